"""A slip of the finger is forgiven; another word never is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.language import Language, typo_close


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("creidt", "credit"),
        ("credti", "credit"),
        ("statemnt", "statement"),
        ("paymnet", "payment"),
        ("disputte", "dispute"),
        ("superviser", "supervisor"),
        ("unauthorizd", "unauthorized"),
        ("courtsey", "courtesy"),
        ("enrolll", "enroll"),
        ("autopya", "autopay"),
        ("refnud", "refund"),
        ("insurence", "insurance"),
    ],
)
def test_typing_mistake_is_close(typed: str, meant: str) -> None:
    assert typo_close(typed, meant) and typo_close(meant, typed)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("credit", "debit"),
        ("block", "unblock"),
        ("nblock", "block"),
        ("able", "unable"),
        ("charge", "change"),
        ("charged", "changed"),
        ("approved", "improved"),
        ("approved", "disapproved"),
        ("refund", "refuse"),
        ("enroll", "unroll"),
        ("eligible", "ineligible"),
        ("secured", "unsecured"),
        ("issue", "reissue"),
        ("posted", "misposted"),
        ("accept", "except"),
        ("reverse", "reserve"),
        ("lower", "tower"),
        ("thirteen", "thirty"),
        ("fifteen", "fifty"),
        ("sixty", "sixth"),
        ("eighteen", "eighten"),
        ("fee", "fees"),
        ("due", "dues"),
        ("late", "rate"),
        ("a4471", "a4472"),
        ("waived", "wasted"),
        ("insured", "injured"),
        ("payment", "repayment"),
    ],
)
def test_other_word_is_not_close(one: str, other: str) -> None:
    assert not typo_close(one, other) and not typo_close(other, one)


@pytest.mark.parametrize(
    ("language", "one", "other", "close"),
    [
        ("nl", "terugboekn", "terugboeken", True),
        ("nl", "blokkern", "blokkeren", True),
        ("nl", "blokkeren", "deblokkeren", False),
        ("nl", "verhogen", "verlagen", False),
        ("nl", "betaald", "bepaald", False),
        ("nl", "veertig", "veertien", False),
        ("hi", "स्टेटमेट", "स्टेटमेंट", True),
        ("hi", "क्रेडिट", "डेबिट", False),
        ("hi", "ब्लॉक", "अनब्लॉक", False),
    ],
)
def test_each_language_forgives_and_refuses(
    language: Language, one: str, other: str, close: bool
) -> None:
    assert typo_close(one, other, language) is close


@given(st.text(max_size=14), st.text(max_size=14))
def test_closeness_is_mutual(one: str, other: str) -> None:
    assert typo_close(one, other) == typo_close(other, one)
