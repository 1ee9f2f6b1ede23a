"""Every screen in every size and language: nothing cut, covered, out of reach or in another tongue."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from fnmatch import fnmatch
from types import SimpleNamespace

import pygame
import pytest

from simulator.screens.page import Page
from simulator.screens.theme import make_theme
from simulator.screens.tiles import Painting, Panel
from simulator.screens.widgets import Button, Checkbox, Label, TextField
from tests.library import ROOT
from tests.screens.layout import (
    Drawn,
    Flaw,
    RecordingFonts,
    find_flaws,
    find_lost_focus,
    name_widget,
    record_pages,
)
from tests.screens.looks import BASE, LANGUAGES, LAYOUTS, put_on
from tests.screens.pilot import Pilot
from tests.screens.tour import tour
from tests.screens.words import split_words, strange_words

# Where a text of any length has to do with the room there is.
MAY_SHORTEN = {
    "TitleLine(*)": "the title of a call, already in the smallest size",
    "Choice(what-if)": "a turn of the trainee, quoted in a menu",
    "CallerPanel(caller)": "the name of a caller",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen_is_whole_in_every_size_and_in_its_language(language, tmp_path):
    fonts, found, missed = RecordingFonts(), {}, every_screen()
    for pilot, stop in tour(tmp_path, language):
        missed.discard(pilot.name)
        if is_drawn_otherwise_in_whole(pilot):
            found[f"{stop.name}: drawn by parts it differs from what is drawn in whole"] = (
                "as it comes"
            )
        pilot.context.fonts = fonts
        rules = _quoted_rules(pilot)
        for look in LAYOUTS:
            put_on(pilot, look, stop.key)
            for flaw in _look_at(pilot, fonts, language, rules):
                found.setdefault(str(flaw), f"{stop.name} at {look.name}")
        put_on(pilot, BASE)
    assert not found, "\n".join(f"{where}: {flaw}" for flaw, where in found.items())
    assert not missed, "not on the tour"


def every_screen() -> set[str]:
    """Give the names of all screens there are."""
    sources = (ROOT / "simulator" / "screens").rglob("*.py")
    named = re.compile(r"^class (\w+Screen)\(", re.MULTILINE)
    return {name for path in sources for name in named.findall(path.read_text(encoding="utf-8"))}


def is_drawn_otherwise_in_whole(pilot: Pilot) -> bool:
    """Say whether what came of drawing only what changed is not the whole picture."""
    pilot.app.show()
    by_parts = pygame.image.tobytes(pilot.picture, "RGB")
    pilot.redraw()
    return pygame.image.tobytes(pilot.picture, "RGB") != by_parts


def _look_at(
    pilot: Pilot, fonts: RecordingFonts, language: str, rules: frozenset[str]
) -> Iterator[Flaw]:
    for drawing in record_pages(pilot.screen, pilot.picture, fonts):
        yield from find_flaws(drawing, _may_shorten)
        for text in drawing.texts:
            if strange := strange_words(text.text, language, rules):
                yield Flaw("strange words", text.where, f"{', '.join(strange)} in {text.text}")
    yield from find_lost_focus(pilot.screen)


def _may_shorten(text: Drawn) -> bool:
    owner = "" if text.owner is None else name_widget(text.owner)
    return any(fnmatch(owner, pattern) for pattern in MAY_SHORTEN)


def _quoted_rules(pilot: Pilot) -> frozenset[str]:
    """Give the words of the rules on the cards: they are the author's, in the format's words."""
    words: set[str] = set()
    for row in pilot.store.attempts(pilot.context.profile.id, 50):
        card = pilot.store.card(row.id)
        for rule in _find_rules(json.loads(json.dumps(card))):
            words |= set(split_words(rule))
    return frozenset(words)


def _find_rules(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for key, each in value.items():
            if key == "rule":
                yield str(each)
            else:
                yield from _find_rules(each)
    elif isinstance(value, list):
        for each in value:
            yield from _find_rules(each)


# --- the checks themselves find what they are for ------------------------------------------------


class Sketch(Page):
    """A page with widgets at given places, and maybe more in a body that scrolls."""

    def __init__(self, widgets, scrolled=()) -> None:
        super().__init__(SimpleNamespace(theme=make_theme(), fonts=RecordingFonts(), texts=None))
        self._widgets, self._scrolled = widgets, scrolled

    def arrange(self) -> None:
        for widget, rect in self._widgets:
            widget.place(pygame.Rect(rect), self.look)
            self.group.add(widget)
        if self._scrolled:
            body = self.add_body(pygame.Rect(0, 400, 600, 200))
            for widget, rect in self._scrolled:
                widget.place(pygame.Rect(rect), self.look)
                body.add(widget)
            body.set_height(400)


class Stubborn(Button):
    """A button that Tab does not leave."""

    def handle(self, event, focused):
        return event.type == pygame.KEYDOWN or super().handle(event, focused)


def painted(words: str, dx: int = 0, dy: int = 0, colour: str = "text") -> Painting:
    def paint(surface, look, rect):
        look.text(surface, words, rect.move(dx, dy).topleft, "body", colour)

    return Painting(paint)


FINE = (Button("ok", "Fine"), (40, 40, 120, 36))
WRONG = {
    "outside": [(Button("ok", "Fine"), (1200, 40, 120, 36))],
    "without size": [(Button("ok", "Fine"), (40, 40, 0, 36))],
    "cut off": [(painted("Some words", 60), (1180, 40, 100, 40))],
    "beyond its widget": [(painted("Some words"), (30, 40, 40, 40))],
    "faint": [(painted("Some words", colour="border_strong"), (30, 40, 200, 40))],
    "text over text": [
        (painted("Some words"), (30, 40, 200, 40)),
        (painted("Other words", 30, 4), (30, 40, 200, 40)),
    ],
    "text over a control": [FINE, (painted("Some words", 30, 5), (30, 40, 200, 40))],
    "widgets overlap": [FINE, (Button("no", "Nor this"), (140, 40, 120, 36))],
    "nameless": [FINE, (Button("icon", "", icon="pause"), (200, 40, 36, 36))],
    "shortened": [(Button("ok", "Far too many words for it"), (40, 40, 120, 36))],
}


@pytest.mark.parametrize("kind", WRONG)
def test_a_flaw_is_found(kind, window):
    assert kind in {flaw.kind for flaw in inspect(Sketch(WRONG[kind]), window)}


def test_a_flaw_below_the_fold_is_found_by_scrolling(window):
    wide = (Label("Some words"), (20, 700, 300, 30))
    covered = (painted("Other words", 5, 2), (20, 700, 300, 30))
    assert "text over text" in {
        flaw.kind for flaw in inspect(Sketch([FINE], [wide, covered]), window)
    }


def test_what_tab_cannot_reach_is_found(window):
    page = Sketch(
        [(Stubborn("stuck", "Stuck"), (40, 40, 120, 36)), (Button("b", "B"), (40, 90, 99, 36))]
    )
    page.layout((1280, 720))
    assert [flaw.kind for flaw in find_lost_focus(page)] == ["out of reach of Tab"]


def test_a_sound_page_has_no_flaw(window):
    card = (Panel(), (30, 30, 400, 200))
    on_it = [
        FINE,
        (Label("Some words"), (40, 90, 300, 30)),
        (Checkbox("c", "Yes"), (40, 130, 200, 36)),
    ]
    assert inspect(Sketch([card, *on_it, (TextField("f"), (40, 180, 200, 36))]), window) == []


def inspect(page: Sketch, window: pygame.Surface) -> list[Flaw]:
    page.layout((1280, 720))
    pages = record_pages(page, window, page.look.fonts)
    return [flaw for drawing in pages for flaw in find_flaws(drawing, lambda text: False)]


def test_a_text_tells_its_whole_place_even_where_only_a_part_is_drawn(look, window):
    wide = look.width("Some words")
    window.set_clip(pygame.Rect(0, 0, 10, 10))
    rect = look.text(window, "Some words", (5, 5))
    window.set_clip(None)
    assert rect == pygame.Rect(5, 5, wide, look.line_height())


@pytest.mark.parametrize(
    ("text", "strange"),
    [
        ("Welkom bij Headset.", []),
        ("Loading", ["loading"]),
        ("नमस्ते Sanne", ["नमस्ते"]),
        ("[home-missing]", ["[home-missing]"]),
    ],
)
def test_words_of_no_text_are_strange(text, strange):
    assert strange_words(text, "nl") == strange
