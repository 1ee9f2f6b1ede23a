"""What a speaker takes back within one turn was not said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.language import mend_slips, read_figures

ROWS = [
    ("en", "The APR is 29.99, no, sorry, 28.99 percent.", "28.99"),
    ("en", "The late fee is $41. Sorry, I meant $30.", "30"),
    ("en", "That's ten days, I mean fifteen days.", "15"),
    ("en", "The fee is $41, no wait, the fee is $30.", "30"),
    ("en", "It's $41, not $30.", "41 30"),
    ("en", "It's $41 on top of the $30.", "41 30"),
    ("en", "No, the $41 is right, and sorry about the $30.", "41 30"),
    ("nl", "Dat kost € 0,95, nee sorry, € 0,59 per maand.", "0.59"),
    ("nl", "U heeft 12 dagen, ik bedoel 14 dagen.", "14"),
    ("nl", "Het is € 40 en niet € 50.", "40 50"),
    ("hi", "लेट फ़ीस 650 रुपये, माफ़ कीजिए, 767 रुपये है।", "767"),
    ("hi", "fee 650 rupaye, sorry, 767 rupaye hai", "767"),
    ("hi", "फ़ीस 650 रुपये और ब्याज 767 रुपये है।", "650 767"),
]


@pytest.mark.parametrize(("language", "text", "left"), ROWS)
def test_only_what_is_not_taken_back_is_left(language, text, left):
    figures = read_figures(mend_slips(text, language), language)
    assert " ".join(str(each.value) for each in figures) == left


@given(st.text(alphabet="no sorry,.$0123456789 नहीं", max_size=60))
def test_every_position_stays(text):
    for language in ("en", "nl", "hi"):
        mended = mend_slips(text, language)
        assert len(mended) == len(text)
        assert all(new in (" ", old) for new, old in zip(mended, text, strict=True))
