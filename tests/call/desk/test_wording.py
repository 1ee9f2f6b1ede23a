"""The desk's sentences: there in three languages, with names put into words."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest

from simulator.call.desk import word_args
from simulator.call.desk.registry import ACTIONS
from simulator.call.events import Message
from simulator.scenario.models import Doubt
from simulator.texts import load_texts

from .worlds import read_world

ROOT = Path(__file__).parents[3]
FOLDER = ROOT / "assets" / "texts"
LANGUAGES = ("en", "nl", "hi")
_DEFINED = re.compile(r"^(desk-[a-z0-9-]+) =", re.MULTILINE)
_USED = re.compile(r'"(desk-[a-z0-9]+(?:-[a-z0-9]+)*)"')
_VARIABLE = re.compile(r"\{ \$([a-z]+) \}")


def _texts(language: str) -> dict[str, str]:
    source = (FOLDER / language / "desk.ftl").read_text(encoding="utf-8")
    return dict(re.findall(r"^(desk-[a-z0-9-]+) = (.*)$", source, re.MULTILINE))


def _ids_in_code() -> set[str]:
    files = (ROOT / "simulator" / "call" / "desk").rglob("*.py")
    found = {each for path in files for each in _USED.findall(path.read_text(encoding="utf-8"))}
    return found - {"desk-detail-"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_the_desk_says_is_there(language):
    assert _ids_in_code() <= set(_texts(language))


@pytest.mark.parametrize("language", ["nl", "hi"])
def test_a_sentence_says_the_same_things_in_each_language(language):
    english, other = _texts("en"), _texts(language)
    assert list(other) == list(english)
    for name, text in english.items():
        assert set(_VARIABLE.findall(text)) == set(_VARIABLE.findall(other[name])), name


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("world", ["dispute", "sales", "application", "service", "loan", "secured"])
def test_every_action_field_and_choice_has_its_label(language, world):
    texts = _texts(language)
    scenario = read_world(world)
    for rule in ACTIONS.values():
        assert f"desk-action-{rule.name}" in texts
        for field in (*rule.fields(scenario), *rule.adds(scenario)):
            labels = [field.label, *(each.label for each in field.options)]
            assert all(each.id in texts for each in labels if isinstance(each, Message)), field
            assert all(labels), field


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("doubt", get_args(Doubt))
def test_every_reason_an_author_may_give_has_its_words(language, doubt):
    assert f"desk-decision-{doubt}" in _texts(language)


def test_names_inside_a_sentence_are_put_into_words():
    texts = load_texts("en", FOLDER)

    def speak(text_id: str) -> str | None:
        return texts(text_id) if texts.has(text_id) else None

    args = {"missing": "@desk-detail-born,desk-detail-shoe-size", "most": "$30"}
    assert word_args(args, speak) == {"missing": "date of birth, shoe size", "most": "$30"}
    words = texts("desk-not-identified", **word_args(args, speak))
    assert words.endswith("The caller has not told you: date of birth, shoe size.")
