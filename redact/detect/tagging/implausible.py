"""What the tagger takes for a name or an address although its form or the words beside it say that it is none."""

from __future__ import annotations

import re
from itertools import pairwise

_REACH = 40  # characters beside a finding that are looked at
_LIKELY = 0.7
_UNSURE = 0.3

# People after whom laws, units, tests and diseases are named: beside such a word the name is no person's.
# fmt: off
EPONYMS = frozenset((
    "abel", "achilles", "addison", "alzheimer", "amdahl", "ampère", "apgar", "archimedes", "asperger",
    "avogadro", "banach", "bayes", "becquerel", "bell", "bellman", "benford", "benjamini", "bernoulli",
    "bessel", "binet", "bohr", "boltzmann", "bonferroni", "boole", "bose", "braille", "brown", "bunsen",
    "cantor", "carnot", "cauchy", "chandrasekhar", "chebyshev", "cholesky", "christoffel", "church", "clausius",
    "conway", "copernicus", "coriolis", "coulomb", "cox", "crohn", "curie", "cushing", "darcy", "darwin",
    "diesel", "dijkstra", "dirac", "dirichlet", "doppler", "down", "dunning", "einstein", "erdős", "erlenmeyer",
    "euclid", "euler", "eustachi", "fallopio", "faraday", "fermat", "fermi", "feynman", "fibonacci", "fisher",
    "fourier", "freud", "fubini", "galileo", "galois", "gauss", "geiger", "gibbs", "gödel", "goldbach", "golgi",
    "goodhart", "green", "gumbel", "haar", "halley", "hamilton", "hamming", "hashimoto", "hausdorff", "hawking",
    "heimlich", "heisenberg", "helmholtz", "hertz", "hess", "hilbert", "hochberg", "hodgkin", "hofstadter",
    "hölder", "hooke", "hubble", "huffman", "huntington", "jacobi", "jensen", "jordan", "joule", "kalman",
    "kelvin", "kendall", "kepler", "kirchhoff", "klinefelter", "koch", "kolmogorov", "krebs", "kruger",
    "kruskal", "kuiper", "lagrange", "langerhans", "laplace", "laurent", "lebesgue", "legendre", "leibniz",
    "lenz", "lie", "lipschitz", "lorentz", "mach", "mandelbrot", "mann", "marfan", "markov", "maslow",
    "maxwell", "ménière", "mendel", "mersenne", "metcalfe", "milgram", "minkowski", "mohs", "moore", "morse",
    "murphy", "nash", "navier", "newton", "noether", "nyquist", "occam", "ohm", "otto", "pareto", "parkinson",
    "pascal", "pasteur", "pauli", "pavlov", "pearson", "penrose", "petri", "piaget", "planck", "poincaré",
    "poisson", "pythagoras", "raman", "raynaud", "reynolds", "richter", "riemann", "röntgen", "rorschach",
    "rubik", "runge", "schrödinger", "schwarz", "shannon", "shapiro", "sierpinski", "sjögren", "snell",
    "sobolev", "spearman", "stirling", "stokes", "student", "taylor", "tourette", "tukey", "turing", "turner",
    "venn", "volta", "neumann", "wallis", "wankel", "wegener", "weibull", "weierstrass", "whitney", "wien",
    "wiener", "wilcoxon", "wilk", "wishart", "young", "zeno", "zipf", "zorn",
))
# fmt: on
# Behind these no surname is a person's; "law" but for a law firm.
_NAMED = re.compile(
    r"(?:['\u2019]s?)?[ \u00a0-](?:(?:first|second|third|last|little|great|famous)[ \u00a0])?"
    r"(?:laws?(?![ \u00a0](?:firm|office|school|practice|degree|and|partner))|theorems?|lemma|equations?|constant|"
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
    after = text[end : end + _REACH]
    if after.startswith(".") and _JOURNAL.match(after) and _ABBREVIATED.fullmatch(name):
        return True
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
    if not after.startswith((" ", "\u00a0", "'", "\u2019", "-")):
        return False
    beside = _NAMED.match(after) or (_BESIDE.match(after) if _eponym(name) else None)
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
