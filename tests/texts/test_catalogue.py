"""Sentences by id: languages, plurals, fallback and lazy reading."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from simulator.texts import load_texts
from simulator.texts._room import Room

from .files import ASSETS, LANGUAGES, read_text_file

ENGLISH = """
desk-hold = Hold
desk-only-english = Only { $name } here
desk-days =
    { $days ->
        [one] one day
       *[other] { $days } days
    }
desk-big = { $count } calls
"""
DUTCH = """
desk-hold = Wacht
desk-days =
    { $days ->
        [one] één dag
       *[other] { $days } dagen
    }
desk-big = { $count } gesprekken
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for language, source in (("en", ENGLISH), ("nl", DUTCH)):
        (tmp_path / language).mkdir()
        (tmp_path / language / "desk.ftl").write_text(source, encoding="utf-8")
    return tmp_path


def test_a_message_is_put_into_the_words_of_its_language(folder: Path) -> None:
    texts = load_texts("nl", folder)
    assert texts.language == "nl"
    assert texts("desk-hold") == "Wacht"


def test_a_missing_message_falls_back_to_english(folder: Path) -> None:
    texts = load_texts("nl", folder)
    assert texts("desk-only-english", name="Bram") == "Only Bram here"
    assert not texts.has("desk-only-english")
    assert texts.has("desk-hold")


@pytest.mark.parametrize(
    "unknown", ["desk-nothing", "home-title", "desk", "", "../en/desk-hold", "Desk-hold", "नमस्ते"]
)
@pytest.mark.parametrize("language", ["en", "nl", "hi"])
def test_an_unknown_message_comes_back_in_brackets(folder: Path, language, unknown: str) -> None:
    texts = load_texts(language, folder)
    assert texts(unknown) == f"[{unknown}]"
    assert not texts.has(unknown)


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"desk-hold = {", b""])
def test_a_damaged_file_costs_only_its_own_words(folder: Path, content: bytes) -> None:
    (folder / "nl" / "desk.ftl").write_bytes(content)
    assert load_texts("nl", folder)("desk-hold") == "Hold"


def test_a_forgotten_value_never_stops_the_program(folder: Path) -> None:
    assert "Only" in load_texts("en", folder)("desk-only-english")


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (1, "één dag"),
        ("1", "één dag"),
        (2, "2 dagen"),
        ("2", "2 dagen"),
        ("365", "365 dagen"),
        ("007", "007 dagen"),
        ("4417", "4417 dagen"),
        (4417, "4.417 dagen"),
    ],
)
def test_plurals_follow_numbers_and_short_numbers_in_text(folder: Path, days, words: str) -> None:
    assert load_texts("nl", folder)("desk-days", days=days) == words


def test_values_are_put_in_without_marks_around_them(folder: Path) -> None:
    assert load_texts("en", folder)("desk-only-english", name="{ $x }") == "Only { $x } here"


def test_a_file_is_read_once_and_only_when_it_is_asked_for(folder: Path) -> None:
    texts = load_texts("nl", folder)
    (folder / "nl" / "desk.ftl").write_text("desk-hold = Nu", encoding="utf-8")
    assert texts("desk-hold") == "Nu"
    (folder / "nl" / "desk.ftl").unlink()
    assert texts("desk-hold") == "Nu"


def test_making_the_texts_loads_no_parser(folder: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from simulator.texts import load_texts, formats;"
        " load_texts('nl', Path(sys.argv[1])); print(*sys.modules)"
    )
    command = [sys.executable, "-c", code, str(folder)]
    loaded = subprocess.run(command, capture_output=True, text=True).stdout.split()
    assert "simulator.texts.catalogue" in loaded
    assert {"fluent", "fluent.runtime", "babel", "pygame"}.isdisjoint(loaded)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_quick_way_and_fluent_agree_on_every_message(language) -> None:
    for path in sorted((ASSETS / language).glob("*.ftl")):
        room = Room(path.read_text(encoding="utf-8"), language)
        for name, entry in read_text_file(path).entries.items():
            for value in (0, 1, 999, 1000, "1", "4417", "{ $x } Müller", True):
                values = dict.fromkeys(entry.variables, value)
                assert room.words(name, values) == room.fluent_words(name, values)


@pytest.mark.parametrize(
    "source",
    [
        "desk-x = One line\n",
        "desk-x = One line, no end",
        "desk-x =   blanks around   \n",
        "desk-x={$name}\n",
        "desk-x = { $name } and { $name }\n",
        "desk-x = One\n    and more\n",
        "desk-x = One\n\n    and more\n",
        "desk-x = One\n    .title = Title\n",
        "desk-x =\n    One\n    two\n",
        "desk-x = One\ndesk-x = Two\n",
        'desk-x = One { "{" }\n',
        "desk-x = One }\n",
        "desk-x = {$name\n",
        "desk-x =\ndesk-y = Why\n",
        "desk-x = One\n# note\n    indented\n",
        "# desk-x = Not this\ndesk-x = This\n",
        "desk-x = { desk-y }\ndesk-y = Why\n",
        "-desk-x = A term\n",
        "desk-x =\n    { $name ->\n        [one] One\n       *[other] { $name }\n    }\n",
        "desk-x =\n    { $name ->\n       *[other]   More   \n        [one] One\n    }\n",
        "desk-x =\n    { $name ->\n       *[one] One\n        [other] More\n    }\n",
        "desk-x =\n    { $name ->\n        [0] None\n        [12] A dozen\n       *[other] x\n    }",
        "desk-x =\n    { $name ->\n        [one] One\n         more\n       *[other] x\n    }\n",
        "desk-x =\n    { $name ->\n        [few] Few\n       *[other] x\n    }\n",
        "desk-x =\n    { $name ->\n        [one] One\n       *[other] x\n    } after\n",
        "desk-x =\n    { $name ->\n        [one] One\n       *[other] x\n    }\n    after\n",
        "desk-x =\n    { $name ->\n        [one] One\n       *[other] x\n    }\ndesk-x = Two\n",
        "desk-x = Two\ndesk-x =\n    { $name ->\n        [one] One\n       *[other] x\n    }\n",
        'desk-x =\n    { $name ->\n        [one] { "1" }\n       *[other] x\n    }\n',
        "desk-x =\n    { $name ->\n        [one] One\n        [other] x\n    }\n",
    ],
)
@pytest.mark.parametrize("value", ["Bram", "12", "one", "0", 0, 1, 12, 1200, -1, 1.5, None])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_quick_way_and_fluent_agree_on_odd_messages(source: str, value, language) -> None:
    room = Room(source, language)
    for values in ({"name": value}, {}):
        assert room.words("desk-x", values) == room.fluent_words("desk-x", values)


def test_words_without_grammar_need_no_parser(folder: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from simulator.texts import load_texts;"
        " texts = load_texts('en', Path(sys.argv[1]));"
        " print(texts('desk-only-english', name='Bram'), texts('desk-days', days=2), *sys.modules)"
    )
    command = [sys.executable, "-c", code, str(folder)]
    loaded = subprocess.run(command, capture_output=True, text=True).stdout
    assert loaded.startswith("Only Bram here ")
    assert "fluent.runtime" not in loaded.split()
