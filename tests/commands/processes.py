"""Running the program as its users do: in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
NO_SCREEN = ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER")


def make_environment(**more: str) -> dict[str, str]:
    """Give the environment without a screen, and with these variables."""
    plain = {name: value for name, value in os.environ.items() if name not in NO_SCREEN}
    return {**plain, **more}


def run_program(*words: str, typed: bytes = b"", **environ: str) -> subprocess.CompletedProcess:
    """Run the program to its end; `typed` is its standard input."""
    return subprocess.run(
        [sys.executable, "main.py", *words],
        cwd=ROOT,
        input=typed,
        capture_output=True,
        env=make_environment(**environ),
        timeout=60,
    )
