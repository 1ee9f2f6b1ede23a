"""Actions written in one line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.call.desk import parse_action_line
from simulator.call.errors import MalformedCommand

ROWS = [
    ("hold", ("hold", {})),
    ("  hold   minutes=2 ", ("hold", {"minutes": "2"})),
    (
        'credit-fee amount=30 reason="first late fee"',
        ("credit-fee", {"amount": "30", "reason": "first late fee"}),
    ),
    ("note text=it's", ("note", {"text": "it's"})),
    ("note text=#1", ("note", {"text": "#1"})),
    ('note text="a=b"', ("note", {"text": "a=b"})),
    ("note text=", ("note", {"text": ""})),
    (r'note text="said \"no\""', ("note", {"text": 'said "no"'})),
    ("note text=“late fee”", ("note", {"text": "late fee"})),
    ('note text="माँ बीमार थीं"', ("note", {"text": "माँ बीमार थीं"})),
]


@pytest.mark.parametrize(("line", "expected"), ROWS)
def test_a_line_gives_an_action_and_its_values(line, expected):
    assert parse_action_line(line) == expected


BAD_ROWS = [
    ("", "desk-line-empty"),
    ("   ", "desk-line-empty"),
    ('note text="open', "desk-line-open-quote"),
    ("note text=end\\", "desk-line-open-quote"),
    ("keypad ssn", "desk-line-pair"),
    ("keypad =ssn", "desk-line-pair"),
    ("hold minutes=1 minutes=2", "desk-line-repeated"),
]


@pytest.mark.parametrize(("line", "message"), BAD_ROWS)
def test_a_line_that_cannot_be_read_says_why(line, message):
    with pytest.raises(MalformedCommand) as error:
        parse_action_line(line)
    assert error.value.message == message


@given(st.text(max_size=60))
def test_any_line_is_either_read_or_refused(line):
    try:
        name, values = parse_action_line(line)
    except MalformedCommand:
        return
    assert isinstance(name, str)
    assert all(values)


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_characters='"“”„＝\\'), max_size=40))
def test_a_quoted_value_comes_through_as_it_was_typed(value):
    assert parse_action_line(f'note text="{value}"') == ("note", {"text": value})
