"""The call on the screen, played by mouse and by keyboard."""

from __future__ import annotations

import pygame
import pytest

from simulator.call.commands import Do, HangUp
from simulator.call.events import ActionDone, TimePassed
from simulator.call.mode import Mode
from simulator.call.state import Phase
from simulator.records import StoreFull
from simulator.records.session import read_events
from simulator.screens.screen import Home
from simulator.screens.widgets.entry import TextEntry
from tests.library import planned_turns
from tests.screens.call.desk_pilot import (
    APPLICATION,
    CTRL,
    DISPUTE,
    After,
    CallPilot,
    make_session,
)

GOOD = planned_turns(DISPUTE, "good")
IDENTIFY = GOOD[:3]
SIZES = ((1024, 640), (1280, 720), (1920, 1080))


@pytest.fixture
def pilot(tmp_path):
    return CallPilot(make_session(tmp_path))


@pytest.fixture
def identified(tmp_path):
    return CallPilot(make_session(tmp_path, said=IDENTIFY))


# --- whole calls -----------------------------------------------------------------------------


def do_by_mouse(pilot: CallPilot, action: str) -> None:
    if action == "verify":
        pilot.click_tab("customer")
        pilot.click("do-verify")
    elif action == "credit-fee":
        pilot.click_tab("actions")
        pilot.click("open-credit-fee")
        pilot.click("credit-fee.amount")
        pilot.type("30")
        pilot.click("do-credit-fee")
    else:
        pilot.click_tab("actions")
        pilot.click("open-set-autopay")
        pilot.click("set-autopay.amount", part=(0.5, 0.1))
        pilot.click("do-set-autopay")
    pilot.click("reply")


def do_by_keyboard(pilot: CallPilot, action: str) -> None:
    if action == "verify":
        pilot.press(pygame.K_1, CTRL)
        pilot.press(pygame.K_F6)
        pilot.tab_to("do-verify")
        pilot.press(pygame.K_RETURN)
    elif action == "credit-fee":
        pilot.press(pygame.K_4, CTRL)
        pilot.press(pygame.K_F6)
        pilot.tab_to("open-credit-fee")
        pilot.press(pygame.K_RETURN)
        pilot.tab_to("credit-fee.amount")
        pilot.type("30")
        pilot.press(pygame.K_RETURN)
    else:
        pilot.press(pygame.K_4, CTRL)
        pilot.press(pygame.K_F6)
        pilot.tab_to("open-set-autopay")
        pilot.press(pygame.K_RETURN)
        pilot.tab_to("set-autopay.amount")
        pilot.press(pygame.K_DOWN)
        pilot.tab_to("do-set-autopay")
        pilot.press(pygame.K_RETURN)
    pilot.press(pygame.K_ESCAPE)


@pytest.mark.parametrize(
    ("do", "mode"), [(do_by_mouse, Mode.PRACTICE), (do_by_keyboard, Mode.TEST)]
)
def test_a_whole_good_call_is_played(tmp_path, do, mode):
    pilot = CallPilot(make_session(tmp_path, mode=mode))
    for line in GOOD:
        if line.startswith("/do "):
            do(pilot, line.split()[1])
        elif not line.startswith("/"):
            pilot.say(line)
    assert pilot.state.phase is Phase.WRAP_UP
    assert pilot.state.ending == "happy_resolve"
    assert pilot.state.desk["credit-fee"]["amount"] == "30.00"
    assert pilot.state.desk["set-autopay"] == {"amount": "statement"}
    pilot.press(pygame.K_RETURN)
    assert isinstance(pilot.app.screen, After)
    assert pilot.app.screen.session is pilot.session


def test_an_application_is_filled_from_the_call_and_approved(tmp_path):
    said = planned_turns(APPLICATION, "good")[:9]
    pilot = CallPilot(make_session(tmp_path, APPLICATION, said))
    pilot.click_tab("application")
    pilot.click("fill.ssn")
    pilot.click("take")
    assert pilot.state.form["name"] == "Jordan Whitfield"
    assert pilot.state.form["ssn"] == "keyed"
    assert not pilot.find("do-submit-application").enabled
    pilot.press(pygame.K_ESCAPE)
    pilot.say(
        "Submitting this lets us pull your credit report. Do I have your permission for that?"
    )
    pilot.click("fill.credit-consent", part=(0.2, 0.5))
    pilot.click("do-submit-application")
    assert pilot.state.desk["submit-application"]["decision"] == "approved"
    assert pilot.screen.desk.pages["application"].submit.note.words.startswith("Approved.")


def test_what_the_caller_has_not_told_stays_off_the_form(tmp_path):
    pilot = CallPilot(make_session(tmp_path, APPLICATION, ["Hello, this is Sam at Larkspan."]))
    pilot.click_tab("application")
    pilot.click("fill.name")
    pilot.type("Jordan Whitfield")
    pilot.press(pygame.K_RETURN)
    field = next(
        each for each in pilot.screen.desk.pages["application"].inputs if each.view.name == "name"
    )
    assert "name" not in pilot.state.form
    assert "has not told you" in field.problem
    assert field.widget.text == "Jordan Whitfield"
    assert not pilot.find("take").enabled


# --- the talk --------------------------------------------------------------------------------


def test_the_first_thing_to_do_is_said(pilot):
    assert pilot.transcript == []
    assert pilot.screen.group.focused is pilot.screen.reply.box
    assert pilot.context.texts("talk-empty") == "The line is open. Greet the caller."


def test_an_answer_comes_out_over_time_and_can_be_had_at_once(pilot):
    pilot.type(GOOD[0])
    pilot.press(pygame.K_RETURN)
    pilot.app.pass_time(0.2)
    whole = pilot.state.caller_lines[-1]
    assert pilot.transcript[-1] != whole
    assert whole.startswith(pilot.transcript[-1])
    pilot.press(pygame.K_ESCAPE)
    assert pilot.transcript[-1] == whole


def test_with_reduced_motion_an_answer_is_there_at_once_and_the_face_is_still(tmp_path):
    pilot = CallPilot(make_session(tmp_path), reduced_motion=True)
    pilot.type(GOOD[0])
    pilot.press(pygame.K_RETURN)
    assert pilot.transcript[-1] == pilot.state.caller_lines[-1]
    faces = set()
    for _ in range(40):
        pilot.wait(0.25)
        faces.add((pilot.screen.panel.facts.mouth, pilot.screen.panel.facts.blink))
    assert faces == {(0.0, 0.0)}


def test_shift_enter_begins_a_line_and_enter_sends(pilot):
    pilot.type("Thank you for calling Larkspan.")
    pilot.press(pygame.K_RETURN, pygame.KMOD_SHIFT)
    pilot.type("How can I help you?")
    assert pilot.state.turn == 0
    pilot.press(pygame.K_RETURN)
    assert pilot.state.turn == 1
    assert pilot.transcript[0] == "Thank you for calling Larkspan.\nHow can I help you?"
    assert pilot.screen.reply.box.text == ""


def test_the_face_the_mood_and_its_line_follow_the_call(pilot):
    pilot.say(GOOD[0])
    assert pilot.screen.panel.facts.mood_words == "very angry"
    pilot.say(GOOD[1])
    facts = pilot.screen.panel.facts
    assert facts.mood == pilot.state.mood == -2
    assert facts.expression == pilot.state.look
    assert facts.trace == (-4, -4, -2)


def test_a_resumed_call_shows_everything_so_far(tmp_path):
    said = [*IDENTIFY, Do("verify"), Do("credit-fee", {"amount": "90"})]
    pilot = CallPilot(make_session(tmp_path, said=said))
    words = "\n".join(pilot.transcript)
    assert all(line in words for line in (*IDENTIFY, *pilot.state.caller_lines))
    assert "beyond your authority" in words
    assert pilot.screen.desk.pages["customer"].banner.tone == "positive"
    assert pilot.screen.desk.actions.cards["credit-fee"].note.colour == "negative"
    assert pilot.screen.talk.watch.elapsed == pilot.state.clock > 0


def test_empty_words_are_refused_in_words(pilot):
    pilot.press(pygame.K_RETURN)
    assert pilot.state.turn == 0
    assert "there are no words in this reply" in pilot.warning


def test_a_reply_that_cannot_be_kept_stays_in_the_box(pilot, monkeypatch):
    def fail(*args):
        raise StoreFull("records-full")

    monkeypatch.setattr(type(pilot.session.store), "append", fail)
    pilot.type(GOOD[0])
    pilot.press(pygame.K_RETURN)
    assert pilot.state.turn == 0
    assert pilot.screen.reply.box.text == GOOD[0]
    assert pilot.warning.startswith("This could not be kept")
    monkeypatch.undo()
    pilot.press(pygame.K_RETURN)
    assert pilot.state.turn == 1
    assert pilot.warning == ""


# --- the desk --------------------------------------------------------------------------------


def test_a_refused_action_says_why_and_keeps_what_was_typed(identified):
    identified.click_tab("actions")
    identified.click("open-credit-fee")
    identified.click("credit-fee.amount")
    identified.type("90")
    identified.press(pygame.K_RETURN)
    card = identified.screen.desk.actions.cards["credit-fee"]
    assert "credit-fee" not in identified.state.done
    assert "you may credit $30 at most" in card.note.words
    assert card.inputs[0].value == "90"
    assert "beyond your authority" in identified.transcript[-1]


def test_an_action_that_cannot_be_done_says_why(pilot):
    page = pilot.screen.desk.actions
    assert not pilot.find("open-credit-fee").enabled
    assert "You do not know yet who is on the line" in page.banner.text
    pilot.click_tab("customer")
    assert pilot.screen.desk.pages["customer"].banner.tone == "caution"
    assert [told for _, _, told in pilot.screen.desk.pages["customer"].identifiers.rows] == [
        False
    ] * 4


def test_what_was_told_is_marked_and_verified(identified):
    customer = identified.screen.desk.pages["customer"]
    assert all(told for _, _, told in customer.identifiers.rows)
    assert "Compare it with the record" in customer.banner.text
    identified.click("do-verify")
    assert "verify" in identified.state.done
    assert customer.banner.tone == "positive"


def type_letters(pilot: CallPilot, text: str, *, gives_text: bool) -> None:
    """Press the keys of a text one by one; the letter comes too where the system gives it."""
    for letter in text:
        is_box = isinstance(pilot.screen.group.focused, TextEntry)
        held = {"key": ord(letter.lower()), "mod": 0, "unicode": letter, "scancode": 0}
        pilot.send(pygame.event.Event(pygame.KEYDOWN, held))
        if is_box or gives_text:
            pilot.type(letter)


@pytest.mark.parametrize("gives_text", [True, False])
@pytest.mark.parametrize("button", ["do-verify", "open-credit-fee"])
def test_a_sentence_typed_at_a_button_of_the_desk_is_a_reply(identified, button, gives_text):
    identified.click_tab("customer" if button == "do-verify" else "actions")
    identified.screen.group.focus(button)
    type_letters(identified, "All done now. 30 a month", gives_text=gives_text)
    assert identified.screen.reply.box.text == "All done now. 30 a month"
    assert "verify" not in identified.state.done


def test_after_something_is_done_at_the_desk_one_types_on(identified):
    identified.screen.group.focus("do-verify")
    identified.press(pygame.K_RETURN)
    assert identified.screen.group.focused is identified.screen.reply.box
    type_letters(identified, "Thank you", gives_text=False)
    assert identified.screen.reply.box.text == "Thank you"
    verified = [e for e in identified.session.call.log if isinstance(e, ActionDone)]
    assert [each.action for each in verified] == ["verify"]


def test_a_letter_typed_into_a_field_of_the_desk_stays_there(identified):
    identified.click_tab("actions")
    identified.click("open-credit-fee")
    identified.click("credit-fee.amount")
    type_letters(identified, "30", gives_text=True)
    assert identified.find("credit-fee.amount").text == "30"
    assert identified.screen.reply.box.text == ""


def test_the_terms_are_searched_as_one_types(pilot):
    pilot.press(pygame.K_f, CTRL)
    pilot.type("foreign")
    assert pilot.screen.desk.page.name == "terms"
    first = pilot.screen.desk.terms.hits.hits[0]
    assert "foreign" in (first.title + first.text).casefold()
    pilot.type(" zzzzqq")
    assert pilot.screen.desk.terms.hits.hits == ()
    assert "zzzzqq" in pilot.screen.desk.terms.nothing.text


def test_only_a_call_with_a_form_has_its_tab(pilot, tmp_path):
    assert "application" not in pilot.screen.desk.pages
    (tmp_path / "other").mkdir()
    other = CallPilot(make_session(tmp_path / "other", APPLICATION))
    assert "application" in other.screen.desk.pages


def test_every_tab_has_its_number(pilot):
    for number, name in enumerate(pilot.screen.desk.pages):
        pilot.press(pygame.K_1 + number, CTRL)
        assert pilot.screen.desk.page.name == name
        assert pilot.screen.group.focused is pilot.screen.reply.box


# --- the phone -------------------------------------------------------------------------------


def test_hold_plays_music_counts_and_is_logged_in_steps(pilot):
    pilot.say(GOOD[0])
    pilot.press(pygame.K_h, CTRL)
    assert pilot.state.phase is Phase.ON_HOLD
    assert pilot.sounds.played == ["hold"]
    pilot.wait(37)
    assert pilot.screen.panel.facts.phase == "On hold, 0:37"
    held = [each for each in pilot.session.call.log if isinstance(each, TimePassed)]
    assert [each.seconds for each in held] == [15.0, 15.0]
    assert pilot.transcript[-1] == "On hold, 0:30"
    pilot.press(pygame.K_h, CTRL)
    assert pilot.state.phase is Phase.TALKING
    assert pilot.sounds.stopped == ["hold"]


def test_nobody_hears_what_is_said_on_hold(pilot):
    pilot.press(pygame.K_h, CTRL)
    pilot.say("Are you still there?")
    assert pilot.state.turn == 0
    assert "on hold and cannot hear you" in pilot.warning
    assert pilot.screen.reply.box.text == "Are you still there?"


def test_hanging_up_asks_once(pilot):
    pilot.press(pygame.K_d, CTRL)
    assert pilot.screen.overlay is not None
    pilot.press(pygame.K_RETURN)  # the harmless answer has the focus
    assert pilot.screen.overlay is None
    assert pilot.state.phase is Phase.TALKING
    pilot.click("hang-up")
    pilot.click("yes")
    assert pilot.state.phase is Phase.WRAP_UP
    pilot.wait(3)
    assert pilot.warning == "You ended the call."
    assert pilot.sounds.played == ["hang-up"]


def test_the_last_words_can_be_read_before_the_wrap_up(pilot):
    pilot.say(GOOD[0])
    pilot.type("You should have paid on time. That is your own fault.")
    pilot.press(pygame.K_RETURN)
    assert pilot.state.ended_by == "caller"
    pilot.press(pygame.K_RETURN)  # the whole answer at once, and no further
    assert isinstance(pilot.app.screen, type(pilot.screen))
    assert pilot.transcript[-1] == pilot.state.caller_lines[-1]
    pilot.wait(1)
    assert pilot.warning == "Kevin O'Rourke hung up."
    pilot.click("go-on")
    assert isinstance(pilot.app.screen, After)


def test_a_transfer_ends_the_call(pilot):
    pilot.press(pygame.K_t, CTRL)
    assert pilot.screen.desk.page.name == "actions"
    pilot.click("do-transfer")
    assert pilot.state.phase is Phase.WRAP_UP


def test_the_call_can_be_left_and_is_kept(pilot):
    pilot.say(GOOD[0])
    pilot.press(pygame.K_q, CTRL)
    pilot.press(pygame.K_TAB)
    event = pygame.event.Event(pygame.KEYDOWN, {"key": pygame.K_RETURN, "mod": 0, "unicode": ""})
    assert pilot.screen.handle(event) == Home()
    kept = read_events(pilot.session.store, pilot.session.attempt)
    assert kept == pilot.session.call.log


# --- silence ---------------------------------------------------------------------------------


def test_the_caller_speaks_up_when_the_line_is_quiet(pilot):
    pilot.say(GOOD[0])
    lines = len(pilot.state.caller_lines)
    pilot.wait(15)
    assert pilot.warning == "The line is quiet."
    pilot.wait(9)
    assert len(pilot.state.caller_lines) == lines + 1
    assert "silence-first" in pilot.state.marks
    assert pilot.warning == ""


def test_who_types_is_not_silent(pilot):
    pilot.say(GOOD[0])
    for _ in range(12):
        pilot.wait(10)
        pilot.type("I ")
    assert not any(isinstance(each, TimePassed) for each in pilot.session.call.log)
    assert pilot.state.turn == 1


def test_a_question_of_the_screen_stops_the_silence(pilot):
    pilot.say(GOOD[0])
    pilot.press(pygame.K_F1)
    pilot.wait(60)
    assert not any(isinstance(each, TimePassed) for each in pilot.session.call.log)


# --- the screen ------------------------------------------------------------------------------


def test_the_keys_are_listed(pilot):
    pilot.press(pygame.K_F1)
    listed = dict(pilot.screen.overlay.rows)
    assert listed["Ctrl+H"] == "Hold, and resume"
    assert listed["Ctrl+1 … Ctrl+5"] == "A tab of the desk"
    pilot.press(pygame.K_F1)
    assert pilot.screen.overlay is None


def test_the_keys_go_round_reply_desk_and_transcript(pilot):
    def focused():
        return pilot.screen.group.focused.name

    names = []
    for key, mod in ((pygame.K_F6, 0), (pygame.K_TAB, CTRL), (pygame.K_F6, 0)):
        pilot.press(key, mod)
        names.append(focused())
    assert names == ["desk-tabs", "transcript", "reply"]
    pilot.press(pygame.K_F6, pygame.KMOD_SHIFT)
    assert focused() == "transcript"


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", SIZES)
def test_resizing_keeps_what_is_typed_and_everything_inside(tmp_path, size, scale):
    pilot = CallPilot(make_session(tmp_path, said=IDENTIFY), scale=scale)
    pilot.type("Half a rep")
    pilot.resize(size)
    pilot.type("ly")
    assert pilot.screen.reply.box.text == "Half a reply"
    window = pygame.Rect((0, 0), size)
    for name in ("reply", "send", "transcript", "caller", "hold", "hang-up", "help"):
        widget = pilot.find(name)
        assert window.contains(widget.rect), name
        assert widget.rect.width > 0 and widget.rect.height > 0, name
    pilot.press(pygame.K_F6)
    assert pilot.screen.desk.is_live
    assert window.contains(pilot.screen.desk.rect)


def test_where_there_is_little_room_talk_and_desk_take_turns(tmp_path):
    pilot = CallPilot(make_session(tmp_path, said=IDENTIFY), (1024, 640), scale=2.0)
    assert pilot.screen.reply.visible and not pilot.screen.desk.visible
    pilot.press(pygame.K_4, CTRL)
    assert pilot.screen.desk.visible and pilot.screen.desk.page.name == "actions"
    pilot.press(pygame.K_ESCAPE)
    assert pilot.screen.reply.visible and not pilot.screen.desk.visible
    pilot.click("desk-or-talk")
    assert pilot.screen.desk.visible


def test_an_idle_call_is_drawn_only_when_something_moves(tmp_path):
    pilot = CallPilot(make_session(tmp_path, said=IDENTIFY), reduced_motion=True)
    pilot.wait(0.25)  # the marks of what was said are found
    assert pilot.screen.wants_tick_in() > 0.5
    pilot.app.pass_time(1.0 - pilot.screen.talk.watch.elapsed % 1.0 - 0.01)
    pilot.app.show()
    pilot.app.pass_time(0.005)
    assert not pilot.screen.needs_draw()
    pilot.app.pass_time(0.02)
    assert pilot.screen.needs_draw()


@pytest.mark.parametrize("language", ["en", "nl", "hi"])
def test_no_sentence_is_missing(tmp_path, language):
    session = make_session(tmp_path, said=[*IDENTIFY, Do("verify"), Do("hold")])
    pilot = CallPilot(session, language=language)
    texts = pilot.context.texts
    shown = [*pilot.transcript, pilot.screen.panel.facts.phase]
    pilot.press(pygame.K_F1)
    shown += [words for _, words in pilot.screen.overlay.rows]
    pilot.press(pygame.K_ESCAPE)
    session.send(HangUp())
    assert all(words and not words.startswith("[") for words in shown)
    assert all(texts.has(id) for id in list_text_ids())


def list_text_ids() -> list[str]:
    from tests.library import ROOT

    path = ROOT / "assets" / "texts" / "en" / "talk.ftl"
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.split(" = ")[0] for line in lines if line.startswith("talk-")]
