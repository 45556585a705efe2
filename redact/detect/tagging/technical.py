"""What the tagger takes for a name although its form is that of code, of a citation or of a thing with a name.

Only forms in which no name of a person stands: a product before its version, an option, a selector, a word that its
capitals cut into words of programs, chapter and verse, a reporter of cases, a storm, a ship.
"""

from __future__ import annotations

import re

_REACH = 90  # characters beside a finding that are looked at

# fmt: off
# Parts of names in programs that are no part of a person's name: NoLogo, requestUrl, MakeCSVWriter.
_CODE_PARTS = frozenset((
    "abstract", "accumulator", "action", "adapter", "add", "additional", "aggregator", "align", "allocator", "and",
    "api", "args", "array", "assembly", "async", "attempt", "background", "base", "batch", "bool", "border",
    "bottom", "btn", "buffer", "builder", "bundle", "bundler", "button", "by", "byte", "bytes", "cache", "callback",
    "char", "check", "checked", "checker", "cipher", "class", "classifier", "click", "client", "cmd", "code",
    "codec", "collection", "collector", "color", "colour", "column", "command", "comment", "comments", "compile",
    "compiler", "component", "config", "configuration", "consumer", "container", "context", "controller",
    "convention", "convert", "converter", "copy", "count", "counter", "create", "csv", "cuda", "cursor", "data",
    "debug", "decorator", "default", "delete", "deserializer", "detector", "dialog", "dict", "dir", "disabled",
    "dispatcher", "download", "editor", "element", "empty", "enable", "enabled", "encoder", "encoding", "engine",
    "entity", "enum", "error", "errors", "evaluator", "event", "exception", "executor", "export", "exporter",
    "extractor", "factory", "failure", "fetch", "file", "filter", "flag", "float", "font", "for", "foreground",
    "foreign", "format", "formatter", "from", "full", "func", "function", "generator", "get", "global", "grid",
    "handle", "handler", "has", "hash", "header", "height", "helper", "hook", "html", "http", "id", "ignore",
    "impl", "import", "importer", "include", "index", "info", "init", "initializer", "inner", "input", "insert",
    "install", "installer", "int", "integer", "interceptor", "is", "iterable", "iterator", "jar", "json", "kernel",
    "label", "launcher", "layer", "layout", "level", "lib", "library", "link", "list", "listener", "load", "loader",
    "log", "logger", "logo", "loss", "machine", "make", "manager", "map", "mapper", "mapping", "margin", "mat",
    "matrix", "max", "menu", "message", "method", "middleware", "min", "mode", "model", "module", "monitor", "name",
    "no", "node", "non", "not", "notifier", "null", "num", "object", "observer", "op", "open", "operator",
    "optimization", "optimizer", "option", "optional", "options", "outer", "output", "package", "padding", "page",
    "panel", "param", "params", "parse", "parser", "path", "pattern", "plugin", "point", "pool", "pooling",
    "prefix", "preprocess", "primary", "process", "processor", "producer", "program", "property", "provider",
    "proxy", "ptr", "publisher", "query", "queue", "read", "reader", "recognizer", "record", "ref", "register",
    "registry", "relu", "remote", "remove", "render", "renderer", "report", "reporting", "repository", "request",
    "required", "reset", "resolver", "resource", "response", "result", "retry", "root", "router", "row", "run",
    "runner", "runtime", "scanner", "scheduler", "schema", "sdk", "search", "secondary", "select", "selected",
    "selector", "serializer", "server", "service", "session", "set", "setting", "settings", "singleton", "size",
    "socket", "sorted", "sql", "stack", "standard", "state", "status", "std", "storage", "strategy", "stream",
    "string", "struct", "style", "sub", "subscriber", "success", "suffix", "switch", "sync", "system", "tab",
    "table", "tag", "target", "task", "template", "tensor", "test", "tests", "text", "theme", "thread", "time",
    "timeout", "timer", "to", "token", "tokenizer", "tool", "tracker", "transform", "transformer", "tree", "type",
    "types", "unsorted", "update", "upload", "uri", "url", "use", "util", "utils", "val", "validator", "value",
    "values", "var", "vector", "version", "view", "visible", "visitor", "vm", "vocab", "void", "warning",
    "warnings", "widget", "width", "window", "with", "without", "worker", "wrapper", "write", "writer", "xml",
    "yaml",
))
# Before such a part a capital inside is a name's own: McValue, DeTable, LeStyle.
_PARTICLES = frozenset((
    "al", "da", "de", "del", "den", "der", "di", "do", "du", "el", "la", "le", "lo", "mac", "mc", "o", "san", "st",
    "ter", "van", "von",
))
# Words of programs, shells and keyboards, in small letters or capitals.
_CODE_WORDS = frozenset((
    "abcdef", "acosh", "aeiou", "arcsinh", "argc", "argmax", "argmin", "argv", "asdf", "asdfgh", "asinh", "atan",
    "atanh", "azerty", "bigint", "bigserial", "bool", "btn", "btnprimary", "ceil", "chmod", "chown", "coreutils",
    "cronjob", "crontab", "ctypes", "curl", "datetime", "decltype", "dict", "dirname", "distutils", "django",
    "dockerfile", "elif", "elseif", "elu", "endfor", "endforeach", "endfunction", "endif", "endwhile", "enum",
    "erf", "errno", "esac", "fflush", "ffmpeg", "fgets", "fopen", "fprintf", "fputs", "fread", "fscanf", "fseek",
    "fwrite", "gelu", "getattr", "getopt", "gitignore", "goto", "gunicorn", "hasattr", "hover", "href", "htop",
    "ifdef", "ifndef", "initramfs", "inode", "isinstance", "journalctl", "jsonb", "keyof", "kubectl", "lambda",
    "leakyrelu", "localhost", "loopback", "lsblk", "lscpu", "lsmod", "lspci", "lsusb", "makefile", "malloc",
    "matmul", "maxflt", "memcmp", "memcpy", "memset", "minikube", "mkdir", "mkfs", "mktemp", "modprobe",
    "mysqldump", "namespace", "noexcept", "nohup", "nslookup", "nullable", "nullptr", "numpy", "nvarchar", "oauth",
    "pathlib", "pgrep", "pkill", "popd", "preproc", "printf", "proto", "pushd", "pytest", "qwerty", "qwertz",
    "readonly", "realloc", "regno", "relu", "rmdir", "rsync", "scanf", "selu", "setattr", "setuid", "signum",
    "sizeof", "smallint", "softmax", "softplus", "sprintf", "sqlcmd", "sqlite", "sqlplus", "sqrt", "srand",
    "sscanf", "stderr", "stdin", "stdlib", "stdout", "strcat", "strcmp", "strcpy", "strdup", "strlen", "strncpy",
    "strtol", "subprocess", "sudo", "swapoff", "swapon", "symlink", "syscall", "sysctl", "systemctl", "systemd",
    "tanh", "tcpdump", "tinyint", "tmux", "tolower", "toupper", "traceroute", "truediv", "tsx", "tuple", "typedef",
    "typename", "typeof", "uint", "ulimit", "umask", "umount", "uname", "unistd", "unlink", "utf", "varargs",
    "varchar", "vfs", "vmlinuz", "vocab", "wget", "wmain", "xargs", "xmlns",
))
# Parties of contracts, by what they do there.
_PARTIES = frozenset((
    "assignee", "assignor", "bailee", "bailor", "grantee", "grantor", "indemnitee", "indemnitor", "lessee",
    "lessor", "licensee", "licensor", "mortgagee", "mortgagor", "obligee", "obligor", "payor", "sublessee",
    "sublicensee", "transferee", "transferor",
))
_BOOKS = frozenset((
    "amos", "baruch", "chronicles", "col", "colossians", "corinthians", "dan", "daniel", "ecclesiastes", "eph",
    "ephesians", "esther", "ezek", "ezekiel", "ezra", "gal", "gen", "genesis", "hab", "habakkuk", "hag", "haggai",
    "heb", "hebrews", "hos", "hosea", "isa", "isaiah", "james", "jas", "jer", "jeremiah", "job", "joel", "john",
    "jonah", "josh", "joshua", "jude", "judith", "kings", "lam", "lev", "leviticus", "luke", "mal", "malachi",
    "mark", "matt", "matthew", "mic", "micah", "nah", "nahum", "neh", "nehemiah", "num", "obadiah", "pet", "peter",
    "phil", "philemon", "philippians", "prov", "proverbs", "psalm", "rev", "revelation", "rom", "romans", "ruth",
    "sam", "samuel", "sirach", "thess", "tim", "timothy", "titus", "tobit", "zech", "zechariah", "zeph",
    "zephaniah",
))
# fmt: on
_HUMPS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[A-Z]")
_CAMEL = re.compile(r"[A-Za-z]*[a-z][A-Z][A-Za-z]*|[A-Z]{2,}[a-z]{2,}[A-Za-z]*")
_NO_VOWEL = re.compile(r"[B-DF-HJ-NP-TV-XZ]{6}|[B-DF-HJ-NP-TV-XZ]{5}$")  # PGSSLMODE; some names begin with five
_PRODUCT = re.compile(r"/v?\d{1,4}(?:\.\d{1,5}){1,3}(?![\w/-])")
_OPTION = re.compile(r"(?:^|[ \t])-(?:[a-z](?=[ \t]|$)|-[a-z][\w-]+)")
_PATH = re.compile(r"(?<![\w.])(?=[\w.]{0,80}[a-z]{3})(?:[a-z]\w{0,30}\.){2,8}$")  # but not "e.g."
_MEMBER = re.compile(r"\.\w{0,30}(?:_\w|\((?! ?at\b))")
_CALL = re.compile(r"\((?:[\"')]|\w+\.)")
_CALLEE = re.compile(r"[A-Z]\.[A-Z]\w+")
_INDEXED = re.compile(r"[A-Z]\.[a-z]\w+")
# "class Robin extends Bird {", "new Willow(": what a program defines and makes.
_DEFINED = re.compile(
    r"(?<![\w.])(?:class|struct|interface|trait|enum|extends|implements|module|package|namespace|new) $"
)
_BODY = re.compile(r"\s?[({<;]|:\n| (?:extends|implements|where) ")
_REQUIRED = re.compile(r"(?:\[[\w,-]{1,30}\])?[ ]?[<>=~!]=[ ]?v?\d")
_SELECTOR = re.compile(r"[\w\s.#:>+~,*-]{0,90}?\{")
_SELECTORS = re.compile(r"[\w\s:>+~,*-]*[.#][a-z][\w\s.#:>+~,*-]*|[\w\s,>+~-]*[.#]")
_PACKAGE = re.compile(r"(?<![A-Za-z])name[\"']?\s{0,2}[:=]\s{0,2}[\"']?$")
_VERSION = re.compile(r"[\"']?,?\s{1,12}[\"']?version[\"']?\s{0,2}[:=]\s{0,2}[\"']?v?\d")
_COMMIT = re.compile(r"(?:^|\n)[*|\\/ ]{0,8}(?=[a-f]{0,6}\d)[0-9a-f]{7,40} (?:\([^()\n]{1,60}\) )?$")
_LONG_CODE = re.compile(r"(?=(?:\D*\d){2})[A-Za-z0-9]{20,}")
_INCHI = re.compile(r"(?<![A-Z])[A-Z]{14}-[A-Z]{10}-[A-Z](?![A-Z])")
_LAW_RULES = re.compile(r"R\. ?(?:Civ|Crim|App|Evid|Bankr|Prac)(?:\. ?P(?:roc)?)?\.?")
_CODE_OF_LAW = re.compile(r"(?:[A-Z]\. ?){2,5}")
_IN_LAW = re.compile(r" ?(?:§|[Pp]art |[Pp]t\. |\d)")
_EUROPEAN_CASE = re.compile(r" [CTF][-\u2011]\d{1,4}/\d\d(?!\d)")
# "Roe v. Wade, 410 U.S. 113": a party of a case that was published.
_REPORTED = re.compile(
    r"(?:[ \u00a0]v\.?[ \u00a0][A-Z][\w.'\u2019& -]{1,50})?,? (?:\d{1,4} (?:U\. ?S\.|S\. ?(?:Ct\.|[EWo])|F\.|"
    r"L\. ?Ed|N\. ?[EWY]\.|So\.|P\.|A\.|Cal\.|Ill\.|Mass\.)"
    r"|\[\d{4}\] (?:\d+ )?(?:UK|EW|AC|QB|KB|WLR|All|Ch|SCR|NZ|HC))"
)
_VERSUS = re.compile(r"(?:^|[ \u00a0])v\.?[ \u00a0]$")
_VERSUS_AFTER = re.compile(r"[ \u00a0]v\.?[ \u00a0][A-Z]")
_VERSE = re.compile(r"\.? (\d{1,3})[:.](\d{1,3})(?:[-\u2013](\d{1,3}))?[a-f]?(?![\d:])(?! ?[ap]\.?m)")
_CHAPTER = re.compile(r"\.? \d{1,3}(?=[,;.)]|$)")
_REFERENCE = re.compile(r"(?:[123] )?[A-Z][a-z]{1,12}\.? \d{1,3}:\d{1,3}(?![\d:])")
_STORM = re.compile(r"(?:[Hh]urricane|[Tt]yphoon|[Cc]yclone|[Tt]ropical [Ss]torm|(?<![\w'\u2019] )Storm)s?[ \u00a0]$")
_STORM_ITSELF = re.compile(r"(?:Hurricane|Typhoon|Cyclone|Tropical Storm|Storm) \w+")
_SHIP = re.compile(r"(?<![A-Za-z])(?:USS|HMS|HMCS|HMAS|HMNZS|RMS|USNS|USCGC)[ \u00a0]$")
# A file of code; documents, tables and pictures may bear the name of a person.
_FILE_OF_CODE = re.compile(
    r"\.(?:tsx?|jsx?|mjs|pyi?|java|class|jar|rs|go|cpp|cc|hpp|[ch]|rb|php|"
    r"s?css|less|vue|svelte|cs|"
    r"csproj|kt|swift|dll|so|exe|ps1|bat|sln|gradle)(?![\w.])"
)
# An order to the reader: "Mark the field", "Grant it", "Bill each of them".
_VERBS = frozenset(("bill", "chase", "drew", "grant", "jack", "mark", "page", "rob", "skip", "sue", "wade"))
_START = re.compile(r"(?:^|[.;:!?>)\]*#-]\s{1,3}|\n\s{0,8}|\d[.)] )$")
_ORDERED = re.compile(
    r" (?:all|an?|any|as|both|down|each|every|it|its|off|out|that|the|their|them|"
    r"these|this|those|up|your)(?![\w'\u2019])"
)
# "54 °C. Celadon": the unit of a number, and the first word of the next sentence.
_UNIT_AND_WORD = re.compile(r"[A-Za-z]{1,3}\. \w+")
# "Vorname:        Geburtsdatum: ......": labels with nothing behind them.
_BLANK = re.compile(r"[^\s:_.\u2026][^:_\n\u2026]{1,40}:(?:[ \t]{0,3}[_.\u2026]{3,}|[ \t]{4,}|[ \t]{0,3}(?:\n|$))")
_BLANK_BEHIND = re.compile(r"[^:_\n.\u2026]{0,20}:(?:[ \t]{0,3}[_.\u2026]{3,}|[ \t]{4,}|[ \t]{0,3}(?:\n|$))")
_PLAYED = re.compile(r"(?<!\w)\d{1,3}\.(?:\.\.)? ?(?:[KQRBN][a-h1-8]?x?[a-h][1-8]|O-O|[a-h]x?[a-h]?[1-8])")
_OF_THE_SKY = re.compile(
    r"(?:asteroid|comet|crater|nebula|exoplanet|minor planet|dwarf planet|"
    r"spacecraft|space probe)(?: \d{1,6})?[ \u00a0]$",
    re.IGNORECASE,
)
# Endings that only the second word of a species has: Equus caballus, Asellus aquaticus.
_SPECIES = re.compile(
    r"[a-z]{2,12}(?:ensis|oides|aticus|aticum|ifolia|ifolius|iflora|ifera|iformis|"
    r"icola|ianus|ianum|ulosa|ulosus|escens|aceus|acea|allus|illus|ellus|ullus)"
)
_DA_CAPO = re.compile(r"D\. ?[CS]\. al (?:Fine|Coda|Segno)|D\. ?[CS]\.")
_GRANTED = re.compile(r" (?:SELECT|INSERT|UPDATE|DELETE|ALL|EXECUTE|USAGE|CREATE|CONNECT|ROLE)\b")


def is_technical(text: str, start: int, end: int) -> bool:
    """Whether text[start:end], taken for a person, is a piece of code, of a citation, or named after nobody here."""
    name = text[start:end]
    before, after = text[max(0, start - _REACH) : start], text[end : end + _REACH]
    return _is_code(name, before, after) or _is_cited(name, before, after) or _is_thing(name, before, after)


def _is_code(name: str, before: str, after: str) -> bool:
    words = name.split()
    if not any(map(str.isalpha, name)) or any(map(_LONG_CODE.fullmatch, words)) or _INCHI.search(name):
        return True
    if len(words) > 1 and all(any(map(str.isdecimal, word)) for word in words):
        return True
    if _OPTION.search(name) or (name.islower() and before.endswith(" --") and " " not in name):
        return True
    if (
        name.islower()
        and _SELECTOR.match(after)
        and _SELECTORS.fullmatch(before.rpartition("}")[2].rpartition("\n")[2])
    ):
        return True
    if _DA_CAPO.fullmatch(name):
        return True
    if " " in name:
        return False
    folded = name.casefold()
    return (
        folded in _CODE_WORDS
        or folded in _PARTIES
        or (name.isupper() and _NO_VOWEL.match(name) is not None)
        or (len(name) > 3 and len(set(folded)) == 1)
        or (name.isascii() and _is_camel(name))
        or _PRODUCT.match(after) is not None
        or _MEMBER.match(after) is not None
        or (_CALLEE.fullmatch(name) is not None and _CALL.match(after) is not None)
        or (_INDEXED.fullmatch(name) is not None and after.startswith("["))
        or _REQUIRED.match(after) is not None
        or (_BODY.match(after) is not None and _DEFINED.search(before) is not None)
        or _PATH.search(before) is not None
        or _FILE_OF_CODE.match(after) is not None
        or (
            folded in _VERBS
            and name.istitle()
            and _ORDERED.match(after) is not None
            and _START.search(before) is not None
        )
        or (_PACKAGE.search(before) is not None and _VERSION.match(after) is not None)
        or (after.startswith(" ") and after[1:2].islower() and _COMMIT.search(before) is not None)
        or (name == "GRANT" and _GRANTED.match(after) is not None)
    )


def _is_camel(name: str) -> bool:
    """Whether capitals cut it into words of programs, one of them at least, or into four and more."""
    if not _CAMEL.fullmatch(name):
        return False
    humps = [hump.lower() for hump in _HUMPS.findall(name)]
    return humps[0] not in _PARTICLES and (len(humps) > 3 or any(hump in _CODE_PARTS for hump in humps))


def _is_cited(name: str, before: str, after: str) -> bool:
    if _LAW_RULES.fullmatch(name) or (name == "Case" and _EUROPEAN_CASE.match(after)):
        return True
    if _CODE_OF_LAW.fullmatch(name) and before[-2:-1].isdecimal() and _IN_LAW.match(after):
        return True
    if (_VERSUS.search(before) or _VERSUS_AFTER.match(after)) and _REPORTED.match(after):
        return True
    book = name.split()[-1] if name[:1].islower() else name  # "haftarah Isaiah 42:5"
    if book.rstrip(".").casefold() not in _BOOKS:
        return False
    others = _REFERENCE.search(before) is not None or any(found.start() > 1 for found in _REFERENCE.finditer(after))
    verse = _VERSE.match(after)
    if verse is None:
        numbered = before[-2:] in ("1 ", "2 ", "3 ") and not before[-3:-2].isdecimal()
        return (others or numbered) and _CHAPTER.match(after) is not None
    chapter, first, last = int(verse[1]), int(verse[2]), int(verse[3] or 0)
    if verse[2].startswith("0"):
        return False
    # What may be a time of day needs more: a range that goes on, a verse no clock shows, another reference.
    return others or last > first or first < 10 or first % 5 != 0 or first > 59 or chapter > 24


def _is_thing(name: str, before: str, after: str) -> bool:
    """A storm, a ship, a thing of the sky, a species, a station, a side at chess, a unit, a label of a blank."""
    words = name.split()
    if len(words) == 1 and (_STORM.search(before) or _OF_THE_SKY.search(before)):
        return True
    if _STORM_ITSELF.fullmatch(name) and not before.rstrip(" ")[-1:].isalpha():
        return True
    if _SHIP.search(before) or (len(words) > 1 and words[-1] == "Hbf"):
        return True
    epithet = words[1] if len(words) == 2 else after[1:].partition(" ")[0].rstrip(".,;:)") if len(words) == 1 else ""
    if name[:1].isupper() and _SPECIES.fullmatch(epithet):
        return True
    if name in ("White", "Black") and (_PLAYED.search(after) or _PLAYED.search(before)):
        return True
    if _UNIT_AND_WORD.fullmatch(name) and before.rstrip(" \u00b0")[-1:].isdecimal():
        return True
    if _BLANK_BEHIND.match(after):
        line = before.rpartition("\n")[2] + name + after.partition("\n")[0]
        return len(_BLANK.findall(line)) > 1
    return False
