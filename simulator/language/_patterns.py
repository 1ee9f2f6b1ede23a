"""Compiled patterns, made when first used so that importing the package stays cheap."""

from __future__ import annotations

from functools import cache
from typing import Any


@cache
def compiled(pattern: str) -> Any:
    """Compile a pattern of the `regex` library, which keeps Devanagari marks with their letters."""
    import regex

    return regex.compile(pattern)
