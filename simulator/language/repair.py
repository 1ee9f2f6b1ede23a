"""Take back what a speaker took back: in "it's $41, no, sorry, $30" only the $30 was said.

A figure is taken back where nothing but words of repair stand between it and the next figure of
its kind (and perhaps the words that led up to it, said again).
"""

from __future__ import annotations

from itertools import pairwise

from ._rules import Words, words
from .figures import figures_equal, read_figures
from .tokens import read_tokens
from .types import Figure, FigureKind, Language

_LONGEST = 60  # characters of the longest repair
_LEAD = 5  # words before a figure that may be said again

# what tells that the speaker goes back, and what only stands around it
_SIGNS: dict[Language, Words] = {
    "en": words(
        """no sorry correction rather mean meant apology apologies actually wait oops scratch pardon
        misspoke excuse"""
    ),
    "nl": words(
        """nee sorry correctie bedoel bedoelde pardon excuus eigenlijk wacht oeps herstel
        vergiste verkeerd neem verspreek"""
    ),
    "hi": words(
        """नहीं सॉरी माफ़ माफ क्षमा मतलब गलती ग़लती रुकिए sorry nahi nahin nhi maaf maf matlab galti
        oops actually correction no"""
    ),
}
_AROUND: dict[Language, Words] = {
    "en": words(
        """i it its is that this s m a an the make should be or my me let say to oh uh um er you
        your beg did was mistake myself so of in fact have said for no not"""
    ),
    "nl": words(
        """ik het is dat moet zijn of mijn me mij even zeg maar u uh eh ehm o oh was zei nee toch
        fout niet een ze dit wel kwalijk neemt"""
    ),
    "hi": words(
        """मैं मेरा मेरी कीजिए कीजिएगा करें कहना था थी चाहता चाहती है हैं जी यह ये वह वो बल्कि से हो
        गई गयी बोल दिया main mera meri kijiye karein kehna tha thi chahta chahti hai ji ye yeh woh
        balki se ho gayi gai i mean it is"""
    ),
}


def mend_slips(text: str, language: Language) -> str:
    """Give the text with blanks in place of what was taken back: every position stays."""
    figures = read_figures(text, language)
    mended = text
    for slip, meant in pairwise(figures):
        if _is_taken_back(text, slip, meant, language):
            blank = " " * (meant.start - slip.start)
            mended = mended[: slip.start] + blank + mended[meant.start :]
    return mended


def _is_taken_back(text: str, slip: Figure, meant: Figure, language: Language) -> bool:
    between = text[slip.end : meant.start]
    if len(between) > _LONGEST or not _is_of_kind(slip, meant) or figures_equal(slip, meant):
        return False
    said = [token.norm for token in read_tokens(between, language)]
    lead = {token.norm for token in read_tokens(text[: slip.start], language)[-_LEAD:]}
    is_repair = any(word in _SIGNS[language] for word in said)
    return is_repair and all(
        word in _SIGNS[language] or word in _AROUND[language] or word in lead for word in said
    )


def _is_of_kind(slip: Figure, meant: Figure) -> bool:
    return slip.kind is meant.kind or FigureKind.NUMBER in (slip.kind, meant.kind)
