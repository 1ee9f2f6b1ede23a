"""The example sentences of a scenario, and what they make of a reply.

A sentence is likened to an author's examples in words (`examples`) and in letters (`grams`). It
says what the nearest says, if it is near enough and nothing speaks against it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property

from simulator.grading.matcher.examples import (
    Content,
    Likeness,
    best_possible,
    content_of,
    measure_likeness,
)
from simulator.grading.matcher.finding import NOTHING, Finding
from simulator.grading.matcher.grams import GramIndex
from simulator.grading.matcher.phrases import Tagged
from simulator.grading.verdicts import Value
from simulator.language.types import Language
from simulator.scenario.models import Says

# Likeness in words from which an example is all but repeated; its denial, or another figure in
# it, is then the contrary.
REPEATED = 0.6
REPEATED_WITH_FRAMES = 0.82
# Likeness in words and letters together, half each, that is enough where nothing speaks against
# it: without frames, with them, and with them where most other parts of a criterion are met.
ALIKE = 0.28
ALIKE_WITH_FRAMES = 0.45
ALIKE_AMONG_PARTS = 0.35
LEAST_IN_WORDS = 0.3
LEAST_IN_LETTERS = 0.1  # below it an example is not looked at, where there are frames
AHEAD = 0.95  # of the likeness to a near miss; a little behind is still ahead of an unlike one
AHEAD_WITHOUT_FRAMES = 0.8


class Freedom(Enum):
    """How freely a reply may be likened to examples."""

    REPEATED = "repeated"  # all but the same words: prohibitions, and what a caller understands
    ALIKE = "alike"
    AMONG_PARTS = "among parts"  # the reply meets most other parts of the same criterion


@dataclass(frozen=True, slots=True)
class Example:
    """An author's sentence, its number among all of a scenario's, and what it is an example of."""

    number: int
    text: str
    value: Value
    why: str


@dataclass(frozen=True)
class Said:
    """One sentence of a reply: what it is made of, and its likeness in letters by example.

    `near` are the numbers of the examples that it is not too unlike, in order.
    """

    tagged: Tagged
    content: Content
    letters: Mapping[int, float]
    near: Sequence[int]


class ExampleBook:
    """All example sentences of a scenario, ready to be likened to what is said."""

    def __init__(
        self,
        meanings: Iterable[Says],
        render: Callable[[str], str],
        read: Callable[[str], Content],
        language: Language,
    ) -> None:
        """Number the examples; `render` fills in figures, `read` takes a sentence apart."""
        self._render = render
        self._read = read
        self._language = language
        self._examples: list[Example] = []
        self._of: dict[int, tuple[Example, ...]] = {}
        self._numbered: list[Says] = []  # kept, so that no other takes over its identity
        self._contents: dict[int, Content] = {}
        for says in meanings:
            self._examples_of(says)

    def _examples_of(self, says: Says) -> tuple[Example, ...]:
        known = self._of.get(id(says))
        if known is None:
            self._numbered.append(says)
            known = self._of[id(says)] = tuple(self._number(says))
            if known:
                self.__dict__.pop("_index", None)  # it is made anew, with these
        return known

    def share(self, says: Says, original: Says) -> None:
        """Let a meaning go by the examples of another, whose own are the same."""
        self._numbered.append(says)
        self._of[id(says)] = self._examples_of(original)

    def _number(self, says: Says) -> Iterator[Example]:
        for texts, value, why in (
            (says.meets, Value.MET, "why-like-example"),
            (says.near, Value.ABSENT, "why-near-miss"),
            (says.wrong, Value.WRONG, "why-like-contrary"),
        ):
            for text in texts:
                example = Example(len(self._examples), text, value, why)
                self._examples.append(example)
                yield example

    @cached_property
    def _index(self) -> GramIndex:
        return GramIndex([self._render(each.text) for each in self._examples], self._language)

    def _content(self, example: Example) -> Content:
        found = self._contents.get(example.number)
        if found is None:
            found = self._contents[example.number] = self._read(self._render(example.text))
        return found

    def warm(self, says: Says) -> None:
        """Read a meaning's examples now rather than when a reply first needs them."""
        for example in self._examples_of(says):
            self._content(example)
        _ = self._index  # built when first asked for

    def take_in(self, tagged: Tagged) -> Said:
        """Take a sentence of a reply in, to be likened to any meaning's examples."""
        letters = self._index.likeness(tagged.sentence.text)
        near = sorted(number for number, like in letters.items() if like >= LEAST_IN_LETTERS)
        return Said(tagged, content_of([tagged], self._language), letters, near)

    def liken(
        self,
        says: Says,
        sentences: Sequence[Said],
        *,
        has_frames: bool,
        freedom: Freedom,
    ) -> Finding:
        """Give what the examples of a meaning make of the sentences of a reply."""
        examples = self._examples_of(says)
        if not examples:
            return NOTHING
        likened = [
            each
            for said in sentences
            for example in (_near(examples, said) if has_frames else examples)
            for each in self._compare(example, said)
        ]
        repeated = REPEATED_WITH_FRAMES if has_frames else REPEATED
        nearest = max(likened, key=lambda each: each.likeness.score, default=None)
        if nearest is not None and nearest.likeness.score >= repeated:
            return nearest.finding(nearest.likeness.score)
        if freedom is Freedom.REPEATED:
            return NOTHING
        return _soften(likened, has_frames, freedom)

    def _compare(self, example: Example, said: Said) -> Iterator[_Likened]:
        content = self._content(example)
        if best_possible(content, said.content) < LEAST_IN_WORDS:
            return
        likeness = measure_likeness(content, said.content)
        if likeness.score >= LEAST_IN_WORDS:
            yield _Likened(example, said, likeness, said.letters.get(example.number, 0.0))


@dataclass(frozen=True, slots=True)
class _Likened:
    """An example beside a sentence of a reply."""

    example: Example
    said: Said
    likeness: Likeness
    letters: float

    @property
    def score(self) -> float:
        """Give the likeness in words and letters together, 0 to 1."""
        return (self.likeness.score + self.letters) / 2

    @property
    def is_flat(self) -> bool:
        """Say whether nothing speaks against it: no denial, and no figure other or missing."""
        return not (self.likeness.denied or self.likeness.lacks_figure)

    def finding(self, score: float) -> Finding:
        """Give what it says of the reply."""
        start, end = self.said.tagged.sentence.start, self.said.tagged.sentence.end
        text, value = self.example.text, self.example.value
        found = Finding(value, start, end, text, score, self.example.why, {"example": text})
        if value is not Value.MET:
            return NOTHING if self.likeness.denied else found
        if self.likeness.denied:
            return replace(found, value=Value.WRONG, why="why-denied")
        if self.likeness.other_figure is not None:
            return replace(found, value=Value.WRONG, why="why-other-figure-example")
        return found


def _near(examples: Sequence[Example], said: Said) -> Iterator[Example]:
    """Give the examples of a meaning, which are numbered in a row, that a sentence is near to."""
    first = examples[0].number
    start = bisect_left(said.near, first)
    stop = bisect_left(said.near, first + len(examples), start)
    return (examples[number - first] for number in said.near[start:stop])


def _soften(likened: Sequence[_Likened], has_frames: bool, freedom: Freedom) -> Finding:
    """Take an example that is alike enough, and more so than any near miss or contrary."""
    met = [each for each in likened if each.example.value is Value.MET and each.is_flat]
    best = max(met, key=lambda each: each.score, default=None)
    others = (each.score for each in likened if each.example.value is not Value.MET)
    enough, ahead = ALIKE, AHEAD_WITHOUT_FRAMES
    if has_frames:
        among_parts = freedom is Freedom.AMONG_PARTS
        enough, ahead = ALIKE_AMONG_PARTS if among_parts else ALIKE_WITH_FRAMES, AHEAD
    if best is None or best.score < enough or best.score < ahead * max(others, default=0.0):
        return NOTHING
    return best.finding(best.score)
