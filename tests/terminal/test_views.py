"""What a look at the desk shows."""

from __future__ import annotations

import pytest

from simulator.commands.places import TEXTS
from simulator.terminal.slash import VIEWS, Look
from simulator.terminal.views import HELP, describe_help, describe_view
from simulator.texts import load_texts

from ..call.desk.worlds import make_state, read_world
from ..library import CALLS, load_call, play
from .scripted import CALL, ENGLISH


def look(call, view, words="", *said):
    state = play(call, *said).state
    return "\n".join(describe_view(Look(view, words), load_call(call), state, ENGLISH))


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("language", ["en", "nl", "hi"])
def test_every_look_at_every_call_is_in_whole_words(call, view, language):
    texts = load_texts(language, TEXTS)
    lines = describe_view(Look(view), load_call(call), play(call).state, texts)
    assert lines
    for line in lines:
        assert "{" not in line
        assert "[desk-" not in line
        assert "[terminal-" not in line


def test_figures_stand_in_the_record_and_the_statement():
    assert "Larkspan Journey, ending 4471" in look(CALL, "record")
    assert "Minimum payment due: $95" in look(CALL, "statement")


def test_terms_are_found_by_their_words():
    text = look(CALL, "terms", "late fee")
    assert text.startswith("Larkspan Journey: Late fee\n")
    assert look(CALL, "terms", "zzzzzz") == "Nothing in the card terms fits “zzzzzz”."


def test_the_actions_say_what_they_take_and_why_they_cannot_be_done():
    text = look(CALL, "actions")
    assert "/credit-fee amount=… [reason=…]: Credit a fee" in text
    assert "Not now: You do not know yet who is on the line." in text


def test_the_form_shows_what_the_caller_has_told():
    call = next(each for each in CALLS if each.startswith("us-app"))
    assert "empty; the caller has told it" not in look(call, "form").split("consent")[0]
    told = look(call, "form", "", "Hello, this is Larkspan.", "May I have your full name, please?")
    assert "empty; the caller has told it" in told


def test_the_form_is_shown_as_the_country_writes_it_with_the_options_of_its_choices():
    form = {"vcip": "done", "deposit": "40000.00", "otp": "keyed", "bureau": "yes"}
    state = make_state(("vcip", "deposit", "mobile-otp"), form=form)
    lines = describe_view(Look("form"), read_world("secured"), state, ENGLISH)
    assert "  deposit (FD): ₹40,000" in lines
    assert "  vcip (वीडियो KYC): हो गया" in lines
    assert "      done (हो गया), booked (समय तय), refused (मना किया)" in lines
    assert "  vcip-day (वीडियो KYC का दिन (optional)): empty" in lines
    assert "  otp (मोबाइल OTP): keyed in" in lines
    assert "  bureau (ब्यूरो सहमति): yes" in lines
    assert "  kfs (KFS पढ़ा): empty" in lines


def test_help_names_every_view_and_every_action_of_every_call():
    text = "\n".join(describe_help(ENGLISH, "hint", "back", "quit"))
    for name in (*VIEWS, "take", "hint", "back", "quit", "wait", "hang-up", "do"):
        assert f"/{name}" in text
    assert len(set(HELP)) == len(HELP)
