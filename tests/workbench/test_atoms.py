"""What a sentence could be found by: the author's own terms first, figures by their names."""

from __future__ import annotations

import pytest

from simulator.grading.listening import listener_for
from simulator.scenario.models import Says
from simulator.workbench.atoms import atoms_of, frames_of, phrases_in, read_vocabulary, with_names
from simulator.workbench.sieve import sentences_of
from tests.library import load_call

CALL = load_call("us-dispute-late-fee-first")
SAYS = Says(meets=["The {fee} fee is gone."], frames=["+<credit> {fee}"])
VOCABULARY = read_vocabulary(SAYS, CALL)


def tagged(text: str):
    [sentence] = sentences_of(listener_for(CALL), text)
    return sentence


def terms(text: str) -> list[str]:
    return [each.term for each in atoms_of(tagged(text), VOCABULARY, CALL)]


@pytest.mark.parametrize(
    ("text", "term", "is_there"),
    [
        ("I'll credit that for you.", "<credit>", True),
        ("I'll credit that for you.", "credit", False),  # its concept says more
        ("I'll take thirty dollars off.", "{fee}", True),
        ("I'll take $17 off.", "#money", True),
        ("The paperwork went missing.", "paperwork", True),
        ("The paperwork went missing.", "the", False),
        ("Those papers vanished.", "paper", True),  # as the dictionary has it
    ],
)
def test_a_sentence_is_found_by_what_tells(text, term, is_there):
    assert (term in terms(text)) is is_there


def test_a_frame_keeps_denials_and_affirms_its_last_word():
    made = [
        frame
        for frame, _ in frames_of(
            atoms_of(tagged("We credit the $30."), VOCABULARY, CALL), VOCABULARY
        )
    ]
    assert "+<credit> {fee}" in made
    denied = [
        frame
        for frame, _ in frames_of(
            atoms_of(tagged("We will not credit the $30."), VOCABULARY, CALL), VOCABULARY
        )
    ]
    assert "-<credit> {fee}" in denied
    assert not any("+" in frame for frame in denied)


def test_no_frame_is_of_figures_alone_or_stands_twice_on_a_word():
    sentence = tagged("Your $30 late fee and the $1,846.20 balance are credited.")
    for frame, chosen in frames_of(atoms_of(sentence, VOCABULARY, CALL), VOCABULARY):
        assert any(not each.is_figure for each in chosen), frame
        places = [index for each in chosen for index in each.words]
        assert len(places) == len(set(places)), frame


def test_phrases_are_rows_of_words_that_begin_and_end_with_a_telling_one():
    found = [
        phrase for phrase, _ in phrases_in(tagged("You get the paper of it."), "en", frozenset())
    ]
    assert found == ["paper"]
    taken = frozenset({3})
    assert list(phrases_in(tagged("You get the paper of it."), "en", taken)) == []


@pytest.mark.parametrize(
    ("text", "example"),
    [
        ("We credit $30 today.", "We credit {fee} today."),
        ("We credit thirty dollars.", "We credit thirty dollars."),  # said in words, kept in words
        ("We credit $17 today.", "We credit $17 today."),
        ("We {credit} it.", "We {{credit}} it."),
    ],
)
def test_an_example_names_its_figures(text, example):
    assert with_names(text, VOCABULARY.figures, CALL) == example
