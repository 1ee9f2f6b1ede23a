"""What logs and scorecards hold, in the words of the interface."""

from __future__ import annotations

import pytest

from simulator.commands.places import TEXTS
from simulator.records.wording import word_amount, word_quote, word_values
from simulator.texts import load_texts
from tests.library import load_call

CALL = "us-dispute-late-fee-first"
BLANK = "\u00a0"


@pytest.mark.parametrize(
    ("language", "words"), [("en", "$30.00"), ("nl", "US$ 30,00"), ("hi", "$30.00")]
)
def test_an_amount_is_money_of_the_call_written_as_the_interface_does(language, words):
    shown = word_amount("30.00", load_call(CALL), load_texts(language, TEXTS))
    assert shown.replace(BLANK, " ") == words


@pytest.mark.parametrize("typed", ["thirty", "", "NaN", "Infinity", "30,5"])
def test_what_is_no_amount_stays_as_it_was_typed(typed):
    assert word_amount(typed, load_call(CALL), load_texts("en", TEXTS)) == typed


def test_values_are_named_by_their_labels():
    values = {"amount": "30.00", "reason": "first late fee"}
    named = word_values("credit-fee", values, load_call(CALL), load_texts("en", TEXTS))
    assert list(named) == ["Amount: $30.00", "Reason: first late fee"]


def test_a_quote_of_a_call_that_is_gone_keeps_its_figures():
    words = word_quote("/do credit-fee amount=30.00", None, load_texts("en", TEXTS))
    assert words == "At the desk: Credit a fee (Amount: 30.00)"
