"""Numbers that are spelled out, digit by digit: four five three nine, vier vijf, चार पाँच."""

from __future__ import annotations

from collections.abc import Iterator

from ._patterns import compiled

_WORDS = {
    "0": "zero oh nul शून्य ज़ीरो जीरो shunya",
    "1": "one een één एक वन ek",
    "2": "two twee दो टू do",
    "3": "three drie तीन teen",
    "4": "four vier चार char chaar",
    "5": "five vijf पाँच पांच paanch panch",
    "6": "six zes छह छः छे chhe chhah",
    "7": "seven zeven सात saat",
    "8": "eight acht आठ aath",
    "9": "nine negen नौ nau",
}
_DIGIT_OF = {word: digit for digit, words in _WORDS.items() for word in words.split()}
_TIMES = {"double": 2, "dubbel": 2, "डबल": 2, "triple": 3, "ट्रिपल": 3}
_LEAST = 3  # digits: as many as a security code has
_WORD = "|".join(sorted((*_DIGIT_OF, *_TIMES), key=len, reverse=True))
_ONE = (
    rf"(?:(?<![\p{{L}}\p{{M}}])(?:{_WORD})(?![\p{{L}}\p{{M}}])|(?<!\p{{Nd}})\p{{Nd}}(?!\p{{Nd}}))"
)
_RUN = rf"(?i){_ONE}(?:[ ,.\-]{{1,3}}{_ONE}){{{_LEAST - 1},}}+"


def find_spelled(text: str) -> Iterator[tuple[int, int, str]]:
    """Give where digits are spelled out one by one: start, end, and the digits as 0 to 9."""
    for match in compiled(_RUN).finditer(text):
        digits = _read(compiled(_ONE).findall(match.group().casefold()))
        if len(digits) >= _LEAST and not match.group().replace(" ", "").isdecimal():
            yield *match.span(), digits


def _read(words: list[str]) -> str:
    digits, times = [], 1
    for word in words:
        if word in _TIMES:
            times = _TIMES[word]
            continue
        digits.append(times * _DIGIT_OF.get(word, word))
        times = 1
    return "".join(str(int(each)) for each in "".join(digits))
