"""Words that say what a number beside them is, in the languages of phone.py's regions, small letters."""

from __future__ import annotations

_STRONG_WORDS = """
cell cellphone cells cellulare celular cep fax faxes festnetz fijo fixe fixo fon gsm gsmnummer handy handynummer
helpline hotline imessage komórka komórkowy komórkę landline matkapuhelin mob mobiel mobieltje mobil mobile
mobiles mobilfunk mobilnummer mobilszám mobiltelefon movil msisdn móvil pager ph phone phones portable puh
puhelin puhelinnumero recapito rufnummer rückruf signal sms tel telefon telefone telefonisch telefonnr
telefonnummer telefonní telefono telefonszám telefonu telefoon telefoonnummer telefón telegram telemovel
telemóvel telephone telf telno tels teléfono teléfonos tfn tfno tlf télécopie téléphone viber voicemail whatsapp
κινητό τηλ τηλέφωνο моб мобильный номер тел телефон телефону טלפון هاتف फोन मोबाइल โทร โทรศัพท์ 手机 携帯 电话 電話 전화
휴대폰
"""

STRONG = frozenset(_STRONG_WORDS.split())
"""A telephone, fax or messenger."""

_WEAK_WORDS = """
anrufen appeler appelez bel bellen call called calling calls chiama chiamami chiamare contact contactar
contacted contacto contato dial dzwonić dzwoń erreichbar erreichen joignable joindre ligar ligue llama llamada
llamar llame llámame number numbers numer numero nummer numéro número rang reach reached ring ruf rufen soita
text texted texting zadzwonić zadzwoń
"""

WEAK = frozenset(_WEAK_WORDS.split())
"""Calling, reaching, a number: of a telephone perhaps."""

_OTHER_WORDS = """
ndc batch lot barcode imo mmsi case docket orcid pmid doi isin cusip casrn
# $ aba account acct amount article artikelnummer asin auftragsnummer balance barcode bestelling bestellnummer
between bic bsn build byte bytes card case chapter checksum commande commit coordinates cost doi ean ein epoch
equation eur factura facture factuur fattura figure gbp gtin hash hrb iban iccid id ids imei imsi invoice isbn
issn item itin konto kvk lat latitude licence license line lines lng lon longitude mastercard md5 member model
mrn nhs nie nif nino nir npi order orders ordine page pages part passport patient pedido pesel pi pid plz po
policy population port postcode pp price product range rechnung rechnungsnummer ref reference revision rfc
routing section serial sha siren siret sku sort ssn steuer sum table ticket timestamp tin total tracking uid
unix upc usd ustid utr version versions vin visa vol volume zamówienie zip £ € №
"""

OTHER = frozenset(_OTHER_WORDS.split())
"""The number is something else: an order, a price, a version, an identity number."""
