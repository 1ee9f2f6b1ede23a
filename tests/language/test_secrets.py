"""Card numbers, social security numbers and security codes never get past the mask."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.language import mask_secrets

CARD = "•••• •••• •••• "


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
