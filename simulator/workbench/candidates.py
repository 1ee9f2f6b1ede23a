"""What might mend a verdict that a person gave otherwise: frames, phrases and examples to try.

Made from the missed reply itself, and screened on the replies that may be looked at: most frames
that find a reply also find others that they should not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from simulator.grading.listening import Listener
from simulator.grading.matcher.frames import parse_frame
from simulator.grading.matcher.phrases import Tagged
from simulator.grading.record import record_reply
from simulator.grading.verdicts import Value
from simulator.scenario.bundle import Scenario
from simulator.scenario.models import Criterion, Says
from simulator.workbench.atoms import (
    IN_FRAMES,
    OWN,
    Atom,
    Vocabulary,
    atoms_of,
    frames_of,
    phrases_in,
    read_vocabulary,
    vocabulary_words,
    with_names,
)
from simulator.workbench.targets import Edit, Target, is_decisive, targets_of

MOST_CONTRARY = 2  # meanings of a criterion of which a wrong reply may hold the contrary
FITNESS_OF_WORD = 0.5  # of one word as another for a term
BEST_FRAMES = 3  # of one reply and one meaning that go on to be tried
BEST_WIDENED = 3
BEST_NARROWED = 2
MOST_SCREENED = 40  # frames of one sentence that are looked at closely
FITNESS = {2: 0.7, 3: 1.0, 4: 0.9}  # of a frame by its terms: few find too much, many too little


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


@dataclass(frozen=True, slots=True)
class Screen:
    """The replies that may be looked at, sorted by what it does to find a meaning in them.

    good: where it should be found. mends, spoils: where finding it decides the verdict, rightly or
    not. Elsewhere it costs nothing, but a frame that finds much else finds too much.
    """

    good: frozenset[str]
    mends: frozenset[str]
    spoils: frozenset[str]

    def is_worth_it(self, places: frozenset[str]) -> bool:
        """Say whether a frame that finds these replies spoils less than it mends."""
        spoiled = len(places & self.spoils)
        return not spoiled or len(places & self.mends) > spoiled

    def merit(self, places: frozenset[str], quality: float) -> tuple[float, ...]:
        """Say how well a frame does that finds these replies.

        First what it mends less what it spoils; then how sure it is to be right where it finds
        something (with one more doubt than were seen), and how telling it looks.
        """
        net = len(places & self.mends) - len(places & self.spoils)
        right = len(places & self.good)
        return (net, quality * right / (len(places) + 1))


def listener_to(scenario: Scenario, texts: Iterable[str]) -> Listener:
    """Make a listener that knows every word of some replies: frames of them can be tried on it."""
    plain = Listener(scenario)
    sentences = [each for text in texts for each in _sentences(plain, text)]
    words = vocabulary_words(sentences, scenario.language)
    return Listener(scenario, [Says(frames=[word]) for word in words])


class Maker:
    """Makes candidates for one criterion."""

    def __init__(
        self,
        scenario: Scenario,
        listener: Listener,
        criterion: str,
        cases: Sequence[Case],
        misses: Sequence[Case],
    ) -> None:
        """Lay the replies out; the listener is one that knows the words of the misses."""
        self.scenario = scenario
        self.listener = listener
        self.criterion: Criterion = scenario.criteria[criterion]
        self.targets = targets_of(criterion, self.criterion)
        self.cases = cases
        self.misses = misses
        self._screens: dict[tuple[int, Need], Screen] = {}
        self._found: dict[tuple[str, bool | None], frozenset[str]] = {}
        self._vocabularies: dict[int, Vocabulary] = {}

    def make(self) -> Iterator[Candidate]:
        """Give the candidates of every missed reply."""
        for case in self.misses:
            wanted = list(self._needs(case))
            missing = [target for target, need in wanted if need is Need.SAID]
            contrary = [target for target, need in wanted if need is Need.CONTRARY]
            for target in missing:
                yield from self._said(case, target)
            if len(missing) > 1:
                yield from self._together(case, missing)
            for target in self._nearest(case, contrary)[:MOST_CONTRARY]:
                yield from self._frames(case, target, Need.CONTRARY)
                yield from self._example(case, target, Need.CONTRARY)
            for target in (target for target, need in wanted if need is Need.UNSAID):
                yield from self._narrowed(case, target)
                yield from self._example(case, target, Need.UNSAID)

    def _said(self, case: Case, target: Target) -> Iterator[Candidate]:
        """Give what would let one meaning be heard, if that alone mends some verdict."""
        found = [*self._frames(case, target, Need.SAID), *self._widened(case, target)]
        yield from (each for each in found if each.merit[0] > 0)
        if case.text in self._screen(target, Need.SAID).mends:
            yield from self._example(case, target, Need.SAID)

    def _nearest(self, case: Case, targets: Sequence[Target]) -> list[Target]:
        """Order meanings by how much of what they are said with is in a reply."""
        return sorted(targets, key=lambda each: -self._closeness(case, each))

    def _closeness(self, case: Case, target: Target) -> float:
        vocabulary = self._vocabulary(target)
        tagged = self._main_sentence(case, vocabulary)
        return 0.0 if tagged is None else self._nearness(tagged, vocabulary)

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
        """Give the best frames of the sentence that is most about it."""
        key = "wrong_frames" if need is Need.CONTRARY else "frames"
        vocabulary = self._vocabulary(target)
        tagged = self._main_sentence(case, vocabulary)
        atoms = () if tagged is None else atoms_of(tagged, vocabulary, self.scenario)
        screen, question = self._screen(target, need), target.says.question
        ranked = sorted(
            frames_of(atoms, vocabulary),
            key=lambda each: screen.merit(self._bound(each[1], question), _quality(each[1])),
            reverse=True,
        )
        found = []
        for frame, chosen in ranked[:MOST_SCREENED]:
            places = self._finds(frame, question)
            if case.text in places and screen.is_worth_it(places):
                merit = screen.merit(places, _quality(chosen))
                found.append(Candidate((Edit(key, frame, target),), case.id, merit))
        yield from _best(found, BEST_FRAMES)

    def _bound(self, chosen: Sequence[Atom], question: bool | None) -> frozenset[str]:
        """Give the replies that hold each of some terms: a frame of them finds no others."""
        return frozenset.intersection(*(self._finds(each.term, question) for each in chosen))

    def _finds(self, frame: str, question: bool | None) -> frozenset[str]:
        """Give the replies that a frame finds, of those that may be looked at."""
        key = (frame, question)
        if key not in self._found:
            says = Says(frames=[frame], question=question)
            texts = (each.text for each in self.cases)
            self._found[key] = frozenset(text for text in texts if self._is_found(says, text))
        return self._found[key]

    def _is_found(self, says: Says, text: str) -> bool:
        return self.listener.reader.judge(says, text).value is Value.MET

    def _screen(self, target: Target, need: Need) -> Screen:
        key = (id(target), need)
        if key not in self._screens:
            self._screens[key] = self._sort(target, need)
        return self._screens[key]

    def _sort(self, target: Target, need: Need) -> Screen:
        wanted = Value.MET if need is Need.SAID and not target.is_forbidden else Value.WRONG
        good, mends, spoils = set[str](), set[str](), set[str]()
        for case in self.cases:
            is_open = case.engine is not wanted and (
                wanted is Value.WRONG or self._is_decisive(target, case.text)
            )
            if case.person is wanted:
                good.add(case.text)
            if is_open:
                (mends if case.person is wanted else spoils).add(case.text)
        return Screen(frozenset(good), frozenset(mends), frozenset(spoils))

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
            if says is not None and self._is_found(says, tagged.sentence.text):
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
        screen = self._screen(target, Need.SAID)
        concepts = [each for each in _options(term) if each.startswith("<")]
        known = self._stems_of(_options(term))
        for phrase in phrases_in(tagged, self.scenario.language, taken):
            more = f"{term}|{phrase.replace(' ', '_')}"
            widened = " ".join([*terms[:place], more, *terms[place + 1 :]])
            places = self._finds(widened, target.says.question)
            bond = _bond(phrase, known, self.listener)
            is_row = " " in phrase
            # A row of words is of the kind that the term stands for if they share some. One word
            # that stands in such a row was not meant alone, and of another only use can tell.
            is_likely = bond > 0.5 if is_row else not bond and len(places & screen.mends) > 1
            if not is_likely or not screen.is_worth_it(places):
                continue
            edit = Edit("frames", widened, target, frame)
            if concepts:
                edit = Edit(concepts[0][1:-1], phrase)
            quality = bond if is_row else FITNESS_OF_WORD
            yield Candidate((edit,), case.id, screen.merit(places, quality))

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
        right = Value.WRONG if key == "wrong_frames" or target.is_forbidden else Value.MET
        question = target.says.question
        good = frozenset(each.text for each in self.cases if each.person is right)
        kept = self._finds(frame, question) & good
        found = []
        vocabulary = self._vocabulary(target)
        for tagged in _sentences(self.listener, case.text):
            for atom in atoms_of(tagged, vocabulary, self.scenario):
                if f"|{atom.term}|" in f"|{frame.replace(' ', '|')}|" or atom.is_figure:
                    continue
                narrowed = _except(frame, atom.term)
                places = self._finds(narrowed, question)
                if kept <= places and case.text not in places:
                    edit = Edit(key, narrowed, target, frame)
                    found.append(Candidate((edit,), case.id, (1.0, atom.weight)))
        yield from _best(found, BEST_NARROWED)

    # --- examples ------------------------------------------------------------------------------

    def _example(self, case: Case, target: Target, need: Need) -> Iterator[Candidate]:
        """Give the sentence that is most about it as an example of what it is."""
        key = {Need.SAID: "meets", Need.CONTRARY: "wrong", Need.UNSAID: "near"}[need]
        vocabulary = self._vocabulary(target)
        tagged = self._main_sentence(case, vocabulary)
        if tagged is not None:
            example = with_names(tagged.sentence.text, vocabulary.figures, self.scenario)
            yield Candidate((Edit(key, example, target),), case.id, (0.0,))

    def _main_sentence(self, case: Case, vocabulary: Vocabulary) -> Tagged | None:
        """Give the sentence that holds most of what a meaning is said with."""
        sentences = _sentences(self.listener, case.text)
        return max(sentences, key=lambda each: self._nearness(each, vocabulary), default=None)

    def _nearness(self, tagged: Tagged, vocabulary: Vocabulary) -> float:
        atoms = atoms_of(tagged, vocabulary, self.scenario)
        return sum(each.weight for each in atoms if each.weight >= OWN)

    def _vocabulary(self, target: Target) -> Vocabulary:
        if id(target) not in self._vocabularies:
            others = [each.says for each in self.targets if each is not target]
            read = read_vocabulary(target.says, self.scenario, others)
            self._vocabularies[id(target)] = read
        return self._vocabularies[id(target)]

    # --- several parts at once -----------------------------------------------------------------

    def _together(self, case: Case, targets: Sequence[Target]) -> Iterator[Candidate]:
        """Mend all missing parts of a reply: by the best new frame of each, or by an example."""
        frames = [next(self._frames(case, each, Need.SAID), None) for each in targets]
        examples = [next(self._example(case, each, Need.SAID), None) for each in targets]
        for found in (frames, examples):
            if all(found):
                edits = tuple(edit for each in found if each for edit in each.edits)
                yield Candidate(edits, case.id, (0.5,))


def _quality(chosen: Sequence[Atom]) -> float:
    """Say how telling some terms look, up to 1: by what speaks for each, and by their number."""
    mean = sum(each.weight for each in chosen) / len(chosen)
    return mean / IN_FRAMES * FITNESS[len(chosen)]


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
