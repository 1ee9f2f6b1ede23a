"""The caller beside the talk: face, name, mood, and how long the call lasts."""

from __future__ import annotations

from dataclasses import dataclass, field

import pygame

from simulator.call.mode import Mode
from simulator.screens import draw
from simulator.screens.modes import MODE_ICONS
from simulator.screens.portrait import Look as Sitter
from simulator.screens.portrait import draw_portrait
from simulator.screens.theme import Colour, TextSize
from simulator.screens.tiles import badge_rect, draw_badge
from simulator.screens.widgets import Paint, Widget

WORST, BEST = -5, 5
LARGEST_FACE = 230
LEAST_TRACE, MOST_TRACE = 44, 96


@dataclass(frozen=True)
class CallerFacts:
    """What the panel shows; the words are ready to be drawn."""

    name: str = ""
    sitter: Sitter = field(default_factory=Sitter)
    expression: str = "neutral"
    mouth: float = 0.0
    blink: float = 0.0
    mood: int = 0
    mood_words: str = ""
    mood_label: str = ""
    trace: tuple[int, ...] = ()
    trace_label: str = ""
    phase: str = ""
    phase_icon: str = "phone"
    clock: str = ""  # empty where no clock is wanted
    mode: Mode = Mode.PRACTICE
    mode_words: str = ""


class CallerPanel(Widget):
    """A column, or where there is little room a strip."""

    def __init__(self) -> None:
        super().__init__("caller")
        self.facts = CallerFacts()
        self.is_strip = False

    def face_side(self, look: Paint) -> int:
        """Give how wide the caller's picture is, in pixels."""
        if self.is_strip:
            return self._strip_area(look).height
        return self._face_side(look, self.rect.width, self.rect.height)

    def _strip_area(self, look: Paint) -> pygame.Rect:
        return self.rect.inflate(-2 * look.space("m"), -2 * look.space("s"))

    def _below_face(self, look: Paint) -> int:
        name = look.line_height("title") + look.space("s")
        mood = look.line_height() + look.px(10) + 2 * look.space("xs")
        trace = look.line_height("caption") + look.px(LEAST_TRACE) + look.space("m")
        clock = self._clock_height(look) + look.space("m")
        return look.space("l") + name + mood + trace + clock + look.space("l")

    def _mode_height(self, look: Paint) -> int:
        return look.line_height("caption") + look.px(4) + look.space("s")

    def _clock_height(self, look: Paint) -> int:
        return look.line_height("heading") + look.line_height()

    def _face_side(self, look: Paint, width: int, most: int) -> int:
        room = most - self._mode_height(look) - self._below_face(look) - look.space("l")
        return max(min(look.px(LARGEST_FACE), width - 2 * look.space("xl"), room), 0)

    def draw(self, surface: pygame.Surface, look: Paint, focused: bool) -> None:
        """Draw the panel."""
        look.box(surface, self.rect, "surface", "border", "large")
        if self.is_strip:
            self._draw_strip(surface, look)
        else:
            self._draw_column(surface, look)

    # --- a column ------------------------------------------------------------------------------

    def _draw_column(self, surface: pygame.Surface, look: Paint) -> None:
        facts = self.facts
        area = self.rect.inflate(-2 * look.space("l"), -2 * look.space("l"))
        side = self.face_side(look)
        self._draw_mode(surface, look, (area.centerx, area.top), "midtop")
        area.top += self._mode_height(look)
        if side >= look.px(56):
            self._draw_face(surface, pygame.Rect(area.centerx - side // 2, area.top, side, side))
            area.top += side + look.space("s")
        size: TextSize = "title" if look.width(facts.name, "title", True) <= area.width else "lead"
        spot = (area.centerx, area.top)
        look.text(
            surface, facts.name, spot, size, bold=True, anchor="midtop", fit=area.width
        )  # fmt: skip
        area.top += look.line_height("title") + look.space("s")
        area.top += self._draw_mood(surface, look, area) + look.space("m")
        self._draw_trace(surface, look, area)
        self._draw_clock(surface, look, area)

    def _draw_mode(
        self, surface: pygame.Surface, look: Paint, spot: tuple[int, int], anchor: str
    ) -> None:
        """Draw in which way the call is taken; a test stands out a little."""
        theme, mode = look.theme, self.facts.mode
        is_test = mode is Mode.TEST
        colours: tuple[Colour, Colour] = (
            (theme.caution, theme.caution_soft) if is_test else (theme.muted, theme.sunken)
        )
        draw_badge(
            surface, look, self.facts.mode_words, MODE_ICONS[mode], colours, spot, anchor=anchor
        )

    def _draw_face(self, surface: pygame.Surface, rect: pygame.Rect) -> None:
        facts = self.facts
        face = draw_portrait(
            rect.width, facts.sitter, facts.expression, mouth=facts.mouth, blink=facts.blink
        )
        surface.blit(face, face.get_rect(center=rect.center))

    def _draw_mood(self, surface: pygame.Surface, look: Paint, area: pygame.Rect) -> int:
        """Draw the mood as a word and as a place on a scale; give the height used."""
        facts = self.facts
        words = look.text(
            surface, facts.mood_words, area.topright, bold=True, anchor="topright", fit=area.width
        )  # fmt: skip
        if look.width(facts.mood_label) + look.space("s") <= words.left - area.left:
            look.text(surface, facts.mood_label, area.topleft, "body", "muted")
        top = area.top + look.line_height() + look.space("xs")
        bar = pygame.Rect(area.left, top, area.width, look.px(10))
        self._draw_scale(surface, look, bar)
        return bar.bottom + look.space("xs") - area.top

    def _draw_scale(self, surface: pygame.Surface, look: Paint, bar: pygame.Rect) -> None:
        """Draw the scale from furious to delighted: filled from its middle to the mood."""
        theme, mood = look.theme, self.facts.mood
        draw.rounded(surface, bar, theme.sunken, bar.height // 2)
        share = (mood - WORST) / (BEST - WORST)
        at = bar.left + round(bar.width * share)
        colour = theme.negative if mood < 0 else theme.positive if mood > 0 else theme.muted
        if mood:
            left, right = sorted((bar.centerx, at))
            draw.rounded(
                surface, pygame.Rect(left, bar.top, right - left, bar.height), colour,
                bar.height // 2,
            )  # fmt: skip
        tick = pygame.Rect(bar.centerx - look.px(1), bar.top - look.px(2), look.px(2), 0)
        tick.height = bar.height + look.px(4)
        surface.fill(theme.border_strong, tick)
        knob = (min(max(at, bar.left + look.px(5)), bar.right - look.px(5)), bar.centery)
        draw.circle(surface, knob, look.px(8), theme.surface)
        draw.circle(surface, knob, look.px(6), colour)

    def _draw_trace(self, surface: pygame.Surface, look: Paint, area: pygame.Rect) -> None:
        """Draw the mood over the turns so far."""
        facts = self.facts
        look.text(
            surface, facts.trace_label, area.topleft, "caption", "muted", fit=area.width
        )  # fmt: skip
        high = look.line_height("caption")
        end = self.rect.bottom - look.space("l") - self._clock_height(look)
        room = end - area.top - high - look.space("m")
        size = (area.width, min(max(room, look.px(LEAST_TRACE)), look.px(MOST_TRACE)))
        values = facts.trace if len(facts.trace) > 1 else facts.trace * 2
        theme = look.theme
        image = draw.sparkline(
            size, [float(each) for each in values], theme.accent, theme.surface,
            width=look.px(2), low=WORST, high=BEST,
        )  # fmt: skip
        middle = area.top + high + size[1] // 2
        surface.blit(image, (area.left, area.top + high))
        surface.fill(theme.border, (area.left, middle, area.width, look.px(1)))

    def _draw_clock(self, surface: pygame.Surface, look: Paint, area: pygame.Rect) -> None:
        facts = self.facts
        top = self.rect.bottom - look.space("m") - look.line_height()
        spot = (area.centerx, top)
        look.text(surface, facts.clock, spot, "heading", bold=True, anchor="midbottom")
        self._draw_phase(surface, look, area.centerx, top, area.width)

    def _draw_phase(
        self, surface: pygame.Surface, look: Paint, centre: int, top: int, room: int
    ) -> None:
        facts = self.facts
        ink = "caution" if facts.phase_icon == "pause" else "muted"
        words = look.fonts.fit(facts.phase, look.size("body"), room - look.px(24))
        width = look.width(words) + look.px(24)
        left = centre - width // 2
        middle = top + look.line_height() // 2
        look.icon(surface, facts.phase_icon, (left + look.px(9), middle), look.px(18), ink)
        look.text(surface, words, (left + look.px(24), top), "body", ink)

    # --- a strip -------------------------------------------------------------------------------

    def _draw_strip(self, surface: pygame.Surface, look: Paint) -> None:
        facts = self.facts
        area = self._strip_area(look)
        side = area.height
        self._draw_face(surface, pygame.Rect(area.left, area.top, side, side))
        area.left += side + look.space("m")
        area.width -= side + look.space("m")
        clock = look.text(
            surface, facts.clock, (area.right, area.top), "lead", bold=True, anchor="topright"
        )  # fmt: skip
        fit = max(clock.left - area.left - look.space("m"), 0)
        name = look.width(facts.name, "lead", True)
        badge = badge_rect(look, facts.mode_words, MODE_ICONS[facts.mode], (0, 0)).width
        if name + look.space("m") + badge <= fit:
            spot = (area.left + name + look.space("m"), clock.centery)
            self._draw_mode(surface, look, spot, "midleft")
        else:
            area.width -= look.px(24)
            spot = (area.right + look.px(12), area.bottom - look.line_height() // 2)
            ink = "caution" if facts.mode is Mode.TEST else "muted"
            look.icon(surface, MODE_ICONS[facts.mode], spot, look.px(18), ink)
        size: TextSize = "lead" if name <= fit else "body"
        look.text(surface, facts.name, area.topleft, size, bold=True, fit=fit)
        self._draw_strip_below(surface, look, area)

    def _draw_strip_below(self, surface: pygame.Surface, look: Paint, area: pygame.Rect) -> None:
        """Draw mood and phase below the name; where only one has room, a hold goes first."""
        facts, top = self.facts, area.top + look.line_height("lead")
        gap, phase = look.space("m"), look.width(facts.phase, "caption")
        mood = look.width(facts.mood_words)
        is_held = facts.phase_icon == "pause"
        has_both = mood + gap + phase <= area.width
        if has_both or is_held:
            ink = "caution" if is_held else "muted"
            spot = (area.right, top)
            look.text(surface, facts.phase, spot, "caption", ink, anchor="topright", fit=area.width)
        if has_both or not is_held:
            look.text(surface, facts.mood_words, (area.left, top), fit=area.width)
        bar = pygame.Rect(area.left + mood + gap, 0, 0, look.px(8))
        bar.width = min(area.right - phase - gap - bar.left, look.px(160))
        bar.centery = top + look.line_height() // 2
        if has_both and bar.width > look.px(40):
            self._draw_scale(surface, look, bar)
