"""What every screen is, and how one leads to another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

import pygame

from simulator.screens.bindings import Bindings

if TYPE_CHECKING:
    from simulator.records import ProfileRow, Store
    from simulator.scenario.library import Library
    from simulator.screens.fonts import Fonts
    from simulator.screens.sounds import Sounds
    from simulator.screens.theme import Theme
    from simulator.texts import Texts


@dataclass(frozen=True)
class Push:
    """Open a screen on top of this one."""

    screen: Screen


@dataclass(frozen=True)
class Pop:
    """Go back to the screen below."""


@dataclass(frozen=True)
class Replace:
    """Open a screen in place of this one."""

    screen: Screen


@dataclass(frozen=True)
class Home:
    """Go back to the lowest screen."""


@dataclass(frozen=True)
class Restart:
    """Open a screen as the only one, so that nothing of before can be gone back to."""

    screen: Screen


@dataclass(frozen=True)
class Quit:
    """Leave Headset."""


Transition = Push | Pop | Replace | Home | Restart | Quit


@dataclass
class Context:
    """What screens share. Loaded once and passed in; the look may be replaced as a whole."""

    library: Library
    store: Store
    profile: ProfileRow
    texts: Texts
    theme: Theme
    fonts: Fonts
    sounds: Sounds
    now: Callable[[], str]  # ISO 8601 with its offset
    reduced_motion: bool = False
    show_timers: bool = True  # the clock, the silence warning and the handle time in a call
    show_marks: bool = True  # in practice, where points were earned
    bindings: Bindings = field(default_factory=Bindings)
    in_shift: bool = False  # whether the call at hand is one of a shift


class Screen(Protocol):
    """One screen. `draw` changes nothing; what happens, happens in `handle` and `tick`."""

    def layout(self, size: tuple[int, int]) -> None:
        """Place everything for a window of this size, in pixels; called before the first draw."""

    def handle(self, event: pygame.event.Event) -> Transition | None:
        """Take one event."""

    def tick(self, seconds: float) -> Transition | None:
        """Let time pass."""

    def wants_tick_in(self) -> float | None:
        """Say in how many seconds `tick` has to be called; None where nothing moves."""

    def needs_draw(self) -> bool:
        """Say whether the picture has changed since it was last drawn."""

    def damage(self) -> list[pygame.Rect] | None:
        """Give the parts of the picture that have changed; None for all of it."""

    def draw(self, surface: pygame.Surface) -> None:
        """Draw the screen, as far as the surface's clip lets it."""
