"""Home: the calls by part of the job, the calls taken before, and the way to the settings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

import pygame

from simulator.records.errors import RecordsError
from simulator.records.store import AttemptRow, Status
from simulator.scenario.cards import own_language_first
from simulator.screens import flow
from simulator.screens.history import SCORES, Best, find_best
from simulator.screens.home_entries import CallEntry, PastEntry
from simulator.screens.page import Page, TitleLine
from simulator.screens.screen import Context, Push, Quit, Transition
from simulator.screens.tiles import Painting, Panel, Tile
from simulator.screens.widgets import Button, Label, Paint, Scroller
from simulator.screens.wording import word_records_error, word_when

if TYPE_CHECKING:
    from simulator.scenario.bundle import Scenario
    from simulator.scenario.cards import CallCard

PART_ICONS = {
    "terms": "message",
    "dispute": "flag",
    "sales": "shield",
    "application": "document",
    "mixed": "swap",
}
MOST_PAST = 40  # attempts listed
MOST_COUNTED = 5000  # attempts looked at for the best results
IDLE = 0.02  # seconds between two pieces of work that can wait
WIDEST = 1360


class HomeScreen(Page):
    """The list of calls; `first` is a screen that opens on top at once."""

    can_go_back = False

    def __init__(self, context: Context, first: Transition | None = None) -> None:
        super().__init__(context)
        self._first = first
        self._cards: tuple[CallCard, ...] = ()
        self._best: dict[str, Best] = {}
        self._past: list[tuple[AttemptRow, str]] | None = None  # None: not read yet
        self._scenarios: dict[str, Scenario] = {}
        self._unread: list[CallCard] | None = None  # None: the list itself is not read yet
        self._broken: tuple[str, ...] = ()

    # --- what is shown --------------------------------------------------------------------------

    def layout(self, size: tuple[int, int]) -> None:
        """Read the records again: this screen comes back after a call."""
        self._cards = own_language_first(self.context.library.cards(), self.texts.language)
        rows = self.context.store.attempts(self.context.profile.id, MOST_COUNTED)
        self._best = find_best(rows)
        self._past = None
        if self._unread is None:
            self._unread = list(self._cards)
        super().layout(size)
        if not self._focused_name():
            self._step(1)  # so that Enter alone takes a newcomer to the first call

    def redo(self) -> None:
        """Place everything again, without reading anything."""
        super().layout(self.area.size)

    def next_tick(self) -> float | None:
        """Ask for time while something can still be read."""
        if self._first is not None:
            return 0.0
        return IDLE if self._past is None or self._unread is not None else None

    def pass_time(self, seconds: float) -> None:
        """Do one piece of what the first frame need not wait for."""
        if self._first is not None:
            self.go(self._first)
            self._first = None
        elif self._past is None:
            self._past = list(self._read_past())
            self.redo()
        elif self._unread is not None:
            self._read_next(self._unread)

    def _read_past(self) -> Iterable[tuple[AttemptRow, str]]:
        rows = self.context.store.attempts(self.context.profile.id, MOST_PAST)
        for row in rows:
            if row.status is not Status.ABANDONED:
                yield row, word_when(row.meta.started_at, self.texts)

    def _read_next(self, unread: list[CallCard]) -> None:
        """Read one call for its portrait; at the end say which files have mistakes."""
        from simulator.scenario.mistakes import ScenarioError, UnknownScenario

        if not unread:
            found = self.context.library.mistakes()
            names = tuple(dict.fromkeys(each.path.name for each in found))
            self._unread = None
            if names != self._broken:
                self._broken = names
                self.redo()
            return
        card = unread.pop(0)
        try:
            self._scenarios[card.id] = self.context.library.load(str(card.path))
        except (ScenarioError, UnknownScenario):
            return
        self.redraw()

    # --- placing --------------------------------------------------------------------------------

    def column(self, widest: int = WIDEST) -> pygame.Rect:
        """Give the middle of the window; two lists side by side may be wider than text."""
        return super().column(widest)

    def arrange(self) -> None:
        """Place the two lists side by side, or below each other where they would be narrow."""
        look, column = self.look, self.column()
        top = self._add_top()
        foot = self._add_keys()
        room = pygame.Rect(column.left, top, column.width, foot - top)
        side = look.px(340 if column.width > look.px(1100) else 290)
        if column.width - side - look.space("xl") >= look.px(560):
            main = pygame.Rect(
                room.left, room.top, room.width - side - look.space("xl"), room.height
            )
            past = pygame.Rect(room.right - side, room.top, side, room.height)
            self._add_calls(main)
            self._add_past(past)
        else:
            self._add_both(room)

    def _add_top(self) -> int:
        look, column, texts = self.look, self.column(), self.texts
        height = look.control + 2 * look.space("l")
        settings = Button(
            "settings", texts("home-settings"), self._open_settings, kind="quiet", icon="gear",
            shortcut=(pygame.K_F2, 0),
        )  # fmt: skip
        width = settings.width_for(look)
        settings.place(
            pygame.Rect(column.right - width, look.space("l"), width, look.control), look
        )
        brand = Painting(self._paint_brand)
        brand.place(pygame.Rect(column.left, 0, look.px(150), height), look)
        x = column.left + look.px(40) + look.width("Headset", "title", bold=True)
        x += look.space("l")
        hello = Label(
            texts("home-hello", name=self.context.profile.name), colour="muted", size="lead"
        )
        room = column.right - width - look.space("m") - x
        hello.text = look.fonts.fit(hello.text, look.size("lead"), max(room, 0))
        line = look.line_height("lead")
        hello.place(pygame.Rect(x, (height - line) // 2 + look.px(2), room, line), look)
        self.group.add(brand, hello, settings)
        return height

    def _paint_brand(self, surface: pygame.Surface, look: Paint, rect: pygame.Rect) -> None:
        side = look.px(30)
        look.icon(surface, "headset", (rect.left + side // 2, rect.centery), side, "accent")
        spot = (rect.left + look.px(40), rect.centery)
        look.text(surface, "Headset", spot, "title", bold=True, anchor="midleft")

    def _add_keys(self) -> int:
        """Put the keys, and what is wrong with files, at the foot; gives where the lists end."""
        look, column = self.look, self.column()
        gap = look.space("m")
        y = self.area.bottom - gap
        keys = self.texts("home-keys")
        high = look.height(keys, column.width, "caption")
        label = Label(keys, size="caption", colour="muted")
        label.place(pygame.Rect(column.left, y - high, column.width, high), look)
        self.group.add(label)
        y -= high
        if self._broken:
            y = self._add_broken(y)
        return y - gap

    def _add_broken(self, bottom: int) -> int:
        look, column = self.look, self.column()
        words = self.texts("home-broken", count=len(self._broken), names=", ".join(self._broken))
        width = column.width - look.px(28)
        high = look.height(words, width, "caption")
        notice = Label(words, size="caption", colour="caution", name="broken")
        top = bottom - look.space("s") - high
        notice.place(pygame.Rect(column.left + look.px(28), top, width, high), look)
        sign = Painting(_paint_warning)
        sign.place(pygame.Rect(column.left, top, look.px(22), look.line_height("caption")), look)
        self.group.add(sign, notice)
        return top

    def _add_calls(self, rect: pygame.Rect) -> None:
        body = self._add_list(rect, self.texts("home-calls"), "body")
        self._body = body
        body.set_height(self._place_calls(body, self.inside(body)))

    def _add_past(self, rect: pygame.Rect) -> None:
        past = self._add_list(rect, self.texts("home-past"), "past")
        past.set_height(self._place_past(past, self.inside(past)))

    def _add_both(self, rect: pygame.Rect) -> None:
        """Put one list below the other, scrolled as one."""
        look = self.look
        body = self._add_list(rect, self.texts("home-calls"), "body")
        self._body = body
        content = self.inside(body)
        high = self._place_calls(body, content) + look.space("xl")
        title = Label(self.texts("home-past"), size="lead", bold=True)
        line = look.line_height("lead")
        title.place(pygame.Rect(content.left, content.top + high, content.width, line), look)
        body.add(title)
        rest = content.move(0, high + line + look.space("m"))
        body.set_height(high + line + look.space("m") + self._place_past(body, rest))

    def _add_list(self, rect: pygame.Rect, title: str, name: str) -> Scroller:
        look = self.look
        line = look.line_height("lead")
        heading = TitleLine(title, "lead")
        heading.place(pygame.Rect(rect.left, rect.top, rect.width, line), look)
        top = rect.top + line + look.space("s")
        scroller = Scroller(name=name)
        rest = pygame.Rect(rect.left, top, rect.width, rect.bottom - top)
        scroller.place(self.around(rest), look)
        self.group.add(heading, scroller)
        return scroller

    # --- the calls ------------------------------------------------------------------------------

    def _place_calls(self, body: Scroller, content: pygame.Rect) -> int:
        """Place the calls by part of the job; gives the height used."""
        look, y = self.look, content.top
        for part in PART_ICONS:
            cards = [card for card in self._cards if card.part == part]
            if not cards:
                continue
            heading = Painting(partial(_paint_part, self.texts(f"call-part-{part}"), part))
            line = look.line_height("body") + look.space("xs")
            heading.place(pygame.Rect(content.left, y, content.width, line), look)
            body.add(heading)
            y += line + look.space("xs")
            for card in cards:
                best = self._best.get(card.id)
                entry = CallEntry(card, best, self.texts, self._scenarios.get)
                tile = Tile(f"call-{card.id}", entry.paint, partial(self._open, card))
                high = entry.height(look, content.width)
                tile.place(pygame.Rect(content.left, y, content.width, high), look)
                body.add(tile)
                y += high + look.space("s")
            y += look.space("s")
        if not self._cards:
            y += self._place_note(body, content, self.texts("home-no-calls"))
        return y - content.top

    def _place_note(self, body: Scroller, content: pygame.Rect, words: str) -> int:
        look = self.look
        label = Label(words, colour="muted")
        high = label.height_for(look, content.width)
        label.place(pygame.Rect(content.left, content.top, content.width, high), look)
        body.add(label)
        return high

    # --- the past -------------------------------------------------------------------------------

    def _place_past(self, body: Scroller, content: pygame.Rect) -> int:
        """Place the attempts, or what the scores mean while there are none; gives the height."""
        if not self._past:
            return self._place_meanings(body, content) if self._past is not None else 0
        look, y = self.look, content.top
        for row, when in self._past:
            entry = PastEntry(row, when, self.texts)
            tile = Tile(f"past-{row.id}", entry.paint, partial(self._reopen, row))
            high = entry.height(look, content.width)
            tile.place(pygame.Rect(content.left, y, content.width, high), look)
            body.add(tile)
            y += high + look.space("s")
        return y - content.top

    def _place_meanings(self, body: Scroller, content: pygame.Rect) -> int:
        """Say what the three scores mean, where later the past calls are listed."""
        look, pad = self.look, self.look.space("l")
        words = [(self.texts("home-no-past"), "muted", False)]
        for kind in SCORES:
            words.append((self.texts(f"call-score-{kind}"), "text", True))
            words.append((self.texts(f"call-score-{kind}-means"), "muted", False))
        panel = Panel()
        body.add(panel)
        y = content.top + pad
        for text, colour, bold in words:
            label = Label(text, colour=colour, bold=bold)
            if bold:
                y += look.space("m")
            high = label.height_for(look, content.width - 2 * pad)
            label.place(pygame.Rect(content.left + pad, y, content.width - 2 * pad, high), look)
            body.add(label)
            y += high
        y += pad
        panel.place(pygame.Rect(content.left, content.top, content.width, y - content.top), look)
        return y - content.top + look.px(4)

    # --- where it leads -------------------------------------------------------------------------

    def _open_settings(self) -> None:
        self.go(Push(flow.open_settings(self.context)))

    def _open(self, card: CallCard) -> None:
        from simulator.scenario.mistakes import ScenarioError, UnknownScenario

        try:
            scenario = self.context.library.load(str(card.path))
        except (ScenarioError, UnknownScenario):
            self.say(self.texts("home-cannot-open", title=card.title))
            self._unread = []
            return
        self.go(Push(flow.open_briefing(self.context, scenario)))

    def _reopen(self, row: AttemptRow) -> None:
        try:
            if row.status is Status.FINISHED:
                self.go(Push(flow.open_card(self.context, row)))
            else:
                self.go(Push(flow.open_resume(self.context, row)))
        except RecordsError as error:
            self.say(word_records_error(error, self.texts), "negative")

    def take_key(self, event: pygame.event.Event) -> None:
        """Move with the arrows from call to call, and between calls and past."""
        if event.key == pygame.K_q and event.mod & pygame.KMOD_CTRL:
            self.go(Quit())
        lists = {pygame.K_LEFT: "call-", pygame.K_RIGHT: "past-"}
        if event.key in lists:
            self._step(0, lists[event.key])
        elif event.key in (pygame.K_UP, pygame.K_DOWN):
            self._step(-1 if event.key == pygame.K_UP else 1)

    def _step(self, step: int, prefix: str = "") -> None:
        names = self._tile_names()
        now = self._focused_name()
        if prefix:
            names = [name for name in names if name.startswith(prefix)]
            if now not in names:
                self.focus(names[0] if names else "")
            return
        kind = now.partition("-")[0] + "-"
        same = [name for name in names if name.startswith(kind)] or names
        if now in same:
            self.focus(same[min(max(same.index(now) + step, 0), len(same) - 1)])
        elif same:
            self.focus(same[0])

    def _tile_names(self) -> Sequence[str]:
        return [each.name for each in self.group.walk() if isinstance(each, Tile)]


def _paint_part(
    title: str, part: str, surface: pygame.Surface, look: Paint, rect: pygame.Rect
) -> None:
    side = look.px(18)
    centre = (rect.left + side // 2, rect.centery)
    look.icon(surface, PART_ICONS[part], centre, side, "accent")
    spot = (rect.left + side + look.space("s"), rect.centery)
    look.text(surface, title, spot, "body", "accent", bold=True, anchor="midleft")


def _paint_warning(surface: pygame.Surface, look: Paint, rect: pygame.Rect) -> None:
    look.icon(surface, "warning", (rect.left + look.px(9), rect.centery), look.px(18), "caution")
