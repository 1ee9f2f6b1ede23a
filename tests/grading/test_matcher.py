"""Meaning is matched by frames over concepts, figures and polarity, or by likeness to examples."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.grading.matcher import Reader, Sheets, Subject
from simulator.grading.matcher.frames import parse_frame
from simulator.grading.verdicts import Value
from simulator.language import parse_figure
from simulator.scenario.models import Says

CONCEPTS = {
    "credit": ["credit", "refund", "take * off", "waive"],
    "fee": ["late fee", "fee", "charge"],
    "courtesy": ["courtesy", "one-time", "goodwill"],
    "optional": ["optional", "up to you", "do not have to"],
}
FIGURES = {
    "fee": parse_figure("$30", "en"),
    "visible": parse_figure("2 business days", "en"),
    "due": parse_figure("2026-05-21", "en"),
    "statement": parse_figure("2026-05-16", "en"),
}
LATE_FEE = Subject((parse_frame("late_fee"),), ("fee",), (FIGURES["fee"],))

CREDITS = Says(frames=["+<credit> <fee>|{fee}"])
CREDITS_FIGURE = Says(frames=["+<credit> {fee}"])
SHOWS = Says(frames=["see|show {visible}"])
OPTIONAL = Says(frames=["<optional>"])
TWO_PARTS = Says(frames=["+<credit> {fee} / {visible}"])
SHARES_A_WORD = Says(frames=["credit <fee>"])  # "credit" is also the first word of a concept
NOT_ASKING = Says(frames=["+<credit> <fee> !ask|whether"])
DUE = Says(frames=["{due} paid"])
SAYS_FEE = Says(frames=["penalty {fee}"])
SIGNED_TWICE = Says(frames=["+refund|+waive fee"])
IN_ORDER = Says(frames=["reminder before >#money|<fee>"])
DENIES = Says(frames=["-<credit> <fee>"])
BY_EXAMPLE = Says(
    meets=["You pay no interest when the whole statement balance is in by the due date."],
    near=["Just pay at least the minimum and you won't see interest."],
)

ROWS = [
    (CREDITS, "I'll credit the fee.", "met"),
    (CREDITS, "I won't credit the fee.", "wrong"),
    (CREDITS, "I can't take the fee off, I'm afraid.", "wrong"),
    (CREDITS, "Let me take that late fee off for you.", "met"),
    (CREDITS, "I have refunded thirty bucks to you.", "met"),
    (CREDITS, "It's not a problem, I'm waiving the charge.", "met"),
    (CREDITS, "The fee is thirty dollars.", "absent"),
    (CREDITS, "I am creditting the fee now.", "met"),
    (CREDITS_FIGURE, "I'm crediting $30.00 today.", "met"),
    (CREDITS_FIGURE, "I'm crediting thirty dollars today.", "met"),
    (CREDITS_FIGURE, "I'm crediting $41 today.", "wrong"),
    (CREDITS_FIGURE, "I'm crediting it today.", "absent"),
    (CREDITS_FIGURE, "Would you like me to credit $41?", "absent"),
    (SHOWS, "You'll see it in two business days.", "met"),
    (SHOWS, "It shows within 2 working days.", "met"),
    (SHOWS, "You'll see it in five days.", "wrong"),
    (SHOWS, "You've seen six years of it.", "absent"),
    (OPTIONAL, "You don't have to take it.", "met"),
    (OPTIONAL, "You have to take it.", "absent"),
    (TWO_PARTS, "I'm crediting the $30. It shows within two business days.", "met"),
    (TWO_PARTS, "I'm crediting the $30.", "absent"),
    (NOT_ASKING, "I'll ask whether they can credit the fee.", "absent"),
    (SIGNED_TWICE, "I'll waive the fee.", "met"),
    (SIGNED_TWICE, "I won't refund the fee.", "wrong"),
    (IN_ORDER, "A reminder comes before the first fee.", "met"),
    (IN_ORDER, "You pay the fee and before that no reminder comes.", "absent"),
    (DENIES, "I will not credit the fee.", "met"),
    (DENIES, "I will credit the fee.", "absent"),
    (
        BY_EXAMPLE,
        "There's no interest to pay if the whole statement balance is in by the due date.",
        "met",
    ),
    (BY_EXAMPLE, "Pay at least the minimum and you won't see any interest.", "absent"),
    (BY_EXAMPLE, "Have a good day.", "absent"),
    (CREDITS, "credit fee refund charge thirty courtesy waive account statement balance", "absent"),
    (SHARES_A_WORD, "I'll credit the fee.", "met"),
    (CREDITS_FIGURE, "I'm crediting $41, no, sorry, $30 today.", "met"),
    (CREDITS_FIGURE, "I'm crediting $30, I mean $41 today.", "wrong"),
    (CREDITS_FIGURE, "I'm not crediting $41.", "absent"),
    (DUE, "It has to be paid by the 12th.", "wrong"),
    (DUE, "It has to be paid by the 21st.", "met"),
    (DUE, "Your statement of the 16th has to be paid.", "absent"),
    (SAYS_FEE, "You were late; the late fee is $25.", "wrong"),
    (SAYS_FEE, "The late fee is $30 and the minimum is $25.", "absent"),
    (SAYS_FEE, "Is the late fee $25?", "absent"),
    (SAYS_FEE, "The late fee isn't $25.", "absent"),
    (CREDITS, "", "absent"),
]


def read(says: Says) -> Reader:
    return Reader(
        CONCEPTS,
        Sheets(FIGURES.__getitem__, tuple(FIGURES.values())),
        lambda text: text.format(fee="$30", visible="2 business days", due="May 21"),
        "en",
        [says],
        [LATE_FEE],
    )


@pytest.mark.parametrize(("says", "text", "wanted"), ROWS, ids=[row[1][:48] for row in ROWS])
def test_a_reply_gets_the_verdict_a_person_would_give(says, text, wanted):
    assert read(says).judge(says, text).value.value == wanted


@pytest.mark.parametrize(
    ("frame", "phrase", "text"),
    [
        (" ".join(["<many>"] * 14), "fee", "The fee " + "fee and a fee " * 6),
        (" >".join(["<many>"] * 14), "fee", "The fee " + "fee and a fee " * 6),
        ("<many>", " * ".join(["fee"] * 14) + " credit", "The fee is a fee of a " * 30),
        ("<many>", "* " * 20 + "credit", "fee " * 200),
    ],
)
def test_no_pattern_can_hang_on_a_text(frame, phrase, text):
    says = Says(frames=[frame])
    reader = Reader(
        {"many": [phrase]}, Sheets(FIGURES.__getitem__), lambda text: text, "en", [says]
    )
    assert reader.judge(says, text).value is Value.ABSENT


def test_another_figure_in_its_place_is_named_in_the_reason():
    finding = read(CREDITS_FIGURE).judge(CREDITS_FIGURE, "I'm crediting $41 today.")
    assert finding.why == "why-other-figure"
    assert finding.args == {"said": "$41", "figure": "$30"}


def test_the_span_holds_the_words_that_decided():
    text = "Good morning. I'll credit the late fee now."
    finding = read(CREDITS).judge(CREDITS, text)
    assert text[finding.start : finding.end] == "credit the late fee"
    assert finding.rule == CREDITS.frames[0]


@pytest.mark.parametrize("text", ["", "  ", "a / ", "!a", "a| b", "!a !b"])
def test_a_frame_that_asks_for_nothing_is_refused(text):
    with pytest.raises(ValueError, match=r"frame|choice"):
        parse_frame(text)


@given(st.text(max_size=300))
def test_no_text_upsets_the_matcher(text):
    finding = read(CREDITS).judge(CREDITS, text)
    assert 0 <= finding.start <= finding.end <= len(text)
    assert isinstance(finding.value, Value)
