"""Passwords and tokens that only their place betrays: in a call, a stored hash, a link, the settings of a product.

No name is assigned to them as in packs/secrets_forms.yaml; what stands around them, and a shape that no word has, tell
what they are. Built in code because the parts are shared.
"""

# ruff: noqa: E501, RUF001  (tables are kept whole, and hold the letters of other scripts)

from __future__ import annotations

from redact.detect.pattern import Pattern, PatternSpec

from .checks import CHECKS

PASS_WORDS = r"(?:password|passwd|passwort|passphrase|passcode|kennwort|contraseña|mot de passe|(?:secret|access|key|pass|login)[ -](?:phrase|word)|(?<![A-Za-z])(?:pass|pwd|pw|mdp|senha|clave)(?![a-z]{2})|wachtwoord|hasł[oa]|hesl[oa]|lösenord|adgangskode|passord|salasana|jelszó|parol[aă]|şifre(?:si|niz)?|mật khẩu|kata sandi|κωδικός|סיסמה|كلمة (?:المرور|السر)|رمز عبور|گذرواژه|пароль|пароля|пароли)"
# In quotes, with a figure or a sign.
_QUOTED = r"[\"'`](?P<value>(?=[^\"'`\n]{0,64}[\d!@#$%^&*+?~])[^\"'`\n]{4,64})[\"'`]"
_RANDOM = r"(?P<value>(?=[A-Za-z_-]{0,40}\d)[A-Za-z0-9_-]{16,512}+)(?![\w.%(-])"


def secret_place_specs() -> list[PatternSpec]:
    """Passwords and tokens by their place."""
    return [_calls(), _hashes(), _tokens(), _keys(), _products(), _basic()]


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
            ("step of a test", rf"(?:Input (?:Password|Text)\s{{2,8}}\S{{1,60}}\s{{2,8}}|(?:enter|type|use|provide|submit)s? (?:the )?{PASS_WORDS} )[\"“']?(?P<value>{signs}[^\s\"'“”]{{4,64}}(?<![.,:;?]))", 0.7),
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
