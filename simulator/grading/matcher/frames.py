"""Frames: small patterns over concepts, words and figures, and how they match.

    +<credit> <late-fee>|<fee> {issuer.credit_visible} !ask_whether / <reminder>

Terms stand in any order within one sentence; " / " lets parts stand in different sentences.
`+` must be affirmed and `-` denied; `!` must be missing; `{x}` is a figure of the sheets;
`>` stands somewhere after the term before it.
Patterns are matched by lookups only, so none can hang.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from simulator.grading.matcher.finding import NOTHING, Finding
from simulator.grading.matcher.phrases import Hit, Sheets, Tagged
from simulator.grading.verdicts import Value
from simulator.language import figures_equal
from simulator.language.types import Figure, FigureKind

MOST_TRIES = 5000  # places of terms tried for one frame in one sentence


@dataclass(frozen=True, slots=True)
class Term:
    """One term: a sign ("", "+", "-", "!"), phrase keys and figure names; any one will do.

    A term that `follows` stands after the one before it.
    """

    sign: str
    keys: tuple[str, ...]
    figures: tuple[str, ...]
    follows: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """A pattern as its author wrote it, with its parts."""

    text: str
    parts: tuple[tuple[Term, ...], ...]
    needs: tuple[frozenset[str], ...] = ()  # of each, one phrase key has to be in the reply

    def phrase_keys(self) -> Iterator[str]:
        """Give every phrase key the frame asks for."""
        for part in self.parts:
            for term in part:
                yield from term.keys

    def figures(self) -> Iterator[str]:
        """Give the name of every figure that the frame asks for."""
        for part in self.parts:
            for term in part:
                if term.sign != "!":
                    yield from term.figures


@lru_cache(maxsize=16384)
def parse_frame(text: str) -> Frame:
    """Read a frame, once. Raises ValueError for an empty part or term."""
    parts = tuple(tuple(_parse_term(word) for word in part.split()) for part in text.split(" / "))
    if not all(parts):
        raise ValueError(f"a part of the frame is empty: {text!r}")
    if not any(term.sign != "!" for part in parts for term in part):
        raise ValueError(f"the frame only says what must be missing: {text!r}")
    needs = (
        frozenset(term.keys)
        for part in parts
        for term in part
        if term.sign != "!" and not term.figures
    )
    return Frame(text, parts, tuple(needs))


def _parse_term(text: str) -> Term:
    follows = text.startswith(">") and len(text) > 1
    word = text[follows:]
    sign = word[0] if word[0] in "+-!" and len(word) > 1 else ""
    if follows and sign == "!":
        raise ValueError(f"what must be missing stands nowhere: {text!r}")
    options = [each.removeprefix(sign) for each in word.split("|")]  # "+a|+b" is "+a|b"
    if not all(options):
        raise ValueError(f"an empty choice in {word!r}")
    figures = tuple(each[1:-1] for each in options if each.startswith("{"))
    keys = tuple(each for each in options if not each.startswith("{"))
    return Term(sign, keys, figures, follows)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a term was found, or why it was not."""

    spans: tuple[tuple[int, int], ...]
    conflict: Finding | None = None


def match_frame(frame: Frame, sentences: Sequence[Tagged], sheets: Sheets) -> Finding:
    """Look for a frame in sentences.

    Gives a met finding with its span; a wrong one where all but the polarity or the figure of one
    term agrees; or nothing.
    """
    spans: list[tuple[int, int]] = []
    conflict: Finding | None = None
    for part in frame.parts:
        places = [_match_part(part, tagged, sheets) for tagged in sentences]
        found = next((each for each in places if each and each.conflict is None), None)
        found = found or next((each for each in places if each), None)
        if found is None:
            return NOTHING
        conflict = conflict or found.conflict
        spans.extend(found.spans)
    start, end = min(each[0] for each in spans), max(each[1] for each in spans)
    if conflict is not None:
        return Finding(
            Value.WRONG, start, end, frame.text, conflict.score, conflict.why, conflict.args
        )
    return Finding(Value.MET, start, end, frame.text, 1.0, "why-said", {"rule": frame.text})


def _match_part(part: Sequence[Term], tagged: Tagged, sheets: Sheets) -> _Place | None:
    if not all(_may_stand(term, tagged) for term in part):
        return None
    if any(term.sign == "!" and _find(term, tagged, sheets) for term in part):
        return None
    conflicts: list[Finding] = []
    options: list[tuple[bool, list[_Option]]] = []
    for term in part:
        if term.sign == "!":
            continue
        found = _agreeing(term, _find(term, tagged, sheets))
        if not found:
            conflict = _conflict(term, part, tagged, sheets)
            if conflict is None:
                return None
            conflicts.append(conflict)
            continue
        options.append((term.follows, found))
    if len(conflicts) > 1 or (conflicts and tagged.sentence.is_question):
        return None  # too far off, or only asked
    chosen = _choose(options)
    if chosen is None or (conflicts and not any(each.hit for each in chosen)):
        return None  # no room for every term, or nothing but figures to go by
    spans = tuple(each.span for each in chosen)
    if not conflicts:
        return _Place(spans)
    found_conflict = conflicts[0]
    return _Place((*spans, (found_conflict.start, found_conflict.end)), found_conflict)


def _may_stand(term: Term, tagged: Tagged) -> bool:
    """Say, at the cost of a lookup, whether a term is there or at least contradicted."""
    if term.sign == "!" or not tagged.hits.keys().isdisjoint(term.keys):
        return True
    return bool(term.figures and tagged.sentence.figures)


@dataclass(frozen=True, slots=True)
class _Option:
    """One way to place a term: its span in the text, and its words unless it is a figure."""

    span: tuple[int, int]
    negated: bool
    hit: Hit | None


def _find(term: Term, tagged: Tagged, sheets: Sheets) -> list[_Option]:
    tokens, hits = tagged.sentence.tokens, tagged.hits
    found = [
        _Option((tokens[hit.first].start, tokens[hit.last].end), hit.negated, hit)
        for key in term.keys
        if key in hits
        for hit in hits[key]
    ]
    if not term.figures:
        return found
    wanted = [sheets.figure(name) for name in term.figures]
    found.extend(
        _Option((said.start, said.end), tagged.denies(said), None)
        for said in tagged.sentence.figures
        if any(figures_equal(said, figure) for figure in wanted)
    )
    return found


def _agreeing(term: Term, found: list[_Option]) -> list[_Option]:
    if term.sign == "+":
        return [each for each in found if not each.negated]
    if term.sign == "-":
        return [each for each in found if each.negated]
    return found


def _conflict(term: Term, part: Sequence[Term], tagged: Tagged, sheets: Sheets) -> Finding | None:
    """Say why a term is not just missing but contradicted: denied, or another figure."""
    if term.sign == "+":
        denied = _find(term, tagged, sheets)
        if denied:
            start, end = denied[0].span
            return Finding(Value.WRONG, start, end, score=0.9, why="why-denied")
    if term.figures and not term.keys and term.sign != "-":
        return _other_figure(term, part, tagged, sheets)
    return None


def _other_figure(
    term: Term, part: Sequence[Term], tagged: Tagged, sheets: Sheets
) -> Finding | None:
    """Find a figure said in the place of the wanted one; the part's other figures are not."""
    wanted = sheets.figure(term.figures[0])
    others = [sheets.figure(name) for each in part for name in each.figures]
    for said in tagged.sentence.figures:
        if any(figures_equal(said, each) for each in others) or tagged.denies(said):
            continue  # "the fee is not $50" states no figure
        quote = tagged.quote(said)
        if _could_stand_for(said, wanted, sheets) and not _is_other_day(said, quote, sheets):
            args = {"said": quote, "figure": term.figures[0]}
            return Finding(
                Value.WRONG, said.start, said.end, score=0.9, why="why-other-figure", args=args
            )
    return None


def _could_stand_for(said: Figure, wanted: Figure, sheets: Sheets) -> bool:
    """Say whether a figure is of the wanted kind, or a bare number of about its size."""
    if said.kind is wanted.kind:
        return _is_like_unit(said.unit, wanted.unit)
    if said.kind is not FigureKind.NUMBER or wanted.kind not in _BARE or not wanted.value:
        return False
    is_size = wanted.value / 10 <= said.value <= wanted.value * 10
    return is_size and not any(figures_equal(said, each) for each in sheets.known)


_BARE = (FigureKind.MONEY, FigureKind.PERCENT)  # "the fee is 25" leaves out its unit


def _is_other_day(said: Figure, quote: str, sheets: Sheets) -> bool:
    """Say whether a bare day ("the 12th") is no date ("the third") or one of something else."""
    if said.kind is not FigureKind.DATE or said.month is not None:
        return False
    is_in_words = not any(sign.isdigit() for sign in quote)
    return is_in_words or any(figures_equal(said, each) for each in sheets.known)


_SHORT_UNITS = frozenset({"hour", "day", "business-day", "week"})


def _is_like_unit(one: str, other: str) -> bool:
    """Say whether two units could be taken for each other: days for business days, not years."""
    return one == other or {one, other} <= _SHORT_UNITS


def _choose(options: list[tuple[bool, list[_Option]]]) -> tuple[_Option, ...] | None:
    """Pick one place a term: no two on the same words, and those that follow in their order.

    Gives up after MOST_TRIES places: no pattern can hang on a text.
    """
    tries = iter(range(MOST_TRIES))
    return _choose_rest(options, (), tries)


def _choose_rest(
    options: list[tuple[bool, list[_Option]]], taken: tuple[_Option, ...], tries: Iterator[int]
) -> tuple[_Option, ...] | None:
    if len(taken) == len(options):
        return taken
    follows, places = options[len(taken)]
    for option in places:
        if next(tries, None) is None:
            return None
        if follows and taken and option.span[0] < taken[-1].span[1]:
            continue
        if any(_collide(option, other) for other in taken):
            continue
        chosen = _choose_rest(options, (*taken, option), tries)
        if chosen is not None:
            return chosen
    return None


def _collide(one: _Option, other: _Option) -> bool:
    return one.hit is not None and other.hit is not None and one.hit.overlaps(other.hit)


def frame_keys(frames: Sequence[Frame], concepts: Mapping[str, object]) -> Iterator[str]:
    """Give the keys of frames that are not concepts: words that have to be found by themselves.

    Raises KeyError for a concept that is not in the list.
    """
    for frame in frames:
        for key in frame.phrase_keys():
            if key.startswith("<"):
                if key[1:-1] not in concepts:
                    raise KeyError(key[1:-1])
            else:
                yield key
