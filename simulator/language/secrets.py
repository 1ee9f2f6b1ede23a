"""Mask what must never be stored: card numbers and security codes (PCI DSS 3.3 and 3.4), the
identity numbers of the three countries, and bank account numbers.

What is named is masked even where it is mistyped; what is not named has to prove itself by its
check digits and by how it is grouped. A card, a social security number, an Aadhaar number and a
bank account keep their last four digits; everything else goes whole.
"""

from __future__ import annotations

import unicodedata
from typing import Any

from ._patterns import compiled
from ._secret_numbers import AADHAAR, CARD, DIGIT, SSN, THIN, WHOLE, mask_numbers
from ._secret_words import find_spelled

_START, _END = r"(?<![\p{L}\p{M}])", r"(?![\p{L}\p{M}])"  # of a word, in any script
_FIRST, _LAST = rf"(?<!{DIGIT})", rf"(?!{DIGIT})"
_GAP = r"(?:[^\p{Nd}.!?\n$€₹£]|(?<=[?]) )"  # a sign between a name and its number
_OTHER_DIGITS = r"(?:last|final|laatste|अंतिम|आख़?िरी|akhri|aakhri)"
_QUIET_GAP = rf"(?:(?!{_START}{_OTHER_DIGITS}{_END}){_GAP})"  # that names no other digits

_CARD_NAMES = r"card (?:number|no\b\.?)|(?:credit)?cardnummer|(?:credit)?kaartnummer|कार्ड नं?बर"
_SSN_NAMES = r"ssn|i?tin|social(?: security)?(?: number)?"
_BSN_NAMES = r"bsn(?:-nummer)?|burgerservicenummer|sofi-?nummer"
_AADHAAR_NAMES = r"aadhaa?r|adhaa?r|uidai|आधार"
_PAN_NAMES = r"pan|पैन"
_CODE_NAMES = (
    r"cvv2?|cvc2?|cid|pin(?:code)?|security code|card code|beveiligingscode|veiligheidscode|"
    r"सीवीवी|सुरक्षा कोड|पिन|(?:three|3) (?:digits|numbers) on the back|"
    r"(?:drie|3) cijfers (?:op de )?achter(?:op|kant)|पीछे के (?:तीन|3) (?:अंक|नंबर)"
)
_OTP_NAMES = r"otp|ओटीपी|one[- ]time (?:pass)?code|passcode|inlogcode|eenmalige code"


def _named(names: str, number: str, gap: str = rf"{_GAP}{{0,25}}?") -> str:
    return rf"(?i)(?P<name>{_START}(?:{names}){_END}{gap})(?P<number>{_FIRST}{number}{_LAST})"


def _spaced(count: str, thin: str = rf"{THIN}{{0,3}}") -> str:
    return rf"{DIGIT}(?:{thin}{DIGIT}){count}"


_NAMED_CARD = _named(_CARD_NAMES, _spaced("{12,18}"))
_NAMED_SSN = _named(_SSN_NAMES, _spaced("{8}"))
_NAMED_BSN = _named(_BSN_NAMES, _spaced("{8}"))
_NAMED_AADHAAR = _named(_AADHAAR_NAMES, _spaced("{11}"))
_NINE_THEN_NAME = (
    rf"(?i){_FIRST}{_spaced('{8}')}(?P<name>{_LAST}{_GAP}{{0,15}}?{_START}"
    rf"(?:{_SSN_NAMES}|{_BSN_NAMES}){_END})"
)
_ONLY_NINE = rf"\A[^\p{{L}}\p{{Nd}}]*\K{DIGIT}{{9}}(?=[^\p{{L}}\p{{Nd}}]*\z)"
_PAN = rf"(?i)(?<![\p{{L}}\p{{N}}])[A-Z]{{3}}[ABCFGHJLPT][A-Z]{DIGIT}{{4}}[A-Z](?![\p{{L}}\p{{N}}])"
_PAN_SPACED = (
    rf"(?<![\p{{L}}\p{{N}}])[A-Z](?:{THIN}?[A-Z]){{2}}{THIN}?P{THIN}?[A-Z]{THIN}{{0,3}}"
    rf"{_spaced('{3}')}{THIN}{{0,3}}[A-Z](?![\p{{L}}\p{{N}}])"
)
_NAMED_PAN = (
    rf"(?i)(?P<name>{_START}(?:{_PAN_NAMES}){_END}{_GAP}{{0,25}}?)(?<![\p{{L}}\p{{N}}])"
    rf"(?P<number>[A-Z](?:{THIN}?[A-Z]){{4}}{THIN}{{0,3}}{_spaced('{3}')}{THIN}{{0,3}}[A-Z])"
    r"(?![\p{L}\p{N}])"
)
_SIGN = r"[A-Z\p{Nd}]"
_IBAN = (
    rf"(?i)(?<![\p{{L}}\p{{N}}])[A-Z]{{2}}{DIGIT}{{2}}"
    rf"(?:{_SIGN}{{11,30}}|(?:{THIN}{{1,2}}{_SIGN}{{4}}){{2,7}}(?:{THIN}{{1,2}}{_SIGN}{{1,4}})?)"
)
_NAMED_IBAN = (
    rf"(?i){_START}(?:iban|rekeningnummer|account number){_END}{_GAP}{{0,25}}?"
    rf"\K(?<![\p{{L}}\p{{N}}])[A-Z]{{2}}{THIN}?{DIGIT}{THIN}?{DIGIT}(?:{THIN}{{0,2}}{_SIGN}){{11,30}}"
)
_CODE = _named(
    _CODE_NAMES,
    rf"(?:{DIGIT}{{3,4}}|{_spaced('{2,3}', '[ .-]')})"
    rf"(?![.,/%:\-]{DIGIT}|[ ]?%|[ ]{DIGIT}{{3}}{_LAST})",
    rf"{_QUIET_GAP}{{0,25}}?",
)
_CODE_THEN_NAME = (
    rf"(?i){_FIRST}(?<![$€₹£.,/:\-]|[$€₹£] ){DIGIT}{{3,4}}"
    r"(?P<name>,? (?:(?:is|as|was|for|als|है|मेरा|my|the|a|mijn|de|uw|your) ){0,3}"
    rf"(?:{_CODE_NAMES}){_END})"
)
_OTP = _named(
    _OTP_NAMES, rf"(?:{DIGIT}{{4,8}}|{_spaced('{3,7}', '[ -]')})", rf"{_QUIET_GAP}{{0,12}}?"
)
_NEAR = 60  # characters around a number in which its name may stand
_LEAST_IBAN = 15  # letters and digits


def mask_secrets(text: str) -> str:
    """Mask what must never be stored, as it stands in a sentence of any of the languages.

    What is masked is masked again until nothing is found: each time fewer digits are left.
    """
    while (masked := _mask_spelled(_mask_once(text))) != text:
        text = masked
    return text


def _mask_spelled(text: str) -> str:
    """Mask the first number whose digits are spelled out and would be masked as digits."""
    for start, end, digits in find_spelled(text):
        typed, first, last = " ".join(digits), max(0, start - _NEAR), end + _NEAR
        masked = _mask_once(text[first:start] + typed + text[end:last])
        if typed not in masked:
            return text[:first] + masked + text[last:]
    return text


def _mask_once(text: str) -> str:
    masked: str = compiled(_IBAN).sub(_mask_iban, text)
    masked = compiled(_NAMED_IBAN).sub(_mask_iban, masked)
    masked = compiled(_NAMED_CARD).sub(lambda m: _keep_end(m, CARD), masked)
    masked = compiled(_NAMED_AADHAAR).sub(lambda m: _keep_end(m, AADHAAR), masked)
    masked = compiled(_NAMED_BSN).sub(rf"\g<name>{WHOLE}", masked)
    masked = compiled(_NAMED_SSN).sub(lambda m: _keep_end(m, SSN), masked)
    masked = compiled(_NINE_THEN_NAME).sub(rf"{WHOLE}\g<name>", masked)
    masked = mask_numbers(masked)
    for lone in (_ONLY_NINE, _PAN, _PAN_SPACED):
        masked = compiled(lone).sub(WHOLE, masked)
    masked = compiled(_NAMED_PAN).sub(rf"\g<name>{WHOLE}", masked)
    masked = compiled(_OTP).sub(r"\g<name>•••", masked)
    masked = compiled(_CODE).sub(r"\g<name>•••", masked)
    return str(compiled(_CODE_THEN_NAME).sub(r"•••\g<name>", masked))


def _keep_end(match: Any, mask: str) -> str:
    """Mask a number that is named, but for its last four digits."""
    digits = "".join(compiled(DIGIT).findall(match["number"]))
    return str(match["name"]) + mask.format(digits[-4:])


def _mask_iban(match: Any) -> str:
    """Mask the longest bank account number that begins here; words may follow it."""
    typed: str = match.group()
    for end in range(len(typed), 0, -1):
        code = _fold(typed[:end])
        if len(code) < _LEAST_IBAN:
            break
        if _ends_word(typed, end) and is_iban(code):
            return "•••• " + code[-4:] + typed[end:]
    return typed


def is_iban(code: str) -> bool:
    """Check letters and digits by the two check digits of a bank account (ISO 13616)."""
    if not compiled(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}").fullmatch(code):
        return False
    return int("".join(str(int(sign, 36)) for sign in code[4:] + code[:4])) % 97 == 1


def _fold(typed: str) -> str:
    """Leave the letters and digits, the digits as 0 to 9."""
    signs = (str(unicodedata.decimal(each, each)) for each in typed if each.isalnum())
    return "".join(signs).upper()


def _ends_word(typed: str, end: int) -> bool:
    return typed[end - 1].isalnum() and (end == len(typed) or not typed[end].isalnum())
