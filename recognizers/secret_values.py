"""Is it a secret, or what stands where a secret would: a placeholder, a variable, a type, a call?"""

from __future__ import annotations

import base64
import re

# Values that stand for a secret in documentation and code. Compared whole, without case.
_STANDING_IN = """
admin allowed and any are assert auth await blank bool boolean break but bytes changeit char context continue
correct credential credentials default del denied dict disabled done elif else empty enabled encrypted env
environment example expired failed failure fake false file float foo for from getpass hash hashed hidden in
incorrect input int invalid is key kwargs list long missing mixed must my_password mypassword n/a na nil no none
not null number object off ok on optional or os param params pass passphrase passwd password passwords
placeholder print private prompt protected pwd raise readonly redacted request required reset return sample
secret secrets self settings shared short stdin stored str string strong test text the this throw todo token too
true type undefined unknown unset user username value var variable void was weak with wrong x xxx yes yield your
yourpassword
"""
_WORDS = frozenset(_STANDING_IN.split())
_PLACEHOLDER = re.compile(
    r"""
      (?:your|my|insert|enter|replace|change|put|paste|add|some|the|fake|dummy|sample|example|placeholder|redacted|removed|hidden|masked)
          [-_. ]?(?:own[-_. ])?(?:real[-_. ])?(?:super[-_. ]?)?
          (?:secret|api|access|private|auth|key|token|pass|pwd|user|name|value|client|here|me|this|with|bot|id|code|login|
             account|email)
    | ^[x*.#?_\-•●0-]+$              # xxxx, ****, ....
    | ^(.)\1+$
    | x{6,} | \*{3,} | \.{3}
    | ^[<\[({].*[>\])}]$ | ^[<%{\[(] | ^\$(?!argon2|apr1|sha1|md5|pbkdf2|y\$)[A-Za-z_{(] | \$\{ | \{\{ | <[a-z][^>]*>?$
    | ^@ | [%{}]s?\)?$
    | \bredacted\b | placeholder | changeme | change_me | _here$ | ^todo | ^fixme | ^insert | ^dummy
    | ^test[-_]?(?:key|token|secret)$ | example(?:key)?$
    """,
    re.IGNORECASE | re.VERBOSE,
)
# Code that reads a value from elsewhere, or says what kind it is.
_CODE = re.compile(
    r"""
      ^(?:os|process|env|self|this|config|conf|cfg|settings|options|opts|args|request|req|params|props|ctx|context|app|event|secrets|vault|data|body|
          form|session|st|var|local|module|system|environ|import|std|crypto|user|ENV)(?:\.|\[|\(|::|->)
    | \(\)?;?$ | ^[A-Za-z_][\w.]*\(       # a call
    | ^(?:str|int|bytes|bool|string|optional|union|list|dict|any|none|secretstr|char|varchar|text|null)\b\W*\w*\W*$
    | ^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*){2,}$   # a.b.c
    | ^![a-z]+$                               # a tag of YAML
    | ^[A-Za-z_]\w*\[ | ^(?!(?=\w{0,20}\d)(?:\w{4}){0,4}\w{3}=$)\w{1,20}=$ | ^(?:==|!=|=>|\|\||&&)
    | ^\\[nrtux] | ^(?:/[a-z]{2,12})+/?$   # an escape, a path
    | ^(?:required|nullable|string|sometimes|bail|filled|present|confirmed)\|   # a rule of Laravel
    """,
    re.IGNORECASE | re.VERBOSE,
)

_NOT_RANDOM = re.compile(
    r"""
      ^[0-9a-f]{8}-(?:[0-9a-f]{4}-){2,3}[0-9a-f]{8,12}$     # a UUID
    | ^(?:[A-Za-z]{2,}[-_./]){2,}[A-Za-z0-9]{1,12}$          # words joined: get_access_token_v2
    | ^(?:[A-Za-z]++[-_.]?)++\d{0,4}$                        # a name with a number behind it
    | ^[a-z]{2,}(?:[_-](?:[a-z]{2,}|v?\d{1,4}|[a-z]\d))+$
    | ^/(?!(?-i:(?=[A-Za-z+/]*\d)(?=[a-z0-9+/]*[A-Z])[A-Za-z0-9+/]{30,}={0,2}$)) | ://    # a path, not base64
    | ^(?![A-Za-z0-9]*[A-Z][A-Za-z0-9+/]*\d[A-Za-z0-9+/]{28,}=*$)[\w.-]+/[\w.-]+/   # a path, not base64
    | ^v?\d+(?:\.\d+)+ | ^\d{4}-\d\d-\d\d
    | \.(?:py|js|ts|json|ya?ml|com|org|io|txt|pem|key|crt|env)$
    | ^sha(?:1|256|384|512)[-:] | ^md5:
    """,
    re.IGNORECASE | re.VERBOSE,
)


def _holds_a_place(value: str) -> bool:
    """Whether it is made of the words of a placeholder; four letters in a long random text ("MyMe") are chance."""
    found = _PLACEHOLDER.search(value)
    return found is not None and not (len(value) >= 40 and found[0].isalnum() and len(found[0]) < 6)


def _stands_for_a_value(text: str) -> bool:
    value = text.strip("\"'`,; \t")
    bare = value.strip(".:!?_-").lower()
    return not bare or bare in _WORDS or _holds_a_place(value) or bool(_CODE.search(value))


def password(text: str) -> bool | None:
    """A password as written in an assignment or a sentence: False for placeholders, types, calls and variables."""
    return False if len(text) < 3 or _stands_for_a_value(text) else None


def placed(text: str) -> bool | None:
    """A password that nothing but its place names: it mixes letters, figures and signs as no word or file does."""
    if coined(text) is not None or _MACHINE.match(text):
        return False
    kinds = [any(map(one, text)) for one in (str.islower, str.isupper, str.isdecimal, _is_sign)]
    figures = sum(map(str.isdecimal, text))
    return None if sum(kinds) >= 3 or (figures >= 2 and len(text) >= 8 and figures < len(text)) else False


def coined(text: str) -> bool | None:
    """Words joined with figures, as people make passwords up: False for names of things of computing."""
    return False if _stands_for_a_value(text) or _TECHNICAL.search(text) or len(set(text)) < 5 else None


def _is_sign(char: str) -> bool:
    return not char.isalnum() and char not in "._/:-"


_MACHINE = re.compile(r"[a-z]+(?:[-._][a-z0-9]+){0,5}[-._]?[0-9]{1,3}\Z")  # web-01, prod-db-2
# Things of computing, and what else mixes letters and figures: units, dates, versions, machines, files, tickets.
_TECHNICAL = re.compile(
    r"""
      ^(?:sha-?\d|base-?\d|md\d|oauth|utf-?\d|python|rfc|pbkdf2|https?|ipv\d|x\d\d|win\d|windows|argon2|[bs]crypt|tls|ssl|wpa\d|saml|log4j|
          office|1password|k8s|ec2|web\d|auth0|route53|ed25519|curve|aes|rsa|ecdsa|hmac|x\.?509|covid|node|java|php|ubuntu|debian|
          version|ver|port|rev|build|page|step|chapter|section|figure|table|part|level|line|day|week|room|type|group|test|
          user|host|server|client|iphone|ipad|pixel|galaxy|usb|hdmi|wi-?fi|802|ps\d|mp\d|h2o|co2|gpt|cve|iso|fips|nist|pci|en|din)
          [-_. ]?v?\d*(?:[-_./+]\w{0,8}){0,3}$
    | ^(?-i:[A-Z]{2,10}[-_]\d{1,7})$ | ^\#?\d+(?:[.,:]\d+)*-?(?:[a-z%°€$£µ]{1,6}|[-/][a-z-]{2,16})$
    | ^\d{1,4}[-./]\w{1,9}[-./]\d{1,4}(?:T.*)?$ | ^\d+(?:st|nd|rd|th)\b | ^v?\d+(?:[.:,]\d+)+
    | ^(?-i:[A-Z]?[a-z]+\d{1,2}|[A-Z]+\d{1,4}[A-Z]?)$
    | \.(?:[a-z]{2,5}|py\d?|mp\d|7z)$ | @[\w-]+\.[a-z]{2} | :// | ^(?:[\w.-]+/){1,}
    | %[0-9a-f]{2} | &[a-z]{2,8}; | ^(?:issue|bug|pr|gh|mr|ticket|case|c|f)\#\d | ^[a-z_]\w{0,4}[*^&%]\w{1,4}$
    | ^[0-9a-f]{7,}$
    | ^[0-9a-f]{8}-[0-9a-f]{4}- | ^\d+[-\d.,x*^]*$ | [*~^]{2}
    """,
    re.IGNORECASE | re.VERBOSE,
)


def secret_value(text: str) -> bool | None:
    """What is assigned to a secret's name, bare: letters and digits mixed; not code, a UUID, a path, a version."""
    if _stands_for_a_value(text) or len(set(text.lower())) < 6:
        return False
    if _JUMBLED.fullmatch(text) and len(_PIECE_OF_NAME.findall(text)) * 3.2 > len(text):
        return None
    if _NOT_RANDOM.search(text):
        return False
    return None if any(c.isdecimal() for c in text) and any(c.isalpha() for c in text) else False


# Letters, small ones and capitals by chance, at most with figures behind them: pieces of a name are longer.
_JUMBLED = re.compile(r"(?=[a-z]*[A-Z])(?=[A-Z]*[a-z])(?:[A-Za-z]{20,}|[A-Za-z]{16,}\d{1,4})")
_PIECE_OF_NAME = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")


def login_in_base64(text: str) -> bool | None:
    """A user and a password with a colon between them, in base64."""
    try:
        content = base64.b64decode(text + "=" * (-len(text) % 4), validate=True).decode("ascii")
    except ValueError:  # no base64, or of no text
        return False
    user, colon, word = content.partition(":")
    return None if colon and user.isprintable() and len(word) > 2 and word.isprintable() else False


def api_key(text: str) -> bool | None:
    """A key of a published shape: False where it is made of fillers (xxxx, 0000, your_key_here)."""
    body = "".join(character for character in text if character.isalnum())
    return False if len(set(body.lower())) < 5 or _holds_a_place(text) else None


def username(text: str) -> bool | None:
    """A login name: False for role names, types, variables, placeholders and measured time or size."""
    value = text.strip("\"'`,;.").removeprefix("@").lower()
    if len(value) < 2 or value in _ROLES or _VARIABLE.search(value) or _MEASURED.fullmatch(value):
        return False
    return False if _stands_for_a_value(value) else None


# What `time`, `top` and batch systems say a process took: user=0.31s, user=0m0.412s, usr=12k.
_MEASURED = re.compile(r"(?:\d+[hm]){0,2}(?:\d+\.\d+(?:[mnu]?s|%)?|\d+(?:[mnu]?s|[kmg]b?))")
# The name of a kind of user, a field of an object.
_VARIABLE = re.compile(
    r"_(?:user|name|id|account|username|login)$|^(?:user|my|your|new|the)_|^\w+_\w*\.\w+$|^\w+\.\w*_\w*part$"
)
_ROLE_NAMES = """
abc account accounts admin administrator all anonymous apache api app apps authenticated author bot build builder
callback ci circleci cleanup client code common compat data debian default demo deps developer docker docs ec2-user
email email_address everyone field files first firstname form ftp future git github gitlab group guest help hg home
host i18n id info jenkins johndoe_example l10n last lastname later legacy lint linux local login logout macos mail
model mysql name new next nginx nobody none null old operator optimize owner package packages password path perf
performance postgres profile project projects public redis refactor release root runner sa security server service
session shared site somebody someone soon src style support svc svn sys system test tester tmp travis types typing
ubuntu ui upstream url user user1 username users ux vagrant vscode web webmaster windows work worker workspace www
www-data you your_username yourname youruser yourusername
"""
_ROLES = frozenset(_ROLE_NAMES.split())
