"""Words for what the records report by text id, and times as a country writes them."""

from __future__ import annotations

from simulator.records.errors import RecordsError
from simulator.reports.when import word_when
from simulator.texts import Texts

__all__ = ["word_records_error", "word_when"]


def word_records_error(error: RecordsError, texts: Texts) -> str:
    """Say what is wrong with the records."""
    return texts(error.message, **error.message_args)
