"""What happens without a command: the window, the terminal, or a demonstration."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import closing
from typing import TYPE_CHECKING

from simulator.texts import Texts

if TYPE_CHECKING:
    from simulator.language.types import Language


def run(texts: Texts, asked: Language | None) -> int:
    """Open Headset in the best way there is here, in the language asked for if there is one."""
    from simulator.commands.places import open_library, open_store
    from simulator.commands.window import NoWindow, has_display, open_window

    library = open_library()
    if not has_display(os.environ, sys.platform) and not _is_terminal():
        return _demonstrate(texts("command-no-display"), texts)
    gc.disable()  # a start leaves no garbage; `open_headset` turns it on after the first frame
    with closing(open_store()) as store:
        try:
            return open_window(library, store, texts, None, None, asked)
        except NoWindow as error:
            reason = str(error)
        finally:
            gc.enable()
        if _is_terminal():
            # Imported here: what plays without a window loads slower than a window's first frame.
            from simulator.commands.playing import make_place
            from simulator.terminal.menu import play_from_menu

            print(texts("command-in-terminal", reason=reason))
            play_from_menu(make_place(library, store, texts, None))
            return 0
    return _demonstrate(reason, texts)


def _is_terminal() -> bool:
    from simulator.terminal.console import is_terminal

    return is_terminal()


def _demonstrate(reason: str, texts: Texts) -> int:
    from simulator.commands.demonstration import run_demonstration

    print(texts("command-demonstration", reason=reason))
    return run_demonstration(texts)
