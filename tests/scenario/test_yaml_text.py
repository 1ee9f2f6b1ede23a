"""YAML without its traps: every scalar is text, every place is known, nothing else gets through."""

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from simulator.scenario.mistakes import ScenarioError
from simulator.scenario.models import Call, Conduct, Product
from simulator.scenario.validation import validate
from simulator.scenario.yaml_text import MOST_LEVELS, Spot, Where, parse_document, read_header

from .files import LIBRARY

PATH = Path("test.yaml")
SIGNS = "ab:-?[]{}&*!|>'\"%@`#,\\ \n\t\r\x00\x85\u2028नमस्ते\U0001f600"
FIRST = (LIBRARY / "en-US" / "calls" / "first.yaml").read_text("utf-8")


@pytest.mark.parametrize(
    "written",
    [
        "no", "yes", "on", "off", "true", "null", "~", "12:30", "0123", "4.90", "1e3", "0x1F",
        "0o17", "1_000", ".inf", "2026-05-20", "=", "<<", "$30", "24.99%", "₹767", "3 मई", "-4",
    ],
)  # fmt: skip
def test_a_scalar_stays_as_written(written: str) -> None:
    document = parse_document(f"a: {written}\nb: [{written}]\n".encode(), PATH)
    assert document.data == {"a": written, "b": [written]}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a:\n", None),
        ("a:   # nothing\n", None),
        ('a: ""\n', ""),
        ("a: ''\n", ""),
        ("a: |\n  one\n  two\n", "one\ntwo\n"),
        ("a: >-\n  one\n  two\n", "one two"),
        ("a: {b: [c, {d: e}]}\n", {"b": ["c", {"d": "e"}]}),
        ("a:\n- b\n-\n", ["b", None]),
        ("no: 1\n", None),
    ],
)
def test_a_value_is_plain_data(text: str, value: object) -> None:
    assert parse_document(text.encode(), PATH).data.get("a") == value


def test_a_byte_order_mark_and_windows_line_ends_are_accepted() -> None:
    raw = "\ufeffa: one\r\nb:\r\n  - two\r\n".encode()
    document = parse_document(raw, PATH)
    assert document.data == {"a": "one", "b": ["two"]}
    assert document.key_spot(("a",)) == Spot(1, 1)
    assert document.value_spot(("b", 0)) == Spot(3, 5)
    assert document.lines[2] == "  - two"


@pytest.mark.parametrize(
    ("where", "key", "value"),
    [
        (("a",), Spot(1, 1), Spot(1, 4)),
        (("दो",), Spot(2, 1), Spot(2, 5)),
        (("दो", 0), Spot(2, 6), Spot(2, 6)),
        (("दो", 1, "b"), Spot(2, 18), Spot(2, 21)),
        (("c",), Spot(3, 1), Spot(4, 3)),
        (("c", "d"), Spot(4, 3), Spot(4, 6)),
        (("c", "gone"), Spot(4, 3), Spot(4, 3)),
    ],
)
def test_places_count_characters_from_one(where: Where, key: Spot, value: Spot) -> None:
    text = "a: one\nदो: [नमस्ते जी, {b: c}]\nc:\n  d: e\n"
    document = parse_document(text.encode(), PATH)
    assert (document.key_spot(where), document.value_spot(where)) == (key, value)


def test_sixty_levels_are_enough_and_one_more_is_too_many() -> None:
    def nested(levels: int) -> bytes:
        return b"a: " + b"[" * levels + b"]" * levels

    parse_document(nested(MOST_LEVELS - 1), PATH)
    with pytest.raises(ScenarioError):
        parse_document(nested(MOST_LEVELS), PATH)


def test_all_mistakes_of_form_are_told_at_once() -> None:
    with pytest.raises(ScenarioError) as caught:
        parse_document(b"a: &x 1\na: *x\nb: !!int 3\n", PATH)
    places = [(each.code, each.line, each.col) for each in caught.value.mistakes]
    assert places == [("E108", 1, 4), ("E110", 2, 1), ("E108", 2, 4), ("E109", 3, 4)]


def test_a_head_is_read_without_what_follows() -> None:
    raw = b"call: first\ncaller:\n  name: Ann\n  age: 4\ntitle: A fee\nbroken: [\n"
    wanted: frozenset[Where] = frozenset({("call",), ("title",), ("caller", "name")})
    assert read_header(raw, PATH, wanted) == {
        ("call",): "first",
        ("title",): "A fee",
        ("caller", "name"): "Ann",
    }


def accept_or_tell(raw: bytes) -> None:
    for model in (Call, Conduct, Product):
        try:
            validate(model, parse_document(raw, PATH))
        except ScenarioError as error:
            assert error.mistakes
            assert all(each.line >= 1 and each.col >= 1 for each in error.mistakes)


@settings(max_examples=150)
@given(st.binary(max_size=200))
@example(b"\xef\xbb\xbf")
@example(b"a: \xef\xbf\xbe")
def test_any_bytes_are_read_or_told_of(raw: bytes) -> None:
    accept_or_tell(raw)


@settings(max_examples=150)
@given(st.text(st.sampled_from(SIGNS), max_size=60))
@example("%YAML 9.9\n---\na: b")
@example("? ? ?")
@example('"\\ud800": 1')
def test_any_text_is_read_or_told_of(text: str) -> None:
    accept_or_tell(text.encode("utf-8", "surrogatepass"))


@settings(max_examples=100)
@given(st.integers(0, len(FIRST)), st.integers(0, 40), st.text(max_size=5))
def test_a_call_with_any_piece_replaced_is_read_or_told_of(at: int, cut: int, put: str) -> None:
    accept_or_tell((FIRST[:at] + put + FIRST[at + cut :]).encode("utf-8", "surrogatepass"))
