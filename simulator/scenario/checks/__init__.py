"""What only the whole scenario shows: names that nothing has, frames, figures, the way of a call.

Each check is a function of a `Subject` that gives the mistakes it finds.
"""

from __future__ import annotations

from collections.abc import Iterator

from simulator.scenario.checks.flow import check_flow
from simulator.scenario.checks.frames import check_frames, check_phrases
from simulator.scenario.checks.looks import check_looks
from simulator.scenario.checks.names import Subject
from simulator.scenario.checks.references import check_references
from simulator.scenario.checks.texts import check_literals, check_placeholders
from simulator.scenario.mistakes import Mistake

CHECKS = (
    check_references,
    check_placeholders,
    check_literals,
    check_frames,
    check_phrases,
    check_flow,
    check_looks,
)


def check_subject(subject: Subject) -> Iterator[Mistake]:
    """Give the mistakes that all checks find in one file."""
    for check in CHECKS:
        yield from check(subject)
