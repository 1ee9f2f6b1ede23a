"""A new trainer who follows the guide word by word: types what it says, and edits where it says.

A block marked `sh` is typed; a block of `text` right after it is what has to appear; another block
of `text` is said to the caller. A block of `yaml` goes into the file where the words before it
say: below a line, above it, or in place of it.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

PLACES = BELOW, ABOVE, _INSTEAD = ("below", "above", "in place of")
WORDS: Mapping[str, Mapping[str, str]] = {
    "en": dict(zip(PLACES, ("below", "above", "in place of"), strict=True)),
    "nl": dict(zip(PLACES, ("onder", "boven", "in plaats van"), strict=True)),
    "hi": dict(zip(PLACES, ("के नीचे", "के ऊपर", "की जगह"), strict=True)),
}
PROGRAM = "python main.py"
NOT_FOLLOWED = ("play", "try")  # they wait for a person
_FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"`([^`]+)`")


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block: its language, its text, and the words since the block or heading before."""

    kind: str
    text: str
    before: str


def read_blocks(page: str) -> list[Block]:
    """Take the fenced blocks out of a page."""
    blocks, end = [], 0
    for match in _FENCE.finditer(page):
        words = re.split(r"^#.*$", page[end : match.start()], flags=re.MULTILINE)[-1]
        blocks.append(Block(match[1], match[2], words.strip()))
        end = match.end()
    return blocks


def commands_in(page: str) -> Iterator[str]:
    """Give every command line of the program that a page names, in a block or in a sentence."""
    for place in re.finditer(r"^python main\.py.*$|`(python main\.py[^`]*)`", page, re.MULTILINE):
        yield (place[1] or place[0]).strip()


class Trainer:
    """Follows one page in one folder.

    type_in: runs a command line there and gives what it printed. say: takes the lines that the
    trainer says in a call of the file at a path.
    """

    def __init__(
        self,
        language: str,
        folder: Path,
        type_in: Callable[[list[str]], str],
        say: Callable[[Path, str], None],
    ) -> None:
        self.words = WORDS[language]
        self.folder, self.type_in, self.say = folder, type_in, say
        self.call = self.plan = folder / "none"
        self.whole: list[str] = []  # the blocks that show a whole file

    def follow(self, page: str) -> None:
        """Do all that the page says, and compare what comes of it."""
        answer: str | None = None
        for block in read_blocks(page):
            if block.kind == "sh":
                answer = self._type(block)
                continue
            if block.kind == "text" and answer is not None and not block.before:
                assert answer.rstrip() == block.text.rstrip(), answer
            elif block.kind == "text":
                self.say(self.call, block.text)
            elif block.kind == "yaml":
                self._edit(block)
            answer = None

    def _type(self, block: Block) -> str:
        answers = []
        for line in block.text.splitlines():
            words = shlex.split(line.removeprefix(PROGRAM))
            if not line.startswith(PROGRAM) or words[0] in NOT_FOLLOWED:
                continue
            answers.append(self.type_in(words))
            if words[0] == "new":
                self.call = self.folder / f"{words[1]}.yaml"
                self.plan = self.folder / f"{words[1]}.plan.yaml"
        return "\n".join(answers)

    def _edit(self, block: Block) -> None:
        where = _last_sentence(block.before)
        place = next((each for each in PLACES if self.words[each] in where.casefold()), None)
        if place is None:
            self.whole.append(block.text)
            return
        codes = _CODE.findall(where)
        path = self.plan if self.plan.name in codes else self.call
        anchors = [each for each in codes if not each.endswith(".yaml")]
        lines = path.read_text(encoding="utf-8").splitlines()
        first = _line_of(anchors[0], lines, 0)
        last = _line_of(anchors[-1], lines, first)
        start, stop = {BELOW: (first + 1,) * 2, ABOVE: (first,) * 2}.get(place, (first, last + 1))
        lines[start:stop] = block.text.splitlines()
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _last_sentence(words: str) -> str:
    """Give the sentence that ends in a colon before the block; a full stop in code ends none."""
    bare = _CODE.sub(lambda match: "x" * len(match[0]), words)
    ends = [match.end() for match in re.finditer(r"[.!?।] |\n\n", bare)]
    return words[max(ends, default=0) :]


def _line_of(anchor: str, lines: list[str], start: int) -> int:
    found = [
        number for number, line in enumerate(lines) if number >= start and line.strip() == anchor
    ]
    assert found and (start or len(found) == 1), f"{len(found)} lines are {anchor!r}"
    return found[0]
