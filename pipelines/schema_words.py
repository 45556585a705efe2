"""Ordinary names of fields, which are no one's name: a lone word gives a name model nothing to go by.

Without this, `metadata`, `lang` or `street` may be taken for a person or a place, and the schema of
a corpus falls apart. A key is ordinary when all its words are; any other key is cleaned like a text.
"""

from __future__ import annotations

import re

_LIST = """
a abstract accepted access account accounts action actions active actor added address addresses admin after age agent
alias all alt amount and annotation annotations annotator answer answers api app archive archived are args arguments
array arxiv as asc asin assignee assistant at attachment attachments attributes audio author authors auto avatar
average avg b balance bank base batch bcc before begin best bin birth birthday blob block blog board body book books
bool bot bottom branch brand browser bucket bug build business by byte bytes c c4 call caller calls cancelled caption
captions card case cases categories category cc cell change changed changes channel channels chapter char characters
chars chat chats checksum child children choice choices chosen chunk chunks citation citations city class classes
cleaned client clinic clone closed cloud clusters cnt code codes col collection color column columns comment commenter
comments commit commits community company completed completion confidence config contact contacts container content
contents context contract contributors conversation conversations copyright corpus correct cost count country county
course crawl created creation creator credit curated currency customer customers cve d daily data database dataset
datasets date dates datetime day days deadline debug decision default delay deleted delivery delta department depth
desc description destination details device diagnosis dialog dialogs dialogue dialogues diff digest dimension dir
direction directory disabled discount display dob doc docid docs document documents doi domain domains dose down
download downloads downvotes draft drug dst due dump duration e edges edit edited editor education elements email
emails embedding embeddings emoji employee employees employer enabled encoding end ended engine english entities
entity entries entry enum epoch error errors estimate etag eval event events evidence example examples excerpt exit
expected expires explanation export ext extension extra extracted f facility false family fax features feed feedback
female field fields file filename filepath files fill filter filters finished first fix flag flags float folder
folders follow followers following footer for forks form format forum forums found frequency friend friends from full
function functions g gender genre geo github given global gold grade group groups guest guid guild h has hash hashes
hashtags head header headers heading headline height hidden high hint history home honorific hospital host hostname
hour hours html http https i icon id ident identifier identity ids image images imdb import important in inbox index
info inline inner input inputs institution instruction instructions int intent interval invoice ip ips is isbn iso
issue issued issuer issues it item items its j job jobs json k kb key keys keyword keywords kind l label labels lang
langs language languages last lat latest latitude layout lead left legal len length level levels library licence
license like likes limit line lines link linked links list listing lists lng loc local locale location locations
locked log logger login logout logs long longitude loss low m mail mailbox mails main male manager map marked max
maximum md5 mean media median medication medications member members memo mention mentions menu merged message messages
meta metadata method methods metric metrics middle millis mime min minhash minimum minute minutes mobile mod modality
mode model models moderator modified module modules month months mp3 multi multiline my n name names namespace native
nested network new news next ngram nick nickname nlp node nodes non none note notes notification nsfw null num number
numbers nurse o object objects occupation ocr of off offline offset ok old on online open opened operation option
options order orders org organization orig origin original os other our out outbox outcome outer output outputs owner
owners p package page pages paper paragraph paragraphs param parameters params parent parents part participant
participants partition parts passage passages password path paths patient patients pattern payload payment pdf per
percent period permalink permission perplexity person phone phones photo photos picture pid pinned place plain
platform play plot point points policy population port position positive post postal postcode posted poster posts pre
prediction predictions preference prefix prev preview previous price prices priority private probability problem
process processed product products profile project projects prompt prompts properties property protocol provider
province public published publisher pubmed purchase q qty quality quantity queries query question questions quote
quotes r random rank rate rating ratings ratio raw reaction reactions read reason receipt received receiver recipient
recipients record records reddit redirect ref reference references referer referrer refs region rejected related
relation relations release remote removed replies reply repo report reporter reports repository request requests
required resolution resolved resource response responses result results retry returned retweet revenue review reviewer
reviews revision right role roles room root round row rowid rows rule rules run runs s salary sample samples scale
schema scheme scope score scores script search second seconds secret section sections seed segment segments selected
self sender sent sentence sentences sentiment seq sequence server service session sessions set settings severity sex
sha sha1 sha256 shard share shares shipping short shown side signature simhash site sites size sizes sku slot slug
snapshot snippet snippets social solution solutions sort source sources spam span spans speaker speakers split splits
ssn stack stackexchange standard star starred stars start started state states stats status stem step steps stop store
story stream street string strings style sub subject subjects subreddit subsection subtitle subtitles subtype suffix
suggestion sum summaries summary supertype support surname swift symptoms synced synopsis system t table tables tag
tags tail target targets task tasks tax team tel telephone temp template term terms test text texts thread threads
thumbnail ticket tickets tier time times timestamp timestamps timezone title titles tld tmp to toc token tokens tool
tools top topic topics total toxicity trace track tracks train transaction transactions transcript transcripts
transform translated translation translations treatment trees true truncated turn turns tweet tweets twitter type
typed types u ui uid uint undo uniq unique unit units unix unknown unread untitled update updated upload uploaded
upvotes uri url urls usage user userid username users utc utf utterance utterances uuid v valid validation value
values var variant variants vendor verified version versions via video videos view viewer views visible visit visits
vote votes vs w wallet warc warning was web webpage website week weekly weight weights width wiki wikipedia word words
workflow works writer x xml xpath y year years yes your z zip zipcode zone
"""
_WORDS = frozenset(_LIST.split())

_PART = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_FORM = re.compile(r"[A-Za-z0-9]+(?:[_\-. ][A-Za-z0-9]+)*|_[a-z_]+", re.ASCII)


def is_ordinary(key: str) -> bool:
    """Whether a key is made of ordinary words, such as "text", "createdAt", "street_address" or "line2".

    Numbers count only up to two digits behind a word: longer ones may be someone's.
    """
    if key.lower() in _WORDS:
        return True
    if len(key) > 60 or not _FORM.fullmatch(key):
        return False
    parts = _PART.findall(key)
    return (
        parts[:1] != []
        and not parts[0].isdigit()
        and all(part.lower() in _WORDS or (part.isdigit() and len(part) <= 2) for part in parts)
    )
