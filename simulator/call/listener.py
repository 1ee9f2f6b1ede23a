"""What a running call needs of the grading room's listener, and nothing more."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from simulator.grading.matcher import Finding
    from simulator.language.types import Figure


class Ears(Protocol):
    """Understands the agent's words."""

    def listen(self, text: str) -> Mapping[str, Finding]:
        """Give what was said, met or wrongly, by id."""

    def complete(self, heard: Iterable[str]) -> frozenset[str]:
        """Give the composite criteria whose spoken parts have all been heard."""

    def find_disclosures(self, text: str, told: Iterable[str]) -> tuple[tuple[str, Figure], ...]:
        """Find account figures that the caller had not told."""
