"""A pilot drives the real program without a screen: by key, by mouse, by letting time pass."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pygame

from simulator.call.desk import parse_action_line
from simulator.call.state import Phase
from simulator.records.sqlite import SqliteStore
from simulator.records.store import Store
from simulator.scenario.library import Library
from simulator.screens.app import App
from simulator.screens.page import Page
from simulator.screens.screen import Home, Push, Screen
from simulator.screens.start import first_screen, make_context
from simulator.screens.tiles import Tile
from simulator.screens.widgets import Widget
from tests.library import SCENARIOS

NOW = "2026-05-20T14:05:00-05:00"
STEP = 0.05  # seconds


class Pilot:
    """Headset in a window that nobody sees."""

    def __init__(
        self,
        store: Store,
        size: tuple[int, int] = (1280, 720),
        *,
        scenarios: Path = SCENARIOS,
        language: str = "en",
        call: str | None = None,
        seed: int | None = None,
    ) -> None:
        """Start it, at a call if one is named."""
        pygame.display.init()
        pygame.font.init()
        window = pygame.display.set_mode(size)
        self.store = store
        context = make_context(Library(scenarios), store, language)
        context.now = lambda: NOW
        context.sounds.muted = True
        self.context = context
        self.app = App(context, window, first_screen(context, call, seed))
        self.wait()

    @property
    def screen(self) -> Screen:
        return self.app.screen

    @property
    def name(self) -> str:
        return type(self.screen).__name__

    @property
    def page(self) -> Page:
        assert isinstance(self.screen, Page)
        return self.screen

    @property
    def picture(self) -> pygame.Surface:
        return self.app.window

    def wait(self, seconds: float = 1.0) -> None:
        """Let time pass in steps, and draw what changed."""
        passed = 0.0
        while passed < seconds and self.app.is_running:
            self.app.pass_time(STEP)
            self.app.show()
            passed += STEP

    def settle(self) -> None:
        """Let a page do all that it does by and by."""
        while self.app.is_running and self.page.next_tick() is not None:
            self.app.pass_time(STEP)
        self.app.show()

    def send(self, *events: pygame.event.Event) -> None:
        self.app.take(events)
        self.app.show()

    def press(self, key: int, mod: int = 0, letter: str = "") -> None:
        held = {"key": key, "mod": mod, "unicode": letter, "scancode": 0}
        self.send(pygame.event.Event(pygame.KEYDOWN, held), pygame.event.Event(pygame.KEYUP, held))

    def type(self, text: str) -> None:
        self.send(pygame.event.Event(pygame.TEXTINPUT, {"text": text}))

    def open(self, screen: Screen) -> None:
        """Open a screen on top of this one."""
        self.app._go(Push(screen))
        self.app.show()

    def redraw(self) -> None:
        """Draw the whole window anew."""
        self.app._fresh = True
        self.app.show()

    def go_home(self) -> None:
        """Leave everything that lies on top of home."""
        self.app._go(Home())
        self.app.show()

    def find(self, name: str) -> Widget:
        return self.screen.group.find(name)  # type: ignore[attr-defined]

    def has(self, name: str) -> bool:
        return any(each.name == name for each in self.widgets())

    def widgets(self) -> Iterator[Widget]:
        yield from self.screen.group.walk()  # type: ignore[attr-defined]

    def tiles(self) -> list[str]:
        return [each.name for each in self.widgets() if isinstance(each, Tile)]

    def click(self, name: str) -> None:
        """Click in the middle of a widget, scrolled into view first."""
        widget = self.find(name)
        if widget.parent is not None:
            widget.parent.show_child(widget)
        self.click_at(widget.rect.center)

    def click_at(self, position: tuple[int, int]) -> None:
        where = {"pos": position, "rel": (0, 0), "buttons": (0, 0, 0)}
        button = {"pos": position, "button": 1}
        self.send(
            pygame.event.Event(pygame.MOUSEMOTION, where),
            pygame.event.Event(pygame.MOUSEBUTTONDOWN, button),
            pygame.event.Event(pygame.MOUSEBUTTONUP, button),
        )

    def resize(self, size: tuple[int, int]) -> None:
        pygame.display.set_mode(size)
        event = {"x": size[0], "y": size[1]}
        self.send(pygame.event.Event(pygame.WINDOWSIZECHANGED, event))

    def finish_talking(self, *lines: str) -> None:
        """Say lines on the call screen and wait for the answers; a desk line starts with /."""
        for line in lines:
            if line.startswith("/"):
                self.do(line[1:])
            else:
                self.type(line)
                self.press(pygame.K_RETURN)
            self.wait(4.0)

    def do(self, line: str) -> None:
        """Do something at the desk, as its buttons do."""
        action, values = parse_action_line(line.removeprefix("do "))
        self.screen._do(action, values)  # type: ignore[attr-defined]

    def end_call(self) -> None:
        """Put the phone down if the line still lives, and go on to the wrap-up."""
        if self.phase in (Phase.TALKING, Phase.ON_HOLD):
            self.screen._put_down()  # type: ignore[attr-defined]
        self.wait(5.0)
        self.press(pygame.K_RETURN)
        self.wait(0.2)

    @property
    def phase(self) -> Phase:
        return self.screen.session.state.phase  # type: ignore[attr-defined]


def open_store(folder: Path, name: str | None = "Anna") -> SqliteStore:
    """Open new records, with a profile if a name is given."""
    store = SqliteStore(folder / "records.sqlite")
    if name is not None:
        store.add_profile(name)
    return store
