"""Card numbers, identity numbers and security codes never get past the mask."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.language import mask_secrets
from simulator.language._secret_numbers import passes_eleven, passes_luhn, passes_verhoeff
from simulator.language.secrets import is_iban

CARD = "•••• •••• •••• "
WHOLE = "•••••••••"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("4111111111111111", f"{CARD}1111"),
        ("my card is 4111 1111 1111 1111.", f"my card is {CARD}1111."),
        ("4111-1111-1111-1111", f"{CARD}1111"),
        ("4111.1111.1111.1111", f"{CARD}1111"),
        ("4111 1111 1111 1111 123", f"{CARD}1111 123"),
        ("4111 1111 1111 1111 05/27", f"{CARD}1111 05/27"),
        ("3782 822463 10005", f"{CARD}0005"),
        ("378282246310005", f"{CARD}0005"),
        ("4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1", f"{CARD}1111"),
        ("४१११ ११११ ११११ ११११", f"{CARD}११११"),
        ("4111111111111111 and 5500005555555559", f"{CARD}1111 and {CARD}5559"),
        ("SSN 123-45-6789", "SSN •••-••-6789"),
        ("123 45 6789", "•••-••-6789"),
        ("my social is 123456789", "my social is •••-••-6789"),
        ("the CVV is 123", "the CVV is •••"),
        ("cvc: 1234", "cvc: •••"),
        ("security code 123 please", "security code ••• please"),
        ("my security code is 987", "my security code is •••"),
        ("सीवीवी 123 है", "सीवीवी ••• है"),
        ("de beveiligingscode is 123", "de beveiligingscode is •••"),
        ("the code, 3 digits on the back: 123", "the code, 3 digits on the back: •••"),
        ("123 is my CVV", "••• is my CVV"),
        ("CVV 1 2 3", "CVV •••"),
        ("OTP: 482913", "OTP: •••"),
        ("4111 - 1111 - 1111 - 1111", f"{CARD}1111"),
        ("4111  1111  1111  1111", f"{CARD}1111"),
        ("4111/1111/1111/1111", f"{CARD}1111"),
        ("4111, 1111, 1111, 1111", f"{CARD}1111"),
        ("(3782) (822463) (10005)", f"({CARD}0005)"),
        ("4\u200b111111111111111", f"{CARD}1111"),
        ("４１１１１１１１１１１１１１１１", f"{CARD}１１１１"),
        ("41111111111111110527", f"{CARD}••••"),
        ("411 111 111 111 1111", f"{CARD}1111"),
        ("•••••••••4111 1111 1111 1111", f"•••••••••{CARD}1111"),
        ("four" + " one" * 15 + " ok", f"{CARD}1111 ok"),
        ("four" + ", triple one" * 5, f"{CARD}1111"),
        ("vier" + " een" * 15, f"{CARD}1111"),
        ("चार" + " एक" * 15, f"{CARD}1111"),
        ("mijn BSN is een twee drie vier vijf zes zeven acht twee", f"mijn BSN is {WHOLE}"),
        ("the CVV is seven three nine", "the CVV is •••"),
        ("social security one two 3 four 5 six 7 eight nine", "social security •••-••-6789"),
        ("BSN 123456782 4111 1111 1111 1111", f"BSN {WHOLE} {CARD}1111"),
        ("•••• 4111 1111 1111 1111", f"•••• {CARD}1111"),
        ("my card number is 4111 1111 1111 1112", f"my card number is {CARD}1112"),
        ("१२३-४५-६७८९", "•••-••-६७८९"),
        ("123 - 45 - 6789", "•••-••-6789"),
        ("ITIN 912-71-1234", "ITIN •••-••-1234"),
        ("123456789 is my social", f"{WHOLE} is my social"),
        ("1 2 3 4 5 6 7 8 9", WHOLE),
        ("123456789", WHOLE),
        ("mijn BSN is 123456782", f"mijn BSN is {WHOLE}"),
        ("bsn: 1 2 3 4 5 6 7 8 1", f"bsn: {WHOLE}"),  # named: masked though it cannot be one
        ("BSN 1234.56.782", f"BSN {WHOLE}"),
        ("dat is 1234.56.782 dus", f"dat is {WHOLE} dus"),
        ("123 456 782", WHOLE),
        ("111222333 is mijn burgerservicenummer", f"{WHOLE} is mijn burgerservicenummer"),
        ("2341 2341 2346", "•••• •••• 2346"),
        ("२३४१ २३४१ २३४६", "•••• •••• २३४६"),
        ("234123412346", "•••• •••• 2346"),
        ("2 3 4 1 2 3 4 1 2 3 4 6", "•••• •••• 2346"),
        ("मेरा आधार नंबर 234123412345 है", "मेरा आधार नंबर •••• •••• 2345 है"),
        ("aadhaar 9198 3905 5217", "aadhaar •••• •••• 5217"),
        ("मेरा पैन ABCPE1234F है", f"मेरा पैन {WHOLE} है"),
        ("abcpe1234f", WHOLE),
        ("ABCPE 1234 F", WHOLE),
        ("A B C P E 1 2 3 4 F", WHOLE),
        ("ABCPE१२३४F", WHOLE),
        ("pan abche 1234 f", f"pan {WHOLE}"),
        ("NL91 ABNA 0417 1643 00 klopt", "•••• 4300 klopt"),
        ("nl91abna0417164300", "•••• 4300"),
        ("iban: NL 91 ABNA 0417 164 300", "iban: •••• 4300"),
    ],
)
def test_secret_is_masked(text: str, expected: str) -> None:
    assert mask_secrets(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "4111 1111 1111 1112",
        "Due 2026-05-05, paid 2026-05-03.",
        "2026-05-05 2026-06-05",
        "Call 312-555-0142 or 312-555-0199.",
        "312 555 0142 312 555 0199",
        "+31 6 12345678",
        "$1,150.50 of $1,200.00",
        "₹1,23,456 और ₹767",
        "the last four are 4471",
        "The security code is on the back.",
        "Never tell anyone the CVV. That costs $300.",
        "CVV for the $300 charge",
        "ZIP 60614",
        "ZIP 60614-0001",
        "+91 98390 55217",
        "+919839055217",
        "919839055217",
        "98390 55217",
        "06 12345678",
        "612345678 is mijn nummer",
        "pin code 226 001",
        "पिन कोड 226001",
        "never your PIN, only the last four 4471",
        "nooit uw pincode, wel de laatste vier 4471",
        "OTP के साथ ₹32000",
        "€ 123.456.782",
        "123.456.782 euro",
        "1200, 1300, 1400, 1500",
        "2023, 2024, 2025, 2026",
        "12:30, 12:45, 13:00, 13:15, 13:30",
        "dispute 261122-345 of 2026-11-22",
        "total 1200 a month",
        "one, two or three of them",
        "my number is two one seven five five five oh one four eight",
        "één, twee, drie keer, vier vijf keer",
        "Op 21 oktober wordt het hele bedrag afgeschreven.",
        "23-11-2026 14:05:30",
        "",
    ],
)
def test_everything_else_is_left_alone(text: str) -> None:
    assert mask_secrets(text) == text


def luhn_closed(body: str) -> str:
    """Give a number with the check digit that makes it valid (Luhn)."""
    doubled = [int(d) * (2 - i % 2) for i, d in enumerate(reversed(body))]
    total = sum(d - 9 if d > 9 else d for d in doubled)
    return f"{body}{-total % 10}"


BODIES = st.integers(12, 18).flatmap(
    lambda size: st.from_regex(rf"[1-9][0-9]{{{size - 1}}}", fullmatch=True)
)


@given(BODIES.filter(str.isascii), st.sampled_from(["", "is ", "nummer: ", "कार्ड "]))
def test_no_valid_card_number_survives(body: str, before: str) -> None:
    number = luhn_closed(body)
    masked = mask_secrets(f"{before}{number} ok")
    assert masked == f"{before}{CARD}{number[-4:]} ok"


@given(st.from_regex(r"[2-6][0-9]{14}", fullmatch=True).filter(str.isascii), st.sampled_from(" -."))
def test_no_grouped_card_number_survives(body: str, separator: str) -> None:
    number = luhn_closed(body)
    grouped = separator.join(number[i : i + 4] for i in range(0, 16, 4))
    assert mask_secrets(grouped) == CARD + number[-4:]


@given(st.text(max_size=100))
def test_masking_twice_masks_no_more(text: str) -> None:
    once = mask_secrets(text)
    assert mask_secrets(once) == once


# --- every number of a kind, in every notation ----------------------------------------------------

SIGNS = ("", " ", "-", ".", "  ", " - ", "\u00a0", "_")
SCRIPTS = (0x30, 0x966, 0xFF10)  # the zeros of Latin, Devanagari and full-width digits
AROUND = (("", ""), ("It is ", "."), ("mijn nummer: ", " bedankt"), ("जी, ", " है"))


def digits_of(text: str) -> str:
    """Give the digits of a text as 0 to 9."""
    return "".join(str(int(each)) for each in text if each.isdecimal())


def write_in(number: str, sizes: tuple[int, ...], sign: str, zero: int) -> str:
    """Write a number in groups, in the digits of a script."""
    groups, rest = [], number
    for size in sizes:
        groups.append(rest[:size])
        rest = rest[size:]
    typed = sign.join(groups)
    return "".join(chr(zero + int(each)) if each.isdecimal() else each for each in typed)


def closed(body: str, is_valid) -> str | None:
    """Give a number with the check digit that makes it valid; None where there is none."""
    return next((body + last for last in "0123456789" if is_valid(body + last)), None)


def numbers_of(first: str, more: int, is_valid) -> st.SearchStrategy[str]:
    bodies = st.from_regex(rf"{first}[0-9]{{{more}}}", fullmatch=True).filter(str.isascii)
    return bodies.map(lambda body: closed(body, is_valid)).filter(bool)


KINDS = {
    "a card": (
        numbers_of("4[0-9]", 13, passes_luhn),
        ((16,), (4, 4, 4, 4), (8, 8), (4, 6, 6), (4, 2, 2, 4, 4), (1,) * 16),
    ),
    "a card of fifteen digits": (
        numbers_of("3[47]", 12, passes_luhn),
        ((15,), (4, 6, 5), (1,) * 15),
    ),
    "Aadhaar": (
        numbers_of("[2-8]", 10, passes_verhoeff),
        ((12,), (4, 4, 4), (1,) * 12),
    ),
    "BSN": (numbers_of("[1-9]", 7, passes_eleven), ((3, 3, 3), (4, 2, 3), (1,) * 9)),
    "social security": (st.from_regex(r"[0-9]{9}", fullmatch=True), ((3, 2, 4), (1,) * 9)),
}


@pytest.mark.parametrize("kind", KINDS)
@given(st.data())
def test_no_number_with_its_check_digits_survives_in_any_notation(kind, data):
    numbers, ways = KINDS[kind]
    number = data.draw(numbers.filter(str.isascii))
    sizes = data.draw(st.sampled_from(ways))
    signs = SIGNS if len(sizes) == 1 else SIGNS[1:]
    sign, zero = data.draw(st.sampled_from(signs)), data.draw(st.sampled_from(SCRIPTS))
    before, after = data.draw(st.sampled_from(AROUND))
    masked = mask_secrets(before + write_in(number, sizes, sign, zero) + after)
    assert len(digits_of(masked)) <= 4
    assert masked.startswith(before) and masked.endswith(after)


NAMES = ("SSN", "my social security number is", "BSN:", "mijn burgerservicenummer is", "ITIN =")


@given(
    st.from_regex(r"[0-9]{9}", fullmatch=True).filter(str.isascii),
    st.sampled_from(NAMES),
    st.sampled_from(((9,), (3, 2, 4), (3, 3, 3), (4, 5), (1,) * 9)),
    st.sampled_from(SIGNS),
    st.sampled_from(SCRIPTS),
)
def test_nine_digits_that_are_named_never_survive(number, name, sizes, sign, zero):
    masked = mask_secrets(f"{name} {write_in(number, sizes, sign, zero)}, please")
    assert len(digits_of(masked)) <= 4


@given(
    st.from_regex(r"[A-Z]{3}[ABCFGHJLPT][A-Z][0-9]{4}[A-Z]", fullmatch=True).filter(str.isascii),
    st.sampled_from((str.upper, str.lower)),
    st.sampled_from(AROUND),
)
def test_no_pan_survives(pan, cased, around):
    masked = mask_secrets(around[0] + cased(pan) + around[1])
    assert masked == around[0] + WHOLE + around[1]


@given(st.from_regex(r"[A-Z]{4}[0-9]{10}", fullmatch=True).filter(str.isascii), st.booleans())
def test_no_bank_account_survives(account, is_grouped):
    iban = next(code for n in range(98) if is_iban(code := f"NL{n:02}{account}"))
    typed = " ".join(iban[i : i + 4] for i in range(0, 18, 4)) if is_grouped else iban
    assert mask_secrets(f"het is {typed}.") == f"het is •••• {iban[-4:]}."


@given(
    st.lists(
        st.one_of(
            st.from_regex(r"[0-9]{1,20}", fullmatch=True),
            st.sampled_from((" ", "-", ", ", "•", ". ", "CVV", "BSN ", "ABCPE", "F", "NL", "pin ")),
        ),
        max_size=24,
    )
)
def test_masking_digits_twice_masks_no_more(pieces):
    once = mask_secrets("".join(pieces))
    assert mask_secrets(once) == once


def test_a_long_reply_of_digits_is_masked_without_delay():
    """What would take minutes if every stretch of digits were tried does not hang."""
    for sign in ("", " ", ", ", "-"):
        assert mask_secrets(sign.join("1234567890" * 400)) is not None
