"""Numbers that nobody may ever find on a disk, in every way they may be typed; and looking there."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import regex

CARD, AMEX = "4539578763621486", "378282246310005"
SSN, BSN, AADHAAR, PAN = "536904417", "294783568", "583749201849", "KWZPD7306M"
IBAN = "NL91ABNA0417164300"
CODE = "7391"
NAMED_CODES = (f"my CVV is {CODE}", f"beveiligingscode: {CODE}", f"सीवीवी {CODE} है", f"PIN {CODE}")
DEVANAGARI = str.maketrans("0123456789", "०१२३४५६७८९")


def _grouped(number: str, *sizes: int, sign: str = " ") -> str:
    groups, rest = [], number
    for size in sizes:
        groups.append(rest[:size])
        rest = rest[size:]
    return sign.join(groups)


_WORDS = (
    "zero one two three four five six seven eight nine",
    "nul een twee drie vier vijf zes zeven acht negen",
    "शून्य एक दो तीन चार पाँच छह सात आठ नौ",
)
SPELLED = tuple(" ".join(words.split()[int(each)] for each in CARD) for words in _WORDS)
WRITINGS = (
    *SPELLED,
    CARD,
    _grouped(CARD, 4, 4, 4, 4),
    _grouped(CARD, 4, 4, 4, 4, sign="."),
    _grouped(CARD, 4, 4, 4, 4, sign=" - "),
    " ".join(CARD),
    CARD.translate(DEVANAGARI),
    _grouped(CARD, 4, 4, 4, 4).translate(DEVANAGARI),
    AMEX,
    _grouped(AMEX, 4, 6, 5, sign="-"),
    _grouped(SSN, 3, 2, 4, sign="-"),
    f"SSN {SSN}",
    " ".join(SSN),
    f"BSN {BSN}",
    _grouped(BSN, 4, 2, 3, sign="."),
    _grouped(AADHAAR, 4, 4, 4),
    AADHAAR.translate(DEVANAGARI),
    f"आधार {AADHAAR}",
    PAN,
    PAN.lower(),
    f"{PAN[:5]} {PAN[5:9]} {PAN[9:]}",
    IBAN,
    _grouped(IBAN, 4, 4, 4, 4, 2),
    *NAMED_CODES,
)
_WHOLE = (CARD, AMEX, SSN, BSN, AADHAAR, PAN, IBAN)


def find_in_text(text: str) -> list[str]:
    """List the secrets that stand in a text, however they are grouped and cased."""
    ascii_digits = "".join(str(unicodedata.decimal(each, each)) for each in text)
    thin = regex.sub(r"[^0-9A-Za-z]", "", ascii_digits).upper()
    found = [each for each in _WHOLE if each in thin]
    found += [each for each in SPELLED if each[: len(each) // 2] in text]
    if regex.search(rf"(?<![0-9]){CODE}(?![0-9])", ascii_digits):
        found.append(CODE)
    return found


def read_folder(folder: Path) -> str:
    """Read every byte below a folder as text, the names of the files too."""
    files = sorted(each for each in folder.rglob("*") if each.is_file())
    assert files
    return "\n".join(
        f"{each.name}\n{each.read_bytes().decode('utf-8', 'ignore')}" for each in files
    )
