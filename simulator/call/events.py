"""What happened in a call. The log of these events is the truth; all else is a fold of it.

`dump_event` and `load_event` turn an event into a JSON-ready mapping and back.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any


@dataclass(frozen=True, slots=True)
class CallStarted:
    """The first event: which call, under which seed, of which version of the files."""

    scenario: str
    scenario_hash: str
    seed: int
    engine: str


@dataclass(frozen=True, slots=True)
class Answered:
    """The agent picked up."""


@dataclass(frozen=True, slots=True)
class AgentSaid:
    """The agent spoke; card numbers are masked before this is made. `turn` counts from 1."""

    turn: int
    text: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Heard:
    """The caller understood a cue, a criterion or a part of one ("id#part").

    `verdict` is "met" or "wrong"; start and end are offsets in the agent's text.
    """

    turn: int
    id: str
    verdict: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Disclosed:
    """The agent stated an account figure that the caller had not said."""

    turn: int
    figure: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """Nothing in the agent's words meant anything to the caller."""

    turn: int


@dataclass(frozen=True, slots=True)
class Reacted:
    """A rule of the caller's held. `rule` is "stage.reaction", "anytime.x" or "conduct.x"."""

    turn: int
    rule: str
    variant: int = 0
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CallerSaid:
    """The caller spoke."""

    turn: int
    text: str
    seconds: float
    look: str


@dataclass(frozen=True, slots=True)
class MoodMoved:
    """The caller's mood went from `before` to `mood`, -5 to 5."""

    turn: int
    before: int
    mood: int
    rule: str


@dataclass(frozen=True, slots=True)
class FactRevealed:
    """A hidden fact came out."""

    turn: int
    fact: str


@dataclass(frozen=True, slots=True)
class DetailGiven:
    """The caller told a personal detail, or keyed it in."""

    turn: int
    detail: str
    keyed: bool = False


@dataclass(frozen=True, slots=True)
class StageEntered:
    """The call went on to this stage."""

    turn: int
    stage: str


@dataclass(frozen=True, slots=True)
class ActionDone:
    """A desk action took effect. `notices` are message ids with arguments for the desk."""

    turn: int
    action: str
    values: Mapping[str, str] = field(default_factory=dict)
    notices: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class ActionRefused:
    """The desk refused an action, and says why. Nothing else changed."""

    turn: int
    action: str
    values: Mapping[str, str]
    reason: Message


@dataclass(frozen=True, slots=True)
class TimePassed:
    """Seconds in which the agent was silent, or the caller was on hold."""

    turn: int
    seconds: float
    on_hold: bool = False


@dataclass(frozen=True, slots=True)
class HintGiven:
    """The agent was told what a stage is about; it costs points, once a stage."""

    turn: int
    stage: str


@dataclass(frozen=True, slots=True)
class CallEnded:
    """The line went dead. `by` is "caller", "agent" or "both"."""

    turn: int
    ending: str
    by: str


@dataclass(frozen=True, slots=True)
class Closed:
    """The wrap-up is finished; the call can be filed."""

    turn: int


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence for a person: the id of a text and its arguments, put into words at the edge."""

    id: str
    args: Mapping[str, str] = field(default_factory=dict)


Event = (
    CallStarted
    | Answered
    | AgentSaid
    | Heard
    | Disclosed
    | NotUnderstood
    | Reacted
    | CallerSaid
    | MoodMoved
    | FactRevealed
    | DetailGiven
    | StageEntered
    | ActionDone
    | ActionRefused
    | TimePassed
    | HintGiven
    | CallEnded
    | Closed
)
Log = tuple[Event, ...]

_BY_NAME: dict[str, type[Any]] = {kind.__name__: kind for kind in Event.__args__}


def dump_event(event: Event) -> dict[str, Any]:
    """Turn an event into a JSON-ready mapping, its kind under "event"."""
    return {"event": type(event).__name__, **asdict(event)}


def load_event(data: Mapping[str, Any]) -> Event:
    """Turn a mapping of `dump_event` back into its event.

    Raises ValueError for an unknown kind or fields that are not of that kind.
    """
    values = dict(data)
    kind = _BY_NAME.get(str(values.pop("event", "")))
    if kind is None:
        raise ValueError(f"not an event of a call: {data!r}")
    if unknown := set(values) - {each.name for each in fields(kind)}:
        raise ValueError(f"{kind.__name__} has no {', '.join(sorted(unknown))}")
    if "marks" in values:
        values["marks"] = tuple(values["marks"])
    if "notices" in values:
        values["notices"] = tuple(Message(**each) for each in values["notices"])
    if "reason" in values:
        values["reason"] = Message(**values["reason"])
    try:
        return kind(**values)  # type: ignore[no-any-return]
    except TypeError as error:
        raise ValueError(f"{kind.__name__}: {error}") from None
