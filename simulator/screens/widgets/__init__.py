"""Widgets of our own: drawn with the theme, worked by keyboard first."""

from simulator.screens.widgets.base import Group, Paint, Widget
from simulator.screens.widgets.choosing import Choice, Option, Tab, Tabs
from simulator.screens.widgets.controls import Button, Checkbox, Label, Meter, Toast
from simulator.screens.widgets.scrolling import ListView, Scroller
from simulator.screens.widgets.text import Clipboard, TextBox, TextField

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
