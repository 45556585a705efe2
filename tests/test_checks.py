from __future__ import annotations

import pickle

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from redact.recognizers.checks import CHECKS
from redact.recognizers.secret_values import password, secret_value, username

VALID = {
    "credit_card": "4111 1111 1111 1111", "iban": "DE89 3704 0044 0532 0130 00", "us_npi": "1324611379",
    "us_dea": "AB5690157",
    "us_aba": "012114052", "uk_nhs": "353 427 1696", "es_nif": "08301661H", "es_nie": "Z0139624L",
    "it_fiscal_code": "RSSMRA85C44H501Q",
    "pl_pesel": "85022314593", "de_tax_id": "48065271002", "fr_nir": "285037511600174", "nl_bsn": "247920095",
    "be_nn": "62.06.22-524.63",
    "pt_nif": "262991322", "se_personnummer": "820720-9084", "fi_hetu": "240483-645X",
    "no_fodselsnummer": "09056458678",
    "ie_pps": "6305475C", "gr_amka": "27037709824", "bg_egn": "8109075328", "cz_rc": "680519/6904",
    "ro_cnp": "1880610395549",
    "hr_oib": "46163886206", "ch_ssn": "756.2844.7326.99", "tr_tckimlik": "48776072944", "si_emso": "2707988507753",
    "eip55": "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
    "bech32_wallet": "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
    "base58_wallet": "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", "vin_strict": "1HGBH41JXMN109186",
    "imei": "490154203237518",
    "eu_vat": "DE136695976", "luhn": "79927398713",
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(VALID))
def test_valid_number_is_confirmed_and_maybe_does_not_confirm(name: str) -> None:
    assert CHECKS[name](VALID[name]) is True
    assert CHECKS[f"maybe_{name}"](VALID[name]) is None


@pytest.mark.parametrize("name", sorted(VALID))
def test_one_changed_character_is_turned_down(name: str) -> None:
    value = VALID[name]
    # The last digit is the check digit or is covered by it.
    place = max(i for i, c in enumerate(value) if c.isdecimal())
    changed = value[:place] + str((int(value[place]) + 1) % 10) + value[place + 1 :]
    assert CHECKS[name](changed) is False
    assert CHECKS[f"maybe_{name}"](changed) is False


@settings(max_examples=60, deadline=None)
@given(
    st.one_of(
        st.text(max_size=60),
        st.text("0123456789 -./ABCDXYZabcxyz²٣", max_size=40),
        st.from_regex(r"[A-Z]{0,3}\d{5,16}[A-Z]?"),
    )
)
@example("\x80")  # no character of base64
def test_no_check_raises_or_answers_otherwise(text: str) -> None:
    for name, check in CHECKS.items():
        assert check(text) in (True, False, None), name


def test_checks_travel_to_workers() -> None:
    for name, check in CHECKS.items():
        assert pickle.loads(pickle.dumps(check)) == check, name


@pytest.mark.parametrize(
    ("number", "verdict"),
    [
        ("5555555555554444", True), ("2223000048410010", True), ("378282246310005", True), ("36227206271667", True),
        ("6011000990139424", True), ("3530111333300000", True), ("4111111111111112", False),
        ("0000000000000000", False),
        ("630427373398", None), ("1" * 15, False), ("", False), ("123", False),
    ],
)  # fmt: skip
def test_cards_by_scheme(number: str, verdict: bool | None) -> None:
    assert CHECKS["credit_card"](number) is verdict


@pytest.mark.parametrize(
    "text",
    [
        "changeme", "xxxxxxxx", "********", "<password>", "${DB_PASSWORD}", "{{ password }}", "os.environ['PW']",
        "process.env.PW", "getpass()", "None",
        "null", "true", "str", "Optional[str]", "YOUR_PASSWORD", "your-password-here", "self.password",
        "config.get('pw')", "%s", "...", "",
    ],
)  # fmt: skip
def test_placeholders_are_no_passwords(text: str) -> None:
    assert password(text) is False


@pytest.mark.parametrize(
    "text", ["W!nter2024", "hunter2", "correct horse battery", "Start@2025", "pa$$w0rd!", "qwerty123"]
)
def test_passwords_are_passwords(text: str) -> None:
    assert password(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "550e8400-e29b-41d4-a716-446655440000", "get_access_token_v2", "settings.API_KEY_1",
        "docker.io/library/python3", "2024-01-31T10", "v1.2.3",
        "sha256:abc123", "path/to/file1", "YOUR_API_KEY_1", "AAAA1111AAAA",
    ],
)  # fmt: skip
def test_what_is_no_secret_value(text: str) -> None:
    assert secret_value(text) is False


def test_role_names_are_no_usernames() -> None:
    assert [username(name) for name in ("admin", "root", "ubuntu", "user1", "str")] == [False] * 5
    assert username("jroe84") is None


@pytest.mark.parametrize(
    ("name", "number"),
    [("mx_clabe", "032180000118359719"), ("hu_tax", "12892312-2-41"), ("cz_bank_account", "19-2000145399/0800")],
)
def test_bank_and_tax_numbers_of_our_own(name: str, number: str) -> None:
    assert CHECKS[name](number) is True
    assert CHECKS[name](number.replace("19", "18", 1).replace("128", "129", 1)) is False


def test_public_resolvers_name_no_one() -> None:
    assert [CHECKS["ipv4"](one) for one in ("1.1.1.1", "8.8.8.8", "9.9.9.9")] == [False] * 3
    assert CHECKS["ipv6"]("2001:4860:4860::8888") is False
    assert CHECKS["ipv4"]("81.2.69.142") is None


@pytest.mark.parametrize(
    ("account", "verdict"),
    [("11773016-00000000-00000000", True), ("11773016-48213907-00000000", None), ("11773017-00000000-00000000", False)],
)
def test_a_hungarian_account_is_of_a_bank_or_none(account: str, verdict: bool | None) -> None:
    assert CHECKS["hu_bank_account"](account) is verdict
