"""What logs and scorecards hold, in the words of the interface."""

from __future__ import annotations

from typing import get_args

import pytest

from simulator.call.commands import Do, HangUp, Say
from simulator.call.events import Message
from simulator.commands.places import TEXTS
from simulator.guided.choice import Choice, Reason, ReasonKind
from simulator.records.wording import (
    word_amount,
    word_choice,
    word_quote,
    word_reasons,
    word_values,
)
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


# --- guided play ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (Say("Good morning."), "Good morning."),
        (Do("verify"), "At the desk: Verify the caller"),
        (Do("credit-fee", {"amount": "30"}), "At the desk: Credit a fee (Amount: $30.00)"),
        (HangUp(), "Put the phone down"),
    ],
)
def test_a_choice_is_written_as_it_is_taken(command, words):
    assert word_choice(command, load_call(CALL), load_texts("en", TEXTS)) == words


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (Reason("meets", "x", "Is kind."), "Earns: Is kind."),
        (Reason("part", "x", "Is kind."), "Earns part of: Is kind."),
        (Reason("leads", "father", "He is ill."), "Brings out: He is ill."),
        (Reason("leads"), "Moves the call on."),
        (Reason("breaks", "x", "Is kind."), "Goes against: Is kind."),
        (
            Reason("breaks", "x", "Is kind.", critical=True),
            "Fails the whole call. Goes against: Is kind.",
        ),
        (
            Reason("breaks", "auto-third-push", "Asked a third time.", critical=True),
            "Fails the whole call: Asked a third time.",
        ),
        (
            Reason("not-now", "x", "Is kind."),
            "Ends the call too early. Still to do: Is kind.",
        ),
        (Reason("not-now"), "Ends the call too early."),
        (Reason("nothing"), "Does nothing for the call."),
    ],
)
def test_a_reason_is_a_sentence(reason, words):
    choice = Choice(Say("Hm."), False, (reason,))
    assert word_reasons(choice, load_call(CALL), load_texts("en", TEXTS)) == (words,)


@pytest.mark.parametrize("language", ["en", "nl", "hi"])
def test_every_kind_of_reason_has_its_sentence(language):
    texts = load_texts(language, TEXTS)
    for kind in get_args(ReasonKind):
        for asks in ("", "X."):
            choice = Choice(Say("Hm."), False, (Reason(kind, asks=asks),))
            for words in word_reasons(choice, load_call(CALL), texts):
                assert not words.startswith("["), words


def test_a_choice_that_the_desk_refuses_says_why_in_its_words():
    choice = Choice(Do("verify"), False, (Reason("not-now", why=Message("desk-no-form")),))
    texts = load_texts("en", TEXTS)
    words = word_reasons(choice, load_call(CALL), texts)
    assert words == (f"Not now: {texts('desk-no-form')}",)
