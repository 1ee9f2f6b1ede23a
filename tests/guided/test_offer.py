"""What is offered at one moment of a guided call, and what is said to come of it."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from simulator.call.commands import Do, HangUp, Say
from simulator.call.engine import LiveCall, start_call
from simulator.call.events import AgentSaid
from simulator.grading.listening import listener_for
from simulator.grading.scorecard import grade_call
from simulator.grading.verdicts import Value
from simulator.guided import offer_choices
from simulator.scenario.plans import Plan, PlannedCall
from tests.library import load_call, play

from .walk import plan_of, shown, take_best, walk

DISPUTE = "us-dispute-late-fee-first"
HINDI = "in-terms-minimum-due"
SALE = "us-sales-clear-no"
GREETING = "Thank you for calling Larkspan, this call is recorded. How can I help?"
SORRY = "I'm so sorry, that must be really frustrating."
IDENTIFY = (
    "May I have your full name, date of birth, ZIP code and the last four digits of the card?"
)
DEVANAGARI = re.compile("[\u0900-\u097f]")


def offer(id, *done, seed=0, plan=None):
    call = play(id, *done, seed=seed)
    return offer_choices(call.scenario, plan or plan_of(id), call.log)


def best_of(choices):
    return take_best(choices, 0)


def kinds(choice):
    return {each.kind for each in choice.reasons}


# --- when there is something to choose -----------------------------------------------------------


def test_nothing_is_offered_before_the_phone_is_answered():
    scenario = load_call(DISPUTE)
    assert offer_choices(scenario, plan_of(DISPUTE), (start_call(scenario, 0),)) == ()


@pytest.mark.parametrize("after", [(), (Do("finish"),)])
def test_nothing_is_offered_once_the_line_is_dead(after):
    assert offer(DISPUTE, GREETING, HangUp(), *after) == ()


def test_who_is_on_hold_is_taken_back_first():
    choices = offer(DISPUTE, GREETING, IDENTIFY, Do("hold", {"minutes": "2"}))
    assert best_of(choices).command == Do("resume")


# --- the order tells nothing ---------------------------------------------------------------------


def test_the_same_moment_always_gives_the_same_offer():
    assert offer(DISPUTE, GREETING, SORRY) == offer(DISPUTE, GREETING, SORRY)


def test_the_best_stands_in_every_place_as_the_moment_and_the_seed_will_have_it():
    offers = [each for seed in range(4) for each in walk(SALE, plan_of(SALE), seed=seed).offers]
    places = Counter([each.is_best for each in choices].index(True) for choices in offers)
    assert set(places) == {0, 1, 2, 3}
    assert max(places.values()) < len(offers) / 2


# --- the best ------------------------------------------------------------------------------------


def test_the_best_is_the_next_step_of_the_best_planned_call():
    good = plan_of(DISPUTE).calls["good"].turns.splitlines()
    said = [each.text for each in walk(DISPUTE, plan_of(DISPUTE)).call.log if is_said(each)]
    assert said == [line for line in good if not line.startswith("/")]


def is_said(event):
    return isinstance(event, AgentSaid)


def test_what_has_been_done_otherwise_is_not_asked_for_again():
    first = best_of(offer(DISPUTE))
    assert first.reasons[0].id == "prof-greeting"
    later = best_of(offer(DISPUTE, GREETING, SORRY))
    assert {each.id for each in later.reasons}.isdisjoint({"prof-greeting", "prof-empathy"})


def test_what_has_to_be_done_at_the_desk_is_among_the_best():
    taken = [best_of(each).command for each in walk(SALE, plan_of(SALE)).offers]
    assert Do("verify") in taken
    assert Do("activate-card") in taken


def test_a_call_is_not_ended_while_something_critical_is_missing():
    goodbye = PlannedCall(turns="Goodbye.", result="pass")
    plan = Plan(plan=DISPUTE, calls={"short": goodbye})
    choices = offer(DISPUTE, GREETING, plan=plan)
    assert best_of(choices).command != Say("Goodbye.")


@pytest.mark.parametrize("line", ['/do credit-fee amount="30', "/dance", "/wait 20", "# why", ""])
def test_a_line_of_a_plan_that_cannot_be_chosen_is_passed_over(line):
    turns = f"{line}\n{GREETING}"
    plan = Plan(plan=DISPUTE, calls={"odd": PlannedCall(turns=turns, result="pass")})
    assert best_of(offer(DISPUTE, plan=plan)).command == Say(GREETING)


def test_a_plan_may_fill_the_form_with_what_the_caller_has_told():
    id = "us-app-everyday-standard"
    asked = "May I have your full legal name, date of birth and home address?"
    plan = Plan(plan=id, calls={"good": PlannedCall(turns="/take", result="pass")})
    command = best_of(offer(id, GREETING, asked, plan=plan)).command
    assert isinstance(command, Do)
    assert command.action == "fill"
    assert command.values["name"] == "Jordan Whitfield"


# --- the others ----------------------------------------------------------------------------------


def test_beside_the_best_stands_what_is_nearly_right():
    choices = offer(DISPUTE, GREETING)
    near = load_call(DISPUTE).criteria["prof-empathy"].check.says
    texts = {shown(each) for each in choices}
    assert texts & set(near.near)
    assert texts & {*near.wrong, *(each.says for each in plan_of(DISPUTE).replies)}


@pytest.mark.parametrize("id", [DISPUTE, HINDI, SALE])
def test_almost_every_offer_has_something_that_does_harm(id):
    offers = walk(id, plan_of(id)).offers
    harmful = [any(kinds(each) & {"breaks", "not-now"} for each in choices) for choices in offers]
    assert sum(harmful) >= len(offers) - 1


def test_a_hindi_call_is_offered_in_its_own_script():
    for choices in walk(HINDI, plan_of(HINDI)).offers:
        for choice in choices:
            if isinstance(choice.command, Say):
                assert DEVANAGARI.search(choice.command.text), choice.command.text


def test_what_has_been_said_is_not_offered_again():
    def take_worst(choices, step):
        return next((each for each in choices if not each.is_best), choices[0])

    said: set[str] = set()
    for choices in walk(DISPUTE, plan_of(DISPUTE), take_worst).offers:
        texts = {each.command.text for each in choices if isinstance(each.command, Say)}
        assert not texts & said
        taken = take_worst(choices, 0).command
        said |= {taken.text} if isinstance(taken, Say) else set()


# --- reasons -------------------------------------------------------------------------------------


@pytest.mark.parametrize("id", [DISPUTE, "nl-sales-betaalsteun", "us-app-everyday-standard"])
def test_what_is_said_to_come_of_a_choice_comes_of_it(id):
    """Every choice of every offer on the best way is tried out, and its card compared."""
    scenario = load_call(id)
    walked = walk(id, plan_of(id))
    log = walked.call.log[:2]
    for choices in walked.offers:
        before = values(scenario, log)
        for choice in choices:
            call = LiveCall(scenario, listener_for(scenario), log)
            call.send(choice.command)
            after = values(scenario, call.log)
            for value, kind in ((Value.MET, "meets"), (Value.WRONG, "breaks")):
                new = {each for each in after if after[each] is value is not before[each]}
                assert new == {each.id for each in choice.reasons if each.kind == kind}
            if choice.is_best:
                best = call.log
        log = best


def values(scenario, log):
    card = grade_call(scenario, log)
    return {each.id: each.verdict.value for each in (*card.criteria, *card.auto_fails)}


def test_a_reason_asks_in_the_words_of_its_criterion():
    reason = best_of(walk(DISPUTE, plan_of(DISPUTE)).offers[2]).reasons[0]
    assert (reason.kind, reason.id, reason.critical) == ("meets", "prof-verify", True)
    assert reason.asks.startswith("Gets full name, date of birth")


def test_a_fact_that_comes_out_is_a_reason():
    done = (GREETING, SORRY, IDENTIFY, Do("verify"))
    reasons = best_of(offer(DISPUTE, *done)).reasons
    assert ("leads", "father") in {(each.kind, each.id) for each in reasons}
    fact = next(each for each in reasons if each.id == "father")
    assert fact.asks == "His father was in the hospital that week."


def test_the_desk_says_why_not_now():
    refused = [
        reason.why
        for seed in range(4)
        for choices in walk(DISPUTE, plan_of(DISPUTE), seed=seed).offers
        for choice in choices
        for reason in choice.reasons
        if reason.why is not None
    ]
    assert refused
    assert {each.id for each in refused} <= {"desk-not-identified"}


def test_an_end_too_early_names_what_is_still_to_be_done():
    early = [
        reason
        for choices in walk("nl-sales-betaalsteun", plan_of("nl-sales-betaalsteun")).offers
        for choice in choices
        for reason in choice.reasons
        if reason.kind == "not-now" and reason.why is None
    ]
    assert any(each.asks for each in early)


def test_the_last_best_choice_closes_the_call():
    assert "closes" in kinds(best_of(walk(DISPUTE, plan_of(DISPUTE)).offers[-1]))


def test_where_no_example_is_worse_there_is_still_the_phone_to_put_down(monkeypatch):
    monkeypatch.setattr("simulator.guided.offer.MOST_TRIED", 0)
    choices = offer(DISPUTE, GREETING)
    other = next(each for each in choices if not each.is_best)
    assert len(choices) == 2
    assert other.command == HangUp()
    assert kinds(other) == {"not-now"}
