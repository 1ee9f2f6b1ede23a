"""What a look at the desk shows: record, statement, terms, form, actions, briefing, help."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from simulator.call.desk import (
    ActionView,
    FieldRule,
    FormFieldView,
    Option,
    application_view,
    describe_actions,
    search_terms,
)
from simulator.call.state import State
from simulator.call.wording import word_label, word_message
from simulator.scenario.bundle import Scenario
from simulator.scenario.models import Row
from simulator.scenario.rendering import render_text
from simulator.terminal.slash import Look, View
from simulator.texts import Texts

MOST_TERMS = 3  # entries shown in full for a search
HELP = (
    "do", "wait", "hold", "resume", "verify", "transfer", "hang-up", "record", "statement",
    "terms", "form", "fill", "take", "actions", "disposition", "note", "briefing", "help",
)  # fmt: skip


def describe_view(look: Look, scenario: Scenario, state: State, texts: Texts) -> list[str]:
    """Describe what the trainee wants to look at."""
    return list(_VIEWS[look.view](scenario, state, texts, look.words))


def describe_help(texts: Texts, *more: str, says: str = "terminal-help") -> list[str]:
    """List what can be typed, a line each; `more` names what there is beside the usual.

    says: the text that tells what a line without a slash does.
    """
    named = (*HELP, *more)
    return [texts(says), *("  " + texts(f"terminal-help-{each}") for each in named)]


def _record(scenario: Scenario, state: State, texts: Texts, words: str) -> Iterator[str]:
    yield texts("terminal-record")
    yield from _rows(scenario.call.record, scenario, texts)


def _statement(scenario: Scenario, state: State, texts: Texts, words: str) -> Iterator[str]:
    yield texts("terminal-statement")
    yield from _rows(scenario.call.statement, scenario, texts)


def _rows(rows: Iterable[Row], scenario: Scenario, texts: Texts) -> Iterator[str]:
    shown = list(rows)
    if not shown:
        yield "  " + texts("terminal-nothing")
    for row in shown:
        label, value = (render_text(each, scenario, {}) for each in (row.label, row.value))
        date = f" ({render_text(row.date, scenario, {})})" if row.date else ""
        yield f"  {label}: {value}{date}"


def _terms(scenario: Scenario, state: State, texts: Texts, words: str) -> Iterator[str]:
    hits = search_terms(scenario, words)
    if not hits:
        yield texts("terminal-no-terms", words=words)
    elif not words:
        yield texts("terminal-terms")
        yield from (f"  {each.product_name}: {each.title}" for each in hits)
    else:
        for each in hits[:MOST_TERMS]:
            yield f"{each.product_name}: {each.title}"
            yield f"  {each.text}"


def _form(scenario: Scenario, state: State, texts: Texts, words: str) -> Iterator[str]:
    fields = application_view(scenario, state)
    if not fields:
        yield texts("desk-no-form")
        return
    yield texts("terminal-form")
    for field in fields:
        yield f"  {field.name} ({_word_form_label(field, texts)}): {_word_entry(field, texts)}"
        if field.options:
            yield "      " + _word_options(field.options, texts)
        if field.problem is not None:
            yield "    " + word_message(field.problem, texts)


def _word_form_label(field: FormFieldView, texts: Texts) -> str:
    label = field.label
    if field.per is not None:
        label = texts(f"talk-per-{field.per}", label=label)
    return texts("talk-optional", label=label) if field.is_optional else label


def _word_entry(field: FormFieldView, texts: Texts) -> str:
    if field.value is None:
        is_told = field.is_told and not field.is_attested
        return texts("terminal-form-told" if is_told else "terminal-form-empty")
    if field.type == "consent":
        return texts(f"desk-{field.value}")
    return texts("talk-keyed-in") if field.is_keyed else field.shown


def _word_options(options: Iterable[Option], texts: Texts) -> str:
    return ", ".join(f"{each.value} ({word_label(each.label, texts)})" for each in options)


def _actions(scenario: Scenario, state: State, texts: Texts, words: str) -> Iterator[str]:
    yield texts("terminal-actions")
    for view in describe_actions(scenario, state):
        yield from _action(view, texts)


def _action(view: ActionView, texts: Texts) -> Iterator[str]:
    fields = " ".join(_field(each) for each in view.fields)
    yield f"  /{view.name} {fields}".rstrip() + f": {word_label(view.label, texts)}"
    for field in view.fields:
        if field.options:
            yield f"      {field.name}: {_word_options(field.options, texts)}"
    if view.obstacle is not None:
        yield "      " + texts("terminal-not-now", reason=word_message(view.obstacle, texts))


def _field(field: FieldRule) -> str:
    return f"{field.name}=…" if field.required else f"[{field.name}=…]"


def _briefing(scenario: Scenario, state: State, texts: Texts, words: str) -> Iterator[str]:
    briefing = scenario.call.briefing
    yield render_text(briefing.role, scenario, {})
    yield texts("terminal-goal", goal=render_text(briefing.goal, scenario, {}))
    yield texts("terminal-authority")
    yield from (f"  - {render_text(each, scenario, {})}" for each in briefing.authority)
    yield texts("terminal-graded")
    yield from (f"  - {render_text(each, scenario, {})}" for each in briefing.graded)


def _help(scenario: Scenario, state: State, texts: Texts, words: str) -> Iterator[str]:
    yield from describe_help(texts)


_VIEWS: dict[View, Callable[[Scenario, State, Texts, str], Iterator[str]]] = {
    "record": _record,
    "statement": _statement,
    "terms": _terms,
    "form": _form,
    "actions": _actions,
    "briefing": _briefing,
    "help": _help,
}
