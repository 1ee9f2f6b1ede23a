"""Each file that could be played, and should not be, is told of by its code at its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from simulator.commands.errors import describe_mistake, word_hint
from simulator.commands.places import TEXTS
from simulator.scenario.library import Library
from simulator.texts import load_texts
from simulator.workbench.bench import Bench
from simulator.workbench.lint import lint
from tests.library import CALLS, SCENARIOS
from tests.scenario.files import LIBRARY

BROKEN = Path(__file__).parent / "broken"
LANGUAGES = [load_texts(each, TEXTS) for each in ("en", "nl", "hi")]

# file, code, line, column
ROWS = (
    ("reaction-wants-an-impossible-mood", "E406", 74, 7),
    ("reaction-hears-what-is-unheard", "E406", 74, 7),
    ("reaction-waits-for-a-mark-of-one-never-reached", "E406", 74, 7),
    ("reaction-waits-for-a-refused-action", "E409", 80, 3),
    ("reaction-shadowed", "E407", 78, 7),
    ("fact-only-in-a-reaction-never-reached", "E408", 34, 3),
    ("ending-never-named", "E409", 83, 3),
    ("ending-wants-an-impossible-mood", "E409", 83, 3),
    ("ending-taken-over", "E410", 83, 3),
    ("sale-without-disclosure", "E411", 43, 1),
    ("sale-without-consent", "E411", 43, 1),
    ("line-split-by-a-comma", "E416", 62, 37),
    ("line-said-twice", "E413", 72, 18),
    ("line-in-dutch", "E414", 62, 18),
    ("line-in-devanagari", "E414", 62, 18),
    ("amount-no-sheet-has", "E415", 62, 18),
    ("amount-in-words-no-sheet-has", "E415", 57, 11),
)


def mistakes_of(name: str):
    return list(lint(Bench(*Library(LIBRARY).examine(str(BROKEN / f"{name}.yaml")))))


def test_a_sound_call_has_no_mistakes():
    assert mistakes_of("sound") == []


@pytest.mark.parametrize(("name", "code", "line", "col"), ROWS, ids=[row[0] for row in ROWS])
def test_a_broken_rule_is_told_once_at_its_place(name, code, line, col):
    assert [(each.code, each.line, each.col) for each in mistakes_of(name)] == [(code, line, col)]


@pytest.mark.parametrize("name", [row[0] for row in ROWS])
def test_a_mistake_is_told_in_three_languages(name):
    for mistake in mistakes_of(name):
        for texts in LANGUAGES:
            assert texts.has(f"mistake-{mistake.code.lower()}")
            said = f"{describe_mistake(mistake, texts)} {word_hint(mistake, texts)}"
            assert "[mistake-" not in said


def test_every_broken_file_has_a_row():
    assert {row[0] for row in ROWS} | {"sound"} == {path.stem for path in BROKEN.glob("*.yaml")}


@pytest.mark.parametrize("call", CALLS)
def test_the_calls_that_come_with_headset_are_sound(call):
    found = lint(Bench(*Library(SCENARIOS).examine(call)))
    assert [describe_mistake(each, LANGUAGES[0]) for each in found] == []
