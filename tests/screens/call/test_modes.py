"""The three ways to take a call, by keys and by clicks alone."""

from __future__ import annotations

import pygame
import pytest

from simulator.call.commands import Do
from simulator.call.events import HintGiven
from simulator.call.mode import Mode
from simulator.call.state import Phase
from simulator.records.store import Status
from simulator.screens.call.caller_panel import CallerPanel
from simulator.screens.call.choices import word_card
from simulator.screens.settings import SettingsScreen
from tests.library import load_call, planned_turns
from tests.screens.call.desk_pilot import APPLICATION, CTRL, DISPUTE, After, CallPilot, make_session
from tests.screens.layout import (
    Drawn,
    RecordingFonts,
    find_flaws,
    find_lost_focus,
    record_pages,
)

SALES = "us-sales-paymentguard-fit"
GOOD = planned_turns(DISPUTE, "good")
IDENTIFY = [*GOOD[:3], Do("verify")]
RUDE = "You should have paid on time. That is your own fault."


@pytest.fixture
def guided(tmp_path):
    return CallPilot(make_session(tmp_path, mode=Mode.GUIDED))


@pytest.fixture
def practice(tmp_path):
    return CallPilot(make_session(tmp_path, said=IDENTIFY))


def change_setting(pilot: CallPilot, *keys: int) -> None:
    """Open the settings over the call, press keys there, and come back."""
    pilot.press(pygame.K_F2)
    assert isinstance(pilot.app.screen, SettingsScreen)
    for key in keys:
        pilot.press(key)
    pilot.press(pygame.K_ESCAPE)
    assert pilot.app.screen is pilot.screen


# --- guided ----------------------------------------------------------------------------------


def choose_by_key(pilot: CallPilot, number: int) -> None:
    pilot.press(pygame.K_0 + number)


def choose_by_arrows(pilot: CallPilot, number: int) -> None:
    for _ in range(number - 1):
        pilot.press(pygame.K_DOWN)
    pilot.press(pygame.K_RETURN)


def choose_by_mouse(pilot: CallPilot, number: int) -> None:
    pilot.click(f"choice-{number}", part=(0.3, 0.5))


def read_on_by_key(pilot: CallPilot) -> None:
    pilot.press(pygame.K_SPACE)


def read_on_by_mouse(pilot: CallPilot) -> None:
    pilot.click("choices-on")


def best_number(pilot: CallPilot) -> int:
    return next(n for n, each in enumerate(pilot.screen.coach.choices, 1) if each.is_best)


@pytest.mark.parametrize(
    ("choose", "read_on"),
    [
        (choose_by_key, read_on_by_key),
        (choose_by_arrows, read_on_by_key),
        (choose_by_mouse, read_on_by_mouse),
    ],
)
def test_a_whole_guided_call_is_chosen_through(guided, choose, read_on):
    for _ in range(20):
        guided.wait(4)
        if guided.state.phase is Phase.WRAP_UP:
            break
        choose(guided, best_number(guided))
        guided.wait(4)
        read_on(guided)
    assert guided.state.phase is Phase.WRAP_UP
    assert guided.state.ending == "happy_resolve"
    guided.press(pygame.K_RETURN)
    assert isinstance(guided.app.screen, After)


def test_choices_wait_for_the_answer_and_reasons_follow_the_choice(guided):
    guided.wait(0.5)
    pane = guided.screen.reply.pane
    assert pane.is_choosing and len(pane.cards) >= 2
    guided.press(pygame.K_0 + best_number(guided))
    reasons = [each.looked for each in pane.cards]
    assert reasons[0].is_yours
    assert {word for each in reasons for word, _, _ in each.badges} == {
        "Your choice",
        "The best of these",
    }
    assert all(each.reasons for each in reasons)
    guided.press(pygame.K_RETURN)  # the whole answer at once
    assert guided.transcript[-1] == guided.state.caller_lines[-1]
    assert not pane.is_choosing
    guided.wait(0.5)
    guided.press(pygame.K_RETURN)
    guided.wait(0.25)
    assert pane.is_choosing


def test_the_reasons_of_the_last_choice_are_read_before_the_end(guided):
    guided.wait(0.5)
    for _ in range(20):
        guided.press(pygame.K_0 + best_number(guided))
        guided.wait(5)
        if guided.state.phase is Phase.WRAP_UP:
            break
        guided.press(pygame.K_RETURN)
        guided.wait(0.25)
    assert guided.find("choices-on").visible and not guided.screen.reply.is_over
    guided.press(pygame.K_RETURN)
    guided.wait(1)
    assert guided.screen.reply.is_over
    assert guided.screen.group.focused.name == "go-on"


def test_enter_for_the_answer_takes_no_choice(guided):
    guided.wait(0.25)
    guided.press(pygame.K_RETURN)
    assert guided.state.turn == 0
    guided.wait(0.5)
    guided.press(pygame.K_RETURN)
    assert guided.screen.coach.picked is not None


def test_a_form_is_offered_by_its_fields_and_tells_no_values(guided):
    scenario, texts = load_call(APPLICATION), guided.context.texts
    words = word_card(Do("fill", {"name": "Jordan Whitfield"}), scenario, texts)
    assert "Fill in the application" in words and "name" in words
    assert "Jordan" not in words


def test_numbers_typed_at_the_desk_choose_nothing(guided):
    guided.wait(0.5)
    guided.press(pygame.K_f, CTRL)
    guided.press(pygame.K_1)
    guided.type("1")
    assert guided.screen.coach.picked is None
    assert guided.screen.desk.terms.box.text == "1"


def test_who_reads_choices_is_not_silent(guided):
    guided.wait(90)
    assert guided.state.turn == 0
    assert guided.warning == ""
    assert not guided.state.caller_lines


def test_time_on_hold_leaves_the_keys_where_they_are(guided):
    guided.wait(0.5)
    guided.press(pygame.K_h, CTRL)
    guided.wait(0.5)
    guided.press(pygame.K_DOWN)
    guided.wait(40)
    assert guided.screen.group.focused.name == "choice-2"


def test_what_is_done_at_the_desk_brings_new_choices(tmp_path):
    pilot = CallPilot(make_session(tmp_path, said=GOOD[:3], mode=Mode.GUIDED))
    pilot.wait(0.5)
    before = pilot.screen.coach.choices
    pilot.click("do-verify")
    pilot.wait(0.5)
    assert pilot.screen.reply.pane.is_choosing
    assert pilot.screen.coach.choices != before


# --- practice: marks -------------------------------------------------------------------------


def test_marks_say_where_criteria_were_met_and_which(practice):
    practice.wait(0.5)
    transcript = practice.screen.transcript
    assert set(transcript.marks) == {1, 2, 3}
    practice.press(pygame.K_F6, pygame.KMOD_SHIFT)
    practice.press(pygame.K_UP)
    assert transcript.chosen == 3
    assert [icon for icon, _, _ in transcript.told] == ["check"]
    assert transcript.told[0][2].startswith("Earned: ")


def test_marks_are_told_under_the_mouse(practice):
    practice.wait(0.5)
    bubble = practice.screen.transcript.bubble(3)
    motion = {"pos": bubble.center, "rel": (0, 0), "buttons": (0, 0, 0)}
    practice.send(pygame.event.Event(pygame.MOUSEMOTION, motion))
    assert practice.screen.transcript.told_turn == 3
    motion["pos"] = practice.find("hold").rect.center
    practice.send(pygame.event.Event(pygame.MOUSEMOTION, motion))
    assert practice.screen.transcript.told == ()


def test_what_goes_wrong_is_marked_too(practice):
    practice.say(RUDE)
    practice.wait(0.5)
    assert practice.screen.transcript.marks[4].wrong


def test_a_mark_is_heard_once_it_is_earned(tmp_path):
    pilot = CallPilot(make_session(tmp_path, said=GOOD[:1]))
    pilot.wait(0.5)
    assert "mark" not in pilot.sounds.played  # what was earned before is only shown
    pilot.say(GOOD[1])
    pilot.wait(0.5)
    assert pilot.sounds.played == ["mark"]


def test_marks_can_be_switched_off_in_mid_call(practice):
    practice.wait(0.5)
    assert practice.screen.transcript.marks
    practice.press(pygame.K_F2)
    practice.context.show_marks = False  # as its switch there does
    practice.press(pygame.K_ESCAPE)
    assert practice.screen.transcript.marks == {}


# --- practice: hints -------------------------------------------------------------------------


def hints_given(pilot: CallPilot) -> int:
    return sum(isinstance(each, HintGiven) for each in pilot.session.call.log)


def test_a_hint_says_its_price_and_is_paid_once(practice):
    practice.press(pygame.K_F3)
    assert "5 points" in practice.screen.overlay._text
    practice.press(pygame.K_RETURN)  # the harmless answer has the focus
    assert hints_given(practice) == 0
    practice.click("hint")
    practice.click("yes")
    assert hints_given(practice) == 1
    stage = practice.state.stage
    assert practice.screen.reply.hint_shown.text.startswith("Hint: ")
    practice.say("One moment, please.")
    assert practice.screen.reply.hint_shown.text == ""
    assert practice.state.stage == stage
    practice.press(pygame.K_F3)
    assert practice.screen.overlay is None  # free at the same stage
    assert practice.screen.reply.hint_shown.text.startswith("Hint: ")
    assert hints_given(practice) == 1


def test_a_hint_stands_until_the_next_turn_and_the_keys_go_to_the_reply(practice):
    practice.press(pygame.K_F3)
    practice.press(pygame.K_TAB)
    practice.press(pygame.K_RETURN)
    practice.wait(3)
    assert practice.screen.reply.hint_shown.text
    assert practice.screen.group.focused.name == "reply"


# --- practice and guided: the way back -------------------------------------------------------


def test_a_turn_is_taken_again_by_keys(practice):
    first = practice.session
    practice.type("Half a reply")
    practice.press(pygame.K_F4)  # to the transcript, the last turn chosen
    practice.press(pygame.K_UP)
    practice.press(pygame.K_F4)
    assert practice.screen.overlay is not None
    practice.press(pygame.K_TAB)
    practice.press(pygame.K_RETURN)
    assert practice.session is not first
    assert practice.state.turn == 1
    assert practice.transcript[0] == GOOD[0]
    assert practice.screen.group.focused.name == "reply"
    assert practice.screen.reply.box.text == "Half a reply"
    statuses = [row.status for row in practice.session.store.attempts(practice.context.profile.id)]
    assert statuses.count(Status.UNFINISHED) == 1
    practice.press(pygame.K_a, CTRL)
    practice.say(GOOD[1])
    assert practice.state.turn == 2


def test_a_turn_is_taken_again_by_mouse(practice):
    practice.wait(0.5)
    practice.click_at(practice.screen.transcript.bubble(2).center)
    assert practice.screen.transcript.chosen == 2
    practice.click("step-back")
    practice.click("yes")
    assert practice.state.turn == 1


def test_the_way_back_asks_first(practice):
    practice.press(pygame.K_F4)
    practice.press(pygame.K_RETURN)
    assert practice.screen.overlay is not None
    practice.press(pygame.K_RETURN)
    assert practice.screen.overlay is None
    assert practice.state.turn == 3


def test_a_call_that_ended_badly_is_taken_again(practice):
    practice.say(RUDE)
    practice.wait(1)
    assert practice.state.ended_by == "caller" and practice.screen.reply.is_over
    practice.press(pygame.K_F4)
    practice.press(pygame.K_RETURN)
    practice.press(pygame.K_TAB)
    practice.press(pygame.K_RETURN)
    assert practice.state.phase is Phase.TALKING and practice.state.turn == 3
    assert not practice.screen.reply.is_over
    assert practice.find("reply").visible


def test_a_guided_turn_is_taken_again(guided):
    for _ in range(2):
        guided.wait(4)
        guided.press(pygame.K_0 + best_number(guided))
        guided.wait(4)
        guided.press(pygame.K_RETURN)
    assert guided.state.turn == 2
    guided.click("step-back")
    guided.click("step-back")
    guided.click("yes")
    assert guided.state.turn == 1
    guided.wait(0.5)
    assert guided.screen.reply.pane.is_choosing


# --- test ------------------------------------------------------------------------------------


def test_a_test_has_no_help_and_says_so(tmp_path):
    pilot = CallPilot(make_session(tmp_path, said=IDENTIFY, mode=Mode.TEST))
    pilot.wait(0.5)
    assert pilot.screen.panel.facts.mode_words == "Test"
    assert not pilot.find("hint").visible and not pilot.find("step-back").visible
    for key in (pygame.K_F3, pygame.K_F4):
        pilot.press(key)
        assert pilot.screen.overlay is None
    pilot.press(pygame.K_F6, pygame.KMOD_SHIFT)
    pilot.press(pygame.K_UP)
    assert pilot.screen.transcript.chosen == 0
    assert pilot.screen.transcript.marks == {}
    assert hints_given(pilot) == 0


@pytest.mark.parametrize("mode", list(Mode))
def test_the_way_a_call_is_taken_stands_beside_the_caller(tmp_path, mode):
    pilot = CallPilot(make_session(tmp_path, mode=mode))
    assert pilot.screen.panel.facts.mode is mode
    assert pilot.screen.panel.facts.mode_words == mode.value.capitalize()


# --- settings in mid-call --------------------------------------------------------------------


def test_the_language_changes_in_mid_call_and_nothing_is_lost(practice):
    practice.press(pygame.K_4, CTRL)
    practice.click("open-credit-fee")
    practice.click("credit-fee.amount")
    practice.type("30")
    practice.click("reply")
    practice.type("Half a reply")
    practice.press(pygame.K_LEFT)
    change_setting(practice, pygame.K_RIGHT)  # Nederlands
    screen = practice.screen
    assert practice.context.texts.language == "nl"
    assert screen.group.focused is screen.reply.box
    practice.type("!")
    assert screen.reply.box.text == "Half a repl!y"
    assert screen.desk.page.name == "actions"
    assert screen.desk.tabs.tabs[0].label == "Klant"
    card = screen.desk.actions.cards["credit-fee"]
    assert card.is_open and card.inputs[0].value == "30"
    assert practice.find("hold").label == "In de wacht"
    assert screen.panel.facts.mode_words == "Oefenen"
    assert any("verifi" in line.casefold() for line in practice.transcript)
    practice.click("do-credit-fee")
    assert practice.state.desk["credit-fee"]["amount"] == "30.00"


def test_an_answer_goes_on_where_it_was_after_a_change_of_language(practice):
    practice.type("Could you tell me what happened that week?")
    practice.press(pygame.K_RETURN)
    practice.app.pass_time(0.4)
    said = practice.transcript[-1]
    assert said and said != practice.state.caller_lines[-1]
    change_setting(practice, pygame.K_RIGHT)
    assert practice.transcript[-1] == said
    practice.wait(4)
    assert practice.transcript[-1] == practice.state.caller_lines[-1]


def test_the_call_stands_still_while_the_settings_are_open(practice):
    elapsed = practice.screen.talk.watch.elapsed
    practice.press(pygame.K_F2)
    practice.wait(60)
    practice.press(pygame.K_ESCAPE)
    assert practice.screen.talk.watch.elapsed == elapsed
    assert practice.state.turn == 3


def test_what_an_input_method_composes_does_not_outlast_the_settings(practice):
    practice.type("नमस्ते ")
    practice.send(pygame.event.Event(pygame.TEXTEDITING, {"text": "कृ", "start": 0, "length": 2}))
    practice.press(pygame.K_RETURN)  # the input method's own
    assert practice.state.turn == 3
    change_setting(practice, pygame.K_RIGHT)
    assert not practice.screen.reply.box.is_composing
    practice.type("कृपया")
    assert practice.screen.reply.box.text == "नमस्ते कृपया"


def test_a_guided_call_goes_on_in_another_language(guided):
    guided.wait(0.5)
    guided.press(pygame.K_0 + best_number(guided))
    guided.wait(4)
    change_setting(guided, pygame.K_RIGHT)
    cards = guided.screen.reply.pane.cards
    assert "Uw keuze" in {word for each in cards for word, _, _ in each.looked.badges}
    guided.wait(0.5)
    guided.press(pygame.K_RETURN)
    guided.wait(0.5)
    assert guided.screen.reply.pane.head.text == guided.context.texts("guided-choose")
    assert guided.state.turn == 1


def test_a_shown_hint_and_a_refusal_are_told_in_the_new_language(practice):
    practice.press(pygame.K_F3)
    practice.press(pygame.K_TAB)
    practice.press(pygame.K_RETURN)
    practice.press(pygame.K_RETURN)  # no words
    before = practice.warning
    change_setting(practice, pygame.K_RIGHT)
    assert practice.warning and practice.warning != before
    assert practice.screen.reply.hint_shown.text.startswith("Tip: ")


def test_without_timers_there_is_no_clock_and_no_warning(practice):
    practice.context.show_timers = False
    practice.wait(16)
    assert practice.screen.panel.facts.clock == ""
    assert practice.warning == ""


@pytest.mark.parametrize("size", [(1024, 640), (1920, 1080)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_guided_call_is_resized_on_the_way(tmp_path, size, scale):
    pilot = CallPilot(make_session(tmp_path, mode=Mode.GUIDED), scale=scale)
    pilot.wait(0.5)
    pilot.press(pygame.K_0 + best_number(pilot))
    pilot.resize(size)
    pilot.wait(4)
    pilot.press(pygame.K_RETURN)
    pilot.wait(0.5)
    window = pygame.Rect((0, 0), size)
    pane = pilot.screen.reply.pane
    assert pane.is_choosing
    for widget in (pane, pane.list, pilot.find("step-back"), pilot.screen.transcript):
        assert window.contains(widget.rect) and widget.rect.height > 0
    choose_by_mouse(pilot, len(pane.cards))
    assert pilot.screen.coach.picked is not None


# --- the layout ------------------------------------------------------------------------------

LOOKS = [
    ("nl", (1024, 640), 1.0),
    ("en", (1024, 640), 1.5),
    ("hi", (1024, 640), 2.0),
    ("hi", (1920, 1080), 1.0),
]


@pytest.fixture(scope="module")
def recording():
    return RecordingFonts()


def find_flaws_of(pilot: CallPilot, fonts: RecordingFonts) -> list[str]:
    """Find what is wrong with the picture; a caller's name may be shortened in the strip."""

    def may_shorten(text: Drawn) -> bool:
        return isinstance(text.owner, CallerPanel)

    drawn = record_pages(pilot.screen, pilot.app.window, fonts)
    flaws = [flaw for each in drawn for flaw in find_flaws(each, may_shorten)]
    return [str(each) for each in (*flaws, *find_lost_focus(pilot.screen))]


@pytest.mark.parametrize(("language", "size", "scale"), LOOKS)
def test_choices_and_reasons_are_drawn_soundly(tmp_path, recording, language, size, scale):
    session = make_session(tmp_path, said=GOOD[:2], mode=Mode.GUIDED)
    pilot = CallPilot(session, size, language=language, scale=scale, fonts=recording)
    pilot.wait(1)
    assert find_flaws_of(pilot, recording) == []
    pilot.press(pygame.K_2)
    pilot.wait(4)
    assert find_flaws_of(pilot, recording) == []


@pytest.mark.parametrize(("language", "size", "scale"), LOOKS)
def test_marks_hint_and_way_back_are_drawn_soundly(tmp_path, recording, language, size, scale):
    session = make_session(tmp_path, said=IDENTIFY)
    pilot = CallPilot(session, size, language=language, scale=scale, fonts=recording)
    pilot.wait(1)
    pilot.press(pygame.K_F3)
    assert find_flaws_of(pilot, recording) == []
    pilot.press(pygame.K_TAB)
    pilot.press(pygame.K_RETURN)
    assert find_flaws_of(pilot, recording) == []
    pilot.press(pygame.K_F4)
    pilot.press(pygame.K_F4)
    assert find_flaws_of(pilot, recording) == []


# --- the desk --------------------------------------------------------------------------------


def test_the_briefing_is_a_key_away(practice):
    practice.press(pygame.K_b, CTRL)
    assert practice.screen.desk.page.name == "briefing"
    assert practice.screen.group.focused.name == "desk-tabs"
    practice.press(pygame.K_ESCAPE)
    assert practice.screen.group.focused.name == "reply"


def test_a_call_with_a_plan_has_its_offer(practice, tmp_path):
    assert "offer" not in practice.screen.desk.pages
    (tmp_path / "other").mkdir()
    pilot = CallPilot(make_session(tmp_path / "other", SALES))
    pilot.press(pygame.K_5, CTRL)
    assert pilot.screen.desk.page.name == "offer"
    words = " ".join(getattr(each, "text", "") for each in pilot.screen.desk.page.blocks)
    assert "PaymentGuard" in words and "$0.89" in words and "refunded" in words


def test_the_offer_leads_to_the_enrolment(tmp_path):
    said = [*planned_turns(SALES, "good")[:2], Do("verify")]
    pilot = CallPilot(make_session(tmp_path, SALES, said))
    pilot.press(pygame.K_5, CTRL)
    pilot.click("to-enrol")
    assert pilot.screen.desk.page.name == "actions"
    assert pilot.screen.desk.actions.cards["enrol"].is_open
