"""Words for named.py that name the person before the number ("étudiante n° 482"), and labels behind the value.

By the name of the recognizer. A noun for a person counts only with a word for number behind it. Behind a value stands
its label in brackets ("00482917 (MRN)") or in a sentence ("48291736 ist meine Kundennummer").
"""

# ruff: noqa: E501, RUF001  (tables are kept whole, and hold the quotation marks that texts hold)

from __future__ import annotations

from collections.abc import Mapping

# "number" right behind the person, cut off as forms cut it.
_NUMBERED = r"(?= ?(?:n\.? ?[°º]|n\.|nr|no\.|nro|n[úu]m|numer|č\.|br\.|št\.|sz\.|#|№)\.?[ :]?)"
_NO = r"(?<![\p{L}])(?:n[°º]|n\.[°ºo]?|nr\.?|nro\.?|no\.|n[úu]m\.?|numero|número|numéro|numer|č(?:íslo|\.)|br(?:oj|\.)|št(?:evilka|\.)) ?"
_OF = r"(?:de (?:la |l[’'])?|d[’']|du |di |dell[ao]? |dell[’']|del(?: la)? |d[oa] )?"


def _words(persons: str, *, of: str = "", more: str = "") -> str:
    """Nouns for persons, their forms behind "number of", and words that need nothing behind them."""
    parts = [rf"(?:{persons}){_NUMBERED}", rf"{_NO}{_OF}(?:{persons}{'|' if of else ''}{of})(?!\p{{L}})"]
    return "|".join(parts + ([more] if more else []))


PEOPLE: Mapping[str, str] = {
    "NamedInsuranceNumberRecognizer": _words(
        r"assurée?|adhérente?|allocataire|pensionnée?|asegurad[oa]|afiliad[oa]|beneficiari[oa]|beneficiári[oa]|segurad[oa]|pensionista|assicurat[oa]|assistit[oa]|versicherte[rn]?|verzekerde|ubezpieczon[ya]|świadczeniobiorc[ay]|"
        r"pojištěn(?:ec|ka|ý|á)|poisten(?:ec|ka)|osiguran(?:ik|ica)|asigurat[aă]?|biztosított|försäkrad|forsikret|vakuutettu",
        of=r"ubezpieczon(?:ego|ej)|pojištěn(?:ce|ky|ého|é)|poistenca|osiguranika|zavarovan(?:ca|ke)",
        more=r"(?-i:SDP?)(?: paž\.)?(?= nr)|autogenerado(?= )|código autogenerado",
    ),
    "NamedPatientNumberRecognizer": _words(
        r"patient(?:e|in|en|ka)?|paciente|pacient(?:ka)?|paziente|pacjent(?:ka)?|pasient|potilas|doente|beteg|pacijent(?:ica|kinja)?|bolnik",
        of=r"pacient[ay]|pacjent(?:a|ki)|pacijent(?:a|ice)|bolnika",
    ),
    "NamedCustomerNumberRecognizer": _words(
        r"clienta|kundin|klientka|abonnée?|abonad[oa]|assinante|sóci[oa]|soci[oa]|abonent(?:ka)?|płatnik|odběratel(?:ka)?|odberateľ(?:ka)?|usuari[oa]|usuári[oa]|abonat[aă]?|titular|locataire|inquilin[oa]|mieter(?:in)?|huurder|najemca|contribuente|consommat(?:eur|rice)",
        of=r"płatnika|abonent(?:a|ki)|odběratele|odberateľa|instala(?:ção|ción)|servicio|suministro|medidor|contador|hidrômetro|pretplatnika",
        more=r"(?:vevő|partner)(?:kód|szám|azonosító)\p{L}{0,3}|unidade consumidora|cuenta contrato|(?-i:UC)(?=(?: ?[:(-]| n[º°])? {0,1}\d{7,10}(?!\d))|(?-i:UC)(?= \(unidade)|(?-i:NIC)(?= \d{7}(?!\d))",
    ),
    "NamedStudentNumberRecognizer": _words(
        r"étudiante?|élève|lycéen(?:ne)?|alumn[oa]|estudiante|student(?:e|essa|ka|in|inja)?|alun[oa]|uczeń|uczennica|učeni(?:k|ca)|dijak(?:inja)?|žák(?:yně)?|žia(?:k|čka)|hallgató|diák|elev[aă]?|leerling|oppilas|schüler(?:in)?",
        of=r"ucznia|uczennicy|studentk[iy]|učeni(?:ka|ce)|žáka|žiaka",
        more=r"mati[čc]ni br(?:oj|\.) (?:učeni(?:ka|ce)|studenta|đaka)|(?-i:PID)(?=:? [A-Z]\d{8}(?!\d))",
    ),
    "NamedStaffNumberRecognizer": _words(
        r"emplead[oa]|trabajador(?:a)?|funcion[aá]ri[oa]|salariée?|employée?|dipendente|lavorat(?:ore|rice)|impiegat[oa]|trabalhador(?:a)?|colaborador(?:a)?|pracowni(?:k|ca|czka)|zaměstnan(?:ec|kyně)|zamestnan(?:ec|kyňa)|mitarbeiter(?:in)?|"
        r"beschäftigte[r]?|medewerk(?:er|ster)|werknem(?:er|ster)|anställd|ansatt|medarbejder|työntekijä|radni(?:k|ca)|zaposleni[ck]a?|angajat[aă]?|salariat[aă]?|dolgozó|munkavállaló",
        of=r"pracowni(?:ka|cy|czki)|zaměstnan(?:ce|kyně)|zamestnanca|radnika|zaposlen(?:ika|ice|og)",
        more=r"mati[čc]ni br(?:oj|\.) (?:radnika|zaposlen\p{L}{1,4})|(?:nr|numer) ewid(?:encyjny|\.)(?: pracowni\p{L}{1,3})?",
    ),
}  # fmt: skip
"""By the name of the recognizer: words in Latin letters that named.py takes beside its own."""

_VALUE = r"(?<![\p{L}\p{N}./:,@_-])(?P<value>(?-i:(?!(?:19|20)\d\d[-/.])(?=(?:[A-Z/ -]{0,3}\d){5})[A-Z\d](?:[A-Z\d]|[ /.-](?=[A-Z\d])){3,23}[A-Z\d]))"
_IS = (
    r"[ ]?[-–—:,.]{0,2} ?(?:(?:that|this|which|das|dies|ce|ese|este|questo|isto|dit|dat|to|det|toto|se|ez) )?"
    r"(?:is|was|that[’']?s|ist|war|c[’']est|est|es|è|é|jest|je|är|er|on|to|bu) (?:\p{L}{1,6} ){0,2}"
)


def behind(label: str) -> str:
    """The expression of a value that has its label behind it. The label is rarer than a number, so it comes first."""
    return rf"(?<={_VALUE})(?: {{0,2}}\((?:(?:n[°º]|nr\.?|no\.?) (?:de )?)?(?:{label})(?: \p{{L}}{{2,12}})?\)|{_IS}(?:{label})(?![\p{{L}}\p{{N}}]))"


BEHIND: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "NamedIdentityNumberRecognizer": (
        r"id(?: card)? (?:no|number)|national id(?: number)?|(?:personal)?ausweis(?:nummer|nr\.?)|(?:numéro de (?:ma |sa |la )?)?(?:carte (?:nationale )?d[’']identité|cni)|(?:número de )?(?:dni|nie|cédula|curp|cpf|rg|cartão de cidadão)|(?:numero di )?carta d[’']identità|"
        r"codice fiscale|pesel|(?:nr|numer) dowodu(?: osobistego)?|číslo (?:op|občanského průkazu)|rodné číslo|személyi(?: igazolvány)? ?szám(?:om)?|bsn|burgerservicenummer|personnummer|fødselsnummer|cpr(?:-?nummer)?|henkilötunnu(?:s|kseni)|cnp|oib|jmbg|emšo|isikukood|asmens kodas|personas kods|nik|nomor ktp|kimlik numara\p{L}{0,4}",
        ("120686230186 : c'est le numéro de ma carte d'identité", "L01X48K2T (Ausweisnummer)"),
    ),
    "NamedTaxNumberRecognizer": (
        r"tax (?:id|no|number)|steuer(?:nummer|-?id(?:entifikationsnummer)?)|numéro fiscal|nif|nit|rfc|ruc|cuit|cuil|partita iva|nip|btw-?nummer|daňové číslo|adószám(?:om)?|adóazonosító(?:m)?",
        ("48 291 736 is my tax number",),
    ),
    "NamedInsuranceNumberRecognizer": (
        r"member id|policy (?:no|number)|subscriber id|(?:kranken|sozial)?versicherten?(?:nummer|nr\.?)|versicherungs(?:schein)?(?:nummer|nr\.?)|(?:numéro )?(?:de )?(?:sécu(?:rité sociale)?|sinistre|contrat|police)|numéro d[’']assurée?|número de (?:póliza|seguridad social|afiliación|siniestro)|numero di polizza|"
        r"polisnummer|(?:nr|numer) polisy|číslo (?:pojistky|pojištěnce)|forsikringsnummer|försäkringsnummer",
        ("W048291736 (member ID)",),
    ),
    "NamedAccountNumberRecognizer": (
        r"(?:bank )?account (?:no|number)|kontonummer|numéro de compte|número de (?:cuenta|conta)|numero di conto|rekeningnummer|(?:nr|numer) (?:konta|rachunku)|číslo účtu|tilinumero(?:ni)?|bankszámlaszám(?:om)?",
        ("48291736 is my account number",),
    ),
    "NamedPatientNumberRecognizer": (
        r"mrn|medical record (?:no|number)|hospital (?:no|number)|patient (?:id|no|number)|patientennummer|(?:numéro )?(?:de )?(?:patient|dossier)|nhc|número de historia(?: clínica)?|patientnummer|patiëntnummer|(?:nr|numer) pacjenta",
        ("Halvorsen, D  M061586348 (MRN)",),
    ),
    "NamedCustomerNumberRecognizer": (
        r"(?:customer|client|membership) (?:no|number|id|ref(?:erence)?)|kunden(?:nummer|nr\.?)|(?:vertrags|mitglieds)(?:nummer|nr\.?)|(?:numéro )?(?:de )?client|numéro d[’']abonnée?|(?:número |nº |n[°º] )?(?:de )?(?:cliente|abonado|socio)|codice cliente|numero cliente|klantnummer|(?:nr|numer) (?:klienta|umowy)|"
        r"kund-?(?:nummer|nr)|kunde-?(?:nummer|nr)|asiakasnumero(?:ni)?|zákaznické číslo|ügyfélszám(?:om)?|cod(?:ul)? (?:meu )?(?:de )?client|müşteri numara\p{L}{0,4}",
        ("48291736 - das ist meine Kundennummer", "48291736 es mi número de cliente"),
    ),
    "NamedStudentNumberRecognizer": (
        r"student (?:id|no|number)|matrikel(?:nummer|nr\.?)|numéro (?:d[’'])?étudiante?|número de (?:alumno|estudiante|matrícula)|numero di matricola|studentnummer|studienummer|(?:nr|numer) (?:albumu|indeksu)|opiskelijanumero(?:ni)?",
        ("20482917 (student ID)",),
    ),
    "NamedStaffNumberRecognizer": (
        r"(?:employee|staff|badge|payroll) (?:id|no|number)|personal(?:nummer|nr\.?)|matricule|número de emplead[oa]|personeelsnummer|ansattnummer|anställningsnummer|medarbejdernummer|(?:nr|numer) pracownika",
        ("48291 is my employee number",),
    ),
    "NamedPassportNumberRecognizer": (
        r"passport (?:no|number)|reisepass(?:nummer|nr\.?)|passnummer|numéro de passeport|(?:número de )?pasaporte|número (?:do|de) passaporte|numero di passaporto|paspoortnummer|(?:nr|numer) paszportu|číslo pasu",
        ("548291736 is my passport number",),
    ),
}  # fmt: skip
"""By the name of the recognizer: labels that may stand behind the value, and texts that hold them."""
