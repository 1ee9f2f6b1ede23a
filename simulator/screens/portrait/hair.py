"""Hair and head coverings: what is behind the head, over the shoulders and around the face."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from simulator.screens.draw import Point, smooth
from simulator.screens.portrait.palette import Tone, greying, hair_of
from simulator.screens.portrait.pen import MIDDLE, Pen, mirrored, oval
from simulator.screens.portrait.sitter import Sitter
from simulator.screens.theme import mix

Path = tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Style:
    """The shapes of a hairstyle on the usual head, each a few points of a smooth outline.

    `back` lies behind the head, `over` falls on the shoulders, `front` frames the face;
    `shine` and `parting` are strands of light and of shadow on the front.
    """

    front: tuple[Path, ...] = ()
    back: tuple[Path, ...] = ()
    over: tuple[Path, ...] = ()
    shine: tuple[Path, ...] = ()
    parting: tuple[Path, ...] = ()
    curls: tuple[Point, ...] = ()  # centres of curls along the front's edge
    curl: float = 0.0  # their radius


def _both(path: Path) -> tuple[Path, Path]:
    return path, tuple(mirrored(path))


SHORT = Style(
    front=((
        (63, 88), (60.6, 74), (60, 56), (66, 38), (82, 25), (102, 20.5), (122, 25), (136, 39),
        (140, 57), (139.4, 74), (137, 88), (134.6, 78), (133.4, 64), (128, 54), (118, 50.5),
        (104, 51), (90, 49), (78, 44.5), (73, 52), (67.4, 62), (65.6, 77),
    ),),
    shine=(((78, 41), (90, 32), (108, 29)), ((84, 45), (98, 37.5), (116, 36))),
    parting=(((79, 44), (96, 44), (120, 42)), ((118, 48), (130, 50), (136, 60))),
)  # fmt: skip
RECEDING = Style(
    front=(
        ((63, 90), (60.4, 76), (60.6, 60), (64, 47), (72, 36), (84, 30.5), (92, 29.5),
         (82, 34), (75, 43), (71, 54), (67, 66), (65.8, 79)),
        ((137, 90), (139.6, 76), (139.4, 60), (136, 47), (128, 36), (116, 30.5), (108, 29.5),
         (118, 34), (125, 43), (129, 54), (133, 66), (134.2, 79)),
        ((84, 31), (92, 27), (104, 26), (117, 31), (112, 37), (104, 40.5), (97, 40.5), (89, 37)),
    ),
    shine=(((67, 56), (72, 44), (80, 36)), ((91, 33), (99, 30), (107, 31))),
)  # fmt: skip
FRINGE: Path = (
    (63, 96), (59, 78), (59.6, 56), (67, 37), (83, 24), (101, 20.5), (121, 24.5), (135.5, 38),
    (141, 57), (141.4, 78), (137, 96), (134.8, 82), (131, 68), (122, 57), (110, 48.5),
    (93, 42), (83, 52), (72, 64), (66.4, 80),
)  # fmt: skip
LONG = Style(
    back=(((
        58, 60), (64, 36), (82, 22.5), (101, 19.5), (122, 23), (138, 38), (145, 64), (149, 100),
        (153, 136), (158, 170), (140, 180), (100, 176), (58, 180), (42, 168), (48, 134), (53, 98),
    ),),
    over=(
        ((62, 84), (57, 112), (52, 140), (43, 168), (50, 182), (64, 186), (71, 170), (73, 148),
         (69, 128), (66.4, 108)),
        ((138, 84), (143, 112), (148, 140), (157, 168), (150, 182), (136, 186), (129, 170),
         (127, 148), (131, 128), (133.6, 108)),
    ),
    front=(FRINGE,),
    shine=(((70, 52), (78, 38), (90, 29)), ((124, 34), (133, 48), (137, 68))),
    parting=(((92, 42), (100, 30), (103, 23)), ((96, 43), (116, 44), (131, 60))),
)  # fmt: skip
BOB = Style(
    back=(((
        57, 62), (63, 37), (82, 21.5), (101, 18.5), (121, 21.5), (138, 37), (145, 64), (148, 96),
        (147, 122), (138, 133), (122, 128), (78, 128), (62, 133), (53, 122), (52, 96),
    ),),
    over=(
        ((63.5, 80), (58, 92), (54, 110), (54, 126), (60, 134), (70, 132), (73, 126),
         (68, 114), (66, 98)),
        ((136.5, 80), (142, 92), (146, 110), (146, 126), (140, 134), (130, 132), (127, 126),
         (132, 114), (134, 98)),
    ),
    front=((
        (62, 100), (57, 80), (58.4, 56), (66, 36), (83, 22.5), (101, 19), (120, 22.5), (136, 37),
        (142.4, 57), (143, 80), (138, 100), (134, 84), (131, 68), (126, 60), (114, 60.5),
        (100, 57.5), (86, 49), (76, 56), (69, 66), (66, 82),
    ),),
    shine=(((68, 56), (76, 40), (90, 30)), ((80, 46), (92, 36), (108, 32))),
    parting=(((86, 49), (88, 36), (92, 26)), ((90, 50), (110, 52), (130, 60))),
)  # fmt: skip
BACKSWEPT: Path = (
    (64, 88), (60.6, 74), (60.8, 56), (68, 39), (83, 27), (101, 23), (119, 27), (133, 39),
    (139.4, 56), (139.4, 74), (136, 88), (134, 74), (128.6, 60), (118, 50), (101, 45.5),
    (83, 50), (71.6, 60), (66.4, 74),
)  # fmt: skip
BUN = Style(
    back=(tuple(oval((102, 19), 17, 14.5, 14)),),
    front=(BACKSWEPT,),
    shine=(((72, 52), (82, 38), (96, 29)), ((118, 34), (128, 43), (133, 56))),
    parting=(((88, 48), (92, 36), (99, 25)), ((112, 48), (110, 36), (104, 25))),
)
PONYTAIL = Style(
    back=((
        (118, 34), (134, 28), (148, 38), (155, 60), (157, 88), (160, 112), (154, 138), (144, 150),
        (146, 128), (141, 104), (138, 80), (134, 56),
    ),),
    front=(BACKSWEPT,),
    shine=(((72, 52), (82, 38), (98, 29)), ((84, 49), (98, 36), (118, 32))),
    parting=(((92, 46), (108, 35), (130, 36)), ((112, 48), (124, 44), (135, 48))),
)  # fmt: skip
CURLY = Style(
    back=(tuple(oval((100, 66), 51, 50, 20)),),
    front=((
        (62, 94), (55, 78), (56, 54), (66, 33), (83, 20), (101, 16.5), (119, 20), (134, 33),
        (144, 54), (145, 78), (138, 94), (134.6, 80), (131.6, 66), (124, 56), (112, 51),
        (98, 51.5), (84, 51), (74, 57), (68, 66), (65.4, 80),
    ),),
    curls=(
        (57, 96), (51, 82), (50, 66), (53, 50), (61, 37), (72, 26), (86, 19), (100, 16.5),
        (114, 19), (128, 26), (139, 37), (147, 50), (150, 66), (149, 82), (143, 96), (74, 53),
        (86, 49), (99, 48), (112, 49), (124, 53), (64, 108), (136, 108), (54, 108), (146, 108),
    ),
    curl=9.0,
)  # fmt: skip
SHORT_CURLY = Style(
    front=((
        (63.5, 86), (61, 74), (61, 57), (67, 41), (82, 29), (100, 25), (118, 29), (133, 41),
        (139, 57), (139, 74), (136.5, 86), (134.6, 72), (131, 60), (123, 51.5), (112, 48.5),
        (100, 48), (88, 48.5), (77, 51.5), (69, 60), (65.4, 72),
    ),),
    curls=(
        (63.5, 60), (65, 49), (71, 39), (79, 31.5), (89, 27), (100, 25), (111, 27), (121, 31.5),
        (129, 39), (135, 49), (136.5, 60), (74, 52), (82.5, 48), (91, 46), (100, 45.5),
        (109, 46), (117.5, 48), (126, 52),
    ),
    curl=5.6,
)  # fmt: skip
HIJAB = Style(
    back=((
        (100, 19), (124, 24), (141, 42), (148, 70), (149, 104), (152, 134), (160, 158),
        (100, 176), (40, 158), (48, 134), (51, 104), (52, 70), (59, 42), (76, 24),
    ),),
)  # fmt: skip
TURBAN = Style(
    front=((
        (62, 78), (54, 62), (55, 42), (66, 24), (84, 13), (102, 10), (122, 14), (137, 26),
        (146, 44), (146, 62), (138, 78), (133, 68), (122, 58), (110, 50.5), (100, 46),
        (90, 51), (78, 59), (67, 68),
    ),),
    shine=(
        ((60, 56), (76, 38), (104, 26)), ((66, 63), (84, 46), (112, 34)),
        ((58, 47), (72, 29), (96, 18)),
    ),
    parting=(
        ((100, 46), (118, 40), (141, 42)), ((104, 48), (124, 48), (143, 56)),
        ((100, 46), (114, 32), (130, 26)), ((97, 47), (78, 52), (60, 66)),
    ),
)  # fmt: skip
STYLES: dict[str, Style] = {
    "short": SHORT,
    "short-curly": SHORT_CURLY,
    "long": LONG,
    "bob": BOB,
    "curly": CURLY,
    "bun": BUN,
    "bald": Style(),
    "receding": RECEDING,
    "ponytail": PONYTAIL,
    "hijab": HIJAB,
    "turban": TURBAN,
}
# The opening of a hijab around the face, and its edge on the shoulders.
OPENING: Path = (
    (100, 44), (118, 48), (130, 60), (134.6, 80), (133, 100), (126, 118), (114, 131),
    (100, 136.5), (86, 131), (74, 118), (67, 100), (65.4, 80), (70, 60), (82, 48),
)  # fmt: skip
DRAPE: Path = (
    (66, 116), (56, 136), (38, 156), (40, 172), (62, 186), (96, 196), (132, 188), (160, 172),
    (163, 156), (145, 136), (134, 116), (122, 138), (100, 146), (78, 138),
)  # fmt: skip


def draw_behind(pen: Pen, sitter: Sitter) -> None:
    """Draw the hair behind the head and neck."""
    style, tone = STYLES[sitter.look.hair], _tone(sitter)
    dark = mix(tone.base, tone.dark, 0.65)
    for path in style.back:
        pen.blob(sitter.fit(path), tone.base if sitter.look.hair in ("bun", "curly") else dark)
    if sitter.look.hair == "bun":
        pen.ribbon([(91, 19), (98, 11), (110, 11)], (0.4, 2.0, 0.4), tone.light)
    if sitter.look.hair == "ponytail":
        strand = [(140, 36), (149, 62), (151, 92), (152, 126)]
        pen.ribbon(sitter.fit(strand), (0.5, 3, 2.4, 0.4), tone.base)


def draw_over(pen: Pen, sitter: Sitter) -> None:
    """Draw the hair, or the cloth, that lies on the shoulders."""
    tone = _tone(sitter)
    for index, path in enumerate(STYLES[sitter.look.hair].over):
        pen.blob(sitter.fit(path), mix(tone.base, tone.dark, 0.18 + 0.4 * index))
        spine = [path[1], path[2], path[3] if len(path) > 9 else path[4]]
        inward = 5 if index == 0 else -5
        strand = [(x + inward, y) for x, y in spine]
        pen.ribbon(sitter.fit(strand), (0.4, 2.2, 0.4), tone.light if index == 0 else tone.base)
    if sitter.look.hair == "hijab":
        _drape(pen, tone)


def draw_front(pen: Pen, sitter: Sitter) -> None:
    """Draw the hair around the face."""
    style, tone = STYLES[sitter.look.hair], _tone(sitter)
    for centre in sitter.fit(style.curls):
        pen.disc(centre, style.curl, tone.base)
    for path in style.front:
        _lock(pen, sitter, path, tone)
    _strands(pen, sitter, style.parting, tone.dark, 1.3)
    _strands(pen, sitter, style.shine, tone.light, 2.2)
    _curl_light(pen, sitter, style, tone)
    if sitter.look.hair == "hijab":
        _wrap(pen, sitter, tone)


def _tone(sitter: Sitter) -> Tone:
    """Give the colour of the hair, or that of the cloth over it."""
    from simulator.screens.portrait.clothes import scarf_of

    return scarf_of(sitter.look) if sitter.look.covers_head else sitter.hair


def _lock(pen: Pen, sitter: Sitter, path: Path, tone: Tone) -> None:
    outline = smooth(sitter.fit(path), closed=True, steps=8)
    pen.fill(outline, tone.base)
    with pen.within(outline) as inner:
        inner.soft(oval((142, 60), 16, 42), tone.dark, 0.8, 8)
        inner.soft(oval((84, 32), 20, 9), tone.light, 0.35, 7)
        grey = greying(sitter.look)
        if grey > 0.1 and not sitter.look.covers_head:
            _temples(inner, sitter)


def _temples(pen: Pen, sitter: Sitter) -> None:
    silver = hair_of(sitter.look, extra=0.9).base
    for side in (-1, 1):
        pen.soft(oval((MIDDLE + side * 37 * sitter.breadth, 74), 5.5, 15), silver, 0.8, 3)


def _strands(
    pen: Pen, sitter: Sitter, paths: Sequence[Path], colour: tuple[int, int, int], width: float
) -> None:
    for path in paths:
        pen.ribbon(sitter.fit(path), (0.2, width, width * 0.7, 0.2), colour)


def _curl_light(pen: Pen, sitter: Sitter, style: Style, tone: Tone) -> None:
    r = style.curl * 0.55
    for x, y in sitter.fit(style.curls):
        lit = mix(tone.base, tone.light, 0.75 if x < 108 else 0.25)
        hook = [(x - r, y + r * 0.4), (x - r * 0.5, y - r * 0.8), (x + r * 0.6, y - r * 0.7)]
        pen.ribbon(hook, (0.3, style.curl * 0.22, 0.3), lit)


def _wrap(pen: Pen, sitter: Sitter, tone: Tone) -> None:
    """Draw the hijab around the face: a ring, then its folds."""
    outer = smooth(sitter.fit(HIJAB.back[0][:7]), steps=6)
    outer = smooth(
        sitter.fit([(100, 19), (124, 24), (141, 42), (147, 70), (145, 102), (134, 130), (112, 146),
                    (88, 146), (66, 130), (55, 102), (53, 70), (59, 42), (76, 24)]),
        closed=True, steps=6,
    )  # fmt: skip
    opening = smooth(sitter.fit(OPENING), closed=True, steps=6)
    ring = [*outer, outer[0], opening[0], *opening[::-1]]
    pen.fill(ring, tone.base)
    with pen.within(ring) as inner:
        inner.soft(oval((146, 84), 13, 54), tone.dark, 0.75, 6)
        inner.soft(oval((78, 34), 18, 12), tone.light, 0.5, 6)
        for fold in (
            ((88, 24), (66, 44), (59, 78), (64, 108)),
            ((112, 23), (136, 46), (141, 80), (134, 112)),
            ((60, 104), (74, 128), (98, 141)),
        ):
            inner.ribbon(sitter.fit(fold), (0.3, 1.5, 1.2, 0.3), mix(tone.base, tone.dark, 0.7))


def _drape(pen: Pen, tone: Tone) -> None:
    outline = smooth(DRAPE, closed=True, steps=8)
    pen.fill(outline, tone.base)
    with pen.within(outline) as inner:
        inner.soft(oval((146, 164), 26, 28), tone.dark, 0.7, 8)
        for fold in (
            ((60, 138), (78, 160), (112, 176), (150, 172)),
            ((70, 134), (88, 152), (116, 162), (146, 154)),
            ((138, 136), (122, 150), (92, 160)),
        ):
            inner.ribbon(fold, (0.3, 1.8, 1.4, 0.3), mix(tone.base, tone.dark, 0.75))
