"""The window: one loop that hands events and time to the screen on top, and draws what changed.

What changed is for the screen to say (`Screen.damage`; the rule stands in `widgets.damage`): it is
drawn part by part, with the same `draw` that draws it in whole.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence

import pygame

from simulator.screens.screen import (
    Context,
    Home,
    Pop,
    Push,
    Quit,
    Replace,
    Restart,
    Screen,
    Transition,
)

TITLE = "Headset"
SMALLEST = (1024, 640)
USUAL = (1280, 720)
LONGEST_SLEEP = 0.5  # seconds without an event before the loop looks up


class App:
    """A stack of screens in a window."""

    def __init__(self, context: Context, window: pygame.Surface, first: Screen) -> None:
        """Show the first screen; `window` is the display's surface."""
        self.context = context
        self.window = window
        self._stack: list[Screen] = []
        self._fresh = True  # the whole window has to be drawn
        self._go(Push(first))

    @property
    def screen(self) -> Screen:
        """Give the screen on top."""
        return self._stack[-1]

    @property
    def is_running(self) -> bool:
        """Say whether a screen is left."""
        return bool(self._stack)

    def run(self) -> None:
        """Run until the last screen is left."""
        last = time.monotonic()
        while self.is_running:
            self.show()
            self.take(self._wait())
            now = time.monotonic()
            if self.is_running:
                self.pass_time(now - last)
            last = now

    def _wait(self) -> Iterable[pygame.event.Event]:
        wish = self.screen.wants_tick_in()
        limit = LONGEST_SLEEP if wish is None else max(0.001, min(wish, LONGEST_SLEEP))
        first = pygame.event.wait(round(limit * 1000))
        return [first, *pygame.event.get()] if first.type != pygame.NOEVENT else []

    def take(self, events: Iterable[pygame.event.Event]) -> None:
        """Hand events to the screen on top, one after another."""
        for event in events:
            if not self.is_running:
                return
            if event.type == pygame.QUIT:
                self._go(Quit())
            elif event.type in (pygame.WINDOWEXPOSED, pygame.WINDOWSIZECHANGED):
                self._resize()
            else:
                self._go(self.screen.handle(event))

    def pass_time(self, seconds: float) -> None:
        """Let time pass on the screen on top."""
        self._go(self.screen.tick(seconds))

    def show(self) -> None:
        """Draw what has changed of the screen on top."""
        if not self.is_running or not (self._fresh or self.screen.needs_draw()):
            return
        parts = None if self._fresh else self.screen.damage()
        self._fresh = False
        if parts is None:
            self.screen.draw(self.window)
            pygame.display.flip()
        else:
            self._draw_parts(parts)

    def _draw_parts(self, parts: Sequence[pygame.Rect]) -> None:
        for part in parts:
            self.window.set_clip(part)
            self.screen.draw(self.window)
        self.window.set_clip(None)
        pygame.display.update(parts)

    def _resize(self) -> None:
        surface = pygame.display.get_surface()
        if surface is not None:
            self.window = surface
        self.screen.layout(self._room())
        self._fresh = True

    def _room(self) -> tuple[int, int]:
        """Give the size to lay out for: a window below the smallest shows a part of it."""
        width, height = self.window.get_size()
        return max(width, SMALLEST[0]), max(height, SMALLEST[1])

    def _go(self, transition: Transition | None) -> None:
        match transition:
            case None:
                return
            case Push(screen):
                self._stack.append(screen)
            case Replace(screen):
                self._stack[-1:] = [screen]
            case Pop():
                self._stack.pop()
            case Home():
                del self._stack[1:]
            case Restart(screen):
                self._stack[:] = [screen]
            case Quit():
                self._stack.clear()
        if self._stack:
            self.screen.layout(self._room())
            self._fresh = True


def open_window(size: tuple[int, int] = USUAL) -> pygame.Surface:
    """Open the window. Raises pygame.error where there is no display."""
    pygame.display.init()
    pygame.font.init()
    window = pygame.display.set_mode(size, pygame.RESIZABLE)
    pygame.display.set_caption(TITLE)
    pygame.key.set_repeat(400, 35)
    return window
