"""Passwords and tokens that only their place betrays: beside a login, in a call, on a command line, behind a sentence.

No name is assigned to them as in packs/secrets_forms.yaml; what stands around them, and a shape that no word has, tell
what they are. Built in code because the parts are shared.
"""

# ruff: noqa: E501, RUF001  (tables are kept whole, and hold the letters of other scripts)

from __future__ import annotations

from redact.detect.pattern import Pattern, PatternSpec

from .checks import CHECKS

_PASS = r"(?:password|passwd|passwort|passphrase|passcode|kennwort|contraseña|mot de passe|(?:secret|access|key|pass|login)[ -](?:phrase|word)|(?<![A-Za-z])(?:pass|pwd|pw|mdp|senha|clave)(?![a-z]{2})|wachtwoord|hasł[oa]|hesl[oa]|lösenord|adgangskode|passord|salasana|jelszó|parol[aă]|şifre(?:si|niz)?|mật khẩu|kata sandi|κωδικός|סיסמה|كلمة (?:المرور|السر)|رمز عبور|گذرواژه|пароль|пароля|пароли)"
_LOGIN = r"(?:(?<![A-Za-z])(?:log(?:ged|ging|s)?[ -]?(?:(?:me|us|you|him|her|them) )?(?:in|on)|sign(?:ed|ing|s)?[ -]?in|logins?|logons?|creds?|credentials?|ldap|wi-?fi|wlan|einlogg\w{1,3}|anmeld\w{1,4}|zugangsdaten|identifiants?|credenciales|credenziali|credenciais|inloggen|logowani\w)(?![A-Za-z])|(?<!\p{L})логин\p{L}{0,2})"
# Letters and figures; how much it looks like a password the check tells.
_VALUE = r"(?P<value>(?=[^\s]{0,40}\d)(?=[^\s]{0,40}\p{L})[^\s\"'“”‘’`<>()\[\]{},;|=/\\]{6,64}(?<![.:?]))(?![\w(/\\=])"
# With a sign that words do not have inside.
_SIGNED = r"(?P<value>(?=[^\s]{0,40}\d)(?=[^\s]{0,40}[A-Za-z])[A-Za-z0-9][\w.+-]{0,30}[!#$%^&*~@][\w.+!#$%^&*~@-]{0,30}(?<![.,]))(?=[\s\"'`),.;:|]|$)"
# Words joined with each other and with figures: lamp-kite-48, lampKite48, Lampkite4821.
_COINED = r"(?P<value>(?:(?:[A-Za-z]{2,16}-){1,4}(?:[A-Za-z]{2,16}-?)?|(?-i:(?:[A-Z][a-z]{2,16}_){1,4}))\d{1,6}|[A-Za-z]{3,16}[-.]\d{3,6}|(?-i:[A-Z]?[a-z]{2,16}(?:[A-Z][a-z]{2,16}){1,3})(?:[-_]\d{1,6}|\d{2,6})|(?-i:[A-Z]?[a-z]{5,20})\d{4})[!?]?(?=[\s\"'`”’),.;:]|$)"
# In quotes, with a figure or a sign.
_QUOTED = r"[\"'`](?P<value>(?=[^\"'`\n]{0,64}[\d!@#$%^&*+?~])[^\"'`\n]{4,64})[\"'`]"
_RANDOM = r"(?P<value>(?=[A-Za-z_-]{0,40}\d)[A-Za-z0-9_-]{16,512}+)(?![\w.%(-])"
_IS = r"(?:is|are|was|ist|lautet|est|es|è|é|jest|to|är|er|:)"
_FOR = r"(?: (?:for|to|of|on|at|in|from|zu[rm]?|für|pour|de|du|del|della|des|al|ao|à|au|aux|allo|para|per|voor|do|til|till|för|к|для|от) [\p{L}\p{N}'’ ._-]{1,40}?)?"
_THING = r"(?:door|gate|safe|lock ?box|locker|alarm(?: panel)?|garage|keypad|padlock|vault|key ?(?:safe|box)|house|flat|apartment|building|lobby|voicemail|gym|bike(?: lock)?|suitcase|shed|cabin|cottage|phone|tablet|ipad|laptop|sim|debit card|credit card|bank card|card|atm)"
_FIGURES = r"(?P<value>\d{4,8}[#*]?|(?-i:[A-Z]\d{4,5}|\d{4,5}[A-Z]|\d{2}[A-ZА-Я]\d{2,4})|\d{2}[#*]\d{2,4}|\d{1,2}(?:-\d{1,2}){2,3}|[#*]\d{3,8}#?|\d{3}[#*])(?![\w%°€$£]|[.,:/-]\d| (?:characters|digits|lines|years|days|units|people|errors?|lbs?|kg))"


def secret_place_specs() -> list[PatternSpec]:
    """Passwords and tokens by their place."""
    return [_passwords(), _coined(), _calls(), _hashes(), _codes(), _tokens(), _keys(), _products(), _basic()]


def secret_spec(
    name: str, label: str, check: str, source: str, patterns: tuple[tuple[str, str, float], ...],
    match: tuple[str, ...], no_match: tuple[str, ...],
) -> PatternSpec:  # fmt: skip
    """A recognizer of the pack; patterns are name, expression and score, no check is ""."""
    return PatternSpec(
        name=name,
        label=label,
        patterns=tuple(Pattern(*one) for one in patterns),
        check=CHECKS[check] if check else None,
        check_name=check,
        source=source,
        match=match,
        no_match=no_match,
        pack="secrets",
        linear=True,
    )


def _passwords() -> PatternSpec:
    """In what people write to each other."""
    return secret_spec(
        "PlacedPasswordRecognizer",
        "PASSWORD",
        "placed",
        "the words around it, and a shape that no word has",
        (
            ("with a sign, near the word", rf"{_PASS}[^\n]{{0,60}}?(?<![^\s\"'`(:=/>]){_SIGNED}", 0.65),
            ("with a sign, near a login", rf"{_LOGIN}[^\n]{{0,60}}?(?<![^\s\"'`(:=/>]){_SIGNED}", 0.6),
            ("with a sign, before the word", rf"(?:{_PASS}|(?<![A-Za-z])log ?in(?![a-z]))(?<=(?<![^\s\"'`(:=/>]){_SIGNED}[^\n]{{1,60}}?(?:{_PASS}|log ?in))", 0.6),
            ("with a sign, behind a verb", r"(?<![A-Za-z])(?:try|use|enter|type|typed|tried|tippe|essaie|escribe|prova|wpisz|(?:the|my|our) (?:old|new|last|previous|current) one (?:is|was)) [\"“'`]?(?P<value>(?=[^\s]{0,40}\d)(?=[^\s]{0,40}(?-i:[A-Z]))(?=[^\s]{0,40}(?-i:[a-z]))[A-Za-z0-9][\w-]{1,30}[!#@*^](?!\d{1,5}\b)[\w!#@*^-]{0,30})(?=[\s\"'`),.;:|”’]|$)", 0.6),
            ("behind a common user", rf"(?<![\w.@/-])(?:root|admin|administrator|guest|sa|postgres|oracle|ubuntu)\s?[/:|]\s?{_SIGNED}", 0.6),
            ("still the same", rf"{_PASS}(?:['’]?s| is| was| are| remains| stays| ist| est| es| hasn['’]t changed| didn['’]t change)?,?(?: (?:still|now|currently|just|again|always|simply|the usual|the same|the old|noch|immer noch|jetzt|toujours|maintenant|todavía|ahora|sigue siendo|ancora|sempre|nog steeds|nadal)){{1,2}}(?: is)?[ :,]{{1,2}}[\"“'`]?{_VALUE}", 0.65),
            ("behind who logs in", rf"(?:log(?:ged)?[ -]?(?:in|on)|sign(?:ed)?[ -]?in|connect|authenticate|ssh in|einloggen|anmelden|login)(?: (?:to|into|at|on|in) [\w. -]{{1,30}}?)? (?:as|with|using|via|mit|als|avec|con) (?:the )?(?:user(?:name)? |account |login |benutzer )?\S{{2,64}}?(?: ?[/,&:] ?| (?:and|with|using|und|mit|et|y|e) )(?:the )?(?:pass(?:word|wd)? |pw |pwd )?[\"“'`]?{_VALUE}", 0.65),
            ("behind the user", rf"(?<![A-Za-z])(?:user(?:name)?|login|account|benutzer(?:name)?|usuario|utilisateur|utente|gebruiker|логин)(?: is)?[: =]{{1,3}}[\"“'`]?[\w.@+-]{{2,64}}[\"”'`]?(?:\s?[/,&|]\s?|\s(?:und|and|et|y|e|en)\s)(?:with )?(?:the )?{_PASS}?\s?[:=]?\s?[\"“'`]?{_VALUE}", 0.65),
            ("in a pair, of something", rf"(?<![\p{{L}}])(?:creds?|credentials|logins?|account|access|zugangsdaten|zugang|identifiants|accès|credenciales|acceso|credenziali|accesso|inlog|inloggegevens|logowanie|доступ\p{{L}}{{0,2}}){_FOR}\s?(?::|=|-|–|—| are| is)\s{{0,2}}[\w.@+-]{{2,64}}\s{{0,2}}(?:/|\||:|,| - | – | and | und | & )\s{{0,2}}{_VALUE}", 0.65),
            ("in a pair with a network", r"(?<![A-Za-z])(?:wi-?fi|wlan|ssid|hotspot|guest net(?:work)?)(?: [\p{L}]{2,16})?\s?[:=–-]\s{0,2}[\"“']?[\w .-]{2,32}?[\"”']?\s{0,2}(?:/|\||,|–|-|:|→)\s{0,2}(?:key|pw|pass(?:word)?)?[ :=]{0,2}(?P<value>(?=[^\s]{0,40}\d)(?=[^\s]{0,40}\p{L})[^\s\"'“”<>(){},;|=/]{8,63}(?<![.:?]))", 0.6),
            ("of a network in a sentence", rf"(?<![A-Za-z])(?:wi-?fi|wlan|hotspot|guest network|router)(?![A-Za-z])[^\n.]{{0,40}}? (?:{_IS}|with|using|mit|avec|con|uses) [\"“'`]?(?P<value>(?=[^\s]{{0,40}}\d)(?=[^\s]{{0,40}}\p{{L}})[^\s\"'“”‘’`<>(){{}},;|=/]{{8,63}}(?<![.:?]))(?![\w(/])", 0.6),
            ("the new one", rf"(?<![A-Za-z])(?:(?:new|temp(?:orary)?|current|next|old|latest|fresh|interim|real|right|correct) one|the (?:neue|aktuelle)|(?:das|le|la|el|il) (?:neue|nouveau|nouvelle|nueva|nuevo|nuova))(?<=(?:(?<![A-Za-z])(?:reset|unlock\w{{0,3}}|log[ -]?in|account|access)|{_PASS})[^\n]{{0,110}})(?: {_IS}|\s?:|['’]s)[: ]{{1,2}}[\"“'`]?{_VALUE}", 0.65),
            ("the one before", rf"{_PASS}[^\n]{{0,40}}? (?:from|von|de|da|van|z|ze|с|från|fra) [\"“'`]?(?P<value>(?=[^\s]{{0,40}}[\d!@#$%^&*~])[^\s\"'“”‘’`<>(){{}},;|=]{{5,64}}(?<![.:?]))[\"”'`]? (?:to|into|auf|zu|à|a|en|naar|na|на|til|till) ", 0.65),
            ("the one after", rf"{_PASS}[^\n]{{0,40}}? (?:from|von|de|da|van|z|ze|с|från|fra) [\"“'`]?[^\s]{{4,66}} (?:to|into|auf|zu|à|a|en|naar|na|на|til|till) [\"“'`]?{_VALUE}", 0.65),
            ("to be encoded", rf"\becho -n [\"']?{_VALUE}[\"']?\s{{0,3}}\|\s{{0,3}}(?:base64|md5sum|sha\d{{1,3}}sum|openssl|mkpasswd|xxd|pbcopy|xclip|clip)", 0.65),
            ("at the end of the line", rf"{_PASS}[^\n]{{0,80}}?:[ \t]{{0,3}}(?:\r?\n[ \t>*-]{{0,12}}){{0,3}}(?P<value>(?=[^\s]{{0,40}}\d)(?=[^\s]{{0,40}}[A-Za-z])[^\s\"'`<>()\[\]{{}},;|/\\:]{{8,64}}(?<![.:?]))(?=[ \t]{{0,8}}\r?$)", 0.6),
        ),
        match=(
            "the password you want is Ab1!Cd2Ef, all right?",
            "log in: jane, Ab1!Cd2Ef",
            "take Ab1!Cd2Ef as your password",
            "echo -n 'Ab1-Cd2Ef' | base64",
            "try Ab1!Cd2Ef please",
            "root / Ab1!Cd2Ef on the box",
            "the pw's still lamp-Kite-48",
            "log in as jane with lamp-Kite-48",
            "user jane / lamp-Kite-48",
            "creds for the old box: jane / lamp-Kite-48",
            "wifi: Loft / lampkite4821",
            "the wifi in the attic is lampkite4821",
            "your login was reset, the new one is lamp-Kite-48",
            "password changed from lamp-Kite-48 to lamp-Kite-49",
            "initial password of root@localhost: lampKite48x",
        ),
        no_match=(
            "the password must have 8 characters, for example a digit",
            "password hashing uses pbkdf2_sha256 now",
            "log in to web-01 as root with sudo",
            "the password is still required",
            "wifi: 2.4GHz / 5GHz",
            "log in with OAuth2 and SAML2",
            "changed the password policy from v1.2.3 to v1.2.4",
            "login at https://example.org/a1#b",
        ),
    )  # fmt: skip


def _coined() -> PatternSpec:
    """Passwords made of words and figures, near what they open."""
    network = r"(?<![A-Za-z])(?:wi-?fi|wlan|hotspot|guest net(?:work)?|router|ssid|fritz!?box)(?![A-Za-z])"
    return secret_spec(
        "CoinedPasswordRecognizer",
        "PASSWORD",
        "coined",
        "the words around it, and a shape that few words have",
        (
            ("near the word", rf"{_PASS}(?<!(?<![A-Za-z])pass(?! is| was|:|['’]))[^\n]{{0,50}}?(?<![^\s\"'`“(:=])(?<!/ ){_COINED}", 0.6),
            ("near a network", rf"{network}[^\n]{{0,50}}?(?<![^\s\"'`“(:=]){_COINED}", 0.55),
            ("before a network", rf"{network}(?<=(?<![^\s\"'`“(:=]){_COINED}[^\n]{{1,40}}?{network})", 0.55),
            ("behind the login", rf"(?<![A-Za-z])(?:logins?|creds?|credentials|zugangsdaten|identifiants)[ :=]{{1,3}}[\w.@+-]{{2,32}}[ ,/|:]{{1,4}}{_COINED}", 0.65),
            ("in a pair behind a service", rf"(?<![A-Za-z])(?:basic[ -]?auth|authenticate|s?ftp|ssh|smb|vpn|rdp|vnc|jenkins|grafana|jira|nas|staging)(?![A-Za-z])[^\n]{{0,24}}?[ (>:=]{{1,3}}[\w.@+-]{{2,32}}(?:\s?:\s?|\s/{{1,2}}\s|\s?\|\s?){_COINED}", 0.6),
            ("in a pair behind a service, with a sign", rf"(?<![A-Za-z])(?:basic[ -]?auth|authenticate|s?ftp|vpn|rdp|vnc)(?![A-Za-z])[^\n]{{0,24}}?[ (>:=]{{1,3}}[\w.@+-]{{2,32}}(?:\s?:\s?|\s/{{1,2}}\s|\s?\|\s?){_SIGNED}", 0.6),
            ("with what logs in", rf"(?<![A-Za-z])(?:log|sign)[ -]?(?:(?:me|us|you|him|her|them) )?(?:in|on)(?![A-Za-z])[^\n]{{0,40}}?(?:(?<![A-Za-z])(?:it['’]?s|is|with|using|use|try|mit|avec|con))[ :]{{1,2}}[\"“'`]?{_COINED}", 0.6),
            ("element of a file", r"<\w{0,12}[_.-]?(?:secret|pass|pin|pwd|psk|credential)>(?P<value>[A-Za-z][\w.-]{2,40}\d{2,6}[!]?)(?=</)", 0.75),
            ("in a block of credentials", r"(?<![A-Za-z])(?:creds?|credentials|zugangsdaten|identifiants|credenciales|credenziali)[^\n]{0,40}:\s{0,4}\n[^\n]{0,80}\n\s{0,8}(?:key|code|secret|phrase|pin|pass\w{0,8}|pw|pwd)\s?[:=]\s{0,3}(?P<value>(?=[^\s]{0,40}\d)[^\s\"'<>]{6,64})", 0.65),
        ),
        match=(
            "his password? I am sure it's lampKite48",
            "the router says lamp-kite-4821",
            "lamp-kite-4821 is what the wifi wants",
            "login jane, lampKite48",
            "ftp: jane // lamp-kite-48",
            "ftp: jane / Ab1!Cd2Ef",
            "log me in? it's lampKite48",
            "<secret>lampKite48</secret>",
            "use these credentials:\n  User: jane\n  Key: aB1-kite",
        ),
        no_match=(
            "the password is hashed with bcrypt-sha-256",
            "router TL-WR841N is old",
            "wifi 802.11ac and wi-fi 6",
            "the password policy of Windows-2019",
            "login jane, port 2222",
            "<secret>name-of-secret</secret>",
            "ssh: Host key verification failed",
        ),
    )  # fmt: skip


def _calls() -> PatternSpec:
    """In code, in tests of pages, on command lines, in files of systems."""
    field = r"(?:password|passwd|passwort|pwd|passcode|passphrase|secret|token|otp)"
    glued = r"(?<![A-Za-z])(?:db|user|usr|root|admin|my|sql|mysql|pg|ftp|sftp|smtp|mail|imap|ldap|svc|app|ssh|http|proxy|key|store|keystore|truststore|redis|mongo|rabbit|wifi|sudo|vnc|rdp|vpn|enc|zip|pdf|basic|jdbc|ds|gpg|login|old|new|temp|tmp|default|guest|bind|conn|host|remote|local|test|prod|dev)(?-i:_?(?:pw|pass|pwd|psw|passwd)|P(?:w|ass|wd)|PW|PASS|PWD)\w?"
    signs = r"(?=[^\s\"'`]{0,64}[\d!@#$%^&*+?~])"
    return secret_spec(
        "PasswordInCallRecognizer",
        "PASSWORD",
        "password",
        "docs of the tools and languages named in the patterns",
        (
            ("typed into a field", rf"{field}[\w\]\"'`)=* -]{{0,20}}?\)?\s{{0,12}}\.(?:\w{{2,12}}\(\)\.){{0,2}}(?:send_?keys|type|fill|set_?value|val|input|type_?text|press_?sequentially|put|set|setText|enter)\(\s?{_QUOTED}", 0.8),
            ("filled in a field", rf"(?:fill(?:[_ ]?in|Text)?|type|send_?keys|input|set_?value|press_?sequentially|enter)\w{{0,12}}\(?\s?[\"'`][^\n]{{0,60}}?{field}[^\n,]{{0,20}}?[\"'`],?\s{{1,2}}(?:with:?\s)?{_QUOTED}", 0.8),
            ("step of a test", rf"(?:Input (?:Password|Text)\s{{2,8}}\S{{1,60}}\s{{2,8}}|(?:enter|type|use|provide|submit)s? (?:the )?{_PASS} )[\"“']?(?P<value>{signs}[^\s\"'“”]{{4,64}}(?<![.,:;?]))", 0.7),
            ("answer to a prompt", r"(?:assword|assphrase|asscode)\s?(?:for [^\n\"'}]{1,24})?:?[^\n\"'}]{0,8}[\"'}]\)?;?\s{0,12}(?:[\w.]{1,24}\.)?(?:exp_)?(?:send(?:_?line)?|write|send_command)\w{0,4}[\s(\"'{-]{1,6}(?P<value>[^\"'\n\\}]{4,64})", 0.8),
            ("name and type", rf"(?:password|passwd|passphrase|(?<![A-Za-z])(?:pwd|pass))\w{{0,3}}\s{{0,2}}(?::{{1,2}}\s{{0,2}}|\s)(?:&?(?:'static )?str|[A-Z]?string|char(?:\[\])?|text|n?varchar\(?\w{{0,4}}\)?|bytes|optional\[str\]|str \| none|<const>)\??\s{{0,3}}:?=\s{{0,3}}[@brfuN]?{_QUOTED}", 0.8),
            ("name of two words", rf"{glued}[\"']?\]?\s{{0,3}}(?:=>|:=|[:=])\s{{0,3}}[@brfuN]?[\"'`](?P<value>[^\"'`\n]{{3,128}})[\"'`]", 0.8),
            ("name of two words, bare", rf"{glued}\s{{0,3}}[:=]\s{{0,3}}(?P<value>{signs}[^\s\"'`<>;&(),\[\]{{}}]{{4,128}}(?<![.,:?]))(?![\w(.])", 0.7),
            ("setting without a sign", rf"(?:(?:password|passwd|passphrase)|\\set \w{{0,20}}(?:pw|pass|pwd))[ \t]{{1,3}}{_QUOTED}", 0.7),
            ("string of SQL", r"(?<![A-Za-z])password\s{0,2}[=(]?\s{0,2}N?'(?P<value>[^'\n\s]{4,64})'", 0.8),
            ("key of a function of SQL", rf"(?:pgp_sym_(?:en|de)crypt|aes_(?:en|de)crypt|encryptbypassphrase|decryptbypassphrase|(?<![A-Za-z])crypt)\((?:[^'\n()]{{1,60}},\s{{0,2}}|(?=')|'[^'\n]{{0,60}}',\s{{0,2}})N?'(?P<value>{signs}[^'\n\s]{{4,64}})'", 0.8),
            ("account of Oracle", rf"identified by (?P<value>(?!values\b|password\b|externally\b|globally\b){signs}[A-Za-z][\w$#!]{{3,40}})", 0.75),
            ("characters of a store", r"(?:password|passwd|pwd|(?<![A-Za-z])(?:pass|pw)(?![a-z])|keystore|key_?store|truststore|\.load|PBEKeySpec|KeyManager|ProtectionParameter)[^\n]{0,80}?[\"](?P<value>[^\"\n\s]{4,64})[\"]\s?\.\s?toCharArray\(\)", 0.85),
            ("key of a signature", rf"(?:createHmac|createCipheriv|createDecipheriv|hmac\.new|scryptSync|pbkdf2(?:Sync|_hmac)?|cookieParser|signedCookies|hash_hmac|openssl_(?:en|de)crypt|jwt\.(?:sign|verify|encode|decode)|jwtVerify|HMAC\.new)\([^\n]{{0,120}}?(?<=[(,\s])b?{_QUOTED}(?=\s?[,).])(?<!-\d{{3}}.)(?<!sha\d{{3}}.)(?<!S\d{{3}}.)", 0.75),
            ("key of a cipher", rf"(?:Fernet|MultiFernet|AES\.new|ChaCha20\w{{0,8}}\.new|SecretBox|SecretKeySpec|Signer|URLSafe(?:Timed)?Serializer|TimestampSigner|TimedSerializer|AESGCM|cipher\.key ?=|new_from_key|generateKeyFromPassword|setEncryptionKey)\s?\(?\s?(?:new String\()?b?{_QUOTED}", 0.75),
            ("behind the port of a connection", rf"(?<![A-Za-z])(?:new)?(?:connect|open|dial|login|authenticate)\w{{0,12}}\(\s{{0,4}}[^,()\n]{{1,80}},\s{{0,3}}[\w.]{{1,20}},\s{{0,3}}[\"'][^\"'\n]{{1,40}}[\"'],\s{{0,3}}{_QUOTED}", 0.75),
            ("constant with a short name", rf"[\"'][\w.:-]{{0,40}}(?:[_.-](?:pw|pass|psw)|(?-i:P[Ww]|Pass))[\"']\s{{0,2}},\s{{0,2}}{_QUOTED}\s{{0,2}}\)", 0.75),
            ("lines for passwd", r"(?<![A-Za-z])(?:ch|vnc|smb)?passwd[^\n]{0,40}?<<(?:-?\s?[\"']?\w{1,12}[\"']?\n|<\s?[\"']?)(?:[\w.-]{1,32}:)?(?P<value>[^\s\"'<>:$]{4,64}(?:\n(?!EO[FTLS]|END)[^\s\"'<>:$]{4,64}(?=\n))?)", 0.8),
            ("four groups, as mail has them for other programs", r"(?:pass(?:word|wd)?|pwd|app ?pw)\w{0,4}[\"']?(?:\s{0,3}=\s{0,3}[\"']?|\s{0,3}:\s{0,3}[\"'])(?P<value>(?-i:[a-z]{4}(?: [a-z]{4}){3}))(?=[\"']|[ \t\r]{0,4}(?:\n|$))", 0.7),
            ("network of nmcli", r"\bnmcli [^\n|;]{0,80}? password [\"']?(?P<value>[^\s\"'$<>]{8,63})", 0.75),
            ("pair for a client", rf"(?<![A-Za-z])(?:auth[\"']?\s?(?:=>|[:=])\s?[\[(]|HTTP(?:Basic|Digest|Proxy)Auth\(|NTLMAuth\()\s?[\"'][^\"'\n]{{1,64}}[\"'],\s?{_QUOTED}", 0.8),
            ("user and password of Oracle", r"connect\(\s?[\"'][A-Za-z][\w$#]{1,30}/(?P<value>[^\s\"'@/<>]{3,64})@", 0.8),
            ("of a connection string", r";\s?(?:password|pwd)=(?<==[^;=\"'\n]{1,60};\s?(?:password|pwd)=)(?P<value>[^;\"'\s{}$<]{4,64})(?=[;\"']|$)", 0.8),
            ("answer to a server of mail", r"(?:\bAUTH LOGIN\r?\n[^\n]{0,60}|UGFzc3dvcmQ6)\r?\n(?:[<>CS]: ?|[<>] ?)?(?P<value>[A-Za-z0-9+/]{6,64}={0,2})(?=\r?\n|$)", 0.8),
            ("user of a tool's session", r"\bsnyk (?:auth|config set api=?)[ ]?(?P<value>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9a-f-])", 0.8),
            ("string for a tool", r"\b(?:kinit|cryptsetup|veracrypt|gpg|sudo -S|docker login|hdiutil|vault login|bw unlock|ssh-add|openssl)(?![A-Za-z])[^\n|;]{0,100}?<<<\s?[\"']?(?P<value>(?![$])[^\n\"'<>]{4,80}?)[\"']?(?=\s{0,4}$)", 0.8),
            ("end of a name, without a sign", rf"(?-i:(?<=[a-z])(?:Pwd|Passwd|Password))[ \t]{{1,4}}(?P<value>{signs}[^\s\"'<>=(),;]{{6,64}})(?=[ \t\r]{{0,4}}$)", 0.7),
            ("line of ipsec", rf"(?<=[\s:]):?\s?(?-i:PSK|XAUTH|EAP)\s{{1,3}}\"?(?P<value>{signs}[^\"\s]{{6,64}})\"?", 0.8),
            ("on a command line", rf"(?:\brabbitmqctl (?:add_user|change_password) \S{{1,40}}|\bwpa_passphrase \S{{1,40}}|\bnmcli [^\n|;]{{0,80}}? password|\b(?:cqlsh|beeline|clickhouse-client|influx|tsql|isql|ncftp(?:put|get)?|sqlcmd|impala-shell)\b[^\n|;]{{0,80}}? --?(?:p|password)|\blftp\b[^\n|;]{{0,60}}? -u [^\s,]{{1,40}},|\bssh-keygen\b[^\n|;]{{0,80}}? (?-i:-[NP])|\bpdftk\b[^\n|;]{{0,80}}? (?:user|owner|input)_pw|\bcmdkey\b[^\n|;]{{0,80}}?/pass:|\buser(?:add|mod)\b[^\n|;]{{0,80}}? (?-i:-p)|\b(?:bw|rclone) (?:unlock|obscure)|\bd-i passwd/\S{{1,30}} password|\brootpw(?: --(?:plaintext|iscrypted))?|\bdb\.auth\(\s?[\"'][^\"'\n]{{1,40}}[\"'],|\bAUTH PLAIN(?= )|\bansible-vault encrypt_string|(?-i:^PASS(?= ))|\bnet use \S{{1,40}} \S{{1,40}})\s{{0,3}}[\"']?(?P<value>(?![-$<]){signs}[^\s\"'|;<>]{{4,400}})", 0.8),
            ("user of curl's kin", rf"(?<![\w-])(?:--(?:user|proxy-user|http-user|creds|credentials|basic-auth|login)[ =][\"']?[^\s:\"'/]{{1,64}}):(?P<value>(?![/$]){signs}[^\s\"'/]{{4,64}})", 0.75),
            ("network for a camera", r"(?<![A-Za-z])WIFI:(?:[STHR]:[^;\n]{0,64};){0,3}P:(?P<value>[^;\n]{4,64});", 0.85),
            ("phrase in quotes", r"(?:pass ?phrase|passphrase|passwortsatz|phrase de passe|frase de contraseña)[^\n\"“]{0,60}?[\"“](?P<value>\p{L}{1,16}(?:[ -]\p{L}{1,16}){2,9}[.!]?)[\"”]", 0.75),
        ),
        match=(
            'driver.find_element(By.ID, "password").send_keys("Ab1-Cd2")',
            "page.fill('#password', 'Ab1-Cd2')",
            "Input Password    id=pwd    Ab1-Cd2",
            'expect "Password:"\nsend "Ab1-Cd2\\r"',
            'let password: String = "Ab1-Cd2"',
            'my $dbpw = "Ab1-Cd2";',
            "ftppass=Ab1-Cd2",
            'storePassword "Ab1-Cd2"',
            "\\set newpw 'Ab1-Cd2'",
            "ALTER LOGIN jane WITH PASSWORD = N'Ab1-Cd2'",
            "SELECT pgp_sym_encrypt(note, 'Ab1-Cd2')",
            "CREATE USER jane IDENTIFIED BY Ab1Cd2",
            'keyStore.load(in, "Ab1-Cd2".toCharArray())',
            "jwt.sign(payload, 'Ab1-Cd2')",
            "Fernet(b'Ab1-Cd2')",
            "ssh.connect(host, 22, 'jane', 'Ab1-Cd2')",
            "define('SMTP_PW', 'Ab1-Cd2')",
            "chpasswd <<< 'jane:Ab1-Cd2'",
            "MAIL_PASSWORD=lamp kite reed moth",
            "nmcli dev wifi connect Loft password lampkite",
            "client(['auth' => ['jane', 'Ab1-Cd2']])",
            'cx_Oracle.connect("jane/Ab1Cd2@ora")',
            '"Host=db;Username=jane;Password=lampkite"',
            "334 UGFzc3dvcmQ6\nbGFtcDQ4a2l0ZQ==\n",
            "snyk auth 4f8213a9-07b1-4c25-9e48-213907ab48cd",
            "kinit jane <<< Ab1-Cd2",
            "GroupPwd Ab1-Cd2",
            ': PSK "Ab1-Cd2"',
            "rabbitmqctl add_user jane Ab1-Cd2",
            "wget --http-user jane:Ab1-Cd2",
            "WIFI:S:Loft;T:WPA;P:lampkite48;;",
            'the passphrase of the disk is "seven lamps and a kite"',
        ),
        no_match=(
            'driver.find_element(By.ID, "password").send_keys(password)',
            "page.fill('#password', PASSWORD_1)",
            "let password: String = String()",
            'db_pass = ""',
            "test_pass = 3 * x1()",
            "password 'required'",
            "identified by values",
            "jwt.decode(token, key, algorithms=['HS256'])",
            "the passphrase protects the key",
        ),
    )  # fmt: skip


def _hashes() -> PatternSpec:
    """What passwords are stored as."""
    return secret_spec(
        "PasswordHashRecognizer",
        "PASSWORD",
        "",
        "RFC 2307 section 5.3 (userPassword), docs of Werkzeug, Django and MySQL, pwdump",
        (
            ("hash in braces", r"(?<![\w$])\{(?-i:S?SHA(?:256|384|512)?|S?MD5|CRYPT|PBKDF2(?:-SHA\d{1,3})?|ARGON2|bcrypt|pbkdf2|scrypt)\}[A-Za-z0-9+/$.=,]{20,200}", 0.85),
            ("hash of a framework", r"(?<![\w$])(?:pbkdf2:sha\d{1,3}(?::\d{1,8})?|scrypt:\d{1,7}:\d{1,3}:\d{1,3}|argon2\$argon2(?:id|i|d)\$v=\d{1,3}\$m=\d{1,8},t=\d{1,3},p=\d{1,3}|pbkdf2_sha512\$\d{1,8}|bcrypt_sha256\$\$2b\$\d\d)\$[A-Za-z0-9+/.=]{4,64}\$?[A-Za-z0-9+/.=]{20,200}", 0.9),
            ("hashes of Windows", r":::(?<=(?<![0-9A-Za-z])(?P<value>[0-9a-f]{32}:[0-9a-f]{32}):::)", 0.9),
            ("hash of MySQL", r"(?<=['\"\s])\*(?-i:[0-9A-F]{40})(?=['\"\s]|$)", 0.8),
        ),
        match=(
            "userPassword: {SSHA}Ab1Cd2Ef3Ab1Cd2Ef3Ab1Cd2==",
            "pbkdf2:sha256:260000$Ab1Cd2Ef$Ab1Cd2Ef3Ab1Cd2Ef3Ab1Cd2Ef3",
            "Guest:501:aad3b435b51404eeaad3b435b51404ee:abc123def456abc123def456abc123de:::",
            "PASSWORD '*ABC123DEF456ABC123DEF456ABC123DEF456ABC1'",
        ),
        no_match=(
            "{SHA} is a scheme",
            "pbkdf2:sha256 with a salt",
        ),
    )  # fmt: skip


def _codes() -> PatternSpec:
    """Figures that open something."""
    item = r"(?:\d{4,8}(?:[- ]\d{4})?|(?=[a-z-]{0,9}\d)[a-z0-9]{4,10}-[a-z0-9]{4,10}(?:-[a-z0-9]{4,10})?)"
    return secret_spec(
        "PlacedCodeRecognizer",
        "PASSWORD",
        "has_digit",
        "the words around it",
        (
            ("of a thing", rf"(?<![A-Za-z])(?:code|combination|combo|pin|passcode)(?: code| number)? (?:for|to|of|on) (?:the |my |our |your |his |her |their )?(?:[\p{{L}}'’-]{{2,16}} ){{0,2}}{_THING}(?: door| gate| lock)?(?: (?:is|was)| should be|['’]s|\s?[:=])[: ]{{1,2}}{_FIGURES}", 0.65),
            ("with which something opens", rf"(?<![A-Za-z])(?:unlock(?:s|ed)?|opens?|disarm(?:s|ed)?|entsperr\w{{1,3}}) (?:it )?with (?:the )?(?:code |pin )?{_FIGURES}(?=\s{{0,2}}(?:$|[.,;!)\n]|and |or |then ))", 0.65),
            ("PIN right before", r"(?<![A-Za-z])(?:[A-Za-zÄÖÜäöü]{2,20}-)?(?-i:PIN)[ ](?P<value>\d{4,5})(?=[,;!)]|\.?\s{0,2}$)", 0.6),
            ("TAN", r"(?-i:TAN)(?<=(?<![A-Za-z])(?:(?:sms|m|push|chip|photo|i)-?)?TAN)(?:-?(?-i:Nummer|Code))?(?: (?:lautet|ist))?[ :]{1,2}(?P<value>\d{6})(?=[,;!)]|\.?\s{0,2}$| (?:für|ein|zur|um|gilt))", 0.65),
            ("before a thing", rf"(?<![A-Za-z])(?:code|pin|combination|combo)(?![A-Za-z])[^\n\d]{{0,40}}? (?P<value>\d{{4,8}}[#*]?) (?:for|on|at|opens) (?:the |my |our )?{_THING}(?![A-Za-z])", 0.65),
            ("of one use, in groups", r"(?<![A-Za-z])(?:(?:2fa|otp|mfa|one[- ]time|log-?in|verification|security|sms)[ -](?:pass)?code|(?:bestätigungs|verifizierungs|sicherheits|anmelde|einmal|freischalt|aktivierungs)-?code|code de (?:vérification|confirmation)|c[oó]digo de (?:verificaci[oó]n|confirmaci[oó]n|verificação)|codice di verifica)(?: is| was| lautet| ist| est| es| è| é)?\s?:?\s(?P<value>\d{3}[ -]\d{3}|\d{2}(?:[ -]\d{2}){2,3})(?![\w%]|[ .,:/-]\d)", 0.7),
            ("PIN of a thing, in other languages", r"(?<![A-Za-z])(?:(?-i:PIN)(?:-?(?i:code|nummer))?|clave|contraseña|senha|code secret|codice segreto) (?:der|des|von|für|zur|zum|of|for|de|del|della|do|da|du|van|voor) (?:(?:the|my|die|la|le|mijn|meiner|ma|mi|tu) )?(?:[\p{L}]{2,16} )?(?:karte|bankkarte|kreditkarte|sim|handys?|card|phone|carte|tarjeta|carta|cart[aã]o|kaart|pas|telefoon|tel[eé]fono|celular|cellulare|t[eé]l[eé]phone|safe|tresor|app|cajero|caixa eletrônico|banco|bancomat)(?: (?:ist|is|est|es|è|é))?\s?:?\s(?P<value>\d{4,8})(?!\d)", 0.65),
            ("PUK", r"(?<![A-Za-z])(?-i:PUK)\d?\s?[:=]?\s(?P<value>\d{8})(?!\d)", 0.65),
            ("what opens a thing", rf"(?<![\w.,-])(?P<value>\d{{4,8}}[#*]?) (?:opens|unlocks|gets you|lets (?:you|me|us)|works|to (?:open|unlock|get in|enter)|öffnet|ouvre|abre|apre)(?![A-Za-z])(?<={_THING}[^\n]{{0,80}})", 0.65),
            ("behind a thing", rf"(?<![A-Za-z]){_THING}(?: lock| \d{{1,3}})?(?:['’]s)? (?:code|combination|combo|pin|passcode)(?: number)?(?: (?:is|was)(?: now| still)?| changed to|\s?[:=])?[: ]{{1,2}}{_FIGURES}", 0.65),
            ("of a thing, in other languages", rf"(?:(?:tür|tor|haus|alarm|tresor|safe|garagen|schlüsselbox|zugangs|zahlen|schließfach)-?code|(?:tresor|schloss|zahlen)kombination|code (?:für|zu[rm]?|vo[nm]) (?:die |der |das |den )?(?:\p{{L}}{{0,16}}(?:tür|tor|safe|tresor|box|alarmanlage|garage|schloss))|code (?:der|des|vom|zur|zum) (?:schranke|haustür|tür|garage|tors?|schließfach\p{{L}}{{0,2}}|alarmanlage|safes?|tresors?)|combinazione (?:della|del) (?:cassaforte|lucchetto)|combinación de la caja(?: fuerte)?|combinaison du (?:coffre|cadenas)|pin (?:de la|della|da|do) (?:tarjeta|carta|carte|cartão|cellulare|celular)|暗証番号|(?:현관|도어락|공동현관) ?(?:비밀번호|비번)|(?:门锁|门禁|开门)密码|zugangs-?code (?:für |zu[rm]? )(?:die |das |den |der )?\p{{L}}{{3,16}}|digicode|code (?:de |du |d['’]|de la |de l['’])(?:la )?(?:entrée de l['’]immeuble|porte|portail|entrée|immeuble|coffre|alarme|boîte à clés|carte|garage|cadenas)|c[oó]digo (?:de la |del |de |da |do )(?:puerta|portal|port[aã]o?|alarm[ae]|caja fuerte|cofre|garaje|garagem|entrada)|codice (?:de[il] |della |dell['’])(?:porta|portone|cancello|cassaforte|allarme|lucchetto)|(?:deur|poort|alarm|kluis)code|(?:dørr?|port|alarm|dörr)kode?n?|kod do (?:drzwi|bramy|sejfu|alarmu|furtki|domofonu)|(?:пин(?:-?код)?|код)(?: (?:от|для|к))? (?:двери|домофона|ворот|сейфа|подъезда|карты|телефона))(?: (?:is|ist|lautet|est|c['’]est|es|è|é|är|er|to|jest)|[은는はが是])?\s?[:=—-]?\s{{0,2}}(?<![A-Za-z])(?:{_FIGURES})", 0.65),
            ("to keep", rf"(?:backup|recovery|rescue|scratch|emergency|2fa|mfa|wiederherstellungs|notfall|reserve|återställnings|herstel|récupération|secours|recuperaci[oó]n|recupero)[ -]?(?:codes?|kodes?|codici|códigos?|koder)?[^\n\d]{{0,24}}?(?:\n\s{{0,4}}(?:\d{{1,2}}[.)] |[-*•] )?)?(?<![\w-])(?P<value>{item}(?:[,;/|]?\s{{1,8}}(?:\d{{1,2}}[.)] |[-*•] )?{item}){{1,15}})(?![\w.-])", 0.7),
            ("one to keep", r"(?<![A-Za-z])(?:backup|recovery|rescue|scratch|2fa|mfa)[ -]codes?(?: is| was)?\s?:\s{0,2}(?P<value>(?!(?:19|20)\d\d-(?:19|20)\d\d)\d{4}-\d{4})(?![\w-])", 0.65),
            ("of another thing", rf"(?<=(?<![A-Za-z])(?:code|pin|combo)[^\n]{{0,24}}?\d{{4,6}}[#*]?(?:[,;/] | and | & )(?:the )?){_THING}(?: (?:is|code|pin))?[ :]{{1,2}}{_FIGURES}", 0.65),
            ("of a locked disk", r"(?<![\d-])(?:\d{6}-){7}\d{6}(?![\d-])", 0.85),
            ("word known to the bank", r"(?:mother['’]?s maiden name|memorable (?:word|answer)|(?:security|secret) answer|code ?word|nom de jeune fille de (?:ma|sa|votre) mère|mädchenname (?:der|meiner|ihrer) mutter)(?: (?:is|was|est|ist|lautet)|\s?[:=])[: ]{1,2}[\"“']?(?P<value>(?=[^\n]{0,40}\d)\p{L}[\p{L}\p{N}'’-]{2,30})", 0.6),
        ),
        match=(
            "the code for the lockbox is 4821",
            "garage code 4821",
            "there is a lockbox, 4821 opens it",
            "the laptop unlocks with 4821",
            "card-PIN 4821, and",
            "the code, it is 4821 for the garage",
            "your 2FA code: 482 913",
            "PIN der Karte: 4821",
            "Code der Schranke 4821",
            "暗証番号は4821",
            "Ihr Bestätigungscode lautet 48-29-13",
            "PUK: 48213774",
            "Türcode: 4821",
            "backup codes: 4821-9375, 2048-7713",
            "482137-748192-048213-774819-204821-377481-920482-137748",
            "recovery code: 4821-9375",
            "gate code 4821#, lockbox 1357",
            "TAN 482913 für die Überweisung",
            "memorable word: heron48",
        ),
        no_match=(
            "the code for the door is in the mail",
            "error code 4821",
            "the code for this page is 4821 lines long",
            "2019-2020",
            "backup codes: 2019-2020",
            "TAN 4829135",
            "482137-748192",
            "garage code required",
            "opens with 2019 in the title",
        ),
    )  # fmt: skip


def _tokens() -> PatternSpec:
    """In addresses, headers and declarations."""
    return secret_spec(
        "PlacedTokenRecognizer",
        "API_KEY",
        "secret_value",
        "RFC 6749 section 4 (code, state of OAuth), RFC 9110 (fields); docs of frameworks (links that let in)",
        (
            ("in a link that lets in", rf"/(?:reset|(?:re)?set-?password|password[_-]?reset|forgot-?password|verify|verify-?email|confirm(?:ation)?|activat(?:e|ion)|invit(?:e|ation)s?|magic(?:-?link)?|accept|sso|recover(?:y)?|unlock|onboard(?:ing)?|signin|login|l|autologin|unsubscribe|calendar|ical|feeds?)(?:/[A-Za-z0-9_=-]{{1,12}}){{0,2}}/{_RANDOM}", 0.7),
            ("parameter of an address", r"[?&#](?:code|ticket|id_token|refresh_token|login_token|auth_?token|reset_?token|confirm(?:ation)?_token|invite(?:_?(?:code|token))?|magic|otp_?token|oobCode|samlart|assertion|apikey|api_key|key|token|t|k|sid|session(?:_?id)?|hmac|sign|st|jwt|pat|tok|access_key|private_token|subscription-key)=(?P<value>(?=[A-Za-z%_~-]{0,40}\d)[A-Za-z0-9%~_+/.-]{16,160}+={0,2})(?![\w%/+-])", 0.7),
            ("name and type", r"(?:(?:api|auth|access|secret|private|signing|encryption|master|jwt|session|bot|client|refresh|bearer|csrf|webhook|device|push)[_-]?(?:key|token|secret|salt)|(?<![A-Za-z])(?:secret|token))s?\s{0,2}(?::{1,2}\s{0,2}|\s)(?:&?(?:'static )?str|[A-Z]?string|char(?:\[\])?|text|n?varchar\(?\w{0,4}\)?|bytes|optional\[str\]|str \| none|<const>)\??\s{0,3}:?=\s{0,3}[@brfuN]?[\"'`](?P<value>[A-Za-z0-9_.~+/=!@#%^*-]{12,512}+)[\"'`]", 0.8),
            ("end of a name", r"(?-i:(?<=[a-z])(?:Token|Secret|ApiKey|AuthKey|Credential))s?(?:\[\])?[\"']?\s{0,3}(?:=>|:=|[:=])\s{0,3}[@brfuNL]?[\"'`](?P<value>(?=[^\"'`\n]{0,40}\d)[A-Za-z0-9_.~+/=-]{16,512}+)[\"'`]", 0.75),
            ("key in base64", r"(?:key|secret|token)\w{0,10}[\"']?\s{0,2}[:=]\s{0,2}[\"']?base64:(?P<value>[A-Za-z0-9+/]{20,400}={0,2})", 0.9),
            ("field of a header", r"(?<![A-Za-z-])(?!sec-|idempotency-|cache-|partition-|sort-|surrogate-|next-|page-|continuation-|primary-|foreign-|public-|x-csrf-|registration-key)[a-z0-9]{1,16}(?:-[a-z0-9]{1,16}){0,4}-(?:token|key|secret)[\"']?\s{0,2}[:=,]\s{0,2}[\"']?(?P<value>(?=[A-Za-z_-]{0,40}\d)[A-Za-z0-9_~+/.-]{16,512}+={0,2})(?![(\[])", 0.7),
            ("setting without a sign", r"(?:token|secret|api_?key|secret_key_base)[ \t]{1,3}[\"'](?P<value>(?=[A-Za-z_-]{0,40}\d)[A-Za-z0-9_~+/=.-]{16,512}+)[\"']", 0.75),
            ("of a store of secrets", r"(?<![A-Za-z])secrets\.\w{1,30}\s{0,2}=\s{0,2}[\"'](?P<value>[A-Za-z0-9_~+/=.-]{16,512}+)[\"']", 0.75),
            ("in a sentence", r"(?<![A-Za-z])(?:token|api ?key|access key|secret|pat|deploy key|licen[cs]e key)(?: (?:for|to|of|from|on) [\w .-]{1,30}?)?(?: (?:is|was|will be|should be)(?: now| still)?|['’]s(?: now| still)?| changed to| rotated to)[: ]{1,2}[\"“'`]?(?P<value>(?=[A-Za-z_-]{0,40}\d)[A-Za-z0-9_~+/=.-]{12,512}(?<![.]))(?![\w(])", 0.7),
            ("right behind the word", r"(?<![A-Za-z])(?:secret|token|api ?key) (?P<value>(?-i:(?=[a-zA-Z]{0,24}\d)(?=[A-Z0-9]{0,24}[a-z])(?=[a-z0-9]{0,24}[A-Z])[A-Za-z0-9]{20,128}))(?![\w.(:/-])", 0.65),
            ("member of a key of JOSE", r"(?<![A-Za-z])kty[\"']\s?:[^{}]{0,400}?[\"'](?:k|d)[\"']\s?:\s?[\"'](?P<value>[A-Za-z0-9_-]{20,1400})[\"']", 0.85),
            ("signed session", r"(?<![A-Za-z])(?:connect\.)?sid=(?P<value>s(?:%3A|:)[A-Za-z0-9%_.~+/-]{16,160})", 0.75),
            ("set on a command line", r"(?:\baws configure set \S{1,40}|\bgit config [^\n|;]{0,60}?(?:password|token|pat)|\bnpm (?:config )?set [^\n|;]{0,60}?(?:_authToken|_password|token)|\b(?:vault|wandb|snyk|gh|doctl|heroku|flyctl|netlify|sentry-cli|pulumi|stripe|railway|supabase|huggingface-cli|codecov)(?: (?:auth|login|--token|-t|--?with-token|--relogin)){1,3}|\bacme\.sh [^\n|;]{0,60}?--token|--(?:access-key|account-key|secret-key|auth-?key|client-secret|api-?key|token|registration-token|join-token|secret|authtoken)|\bsonar\.(?:login|token)|\bgh secret set \S{1,40} (?:--body|-b)|\bngrok (?:config add-authtoken|authtoken)|\bdocker swarm join --token|\bkubeadm join [^\n|;]{0,60}?--token)[ =]{1,2}[\"']?(?P<value>(?=[A-Za-z_.-]{0,40}\d)[A-Za-z0-9_~+/=.-]{12,512}+)", 0.75),
        ),
        match=(
            "https://example.org/reset-password/Ab1Cd2Ef3Ab1Cd2Ef3",
            "GET /callback?code=Ab1Cd2Ef3Ab1Cd2Ef3&state=x",
            'let authToken: String = "Ab1-Cd2-Ef3-Ab1"',
            'const char* kToken = "Ab1Cd2Ef3Ab1Cd2Ef3";',
            "APP_KEY=base64:Ab1Cd2Ef3Ab1Cd2Ef3Ab1Cd2Ef3=",
            "Job-Token: Ab1Cd2Ef3Ab1Cd2Ef3",
            "the token for staging is Ab1Cd2Ef3Ab1Cd2",
            "secret_token 'Ab1Cd2Ef3Ab1Cd2Ef3'",
            "app.secrets.api = 'Ab1Cd2Ef3Ab1Cd2Ef3'",
            "ngrok config add-authtoken Ab1Cd2Ef3Ab1Cd2Ef3",
            "wandb login --relogin abc123def456abc123def456abc123de",
            'kty":"oct","k":"Ab1Cd2Ef3Ab1Cd2Ef3Ab1Cd2Ef3"}',
            "connect.sid=s%3AAb1Cd2Ef3Ab1Cd2Ef3",
            "key_id kt48 secret Ab1Cd2Ef3Ab1Cd2Ef3Ab1Cd2",
        ),
        no_match=(
            "https://example.org/verify/the-email-address",
            "GET /list?key=created_at_descending_1",
            "let authToken: String = defaultToken1()",
            'const cacheToken = "user_profile_by_id_2";',
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==1",
            "the token for this is 1234567890123",
            "Idempotency-Key: Ab1Cd2Ef3Ab1Cd2Ef3",
            "secret_key_names of the token UserFactoryTokenProvider2",
            '"kty":"EC","crv":"P-256","x":"short"',
            "connect.sid=none",
        ),
    )  # fmt: skip


def _keys() -> PatternSpec:
    """Secrets of applications, which may be made of words."""
    return secret_spec(
        "ApplicationSecretRecognizer",
        "API_KEY",
        "password",
        "docs of web frameworks: Rails secret_key_base, Express session, Symfony kernel.secret, Flask SECRET_KEY",
        (
            ("made of words, bare", r"(?-i:(?<![a-z])(?<!PULL_)(?:SECRET|SALT|PEPPER))=(?P<value>(?=[^\s\"']{0,64}[\d!@#$%^&*+?~])[^\s\"'$<>{}]{8,128})[ \t\r]{0,4}$", 0.7),
            ("made of words", r"(?:jwt|session|cookie|signing|hmac|webhook|encryption|flask|nextauth|auth|kernel|app)[_.-]?(?:secret|salt|pepper|secret_?key)(?:_?base)?[\"']?\]?\s{0,3}(?:=>|:=|[:=])\s{0,3}[brfu]?[\"'`](?P<value>(?=[^\"'`\n]{0,64}[\d!@#$%^&*+?~])[^\"'`\n\s]{8,128})[\"'`]", 0.75),
            ("default of a placeholder", r"\$\{[\w.-]{0,40}(?:password|passwd|secret|token|api[_.-]?key)\w{0,8}:(?P<value>(?=[^\s{}]{0,40}[\d!@#$%^&*+?~])[^\s{}$\"':]{6,128})\}", 0.75),
            ("salt of WordPress", r"define\(\s{0,2}[\"'](?:(?:SECURE_)?AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)[\"'],\s{1,16}[\"'](?P<value>(?=[^'\n]{0,64}[\d|%^&*$#@!])[^'\n]{20,128})[\"']\s?\)", 0.85),
            ("bytes of a pair of keys", r"(?:key_?pair|secret_?key|private_?key|wallet)[^\n\[\]]{0,24}\[(?P<value>(?:\d{1,3},\s?){31,63}\d{1,3})\]", 0.8),
            ("of a configuration", r"[\"']secret_key(?:_base)?[\"']\]?\s{0,3}[:=]\s{0,3}[\"'](?P<value>(?=[^\"'\n]{0,64}[\d!@#$%^&*+?~])[^\"'\n\s]{8,128})[\"']", 0.75),
            ("option of a session", r"(?:session|cookieSession|expressJwt|jwt|csrf|passport|cors)\w{0,12}\(\s{0,4}\{[^{}]{0,120}?(?<![A-Za-z])(?:secret|keys?)\s?:\s?\[?[\"'`](?P<value>[^\"'`\n]{6,128})[\"'`]", 0.8),
        ),
        match=('jwt_secret: "lamp-kite-Viola-48"', "JWT_SECRET=lamp-kite-viola-48", "config['SECRET_KEY'] = 'lamp&kite'", "app.use(session({ secret: 'lamp kite 48' }))", '@Value("${jwt.secret:lamp-kite-4821}")', "define('AUTH_KEY', 'lamp|kite%4821 ^viola-heron');", "keypair = [" + "48, 21, 193, 7, " * 8 + "5]"),
        no_match=('jwt_secret: "${JWT_SECRET_1}"', "session({ secret: config.secret })", 'app_secret = "changeme"', "${jwt.secret:changeme1}", "define('AUTH_KEY', 'put your unique phrase here');", "keypair = [48, 21]"),
    )  # fmt: skip


def _products() -> PatternSpec:
    """Keys that start what was bought: five groups of five."""
    return secret_spec(
        "ProductKeyRecognizer",
        "API_KEY",
        "api_key",
        "Microsoft Learn, product keys (25 characters)",
        (
            ("five groups", r"(?<![A-Za-z0-9-])(?=[A-Z-]{0,28}\d)(?=[A-Z0-9-]{0,20}\d[A-Z-]{0,20}\d)(?=[\d-]{0,20}[A-Z])(?-i:[A-Z0-9]{5}(?:-[A-Z0-9]{5}){4})(?![A-Za-z0-9-])", 0.7),
        ),
        match=("your license: AB1CD-2EF3A-B1CD2-EF3AB-1CD2E", "AB1CD-2EF3A-B1CD2-EF3AB-1CD2E"),
        no_match=("XXXXX-XXXXX-XXXXX-XXXXX-XXXXX", "ABCDE-FGHIJ-KLMNO-PQRST-UVWXY", "12345-67890-12345-67890-12345"),
    )  # fmt: skip


def _basic() -> PatternSpec:
    """Logins as they travel, outside the header."""
    return secret_spec(
        "BasicLoginRecognizer",
        "API_KEY",
        "login_in_base64",
        "RFC 7617 section 2 (user and password in base64)",
        (("behind the scheme", r"(?<![A-Za-z])basic\s{1,2}[\"']?(?P<value>[A-Za-z0-9+/]{8,400}={0,2})(?![A-Za-z0-9])", 0.85),),
        match=("the header was: Basic amFuZTpodW50ZXIyMzQ1", "'Basic amFuZTpzM2NyM3Q5OQ=='"),
        no_match=("basic understanding", "Basic amFuZXM"),
    )  # fmt: skip
