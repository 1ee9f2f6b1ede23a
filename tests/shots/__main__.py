"""Pictures of every screen in every look, and contact sheets of them: `make shots`.

Everything goes into build/shots/: a folder of pictures for each language and look, a sheet of each,
and contact-sheet.html, which shows them all.
"""

from __future__ import annotations

import os
import shutil
import time
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context

os.environ["SDL_VIDEODRIVER"] = "dummy"
os.environ["SDL_AUDIODRIVER"] = "dummy"
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

from tests.library import ROOT
from tests.screens.looks import LANGUAGES, LOOKS
from tests.shots.camera import take_shots
from tests.shots.sheets import make_page, make_sheet

FOLDER = ROOT / "build" / "shots"


def main() -> None:
    """Take all pictures and put them on sheets, on as many cores as there are."""
    started = time.monotonic()
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    looks = [f"{language}-{look.name}" for language in LANGUAGES for look in LOOKS]
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
        counts = list(pool.map(partial(take_shots, FOLDER), LANGUAGES))
        list(pool.map(partial(make_sheet, FOLDER), looks))
    make_page(FOLDER, looks)
    seconds = time.monotonic() - started
    print(f"{sum(counts)} pictures in {seconds:.0f} seconds: {FOLDER / 'contact-sheet.html'}")


if __name__ == "__main__":
    main()
