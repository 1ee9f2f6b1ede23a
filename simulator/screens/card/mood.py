"""The caller's mood on the scorecard: a line over the turns, and what moved it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pygame

from simulator.call.wording import word_mood
from simulator.reports.card import CardView, MoodMove
from simulator.screens import draw
from simulator.screens.card.parts import Part
from simulator.screens.widgets import Paint, Widget
from simulator.screens.widgets.base import is_click, modifiers
from simulator.texts import Texts

LEAST_PLOT, MOST_PLOT = 130, 330  # pixels at scale 1, the height of the mood line
REACH = 22  # pixels at scale 1 around a point that a click may miss it by
LONGEST = 150  # characters of what was said
ICONS = {"agent": "message", "caller": "person", "pause": "clock", "refused": "warning"}


class MoodLine(Widget):
    """The caller's mood, turn by turn; a turn that moved it can be chosen."""

    focusable = True

    def __init__(
        self, view: CardView, texts: Texts, chosen: int, on_choose: Callable[[int], object]
    ) -> None:
        super().__init__("mood")
        self.texts, self._moods, self._moves = texts, view.moods, view.moves
        self.chosen, self._on_choose = chosen, on_choose
        self.focusable = bool(self._moves)

    def handle(self, event: pygame.event.Event, focused: bool) -> bool:
        """Choose with the arrow keys, or by a click near a point."""
        if event.type == pygame.KEYDOWN and not modifiers(event.mod):
            step = {pygame.K_LEFT: -1, pygame.K_RIGHT: 1}.get(event.key)
            if step is None or not self._moves:
                return False
            self._on_choose(min(max(self.chosen + step, 0), len(self._moves) - 1))
            return True
        return is_click(event) and self._choose_near(event.pos)

    def _choose_near(self, position: tuple[int, int]) -> bool:
        if self.look is None or not self._moves:
            return False
        points = self.points(self.look)
        gaps = [
            (abs(points[each.turn][0] - position[0]), number)
            for number, each in enumerate(self._moves)
        ]
        gap, number = min(gaps)
        if gap <= self.look.px(REACH):
            self._on_choose(number)
        return True

    def points(self, look: Paint) -> list[tuple[int, int]]:
        """Give where the moods are, before the first turn and after each."""
        plot, inset = self._plot(look), look.px(8)
        across, last = plot.width - 2 * inset, max(len(self._moods) - 1, 1)
        return [
            (plot.left + inset + round(across * turn / last), self._height(plot, mood))
            for turn, mood in enumerate(self._moods)
        ]

    def _plot(self, look: Paint) -> pygame.Rect:
        """Give the place of the curve, between the names of moods and the turns."""
        left = max(look.width(each, "caption") for each in self._names().values())
        left += look.space("m")
        title = look.height(self.texts("card-mood-title"), self.rect.width, "lead", True)
        top = self.rect.top + title + look.space("s") + look.line_height("caption") // 2
        high = self.rect.height - self._around(look, self.rect.width)
        return pygame.Rect(self.rect.left + left, top, self.rect.width - left - look.px(10), high)

    def _names(self) -> dict[int, str]:
        return {mood: word_mood(mood, self.texts) for mood in (5, 0, -5)}

    def height_for(self, look: Paint, width: int) -> int:
        """Give the least height of title, curve and turn numbers; a higher place is filled."""
        return self._around(look, width) + look.px(LEAST_PLOT)

    def _around(self, look: Paint, width: int) -> int:
        title = look.height(self.texts("card-mood-title"), width, "lead", True)
        return title + look.space("s") + 2 * look.line_height("caption")

    def draw(self, surface: pygame.Surface, look: Paint, focused: bool) -> None:
        """Draw the rules with their moods in words, the line, and the turns."""
        look.lines(surface, self.texts("card-mood-title"), self.rect, "lead", bold=True)
        plot = self._plot(look)
        for mood, name in self._names().items():
            y = self._height(plot, mood)
            surface.fill(look.theme.border, (plot.left, y, plot.width, look.px(1)))
            spot = (plot.left - look.space("s"), y)
            look.text(surface, name, spot, "caption", "muted", anchor="midright")
        self._draw_curve(surface, look, plot)
        if focused:
            look.focus_ring(surface, self.rect)

    def _height(self, plot: pygame.Rect, mood: int) -> int:
        return plot.bottom - round((mood + 5) / 10 * plot.height)

    def _draw_curve(self, surface: pygame.Surface, look: Paint, plot: pygame.Rect) -> None:
        theme, points = look.theme, self.points(look)
        turn = self._moves[self.chosen].turn if self._moves else -1
        if turn >= 0:
            x = points[turn][0]
            surface.fill(theme.accent_soft, (x - look.px(10), plot.top, look.px(20), plot.height))
        if len(points) > 1:
            draw.line(surface, points, look.px(3), theme.accent)
        for number, point in enumerate(points):
            is_moved = number == 0 or self._moods[number] != self._moods[number - 1]
            draw.circle(surface, point, look.px(6 if is_moved else 4), theme.accent)
            if number != turn:
                draw.circle(surface, point, look.px(3 if is_moved else 1), theme.surface)
        self._draw_turns(surface, look, plot, points)

    def _draw_turns(
        self,
        surface: pygame.Surface,
        look: Paint,
        plot: pygame.Rect,
        points: Sequence[tuple[int, int]],
    ) -> None:
        """Number the turns below the line, as many as there is room for."""
        y, free = plot.bottom + look.px(4), plot.left - look.px(100)
        for turn, (x, _) in enumerate(points):
            words = str(turn) if turn else self.texts("card-start-short")
            half = look.width(words, "caption") // 2
            if turn and x - half < free:
                continue
            look.text(surface, words, (x, y), "caption", "muted", anchor="midtop")
            free = x + half + look.space("m")


class MoodTold(Part):
    """One move of the mood in words: from where to where, what brought it, what was answered."""

    def __init__(
        self, moves: Sequence[MoodMove], chosen: int, caller: str, turns: int, texts: Texts
    ) -> None:
        super().__init__(texts)
        self._moves, self._chosen = moves, chosen
        self._caller, self._turns = caller, turns

    def _rows(self, move: MoodMove) -> list[tuple[str, str, bool]]:
        texts = self.texts
        moods = {"before": word_mood(move.before, texts), "after": word_mood(move.after, texts)}
        turn = texts("card-move-turn", turn=move.turn, count=self._turns)
        icon = "arrow-up" if move.after > move.before else "arrow-down"
        rows = [(f"{turn}: {texts('card-move', **moods)}", icon, True)]
        if move.cause:
            said = _shorten(move.cause)
            words = texts("card-move-you", words=said) if move.kind == "agent" else said
            rows.append((words, ICONS.get(move.kind, "tools"), False))
        if move.answer:
            words = texts("card-move-caller", caller=self._caller, words=_shorten(move.answer))
            rows.append((words, "person", False))
        return rows

    def _row_height(self, look: Paint, width: int, row: tuple[str, str, bool]) -> int:
        return look.height(row[0], width - look.px(26), "body", row[2]) + look.space("xs")

    def height_for(self, look: Paint, width: int) -> int:
        """Measure the longest of all moves, so that nothing jumps when another is chosen."""
        hint = look.height(self._hint(), width, "caption") + look.space("s")
        told = (
            sum(self._row_height(look, width, row) for row in self._rows(move))
            for move in self._moves
        )
        return hint + max(told, default=0)

    def _hint(self) -> str:
        return self.texts("card-mood-keys" if self._moves else "card-mood-still")

    def draw(self, surface: pygame.Surface, look: Paint, focused: bool) -> None:
        """Draw the rows with their icons."""
        area = pygame.Rect(self.rect)
        used = look.lines(surface, self._hint(), area, "caption", "muted")
        area.top += used + look.space("s")
        for row in self._rows(self._moves[self._chosen]) if self._moves else ():
            words, icon, bold = row
            spot = (area.left + look.px(9), area.top + look.line_height() // 2)
            look.icon(surface, icon, spot, look.px(18), "muted")
            inner = pygame.Rect(area.left + look.px(26), area.top, area.width - look.px(26), 0)
            look.lines(surface, words, inner, "body", bold=bold)
            area.top += self._row_height(look, area.width, row)


def _shorten(words: str) -> str:
    return words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"
