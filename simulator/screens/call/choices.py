"""Guided play: the choices as numbered cards, and afterwards what each of them does."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import pygame

from simulator.call.commands import Command, Do, Say
from simulator.call.wording import word_action
from simulator.records.wording import list_fields, word_choice, word_field, word_reasons
from simulator.scenario.bundle import Scenario
from simulator.screens.call.coach import Picked
from simulator.screens.tiles import badge_rect, draw_badge
from simulator.screens.widgets import Button, Group, Label, Paint, Scroller, Widget
from simulator.screens.widgets.base import modifiers
from simulator.screens.widgets.controls import Pressable
from simulator.texts import Texts

if TYPE_CHECKING:
    from simulator.guided import Choice

REASON_SIGNS = {
    "meets": ("check", "positive"),
    "part": ("check", "positive"),
    "leads": ("arrow-right", "positive"),
    "soothes": ("heart", "positive"),
    "closes": ("check", "positive"),
    "breaks": ("cross", "negative"),
    "upsets": ("warning", "caution"),
    "not-now": ("warning", "caution"),
    "nothing": ("dash", "muted"),
}
NUMBER = 26  # pixels at scale 1 that a choice's number is wide and high
LEAST_LOOK = 0.35  # seconds that choices are there before Enter, pressed for the call, takes one


def icon_of(command: Command) -> str:
    """Give the sign of a choice: words, something at the desk, the end of the call."""
    if isinstance(command, Say):
        return "message"
    return "tools" if isinstance(command, Do) else "hang-up"


def word_card(command: Command, scenario: Scenario, texts: Texts) -> str:
    """Write a choice for its card: words to say stand in quotes, a form's fields without values."""
    if isinstance(command, Do) and command.action == "fill":
        rules = list_fields("fill", scenario)
        labels = ", ".join(word_field(rules.get(name), name, texts) for name in command.values)
        action = word_action("fill", texts)
        return texts("guided-desk-with", action=action, values=labels)
    words = word_choice(command, scenario, texts)
    return texts("talk-quoted", words=words) if isinstance(command, Say) else words


def read_number(event: pygame.event.Event) -> int:
    """Give the number of the choice that a key stands for, 0 for other keys."""
    if event.type != pygame.KEYDOWN or modifiers(event.mod):
        return 0
    keypad = (pygame.K_KP1, pygame.K_KP2, pygame.K_KP3, pygame.K_KP4)
    if event.key in keypad:
        return keypad.index(event.key) + 1
    return event.key - pygame.K_0 if pygame.K_1 <= event.key <= pygame.K_4 else 0


class ChoiceCard(Pressable):
    """One choice: its number, its sign, and its words."""

    def __init__(self, number: int, words: str, icon: str, do: Callable[[], object]) -> None:
        super().__init__(f"choice-{number}")
        self.number, self.words, self.icon = number, words, icon
        self._do = do

    def press(self) -> None:
        """Choose it."""
        if self.enabled:
            self._do()

    def height_for(self, look: Paint, width: int) -> int:
        """Measure the wrapped words."""
        words = look.height(self.words, self._room(look, width))
        return max(words, look.px(NUMBER)) + 2 * look.space("s")

    def _room(self, look: Paint, width: int) -> int:
        return width - look.px(NUMBER) - look.px(20) - 2 * look.space("m") - look.space("s")

    def draw(self, surface: pygame.Surface, look: Paint, focused: bool) -> None:
        """Draw the card; what the mouse or the keys are on stands out."""
        is_hot = self.hovered or self.pressed
        edge = "accent" if is_hot or focused else "border_strong"
        look.box(surface, self.rect, "accent_soft" if is_hot else "surface", edge)
        if focused:
            look.focus_ring(surface, self.rect)
        left, pad = self.rect.left + look.space("m"), look.space("s")
        middle = self.rect.top + pad + look.px(NUMBER) // 2
        draw_number(surface, look, self.number, (left, middle))
        left += look.px(NUMBER) + pad
        area = pygame.Rect(left, 0, self._room(look, self.rect.width), 0)
        high = look.height(self.words, area.width)
        area.top = self.rect.centery - high // 2
        look.lines(surface, self.words, area)
        sign = (self.rect.right - look.space("m") - look.px(9), middle)
        look.icon(surface, self.icon, sign, look.px(18), "muted")


def draw_number(
    surface: pygame.Surface, look: Paint, number: int, position: tuple[int, int]
) -> None:
    """Draw the number of a choice as the cap of its key, from a middle left point."""
    cap = pygame.Rect(0, 0, look.px(NUMBER), look.px(NUMBER))
    cap.midleft = position
    look.box(surface, cap, "sunken", "border", "small")
    look.text(surface, str(number), cap.center, "caption", bold=True, anchor="center")


@dataclass(frozen=True)
class LookedAt:
    """A choice looked back on, ready to be drawn: reasons are an icon, a colour and words each."""

    number: int
    words: str
    badges: tuple[tuple[str, str, str], ...]  # word, icon, colour
    reasons: tuple[tuple[str, str, str], ...]
    is_yours: bool


def look_back(picked: Picked, scenario: Scenario, texts: Texts) -> tuple[LookedAt, ...]:
    """Say what each choice does: yours first, then the best, then the others."""
    looked = [
        _look_at(number, choice, number == picked.index + 1, scenario, texts)
        for number, choice in enumerate(picked.choices, 1)
    ]
    return tuple(sorted(looked, key=lambda each: (not each.is_yours, not each.badges)))


def _look_at(
    number: int, choice: Choice, is_yours: bool, scenario: Scenario, texts: Texts
) -> LookedAt:
    badges = [(texts("guided-yours"), "person", "accent")] if is_yours else []
    if choice.is_best:
        badges.append((texts("guided-best"), "star", "positive"))
    words = word_card(choice.command, scenario, texts)
    reasons = tuple(
        (*REASON_SIGNS[reason.kind], said)
        for reason, said in zip(choice.reasons, word_reasons(choice, scenario, texts), strict=True)
    )
    return LookedAt(number, words, tuple(badges), reasons, is_yours)


GROUNDS = {"accent": "accent_soft", "positive": "positive_soft"}
INKS = {"accent": "on_accent_soft", "positive": "positive"}


class ReasonCard(Widget):
    """A choice with what it does below."""

    def __init__(self, looked: LookedAt) -> None:
        super().__init__(f"reasons-{looked.number}")
        self.looked = looked

    def height_for(self, look: Paint, width: int) -> int:
        """Measure badges, words and reasons."""
        pads = 2 * look.space("s")
        return sum(high for high, _ in self._parts(look, width)) + pads

    def _parts(self, look: Paint, width: int) -> Iterator[tuple[int, str]]:
        """Give the height of the badges, the words and each reason, the space after included."""
        room = self._room(look, width)
        if self.looked.badges:
            rows = self._badge_rows(look, room)
            yield len(rows) * (look.line_height("caption") + look.px(8)), "badges"
        yield look.height(self.looked.words, room), "words"
        for _, _, said in self.looked.reasons:
            yield look.height(said, room - look.px(24), "caption") + look.space("xs"), "reason"

    def _room(self, look: Paint, width: int) -> int:
        return width - look.px(NUMBER) - 2 * look.space("m") - look.space("s")

    def _badge_rows(self, look: Paint, room: int) -> list[list[tuple[str, str, str]]]:
        """Set the badges side by side where they fit."""
        wide = [badge_rect(look, word, icon, (0, 0)).width for word, icon, _ in self.looked.badges]
        badges = list(self.looked.badges)
        is_one = sum(wide) + look.space("s") * (len(wide) - 1) <= room
        return [badges] if is_one else [[each] for each in badges]

    def draw(self, surface: pygame.Surface, look: Paint, focused: bool) -> None:
        """Draw the card."""
        is_yours = self.looked.is_yours
        look.box(surface, self.rect, "surface", "accent" if is_yours else "border")
        left, pad = self.rect.left + look.space("m"), look.space("s")
        top = self.rect.top + pad
        middle = top + look.px(NUMBER) // 2
        draw_number(surface, look, self.looked.number, (left, middle))
        room = self._room(look, self.rect.width)
        area = pygame.Rect(left + look.px(NUMBER) + pad, top, room, 0)
        area.top += self._draw_badges(surface, look, area)
        ink = "text" if self.looked.badges else "muted"
        area.top += look.lines(surface, self.looked.words, area, "body", ink)
        for icon, colour, said in self.looked.reasons:
            area.top += look.space("xs")
            area.top += _draw_reason(surface, look, (icon, colour, said), area)

    def _draw_badges(self, surface: pygame.Surface, look: Paint, area: pygame.Rect) -> int:
        if not self.looked.badges:
            return 0
        top, high = area.top, look.line_height("caption") + look.px(8)
        for row in self._badge_rows(look, area.width):
            left = area.left
            for word, icon, tone in row:
                colours = (look.colour(INKS[tone]), look.colour(GROUNDS[tone]))
                box = draw_badge(surface, look, word, icon, colours, (left, top))
                left = box.right + look.space("s")
            top += high
        return top - area.top


def _draw_reason(
    surface: pygame.Surface, look: Paint, reason: tuple[str, str, str], area: pygame.Rect
) -> int:
    """Draw one reason with its sign; give the height used."""
    icon, colour, said = reason
    spot = (area.left + look.px(8), area.top + look.line_height("caption") // 2)
    look.icon(surface, icon, spot, look.px(16), colour)
    words = pygame.Rect(area.left + look.px(24), area.top, area.width - look.px(24), 0)
    return look.lines(surface, said, words, "caption", colour)


class ChoicePane(Group):
    """The choices, or what each of them does, behind a window that scrolls."""

    unseen = Group.unseen | {"seen_for"}

    def __init__(
        self, texts: Texts, pick: Callable[[int], object], go_on: Callable[[], object]
    ) -> None:
        super().__init__(name="choices")
        self._texts = texts
        self._pick = pick
        self.head = Label("", bold=True)
        self.list = Scroller(name="choice-list", focusable=True)
        self.on = Button("choices-on", texts("talk-choices-on"), go_on, kind="primary",
                         icon="arrow-right")  # fmt: skip
        self.cards: list[ChoiceCard | ReasonCard] = []
        self.seen_for = 0.0  # seconds that the choices are there
        self.add(self.head, self.list, self.on)
        self._shown: tuple[Picked | None, tuple[Choice, ...]] = (None, ())
        self._show_waiting()

    @property
    def is_choosing(self) -> bool:
        """Say whether there is something to choose now."""
        return bool(self.cards) and not self.on.visible

    def show(self, picked: Picked | None, choices: tuple[Choice, ...], scenario: Scenario) -> bool:
        """Show what came of a choice, or what may be chosen; say whether that is new."""
        if self._shown == (picked, choices):
            return False
        self._shown = (picked, choices)
        if picked is not None:
            self._show_reasons(picked, scenario)
        elif choices:
            self._show_choices(choices, scenario)
        else:
            self._show_waiting()
        return True

    def _show_waiting(self) -> None:
        """Show that the caller's answer has to be heard first."""
        self._fill(self._texts("talk-choices-wait"), [])

    def _show_choices(self, choices: Sequence[Choice], scenario: Scenario) -> None:
        """Show what may be chosen."""
        cards = [
            ChoiceCard(
                number, word_card(each.command, scenario, self._texts), icon_of(each.command),
                partial(self._pick, number - 1),
            )
            for number, each in enumerate(choices, 1)
        ]  # fmt: skip
        self._fill(self._texts("guided-choose"), cards)

    def _show_reasons(self, picked: Picked, scenario: Scenario) -> None:
        """Show what each of the choices does."""
        cards = [ReasonCard(each) for each in look_back(picked, scenario, self._texts)]
        self._fill(self._texts("guided-looking-back"), cards, is_back=True)

    def _fill(
        self, head: str, cards: Sequence[ChoiceCard | ReasonCard], *, is_back: bool = False
    ) -> None:
        self.head.text = head
        self.list.clear()
        self.cards = list(cards)
        self.list.add(*self.cards)
        self.list.scroll_to(0)
        self.list.visible = bool(cards)
        self.on.visible = is_back
        self.seen_for = 0.0

    def take_key(self, event: pygame.event.Event) -> bool:
        """Choose by number, go from card to card by arrows; say whether the key was used."""
        number = read_number(event)
        if number and self.is_choosing and number <= len(self.cards):
            self._pick(number - 1)
            return True
        steps = {pygame.K_UP: -1, pygame.K_DOWN: 1}
        focused = self.root().focused
        if event.key not in steps or modifiers(event.mod) or focused not in self.cards:
            return False
        at = self.cards.index(focused) + steps[event.key]
        self.root().focus(self.cards[min(max(at, 0), len(self.cards) - 1)])
        return True

    @property
    def target(self) -> Widget:
        """Give what the keys go to first."""
        if self.on.visible:
            return self.on
        return self.cards[0] if self.cards else self.list

    def height_for(self, look: Paint, width: int) -> int:
        """Measure everything."""
        below = look.control + look.space("s") if self.on.visible else 0
        return self._head_height(look, width) + self._cards_height(look, width) + below

    beside = 0  # pixels of the head's line that something else stands in

    def _head_room(self, width: int) -> int:
        return max(width - self.beside, width // 3)

    def _head_height(self, look: Paint, width: int) -> int:
        words = self.head.height_for(look, self._head_room(width))
        return max(words, look.control if self.beside else 0) + look.space("xs")

    def _cards_height(self, look: Paint, width: int) -> int:
        room = self._card_room(look, width)
        highs = [each.height_for(look, room) + look.space("s") for each in self.cards]
        return sum(highs) + 2 * look.px(5) if highs else 0

    def _card_room(self, look: Paint, width: int) -> int:
        return width - 2 * look.px(5) - look.px(12)

    def place(self, rect: pygame.Rect, look: Paint) -> None:
        """Put the head on top, the cards below it, the way on at the foot."""
        super().place(rect, look)
        high, room = self._head_height(look, rect.width), self._head_room(rect.width)
        words = self.head.height_for(look, room)
        head = pygame.Rect(rect.left, rect.top, room, words)
        head.centery = rect.top + max(words, look.control if self.beside else 0) // 2
        self.head.place(head, look)
        foot = look.control + look.space("s") if self.on.visible else 0
        top = rect.top + high
        view = pygame.Rect(rect.left, top, rect.width, max(rect.bottom - foot - top, 0))
        self.list.place(view, look)
        self._place_cards(look)
        wide = min(self.on.width_for(look), rect.width)
        self.on.place(pygame.Rect(rect.left, rect.bottom - look.control, wide, look.control), look)

    def _place_cards(self, look: Paint) -> None:
        view, edge = self.list.rect, look.px(5)
        width = self._card_room(look, view.width)
        self.list.set_height(self._cards_height(look, view.width))
        top = self.list.content.top + edge
        for card in self.cards:
            high = card.height_for(look, width)
            card.place(pygame.Rect(view.left + edge, top, width, high), look)
            top += high + look.space("s")
        can_scroll = not (self.list.is_at_end and self.list.offset == 0)
        self.list.focusable = can_scroll and not self.is_choosing
