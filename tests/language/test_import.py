"""Importing the room loads none of the heavy libraries."""

from __future__ import annotations

import subprocess
import sys

HEAVY = ("regex", "simplemma", "rapidfuzz", "text_to_num")


def test_import_loads_no_heavy_library() -> None:
    script = f"import sys, simulator.language; print([m for m in {HEAVY} if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
