"""The kinds of check, one a file. `judge_check` is their door."""

from __future__ import annotations

from simulator.grading.checks.judge import judge_check

__all__ = ["judge_check"]
