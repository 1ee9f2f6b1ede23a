"""What might mend a verdict that a person gave otherwise: frames, phrases and examples to try.

Made from the missed reply itself, and screened on the replies that may be looked at: most frames
that find a reply also find others that they should not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum

from simulator.grading.listening import Listener
from simulator.grading.matcher.frames import parse_frame
from simulator.grading.matcher.phrases import Tagged
from simulator.grading.record import record_reply
from simulator.grading.verdicts import Value
from simulator.scenario.bundle import Scenario
from simulator.scenario.models import Criterion, Says
from simulator.workbench.atoms import (
    Vocabulary,
    atoms_of,
    frames_of,
    phrases_in,
    read_vocabulary,
    vocabulary_words,
    with_names,
)
from simulator.workbench.targets import Edit, Target, is_decisive, targets_of

BEST_FRAMES = 3  # of one reply and one meaning that go on to be tried
BEST_WIDENED = 3
BEST_NARROWED = 2
IDEAL_TERMS = 3  # of a frame: fewer find too much, more too little


class Need(Enum):
    """What a meaning should have made of a reply."""

    SAID = "said"  # it is said there
    CONTRARY = "contrary"  # its contrary is
    UNSAID = "unsaid"  # neither is


@dataclass(frozen=True, slots=True)
class Case:
    """A reply that may be looked at, with both verdicts on one criterion."""

    id: str
    text: str
    person: Value
    engine: Value


@dataclass(frozen=True, slots=True)
class Candidate:
    """Edits that might mend a verdict, made from a reply; `merit` orders them before a trial."""

    edits: tuple[Edit, ...]
    source: str
    merit: tuple[float, ...] = ()


@dataclass
class Screen:
    """The replies that may be looked at, sorted by what a frame of one meaning would do there.

    good: where it should be found. open: those of them where it would mend the verdict. bad: where
    it would spoil it. All others cost nothing there, but a frame that finds them finds too much.
    """

    good: list[str] = field(default_factory=list)
    open: list[str] = field(default_factory=list)
    bad: list[str] = field(default_factory=list)
    others: list[str] = field(default_factory=list)


class Maker:
    """Makes candidates for one criterion."""

    def __init__(
        self, scenario: Scenario, criterion: str, cases: Sequence[Case], misses: Sequence[Case]
    ) -> None:
        """Read the replies; words of the misses can be judged as parts of frames from now on."""
        self.scenario = scenario
        self.criterion: Criterion = scenario.criteria[criterion]
        self.targets = targets_of(criterion, self.criterion)
        self.cases = cases
        self.misses = misses
        plain = Listener(scenario)
        sentences = [each for case in misses for each in _sentences(plain, case.text)]
        words = [Says(frames=[word]) for word in vocabulary_words(sentences, scenario.language)]
        self.listener = Listener(scenario, words)
        self._screens: dict[tuple[int, Need], Screen] = {}

    def make(self) -> Iterator[Candidate]:
        """Give the candidates of every missed reply."""
        for case in self.misses:
            wanted = list(self._needs(case))
            yield from (each for pair in wanted for each in self._for(case, *pair))
            if len(wanted) > 1 and all(need is Need.SAID for _, need in wanted):
                yield from self._together(case, [target for target, _ in wanted])

    def _for(self, case: Case, target: Target, need: Need) -> Iterator[Candidate]:
        if need is Need.UNSAID:
            yield from self._narrowed(case, target)
        else:
            yield from self._frames(case, target, need)
            if need is Need.SAID:
                yield from self._widened(case, target)
        yield from self._example(case, target, need)

    # --- what is needed ----------------------------------------------------------------------

    def _needs(self, case: Case) -> Iterator[tuple[Target, Need]]:
        """Give the meanings that decided against the person, with what they should have heard."""
        heard = [(each, each.judge(self.listener, case.text)) for each in self.targets]
        for target, value in heard:
            if target.is_forbidden:
                if case.person is Value.WRONG and value is Value.ABSENT:
                    yield target, Need.SAID
                elif case.person is Value.MET and value is Value.WRONG:
                    yield target, Need.UNSAID
            elif case.person is Value.MET and value is not Value.MET:
                yield target, Need.SAID
            elif case.person is Value.WRONG and value is not Value.WRONG:
                yield target, Need.CONTRARY
            elif case.person is Value.ABSENT and value is Value.MET:
                yield target, Need.UNSAID

    # --- new frames --------------------------------------------------------------------------

    def _frames(self, case: Case, target: Target, need: Need) -> Iterator[Candidate]:
        key = "wrong_frames" if need is Need.CONTRARY else "frames"
        vocabulary = self._vocabulary(target)
        found = [
            Candidate((Edit(key, frame, target),), case.id, merit)
            for tagged in _sentences(self.listener, case.text)
            for frame, weight in frames_of(atoms_of(tagged, vocabulary, self.scenario), vocabulary)
            if (merit := self._merit(target, need, frame, case, weight)) is not None
        ]
        yield from _best(found, BEST_FRAMES)

    def _merit(
        self, target: Target, need: Need, frame: str, case: Case, weight: float
    ) -> tuple[float, ...] | None:
        """Say how well a frame does where it may be looked at; None where it does not help.

        What it mends less what it spoils; then how little else it finds, how much it rests on,
        and how far its length is from the usual one.
        """
        says = Says(frames=[frame], question=target.says.question)
        if not self._finds(says, case.text):
            return None
        screen = self._screen(target, need)
        counts = [
            sum(self._finds(says, text) for text in texts)
            for texts in (screen.open, screen.bad, screen.others, screen.good)
        ]
        mended, spoiled, others, good = counts
        if mended <= spoiled and mended:
            return None
        size = len(frame.split(" !")[0].split())
        return (mended - spoiled, -others, good, weight, -abs(size - IDEAL_TERMS))

    def _finds(self, says: Says, text: str) -> bool:
        return self.listener.reader.judge(says, text).value is Value.MET

    def _screen(self, target: Target, need: Need) -> Screen:
        key = (id(target), need)
        if key not in self._screens:
            self._screens[key] = self._sort(target, need)
        return self._screens[key]

    def _sort(self, target: Target, need: Need) -> Screen:
        wanted = Value.MET if need is Need.SAID and not target.is_forbidden else Value.WRONG
        screen = Screen()
        for case in self.cases:
            decides = wanted is Value.WRONG or self._is_decisive(target, case.text)
            if case.person is wanted:
                screen.good.append(case.text)
                if case.engine is not wanted and decides:
                    screen.open.append(case.text)
            elif decides and case.engine is not wanted:
                screen.bad.append(case.text)
            else:
                screen.others.append(case.text)
        return screen

    def _is_decisive(self, target: Target, text: str) -> bool:
        record = record_reply(self.scenario, self.listener, text)
        return is_decisive(target, self.criterion, record)

    # --- frames with one more word -------------------------------------------------------------

    def _widened(self, case: Case, target: Target) -> Iterator[Candidate]:
        """Find frames that lack one term in this reply, and words there that could stand for it."""
        found: list[Candidate] = []
        for tagged in _sentences(self.listener, case.text):
            for frame in target.says.frames:
                for place, term in self._lacking(frame, target, tagged):
                    found += self._fill(case, target, tagged, frame, place, term)
        yield from _best(found, BEST_WIDENED)

    def _lacking(self, frame: str, target: Target, tagged: Tagged) -> Iterator[tuple[int, str]]:
        """Give the one term without which a frame would find the sentence, and its place."""
        terms = frame.split()
        for place, term in enumerate(terms):
            follower = terms[place + 1] if place + 1 < len(terms) else ""
            if term.startswith("!") or term == "/" or follower.startswith(">"):
                continue
            rest = " ".join(terms[:place] + terms[place + 1 :])
            says = _readable(rest, target.says.question)
            if says is not None and self._finds(says, tagged.sentence.text):
                yield place, term

    def _fill(
        self, case: Case, target: Target, tagged: Tagged, frame: str, place: int, term: str
    ) -> Iterator[Candidate]:
        terms = frame.split()
        rest = parse_frame(" ".join(terms[:place] + terms[place + 1 :]))
        taken = frozenset(
            index
            for key in rest.phrase_keys()
            for hit in tagged.hits.get(key, ())
            for index in hit.words
        )
        concepts = [each for each in _options(term) if each.startswith("<")]
        known = self._stems_of(_options(term))
        for phrase in phrases_in(tagged, self.scenario.language, taken):
            more = f"{term}|{phrase.replace(' ', '_')}"
            widened = " ".join([*terms[:place], more, *terms[place + 1 :]])
            bond = _bond(phrase, known, self.listener)
            merit = self._merit(target, Need.SAID, widened, case, 1 + 2 * bond)
            if merit is None:
                continue
            edit = Edit("frames", widened, target, frame)
            if concepts:
                edit = Edit(concepts[0][1:-1], phrase)
            yield Candidate((edit,), case.id, merit)

    def _stems_of(self, options: Iterable[str]) -> frozenset[str]:
        """Give the stems of the words that a term already stands for."""
        texts: list[str] = []
        for each in options:
            texts += self.scenario.concepts.get(each.strip("<>"), ()) if "<" in each else [each]
        words = [text.replace("_", " ") for text in texts if "{" not in text and "#" not in text]
        return frozenset(
            token.stem
            for text in words
            for tagged in _sentences(self.listener, text)
            for token in tagged.sentence.tokens
        )

    # --- frames that find less -----------------------------------------------------------------

    def _narrowed(self, case: Case, target: Target) -> Iterator[Candidate]:
        """Take back a frame that found too much: a word of this reply, which must be missing."""
        finding = self.listener.reader.judge(target.says, case.text)
        for key in ("frames", "wrong_frames"):
            if finding.rule in getattr(target.says, key):
                yield from self._narrow(case, target, key, finding.rule)

    def _narrow(self, case: Case, target: Target, key: str, frame: str) -> Iterator[Candidate]:
        whole = Says(frames=[frame], question=target.says.question)
        right = Value.WRONG if key == "wrong_frames" or target.is_forbidden else Value.MET
        kept = [
            each.text
            for each in self.cases
            if each.person is right and self._finds(whole, each.text)
        ]
        found = []
        vocabulary = self._vocabulary(target)
        for tagged in _sentences(self.listener, case.text):
            for atom in atoms_of(tagged, vocabulary, self.scenario):
                if f"|{atom.term}|" in f"|{frame.replace(' ', '|')}|" or atom.is_figure:
                    continue
                narrowed = _except(frame, atom.term)
                says = Says(frames=[narrowed], question=target.says.question)
                lost = sum(not self._finds(says, text) for text in kept)
                if lost or self._finds(says, case.text):
                    continue
                edit = Edit(key, narrowed, target, frame)
                found.append(Candidate((edit,), case.id, (1.0, atom.weight)))
        yield from _best(found, BEST_NARROWED)

    # --- examples ------------------------------------------------------------------------------

    def _example(self, case: Case, target: Target, need: Need) -> Iterator[Candidate]:
        """Give the sentence that is most about it as an example of what it is."""
        key = {Need.SAID: "meets", Need.CONTRARY: "wrong", Need.UNSAID: "near"}[need]
        vocabulary = self._vocabulary(target)
        sentences = _sentences(self.listener, case.text)
        if not sentences:
            return
        text = max(sentences, key=lambda each: self._nearness(each, vocabulary)).sentence.text
        example = with_names(text, vocabulary.figures, self.scenario)
        yield Candidate((Edit(key, example, target),), case.id, (0.0,))

    def _nearness(self, tagged: Tagged, vocabulary: Vocabulary) -> float:
        return sum(each.weight for each in atoms_of(tagged, vocabulary, self.scenario))

    def _vocabulary(self, target: Target) -> Vocabulary:
        others = (each.says for each in self.targets if each is not target)
        return read_vocabulary(target.says, self.scenario, others)

    # --- several parts at once -----------------------------------------------------------------

    def _together(self, case: Case, targets: Sequence[Target]) -> Iterator[Candidate]:
        """Mend all missing parts of a reply: by the best new frame, or the best example, of each."""
        frames = [next(self._frames(case, each, Need.SAID), None) for each in targets]
        examples = [next(self._example(case, each, Need.SAID), None) for each in targets]
        for found in (frames, examples):
            if all(found):
                edits = tuple(edit for each in found if each for edit in each.edits)
                yield Candidate(edits, case.id, (0.5,))


def _best(found: Iterable[Candidate], most: int) -> list[Candidate]:
    """Give the best candidates; of several that change the same thing alike, the first."""
    unique = {each.edits: each for each in found}
    return sorted(unique.values(), key=lambda each: each.merit, reverse=True)[:most]


def _sentences(listener: Listener, text: str) -> list[Tagged]:
    return [each.tagged for each in listener.reader.read(text).sentences]


def _readable(frame: str, question: bool | None) -> Says | None:
    try:
        parse_frame(frame)
    except ValueError:
        return None
    return Says(frames=[frame], question=question)


def _options(term: str) -> list[str]:
    return [each.lstrip("+->") for each in term.split("|")]


def _bond(phrase: str, known: frozenset[str], listener: Listener) -> float:
    """Say how much of a phrase is in words that a term already stands for, 0 to 1."""
    stems = [
        token.stem for tagged in _sentences(listener, phrase) for token in tagged.sentence.tokens
    ]
    return sum(each in known for each in stems) / len(stems) if stems else 0.0


def _except(frame: str, term: str) -> str:
    """Add what must be missing to a frame, in its last part."""
    *first, last = frame.split()
    if last.startswith("!"):
        return " ".join([*first, f"{last}|{term}"])
    return f"{frame} !{term}"
