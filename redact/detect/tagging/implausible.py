"""What the tagger takes for a name or an address although its form or the words beside it say that it is none."""

from __future__ import annotations

import re
from itertools import pairwise

from .technical import is_technical

_REACH = 40  # characters beside a finding that are looked at
_LIKELY = 0.7
_UNSURE = 0.3

# People after whom laws, units, tests and diseases are named: beside such a word the name is no person's.
# fmt: off
EPONYMS = frozenset((
    "aalen", "abel", "abelson", "abraham", "achilles", "ackermann", "adams", "addison", "aho", "alder", "alekhine",
    "allen", "altman", "alzheimer", "amdahl", "ampère", "anderson", "angoff", "apgar", "archimedes", "armitage",
    "arrhenius", "arrow", "asperger", "auger", "avogadro", "avrami", "babinski", "banach", "banzhaf", "barkhausen",
    "barr", "barrett", "barré", "bartholin", "bartlett", "basedow", "bashforth", "bass", "bayes", "beaufort",
    "beckmann", "becquerel", "behçet", "beilstein", "bell", "bellman", "benford", "benjamini", "benko", "benoni",
    "bentley", "bera", "bernard", "bernoulli", "bernstein", "bertrand", "bessel", "bessemer", "bethe", "binet",
    "biot", "birch", "black", "blackett", "bliley", "blinn", "bloch", "bode", "bohr", "boltzmann", "bonferroni",
    "boole", "bopp", "borel", "born", "bose", "bouguer", "bowden", "box", "boyer", "boyle", "bragg", "braille",
    "bravais", "breit", "bresenham", "breslow", "breusch", "brewster", "briggs", "brillouin", "broca", "brodmann",
    "broglie", "brouwer", "brown", "broyden", "brudzinski", "buchner", "buckingham", "bunsen", "burgers", "burk",
    "burkitt", "bézier", "calvin", "cannizzaro", "cantor", "caratheodory", "carathéodory", "carnot", "caro",
    "cartan", "casimir", "catalan", "catmull", "cauchy", "cavalieri", "cayley", "celsius", "cerenkov", "chagas",
    "chall", "chandrasekhar", "charcot", "chebyshev", "cherenkov", "cholesky", "chow", "christoffel", "church",
    "churyumov", "claisen", "clapeyron", "clausius", "coase", "cobb", "cochran", "cockcroft", "codd", "cohen",
    "coleman", "collatz", "colles", "compton", "conway", "cooley", "cooper", "cope", "copernicus", "corasick",
    "coriolis", "couette", "coulomb", "courant", "cournot", "cowper", "cox", "crafts", "cramer", "cramér", "crank",
    "creutzfeldt", "crick", "crohn", "cronbach", "curie", "cushing", "dale", "dalton", "daniell", "danlos",
    "darcy", "darling", "darwin", "debreu", "debye", "dedekind", "delaunay", "descartes", "deutsch", "dewar",
    "dickey", "diels", "diesel", "diffie", "dijkstra", "dinic", "diophantus", "dirac", "dirichlet", "dixon",
    "dodd", "dollo", "donders", "doob", "doppler", "douglas", "down", "drude", "duchenne", "dulong", "duncan",
    "dunn", "dunnett", "dunning", "dupuytren", "durbin", "dyson", "ebbinghaus", "ebel", "eddington", "edmonds",
    "ehlers", "einstein", "eisenstein", "ekman", "ellison", "elman", "engel", "engle", "epstein", "erb", "erdős",
    "erlang", "erlenmeyer", "ettingshausen", "euclid", "euler", "eustachi", "ewing", "fahrenheit", "fallopio",
    "fano", "faraday", "farkas", "fehling", "feigenbaum", "fermat", "fermi", "feynman", "fiacco", "fibonacci",
    "fick", "fischer", "fisher", "fitts", "fitzgerald", "fitzhugh", "fleiss", "flesch", "fletcher", "floquet",
    "floyd", "ford", "forsythe", "foucault", "fourier", "franck", "frank", "fraunhofer", "fredholm", "fresnel",
    "freud", "friedel", "friedman", "friedrichs", "frobenius", "froude", "fubini", "fulkerson", "fuller", "gale",
    "galileo", "galois", "galton", "galvani", "games", "gatling", "gauss", "gear", "geiger", "gell", "gerasimenko",
    "gibbs", "giemsa", "giffen", "gini", "gleason", "goldbach", "goldfarb", "golgi", "gompertz", "goodhart",
    "gouraud", "gram", "granger", "grashof", "green", "grignard", "grothendieck", "grover", "grünfeld", "guillain",
    "gumbel", "gunning", "gödel", "haar", "haber", "hadamard", "hadley", "haenszel", "hagen", "hale", "hall",
    "halley", "hamel", "hamilton", "hamming", "hanlon", "hansen", "hardy", "harsanyi", "hartley", "hartree",
    "hashimoto", "hasselbalch", "hastings", "hausdorff", "hawking", "hawley", "hayflick", "heaviside", "hebb",
    "heck", "heckscher", "heimlich", "heine", "heisenberg", "hellman", "helmholtz", "henderson", "henoch",
    "hering", "hermite", "hertz", "hess", "heun", "hick", "hicks", "higgs", "hilbert", "hindmarsh", "hirschsprung",
    "hochberg", "hodges", "hodgkin", "hodrick", "hofstadter", "hohmann", "holm", "holt", "hooke", "hopcroft",
    "hopf", "hopfield", "hopkins", "horner", "hosmer", "hotelling", "hough", "householder", "howell", "hoyle",
    "hubble", "huffman", "hund", "huntington", "huxley", "huygens", "hölder", "hückel", "ising", "ito", "itô",
    "jaccard", "jacobi", "jahn", "jaro", "jakob", "jansen", "jarque", "jeans", "jenkins", "jensen", "jevons",
    "jordan", "josephson", "joule", "jozsa", "kac", "kahan", "kalman", "kaplan", "kaposi", "karatsuba", "karp",
    "karush", "kauffman", "kawasaki", "kelvin", "kendall", "kepler", "kernig", "kerr", "keuls", "keynes",
    "kincaid", "kirchhoff", "kirkpatrick", "klein", "klinefelter", "knoop", "knudsen", "knuth", "koch", "kohonen",
    "kolmogoroff", "kolmogorov", "kondo", "korsakoff", "kosaraju", "kozeny", "kramers", "krebs", "krippendorff",
    "kronecker", "kruger", "kruskal", "kuder", "kuiper", "kullback", "kutta", "kuznets", "laffer", "lagrange",
    "lamb", "lambert", "landau", "landé", "langerhans", "langevin", "langmuir", "laplace", "larmor", "laue",
    "laurent", "lax", "leach", "lebesgue", "legendre", "legg", "lehmann", "leibler", "leibniz", "lemeshow",
    "lennard", "lenz", "lesch", "leslie", "levenberg", "levene", "levenshtein", "levy", "lewy", "liapunov", "liau",
    "lie", "likert", "lilliefors", "lindblad", "lindelöf", "lindy", "lineweaver", "liouville", "lipschitz",
    "lissajous", "ljung", "lobachevsky", "lorentz", "lorenz", "lotka", "luhn", "lyapunov", "lévy", "mach",
    "maclaurin", "madelung", "magnus", "mahalanobis", "mallampati", "mallory", "malthus", "mandelbrot", "mann",
    "mantel", "marangoni", "marburg", "marfan", "markov", "maslow", "maxwell", "mcburney", "mccormick", "mcnemar",
    "mead", "meckel", "meier", "meissner", "mellin", "mendel", "mendeleev", "menger", "menten", "mercalli",
    "mercator", "mersenne", "merton", "metcalfe", "meyer", "meyers", "michaelis", "michelson", "mie", "milgram",
    "miller", "millikan", "mills", "milne", "minkowski", "minsky", "mises", "modigliani", "moebius", "mohr",
    "mohs", "moivre", "montgolfier", "moore", "moran", "morris", "morse", "moseley", "mossbauer", "moulton",
    "muller", "mullis", "munchausen", "munsell", "murphy", "ménière", "möbius", "mössbauer", "nagumo", "najdorf",
    "nash", "natta", "navier", "needham", "needleman", "nelder", "nernst", "neumann", "newman", "newton", "neyman",
    "nicol", "nicolson", "niemann", "nimzo", "nobel", "noether", "norton", "novikov", "nusselt", "nyhan",
    "nyquist", "nyqvist", "occam", "ohlin", "ohm", "olbers", "onsager", "oort", "oppenheimer", "ornstein",
    "osgood", "ostwald", "ottmann", "otto", "oxley", "pagan", "papanicolaou", "pareto", "parkinson", "parseval",
    "pascal", "paschen", "pasteur", "pauli", "pauling", "pavlov", "peano", "pearson", "peclet", "peltier",
    "penrose", "perlin", "perron", "peter", "petit", "petri", "petroff", "petrov", "pfaff", "philidor", "phillips",
    "phong", "piaget", "pick", "pickering", "pigou", "pirc", "planck", "plato", "playfair", "poincaré",
    "poiseuille", "poisson", "polak", "powell", "prader", "prandtl", "pratt", "prescott", "prim", "ptolemy",
    "purkinje", "purkyně", "pythagoras", "péclet", "rabin", "rabinovich", "raleigh", "raman", "ramanujan",
    "ramsey", "rankine", "raoult", "raphson", "rasch", "rayleigh", "raynaud", "reed", "reynaud", "reynolds",
    "ribière", "richardson", "richter", "rieman", "riemann", "riesz", "ritz", "rodino", "romberg", "rorschach",
    "rosenbrock", "rosenzweig", "rossby", "rovsing", "rubik", "runge", "rutherford", "rydberg", "réaumur",
    "röntgen", "rössler", "sabatier", "sachs", "sandmeyer", "sapir", "sarbanes", "sarrus", "sauerbrey", "savart",
    "scatchard", "scheveningen", "schiff", "schlatter", "schmidt", "schmitt", "schoenberg", "scholes", "schottky",
    "schroeder", "schrödinger", "schur", "schwann", "schwarz", "schwarzschild", "schönlein", "scott", "seebeck",
    "seidel", "shamir", "shanno", "shannon", "shapiro", "shapley", "shoemaker", "shor", "sidak", "sierpinski",
    "simon", "simpson", "simson", "sjögren", "skinner", "smoluchowski", "smoot", "snell", "snellen", "sobolev",
    "soret", "spearman", "sperner", "stackelberg", "stanford", "stark", "steagall", "stefan", "steiner", "stern",
    "stevens", "stieltjes", "stirling", "stokes", "stolz", "strassen", "strouhal", "student", "sturge", "sturm",
    "suzuki", "sveshnikov", "swern", "sylow", "sylvester", "taguchi", "takayasu", "tarjan", "tay", "taylor",
    "tesla", "thevenin", "thomson", "thorndike", "thurstone", "thévenin", "tooth", "torricelli", "tourette",
    "trendelenburg", "tropsch", "tucker", "tukey", "turing", "turner", "tyndall", "uhlenbeck", "ullmann",
    "urysohn", "vandermonde", "vazirani", "venn", "verlet", "verner", "vernier", "vickers", "virchow", "viterbi",
    "viète", "voigt", "volta", "volterra", "voronoi", "waals", "wagner", "wallis", "walras", "wankel", "warshall",
    "wason", "waterman", "watson", "watt", "weber", "wechsler", "wegener", "weibull", "weierstrass", "weinberg",
    "weisbach", "weissenberg", "welch", "wendroff", "wernicke", "westergren", "weyl", "wheatstone", "white",
    "whitin", "whitney", "whorf", "widmanstätten", "wien", "wiener", "wigner", "wilcoxon", "wilk", "willebrand",
    "willi", "wilms", "wilson", "winkler", "winters", "wishart", "wittig", "wolfe", "wolff", "wronski", "wunsch",
    "wurtz", "wöhler", "yates", "yerkes", "young", "yukawa", "zeeman", "zeigarnik", "zener", "zeno", "zermelo",
    "ziegler", "ziehl", "zipf", "zollinger", "zorn", "šidák",
))
# Those of them that many people bear: they count before fewer words.
_BORNE = frozenset((
    "abel", "abraham", "adams", "alder", "altman", "anderson", "arrow", "barr", "barrett", "bartlett", "bass",
    "bell", "benoni", "bernard", "bernstein", "bertrand", "black", "box", "boyer", "boyle", "briggs", "brown",
    "burgers", "burk", "calvin", "caro", "chow", "church", "cohen", "coleman", "conway", "cooley", "cooper", "cope",
    "cox", "cramer", "crick", "dale", "dalton", "darcy", "darling", "darwin", "deutsch", "dickey", "dixon", "dodd",
    "douglas", "down", "duncan", "dunn", "dyson", "edmonds", "einstein", "ellison", "elman", "engle", "ewing",
    "fick", "fischer", "fisher", "fitzgerald", "fletcher", "floyd", "ford", "forsythe", "foucault", "franck",
    "frank", "friedman", "friedrichs", "fuller", "gale", "galton", "games", "gear", "gibbs", "giffen", "gram",
    "granger", "green", "grover", "hadley", "hagen", "hale", "hall", "hamilton", "hansen", "hardy", "hartley",
    "hastings", "hawley", "heck", "henderson", "hering", "hess", "hicks", "higgs", "hodges", "holt", "hopkins",
    "horner", "hough", "howell", "huntington", "huxley", "ito", "jacobi", "jakob", "jansen", "jenkins", "jensen",
    "jordan", "kaplan", "kawasaki", "kelvin", "kendall", "kerr", "kirkpatrick", "klein", "koch", "kondo", "kruger",
    "lamb", "lambert", "laurent", "leach", "lehmann", "leslie", "levy", "lorenz", "lucas", "magnus", "mallory",
    "mann", "maxwell", "mccormick", "mead", "meier", "mendel", "merton", "meyer", "miller", "mills", "milne",
    "moore", "moran", "morris", "morse", "moseley", "muller", "munsell", "murphy", "nash", "natta", "needham",
    "neumann", "newman", "newton", "nicol", "nicolson", "nobel", "norton", "oppenheimer", "otto", "pagan",
    "parkinson", "pascal", "pauling", "pearson", "penrose", "peter", "petit", "phillips", "pick", "pickering",
    "plato", "powell", "pratt", "prescott", "prim", "ramsey", "reed", "reynolds", "richardson", "richter", "sachs",
    "schmidt", "schmitt", "schroeder", "schwarz", "scott", "shamir", "shannon", "shapiro", "simon", "simpson",
    "skinner", "stanford", "stark", "stefan", "steiner", "stern", "stevens", "stirling", "stokes", "student",
    "suzuki", "sylvester", "tay", "taylor", "tesla", "thomson", "tooth", "tucker", "turner", "wagner", "wallis",
    "waterman", "watson", "watt", "weber", "weinberg", "welch", "white", "whitney", "willi", "wilson", "winters",
    "wolfe", "wolff", "yates", "young", "ziegler",
))
_PAIRS = frozenset((
    "anderson-darling", "baum-welch", "black-scholes", "box-cox", "box-jenkins", "box-muller", "boyer-moore",
    "brown-forsythe", "cobb-douglas", "cooley-tukey", "dickey-fuller", "dunning-kruger", "fisher-yates",
    "fitzhugh-nagumo", "ford-fulkerson", "frank-wolfe", "games-howell", "gauss-jordan", "gramm-leach-bliley",
    "hale-bopp", "hart-scott", "hart-scott-rodino", "holt-winters", "hopkins-levitzki", "jordan-wigner",
    "knuth-morris-pratt", "mann-whitney", "metropolis-hastings", "newman-keuls", "newton-cotes", "smith-waterman",
    "smoot-hawley", "stanford-binet", "stevens-johnson", "student-newman-keuls", "taft-hartley", "taylor-green",
    "wolff-parkinson-white", "young-laplace",
))
# fmt: on
# Behind these no surname is a person's; "law" but for a law firm.
_NAMED = re.compile(
    r"(?:['\u2019]s?)?[ \u00a0-](?:(?:first|second|third|last|little|great|famous)[ \u00a0])?"
    r"(?:laws?(?![ \u00a0](?:firm|office|school|practice|degree|partner|"
    r"and (?:partner|associate|company|co\b)))|theorems?|lemma|equations?|constant|"
    r"paradox|conjecture|inequalit(?:y|ies)|distribution|algorithm|transforms?|postulates?|polynomials?|eigenvalues?|"
    r"telescopes?|screwdriver)(?![^\W_])"
)
# Behind these only a name of EPONYMS is none.
_BESIDE = re.compile(
    r"(?:['\u2019]s?)?[ \u00a0-](?:(?:first|second|third|last|little|great|famous)[ \u00a0])?"
    r"(?:tests?|methods?|numbers?|scale|effect|cycle|machines?|functions?|process(?:es)?|chains?|groups?|spaces?|series|integrals?|filters?|"
    r"curves?|principle|codes?|keys?|diagrams?|dish(?:es)?|flasks?|disease|syndrome|criterion|coefficients?|matri(?:x|ces)|hypothesis|model|"
    r"correction|index|ratio|bridge|sum|rule|razor|score|cube|manoeuvre|maneuver|demon|cat|couplings?|olefinations?|cycloadditions?|metathesis|reagents?|bounds?|bolts?|cables?|wrench(?:es)?)(?![^\W_])"
)
# Behind these only one that few people bear; and the letter of a statistic, "Kruskal-Wallis H = 9.4".
_BESIDE_THE_RARE = re.compile(
    r"(?:['\u2019]s?)?[ \u00a0-](?:(?:first|second|third|last|little|great|famous)[ \u00a0])?"
    r"(?:signs?|reflex(?:es)?|triad|palsy|tremor|contracture|fracture|tumou?r|sarcoma|lymphoma|disorder|thyroiditis|arteritis|nodules?|primes?|triples?|tables?|graphs?|trees?|rings?|"
    r"fields?|forces?|radius|length|units?|modulus|frequency|limits?|points?|bodies|plots?|charts?|alpha|kappa|reagents?|reactions?|couplings?|additions?|rearrangements?|condensation|"
    r"oxidation|synthesis|splitting|broadening|scattering|radiation|belts?|cells?|cups?|gas(?:es)?|statistics?|estimators?|interpolation|elimination|decomposition|expansion|kernels?|"
    r"sequence|sort|shuffle|puzzle|ciphers?|magnitudes?|hardness|viscosity|pressure|pump|engines?|turbines?|coil|clouds?|fallacy|cut|dilemma|equilibrium|optimum|stain|[Cc]omet|"
    r"[A-Z](?=[ ]?[(=]))(?![^\W_])"
)
_TITLE = re.compile(
    r"(?i)(?:^|[^\w])(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|judge|officer|patient)\.?[ \u00a0]$"
)
# Capitals and digits with a digit inside; "maria87" may be a person.
_CODE = re.compile(r"[A-Z0-9]*\d[A-Z][A-Z0-9]*")
_INDEXED = re.compile(r"\(\)|\[(?!\w+\])|::")
_CALLED = re.compile(r"(?:=[ \u00a0]?|[\w)\]]\.|->|\b(?:new|return|await|raise)[ \u00a0])$")
_BASE64 = re.compile(r"[A-Za-z0-9+/=]{28,}")
_BASES = re.compile(r"(?:[ACGTN]{8,}|[ACGUN]{8,})")
_WORD = re.compile(r"[^\W\d_]{3}")
_INITIALS = re.compile(r"[^\W\d_](?:\.[^\W\d_])*\.?")
# "Phys. Rev. Lett. 116, 061102": what is abbreviated before a volume is a journal.
_JOURNAL = re.compile(r"\.(?: ?[A-Z][a-z]{1,7}\.)* \d{1,4}[,;:(]")
_ABBREVIATED = re.compile(r"(?:[A-Z]\. )*[A-Z][a-z]{1,5}")
# "MJD 59274": no house has such a number. "Lev 19,18-20": chapter and verse.
_NUMBERED = re.compile(r"[^\W\d_]+ \d{5,}(?:-\d+)?|[^\W\d_]+\.? \d{1,3}[,:]\d{1,3}(?:[-\u2013]\d{1,3})?")
_IDEOGRAPHS = "\u2e80"
_CHAPTER = re.compile(r"[^\W\d_]+\.? \d{1,3}(?=[,:]\d)")


def is_no_person(text: str, start: int, end: int, *, score: float = 1.0) -> bool:
    """Whether text[start:end], taken for a person, is part of a code or of what is only named after somebody.

    `score` is how likely the model finds it: an unlikely one that looks as an acronym does is one.
    """
    name = text[start:end]
    if (len(name) == 1 and name.isascii()) or all(map(_CODE.fullmatch, name.split())):
        return True
    if is_technical(text, start, end):
        return True
    after = text[end : end + _REACH]
    if after.startswith(".") and _JOURNAL.match(after) and _ABBREVIATED.fullmatch(name):
        return True
    if name[-2:-1] == " " and name[-1].isupper():  # the letter of a statistic: Kruskal-Wallis H
        name, after = name[:-2], name[-2:] + after
    if " " in name:
        return False
    if name.isupper() and _in_prose(text, start, end):
        if _INITIALS.fullmatch(name):
            return True
        if name.isalpha() and score < (_LIKELY if len(name) <= 4 else _UNSURE):
            return True
    if after.startswith(("(", "[", "::")):
        before = text[max(0, start - 12) : start]
        if _CALLED.search(before) or (name.islower() and _INDEXED.match(after)):
            return True
    if _BASES.fullmatch(name) or _in_base64(text, start, end):
        return True
    rare = _is_rare(name)
    if "-" in name and (rare or name.lower() in _PAIRS):
        return True
    if not after.startswith((" ", "\u00a0", "'", "\u2019", "-")):
        return False
    beside = (
        _NAMED.match(after)
        or (_BESIDE.match(after) if _eponym(name) else None)
        or (_BESIDE_THE_RARE.match(after) if rare else None)
    )
    return beside is not None and not _TITLE.search(text[max(0, start - 12) : start])


def is_no_address(text: str, start: int, end: int) -> bool:
    """Whether text[start:end], taken for an address, is a lone word, has no word of three letters or is numbered."""
    name = text[start:end]
    return (
        (name.isalpha() and name < _IDEOGRAPHS)  # in scripts without spaces a word may be a whole address
        or _WORD.search(name) is None
        or _NUMBERED.fullmatch(text, start, end) is not None
        or ((chapter := _CHAPTER.match(text, start)) is not None and chapter.end() == end)
    )


def _in_prose(text: str, start: int, end: int) -> bool:
    """Whether the line has small letters near, and the word is not the value of a field: PATIENT: LEE."""
    if text[max(0, start - 3) : start].rstrip(" ")[-1:] in tuple(":,;|=\t\"'"):
        return False
    line = text[max(0, text.rfind("\n", 0, start) + 1, start - _REACH) : end + _REACH].partition("\n")[0]
    return any(c.islower() for c in line)


def _eponym(name: str) -> bool:
    return any(part in EPONYMS for part in name.lower().split("-"))


def _is_rare(name: str) -> bool:
    """Whether all its parts are eponyms, and not all of them names that many bear: Young-Taylor."""
    parts = name.lower().replace("\u2013", "-").split("-")
    return all(part in EPONYMS for part in parts) and not all(part in _BORNE for part in parts)


def _in_base64(text: str, start: int, end: int) -> bool:
    """Whether the name lies in a long run of what looks drawn from the letters of base64."""
    low = start
    while low > 0 and start - low < 200 and (text[low - 1].isalnum() or text[low - 1] in "+/="):
        low -= 1
    found = _BASE64.match(text, low)
    if found is None or found.end() < end:
        return False
    # The kind of letter changes at more than every second place; in words, and in names run together, seldom.
    kinds = [c.isupper() + 2 * c.isdigit() for c in found[0]]
    return 2 * sum(a != b for a, b in pairwise(kinds)) >= len(kinds) - 4
