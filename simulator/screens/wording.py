"""Words for what grading and the records report by text id, and times as a country writes them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from simulator.records.errors import RecordsError
from simulator.texts import Texts
from simulator.texts.catalogue import LOCALES
from simulator.texts.formats import format_date


def word_why(why: Mapping[str, object], texts: Texts) -> str:
    """Put the stored reason of a verdict into words; actions and moments in it get their names."""
    from simulator.call.events import Message
    from simulator.call.wording import find_words, word_action, word_message

    given = why["args"]
    args = {str(name): str(value) for name, value in dict(given).items()}  # type: ignore[call-overload]
    if "action" in args:
        args["action"] = word_action(args["action"], texts)
    if "before" in args:
        moment = find_words(f"why-moment-{args['before']}", texts)
        args["before"] = moment or word_action(args["before"], texts)
    return word_message(Message(str(why["id"]), args), texts)


def word_records_error(error: RecordsError, texts: Texts) -> str:
    """Say what is wrong with the records."""
    return texts(error.message, **error.message_args)


def word_when(moment: str, texts: Texts) -> str:
    """Give the day and minute of a time in ISO 8601; as it stands where it cannot be read."""
    try:
        when = datetime.fromisoformat(moment)
    except ValueError:
        return moment
    from babel.dates import format_time

    day = format_date(when.date(), texts.language, with_year=True)
    locale = LOCALES[texts.language].replace("-", "_")
    time = str(format_time(when, "short", locale=locale)).replace("\u202f", " ")
    return texts("home-when", day=day, time=time)
