"""The caller's face: our own vector drawing, told by words in a scenario."""

from simulator.scenario.looks import EXPRESSIONS, LOOK_WORDS
from simulator.screens.portrait.look import Look, look_from
from simulator.screens.portrait.picture import draw_portrait, prepare_portraits

__all__ = ["EXPRESSIONS", "LOOK_WORDS", "Look", "draw_portrait", "look_from", "prepare_portraits"]
