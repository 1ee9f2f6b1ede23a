"""Text of three languages: sentences, tokens, negation and figures.

A part is loaded when it is first asked for: who needs only a type does not load the whole room.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .analysis import analyse
    from .figures import figures_equal, parse_figure, read_figures
    from .normal import normal_form
    from .repair import mend_slips
    from .secrets import mask_secrets
    from .stems import is_dictionary_word, stem_of
    from .types import (
        DURATION_UNITS,
        Figure,
        FigureKind,
        Language,
        Sentence,
        Token,
    )
    from .typos import typo_close, typos_of

__all__ = [
    "DURATION_UNITS",
    "Figure",
    "FigureKind",
    "Language",
    "Sentence",
    "Token",
    "analyse",
    "figures_equal",
    "is_dictionary_word",
    "mask_secrets",
    "mend_slips",
    "normal_form",
    "parse_figure",
    "read_figures",
    "stem_of",
    "typo_close",
    "typos_of",
]

_MODULES = {
    "analysis": ("analyse",),
    "figures": ("figures_equal", "parse_figure", "read_figures"),
    "normal": ("normal_form",),
    "repair": ("mend_slips",),
    "secrets": ("mask_secrets",),
    "stems": ("is_dictionary_word", "stem_of"),
    "types": ("DURATION_UNITS", "Figure", "FigureKind", "Language", "Sentence", "Token"),
    "typos": ("typo_close", "typos_of"),
}
_MODULE_OF = {name: module for module, names in _MODULES.items() for name in names}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _MODULE_OF:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f".{_MODULE_OF[name]}", __name__), name)
