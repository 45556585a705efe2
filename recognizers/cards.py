"""Payment cards: issuer ranges, lengths and the Luhn digit."""

from __future__ import annotations

# (first digits from, to, lengths, sure). Ranges as the schemes publish them (ISO/IEC 7812 issuer numbers).
# "sure" marks the lengths that confirm a card; at the others Luhn alone is chance, so context has to speak.
_SCHEMES: tuple[tuple[str, str, tuple[int, ...], tuple[int, ...]], ...] = (
    ("4", "4", (13, 16, 18, 19), (16,)),  # Visa
    ("51", "55", (16,), (16,)),  # Mastercard
    ("2221", "2720", (16,), (16,)),  # Mastercard
    ("34", "34", (15,), (15,)),  # American Express
    ("37", "37", (15,), (15,)),
    ("6011", "6011", (16, 17, 18, 19), (16,)),  # Discover
    ("644", "659", (16, 17, 18, 19), (16,)),
    ("300", "305", (14, 16, 19), (14,)),  # Diners Club
    ("309", "309", (14, 16, 19), (14,)),
    ("36", "36", (14, 15, 16, 17, 18, 19), (14,)),
    ("38", "39", (14, 16, 17, 18, 19), (14,)),
    ("3528", "3589", (16, 17, 18, 19), (16,)),  # JCB
    ("1800", "1800", (15,), ()),
    ("2131", "2131", (15,), ()),
    ("62", "62", (16, 17, 18, 19), (16,)),  # UnionPay
    ("81", "82", (16, 17, 18, 19), ()),  # UnionPay, RuPay
    ("2200", "2205", (16, 17, 18, 19), (16,)),  # Mir
    ("508", "509", (16,), (16,)),  # RuPay, Elo
    ("9792", "9792", (16,), (16,)),  # Troy
    ("50", "50", (12, 13, 14, 15, 16, 17, 18, 19), (16,)),  # Maestro, Verve, Dankort
    ("606282", "606282", (16, 19), (16,)),  # Hipercard
    ("56", "59", (12, 13, 14, 15, 16, 17, 18, 19), ()),  # Maestro
    ("6", "6", (12, 13, 14, 15, 16, 17, 18, 19), ()),  # Maestro, InterPayment, Hipercard, UkrCard
    ("1", "1", (15,), ()),  # UATP
)


def credit_card(text: str) -> bool | None:
    """True for a Luhn-valid number of a usual length in a scheme's range, None for an unusual length, else False."""
    digits = "".join(character for character in text if "0" <= character <= "9")
    if not 12 <= len(digits) <= 19 or len(set(digits)) < 2:
        return False
    total = sum(int(d) for d in digits[-1::-2]) + sum(sum(divmod(2 * int(d), 10)) for d in digits[-2::-2])
    if total % 10:
        return False
    known = len(digits) == 16  # a range that is new, or made up: context decides
    for low, high, lengths, sure in _SCHEMES:
        if low <= digits[: len(low)] <= high:
            if len(digits) in sure:
                return True
            known = known or len(digits) in lengths
    return None if known else False
