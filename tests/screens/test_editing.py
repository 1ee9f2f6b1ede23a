"""Typing keeps the caret between letters as a reader sees them, and can always be undone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.screens.widgets import editing
from simulator.screens.widgets.editing import EditState

LETTERS = "ab .,\nक्षिमेंूरँ\u200d\u200cé🙂👍🏽e\u0301"
TEXTS = st.text(alphabet=LETTERS, max_size=14)
STATES = st.builds(
    lambda text, caret, anchor: editing.move(
        editing.move(editing.start(text), anchor), caret, select=True
    ),
    TEXTS,
    st.integers(0, 14),
    st.integers(0, 14),
)


def _limited(state, text):
    return editing.insert(state, text, limit=10)


CHANGES = st.one_of(
    TEXTS.map(lambda text: lambda state: editing.insert(state, text)),
    TEXTS.map(lambda text: lambda state: editing.insert(state, text, one_line=True)),
    TEXTS.map(lambda text: lambda state: _limited(state, text)),
    st.booleans().map(lambda word: lambda state: editing.erase_back(state, word=word)),
    st.booleans().map(lambda word: lambda state: editing.erase_on(state, word=word)),
)
MOVES = st.one_of(
    st.tuples(
        st.sampled_from([editing.move_left, editing.move_right]), st.booleans(), st.booleans()
    ).map(lambda move: lambda state: move[0](state, word=move[1], select=move[2])),
    st.just(editing.select_all),
    st.integers(-2, 20).map(lambda place: lambda state: editing.move(state, place)),
)
HISTORY = st.sampled_from([editing.undo, editing.redo])


def run(state, steps):
    """Do steps one after another."""
    for step in steps:
        state = step(state)
    return state


@given(STATES, st.lists(st.one_of(CHANGES, MOVES, HISTORY), max_size=12))
def test_caret_and_anchor_always_stand_between_clusters(state, steps):
    for step in steps:
        state = step(state)
        places = editing.boundaries(state.text)
        assert state.caret in places
        assert state.anchor in places


@given(TEXTS, st.lists(st.one_of(CHANGES, MOVES), max_size=12))
def test_undoing_everything_gives_the_first_text_and_redoing_the_last(text, steps):
    first = editing.start(text)
    last = run(first, steps)
    back = run(last, [editing.undo] * len(last.undo))
    assert back.text == first.text
    assert run(back, [editing.redo] * len(back.redo)).text == last.text


@given(STATES, CHANGES)
def test_undo_gives_back_text_and_selection(state, change):
    changed = change(state)
    if changed is not state:
        undone = editing.undo(changed)
        assert (undone.text, undone.caret, undone.anchor) == (state.text, state.caret, state.anchor)


@given(TEXTS)
def test_going_right_to_the_end_and_left_again_passes_the_same_places(text):
    state = editing.move(editing.start(text), 0)
    there = []
    while state.caret < len(state.text):
        there.append(state.caret)
        state = editing.move_right(state)
    back = []
    while state.caret > 0:
        state = editing.move_left(state)
        back.append(state.caret)
    assert back == there[::-1]


@given(TEXTS, TEXTS, st.integers(0, 12))
def test_a_limit_is_never_passed_by_typing(text, more, limit):
    state = editing.insert(editing.start(""), text, limit=limit)
    assert len(editing.insert(state, more, limit=limit).text) <= limit


def at(text):
    """Read a state: | is the caret, [ the anchor if there is one."""
    plain = text.replace("[", "")
    caret = plain.index("|")
    bare = plain.replace("|", "")
    anchor = text.replace("|", "").index("[") if "[" in text else caret
    return EditState(bare, caret, anchor)


def written(state):
    """Write a state as `at` reads it."""
    marks = sorted({(state.caret, "|"), (state.anchor, "[")}, reverse=True)
    text = state.text
    for place, mark in marks:
        if mark == "|" or state.anchor != state.caret:
            text = text[:place] + mark + text[place:]
    return text


ROWS = [
    ("a conjunct is passed whole", "क|क्षमा", editing.move_right, "कक्ष|मा"),
    ("a vowel sign goes with its letter", "की|", editing.move_left, "|की"),
    ("erasing back takes one Devanagari sign", "की|", editing.erase_back, "क|"),
    ("erasing on takes the whole cluster", "|कीट", editing.erase_on, "|ट"),
    ("an emoji with its skin tone goes at once", "ok👍🏽|", editing.erase_back, "ok|"),
    ("nothing is erased before the start", "|की", editing.erase_back, "|की"),
    ("left closes a selection at its start", "a[bc|d", editing.move_left, "a|bcd"),
    ("right closes a selection at its end", "a|bc[d", editing.move_right, "abc|d"),
    (
        "a word is passed at once",
        "लेट |फ़ीस माफ़",
        lambda state: editing.move_right(state, word=True),
        "लेट फ़ीस| माफ़",
    ),
    (
        "back over the space to the word's start",
        "late fee |now",
        lambda state: editing.move_left(state, word=True),
        "late |fee now",
    ),
    (
        "a word is erased",
        "late fee|",
        lambda state: editing.erase_back(state, word=True),
        "late |",
    ),
    ("typing replaces the selection", "a[bc|d", lambda s: editing.insert(s, "x"), "ax|d"),
    ("tabs become spaces", "|", lambda s: editing.insert(s, "a\tb\x07"), "a b|"),
    (
        "one line takes line feeds as spaces",
        "|",
        lambda s: editing.insert(s, "a\r\nb", one_line=True),
        "a b|",
    ),
]


@pytest.mark.parametrize("before, step, after", [row[1:] for row in ROWS], ids=[r[0] for r in ROWS])
def test_one_step(before, step, after):
    assert written(step(at(before))) == after


def test_letters_typed_in_a_row_are_undone_together_up_to_the_space():
    state = run(editing.start(""), [lambda s, c=c: editing.insert(s, c) for c in "late fee"])
    assert editing.undo(state).text == "late "
    assert run(state, [editing.undo] * 3).text == ""


def test_a_joined_word_ends_where_the_caret_is_moved():
    state = editing.insert(editing.start(""), "a")
    state = editing.insert(editing.move_right(state), "b")
    assert editing.undo(state).text == "a"


def test_end_stays_on_a_line_that_was_wrapped():
    spans = ((0, 5), (5, 9))
    assert editing.line_end("late fees", spans, 2) == 4
    assert editing.line_end("late fees", spans, 6) == 9
    assert editing.line_start(spans, 7) == 5


def test_a_word_is_found_where_it_is_touched():
    assert editing.word_at("late फ़ीस now", 6) == (5, 9)
