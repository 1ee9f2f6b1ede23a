"""Where in a call each point was earned or lost: the verdicts of a card, by the agent's turn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from simulator.grading.verdicts import Graded, Scorecard, Value


@dataclass(frozen=True, slots=True)
class TurnMarks:
    """What the evidence of one agent turn decided."""

    met: tuple[Graded, ...] = ()
    wrong: tuple[Graded, ...] = ()


def marks_by_turn(card: Scorecard) -> Mapping[int, TurnMarks]:
    """Give the criteria and auto-fails decided by the words of each agent turn, from 1."""
    met: dict[int, list[Graded]] = {}
    wrong: dict[int, list[Graded]] = {}
    for graded in (*card.criteria, *card.auto_fails):
        evidence = graded.verdict.evidence
        if evidence is None or evidence.turn < 1:
            continue
        if graded.verdict.value is Value.MET:
            met.setdefault(evidence.turn, []).append(graded)
        elif graded.verdict.value is Value.WRONG:
            wrong.setdefault(evidence.turn, []).append(graded)
    return {
        turn: TurnMarks(tuple(met.get(turn, ())), tuple(wrong.get(turn, ())))
        for turn in sorted({*met, *wrong})
    }
