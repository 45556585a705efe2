# ruff: noqa: E501, SIM905
"""Carrier texts for what people meet in data and chat: codes, lone values, headers, file names, and the names among them.

The slots are those of templates.py, and: {g} {f} {l} names in lower case, {X} {Y} a whole and a family name in capitals, {S} family
name first with a comma, {R} a street without a number (a LOCATION); {code} {handle} {slug} {file} {mime} {lang} {unit} {level} {status} {color}
{kind} {tag} {head} {klass} are no entity, and {v} is a word of program text.
"""

from __future__ import annotations

import random
from functools import partial

_STATUS = (
    "open closed pending active inactive enabled disabled failed done running queued draft new archived deleted approved rejected unknown none null "
    "true false yes no paid unpaid refunded shipped delivered cancelled blocked resolved confirmed expired on off valid invalid public private "
    "OPEN CLOSED PENDING ACTIVE FAILED Open Closed Pending Active Done Failed Approved Rejected Shipped Todo WIP N/A n/a"
).split()
_KIND = (
    "male|female|other|single|married|divorced|widowed|student|teacher|nurse|admin|root|guest|user|owner|manager|engineer|sales|marketing|finance|"
    "support|legal|human resources|electronics|books|toys|grocery|furniture|street|city|state|country|county|postcode|zip|address|phone|name|email|"
    "metadata|lang|title|label|text|source|license|author|subject|category|score|Male|Female|Admin|Manager|Sales|Support|Premium|Basic|Standard|Gold|"
    "Silver|small|medium|large|XL|low|high|critical|High|Low|Medium|Critical|cash|credit|debit|visa|blog|news|forum|wiki|train|test|validation|"
    "question|answer|positive|negative|neutral|left|right|north|south|morning|evening|breakfast|dinner|dog|cat|pizza|car|bus|train|mr|mrs|dr|CEO|CTO|"
    "senior|junior|full-time|part-time|remote|weekly|monthly|daily|yearly|Director|Vice President|Team Lead|Software Engineer|Accountant"
).split("|")
_HEAD = (
    "Name|First Name|Last Name|Full Name|Address|Street|City|State|Zip Code|Country|Phone|Email|Date|Date of Birth|Status|Amount|Total|Quantity|Price|"
    "Description|Notes|Comments|Type|Category|ID|Order ID|Customer|Customer Name|Account|Role|Department|Manager|Priority|Assignee|Reporter|Created|"
    "Updated|Version|Title|Author|Language|Source|Rank|Score|Method|Accuracy|Model|Parameters|Item|Unit|Gender|Age|Nationality|Employer|Occupation"
).split("|")
_COLOR = "red green blue black white gray silver navy teal olive maroon purple Red Green Blue Black White #ff0000 #1e90ff #333 rgb(0,0,0) crimson amber".split()
_UNIT = "kg g mg lb oz km m cm mm mi ft in s ms us ns min h hrs GB MB KB TB GHz MHz Hz W kW V A mA K C F Pa bar dB px em pt rpm mph km/h ml L bps".split()
_LEVEL = "DEBUG INFO WARN WARNING ERROR FATAL CRITICAL TRACE NOTICE debug info warn error Info Warning Error".split()
_MIME = "text/plain text/html application/json image/png image/jpeg audio/mpeg video/mp4 application/pdf application/x-tar multipart/form-data text/csv".split()
_LANG = "en de fr es it pt nl sv pl ru zh ja ko ar hi en-US en_GB de-DE fr_FR pt-BR zh-CN es-419 sr-Latn eng deu fra English German French".split()
_EXT = "txt pdf csv json py js md png jpg docx xlsx html xml yaml log zip tar.gz mp3 mp4 java c h go rs sql ipynb epub".split()
_TAG = (
    "#MondayMotivation #tbt #blessed #love #WorldCup #MachineLearning #Brexit #foodie #nofilter #Python #ThrowbackThursday #win #COVID19 #BlackFriday "
    "#FF #gameday #NowPlaying #travel #OOTD #summer2019 #SaveTheDate #AI #coffee #mood #vscode #GoTeam #MeToo #job #hiring #news"
).split()
_TAIL = "Error Client Server Manager Factory Handler Service Config Builder Parser Reader Writer Mailer Queue Cache Model View Controller Test Base Mixin".split()
_PREFIX = "E TCK ORD INV PRJ BUG JIRA DOC doc SKU REF CASE EMP ID TX PO SN MRN ISO RFC CVE A B X AB INC CHG REQ order item case user node rev build".split()


def code(rng: random.Random) -> str:
    """An identifier as people quote it: letters, digits and dashes in many shapes."""

    def draw_from(chars: str, n: int) -> str:
        return "".join(rng.choice(chars) for _ in range(n))

    letters = partial(draw_from, "ABCDEFGHJKLMNPRSTUVWXYZ")
    digits = partial(draw_from, "0123456789")
    hexed = partial(draw_from, "0123456789abcdef")
    mixed = partial(draw_from, "ABCDEFGHKLMNPRSTXYZ0123456789")
    draw = rng.randrange(17)
    if draw < 5:
        return f"{rng.choice(_PREFIX)}{rng.choice(['-', '-', '-', '_', '', '#'])}{digits(rng.randint(2, 8))}"
    return [
        letters(2) + digits(6) + letters(1),
        f"{mixed(4)}-{mixed(2)}",
        f"{letters(1)}-{digits(5)}",
        f"{letters(3)}-{digits(4)}-{letters(2)}",
        f"{letters(2)}{digits(2)} {letters(3)}",
        f"{digits(3)}-{digits(2)}-{digits(4)}",
        f"{hexed(8)}-{hexed(4)}-4{hexed(3)}-a{hexed(3)}-{hexed(12)}",
        hexed(rng.choice([6, 7, 8, 16, 32])),
        f"{letters(2)}{digits(2)} {digits(4)} {digits(4)} {digits(4)}",
        f"v{rng.randint(0, 9)}.{rng.randint(0, 20)}.{rng.randint(0, 9)}{rng.choice(['', '-rc1', 'b2', '-beta'])}",
        mixed(rng.randint(5, 10)),
        f"{rng.choice(['sha256', 'md5', 'sha1', 'utf8', 'h264', 'ipv4', 'x86', 'base64', 'http2'])}",
    ][draw - 5]


def plain(name: str, rng: random.Random, words: list[str]) -> str | None:
    """What fills a slot that is no entity; None where the slot is not of this file. `words` are those of program text."""

    def word() -> str:
        return rng.choice(words)

    match name:
        case "code":
            return code(rng)
        case "initial":
            return rng.choice("ABCDXYZ")
        case "v":
            return word()
        case "slug":
            parts = [word() for _ in range(rng.randint(2, 4))]
            return (
                rng.choice(["-", "_", "-", ".", "/"]).join(parts) if rng.random() < 0.8 else parts[0] + parts[1].title()
            )
        case "file":
            parts = [
                rng.choice([word(), word(), rng.choice("alice bob john emma anna max peter".split())])
                for _ in range(rng.randint(1, 4))
            ]
            stem = rng.choice(["_", "-", "_", ""]).join(parts)
            return (
                rng.choice(["", "", "", "/var/log/", "src/", "C:\\Users\\Public\\", "./"])
                + stem
                + "."
                + rng.choice(_EXT)
            )
        case "klass":
            return word().title() + (rng.choice(_TAIL) if rng.random() < 0.7 else "")
        case _:
            lists = {
                "mime": _MIME,
                "lang": _LANG,
                "unit": _UNIT,
                "level": _LEVEL,
                "status": _STATUS,
                "color": _COLOR,
                "kind": _KIND,
                "tag": _TAG,
                "head": _HEAD,
            }
            return rng.choice(lists[name]) if name in lists else None
