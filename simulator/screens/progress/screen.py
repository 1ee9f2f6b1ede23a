"""The trainee's progress: rank, streak, every skill with its level, and personal bests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial

import pygame

from simulator.records.honours import Honours
from simulator.records.memory import recall
from simulator.records.planning import sort_by_need
from simulator.records.practice import MOST_ROWS, parts_of
from simulator.records.skills import Memory, Skill, list_skills
from simulator.records.store import AttemptRow, Status
from simulator.reports.honours import word_gap, word_next, word_rank
from simulator.screens import flow
from simulator.screens.home.standing import read_day
from simulator.screens.honour import keep_honours
from simulator.screens.page import Page
from simulator.screens.progress.entries import BestEntry, Block, SkillEntry, due_column
from simulator.screens.screen import Context, Push
from simulator.screens.tiles import Panel, Tile
from simulator.screens.widgets import Label, Scroller
from simulator.screens.widgets.layout import columns

NARROW = 620  # pixels at scale 1: below it rank and streak stand below each other
HALF = 380  # pixels at scale 1 for one of two columns of calls


class ProgressScreen(Page):
    """One page that scrolls; a skill is pressed to see what it means."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._memories: Mapping[Skill, Memory] = {}
        self._honours = Honours()
        self._titles: Mapping[str, str] = {}

    @property
    def memories(self) -> Mapping[Skill, Memory]:
        """Give what is kept of each skill that was practised."""
        return self._memories

    @property
    def honours(self) -> Honours:
        """Give what was earned."""
        return self._honours

    @property
    def default_focus(self) -> str:  # type: ignore[override]
        """Give the skill most in need."""
        return f"skill-{(*self._practised(), *list_skills())[0].id}"

    def layout(self, size: tuple[int, int]) -> None:
        """Read the records again: this screen comes back after a call."""
        context = self.context
        rows = context.store.attempts(context.profile.id, -1, status=Status.FINISHED)
        cards = context.library.cards()
        latest, profile = rows[:MOST_ROWS], context.profile.id
        self._memories = recall(context.store, profile, latest, parts_of(cards), read_day(context))
        self._honours = keep_honours(context, rows)
        self._titles = _read_titles(rows)
        super().layout(size)

    # --- placing --------------------------------------------------------------------------------

    def arrange(self) -> None:
        """Place what was earned, the skills and the personal bests below each other."""
        look, column = self.look, self.column()
        top = self.add_header(self.texts("progress-title"), back=self.texts("progress-back"))
        room = pygame.Rect(column.left, top, column.width, self.area.bottom - top)
        body = self.add_body(room)
        content, gap = self.inside(body), look.space("xl")
        y = self._add_honours(body, content) + gap
        y += self._add_skills(body, content.move(0, y)) + gap
        y += self._add_unpractised(body, content.move(0, y))
        y += self._add_bests(body, content.move(0, y))
        body.set_height(y)

    def _add_honours(self, body: Scroller, content: pygame.Rect) -> int:
        """Place rank and streak side by side, or below each other; gives the height used."""
        look, gap = self.look, self.look.space("l")
        blocks = (self._rank_block(), self._streak_block())
        is_narrow = content.width < look.px(NARROW)
        boxes = [content, content] if is_narrow else columns(content, 2, gap)
        highs = [block.height(look, box.width) for block, box in zip(blocks, boxes, strict=True)]
        y = content.top
        for block, box, high in zip(blocks, boxes, highs, strict=True):
            panel = Panel(block.paint)
            place = pygame.Rect(box.left, y, box.width, high if is_narrow else max(highs))
            panel.place(place, look)
            body.add(panel)
            y += high + gap if is_narrow else 0
        return y - gap - content.top if is_narrow else max(highs)

    def _rank_block(self) -> Block:
        honours, texts = self._honours, self.texts
        about, gaps = texts("honour-rank-about"), [word_gap(each, texts) for each in honours.gaps]
        name, rank = texts("progress-rank"), word_rank(honours.rank, texts)
        return Block("trophy", name, rank, about, word_next(honours.rank, texts), gaps)

    def _streak_block(self) -> Block:
        texts, streak = self.texts, self._honours.streak
        words, about = texts("honour-streak", days=streak.current), texts("honour-streak-about")
        is_shorter = streak.current < streak.longest
        longest = texts("honour-streak-longest", days=streak.longest) if is_shorter else ""
        return Block("calendar", texts("progress-streak"), words, about, longest)

    def _add_skills(self, body: Scroller, content: pygame.Rect) -> int:
        """Place the skills that were practised, the one most in need first."""
        about = "progress-about" if self._memories else "progress-none"
        y = self._add_title(body, content, "progress-skills", about)
        return y + self._add_tiles(body, content.move(0, y), self._practised())

    def _practised(self) -> list[Skill]:
        return sort_by_need(self._memories, self._memories, read_day(self.context))

    def _add_unpractised(self, body: Scroller, content: pygame.Rect) -> int:
        """Place the skills that no call has asked for yet."""
        rest = [skill for skill in list_skills() if skill not in self._memories]
        if not rest:
            return 0
        id = "progress-unpractised"
        y = self._add_title(body, content, id, "progress-unpractised-about")
        look, gap = self.look, self.look.space("l")
        if content.width < look.px(2 * HALF):
            y += self._add_tiles(body, content.move(0, y), rest)
        else:
            half = (len(rest) + 1) // 2
            boxes = columns(content.move(0, y), 2, gap)
            halves = (rest[:half], rest[half:])
            y += max(
                self._add_tiles(body, box, each) for box, each in zip(boxes, halves, strict=True)
            )
        return y + look.space("xl")

    def _add_tiles(self, body: Scroller, content: pygame.Rect, skills: Iterable[Skill]) -> int:
        look, today, y = self.look, read_day(self.context), content.top
        column = due_column(self._memories.values(), today, look, self.texts)
        for skill in skills:
            entry = SkillEntry(skill, self._memories.get(skill), today, self.texts, column)
            tile = Tile(f"skill-{skill.id}", entry.paint, partial(self._open, skill))
            high = entry.height(look, content.width)
            tile.place(pygame.Rect(content.left, y, content.width, high), look)
            body.add(tile)
            y += high + look.space("s")
        return y - content.top

    def _add_bests(self, body: Scroller, content: pygame.Rect) -> int:
        """Place the best at each call that was taken in one's own words."""
        bests = self._honours.bests
        if not bests:
            return 0
        look, y = self.look, self._add_title(body, content, "progress-bests")
        boxes = [content] if content.width < look.px(2 * HALF) else columns(
            content, 2, look.space("l")
        )  # fmt: skip
        listed = [
            BestEntry(self._titles.get(call, call), each, self.texts)
            for call, each in bests.items()
        ]
        for start in range(0, len(listed), len(boxes)):
            y += self._add_row(body, boxes, listed[start : start + len(boxes)], content.top + y)
        return y

    def _add_row(
        self, body: Scroller, boxes: Sequence[pygame.Rect], row: Sequence[BestEntry], y: int
    ) -> int:
        look = self.look
        high = max(
            entry.height(look, box.width) for entry, box in zip(row, boxes, strict=False)
        )  # fmt: skip
        for entry, box in zip(row, boxes, strict=False):
            panel = Panel(entry.paint)
            panel.place(pygame.Rect(box.left, y, box.width, high), look)
            body.add(panel)
        return high + look.space("s")

    def _add_title(self, body: Scroller, content: pygame.Rect, id: str, about: str = "") -> int:
        """Place a heading, and what is to be said about it; gives the height used."""
        look, y = self.look, content.top
        labels = [Label(self.texts(id), size="lead", bold=True)]
        if about:
            labels.append(Label(self.texts(about), colour="muted"))
        for label in labels:
            high = label.height_for(look, content.width)
            label.place(pygame.Rect(content.left, y, content.width, high), look)
            body.add(label)
            y += high + look.space("xs")
        return y + look.space("s") - content.top

    # --- where it leads -------------------------------------------------------------------------

    def _open(self, skill: Skill) -> None:
        self.go(Push(flow.open_skill(self.context, skill)))

    def take_key(self, event: pygame.event.Event) -> None:
        """Move with the arrows from skill to skill."""
        steps = {pygame.K_UP: -1, pygame.K_DOWN: 1}
        names, now = self._skill_names(), self._focused_name()
        if event.key in steps and now in names:
            place = names.index(now) + steps[event.key]
            if 0 <= place < len(names):
                self.focus(names[place])
                return
        super().take_key(event)

    def _skill_names(self) -> list[str]:
        return [each.name for each in self.group.walk() if isinstance(each, Tile)]


def _read_titles(rows: Iterable[AttemptRow]) -> dict[str, str]:
    """Give the title of each call as its latest attempt has it; rows are newest first."""
    titles: dict[str, str] = {}
    for row in rows:
        titles.setdefault(row.meta.scenario, row.meta.title)
    return titles
