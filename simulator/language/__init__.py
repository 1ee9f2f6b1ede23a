"""Text of three languages: sentences, tokens, negation and figures."""

from .analysis import analyse
from .figures import figures_equal, parse_figure, read_figures
from .normal import normal_form
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
from .typos import typo_close

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
    "normal_form",
    "parse_figure",
    "read_figures",
    "stem_of",
    "typo_close",
]
