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
    "abel", "abraham", "achilles", "addison", "alder", "alzheimer", "amdahl", "ampère", "apgar", "archimedes",
    "arrhenius", "asperger", "auger", "avogadro", "avrami", "babinski", "banach", "barkhausen", "barrett",
    "bartholin", "bartlett", "basedow", "bayes", "beaufort", "beckmann", "becquerel", "behçet", "beilstein", "bell",
    "bellman", "benford", "benjamini", "bernard", "bernoulli", "bessel", "bessemer", "bethe", "binet", "biot",
    "birch", "blackett", "bloch", "bode", "bohr", "boltzmann", "bonferroni", "boole", "borel", "born", "bose",
    "bouguer", "boyle", "bragg", "braille", "bravais", "breit", "breusch", "brewster", "brillouin", "broca",
    "brodmann", "broglie", "brouwer", "brown", "brudzinski", "buchner", "buckingham", "bunsen", "burgers",
    "burkitt", "calvin", "cannizzaro", "cantor", "caratheodory", "carathéodory", "carnot", "cartan", "casimir",
    "catalan", "cauchy", "cavalieri", "cayley", "celsius", "cerenkov", "chagas", "chandrasekhar", "charcot",
    "chebyshev", "cherenkov", "cholesky", "christoffel", "church", "claisen", "clapeyron", "clausius", "cobb",
    "cockcroft", "codd", "cohen", "collatz", "colles", "compton", "conway", "cooper", "cope", "copernicus",
    "coriolis", "couette", "coulomb", "cowper", "cox", "crafts", "cramer", "cramér", "crick", "crohn", "cronbach",
    "curie", "cushing", "dalton", "daniell", "darcy", "darwin", "debye", "dedekind", "delaunay", "descartes",
    "dewar", "dickey", "diels", "diesel", "dijkstra", "diophantus", "dirac", "dirichlet", "dixon", "dollo",
    "donders", "doob", "doppler", "down", "drude", "duchenne", "dulong", "dunn", "dunning", "dupuytren", "durbin",
    "ebbinghaus", "eddington", "ehlers", "einstein", "eisenstein", "ekman", "engel", "epstein", "erb", "erdős",
    "erlang", "erlenmeyer", "ettingshausen", "euclid", "euler", "eustachi", "ewing", "fahrenheit", "fallopio",
    "fano", "faraday", "farkas", "fehling", "feigenbaum", "fermat", "fermi", "feynman", "fibonacci", "fick",
    "fischer", "fisher", "fitts", "fitzgerald", "fleiss", "floquet", "foucault", "fourier", "franck", "fraunhofer",
    "fredholm", "fresnel", "freud", "friedel", "friedman", "frobenius", "froude", "fubini", "fuller", "galileo",
    "galois", "galton", "galvani", "gatling", "gauss", "geiger", "gell", "gibbs", "giemsa", "giffen", "gini",
    "gleason", "goldbach", "golgi", "gompertz", "goodhart", "gram", "granger", "grashof", "green", "grignard",
    "grothendieck", "grover", "guillain", "gumbel", "gödel", "haar", "haber", "hadamard", "hadley", "hall",
    "halley", "hamel", "hamilton", "hamming", "hanlon", "hansen", "hardy", "hartley", "hartree", "hashimoto",
    "hausdorff", "hawking", "hayflick", "heaviside", "hebb", "heck", "heimlich", "heine", "heisenberg", "helmholtz",
    "hermite", "hertz", "hess", "hick", "hicks", "higgs", "hilbert", "hirschsprung", "hochberg", "hodgkin",
    "hofstadter", "hohmann", "hooke", "hopf", "hopfield", "horner", "hough", "householder", "hoyle", "hubble",
    "huffman", "hund", "huntington", "huygens", "hölder", "hückel", "ising", "ito", "itô", "jaccard", "jacobi",
    "jahn", "jeans", "jensen", "jevons", "jordan", "josephson", "joule", "kalman", "kaplan", "kaposi", "kauffman",
    "kawasaki", "kelvin", "kendall", "kepler", "kernig", "kerr", "keynes", "kirchhoff", "kirkpatrick", "klein",
    "klinefelter", "knoop", "knudsen", "koch", "kohonen", "kolmogoroff", "kolmogorov", "kondo", "kozeny", "kramers",
    "krebs", "kronecker", "kruger", "kruskal", "kuiper", "kutta", "laffer", "lagrange", "lamb", "lambert", "landau",
    "landé", "langerhans", "langevin", "langmuir", "laplace", "larmor", "laue", "laurent", "lebesgue", "legendre",
    "legg", "leibniz", "lenz", "leslie", "levenberg", "levene", "levenshtein", "levy", "lewy", "liapunov", "lie",
    "likert", "lilliefors", "lindblad", "lindelöf", "lindy", "liouville", "lipschitz", "lissajous", "ljung",
    "lobachevsky", "lorentz", "lorenz", "luhn", "lyapunov", "lévy", "mach", "maclaurin", "madelung", "magnus",
    "mahalanobis", "mallory", "malthus", "mandelbrot", "mann", "marangoni", "marburg", "marfan", "markov", "maslow",
    "maxwell", "mcburney", "mcnemar", "meckel", "meier", "meissner", "mellin", "mendel", "mendeleev", "menger",
    "mercalli", "mercator", "mersenne", "metcalfe", "meyer", "michaelis", "michelson", "mie", "milgram", "millikan",
    "minkowski", "minsky", "moebius", "mohr", "mohs", "moivre", "montgolfier", "moore", "moran", "morse", "moseley",
    "mossbauer", "mullis", "munchausen", "munsell", "murphy", "ménière", "möbius", "mössbauer", "nash", "navier",
    "needleman", "nernst", "neumann", "newton", "neyman", "nicol", "nobel", "noether", "norton", "novikov",
    "nusselt", "nyquist", "nyqvist", "occam", "ohm", "olbers", "onsager", "oort", "ostwald", "otto", "papanicolaou",
    "pareto", "parkinson", "parseval", "pascal", "paschen", "pasteur", "pauli", "pauling", "pavlov", "peano",
    "pearson", "peclet", "peltier", "penrose", "perlin", "perron", "petit", "petri", "pfaff", "phillips", "piaget",
    "pick", "pickering", "planck", "plato", "playfair", "poincaré", "poiseuille", "poisson", "prandtl", "prim",
    "ptolemy", "purkinje", "pythagoras", "péclet", "raleigh", "raman", "ramanujan", "ramsey", "rankine", "raoult",
    "raphson", "rayleigh", "raynaud", "reed", "reynaud", "reynolds", "richter", "rieman", "riemann", "riesz",
    "ritz", "romberg", "rorschach", "rosenzweig", "rossby", "rovsing", "rubik", "runge", "rutherford", "rydberg",
    "réaumur", "röntgen", "sabatier", "sachs", "sandmeyer", "sapir", "sarrus", "sauerbrey", "savart", "schiff",
    "schmidt", "schmitt", "schoenberg", "schottky", "schrödinger", "schur", "schwann", "schwarz", "schwarzschild",
    "seebeck", "seidel", "shamir", "shannon", "shapiro", "shor", "sierpinski", "simpson", "simson", "sjögren",
    "skinner", "smoluchowski", "snell", "snellen", "sobolev", "soret", "spearman", "stark", "stefan", "steiner",
    "stern", "stieltjes", "stirling", "stokes", "stolz", "strouhal", "student", "sturm", "suzuki", "swern", "sylow",
    "sylvester", "taguchi", "takayasu", "taylor", "tesla", "thevenin", "thomson", "thorndike", "thévenin",
    "torricelli", "tourette", "trendelenburg", "tukey", "turing", "turner", "tyndall", "ullmann", "urysohn",
    "vandermonde", "venn", "verlet", "verner", "vernier", "vickers", "virchow", "viterbi", "viète", "voigt",
    "volta", "voronoi", "waals", "wallis", "wankel", "wason", "watt", "weber", "wechsler", "wegener", "weibull",
    "weierstrass", "weissenberg", "welch", "westergren", "weyl", "wheatstone", "whitney", "whorf", "widmanstätten",
    "wien", "wiener", "wigner", "wilcoxon", "wilk", "wilms", "wishart", "wittig", "wolff", "wronski", "wunsch",
    "wurtz", "wöhler", "yates", "yerkes", "young", "yukawa", "zeeman", "zeigarnik", "zener", "zeno", "zermelo",
    "ziehl", "zipf", "zorn",
))
# Those of them that many people bear: they count before fewer words.
_BORNE = frozenset((
    "abel", "abraham", "adams", "alder", "barrett", "bartlett", "bell", "bernard", "boyle", "brown", "burgers",
    "calvin", "church", "cohen", "conway", "cooper", "cope", "cox", "cramer", "crick", "dalton", "darcy", "darwin",
    "dickey", "dixon", "down", "dunn", "einstein", "ewing", "fick", "fischer", "fisher", "fitzgerald", "foucault",
    "franck", "friedman", "fuller", "galton", "gibbs", "giffen", "gram", "granger", "green", "grover", "hadley",
    "hall", "hamilton", "hansen", "hardy", "hartley", "heck", "hess", "hicks", "higgs", "horner", "hough",
    "huntington", "ito", "jacobi", "jensen", "jordan", "kaplan", "kawasaki", "kelvin", "kendall", "kerr",
    "kirkpatrick", "klein", "koch", "kondo", "kruger", "lamb", "lambert", "laurent", "leslie", "levy", "lorenz",
    "lucas", "magnus", "mallory", "mann", "maxwell", "meier", "mendel", "meyer", "moore", "moran", "morse",
    "moseley", "munsell", "murphy", "nash", "neumann", "newton", "nicol", "nobel", "norton", "otto", "parkinson",
    "pascal", "pauling", "pearson", "penrose", "petit", "phillips", "pick", "pickering", "plato", "prim", "ramsey",
    "reed", "reynolds", "richter", "sachs", "schmidt", "schmitt", "schwarz", "shamir", "shannon", "shapiro",
    "simpson", "skinner", "stark", "stefan", "steiner", "stern", "stirling", "stokes", "student", "suzuki",
    "sylvester", "taylor", "tesla", "thomson", "turner", "wallis", "watt", "weber", "welch", "whitney", "wolff",
    "yates", "young",
))
_PAIRS = frozenset((
    "dickey-fuller", "dunning-kruger", "fisher-yates", "mann-whitney", "newton-cotes", "taylor-green", "young-laplace",
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
    r"correction|index|ratio|bridge|sum|rule|razor|score|cube|manoeuvre|maneuver|demon|cat)(?![^\W_])"
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
