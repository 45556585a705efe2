# ruff: noqa: E501, RUF001, SIM905
"""Text with nobody in it that looks as if: laws and brands named after people, words that are also names, codes, prices, citations.

Where a text may name a firm or a place, its silence says nothing of those labels.
Slots are those of templates.py, and besides {e} a scientist, {b} a brand and {n}
a word that is also a given name.
"""

from __future__ import annotations

import random
import re

from .gold import Item

NO_ONE = frozenset({"PERSON", "ADDRESS"})
"""The labels that these texts are known not to hold."""

SCIENTISTS = (
    "Newton|Euler|Gauss|Riemann|Bernoulli|Maxwell|Faraday|Ampère|Volta|Hertz|Kelvin|Planck|Bohr|Heisenberg|Schrödinger|Dirac|Pauli|Fermi|Boltzmann|Gibbs|"
    "Carnot|Joule|Clausius|Navier|Stokes|Reynolds|Laplace|Fourier|Lagrange|Hamilton|Jacobi|Cauchy|Weierstrass|Hilbert|Banach|Cantor|Gödel|Turing|Church|"
    "Von Neumann|Nash|Pareto|Bayes|Markov|Poisson|Chebyshev|Kolmogorov|Wiener|Kalman|Nyquist|Shannon|Hamming|Huffman|Dijkstra|Knuth|Moore|Amdahl|Conway|"
    "Brooks|Hofstadter|Murphy|Parkinson|Goodhart|Zipf|Benford|Hubble|Kepler|Copernicus|Galileo|Halley|Doppler|Mach|Lorentz|Minkowski|Einstein|Hawking|"
    "Chandrasekhar|Raman|Bose|Mendel|Darwin|Pasteur|Koch|Pavlov|Maslow|Freud|Piaget|Dunning|Kruger|Milgram|Le Chatelier|Avogadro|Mendeleev|Bunsen|Petri|"
    "Erlenmeyer|Mohs|Richter|Coriolis|Geiger|Becquerel|Curie|Röntgen|Alzheimer|Crohn|Hodgkin|Tourette|Asperger|Ménière|Raynaud|Sjögren|Hashimoto|Addison|"
    "Cushing|Bell|Huntington|Down|Marfan|Turner|Klinefelter|Achilles|Eustachi|Fallopio|Langerhans|Golgi|Krebs|Apgar|Glasgow|Heimlich|Rorschach|Bonferroni|"
    "Benjamini|Hochberg|Student|Fisher|Pearson|Spearman|Kendall|Wilcoxon|Mann|Whitney|Kruskal|Wallis|Shapiro|Wilk|Tukey|Dirichlet|Gumbel|Weibull|Wishart|"
    "Galois|Abel|Fermat|Goldbach|Mersenne|Fibonacci|Pythagoras|Euclid|Archimedes|Venn|Sierpinski|Mandelbrot|Penrose|Rubik|Morse|Braille|Diesel|Otto|Wankel"
).split("|")
BRANDS = (
    "Levi's|Ben & Jerry's|Wendy's|McDonald's|Domino's|Papa John's|Arby's|Macy's|Lowe's|Kohl's|Sainsbury's|Trader Joe's|Hershey's|Kellogg's|Campbell's|"
    "Jack Daniel's|Johnnie Walker|Captain Morgan|Jim Beam|Samuel Adams|José Cuervo|Don Julio|Tim Hortons|Dr Pepper|Betty Crocker|Uncle Ben's|Aunt Jemima|"
    "Sara Lee|Oscar Mayer|Jimmy Dean|Duncan Hines|Mr Kipling|Little Debbie|Chef Boyardee|Marie Callender's|Famous Amos|Earl Grey|Granny Smith|Calvin Klein|"
    "Ralph Lauren|Tommy Hilfiger|Louis Vuitton|Hugo Boss|Giorgio Armani|Michael Kors|Marc Jacobs|Kate Spade|Jimmy Choo|Steve Madden|Ted Baker|Paul Smith|"
    "Fred Perry|Dr. Martens|Jack & Jones|Victoria's Secret|Mary Kay|Estée Lauder|Elizabeth Arden|Max Factor|Charlotte Tilbury|Harley-Davidson|John Deere|"
    "Ford|Chrysler|Ferrari|Lamborghini|Porsche|Mercedes|Rolls-Royce|Aston Martin|Land Rover|Alfa Romeo|Peugeot|Renault|Tesla|Lincoln|Cadillac|Morgan Stanley|"
    "Goldman Sachs|Wells Fargo|Charles Schwab|Merrill Lynch|JPMorgan|Ernst & Young|Johnson & Johnson|Procter & Gamble|Abercrombie & Fitch|Marks & Spencer|"
    "Linear|Notion|Asana|Monday|Miro|Alexa|Siri|Cortana|Watson|Claude|Gemini|Bard|Jenkins|Maven|Ruby|Julia|Ada|Pascal|Haskell|Erlang|Kafka|Cassandra|"
    "Apollo|Athena|Hermes|Jasper|Casper|Roomba|Barbie|Lego|Mario|Zelda|Pikachu|Sonic|Pac-Man|Tinder|Wordle|Sesame|Walt Disney World|Hubble|James Webb|Kepler"
).split("|")
BOTH = (
    "Will|May|Mark|Bill|Grant|Drew|Rob|Sue|Pat|Frank|Dawn|Amber|Ruby|Jade|Pearl|Crystal|Opal|Rose|Lily|Iris|Violet|Daisy|Ivy|Olive|Ginger|Basil|Rosemary|"
    "Sage|Jasmine|Hazel|Holly|Heather|Fern|Willow|Hope|Faith|Joy|Grace|Charity|Patience|Prudence|Harmony|Melody|Summer|Autumn|April|June|August|Sandy|"
    "Misty|Sunny|Stormy|Cliff|Glen|Dale|Heath|Forest|River|Brook|Lane|Robin|Jay|Wren|Martin|Drake|Finch|Art|Rich|Guy|Mike|Nick|Jack|Harry|Peter|John|"
    "Penny|Buck|Duke|Earl|King|Prince|Bishop|Dean|Major|Gene|Victor|Max|Miles|Rod|Ray|Rusty|Dusty|Skip|Chip|Wade|Chase|Hunter|Carter|Cooper|Mason|Taylor|"
    "Baker|Cook|Fisher|Porter|Ward|Young|Long|Short|Small|Little|Brown|White|Black|Green|Gray|Gold|Silver|Stone|Wood|Field|Hill|Banks|Wells|Bell|Cross|"
    "Page|Price|Case|Best|Love|Sharp|Swift|Early|Day|Winter|Snow|Frost|Rice|Berry|Fox|Wolf|Bird|Fish|Lamb|Bush|Park|Star|Lake|Camp|Mills|Church|Temple"
).split("|")
ALSO_GIVEN = BOTH[: BOTH.index("Baker")]
"""Those that are given names; the rest are family names."""
_SLOT = re.compile(r"\{([ebn])\}")

TEXTS = (
    "{e}'s law", "{e}'s principle applies only in part.", "{e}'s equations describe the field.", "{e}’s theorem", "the {e} constant", "a {e} distribution",
    "the {e}-{e} equation", "The {e}-{e} test gave p = 0.{num}.", "{e}-{e} correction at {num} percent", "{e}'s law, {e}'s law and {e}'s law", "an {e} diagram",
    "{e} numbers and {e} polynomials", "{e} disease was ruled out.", "{e}'s disease, stage {num}", "{e} syndrome", "The {e} effect shifts the line.",
    "a {e} filter with {num} taps", "{e} paradox", "the {e} hypothesis is open", "{e} space", "{e}'s method converges slowly.", "{e} integral, {e} series, {e} transform",
    "a {e} flask and a {e} dish", "the {e} cycle", "on the {e} scale", "{e} coding of the symbols",
    "{e} machine", "{e} conjecture", "in the sense of {e}", "Unit: {num} {e}", "The {e} crater on the Moon", "{e} code",
    "my {b} broke after {num} days", "{b} jacket, size {num}",
    "{b} raised its prices", "Can you install {b}?", "{b} {num}.{num} is out", "I ordered from {b}.", "The {b} app crashes.", "{b} vs {b}", "new {b} ad", "{b} stock fell {num} %",
    "{b} integration broken", "a pint of {b}", "Written in {b}, ported to {b}.", "{b} sale {num}% off",
    "{n} you be there?", "{n} I ask a question?",
    "{n} period of {num} days", "{n} bushes along the wall",
    "{n} oil, {num} ml", "{n} tea without sugar", "{n} leaves, chopped", "{n} street parking only", "{n} edges and {n} corners", "The {n} is in the garden.",
    "{n} colours fade.", "{n} water in the pan", "{n} and {n} make a good soup.", "No {n}, no problem.", "{n} season begins.", "{n} hours are over.", "{n} size",
    "{n} results expected", "{n} points for everyone", "{n} it down.", "{n} it and go on.", "{n} money does not last.", "Every {n} has its price.", "{n} work pays.",
    "The {n} was closed.", "A {n} of paper", "{n} steps, {n} turns", "At {n} we rest.", "{n} fields", "{n} card declined", "{n} hall rooms", "{n} trees and {n} grass",
    "Authorization: {W} token", "Fares from {num}.{num}, luggage {num}.{num} per piece", "EUR {num}.{num},{num} netto, zahlbar in {num} Tagen", "¥{num},{num} → ¥{num},{num} this weekend",
    "{num},{num} kr inkl. moms", "R$ {num},{num} à vista", "CHF {num}'{num}.{num}", "Total {money}, tax {money}", "{num} pcs @ {money}", "{num}-piece set, {num} cm", "from {num} to {num} per night",
    "See doi:10.{num}/{w}.{num}.{num}.{num} for the data.", "doi:10.{num}/j.{w}.{num}.{num}", "Bibcode {num}ApJ...{num}L...1E, {num} pages", "LCCN {num}{num}, OCLC {num}{num}{num}",
    "arXiv:{num}.{num}v{num} [cs.LG]", "ISSN {num}-{num}", "PMID {num}{num}; PMCID PMC{num}{num}", "Vol. {num}, No. {num}, pp. {num}-{num}", "MR{num}{num}, Zbl {num}.{num}",
    "EN {num}-{num}-{num}, IEC {num} SIL {num}, UL {num} V-0", "ASTM D{num}, ISO {num}:{num}", "BS EN ISO {num}-{num}:{num}+A{num}", "IEEE {num}.{num}ax",
    "MIL-STD-{num}G", "ANSI/ASME B{num}.{num}", "RFC {num}, section {num}.{num}", "EU 20{num}/{num}", "SAE J{num}", "NEMA 4X, IP{num}",
    "{num} U.S.C. § {num}; {num} C.F.R. § {num}.{num}", "{num} U.S. {num} ({num})", "{num} F.{num}d {num}", "BGH, Urteil vom {num}.{num}.{num} - VI ZR {num}/{num}", "Art. {num} Abs. {num} GG",
    "§ {num} BGB", "Az. {num} O {num}/{num}", "BVerfG, Beschluss", "Cass. civ., sez. {num}, n. {num}/{num}", "[{num}] EWCA Civ {num}", "[{num}] UKSC {num}", "Reg. (EC) No {num}/{num}",
    "Resistor RC{num}FR-{num}KL, reel of {num}", "Capacitor {num}uF {num}V X7R", "P/N {id}, qty {num}", "Schraube M{num} x {num}, verzinkt", "bolt M{num}x{num}", "GPU RTX {num} Ti", "Intel i{num}-{num}K",
    "NaOH + HCl -> NaCl + H2O", "CaCO3, Fe2O3 and Al2O3", "C{num}H{num}N{num}O{num}", "pH {num}.{num}, {num} mM NaCl, {num} mM Tris", "{num} mg/kg i.v.",
    "1. e4 c5 2. Nf3 d6 3. d4 cxd4", "The Sicilian, the French and the Ruy Lopez", "Najdorf, Dragon, Caro-Kann and Nimzo-Indian", "Kg1, Qd8 mate", "BWV {num}, K. {num}, Op. {num} No. {num}",
    "Sonata in B flat major", "Bb major, F# minor", "Wind NW {num}, gusting {num}", "METAR EDDF {num}{num}Z {num}KT CAVOK", "low {num}, high {num}, rain",
    "State\tCapital\tArea\n{W}\t{W}\t{num}\n{W}\t{W}\t{num}", "| {W} | {num} | {num} |\n| {W} | {num} | {num} |", "{W}\t{num}\t{num}\t{num}", "{W};{num};{num};{W}", "x = {num}, y = {num}, z = {num}",
    "the Bayeux Tapestry", "the Dead Sea Scrolls", "Magna Carta", "the Elgin Marbles", "the Nobel Prize in Physics",
    "a Fulbright grant", "Pulitzer finalist", "Oscar-nominated", "an Emmy and a Tony", "the Booker longlist", "a Michelin star", "Montessori school", "a Molotov cocktail", "Ponzi scheme", "a Zeppelin",
    "Caesar salad", "eggs Benedict", "beef Wellington", "peach Melba", "Margherita pizza", "Bloody Mary", "Tom Collins", "Shirley Temple (drink)", "Harvey Wallbanger", "Arnold Palmer, no ice",
    "Victoria sponge", "Sally Lunn bun", "Anna potatoes", "Béchamel sauce", "sideburns and cardigans", "Rubik's cube", "Morse code", "Braille display", "Adam's apple", "Achilles tendon", "John Dory fillet",
    "Black-eyed Susan", "sweet William", "Queen Anne's lace", "Douglas fir", "Thomson's gazelle", "Steller's jay", "Père David's deer", "Norway spruce", "Jerusalem artichoke", "Brussels sprouts",
    "jack-in-the-box", "peeping Tom", "doubting Thomas", "Jekyll and Hyde", "Uncle Sam", "John Q. Public", "Average Joe", "plain Jane", "every Tom, Dick and Harry", "Murphy bed", "lazy Susan", "Jack Frost",
    "Christmas Eve", "St. Patrick's Day", "Valentine's Day", "Easter Monday", "Ramadan", "Diwali", "Hanukkah", "Father's Day", "Labor Day", "Hail Mary pass", "Mother Nature", "Father Time", "Big Ben",
    "Lorem ipsum dolor sit amet", "foo, bar, baz, qux", "Alice-Bob protocol", "Hello World", "Page {num} of {num}", "Chapter {num}: {W}", "Fig. {num}: {W} and {w}", "Table {num}. {W}", "Appendix {n}",
)  # fmt: skip


def plain_text(rng: random.Random) -> str:
    """One such text, its own slots filled; those of templates.py are left."""
    draw = {"e": SCIENTISTS, "b": BRANDS, "n": BOTH}

    def slot(match: re.Match[str]) -> str:
        return rng.choice(draw[match[1]])

    return _SLOT.sub(slot, rng.choice(TEXTS))


def as_plain(item: Item) -> Item:
    """The item as one that says nothing of places and firms."""
    return Item(item.text, item.spans, item.ignored, NO_ONE)
