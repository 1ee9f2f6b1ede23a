"""new: a call to begin with, and its plan, from the template of a country."""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from unicodedata import category

from simulator.commands.errors import BadInput
from simulator.commands.options import Given, Parser, add_value, find_value, program_name
from simulator.commands.places import ROOT, shorten_path
from simulator.texts import Texts

USAGE = "[ID] [--locale LOCALE] [--part PART] [--title TITLE] [--caller NAME] [--folder FOLDER]"
EXAMPLE = 'my-first-call --locale nl-NL --title "Wanneer betaal ik?"'
TEMPLATES = ROOT / "assets" / "templates"
SCHEMA = ROOT / "assets" / "schema" / "call.json"
_ID = re.compile(r"[a-z0-9]+(?:[-_.][a-z0-9]+)*")
_LONGEST_ID = 64
_FORBIDDEN = re.compile(r"[\x00-\x1f\x7f]")
_NAME_SIGNS = " .'’-"  # with letters, their marks and digits, what YAML takes without quotes
_MOST = 200  # characters of a title or name


@dataclass(frozen=True, slots=True)
class Wish:
    """What the new call is to be; "" where nothing was said."""

    id: str
    locale: str
    part: str
    title: str
    caller: str


def add_options(parser: Parser) -> None:
    """Say what the command takes."""
    parser.words.add_argument("ID", nargs="?", help=parser.texts("command-option-new-id"))
    add_value(parser, "--locale", "LOCALE", "command-option-locale")
    add_value(parser, "--part", "PART", "command-option-part")
    add_value(parser, "--title", "TITLE", "command-option-title")
    add_value(parser, "--caller", "NAME", "command-option-caller")
    add_value(parser, "--folder", "FOLDER", "command-option-folder")


def run(given: Given, texts: Texts) -> int:
    """Write the call and its plan, and say what to do next."""
    folder = Path(find_value(given, "--folder") or ".")
    wish = Wish(
        given.ID or "",
        *(find_value(given, name) or "" for name in ("--locale", "--part", "--title", "--caller")),
    )
    if not wish.id and sys.stdin.isatty():
        wish = _ask_all(wish, texts)
    wish = _settled(wish, texts)
    call, plan = folder / f"{wish.id}.yaml", folder / f"{wish.id}.plan.yaml"
    for path in (call, plan):
        if path.exists():
            raise BadInput("command-new-exists", shown=shorten_path(path))
    _write(call, _schema_line(call) + fill(wish, "call"))
    _write(plan, fill(wish, "plan"))
    print(texts("new-written", call=shorten_path(call), plan=shorten_path(plan)))
    for step in ("check", "play", "test"):
        print(f"  {program_name()} {step} {shorten_path(call)}")
    return 0


def _settled(wish: Wish, texts: Texts) -> Wish:
    """Fill in what was left out, and refuse what cannot be. Raises BadInput."""
    from simulator.scenario.cards import LOCALES, PARTS

    own = next(each for each in LOCALES if each[:2] == texts.language)
    whole = replace(wish, locale=wish.locale or own, part=wish.part or PARTS[0])
    if not whole.id:
        raise BadInput("command-needs", option="ID")
    if not _ID.fullmatch(whole.id) or len(whole.id) > _LONGEST_ID:
        raise BadInput("command-new-id", value=whole.id)
    for option, value, choices in (
        ("--locale", whole.locale, LOCALES),
        ("--part", whole.part, PARTS),
    ):
        if value not in choices:
            raise BadInput(
                "error-bad-value", option=option, value=value, choices=", ".join(choices)
            )
    if _FORBIDDEN.search(whole.title) or len(whole.title) > _MOST:
        raise BadInput("command-new-line", option="--title")
    if whole.caller and (not _is_name(whole.caller) or len(whole.caller) > _MOST):
        raise BadInput("command-new-name", value=whole.caller)
    return whole


def _is_name(text: str) -> bool:
    """Say whether a text can stand as a name: `re` would break one in Devanagari at its marks."""
    kinds = [category(letter)[0] for letter in text]
    return kinds[0] == "L" and all(
        kind in "LMN" or letter in _NAME_SIGNS for kind, letter in zip(kinds, text, strict=True)
    )


def fill(wish: Wish, file: str) -> str:
    """Fill a template in: its own title and caller stay where none was named."""
    text = (TEMPLATES / f"{wish.locale}.{file}.yaml").read_text(encoding="utf-8")
    text = re.sub(r"^(call|plan): .*$", lambda m: f"{m[1]}: {wish.id}", text, count=1, flags=re.M)
    text = re.sub(r"^part: .*$", lambda m: f"part: {wish.part}", text, count=1, flags=re.M)
    if wish.title:
        text = re.sub(
            r"^title: .*$", lambda m: f"title: {_quoted(wish.title)}", text, count=1, flags=re.M
        )
    return _with_caller(text, wish.caller) if wish.caller else text


def _with_caller(text: str, name: str) -> str:
    """Put another name wherever the template has its caller's, whole or by the first name."""
    match = re.search(r"^caller:\n  name: (.+)$", text, flags=re.MULTILINE)
    if match is None:
        return text
    old = match[1].strip()
    text = text.replace(old, name)
    return re.sub(rf"(?<!\w){re.escape(old.split()[0])}(?!\w)", name.split()[0], text)


def _quoted(text: str) -> str:
    """Write a text so that YAML reads it as it is."""
    import json

    return json.dumps(text, ensure_ascii=False)


def _schema_line(call: Path) -> str:
    """Give the line by which editors find the schema."""
    try:
        place = Path(os.path.relpath(SCHEMA, call.parent.resolve())).as_posix()
    except ValueError:  # another drive
        place = SCHEMA.as_uri()
    return f"# yaml-language-server: $schema={place}\n"


def _write(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except OSError as error:
        reason = error.strerror or str(error)
        raise BadInput("command-new-unwritten", shown=shorten_path(path), reason=reason) from None


# --- questions -------------------------------------------------------------------------------


def _ask_all(wish: Wish, texts: Texts) -> Wish:
    """Ask for what was not said; Enter takes what is proposed."""
    from prompt_toolkit import prompt

    from simulator.scenario.cards import LOCALES, PARTS

    own = next(each for each in LOCALES if each[:2] == texts.language)

    def ask(message: str, proposed: str) -> str:
        return prompt(f"{message} ", default=proposed).strip()

    return Wish(
        ask(texts("new-ask-id"), "my-first-call"),
        wish.locale or ask(texts("new-ask-locale", choices=", ".join(LOCALES)), own),
        wish.part or ask(texts("new-ask-part", choices=", ".join(PARTS)), PARTS[0]),
        wish.title or ask(texts("new-ask-title"), ""),
        wish.caller or ask(texts("new-ask-caller"), ""),
    )
