"""A simulated trainee plays as well as their skill says, and always the same."""

from __future__ import annotations

from collections import Counter
from random import Random
from statistics import fmean

import pytest

from simulator.call.commands import Do, Say, Wait
from simulator.call.events import ActionRefused, Closed, TimePassed
from simulator.grading.scorecard import grade_call, grade_reply
from simulator.grading.verdicts import Value
from simulator.guided import Choice, Reason
from simulator.trainees.behaviour import Situation, decide_moves
from simulator.trainees.fillers import FILLERS
from simulator.trainees.moves import chance_of, difficulty_of
from simulator.trainees.playing import play_call
from simulator.trainees.trainee import Mind, Trainee, make_trainees, spread_skills
from tests.library import load_call
from tests.library import play as play_words

from .crowds import CALL, fresh_offers, offers_of, play

MANY = range(1, 11)


def passed(skill: float) -> float:
    return fmean(play(skill, number).card.passed for number in MANY)


def test_the_skilled_pass_nearly_always_and_the_unskilled_nearly_never():
    assert passed(1.0) >= 0.9
    assert passed(0.05) <= 0.1


def test_more_skill_passes_more_often():
    shares = [passed(skill) for skill in (0.05, 0.5, 1.0)]
    assert shares == sorted(shares)
    assert shares[0] < shares[1] < shares[2]


def test_more_skill_takes_less_time_over_a_call_that_is_passed():
    slow, quick = (
        fmean(each.card.metrics.silence for each in passing(skill)) for skill in (0.5, 1.0)
    )
    assert quick < slow


def passing(skill: float):
    return [found for number in MANY if (found := play(skill, number)).card.passed]


@pytest.mark.parametrize("skill", [0.05, 0.5, 1.0])
def test_every_call_is_closed_and_its_card_is_what_its_log_gives(skill):
    played = play(skill)
    assert isinstance(played.log[-1], Closed)
    assert grade_call(load_call(CALL), played.log) == played.card


def test_the_same_chance_gives_the_same_call_whether_offers_are_known_or_not():
    again = play_call(fresh_offers(), Mind(Trainee(3, 0.4)), 1, Random("3|0.4|us-terms-due-date"))
    assert again == play(0.4, 3)


def test_another_chance_gives_another_call():
    assert play(0.4, 3).log != play(0.4, 5).log


def test_moments_that_come_again_are_worked_out_once():
    offers = fresh_offers()
    for number in (1, 3):
        play_call(offers, Mind(Trainee(number, 1.0)), 0, Random(str(number)))
    assert 0 < offers.worked_out < offers.asked


def test_a_pause_changes_no_offer():
    call = play_words(CALL, "Thank you for calling Larkspan. How can I help?", Wait(5.0))
    assert any(isinstance(each, TimePassed) for each in call.log)
    without = play_words(CALL, "Thank you for calling Larkspan. How can I help?")
    offers = fresh_offers()
    assert offers.at(call.log) is offers.at(without.log)


def test_the_label_of_a_call_plays_no_part():
    offers = offers_of()
    assert offers.scenario.call.difficulty != load_call(CALL).call.difficulty
    assert offers.scenario.digest == load_call(CALL).digest


def test_nobody_presses_the_same_wrong_button_again_and_again():
    for number in MANY:
        tried = Counter(each.action for each in play(0.05, number).log if is_refused(each))
        assert max(tried.values(), default=0) <= 1


def is_refused(event) -> bool:
    return isinstance(event, ActionRefused)


# --- one move ------------------------------------------------------------------------------------


def situation() -> Situation:
    call = play_words(CALL)
    offer = offers_of().at(call.log)
    return Situation(
        offer.scenario, offer.plan, call.state, frozenset(), frozenset(), offer.best, offer
    )


def moves(skill: float, count: int = 60):
    now = situation()
    mind = Mind(Trainee(1, skill))
    return [decide_moves(mind, now, Random(each)) for each in range(count)]


def test_whoever_knows_nothing_slips_in_many_ways():
    made = [each[-1] for each in moves(0.0)]
    spoken = {each.text for each in made if isinstance(each, Say)}
    assert spoken & set(FILLERS["en"])
    assert any(isinstance(each, Wait) for each in made)
    assert any(isinstance(each, Do) for each in made)
    assert len(spoken) > 4


def test_whoever_knows_everything_makes_the_best_move():
    best = situation().best.command
    made = [each[-1] for each in moves(1.0)]
    assert made.count(best) >= 58


@pytest.mark.parametrize(
    "call", ["us-terms-due-date", "nl-terms-betaaldatum", "in-terms-bill-date"]
)
def test_a_filler_earns_nothing_and_breaks_nothing(call):
    scenario = load_call(call)
    for line in FILLERS[scenario.language]:
        verdicts = grade_reply(scenario, line).items()
        wrong = {id for id, each in verdicts if each.value is Value.WRONG}
        met = {id for id, each in verdicts if each.value is Value.MET}
        # What only forbids something is met by whatever does not say it.
        assert not wrong, (line, wrong)
        assert met <= {"prof-no-secrets", "prof-plain", "prof-respect", "prof-authority"}, line


def says(words: str, *criteria: str) -> Choice:
    return Choice(Say(words), True, tuple(Reason("meets", each) for each in criteria))


GREETING = "Thank you for calling Larkspan, this call is recorded."


@pytest.mark.parametrize(
    ("harder", "easier"),
    [
        (says("The fee is $30, due on May 3.", "prof-recap"), says("It is due.", "prof-recap")),
        (says(" ".join(["please"] * 40)), says("please")),
        (says("It is due.", "acc-due"), says("It is due.", "prof-recap")),
        (says("Fine.", "prof-recap", "prof-empathy"), says("Fine.", "prof-recap")),
        (Choice(Do("credit-fee", {"amount": "30"}), True, ()), Choice(Do("verify"), True, ())),
    ],
)
def test_a_move_is_harder_the_more_it_asks_for(harder, easier):
    scenario = load_call(CALL)
    assert difficulty_of(harder, scenario, 0) > difficulty_of(easier, scenario, 0)


def test_a_move_is_harder_with_an_angry_caller_and_no_easier_with_a_happy_one():
    best = says(GREETING, "prof-greeting")
    angry, even, happy = (difficulty_of(best, load_call(CALL), mood) for mood in (-4, 0, 4))
    assert angry > even == happy


def test_the_chance_of_a_move_is_even_where_it_is_as_hard_as_somebody_is_able():
    assert chance_of(1.5, 1.5) == 0.5
    assert chance_of(3.0, 1.5) > 0.8
    assert chance_of(-50.0, 1.5) < 0.001


# --- a trainee -----------------------------------------------------------------------------------


def test_practice_adds_to_skill_and_never_takes_it_away():
    skills = [Mind(Trainee(1, 0.4), each).skill for each in (0, 1, 5, 50)]
    assert skills == sorted(set(skills))
    assert skills[0] == 0.4
    assert skills[-1] < 1.0


def test_a_criterion_comes_as_easily_to_a_trainee_in_every_call_and_differently_to_another():
    one, other = make_trainees(2, [0.5], 7)
    assert one.knack("prof-empathy") == one.knack("prof-empathy")
    assert one.knack("prof-empathy") != other.knack("prof-empathy")
    assert one.knack("prof-empathy") != one.knack("prof-verify")


@pytest.mark.parametrize(
    ("low", "high", "count", "skills"),
    [(0, 1, 3, (0, 0.5, 1)), (0.2, 0.8, 1, (0.5,)), (0.4, 0.4, 2, (0.4, 0.4))],
)
def test_skills_are_spread_evenly_with_both_ends(low, high, count, skills):
    assert spread_skills(low, high, count) == pytest.approx(skills)
