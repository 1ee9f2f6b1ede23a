"""How a trainee likes to see and hear Headset, as the records keep it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from math import isnan
from pathlib import Path
from typing import TYPE_CHECKING

from simulator.records.store import ProfileId, Store
from simulator.screens.bindings import Bindings, dump_bindings, load_bindings
from simulator.screens.screen import Context
from simulator.screens.sounds import LOUDEST
from simulator.screens.theme import MAX_SCALE, MIN_SCALE, THEMES, make_theme
from simulator.texts import load_texts
from simulator.texts.catalogue import LOCALES

if TYPE_CHECKING:
    from simulator.language.types import Language

TEXTS = Path(__file__).resolve().parents[2] / "assets" / "texts"
LANGUAGES: tuple[Language, ...] = tuple(LOCALES)
SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)
VOLUMES = tuple(str(step) for step in range(1, LOUDEST + 1))
ON, OFF = "on", "off"


@dataclass(frozen=True, slots=True)
class Preferences:
    """The look and sound of the window. `scale` is the text size, 1 to 2; `volume` 1 to 3."""

    language: Language = "en"
    scale: float = 1.0
    theme: str = "light"
    sound: bool = True
    reduced_motion: bool = False
    volume: int = LOUDEST
    show_timers: bool = True
    show_marks: bool = True
    bindings: Bindings = field(default_factory=Bindings)


def load_preferences(
    store: Store, profile: ProfileId | None, usual: Preferences | None = None
) -> Preferences:
    """Read a profile's preferences; what was never chosen, or cannot be read, is as usual."""
    usual = usual or Preferences()

    def kept(key: str) -> str:
        own = store.setting(profile, key) if profile is not None else None
        return own or store.setting(None, key) or ""

    language, theme = kept("language"), kept("theme")
    return Preferences(
        next((each for each in LANGUAGES if each == language), usual.language),
        _read_scale(kept("text-scale"), usual.scale),
        theme if theme in THEMES else usual.theme,
        _read_switch(kept("sound"), usual.sound),
        _read_switch(kept("reduced-motion"), usual.reduced_motion),
        _read_volume(kept("volume"), usual.volume),
        _read_switch(kept("timers"), usual.show_timers),
        _read_switch(kept("marks"), usual.show_marks),
        load_bindings(kept("keys")),
    )


def save_preferences(store: Store, profile: ProfileId, chosen: Preferences) -> None:
    """Keep a profile's preferences; the language is also that of the next start."""
    values = {
        "language": chosen.language,
        "text-scale": f"{chosen.scale:g}",
        "theme": chosen.theme,
        "sound": _switch(chosen.sound),
        "reduced-motion": _switch(chosen.reduced_motion),
        "volume": str(chosen.volume),
        "timers": _switch(chosen.show_timers),
        "marks": _switch(chosen.show_marks),
        "keys": dump_bindings(chosen.bindings),
    }
    for key, value in values.items():
        if (store.setting(profile, key) or "") != value:
            store.set_setting(profile, key, value)
    if store.setting(None, "language") != chosen.language:
        store.set_setting(None, "language", chosen.language)


def preferences_of(context: Context) -> Preferences:
    """Give the preferences that are in use."""
    return Preferences(
        context.texts.language,
        context.theme.scale,
        context.theme.name,
        not context.sounds.muted,
        context.reduced_motion,
        context.sounds.volume,
        context.show_timers,
        context.show_marks,
        context.bindings,
    )


def apply_preferences(context: Context, chosen: Preferences) -> None:
    """Change the words, the look and the sound; screens see it at their next layout."""
    if context.texts.language != chosen.language:
        context.texts = load_texts(chosen.language, TEXTS)
    context.theme = make_theme(chosen.theme, chosen.scale)
    context.sounds.muted = not chosen.sound
    context.sounds.volume = chosen.volume
    context.reduced_motion = chosen.reduced_motion
    context.show_timers, context.show_marks = chosen.show_timers, chosen.show_marks
    context.bindings = chosen.bindings


def change(chosen: Preferences, **values: object) -> Preferences:
    """Give preferences that differ in some values."""
    return replace(chosen, **values)  # type: ignore[arg-type]


def _read_scale(text: str, usual: float) -> float:
    try:
        scale = float(text)
    except ValueError:
        return usual
    return usual if isnan(scale) else min(max(scale, MIN_SCALE), MAX_SCALE)


def _read_volume(text: str, usual: int) -> int:
    return int(text) if text in VOLUMES else usual


def _switch(is_on: bool) -> str:
    return ON if is_on else OFF


def _read_switch(text: str, usual: bool) -> bool:
    return {ON: True, OFF: False}.get(text, usual)
