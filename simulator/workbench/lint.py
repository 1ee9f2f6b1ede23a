"""What is wrong with a call that could be played: what can never happen, or is said amiss.

The scenario room tells the mistakes without which a call cannot be loaded. These checks come
after, when somebody asks: they think a whole call through.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from simulator.scenario.mistakes import Mistake
from simulator.workbench.bench import Bench
from simulator.workbench.flow import check_flow
from simulator.workbench.lines import check_commas, check_lines
from simulator.workbench.sale import check_critical, check_sale

Check = Callable[[Bench], Iterator[Mistake]]
CHECKS: tuple[Check, ...] = (check_flow, check_sale, check_critical, check_lines, check_commas)


def lint(bench: Bench) -> Iterator[Mistake]:
    """Give what all checks find."""
    for check in CHECKS:
        yield from check(bench)
