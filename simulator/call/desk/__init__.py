"""The agent's desk: what its actions do, what it offers, the card terms and the application form.

Everything here is a pure function of the scenario, the state of the call and what was typed.
"""

from simulator.call.desk.application import FormFieldView, application_view, take_from_call
from simulator.call.desk.command_line import parse_action_line
from simulator.call.desk.decide import decide_action
from simulator.call.desk.decision import Decision, decide_application
from simulator.call.desk.describe import ActionView, describe_actions
from simulator.call.desk.rules import FieldRule, Option
from simulator.call.desk.terms import TermHit, search_terms
from simulator.call.desk.wording import word_args

__all__ = [
    "ActionView",
    "Decision",
    "FieldRule",
    "FormFieldView",
    "Option",
    "TermHit",
    "application_view",
    "decide_action",
    "decide_application",
    "describe_actions",
    "parse_action_line",
    "search_terms",
    "take_from_call",
    "word_args",
]
