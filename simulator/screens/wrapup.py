"""After the call: how it ended, how it is filed, a note; then the scorecard."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

import pygame

from simulator.call.commands import Do
from simulator.call.errors import CallError
from simulator.call.events import ActionRefused, Event
from simulator.call.mode import Mode
from simulator.call.wording import word_call_error, word_message
from simulator.records.errors import RecordsError
from simulator.screens import flow
from simulator.screens.call.desk.card import ActionCard
from simulator.screens.call.desk.facts import DeskFacts, gather_facts
from simulator.screens.faces import draw_caller
from simulator.screens.modes import draw_mode, draw_radio
from simulator.screens.page import Page
from simulator.screens.screen import Context, Pop, Replace
from simulator.screens.tiles import Painting, Panel, Tile
from simulator.screens.widgets import Button, Label, Paint, Scroller, TextBox
from simulator.screens.wording import word_records_error
from simulator.texts.formats import format_duration

if TYPE_CHECKING:
    from simulator.records.session import Session

LONGEST_NOTE = 2000  # characters
NOTE_LINES = 6
OWN = ("disposition", "note")  # this screen asks for them in its own way


class WrapUpScreen(Page):
    """Takes the disposition and the note of a call whose line is dead."""

    def __init__(self, context: Context, session: Session) -> None:
        super().__init__(context)
        self._session = session
        done = session.state.desk
        self._code = done.get("disposition", {}).get("code", "")
        self._is_asked = False  # a missing disposition is asked for once
        self._note = TextBox(
            "note", done.get("note", {}).get("text", ""), limit=LONGEST_NOTE,
            on_submit=lambda _: self._finish(),
        )  # fmt: skip
        self._codes = session.scenario.call.dispositions
        self._cards, self._words = self._make_cards(), context.texts
        self.default_focus = f"code-{next(iter(self._codes))}" if self._codes else "note"

    # --- placing --------------------------------------------------------------------------------

    def arrange(self) -> None:
        """Place the end of the call, the dispositions and the note in one column."""
        look, texts = self.look, self.texts
        if self._words is not texts:
            self._cards, self._words = self._make_cards(), texts
        top = self.add_header(texts("wrap-title"))
        finish = Button(
            "finish", texts("wrap-finish"), self._finish, kind="primary", icon="check",
            shortcut=(pygame.K_RETURN, pygame.KMOD_CTRL),
        )  # fmt: skip
        foot = self.add_foot([finish], widest=820)
        column = self.column(820)
        body = self.add_body(pygame.Rect(column.left, top, column.width, foot - top))
        content = self.inside(body)
        y = content.top
        y += self._add_end(body, content, y) + look.space("xl")
        if self._codes:
            y += self._add_codes(body, content, y) + look.space("xl")
        y += self._add_note(body, content, y)
        y += self._add_desk(body, content, y)
        body.set_height(y - content.top + look.space("xl"))

    def column(self, widest: int = 820) -> pygame.Rect:
        """Give a narrow middle: there is little to fill in."""
        return super().column(widest)

    def _add_end(self, body: Scroller, area: pygame.Rect, y: int) -> int:
        look = self.look
        high = max(look.px(64), self._end_height(area.width)) + 2 * look.space("l")
        panel = Panel(self._paint_end)
        panel.place(pygame.Rect(area.left, y, area.width, high), look)
        body.add(panel)
        return high

    def _end_words(self) -> tuple[str, str]:
        state = self._session.state
        name = self._session.scenario.call.caller.name
        ended = self.texts(f"call-ended-by-{state.ended_by or 'agent'}", caller=name)
        time = self.texts("wrap-time", time=format_duration(state.clock), turns=state.turn)
        return ended, time

    def _end_height(self, width: int) -> int:
        look, (ended, time) = self.look, self._end_words()
        room = width - look.px(64) - 3 * look.space("l")
        sign = 0
        if self._session.mode is Mode.TEST:
            sign = look.line_height("caption") + look.px(4) + look.space("xs")
        return look.height(ended, room, "lead", True) + look.height(time, room) + sign

    def _paint_end(self, surface: pygame.Surface, look: Paint, rect: pygame.Rect) -> None:
        pad, side = look.space("l"), look.px(64)
        face = pygame.Rect(rect.left + pad, rect.centery - side // 2, side, side)
        scenario, state = self._session.scenario, self._session.state
        name = scenario.call.caller.name
        draw_caller(surface, look, name, scenario.call.caller, face, state.look)
        ended, time = self._end_words()
        x = face.right + pad
        area = pygame.Rect(x, 0, rect.right - pad - x, 0)
        area.top = rect.centery - self._end_height(rect.width) // 2
        area.top += look.lines(surface, ended, area, "lead", bold=True)
        look.lines(surface, time, area, "body", "muted")
        if self._session.mode is Mode.TEST:
            area.top += look.height(time, area.width) + look.space("xs")
            draw_mode(surface, look, Mode.TEST, self.texts, area.topleft)

    def _add_codes(self, body: Scroller, area: pygame.Rect, y: int) -> int:
        """Place a tile for each disposition."""
        look, start = self.look, y
        y += self._add_title(
            body, self.texts("wrap-disposition"), "wrap-disposition-about", area, y
        )
        for code, choice in self._codes.items():
            words = choice.label
            high = look.height(words, area.width - look.px(60)) + 2 * look.space("s")
            paint = partial(self._paint_code, words, code == self._code)
            tile = Tile(
                f"code-{code}", paint, partial(self._choose, code), selected=code == self._code
            )
            tile.place(pygame.Rect(area.left, y, area.width, high), look)
            body.add(tile)
            y += high + look.space("s")
        return y - start - look.space("s")

    def _add_title(self, body: Scroller, title: str, about: str, area: pygame.Rect, y: int) -> int:
        look = self.look
        labels = (
            Label(title, size="lead", bold=True),
            Label(self.texts(about), colour="muted"),
        )
        used = 0
        for label in labels:
            high = label.height_for(look, area.width)
            label.place(pygame.Rect(area.left, y + used, area.width, high), look)
            used += high
        body.add(*labels)
        return used + look.space("s")

    def _paint_code(
        self,
        words: str,
        is_chosen: bool,
        surface: pygame.Surface,
        look: Paint,
        rect: pygame.Rect,
    ) -> None:
        draw_radio(surface, look, is_chosen, (rect.left + look.px(24), rect.centery))
        area = pygame.Rect(rect.left + look.px(46), rect.top + look.space("s"), 0, 0)
        area.width = rect.width - look.px(60)
        look.lines(surface, words, area, "body", "text", bold=is_chosen)

    def _add_note(self, body: Scroller, area: pygame.Rect, y: int) -> int:
        look = self.look
        used = self._add_title(body, self.texts("wrap-note"), "wrap-note-about", area, y)
        self._note.placeholder = self.texts("wrap-note-example")
        least = look.line_height() * 3 + 2 * look.space("s")
        high = max(self._note.height_for(look, area.width, NOTE_LINES), least)
        self._note.place(pygame.Rect(area.left, y + used, area.width, high), look)
        body.add(self._note)
        return used + high

    def _add_desk(self, body: Scroller, area: pygame.Rect, y: int) -> int:
        """Place what can still be done at the desk, each action as a card that opens."""
        look, facts = self.look, self._gather()
        cards = [card for name, card in self._cards.items() if facts.actions[name].is_available]
        if not cards:
            return 0
        start, y = y, y + look.space("xl")
        y += self._add_title(body, self.texts("wrap-desk"), "wrap-desk-about", area, y)
        for card in cards:
            card.update(facts)
            high = card.height(look, area.width)
            rect = pygame.Rect(area.left, y, area.width, high)
            ground = Painting(card.paint)
            ground.place(rect, look)
            card.place(rect, look)
            body.add(ground, *card.widgets)
            y += high + look.space("s")
        return y - start

    def _gather(self) -> DeskFacts:
        session = self._session
        return gather_facts(session.scenario, session.state, session.call.log, self.texts)

    def _make_cards(self) -> dict[str, ActionCard]:
        return {
            name: ActionCard(view, self.texts, self._do, self._opened)
            for name, view in self._gather().actions.items()
            if name not in OWN
        }

    def _opened(self, card: ActionCard) -> None:
        """Close the other cards, and let the open one have its room."""
        for other in self._cards.values():
            if other is not card and other.is_open:
                other.is_open = False
        self.redo()

    def _do(self, action: str, values: Mapping[str, str]) -> None:
        """Do something at the desk after all; its card says what came of it."""
        if self._send(Do(action, dict(values))) is not None:
            self.redo()

    # --- what is done ---------------------------------------------------------------------------

    def _choose(self, code: str) -> None:
        self._code = code
        self.redo()

    def take_key(self, event: pygame.event.Event) -> None:
        """Move among the dispositions with the arrows; leave with Escape, the call is kept."""
        names = [f"code-{code}" for code in self._codes]
        now = self._focused_name()
        if now in names and event.key in (pygame.K_UP, pygame.K_DOWN):
            step = -1 if event.key == pygame.K_UP else 1
            self.focus(names[min(max(names.index(now) + step, 0), len(names) - 1)])
            return
        super().take_key(event)

    def leave(self) -> None:
        """Leave it for later: home offers the call again."""
        self.go(Pop())

    def _finish(self) -> None:
        if self._codes and not self._code and not self._is_asked:
            self._is_asked = True
            self.say(self.texts("wrap-no-disposition"))
            self.focus(self.default_focus)
            return
        if self._file():
            try:
                self.go(Replace(flow.open_session(self.context, self._session)))
            except RecordsError as error:
                self.say(word_records_error(error, self.texts), "negative")

    def _file(self) -> bool:
        """Write disposition and note down and close the call. Says whether all was taken."""
        commands = []
        if self._code:
            commands.append(Do("disposition", {"code": self._code}))
        if note := self._note.text.strip():
            commands.append(Do("note", {"text": note}))
        desk = self._session.state.desk
        new = [each for each in commands if dict(desk.get(each.action, {})) != dict(each.values)]
        for command in new:
            events = self._send(command)
            if events is None:
                return False
            refused = next((each for each in events if isinstance(each, ActionRefused)), None)
            if refused is not None:
                self.say(word_message(refused.reason, self.texts), "negative")
                return False
        return self._send(Do("finish")) is not None

    def _send(self, command: Do) -> tuple[Event, ...] | None:
        """Send a command; None where it was not taken, and then it was said why."""
        try:
            return self._session.send(command)
        except RecordsError as error:
            self.say(word_records_error(error, self.texts), "negative")
        except CallError as error:
            self.say(word_call_error(error, self.texts), "negative")
        return None
