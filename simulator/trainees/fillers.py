"""What is said to win time: it means nothing to any call, and nobody is hurt by it."""

from __future__ import annotations

from collections.abc import Mapping

from simulator.language.types import Language

FILLERS: Mapping[Language, tuple[str, ...]] = {
    "en": (
        "Okay, let me see.",
        "Right, just looking at that.",
        "Mm-hm, I see.",
        "Let me think about that.",
    ),
    "nl": (
        "Oké, even kijken hoor.",
        "Ja, ik kijk even.",
        "Hm, ik zie het.",
        "Daar moet ik even over nadenken.",
    ),
    "hi": (
        "अच्छा, देखती हूँ।",
        "जी, देख रही हूँ।",
        "हम्म, ठीक है।",
        "ज़रा सोचने दीजिए।",
    ),
}
