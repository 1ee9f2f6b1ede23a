"""How hard a move is, and how likely somebody is to make it.

The difficulty of a move is the weighted sum of what has to be done in it: the linear logistic
test model (G. H. Fischer, The linear logistic test model as an instrument in educational
research, 1973), in which the chance of success is Rasch's, logistic(ability - difficulty). The
weights are our judgement. A call's own label of difficulty takes no part, since that is what the
measuring is about.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import exp

from rapidfuzz import fuzz

from simulator.call.commands import Command, Do, Say
from simulator.grading.meanings import meanings_of
from simulator.guided.choice import Choice
from simulator.guided.lines import near_lines, wrong_lines
from simulator.language import read_figures
from simulator.scenario.bundle import Scenario

EASY = -1.4  # logits: a move that asks for nothing special
A_FIGURE, MOST_FIGURES = 0.3, 4  # it has to be looked up, and said as it is
A_VALUE = 0.3  # that is chosen at the desk
OF_THIS_CALL = 0.5  # a criterion that other calls do not practise
ONE_MORE = 0.25  # criterion in the same breath
A_WORD, FREE_WORDS, MOST_WORDS = 0.03, 12, 45
A_TWIN = 0.8  # a near miss of the author's that is just like it
A_TRAP = 0.4  # the author has written down how people say the contrary
AN_ANGRY_POINT = 0.15  # of the caller's mood below 0
TOLD = ("meets", "part")  # reasons that name a criterion


def difficulty_of(best: Choice, scenario: Scenario, mood: int) -> float:
    """Give how hard it is to make the best move now, in logits; 0 is middling."""
    criteria = criteria_of(best)
    meant = [id for id in meanings_of(scenario) if id.partition("#")[0] in criteria]
    own = any(each not in scenario.conduct.every_call for each in criteria)
    return (
        EASY
        + _load(best.command, scenario)
        + OF_THIS_CALL * own
        + ONE_MORE * max(len(criteria) - 1, 0)
        + A_TWIN * _likeness(best.command, near_lines(meant, scenario))
        + A_TRAP * any(True for _ in wrong_lines(meant, scenario))
        + AN_ANGRY_POINT * max(-mood, 0)
    )


def chance_of(ability: float, difficulty: float) -> float:
    """Give the chance of a right move, 0 to 1."""
    return 1 / (1 + exp(difficulty - ability))


def criteria_of(choice: Choice) -> tuple[str, ...]:
    """Name the criteria that a choice meets, or meets a part of."""
    return tuple(each.id for each in choice.reasons if each.kind in TOLD)


def _load(command: Command, scenario: Scenario) -> float:
    """Weigh what has to be said or set."""
    if isinstance(command, Do):
        return A_VALUE * len(command.values)
    if not isinstance(command, Say):
        return 0.0
    figures = min(len(read_figures(command.text, scenario.language)), MOST_FIGURES)
    words = min(len(command.text.split()), MOST_WORDS)
    return A_FIGURE * figures + A_WORD * max(words - FREE_WORDS, 0)


def _likeness(command: Command, others: Iterable[Command]) -> float:
    """Give how like the nearest other line is, 0 to 1."""
    if not isinstance(command, Say):
        return 0.0
    lines = [each.text for each in others if isinstance(each, Say)]
    return max((fuzz.token_set_ratio(command.text, each) / 100 for each in lines), default=0.0)
