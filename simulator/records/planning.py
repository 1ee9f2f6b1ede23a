"""A day's plan: which calls to practise today, in which order, and why.

What went wrong last comes first, then the skills that are due, the most in need of them first,
then what is new. A plan is made from the latest attempts alone, so that it costs the same however
long somebody has been here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

from simulator.records.memory import find_chance, recall
from simulator.records.practice import (
    MOST_ROWS,
    Mastery,
    Practice,
    days_since,
    group_finished,
    parts_of,
    read_mastery,
)
from simulator.records.skills import CRITICAL, list_skills
from simulator.records.store import AttemptRow, Status
from simulator.scenario.cards import CallCard

if TYPE_CHECKING:
    from simulator.language.types import Language
    from simulator.records.skills import Memory, Skill
    from simulator.records.store import ProfileId, Store

REST_AFTER = 3  # failed attempts of one day after which a call is left for another day
PLANNED = 3  # calls of a day's plan
SOON = 3  # days from which on there are better things to do than what is not due yet
MOST_READ = 12  # calls looked at more closely for one that exercises a skill


def plan_today(
    store: Store,
    profile: ProfileId,
    cards: Sequence[CallCard],
    language: Language,
    today: date,
    count: int = PLANNED,
) -> tuple[Practice, ...]:
    """Plan a trainee's day from their latest attempts: up to `count` calls, the first one first.

    Raises StoreError.
    """
    rows = store.attempts(profile, MOST_ROWS, status=Status.FINISHED)
    memories = recall(store, profile, rows, parts_of(cards), today)
    return make_plan(cards, rows, language, today, memories, count)


def make_plan(
    cards: Sequence[CallCard],
    rows: Sequence[AttemptRow],
    language: Language,
    today: date,
    memories: Mapping[Skill, Memory],
    count: int = PLANNED,
) -> tuple[Practice, ...]:
    """Plan a day: what went wrong last, then the skills that are due, then what is new.

    rows are attempts, newest first; a call that is no longer in `cards` is left out.
    """
    ground = _Ground(cards, rows, language, today, memories)
    plan: list[Practice] = []
    while len(plan) < count:
        practice = next(filter(None, (step(ground, plan) for step in _STEPS)), None)
        if practice is None:
            break
        plan.append(practice)
    return tuple(plan)


def pick_practice(
    cards: Sequence[CallCard],
    rows: Sequence[AttemptRow],
    language: Language,
    today: date,
    memories: Mapping[Skill, Memory],
) -> Practice | None:
    """Pick today's first call; None where there is no call at all."""
    return next(iter(make_plan(cards, rows, language, today, memories, 1)), None)


def find_call_for(
    skill: Skill,
    cards: Sequence[CallCard],
    rows: Sequence[AttemptRow],
    language: Language,
    today: date,
) -> CallCard | None:
    """Find a suitable call that exercises a skill, from attempts, newest first."""
    return _find_call(_Ground(cards, rows, language, today, {}), (), skill)


# --- what a plan is made from --------------------------------------------------------------------


class _Ground:
    """All that is known where a day is planned. Nothing in it changes."""

    def __init__(
        self,
        cards: Sequence[CallCard],
        rows: Sequence[AttemptRow],
        language: Language,
        today: date,
        memories: Mapping[Skill, Memory],
    ) -> None:
        self.cards = {card.id: card for card in cards}
        self.taken = group_finished(row for row in rows if row.meta.scenario in self.cards)
        self.language, self.today, self.memories = language, today, memories

    @property
    def last(self) -> str:
        """Give the call done last; nothing before the first."""
        return next(iter(self.taken), "")

    @cached_property
    def order(self) -> Sequence[CallCard]:
        """Give the calls that may serve a skill, the most suitable first.

        They are those in one's own language, and others one has taken before. After what speaks
        against them comes how near they are to what one can do by now, and then what was longest
        untouched.
        """
        own = [
            card for card in self.cards.values()
            if (card.id in self.taken or self.is_own(card)) and not self.rests(card.id)
        ]  # fmt: skip
        return sorted(own, key=self._fitness)

    def _fitness(self, card: CallCard) -> tuple[object, ...]:
        attempts = self.taken.get(card.id, ())
        last = attempts[0].id if attempts else 0
        far = abs(card.difficulty - self._reach)
        return (not self.is_own(card), *self.faults(card), far, last, card.order)

    def faults(self, card: CallCard) -> tuple[bool, ...]:
        """Give what speaks against a call, whatever the skill, the worst first."""
        is_mastered = read_mastery(self.taken.get(card.id, ())) is Mastery.MASTERED
        return (card.id == self.last, card.difficulty > self._reach, is_mastered)

    @cached_property
    def _reach(self) -> int:
        """Give how hard a call may be: a step beyond what two calls were passed of by oneself."""
        passed = sorted(
            self.cards[call].difficulty
            for call, attempts in self.taken.items()
            if read_mastery(attempts) in (Mastery.PASSED, Mastery.MASTERED)
        )
        return passed[-2] + 1 if len(passed) > 1 else 1

    def is_own(self, card: CallCard) -> bool:
        """Say whether a call is in one's own language; all are where none is."""
        return not self._has_own or card.locale[:2] == self.language

    @cached_property
    def _has_own(self) -> bool:
        return any(card.locale[:2] == self.language for card in self.cards.values())

    def rests(self, call: str) -> bool:
        """Say whether a call was failed often enough for one day."""
        recent = self.taken.get(call, [])[:REST_AFTER]
        is_today = (days_since(row.meta.started_at, self.today) == 0 for row in recent)
        return len(recent) == REST_AFTER and all(is_today) and not any(row.passed for row in recent)

    def days_since(self, row: AttemptRow) -> int:
        """Count the days since an attempt."""
        return days_since(row.meta.started_at, self.today)


Plan = Sequence[Practice]
Step = Callable[[_Ground, Plan], Practice | None]


def _has(plan: Plan, call: str) -> bool:
    return any(each.call == call for each in plan)


def _has_reason(plan: Plan, reason: str) -> bool:
    return any(each.reason == reason for each in plan)


# --- the steps, in the order in which they are tried ---------------------------------------------


def _pick_failed(ground: _Ground, plan: Plan) -> Practice | None:
    """Pick the call failed last, unless it has been failed often enough for one day."""
    for call, attempts in ground.taken.items():
        if not attempts[0].passed and not ground.rests(call) and not _has(plan, call):
            days = ground.days_since(attempts[0])
            return Practice(call, "practice-failed", {"days": days}, attempts[0])
    return None


def _pick_failed_once(ground: _Ground, plan: Plan) -> Practice | None:
    """Pick one failed call a day before anything else."""
    return None if _has_reason(plan, "practice-failed") else _pick_failed(ground, plan)


def _pick_unguided(ground: _Ground, plan: Plan) -> Practice | None:
    """Pick a call that was passed only where replies were suggested; one a day."""
    if _has_reason(plan, "practice-unguided"):
        return None
    for call, attempts in ground.taken.items():
        is_begun = attempts[0].passed and read_mastery(attempts) is Mastery.BEGUN
        if is_begun and not _has(plan, call):
            days = ground.days_since(attempts[0])
            return Practice(call, "practice-unguided", {"days": days}, attempts[0])
    return None


def _pick_due(ground: _Ground, plan: Plan) -> Practice | None:
    """Pick a call for the skill most in need that no call of the plan exercises yet."""
    due = [
        skill for skill, memory in ground.memories.items()
        if memory.due <= ground.today or memory.is_critical
    ]  # fmt: skip
    return _serve(ground, plan, due, "practice-due") if due else None


def _pick_new(ground: _Ground, plan: Plan) -> Practice | None:
    """Pick the easiest call not taken yet in one's own language."""
    rest = (
        card for card in ground.cards.values()
        if ground.is_own(card) and card.id not in ground.taken and not _has(plan, card.id)
    )  # fmt: skip
    card = min(rest, key=lambda each: (each.difficulty, each.order), default=None)
    if card is None:
        return None
    if not ground.taken and not plan:
        return Practice(card.id, "practice-first")
    skill = _find_unpractised(ground, plan, card)
    return Practice(card.id, "practice-new-skill" if skill else "practice-new", skill=skill)


def _find_unpractised(ground: _Ground, plan: Plan, card: CallCard) -> Skill | None:
    """Give a skill that a call would be the first to ask for; none where nothing is known yet."""
    from simulator.records.exercise import find_exercise

    if not ground.memories:
        return None
    new = find_exercise(card).own - _covered(ground, plan) - ground.memories.keys()
    return next((skill for skill in list_skills() if skill in new), None)


def _pick_ahead(ground: _Ground, plan: Plan) -> Practice | None:
    """Pick a call for the skill that is due next, where that is soon."""
    last = ground.today + timedelta(SOON)
    soon = [skill for skill, memory in ground.memories.items() if memory.due <= last]
    return _serve(ground, plan, soon, "practice-ahead")


def _pick_unmastered(ground: _Ground, plan: Plan) -> Practice | None:
    """Pick a call that was passed and is not mastered, the one longest untouched."""
    rest = [
        call for call, attempts in ground.taken.items()
        if read_mastery(attempts) is Mastery.PASSED
        and not _has(plan, call) and not ground.rests(call)
    ]  # fmt: skip
    return Practice(rest[-1], "practice-unmastered") if rest else None


def _pick_longest(ground: _Ground, plan: Plan) -> Practice | None:
    """Pick the call whose last attempt is the oldest."""
    rest = [each for each in ground.taken.items() if not _has(plan, each[0])]
    if not rest:
        return None
    call, attempts = min(rest, key=lambda each: each[1][0].id)
    days = ground.days_since(attempts[0])
    return Practice(call, "practice-longest", {"days": days}, attempts[0])


# One failed call comes back at once; others wait until what is due and new has had its turn.
_STEPS: tuple[Step, ...] = (
    _pick_failed_once, _pick_unguided, _pick_due, _pick_new, _pick_failed, _pick_ahead,
    _pick_unmastered, _pick_longest,
)  # fmt: skip


# --- a call for a skill --------------------------------------------------------------------------


def _serve(ground: _Ground, plan: Plan, skills: Sequence[Skill], reason: str) -> Practice | None:
    """Pick a call for the one of some skills that is most in need; None where no call serves."""
    covered = _covered(ground, plan)
    for skill in sort_by_need(skills, ground.memories, ground.today):
        if skill in covered:
            continue
        card = _find_call(ground, plan, skill)
        if card is not None:
            return _explain(ground, card, skill, reason)
    return None


def sort_by_need(
    skills: Iterable[Skill], memories: Mapping[Skill, Memory], today: date
) -> list[Skill]:
    """Sort skills: one whose critical point was missed, then by the chance of still having it.

    Of those alike, what went worse of late comes first, and what may fail a call before the rest.
    """
    places = {skill: place for place, skill in enumerate(list_skills())}

    def need(skill: Skill) -> tuple[object, ...]:
        memory, is_light = memories[skill], skill.family not in CRITICAL
        chance = find_chance(memory, today)
        return (not memory.is_critical, chance, memory.share, is_light, places[skill])

    return sorted(skills, key=need)


def _covered(ground: _Ground, plan: Plan) -> set[Skill]:
    """Give the skills that the calls of the plan exercise already."""
    from simulator.records.exercise import find_exercise

    return {
        skill for each in plan for skill in find_exercise(ground.cards[each.call]).skills
    }  # fmt: skip


def _find_call(ground: _Ground, plan: Plan, skill: Skill) -> CallCard | None:
    """Find a suitable call that exercises a skill.

    Of the first few that do, the call just done comes last, before it what is too hard, and before
    that what is mastered. One whose own criteria ask for the skill is taken before one that only
    grades it as every call does.
    """
    from simulator.records.exercise import find_exercise, may_exercise

    rest = (
        card for card in ground.order
        if may_exercise(card.part, skill) and not _has(plan, card.id)
    )  # fmt: skip
    best: tuple[tuple[bool, ...], CallCard] | None = None
    for card in islice(rest, MOST_READ):
        exercise = find_exercise(card)
        if skill not in exercise.skills:
            continue
        faults = (*ground.faults(card), skill not in exercise.own)
        if not any(faults):
            return card
        if best is None or faults < best[0]:
            best = (faults, card)
    return best and best[1]


def _explain(ground: _Ground, card: CallCard, skill: Skill, reason: str) -> Practice:
    """Say why a skill is practised, with its figures: days, and the chance in percent."""
    memory = ground.memories[skill]
    days = max((ground.today - memory.last).days, 0)
    chance = round(100 * find_chance(memory, ground.today))
    if memory.is_critical:
        return Practice(card.id, "practice-critical", {"days": days}, skill=skill)
    args = {"days": days, "chance": chance}
    if reason == "practice-ahead":
        args["left"] = (memory.due - ground.today).days
    return Practice(card.id, reason, args, skill=skill)
