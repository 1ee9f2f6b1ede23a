"""A call that was left unfinished: go on where it stopped, leave it for later, or give it up."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from simulator.records.errors import RecordsError
from simulator.records.finding import find_scenario
from simulator.records.store import AttemptRow
from simulator.screens import flow
from simulator.screens.faces import draw_caller
from simulator.screens.page import Page
from simulator.screens.screen import Context, Replace
from simulator.screens.tiles import Painting, Panel
from simulator.screens.widgets import Button, Label, Paint, Widget
from simulator.screens.wording import word_records_error, word_when

if TYPE_CHECKING:
    from simulator.records.session import Session


class ResumeScreen(Page):
    """Offers one unfinished attempt."""

    default_focus = "resume"

    def __init__(self, context: Context, row: AttemptRow) -> None:
        super().__init__(context)
        self._row = row
        self._scenario = find_scenario(row, context.library)
        self._session, self._obstacle = self._open()

    def _open(self) -> tuple[Session | None, str]:
        """Take the attempt up; where that cannot be done, give the id of the text that says why."""
        from simulator.records.session import has_changed, resume_session

        if self._scenario is None:
            return None, "home-resume-gone"
        try:
            session = resume_session(self.context.store, self._row, self._scenario)
        except (ValueError, RecordsError):
            return None, "home-resume-unreadable"
        if has_changed(self._scenario, session.call.log):
            return None, "home-resume-changed"
        return session, ""

    def arrange(self) -> None:
        """Place one card in the middle of the window."""
        look = self.look
        column = self.column(640)
        body = self.add_body(pygame.Rect(column.left, 0, column.width, self.area.height))
        content, pad = self.inside(body), look.space("xl")
        panel = Panel()
        body.add(panel)
        inner = content.inflate(-2 * pad, 0)
        words = self._words()
        highs = [self._height(each, inner.width) for each in words]
        buttons = self._buttons()
        rows = self._rows(buttons, inner.width)
        high = sum(highs) + look.space("m") * len(words) + look.space("m")
        high += len(rows) * look.control + (len(rows) - 1) * look.space("m") + 2 * pad
        top = max((self.area.height - high) // 2, look.space("l"))
        panel.place(pygame.Rect(content.left, body.content.top + top, content.width, high), look)
        y = panel.rect.top + pad
        for word, word_high in zip(words, highs, strict=True):
            word.place(pygame.Rect(inner.left, y, inner.width, word_high), look)
            y += word_high + look.space("m")
        body.add(*words)
        y += look.space("m")
        for row in rows:
            x = inner.left
            for button in row:
                wide = min(button.width_for(look), inner.width)
                button.place(pygame.Rect(x, y, wide, look.control), look)
                x += wide + look.space("m")
            y += look.control + look.space("m")
        body.add(*buttons)
        body.set_height(top + high + look.space("l"))

    def _words(self) -> list[Widget]:
        texts, row = self.texts, self._row
        when = word_when(row.meta.started_at, texts)
        about = [texts("home-resume-begun", when=when)]
        if self._session is not None:
            about.append(texts("home-resume-turn", turn=self._session.state.turn))
        words: list[Widget] = [
            Label(texts("home-resume-title"), size="title", bold=True),
            Painting(self._paint_call),
            Label(" ".join(about), colour="muted"),
        ]
        if self._obstacle:
            words.append(Label(texts(self._obstacle), colour="caution", bold=True, name="obstacle"))
        else:
            words.append(Label(texts("home-resume-kept")))
        return words

    def _height(self, word: Widget, width: int) -> int:
        if isinstance(word, Label):
            return word.height_for(self.look, width)
        inner = width - self.look.px(72)
        words = self.look.height(self._row.meta.title, inner, "lead", bold=True)
        return max(self.look.px(60), words + self.look.line_height("body"))

    def _paint_call(self, surface: pygame.Surface, look: Paint, rect: pygame.Rect) -> None:
        meta, side = self._row.meta, look.px(56)
        face = pygame.Rect(rect.left, rect.top, side, side)
        sitter = self._scenario.call.caller if self._scenario is not None else None
        draw_caller(surface, look, meta.caller, sitter, face)
        area = pygame.Rect(rect.left + look.px(72), rect.top, rect.width - look.px(72), rect.height)
        area.top += look.lines(surface, meta.title, area, "lead", bold=True)
        look.text(surface, meta.caller, area.topleft, "body", "muted", fit=area.width)

    def _buttons(self) -> list[Button]:
        texts = self.texts
        buttons = []
        if self._session is not None:
            buttons.append(
                Button(
                    "resume", texts("home-resume-go-on"), self._resume, kind="primary", icon="play"
                )
            )
        buttons.append(
            Button("later", texts("home-resume-later"), self.leave, shortcut=(pygame.K_ESCAPE, 0))
        )
        buttons.append(
            Button("drop", texts("home-resume-drop"), self._drop, kind="danger", icon="trash")
        )
        return buttons

    def _rows(self, buttons: list[Button], width: int) -> list[list[Button]]:
        rows: list[list[Button]] = [[]]
        used = 0
        for button in buttons:
            wide = button.width_for(self.look)
            if rows[-1] and used + wide > width:
                rows.append([])
                used = 0
            rows[-1].append(button)
            used += wide + self.look.space("m")
        return rows

    def _resume(self) -> None:
        if self._session is None:
            return
        try:
            self.context.in_shift = flow.is_of_shift(self.context, self._row)
            self.go(Replace(flow.open_session(self.context, self._session)))
        except RecordsError as error:
            self.say(word_records_error(error, self.texts), "negative")

    def _drop(self) -> None:
        try:
            self.context.store.discard(self._row.id)
        except RecordsError as error:
            self.say(word_records_error(error, self.texts), "negative")
            return
        self.leave()
