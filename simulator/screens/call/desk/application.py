"""The application form: what the caller has told, what stands on it, and what was decided."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pygame

from simulator.call.desk import FormFieldView, application_view, take_from_call
from simulator.call.desk.application import find_form
from simulator.call.wording import word_label, word_message
from simulator.screens.call.desk.blocks import Block, Heading, Page, Words
from simulator.screens.call.desk.card import ActionCard, ActionLine
from simulator.screens.call.desk.facts import DeskFacts, DoAction
from simulator.screens.call.desk.inputs import Pills
from simulator.screens.widgets import Button, Option, Paint, TextField, Widget, editing
from simulator.texts import Texts

LONGEST = 200
TAKE_ICON = "arrow-down"


class FormInput(Block):
    """A field of the form: its label, whether it was told, its value, and what is wrong with it."""

    def __init__(self, view: FormFieldView, texts: Texts, put: Callable[[], object], do: DoAction):
        self.view = view
        self.texts = texts
        self.problem = ""
        self._do = do
        self._on_form = ""  # the value this field last showed as being on the form
        self.widget = self._make_widget(put)

    def _make_widget(self, put: Callable[[], object]) -> Widget:
        name = f"fill.{self.view.name}"
        if self.view.type in ("consent", "choice"):
            return Pills(name, self._options, "", lambda value: self._do("fill", self.changed))
        if self.view.is_keyed:
            return Button(name, self.texts("talk-keypad"), self._ask_keypad, icon="lock")
        return TextField(name, limit=LONGEST, on_submit=lambda text: put())

    @property
    def _options(self) -> list[Option]:
        if self.view.type == "consent":
            return [Option(each, self.texts(f"desk-{each}")) for each in ("yes", "no")]
        return [
            Option(each.value, word_label(each.label, self.texts)) for each in self.view.options
        ]

    @property
    def widgets(self) -> Sequence[Widget]:
        """Give the field."""
        return (self.widget,)

    @property
    def changed(self) -> dict[str, str]:
        """Give what was typed and is not on the form yet."""
        typed, known = "", ""
        if isinstance(self.widget, TextField):
            typed, known = self.widget.text.strip(), self.view.shown
        elif isinstance(self.widget, Pills):
            typed, known = self.widget.value, self.view.value or ""
        return {self.view.name: typed} if typed and typed != known else {}

    def _ask_keypad(self) -> None:
        self._do("keypad", {"detail": self.detail})

    detail = ""  # what the caller keys in for this field

    def update(self, view: FormFieldView, facts: DeskFacts, is_open: bool) -> None:
        """Take note of what is on the form, and of what was refused."""
        self.view = view
        if isinstance(self.widget, Button):
            self._update_keypad(facts, is_open)
            return
        if view.shown != self._on_form and isinstance(self.widget, TextField):
            self.widget.text = view.shown
            # What was put there is read from its start.
            self.widget.state = editing.move(self.widget.state, 0)
        elif isinstance(self.widget, Pills):
            self.widget.value = view.value or ""
        self._on_form = view.shown
        self.widget.enabled = is_open
        self.problem = self._find_problem(facts, "fill", view.name)

    def _update_keypad(self, facts: DeskFacts, is_open: bool) -> None:
        keypad = facts.actions.get("keypad")
        is_able = keypad is not None and keypad.is_available
        self.widget.enabled = is_open and is_able and not self.view.is_told
        outcome = facts.outcomes.get("keypad")
        refused = outcome.words if outcome is not None and not outcome.is_done else ""
        self.problem = refused or self._find_problem(facts, "fill", self.view.name)

    def _find_problem(self, facts: DeskFacts, action: str, name: str) -> str:
        outcome = facts.outcomes.get(action)
        refused = "" if outcome is None else outcome.fields.get(name, "")
        if not refused and self.view.problem is not None:
            return word_message(self.view.problem, facts.texts)
        return refused

    @property
    def _label(self) -> str:
        label = self.view.label
        if self.view.per is not None:
            label = self.texts(f"talk-per-{self.view.per}", label=label)
        return self.texts("talk-optional", label=label) if self.view.is_optional else label

    @property
    def _state(self) -> tuple[str, str, str]:
        """Give the mark of the field: its words, its icon and its colour."""
        if self.view.value is not None:
            return self.texts("talk-on-form"), "check", "positive"
        if self.view.type == "consent" or self.view.is_attested:
            return self.texts("talk-ask-first"), "dash", "muted"
        if self.view.is_told:
            key = "talk-keyed-in" if self.view.is_keyed else "talk-told"
            return self.texts(key), "check", "accent"
        return self.texts("talk-not-told"), "dash", "muted"

    def _problem_height(self, look: Paint, width: int) -> int:
        if not self.problem:
            return 0
        return look.height(self.problem, width - look.px(26)) + look.space("xs")

    def _label_room(self, look: Paint, width: int) -> int:
        return width - look.width(self._state[0], "caption") - look.px(32)

    def _label_height(self, look: Paint, width: int) -> int:
        words = look.height(self._label, self._label_room(look, width), "caption")
        return words + look.space("xs")

    def height(self, look: Paint, width: int) -> int:
        """Measure label, field and problem."""
        top = self._label_height(look, width)
        return top + self._field_height(look, width) + self._problem_height(look, width)

    def _field_height(self, look: Paint, width: int) -> int:
        if isinstance(self.widget, Pills):
            return self.widget.height_for(look, width)
        return look.control

    def place(self, rect: pygame.Rect, look: Paint) -> None:
        """Place the field below its label."""
        top = rect.top + self._label_height(look, rect.width)
        width, high = rect.width, self._field_height(look, rect.width)
        if not isinstance(self.widget, TextField) and high == look.control:
            assert isinstance(self.widget, Pills | Button)
            width = min(self.widget.width_for(look), width)
        self.widget.place(pygame.Rect(rect.left, top, width, high), look)

    def paint(self, surface: pygame.Surface, look: Paint, rect: pygame.Rect) -> None:
        """Draw the label, the mark and the problem."""
        words, icon, ink = self._state
        used = look.text(surface, words, rect.topright, "caption", ink, anchor="topright")
        mark = (used.left - look.px(12), rect.top + look.line_height("caption") // 2)
        look.icon(surface, icon, mark, look.px(16), ink)
        label = pygame.Rect(rect.left, rect.top, self._label_room(look, rect.width), 0)
        look.lines(surface, self._label, label, "caption", "muted")
        if self.problem:
            below = self._label_height(look, rect.width) + self._field_height(look, rect.width)
            self._paint_problem(surface, look, rect, rect.top + below + look.space("xs"))

    def _paint_problem(
        self, surface: pygame.Surface, look: Paint, rect: pygame.Rect, top: int
    ) -> None:
        spot = (rect.left + look.px(10), top + look.line_height() // 2)
        look.icon(surface, "warning", spot, look.px(18), "negative")
        area = pygame.Rect(rect.left + look.px(26), top, rect.width - look.px(26), 0)
        look.lines(surface, self.problem, area, "body", "negative")


class FormButtons(Block):
    """The two ways of filling: what the caller told, and what was typed."""

    def __init__(self, take: Button, put: Button) -> None:
        self.take = take
        self.put = put

    @property
    def widgets(self) -> Sequence[Widget]:
        """Give both buttons."""
        return (self.take, self.put)

    def _is_one_row(self, look: Paint, width: int) -> bool:
        wide = self.take.width_for(look) + self.put.width_for(look) + look.space("s")
        return wide <= width

    def height(self, look: Paint, width: int) -> int:
        """Measure one row, or two where they do not fit."""
        if self._is_one_row(look, width):
            return look.control
        return 2 * look.control + look.space("s")

    def place(self, rect: pygame.Rect, look: Paint) -> None:
        """Place the buttons side by side, or one below the other."""
        left, top = rect.topleft
        self.take.icon = TAKE_ICON
        if self.take.width_for(look) > rect.width:
            self.take.icon = ""  # the word says more
        take = pygame.Rect(left, top, min(self.take.width_for(look), rect.width), look.control)
        self.take.place(take, look)
        if self._is_one_row(look, rect.width):
            left = take.right + look.space("s")
        else:
            top = take.bottom + look.space("s")
        wide = min(self.put.width_for(look), rect.width)
        self.put.place(pygame.Rect(left, top, wide, look.control), look)


class ApplicationPage(Page):
    """The form, the buttons that fill it, and the one that submits it."""

    def __init__(self, facts: DeskFacts, do: DoAction) -> None:
        super().__init__("application", facts)
        texts = facts.texts
        self._do = do
        self.inputs = [
            FormInput(view, texts, self.put, do)
            for view in application_view(facts.scenario, facts.state)
        ]
        form = find_form(facts.scenario)
        for each in self.inputs:
            each.detail = form.fields[each.view.name].detail if form else ""
        take = Button("take", texts("talk-take"), self.take, icon=TAKE_ICON)
        put = Button("put", texts("talk-put"), self.put)
        self.buttons = FormButtons(take, put)
        self.submit = self._make_submit(facts)
        last: list[Block] = [self.submit] if self.submit else []
        heading = Heading(texts("talk-application"))
        hint = Words(texts("talk-application-hint"), "muted")
        self.set_blocks([heading, hint, self.buttons, *self.inputs, *last])

    def _make_submit(self, facts: DeskFacts) -> ActionLine | ActionCard | None:
        """Make a plain button, or a card where the agent has to choose what is applied for."""
        view = facts.actions.get("submit-application")
        if view is None:
            return None
        if view.fields:
            return ActionCard(view, facts.texts, self._do, lambda card: self.arrange())
        return ActionLine(view, facts.texts, self._do, "send")

    def take(self) -> None:
        """Put on the form what the caller has told."""
        told = take_from_call(self.facts.scenario, self.facts.state)
        form = self.facts.state.form
        self._do("fill", {name: value for name, value in told.items() if form.get(name) != value})

    def put(self) -> None:
        """Put on the form what was typed."""
        typed: dict[str, str] = {}
        for each in self.inputs:
            typed.update(each.changed)
        self._do("fill", typed)

    def refresh(self) -> None:
        """Bring the fields and buttons up to date."""
        facts = self.facts
        is_open = facts.actions["fill"].is_available
        views = application_view(facts.scenario, facts.state)
        for each, view in zip(self.inputs, views, strict=True):
            each.update(view, facts, is_open)
        told = take_from_call(facts.scenario, facts.state)
        self.buttons.take.enabled = is_open and any(
            facts.state.form.get(name) != value for name, value in told.items()
        )
        self.buttons.put.enabled = is_open
        if self.submit is not None:
            self.submit.update(facts)
