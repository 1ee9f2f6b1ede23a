"""A call as grading sees it: the agent's turns with what they say, and the moments of the call."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from simulator.call.events import ActionDone, AgentSaid, CallerSaid, DetailGiven, Event, Reacted
from simulator.grading.listening import Listener
from simulator.grading.matcher import Finding
from simulator.grading.verdicts import Value
from simulator.scenario.bundle import Scenario
from simulator.scenario.models import Moment

Place = tuple[int, int]  # of an event in the log, and of a character in the agent's words
NOWHERE: Place = (1 << 60, 0)


class _Findings(Mapping[str, Finding]):
    """What a reply says, by id, listened for only when it is asked."""

    def __init__(self, listener: Listener, text: str) -> None:
        self._listener = listener
        self._text = text

    def __getitem__(self, id: str) -> Finding:
        finding = self._listener.hear(id, self._text)
        if finding is None:
            raise KeyError(id)
        return finding

    def __iter__(self) -> Iterator[str]:
        return iter(self._listener.listen(self._text))

    def __len__(self) -> int:
        return len(self._listener.listen(self._text))


@dataclass(frozen=True)
class Turn:
    """One turn of the agent: its number, place in the log, words, and what they say by id."""

    number: int
    seq: int
    text: str
    findings: Mapping[str, Finding]
    discloses: tuple[tuple[str, int], ...] = ()  # figure names with their offsets


@dataclass(frozen=True)
class CallRecord:
    """What the checks judge. `alone` is one reply out of its call: order and timing set aside."""

    scenario: Scenario
    listener: Listener
    turns: tuple[Turn, ...]
    log: tuple[Event, ...]
    alone: bool = False
    until: Place = NOWHERE  # what comes later does not count

    def before(self, place: Place) -> CallRecord:
        """Give the same call as it stood at a place."""
        return CallRecord(
            self.scenario, self.listener, self.turns, self.log, self.alone, min(place, self.until)
        )

    def find(self, id: str, value: Value = Value.MET) -> Iterator[tuple[Turn, Finding]]:
        """Give the turns in which an id was said with this value, in order."""
        for turn in self.turns:
            finding = turn.findings.get(id)
            if finding and finding.value is value and (turn.seq, finding.start) < self.until:
                yield turn, finding

    def places_of(self, moment: Moment) -> list[Place]:
        """Give the places at which a moment happened, in order."""
        if moment.heard is not None:
            return self._places_heard(moment.heard)
        if moment.discloses is not None:
            found = [(turn.seq, at) for turn in self.turns for _, at in turn.discloses]
        elif moment.identified is not None:
            found = self._identified()
        else:
            found = [(seq, 0) for seq, event in enumerate(self.log) if _is_moment(event, moment)]
        return [place for place in found if place < self.until]

    def first_place(self, moment: Moment) -> Place | None:
        """Give the place at which a moment first happened."""
        return next(iter(self.places_of(moment)), None)

    def _places_heard(self, id: str) -> list[Place]:
        simple = [(turn.seq, finding.start) for turn, finding in self.find(id)]
        return simple or self._places_completed(id)

    def _places_completed(self, id: str) -> list[Place]:
        heard: set[str] = set()
        for turn in self.turns:
            met = {key: each for key, each in turn.findings.items() if each.value is Value.MET}
            heard |= set(met)
            if id in self.listener.complete(heard):
                ends = [each.start for key, each in met.items() if key.startswith(f"{id}#")]
                place = (turn.seq, max(ends, default=0))
                return [place] if place < self.until else []
        return []

    def asked_identifiers(self) -> list[Place]:
        """Give the places at which the agent asks for an identifier of the customer."""
        ids = [f"asks-{detail}" for detail in self.scenario.issuer.identifiers]
        return sorted((turn.seq, each.start) for id in ids for turn, each in self.find(id))

    def _identified(self) -> list[Place]:
        if self.alone:
            asked = self.asked_identifiers()
            return asked[-1:] if len(asked) == len(self.scenario.issuer.identifiers) else []
        missing = set(self.scenario.issuer.identifiers)
        for seq, event in enumerate(self.log):
            if isinstance(event, DetailGiven):
                missing.discard(event.detail)
                if not missing:
                    return [(seq, 0)]
        return []

    def turn_at(self, place: Place) -> int:
        """Give the number of the agent's turn at, or last before, a place."""
        return max((turn.number for turn in self.turns if turn.seq <= place[0]), default=0)


def _is_moment(event: Event, moment: Moment) -> bool:
    if moment.done is not None:
        return isinstance(event, ActionDone) and event.action == moment.done
    return isinstance(event, Reacted) and moment.caller in event.marks


def record_call(scenario: Scenario, listener: Listener, log: Sequence[Event]) -> CallRecord:
    """Read a log: each turn of the agent is listened to afresh."""
    turns: list[Turn] = []
    told: list[str] = []
    for seq, event in enumerate(log):
        if isinstance(event, CallerSaid):
            told.append(event.text)
        elif isinstance(event, AgentSaid):
            found = listener.find_disclosures(event.text, told)
            discloses = tuple((name, figure.start) for name, figure in found)
            turns.append(Turn(event.turn, seq, event.text, listener.listen(event.text), discloses))
    return CallRecord(scenario, listener, tuple(turns), tuple(log))


def record_reply(scenario: Scenario, listener: Listener, text: str) -> CallRecord:
    """Take one reply by itself, as if it were said at the right moment."""
    found = listener.find_disclosures(text, scenario.call.caller.opening)
    discloses = tuple((name, figure.start) for name, figure in found)
    turn = Turn(1, 0, text, _Findings(listener, text), discloses)
    return CallRecord(scenario, listener, (turn,), (AgentSaid(1, text, 0.0),), alone=True)
