"""What would mend a miss is tried before it is suggested, and what nobody may see stays unseen."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from simulator.grading.calibration import Marked
from simulator.grading.listening import Listener
from simulator.grading.verdicts import Value
from simulator.scenario.bundle import Scenario
from simulator.scenario.library import Library
from simulator.workbench.suggest import MOST_SHOWN, Adviser, Suggestion, judge_all
from simulator.workbench.targets import apply, targets_of
from tests.scenario.files import LIBRARY

from .test_lint import BROKEN

MET, WRONG, ABSENT = Value.MET, Value.WRONG, Value.ABSENT
CRITERIA = """\
concepts:
  problem: [fee, charge]
  give-back: [credit back, give back]
cues:
  asks-why:
    meets: [What happened that week?]
    frames: ["what <fee>|happened !{fee} #date / why"]
criteria:
  prof-empathy:
  acc-fee:
    kind: accuracy
    weight: 3
    asks: Gives the fee back, and says when it shows.
    check:
      all:
        amount:
          says:
            meets: [It comes back to you in full.]
            frames: ["+<give-back> <fee>|{fee}"]
        shows:
          says:
            meets: ["It shows within {issuer.credit_visible}."]
            frames: ["{issuer.credit_visible} show|see"]
    better: The {fee} fee was for {due:year}.
  acc-order:
    kind: accuracy
    weight: 1
    asks: Looks before it speaks.
    check: {order: {first: {done: credit-fee}, before: {discloses: yes}}}
    better: Look first.
"""
SHOWS = "You will see that within two business days."


def write(folder: Path) -> Path:
    """Write a library with one call of two parts."""
    shutil.copytree(LIBRARY, folder / "library")
    text = (BROKEN / "sound.yaml").read_text(encoding="utf-8")
    begin, end = text.index("concepts:\n"), text.index("stages:\n")
    text = text[:begin] + CRITERIA + text[end:]
    path = folder / "library" / "en-US" / "calls" / "first.yaml"
    path.write_text(text.replace("acc-fee#amount", "acc-fee"), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def scenario(tmp_path_factory) -> Scenario:
    path = write(tmp_path_factory.mktemp("suggest"))
    return Library(path.parents[2]).load(str(path))


def marked(id: str, text: str, value: Value, criterion: str = "acc-fee", half: str = "") -> Marked:
    return Marked(id, text, {criterion: value}, half)


def advise(scenario: Scenario, *replies: Marked, criterion: str = "acc-fee"):
    return Adviser(scenario, replies).advise(criterion)


def edits(suggestions: tuple[Suggestion, ...]) -> list[tuple[str, str]]:
    return [(edit.key, edit.text) for each in suggestions for edit in each.edits]


# --- what is suggested ---------------------------------------------------------------------------


def test_a_frame_made_from_one_reply_mends_another_of_its_family(scenario):
    advice = advise(
        scenario,
        marked("a", f"I'm waiving the $30 charge today. {SHOWS}", MET),
        marked("b", f"We waive that $30 charge for you. {SHOWS}", MET),
        marked("c", f"There is a $30 charge on your statement. {SHOWS}", ABSENT),
    )
    best = next(each for each in advice.suggestions if each.edits[0].key == "frames")
    [edit] = best.edits
    assert edit.target.parts == ("amount",)
    assert "waiv" in edit.text
    assert best.outcome.mended.ids == ("a", "b")
    assert best.outcome.f1 == (0.0, 1.0)
    assert not best.is_only_this


def test_a_figure_is_named_and_not_written(scenario):
    advice = advise(
        scenario,
        marked("a", f"The 30 dollars are dropped. {SHOWS}", MET),
        marked("b", f"Those $30 are dropped now. {SHOWS}", MET),
        marked("c", f"I dropped my pen. {SHOWS}", ABSENT),
    )
    assert any("{fee}" in text for key, text in edits(advice.suggestions) if key == "frames")
    assert not any("30" in text for key, text in edits(advice.suggestions) if key == "frames")


def test_a_frame_that_lacks_one_word_gets_it_as_a_phrase_of_its_concept(scenario):
    advice = advise(scenario, marked("a", f"I'll give you back the fee. {SHOWS}", MET))
    assert ("give-back", "give you back") in edits(advice.suggestions)


def test_a_prohibition_that_was_broken_unnoticed_gets_a_frame(scenario):
    advice = advise(
        scenario,
        marked("a", "You brought that on yourself.", WRONG, "prof-respect"),
        marked("b", "Bills like that one are brought on by yourself alone.", WRONG, "prof-respect"),
        marked("c", "I brought up your account.", MET, "prof-respect"),
        criterion="prof-respect",
    )
    assert advice.suggestions[0].edits[0].key == "frames"
    assert advice.suggestions[0].outcome.wrong[:2] in ((0, 1), (0, 2))


def test_a_wrong_reply_that_was_met_gets_a_frame_of_the_contrary(scenario):
    advice = advise(
        scenario,
        marked("a", f"I give back the fee only if you complain. {SHOWS}", WRONG),
        marked("b", f"I give back the fee. {SHOWS}", MET),
    )
    keys = [key for key, _ in edits(advice.suggestions)]
    assert "wrong_frames" in keys
    best = next(each for each in advice.suggestions if each.edits[0].key == "wrong_frames")
    assert best.outcome.wrong == (0, 1, 1)
    assert best.outcome.lost.count == 0


def test_a_reply_met_by_mistake_gets_a_near_miss_or_a_narrower_frame(scenario):
    advice = advise(
        scenario,
        marked("a", f"Some banks give back the fee. {SHOWS}", ABSENT),
        marked("b", f"I give back the fee. {SHOWS}", MET),
    )
    found = {(edit.key, bool(edit.instead)) for each in advice.suggestions for edit in each.edits}
    assert found & {("near", False), ("frames", True)}
    narrowed = [edit for each in advice.suggestions for edit in each.edits if edit.instead]
    assert all(edit.text.startswith(f"{edit.instead} !") for edit in narrowed)


def test_two_missing_parts_are_mended_together(scenario):
    advice = advise(
        scenario, marked("a", "I'm waiving the $30 charge. It appears after the weekend.", MET)
    )
    assert {edit.target.parts for edit in advice.suggestions[0].edits} == {("amount",), ("shows",)}


# --- what is said of it ----------------------------------------------------------------------------


def test_what_mends_only_its_own_reply_says_so(scenario):
    advice = advise(scenario, marked("a", f"The $30 vanish into thin air. {SHOWS}", MET))
    assert advice.suggestions
    assert all(each.is_only_this for each in advice.suggestions)


def test_a_trial_says_what_it_costs(scenario):
    advice = advise(
        scenario,
        marked("a", f"I'm waiving the $30 charge. {SHOWS}", MET),
        marked("b", f"We waive that $30 charge. {SHOWS}", MET),
        marked("c", f"Waive it? The $30 charge? Me? {SHOWS}", ABSENT, half="held"),
    )
    costly = [each for each in advice.suggestions if each.outcome.false.held]
    assert all(each.outcome.gain >= 1 for each in costly)
    assert all(each.outcome.false.ids == () for each in advice.suggestions)


def test_at_most_five_are_shown_and_the_best_comes_first(scenario):
    replies = [
        marked(str(number), f"{words} the $30 charge. {SHOWS}", MET)
        for number, words in enumerate(
            ("I waive", "I drop", "I cancel", "I remove", "We scrap", "I lift", "We erase")
        )
    ]
    advice = advise(scenario, *replies)
    gains = [each.outcome.gain for each in advice.suggestions]
    assert len(gains) <= MOST_SHOWN
    assert gains == sorted(gains, reverse=True)
    assert gains[-1] > 0


def test_what_hangs_on_no_words_says_so(scenario):
    advice = advise(scenario, marked("a", "It was $30.", MET, "acc-order"), criterion="acc-order")
    assert (advice.can_be_worded, advice.suggestions) == (False, ())
    assert advice.other_kinds == ("order",)


def test_criteria_without_misses_are_left_out(scenario):
    adviser = Adviser(scenario, [marked("a", f"I give back the fee. {SHOWS}", MET)])
    assert adviser.missed_criteria() == []


# --- the held half ---------------------------------------------------------------------------------


def test_nothing_is_made_from_the_held_half(scenario):
    advice = advise(scenario, marked("a", f"I waive the $30 charge. {SHOWS}", MET, half="held"))
    assert (advice.misses.ids, advice.misses.held, advice.suggestions) == ((), 1, ())


def test_the_held_half_is_counted(scenario):
    advice = advise(
        scenario,
        marked("a", f"I waive the $30 charge. {SHOWS}", MET, half="open"),
        marked("b", f"We waive your $30 charge. {SHOWS}", MET, half="held"),
    )
    best = advice.suggestions[0]
    assert (best.outcome.mended.ids, best.outcome.mended.held) == (("a",), 1)
    assert not best.is_only_this


def test_the_held_half_has_no_say_in_what_is_made(scenario):
    open_half = [
        marked("a", f"I waive the $30 charge. {SHOWS}", MET, half="open"),
        marked("b", f"A $30 charge is on your bill. {SHOWS}", ABSENT, half="open"),
    ]
    held = (f"We waive your $30 charge. {SHOWS}", "Zebras quibble.", "The moon is waived.")
    made = [
        set(edits(advise(scenario, *open_half, marked("h", text, MET, half="held")).suggestions))
        for text in held
    ]
    every = set[tuple[str, str]]().union(*made)
    assert not any("zebra" in text.lower() or "moon" in text for _, text in every)
    assert made[1] == made[2]


# --- a trial is what the files would come to -----------------------------------------------------


def test_a_trial_on_the_shared_listener_is_the_same_as_on_one_of_its_own(scenario):
    replies = [
        marked("a", f"I'm waiving the $30 charge today. {SHOWS}", MET),
        marked("b", f"We waive that $30 charge for you. {SHOWS}", MET),
        marked("c", f"There is a $30 charge on your statement. {SHOWS}", ABSENT),
        marked("d", f"I can give that fee of thirty dollars back to you, sir. {SHOWS}", MET),
    ]
    adviser = Adviser(scenario, replies)
    for each in adviser.advise("acc-fee").suggestions:
        changed = apply(scenario, each.edits)
        found = judge_all(changed, adviser.marked, Listener(changed))
        met = tuple(id for (id, _), value in found.items() if value is MET)
        assert set(each.outcome.mended.ids) <= set(met)
        agreed = sum(found[reply.id, "acc-fee"] is reply.labels["acc-fee"] for reply in replies)
        before = judge_all(scenario, adviser.marked, Listener(scenario))
        was = sum(before[reply.id, "acc-fee"] is reply.labels["acc-fee"] for reply in replies)
        assert agreed - was == each.outcome.agreed.count - each.outcome.differed.count


def test_the_targets_of_a_criterion_are_its_meanings(scenario):
    found = targets_of("acc-fee", scenario.criteria["acc-fee"])
    assert [(each.parts, each.is_forbidden) for each in found] == [
        (("amount",), False),
        (("shows",), False),
    ]
    [never] = targets_of("prof-respect", scenario.criteria["prof-respect"])
    assert (never.parts, never.is_forbidden) == ((), True)
