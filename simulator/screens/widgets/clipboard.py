"""Where cut and copied text goes."""

from __future__ import annotations

from typing import Protocol

import pygame


class Clipboard(Protocol):
    """Where cut and copied text goes."""

    def get(self) -> str:
        """Give the text that was copied last."""

    def put(self, text: str) -> None:
        """Keep a text."""


class SystemClipboard:
    """The system's clipboard; where there is none, a memory of our own."""

    def __init__(self) -> None:
        self._kept = ""

    def get(self) -> str:
        """Give the text that was copied last, here or in another program."""
        try:
            return pygame.scrap.get_text()
        except pygame.error:
            return self._kept

    def put(self, text: str) -> None:
        """Keep a text."""
        self._kept = text
        try:
            pygame.scrap.put_text(text)
        except pygame.error:
            return


SYSTEM_CLIPBOARD = SystemClipboard()
