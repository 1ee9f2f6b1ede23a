"""Where the scenarios of these tests lie."""

from pathlib import Path

HERE = Path(__file__).parent
LIBRARY = HERE / "library"  # small and sound
BROKEN = HERE / "broken"  # each file breaks the rule it is named after
SHIPPED = HERE.parents[1] / "scenarios"
