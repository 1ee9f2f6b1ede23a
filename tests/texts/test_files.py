"""The three languages hold the same messages, and every message the program asks for is there."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from simulator.call.errors import CallError
from simulator.records import RecordsError
from simulator.texts import load_texts

from .files import ASSETS, LANGUAGES, find_faults, read_text_file

UNRESOLVED = re.compile(r"\{(?:\$|-|\?\?\?|[A-Z]+\()")  # how Fluent shows what it could not fill in
PROGRAM = Path(__file__).parents[2] / "simulator"


def test_the_three_languages_hold_the_same_messages() -> None:
    assert find_faults(ASSETS) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_can_be_put_into_words(language) -> None:
    texts = load_texts(language, ASSETS)
    for path in sorted((ASSETS / language).glob("*.ftl")):
        for name, entry in read_text_file(path).entries.items():
            for value in (0, 1, 7):
                words = texts(name, **dict.fromkeys(entry.variables, value))
                assert words.strip(), name
                assert not UNRESOLVED.search(words), (name, words)


# --- each fault is found -----------------------------------------------------------------------

SOUND = "desk-hold = Hold for { $minutes }\n"


@pytest.mark.parametrize(
    ("english", "dutch", "fault"),
    [
        pytest.param(SOUND, SOUND, "", id="sound"),
        pytest.param(SOUND + "desk-x = X\n", SOUND, "lacks desk-x", id="a text is missing"),
        pytest.param(SOUND, SOUND + "desk-x = X\n", "desk-x is not in English", id="too many"),
        pytest.param(
            SOUND, "desk-hold = { $minuten }\n", "differs in $minuten, $minutes", id="variable"
        ),
        pytest.param(SOUND, "desk-hold = Wacht { $minutes\n", "cannot be read", id="open brace"),
        pytest.param(SOUND, "desk-hold = { $minutes } }\n", "line 1 cannot", id="stray brace"),
        pytest.param(
            SOUND, "desk-hold = { $minutes } { uur }\n", "refers to uur", id="a variable without $"
        ),
        pytest.param(SOUND, "desk-hold = { $minutes } { -uur }\n", "refers to -uur", id="no term"),
        pytest.param(SOUND, SOUND + SOUND, "desk-hold stands there twice", id="twice"),
        pytest.param(
            SOUND, SOUND + "home-x = X\n", "home-x does not begin with desk-", id="wrong room"
        ),
        pytest.param(SOUND, SOUND + "    .title = T\n", "without attributes", id="attribute"),
        pytest.param(
            "desk-x = Open the account first\n",
            "desk-x = Open the account first\n",
            "desk-x is left in English",
            id="not translated",
        ),
        pytest.param(SOUND, None, "missing", id="no file"),
    ],
)
def test_a_fault_of_a_text_file_is_found(tmp_path: Path, english, dutch, fault) -> None:
    for language, source in (("en", english), ("nl", dutch), ("hi", english)):
        (tmp_path / language).mkdir()
        if source is not None:
            (tmp_path / language / "desk.ftl").write_text(source, encoding="utf-8")
    dutch_faults = [each for each in find_faults(tmp_path) if each.startswith("nl/desk.ftl: ")]
    assert bool(dutch_faults) == bool(fault)
    assert fault in "\n".join(dutch_faults)


# --- every message that the program asks for is there ------------------------------------------


def error_names(base: type) -> set[str]:
    return {base.__name__}.union(*(error_names(each) for each in base.__subclasses__()))


# Events, verdicts and errors carry an id with its arguments.
CARRIERS = {"Message", "Why"} | error_names(CallError) | error_names(RecordsError)


def asked_messages(source: str) -> Iterator[tuple[int, str, set[str] | None]]:
    """Find the ids written out in calls: line, id, and the names of the values where all show."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if name.lstrip("_") == "texts" or name in CARRIERS:
            names = {each.arg for each in node.keywords if each.arg}
            all_show = name.lstrip("_") == "texts" and all(each.arg for each in node.keywords)
            for message in written_ids(node.args[0]):
                yield node.lineno, message, names if all_show else None


def written_ids(node: ast.expr) -> list[str]:
    if isinstance(node, ast.IfExp):
        return written_ids(node.body) + written_ids(node.orelse)
    is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return [node.value] if is_text else []


def test_the_ids_asked_for_are_found_in_the_source() -> None:
    source = (
        'texts("home-a", name=x)\nself._texts("home-b" if y else "home-c", **z)\n'
        'raise NotAllowedNow("call-d")\nMessage("desk-e", {"x": "1"})\ntexts(f"why-{kind}")\n'
    )
    assert sorted(asked_messages(source), key=str) == [
        (1, "home-a", {"name"}),
        (2, "home-b", None),
        (2, "home-c", None),
        (3, "call-d", None),
        (4, "desk-e", None),
    ]


def test_every_message_the_program_asks_for_is_there() -> None:
    entries = {
        name: entry
        for path in (ASSETS / "en").glob("*.ftl")
        for name, entry in read_text_file(path).entries.items()
    }
    missing = []
    for path in sorted(PROGRAM.rglob("*.py")):
        for line, message, values in asked_messages(path.read_text(encoding="utf-8")):
            where = f"{path.relative_to(PROGRAM.parent)}:{line}: {message}"
            if message not in entries:
                missing.append(f"{where} is in no file")
            elif values is not None and not entries[message].variables <= values:
                lacking = sorted(entries[message].variables - values)
                missing.append(f"{where} lacks {', '.join(lacking)}")
    assert missing == []
