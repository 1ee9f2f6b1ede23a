"""The caller's face as vector art: a look, an expression, a moving mouth and eyelids."""

from simulator.screens.portrait.expression import EXPRESSIONS
from simulator.screens.portrait.look import LOOK_WORDS, Look, look_from
from simulator.screens.portrait.picture import draw_portrait

__all__ = ["EXPRESSIONS", "LOOK_WORDS", "Look", "draw_portrait", "look_from"]
