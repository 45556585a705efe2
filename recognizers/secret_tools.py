"""Passwords and tokens told by the tool, the machine, the file or the sentence that takes them.

What secret_places.py does for calls and links, here for command lines, settings of network devices, strings of many
languages, blocks below a name and sentences in which the word stands behind the value or far from it.
"""

# ruff: noqa: E501, RUF001  (tables are kept whole, and hold the letters of other scripts)

from __future__ import annotations

from redact.detect.pattern import PatternSpec

from .secret_places import secret_spec

# A token of letters and figures, quoted or not.
_TOKEN = r"[\"']?(?P<value>(?![-$<{%])[A-Za-z0-9_~+/=.-]{12,512}+)(?![\w(\[])"
# What a password on a command line may be: with a figure or a sign.
_ARGUMENT = r"[\"']?(?P<value>(?![-$<{/%])(?=[^\s\"']{0,64}[\d!@#$%^&*+?~])[^\s\"'|;<>]{4,128}(?<![.,]))"
# A name that says what is assigned to it.
_NAMED = r"(?:(?:api|auth|access|secret|private|signing|encryption|client|master|session|bearer|refresh|bot|deploy|licen[cs]e)[_.-]?(?:key|token|secret)|(?<![A-Za-z])(?:token|secret|pat))"
_SECRET_NAME = (
    r"[\w.:-]{0,40}(?:password|passwd|passphrase|pwd|secret|token|api[_.-]?key|access[_.-]?key|private[_.-]?key)"
)
_ELEMENT = r"(?P<value>(?=[^\s<>]{0,64}[\d!@#$%^*+~])[^\s<>\"']{5,512})"
# Letters and figures, with a sign, a capital inside or more than one figure: what the check asks for too.
_SAID = r"[\"“«'‘`「]{0,2}(?P<value>(?=[^\s]{0,40}\d)(?=[^\s]{0,40}\p{L})[^\s\"'“”‘’«»`「」<>()\[\]{},;|=/\\，。]{6,64}(?<![.:?!]))(?![\w(/\\=@])"
# The word for it where secret_sentences.py and packs/secrets_forms.yaml do not look for it in sentences of that language.
_WORD = r"(?:mot de passe|(?<![A-Za-z])mdp|contraseña|(?<![A-Za-z])clave|senha|(?<![A-Za-z])parol[aăeė](?![a-z])|lozinka|(?<![A-Za-z])(?:heslo|geslo|hasło|nenosiri|slaptažodis|parool|jelszó|şifre(?:si|m|niz)?|kata sandi(?:nya|mu|ku)?|sandi(?:nya)|mật khẩu|wachtwoord|lösenord(?:et)?|adgangskoden?|passordet|salasana|passwort|kennwort|password|passphrase|wagwoord|pasahitza|contrasenya|fjalëkalimi|lykilorð(?:ið)?)|парол[ьяіе]|пароля|лозинка|сырсөз|құпиясөз|κωδικός(?: πρόσβασης)?|συνθηματικό|(?:ה)?סיסמ[האת]{1,2}|كلمة (?:المرور|السر|سر)|(?:ال)?باسورد|رمز عبور|گذرواژه|پاس ?ورد|पासवर्ड|কূটশব্দ|পাসওয়ার্ড|รหัสผ่าน|パスワード|密码|密碼|口令|비밀번호|비번|암호)"
_OF = r"(?: (?:du|de|de la|de l['’]|del|della|do|da|od|za|za moj|k|ke|na|do|для|от|до|к|на|для входа|da|di|untuk|für|zum|zur|van|voor|till|til|for|to|of|για|του|the|le|la|el|mon|mi|meu|il) ?[\p{L}\p{N}'’-]{2,24}){0,2}"
_VERB = r"(?:c['’]est|est|es|es ahora|è|é|este|e|je|jest|to|ni|adalah|là|on|är|er|is|ist|lautet|was|це|это|есть|—|–|هي|هو|היא|הוא|คือ|है|は|是|为|為|[은는이가]|[:：=→]|->|=>|-)"


def secret_tool_specs() -> list[PatternSpec]:
    """Secrets by the tool, the device, the string or the sentence."""
    return [_tools(), _logins(), _devices(), _strings(), _blocks(), _sentences()]


def _tools() -> PatternSpec:
    """Tokens given to tools."""
    return secret_spec(
        "CommandTokenRecognizer",
        "API_KEY",
        "secret_value",
        "docs of the tools named in the patterns",
        (
            ("of a registry of packages", rf"\b(?:cargo login(?: --registry \S{{1,40}})?|(?:dotnet )?nuget (?:push|setapikey)\b[^\n|;]{{0,120}}?(?: -(?-i:k)| -ApiKey| --api-key|setapikey)|gem push\b[^\n|;]{{0,80}}?--key|twine upload\b[^\n|;]{{0,80}}? -(?-i:p)|(?:dart|flutter) pub token add [^\s:]{{1,80}}:?|poetry config pypi-token\.\S{{1,40}}|composer config (?:-\S{{1,12}} )?(?:github-oauth|gitlab-token|bearer)\.\S{{1,60}}|hatch publish\b[^\n|;]{{0,80}}? -(?-i:a)|uv publish\b[^\n|;]{{0,80}}?--token|conda token set|luarocks upload\b[^\n|;]{{0,80}}?--api-key|vsce (?:publish|login)\b[^\n|;]{{0,80}}? -(?-i:p)|ovsx publish\b[^\n|;]{{0,80}}? -(?-i:p)|mix hex\.user auth|yarn config set npmAuthToken|npm config set \S{{1,80}}_authToken)[ =:]{{1,2}}{_TOKEN}", 0.8),
            ("set as a variable of an application", rf"\b(?:(?:fly|flyctl) secrets set|heroku config:(?:set|add)|railway variables? (?:--)?set|dokku config:set(?: --\S{{1,20}})? \S{{1,40}}|netlify env:set|supabase secrets set|render env set|vercel env add|wrangler secret put|firebase functions:config:set|eb setenv|amplify env update|az webapp config appsettings set\b[^\n|;]{{0,120}}?--settings|gcloud run deploy\b[^\n|;]{{0,160}}?--set-env-vars)(?: [\w.]{{1,40}}=[^\s]{{1,128}}){{0,4}} [\"']?[\w.]{{1,40}}[= ]{_TOKEN}", 0.75),
            ("put into a store of secrets", rf"\b(?:aws ssm put-parameter\b[^\n;]{{0,200}}?--value|aws secretsmanager (?:create-secret|put-secret-value|update-secret)\b[^\n;]{{0,200}}?--secret-string|security add-(?:generic|internet)-password\b[^\n;]{{0,160}}? -(?-i:w)|pulumi config set (?:--secret|\S{{1,60}} --secret)(?: [\w:.-]{{1,60}})?|az keyvault secret set\b[^\n;]{{0,160}}?--value|eas secret:create\b[^\n;]{{0,160}}?--value|secret-tool store\b|consul kv put \S{{1,80}}|etcdctl put \S{{1,80}}|mc (?:alias set|config host add) \S{{1,40}} \S{{1,100}} \S{{3,64}}|doppler secrets set \w{{1,60}}|infisical secrets set \w{{1,60}})[ =]{_TOKEN}", 0.75),
            ("that joins a network or a cloud", rf"\b(?:tailscale (?:up|login)\b[^\n;]{{0,120}}?--auth-?key|ibmcloud login\b[^\n;]{{0,80}}?--apikey|k6 cloud login\b[^\n;]{{0,60}}?(?:--token|-t)|aliyun configure set\b[^\n;]{{0,160}}?--access-key-secret|cloudflared (?:tunnel run --token|service install)|rancher login\b[^\n;]{{0,120}}?--token|argocd login\b[^\n;]{{0,120}}?--auth-token|nomad\b[^\n;]{{0,120}}?-token|consul\b[^\n;]{{0,120}}?-token|circleci setup\b[^\n;]{{0,60}}?--token|buildkite-agent start\b[^\n;]{{0,60}}?--token|gitlab-runner register\b[^\n;]{{0,160}}?--(?:registration-)?token|s3cmd\b[^\n;]{{0,120}}?--secret_key|rclone config create\b[^\n;]{{0,160}}?(?:secret_access_key|client_secret))[ =]{_TOKEN}", 0.8),
            ("variable on a command line", r"(?<![\w-])(?:-{1,2}(?:var|env|e|set|set-string|build-arg|extra-vars|from-literal|param|D|define|property|c|o)[ =]?)[\"']?[\w.-]{0,40}(?:password|passwd|secret|token|api[_-]?key|access[_-]?key)\w{0,12}=[\"']?(?P<value>[A-Za-z0-9_~+/.-]{12,512}+)", 0.8),
            ("of a digest", r"\bDigest [^\n]{0,300}?(?<![A-Za-z])response=\"?(?P<value>[0-9a-f]{32,64})(?![0-9a-f])", 0.75),
            ("log of session keys", r"\b(?:CLIENT_RANDOM|(?:CLIENT|SERVER)_(?:HANDSHAKE_TRAFFIC|TRAFFIC)_SECRET(?:_0)?|EXPORTER_SECRET|EARLY_EXPORTER_SECRET) [0-9a-f]{64} (?P<value>[0-9a-f]{48,128})(?![0-9a-f])", 0.9),
            ("key of a wallet for import", r"\b(?:import|dump)priv(?:ate)?key\s?[\"'(]{0,3}(?P<value>[5KLc9][1-9A-HJ-NP-Za-km-z]{50,51})(?![A-Za-z0-9])", 0.85),
            ("row of a table of variables", r"(?<![A-Za-z0-9])(?-i:[A-Z][A-Z0-9_]{0,40}_(?:SECRET|TOKEN|KEY|PASSWORD))\s{0,3}\|\s{0,3}`?(?P<value>[A-Za-z0-9_~+/=.-]{12,512}+)`?\s{0,3}\|", 0.75),
        ),
        match=(
            "cargo login Ab1Cd2Ef3Ab1Cd2",
            "fly secrets set SIGNING=Ab1Cd2Ef3Ab1Cd2",
            'aws ssm put-parameter --name /a/b --type SecureString --value "Ab1Cd2Ef3Ab1Cd2"',
            "tailscale up --authkey=Ab1Cd2Ef3Ab1Cd2",
            'terraform apply -var="db_password=Ab1Cd2Ef3Ab1Cd2"',
            'Digest username="jane", uri="/", response="abc123def456abc123def456abc123de"',
            "CLIENT_RANDOM " + "ab12cd34" * 8 + " " + "cd34ef56" * 12,
            "importprivkey 5" + "Kb8Xe2" * 8 + "Kb",
            "| STRIPE_SECRET | Ab1Cd2Ef3Ab1Cd2 | production |",
        ),
        no_match=(
            "cargo login",
            "fly secrets set SIGNING=$SIGNING_KEY",
            "aws ssm put-parameter --name /a/b --value file://a.txt",
            'Digest username="jane", response="none"',
            'terraform apply -var="db_password=$DB_PASSWORD"',
            "CLIENT_RANDOM is logged",
            "importprivkey takes a key",
            "| STRIPE_SECRET | required_on_start | production |",
        ),
    )  # fmt: skip


def _logins() -> PatternSpec:
    """Passwords given to tools."""
    return secret_spec(
        "CommandPasswordRecognizer",
        "PASSWORD",
        "password",
        "docs of the tools named in the patterns, pppd(8) (chap-secrets), RFC 3986 section 3.2.1",
        (
            ("community of SNMP", rf"\bsnmp(?:walk|get|set|bulkwalk|bulkget|getnext|table|status)\b[^\n|;]{{0,80}}? -(?-i:c) {_ARGUMENT}", 0.8),
            ("community of SNMP, in words", r"\bsnmp(?:walk|get|set|bulkwalk|bulkget|getnext|table|status)\b[^\n|;]{0,80}? -(?-i:c) (?!public\b|private\b|community\b)(?P<value>[A-Za-z][\w.-]{5,40})(?= )", 0.7),
            ("user and password behind a percent sign", r"\b(?:smbclient|rpcclient|winexe|smbmap|wmic|net (?:ads|rpc)|smbget)\b[^\n|;]{0,120}? (?-i:-U) ?[\"']?[\w.\\/-]{1,64}%(?P<value>[^\s\"'|;<>]{4,64})", 0.85),
            ("behind the user", rf"\b(?:radtest|smbpasswd -s|vncdo|mc admin user add \S{{1,40}}|composer config (?:-\S{{1,12}} )?http-basic\.\S{{1,60}}|dscl \. -passwd|wp user create) \S{{1,64}} {_ARGUMENT}", 0.75),
            ("option of a tool", rf"\b(?:(?:crackmapexec|nxc|netexec|evil-winrm|hydra|wfuzz|mongo(?:sh)?|mongoimport|mongoexport|mongodump|mongorestore|xmlrpc|ipmiutil|racadm|esxcli|govc|onedrive|megals|megaput|az vm create|oc login|cf login|ocp|kubeadm|jfrog|jf|mattermost|imapsync)\b[^\n|;]{{0,160}}? (?:-p|--admin-password|--password1|--password2|--pwd)|wp (?:user|core)\b[^\n|;]{{0,160}}?--(?:user_pass|admin_password|dbpass)|drush\b[^\n|;]{{0,160}}?--account-pass|mysqladmin\b[^\n|;]{{0,80}}? password|createuser\b[^\n|;]{{0,80}}?--pwprompt|keepassxc-cli\b[^\n|;]{{0,80}}?--pw)[ =]{_ARGUMENT}", 0.75),
            ("line of chap-secrets", r"(?<=(?<![^\n])[\"']?[\w.@-]{2,40}[\"']?[ \t]{1,8})(?:\*|pptpd|l2tpd|pppoe-server)[ \t]{1,8}[\"']?(?P<value>(?=[^\s\"']{0,40}\d)(?=[^\s\"']{0,40}[A-Za-z])[^\s\"'*|]{6,64})[\"']?[ \t]{1,8}(?:\*|\d{1,3}(?:\.\d{1,3}){3})(?=[ \t]{0,8}(?:\r?\n|$))", 0.75),
            ("element with a name", rf"<[\w:.-]{{1,24}}\s[^<>]{{0,60}}?(?:name|key|id)\s?=\s?[\"']{_SECRET_NAME}\w{{0,8}}[\"'][^<>]{{0,60}}>(?:<value>)?\s{{0,8}}{_ELEMENT}\s{{0,8}}</", 0.8),
            ("key and string of a property list", rf"<key>{_SECRET_NAME}\w{{0,8}}</key>\s{{0,12}}<(?:string|data)>\s{{0,8}}{_ELEMENT}\s{{0,8}}</", 0.8),
            ("user of a URL, with a sign of its own", r"(?<![A-Za-z0-9])[a-z][a-z0-9+.-]{1,20}://[^\s:/?#@\"'<>]{1,64}:(?P<value>[^\s/@\"'<>?#]{0,40}[?#][^\s/@\"'<>]{0,40})@[\w-]{1,63}(?=[\w.:/-])", 0.75),
        ),
        match=(
            "snmpwalk -v2c -c Ab1-Cd2 10.0.0.1",
            "snmpget -v1 -c kiteriver 10.0.0.1",
            "smbclient //host/share -U jane%Ab1-Cd2",
            "radtest jane Ab1-Cd2 localhost 0 x",
            "evil-winrm -i 10.0.0.1 -u jane -p Ab1-Cd2",
            "jane * lampKite48 *",
            '<Property Name="Password">lamp-Kite-48</Property>',
            "<key>ApiSecret</key>\n<string>Ab1Cd2Ef3Ab1Cd2</string>",
            "rsync://jane:lamp#Kite4@host/mod",
        ),
        no_match=(
            "snmpwalk -v2c -c public 10.0.0.1",
            "smbclient //host/share -U jane",
            "evil-winrm -i 10.0.0.1 -u jane -p $PW",
            "x * y2 * z",
            '<Property Name="Password"></Property>',
            '<string name="password_hint">Password</string>',
            "<key>ApiSecret</key>\n<string></string>",
            "a * 3 * b",
            "systems: GCOS * Multics * OS/360 * VMS",
            "https://example.org/a?b=c:d#e@f",
        ),
    )  # fmt: skip


def _devices() -> PatternSpec:
    """In configurations of network devices."""
    value = r"[\"']?(?P<value>(?!required|optional|encrypted|none|disable|enable)(?=[^\s\"']{0,64}(?:[\d!@#$%^*+?~]|(?-i:[a-z][A-Z])))[^\s\"';<>]{5,128})"
    return secret_spec(
        "DevicePasswordRecognizer",
        "PASSWORD",
        "password",
        "command references of Cisco IOS and ASA, Junos, VyOS, FortiOS, RouterOS and Huawei VRP",
        (
            ("key of a tunnel", rf"\b(?:crypto isakmp key(?: [0678])?|isakmp key|ikev[12] (?:local-authentication |remote-authentication )?pre-shared-key(?: [0678])?|pre-shared-key (?:local |remote |ascii-text |hexadecimal |cipher |simple )?(?:[0678] )?|psksecret(?: ENC)?|wpa2?-pre-shared-key|wpa-psk (?:ascii|hex)(?: [0678])?|set-key ascii(?: [0678])?|l2tp tunnel password(?: [0678])?)[ =]{{1,2}}{value}", 0.8),
            ("key of a protocol", rf"\b(?:message-digest-key \d{{1,3}} md5(?: [0678])?|authentication-key (?:\d{{1,5}} )?(?:md5 |sha\d? |hmac-sha-256 )?|ospf authentication-key(?: [0678])?|eigrp \d{{1,5}} authentication key|(?:standby|vrrp|glbp) \d{{1,3}} authentication (?:text|md5 key-string)(?: [0678])?|ntp authentication-key \d{{1,5}} \w{{2,12}}|(?:ppp (?:chap|pap) (?:password|sent-username \S{{1,64}} password)|chap (?:secret|password))(?: [0678])?|tacacs-server key(?: [0678])?|radius-server key(?: [0678])?|server-private \S{{1,40}} key(?: [0678])?|ldap-login-password|(?:snmp-server|snmp-agent|set snmp) community(?: (?:read|write|cipher|simple))?(?! public\b| private\b))[ =]{{1,2}}{value}", 0.75),
            ("login of a device", rf"\b(?:plain-?text-password(?:-value)?|set (?:passwd|password) ENC|(?:local-user|username) \S{{1,40}} (?:privilege \d{{1,2}} )?(?:password|secret)(?: (?:cipher|simple|irreversible-cipher|sha256|encrypted|[05789]))?|enable (?:password|secret)(?: (?:level \d{{1,2}} )?[05789])?|super password(?: level \d)? (?:cipher|simple)|set authentication password (?:cipher|simple))[ =]{{1,2}}{value}", 0.8),
        ),
        match=(
            "crypto isakmp key lamp-Kite-48 address 0.0.0.0",
            "ip ospf message-digest-key 1 md5 lamp-Kite-48",
            "set system root-authentication plain-text-password-value lamp-Kite-48",
        ),
        no_match=(
            "crypto isakmp key <key> address 0.0.0.0",
            "ip ospf authentication message-digest",
            "snmp-server community public RO",
            "enable secret santa 2024",
            "set system root-authentication plain-text-password",
        ),
    )  # fmt: skip


# Services whose keys have no prefix of their own: their client is made with the key alone.
_SERVICES = (
    r"cohere|chatmistral|mistral(?:ai|client)?|algolia(?:search)?|pusher|tweepy|twilio|vonage|nexmo|plivo|messagebird|sendbird|pubnub|ably|agora|mailjet|postmark|sparkpost|mandrill|cloudinary|"
    r"assemblyai|deepgram|deepl|voyageai|tavily\w{0,6}|serpapi|newsapi\w{0,6}|finnhub|alpha_?vantage|shodan|virustotal|etherscan|alchemy|infura|binance|kraken|coinbase|bitfinex|bybit|ccxt|amplitude|mixpanel|"
    r"posthog|launchdarkly|ldclient|bugsnag|rollbar|honeybadger|airbrake|contentful|storyblok|prismic|braintree|chargebee|recurly|intercom|trello|giphy|unsplash|pexels|tmdb\w{0,8}|openweather\w{0,6}|pyowm|owm|opencage\w{0,8}|googlemaps|recaptcha"
)


def _strings() -> PatternSpec:
    """Strings as languages write them that have other signs than quotes or another sign than "="."""
    string = r"(?P<value>[A-Za-z0-9_.~+/=!@#%^*-]{12,512}+)"
    opened = r"(?:[A-Za-z_][\w.:]{0,24}[!(]{1,2}\s?)?(?:[@brfuNLRq$]{0,2}\#{0,3}[\"'`]{1,3}\s?|\[=?\[)"
    return secret_spec(
        "SecretStringRecognizer",
        "API_KEY",
        "secret_value",
        "language references: Rust, Lua, C++, Emacs Lisp, Clojure, R, Erlang, PowerShell (forms of strings and assignments)",
        (
            ("made by a call or a long bracket", rf"{_NAMED}s?\w{{0,12}}\s{{0,3}}(?::\s?&?(?:'static )?\w{{1,12}}\s{{0,2}})?(?:=>|:=|[:=])\s{{0,3}}(?:[A-Za-z_][\w.:]{{0,24}}[!(]{{1,2}}\s?[brfu]?\#{{0,3}}[\"'`]|[@brfuNLR]{{1,2}}\#{{1,3}}[\"'`]|\[=?\[|R\"\w{{0,8}}\(|@\"\s{{0,2}}\n|\"{{3}}\s{{0,2}}){string}(?=[\"'`\])\n\s])", 0.75),
            ("bound in Lisp", rf"\((?:setq|setf|defvar|defconst|defparameter|define|def|setq-default|let) \(?[\w:-]{{0,24}}{_NAMED}[\w-]{{0,12}}\s{{1,4}}\"{string}\"", 0.8),
            ("arrow of R, comma of a macro", rf"(?:{_NAMED}\w{{0,12}}\s{{0,2}}<<?-\s{{0,2}}|-define\([\w]{{0,24}}{_NAMED}\w{{0,12}},\s{{0,2}}|\b(?:define|constant|defconst|putenv|setenv|env_set|os\.putenv|std::env::set_var|System\.setProperty|setx|set -g?xg?|export -n?|constexpr auto)\s?\(?\s?[\"']?[\w.]{{0,24}}{_NAMED}\w{{0,12}}[\"']?[ ,]{{1,3}})(?![\w.:]{{0,12}}(?:get|env|read|load|fetch|file|ask|prompt)){opened}{string}[\"'`\]]", 0.8),
            ("behind what is read first", rf"{_NAMED}\w{{0,12}}\s{{0,3}}(?::\s?\w{{1,12}}\s{{0,2}})?(?::=|[:=])\s{{0,3}}[A-Za-z_$][\w.$:>-]{{1,40}}(?:\(?\[?[\"'][\w.-]{{1,40}}[\"'][)\]]{{1,2}})?\s{{0,2}}(?:\|\||\?\?|\?:|(?<![\w])or(?![\w]))\s{{0,2}}[brfu]?[\"'`]{string}[\"'`]", 0.75),
            ("given to the client of a service", rf"(?<![\w.])(?:new )?(?:\w{{1,20}}\.){{0,2}}?(?:{_SERVICES})\w{{0,20}}(?:(?:\.|::|->)\w{{1,24}}){{0,3}}\(\s{{0,4}}(?:[\"'][\w.:/-]{{1,64}}[\"'],\s{{1,4}}){{0,2}}?[\"'](?P<value>[A-Za-z0-9_-]{{20,128}}(?:[\"'],\s{{1,4}}[\"'][A-Za-z0-9_-]{{20,128}})?)[\"']", 0.7),
            ("under a short name", r"(?<![A-Za-z])(?:key|auth|creds?|apikey)\s{0,2}=\s{0,2}\[=?\[(?P<value>[A-Za-z0-9_~+/=-]{16,512}+)\]", 0.7),
        ),
        match=(
            'let token = String::from("Ab1Cd2Ef3Ab1Cd2");',
            'let auth_token: &str = r#"Ab1Cd2Ef3Ab1Cd2"#;',
            "local API_TOKEN = [[Ab1Cd2Ef3Ab1Cd2]]",
            '$apiKey = @"\nAb1Cd2Ef3Ab1Cd2\n"@',
            '(setq my-api-key "Ab1Cd2Ef3Ab1Cd2")',
            'apiKey <- "Ab1Cd2Ef3Ab1Cd2"',
            '-define(API_KEY, "Ab1Cd2Ef3Ab1Cd2").',
            "cfg = { key = [[Ab1Cd2Ef3Ab1Cd2Ef3]] }",
            'const secret = process.env.S || "Ab1Cd2Ef3Ab1Cd2";',
            'api_key = config.get("key") or "Ab1Cd2Ef3Ab1Cd2"',
            "co = cohere.Client('Ab1Cd2Ef3Ab1Cd2Ef3Ab1Cd2')",
            'new Pusher("482913", "abc123def456abc123de", "de123abc456def123abc")',
        ),
        no_match=(
            "let token = String::new();",
            "local API_TOKEN = [[your_api_token_1]]",
            '(setq api-key (getenv "API_KEY_2024"))',
            'apiKey <- Sys.getenv("API_KEY_2024_X")',
            '-define(API_KEY, os:getenv("KEY")).',
            "cfg = { key = [[the title of this page]] }",
            'const token = process.env.T || "";',
            'api_key = config.get("key") or "missing"',
            "pusher = Pusher('482913', app_key, app_secret)",
            'cohere.Client("the_name_of_a_model_v2")',
            'token = next(tokens) or "end_of_line_2"',
        ),
    )  # fmt: skip


def _blocks() -> PatternSpec:
    """A name, and the value in the next line, in an element, behind a remark."""
    value = r"(?P<value>(?=[^\s<>\"']{0,40}\d)(?=[^\s<>\"']{0,40}[A-Za-z])[^\s<>\"']{8,512}+)"
    return secret_spec(
        "SecretBelowItsNameRecognizer",
        "API_KEY",
        "secret_value",
        "YAML 1.2 section 8.1 (block scalars), Apple property lists, Android string resources, java.util.Properties in XML",
        (
            ("block of YAML", rf"{_SECRET_NAME}[\w-]{{0,12}}[\"']?:[ \t]{{1,3}}[|>][+-]?\d?[ \t]{{0,3}}\r?\n[ \t]{{1,12}}{value}(?=\s|$)", 0.8),
            ("behind a remark", rf"(?<![A-Za-z])(?:api[ _-]?key|(?:access|auth|bot|refresh|personal|deploy)?[ _-]?token|secret(?: key)?|password|passwd|pwd|pw)s? ?\([^()\n]{{2,40}}\)\s?[:=]\s{{1,3}}[\"'`]?{value}(?=[\s\"'`,;.]|$)", 0.7),
            ("below a headline", r"(?:^|\n)[#*= \t]{0,8}(?:your |the |new )?(?:(?:api|access|secret|auth|personal|private|deploy|bot|client)[ _-]){0,3}(?:key|token|secret|password)(?: is)?[:*= \t]{0,6}\r?\n(?:[-=~`]{3,40}\w{0,8}\r?\n|[ \t]{0,8}\r?\n){0,3}[ \t>`]{0,12}(?P<value>(?=[A-Za-z_.-]{0,40}\d)[A-Za-z0-9_~+/=.-]{16,512}+)(?=[`\s]|$)", 0.75),
            ("lines of PuTTY", r"Private-Lines: \d{1,3}\r?\n(?P<value>(?:[A-Za-z0-9+/=]{4,80}\r?\n){1,200}[A-Za-z0-9+/=]{4,80}|[A-Za-z0-9+/=]{40,80})(?![A-Za-z0-9+/=])", 0.95),
        ),
        match=(
            "api_key: |\n  Ab1Cd2Ef3Ab1Cd2\nnext: 1",
            "token (do not share): Ab1Cd2Ef3Ab1Cd2",
            "Your API key is:\n\n    Ab1Cd2Ef3Ab1Cd2Ef3",
            "Private-Lines: 2\n" + "Ab1Cd2Ef3" * 7 + "\nAb1Cd2Ef==\nPrivate-MAC: 0",
        ),
        no_match=(
            "api_key: |\nnext: 1",
            "token (do not share): see the vault",
            "Your API key is:\n\nshown once",
            "Private-Lines: 3",
        ),
    )  # fmt: skip


def _sentences() -> PatternSpec:
    """In sentences of more languages, with the value in front or a word between."""
    word = r"(?:password|passphrase|passcode|passwort|kennwort|mot de passe|contraseña|wachtwoord|senha|hasło|heslo|lösenord|(?<![A-Za-z])(?:pass|pw|pwd|mdp)(?![a-z]))"
    front = (
        r"(?P<value>(?=[^\s]{0,40}\d)(?=[^\s]{0,40}[A-Za-z])[A-Za-z0-9][^\s\"'“”‘’`<>()\[\]{},;|=/\\]{5,63}(?<![.:?]))"
    )
    return secret_spec(
        "SaidPasswordRecognizer",
        "PASSWORD",
        "placed",
        "the words around it",
        (
            ("in a sentence", rf"{_WORD}{_OF}\s{{0,2}}{_VERB}\s{{0,2}}{_SAID}", 0.65),
            ("right behind the word", rf"(?:kata sandi(?:nya|mu|ku)?|парол[ья]|пароля|κωδικός(?: πρόσβασης)?|(?:ה)?סיסמ[האת]{{1,2}}|كلمة (?:المرور|السر)|(?:ال)?باسورد|รหัสผ่าน|पासवर्ड|비밀번호|비번|mật khẩu|şifre(?:si|niz|m|miz)?|lozinka|heslo|jelszó){_OF}\s{{1,2}}{_SAID}", 0.6),
            ("what it used to be", rf"{word}[^\n.]{{0,40}}? (?:(?:used to|had to|will|should|must|has to|cannot|can) be|(?:is|was) (?:re)?set to|became|becomes|stays|wird zu|devient|pasa a ser) {_SAID}", 0.65),
            ("what it was set to", rf"(?<![A-Za-z])(?:reset|re-set|changed|set|switched|put|rolled) (?:it|that|this|them|mine|yours|his|hers) (?:back )?(?:to|as) {_SAID}(?=[^\n]{{0,80}}(?:log ?in|sign ?in|password|change it|account|access))", 0.6),
            ("in front of the word", rf"(?<![^\s\"“'‘`(]){front}[\"”'’`]{{0,2}} (?:(?:is|was|as|for|ist|als|est|comme|es|como|è|come) )(?:still |now |noch |jetzt )?(?:(?:the|my|our|your|his|her|their|das|dein|mein|unser|le|notre|mon|la|mi|nuestra|il|a|minha) )?(?:[\p{{L}}'-]{{2,16}} ){{0,2}}?{word}", 0.6),
            ("with its user, to log in", rf"(?<![A-Za-z])(?:use|try|with|using|via|mit|avec|con|usa|nimm|probier) [\"“'`]?[\w.-]{{2,32}}:{_SAID}(?= (?:to|for|zum|um|pour|para|per) (?:log|sign|get in|connect|access|enter|einloggen|anmelden|acc[eè]|entr))", 0.7),
            ("answer to a question", rf"(?:what(?:['’]?s| is| was| are)|was ist|wie (?:ist|lautet)|quel est|cuál es|qual è|qual é|wat is|jakie jest)[^\n?]{{0,30}}? {word}[^\n?]{{0,30}}\?\s{{0,4}}(?:[\w.-]{{1,20}}: ?|[>-] ?)?{_SAID}(?=\s|$)", 0.65),
        ),
        match=(
            "parola este lamp_Kite48",
            "كلمة المرور هي lamp_Kite48 لا",
            "пароль от роутера lamp_Kite48",
            "his password used to be lamp_Kite48 until May",
            "I reset it to lamp_Kite48 so log in and change it",
            "try lamp_Kite48 as the password",
            "use jane:lamp_Kite48 to log in",
            "what is the root pw?\nlamp_Kite48",
            "lozinka lamp_Kite48",
        ),
        no_match=(
            "parola este obligatorie",
            "пароль не может быть пустым",
            "his password used to be weak",
            "I reset it to version 2024 so log in",
            "SHA-256 is the password hash",
            "use http://example.org:8080 to log in",
            "what is the root pw? I forgot it in 2019",
            "كلمة المرور هي مطلوبة",
        ),
    )  # fmt: skip
