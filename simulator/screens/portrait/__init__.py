"""The caller's face: our own vector drawing, told by words in a scenario."""

from simulator.screens.portrait.expressions import EXPRESSIONS
from simulator.screens.portrait.look import LOOK_WORDS, Look, look_from
from simulator.screens.portrait.picture import draw_portrait

__all__ = ["EXPRESSIONS", "LOOK_WORDS", "Look", "draw_portrait", "look_from"]
