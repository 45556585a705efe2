"""Check digits of national numbers that python-stdnum does not know; separators are skipped."""

from __future__ import annotations


def _plain(text: str) -> str:
    return "".join(character for character in text if character.isascii() and character.isalnum()).upper()


def _sum(digits: str, weights: tuple[int, ...]) -> int:
    return sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=True))


def sg_nric(text: str) -> bool | None:
    """Singapore NRIC and FIN: weights 2 7 6 5 4 3 2, letter by modulus 11 (ICA)."""
    number = _plain(text)
    if len(number) != 9 or number[0] not in "STFGM" or not number[1:8].isdecimal():
        return False
    total = _sum(number[1:8], (2, 7, 6, 5, 4, 3, 2)) + {"T": 4, "G": 4, "M": 3}.get(number[0], 0)
    if number[0] == "M":
        return number[8] == "KLJNPQRTUWX"[total % 11]
    return number[8] == ("JZIHGFEDCBA" if number[0] in "ST" else "XWUTRQPNMLK")[total % 11]


def hk_id(text: str) -> bool | None:
    """Hong Kong identity card: weights 9 to 1, modulus 11, A for ten."""
    number = _plain(text)
    if (
        len(number) not in (8, 9)
        or not number[-7:-1].isdecimal()
        or not number[:-7].isalpha()
        or number[-1] not in "0123456789A"
    ):
        return False
    letters = number[:-7].rjust(2)
    total = sum(weight * (36 if c == " " else ord(c) - 55) for c, weight in zip(letters, (9, 8), strict=True))
    total += _sum(number[-7:-1], (7, 6, 5, 4, 3, 2)) + (10 if number[-1] == "A" else int(number[-1]))
    return total % 11 == 0


def tw_id(text: str) -> bool | None:
    """Taiwan national identification card: the letter's code and nine digits, modulus 10."""
    number = _plain(text)
    if len(number) != 10 or not number[0].isalpha() or not number[1:].isdecimal():
        return False
    code = "ABCDEFGHJKLMNPQRSTUVXYWZIO".index(number[0]) + 10
    return (code // 10 + code % 10 * 9 + _sum(number[1:], (8, 7, 6, 5, 4, 3, 2, 1, 1))) % 10 == 0


def ru_snils(text: str) -> bool | None:
    """Russian SNILS: weights 9 to 1, modulus 101, 100 written as 00."""
    number = _plain(text)
    if len(number) != 11 or not number.isdecimal() or len(set(number)) == 1:
        return False
    return _sum(number[:9], (9, 8, 7, 6, 5, 4, 3, 2, 1)) % 101 % 100 == int(number[9:])


def kz_iin(text: str) -> bool | None:
    """Kazakh IIN: weights 1 to 11, and 3 to 11, 1, 2 where the first gives ten, modulus 11; starts with a date."""
    number = _plain(text)
    if (
        len(number) != 12
        or not number.isdecimal()
        or not 1 <= int(number[2:4]) <= 12
        or not 1 <= int(number[4:6]) <= 31
    ):
        return False
    check = _sum(number[:11], (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)) % 11
    if check == 10:
        check = _sum(number[:11], (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)) % 11
    return check == int(number[11])


def au_medicare(text: str) -> bool | None:
    """Australian Medicare card: weights 1 3 7 9 1 3 7 9, modulus 10."""
    number = _plain(text)
    if len(number) not in (10, 11) or not number.isdecimal() or number[0] not in "23456":
        return False
    return _sum(number[:8], (1, 3, 7, 9, 1, 3, 7, 9)) % 10 == int(number[8])


def mx_clabe(text: str) -> bool | None:
    """Mexican CLABE: weights 3 7 1, each product modulus 10 (ABM)."""
    number = _plain(text)
    if len(number) != 18 or not number.isdecimal() or len(set(number)) == 1:
        return False
    total = sum(int(digit) * weight % 10 for digit, weight in zip(number[:17], (3, 7, 1) * 6, strict=False))
    return (10 - total % 10) % 10 == int(number[17])


def hu_tax(text: str) -> bool | None:
    """Hungarian tax number: weights 9 7 3 1 over the first eight digits; VAT code and county may follow."""
    digits = "".join(character for character in text if "0" <= character <= "9")
    if len(digits) not in (8, 11) or len(set(digits)) == 1:
        return False
    return _sum(digits[:8], (9, 7, 3, 1, 9, 7, 3, 1)) % 10 == 0


def hu_bank_account(text: str) -> bool | None:
    """Hungarian account: weights 9 7 3 1 over the bank's eight digits, which all must pass, and over the rest (MNB)."""
    digits = "".join(character for character in text if "0" <= character <= "9")
    if len(digits) not in (16, 24) or len(set(digits)) == 1 or _sum(digits[:8], (9, 7, 3, 1) * 2) % 10:
        return False
    return True if _sum(digits[8:], (9, 7, 3, 1) * (len(digits) // 4 - 2)) % 10 == 0 else None


def cz_bank_account(text: str) -> bool | None:
    """Czech and Slovak account, prefix-number/bank: weights 1 2 4 8 5 10 9 7 3 6 from the right, modulus 11 (ČNB)."""
    account, _, bank = text.replace(" ", "").partition("/")
    prefix, _, number = account.rpartition("-")
    if not (bank.isdecimal() and len(bank) == 4 and number.isdecimal() and 2 <= len(number) <= 10 and int(number)):
        return False
    weights = (1, 2, 4, 8, 5, 10, 9, 7, 3, 6)
    parts = [number, prefix or "0"]
    if not all(part.isdecimal() and part.isascii() for part in parts):
        return False
    return all(_sum(part[::-1], weights[: len(part)]) % 11 == 0 for part in parts if len(part) <= 10)


def fr_rib(text: str) -> bool | None:
    """French RIB: 97 - (89 bank + 15 branch + 3 account) mod 97, letters as digits (Banque de France)."""
    number = _plain(text)
    if len(number) != 23 or not (number[:10] + number[21:]).isdecimal() or len(set(number)) == 1:
        return False
    account = "".join(
        c if c.isdecimal() else str((ord(c) - 65) % 9 + 1 if c < "S" else (ord(c) - 83) % 9 + 2) for c in number[10:21]
    )
    return 97 - (89 * int(number[:5]) + 15 * int(number[5:10]) + 3 * int(account)) % 97 == int(number[21:])


def pl_nrb(text: str) -> bool | None:
    """Polish account number: an IBAN without its PL, modulus 97 (ISO 7064)."""
    number = _plain(text)
    if len(number) != 26 or not number.isdecimal() or len(set(number)) == 1:
        return False
    return int(number[2:] + "2521" + number[:2]) % 97 == 1


def pt_niss(text: str) -> bool | None:
    """Portuguese NISS: 9 less the weighted sum modulus 10, the primes 29 to 2 as weights."""
    number = _plain(text)
    if len(number) != 11 or not number.isdecimal() or number[0] not in "12":
        return False
    return 9 - _sum(number[:10], (29, 23, 19, 17, 13, 11, 7, 5, 3, 2)) % 10 == int(number[10])


def be_nn(text: str) -> bool | None:
    """Belgian national number: 97 less the number modulus 97. Plain digits may be another country's by chance."""
    number = _plain(text)
    if len(number) != 11 or not number.isdecimal() or len(set(number)) == 1:
        return False
    if int(number[9:]) not in (97 - int(lead + number[:9]) % 97 for lead in ("", "2")):
        return False
    return None if text.isdecimal() else True


def br_pis(text: str) -> bool | None:
    """Brazilian PIS/PASEP/NIT: weights 3 2 9 to 2, modulus 11."""
    number = _plain(text)
    if len(number) != 11 or not number.isdecimal() or len(set(number)) == 1:
        return False
    rest = 11 - _sum(number[:10], (3, 2, 9, 8, 7, 6, 5, 4, 3, 2)) % 11
    return (0 if rest > 9 else rest) == int(number[10])


def br_cns(text: str) -> bool | None:
    """Brazilian health card: weights 15 to 1, modulus 11."""
    number = _plain(text)
    if len(number) != 15 or not number.isdecimal() or number[0] not in "12789":
        return False
    return _sum(number, tuple(range(15, 0, -1))) % 11 == 0


def br_cnj(text: str) -> bool | None:
    """Brazilian case number: modulus 97 (CNJ, Resolução 65/2008). The form alone tells a mistyped one."""
    number = _plain(text)
    if len(number) != 20 or not number.isdecimal():
        return False
    return int(number[:7] + number[9:] + number[7:9]) % 97 == 1 or None
