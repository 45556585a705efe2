"""Words that say what a number beside them is, in the languages of phone.py's regions, case-folded (a final sigma is one)."""

# ruff: noqa: E501, RUF001  (words and expressions are kept whole, and hold the letters of other scripts)

from __future__ import annotations

import regex

_SCRIPT = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Thai}]")

_STRONG_WORDS = """
farsimi komorka komorkowy komorke komorkowego kannykka kannykkanumero mobilny mobilszam mobilszamom rückrufnummer rueckruf
rueckrufnummer siminn telefonni telefonszam telefonszama telefonszamom thoai telecopie talr talrunis vezetekes
durchwahl direktwahl ddi doorkiesnummer toestel callback
tél portatif mobilní cel celefon cell hp hph handphone bimbit talian gsmnr tlm telem kom stacjonarny mobiltel
natel natelnr rufnr telnummer telefonnumer vezetékes telefoonnr mobielnr selfoon selnommer simu rununu kontaktnr
kontaktnummer kännykkä mobilul celularul fono fonos telefonnumre phonenumber cellnumber mobilenumber telefonul
утас ұялы мобилка მობ ტელ տել բջջային मोबाईल सम्पर्क संपर्क মুঠোফোন கைபேசி మొబైల్ ಮೊಬೈಲ್ മൊബൈൽ موبائل رابطہ رقمي
رقمها رقمه محمول المحمول خلوي خليوي الخلوي الخليوي نقال النقال گوشی ስልክ ទូរស័ព្ទ ໂທ ဖုန်း දුරකථන cellphone cells cellulare celu celular
celulares cep farsími fax faxes festnetz fijo fixe fixo fon fone gsm gsmnummer handy handynr handynummer
helpline hotline imessage komórka komórkowy komórkę kontakttelefon landline matkapuhelin mob mobiel mobieltje
mobil mobilais mobile mobiles mobilfunk mobilni mobilnr mobilnummer mobilnummeret mobilný mobilszám mobiltelefon
mobiltelefoni mobilus mobilusis mobitel mobitela movil msisdn móvil nohp pager ph phone phones ponsel portable
puh puhelin puhelinnumero recapito rufnummer rückruf selpon signal sms sotovy símar sími síminn sđt talrunis tel
telefon telefonas telefone telefonem telefoni telefonica telefonisch telefonische telefonkontakt telefonnr
telefonnummer telefonní telefono telefons telefonska telefonszám telefonszáma telefonu telefony telefoon
telefoonnummer telefón telegram telemovel telemóvel telephone telepon telepono telf telno telnr telp telpon tels
teléfono teléfonos tfn tfno thoại tlf tlfn tlfnr télécopie téléphone tālr tālrunim tālrunis viber voicemail wapp whats
whatsapp wsp zap đt κιν κινητό σταθερό τηλ τηλέφωνο τηλέφωνό τηλεφώνου ватсап вотсап звони звоните моб мобила
мобилен мобилни мобилниот мобильная мобильного мобильный мобильні мобільний номер сотовая сотового сотовый тел
телефон телефона телефони телефоном телефонот телефону телефоны факс հեռ հեռախոս טלפון נייד פלאפון الجوال
الموبايل الهاتف تلفن تلفون تلفوني تليفون جوال جوالي طلفون فاكس فون موبايل موبايلي موبایل هاتف هاتفه هاتفها هاتفي
همراه واتس واتساب दूरभाष फ़ोन फोन मोबाइल व्हाट्सएप ফোন মোবাইল ਫੋਨ ફોન தொலைபேசி ఫోన్ ಫೋನ್ ഫോൺ มือถือ สายด่วน
เบอร์ โทร โทรศัพท์ მობილური ტელეფონი ფონი ケータイ スマホ ファックス 传真 傳真 座机 微信 手机 手機 携带电话 携帯
电话 移动电话 联系电话 行動電話 電話 연락처 연락처는 전화 전화는 전화번호 전화번호는 팩스 핸드폰 핸드폰은
휴대전화 휴대폰 휴대폰번호 휴대폰은
联系方式 联系号码 手提 聯絡 утасны байланыс aloqa lanish mogala habarlaşmak საკონტაქტო ტელეფონის
جواله جوالها تليفونه التليفون تلفونه موب मो telef nhare lamya
kontaktperson ansprechpartner ansprechpartnerin contactpersoon yhteyshenkilö oqarasuaat mòbil telèfon telefonsnummer telefonnummeret telefonnumret telefonnummern mobilnumret handynummern
telefoonnummers gsmnummers telefonoa mugikorra ffôn ffon guthán fón puhelinnumeroni numeroni kännykkänumero
telefonszámom mobilszámom telefonom telefonu telefonním telefónne telefonszámon telefonnumber mobiltelefonnummer
telefonin telefonia telefone telefonit telefonim numaramı nömrəm nömrəmi raqamim telefonum telefonumun мобильник
телефончик сотик моб тэлефон тэлефона мабільны телефоні телефонында уялы ұялысы телефонны
taleefanka taleefan telefonka taleefoonka wayata telefoonnummer selfoonnommer
telefonku hpku whatsappku
"""

STRONG = frozenset(_STRONG_WORDS.casefold().split())
"""A telephone, fax or messenger."""

_WEAK_WORDS = """
txt txts rappeler rappelé joignez chiami chiamarla chiamarmi chiamarlo telefonatemi telefonate telefonami
márquenme truqueu deitu ċempilli ċempel ċemplilna glaoigh glaoch
ffoniwch ffonia uruff תתקשר תתקשרי תתקשרו התקשרי צלצל צלצלו תצלצל סמס piši pišite javi javite nazovite
zvoni brnkni prozvoň cinkni csörgess csörögj ringde
kontakta kontakte soitelkaa tekstaa helistate helistama piezvani zvanīt skambink rašyk parašyk
pišem вызови вызовите звякни наберіть подзвони подзвоніть телефонирайте пишете яви
yığın zəng yozing ligando ligarem liguem telefonem llamen llamarme llamarnos
llamadme llamad llámalos comunicarse comunícate hubungin telpon tawag tumawag gọi nhắn liên mpigie tupigie ghụọ
kirani bellen belt bereiken opbellen smsen whatsappen anrufst ruft simst erreichst
erreiche erreicht kontaktieren whatsapped
márcale marcale llámale llamale háblale avísale chiamalo chiamala rufe
عيطلي كلمني كلمنا راسلني nipigie piga simamia telefonuj дзвони телефонувати 連絡 연락 ติดต่อ escríbeme escribime
escreva scrivimi schreib écris écrivez schrijf skriv napisz пиши пишите напиши angerufen anruf anrufen appeler
appelez appelle arayabilirsiniz bel belde bellen call called calling calls chiama chiamami chiamare chiamateci
comuníquese contact contacta contactame contactar contactați contacted contactez contacto contato contatta
contattare contáctame contáctenos dial dialed dialled dzwonić dzwoń erreichbar erreichen gebeld gọi helista
helistada helistage hringdu hringið hubungi hubungin hívj hívja hívjanak hívjon itawag joignable joindre joindre kličite
kontak kontakt kontaktiere kontaktieren kontaktuj kontaktujte ligame ligar ligue liên llama llamada llamar llame
llámame llámanos llámenos marcame márcame márqueme márquenos nazovi nazovite number numbers numer numero nummer
numéro número paskambinkite phoned phoning piezvaniet pokliči pokličite pozovi pozovite rang rappelez rappelle
reach reached ring ringer ringja ruf rufe rufen ruft skambinkite skambinti soita soitakaa soittakaa suna sunati
sunaţi sunați sună tawagan telefona telefonare text texted texting téléphonez volajte volat volejte whatsapp
zadzwonić zadzwoń zadzwońcie zavolaj zavolajte zavolat zavolejte zovite zvani zvaniet καλέστε τηλεφωνήστε
дзвоніть зателефонуйте звонить звоніть звъннете набери наберите назовите обадете обади позвони позвоните
позовите телефонуйте тэлефануйце јавете јавите התקשר התקשרו חייג חייגו اتصل اتصلوا التواصل تماس زنگ للتواصل
raqam raqami contactos нөмірі чалыңыз чалып ulaşabilirsiniz تكلمونا كلموني تكلم liga
"""

WEAK = frozenset(_WEAK_WORDS.casefold().split())
"""Calling, reaching, a number: of a telephone perhaps."""

_NAMING_WORDS = """
number numbers numer numero nummer numéro número raqam raqami нөмірі contactos kontak
"""

_AMBIGUOUS_WORDS = """
marca marque marquen marcar rele ringim bellt appt app bereik message messaging messaged buzz mande mesaj araya ara
arayın arayınız kira keress keressen keresse írj ringe ringes ringt rufft skriver ligo ligação chamada truca truquem
calls called calling treffe treffes fange nå når mensaje messaggio bericht nachricht chiamate kontakt contact contacto contato info jestem avisa avisar avisame avísame avise yapéame
yapeame informacji informacje informationen informations informazioni información informes informações πληροφορίες
питань вопросам справок довідками справки връзка rückfragen fragen questions inquiries enquiries reach reached rang ruf text texted contacted
"""

AMBIGUOUS = frozenset(_AMBIGUOUS_WORDS.casefold().split())
"""Words of calling that mean other things too, or count: they need "me on" or the like before the number."""

CALLING = (WEAK | AMBIGUOUS) - frozenset(_NAMING_WORDS.casefold().split())
"""Words of calling and writing to somebody."""

_ON_WORDS = """
me us him her them mom dad the my our das die den het de en el med on at via to by back again now please directly under anytime over mich uns ihn sie ihm auf
an am moi nous lui le la les au sur nos lo los al en mi ci gli allo su sul me mij ons hem haar hen op mig oss honom
henne på meg os ham hende mnie nas go ją na pod nám nás ho ji engem a az ezen eu ne o no ao pro nele para
на по мне нам ему ей мені нам ми ме се καλ στο στον μου ar orm fi nan long m mwen kwa no ke di saya aku kita ako ko
sa po ni vào qua số beni bizi bana bize şu numaradan אליי אלי לי אליו ל ב על عليه على بي بـ علي 给 mir
direkt unter der nummer numero numéro número numer numaralı telefondan telefondaki il minn liema li
"""

ON = frozenset(_ON_WORDS.casefold().split())
"""Whom and on: what stands between a word of calling and the number."""

_COUNTED_WORDS = """
times bytes rows items lines records users characters ms ns us seconds instructions mal fois veces volte vezes keer
gange gånger ganger kertaa razy krát раз рази пъти φορές kez kali lần
"""

COUNTED = frozenset(_COUNTED_WORDS.casefold().split())
"""Words behind a figure that counts something."""

OWN_NUMBER = regex.compile(
    r"(?<!\p{L})(?:(?:my|his|her|our|their) (?:new |own |work |home |direct |mobile |office |private )?"
    r"(?:number|num|no\.|line|cell|digits)|(?!euler|avogadro|reynolds|graham|customer|product|today|prime|shannon|planck|loschmidt)\p{L}{2,20}['’]s (?:new )?(?:cell |home |work |mobile )?(?:number|num|line|#)|(?:gave|left|sent|texted) (?:me |us |him |her )?(?:this|that|the|a|his|her) number|"
    r"(?:meine|seine|ihre|unsere) (?:neue )?nummer|(?:mon|son|notre) (?:nouveau )?numéro|(?:mi|su|nuestro|tu) (?:nuevo )?número|"
    r"(?:mijn|zijn|haar|ons) (?:nieuwe )?nummer|mój (?:nowy )?numer|(?:mitt|min|hans|hennes|mit(?= nummer er )) (?:nya |nye )?(?:telefon)?nummer|"
    r"nummer(?:et)? mitt|(?:o )?meu (?:novo )?número|(?:mio|suo) (?:nuovo )?numero|numaram|nömrəm|raqamim|numeroni|"
    r"(?:el )?meu número|nire zenbakia|numărul meu|mano numeris|mans numurs|minu number|moje (?:nové )?číslo|moj (?:novi )?broj|моят номер|мој број|"
    r"(?:το νούμερο|ο αριθμός) μου|nimewo m(?:wen)?|number ko|nomor (?:saya|aku|ku)|no\.? (?:saya|aku)|nombor saya|namba yangu|nambari yangu|"
    r"số (?:của )?(?:tôi|mình|em|anh|chị)|mera (?:number|no\.?|num)|in-numru tiegħi|"
    r"मेरा (?:नंबर|नम्बर)|मेरो नम्बर|माझा नंबर|আমার (?:নম্বর|নাম্বার)|என் எண்|నా నంబర్|ನನ್ನ ನಂಬರ್|എന്റെ നമ്പർ|میرا نمبر|"
    r"شماره(?: |\u200c)?(?:من|ام)|رقم (?:أمي|امي|والدتي|والدي|أبي|ابي|زوجتي|زوجي|أخي|اخي|أختي|ابني|بنتي|صديقي)|رقمي|نمرتي|המספר שלי|我的(?:号码|號碼|新号)|私の番号|(?:제|내|저의) 번호|"
    r"new number(?= is|,? its|:)|neue nummer|nouveau numéro|nuevo número|número nuevo|nuovo numero|nieuwe? nummer|nowy numer|nytt nummer|nye nummer|nové číslo(?: mám)?|új számom|noul (?:meu )?număr|"
    r"νέο (?:μου )?νούμερο|новый номер|новий номер|нов номер|нови број|yeni numara|ה?מספר החדש שלי|الرقم الجديد|नया नंबर|নতুন নম্বর|新号码|新號碼|新しい番号|새 번호|เบอร์ใหม่|"
    r"số mới(?: của (?:tôi|mình|em|anh|chị))?|(?:nomor|nombor) baru(?: (?:saya|aku|ku))?|bagong number|nambari mpya|number yangu)"
    r"(?: ?[はは는은是]|(?: (?:now|jetzt|nu|ahora|agora|ora|maintenant))? (?:is|ist|est|es|is nu|jest|är|er|é|è|e|este|on|yra|je|to|ay|po|είναι|है|है|ni|là|adalah)(?: el| le| o| il)?)?[ :：]{0,3}$",
    regex.IGNORECASE,
)
"""Whose number it is, said right before it: "my number is ..." is said of telephones."""

_OTHER_WORDS = """
trn ntn nit dui rg cnh uan bvn ssnit nhif gst abha epic folio póliza # $ aba account acct agencia agência
aktenzeichen alumna alumno amount article artikelnummer asin asmens astm atc auftragsnummer awb badge balance
bankgiro barcode batch beleg bestelling bestellnummer between bic bingo bsb bsn build byte bytes card cas case
casrn catalog catalogue cbu cccd cedula chapter checksum clabe client cmnd cmyk cnp cnpj colis commande commit
compteur consignment contador coordinates cost cpf crc curp cusip customer cvu cédula dimension dimensions din
docket doi dossier draw drawn draws ean ec einecs ein eircode employee employees enrollment enrolment envío epoch
equation estrazione etudiant eur euromillions factura facture factuur fattura fcc fda figure firmware fiscal fiscale
flight flug gbp gtin hash height hex hrb hsl hsv iban iccid id idnr ids ifsc imei imo imsi index invoice isbn
isikukood isin issn item itin iva jackpot katalog kennitala kimlik klant klantnummer kodas kods konta konto ktp
kunde kundennummer kvk lat latitude licence license line lines lng lon longitude lot loterie lotería loto
lottery lotto lottozahl lottozahlen loyalty mastercard matricula matrikel matrikelnummer matrícula md5 member
meter mitarbeiter mmsi model modell modelo modèle mrn nda ndc nhs nie nif nik nino nir npi npwp nss nuit offset
orcid order orders ordine page pages paket pantone parcel part passport patient payroll pedido personalnummer
pesel pezzo pi pid pincode pixels pièce plu plusgiro plz pmid po policy population port postal postcode
postleitzahl powerball pp price product px quittung ral range rastreo receipt rechnung rechnungsnummer recibo
ref reference revision rfc rgb rgba rif rnc rodné routing ruc rut salarié section seed sendungsnummer serial
seriennummer sha shipment siren siret size sku sort sorteo ssn steuer steuerid steuernummer student students sum
swift série table tax taxpayer teil thuế ticket timestamp tin tirage total tracking trackingnummer transaction
transaktion transit txn uid unii unix upc usd ustid utr vat ver vergi version versions vin visa vol volume
waybill weight width zamówienie ziehung zip zipcode zips zähler zählernummer £ étudiant účet účtu číslo артикул
егн едб заказ заказа индекс инн кпп лнч огрн огрнип паспорт пиб податковий рнокпп снилс страхового страховой
счет счёт унп іпн договора договору полиса полісу паспорта карты картки карточки картка счета счёта рахунку рачуна
сметка сметки дела справи заявки документа удостоверения посвідчення свидетельства рейса билета квитка квитанции
накладной серии замовлення поръчка поръчки уговора polisy umowy faktury zamówienia rachunku konta dowodu legitymacji
smlouvy zmluvy pojistky poistky faktúry objednávky průkazu preukazu účtenky szerződés szerződésszám kötvény számla
polizza contratto apólice fatura bestelnummer polis polisnummer dossier contract poliță factură comandă
الضريبي الهوية جواز حساب ضريبي طلب € № 单号 口座番号 序列号 护照 注文 注文番号 統一編號 編號 统一编号 编号 订单
订单号 身份证 身分證 邮编 郵便番号 계좌번호 사업자등록번호 우편번호 주문 주문번호 주민등록번호
"""

OTHER = frozenset(_OTHER_WORDS.casefold().split())
"""The number is something else: an order, a price, a version, an identity number."""

_FILLER_WORDS = """
code codes das der die es est het id ids is ist la le my n no nos nr num number numbers numero nummer numéro número nº
of reads reference the was è номер رقم
"""

FILLERS = frozenset(_FILLER_WORDS.casefold().split())
"""What may stand between a word and the number that it names: "order code is ..."."""

UNSPACED = "|".join(
    sorted((word for word in STRONG | OTHER if not word.isascii() and _SCRIPT.match(word)), key=lambda w: (-len(w), w))
)
"""An expression for the words of scripts that write no blanks, the longest first."""
