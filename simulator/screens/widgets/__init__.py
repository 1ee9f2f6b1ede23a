"""Widgets of our own: drawn with the theme, worked by keyboard first.

A widget is loaded when it is first asked for: the first frame has nothing to type in.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.screens.widgets.base import Group, Paint, Widget
    from simulator.screens.widgets.choosing import Choice, Option, Tab, Tabs
    from simulator.screens.widgets.clipboard import Clipboard
    from simulator.screens.widgets.controls import Button, Checkbox, Label, Meter, Toast
    from simulator.screens.widgets.scrolling import ListView, Scroller
    from simulator.screens.widgets.text import TextBox, TextField

__all__ = [
    "Button",
    "Checkbox",
    "Choice",
    "Clipboard",
    "Group",
    "Label",
    "ListView",
    "Meter",
    "Option",
    "Paint",
    "Scroller",
    "Tab",
    "Tabs",
    "TextBox",
    "TextField",
    "Toast",
    "Widget",
]

_MODULES = {
    "base": ("Group", "Paint", "Widget"),
    "choosing": ("Choice", "Option", "Tab", "Tabs"),
    "clipboard": ("Clipboard",),
    "controls": ("Button", "Checkbox", "Label", "Meter", "Toast"),
    "scrolling": ("ListView", "Scroller"),
    "text": ("TextBox", "TextField"),
}
_MODULE_OF = {name: module for module, names in _MODULES.items() for name in names}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _MODULE_OF:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f".{_MODULE_OF[name]}", __name__), name)
