"""The application: keying in a number, filling the form, submitting it."""

from __future__ import annotations

from simulator.call.desk.application import (
    find_application,
    find_form,
    find_gap,
    find_slip,
    is_told,
    list_cards,
    read_limits,
    take_from_call,
    told_entry,
)
from simulator.call.desk.decision import Decision, decide_application
from simulator.call.desk.entries import WRITTEN, is_keyed, list_choices, read_entry
from simulator.call.desk.figures import render
from simulator.call.desk.reading import call_day, mask, word_amount, write_amount
from simulator.call.desk.rules import (
    FORM_PHASES,
    ActionRule,
    Done,
    FieldRule,
    Option,
    Outcome,
    Refused,
    Request,
    done,
    list_options,
    make_field,
    refused,
)
from simulator.call.desk.suggest import name_unknown
from simulator.call.desk.wording import name_detail, refer
from simulator.call.events import Message
from simulator.call.state import Phase, State
from simulator.scenario.bundle import Scenario
from simulator.scenario.models import Detail, FormField

HIDDEN = "…"
REFUSES_KEYPAD = "keypad-refused"  # marks that a call's own lines set
AGREES_TO_KEYPAD = "keypad-agreed"


# --- keypad ----------------------------------------------------------------------------------


def _keypad_fields(scenario: Scenario) -> tuple[FieldRule, ...]:
    details = scenario.call.caller.details.items()
    keyed = tuple(Option(name, Message(name_detail(name))) for name, each in details if each.keyed)
    return (make_field("detail", "text", required=True, options=keyed),)


def _keypad(request: Request) -> tuple[Outcome, ...]:
    """Have the caller key a number in, which the agent neither hears nor sees."""
    name = request.values["detail"].casefold()
    detail = request.scenario.call.caller.details.get(name)
    if detail is None or not detail.keyed:
        return refused("desk-keypad-ask", detail=request.values["detail"])
    if name in request.state.details:
        return refused("desk-keypad-once", detail=refer([name_detail(name)]))
    if _is_unwilling(request.state, detail):
        return refused("desk-keypad-unwilling", detail=refer([name_detail(name)]))
    return done({"detail": name}, Message("desk-keyed"), keyed=name)


def _is_unwilling(state: State, detail: Detail) -> bool:
    """Say whether the caller keeps a number back: not asked for well, or not its time yet."""
    if detail.after is not None and detail.after not in state.marks:
        return True
    return REFUSES_KEYPAD in state.marks and AGREES_TO_KEYPAD not in state.marks


# --- fill ------------------------------------------------------------------------------------


def _form_fields(scenario: Scenario) -> tuple[FieldRule, ...]:
    form = find_form(scenario)
    fields = form.fields.items() if form else ()
    return tuple(
        FieldRule(name, each.type, options=list_choices(each), label=each.label)
        for name, each in fields
    )


def _form_closed(scenario: Scenario, state: State) -> Message | None:
    if find_form(scenario) is None:
        return Message("desk-no-form")
    return Message("desk-submitted-once") if "submit-application" in state.done else None


def _fill(request: Request) -> tuple[Outcome, ...]:
    """Fill what can be filled; each value that cannot is refused by itself."""
    form = find_form(request.scenario)
    if form is None:
        return refused("desk-no-form")
    if not request.values:
        return refused("desk-fill-nothing")
    good: dict[str, str] = {}
    bad: list[Outcome] = []
    for name, text in request.values.items():
        entry = _read_told(request, name, form.fields.get(name), text)
        if isinstance(entry, Refused):
            bad.append(entry)
        else:
            good[name] = entry
    slips = (
        find_slip(request.scenario, request.state, form.fields[name], entry)
        for name, entry in good.items()
    )
    filled = [Done(good, tuple(each for each in slips if each))] if good else []
    return (*filled, *bad)


def _read_told(request: Request, name: str, field: FormField | None, text: str) -> str | Refused:
    """Read one entry. Nothing the caller has not told gets on the form, not even by guessing."""
    if field is None:
        return Refused(_unknown_field(request.scenario, name), {name: HIDDEN})
    shown = {name: HIDDEN if is_keyed(field) else text}
    if is_keyed(field) and isinstance(read_entry(field, text, request.scenario), Message):
        return Refused(Message("desk-bad-spoken-number", {"field": field.label}), shown)
    if not is_told(request.scenario, request.state, field):
        reason = "desk-not-keyed" if is_keyed(field) else "desk-not-told"
        return Refused(Message(reason, {"field": field.label}), shown)
    entry = read_entry(field, text, request.scenario)
    if isinstance(entry, Message):
        return Refused(Message(entry.id, {**entry.args, "field": field.label}), shown)
    return _keep_own(request, field, entry)


def _keep_own(request: Request, field: FormField, entry: str) -> str:
    """Keep the number that the caller told; another one may be the agent's own, and is masked."""
    if field.type not in WRITTEN or entry == told_entry(request.scenario, request.state, field):
        return entry
    return mask(entry)


def _unknown_field(scenario: Scenario, name: str) -> Message:
    names = [each.name for each in _form_fields(scenario)]
    return name_unknown("desk-unknown-field", "field", name, names)


# --- submit ----------------------------------------------------------------------------------


def _submit_fields(scenario: Scenario) -> tuple[FieldRule, ...]:
    cards = list_options(scenario, "submit-application", "card")
    return (make_field("card", "choice", required=True, options=cards),) if cards else ()


def _not_ready(scenario: Scenario, state: State) -> Message | None:
    """Say what stands in the way whichever card is chosen; of several, the first card's gap."""
    if reason := _form_closed(scenario, state):
        return reason
    gaps = [find_gap(scenario, state, card) for card in list_cards(scenario)]
    return gaps[0] if all(gaps) else None


def _submit(request: Request) -> tuple[Outcome, ...]:
    """Decide the form, and tell the agent what the caller has to hear."""
    scenario, state = request.scenario, request.state
    card = request.values.get("card", list_cards(scenario)[0])
    if card not in list_cards(scenario):
        return refused("desk-no-form")
    if gap := find_gap(scenario, state, card):
        return (Refused(gap),)
    form = find_application(scenario, card)
    told = take_from_call(scenario, state)
    limits = read_limits(scenario, scenario.products[card])
    decision = decide_application(form, state.form, told, limits, call_day(scenario))
    values = {
        **request.values,
        "consent": state.form[form.consent_field],
        "decision": decision.outcome,
        "reasons": ",".join(decision.reasons),
    }
    if decision.limit is not None:
        values["limit"] = write_amount(decision.limit)
    return done(values, *_notices(scenario, decision))


def _notices(scenario: Scenario, decision: Decision) -> tuple[Message, ...]:
    if decision.outcome == "approved":
        return (_tell_approved(scenario, decision),)
    reasons = {"reasons": refer(decision.reasons)}
    if decision.outcome == "referred":
        return (Message("desk-outcome-referred", reasons), Message("desk-tell-referred"))
    return (Message("desk-outcome-declined", reasons), _tell_declined(scenario))


def _tell_approved(scenario: Scenario, decision: Decision) -> Message:
    if decision.limit is None:
        return Message("desk-outcome-approved")
    return Message("desk-outcome-approved-limit", {"limit": word_amount(decision.limit, scenario)})


def _tell_declined(scenario: Scenario) -> Message:
    """Say what a declined caller has to hear, with the time limit of the issuer's notice."""
    if "issuer.decision_notice" not in scenario.figures:
        return Message("desk-tell-declined")
    within = render("{issuer.decision_notice}", scenario)
    return Message("desk-tell-declined-within", {"within": within})


KEYPAD = ActionRule("keypad", frozenset({Phase.TALKING}), _keypad_fields, _keypad)
FILL = ActionRule("fill", FORM_PHASES, _form_fields, _fill, _form_closed, sorts_its_fields=True)
SUBMIT = ActionRule("submit-application", FORM_PHASES, _submit_fields, _submit, _not_ready)
RULES = (KEYPAD, FILL, SUBMIT)
