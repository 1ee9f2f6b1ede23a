"""The trainee's progress: skills in the order of need, what was earned, and one skill by itself."""

from __future__ import annotations

import pygame
import pytest

from simulator.records.errors import StoreUnreachable
from simulator.records.honours import Rank
from simulator.records.skills import Level, Skill
from simulator.records.store import AttemptMeta
from simulator.screens import flow
from simulator.screens.progress.skill import Curve
from simulator.screens.widgets import Label
from tests.screens.few import FIRST, LATE_FEE, NO
from tests.screens.pilot import Pilot
from tests.screens.playing import finish

CRITERIA = {
    "prof-verify": ("professionalism", 3),
    "prof-no-secrets": ("professionalism", 3),
    "prof-empathy": ("professionalism", 2),
    "prof-plain": ("professionalism", 2),
    "acc-due": ("accuracy", 3),
}


@pytest.fixture
def pilot(store, scenarios):
    return Pilot(store, scenarios=scenarios)


def keep(pilot, call=FIRST, *, missed=(), left_out=(), day="2026-05-18", mode="practice"):
    """File an attempt as if it had been made."""
    card = next(each for each in pilot.context.library.cards() if each.id == call)
    meta = AttemptMeta(
        pilot.context.profile.id, call, str(card.path), "", card.title, card.caller, card.locale,
        1, mode, "1", f"{day}T10:00:00-05:00",
    )  # fmt: skip
    attempt = pilot.store.begin_attempt(meta)
    criteria = [
        {"id": id, "kind": kind, "weight": weight, "asks": f"Asks for {id}?",
         "verdict": {"value": "absent" if id in missed else "met"}}
        for id, (kind, weight) in CRITERIA.items() if id not in left_out
    ]  # fmt: skip
    scores = {"accuracy": 80, "professionalism": 70, "sales": None}
    card = {"passed": not missed, "scores": scores, "failed_by": [], "criteria": criteria}
    pilot.store.finish(attempt, card)
    return attempt


def open_progress(pilot):
    pilot.open(flow.open_progress(pilot.context))
    return pilot.page


def skills(pilot):
    return [name.removeprefix("skill-") for name in pilot.tiles() if name.startswith("skill-")]


def words(pilot):
    return [each.text for each in pilot.widgets() if isinstance(each, Label)]


def focused(pilot):
    return pilot.screen.group.focused.name


# --- all skills ---------------------------------------------------------------------------------


def test_the_skill_most_in_need_comes_first_and_has_the_focus(pilot):
    keep(pilot, missed=("prof-empathy",))
    page = open_progress(pilot)
    assert skills(pilot)[0] == "empathy"
    assert focused(pilot) == "skill-empathy"
    assert page.memories[Skill("empathy")].level is Level.SHAKY
    assert page.memories[Skill("security")].level is Level.GROWING


def test_every_skill_is_there_whether_it_was_practised_or_not(pilot):
    keep(pilot)
    open_progress(pilot)
    assert len(skills(pilot)) == len(set(skills(pilot))) == 15
    assert set(skills(pilot)[:4]) == {"security", "empathy", "clarity", "knowledge-terms"}
    assert pilot.context.texts("progress-unpractised") in words(pilot)


def test_a_newcomer_is_told_what_will_stand_there(pilot):
    open_progress(pilot)
    assert pilot.context.texts("progress-none") in words(pilot)
    assert pilot.context.texts("progress-bests") not in words(pilot)


def test_guided_calls_practise_nothing_but_keep_the_streak_going(pilot):
    keep(pilot, day="2026-05-20", mode="guided")
    page = open_progress(pilot)
    assert page.memories == {}
    assert page.honours.streak.current == 1


def test_rank_and_personal_bests_are_those_of_all_attempts(pilot):
    keep(pilot, FIRST)
    keep(pilot, LATE_FEE)
    page = open_progress(pilot)
    assert page.honours.rank is Rank.AGENT
    assert set(page.honours.bests) == {FIRST, LATE_FEE}
    assert pilot.context.texts("progress-bests") in words(pilot)


def test_the_arrows_go_from_skill_to_skill_and_escape_goes_home(pilot):
    keep(pilot)
    open_progress(pilot)
    names = [f"skill-{each}" for each in skills(pilot)]
    pilot.press(pygame.K_DOWN)
    pilot.press(pygame.K_DOWN)
    assert focused(pilot) == names[2]
    pilot.press(pygame.K_UP)
    assert focused(pilot) == names[1]
    pilot.press(pygame.K_ESCAPE)
    assert pilot.name == "HomeScreen"


# --- one skill ----------------------------------------------------------------------------------


def test_a_press_shows_what_belongs_to_a_skill_and_how_often_it_was_met(pilot):
    keep(pilot, missed=("prof-verify",))
    keep(pilot)
    keep(pilot, left_out=("prof-verify",))
    open_progress(pilot)
    pilot.click("skill-security")
    assert pilot.name == "SkillScreen"
    assert [(each.asks, each.met, each.count) for each in pilot.page.points] == [
        ("Asks for prof-verify?", 1, 2), ("Asks for prof-no-secrets?", 3, 3),
    ]  # fmt: skip


def test_only_the_latest_calls_are_looked_at(pilot):
    keep(pilot, missed=("prof-plain",))
    for _ in range(5):
        keep(pilot)
    pilot.open(flow.open_skill(pilot.context, Skill("clarity")))
    assert [(each.met, each.count) for each in pilot.page.points] == [(5, 5)]


def test_the_last_calls_that_missed_it_lead_to_their_cards(pilot):
    row = finish(pilot.context, "bad-verify")
    pilot.open(flow.open_skill(pilot.context, Skill("security")))
    assert [each for each in pilot.tiles() if each.startswith("past-")] == [f"past-{row.id}"]
    pilot.click(f"past-{row.id}")
    assert pilot.name == "ScorecardScreen"


def test_where_nothing_was_missed_it_says_so(pilot):
    keep(pilot)
    pilot.open(flow.open_skill(pilot.context, Skill("security")))
    assert pilot.context.texts("progress-missed-none") in words(pilot)


@pytest.mark.parametrize(
    ("skill", "call"),
    [
        (Skill("knowledge", "sales"), NO),
        (Skill("security"), LATE_FEE),
        (Skill("knowledge", "terms"), FIRST),
    ],
)
def test_enter_opens_a_call_that_practises_the_skill(pilot, skill, call):
    keep(pilot)
    pilot.open(flow.open_skill(pilot.context, skill))
    assert focused(pilot) == "practise"
    pilot.press(pygame.K_RETURN)
    assert pilot.name == "BriefingScreen"
    assert pilot.page._scenario.call.call == call


def test_a_skill_that_no_call_asks_for_cannot_be_practised(pilot):
    pilot.open(flow.open_skill(pilot.context, Skill("knowledge", "application")))
    assert not pilot.find("practise").enabled
    pilot.press(pygame.K_RETURN)
    assert pilot.name == "SkillScreen"


def test_a_call_whose_file_is_broken_by_now_is_named(pilot, scenarios):
    pilot.open(flow.open_skill(pilot.context, Skill("knowledge", "sales")))
    path = scenarios / "en-US" / "calls" / f"{NO}.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "oops: 1\n", encoding="utf-8")
    pilot.click("practise")
    assert pilot.name == "SkillScreen"
    assert pilot.page.toast.text


def test_a_card_that_cannot_be_read_costs_only_the_criteria(pilot, monkeypatch):
    keep(pilot)

    def refuse(attempt):
        raise StoreUnreachable("error-store-locked", path="records.sqlite")

    monkeypatch.setattr(pilot.store, "card", refuse)
    pilot.open(flow.open_skill(pilot.context, Skill("security")))
    assert pilot.page.points == ()
    assert pilot.has("practise")


def test_the_curve_falls_and_reaches_past_the_day_the_skill_is_due(pilot):
    keep(pilot)
    page = open_progress(pilot)
    memory = page.memories[Skill("security")]
    curve = Curve(memory, memory.last, pilot.context.texts)
    chances = curve.chances()
    assert chances == sorted(chances, reverse=True)
    assert chances[0] == 1.0
    assert (memory.due - memory.last).days < curve.days == len(chances) - 1
