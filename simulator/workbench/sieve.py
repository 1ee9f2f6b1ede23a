"""Where a frame would be found, and what good or harm that would do, before anything is tried.

Only replies that may be looked at are here: a candidate is chosen on these alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from simulator.grading.listening import Listener
from simulator.grading.matcher.phrases import Tagged
from simulator.grading.record import record_reply
from simulator.grading.verdicts import Value
from simulator.scenario.bundle import Scenario
from simulator.scenario.models import Says
from simulator.workbench.atoms import (
    OWN,
    Atom,
    Vocabulary,
    atoms_of,
    is_telling,
    read_vocabulary,
    vocabulary_words,
)
from simulator.workbench.targets import Edit, Target, is_decisive, targets_of

STRANGER = 0.5  # how much a term of another part speaks against a sentence


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
    """Edits that might mend a verdict, the reply they are made from, and how they look."""

    edits: tuple[Edit, ...]
    source: str
    merit: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Screen:
    """The replies sorted by what it does to find a meaning in them.

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
    sentences = [each for text in texts for each in sentences_of(plain, text)]
    words = vocabulary_words(sentences, scenario.language)
    return Listener(scenario, [Says(frames=[word]) for word in words])


def sentences_of(listener: Listener, text: str) -> list[Tagged]:
    """Give the sentences of a reply, as the matcher reads them."""
    return [each.tagged for each in listener.reader.read(text).sentences]


class Sieve:
    """The replies for one criterion, and a listener that knows the words of those missed."""

    def __init__(
        self, scenario: Scenario, listener: Listener, id: str, cases: Sequence[Case]
    ) -> None:
        self.scenario = scenario
        self.listener = listener
        self.criterion = scenario.criteria[id]
        self.targets = targets_of(id, self.criterion)
        self.cases = cases
        self._screens: dict[tuple[Target, Need], Screen] = {}
        self._found: dict[tuple[str, bool | None], frozenset[str]] = {}
        self._vocabularies: dict[Target, Vocabulary] = {}

    # --- frames ----------------------------------------------------------------------------------

    def find(self, frame: str, question: bool | None) -> frozenset[str]:
        """Give the replies that a frame finds."""
        key = (frame, question)
        if key not in self._found:
            says = Says(frames=[frame], question=question)
            texts = (each.text for each in self.cases)
            self._found[key] = frozenset(text for text in texts if self.is_found(says, text))
        return self._found[key]

    def is_found(self, says: Says, text: str) -> bool:
        """Say whether a meaning without examples is found in a text."""
        return self.listener.reader.judge(says, text).value is Value.MET

    def screen(self, target: Target, need: Need) -> Screen:
        """Sort the replies by what it does to find a meaning, or its contrary, in them."""
        if (target, need) not in self._screens:
            self._screens[target, need] = self._sort(target, need)
        return self._screens[target, need]

    def _sort(self, target: Target, need: Need) -> Screen:
        wanted = Value.MET if need is Need.SAID and not target.is_forbidden else Value.WRONG
        good, mends, spoils = set[str](), set[str](), set[str]()
        for case in self.cases:
            if case.person is wanted:
                good.add(case.text)
            decides = wanted is Value.WRONG or self._is_decisive(target, case.text)
            if decides and case.engine is not wanted:
                (mends if case.person is wanted else spoils).add(case.text)
        return Screen(frozenset(good), frozenset(mends), frozenset(spoils))

    def _is_decisive(self, target: Target, text: str) -> bool:
        record = record_reply(self.scenario, self.listener, text)
        return is_decisive(target, self.criterion, record)

    # --- sentences -------------------------------------------------------------------------------

    def sentences(self, text: str) -> list[Tagged]:
        """Give the sentences of a text."""
        return sentences_of(self.listener, text)

    def atoms(self, tagged: Tagged, target: Target) -> tuple[Atom, ...]:
        """Give the weightiest terms that find a sentence."""
        return atoms_of(tagged, self.vocabulary(target), self.scenario)

    def vocabulary(self, target: Target) -> Vocabulary:
        """Give what a meaning is said with."""
        if target not in self._vocabularies:
            others = [each.says for each in self.targets if each is not target]
            self._vocabularies[target] = read_vocabulary(target.says, self.scenario, others)
        return self._vocabularies[target]

    def main_sentence(self, text: str, target: Target) -> Tagged | None:
        """Give the sentence that is most about a meaning."""
        return max(self.sentences(text), key=lambda each: self.nearness(each, target), default=None)

    def nearness(self, tagged: Tagged | None, target: Target) -> float:
        """Say how much of what a meaning is said with is in a sentence, and how little else."""
        if tagged is None:
            return 0.0
        atoms, others = self.atoms(tagged, target), self.vocabulary(target).others
        own = sum(each.weight for each in atoms if each.weight >= OWN)
        return own - STRANGER * sum(each.is_figure or each.term in others for each in atoms)

    def size(self, tagged: Tagged) -> int:
        """Count the telling words and the figures of a sentence."""
        words = (is_telling(each, self.scenario.language) for each in tagged.sentence.tokens)
        return sum(words) + len(tagged.sentence.figures)


def best_of(found: Iterable[Candidate], most: int) -> list[Candidate]:
    """Give the candidates that look best, each once."""
    unique = {each.edits: each for each in found}
    return sorted(unique.values(), key=lambda each: each.merit, reverse=True)[:most]
