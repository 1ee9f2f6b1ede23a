"""Guided play: what a trainee may choose among at each moment of a call, and what comes of each.

Everything here is a pure function of the scenario, its plan and the log.
"""

from simulator.guided.choice import Choice, Reason
from simulator.guided.offer import offer_choices

__all__ = ["Choice", "Reason", "offer_choices"]
