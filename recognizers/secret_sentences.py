"""Passwords and codes in what people write to each other: beside a login, in a sentence, of a door or a card.

No name is assigned to them as in packs/secrets_forms.yaml; what stands around them, and a shape that no word has, tell
what they are. Built in code because the parts are shared.
"""

# ruff: noqa: E501, RUF001  (tables are kept whole, and hold the letters of other scripts)

from __future__ import annotations

from redact.detect.pattern import PatternSpec

from .secret_places import PASS_WORDS, secret_spec

_LOGIN = r"(?:(?<![A-Za-z])(?:log(?:ged|ging|s)?[ -]?(?:(?:me|us|you|him|her|them) )?(?:in|on)|sign(?:ed|ing|s)?[ -]?in|logins?|logons?|creds?|credentials?|ldap|wi-?fi|wlan|einlogg\w{1,3}|anmeld\w{1,4}|zugangsdaten|identifiants?|credenciales|credenziali|credenciais|inloggen|logowani\w)(?![A-Za-z])|(?<!\p{L})логин\p{L}{0,2})"
# Letters and figures; how much it looks like a password the check tells.
_VALUE = r"(?P<value>(?=[^\s]{0,40}\d)(?=[^\s]{0,40}\p{L})[^\s\"'“”‘’`<>()\[\]{},;|=/\\]{6,64}(?<![.:?]))(?![\w(/\\=])"
# With a sign that words do not have inside.
_SIGNED = r"(?P<value>(?=[^\s]{0,40}\d)(?=[^\s]{0,40}[A-Za-z])[A-Za-z0-9][\w.+-]{0,30}[!#$%^&*~@][\w.+!#$%^&*~@-]{0,30}(?<![.,]))(?=[\s\"'`),.;:|]|$)"
# Words joined with each other and with figures: lamp-kite-48, lampKite48, Lampkite4821.
_COINED = r"(?P<value>(?:(?:[A-Za-z]{2,16}-){1,4}(?:[A-Za-z]{2,16}-?)?|(?-i:(?:[A-Z][a-z]{2,16}_){1,4}))\d{1,6}|[A-Za-z]{3,16}[-.]\d{3,6}|(?-i:[A-Z]?[a-z]{2,16}(?:[A-Z][a-z]{2,16}){1,3})(?:[-_]\d{1,6}|\d{2,6})|(?-i:[A-Z]?[a-z]{5,20})\d{4})[!?]?(?=[\s\"'`”’),.;:]|$)"
_IS = r"(?:is|are|was|ist|lautet|est|es|è|é|jest|to|är|er|:)"
_FOR = r"(?: (?:for|to|of|on|at|in|from|zu[rm]?|für|pour|de|du|del|della|des|al|ao|à|au|aux|allo|para|per|voor|do|til|till|för|к|для|от) [\p{L}\p{N}'’ ._-]{1,40}?)?"
_THING = r"(?:door|gate|safe|lock ?box|locker|alarm(?: panel)?|garage|keypad|padlock|vault|key ?(?:safe|box)|house|flat|apartment|building|lobby|voicemail|gym|bike(?: lock)?|suitcase|shed|cabin|cottage|phone|tablet|ipad|laptop|sim|debit card|credit card|bank card|card|atm)"
_FIGURES = r"(?P<value>\d{4,8}[#*]?|(?-i:[A-Z]\d{4,5}|\d{4,5}[A-Z]|\d{2}[A-ZА-Я]\d{2,4})|\d{2}[#*]\d{2,4}|\d{1,2}(?:-\d{1,2}){2,3}|[#*]\d{3,8}#?|\d{3}[#*])(?![\w%°€$£]|[.,:/-]\d| (?:characters|digits|lines|years|days|units|people|errors?|lbs?|kg))"


def secret_sentence_specs() -> list[PatternSpec]:
    """Passwords and codes that sentences tell."""
    return [_passwords(), _coined(), _codes()]


def _passwords() -> PatternSpec:
    """In what people write to each other."""
    return secret_spec(
        "PlacedPasswordRecognizer",
        "PASSWORD",
        "placed",
        "the words around it, and a shape that no word has",
        (
            ("with a sign, near the word", rf"{PASS_WORDS}[^\n]{{0,60}}?(?<![^\s\"'`(:=/>]){_SIGNED}", 0.65),
            ("with a sign, near a login", rf"{_LOGIN}[^\n]{{0,60}}?(?<![^\s\"'`(:=/>]){_SIGNED}", 0.6),
            ("with a sign, before the word", rf"(?:{PASS_WORDS}|(?<![A-Za-z])log ?in(?![a-z]))(?<=(?<![^\s\"'`(:=/>]){_SIGNED}[^\n]{{1,60}}?(?:{PASS_WORDS}|log ?in))", 0.6),
            ("with a sign, behind a verb", r"(?<![A-Za-z])(?:try|use|enter|type|typed|tried|tippe|essaie|escribe|prova|wpisz|(?:the|my|our) (?:old|new|last|previous|current) one (?:is|was)) [\"“'`]?(?P<value>(?=[^\s]{0,40}\d)(?=[^\s]{0,40}(?-i:[A-Z]))(?=[^\s]{0,40}(?-i:[a-z]))[A-Za-z0-9][\w-]{1,30}[!#@*^](?!\d{1,5}\b)[\w!#@*^-]{0,30})(?=[\s\"'`),.;:|”’]|$)", 0.6),
            ("behind a common user", rf"(?<![\w.@/-])(?:root|admin|administrator|guest|sa|postgres|oracle|ubuntu)\s?[/:|]\s?{_SIGNED}", 0.6),
            ("still the same", rf"{PASS_WORDS}(?:['’]?s| is| was| are| remains| stays| ist| est| es| hasn['’]t changed| didn['’]t change)?,?(?: (?:still|now|currently|just|again|always|simply|the usual|the same|the old|noch|immer noch|jetzt|toujours|maintenant|todavía|ahora|sigue siendo|ancora|sempre|nog steeds|nadal)){{1,2}}(?: is)?[ :,]{{1,2}}[\"“'`]?{_VALUE}", 0.65),
            ("behind who logs in", rf"(?:log(?:ged)?[ -]?(?:in|on)|sign(?:ed)?[ -]?in|connect|authenticate|ssh in|einloggen|anmelden|login)(?: (?:to|into|at|on|in) [\w. -]{{1,30}}?)? (?:as|with|using|via|mit|als|avec|con) (?:the )?(?:user(?:name)? |account |login |benutzer )?\S{{2,64}}?(?: ?[/,&:] ?| (?:and|with|using|und|mit|et|y|e) )(?:the )?(?:pass(?:word|wd)? |pw |pwd )?[\"“'`]?{_VALUE}", 0.65),
            ("behind the user", rf"(?<![A-Za-z])(?:user(?:name)?|login|account|benutzer(?:name)?|usuario|utilisateur|utente|gebruiker|логин)(?: is)?[: =]{{1,3}}[\"“'`]?[\w.@+-]{{2,64}}[\"”'`]?(?:\s?[/,&|]\s?|\s(?:und|and|et|y|e|en)\s)(?:with )?(?:the )?{PASS_WORDS}?\s?[:=]?\s?[\"“'`]?{_VALUE}", 0.65),
            ("in a pair, of something", rf"(?<![\p{{L}}])(?:creds?|credentials|logins?|account|access|zugangsdaten|zugang|identifiants|accès|credenciales|acceso|credenziali|accesso|inlog|inloggegevens|logowanie|доступ\p{{L}}{{0,2}}){_FOR}\s?(?::|=|-|–|—| are| is)\s{{0,2}}[\w.@+-]{{2,64}}\s{{0,2}}(?:/|\||:|,| - | – | and | und | & )\s{{0,2}}{_VALUE}", 0.65),
            ("in a pair with a network", r"(?<![A-Za-z])(?:wi-?fi|wlan|ssid|hotspot|guest net(?:work)?)(?: [\p{L}]{2,16})?\s?[:=–-]\s{0,2}[\"“']?[\w .-]{2,32}?[\"”']?\s{0,2}(?:/|\||,|–|-|:|→)\s{0,2}(?:key|pw|pass(?:word)?)?[ :=]{0,2}(?P<value>(?=[^\s]{0,40}\d)(?=[^\s]{0,40}\p{L})[^\s\"'“”<>(){},;|=/]{8,63}(?<![.:?]))", 0.6),
            ("of a network in a sentence", rf"(?<![A-Za-z])(?:wi-?fi|wlan|hotspot|guest network|router)(?![A-Za-z])[^\n.]{{0,40}}? (?:{_IS}|with|using|mit|avec|con|uses) [\"“'`]?(?P<value>(?=[^\s]{{0,40}}\d)(?=[^\s]{{0,40}}\p{{L}})[^\s\"'“”‘’`<>(){{}},;|=/]{{8,63}}(?<![.:?]))(?![\w(/])", 0.6),
            ("the new one", rf"(?<![A-Za-z])(?:(?:new|temp(?:orary)?|current|next|old|latest|fresh|interim|real|right|correct) one|the (?:neue|aktuelle)|(?:das|le|la|el|il) (?:neue|nouveau|nouvelle|nueva|nuevo|nuova))(?<=(?:(?<![A-Za-z])(?:reset|unlock\w{{0,3}}|log[ -]?in|account|access)|{PASS_WORDS})[^\n]{{0,110}})(?: {_IS}|\s?:|['’]s)[: ]{{1,2}}[\"“'`]?{_VALUE}", 0.65),
            ("the one before", rf"{PASS_WORDS}[^\n]{{0,40}}? (?:from|von|de|da|van|z|ze|с|från|fra) [\"“'`]?(?P<value>(?=[^\s]{{0,40}}[\d!@#$%^&*~])[^\s\"'“”‘’`<>(){{}},;|=]{{5,64}}(?<![.:?]))[\"”'`]? (?:to|into|auf|zu|à|a|en|naar|na|на|til|till) ", 0.65),
            ("the one after", rf"{PASS_WORDS}[^\n]{{0,40}}? (?:from|von|de|da|van|z|ze|с|från|fra) [\"“'`]?[^\s]{{4,66}} (?:to|into|auf|zu|à|a|en|naar|na|на|til|till) [\"“'`]?{_VALUE}", 0.65),
            ("to be encoded", rf"\becho -n [\"']?{_VALUE}[\"']?\s{{0,3}}\|\s{{0,3}}(?:base64|md5sum|sha\d{{1,3}}sum|openssl|mkpasswd|xxd|pbcopy|xclip|clip)", 0.65),
            ("at the end of the line", rf"{PASS_WORDS}[^\n]{{0,80}}?:[ \t]{{0,3}}(?:\r?\n[ \t>*-]{{0,12}}){{0,3}}(?P<value>(?=[^\s]{{0,40}}\d)(?=[^\s]{{0,40}}[A-Za-z])[^\s\"'`<>()\[\]{{}},;|/\\:]{{8,64}}(?<![.:?]))(?=[ \t]{{0,8}}\r?$)", 0.6),
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
            ("near the word", rf"{PASS_WORDS}(?<!(?<![A-Za-z])pass(?! is| was|:|['’]))[^\n]{{0,50}}?(?<![^\s\"'`“(:=])(?<!/ ){_COINED}", 0.6),
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
