"""The day's plan in words: what a skill is called, and why a call is practised."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simulator.texts import Texts

if TYPE_CHECKING:
    from datetime import date

    from simulator.records.practice import Practice
    from simulator.records.skills import Level, Memory, Skill


def word_skill(skill: Skill, texts: Texts) -> str:
    """Name a skill."""
    from simulator.records.skills import KNOWLEDGE  # a kept reason is told without it

    if skill.family == KNOWLEDGE:
        return texts(f"mastery-knowledge-{skill.part}")
    return texts(f"family-{skill.family}")


def word_level(level: Level, texts: Texts) -> str:
    """Name how well a skill is in hand."""
    return texts(f"mastery-level-{level.value}")


def word_reason(practice: Practice, texts: Texts) -> str:
    """Say in a sentence, with its figures, why a call is practised today."""
    if practice.skill is None:
        return texts(practice.reason, **practice.reason_args)
    skill = word_skill(practice.skill, texts)
    return texts(practice.reason, skill=skill, **practice.reason_args)


def word_due(memory: Memory, today: date, texts: Texts) -> str:
    """Say when a skill is due, or for how long it has been."""
    days = (memory.due - today).days
    return texts("progress-due", days=days) if days >= 0 else texts("progress-overdue", days=-days)


def word_last(memory: Memory, today: date, texts: Texts) -> str:
    """Say when a skill was practised last, and in how many calls so far."""
    last = texts("progress-last", days=max((today - memory.last).days, 0))
    return f"{last}  ·  {texts('progress-reviews', count=memory.reviews)}"


def word_chance(chance: float, texts: Texts) -> str:
    """Write a chance of 0 to 1 as a percentage."""
    return texts("progress-percent", chance=round(100 * chance))
