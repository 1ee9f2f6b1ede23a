"""Who sits here: another trainee, a new one, or the right spelling of one's own name."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pygame

from simulator.records.errors import ProfileRefused, RecordsError
from simulator.records.store import ProfileRow, Role
from simulator.screens.modes import draw_radio
from simulator.screens.page import Page
from simulator.screens.preferences import preferences_of, save_preferences
from simulator.screens.screen import Context, Home, Push, Restart, Screen
from simulator.screens.seat import MakeScreen, ask_pin, manages, stand_up, take_seat
from simulator.screens.tiles import Tile
from simulator.screens.widgets import Button, Label, Paint, Scroller, TextField
from simulator.screens.wording import word_records_error

LONGEST_NAME = 60  # characters
NARROW = 640  # pixels at scale 1: below, the button beside a name is its icon alone


class ProfileScreen(Page):
    """The people of this computer; who is pressed sits down, after their PIN where they have one.

    Where `home` is given nobody sits here, and it gives the screen of whoever sits down: there is
    no way back, and nothing to change.
    """

    def __init__(self, context: Context, home: MakeScreen | None = None) -> None:
        super().__init__(context)
        self._home = home
        self.can_go_back = home is None
        self._rename = TextField(
            "rename",
            context.profile.name,
            limit=LONGEST_NAME,
            on_submit=lambda _: self._take_name(),
        )
        self._new = TextField("new", limit=LONGEST_NAME, on_submit=lambda _: self._add())
        rows = context.store.profiles()
        first = next((each for each in rows if each.id == context.profile.id), (*rows, None)[0])
        self.default_focus = f"profile-{first.id}" if first is not None else "new"

    @property
    def is_locked(self) -> bool:
        """Say whether somebody has to sit down before anything else is shown."""
        return self._home is not None

    def column(self, widest: int = 760) -> pygame.Rect:
        """Give a narrow middle: there is little to fill in."""
        return super().column(widest)

    def arrange(self) -> None:
        """Place the trainees, and below them the two names that can be typed."""
        look, texts = self.look, self.texts
        back = "" if self.is_locked else texts("profile-back")
        top = self.add_header(texts("profile-title"), back=back)
        column = self.column()
        body = self.add_body(pygame.Rect(column.left, top, column.width, self.area.bottom - top))
        content = self.inside(body)
        y = content.top + self._add_title(body, "profile-who", content, content.top)
        y += self._add_people(body, content, y) + look.space("l")
        if not self.is_locked:
            y += self._add_title(body, "profile-rename", content, y)
            button = Button("take-name", texts("profile-rename-do"), self._take_name)
            y += self._add_field(body, self._rename, button, content, y) + look.space("xl")
        y += self._add_title(body, "profile-new", content, y)
        self._new.placeholder = texts("home-name-example")
        button = Button("add", texts("profile-add"), self._add, icon="add")
        y += self._add_field(body, self._new, button, content, y) + look.space("xl")
        body.set_height(y - content.top)

    def _add_people(self, body: Scroller, area: pygame.Rect, y: int) -> int:
        """Place everybody, and below them the button that locks; gives how high they are."""
        look, top = self.look, y
        rows = self.context.store.profiles()
        manages_all = not self.is_locked and manages(self.context)
        shows_role = any(row.has_pin or row.role is Role.TRAINER for row in rows)
        high = look.control + 2 * look.space("s")
        high += look.line_height("caption") if shows_role else 0
        for row in rows:
            may_change = manages_all or row.id == self.context.profile.id
            self._add_profile(
                body, row, pygame.Rect(area.left, y, area.width, high), shows_role, may_change
            )
            y += high + look.space("s")
        if self.context.profile.has_pin:
            words = self.texts("profile-lock")
            button = Button("lock", words, self._lock, kind="quiet", icon="lock")
            wide = min(button.width_for(look), area.width)
            button.place(pygame.Rect(area.left, y, wide, look.control), look)
            body.add(button)
            y += look.control + look.space("s")
        return y - top

    def _add_title(self, body: Scroller, words: str, area: pygame.Rect, y: int) -> int:
        label = Label(self.texts(words), bold=True)
        high = label.height_for(self.look, area.width)
        label.place(pygame.Rect(area.left, y, area.width, high), self.look)
        body.add(label)
        return high + self.look.space("s")

    def _add_profile(
        self, body: Scroller, row: ProfileRow, room: pygame.Rect, shows_role: bool, may_change: bool
    ) -> None:
        """Place one person, and beside them the button to role and PIN."""
        is_here = row.id == self.context.profile.id
        role = self._describe_role(row) if shows_role else ""
        here = self.texts("profile-here") if is_here else ""
        paint = partial(_paint_profile, row, role, here)
        tile = Tile(f"profile-{row.id}", paint, partial(self._sit_down, row), selected=is_here)
        body.add(tile)
        used = self._add_manage(body, row, room) if may_change else 0
        tile.place(pygame.Rect(room.left, room.top, room.width - used, room.height), self.look)

    def _add_manage(self, body: Scroller, row: ProfileRow, room: pygame.Rect) -> int:
        """Place the button to role and PIN at the right end; gives the room that it takes."""
        look = self.look
        words = self.texts("profile-manage")
        button = Button(f"manage-{row.id}", words, partial(self._manage, row), icon="edit")
        button.is_bare = room.width < look.px(NARROW)
        wide = button.width_for(look)
        spot = pygame.Rect(0, 0, wide, look.control)
        spot.midright = room.midright
        button.place(spot, look)
        body.add(button)
        return wide + look.space("m")

    def _describe_role(self, row: ProfileRow) -> str:
        role = self.texts(f"pin-as-{row.role.value}")
        return self.texts("profile-with-pin", role=role) if row.has_pin else role

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
        """Let somebody sit here, after their PIN if they have one."""
        self._try(partial(self._switch, row))

    def _switch(self, row: ProfileRow) -> None:
        context = self.context
        row = context.store.profile(row.id)  # a PIN may have been set at another window
        if row.id == context.profile.id:
            self.go(Home())
        elif row.has_pin:
            self.go(Push(ask_pin(context, row, self._make_home)))
        else:
            take_seat(context, row)
            self.go(Restart(self._make_home()))

    def _make_home(self) -> Screen:
        """Give the screen of whoever sits down."""
        from simulator.screens.home.screen import HomeScreen

        return self._home() if self._home is not None else HomeScreen(self.context)

    def _lock(self) -> None:
        """Let whoever sits here leave, so that nothing of theirs is shown without their PIN."""
        from simulator.screens.start import home_of

        self.go(Restart(stand_up(self.context, partial(home_of, self.context))))

    def _manage(self, row: ProfileRow) -> None:
        from simulator.screens.person import PersonScreen

        self.go(Push(PersonScreen(self.context, row)))

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
        from simulator.screens.start import home_of_newcomer

        context = self.context
        row = context.store.add_profile(self._new.text)
        save_preferences(context.store, row.id, preferences_of(context))
        take_seat(context, row)
        self.go(Restart(self._home() if self._home is not None else home_of_newcomer(context)))

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
    row: ProfileRow,
    role: str,
    here: str,
    surface: pygame.Surface,
    look: Paint,
    rect: pygame.Rect,
) -> None:
    """Draw somebody's name, their role and a lock below it; a filled ring says who sits here."""
    pad = look.space("m")
    draw_radio(surface, look, bool(here), (rect.left + look.px(24), rect.centery))
    look.icon(surface, "person", (rect.left + look.px(56), rect.centery), look.px(22), "muted")
    x, end = rect.left + look.px(76), rect.right - pad
    if here:
        spot = (end, rect.centery)
        used = look.text(surface, here, spot, "caption", "on_accent_soft", anchor="midright")
        end = used.left - pad
    middle = rect.centery - (look.line_height("caption") // 2 if role else 0)
    look.text(
        surface, row.name, (x, middle), "lead", bold=bool(here), anchor="midleft", fit=end - x
    )
    if role:
        _paint_role(surface, look, row, role, pygame.Rect(x, middle, end - x, 0))


def _paint_role(
    surface: pygame.Surface, look: Paint, row: ProfileRow, role: str, room: pygame.Rect
) -> None:
    """Draw a role below the middle of the name, with a lock before it where there is a PIN."""
    x, y = room.left, room.top + look.line_height("lead") // 2 + look.line_height("caption") // 2
    if row.has_pin:
        side = look.px(16)
        look.icon(surface, "lock", (x + side // 2, y), side, "muted")
        x += side + look.space("xs")
    fit = room.right - x
    look.text(surface, role, (x, y), "caption", "muted", anchor="midleft", fit=fit)
