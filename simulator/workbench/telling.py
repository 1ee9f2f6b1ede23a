"""What a reaction, a fact or an ending asks for and brings about, in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from simulator.call.wording import find_words, word_action
from simulator.records.wording import word_field
from simulator.scenario.models import Ending, Fact, Reaction, Stage, When
from simulator.texts import Texts

Tone = Literal["when", "unless", "goes", "reveals", "ends", "marks", "other"]
ALL, ONE = " + ", " / "


@dataclass(frozen=True, slots=True)
class Phrase:
    """A few words, and what they are about."""

    words: str
    tone: Tone


def tell_when(when: When | None, texts: Texts) -> list[Phrase]:
    """Say what has to hold, what is asked for before what must not be."""
    if when is None:
        return []
    found = [*_tell_heard(when, texts), *_tell_done(when, texts), *_tell_state(when, texts)]
    return found or [Phrase(texts("map-when-always"), "when")]


def _tell_heard(when: When, texts: Texts) -> Iterator[Phrase]:
    def say(message: str, ids: Iterable[str], joint: str = ALL) -> Iterator[Phrase]:
        if what := joint.join(ids):
            yield Phrase(texts(message, what=what), "when")

    yield from say("map-when-hears", when.hears)
    yield from say("map-when-hears-any", when.hears_any, ONE)
    yield from say("map-when-hears-wrong", when.hears_wrong, ONE)
    if when.asked_again is not None:
        yield Phrase(texts(f"map-when-asked-again-{_yes_no(when.asked_again)}"), "when")
    yield from say("map-when-heard", when.heard)
    for id, times in when.times.items():
        yield Phrase(texts("map-when-times", what=id, count=times), "when")


def _tell_done(when: When, texts: Texts) -> Iterator[Phrase]:
    if when.done:
        actions = ALL.join(word_action(each, texts) for each in when.done)
        yield Phrase(texts("map-when-done", what=actions), "when")
    for name, value in when.desk.items():
        action, _, field = name.rpartition(".")
        what = f"{word_action(action, texts)}, {word_field(None, field, texts)}"
        yield Phrase(texts("map-when-desk", what=what, value=value), "when")


def _tell_state(when: When, texts: Texts) -> Iterator[Phrase]:
    yield from _tell_memory(when, texts)
    yield from _tell_measures(when, texts)
    unless: tuple[tuple[str, list[str]], ...] = (
        ("map-when-unheard", when.unheard),
        ("map-when-not-done", [word_action(each, texts) for each in when.not_done]),
        ("map-when-unknown", when.unknown),
        ("map-when-unmarked", when.unmarked),
    )
    for message, ids in unless:
        if ids:
            yield Phrase(texts(message, what=ONE.join(ids)), "unless")


def _tell_memory(when: When, texts: Texts) -> Iterator[Phrase]:
    if when.knows:
        yield Phrase(texts("map-when-knows", what=ALL.join(when.knows)), "when")
    if when.marked:
        yield Phrase(texts("map-when-marked", what=ALL.join(when.marked)), "when")
    if when.identified is not None:
        yield Phrase(texts(f"map-when-identified-{_yes_no(when.identified)}"), "when")
    if when.stage:
        yield Phrase(texts("map-when-stage", what=ONE.join(when.stage)), "when")


def _tell_measures(when: When, texts: Texts) -> Iterator[Phrase]:
    say: Callable[..., str] = texts
    measures: tuple[tuple[str, int | None], ...] = (
        ("map-when-mood-below", when.mood_below),
        ("map-when-mood-above", when.mood_above),
        ("map-when-lost-turns", when.lost_turns),
        ("map-when-past-patience", when.past_patience),
        ("map-when-silence", when.silence),
        ("map-when-held", when.held),
    )
    for message, count in measures:
        if count is not None:
            yield Phrase(say(message, count=f"{count}".replace("-", "−")), "when")


def _yes_no(value: bool) -> str:
    return "yes" if value else "no"


def without_habits(source: Reaction) -> When:
    """Leave out of a rule what says nothing new, for a picture.

    That a reaction does not come after its own mark only says that it happens once; one of several
    things heard is certain where another part of the rule asks for it.
    """
    when = source.when
    marks, facts = set(source.marks), set(source.reveals)
    is_certain = not set(when.hears).isdisjoint(when.hears_any)
    return when.model_copy(
        update={
            "unmarked": [each for each in when.unmarked if each not in marks],
            "unknown": [each for each in when.unknown if each not in facts],
            "hears_any": [] if is_certain else when.hears_any,
        }
    )


def tell_ending(ending: Ending, texts: Texts, *, is_shared: bool) -> list[Phrase]:
    """Say when an ending is taken.

    is_shared: it is the country's own, which is tried where the agent puts the phone down.
    """
    if ending.when is None:
        return [Phrase(texts("map-by-name"), "when")]
    asked = tell_when(ending.when, texts)
    return [Phrase(texts("map-when-put-down"), "when"), *asked] if is_shared else asked


# --- what it brings about --------------------------------------------------------------------


def tell_brings(source: Stage | Reaction | Ending | Fact, texts: Texts) -> list[Phrase]:
    """Say what happens when a reaction, or an ending, comes about."""
    if isinstance(source, Reaction):
        return [*_tell_turns(source, texts), *_tell_rest(source, texts)]
    if isinstance(source, Ending) and source.mood:
        return [Phrase(tell_mood(source.mood, texts), "other")]
    return []


def _tell_turns(reaction: Reaction, texts: Texts) -> Iterator[Phrase]:
    if reaction.reveals:
        yield Phrase(texts("map-brings-reveals", what=ALL.join(reaction.reveals)), "reveals")
    if reaction.goes:
        yield Phrase(texts("map-brings-goes", what=reaction.goes), "goes")
    if reaction.ends:
        yield Phrase(texts("map-brings-ends", what=reaction.ends), "ends")
    if reaction.closes:
        yield Phrase(texts("map-brings-closes"), "ends")
    if reaction.marks:
        yield Phrase(texts("map-brings-marks", what=ALL.join(reaction.marks)), "marks")


def _tell_rest(reaction: Reaction, texts: Texts) -> Iterator[Phrase]:
    if reaction.mood:
        yield Phrase(tell_mood(reaction.mood, texts), "other")
    if reaction.gives:
        yield Phrase(texts("map-brings-gives", what=ALL.join(reaction.gives)), "other")
    if reaction.look:
        yield Phrase(find_words(f"call-look-{reaction.look}", texts) or reaction.look, "other")
    if reaction.swallows:
        yield Phrase(texts("map-brings-swallows"), "other")
    if reaction.again:
        yield Phrase(texts("map-brings-again"), "other")


def tell_mood(change: int, texts: Texts) -> str:
    """Say how far the mood moves."""
    return texts("map-brings-mood", change=sign(change))


def sign(change: int) -> str:
    """Write a change with its sign: +2, −1."""
    return f"+{change}" if change > 0 else f"−{-change}"
