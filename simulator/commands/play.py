"""play: go straight to a call, in the window or in the terminal."""

from __future__ import annotations

from contextlib import closing

from simulator.commands.options import (
    Given,
    Parser,
    add_mode,
    add_scenario,
    add_seed,
    find_mode,
    find_seed,
    need_value,
)
from simulator.texts import Texts

USAGE = "SCENARIO [--mode MODE] [--terminal] [--seed N]"
EXAMPLE = "us-dispute-late-fee-first --mode guided --terminal"


def add_options(parser: Parser) -> None:
    """Say what the command takes."""
    add_scenario(parser)
    parser.add_flag("--terminal", "command-option-terminal")
    add_mode(parser)
    add_seed(parser)


def run(given: Given, texts: Texts) -> int:
    """Play a call. A call with mistakes is refused before anything is opened."""
    from simulator.commands.places import open_library, open_store
    from simulator.commands.playing import make_place
    from simulator.commands.window import NoWindow, open_window
    from simulator.terminal.menu import play_one_call

    seed, mode = find_seed(given), find_mode(given)
    name = need_value(given, "SCENARIO")
    library = open_library()
    scenario = library.load(name)
    with closing(open_store()) as store:
        if not given.terminal:
            try:
                return open_window(library, store, texts, name, seed, given.lang, mode)
            except NoWindow as error:
                print(texts("error-no-display", reason=str(error)))
        play_one_call(make_place(library, store, texts, seed, mode), scenario)
    return 0
