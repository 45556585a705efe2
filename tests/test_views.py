"""Disguised values are found, and text that only looks disguised is left alone."""

# ruff: noqa: RUF001, E501

from __future__ import annotations

import re
import time
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redact import Redacted, Redactor
from redact.detect.folding import spelled as spelled_module
from redact.detect.folding.fold import Edit, lowered
from redact.detect.folding.hints import ALL
from redact.detect.folding.numerals import Language
from redact.detect.views import View, views_of, views_of_all

# «...» marks what has to go; all around it has to stay.
DISGUISED = [
    # mail: other characters
    "Write to «ｍａｒｙ．ｋｉｎｇ＠ｅｘａｍｐｌｅ．ｏｒｇ» today",
    "Write to «mary.\u200bking@exam\u200dple.org» today",
    "Write to «mar\u00ady.king@example\u2060.org» today",
    "Write to «\u202amary.king@example.org» today".replace("«\u202a", "\u202a«"),
    "Write to «mary.kіng@еxample.org» today",
    "Write to «mаry@examрle.оrg» today",
    "Write to «𝓶𝓪𝓻𝔂@𝓮𝔁𝓪𝓶𝓹𝓵𝓮.𝓸𝓻𝓰» today",
    "Write to «ⓜⓐⓡⓨ@ⓔⓧⓐⓜⓟⓛⓔ.ⓞⓡⓖ» today",
    "Write to «ᴍᴀʀʏ@ᴇxᴀᴍᴘʟᴇ.ᴏʀɢ» today",
    "Write to «m̶a̶r̶y̶@e̶x̶a̶m̶p̶l̶e̶.̶o̶r̶g̶» today",
    "Write to «mary․king@example․org» today",
    "Write to «mary﹫example.org» today",
    # mail: encodings
    "Write to «mary&#64;example.org» today",
    "Write to «mary&#x40;example&#x2e;org» today",
    "Write to «mary&commat;example&period;org» today",
    "Write to «mary&amp;#64;example.org» today",
    "Write to «&#109;&#97;&#114;&#121;&#64;&#101;&#120;&#97;&#109;&#112;&#108;&#101;&#46;&#111;&#114;&#103;» today",
    "GET /leave?who=«mary.king%40example.org»&list=7",
    "GET /leave?who=«mary.king%2540example.org»&list=7",
    'the row was {"to": "«mary.king\\u0040example.org»"}',
    "s = '«mary\\x40example.org»'",
    'log: "{\\"to\\": \\"«mary\\\\u0040example.org»\\"}"',
    "To: «mary=2Eking=40example.org» (caf=C3=A9)",
    "Please answer to «mary.king@exam=\nple.org» by Friday",
    "Write to «mary\\_king@example.org» today",
    "data: «bWFyeS5raW5nQGV4YW1wbGUub3Jn» (base64)",
    "token «bWFyeS5raW5nMUBleGFtcGxlLm9yZw==» was sent",
    # mail: markup and line breaks
    "Write to «mary<b>@</b>example.org» today",
    "Write to «mary<!-- x -->@example<span class='n'>.org</span>» today".replace("</span>»", "»</span>"),
    "Write to **«mary**@example.org» today",
    "Write to «mary.king**@**example.org» today",
    "Write to «mary`@`example.org» today",
    "Write to «mary.king@example.\norg» today",
    "Write to «mary.king@\nexample.org» today",
    "> Write to «mary.king@exam\n> ple.com» today",
    # mail: for people only
    "Write to «mary (at) example (dot) org» today",
    "Write to «mary.king[at]example[dot]org» today",
    "Write to «mary at example dot org» today",
    "Write to «mary dot king at example dot co dot uk» today",
    "Write to «mary.king AT example DOT org» today",
    "Write to «mary{at}example.org» today",
    "Write to «mary_at_example_dot_org» today",
    "Write to «mary.king @ example . org» today",
    "Write to «mary@example[.]org» today",
    "Write to «m a r y @ e x a m p l e . o r g» today",
    "Write to «M A R Y . K I N G @ E X A M P L E . O R G» today",
    # telephone
    "Phone «４１５－５５５－０１９９» after five",
    "Phone «415–555–0199» after five",
    "Phone «415‑555‑0199» after five",
    "Phone «٤١٥-٥٥٥-٠١٩٩» after five",
    "Phone «+1\u00a0415\u00a0555\u00a02671» after five",
    "Phone «+44 20\u20097946\u20090958» after five",
    "Phone «4️⃣1️⃣5️⃣-5️⃣5️⃣5️⃣-0️⃣1️⃣9️⃣9️⃣» after five",
    "Phone «415\u200b-555-\u200b0199» after five",
    "Phone «%2B1%20415%20555%202671» after five",
    "Phone «415-<b>555</b>-0199» after five",
    "Phone «415-**555**-0199» after five",
    "Phone «415-555-\n0199» after five",
    "Phone «4 1 5 - 5 5 5 - 0 1 9 9» after five",
    "Phone «4 1 5 5 5 5 0 1 9 9» after five",
    "call me on «four one five, five five five, zero one nine nine» after five",
    "my number is «four one five five five five oh one double nine» ok",
    '{"note": "her mobile\\n«415-555-0199»"}',
    # cards, accounts, numbers
    "card «４１１１ １１１１ １１１１ １１１１» was charged",
    "card «4111\u200b1111\u200b1111\u200b1111» was charged",
    "card «4111–1111–1111–1111» was charged",
    "card «4111&nbsp;1111&nbsp;1111&nbsp;1111» was charged",
    "the card «4111 1111\n1111 1111» was charged",
    "card «4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1» was charged",
    "card number «four one one one one one one one one one one one five one one one» ok",
    "IBAN «ＤＥ８９ ３７０４ ００４４ ０５３２ ０１３０ ００» please",
    "IBAN «DE89\u00a03704\u00a00044\u00a00532\u00a00130\u00a000» please",
    "IBAN «DE89 3704 0044\n0532 0130 00» please",
    "IBAN «DE89 3704 00\u200b44 0532 0130 00» please",
    "SSN «５３６－２２－８７２６» on file",
    "SSN «536–22–8726» on file",
    "SSN «536\u00ad-22-\u00ad8726» on file",
    "SSN «5 3 6 - 2 2 - 8 7 2 6» on file",
    "SSN «536-22-\n8726» on file",
    "S\u200bS\u200bN «536-22-8726» on file".replace("«", "«"),
    "mac «００：１ｂ：６３：８４：４５：ｅ６» up",
    "mac «00:1b:<b>63:84</b>:45:e6» up",
    "IBAN «GB82 WEST 12**34** 5698 7654 32» please",
    "Phone **«415»**«-555-0199» after five".replace("»**«", "**"),
    # addresses of machines, secrets
    "login from «８１.2.69.160» failed",
    "login from «81[.]2[.]69[.]160» failed",
    "login from «81。2。69。160» failed",
    "login from «81 dot 2 dot 69 dot 160» failed",
    "login from «81&#46;2&#46;69&#46;160» failed",
    "key «AKIA\u200bQ3EGRT5WNS7YBLMK» leaked",
    "key «АKIAQ3EGRT5WNS7YBLMK» leaked",
    "key «ghp_16C7e42F292c69\u00ad12E7710c838347Ae178B4a» leaked",
    "key «AKIAQ3EG<wbr>RT5WNS7YBLMK» leaked",
    # values of which every class is one of the above, in other dress
    "card «4111   1111   1111   1111» with wide gaps",
    "card «4111/1111/1111/1111» in strokes, card «4111:1111:1111:1111» in colons",
    "IBAN «GB82~WEST~1234~5698~7654~32» and «GB82+WEST+1234+5698+7654+32» in odd groups",
    "mail «ᴍᴀʀʏ@ғᴏʀᴅ.ᴅᴇ» in small capitals",
    "css: content: '«mary\\000040example.org»'",
    "py: '«mary\\N{COMMERCIAL AT}example.org»'",
    "name «mary_x0040_example.org», line «mary+AEA-example.org», note «mary U+0040 example.org»",
    "x = '«mary'+chr(64)+'example.org»'",
    "WHERE mail LIKE '%«mary@example.org»%' OR phone LIKE '%«4155552671»%'",
    "Write **«mary**.king@_example_.org» today",
    "card ~~«4111~~ ~~1111 1111~~ 1111» struck",
    "mail «mary AT-SIGN example DOT org» now, or «mary at sign example dot org»",
    "mail «mary (a) example (d) org» now",
    "mail «mary⚫at⚫example⚫dot⚫org» now",
    "mail «m-a-r-y-@-f-o-r-d-.-d-e» and «m_a_r_y_@_f_o_r_d_._d_e» now",
    "mail «m a r y (at) f o r d (dot) d e» and «m a r y at f o r d dot d e» now",
    "mail: «mary📧example.org» ok",
    "IG 👉«@mary.king»👈 follow",
    "call «4one5-five55-26seven1» now",
    "my ssn: «536 twenty-two 8741» ok",
    "ip «eighty-one dot one seven four dot twenty-two dot nine» he said, or «ten dot one hundred and two dot oh dot six»",
    "numaram «sıfır beş üç iki dört yedi bir sekiz sekiz iki altı» ara",
    "moj broj: «nula devet jedan pet pet pet jedan dva tri» hvala",
    "شماره موبایل «صفر نه یک دو سه چهار پنج شش هفت هشت نه» است",
    "הטלפון שלי «אפס חמש ארבע שבע אחת שמונה שלוש שלוש תשע שתיים»",
    "โทร «ศูนย์ แปด หนึ่ง สี่ ห้า หก เจ็ด เจ็ด สอง เก้า»",
    "mail «mary AT glen DOT scot» now, or «mary#at#glen#dot#scot», «mary{@}glen{.}scot», «mary📨glen.scot»",
    "írj: «mary kukac duna pont hu» és «mary et deniz nokta tr»",
    "γράψε «mary παπάκι aigaio τελεία gr»",
    "mail «mary ⓐ glen ⓓⓞⓣ scot» styled",
    "ssn «421-\n58-\n9036» wrapped twice",
    "iban «G-B-8-2-W-E-S-T-1-2-3-4-5-6-9-8-7-6-5-4-3-2» ok",
    "SSN is «four twenty-one, fifty-eight, ninety thirty-six»",
    "?tel=«%28212%29+555-0139»&k=v",
    "ＩＰ：«２０３．０．１１４．９»から",
    # whole values in bytes and numbers
    "printf '«\\155\\141\\162\\171\\100\\147\\154\\145\\156\\056\\163\\143\\157\\164»'",
    'content: "«\\6d\\61\\72\\79\\40\\67\\6c\\65\\6e\\2e\\73\\65»"; color: red',
    "dump «6d:61:72:79:40:67:6c:65:6e:2e:73:65» end",
    "String.fromCharCode(«109,97,114,121,64,103,108,101,110,46,115,101»)",
    "x = {«0x6d, 0x61, 0x72, 0x79, 0x40, 0x67, 0x6c, 0x65, 0x6e, 0x2e, 0x73, 0x65»};",
    "WHERE m = u&'«mary\\0040glen\\002Ese»' x".replace("u&'«", "«u&'"),
    "{\\rtf1 mail «mary\\'40glen.se»\\par}",
    "mail «mary\\033[1m@\\033[0mglen.se» sent",
    '{"mail": "«mary@\\n glen.se»", "n": 1}',
    "tel: «+48 512\\r\\n344 823» rano",
    "?c=«4210+1642+7024+0161»&exp=0927".replace("4210+1642+7024+0161", "4111+1111+1111+1111"),
    # markup
    "<tspan>«mary</tspan>&#64;<tspan>glen.se»</tspan> writes",
    "<w:t>«GB82 WEST </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>1234 5698 7654 32»</w:t></w:r>",
    "card <td>«4111</td><td>1111</td><td>1111</td><td>1111»</td> paid",
    "call [«212-](a)[555-](b)[0139»](c) now",
    "tel {{nowrap|«+47 40}} {{nowrap|61 23}} {{nowrap|45»}} ring",
    "\\verb|«mary|@\\verb|glen.se»| and «mary$@$glen.se», «bob\\char64 glen.se»",
    "'''«mary'''@''glen''.se» writes",
    "**«mary** [at] **glen** [dot] se» writes",
    # lines that begin alike
    "10:31:07 INFO to «mary@\n10:31:07 INFO   glen.se» queued",
    "  1| iban «GB82 WEST\n  2| 1234 5698 7654 32»\n  3| end",
    "+ iban: «GB82WEST1234\n+ 5698765432»\n+ name: x",
    "dnl mail «mary@\ndnl glen.se»\ndnl end",
    "[10:31] bob: «212-555-\n[10:31] bob: 0139» call me",
    'text = ("ring «+47 406 "\n        "12 345» nå")',
    "a = '«mary@'\\\n    'glen.se»'",
    # left out and spoken
    "mail me: «mary.king at gmail», or «mary.king [at] gmail com»",
    "{{email|«mary|glen.se»}} and ['«mary', 'glen.se»'].join('@')",
    "écris à «mary à glen point fr» merci",
    "rašyk «mary ETA glen TAŠKAS lt» ačiū",
    "mail «mary((at))glen((dot))se», «mary(at)(nospam)glen.se», «mary 'at' glen 'dot' se»",
    "тел. плюс «семь девятьсот двенадцать триста сорок пять восемьдесят шестьдесят пять» ок",
    "電話 «ゼロキュウゼロ イチニサンサン ゴニキュウナナ» まで",
    "card «41/11/11/11/11/11/11/11» in pairs",
    # separators of many kinds, and columns
    "call «212,555,0139» or «212, 555, 0139», «212:555:0139», call «212 > 555 > 0139» or «212=555=0139» now",
    "call <«212><555><0139»> or [«212][555][0139»] now",
    "call «212 dash 555 dash 0139» or «212 (dash) 555 (dash) 0139» now",
    "ssn «421,58,9036» on file",
    "phone: «2,1,2,5,5,5,0,1,3,9» or call «2, 1, 2, 5, 5, 5, 0, 1, 3, 9» ok",
    "IBAN «GB82  WEST  1234  5698  7654  32» and «GB82\tWEST\t1234\t5698\t7654\t32» ok",
    "login    password       host\nmary     «Kite#Lamp88»    db1\n",
    "name     ssn          phone\nx        «421-58-9036»  «(212) 555-0139»\n",
    # dashes beside markup, and soft breaks before a unit
    "ring **«415**‑`555`‑0199» soon",
    "SSN «421–<i>58</i>–9036» shown",
    "card «4111=201111=201111=\n=201111» ok",
    "content: '«\\0032\\0031\\0032-555-0139»' is a phone",
    # wrapped dates and addresses
    "born on «3 March\n1978» there",
    "geboren am «3.\nMärz 1978» dort",
    "date of birth: «14\nMarch\n1978» as stated",
    "sie wohnt «Am Markt\n4, 28195 Bremen» seit Mai",
    "elle habite «17\nrue Lepic, 75018 Paris» depuis",
    # beside signs, and spoken
    "...«mary@glen.se»... or --«mary@glen.se»-- ok",
    "write «mary at the rate glen dot se», «mary at the rate of glen dot se» or «mary.at.glen.dot.se» pls",
    "llama al «seis uno dos, tres cuatro cinco, seis siete ocho» por favor",
    "bel me op «nul zes een twee drie vier vijf zes zeven acht» graag",
    "beni ara «sıfır beş üç iki bir iki üç dört beş altı yedi» lütfen",
    "\\set newpw '«Kite#Lamp88»'\nALTER ROLE app PASSWORD :'newpw';",
]  # fmt: skip

NAMES = [
    "I spoke to «Jоhn Smіth» about it yesterday.",
    "I spoke to «Jo\u200bhn Sm\u200bith» about it yesterday.",
    "I spoke to «John\u00a0Smith» about it yesterday.",
    "I spoke to «Ｊｏｈｎ Ｓｍｉｔｈ» about it yesterday.",
    "I spoke to «Rene\u0301e Dubois» about it yesterday.",
    "I spoke to «Ren&eacute;e Dubois» about it yesterday.",
    "I spoke to «Ren\\u00e9e Dubois» about it yesterday.",
    "I spoke to «John&nbsp;Smith» about it yesterday.",
]

LEFT_ALONE = [
    "In 1994 two of 12 and 33 three 44 of 2019 one was 2020 or 7 oh 3.",
    "sizes 1024/2048/4096/8192, 1200:1400:1600:1800 and 12   34   56   78",
    "one dot two dot three dots; point one, point two, point three to make a point",
    "LIKE '%50 percent%' or '%done%'; U+0041 to U+005A; x_x00_y; a+Ab-c; chr(64) is an @",
    "a - b @ c - d; look at a b c at a glance, (a) first (d) last",
    "🎉 @ the venue at 8, 5 📧 sent, N{3} and \\N{NO SUCH NAME}",
    "print('%5d %3d%% %-20s' % (a, b, c))",
    "100% of 20% is 20%; 5%20 is a typo, and 50%off too",
    "see https://example.org/My%20Files/2019%20report%20final.pdf and https://example.org/?q=a%2Bb",
    "Fish &amp; chips &mdash; 5 &lt; 6 &nbsp; &hellip; &copy; 2019 R&D AT&T",
    "&#8220;Quoted,&#8221; she said, &#8217;twas nothing.",
    "| a | b | c |\n|---|---|---|\n| 1 | 22 | 333 |\n| 4444 | 55555 | 666666 |",
    "<table><tr><td>415</td><td>555</td><td>0199</td></tr><tr><td>12</td><td>34</td></tr></table>",
    '<li><a href="?p=1">1</a></li><li><a href="?p=2">2</a></li><a>3</a><a>4</a><a>5</a><a>6</a><a>7</a><a>8</a>',
    '<img src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==">',
    "The sum is 3*4*5 = 60, 2**10 = 1024, x**2 + y**2 and 123*456*7890.",
    "E = mc², 10²³ atoms, x₁ + x₂ = 5½, note¹² and a⁻¹",
    "version 3.11.4, then 2.0.0–2.0.9, see chapters 12–17 and pages 1234–1299",
    "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20",
    "0 1 0 0 1 1 0 1 1 0 0 1 0 1 1 0",
    "one two three four five six seven eight nine ten",
    "She counted: one, two, three, four, and then five sheep at dot.",
    "Look at the dot com bubble, and arrive at the dot on the map",
    "Documentation is available at example.com and at docs.example.org.",
    "We met at 10.30 at the station, at St. Mary's, @ noon.",
    "def f(self): return self.__init__, __name__ == '__main__', a @ b @ c.T",
    "Use `foo`s and `bar`, **bold** text, __init__ and *emphasis* here.",
    "re.compile(r'[a-z]+[.][0-9]{3}(.)\\d+\\.\\d+')",
    "C:\\new\\table\\reports\\2019 and \\\\server\\share\\x86",
    "\\frac{1}{2} \\nu \\tau \\rho \\times 10^{-12}",
    "x = 5\ny=40\nz=3\na=20b\nif a == 40: b = 41",
    "http://example.org/?id=40&page=20&size=100",
    "1998\n2004\n2010\n2016\n2022\n2028\n",
    "12345\n67890\n13579\n24680\n",
    "The total for 2019 was 1,234\n5,678 of them were new.",
    "It ended in 2019.\n415 people came. It was fine.",
    "Привет, это обычный русский текст, 25 декабря 2019 года.",
    "这是一个普通的中文句子。版本是２．０，共１２个。",
    "यह एक सामान्य वाक्य है, संख्या १२३ है।",
    "هذا نص عادي، العدد ١٢٣٤ فقط.",
    "A family 👨‍👩‍👧 and a heart ❤️ and flags 🇩🇪, keycap 1️⃣ 2️⃣ 3️⃣",
    "naïve café — “quoted” … résumé, cafe\u0301 and Zu\u0308rich",
    "sha256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "commit 9fceb02d0ae598e95dc970b74767f19372d61af8 at 12:30",
    "uuid 123e4567-e89b-12d3-a456-426614174000",
    "The base64 of nothing is bm90aGluZyB0byBzZWUgaGVyZQ== as you see",
    "ISBN 978–3–16–148410–0 and DOI 10.1000/182",
    "Score 3–2, 6–4, 7–6; 1914–1918; 12\u00a0000\u00a0km; 5\u00a0%",
    "USB-порт, iPhone-а, α-helix, β2 receptor, ΔG = −12.5 kJ·mol⁻¹",
    "a.b.c.d e.f.g [1] [2] (3) {4} <5>",
    "f(x) (at) least (a) one [a] two [.] three",
    "print(\"\\x1b[1mbold\\x1b[0m\", '\\u2028', '\\n', '\\t5')",
    "\x1b[1mbold\x1b[0m and \x1b[31mred\x1b[0m",
    "Call this function 1 2 3 4 5 6 7 8 9 times, or number 1 0 1 1 0 1 0 1 0",
    "3 1 4 1 5 9 2 6 5 3 5 8 9 7 9 3 are the first digits of pi",
    "see :pep:`8101`, :pep:`8102`; 2**31-1 and 10**9+7; `1` | `2` | **10** | **20**",
    "<b>1</b><b>2</b><b>3</b><b>4</b><b>5</b><b>6</b><b>7</b> <span>12</span><span>34</span>",
    "Content-Transfer-Encoding: quoted-printable\n\nCaf=C3=A9 =E2=82=AC 20=\n19 is over=2E",
    "U2FsdGVkX1+vupppZksvRf5pq5g5XjFRIipRkwB0K1Y= and sha1-abcdefghijklmnopqrstuvwxyz0=",
    "価格：１，２９９円（税込）、Ａ社とＢ社、２０１９年１２月２５日",
    "date 2019-\n12-31, order 1234-\n5678-9012, ISBN 978-0-\n306-40615-7",
    "ﬁne ﬂour, Ⅳ and № 5, ½ cup, 5 ℃, ™ and ©",
    "We looked at gmail and at yahoo mail; log in at outlook. She was hired at yahoo in 2010.",
    "it has a cool point to make; à ce point de vue, à quel point est-ce vrai; en este punto es claro, a tal punto es",
    "he is good at point guard, she at punto banco; Weimar bei Punkt drei",
    "id <td>3</td><td>14</td><td>2019</td><td>2020</td><td>2021</td><td>33</td>",
    "INFO 10:11:12 took 33 ms at 1234\nINFO 10:11:13 took 55 ms at 4321\nINFO 10:11:14 took 77",
    "+ a = 12\n+ b = 34\n- c = 5678\n- d = 9012",
    "codes [72, 101, 108, 64, 111, 32, 87, 111, 114] and 61 62 40 63 64 65 66",
    "if x == '' or y != '' then ''see'' below",
    "a = b+c+d&e=f; it costs 10+20+30",
    "イチゴとニンジン、サンマ",
    "the numbers 2,1,2,5,5,5,0,1,3,9 are in id (1,2,5,7,8,9,3,4,6), the card shows 312,867,222 points, 415=415 and 12=12",
    "312 dash lights were on, 867 of them red; phone book, 3 parts, 12 pages, 9 maps",
    "Number    Square    Cube\n123       15129     1860867\n124       15376     1906624",
    "password   required\nemail      optional",
    "in March\n1978 it rained on the 3rd of March\n1979, says rue de la Paix\n1980",
    "ALTER ROLE app WITH PASSWORD :'newpw';\nALTER USER app PASSWORD :newpw;",
    "at the rate of 3.5 dot matrix; foo.at.bar.dot.matrix",
]  # fmt: skip


@pytest.fixture(scope="module")
def redactor() -> Redactor:
    return Redactor()


@pytest.fixture(scope="module")
def patterns() -> Redactor:
    return Redactor({"extends": "training", "ner": False})


def unmarked(case: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without marks, and the marked ranges in it."""
    text = ""
    ranges = []
    for i, part in enumerate(re.split("[«»]", case)):
        if i % 2:
            ranges.append((len(text), len(text) + len(part)))
        text += part
    return text, ranges


def left_over(redacted: Redacted, text: str, ranges: list[tuple[int, int]]) -> str:
    hidden = {i for span in redacted.spans for i in range(span.start, span.end)}
    return "".join(text[i] for start, end in ranges for i in range(start, end) if i not in hidden and text[i].isalnum())


@pytest.mark.parametrize("case", DISGUISED + NAMES)
def test_nothing_of_a_disguised_value_is_left(redactor: Redactor, case: str) -> None:
    text, ranges = unmarked(case)
    assert left_over(redactor(text), text, ranges) == ""


@pytest.mark.parametrize("case", DISGUISED)
def test_all_around_a_disguised_value_stays(patterns: Redactor, case: str) -> None:
    text, ranges = unmarked(case)
    outside = {i for i in range(len(text)) if not any(start <= i < end for start, end in ranges)}
    for span in patterns(text).spans:
        assert not outside & set(range(span.start, span.end)), (span.label, text[span.start : span.end])


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_what_only_looks_disguised_is_left_alone(patterns: Redactor, text: str) -> None:
    assert patterns(text).text == text


def test_there_are_enough_cases() -> None:
    assert len(DISGUISED) >= 60 and len(LEFT_ALONE) >= 40


@pytest.mark.parametrize("text", ["", "Plain prose; nothing (at all) to fold: 3 < 4, a_b, x = 5.", "jane@example.com"])
def test_plain_text_has_no_views(text: str) -> None:
    assert views_of(text) == []


def test_a_view_covers_whole_units() -> None:
    [view] = views_of("to jane%2540ex&#97;mple.c\u200bom!")
    start = view.text.index("jane@example.com")
    assert view.original(start, start + 16) == (3, 28)
    at = view.text.index("@")
    assert view.original(at, at + 1) == (7, 12)


def test_a_long_text_is_read_again_only_around_what_was_folded() -> None:
    text = "word " * 20_000 + "jane%40example.com " + "word " * 20_000
    [view] = views_of(text)
    assert len(view.text) < 1_000
    at = view.text.index("jane@example.com")
    assert view.original(at, at + 16) == (100_000, 100_018)


def test_batches_and_single_texts_agree(patterns: Redactor) -> None:
    texts = [unmarked(case)[0] for case in DISGUISED[::7]] + LEFT_ALONE[::9]
    assert patterns.texts(texts) == [patterns(text).text for text in texts]


def test_an_allowed_value_stays_allowed_beside_a_fold(patterns: Redactor) -> None:
    text = "host&nbsp;192.168.0.1\u200b is up"
    assert patterns(text).text == text


def test_explain_shows_what_was_seen_in_a_view(patterns: Redactor) -> None:
    [finding] = [one for one in patterns.explain("to jane%40example.com") if one.span.label == "EMAIL_ADDRESS"]
    assert (finding.span.start, finding.span.end, finding.outcome) == (3, 21, "hidden")


PIECES = st.sampled_from(
    [
        "a", "jane", "7", "415", " ", "\n", ".", "-", "@", "%40", "%", "%25", "&#64;", "&amp;", "&", ";", "\\u0040", "\\", "\\n", "=40", "=\n",
        "=3D", "=", "<b>", "</b>", "**", "*", "`", "__", "\u200b", "\u00ad", "\u0301", "é", "о", "а", "１", "＠", "٤", "–", "。", "\u00a0", " at ",
        " dot ", "(at)", "[.]", "example", "com", "four ", "one ", "five ", "Tel ", "null ", "sieben ", "quatre-", "vingt ", "id,phone\n", "1,", "|", "<th>a</th>", "一", "공", "4 1 5 ", "0 ", "ﬁ", "²", "1️⃣", "bWFyeUBleGFtcGxlLm9yZw==", "\x1b[1m",
        "_@_", "-a-@-b-", " a b at c d dot e ", "\\N{COMMERCIAL AT}", "'%", "+AEA-", " U+0040 ", "_x0040_", "'+chr(64)+'", "📧", "👉@", "4111/1111/",
    ]
)  # fmt: skip
TEXTS = st.one_of(st.lists(PIECES, max_size=40).map("".join), st.text(max_size=60))


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.data())
def test_every_range_of_a_view_is_an_exact_range_of_the_text(text: str, data: st.DataObject) -> None:
    for view in views_of(text):
        start = data.draw(st.integers(0, len(view.text)))
        end = data.draw(st.integers(start, len(view.text)))
        first, last = view.original(start, end)
        assert 0 <= first <= last <= len(text)
        whole = view.original(0, len(view.text))
        assert whole[0] <= first and (last <= whole[1] or start == end)
        if start < end:
            assert first < last
            # Cut in two, the parts neither overlap nor swap, unless a unit of the original is cut in two.
            middle = data.draw(st.integers(start, end))
            if start < middle < end:
                left, right = view.original(start, middle), view.original(middle, end)
                assert left[0] == first and right[1] == last and left[0] <= right[0] and left[1] <= right[1]
                assert left[1] <= right[0] or text[right[0] : left[1]]


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_what_was_not_folded_reads_the_same(text: str) -> None:
    for view in views_of(text):
        for i in range(len(view.text)):
            if not view.edited(i, i + 1):
                start, end = view.original(i, i + 1)
                assert text[start:end] == view.text[i]


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_only_hidden_ranges_change(patterns: Redactor, text: str) -> None:
    redacted = patterns(text)
    parts = []
    done = 0
    for span in redacted.spans:
        parts += [text[done : span.start], f"<{span.label}>"]
        done = span.end
    assert redacted.text == "".join([*parts, text[done:]])


def read(views: list[View]) -> list[tuple[object, ...]]:
    """All that there is to a view: what it reads as, its kind, and where each character comes from."""
    return [(view.text, view.faithful, [view.original(i, i + 1) for i in range(len(view.text))]) for view in views]


NEEDLES = st.sampled_from(
    ["nine two five", "4 one 5", "oh", "tel ", "NUMMER ", "null eins fünf sieben acht", "номер ", "ноль один два три", "(at)", "{DOT}", " at ",
     "“.”", " arroba ", " nokta ", " et ", "\u212aukac", " \u212aU\u212aAC ", "t-ſign ", "POİNT", " point ", "values (", "(a,b) values (1,'x@y.org')",
     "<th>a</th>", "a,b\n1,x@y.org\n", "\n|x|y|\n", "jane", "x.org", "[ドット]", "Ø"]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(NEEDLES | PIECES, max_size=12).map("".join), max_size=6))
def test_texts_together_read_as_each_alone(texts: list[str]) -> None:
    assert [read(views) for views in views_of_all(texts)] == [read(views_of(text, ALL)) for text in texts]


@pytest.mark.parametrize(
    "value", ["jane arroba example dot org", "call nine two five four six oh one", "tel 9 one 5 550 167 2"]
)
@pytest.mark.parametrize("place", [1_400, *range(65_500, 65_620, 7), 131_060])
def test_a_long_text_read_in_pieces_loses_nothing(value: str, place: int) -> None:
    text = ("word " * 40_000)[:place] + f" {value} " + "word " * 14_000
    assert read(views_of(text)) == read(views_of_all([text])[0]) == read(views_of(text, ALL))
    assert views_of(text)


PROSE = st.lists(
    st.sampled_from(
        ["the", "mill", "stood", "three", "Größe", "слово", "言葉", "ﬁne", "２", "x²", "…", "–", "\u200b", "so\u00adft", "\u00a0", "<b>bold</b>", "**b**",
         "&amp;", "&nbsp;", "%20", "=\n", "\\n", "\n", ",", ".", "`x`", "a_b", "(at)", "at", "dot", "one", "null", "num", "|", "a,b\n", "e\u0301"]
    ),
    max_size=40,
).map(" ".join).filter(lambda text: not re.search(r"\bat\b.*\bdot\W+at\b", text, re.DOTALL))  # fmt: skip
# ("mill at mill dot at" is an address of Austria.)


@settings(max_examples=150, deadline=None)
@given(PROSE)
def test_text_without_values_is_returned_identical(patterns: Redactor, text: str) -> None:
    assert patterns(text).text == text


@pytest.mark.parametrize(
    "unit",
    ["%", "&", "\u200b", "\u0301", "a\u0301", "\\u", "\\", "=", "@", ".", "%41", "&#64", "*", "`", "<b>", "<b", "__a", "4 ", "a ", "(at)",
     " at ", " dot ", "a@", "one ", "4\n", "@\n", "-\n", "a=\n", "аa", "１", "aaaaaaaaaaaaaaaa=", "[", "a-@-", "-a-@", "at a b ", "\\N{A", "'%a", "U+00", "+AEA-", " one dot", "5 one ", "1234/", "_@_a", "📧", "👉@",
     "é\u0301", "²", "4-", " @ ", "x@a.", "<!--",
     "a,b\n", "a,b\n1,2\n", "|a|\n", "tel null eins ", "one two, ", "一", "공일", "(a,b) values ("],
)  # fmt: skip
def test_hostile_texts_take_linear_time(unit: str) -> None:
    def seconds(size: int) -> float:
        text = (unit * size)[:size]
        start = time.process_time()
        views_of(text)
        return time.process_time() - start

    small, large = seconds(50_000), seconds(200_000)
    assert large < 0.2 or large < 10 * small
    assert large < 4


@settings(max_examples=20, deadline=None)
@given(st.text(max_size=50))
def test_small_letters_stand_where_their_capitals_stood(text: str) -> None:
    for long in (text, text + "A\u0130b" * 30_000):
        small = lowered(long)
        assert len(small) == len(long)
        assert all(one == other.lower() for one, other in zip(small, long, strict=True) if other not in "\u0130\u03a3")


def test_number_words_without_end_are_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []
    runs = spelled_module._runs

    def counted(text: str, language: Language, start: int, latest: int) -> Iterator[Edit]:
        read.append(latest)
        return runs(text, language, start, latest)

    monkeypatch.setattr(spelled_module, "_runs", counted)
    assert list(spelled_module.spelled("five nine " * 2_000)) == []
    assert len(read) < 400  # most of them where the text begins and ends


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(["five", "nine", "two", "dash", "routing", ",", "45", "one hundred"]), max_size=40))
def test_what_is_kept_of_number_words_changes_nothing(words: list[str]) -> None:
    text = " ".join(words * 3)
    found = list(spelled_module.spelled(text))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(spelled_module, "_KNOWN", 1)
        assert list(spelled_module.spelled(text)) == found
        patch.setattr(
            spelled_module,
            "_english",
            lambda text, start, latest, known: spelled_module._runs(text, spelled_module.ENGLISH, start, latest),
        )
        assert list(spelled_module.spelled(text)) == found
