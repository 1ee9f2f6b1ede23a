"""The matcher's one door: a reader knows a scenario's concepts and figures, and judges replies."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from simulator.grading.matcher.example_book import ExampleBook, Freedom, Said
from simulator.grading.matcher.examples import Content, content_of
from simulator.grading.matcher.finding import NOTHING, Finding
from simulator.grading.matcher.frames import Frame, frame_keys, match_frame, parse_frame
from simulator.grading.matcher.heaps import drop_heaps
from simulator.grading.matcher.phrases import PhraseBook, Sheets
from simulator.grading.matcher.statements import Statement, Subject, find_statements
from simulator.grading.verdicts import Value
from simulator.language import analyse, figures_equal, mend_slips, typos_of
from simulator.language.types import Figure, Language
from simulator.scenario.models import Says

NEAR_MISS = 0.9  # likeness to a near miss that overrules a frame
MOST_KEPT = 20_000  # judgements remembered


@dataclass(frozen=True)
class _Compiled:
    """A meaning with its frames read."""

    says: Says
    frames: tuple[Frame, ...]
    wrong_frames: tuple[Frame, ...]
    figures: Mapping[str, Figure]  # those its frames ask for, by name


@dataclass(frozen=True)
class Reply:
    """A reply as the matcher reads it; heaps of keywords and slips taken back are left out."""

    sentences: tuple[Said, ...]
    statements: tuple[Statement, ...]

    @cached_property
    def phrases(self) -> frozenset[str]:
        """Give the key of every phrase in it."""
        return frozenset(key for each in self.sentences for key in each.tagged.hits)


class Reader:
    """Judges replies against meanings. Deterministic, and bounded in time by its lookups."""

    def __init__(
        self,
        concepts: Mapping[str, Iterable[str]],
        sheets: Sheets,
        render: Callable[[str], str],
        language: Language,
        meanings: Iterable[Says],
        subjects: Iterable[Subject] = (),
    ) -> None:
        """Compile the phrases of all meanings once; `render` fills figures into examples.

        `subjects` are the things whose figures the sheets know. Raises KeyError for an unknown
        concept.
        """
        self._language = language
        self._sheets = sheets
        self._render = render
        self._meanings = tuple(meanings)
        frames = [
            parse_frame(text) for each in self._meanings for text in each.frames + each.wrong_frames
        ]
        self._subjects = tuple(subjects)
        frames += [frame for subject in self._subjects for frame in subject.about]
        phrases = {f"<{name}>": tuple(texts) for name, texts in concepts.items()}
        phrases.update({key: (key,) for key in frame_keys(frames, concepts)})
        self._book = PhraseBook(phrases, language, sheets.figure)
        self._examples = ExampleBook(self._meanings, render, self._content_of, language)
        self._compiled: dict[int, _Compiled] = {}
        self._read_once = lru_cache(maxsize=512)(self._read)
        self._judged: dict[tuple[int, str, Freedom], Finding] = {}

    def _read(self, text: str) -> Reply:
        meant = mend_slips(text, self._language)
        tagged = [self._book.tag(each) for each in analyse(meant, self._language)]
        sentences = drop_heaps(tagged, self._language)
        figures = find_statements(self._subjects, sentences, self._sheets)
        return Reply(tuple(self._examples.take_in(each) for each in sentences), tuple(figures))

    def read(self, text: str) -> Reply:
        """Give a reply as it is read: its sentences, with the phrases and figures in them."""
        return self._read_once(text)

    def share_examples(self, says: Says, original: Says) -> None:
        """Let a meaning that differs in its frames alone go by the original's examples."""
        self._examples.share(says, original)

    def warm(self, meanings: Iterable[Says]) -> None:
        """Read meanings now, so that the first replies take no longer than those after them."""
        typos_of("raeder", ["reader"], self._language)  # loads what measures typing mistakes
        for says in meanings:
            self._compile(says)
            self._examples.warm(says)

    def find_statements(self, text: str) -> Iterator[Finding]:
        """Give the figures said about things of the sheets: met where true, wrong where not."""
        for each in self._read_once(text).statements:
            found = _stated(each, each.subject.names[0])
            yield replace(found, args=self._word_args(found.args))

    def judge(self, says: Says, text: str, freedom: Freedom = Freedom.ALIKE) -> Finding:
        """Judge whether a reply says it."""
        key = (id(says), text, freedom)
        found = self._judged.get(key)
        if found is None:
            if len(self._judged) >= MOST_KEPT:
                self._judged.clear()
            found = self._judge(self._compile(says), self._read_once(text), freedom)
            if found.args:
                found = replace(found, args=self._word_args(found.args))
            self._judged[key] = found
        return found

    def _judge(self, meaning: _Compiled, reply: Reply, freedom: Freedom) -> Finding:
        found = self._match(meaning, reply, freedom)
        if found.value is not Value.ABSENT:
            return found
        for each in (each for each in reply.statements if not each.is_true):
            for name, figure in meaning.figures.items():
                if any(figures_equal(figure, true) for true in each.subject.figures):
                    return _stated(each, name)
        return found

    def _match(self, meaning: _Compiled, reply: Reply, freedom: Freedom) -> Finding:
        """Look for a meaning by its frames, then by its examples."""
        sentences = _ask(meaning.says.question, reply)
        if not sentences:
            return NOTHING
        wrong = self._first(meaning.wrong_frames, sentences, reply)
        if wrong is not None and wrong.value is Value.MET:
            return replace(wrong, value=Value.WRONG, why="why-contrary")
        framed = self._first(meaning.frames, sentences, reply)
        if framed is not None and framed.value is Value.MET and not meaning.says.near:
            return framed
        alike = self._examples.liken(
            meaning.says,
            sentences,
            has_frames=bool(meaning.frames),
            freedom=freedom,
        )
        if framed is not None and framed.value is Value.MET:
            return alike if _is_near_miss(alike, framed) else framed
        if alike.value is not Value.ABSENT:
            return alike
        return framed or alike

    def _first(
        self, frames: Sequence[Frame], sentences: Sequence[Said], reply: Reply
    ) -> Finding | None:
        """Give the first frame's finding that is met, else the first that is contradicted."""
        contradicted: Finding | None = None
        tagged = [each.tagged for each in sentences]
        for frame in frames:
            for keys in frame.needs:  # a loop of its own, for it is run more than any other
                if reply.phrases.isdisjoint(keys):
                    break
            else:
                found = match_frame(frame, tagged, self._sheets)
                if found.value is Value.MET:
                    return found
                if found.value is not Value.ABSENT:
                    contradicted = contradicted or found
        return contradicted

    def _word_args(self, args: Mapping[str, str]) -> Mapping[str, str]:
        """Put the figure that a reason names, and those of its example, into words."""
        worded = dict(args)
        if "figure" in worded:
            worded["figure"] = self._render(f"{{{worded['figure']}}}")
        if "example" in worded:
            worded["example"] = self._render(worded["example"])
        return worded

    def _compile(self, says: Says) -> _Compiled:
        known = self._compiled.get(id(says))
        if known is None:
            frames = tuple(parse_frame(text) for text in says.frames)
            known = self._compiled[id(says)] = _Compiled(
                says,
                frames,
                tuple(parse_frame(text) for text in says.wrong_frames),
                {name: self._sheets.figure(name) for each in frames for name in each.figures()},
            )
        return known

    def _content_of(self, text: str) -> Content:
        tagged = (self._book.tag(each) for each in analyse(text, self._language))
        return content_of(tagged, self._language)


def _stated(each: Statement, name: str) -> Finding:
    args = {"said": each.said, "figure": name}
    value, why = (
        (Value.MET, "why-true-figure") if each.is_true else (Value.WRONG, "why-other-figure")
    )
    return Finding(value, each.start, each.end, f"{{{name}}}", 0.9, why, args)


def _is_near_miss(alike: Finding, framed: Finding) -> bool:
    """Say whether what a frame found all but repeats an author's near miss or contrary."""
    return (
        alike.why in ("why-near-miss", "why-like-contrary")
        and alike.score >= NEAR_MISS
        and alike.start <= framed.start
        and framed.end <= alike.end
    )


def _ask(question: bool | None, reply: Reply) -> tuple[Said, ...]:
    """Take the questions of a reply, or what is no question, or all of it."""
    if question is None:
        return reply.sentences
    return tuple(each for each in reply.sentences if each.tagged.sentence.is_question == question)
