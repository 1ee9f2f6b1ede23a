"""What every part of a portrait needs to know: the look, the pose and the face's measures."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from simulator.screens.draw import Point, smooth
from simulator.screens.portrait.expression import Pose
from simulator.screens.portrait.look import Look
from simulator.screens.portrait.palette import Skin, Tone, hair_of, skin_of
from simulator.screens.portrait.pen import MIDDLE

CROWN, CHIN = 31.0, 133.0
EYE_LINE = 83.0
EYE_APART = 15.4  # from the middle of the face to the middle of an eye
NOSE_LINE = 105.0
MOUTH_LINE = 115.5
TEMPLE = 37.0  # half the usual width of a head

# Half the width of a face at five heights, from temple to chin: (height, half width).
Shape = tuple[tuple[float, float], ...]
FACES: dict[str, Shape] = {
    "oval": ((62, 36.2), (80, 37.0), (98, 35.0), (114, 28.4), (126, 16.8)),
    "round": ((62, 37.4), (80, 38.8), (98, 38.0), (114, 32.6), (126, 20.0)),
    "square": ((62, 36.6), (80, 37.2), (98, 36.4), (114, 32.6), (126, 21.6)),
    "long": ((62, 34.6), (80, 35.0), (99, 33.2), (116, 27.4), (129, 16.6)),
}
CHINS = {"oval": CHIN, "round": CHIN - 1, "square": CHIN, "long": CHIN + 3.5}


@dataclass(frozen=True)
class Sitter:
    """A caller as drawn now; mouth and blink are 0 to 1, weight thickens lines when small."""

    look: Look
    pose: Pose
    mouth: float
    blink: float
    weight: float

    @cached_property
    def skin(self) -> Skin:
        """Give the tones of the skin."""
        return skin_of(self.look)

    @cached_property
    def hair(self) -> Tone:
        """Give the tones of the hair."""
        return hair_of(self.look)

    @cached_property
    def beard(self) -> Tone:
        """Give the tones of the beard, which greys before the hair."""
        return hair_of(self.look, extra=0.5)

    @property
    def gape(self) -> float:
        """Give how far the mouth is open, by expression and by speaking."""
        return min(self.pose.gape + self.mouth * (0.75 - 0.4 * self.pose.gape), 1.0)

    @property
    def chin(self) -> float:
        """Give the height of the chin, which falls with an open mouth."""
        return CHINS[self.look.face] + 2.6 * self.gape

    @property
    def breadth(self) -> float:
        """Give the width of this head as a share of the usual one."""
        return FACES[self.look.face][1][1] / TEMPLE

    @cached_property
    def outline(self) -> list[Point]:
        """Give the outline of the head, from crown to chin."""
        slim = 0.95 if self.look.is_soft else 1.0
        drop = 2.0 * self.gape
        sides: list[Point] = []
        for level, (y, half) in enumerate(FACES[self.look.face]):
            low = max(level - 2, 0) / 2
            sides.append((half * (1 - (1 - slim) * low), y + drop * low))
        right = [(0.0, CROWN), (17.0, 33.5), (30.0, 45.0), *sides, (7.0, self.chin - 0.8)]
        around = [*right, (0.0, self.chin), *[(-x, y) for x, y in right[:0:-1]]]
        return smooth([(MIDDLE + x, y) for x, y in around], closed=True, steps=6)

    def fit(self, points: list[Point] | tuple[Point, ...]) -> list[Point]:
        """Fit a shape made for the usual head to the width of this one."""
        return [(MIDDLE + (x - MIDDLE) * self.breadth, y) for x, y in points]
