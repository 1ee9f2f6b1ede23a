"""Bad input of any kind: one sentence on standard error, exit code 2, no traceback."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass

import pytest

from simulator.commands.places import SCENARIOS

from .conftest import CALL, GOOD


@dataclass(frozen=True)
class Row:
    """A command line; {file} is a file with `content`. `says` stands in the sentence."""

    name: str
    words: tuple[str, ...]
    says: str
    content: bytes = b""


def script(name: str, content: bytes, says: str) -> Row:
    return Row(f"script: {name}", ("run", CALL, "--script", "{file}"), says, content)


def replies(name: str, content: bytes, says: str) -> Row:
    return Row(f"replies: {name}", ("grade", CALL, "--replies", "{file}"), says, content)


ROWS = [
    Row("no such command", ("paly",), "Did you mean play?"),
    Row("nothing like a command", ("xyzzy",), "There is no command xyzzy"),
    Row("unknown option first", ("--colour",), "no option --colour"),
    Row("unknown option of a command", ("run", CALL, "--scrpt", GOOD), "no option --scrpt"),
    Row("shortened option", ("run", CALL, "--scr", GOOD), "no option --scr"),
    Row("a word too many", ("run", CALL, "more", "--script", GOOD), "more is one word too many"),
    Row("no call", ("run", "--script", GOOD), "SCENARIO is missing"),
    Row("no call to play", ("play",), "SCENARIO is missing"),
    Row("no script", ("run", CALL), "--script is missing"),
    Row("option without value", ("run", CALL, "--script"), "--script needs a value"),
    Row("no replies", ("grade", CALL), "--replies is missing"),
    Row("unknown language", ("--lang", "de"), "--lang cannot be “de”"),
    Row("language without value", ("--lang",), "--lang cannot be"),
    Row("unknown call", ("run", "us-late-fee-first", "--script", GOOD), f"Did you mean {CALL}"),
    Row("unknown call to grade", ("grade", "nope", "--replies", GOOD), "no call named “nope”"),
    Row("unknown call to play", ("play", "nope", "--terminal"), "no call named “nope”"),
    Row("seed in words", ("run", CALL, "--script", GOOD, "--seed", "ten"), "not “ten”"),
    Row("seed with a point", ("run", CALL, "--script", GOOD, "--seed", "1.5"), "not “1.5”"),
    Row("seed too long", ("play", CALL, "--seed", "9" * 19), "at most 18 digits"),
    Row("attempt in words", ("attempts", "last"), "“last” is none"),
    Row("unknown attempt", ("attempts", "12"), "no call number 12"),
    Row("missing script", ("run", CALL, "--script", "/no/such/file"), "There is no file /no/such"),
    Row("folder as script", ("run", CALL, "--script", "/"), "/ cannot be read"),
    Row("missing replies", ("grade", CALL, "--replies", "/no/such/file"), "There is no file /no"),
    Row("missing path to check", ("check", "/no/such/file"), "There is no file /no/such"),
    script("binary", b"hello\n\x7fELF\x00\x01\n", "{file}:2: This is not a line of text"),
    script("not UTF-8", b"hello\ncaf\xe9\n", "{file}:2: This line is not UTF-8"),
    script("unknown command", b"hello\n\n/foo\n", "{file}:3: There is no command /foo"),
    script("mistyped command", b"/hangupp\n", "{file}:1: There is no command /hangupp. Did you"),
    script("nothing to do", b"/do\n", "{file}:1: Name an action"),
    script("open quote", b'/do note text="abc\n', "{file}:1: "),
    script("word without a value", b"/do credit-fee amount 30\n", "{file}:1: “amount”"),
    script("wait for words", b"/wait a while\n", "{file}:1: After /wait"),
    script("wait for nothing", b"hello\n/wait\n", "{file}:2: After /wait"),
    script("wait backwards", b"hello\n/wait -3\n", "{file}:2: Wait more than 0"),
    script("wait for ever", b"/wait inf\n", "{file}:1: Wait more than 0"),
    script("wait for no number", b"/wait nan\n", "{file}:1: Wait more than 0"),
    script("a reply too long", b"a " * 2500, "{file}:1: That is too long"),
    script("quit", b"/quit\n", "{file}:1: /quit is for the terminal"),
    script("back", b"Hello.\n/back 1\n", "{file}:2: /back is for the terminal"),
    replies("no JSON", b'{"id": 1, "text": "a"}\n{"id": 2, "te', "{file}:2: This line is not JSON"),
    replies("nested too deep", b"[" * 100_000, "{file}:1: This line is not JSON"),
    replies("a list", b"[]\n", "{file}:1: This line is not a JSON object"),
    replies("no text", b'{"id": 1}\n', '{file}:1: This reply has no "text"'),
    replies("no id", b'{"text": "a"}\n', '{file}:1: This reply has no "id"'),
    replies("text is a number", b'{"id": 1, "text": 5}\n', '{file}:1: The "text"'),
    replies("id is a list", b'{"id": [], "text": "a"}\n', '{file}:1: The "id"'),
    replies("binary", b"\x00\x01\n", "{file}:1: This is not a line of text"),
    replies("not UTF-8", b'{"id": 1, "text": "\xff"}\n', "{file}:1: This line is not UTF-8"),
]

TRANSLATED = [row for row in ROWS if "--lang" not in row.words]


@pytest.mark.parametrize("row", ROWS, ids=[row.name for row in ROWS])
def test_bad_input_is_answered_with_one_sentence(row: Row, headset, tmp_path):
    path = tmp_path / "given.txt"
    path.write_bytes(row.content)
    answer = headset(*(word.replace("{file}", str(path)) for word in row.words))
    assert answer.code == 2
    assert row.says.replace("{file}", str(path)) in answer.err
    assert len(answer.err.splitlines()) == 1
    assert "Traceback" not in answer.err


@pytest.mark.parametrize("language", ["nl", "hi"])
@pytest.mark.parametrize("row", TRANSLATED, ids=[row.name for row in TRANSLATED])
def test_the_sentence_comes_in_the_language_asked_for(row: Row, language, headset, tmp_path):
    path = tmp_path / "given.txt"
    path.write_bytes(row.content)
    words = [word.replace("{file}", str(path)) for word in row.words]
    english = headset("--lang", "en", *words)
    translated = headset("--lang", language, *words)
    assert translated.code == 2
    assert translated.err != english.err
    assert "[" not in translated.err, "a text is missing"


# --- broken calls ------------------------------------------------------------------------------


@pytest.fixture
def broken_call(tmp_path):
    path = tmp_path / f"{CALL}.yaml"
    shutil.copy(SCENARIOS / "en-US" / "calls" / f"{CALL}.yaml", path)
    text = path.read_text(encoding="utf-8")
    text = text.replace("difficulty: 2", "difficulty: 9").replace("part: dispute", "prat: dispute")
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    "words",
    [
        ("run", "{call}", "--script", GOOD),
        ("grade", "{call}", "--replies", GOOD),
        ("play", "{call}", "--terminal"),
    ],
    ids=lambda words: words[0],
)
def test_all_mistakes_of_a_broken_call_are_listed(words, broken_call, headset):
    answer = headset(*(word.replace("{call}", str(broken_call)) for word in words))
    assert answer.code == 2
    assert answer.out == ""
    sentence, *mistakes = answer.err.splitlines()
    assert str(broken_call) in sentence
    assert len(mistakes) >= 2
    for mistake in mistakes:
        assert re.match(rf"{re.escape(str(broken_call))}:\d+:\d+: E\d\d\d ", mistake)


def test_a_call_that_is_no_text_is_refused(tmp_path, headset):
    path = tmp_path / "call.yaml"
    path.write_bytes(b"\x00\xff\xfe")
    answer = headset("run", str(path), "--script", GOOD)
    assert answer.code == 2
    assert f"{path}:1:" in answer.err


# --- records -----------------------------------------------------------------------------------


def test_a_data_folder_that_cannot_be_made_is_named_with_what_to_do(headset, tmp_path, monkeypatch):
    (tmp_path / "file").touch()
    monkeypatch.setenv("HEADSET_DATA", str(tmp_path / "file" / "data"))
    for words in (("attempts",), ("play", CALL, "--terminal")):
        answer = headset(*words)
        assert answer.code == 2
        assert str(tmp_path / "file" / "data") in answer.err
        assert "HEADSET_DATA" in answer.err


def test_records_that_are_something_else_are_left_as_they_are(headset, data_folder):
    data_folder.mkdir()
    path = data_folder / "records.sqlite"
    path.write_text("my diary, not a database, " * 100)
    before = path.read_bytes()
    answer = headset("attempts")
    assert answer.code == 2
    assert str(path) in answer.err
    assert path.read_bytes() == before
