"""Which calls home lists."""

import pytest

from simulator.screens.home.filter import CallFilter, dump_filter, load_filter
from tests.records.rows import card

CALL = card("a", part="dispute", difficulty=2, locale="nl-NL")


@pytest.mark.parametrize(
    ("chosen", "fits"),
    [
        (CallFilter(), True),
        (CallFilter(part="dispute"), True),
        (CallFilter(part="terms"), False),
        (CallFilter(level="2"), True),
        (CallFilter(level="3"), False),
        (CallFilter(locale="nl-NL"), True),
        (CallFilter(locale="hi-IN"), False),
        (CallFilter("dispute", "2", "nl-NL"), True),
        (CallFilter("dispute", "2", "en-US"), False),
    ],
)
def test_a_call_is_listed_when_it_is_all_that_is_asked_for(chosen, fits):
    assert chosen.fits(CALL) is fits


@pytest.mark.parametrize(
    "chosen", [CallFilter(), CallFilter("terms"), CallFilter("", "5", "hi-IN")]
)
def test_a_filter_survives_being_kept(chosen):
    assert load_filter(dump_filter(chosen)) == chosen


@pytest.mark.parametrize("text", [None, "", "nonsense", "a,b,c", "terms,9", ",,,,,"])
def test_what_no_call_can_be_asks_for_nothing(text):
    loaded = load_filter(text)
    assert loaded.level == loaded.locale == ""
    assert loaded.part in ("", "terms")
