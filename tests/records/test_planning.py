"""What is practised today, and why."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from simulator.call.mode import Mode
from simulator.records import planning
from simulator.records.families import FAMILIES
from simulator.records.memory import work_out
from simulator.records.planning import make_plan, pick_practice, plan_today, sort_by_need
from simulator.records.practice import parts_of
from simulator.records.skills import Skill
from simulator.records.sqlite import SqliteStore
from simulator.records.store import AttemptMeta, Status
from simulator.reports.practice import word_reason
from simulator.scenario.library import Library
from simulator.texts import load_texts
from tests.library import ROOT, SCENARIOS

from .rows import card, row

TODAY = date(2026, 5, 20)
CARDS = [
    card("hard", difficulty=4),
    card("easy", difficulty=1),
    card("makkelijk", difficulty=1, locale="nl-NL"),
    card("medium", difficulty=3),
]
REAL = Library(SCENARIOS).cards()
FIRST, LATE_FEE, FIT = (
    "us-terms-due-date", "us-dispute-late-fee-first", "us-sales-paymentguard-fit",
)  # fmt: skip
TEXTS = load_texts("en", ROOT / "assets" / "texts")
WHOLE = {"security": (6, 6), "empathy": (5, 5), "knowledge": (9, 9)}


def passed(number, **more):
    return row(number, passed=True, **more)


def remember(rows, cards, today=TODAY):
    return work_out(rows, parts_of(cards), today)


def pick(rows, cards=CARDS, language="en", today=TODAY):
    return pick_practice(cards, rows, language, today, remember(rows, cards, today))


def plan(rows, cards=REAL, language="en", today=TODAY, count=3):
    return make_plan(cards, rows, language, today, remember(rows, cards, today), count)


@pytest.mark.parametrize(("language", "call"), [("en", "easy"), ("nl", "makkelijk")])
def test_a_newcomer_begins_with_the_easiest_call_in_their_language(language, call):
    practice = pick([], language=language)
    assert (practice.call, practice.reason) == (call, "practice-first")


def test_a_newcomer_without_a_call_in_their_language_gets_the_easiest_of_all():
    assert pick([], language="hi").call == "easy"


def test_what_was_failed_last_comes_first():
    rows = [
        passed(4, call="easy"),
        row(3, call="hard", day="2026-05-17"),
        row(2, call="medium", day="2026-05-12"),
    ]
    practice = pick(rows)
    assert (practice.call, practice.reason) == ("hard", "practice-failed")
    assert practice.reason_args == {"days": 3}
    assert practice.attempt is rows[1]


def test_a_failure_that_was_made_good_is_past():
    rows = [passed(2, call="hard"), row(1, call="hard")]
    assert pick(rows).reason == "practice-new"


def test_a_call_failed_three_times_today_rests_until_tomorrow():
    rows = [row(n, call="hard", day="2026-05-20") for n in (3, 2, 1)]
    assert pick(rows).call == "easy"
    assert pick(rows, today=date(2026, 5, 21)).call == "hard"


def test_a_call_passed_with_suggested_replies_is_tried_alone_next():
    practice = pick([passed(1, call="easy", mode="guided", day="2026-05-19")])
    assert (practice.call, practice.reason) == ("easy", "practice-unguided")


def test_then_comes_the_easiest_call_not_taken_yet_in_ones_own_language():
    practice = pick([passed(1, call="easy")])
    assert (practice.call, practice.reason) == ("medium", "practice-new")
    assert practice.attempt is None


def test_then_comes_what_was_passed_and_is_not_mastered_the_longest_untouched_first():
    rows = [
        passed(6, call="easy"),
        passed(5, call="medium"),
        passed(4, call="hard", day="2026-05-01"),
        passed(3, call="medium", hints=1, day="2026-04-20"),
        passed(2, call="easy", day="2026-04-01"),
    ]
    assert (pick(rows).call, pick(rows).reason) == ("hard", "practice-unmastered")
    assert pick([passed(7, call="hard"), *rows]).call == "medium"


def test_at_last_comes_what_was_longest_untouched():
    days = {"easy": "2026-05-19", "medium": "2026-05-18", "hard": "2026-05-01"}
    rows = [passed(6 - n, call=call, day=days[call]) for n, call in enumerate(2 * list(days))]
    practice = pick(rows)
    assert (practice.call, practice.reason) == ("hard", "practice-longest")
    assert practice.reason_args == {"days": 19}


def test_a_call_that_is_gone_is_not_picked():
    rows = [row(1, call="deleted")]
    assert pick(rows).reason == "practice-first"


def test_without_any_call_there_is_nothing_to_practise():
    assert pick([], cards=[]) is None


# --- skills that are due -------------------------------------------------------------------------


def test_once_a_skill_is_due_a_suitable_call_for_it_is_picked_with_the_figures():
    rows = [passed(1, call=FIRST, day="2026-05-11", families=WHOLE)]
    practice = pick(rows, REAL)
    assert (practice.reason, practice.skill) == ("practice-due", Skill("security"))
    assert practice.call not in (FIRST, "us-app-everyday-standard")  # just done; asks no identity
    assert practice.reason_args["days"] == 9
    assert 75 <= practice.reason_args["chance"] <= 85


def test_the_reason_is_a_sentence_with_its_figures():
    rows = [passed(1, call=FIRST, day="2026-05-11", families=WHOLE)]
    assert word_reason(pick(rows, REAL), TEXTS) == (
        "You last practised “Identity and secrets” 9 days ago; "
        "the chance that you still have it is about 78%."
    )


def test_of_the_skills_that_are_due_the_one_least_likely_to_be_there_comes_first():
    rows = [
        passed(2, call=LATE_FEE, day="2026-05-12", families={"security": (6, 6)}),
        passed(1, call=LATE_FEE, day="2026-05-01", families={"empathy": (5, 5), "clarity": (2, 2)}),
    ]
    assert pick(rows, REAL).skill == Skill("empathy")


def test_a_missed_critical_point_comes_before_what_is_less_likely_to_be_there():
    rows = [
        passed(3, call=FIRST, day="2026-05-19", families={}),
        row(2, call=FIRST, day="2026-05-18", families={"security": (3, 6)},
            failed_by=("prof-verify",)),
        passed(1, call=FIRST, day="2026-03-01", families={"empathy": (1, 5)}),
    ]  # fmt: skip
    practice = pick(rows, REAL)
    assert (practice.reason, practice.skill) == ("practice-critical", Skill("security"))
    assert practice.reason_args == {"days": 2}


def test_a_call_that_rests_gives_way_to_another_that_asks_for_what_was_missed():
    rows = [
        row(n, call=LATE_FEE, day="2026-05-20", families={"security": (3, 6)},
            failed_by=("prof-verify",))
        for n in (3, 2, 1)
    ]  # fmt: skip
    practice = pick(rows, REAL)
    assert (practice.reason, practice.skill) == ("practice-critical", Skill("security"))
    assert practice.call != LATE_FEE


def test_before_anything_is_due_comes_what_is_new_and_which_skill_it_brings():
    rows = [passed(1, call=FIRST, day="2026-05-20", families=WHOLE)]
    practice = pick(rows, REAL)
    assert (practice.call, practice.reason) == ("us-dispute-double-charge", "practice-new-skill")
    assert practice.skill == Skill("greeting")
    second = plan(rows, count=2)[1]
    assert (second.call, second.reason) == ("us-terms-lost-grace", "practice-new")


def test_with_every_call_taken_and_nothing_due_what_is_due_next_comes():
    cards = [each for each in REAL if each.id in (FIRST, LATE_FEE)]
    rows = [
        passed(2, call=FIRST, families={"security": (6, 6)}, day="2026-05-20"),
        passed(1, call=LATE_FEE, families={"empathy": (5, 5)}, day="2026-05-19"),
    ]
    practice = pick(rows, cards)
    assert (practice.call, practice.reason) == (LATE_FEE, "practice-ahead")
    assert practice.skill == Skill("empathy")
    assert practice.reason_args == {"days": 1, "left": 2, "chance": 95}


def test_a_call_in_another_language_serves_only_who_has_taken_it():
    rows = [passed(1, call=FIRST, day="2026-05-01", families={"need": (2, 2)})]
    assert pick(rows, REAL).call in {each.id for each in REAL if each.locale == "en-US"}
    dutch = [passed(2, call="nl-sales-betaalsteun", day="2026-05-10", families={}), *rows]
    english = [each for each in REAL if each.locale == "nl-NL" or each.id == FIRST]
    assert pick(rows, english).reason != "practice-due"
    assert pick(dutch, english).call == "nl-sales-betaalsteun"


@pytest.mark.parametrize(
    ("taken", "difficulty"),
    [
        ([FIRST], 1),  # passed once, by luck maybe
        ([FIRST, "us-dispute-double-charge"], 2),
        ([FIRST, LATE_FEE], 2),
        ([FIT, LATE_FEE], 3),
        ([FIT, LATE_FEE, "us-mixed-laid-off"], 3),
        (["us-mixed-laid-off", "us-sales-paymentguard-ineligible"], 5),
    ],
)
def test_a_call_for_a_skill_is_a_step_harder_than_what_two_calls_were_passed_of(taken, difficulty):
    old = {"day": "2026-05-01", "families": {"clarity": (2, 2)}}
    rows = [passed(number, call=call, **old) for number, call in enumerate(taken, 1)]
    chosen = next(each for each in REAL if each.id == pick(rows, REAL).call)
    assert chosen.difficulty == difficulty


def cards_of(*ids):
    return [each for each in REAL if each.id in ids]


def test_a_call_that_asks_for_the_skill_itself_is_taken_before_one_that_only_grades_it():
    only_grades = "us-app-everyday-standard"  # never taken, so it would come before the other
    rows = [
        passed(2, call=FIRST, day="2026-05-01", families={"security": (6, 6)}),
        passed(1, call=FIT, day="2026-05-01", families={}),
    ]
    assert pick(rows, cards_of(FIRST, FIT, only_grades)).call == FIT


def test_a_call_that_only_grades_the_skill_is_taken_before_one_that_is_too_hard():
    only_grades, too_hard = "us-app-everyday-standard", "us-dispute-unauthorized-charge"
    mastered = "us-dispute-double-charge"
    rows = [
        passed(3, call=FIRST, day="2026-05-01", families={"security": (6, 6)}),
        passed(2, call=mastered, day="2026-05-01", families={}),
        passed(1, call=mastered, day="2026-05-01", families={}),
    ]
    assert pick(rows, cards_of(FIRST, mastered, only_grades, too_hard)).call == only_grades
    assert pick(rows, cards_of(FIRST, mastered, too_hard)).call == mastered


def test_rather_the_call_just_done_than_one_that_rests():
    failed = [
        row(n, call=LATE_FEE, families={"security": (3, 6)}, failed_by=("prof-verify",))
        for n in (3, 2, 1)
    ]
    rows = [passed(4, call=FIRST, families={}), *failed]
    assert pick(rows, cards_of(FIRST, LATE_FEE)).call == FIRST


def test_a_mastered_call_gives_way_to_one_that_is_not():
    cards = [each for each in REAL if each.id in (FIRST, "us-terms-lost-grace", FIT)]
    old = {"day": "2026-05-01", "families": {"clarity": (2, 2)}}
    rows = [
        passed(4, call=FIT, **old),
        passed(3, call=FIRST, **old),
        passed(2, call="us-terms-lost-grace", **old),
        passed(1, call="us-terms-lost-grace", **old),
    ]
    assert pick(rows, cards).call == FIRST


def test_a_skill_of_few_calls_is_found_among_many(monkeypatch):
    monkeypatch.setattr(planning, "MOST_READ", 1)
    rows = [passed(1, call=FIRST, day="2026-05-01", families={"offer": (8, 8)})]
    assert next(each for each in REAL if each.id == pick(rows, REAL).call).part == "sales"


def test_what_no_call_serves_is_not_said_to_be_done():
    cards = [each for each in REAL if each.id == FIRST]
    rows = [passed(1, call=FIRST, day="2026-05-01", families={"offer": (8, 8)})]
    assert pick(rows, cards).reason == "practice-unmastered"


# --- a day's plan --------------------------------------------------------------------------------


def test_a_plan_has_up_to_three_different_calls_and_its_first_is_todays_practice():
    rows = [passed(1, call=FIRST, day="2026-05-11", families=WHOLE)]
    planned = plan(rows)
    assert len({each.call for each in planned}) == 3
    assert planned[0] == pick(rows, REAL)
    assert len(plan([], CARDS, count=9)) == 3  # there are no more in one's own language
    assert len(plan([], CARDS, language="hi", count=9)) == 4


def test_a_plan_mixes_what_was_failed_with_what_is_due():
    rows = [
        row(3, call="us-terms-lost-grace", day="2026-05-19", families={"clarity": (0, 2)}),
        row(2, call="us-terms-balance-transfer", day="2026-05-18", families={"clarity": (0, 2)}),
        passed(1, call=FIT, day="2026-05-01", families={"offer": (8, 8)}),
    ]
    failed, due, third = plan(rows)
    assert (failed.call, failed.reason) == ("us-terms-lost-grace", "practice-failed")
    assert (due.skill, due.reason) == (Skill("offer"), "practice-due")
    assert third.reason != "practice-failed"


def test_no_skill_is_planned_twice():
    rows = [passed(1, call=FIRST, day="2026-05-01", families=WHOLE)]
    reasons = [each.skill for each in plan(rows) if each.reason == "practice-due"]
    assert len(reasons) == len(set(reasons))


@settings(max_examples=30)
@given(
    some.lists(
        some.tuples(
            some.sampled_from([each.id for each in REAL if each.locale == "en-US"]),
            some.integers(0, 40),
            some.integers(0, 6),
            some.booleans(),
            some.sampled_from(Mode),
        ),
        max_size=12,
    )
)
def test_there_is_always_a_plan_and_its_reasons_can_be_told(taken):
    rows = [
        row(number, call=call, passed=is_passed, mode=mode.value,
            day=(TODAY - timedelta(days)).isoformat(), families={"security": (met, 6)})
        for number, (call, days, met, is_passed, mode) in enumerate(taken, 1)
    ]  # fmt: skip
    planned = plan(rows[::-1])
    assert len({each.call for each in planned}) == 3
    for each in planned:
        assert "[" not in word_reason(each, TEXTS)
        assert "{" not in word_reason(each, TEXTS)


def test_skills_are_sorted_by_need():
    rows = [
        row(2, families={"security": (0, 6), "empathy": (5, 5)}, day="2026-05-19"),
        row(1, families={"clarity": (2, 2)}, day="2026-05-01"),
    ]
    memories = remember(rows, CARDS)
    assert [each.family for each in sort_by_need(memories, memories, TODAY)] == [
        "clarity", "security", "empathy",
    ]  # fmt: skip


def test_of_skills_alike_what_may_fail_a_call_comes_first():
    memories = remember([row(1, families=dict.fromkeys(FAMILIES, (3, 3)))], CARDS)
    families = [each.family for each in sort_by_need(memories, memories, TODAY)]
    assert families[:2] == ["security", "empathy"]
    assert families.index("close") < families.index("greeting")


# --- from the records ----------------------------------------------------------------------------


class CountingStore:
    """Counts what is read of attempts."""

    def __init__(self, store):
        self._store, self.read = store, 0

    def __getattr__(self, name):
        return getattr(self._store, name)

    def attempts(self, *given, **named):
        rows = self._store.attempts(*given, **named)
        self.read += len(rows)
        return rows


@pytest.fixture
def store(tmp_path):
    with_profile = SqliteStore(tmp_path / "records.sqlite")
    with_profile.add_profile("Anna")
    return CountingStore(with_profile)


def file_attempt(store, call=FIRST, day="2026-05-11"):
    known = next(each for each in REAL if each.id == call)
    meta = AttemptMeta(
        store.profiles()[0].id, call, str(known.path), "", known.title, "Kim", known.locale, 1,
        "practice", "1", f"{day}T10:00:00-05:00",
    )  # fmt: skip
    graded = {
        "id": "prof-verify", "kind": "professionalism", "weight": 3, "asks": "?",
        "verdict": {"value": "met"},
    }  # fmt: skip
    attempt = store.begin_attempt(meta)
    scores = {"accuracy": 80, "professionalism": 70, "sales": None}
    store.finish(attempt, {"passed": True, "scores": scores, "failed_by": [], "criteria": [graded]})
    return attempt


def test_the_plan_is_made_from_the_records(store):
    file_attempt(store)
    planned = plan_today(store, store.profiles()[0].id, REAL, "en", TODAY)
    assert (planned[0].reason, planned[0].skill) == ("practice-due", Skill("security"))
    assert planned == plan(store.attempts(store.profiles()[0].id))


def test_a_plan_reads_no_more_attempts_however_many_there_are(store, monkeypatch):
    monkeypatch.setattr(planning, "MOST_ROWS", 5)
    for _ in range(12):
        file_attempt(store)
    plan_today(store, store.profiles()[0].id, REAL, "en", TODAY)
    assert store.read == 5


def test_an_unfinished_call_is_no_reason(store):
    known = file_attempt(store)
    assert store.attempt(known).status is Status.FINISHED
    meta = store.attempt(known).meta
    store.begin_attempt(meta)
    before = plan_today(store, store.profiles()[0].id, REAL, "en", TODAY)
    assert before[0].reason_args["days"] == 9
