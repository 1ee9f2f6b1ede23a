"""Ranks, streaks and personal bests in words."""

from __future__ import annotations

from simulator.records.honours import HANDLE_TIME, Earned, Gap, Rank, Streak
from simulator.texts import Texts
from simulator.texts.formats import format_duration

JOINT = "  ·  "


def word_rank(rank: Rank, texts: Texts) -> str:
    """Name a rank."""
    return texts(f"honour-rank-{rank.value}")


def word_gap(gap: Gap, texts: Texts) -> str:
    """Say what to do for one demand of the next rank."""
    demand = gap.demand
    difficulty = texts(f"home-difficulty-{demand.level}")
    return texts(
        f"honour-gap-{demand.feat}", count=gap.missing, level=demand.level, difficulty=difficulty
    )


def word_next(rank: Rank, texts: Texts) -> str:
    """Say which rank comes next, above what is missing for it; or that there is none."""
    above = rank.following
    return (
        texts("honour-top") if above is None else texts("honour-next", rank=word_rank(above, texts))
    )


def word_streak(streak: Streak, texts: Texts) -> str:
    """Say how many days in a row it is now, and the most it ever was where that is more."""
    now = texts("honour-streak", days=streak.current)
    if streak.longest <= streak.current:
        return now
    return f"{now}{JOINT}{texts('honour-streak-longest', days=streak.longest)}"


def word_earned(earned: Earned, handle_time: float, texts: Texts) -> tuple[str, ...]:
    """Say what an attempt earned, a line for each; `handle_time` is its own, in seconds."""
    lines = []
    if earned.rank is not None:
        lines.append(texts("honour-earned-rank", rank=word_rank(earned.rank, texts)))
    if earned.bests:
        bests = ", ".join(_word_best(each, handle_time, texts) for each in earned.bests)
        lines.append(texts("honour-earned-bests", bests=bests))
    if earned.streak > 1:
        lines.append(texts("honour-earned-streak", days=earned.streak))
    return tuple(lines)


def _word_best(figure: str, handle_time: float, texts: Texts) -> str:
    if figure == HANDLE_TIME:
        return texts("honour-best-time", time=format_duration(handle_time))
    return texts(f"call-score-{figure}")
