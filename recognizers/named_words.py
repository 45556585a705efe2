"""More words that name a number, for named.py: of Asia, Africa and Oceania, and how Arabic letters may be spelled.

Each kind has words in Latin letters and words in others; what may follow them (the word for "number", a colon, the
value) is named.py's. A word that is also another word looks ahead for the form of its number.
"""

# ruff: noqa: E501, RUF001, RUF002  (tables are kept whole, and hold the letters of other scripts)

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

_EDGE = r"(?<!\p{L})"
_HEBREW_NUMBER = r"(?:מס['’׳]|מספר) (?:ה)?"
# A bank's name is enough before digits in the form of an account, which no telephone number has.
_ACCOUNT_AHEAD = r"(?: (?:bank|MFB|savings|current|acc(?:oun)?t?|a/c|no|number)\.?){0,2}(?=[ :：.-]{1,3}(?:\d{9,16}|\d{4} \d{4} \d{4}(?: \d{2,4})?|\d{3}-\d{5,6}-\d{1,3}|\d{3}-\d-\d{5}-\d|\d{3,6}-\d{2,6}-\d{5,7})(?!\d))"
_BANKS = (
    r"(?-i:BCA|BRI|BNI|BSI|Mandiri|CIMB(?: Niaga)?|Maybank|Public Bank|RHB|Hong Leong|Bank Islam|DBS(?: Multiplier)?|POSB|UOB|OCBC|HSBC|SCB|KBank|Kasikorn|Krungthai|KTB|VCB|Vietcombank|Techcombank|"
    r"BIDV|MB ?Bank|Agribank|ACB|VPBank|Sacombank|TPBank|ABA|Acleda|BDO|BPI|Metrobank|Landbank|FNB|Capitec|A[bB][sS][aA]|Nedbank|Standard Bank|TymeBank|Equity|KCB|Co-?op|Kiwibank|BNZ|ASB|Westpac|NAB|ANZ|"
    r"CommBank|CBA|CBE|Awash|Dashen|Access|GT ?[Bb]ank|HBL|UBL|MCB|Meezan|Alfalah|SBI|HDFC|ICICI|Axis|Kotak|PNB|Garanti|Akbank|Ziraat|Vodacom|Attijari(?:wafa)?|Kuda|Opay|OPay|PalmPay|Moniepoint|VFD|CIH|BMCE|BIAT|CBAO)"
    + _ACCOUNT_AHEAD
)


@dataclass(frozen=True, slots=True)
class Words:
    """Words of one kind of number in Latin letters and in others, parted by bars, and texts that hold them."""

    latin: str
    others: str
    match: tuple[str, ...]
    no_match: tuple[str, ...]


MORE: Mapping[str, Words] = {
    "NamedIdentityNumberRecognizer": Words(
        r"a{1,2}d+ha+r(?: ?card)?|nat\.? id|(?-i:UID)(?= (?:no|number))|UIDAI|health id|NICOP|birth reg(?:istration|n|\.)?(?: cert(?:ificate|\.)?)?|(?-i:BRN)(?=\W{1,4}\d{17}(?!\d))|(?-i:N\.I\.C\.?|N\.I\.N\.?|B\.V\.N\.?|C\.I\.N\.?|N\.R\.C\.?|N\.N\.I\.?|C\.P\.R\.?|NNI|NIU|CMT(?:ND)?|IIN)|"
        r"citizenship(?: certificate| cert\.)?(?= (?:no|number))|(?-i:ARC)(?= (?:no|number))|(?:no\.? |nomor )?identitas|(?-i:KK)(?=[ :.]{1,3}\d{16}(?!\d))|I/C|(?-i:K\.?/?P\.?)(?=[ :.-]{1,3}\d{6}-?\d{2}-?\d{4})|common reference|shaxsiy (?:identifikatsiya )?raqam\p{L}{0,2}|ID karta\p{L}{0,3}|"
        r"p[iİ]n(?: kodu?)?(?=[ :]{1,3}(?-i:(?=[A-Z]{0,6}\d)[A-Z\d]{7})(?![A-Z\d]))|ş\.?/?v\.?|ş\.v\. seriya|vəsiqənin|(?-i:TC)(?=\W{1,3}(?:[Nn]o\W{1,2})?\d{11})|tckn|civil(?= (?:no|number))|(?-i:C\.?ID)(?= ?[:.] ?\d{12})|numéro d[’']identité|voter[’']?s?[’']? (?:id(?:entification)?|card)|(?-i:PVC(?: VIN)?|VIN)(?= ?[:#.] ?(?=[A-F\d]{0,19}[A-F])[A-F\d]{4} ?[A-F\d]{4} ?[A-F\d]{4})|namba ya (?:mpiga kura|kitambulisho)|"
        r"(?-i:ID)/No|n[°º] ID|irangamuntu|(?-i:CI) n[°º]|(?-i:FAN|FIN|FCN)(?=\W{1,3}\d{4}[ -]?\d{4}[ -]?\d{4})|attestation d[’']identité|carte (?:d[’'])?électeur|kara-?panondro\p{L}{0,2}(?:-pirenena)?|inombolo (?:kamazisi|yesazisi|yomazisi)|nomoro ya (?:boitsebiso|boitshupo)|(?:RSA|SA) ID|(?-i:I\.D\.)|(?:e-?)?tazkira|"
        r"(?-i:NIC)(?=[ :.]{1,3}\d{9}(?!\d))|sifa namba|lambarka aqoonsiga",
        rf"आधार(?: ?कार्ड)?|আধার|আধাৰ|આધાર|ਆਧਾਰ|ଆଧାର|ஆதார்|(?:वोटर|मतदाता) (?:आईडी|कार्ड)|ভোটার (?:আইডি|নম্বর)|राशन ?कार्ड|रेशन ?कार्ड|রেশন কার্ড|জন্ম ?নিবন্ধন|জাতীয় পরিচয়পত্র|ජා\. ?හැ\.|{_EDGE}ना\.? ?प्र\.?(?: ?प\.?)?|(?:राष्ट्रिय )?परिचयपत्र|تذکر(?:ه|ہ|ې)|証件号?|证件号?码?|公民身份号?码?|身份證(?:號碼?)?|居留證(?:號碼?)?|居留证号?码?|統一證號|"
        rf"マイナンバー(?:カード)?(?:番号)?|ปชช\.?|เลขที่บัตร(?:ประชาชน)?|บัตรประจำตัว(?:ประชาชน)?|เลขประจำตัว(?:ประชาชน)?(?: ?13 หลัก)?|პ\. ?ნ\.|პირ\. ?ნომერი|{_HEBREW_NUMBER}(?:זהות|ת\.?ז)|{_EDGE}[מת][\"״]ז|{_EDGE}[מת]\.ז\.?|ת\. ?זהות|{_EDGE}תז|سجل مدني|(?:ال)?سجل المدني|(?:ال)?هوية(?: (?:ال)?(?:وطنية|مقيم|مواطن))?(?= ?رقم| ?[:：])|"
        rf"الإقامة(?= ?(?:رقم|[:：]))|رقم (?:ال)?هوية(?: (?:ال)?\p{{L}}{{3,9}})?|(?:ال)?رقم (?:ال)?(?:قومي|وطني|مدني|سكاني|شخصي)|(?:ال)?بطاقة (?:ال)?(?:مدنية|شخصية|موحدة|وطنية|رقم)|بطاقة (?:ال)?تعريف(?: (?:ال)?وطنية)?|رقم (?:ال)?بطاقة(?: (?:ال)?\p{{L}}{{3,9}}){{0,2}}|{_EDGE}ب\.? ?ت\.? ?و\.?|رقم التعريف (?:ال)?وطني(?: الوحيد)?|"
        rf"{_EDGE}ش\. ?ملی|شناسه ملی|(?:کد|شماره) ?مل[يی]ّ?|قومی شناختی|የፋይዳ|ፋይዳ|սոց(?:\. ?|իալական )?քարտ",
        ("Aadhar no: 548271630948", "राशन कार्ड नंबर: 272014827163", "证件号码：E48271635", "I/C No 840612105483", "מס' זהות: 048271635", "السجل المدني: 1048271635", "بطاقة تعريف وطنية عدد 04827163", "Voters ID 4827163504"),
        ("the FIN of 1948", "KK 12", "بطاقة 12", "VIN: required", "I.D. of 2019"),
    ),
    "NamedRegisterNumberRecognizer": Words(
        r"shenasnameh",
        rf"{_EDGE}ش\.? ?ش\.?(?= ?[:：/]? ?\d)|شناسنامه|{_EDGE}ش\.? ?شناسنامه|رقم دفتر (?:ال)?عائل[ةه]",
        ("ش.ش: 48271", "shenasnameh no 48271", "به شماره شناسنامه 48271"),
        ("شناسنامه 12", "ش ش"),
    ),
    "NamedTaxNumberRecognizer": Words(
        r"(?-i:PAN)(?=[ :#.noNनं-]{1,8}\d{9}(?!\d))|(?-i:V\. ?No)(?=\.? ?:? ?\d{10}(?!\d))|permanent account|(?:no\. ?)?(?:rujukan |pengenalan )?cukai(?: pendapatan)?|(?:income )?tax(?= (?:no|number|#|ref))|(?-i:INN)(?=[ :#.noN]{1,6}\d)|(?-i:V\.?K\.?N\.?|V\.D\.|T\.I\.N\.?|T\.F\.N\.?)|vergi dairesi|(?:inkomste)?belasting(?:verwysings)?nommer|STIR \(INN\)|inombolo yentela|utambulisho wa mlipa kodi|"
        r"(?-i:IF)(?= n[°º])|identifiant fiscal|NIF",
        rf"स्थायी लेखा|प्यान|पैन|প্যান|টিআইএন|ई-?टिन|ቲን|የግብር (?:ከፋይ )?መለያ|(?:شناسه|کد|شماره) (?:مالیاتی|اقتصادی)|رقم (?:ال)?(?:تسجيل|ملف|تعريف) (?:ال)?(?:ضريبي|جبائي)|(?:ال)?بطاقة (?:ال)?ضريبية|ٹیکس|納税者番号|税务登记号?|税籍編號|{_HEBREW_NUMBER}(?:עוסק|תיק במס)",
        ("PAN No 602847193", "No. Rujukan Cukai: IG48271635040", "ቲን ቁጥር: 0048271635", "V.K.N. 4827163504", "Inkomstebelastingnommer 0148271635"),
        ("income tax number of 2019", "PAN 12", "tax number 5"),
    ),
    "NamedInsuranceNumberRecognizer": Words(
        r"m[/'’]care|no\.? ahli (?:kwsp|perkeso|socso|epf)|takaful|no\.? sijil|polisienommer|ap[óo]lice|namba(?:ri)? ya bima|TPA id|med(?:ical|\.)? aid|mediese ?fonds(?:nommer)?|polisnommer|(?:discovery|gems|bonitas|momentum|bestmed|medihelp|polmed|scheme)(?: health)?(?: med(?:ical)? aid)?(?: member(?:ship)?)?(?= (?:no|number|nr)|[ :]{1,3}\d{6})|(?-i:HMO|NHF|SHIF|AMO|CMU|KPJ|CNRPS)(?=[ :#.noN°º-]{1,8}[A-Z]?\d)|enrollee|(?:RSA|pencom|pension|PFA) pin|pencom|(?-i:RSA|SSF|SS)(?= (?:no|number))|"
        r"(?-i:N\.H\.I\.F\.?|N\.S\.S\.F\.?)|(?:carte )?chifa|matricule (?:cnss|cnrps)|(?:SSK|Bağ-?Kur)(?: sicil)?|emekli sicil|customer reference|(?:HCF|nib|medibank|bupa|ahm|HBF|southern cross|private health)(?: private)?(?: member(?:ship)?)?(?= (?:no|number)|[ :]{1,3}\d{6})|no\. ?peserta(?: bpjs)?|bima(?= (?:namba|no))|hifadhi ya jamii",
        rf"公費(?:負担者|受給者)番号|受給者(?:証)?番号|保険証(?:番号)?|年金(?:手帳|証書)|(?:保険)?証券|보험증(?:번호)?|保险单号?码?|(?:رقم|وثيقة|بوليصة|بطاقة|عضوية) (?:(?:وثيقة|بوليصة|بطاقة|عضوية) )?(?:ال)?تأمين(?:ات)?(?: الاجتماعية| الاجتماعي| الصحي)?|(?:ال)?رقم (?:ال)?تأميني|رقم تأمينات|(?:رقم )?(?:ال)?ضمان (?:ال)?اجتماعي|"
        rf"(?:رقم )?(?:ال)?مطالبة|เลขที่เคลม|क्लेम|(?:کد|شماره|دفترچه) بیمه|بیمه(?:‌| )?نامه|بیمه شده|{_HEBREW_NUMBER}(?:חבר|מבוטח|פוליסה)|פוליסה|পলিসি|বীমা|பாலிசி|பாலிஸி|پالیسی|بیمہ",
        ("Medical aid no: 04827163", "RSA PIN: PEN100482716350", "受給者番号 06482716", "وثيقة التأمين رقم 48271635", "شماره بیمه: 48271635", "מס' מבוטח 48271635"),
        ("medical aid of 1948", "the scheme no longer pays", "RSA no 12", "بیمه 12"),
    ),
    "NamedAccountNumberRecognizer": Words(
        r"(?:bank )?(?-i:ac|AC)(?= no)|(?:số )?(?-i:TK)(?=[ :.]{1,3}(?:số\W{1,3})?\d)|(?-i:CCP|R\.I\.B\.?)|rekeningnommer|rek(?=\.? (?:nr|no))|aza(?=[ :]{1,3}\d{10}(?!\d))|(?:karta raqami|plastik karta|uzcard(?:/humo)?|humo(?: karta)?|kaspi(?: gold)?)(?=[ :]{1,3}\d{4} ?\d{4} ?\d{4} ?\d{4}(?!\d))|" + _BANKS,
        rf"اکاؤنٹ|একাউন্ট|অ্যাকাউন্ট|ব্যাংক হিসাব|帳戶|戶口|賬戶|賬號|支付宝账号|{_EDGE}данс\p{{L}}{{0,3}}|(?:Хаан|Голомт|Хас) банк|(?:номер карты|карта рақами|каспи(?: карта)?)(?=[ :]{{1,3}}\d{{4}} ?\d{{4}} ?\d{{4}} ?\d{{4}}(?!\d))|{_EDGE}հ/հ|հաշիվ|(?:{_HEBREW_NUMBER})?חשבון(?: בנק)?|{_EDGE}ח[-\"״]ן|(?:ال)?رقم (?:ال)?بنكي|{_EDGE}ح\.? ?ب\.? ?ج\.?|حساب (?:بريدي|جاري|بنكي)(?: جاري| بريدي)?|شماره شبا|شبا|(?:የ)?ሂሳብ|አካውንት|"
        r"(?:ธ\.|ธนาคาร)?(?:กสิกร(?:ไทย)?|กรุงไทย|ไทยพาณิชย์|กรุงเทพ|ออมสิน|กรุงศรี|ทหารไทย)(?=[ :]{1,3}(?:\d{3}-\d-\d{5}-\d|\d{10}(?!\d)))|พร้อมเพย์|(?:국민|신한|우리|하나|기업|새마을금고|신협|수협|카뱅)(?=[ :]{1,3}\d{3,6}-\d{2,6}-\d{2,7})",
        ("BCA 0482716350", "ธ.กสิกรไทย 482-7-16350-4", "Số TK: 0071000482716", "戶口號碼: 048-271635-001", "FNB acc 62048271635", "የሂሳብ ቁጥር 1000482716350", "uzcard: 8600482716350482"),
        ("BCA 1500888", "HSBC 0845 740 4404", "DBS 1800-111-1111", "TK 12", "Equity 2019", "NAB grew 48 %"),
    ),
    "NamedPatientNumberRecognizer": Words(
        r"(?-i:U\.?/?R\.?)(?= (?:no|number))|(?-i:H\.?N\.?|A\.?N\.?)(?=[ :.]{1,3}\d{2,7}[-/]\d{2}(?!\d))|(?-i:NORM|UMR)(?=\W)|(?-i:UHID)|no\.? MR|lab(?:oratory|\.)?(?= (?:no|number|ref|id))|folder(?= (?:no|number))|(?:in|out)-?patient(?= (?:no|number))|(?-i:BHT)|bed head ticket|case sheet|health(?= (?:no|number))|(?-i:PHN)(?=\W{1,3}\d)|clinic card|(?:n\.?[º°] (?:d[eo] )?|código do )(?:processo|doente|utente)|lêernommer|arşiv(?= no)|no\.? rawat|mã điều trị|số khám bệnh|reg(?:istration|n|\.)? (?:no|number)\.? of (?:the )?patient|(?:mã|số) (?:bn|bệnh án|hồ sơ(?: bệnh án)?|y tế|vào viện|lưu trữ)|hasta(?: dosya| protokol)?(?: numarası)?|namba(?:ri)? ya (?:mgonjwa|faili|jalada)|(?-i:OP|IP|OPD|IPD|CR|PID)(?: registration)?(?= (?:no|number|No|NO|#))|pasiënt(?:nommer)?|hospitaalnommer",
        rf"பதிவு எண்|రోగి|رقم (?:الزيارة|الحالة)|(?:เลขที่)?เวชระเบียน|診察番号|就诊序号|내원 ?번호|病人(?:ID|号|编号|編號)|登记号|诊疗卡号?|患者(?:编号|編號|ID|No)|病歷(?:編號|號)|(?:受診|入院)番号|병록 ?번호|진료 ?번호|환자 ?ID|(?:챠트|차트) ?번호|(?:เลข(?:ที่|ประจำตัว)?|รหัส)ผู้ป่วย|{_HEBREW_NUMBER}(?:תיק|מטופל|מקרה|חולה|אשפוז)|תיק (?:רפואי )?מס['’׳]|(?:ال)?ملف (?:ال)?(?:طبي|مريض)|رقم ملف(?: المريض)?|ملف (?:ال)?مريض|(?:ال)?رقم (?:ال)?طبي|پرونده(?: پزشکی)?(?: بیمار)?|کد بیمار|(?:شماره|کد) پذیرش|مریض نمبر|"
        r"(?:मरीज|रोगी|ओपीडी|आईपीडी)(?: ?का)?(?= ?(?:क्रमांक|संख्या|नं|नंबर|आईडी))|রোগী(?:র)? (?:আইডি|নং|নম্বর)|நோயாளி|የካርድ|የህክምና ካርድ",
        ("Mã BN: 22048271", "Hasta No 0482716", "H.N.: 48271/63", "病人ID：0048271635", "מספר תיק: 4827163", "شماره پذیرش 482716", "IP No 48271"),
        ("the OP number is missing", "hasta 12"),
    ),
    "NamedCustomerNumberRecognizer": Words(
        r"customer|cust\.?|hợp đồng|(?-i:HĐ)|số thẻ(?: thành viên)?|tesisat|sözleşme|üye(?:lik)?(?= (?:no|numarası))|id ?pel(?:anggan)?|no\.? (?:anggota|meter|kontrak)|meter(?= (?:no|number))|(?:winz|msd|swn|work and income)(?: client)?(?= (?:no|number)|[ :]{1,3}\d{3})|namba(?:ri)? ya (?:mteja|mwanachama)|kli[eë]ntnommer|lid(?:maatskap)?nommer|loyalty card|connection(?= (?:no|number))|folio(?= no)|(?-i:DP) id|(?:loan|agreement)(?= (?:no|number))|(?-i:LAN)(?=[ :]{1,3}[A-Z]{0,6}\d{8})|(?:dstv |gotv )?smart ?card(?= (?:no|number))|(?-i:IUC)|decoder(?= (?:no|number))|(?:n[°º] |n[úu]mero )(?:d[eou] )?(?:compteur|contador)|n[°º] d[’']abonnement|police d[’']abonnement|namba ya mita|meternommer|sayaç|(?:no\.? )?id pln|mã (?:số khách|thuê bao)|số công tơ|(?:müştəri|abonent) kodu|(?-i:CA|BP)(?: ?/ ?ref\.?)?(?= (?:no|No|NO)[ :.]{1,3}\d{8})|(?:KrisFlyer|Skywards|Flying Blue|Miles ?& ?Smiles|Avios|Asia Miles|Velocity|Qantas(?: ff)?|Airpoints|Flybuys|Etihad Guest|Privilege Club|AAdvantage|SkyMiles|MileagePlus|Clubcard|Enrich|GarudaMiles|Everyday Rewards)(?: (?:member(?:ship)?|card))?(?=[ :#noNO.]{1,6}\d{6})|(?:CA|BP) (?:no|number)(?= ?[:.]? ?\d{9,12}(?!\d))",
        rf"用户ID|(?:会员|會員)ID|組合員番号|加入者番号|利用者番号|お客(?:さま|様)(?:番号|ID|No)|お問い?合わ?せ番号|契約者番号|会員(?:ID|証番号)|顧客ID|(?:고객|회원|가입자|계약) ?(?:번호|ID|아이디)|كود (?:العميل|المشترك)|رقم (?:ال)?(?:عضوية|عقد)|شماره (?:عضویت|قرارداد|اشتراک)|کد (?:مشتری|اشتراک)|গ্রাহক(?: সংখ্যা)?|मीटर|মিটার|வாடிக்கையாளர்|நுகர்வோர்|کسٹمر|میٹر|(?:شماره|شناسه) قبض|رقم العداد|מספר מונה|用戶(?:編號|號碼)|合同(?:号|编号)|電號|水號|供給地点特定番号|고객관리번호|전자납부번호|납부자번호|абонент(?= ?№)|шартнома|აბონენტ\p{{L}}{{1,3}}|բաժանորդ\p{{L}}{{0,4}}|хэрэглэгчийн|тоолуур\p{{L}}{{0,3}}|የደንበኛ|{_HEBREW_NUMBER}(?:לקוח|מנוי|חוזה|חשבון חוזה)|صارف",
        ("IDPEL: 512048271635", "Customer No: C-0048271", "利用者番号 48271635", "고객 번호 48271635", "كود العميل: 48271635", "Tesisat No 48271635"),
        ("customer 12", "customer service 2019", "meter no 5", "رقم العقد 12"),
    ),
    "NamedStudentNumberRecognizer": Words(
        r"mat(?:ric)?\.?(?= no)|adm(?:ission)?\.?(?= (?:no|number))|(?-i:ADM)(?=[ :]{1,3}[A-Z\d]*\d{4})|(?:no\.?|nomb?or) (?:matriks?|id pelajar|induk (?:mahasiswa|siswa)|ujian|peserta)|nim(?= ?:)|mã (?:sv|học sinh|học viên)|(?-i:SBD)|số báo danh|öğr\.?(?= no)|okul(?= no)|aday(?= no)|ogrenci|(?-i:USI|LRN)(?=[ :]{1,3}[A-Z\d]*\d)|namba ya (?:mwanafunzi|mtihani)|studentenommer|eksamennommer|(?-i:GR|ERP|SR)(?= (?:no|No|NO|id|ID))|scholar(?= (?:no|number))|n[°º] (?:de table|d[’']inscription)|n\.?[º°] de estudante|namba ya usajili|(?:okul|aday)(?= numarası)|sınav(?= no)|angka giliran|id pelajar|tələbə bileti|talabalik guvohnoma\p{L}{0,3}|symbol(?= (?:no|number))|hall ticket|exam roll|jamb reg",
        rf"रोल(?= ?(?:नं|नंबर|क्र))|नामांकन|प्रवेश ?पत्र|தேர்வு எண்|பதிவெண்|داخلہ|رجسٹریشن|رقم التسجيل الجامعي|{_HEBREW_NUMBER}(?:סטודנט|נבחן|תלמיד)|เลขที่สอบ|考籍号|報名序號|准考證(?:號碼)?|студенттік билет|ուսանողական(?: տոմս\p{{L}}?)?|სტუდენტის|оюутны|የተማሪ|学籍号|考号|考生号|学生证号?|学生証|受験番号|生徒番号|(?:수험|학생) ?번호|รหัส(?:นิสิต|นักเรียน|ประจำตัวนักศึกษา|ประจำตัวนิสิต| ?นศ\.?)|เลข(?:ประจำตัว|ที่)?(?:นักศึกษา|นิสิต|นั่งสอบ|ที่นั่งสอบ)|(?:ال)?رقم (?:ال)?أكاديمي|رقم (?:الجلوس|الطالبة|القيد الجامعي)|شماره (?:دانشجویی|داوطلبی)|رول نمبر|রোল|রেজি(?:স্ট্রেশন|ঃ|\.)|सिम्बोल|परीक्षा क्रमांक",
        ("Mat. No. U20164827163", "SBD: 20148271", "รหัสนิสิต 6410482716", "受験番号 21B04827", "رقم الجلوس 441048271", "شماره دانشجویی: 98048271"),
        ("okul no 5", "adm no 12", "mat no 3 of 2019"),
    ),
    "NamedStaffNumberRecognizer": Words(
        r"no\.? (?:gaji|staf|pekerja)|id pekerja|army(?= no)|persal|check namba|no\.? (?:badan|tentera)|(?-i:MSNV)|số hiệu (?:công an|cán bộ)|tabel (?:raqami|nömrəsi)|(?:no\.?|nomor) (?:induk )?pegawai|(?-i:NIPPPK)|mã nv|personel(?: sicil)?(?= (?:no|numarası))|(?-i:TSC|P/F|PF|AGS|IPPIS|Force|Svc|PMKeyS)(?= (?:no|No|NO|number|#))|(?-i:P\.F\.)(?= ?(?:no|No|NO))|(?-i:PMKeyS|P/No)(?=\.?[ :]{1,3}\d)|(?:assignment|person)(?= no)|personeelnommer|salarisnommer|werknemernommer|check number|namba ya (?:mfanyakazi|ajira)|matricule (?:de )?solde",
        rf"কর্মী|பணியாளர்|پرسنل|รหัสเจ้าหน้าที่|공무원 ?번호|табель|ტაბელის|ажилтны|የሰራተኛ(?: መለያ)?|警号|工牌号?|社員(?:No|コード|ID)|従業員(?:番号|コード|ID)|職員コード|(?:직원|사원) ?번호|직번|교번|군번|เลขที่พนักงาน|เลขประจำตัวพนักงาน|รหัส ?พนง\.?|كود (?:ال)?موظف|رقم وظيفي|(?:ال)?رقم (?:ال)?عسكري|عسكري رقم|कर्मचारी (?:कोड|आईडी)|सेवा ?पुस्तिका|(?:شماره|کد) (?:پرسنلی|کارمندی|کارگزینی)|پرسنلی|{_EDGE}מ\.א\.?|{_HEBREW_NUMBER}(?:אישי|עובד)|কর্মচারী|ملازم",
        ("No. Gaji: 048271", "従業員番号：048271", "직원번호 20148271", "کد پرسنلی: 98048271", "מספר אישי 4827163", "TSC No 482716"),
        ("PF no longer", "assignment no 5", "person no 3"),
    ),
    "NamedPassportNumberRecognizer": Words(
        r"p/?port|(?:số )?(?-i:HC)(?= số|[ :]{1,3}[A-Z]\d{7})|pas\. ?no",
        r"پاسپورت|பாஸ்போர்ட்|పాస్‌పోర్ట్|പാസ്പോർട്ട്|පාස්පෝට්",
        ("Pport no: T5820916", "Số HC: C4827163", "شماره پاسپورت: K48271635"),
        ("HC 12", "pport 80"),
    ),
    "NamedDrivingLicenceRecognizer": Words(
        r"D\.L\.|(?:no\.?|nomor) sim|(?-i:SIM)(?=[ :]{1,3}\d{12,14}(?!\d))|lisensya|(?-i:NSW|Vic|VIC|Qld|QLD|WA|SA|Tas|TAS|NT|ACT|NZ)(?: driver[’']?s?)? lic(?:en[cs]e)?|(?-i:NZDL)|licen[cs]e 5a|leseni ya (?:udereva|kuendesha)|bestuurslisensie|rybewys|license(?= (?:no|number)[ :.]{1,3}(?-i:[A-Z]\d{2}-\d{2}-\d{6}))",
        r"ใบอนุญาตขับ(?:รถ|ขี่)|רי?שיון נהיגה|ড্রাইভিং লাইসেন্স|ڈرائیونگ لائسنس|(?:면허증?(?:번호)?)(?=[ :：]{0,3}\d{2}-\d{2}-\d{6}-\d{2})|ஓட்டுநர் உரிமம்|डीएल",
        ("No. SIM: 1406850482716", "Vic licence no. 048271635", "면허번호: 11-08-482716-35", "רשיון נהיגה מס' 4827163"),
        ("SIM 12", "SA licence fees 2019", "D.L. Smith"),
    ),
    "NamedPlateRecognizer": Words(
        r"veh(?:icle|\.)?(?= (?:no|number|regn?)|[ :]{1,3}(?-i:[A-Z]{1,3} ?\d{2,4} ?[A-Z]?(?![A-Z\d])))|car ?plate|regn\.?(?= no)|(?:no\.?|nomb?or) (?:pol(?:isi)?|kenderaan|pendaftaran(?: kenderaan)?|plat|kendaraan)\.?|kenderaan|M/V(?: reg\.?)?|motor vehicle|voertuig(?:registrasie)?|registrasienommer|registration(?= ?: ?(?-i:[A-Z]{2,3} ?\d{3}(?!\d)|[A-Z]{2} \d{2,3}-\d{3}|\d[A-Z]{2}-?\d[A-Z]{2}))|"
        r"(?:avto)?mashina raqami|(?-i:DQNZ?)|maşının nömrəsi|avtomobil|(?-i:BSX)|conduction sticker|trotro|probox|tuk-?tuk|araç(?= \d{2} (?-i:[A-Z]))|taxi(?= (?-i:[A-Z]{2}-\d{4}))|licence(?= no[ :.]{1,3}(?-i:[A-Z]{2} \d{2,3}-\d{3}))",
        rf"車號|牌照(?:號碼)?|(?:車輛)?登記號碼|ГРНЗ|МНӨ|{_EDGE}а/м|{_EDGE}авто(?= ?\d{{3}} ?\p{{Lu}})|машины дугаар|{_EDGE}պ/հ|պետ(?:\. ?)?համարանիշ\p{{L}}{{0,2}}|մեքենայի համար\p{{L}}{{0,2}}|ავტომობილი|სახ\. ?ნომერი|მანქანის ნომერი|{_EDGE}ა/მ|სანომრე ნიშანი|{_EDGE}מ\.ר\.|{_EDGE}ל[\"״]ז|ታርጋ|የሰሌዳ|گاڑی|नंबर प्लेट|वाहन|গাড়ি",
        ("No. Pol.: B 4827 KZT", "No. Kenderaan: WVK 4827", "Машины дугаар: 48-27 УБА", "ა/მ KT-482-TK", "ГРНЗ 482 KTA 02"),
        ("vehicle 12", "registration: 2019", "motor vehicle 4827"),
    ),
}  # fmt: skip
"""By the name of the recognizer in named.py."""


_SPELLINGS = {letter: family for family in ("يیى", "كک", "ةه", "اأإآ") for letter in family if letter != "ه"}

# Letters with a mark over, under or through them, and the letter without it.
_PLAIN = {
    letter: letter + plain
    for plain, family in {
        "a": "áàâãäåāăą", "c": "çćč", "d": "ďđð", "e": "éèêëēėęě", "g": "ğģ", "i": "íìîïīįı", "k": "ķ", "l": "ľłļ", "n": "ñńňņ",
        "o": "óòôõöøőơ", "r": "řŕ", "s": "śşšș", "t": "ťțţ", "u": "úùûüūůűųư", "y": "ýÿ", "z": "źżž",
    }.items()
    for letter in family
}  # fmt: skip


def arabic_spellings(words: str) -> str:
    """An expression whose Arabic letters also stand for what hands and keyboards write in their place (ى for ي, ه for ة)."""

    return _respelled(words, _SPELLINGS)


def accents_left_out(words: str) -> str:
    """An expression whose accented Latin letters also stand for the plain ones that hurried hands and old systems write."""
    return _respelled(words, _PLAIN)


def _respelled(words: str, spellings: Mapping[str, str]) -> str:
    def spelled(part: re.Match[str]) -> str:
        found = part[0]
        if len(found) == 1:
            return f"[{spellings[found]}]" if found in spellings else found
        # Within a class the letters stand side by side: a class in a class is read by `regex` alone, and no gate holds it.
        return f"[{''.join(spellings.get(letter, letter) for letter in found[1:-1])}]"

    return re.sub(r"\[[^\[\]]*\]|[^\[]", spelled, words)
