"""The interface's sentences in three languages, and figures in each country's own notation."""

from simulator.texts.catalogue import Texts, load_texts

__all__ = ["Texts", "load_texts"]
