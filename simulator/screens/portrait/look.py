"""What a caller looks like, read from the words of a scenario."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from simulator.scenario.looks import LOOK_WORDS

YOUNGEST, OLDEST = 16, 99

# Styles that suggest softer features where the scenario does not say.
_SOFT_HAIR = frozenset({"bob", "long", "wavy", "curly", "ponytail", "bun", "hijab"})
_USUAL_COLOUR = {
    "shirt": "blue", "blouse": "wine", "jumper": "teal", "polo": "green", "t-shirt": "grey",
    "jacket": "navy", "kurta": "cream", "hoodie": "grey",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Look:
    """A caller's looks, in words of LOOK_WORDS; the age is in years."""

    skin: str = "tan"
    hair: str = "short"
    hair_colour: str = "dark"
    face: str = "oval"
    features: str = "strong"
    eyes: str = "brown"
    glasses: str = "no"
    beard: str = "none"
    build: str = "average"
    clothes: str = "shirt"
    clothes_colour: str = "blue"
    headwear_colour: str = "teal"
    accessory: str = "none"
    age: int = 35

    @property
    def is_soft(self) -> bool:
        """Say whether brows are fine, lips full and shoulders narrow."""
        return self.features == "soft"


def look_from(spec: Mapping[str, str]) -> Look:
    """Read a look; keys left out get what is usual.

    Raises ValueError, with what is allowed, for a word or a key that is not known.
    """
    words = {key: _known_word(key, value) for key, value in spec.items() if key != "age"}
    clothes = words.get("clothes", LOOK_WORDS["clothes"][0])
    words.setdefault("clothes_colour", _USUAL_COLOUR[clothes])
    words.setdefault("features", _guess_features(words))
    return Look(**words, age=_read_age(spec.get("age", "35")))


def _guess_features(words: Mapping[str, str]) -> str:
    has_beard = words.get("beard", "none") != "none"
    return "soft" if words.get("hair") in _SOFT_HAIR and not has_beard else "strong"


def _known_word(key: str, value: str) -> str:
    if key not in LOOK_WORDS:
        allowed = ", ".join([*LOOK_WORDS, "age"])
        raise ValueError(f"A look has no '{key}'. It may have: {allowed}.")
    word = str(value).strip().lower().replace(" ", "-").replace("_", "-")
    if word not in LOOK_WORDS[key]:
        allowed = ", ".join(LOOK_WORDS[key])
        raise ValueError(f"'{value}' is no {key} that can be drawn. Choose from: {allowed}.")
    return word


def _read_age(value: str) -> int:
    text = str(value).strip()
    if not (text.isascii() and text.isdigit() and YOUNGEST <= int(text) <= OLDEST):
        raise ValueError(f"The age '{value}' is not a whole number from {YOUNGEST} to {OLDEST}.")
    return int(text)
