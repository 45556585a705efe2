"""What the text of a finding must hold to be what its pattern says: plain functions, True, False or None (could be)."""

from __future__ import annotations

import hashlib
import ipaddress
import re

_NOT_ALNUM = re.compile(r"[^0-9A-Za-z]")

# Name servers open to all, as their operators publish them (Cloudflare, Google, Quad9, OpenDNS, AdGuard, Level 3,
# Verisign, 114DNS, AliDNS, Yandex, ControlD): as an address they stand for a service and for no one.
_PUBLIC_RESOLVERS = """
1.1.1.1 1.0.0.1 1.1.1.2 1.0.0.2 1.1.1.3 1.0.0.3 8.8.8.8 8.8.4.4 9.9.9.9 9.9.9.10 9.9.9.11 149.112.112.112
208.67.222.222 208.67.220.220 208.67.222.123 208.67.220.123 94.140.14.14 94.140.15.15 4.2.2.1 4.2.2.2 4.2.2.3
4.2.2.4 64.6.64.6 64.6.65.6 114.114.114.114 114.114.115.115 223.5.5.5 223.6.6.6 119.29.29.29 77.88.8.8 77.88.8.1
76.76.2.0 76.76.10.0 2606:4700:4700::1111 2606:4700:4700::1001 2001:4860:4860::8888 2001:4860:4860::8844 2620:fe::fe
2620:fe::9 2620:119:35::35 2620:119:53::53
"""
_RESOLVERS = frozenset(_PUBLIC_RESOLVERS.split())


def _digits(text: str) -> str:
    return "".join(character for character in text if "0" <= character <= "9")


def one_character(number: str) -> bool:
    """The same digit (or letter, where there is none) throughout."""
    return len(set(_digits(number) or number)) == 1


def luhn(text: str) -> bool | None:
    """ISO/IEC 7812-1 annex B."""
    digits = _digits(text)
    if len(digits) < 2 or one_character(digits):
        return False
    total = sum(int(d) for d in digits[-1::-2]) + sum(sum(divmod(2 * int(d), 10)) for d in digits[-2::-2])
    return total % 10 == 0


def luhn_tail(text: str) -> bool | None:
    """Luhn over the last ten digits, as Swedish numbers with a century in front have it."""
    return luhn(_digits(text)[-10:])


def imei(text: str) -> bool | None:
    """3GPP TS 23.003: 14 digits and a Luhn digit."""
    return len(_digits(text)) == 15 and luhn(text)


def us_npi(text: str) -> bool | None:
    """CMS: Luhn over 80840 and the ten digits; only 1 and 2 are given out as the first."""
    digits = _digits(text)
    return len(digits) == 10 and digits[0] in "12" and luhn("80840" + digits)


def us_dea(text: str) -> bool | None:
    """21 CFR 1301: two letters, six digits, and the last digit of d1+d3+d5 + 2(d2+d4+d6)."""
    digits = [int(d) for d in _digits(text)]
    if len(digits) != 7 or not any(digits):
        return False
    return (digits[0] + digits[2] + digits[4] + 2 * (digits[1] + digits[3] + digits[5])) % 10 == digits[6]


def us_ssn(text: str) -> bool | None:
    """SSA: no area 000, 666 or 900 and above, no group 00, no serial 0000; not one printed in advertisements."""
    digits = _digits(text)
    if len(digits) != 9 or one_character(digits) or digits in {"078051120", "219099999", "123456789", "987654321"}:
        return False
    area, group, serial = digits[:3], digits[3:5], digits[5:]
    return None if area not in {"000", "666"} and area[0] != "9" and group != "00" and serial != "0000" else False


def us_aba(text: str) -> bool | None:
    """ABA routing number: weights 3 7 1. The prefix is left open: the word for it must stand near anyway."""
    digits = _digits(text)
    if len(digits) != 9 or one_character(digits):
        return False
    return sum(weight * int(d) for weight, d in zip((3, 7, 1) * 3, digits, strict=True)) % 10 == 0


def uk_nino(text: str) -> bool | None:
    """HMRC: prefixes that are not given out."""
    number = _NOT_ALNUM.sub("", text).upper()
    if not re.fullmatch(r"[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]?", number):
        return False
    return False if number[:2] in {"BG", "GB", "NK", "KN", "TN", "NT", "ZZ"} else None


def vin(text: str) -> bool | None:
    """49 CFR 565.15: position 9 checks. Outside North America it need not, so a failed check says nothing."""
    number = text.upper()
    if not re.fullmatch(r"[A-HJ-NPR-Z0-9]{17}", number) or len(set(number)) < 6 or sum(map(str.isalpha, number)) < 2:
        return False
    letters = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", "12345678123457923456789", strict=True))
    values = [int(letters.get(character, character)) for character in number]
    weights = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    remainder = sum(value * weight for value, weight in zip(values, weights, strict=True)) % 11
    return True if number[8] == ("X" if remainder == 10 else str(remainder)) else None


def vin_strict(text: str) -> bool | None:
    """As `vin`, and the check digit must hold."""
    return vin(text) is True


def ipv4(text: str) -> bool | None:
    """Four octets without leading zeros; not the unspecified, broadcast, a netmask or a public resolver."""
    try:
        address = ipaddress.IPv4Address(text.replace("-", "."))
    except ValueError:
        return False
    if int(address) == 0 or text.startswith("255.") or str(address) in _RESOLVERS:
        return False
    return None


def ipv6(text: str) -> bool | None:
    """RFC 4291. What may be a slice, a scope operator or a time is turned down: too few groups and no known prefix."""
    try:
        address = ipaddress.IPv6Address(text.partition("%")[0])
    except ValueError:
        return False
    body = text.lower()
    if int(address) == 0 or str(address) in _RESOLVERS:
        return False
    groups = [group for group in body.replace(".", ":").split(":") if group]
    known = address.is_link_local or address.is_private or address.is_multicast or re.match(r"2[0-9a-f]{3}:", body)
    if "::" in body and len(groups) < 3 and not address.is_loopback and not (known and len(groups) == 2):
        return False
    # Letters alone are as likely a qualified name: add::bad::cafe.
    return any(character.isdecimal() for character in body)


def mac_address(text: str) -> bool | None:
    """Twelve hexadecimal digits; not the null or the broadcast address."""
    number = _NOT_ALNUM.sub("", text)
    if len(number) != 12 or len(set(number)) == 1:
        return False
    try:
        int(number, 16)
    except ValueError:
        return False
    return None


def jwt(text: str) -> bool | None:
    """RFC 7519: the first part is base64url of a JSON object, so it starts with eyJ and decodes."""
    import base64
    import binascii

    head = text.partition(".")[0]
    try:
        decoded = base64.urlsafe_b64decode(head + "=" * (-len(head) % 4))
    except (ValueError, binascii.Error):
        return None
    return True if decoded[:1] == b"{" else None


def age(text: str) -> bool | None:
    """1 to 119 years; in words, whatever they say."""
    digits = _digits(text)
    if not digits:
        return None
    return None if digits and len(digits) <= 3 and 0 < int(digits) < 120 else False


def bic(text: str) -> bool | None:
    """ISO 9362: the country must exist."""
    from phonenumbers import SUPPORTED_REGIONS

    number = _NOT_ALNUM.sub("", text).upper()
    return None if len(number) in (8, 11) and number[4:6] in SUPPORTED_REGIONS and not number.isdecimal() else False


def de_id_card(text: str) -> bool | None:
    """ICAO 9303 check digit (weights 7 3 1) over the first nine characters, where the tenth is given."""
    number = _NOT_ALNUM.sub("", text).upper().removesuffix("D")
    if len(number) not in (9, 10) or not any(character.isdecimal() for character in number):
        return False
    if len(number) == 9:
        return None
    if not number[9].isdecimal():
        return False
    values = [int(character, 36) for character in number[:9]]
    return sum(value * weight for value, weight in zip(values, (7, 3, 1) * 3, strict=True)) % 10 == int(number[9])


def uk_driving_licence(text: str) -> bool | None:
    """DVLA: month and day of the coded birth date must exist (a woman's month is raised by 50)."""
    number = _NOT_ALNUM.sub("", text).upper()
    if len(number) < 16 or not number[6:10].isdecimal():
        return False
    month, day = int(number[6:8]) % 50, int(number[8:10])
    return None if 1 <= month <= 12 and 1 <= day <= 31 else False


def coordinates(text: str) -> bool | None:
    """Latitude within 90 degrees, longitude within 180."""
    numbers = re.findall(r"\d{1,3}(?:[.,]\d+)?", text)
    if len(numbers) < 2:
        return False
    if len(numbers) == 2:
        latitude, longitude = (float(number.replace(",", ".")) for number in numbers)
        return None if latitude <= 90 and longitude <= 180 else False
    return None


def looks_random(text: str) -> bool | None:
    """At least one letter and one digit among eight characters or more: a key, not a word."""
    body = _NOT_ALNUM.sub("", text)
    has_digit = any(character.isdecimal() for character in body)
    return None if len(body) >= 8 and has_digit and any(c.isalpha() for c in body) and len(set(body)) > 4 else False


def looks_like_plate(text: str) -> bool | None:
    """Two digits or letters of each kind would be too strict: one letter, one digit, four to ten characters."""
    body = "".join(character for character in text if character.isalnum())
    letters = sum(character.isalpha() for character in body)
    return None if 4 <= len(body) <= 10 and 0 < letters < len(body) else False


def has_digit(text: str) -> bool | None:
    """An identifier has a digit; a word that stands in its place has none."""
    return None if any(character.isdecimal() for character in text) else False


_PUBLISHED = re.compile(
    r"[CTF][-\u2010\u2011\u2013]\d{1,4}/\d\d(?!\d)"  # Court of Justice of the European Union
    r"|(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|(?:19|20)\d\d[./-][01]?\d[./-][0-3]?\d)(?!\d)"  # a date
    r"|(?:19|20)\d\d(?:[/\u2013-](?:19|20)?\d\d)?$"  # a year, years from and to
)


def case_number(text: str) -> bool | None:
    """Four digits or more, and no date, no years, no case of the Court of Justice, which is known by its number."""
    return None if sum(map(str.isdecimal, text)) >= 4 and not _PUBLISHED.match(text) else False


def fingerprint_free(text: str) -> bool | None:
    """Turns down what is a digest by its length: MD5, SHA-1, SHA-256, SHA-512 in hexadecimal."""
    if len(text) in (32, 40, 64, 128) and re.fullmatch(r"[0-9a-fA-F]+", text):
        return False
    return None


def wif(text: str) -> bool | None:
    """Base58Check of a Bitcoin private key in wallet import format."""
    alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
    number = 0
    for character in text:
        if character not in alphabet:
            return False
        number = number * 58 + alphabet.index(character)
    size = 38 if text[:1] in "KL" else 37
    if number.bit_length() > size * 8:
        return False
    data = number.to_bytes(size, "big")
    return hashlib.sha256(hashlib.sha256(data[:-4]).digest()).digest()[:4] == data[-4:]


def mod_97(text: str) -> bool | None:
    """ISO 7064 mod 97-10 as in an IBAN: the first four behind, letters as 10 to 35."""
    number = "".join(character for character in text if character.isascii() and character.isalnum()).upper()
    return len(number) > 4 and int("".join(str(int(one, 36)) for one in number[4:] + number[:4])) % 97 == 1
