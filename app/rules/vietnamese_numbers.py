"""Quantities as Vietnamese official prose writes them: "40", "02 (hai)", "từ 3 đến 5", "tối đa không quá 250".

A quantity is a count of something named right after it ("40 đoàn viên công đoàn", "01 tập thể"); percentages
and money are not counts.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

_WORDS = {
    "một": 1,
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "năm": 5,
    "sáu": 6,
    "bảy": 7,
    "tám": 8,
    "chín": 9,
    "mười": 10,
}
_NUMBER = r"\d{1,3}(?:[.]\d{3})+(?!\d)|\d{1,5}"
_WORD = "|".join(_WORDS)
_AT_MOST = r"tối đa|không quá|không vượt quá|nhiều nhất|không nhiều hơn|không lớn hơn"
_AT_LEAST = r"tối thiểu|ít nhất|không dưới|không ít hơn|từ|trên|hơn"
_ABOUT = r"khoảng|chừng|dự kiến|ước|gần"
_BOUNDS = re.compile(rf"(?<!\w)(?:(?:{_AT_MOST}|{_AT_LEAST}|{_ABOUT}|là|có|gồm)[\s:]+){{1,4}}$", re.IGNORECASE)
_LAST_OF_BOUNDS = tuple({words.split()[-1] for words in f"{_AT_MOST}|{_AT_LEAST}|{_ABOUT}|là|có|gồm".split("|")})
_LONGEST_BOUNDS = 60
_FIGURES = re.compile(r"\d+")
_QUANTITY = re.compile(
    rf"(?<![\w/.,])(?P<low>{_NUMBER})(?![\w/%]|[.,]\d)(?:\s*\((?:{_WORD})[^()]{{0,20}}\))?"
    rf"(?:(?:\s*(?:-|–|đến|tới)\s*(?:không quá\s+)?|\s*(?:,|nhưng|và|,\s*nhưng|,\s*và)\s+(?:{_AT_MOST})(?:\s+là)?\s+)"
    rf"(?P<high>{_NUMBER})(?![\w/%]|[.,]\d))?"
    r"(?P<onward>\s*(?:trở lên|trở xuống))?",
    re.IGNORECASE,
)
_FIRST_LETTERS = "".join({letter for word in _WORDS for letter in word[0] + word[0].upper()})
_REST = "|".join(f"(?<={word[0]}){word[1:]}" for word in _WORDS)
_WORD_QUANTITY = re.compile(rf"(?P<word>[{_FIRST_LETTERS}](?<!\w.)(?i:{_REST}))(?!\w)")  # found fast by first letters


class Quantity(NamedTuple):
    """A count as printed: `text` is `source[start:end]` (figures only), bounds stand in `words_start`.

    `minimum` None: no lower bound ("tối đa 5"); `maximum` None: no upper bound ("ít nhất 3").
    """

    start: int
    end: int
    words_start: int
    text: str
    minimum: int | None
    maximum: int | None
    approximate: bool = False


def read_number(text: str) -> int:
    """As in "1.500" and "02" as an integer."""
    return int(text.replace(".", ""))


def _bounded(match: re.Match[str]) -> Quantity | None:
    window = match.string[max(0, match.start() - _LONGEST_BOUNDS) : match.start()]
    before = _BOUNDS.search(window) if window.rstrip(" :\n\t").lower().endswith(_LAST_OF_BOUNDS) else None
    bounds = before[0].lower() if before else ""
    low = read_number(match["low"])
    high = read_number(match["high"]) if match["high"] else low
    if high < low:
        return None
    onward = (match["onward"] or "").strip().lower()
    at_most = (bool(bounds) and bool(re.search(_AT_MOST, bounds))) or onward == "trở xuống"
    over = bool(bounds) and not match["high"] and bool(re.search(_AT_LEAST, bounds))
    at_least = onward == "trở lên" or (over and not at_most)
    return Quantity(
        start=match.start("low"),
        end=match.end("high") if match["high"] else match.end("low"),
        words_start=match.start() - len(bounds),
        text=match.string[match.start("low") : match.end("high") if match["high"] else match.end("low")],
        minimum=None if at_most and not match["high"] else low,
        maximum=None if at_least else high,
        approximate=bool(bounds) and bool(re.search(_ABOUT, bounds)),
    )


def find_quantities(text: str) -> list[Quantity]:
    """Every count in figures, in order, with the bound that stands before it."""
    return list(_quantities(text))


@lru_cache(maxsize=2048)
def _quantities(text: str) -> tuple[Quantity, ...]:
    return tuple(quantity for match in _matches(text) if (quantity := _bounded(match)))


forget = _quantities.cache_clear  # drops the texts that were looked at


def _matches(text: str) -> Iterator[re.Match[str]]:
    """As `_QUANTITY.finditer`, tried only where figures begin."""
    end = 0
    for figures in _FIGURES.finditer(text):
        match = _QUANTITY.match(text, figures.start()) if figures.start() >= end else None
        if match:
            end = match.end()
            yield match


def find_word_quantities(text: str) -> list[Quantity]:
    """Every count written as a single word ("mỗi đơn vị một đại biểu"), from một to mười."""
    return [
        Quantity(m.start(), m.end(), m.start(), m[0], _WORDS[m[0].lower()], _WORDS[m[0].lower()])
        for m in _WORD_QUANTITY.finditer(text)
    ]
