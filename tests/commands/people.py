"""People with PINs in the records of a test, and what they give their commands with."""

from __future__ import annotations

from simulator.records.pins import hash_pin
from simulator.records.store import ProfileRow, Role, Store

TRAINER_PIN = "483019"
TRAINEE_PIN = "739502"


def add_person(
    store: Store, name: str, pin: str | None = None, *, trainer: bool = False
) -> ProfileRow:
    """Add somebody; the hash is made at the least cost, as nobody here steals it."""
    row = store.add_profile(name)
    if trainer:
        row = store.set_role(row.id, Role.TRAINER)
    if pin is not None:
        row = store.set_pin(row.id, cheap_hash(pin))
    return row


def cheap_hash(pin: str) -> str:
    """Hash a PIN without a key and without making it slow."""
    from unittest.mock import patch

    from simulator.records import pins

    with patch.multiple(pins, PASSES=1, MEMORY=8):
        return hash_pin(pin, None)
