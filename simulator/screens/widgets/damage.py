"""What has to be drawn again. This is the rule, and all of it:

- A widget with an attribute that changed damages the place where it was drawn last and the place
  where it stands now, focus outline and open menu included.
- A group that changed (scrolled, filled anew, shown) damages all it holds; so does one of whose
  widgets one appears or goes.
- What a screen keeps outside of widgets it reports itself, and that damages the whole picture.

The window then holds the screen to the damaged places and has it draw itself as ever. So there is
one way of drawing alone, and a picture drawn by parts can differ from one drawn in whole only if a
widget draws further out than `MARGIN`, or draws what no attribute of its own tells.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import pygame

if TYPE_CHECKING:
    from simulator.screens.widgets.base import Group, Widget

MARGIN = 12  # pixels that a focus outline may stand out at the largest scale
MOST_PARTS = 8  # more are drawn as one: each costs a walk over the widgets
WORTH_JOINING = 1.2  # times what is drawn apart
NOWHERE = pygame.Rect(0, 0, 0, 0)


def find_damage(root: Group) -> list[pygame.Rect] | None:
    """Give the parts of the window that have to be drawn again; None for all of it."""
    if root.changed:
        return None
    found: list[pygame.Rect] = []
    for child in root.children:
        _gather(child, None, True, found)
    return join_near(found)


def note_drawn(root: Group) -> None:
    """Take note that everything in a group is drawn as it stands now."""
    _note(root, None, True)


def join_near(parts: Iterable[pygame.Rect]) -> list[pygame.Rect]:
    """Join rectangles whose union holds little that neither does, or all where they are many."""
    joined: list[pygame.Rect] = []
    for part in parts:
        if not part:
            continue
        while (index := _find_near(part, joined)) is not None:
            part = part.union(joined.pop(index))
        joined.append(part)
    return joined if len(joined) <= MOST_PARTS else [joined[0].unionall(joined[1:])]


def _find_near(part: pygame.Rect, others: Sequence[pygame.Rect]) -> int | None:
    for index, other in enumerate(others):
        if _area(part.union(other)) <= WORTH_JOINING * (_area(part) + _area(other)):
            return index
    return None


def _area(part: pygame.Rect) -> int:
    return part.width * part.height


def _gather(
    widget: Widget, view: pygame.Rect | None, shown: bool, found: list[pygame.Rect]
) -> pygame.Rect:
    """Collect the damage below a widget; gives where it would be drawn now.

    view: what the groups around it leave to be seen, None for everything.
    """
    shown = shown and widget.visible
    area, inner = _reach(widget, view, shown), _narrow(widget, view)
    is_another = False  # one of its widgets appears or goes
    for child in widget.children:
        part = _gather(child, inner, shown, found)
        area = _join(area, part)
        is_another = is_another or (child.changed and bool(part) != bool(child.drawn))
    if widget.changed or is_another:
        found += [widget.drawn, area]
    return area


def _note(widget: Widget, view: pygame.Rect | None, shown: bool) -> pygame.Rect:
    shown = shown and widget.visible
    area, inner = _reach(widget, view, shown), _narrow(widget, view)
    for child in widget.children:
        area = _join(area, _note(child, inner, shown))
    widget.drawn, widget.changed = area, False
    return area


def _reach(widget: Widget, view: pygame.Rect | None, shown: bool) -> pygame.Rect:
    """Give where a widget itself may draw."""
    if not shown:
        return NOWHERE
    area = widget.rect.inflate(2 * MARGIN, 2 * MARGIN) if widget.rect else NOWHERE
    return _join(area if view is None else area.clip(view), widget.over_rect())


def _narrow(widget: Widget, view: pygame.Rect | None) -> pygame.Rect | None:
    """Give what a group leaves to be seen of what is in it."""
    if not widget.clips:
        return view
    return widget.rect if view is None else widget.rect.clip(view)


def _join(one: pygame.Rect, other: pygame.Rect) -> pygame.Rect:
    return one.union(other) if one and other else one or other
