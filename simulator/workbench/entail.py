"""When one rule holds wherever another does."""

from __future__ import annotations

from simulator.scenario.models import When

_ALL_OF = ("unheard", "done", "not_done", "knows", "unknown", "marked", "unmarked")
_LIMITS = ("lost_turns", "past_patience", "silence", "held")  # the more asked, the narrower
_SAME = ("identified", "asked_again")


def entails(narrow: When, wide: When) -> bool:
    """Say whether `wide` holds whenever `narrow` does. Never yes by mistake."""
    return (
        all(set(getattr(wide, key)) <= set(getattr(narrow, key)) for key in _ALL_OF)
        and all(getattr(wide, key) in (None, getattr(narrow, key)) for key in _SAME)
        and all(_at_least(getattr(narrow, key), getattr(wide, key)) for key in _LIMITS)
        and _hears_entail(narrow, wide)
        and _moods_entail(narrow, wide)
        and wide.desk.items() <= narrow.desk.items()
        and (not wide.stage or (bool(narrow.stage) and set(narrow.stage) <= set(wide.stage)))
    )


def _hears_entail(narrow: When, wide: When) -> bool:
    heard = {*narrow.heard, *narrow.hears}
    return (
        set(wide.hears) <= set(narrow.hears)
        and set(wide.heard) <= heard
        and _one_of(narrow.hears, narrow.hears_any, wide.hears_any)
        and _one_of([], narrow.hears_wrong, wide.hears_wrong)
        and all(
            narrow.times.get(id, 1 if id in heard else 0) >= times
            for id, times in wide.times.items()
        )
    )


def _one_of(surely: list[str], one_of: list[str], wanted: list[str]) -> bool:
    """Say whether one of the wanted is heard, where all of `surely` and one of `one_of` are."""
    if not wanted or set(surely) & set(wanted):
        return True
    return bool(one_of) and set(one_of) <= set(wanted)


def _at_least(narrow: int | None, wide: int | None) -> bool:
    return wide is None or (narrow is not None and narrow >= wide)


def _moods_entail(narrow: When, wide: When) -> bool:
    return _at_least(narrow.mood_above, wide.mood_above) and (
        wide.mood_below is None
        or (narrow.mood_below is not None and narrow.mood_below <= wide.mood_below)
    )
