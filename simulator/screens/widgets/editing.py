"""What typing does to a text: caret, selection and history, as pure functions on a frozen state.

Offsets count code points, and caret and anchor always stand between grapheme clusters.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import regex

UNDO_STEPS = 200

_CLUSTER = regex.compile(r"\X")
_WORD = regex.compile(r"[\p{L}\p{M}\p{N}_'’\u200c\u200d]+|[^\s\p{L}\p{M}\p{N}_]+")
_REFUSED = regex.compile(r"[\p{Cc}\p{Cs}\u2028\u2029--\n]", regex.V1)
_LINE_END = regex.compile(r"\r\n?|[\u2028\u2029]")
_DEVANAGARI = regex.compile(r"\p{Deva}")
_JOINERS = "\u200c\u200d"

Span = tuple[int, int]
Snapshot = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class EditState:
    """A text being edited; what lies between caret and anchor is selected."""

    text: str = ""
    caret: int = 0
    anchor: int = 0
    undo: tuple[Snapshot, ...] = ()
    redo: tuple[Snapshot, ...] = ()
    is_typing: bool = False  # the next letter typed joins the last step of the history

    @property
    def selection(self) -> Span:
        """Give where the selection starts and ends."""
        return min(self.caret, self.anchor), max(self.caret, self.anchor)

    @property
    def selected(self) -> str:
        """Give the selected text."""
        start, end = self.selection
        return self.text[start:end]


def start(text: str = "") -> EditState:
    """Begin with a text and the caret behind it."""
    clean = clean_text(text)
    return EditState(clean, len(clean), len(clean))


def clean_text(text: str, *, one_line: bool = False) -> str:
    """Take out control characters and unpaired surrogates; line ends become line feeds."""
    clean: str = _REFUSED.sub("", _LINE_END.sub("\n", text).replace("\t", " "))
    return clean.replace("\n", " ") if one_line else clean


@lru_cache(maxsize=64)
def boundaries(text: str) -> tuple[int, ...]:
    """Give every offset between grapheme clusters, 0 and the end included."""
    return (0, *(match.end() for match in _CLUSTER.finditer(text)))


def snap(text: str, offset: int) -> int:
    """Give the first cluster boundary at the offset or after it."""
    places = boundaries(text)
    return places[min(bisect_left(places, max(offset, 0)), len(places) - 1)]


def before(text: str, offset: int) -> int:
    """Give the boundary before this one."""
    places = boundaries(text)
    return places[max(bisect_left(places, offset) - 1, 0)]


def after(text: str, offset: int) -> int:
    """Give the boundary after this one."""
    places = boundaries(text)
    return places[min(bisect_right(places, offset), len(places) - 1)]


def word_before(text: str, offset: int) -> int:
    """Give where the word before an offset starts."""
    starts = [match.start() for match in _WORD.finditer(text) if match.start() < offset]
    return _snap_back(text, starts[-1]) if starts else 0


def word_after(text: str, offset: int) -> int:
    """Give where the word at or after an offset ends."""
    ends = (match.end() for match in _WORD.finditer(text) if match.end() > offset)
    return snap(text, next(ends, len(text)))


def word_at(text: str, offset: int) -> Span:
    """Give the word an offset lies in or touches; an empty span between words."""
    for match in _WORD.finditer(text):
        if match.start() <= offset <= match.end():
            return _snap_back(text, match.start()), snap(text, match.end())
    return offset, offset


def _snap_back(text: str, offset: int) -> int:
    places = boundaries(text)
    return places[bisect_right(places, offset) - 1]


def move(state: EditState, offset: int, *, select: bool = False) -> EditState:
    """Put the caret at the boundary at or after an offset; `select` leaves the anchor behind."""
    caret = snap(state.text, offset)
    return replace(state, caret=caret, anchor=state.anchor if select else caret, is_typing=False)


def move_left(state: EditState, *, word: bool = False, select: bool = False) -> EditState:
    """Go back a cluster or a word; a selection that is not extended closes at its start."""
    if state.selected and not select and not word:
        return move(state, state.selection[0])
    step = word_before if word else before
    return move(state, step(state.text, state.caret), select=select)


def move_right(state: EditState, *, word: bool = False, select: bool = False) -> EditState:
    """Go on a cluster or a word; a selection that is not extended closes at its end."""
    if state.selected and not select and not word:
        return move(state, state.selection[1])
    step = word_after if word else after
    return move(state, step(state.text, state.caret), select=select)


def select_span(state: EditState, span: Span) -> EditState:
    """Select from one offset to another, the caret at the second."""
    return move(move(state, span[0]), span[1], select=True)


def select_all(state: EditState) -> EditState:
    """Select the whole text."""
    return select_span(state, (0, len(state.text)))


def insert(
    state: EditState, text: str, *, limit: int | None = None, one_line: bool = False
) -> EditState:
    """Put a text in place of the selection, cut to `limit` code points in all."""
    clean = clean_text(text, one_line=one_line)
    begin, end = state.selection
    if limit is not None:
        clean = _cut(clean, limit - (len(state.text) - (end - begin)))
    if not clean:
        return state
    is_letter = len(boundaries(clean)) == 2 and not clean.isspace()
    joins = is_letter and state.is_typing and begin == end
    whole = state.text[:begin] + clean + state.text[end:]
    changed = _change(state, whole, begin + len(clean), remember=not joins)
    return replace(changed, is_typing=is_letter)


def _cut(text: str, room: int) -> str:
    if len(text) <= room:
        return text
    return text[: _snap_back(text, max(room, 0))]


def _change(state: EditState, text: str, caret: int, *, remember: bool = True) -> EditState:
    place = snap(text, caret)
    undo = state.undo
    if remember:
        undo = (*undo, (state.text, state.caret, state.anchor))[-UNDO_STEPS:]
    return EditState(text, place, place, undo)


def _remove(state: EditState, begin: int, end: int) -> EditState:
    if begin >= end:
        return state
    return _change(state, state.text[:begin] + state.text[end:], begin)


def erase_back(state: EditState, *, word: bool = False) -> EditState:
    """Delete the selection, the word before, or what was typed last before the caret.

    Of a Devanagari cluster that is one sign, so that a wrong vowel sign can be mended alone.
    """
    if state.selected:
        return _remove(state, *state.selection)
    if word:
        return _remove(state, word_before(state.text, state.caret), state.caret)
    begin = before(state.text, state.caret)
    if begin < state.caret and _DEVANAGARI.match(state.text, begin):
        cluster = state.text[begin : state.caret]
        begin += len(cluster.rstrip(_JOINERS)) - 1
    return _remove(state, begin, state.caret)


def erase_on(state: EditState, *, word: bool = False) -> EditState:
    """Delete the selection, or the word or cluster after the caret."""
    if state.selected:
        return _remove(state, *state.selection)
    step = word_after if word else after
    return _remove(state, state.caret, step(state.text, state.caret))


def undo(state: EditState) -> EditState:
    """Go back one step of the history."""
    if not state.undo:
        return state
    text, caret, anchor = state.undo[-1]
    now = (state.text, state.caret, state.anchor)
    return EditState(text, caret, anchor, state.undo[:-1], (*state.redo, now))


def redo(state: EditState) -> EditState:
    """Take back the last step back."""
    if not state.redo:
        return state
    text, caret, anchor = state.redo[-1]
    now = (state.text, state.caret, state.anchor)
    return EditState(text, caret, anchor, (*state.undo, now), state.redo[:-1])


def line_of(spans: Sequence[Span], offset: int) -> int:
    """Give the number of the wrapped line an offset is drawn on."""
    return max(bisect_right([begin for begin, _ in spans], offset) - 1, 0)


def line_start(spans: Sequence[Span], offset: int) -> int:
    """Give the offset that Home goes to."""
    return spans[line_of(spans, offset)][0]


def line_end(text: str, spans: Sequence[Span], offset: int) -> int:
    """Give the offset that End goes to, on the same line even where the line was wrapped."""
    number = line_of(spans, offset)
    begin, end = spans[number]
    is_wrapped = number + 1 < len(spans) and spans[number + 1][0] == end
    return max(before(text, end), begin) if is_wrapped else end
