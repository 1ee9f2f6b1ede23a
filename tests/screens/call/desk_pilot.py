"""A pilot at the call: it starts with the phone just answered, or in the middle of a call."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pygame

from simulator.call.commands import Answer, Command, Say
from simulator.call.mode import Mode
from simulator.call.state import State
from simulator.records.session import Session, begin_session
from simulator.records.sqlite import SqliteStore
from simulator.scenario.library import Library
from simulator.screens.app import App
from simulator.screens.call import CallScreen
from simulator.screens.fonts import Fonts
from simulator.screens.screen import Context, Transition
from simulator.screens.sounds import Sounds
from simulator.screens.theme import make_theme
from simulator.screens.widgets import Widget
from simulator.texts import load_texts
from tests.library import ROOT, SCENARIOS, load_call

DISPUTE = "us-dispute-late-fee-first"
APPLICATION = "us-app-everyday-standard"
NOW = "2026-05-20T14:05:00-05:00"
STEP = 0.25  # seconds
CTRL = pygame.KMOD_CTRL
FONTS = Fonts()


class Silent(Sounds):
    """Sounds that are noted and not heard."""

    def __init__(self) -> None:
        super().__init__(muted=True)
        self.played: list[str] = []
        self.stopped: list[str | None] = []

    def play(self, name: str, loop: bool = False) -> None:
        self.played.append(name)

    def stop(self, name: str | None = None) -> None:
        self.stopped.append(name)


class After:
    """The screen after the call; it only knows whose it is."""

    def __init__(self, session: Session) -> None:
        self.session = session

    def layout(self, size: tuple[int, int]) -> None: ...

    def handle(self, event: pygame.event.Event) -> Transition | None: ...

    def tick(self, seconds: float) -> Transition | None: ...

    def wants_tick_in(self) -> float | None: ...

    def needs_draw(self) -> bool:
        return False

    def damage(self) -> list[pygame.Rect] | None:
        return []

    def draw(self, surface: pygame.Surface) -> None: ...


def make_session(
    folder: Path,
    call: str = DISPUTE,
    said: Iterable[str | Command] = (),
    mode: Mode = Mode.PRACTICE,
) -> Session:
    """Begin a call, answer it, and say or do some things."""
    store = SqliteStore(folder / "records.sqlite")
    profile = store.add_profile("Ann")
    scenario = load_call(call)
    session = begin_session(store, profile.id, scenario, seed=0, mode=mode.value, now=NOW)
    session.send(Answer())
    for each in said:
        session.send(Say(each) if isinstance(each, str) else each)
    return session


class CallPilot:
    """Drives the real program at the call, by key and by mouse."""

    def __init__(
        self,
        session: Session,
        size: tuple[int, int] = (1280, 720),
        *,
        language: str = "en",
        scale: float = 1.0,
        theme: str = "light",
        reduced_motion: bool = False,
        fonts: Fonts = FONTS,
    ) -> None:
        pygame.display.init()
        pygame.font.init()
        window = pygame.display.set_mode(size)
        store = session.store
        self.sounds = Silent()
        self.context = Context(
            Library(SCENARIOS), store, store.profiles()[0],
            load_texts(language, ROOT / "assets" / "texts"), make_theme(theme, scale), fonts,
            self.sounds, lambda: NOW, reduced_motion,
        )  # fmt: skip
        self.screen = CallScreen(self.context, session, next_screen=After)
        self.app = App(self.context, window, self.screen)
        self.app.show()

    @property
    def session(self) -> Session:
        return self.screen.session

    @property
    def state(self) -> State:
        return self.session.state

    @property
    def transcript(self) -> list[str]:
        """Give the lines that are out, as far as they are out."""
        return [line.text[:said] for line, said in self.screen.transcript.shown]

    @property
    def warning(self) -> str:
        return self.screen.reply.notice.text

    def wait(self, seconds: float) -> None:
        passed = 0.0
        while passed < seconds:
            self.app.pass_time(STEP)
            self.app.show()
            passed += STEP

    def send(self, *events: pygame.event.Event) -> None:
        self.app.take(events)
        self.app.show()

    def press(self, key: int, mod: int = 0) -> None:
        held = {"key": key, "mod": mod, "unicode": "", "scancode": 0}
        self.send(pygame.event.Event(pygame.KEYDOWN, held), pygame.event.Event(pygame.KEYUP, held))

    def type(self, text: str) -> None:
        self.send(pygame.event.Event(pygame.TEXTINPUT, {"text": text}))

    def say(self, text: str) -> None:
        """Type a reply where the keys go now, send it, and let the caller answer."""
        self.type(text)
        self.press(pygame.K_RETURN)
        self.wait(4)

    def find(self, name: str) -> Widget:
        overlay = self.screen.overlay
        return (self.screen.group if overlay is None else overlay.group).find(name)

    def click(self, name: str, *, part: tuple[float, float] = (0.5, 0.5)) -> None:
        """Click on a widget, scrolled into view first; `part` is where on it."""
        widget = self.find(name)
        if widget.parent is not None:
            widget.parent.show_child(widget)
        x = widget.rect.left + round(widget.rect.width * part[0])
        y = widget.rect.top + round(widget.rect.height * part[1])
        self.click_at((x, y))

    def click_at(self, position: tuple[int, int]) -> None:
        button = {"pos": position, "button": 1}
        motion = {"pos": position, "rel": (0, 0), "buttons": (0, 0, 0)}
        self.send(
            pygame.event.Event(pygame.MOUSEMOTION, motion),
            pygame.event.Event(pygame.MOUSEBUTTONDOWN, button),
            pygame.event.Event(pygame.MOUSEBUTTONUP, button),
        )

    def click_tab(self, name: str) -> None:
        tabs = self.screen.desk.tabs
        index = next(i for i, tab in enumerate(tabs.tabs) if tab.key == name)
        self.click_at(tabs.cells(tabs.look)[index].center)

    def tab_to(self, name: str) -> None:
        """Press Tab until the keys go to a widget."""
        for _ in range(60):
            focused = self.screen.group.focused
            if focused is not None and focused.name == name:
                return
            self.press(pygame.K_TAB)
        raise AssertionError(f"Tab never comes to {name}")

    def resize(self, size: tuple[int, int]) -> None:
        pygame.display.set_mode(size)
        self.send(pygame.event.Event(pygame.WINDOWSIZECHANGED, {"x": size[0], "y": size[1]}))
