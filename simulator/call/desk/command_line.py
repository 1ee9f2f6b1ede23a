"""Reading an action from one line: `credit-fee amount=30 reason="first late fee"`."""

from __future__ import annotations

import shlex

from simulator.call.errors import MalformedCommand

_STRAIGHT = str.maketrans({"“": '"', "”": '"', "„": '"', "＝": "="})


def parse_action_line(line: str) -> tuple[str, dict[str, str]]:
    """Split a line into the action's name and its values.

    A value with spaces stands in double quotes; a backslash keeps a quote inside it. Raises
    MalformedCommand for an empty line, an open quote, a word without "=" and a repeated field.
    """
    words = _split(line.translate(_STRAIGHT))
    if not words:
        raise MalformedCommand("desk-line-empty")
    values: dict[str, str] = {}
    for word in words[1:]:
        name, value = _split_pair(word, words[0])
        if name in values:
            raise MalformedCommand("desk-line-repeated", {"field": name})
        values[name] = value
    return words[0], values


def _split(line: str) -> list[str]:
    """Split at spaces. An apostrophe is a letter here (it's), and # begins no comment."""
    lexer = shlex.shlex(line, posix=True)
    lexer.whitespace_split = True
    lexer.quotes = lexer.escapedquotes = '"'
    lexer.commenters = ""
    try:
        return list(lexer)
    except ValueError:
        raise MalformedCommand("desk-line-open-quote") from None


def _split_pair(word: str, action: str) -> tuple[str, str]:
    name, sign, value = word.partition("=")
    if not sign or not name:
        raise MalformedCommand("desk-line-pair", {"word": word, "action": action})
    return name, value
