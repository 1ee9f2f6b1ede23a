"""Seals: whether an attempt is still what it was when it was finished.

The events are chained by SHA-256, each with all before it, from what the attempt began with; the
end of the chain and the scorecard are signed with HMAC-SHA256 (RFC 2104) under a key that only the
installation has. A change of any event, of their order, of the attempt's own data or of the card
breaks the seal; so does a seal made without the key.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from enum import Enum
from typing import Any

from simulator.records.store import AttemptMeta, Json, dump_json, load_json

KEY_BYTES = 32
SEALED = (  # what a seal covers of an attempt's own data; named, so that more may be added to it
    "profile",
    "scenario",
    "scenario_path",
    "scenario_digest",
    "title",
    "caller",
    "locale",
    "seed",
    "mode",
    "engine",
    "started_at",
)


class Finding(Enum):
    """What is found of a sealed attempt."""

    INTACT = "intact"
    CHANGED = "changed"
    OTHER_KEY = "other-key"  # sealed by another installation, so that it cannot be said here
    UNSEALED = "unsealed"


@dataclass(frozen=True, slots=True)
class Seal:
    """A seal as the records keep it. `key` names the key without telling it."""

    key: str
    chain: str  # of the events, hexadecimal
    signature: str  # of chain and card, hexadecimal


def make_seal(key: bytes, meta: AttemptMeta, events: Iterable[Json], card: Json) -> Seal:
    """Seal a finished attempt."""
    chain = _chain(meta, events)
    return Seal(name_key_of(key), chain, _sign(key, chain, card))


def examine(
    key: bytes, sealed: str | None, meta: AttemptMeta, events: Iterable[Json], card: Json | None
) -> Finding:
    """Say whether an attempt is what was sealed; `sealed` is the seal as the records keep it."""
    if sealed is None:
        return Finding.UNSEALED
    try:
        seal = load_seal(sealed)
    except ValueError:  # written over
        return Finding.CHANGED
    if seal.key != name_key_of(key):
        return Finding.OTHER_KEY
    chain = _chain(meta, events)
    is_same = chain == seal.chain and card is not None
    if is_same and hmac.compare_digest(_sign(key, chain, card or {}), seal.signature):
        return Finding.INTACT
    return Finding.CHANGED


def name_key_of(key: bytes) -> str:
    """Give a name for a key that does not help to guess it."""
    return hashlib.sha256(b"headset seal key\0" + key).hexdigest()[:16]


def dump_seal(seal: Seal) -> str:
    """Write a seal as text."""
    return dump_json(asdict(seal))


def load_seal(text: str) -> Seal:
    """Read what `dump_seal` wrote. Raises ValueError."""
    try:
        return Seal(**load_json(text))
    except TypeError as error:
        raise ValueError(f"not a seal: {text[:80]}") from error


def _chain(meta: AttemptMeta, events: Iterable[Json]) -> str:
    link = hashlib.sha256(_canonical({name: getattr(meta, name) for name in SEALED})).digest()
    for event in events:
        link = hashlib.sha256(link + _canonical(event)).digest()
    return link.hex()


def _sign(key: bytes, chain: str, card: Json) -> str:
    return hmac.new(key, bytes.fromhex(chain) + _canonical(card), hashlib.sha256).hexdigest()


def _canonical(value: Mapping[str, Any]) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode("ascii")
