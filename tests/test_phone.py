from __future__ import annotations

import pickle

import phonenumbers
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from redact.recognizers.phone import find_phone_numbers


def _found(text: str) -> list[str]:
    return [text[start:end] for start, end, _ in find_phone_numbers(text)]  # type: ignore[misc]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("+1-410-555-6789", "+1-410-555-6789"), ("(212) 555-1234.", "(212) 555-1234"),
        ("833.719.3994x1887", "833.719.3994x1887"),
        ("001-748-088-2851x818", "001-748-088-2851x818"), ("ring 01632 960123", "01632 960123"),
        ("07700 900 461", "07700 900 461"),
        ("+44 20 7946 0958", "+44 20 7946 0958"), ("Tel.: 030/1234567", "030/1234567"),
        ("06 12 34 56 78", "06 12 34 56 78"),
        ("+49 (0)30 12345678", "+49 (0)30 12345678"), ("call me at 4155550123", "4155550123"),
        ("phone_number=4155550123", "4155550123"),
        ("tel:+14155550123", "+14155550123"), ("电话13812345678", "13812345678"),
        ("+33 6 12 34 56 78 ext 12", "+33 6 12 34 56 78 ext 12"),
        ("+91 98765 43210", "+91 98765 43210"), ("móvil 612345678", "612345678"),
        ("(02) 9876 5432", "(02) 9876 5432"),
        ("03-1234-5678", "03-1234-5678"), ("555-0142 is my cell", "555-0142"),
        ("+55 (11) 91234-5678", "+55 (11) 91234-5678"),
        ("\\,751-954-9268-Fax", "751-954-9268"), ('{"mobile": "07911123456"}', "07911123456"),
        ("+7 495 123-45-67", "+7 495 123-45-67"),
        ("Phone: 00 43 1 5321234", "00 43 1 5321234"), ("+380 44 123 4567", "+380 44 123 4567"),
    ],
)  # fmt: skip
def test_number_is_found_whole(text: str, number: str) -> None:
    assert number in _found(text)


@pytest.mark.parametrize(
    "text",
    [
        "2024-01-05 10:30:00", "order 4155550123", "1700000000000", "ISBN 978-3-16-148410-0", "0-306-40615-2",
        "$1,234,567.89", "10.0.0.1",
        "1234567890", "version 1.2.3.4567", "4111 1111 1111 1111", "123-45-6789", "3.14159265358979",
        "12/05/2024 12:30", "pages 100-200 300-400",
        "1 000 000 000", "12345678901234567890", "2019-2020", "[1234567, 2345678]", "x = 10000000 + 2000000",
        "2024/01/05-12:33:44",
        "192.168.100.200:8080", "-12345678", "population 712 345 678", "1990 1991 1992 1993", "int 2147483647",
        "0 1 2 3 4 5 6 7 8 9",
        "GB29 NWBK 6016 1331 9268 19", "2001:db8::1", "1,000,000,000", "CVE-2021-4428812", "07-04-2024 12:30:11",
        "#4155550123",
        "从81.174.22.9登录", "IP地址192.168.44.12的主机",
        "sha da39a3ee5e6b4b0d3255", "550e8400-e29b-41d4-a716-446655440000", "1.23e-10 4.56e+12", "3 x 4 x 5000000",
    ],
)  # fmt: skip
def test_other_numbers_are_left_alone(text: str) -> None:
    assert _found(text) == []


@pytest.mark.parametrize("region", sorted(phonenumbers.SUPPORTED_REGIONS))
def test_numbers_of_every_country(region: str) -> None:
    formats = phonenumbers.PhoneNumberFormat
    for kind in (phonenumbers.PhoneNumberType.MOBILE, phonenumbers.PhoneNumberType.FIXED_LINE):
        number = phonenumbers.example_number_for_type(region, kind)
        if number is None:
            continue
        for style in (formats.INTERNATIONAL, formats.E164):
            written = phonenumbers.format_number(number, style)
            assert _found(f"reach {written}.") == [written]
        national = phonenumbers.format_number(number, formats.NATIONAL)
        if sum(character.isdecimal() for character in national) >= 7:
            assert _found(f"Tel: {national}.") == [national]


@pytest.mark.parametrize("region", ["US", "GB", "DE", "FR", "IT", "NL"])
def test_national_shapes_need_no_word(region: str) -> None:
    number = phonenumbers.example_number_for_type(region, phonenumbers.PhoneNumberType.FIXED_LINE)
    national = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
    assert _found(f"{national} at noon") == [national]


def test_two_numbers_in_a_row() -> None:
    assert _found("Phone: 415-555-0134 / 415-555-0135") == ["415-555-0134", "415-555-0135"]


def test_nearest_word_decides() -> None:
    assert _found("phone order 12345678") == []
    assert _found("order by phone 12345678") == ["12345678"]


@settings(max_examples=200, deadline=None)
@given(st.text("0123456789 +-().x/電a_\n", max_size=80))
def test_spans_lie_in_the_text(text: str) -> None:
    for start, end, score in find_phone_numbers(text):  # type: ignore[misc]
        assert 0 <= start < end <= len(text)
        assert any(character.isdecimal() for character in text[start:end])
        assert 0 < score <= 1


@pytest.mark.parametrize("piece", ["1", "1 ", "+", "(", "0", "1-", "+1 ", "(1)", "0 1/"])
def test_long_runs_are_cheap(piece: str) -> None:
    # Candidates are short, so this takes milliseconds; quadratic work would take minutes.
    assert len(find_phone_numbers(piece * (60_000 // len(piece)))) <= 60_000  # type: ignore[arg-type]


def test_recognizer_travels_to_workers() -> None:
    assert pickle.loads(pickle.dumps(find_phone_numbers)) is find_phone_numbers


@pytest.mark.parametrize(
    "text",
    [
        "Order code 0430-2210-07", "NDC 0781-1506-10", "RGB 048-291-736", "zip code is 05401-2237",
        "Draws: 04 17 22 31 40 48", "EuroMillions 04 17 22 31 40 and two stars", "doi:10.1016/j.cell.2019.05.031",
        "Mã số thuế 0720730289", "الرقم الضريبي 878-299-109", "número de matrícula del alumno 2019-48291",
    ],
)  # fmt: skip
def test_the_word_for_another_number_decides(text: str) -> None:
    assert _found(text) == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("我的手机号是13800571942 晚上打", "13800571942"), ("携帯は090-1234-5678です", "090-1234-5678"),
        ("제 전화번호는 010-1234-5678", "010-1234-5678"), ("رقم هاتفي 0501234479", "0501234479"),
        ("мой сотовый 8 912 345-67-89", "8 912 345-67-89"), ("फ़ोन 98765 43210", "98765 43210"),
        ("Leeds office, 0113 496 0447", "0113 496 0447"), ("Cel. 222 125 6271", "222 125 6271"),
    ],
)  # fmt: skip
def test_words_of_other_scripts_count(text: str, number: str) -> None:
    assert number in _found(text)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Call me on 71224402 tomorrow.", "71224402"), ("ring Shane on 71224402", "71224402"),
        ("ruf mich unter 7122440 an", "7122440"), ("Llámame a casa al 71224402", "71224402"),
        ("mi chiami al 347 2747008", "347 2747008"), ("תתקשר אליי ל-054-2409932", "054-2409932"),
        ("Nummeret mitt er 992 44 532.", "992 44 532"), ("আমার নম্বর 01832288161", "01832288161"),
        ("mera number 9812345678 hai", "9812345678"), ("WA 085742875538", "085742875538"),
        ("Pix: 11987654321", "11987654321"),
    ],
)  # fmt: skip
def test_whoever_is_called_is_called_on_a_telephone(text: str, number: str) -> None:
    assert _found(text) == [number]


@pytest.mark.parametrize(
    "text",
    [
        "called 12345678 times", "the page is called 404040404", "We reached 12345678 users", "call at 20240131 again",
        "Rechnung mit Nummer 12345678", "Seattle, WA 98101-4821", "text 1234567 rows", "marca 12345678",
    ],
)  # fmt: skip
def test_what_is_called_may_be_a_figure(text: str) -> None:
    assert _found(text) == []
