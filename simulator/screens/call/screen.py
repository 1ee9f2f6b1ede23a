"""The call itself, from the answered phone to the dead line."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pygame

from simulator.call.commands import Command, Do, HangUp, Say
from simulator.call.errors import CallError
from simulator.call.events import CallEnded
from simulator.call.state import Phase
from simulator.call.wording import word_call_error, word_mood
from simulator.records.errors import RecordsError
from simulator.records.session import Session
from simulator.screens.call import keys
from simulator.screens.call.areas import Shape, divide, find_shape
from simulator.screens.call.caller_panel import CallerFacts, CallerPanel
from simulator.screens.call.desk.facts import DeskFacts, gather_facts
from simulator.screens.call.desk.pane import DeskPane
from simulator.screens.call.overlay import KeyList, Overlay, Question
from simulator.screens.call.phone import Phone, PhoneActions
from simulator.screens.call.reply import Reply
from simulator.screens.call.speech import FRAME, close_eyes, open_mouth, seconds_to_blink
from simulator.screens.call.talk import Talk
from simulator.screens.call.transcript import Names, Transcript
from simulator.screens.call.watch import seconds_to_change
from simulator.screens.faces import read_look
from simulator.screens.screen import Context, Home, Replace, Screen, Transition
from simulator.screens.widgets import Group, Paint, Widget
from simulator.screens.widgets.base import fits_shortcut

ACTIVITY = (
    pygame.KEYDOWN,
    pygame.TEXTINPUT,
    pygame.TEXTEDITING,
    pygame.MOUSEBUTTONDOWN,
    pygame.MOUSEWHEEL,
)
MOST_REPLY = 0.45  # of the talk's height that the reply may take
LEAST_PAUSE = 0.6  # seconds after the end in which Enter still belongs to the reply


class CallScreen(Screen):
    """The caller, the talk and the desk of one session."""

    def __init__(
        self, context: Context, session: Session, *, next_screen: Callable[[Session], Screen]
    ) -> None:
        """Take a session up where it is: just answered, or resumed in the middle."""
        self._sitter = read_look(session.scenario.call.caller)
        self.context = context
        self.session = session
        self._next_screen = next_screen
        self.talk = Talk(session, context.texts, reduced_motion=context.reduced_motion)
        self.overlay: Overlay | None = None
        self._going: Transition | None = None
        self._size = (0, 0)
        self._look = Paint(context.theme, context.fonts)
        self._shape: Shape = "wide"
        self._shows_desk = False  # where talk and desk do not fit side by side
        self._dirty = True
        self._hung_up = self.talk.is_over
        self._over_for = 0.0
        self._is_music_on = False
        self._build()

    # --- what is on the screen -----------------------------------------------------------------

    def _build(self) -> None:
        texts, scenario = self.context.texts, self.session.scenario
        self.panel = CallerPanel()
        self.transcript = Transcript(Names(texts("talk-you"), scenario.call.caller.name), texts)
        self.reply = Reply(texts, self._say, self._go_on, self._reply_typed)
        self.desk = DeskPane(self._gather(), self._do)
        self.phone = Phone(texts, self._phone_actions())
        self.group = Group([self.transcript, self.reply, self.desk, self.panel, self.phone])
        self._take_news()
        if self.talk.is_over:
            self._end()
        else:
            self.group.focus(self.reply.box)

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
        """Place everything; what is typed and where the keys go stays."""
        self._size = size
        self._look = Paint(self.context.theme, self.context.fonts)
        self._shape = find_shape(size, self._look.theme)
        self._name_buttons()
        areas = divide(size, self._look.theme, self.phone.measure(self._look))
        self.panel.is_strip = self._shape != "wide"
        self.panel.place(areas.caller, self._look)
        self.phone.place(areas.buttons, self._look)
        self._place_talk(areas.talk)
        self.desk.place(areas.desk, self._look)
        self._show_parts()
        if self.overlay is not None:
            self.overlay.layout(size, self._look)
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
        self._fit_reply()
        return self._take_going()

    def tick(self, seconds: float) -> Transition | None:
        """Let time pass."""
        was_speaking = self.talk.is_speaking
        wait = self.talk.pass_time(seconds, is_paused=self.overlay is not None)
        if wait is not None:
            self._send(wait)
        if was_speaking:
            self._show_lines()
        if self.talk.is_over and not self.talk.is_speaking:
            self._over_for += seconds
            self._end()
        self._show_music()
        self._show_quiet()
        self._show_caller()
        return self._take_going()

    def wants_tick_in(self) -> float | None:
        """Say when the next thing moves: a mouth, an eye, the clock."""
        if self.talk.is_speaking:
            return FRAME
        if self.talk.is_over:
            return None if self._over_for > LEAST_PAUSE else LEAST_PAUSE
        second = seconds_to_change(self.talk.watch)
        if self.context.reduced_motion:
            return second
        return min(second, seconds_to_blink(self.talk.watch.elapsed))

    def needs_draw(self) -> bool:
        """Say whether the picture has changed."""
        is_over_new = self.overlay is not None and self.overlay.needs_draw
        return self._dirty or self.group.needs_draw or is_over_new

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
        if step := keys.is_cycle(event):
            self._cycle(step)
            return True
        if self._is_enter(event) and self.reply.is_over and self.group.focused is None:
            self._go_on()
            return True
        if self.talk.is_speaking and self._skips(event):
            self._skip()
            return True
        if keys.is_desk_number(event):
            self._reveal("desk")
        elif fits_shortcut(event, keys.SEARCH):
            self._reveal("desk")
            self.desk.search_terms()
            return True
        elif fits_shortcut(event, keys.LEAVE):
            self._ask_leave()
            return True
        return False

    def _is_enter(self, event: pygame.event.Event) -> bool:
        return event.key in (pygame.K_RETURN, pygame.K_KP_ENTER)

    def _skips(self, event: pygame.event.Event) -> bool:
        """Say whether a key asks for the rest of the answer at once."""
        if event.key == pygame.K_ESCAPE:
            return True
        is_idle = self.group.focused in (None, self.reply.box) and not self.reply.box.text
        return self._is_enter(event) and is_idle

    def _hand_on(self, event: pygame.event.Event) -> None:
        if self._clicks_transcript(event):
            self._skip()
        if self.group.handle(event) or event.type != pygame.KEYDOWN:
            return
        if event.key == pygame.K_ESCAPE:
            self._focus_part("talk")
        elif event.key in (pygame.K_PAGEUP, pygame.K_PAGEDOWN):
            self.transcript.handle(event)

    def _clicks_transcript(self, event: pygame.event.Event) -> bool:
        is_click = event.type == pygame.MOUSEBUTTONDOWN and event.button == 1
        return is_click and self.transcript.visible and self.transcript.rect.collidepoint(event.pos)

    def _cycle(self, step: int) -> None:
        parts = ("talk", "desk", "transcript")
        now = next((i for i, part in enumerate(parts) if self._is_in(part)), 0)
        self._focus_part(parts[(now + step) % len(parts)])

    def _is_in(self, part: str) -> bool:
        focused = self.group.focused
        if part == "transcript":
            return focused is self.transcript
        home: Group = self.desk if part == "desk" else self.reply
        return focused is not None and any(focused is each for each in home.walk())

    def _focus_part(self, part: str) -> None:
        self._reveal("desk" if part == "desk" else "talk")
        target: Widget = self.reply.on if self.reply.is_over else self.reply.box
        if part == "desk":
            target = self.desk.tabs
        elif part == "transcript":
            target = self.transcript
        self.group.focus(target)

    # --- what the agent does -------------------------------------------------------------------

    def _say(self, text: str) -> None:
        if self._send(Say(text)):
            self.reply.box.clear()

    def _do(self, action: str, values: Mapping[str, str]) -> None:
        self._send(Do(action, dict(values)))

    def _toggle_hold(self) -> None:
        self._do("resume" if self.session.state.phase is Phase.ON_HOLD else "hold", {})
        self._focus_part("talk")

    def _open_transfer(self) -> None:
        self._reveal("desk")
        self.desk.open_action("transfer")

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
        except CallError as error:
            self._warn(word_call_error(error, self.context.texts), "caution")
            return False
        except RecordsError as error:
            words = self.context.texts(error.message, **error.message_args)
            self._warn(self.context.texts("talk-not-kept", why=words), "negative")
            return False
        self._warn("")
        self._take_news()
        if self.group.focused is None and not self.talk.is_over:
            self._focus_part("talk")  # what had the focus is gone
        return True

    # --- what comes of it ----------------------------------------------------------------------

    def _take_news(self) -> None:
        """Bring everything up to date with the call."""
        self._show_lines()
        self.desk.update(self._gather())
        self._name_buttons()
        self.reply.hold(self.session.state.phase is Phase.ON_HOLD)
        self._show_caller()
        self._show_music()
        self._dirty = True

    def _show_lines(self) -> None:
        self.transcript.show(self.talk.lines, self.talk.first, self.talk.said)

    def _skip(self) -> None:
        if self.talk.skip():
            self._show_lines()
            self._show_caller()

    def _warn(self, text: str, tone: str = "caution") -> None:
        if self.reply.warn(text, tone) and self._size != (0, 0):
            self.layout(self._size)

    def _show_quiet(self) -> None:
        """Say that nobody speaks, and stop saying so when somebody does."""
        words = self.context.texts("talk-quiet")
        is_shown = self.reply.notice.text == words
        if self.talk.is_quiet and not self.reply.notice.text:
            self._warn(words, "neutral")
        elif is_shown and not self.talk.is_quiet:
            self._warn("")

    def _reply_typed(self) -> None:
        """Drop the last refusal once the reply is changed."""
        if self.reply.notice.text and not self.reply.is_over:
            self._warn("")

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
        if self._size != (0, 0):
            self._reveal("talk")
            self.layout(self._size)

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
        state, texts, talk = self.session.state, self.context.texts, self.talk
        caller = self.session.scenario.call.caller
        is_still = self.context.reduced_motion
        elapsed = talk.watch.elapsed
        held = state.phase is Phase.ON_HOLD
        self.panel.facts = CallerFacts(
            name=caller.name,
            sitter=self._sitter,
            expression=state.look,
            mouth=0.0 if is_still else open_mouth(talk.speech),
            blink=0.0 if is_still or talk.is_over else close_eyes(elapsed),
            mood=state.mood,
            mood_words=word_mood(state.mood, texts),
            mood_label=texts("talk-mood"),
            trace=talk.trace,
            trace_label=texts("talk-trace"),
            phase=texts("talk-on-hold", time=talk.held) if held else self._phase_words(),
            phase_icon="pause" if held else "hang-up" if talk.is_over else "phone",
            clock=talk.clock,
        )

    def _phase_words(self) -> str:
        return self.context.texts("talk-over" if self.talk.is_over else "talk-on-phone")

    # --- questions -----------------------------------------------------------------------------

    def _ask(self, what: str, text: str, do: Callable[[], object]) -> None:
        if self.talk.is_over:
            return
        texts = self.context.texts
        title, yes = texts(f"talk-{what}-title"), texts(f"talk-{what}-yes")
        self._open(Question(title, text, yes, texts("talk-stay"), do, self._close_overlay))

    def _show_keys(self) -> None:
        texts = self.context.texts
        rows = keys.list_keys(texts, len(self.desk.tabs.tabs))
        self._open(KeyList(texts("talk-keys"), rows, texts("talk-close"), self._close_overlay))

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

    # --- places --------------------------------------------------------------------------------

    def _name_buttons(self) -> None:
        self.phone.update(
            self._shape,
            is_held=self.session.state.phase is Phase.ON_HOLD,
            is_over=self.talk.is_over,
            shows_desk=self._shows_desk,
        )

    def _place_talk(self, area: pygame.Rect) -> None:
        look = self._look
        high = self.reply.height_for(look, area.width, round(area.height * MOST_REPLY))
        reply = pygame.Rect(area.left, area.bottom - high, area.width, high)
        transcript = pygame.Rect(area.left, area.top, area.width, 0)
        transcript.height = reply.top - look.space("s") - area.top
        self.reply.place(reply, look)
        self.transcript.place(transcript, look)
        self._talk_area = area

    _talk_area = pygame.Rect(0, 0, 0, 0)

    def _fit_reply(self) -> None:
        """Let the reply box grow with what is typed."""
        area = self._talk_area
        high = self.reply.height_for(self._look, area.width, round(area.height * MOST_REPLY))
        if self._size != (0, 0) and high != self.reply.rect.height:
            self._place_talk(area)

    def _reveal(self, part: str) -> None:
        """Show the talk or the desk where they do not fit side by side."""
        if self._shape == "one" and self._shows_desk != (part == "desk"):
            self._swap()

    def _swap(self) -> None:
        self._shows_desk = not self._shows_desk
        self.layout(self._size)
        self.group.focus(self.desk.tabs if self._shows_desk else self.reply.box)

    def _show_parts(self) -> None:
        is_one = self._shape == "one"
        self.desk.visible = not is_one or self._shows_desk
        self.transcript.visible = self.reply.visible = not is_one or not self._shows_desk
