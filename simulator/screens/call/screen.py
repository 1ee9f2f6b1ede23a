"""The call itself, from the answered phone to the dead line."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

import pygame

from simulator.call.commands import AskHint, Command, Do, HangUp, Say
from simulator.call.errors import CallError
from simulator.call.events import CallEnded
from simulator.call.state import Phase
from simulator.call.wording import word_call_error
from simulator.grading.scorecard import HINT_COST
from simulator.records.errors import RecordsError
from simulator.records.finding import find_plan
from simulator.records.session import Session, step_back
from simulator.screens.bindings import KeyAction
from simulator.screens.call import keys
from simulator.screens.call.caller_panel import CallerPanel
from simulator.screens.call.choices import LEAST_LOOK
from simulator.screens.call.coach import Coach
from simulator.screens.call.desk.facts import DeskFacts, gather_facts
from simulator.screens.call.desk.pane import DeskPane
from simulator.screens.call.face import FacesAhead, show_caller
from simulator.screens.call.floor import Floor, Parts
from simulator.screens.call.keeping import focus_again, give_back, keep, scroll_back
from simulator.screens.call.overlay import KeyList, Overlay, Question
from simulator.screens.call.phone import Phone, PhoneActions
from simulator.screens.call.reply import Reply, ReplyActions
from simulator.screens.call.speech import FRAME, seconds_to_blink
from simulator.screens.call.talk import Talk
from simulator.screens.call.transcript import Names, Transcript
from simulator.screens.call.watch import seconds_to_change
from simulator.screens.faces import read_look
from simulator.screens.screen import Context, Home, Push, Replace, Screen, Transition
from simulator.screens.widgets import Button, Group, ListView, Paint
from simulator.screens.widgets.base import modifiers
from simulator.screens.widgets.damage import find_damage
from simulator.screens.widgets.entry import TextEntry
from simulator.texts import Texts

ACTIVITY = (
    pygame.KEYDOWN,
    pygame.TEXTINPUT,
    pygame.TEXTEDITING,
    pygame.MOUSEBUTTONDOWN,
    pygame.MOUSEWHEEL,
)
PREPARING = 0.05  # seconds between two pictures of the caller drawn before they are needed
LONGEST_SAID = 90  # characters of a reply that reminds of a turn
NO_HINT = (-1, "")  # the turn in which one was asked for, and its words
AT_ONCE = 0.001  # seconds
THEN_TALK = ("verify",)  # done at the desk once: the keys go back to the reply
Wording = Callable[[Texts], str]  # a sentence that can be said again in another language
LEAST_PAUSE = 0.6  # seconds after the end in which Enter still belongs to the reply


class CallScreen(Screen):
    """The caller, the talk and the desk of one session."""

    def __init__(
        self, context: Context, session: Session, *, next_screen: Callable[[Session], Screen]
    ) -> None:
        """Take a session up where it is: just answered, or resumed in the middle."""
        self._sitter = read_look(session.scenario.call.caller)
        self.context = context
        self._next_screen = next_screen
        self.overlay: Overlay | None = None
        self._going: Transition | None = None
        self._size = (0, 0)
        self._look = Paint(context.theme, context.fonts)
        self._dirty = True
        self._is_music_on = False
        self._is_covered = False  # by another screen
        self._faces = FacesAhead(self._sitter)
        self._warning: Wording | None = None
        self._told = self._tell()
        self._take_up(session)
        self._build()

    def _take_up(self, session: Session) -> None:
        """Go on with a session: the one that was opened, or one that begins at an earlier turn."""
        self.session = session
        context = self.context
        self.talk = Talk(session, context.texts, reduced_motion=context.reduced_motion)
        self.coach = Coach(session, lambda: find_plan(session.scenario, context.library))
        self._hung_up = self.talk.is_over
        self._over_for = 0.0
        self._hint = NO_HINT
        self._warning = None

    # --- what is on the screen -----------------------------------------------------------------

    def _build(self, *, shows_desk: bool = False) -> None:
        texts, session = self.context.texts, self.session
        names = Names(texts("talk-you"), session.scenario.call.caller.name)
        rights, bindings = session.mode.rights, self.context.bindings
        choosing = (self._name_helpers, self._ask_step_back) if rights.may_step_back else ()
        self.panel = CallerPanel()
        self.transcript = Transcript(names, texts, *choosing)
        self.reply = Reply(texts, self._reply_actions(), rights, bindings)
        self.desk = DeskPane(self._gather(), self._do)
        phone = Phone(texts, self._phone_actions(), bindings)
        parts = Parts(self.panel, self.transcript, self.reply, self.desk, phone)
        self._floor = Floor(parts, shows_desk=shows_desk)
        self._take_news()
        if self._is_done:
            self._end()
        else:
            self.group.focus(self.reply.target)

    @property
    def group(self) -> Group:
        """Give all widgets but those of what lies over the call."""
        return self._floor.group

    def _rebuild(self) -> None:
        """Put everything together anew; what the agent was doing stays."""
        kept, was_at_end = keep(self.group, self.desk), self.transcript.is_at_end
        chosen = self.transcript.chosen
        self.group.focus(None)
        self._build(shows_desk=self._floor.shows_desk)
        give_back(kept, self.group, self.desk)
        self.transcript.chosen = chosen
        self._show_help()
        self._arrange()
        scroll_back(kept, self.group)
        if was_at_end:
            self.transcript.scroll_to_end()
        focus_again(kept, self.group)

    def _reply_actions(self) -> ReplyActions:
        return ReplyActions(
            say=self._say,
            go_on=self._go_on,
            changed=self._reply_typed,
            pick=self._pick,
            look_on=self._look_on,
            hint=self._ask_hint,
            step_back=self._ask_step_back,
        )

    def _phone_actions(self) -> PhoneActions:
        return PhoneActions(
            hold=self._toggle_hold,
            transfer=self._open_transfer,
            hang_up=self._ask_hang_up,
            help=self._show_keys,
            swap=self._swap,
        )

    def _gather(self) -> DeskFacts:
        log = self.session.call.log
        return gather_facts(self.session.scenario, self.session.state, log, self.context.texts)

    # --- the protocol of a screen --------------------------------------------------------------

    def layout(self, size: tuple[int, int]) -> None:
        """Place everything; what is typed and where the keys go stays.

        In another language, or with other keys, everything is put together anew.
        """
        self._size = size
        self._look = Paint(self.context.theme, self.context.fonts)
        if self._tell() != self._told:
            self._told = self._tell()
            self.talk.retell(self.context.texts, reduced_motion=self.context.reduced_motion)
            self._rebuild()
        else:
            self._arrange()
        if self._is_covered:
            self._is_covered = False
            self._take_up_typing(is_on=True)

    def _tell(self) -> tuple[object, ...]:
        """Give what cannot change without everything being put together anew."""
        context = self.context
        shown = (context.reduced_motion, context.show_timers, context.show_marks)
        return context.texts, context.bindings, *shown

    def _arrange(self) -> None:
        if self._size == (0, 0):
            return
        self._floor.place(self._size, self._look)
        if self.overlay is not None:
            self.overlay.layout(self._size, self._look)
        side, is_still = self.panel.face_side(self._look), self.context.reduced_motion
        self._faces.await_size(side, self.session.state.look, is_still=is_still)
        self._dirty = True

    def handle(self, event: pygame.event.Event) -> Transition | None:
        """Take one event."""
        if event.type in ACTIVITY:
            self.talk.note_activity()
            self._show_quiet()
        if self.overlay is not None:
            self.overlay.handle(event)
            self._dirty = True
        elif not (event.type == pygame.KEYDOWN and self._take_key(event)):
            self._hand_on(event)
        self._floor.fit_reply()
        return self._take_going()

    def tick(self, seconds: float) -> Transition | None:
        """Let time pass."""
        was_speaking = self.talk.is_speaking
        wait = self.talk.pass_time(seconds, is_paused=self.overlay is not None)
        if wait is not None:
            self._send(wait)
        if was_speaking:
            self._show_lines()
        if self._is_done:
            self._over_for += seconds
            self._end()
        self.reply.pane.seen_for += seconds
        if self.coach.is_behind and not self.talk.is_speaking:
            self._look_again()
        self._show_music()
        self._show_quiet()
        self._show_caller()
        self._faces.draw_one(self.talk)
        return self._take_going()

    @property
    def _is_done(self) -> bool:
        """Say whether the line is dead, and everything about it heard and read."""
        return self.talk.is_over and not self.talk.is_speaking and self.coach.picked is None

    def wants_tick_in(self) -> float | None:
        """Say when the next thing moves: a mouth, an eye, the clock."""
        if self.talk.is_speaking:
            return FRAME
        if self.coach.is_behind:
            return AT_ONCE
        if self.talk.is_over:
            return None if self._over_for > LEAST_PAUSE else LEAST_PAUSE
        if self._faces.is_waiting:
            return PREPARING
        second = seconds_to_change(self.talk.watch)
        if self.context.reduced_motion:
            return second
        return min(second, seconds_to_blink(self.talk.watch.elapsed))

    def needs_draw(self) -> bool:
        """Say whether the picture has changed."""
        is_over_new = self.overlay is not None and self.overlay.needs_draw
        return self._dirty or self.group.needs_draw or is_over_new

    def damage(self) -> list[pygame.Rect] | None:
        """Give the parts of the picture that have changed; all of it under an overlay."""
        return None if self._dirty or self.overlay is not None else find_damage(self.group)

    def draw(self, surface: pygame.Surface) -> None:
        """Draw the whole screen."""
        surface.fill(self._look.theme.background)
        self.group.draw(surface, self._look)
        if self.overlay is not None:
            self.overlay.draw(surface, self._look)
        self._dirty = False

    # --- keys ----------------------------------------------------------------------------------

    def _take_key(self, event: pygame.event.Event) -> bool:
        """Take the keys that are the screen's own, wherever the focus is."""
        bindings = self.context.bindings
        if step := keys.is_cycle(event, bindings):
            self._floor.cycle(step)
            return True
        if self._is_enter(event) and self.reply.is_over and self.group.focused is None:
            self._go_on()
            return True
        if self.talk.is_speaking and self._skips(event):
            self._skip()
            return True
        if self.reply.is_guided and self._takes_choice(event):
            return True
        if self._belongs_to_reply(event):
            self._type_reply(event.unicode)
            return True
        if keys.is_desk_number(event):
            self._floor.reveal("desk")
            return False
        return self._take_bound_key(event)

    def _take_bound_key(self, event: pygame.event.Event) -> bool:
        """Take the keys that may be bound; those of buttons are the buttons' own."""
        does: dict[KeyAction, Callable[[], object]] = {
            KeyAction.SEARCH: self._search_terms,
            KeyAction.BRIEFING: self._open_briefing,
            KeyAction.LEAVE: self._ask_leave,
            KeyAction.SETTINGS: self._open_settings,
        }
        found = (
            do for action, do in does.items() if keys.fits(event, self.context.bindings, action)
        )
        do = next(found, None)
        if do is not None:
            do()
        return do is not None

    def _takes_choice(self, event: pygame.event.Event) -> bool:
        """Say whether a key goes to the choices: not where it is typed, nor too early."""
        if self.reply.is_over or isinstance(self.group.focused, TextEntry):
            return False
        is_new = self.reply.pane.seen_for < LEAST_LOOK
        is_press = self._is_enter(event) or event.key == pygame.K_SPACE
        if is_new and is_press and self._floor.has_keys("talk"):
            return True  # it was meant for the caller's answer
        return self.reply.pane.take_key(event)

    def _belongs_to_reply(self, event: pygame.event.Event) -> bool:
        """Say whether a letter is typed where nothing is: else the next space would press that."""
        letter, held = event.unicode, modifiers(event.mod) - {pygame.KMOD_SHIFT}
        if (
            not self.reply.box.visible
            or held
            or isinstance(self.group.focused, TextEntry | ListView)
        ):
            return False
        return bool(letter) and letter.isprintable() and not letter.isspace()

    def _type_reply(self, letter: str) -> None:
        self._floor.focus("talk")
        self.group.type_ahead(letter)

    def _is_enter(self, event: pygame.event.Event) -> bool:
        return event.key in (pygame.K_RETURN, pygame.K_KP_ENTER)

    def _skips(self, event: pygame.event.Event) -> bool:
        """Say whether a key asks for the rest of the answer at once."""
        if event.key == pygame.K_ESCAPE:
            return True
        if self.reply.is_guided:
            return self._is_enter(event) and self._floor.is_talk_in_hand
        box = self.reply.box
        is_empty = not box.text and not box.is_composing
        return self._is_enter(event) and self.group.focused in (None, box) and is_empty

    def _hand_on(self, event: pygame.event.Event) -> None:
        if self._clicks_transcript(event):
            self._skip()
        if self.group.handle(event) or event.type != pygame.KEYDOWN:
            return
        if event.key == pygame.K_ESCAPE:
            self._floor.focus("talk")
        elif event.key in (pygame.K_PAGEUP, pygame.K_PAGEDOWN):
            self.transcript.handle(event)

    def _clicks_transcript(self, event: pygame.event.Event) -> bool:
        is_click = event.type == pygame.MOUSEBUTTONDOWN and event.button == 1
        return is_click and self.transcript.visible and self.transcript.rect.collidepoint(event.pos)

    # --- what the agent does -------------------------------------------------------------------

    def _say(self, text: str) -> None:
        if self._send(Say(text)):
            self.reply.box.clear()

    def _do(self, action: str, values: Mapping[str, str]) -> None:
        if self._send(Do(action, dict(values))) and action in THEN_TALK and not self._is_done:
            self._floor.focus("talk")

    def _toggle_hold(self) -> None:
        self._do("resume" if self.session.state.phase is Phase.ON_HOLD else "hold", {})
        self._floor.focus("talk")

    def _open_transfer(self) -> None:
        self._floor.reveal("desk")
        self.desk.open_action("transfer")

    def _search_terms(self) -> None:
        self._floor.reveal("desk")
        self.desk.search_terms()

    def _open_briefing(self) -> None:
        self._floor.reveal("desk")
        self.desk.tabs.select("briefing")
        self.group.focus(self.desk.tabs)

    def _open_settings(self) -> None:
        """Open the settings over the call, which waits for them."""
        from simulator.screens import flow

        self._quieten()
        self._take_up_typing(is_on=False)
        self._is_covered = True
        self._going = Push(flow.open_settings(self.context, from_call=True))

    def _take_up_typing(self, *, is_on: bool) -> None:
        """Let text arrive where the keys go, or let go of the input method for another screen."""
        focused = self.group.focused
        if isinstance(focused, TextEntry):
            (focused.on_focus if is_on else focused.on_blur)()

    def _ask_hang_up(self) -> None:
        texts, name = self.context.texts, self.session.scenario.call.caller.name
        self._ask("hang-up", texts("talk-hang-up-means", caller=name), self._put_down)

    def _put_down(self) -> None:
        self._close_overlay()
        self._send(HangUp())

    def _ask_leave(self) -> None:
        self._ask("leave", self.context.texts("talk-leave-means"), self._leave)

    def _leave(self) -> None:
        self._close_overlay()
        self._quieten()
        self._going = Home()

    def _go_on(self) -> None:
        """Go to the wrap-up, once the last words are read."""
        if self._over_for < LEAST_PAUSE:
            return
        self._quieten()
        self._going = Replace(self._next_screen(self.session))

    def _send(self, command: Command) -> bool:
        """Send a command; what is refused is said, and nothing typed is lost."""
        try:
            self.talk.send(command)
        except (CallError, RecordsError) as error:
            self._warn_of(error)
            return False
        self._warn(None)
        self._take_news()
        if self.group.focused is None and not self.talk.is_over:
            self._floor.focus("talk")  # what had the focus is gone
        return True

    def _warn_of(self, error: CallError | RecordsError) -> None:
        if isinstance(error, CallError):
            self._warn(lambda texts: word_call_error(error, texts))
        else:
            self._warn(lambda texts: _word_not_kept(error, texts), "negative")

    # --- guided --------------------------------------------------------------------------------

    def _pick(self, index: int) -> None:
        """Do what was chosen, and say what each of the choices would have done."""
        command = self.coach.choices[index].command
        self.coach.pick(index)
        if not self._send(command):
            self.coach.drop()
        self._show_choices()
        self.group.focus(self.reply.target)

    def _look_on(self) -> None:
        """Go on from the reasons to what is next."""
        self._skip()
        self.coach.go_on()
        self._show_choices()
        self.group.focus(self.reply.target)

    def _look_again(self) -> None:
        """Look at the call: what may be chosen now, and what has been earned."""
        was_behind = self.coach.needs_choices
        if self.coach.look() > 0 and self.context.show_marks:
            self.context.sounds.play("mark")
        self._show_help()
        if was_behind:
            self._show_choices()

    def _show_choices(self) -> None:
        """Show the choices, or what came of them; the keys follow where they were at them."""
        if not self.reply.is_guided or self.reply.is_over:
            return
        had_keys = self._floor.is_talk_in_hand
        choices = () if self.coach.needs_choices else self.coach.choices
        if not self.reply.pane.show(self.coach.picked, choices, self.session.scenario):
            return
        self._floor.place_talk()
        if had_keys and not self._is_done:
            self.group.focus(self.reply.target)
        self._dirty = True

    # --- practice: marks, hints, the way back --------------------------------------------------

    def _show_help(self) -> None:
        """Show the marks, and name the buttons that help after what they do now."""
        self.transcript.marks = self.coach.marks if self.context.show_marks else {}
        self._name_helpers()

    def _name_helpers(self) -> None:
        self.reply.name_helpers(
            is_hint_paid=self.coach.is_hint_paid,
            has_turns=self.session.state.turn > 0,
            is_turn_chosen=self.transcript.chosen > 0,
        )
        self._floor.place_talk()

    def _ask_hint(self) -> None:
        """Give the hint of this stage; the first time say before what it costs."""
        if self.coach.is_hint_paid:
            self._give_hint()
            return
        words = self.context.texts("talk-hint-means", points=str(HINT_COST))
        self._ask("hint", words, self._give_hint, is_harmless=True)

    def _give_hint(self) -> None:
        self._close_overlay()
        if not self._send(AskHint()):
            return
        self._hint = (self.session.state.turn, self.coach.hint)
        self._show_hint()
        self._floor.focus("talk")

    def _show_hint(self) -> None:
        """Show the hint until the agent has spoken again."""
        turn, hint = self._hint
        is_shown = turn == self.session.state.turn and not self.reply.is_over
        words = self.context.texts("guided-hint", hint=hint) if is_shown else ""
        if self.reply.show_hint(words):
            self._arrange()

    def _ask_step_back(self) -> None:
        """Take the chosen turn again; where none is chosen yet, let the agent choose one."""
        turns = self.transcript.turns
        if not turns:
            return
        chosen = self.transcript.chosen
        if chosen not in turns:
            self._floor.focus("transcript")
            self.transcript.choose(turns[-1])
            return
        said = next(each.text for each in self.talk.lines
                    if each.kind == "agent" and each.turn == chosen)  # fmt: skip
        words = self.context.texts("talk-step-back-means", said=_shorten(said))
        self._ask("step-back", words, lambda: self._step_back(chosen), is_harmless=True)

    def _step_back(self, turn: int) -> None:
        self._close_overlay()
        try:
            session = step_back(self.session, turn=turn, now=self.context.now())
        except (CallError, RecordsError) as error:
            self._warn_of(error)
            return
        self._quieten()
        self._take_up(session)
        self._rebuild()
        self.transcript.choose(0)
        self._floor.focus("talk")
        self.transcript.scroll_to_end()

    # --- what comes of it ----------------------------------------------------------------------

    def _take_news(self) -> None:
        """Bring everything up to date with the call."""
        self._show_lines()
        self.desk.update(self._gather())
        self.reply.hold(self.session.state.phase is Phase.ON_HOLD)
        self.reply.is_dead = self.talk.is_over
        self._floor.name_buttons()
        self._show_help()
        self._show_hint()
        self._show_choices()
        self._show_warning()
        self._show_caller()
        self._show_music()
        self._dirty = True

    def _show_lines(self) -> None:
        self.transcript.show(self.talk.lines, self.talk.first, self.talk.said)

    def _skip(self) -> None:
        if self.talk.skip():
            self._show_lines()
            self._show_caller()

    def _warn(self, wording: Wording | None, tone: str = "caution") -> None:
        """Say what stands in the way, until something is said or typed; None for nothing."""
        self._warning, self._tone = wording, tone
        self._show_warning()

    _tone = "caution"

    def _show_warning(self) -> None:
        if self.reply.is_over:
            return
        words = "" if self._warning is None else self._warning(self.context.texts)
        if self.reply.warn(words, self._tone):
            self._arrange()

    def _show_quiet(self) -> None:
        """Say that nobody speaks, and stop saying so when somebody does."""
        is_quiet = self.talk.is_quiet and self.context.show_timers
        if is_quiet and self._warning is None:
            self._warn(_word_quiet, "neutral")
        elif self._warning is _word_quiet and not is_quiet:
            self._warn(None)

    def _reply_typed(self) -> None:
        """Drop the last refusal once the reply is changed."""
        if self._warning is not None:
            self._warn(None)

    def _end(self) -> None:
        """Show that the line is dead, and how it ended."""
        if self.reply.is_over:
            return
        ended = next((e for e in self.session.call.log if isinstance(e, CallEnded)), None)
        by = ended.by if ended is not None else "agent"
        name = self.session.scenario.call.caller.name
        self.reply.end(self.context.texts(f"call-ended-by-{by}", caller=name))
        if not self._hung_up:
            self._hung_up = True
            self.context.sounds.play("hang-up")
        self.group.focus(self.reply.on)
        self._name_helpers()
        self._floor.reveal("talk")
        self._arrange()

    def _show_music(self) -> None:
        is_held = self.session.state.phase is Phase.ON_HOLD
        if is_held != self._is_music_on:
            self._is_music_on = is_held
            if is_held:
                self.context.sounds.play("hold", loop=True)
            else:
                self.context.sounds.stop("hold")

    def _quieten(self) -> None:
        if self._is_music_on:
            self._is_music_on = False
            self.context.sounds.stop("hold")

    def _show_caller(self) -> None:
        self.panel.facts = show_caller(self.talk, self._sitter, self.context)

    # --- questions -----------------------------------------------------------------------------

    def _ask(
        self, what: str, text: str, do: Callable[[], object], *, is_harmless: bool = False
    ) -> None:
        if self.talk.is_over and not is_harmless:
            return
        texts = self.context.texts
        title, yes = texts(f"talk-{what}-title"), texts(f"talk-{what}-yes")
        no = texts("talk-not-now" if is_harmless else "talk-stay")
        close = self._close_overlay
        self._open(Question(title, text, yes, no, do, close, is_harmless=is_harmless))

    def _show_keys(self) -> None:
        texts = self.context.texts
        own = self.context.bindings
        rights = self.session.mode.rights
        rows = keys.list_keys(texts, len(self.desk.tabs.tabs), own, rights)
        opened_by, done = own[KeyAction.KEYS], texts("talk-close")
        close, others = self._close_overlay, self._list_unseen()
        self._open(KeyList(texts("talk-keys"), rows, done, close, opened_by, others))

    def _list_unseen(self) -> Sequence[Button]:
        """Give buttons for the settings and for leaving, which in the call are keys alone."""
        texts = self.context.texts

        def instead(do: Callable[[], object]) -> None:
            self._close_overlay()
            do()

        leave, settings = (
            Button(name, texts(label), partial(instead, do), kind="quiet")
            for name, label, do in (
                ("leave", "talk-leave-yes", self._ask_leave),
                ("settings", "setting-key-settings", self._open_settings),
            )
        )
        leave.enabled = not self.talk.is_over
        return leave, settings

    def _open(self, overlay: Overlay) -> None:
        self.overlay = overlay
        overlay.layout(self._size, self._look)
        self._dirty = True

    def _close_overlay(self) -> None:
        self.overlay = None
        self._dirty = True

    def _take_going(self) -> Transition | None:
        going, self._going = self._going, None
        return going

    def _swap(self) -> None:
        self._floor.swap()
        self._dirty = True


def _word_quiet(texts: Texts) -> str:
    return texts("talk-quiet")


def _word_not_kept(error: RecordsError, texts: Texts) -> str:
    return texts("talk-not-kept", why=texts(error.message, **error.message_args))


def _shorten(words: str) -> str:
    """Shorten a reply to what reminds of it."""
    return words if len(words) <= LONGEST_SAID else words[:LONGEST_SAID].rstrip() + "…"
