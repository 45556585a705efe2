"""Words that say of a number beside them that it is someone's: of a telephone, a card, an account, a person."""

from __future__ import annotations

import re

_WORDS = re.compile(
    r"\b(?:phone|tel|telephone|call|dial|ring|text|cell|mobile|mob|fax|whatsapp|signal|viber|sms|reach|contact|numbers?|card|visa|mastercard|"
    r"amex|credit|debit|ssn|social|iban|account|acct|routing|passport|licen[cs]e|nhs|nino|pin|id|sin|tfn|medicare|aadhaar|pan|ein|itin|mrn|"
    r"telefon\w*|tele[fp]h?oo?n\w*|tél\w*|teléf\w*|telf|handy\w*|fono?|festnetz|mobil\w*|m[oó]vil|cel|celular\w*|cellulare|portable|puhelin\w*|"
    r"nummer|\w{1,14}nummer|n[uú]mero|numéro|numero|numer|numara\w*|nomor|konto\w*|kont[oau]\w*|cuenta|compte|conto|rekening|kart[aeęyu]?|"
    r"karten\w*|carte|tarjeta|cart[aã]o?|kaart|kort|dni|nie|nif|nuss|cpf|rg|cnpj|curp|rut|run|c[eé]dula|pesel|nip|bsn|burgerservice\w*|ahv|avs|"
    r"steuer\w*|svnr|personn\w+|personal\w*|cpr|hetu|henkil\w*|rijksregister\w*|niss|nir|codice|fiscale|reisepass|passaporto|pasaporte|paszport|"
    r"nie|kennitala|isikukood|jmbg|oib|egn|cnp|edrpou|snils|imei|vin|ip|ipv[46]|mac|login|номер\w*|тел\w*|моб\w*|карт\w*|паспорт\w*|инн|снилс|счет\w*|τηλ\w*|κιν\w*|αφμ|αμκα|"
    r"tālr\w*|zvan\w+|sím[ia]\w*|hringdu|skambin\w+|helista\w*|zavolej\w*|pozv\w+|hívj\w*|звон\w*|позвон\w*|утас\w*|simu|namba)\b"
    r"|[☎☏✆📞📱📲📠]|电话|電話|手机|手機|号码|番号|携帯|卡号|账号|身份证|전화|번호|카드|계좌|โทร|เบอร์|رقم|هاتف|جوال|شماره|کارت|بطاقة|טלפון|फोन|नंबर",
    re.IGNORECASE,
)
_BEFORE, _AFTER = 60, 30


def owned(text: str, start: int, end: int) -> bool:
    """Whether such a word stands near text[start:end]."""
    return bool(_WORDS.search(text, max(0, start - _BEFORE), start) or _WORDS.search(text, end, end + _AFTER))
