"""Home: today's practice, the calls by part of the job, the latest calls, and all that is near."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pygame

from simulator.records.errors import RecordsError
from simulator.records.store import AttemptRow, Status
from simulator.reports.practice import word_reason
from simulator.scenario.cards import LOCALES, PARTS, own_language_first
from simulator.screens import flow
from simulator.screens.bindings import KeyAction
from simulator.screens.history import SCORES
from simulator.screens.home.entries import LANGUAGE_NAMES, CallEntry, PastEntry, TodayEntry
from simulator.screens.home.filter import LEVELS, SETTING, CallFilter, dump_filter, load_filter
from simulator.screens.home.standing import Standing, read_rest, read_standing
from simulator.screens.home.top import add_top, find_near
from simulator.screens.page import Page, TitleLine
from simulator.screens.screen import Context, Push, Transition
from simulator.screens.tiles import Painting, Panel, Tile, filter_menu
from simulator.screens.widgets import Button, Choice, Label, Paint, Scroller
from simulator.screens.wording import word_records_error, word_when

if TYPE_CHECKING:
    from simulator.records.practice import Practice
    from simulator.records.shift import Progress
    from simulator.scenario.cards import CallCard, CallerFace

PART_ICONS = {
    "terms": "message",
    "dispute": "flag",
    "sales": "shield",
    "application": "document",
    "mixed": "swap",
}
MOST_PAST = 12  # attempts listed here; the history lists all
AT_ONCE = 400  # attempts looked at before the first frame
IDLE = 0.02  # seconds between two pieces of work that can wait
WIDEST = 1360
LEAST_HIGH = 440  # pixels at scale 1: in a lower window the line of keys is left out


class HomeScreen(Page):
    """The list of calls; `first` is a screen that opens on top at once."""

    can_go_back = False

    def __init__(self, context: Context, first: Transition | None = None) -> None:
        super().__init__(context)
        self._first = first
        self._cards: tuple[CallCard, ...] = ()
        self._standing = Standing()
        self._rows: Sequence[AttemptRow] = ()  # the latest attempts
        self._shift: Progress | None = None
        self._near: tuple[str, ...] = ()  # what the buttons at the top lead to
        self._filter = CallFilter()
        self._has_all = False  # whether every attempt has been looked at
        self._is_whole = False  # whether the calls below the window are placed, too
        self._past: list[tuple[AttemptRow, str]] | None = None  # None: not read yet
        self._faces: dict[str, CallerFace] = {}
        self._unread: list[CallCard] | None = None  # None: the list itself is not read yet
        self._broken: tuple[str, ...] = ()

    @property
    def standing(self) -> Standing:
        """Give how the calls stand, and what to practise today."""
        return self._standing

    # --- what is shown --------------------------------------------------------------------------

    def layout(self, size: tuple[int, int]) -> None:
        """Read the records again: this screen comes back after a call."""
        context, is_first = self.context, self._unread is None
        context.in_shift = False
        self._cards = own_language_first(context.library.cards(), self.texts.language)
        self._filter = load_filter(context.store.setting(context.profile.id, SETTING))
        self._shift = flow.shift_progress(context)
        self._near = find_near(context)
        rows = context.store.attempts(context.profile.id, AT_ONCE)
        self._has_all, self._rows = len(rows) < AT_ONCE, rows
        self._standing = self._read_standing(may_wait=not self._is_whole)
        self._past = list(self._read_past()) if self._is_whole else None
        if is_first:
            self._unread = list(self._cards)
        super().layout(size)
        if not self._focused_name():
            self._step(1)  # so that Enter alone takes a newcomer to the first call

    def _read_standing(self, *, may_wait: bool) -> Standing:
        given = (self.context, self._cards, self._rows)
        return read_standing(*given, is_all=self._has_all, may_wait=may_wait)

    def redo(self) -> None:
        """Place everything again, without reading anything."""
        super().layout(self.area.size)

    def next_tick(self) -> float | None:
        """Ask for time while something can still be read."""
        if self._first is not None:
            return 0.0
        is_planned = self._standing.due is not None
        is_read = self._has_all and self._past is not None and self._unread is None
        return None if is_planned and is_read and self._is_whole else IDLE

    def pass_time(self, seconds: float) -> None:
        """Do one piece of what the first frame need not wait for."""
        if self._first is not None:
            self.go(self._first)
            self._first = None
        elif self._standing.due is None:
            self._standing = self._read_standing(may_wait=False)
            self.redo()
        elif self._past is None or not self._is_whole:
            self._past, self._is_whole = list(self._read_past()), True
            self.redo()
        elif not self._has_all:
            rows = self.context.store.attempts(self.context.profile.id, -1)
            self._standing, self._has_all = read_rest(self._standing, rows), True
            self.redo()
        elif self._unread is not None:
            self._read_next(self._unread)

    def _read_past(self) -> Iterable[tuple[AttemptRow, str]]:
        rows = self.context.store.attempts(self.context.profile.id, 2 * MOST_PAST)
        kept = [row for row in rows if row.status is not Status.ABANDONED]
        for row in kept[:MOST_PAST]:
            yield row, word_when(row.meta.started_at, self.texts)

    def _read_next(self, unread: list[CallCard]) -> None:
        """Read one caller's face; at the end say which files are left out."""
        from simulator.scenario.cards import read_face

        if not unread:
            self._unread = None
            self._name_broken(*(path.name for path in self.context.library.unreadable()))
            return
        card = unread.pop(0)
        face = read_face(card.path)
        if face is None:
            return
        self._faces[card.id] = face
        self.redraw()

    def _name_broken(self, *names: str) -> None:
        """Add to the files of which the foot of the screen says that they have mistakes."""
        known = tuple(dict.fromkeys((*self._broken, *names)))
        if known != self._broken:
            self._broken = known
            self.redo()

    # --- placing --------------------------------------------------------------------------------

    def column(self, widest: int = WIDEST) -> pygame.Rect:
        """Give the middle of the window; two lists side by side may be wider than text."""
        return super().column(widest)

    def arrange(self) -> None:
        """Place the two lists side by side, or below each other where they would be narrow."""
        look, column = self.look, self.column()
        top = add_top(self.group, look, column, self.context, self._near, self._open_near)
        foot = self._add_keys()
        room = pygame.Rect(column.left, top, column.width, foot - top)
        side = look.px(340 if column.width > look.px(1100) else 290)
        if column.width - side - look.space("xl") >= look.px(560):
            main = pygame.Rect(
                room.left, room.top, room.width - side - look.space("xl"), room.height
            )
            past = pygame.Rect(room.right - side, room.top, side, room.height)
            self._add_main(main)
            self._add_past(past)
        else:
            self._add_both(room)

    def _add_keys(self) -> int:
        """Put the keys, and what is wrong with files, at the foot; gives where the lists end."""
        look, column = self.look, self.column()
        gap = look.space("m")
        y = self.area.bottom - gap
        if self.area.height >= look.px(LEAST_HIGH):
            keys = self.texts("home-keys", quit=self.context.bindings.name(KeyAction.LEAVE))
            high = look.height(keys, column.width, "caption")
            label = Label(keys, size="caption", colour="muted")
            label.place(pygame.Rect(column.left, y - high, column.width, high), look)
            self.group.add(label)
            y -= high
        for name, words in self._notices():
            y = self._add_notice(y, name, words)
        return y - gap

    def _notices(self) -> Iterator[tuple[str, str]]:
        """Give what the trainee should know: files left out, records that cannot be reached."""
        store = self.context.store
        if self._broken:
            names = ", ".join(self._broken)
            yield "broken", self.texts("home-broken", count=len(self._broken), names=names)
        if store.trouble is not None:
            yield "trouble", self.texts("home-records-lost", count=store.waiting)

    def _add_notice(self, bottom: int, name: str, words: str) -> int:
        look, column = self.look, self.column()
        width = column.width - look.px(28)
        high = look.height(words, width, "caption")
        notice = Label(words, size="caption", colour="caution", name=name)
        top = bottom - look.space("s") - high
        notice.place(pygame.Rect(column.left + look.px(28), top, width, high), look)
        sign = Painting(_paint_warning)
        sign.place(pygame.Rect(column.left, top, look.px(22), look.line_height("caption")), look)
        self.group.add(sign, notice)
        return top

    def _add_main(self, rect: pygame.Rect) -> None:
        body = self._add_scroller(rect, "body")
        self._body = body
        body.set_height(self._place_main(body, self.inside(body)))

    def _add_past(self, rect: pygame.Rect) -> None:
        past = self._add_list(rect, self.texts("home-past"), "past")
        past.set_height(self._place_past(past, self.inside(past)))

    def _add_both(self, rect: pygame.Rect) -> None:
        """Put one list below the other, scrolled as one."""
        body = self._add_scroller(rect, "body")
        self._body = body
        content = self.inside(body)
        high = self._place_main(body, content) + self.look.space("xl")
        high += self._place_title(body, content.move(0, high), self.texts("home-past"))
        body.set_height(high + self._place_past(body, content.move(0, high)))

    def _place_title(self, body: Scroller, content: pygame.Rect, words: str) -> int:
        look, line = self.look, self.look.line_height("lead")
        title = TitleLine(words, "lead")
        title.place(pygame.Rect(content.left, content.top, content.width, line), look)
        body.add(title)
        return line + look.space("s")

    def _add_list(self, rect: pygame.Rect, title: str, name: str) -> Scroller:
        look = self.look
        line = look.line_height("lead")
        heading = TitleLine(title, "lead")
        heading.place(pygame.Rect(rect.left, rect.top, rect.width, line), look)
        self.group.add(heading)
        top = rect.top + line + look.space("s")
        return self._add_scroller(pygame.Rect(rect.left, top, rect.width, rect.bottom - top), name)

    def _add_scroller(self, rect: pygame.Rect, name: str) -> Scroller:
        scroller = Scroller(name=name)
        scroller.place(self.around(rect), self.look)
        self.group.add(scroller)
        return scroller

    # --- today, and the calls -------------------------------------------------------------------

    def _place_main(self, body: Scroller, content: pygame.Rect) -> int:
        """Place today's practice, a shift that is under way, the filters and the calls."""
        look, high = self.look, 0
        if self._shift is not None and not self._shift.is_over:
            high += self._place_shift(body, content, self._shift) + look.space("m")
        if self._standing.today is not None:
            high += self._place_today(body, content.move(0, high), self._standing.today)
            high += self._place_progress(body, content.move(0, high)) + look.space("l")
        if not self._cards:
            return high + self._place_note(body, content.move(0, high), "home-no-calls")
        high += self._place_filters(body, content.move(0, high)) + look.space("m")
        return high + self._place_calls(body, content.move(0, high))

    def _place_today(self, body: Scroller, content: pygame.Rect, today: Practice) -> int:
        card = next(each for each in self._cards if each.id == today.call)
        reason = word_reason(today, self.texts)
        entry = TodayEntry(card, reason, self._standing.point, self.texts, self._faces.get)
        tile = Tile("today", entry.paint, partial(self._open, card), selected=True)
        return self._place_tile(body, content, tile, entry.height(self.look, content.width))

    def _place_progress(self, body: Scroller, content: pygame.Rect) -> int:
        """Lead to the skills, once there is something to show; gives the height used."""
        if not self._standing.best:
            return 0
        due, gap = self._standing.due, self.look.space("s")
        words = self.texts("practice-progress" if due is None else "practice-skills-due", count=due)
        return gap + self._place_line(body, content.move(0, gap), "progress", words, "chart")

    def _place_shift(self, body: Scroller, content: pygame.Rect, shift: Progress) -> int:
        words = self.texts("home-shift-on", done=shift.done, count=len(shift.results))
        return self._place_line(body, content, "shift", words, "headset")

    def _place_line(
        self, body: Scroller, content: pygame.Rect, near: str, words: str, icon: str
    ) -> int:
        """Place a slim tile that leads to something near."""
        look, paint = self.look, partial(_paint_line, words, icon)
        tile = Tile(f"{near}-on", paint, partial(self._open_near, near))
        high = look.height(words, content.width - look.px(60), bold=True) + 2 * look.space("m")
        return self._place_tile(body, content, tile, high)

    def _place_tile(self, body: Scroller, content: pygame.Rect, tile: Tile, high: int) -> int:
        tile.place(pygame.Rect(content.left, content.top, content.width, high), self.look)
        body.add(tile)
        return high

    def _place_filters(self, body: Scroller, content: pygame.Rect) -> int:
        """Place the three filters beside the title, or below it in as many rows as they need."""
        look, gap, words = self.look, self.look.space("s"), self.texts("home-calls")
        # Their words are in three scripts, and the first Hindi one takes longer than a frame.
        menus = self._filters() if self._is_whole else []
        needed = sum(menu.width_for(look) + gap for menu in menus)
        title = TitleLine(words, "lead")
        line = look.line_height("lead")
        x, y = content.right - needed + gap, content.top
        if needed + look.width(words, "lead", True) + gap <= content.width:
            title.place(pygame.Rect(content.left, y, content.width - needed, look.control), look)
        else:
            title.place(pygame.Rect(content.left, y, content.width, line), look)
            x, y = content.left, y + line + gap
        body.add(title)
        for menu in menus:
            wide = min(menu.width_for(look), content.width)
            if x > content.left and x + wide > content.right:
                x, y = content.left, y + look.control + gap
            menu.place(pygame.Rect(x, y, wide, look.control), look)
            body.add(menu)
            x += wide + gap
        return y + look.control - content.top

    def _filters(self) -> Sequence[Choice]:
        texts, now = self.texts, self._filter
        names = {"": texts("home-all-languages"), **LANGUAGE_NAMES}
        rows = (
            ("part", now.part, {"": texts("home-all-parts")}
             | {each: texts(f"call-part-{each}") for each in PARTS}),
            ("level", now.level, {"": texts("home-all-levels")}
             | {each: texts(f"home-difficulty-{each}") for each in LEVELS}),
            ("locale", now.locale, {each: names[each] for each in ("", *LOCALES)}),
        )  # fmt: skip
        return [filter_menu(*row, self._choose) for row in rows]

    def _choose(self, name: str, value: str) -> None:
        """List other calls from now on, and remember it."""
        self._keep_filter(replace(self._filter, **{name: value}))

    def _keep_filter(self, chosen: CallFilter) -> None:
        self._filter = chosen
        try:
            store, profile = self.context.store, self.context.profile.id
            store.set_setting(profile, SETTING, dump_filter(chosen))
        except RecordsError as error:
            self.say(word_records_error(error, self.texts), "negative")
        self.redo()

    def _place_calls(self, body: Scroller, content: pygame.Rect) -> int:
        """Place the calls that fit by part of the job; gives the height used."""
        look, y = self.look, content.top
        fitting = [card for card in self._cards if self._filter.fits(card)]
        for part in PART_ICONS:
            cards = [card for card in fitting if card.part == part]
            if not cards:
                continue
            heading = Painting(partial(_paint_part, self.texts(f"call-part-{part}"), part))
            line = look.line_height("body") + look.space("xs")
            heading.place(pygame.Rect(content.left, y, content.width, line), look)
            body.add(heading)
            y += line + look.space("xs")
            for card in cards:
                if self._is_whole or y < body.rect.bottom:
                    y += self._place_call(body, content, card, y) + look.space("s")
            y += look.space("s")
        if not fitting:
            y += self._place_none(body, content)
        return y - content.top

    def _place_call(self, body: Scroller, content: pygame.Rect, card: CallCard, y: int) -> int:
        entry = CallEntry(card, self._standing.best.get(card.id), self.texts, self._faces.get)
        tile = Tile(f"call-{card.id}", entry.paint, partial(self._open, card))
        box = pygame.Rect(content.left, y, content.width, 0)
        return self._place_tile(body, box, tile, entry.height(self.look, content.width))

    def _place_none(self, body: Scroller, content: pygame.Rect) -> int:
        """Say that no call fits, and offer all of them."""
        look = self.look
        high = self._place_note(body, content, "home-none-fits") + look.space("s")
        button = Button("show-all", self.texts("home-show-all"), self._show_all, icon="cross")
        wide = min(button.width_for(look), content.width)
        button.place(pygame.Rect(content.left, content.top + high, wide, look.control), look)
        body.add(button)
        return high + look.control

    def _show_all(self) -> None:
        self._keep_filter(CallFilter())
        self._step(1)

    def _place_note(self, body: Scroller, content: pygame.Rect, words: str) -> int:
        look = self.look
        label = Label(self.texts(words), colour="muted")
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
        more = Button("all-past", self.texts("home-all-past"), partial(self._open_near, "history"))
        wide = min(more.width_for(look), content.width)
        more.place(pygame.Rect(content.left, y, wide, look.control), look)
        body.add(more)
        return y + look.control + look.space("s") - content.top

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

    def _open_near(self, name: str) -> None:
        """Open what a button at the top is for."""
        doors = {
            "shift": flow.open_shift,
            "progress": flow.open_progress,
            "history": flow.open_history,
            "cohort": flow.open_cohort,
            "leaders": flow.open_leaderboard,
            "profile": flow.open_profiles,
            "settings": flow.open_settings,
        }
        self.go(Push(doors[name](self.context)))

    def _open(self, card: CallCard) -> None:
        from simulator.scenario.mistakes import ScenarioError, UnknownScenario

        try:
            scenario = self.context.library.load(str(card.path))
        except (ScenarioError, UnknownScenario):
            self.say(self.texts("home-cannot-open", title=card.title))
            self._name_broken(card.path.name)
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
        is_past = now.startswith("past-")
        same = [name for name in names if name.startswith("past-") is is_past] or names
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


def _paint_line(
    words: str, icon: str, surface: pygame.Surface, look: Paint, rect: pygame.Rect
) -> None:
    side = look.px(20)
    centre = (rect.left + look.space("m") + side // 2, rect.centery)
    look.icon(surface, icon, centre, side, "accent")
    area = pygame.Rect(rect.left + look.px(44), rect.top + look.space("m"), 0, 0)
    area.width = rect.width - look.px(60)
    look.lines(surface, words, area, bold=True)


def _paint_warning(surface: pygame.Surface, look: Paint, rect: pygame.Rect) -> None:
    look.icon(surface, "warning", (rect.left + look.px(9), rect.centery), look.px(18), "caution")
