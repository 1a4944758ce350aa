"""What a line is numbered with: "I.", "1.1", "a)", "(1)", "Phần thứ nhất" - and what is no numbering at all."""

import re
from functools import lru_cache
from typing import NamedTuple

from app.documents.interpretation.cleaning import fold, is_capital

ALPHABET = "abcdđeghiklmnopqrstuvxy"
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_WORDS = {"nhat": 1, "mot": 1, "hai": 2, "ba": 3, "tu": 4, "bon": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8, "chin": 9}
_LONGEST_NUMBER = 99


class Marker(NamedTuple):
    """A printed marker. `kind` names the scheme, `ordinal` the last number, `path` all numbers ("2.1": 2, 1).

    `letter` is set when a single letter could also be read as a letter of the alphabet ("C.", "i)").
    `rest` is the text after it, beginning at offset `end`. `sure` is false where only a running series can tell.
    """

    kind: str
    ordinal: int
    printed: str
    rest: str
    end: int
    path: tuple[int, ...] = ()
    letter: str | None = None
    sure: bool = True


_NAMED = re.compile(
    r"(phần|chương|mục|điều|tiểu mục)\s+(?:thứ\s+)?(nhất|một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|"
    r"[IVX]{1,5}|\d{1,2}|[A-E])"
    r"(?!\w)\s?([.:)/]|[-–—](?=\s|\w))?\s*",
    re.IGNORECASE,
)
_PAREN = re.compile(r"\(\s?(\d{1,2}|[ivx]{1,5}|[a-zđ])\s?\)\s*[.:]?\s*")
_ROMAN_DECIMAL = re.compile(r"([IVX]{1,5})\.\s?(\d{1,2}(?:\.\d{1,2}){0,4})\s?([.)/:]|[-–—](?=\s))?\s*")
_DECIMAL = re.compile(
    r"(\d{1,2}(?:\.\s?\d{1,2}){1,5})(?:\s?([.)/:]{1,2}(?!\d)|[-–—](?=\s|[^\W\d_]))|" r"(?=\s|[^\W\d_]|$))\s*"
)
_ROMAN_ALONE = re.compile(r"([IVXLC]{1,7})(?:\s?[.)/:]{1,2}\s?[-–—]|\s?[.)/:]{1,2}|\s?[-–—])\s*")
_ROMAN_BARE = re.compile(r"([IVX]{1,5})\s+(?=[^\W\d_]{2})")
_UPPER = re.compile(r"([A-ZĐ])(?:\s?[.)/:]{1,2}\s?[-–—]|\s?[.)/:]{1,2}|\s?[-–—](?=\s))\s*")
_ARABIC = re.compile(r"(\d{1,2})(?:\s?[.)/:]{1,2}\s?[-–—](?!\d)|\s?([.)/:]{1,2})|\s?[-–—](?=\s?[^\W\d_]))\s*")
_LOWER = re.compile(r"([a-zđ])(?:(\s?\.?\))|(\s?[./:]{1,2})|\s?[-–—](?=\s))\s*")
_LOWER_DECIMAL = re.compile(r"([a-zđ])\.?(\d{1,2})(?:\s?([.)/:])|(?=\s))\s*")
_LOWER_ROMAN = re.compile(r"([ivx]{2,5})([.)])\s*")
_OPENS_TEXT = re.compile(r"[\w\"'“”‘’«(\[*$%<-]")
_INITIAL = re.compile(r"[A-ZĐ]\.")


def roman(text: str) -> int:
    """The value of a Roman number, 0 when it is none."""
    total, last = 0, 0
    for sign in reversed(text.lower()):
        value = _ROMAN.get(sign, 0)
        total += value if value >= last else -value
        last = max(last, value)
    return total if total > 0 and _as_roman(total) == text.lower() else 0


def _as_roman(number: int) -> str:
    signs = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
    text = ""
    for value, sign in signs:
        text += sign * (number // value)
        number %= value
    return text


def letter_ordinal(letter: str) -> int:
    """The place of a letter in the series a b c d đ e g h …; 0 for letters that the series leaves out."""
    return ALPHABET.find(letter.lower()) + 1


@lru_cache(maxsize=4096)
def read_marker(text: str, *, automatic: bool = False) -> Marker | None:
    """The marker that begins the line, or None. `automatic` says that Word itself printed it."""
    first = text[:1]
    if first == "(":
        return _parenthesised(text)
    if first.isdigit():
        return _decimal(text) or _arabic(text, automatic=automatic)
    if first.isupper() or first in "ptm":
        found = _named(text) or _roman_family(text, automatic=automatic)
        if found or first.isupper():
            return found or _upper(text)
    if first and (first in ALPHABET or first in "fjwz"):
        return _lower_family(text)
    return None


forget = read_marker.cache_clear  # drops the texts that were looked at


def _sign(text: str, end: int) -> str:
    return text[:end].strip()


def _made(
    text: str,
    kind: str,
    ordinal: int,
    end: int,
    path: tuple[int, ...] = (),
    letter: str | None = None,
    *,
    sure: bool = True,
) -> Marker | None:
    """The marker, unless what follows cannot begin a text."""
    rest = text[end:].strip()
    if rest and not _OPENS_TEXT.match(rest):
        return None
    if ordinal <= 0 and letter is None:
        return None
    return Marker(kind, ordinal, _sign(text, end), rest, len(text) - len(text[end:].lstrip()), path, letter, sure)


def _named(text: str) -> Marker | None:
    found = _NAMED.match(text)
    if found is None:
        return None
    name, number, sign = fold(found[1]), found[2], found[3]
    rest = text[found.end() :]
    if not sign and rest and not (is_capital(rest.split("\n")[0]) or "\n" in found[0] or rest[0].isupper()):
        return None
    ordinal = int(number) if number.isdigit() else 0
    ordinal = ordinal or _WORDS.get(fold(number)) or roman(number) or letter_ordinal(number)
    return _made(text, f"named {name}", ordinal, found.end())


def _parenthesised(text: str) -> Marker | None:
    found = _PAREN.match(text)
    if found is None:
        return None
    sign = found[1]
    if sign.isdigit():
        return _made(text, "(arabic)", int(sign), found.end())
    if len(sign) == 1:
        kind = "(roman)" if sign in "ivx" else "(lower)"
        return _made(text, kind, roman(sign) if sign in "ivx" else letter_ordinal(sign), found.end(), letter=sign)
    return _made(text, "(roman)", roman(sign), found.end())


def _decimal(text: str) -> Marker | None:
    found = _DECIMAL.match(text)
    if found is None:
        return None
    numbers = found[1].replace(" ", "").split(".")
    if any(number.startswith("0") for number in numbers):
        return None
    path = tuple(int(number) for number in numbers)
    is_amount = not found[2] and text[found.end() : found.end() + 1].islower()  # "1.5 triệu đồng"
    return _made(text, f"decimal {len(path)}", path[-1], found.end(), path, sure=not is_amount)


def _arabic(text: str, *, automatic: bool) -> Marker | None:
    found = _ARABIC.match(text)
    if found is None or (int(found[1]) == 0):
        return None
    rest = text[found.end() :]
    spaced = text[found.end() - 1] in " \n"
    sign = found[2] or ""
    if rest[:1].isdigit() and not (automatic or (spaced and sign[-1:] in {".", ")"})):
        return None  # "30/4", "7:30", "1.000"
    if sign == "/" and not spaced and rest[:1].islower():
        return None
    kind = "arabic)" if ")" in sign else "arabic"
    return _made(text, kind, int(found[1]), found.end())


def _roman_family(text: str, *, automatic: bool) -> Marker | None:
    found = _ROMAN_DECIMAL.match(text)
    if found and roman(found[1]):
        path = (roman(found[1]), *(int(number) for number in found[2].split(".")))
        return _made(text, f"roman decimal {len(path)}", path[-1], found.end(), path)
    found = _ROMAN_ALONE.match(text)
    if found and roman(found[1]):
        rest = text[found.end() :]
        if rest and not automatic and (_INITIAL.match(rest) or rest[0].isdigit()):
            return None  # "V. I. Lê-nin"
        letter = found[1] if len(found[1]) == 1 else None
        return _made(text, "roman", roman(found[1]), found.end(), letter=letter)
    found = _ROMAN_BARE.match(text)
    if found and roman(found[1]) and is_capital(text[found.end() :]):
        return _made(text, "roman", roman(found[1]), found.end())
    return None


def _upper(text: str) -> Marker | None:
    found = _UPPER.match(text)
    if found is None or not letter_ordinal(found[1]):
        return None
    rest = text[found.end() :]
    if _INITIAL.match(rest) or (rest and text[found.end() - 1] not in " \n" and not is_capital(rest)):
        return None
    return _made(text, "upper", letter_ordinal(found[1]), found.end(), letter=found[1], sure=False)


def _lower_family(text: str) -> Marker | None:
    found = _LOWER_ROMAN.match(text)
    if found and roman(found[1]):
        return _made(text, "lower roman", roman(found[1]), found.end())
    found = _LOWER_DECIMAL.match(text)
    if found and letter_ordinal(found[1]):
        path = (letter_ordinal(found[1]), int(found[2]))
        return _made(text, "lower decimal", path[-1], found.end(), path, sure=bool(found[3]))
    found = _LOWER.match(text)
    if found:
        sign = found[1]
        kind = "lower roman" if sign in "ivx" else "lower"
        ordinal = roman(sign) if sign in "ivx" else letter_ordinal(sign)
        return _made(text, kind, ordinal, found.end(), letter=sign, sure=bool(found[2]))
    return None
