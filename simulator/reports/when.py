"""Times as a country writes them."""

from __future__ import annotations

from datetime import datetime

from simulator.texts import Texts
from simulator.texts.catalogue import LOCALES


def word_when(moment: str, texts: Texts) -> str:
    """Give the day and minute of a time in ISO 8601; as it stands where it cannot be read."""
    try:
        when = datetime.fromisoformat(moment)
    except ValueError:
        return moment
    from babel.dates import format_time

    from simulator.texts.formats import format_date

    day = format_date(when.date(), texts.language, with_year=True)
    locale = LOCALES[texts.language].replace("-", "_")
    time = str(format_time(when, "short", locale=locale)).replace("\u202f", " ")
    return texts("home-when", day=day, time=time)
