"""The words a scenario may describe a caller's face with, and the faces they may make."""

from __future__ import annotations

EXPRESSIONS = (
    "furious", "annoyed", "worried", "puzzled", "tired", "neutral", "relieved", "happy",
    "surprised",
)  # fmt: skip

_COLOURS = (
    "blue", "navy", "teal", "green", "olive", "mustard", "orange", "rust", "red", "wine",
    "pink", "purple", "brown", "cream", "white", "grey", "charcoal", "black",
)  # fmt: skip

# Every key with the words it takes; the first is what a caller has who is not told about.
LOOK_WORDS: dict[str, tuple[str, ...]] = {
    "skin": ("tan", "light", "brown", "dark", "deep"),
    "hair": (
        "short", "short-curly", "buzz", "receding", "bald", "bob", "long", "wavy", "curly",
        "ponytail", "bun", "hijab", "turban",
    ),
    "hair_colour": (
        "dark", "black", "brown", "chestnut", "blond", "red", "greying", "grey", "white",
    ),
    "face": ("oval", "round", "square", "long", "heart"),
    "features": ("strong", "soft"),
    "eyes": ("brown", "blue", "green", "grey", "hazel"),
    "glasses": ("no", "yes", "round", "square"),
    "beard": ("none", "stubble", "moustache", "goatee", "short", "full"),
    "build": ("average", "slim", "broad"),
    "clothes": (
        "shirt", "blouse", "jumper", "polo", "t-shirt", "jacket", "kurta", "hoodie",
    ),
    "clothes_colour": _COLOURS,
    "headwear_colour": ("teal", *(word for word in _COLOURS if word != "teal")),
    "accessory": ("none", "earrings", "necklace", "headset", "bindi"),
}  # fmt: skip
