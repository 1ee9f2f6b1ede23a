"""Who sits here: another trainee, a new one, or the right spelling of one's own name."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pygame

from simulator.records.errors import ProfileRefused, RecordsError
from simulator.records.store import ProfileRow
from simulator.screens import flow
from simulator.screens.modes import draw_radio
from simulator.screens.page import Page
from simulator.screens.preferences import (
    apply_preferences,
    load_preferences,
    preferences_of,
    save_preferences,
)
from simulator.screens.screen import Context, Home, Replace
from simulator.screens.tiles import Tile
from simulator.screens.welcome import LAST_PROFILE
from simulator.screens.widgets import Button, Label, Paint, Scroller, TextField
from simulator.screens.wording import word_records_error

LONGEST_NAME = 60  # characters


class ProfileScreen(Page):
    """The trainees of this computer; pressing one lets them sit down."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._rename = TextField(
            "rename",
            context.profile.name,
            limit=LONGEST_NAME,
            on_submit=lambda _: self._take_name(),
        )
        self._new = TextField("new", limit=LONGEST_NAME, on_submit=lambda _: self._add())
        self.default_focus = f"profile-{context.profile.id}"

    def column(self, widest: int = 760) -> pygame.Rect:
        """Give a narrow middle: there is little to fill in."""
        return super().column(widest)

    def arrange(self) -> None:
        """Place the trainees, and below them the two names that can be typed."""
        look, texts = self.look, self.texts
        top = self.add_header(texts("profile-title"), back=texts("profile-back"))
        column = self.column()
        body = self.add_body(pygame.Rect(column.left, top, column.width, self.area.bottom - top))
        content = self.inside(body)
        y = content.top + self._add_title(body, "profile-who", content, content.top)
        for row in self.context.store.profiles():
            y += self._add_profile(body, row, content, y) + look.space("s")
        y += look.space("l")
        y += self._add_title(body, "profile-rename", content, y)
        button = Button("take-name", texts("profile-rename-do"), self._take_name)
        y += self._add_field(body, self._rename, button, content, y) + look.space("xl")
        y += self._add_title(body, "profile-new", content, y)
        self._new.placeholder = texts("home-name-example")
        button = Button("add", texts("profile-add"), self._add, icon="add")
        y += self._add_field(body, self._new, button, content, y) + look.space("xl")
        body.set_height(y - content.top)

    def _add_title(self, body: Scroller, words: str, area: pygame.Rect, y: int) -> int:
        label = Label(self.texts(words), bold=True)
        high = label.height_for(self.look, area.width)
        label.place(pygame.Rect(area.left, y, area.width, high), self.look)
        body.add(label)
        return high + self.look.space("s")

    def _add_profile(self, body: Scroller, row: ProfileRow, area: pygame.Rect, y: int) -> int:
        look = self.look
        is_here = row.id == self.context.profile.id
        paint = partial(_paint_profile, row.name, self.texts("profile-here"), is_here)
        tile = Tile(f"profile-{row.id}", paint, partial(self._sit_down, row), selected=is_here)
        high = look.control + 2 * look.space("s")
        tile.place(pygame.Rect(area.left, y, area.width, high), look)
        body.add(tile)
        return high

    def _add_field(
        self, body: Scroller, field: TextField, button: Button, area: pygame.Rect, y: int
    ) -> int:
        """Place a field with its button beside it, or below where that would be narrow."""
        look, gap = self.look, self.look.space("s")
        wide = min(button.width_for(look), area.width)
        rest = area.width - wide - gap
        is_beside = rest >= look.px(260)
        field.place(
            pygame.Rect(area.left, y, rest if is_beside else area.width, look.control), look
        )
        high = look.control
        if is_beside:
            button.place(pygame.Rect(area.right - wide, y, wide, look.control), look)
        else:
            button.place(pygame.Rect(area.left, y + high + gap, wide, look.control), look)
            high += gap + look.control
        body.add(field, button)
        return high

    # --- what is done ---------------------------------------------------------------------------

    def take_key(self, event: pygame.event.Event) -> None:
        """Move among the trainees with the arrows."""
        names = [each.name for each in self.group.walk() if isinstance(each, Tile)]
        step = {pygame.K_UP: -1, pygame.K_DOWN: 1}.get(event.key, 0)
        if step and self._focused_name() in names:
            place = names.index(self._focused_name()) + step
            self.focus(names[min(max(place, 0), len(names) - 1)])
            return
        super().take_key(event)

    def _sit_down(self, row: ProfileRow) -> None:
        """Let a trainee sit here: their language and look hold at once."""
        self._try(partial(self._switch, row))

    def _switch(self, row: ProfileRow) -> None:
        context = self.context
        context.store.set_setting(None, LAST_PROFILE, str(row.id))
        context.profile = row
        apply_preferences(context, load_preferences(context.store, row.id, preferences_of(context)))
        self.go(Home())

    def _take_name(self) -> None:
        self._try(self._rename_now, "rename")

    def _rename_now(self) -> None:
        context = self.context
        context.profile = context.store.rename_profile(context.profile.id, self._rename.text)
        self._rename.text = context.profile.name
        self.redo()
        self.say(self.texts("profile-renamed", name=context.profile.name), "positive")

    def _add(self) -> None:
        self._try(self._add_now, "new")

    def _add_now(self) -> None:
        """Make a profile that begins with the present look, and offer it a first call."""
        context = self.context
        row = context.store.add_profile(self._new.text)
        save_preferences(context.store, row.id, preferences_of(context))
        self._switch(row)
        offer = flow.offer_first_call(context)
        if offer is not None:
            self.go(Replace(offer))

    def _try(self, act: Callable[[], None], field: str = "") -> None:
        """Do something to the records; where it is refused, say why and stay."""
        try:
            act()
        except ProfileRefused as error:
            self.say(word_records_error(error, self.texts))
            self.focus(field)
        except RecordsError as error:
            self.say(word_records_error(error, self.texts), "negative")


def _paint_profile(
    name: str,
    here: str,
    is_here: bool,
    surface: pygame.Surface,
    look: Paint,
    rect: pygame.Rect,
) -> None:
    """Draw a trainee's name; a word and a filled ring say who sits here now."""
    pad = look.space("m")
    draw_radio(surface, look, is_here, (rect.left + look.px(24), rect.centery))
    look.icon(surface, "person", (rect.left + look.px(56), rect.centery), look.px(22), "muted")
    x, end = rect.left + look.px(76), rect.right - pad
    if is_here:
        spot = (end, rect.centery)
        used = look.text(surface, here, spot, "caption", "on_accent_soft", anchor="midright")
        end = used.left - pad
    look.text(surface, name, (x, rect.centery), "lead", bold=is_here, anchor="midleft", fit=end - x)
