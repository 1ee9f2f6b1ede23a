"""What happens without a command: the window, the terminal, or a demonstration."""

from __future__ import annotations

import os
import sys
from contextlib import closing

from simulator.commands.options import Given, Parser
from simulator.texts import Texts

USAGE = ""
EXAMPLE = ""


def add_options(parser: Parser) -> None:
    """Take nothing."""


def run(given: Given, texts: Texts) -> int:
    """Open Headset in the best way there is here."""
    from simulator.commands.places import open_library, open_store
    from simulator.commands.playing import make_place
    from simulator.commands.window import NoWindow, has_display, open_window
    from simulator.terminal.console import is_terminal
    from simulator.terminal.menu import play_from_menu

    library = open_library()
    if not has_display(os.environ, sys.platform) and not is_terminal():
        return _demonstrate(texts("command-no-display"), texts)
    with closing(open_store()) as store:
        try:
            return open_window(library, store, texts, None, None, given.lang)
        except NoWindow as error:
            reason = str(error)
        if is_terminal():
            print(texts("command-in-terminal", reason=reason))
            play_from_menu(make_place(library, store, texts, None))
            return 0
    return _demonstrate(reason, texts)


def _demonstrate(reason: str, texts: Texts) -> int:
    from simulator.commands.demonstration import run_demonstration

    print(texts("command-demonstration", reason=reason))
    return run_demonstration(texts)
