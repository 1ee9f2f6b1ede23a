"""Options of the command line: a parser whose words are the interface's own."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from simulator.commands.errors import BadInput
from simulator.texts import Texts

if TYPE_CHECKING:
    from simulator.call.mode import Mode

Given = argparse.Namespace
NO_VALUE = "\0"  # an option was given without its value
_SEED = re.compile(r"-?[0-9]{1,18}", re.ASCII)  # every such number fits in 64 bits


def program_name() -> str:
    """Give what is typed to start the program, as it was started now."""
    return "python main.py" if Path(sys.argv[0]).name == "main.py" else "headset"


class Parser(argparse.ArgumentParser):
    """A parser that raises BadInput, and speaks the interface's language."""

    def __init__(self, name: str, texts: Texts, usage: str, **more: Any) -> None:
        """Make the parser of a command; `usage` is how its arguments are written."""
        super().__init__(
            prog=f"{program_name()} {name}",
            usage=f"{program_name()} {name} {usage}",
            add_help=False,
            allow_abbrev=False,
            formatter_class=_formatter(texts),
            **more,
        )
        self.texts = texts
        self.words = self.add_argument_group(texts("command-arguments"))
        self.flags = self.add_argument_group(texts("command-options"))
        self.flags.add_argument("-h", "--help", action="help", help=texts("command-option-help"))

    def add_flag(self, name: str, help: str) -> None:
        """Add an option that takes no value."""
        self.flags.add_argument(name, action="store_true", help=self.texts(help))

    def read(self, words: Sequence[str]) -> Given:
        """Read the words of a command line. Raises BadInput."""
        given, unknown = self.parse_known_intermixed_args(list(words))
        if unknown:
            is_option = unknown[0].startswith("-")
            message = "error-unknown-option" if is_option else "command-too-many"
            raise BadInput(message, option=unknown[0])
        return given

    def error(self, message: str) -> NoReturn:
        """Raise BadInput for what the options' own checks leave over."""
        raise BadInput("command-usage-problem", problem=message)


def _formatter(texts: Texts) -> type[argparse.HelpFormatter]:
    class Formatter(argparse.RawDescriptionHelpFormatter):
        """Prints the word for "usage" in the interface's language."""

        def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: Any = None) -> None:
            super().add_usage(usage, actions, groups, f"{texts('command-usage')} ")

        def _format_args(self, action: argparse.Action, default_metavar: str) -> str:
            """Show an option's value as needed: that it may be missing is our own doing."""
            if action.const == NO_VALUE:
                return str(action.metavar)
            return super()._format_args(action, default_metavar)

    return Formatter


def add_scenario(parser: Parser) -> None:
    """Let a command take a call."""
    help = parser.texts("command-option-scenario")
    parser.words.add_argument("SCENARIO", nargs="?", help=help)


def add_value(parser: Parser, name: str, metavar: str, help: str) -> None:
    """Let a command take an option with a value."""
    # A missing value is said in the interface's language by need_value, not by argparse.
    parser.flags.add_argument(
        name, metavar=metavar, nargs="?", const=NO_VALUE, help=parser.texts(help)
    )


def add_seed(parser: Parser) -> None:
    """Let a command take a seed."""
    add_value(parser, "--seed", "N", "command-option-seed")


def add_mode(parser: Parser) -> None:
    """Let a command take the way a call is taken."""
    add_value(parser, "--mode", "MODE", "command-option-mode")


def find_mode(given: Given) -> Mode | None:
    """Read how a call is to be taken; None where that was not said. Raises BadInput."""
    from simulator.call.mode import Mode

    text = find_value(given, "--mode")
    if text is None:
        return None
    mode = next((each for each in Mode if each.value == text.casefold()), None)
    if mode is None:
        choices = ", ".join(each.value for each in Mode)
        raise BadInput("error-bad-value", option="--mode", value=text, choices=choices)
    return mode


def need_value(given: Given, name: str) -> str:
    """Give the value of an option or argument. Raises BadInput where it is missing."""
    value = find_value(given, name)
    if value is None:
        raise BadInput("command-needs", option=name)
    return value


def find_value(given: Given, name: str) -> str | None:
    """Give the value of an option, None where it was not given. Raises BadInput without value."""
    value = getattr(given, name.lstrip("-").replace("-", "_"))
    if value == NO_VALUE:
        raise BadInput("command-needs-value", option=name)
    return None if value is None else str(value)


def find_seed(given: Given) -> int | None:
    """Read the seed, a whole number of up to 18 digits; None without one. Raises BadInput."""
    text = find_value(given, "--seed")
    if text is None:
        return None
    if not _SEED.fullmatch(text):
        raise BadInput("command-bad-seed", value=text)
    return int(text)
