"""Dates and hours as Vietnamese official prose writes them, found in running text.

"15 giờ, ngày 22/6/2020 (Thứ 2)", "ngày 05 tháng 11 năm 2019", "trước ngày 10/5 và 15/6/2020", "tháng 5/2020",
"quý II năm 2024", "6 tháng đầu năm 2020", "8h35 phút, tối". What is not printed stays None: a year is borrowed
only from the neighbour in the same enumeration ("10/5 và 15/6/2020"), never from today.
"""

import calendar
import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from app.enums import DeadlinePrecision

WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
_WEEKDAY_WORDS = {"hai": 0, "ba": 1, "tư": 2, "năm": 3, "sáu": 4, "bảy": 5, "bẩy": 5}
_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4}
_NOON = 12
_DAWN = 6
_HOURS, _MINUTES, _LONGEST_MONTH = 24, 60, 31
_NEAR_BEFORE, _NEAR_AFTER = 40, 60
_LAST_MONTH = 12

_YEAR = r"(?:\s*(?:[/.\-]|,?\s*năm)\s*(?P<{0}>(?:1[89]|20|21)\d\d)(?!\d))?"
_DATE = re.compile(
    r"(?P<long>ngày\s+(?P<ld>\d{1,2})\s+tháng\s+(?P<lm>\d{1,2})(?!\d)" + _YEAR.format("ly") + r")"
    r"|(?P<short>(?:(?:ngày|mùng|mồng)\s+){0,2}(?<![\d/.,])(?P<sd>\d{1,2})\s?(?P<sep>[/.\-])\s?(?P<sm>\d{1,2})"
    r"(?:\s?[/.\-]\s?(?P<sy>(?:1[89]|20|21)\d\d)|,?\s+năm\s+(?P<sy2>(?:1[89]|20|21)\d\d))?(?![\d/%]|[.,]\d|"
    r"\s+(?:ngày|buổi|tổng|số)(?!\w)))"
    r"|(?P<half>(?:6|06|sáu)\s+tháng\s+(?P<which>đầu|cuối)\s+năm(?:\s+(?P<hy>(?:1[89]|20|21)\d\d))?)"
    r"|(?P<quarter>quý\s+(?P<q>IV|I{1,3}|[1-4])(?![\w])" + _YEAR.format("qy") + r")"
    r"|(?P<month>(?<!\d )tháng\s+(?P<m>\d{1,2})(?!\d|[.,]\d)" + _YEAR.format("my") + r")"
    r"|(?P<day>(?:ngày|mùng|mồng)\s+(?P<d>\d{1,2})(?!\d|\s?[/]\s?\d|[.,]\d|\s*%))",
    re.IGNORECASE,
)
_SHORT_DATE = re.compile(r"\d\s?[/.\-]\s?\d")
_YEAR_OF_ITS_OWN = re.compile(
    r"[nN](?<!\w.)(?<!(?i:đến) .)(?<!(?i:tới) .)(?<!(?i:nhìn) .)[ăĂ][mM]\s+((?:1[89]|20|21)\d\d)(?!\s*[-–]\s*\d|\d)"
)
_DATE_START = re.compile(r"ngày|m[ùồ]ng|quý|tháng|sáu|\d")
_DATE_WORDS = ("ngày", "tháng", "quý", "mùng", "mồng")  # without them and a short date there is no date
_HOUR = re.compile(
    r"(?P<h>\d(?<![\d:/.,]\d)\d?)\s*(?:giờ|h|g|:)\s*(?:(?P<m>\d{1,2})(?![\d/])\s*(?:phút|ph|p|'|’)?)?(?![\w/])"
    r"(?:\s*,?\s*(?:buổi\s+)?(?P<part>sáng|trưa|chiều|tối|đêm)(?!\w))?",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(r"(?:thứ\s+(?P<n>[2-7]|hai|ba|tư|năm|sáu|bảy|bẩy)|(?P<sun>chủ\s+nhật))(?!\w)", re.IGNORECASE)
_WEEKDAY_AFTER = re.compile(r"[\s,]*\(?\s*")
_LIST_JOINT = re.compile(r"\s*(?:,|và|hoặc|-|–|đến(?:\s+hết)?|,?\s*trước)\s*", re.IGNORECASE)
_HOUR_JOINT = re.compile(
    r"[\s,;]*(?:\(?\s*(?:thứ\s+(?:\w+)|chủ\s+nhật)\s*\)?)?[\s,;]*(?:(?:vào|của|trong|buổi|sáng|chiều|tối)\s*)?[\s,]*",
    re.IGNORECASE,
)
_DATE_HOUR_JOINT = re.compile(
    r"[\s,;]*(?:\([^()]{0,40}\))?[\s,;]*(?:(?:vào|lúc|hồi|bắt đầu|từ|thời gian|:)[\s,:]*){0,4}", re.IGNORECASE
)
_RANGE_JOINT = re.compile(r"\s*(?:đến|-|–|tới)\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class DateWords:
    """A date as printed: `text` is `source[start:end]`. Missing parts are None; `until` is a second hour ("7h-9h")."""

    start: int
    end: int
    text: str
    day: int | None = None
    month: int | None = None
    year: int | None = None
    quarter: int | None = None
    half: int | None = None
    time: str | None = None
    until: str | None = None
    weekday: int | None = None
    precision: DeadlinePrecision = DeadlinePrecision.DAY
    borrowed_year: bool = False

    def last_day(self, year: int | None = None) -> dt.date | None:
        """The printed day, or the last day of the printed period; `year` stands in where none is printed."""
        chosen = self.year or year
        if chosen is None:
            return None
        if self.half:
            return dt.date(chosen, 6, 30) if self.half == 1 else dt.date(chosen, 12, 31)
        month = self.quarter * 3 if self.quarter else self.month
        if month is None:
            return None
        return _date(chosen, month, self.day or calendar.monthrange(chosen, month)[1])


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _clock(match: re.Match[str]) -> str | None:
    """As in "HH:MM" on the 24-hour clock; "8h35 phút, tối" is 20:35, "12 giờ trưa" stays noon."""
    hour, minute = int(match["h"]), int(match["m"] or 0)
    part = (match["part"] or "").lower()
    afternoon = part in {"chiều", "tối"} or (part == "đêm" and hour >= _DAWN) or (part == "trưa" and hour < _DAWN)
    if afternoon and hour < _NOON:
        hour += _NOON
    if (hour, minute) == (_HOURS, 0):
        return "23:59"  # "24h00" of a day is its last minute, not the next day
    return f"{hour:02d}:{minute:02d}" if hour < _HOURS and minute < _MINUTES else None


def _plausible(day: int | None, month: int | None) -> bool:
    return (day is None or 1 <= day <= _LONGEST_MONTH) and (month is None or 1 <= month <= _LAST_MONTH)


def _number(text: str | None) -> int | None:
    return int(text) if text else None


def _one(match: re.Match[str]) -> DateWords | None:
    """A regex match as DateWords, or None where the figures are no date."""
    span = DateWords(match.start(), match.end(), match[0])
    if match["long"]:
        words = replace(span, day=int(match["ld"]), month=int(match["lm"]), year=_number(match["ly"]))
    elif match["short"]:
        named = match[0][0].isalpha()
        year = _number(match["sy"] or match["sy2"])
        if match["sep"] != "/" and (year is None or (match["sep"] == "-" and not named and match["sy2"])):
            return None
        words = replace(span, day=int(match["sd"]), month=int(match["sm"]), year=year)
    elif match["half"]:
        half = 1 if match["which"].lower() == "đầu" else 2
        words = replace(span, half=half, year=_number(match["hy"]), precision=DeadlinePrecision.HALF_YEAR)
    elif match["quarter"]:
        quarter = _ROMAN.get(match["q"].upper()) or int(match["q"])
        words = replace(span, quarter=quarter, year=_number(match["qy"]), precision=DeadlinePrecision.QUARTER)
    elif match["month"]:
        words = replace(span, month=int(match["m"]), year=_number(match["my"]), precision=DeadlinePrecision.MONTH)
    else:
        words = replace(span, day=int(match["d"]))
    return words if _plausible(words.day, words.month) else None


def _borrow(text: str, found: list[DateWords]) -> list[DateWords]:
    """In an enumeration an earlier date takes from the next what it leaves out: "10 và 15/6/2020"."""
    result = list(found)
    for index in range(len(result) - 2, -1, -1):
        here, following = result[index], result[index + 1]
        if not _LIST_JOINT.fullmatch(text, here.end, following.start):
            continue
        if here.day and here.month is None and following.month:
            here = replace(here, month=following.month)
        missing = here.year is None and following.year is not None
        if missing and (here.month is None or following.month is None or here.month <= following.month):
            here = replace(here, year=following.year, borrowed_year=True)
        result[index] = here
    return result


def _with_hour(text: str, words: DateWords, hours: list[re.Match[str]]) -> DateWords:
    """Join the hour that stands just before or just after the date, and a second hour of a span."""
    before = [hour for hour in hours if hour.end() <= words.start and words.start - hour.end() < _NEAR_BEFORE]
    if before and _HOUR_JOINT.fullmatch(text, before[-1].end(), words.start) and (clock := _clock(before[-1])):
        start, first, until = before[-1].start(), clock, None
        if len(before) > 1 and _RANGE_JOINT.fullmatch(text, before[-2].end(), start):
            start, first, until = before[-2].start(), _clock(before[-2]) or clock, clock
        return replace(words, start=start, text=text[start : words.end], time=first, until=until)
    after = [hour for hour in hours if 0 <= hour.start() - words.end < _NEAR_AFTER]
    if after and _DATE_HOUR_JOINT.fullmatch(text, words.end, after[0].start()):
        until = None
        if len(after) > 1 and _RANGE_JOINT.fullmatch(text, after[0].end(), after[1].start()):
            until = _clock(after[1])
        return replace(words, time=_clock(after[0]), until=until)
    return words


def _with_weekday(text: str, words: DateWords) -> DateWords:
    """Read the day of the week printed beside the date: "(Thứ 2)", "thứ Sáu, ngày …"."""
    after = _WEEKDAY_AFTER.match(text, words.end)
    match = _WEEKDAY.match(text, after.end()) if after else None
    if match is None:
        window = text[max(0, words.start - 24) : words.start]
        before = [found for found in _WEEKDAY.finditer(window) if not window[found.end() :].strip(" ,()")]
        inside = list(_WEEKDAY.finditer(words.text))
        if not before and not inside:
            return words
        match = (before or inside)[-1]
    if match["sun"]:
        return replace(words, weekday=6)
    printed = match["n"].lower()
    return replace(words, weekday=int(printed) - 2 if printed.isdigit() else _WEEKDAY_WORDS[printed])


def find_dates(text: str) -> list[DateWords]:
    """Every date, month, quarter and half-year in `text`, in order; hours and weekdays are joined to their day."""
    return list(_dates(text))


def _matches(text: str, small: str) -> Iterator[re.Match[str]]:
    """As `_DATE.finditer`, tried only where a date can begin."""
    if len(small) != len(text):  # a letter that is two in small
        yield from _DATE.finditer(text)
        return
    end = 0
    for begin in _DATE_START.finditer(small):
        match = _DATE.match(text, begin.start()) if begin.start() >= end else None
        if match:
            end = match.end()
            yield match


@lru_cache(maxsize=2048)
def _dates(text: str) -> tuple[DateWords, ...]:
    small = text.lower()
    if not any(word in small for word in _DATE_WORDS) and not _SHORT_DATE.search(text):
        return ()
    found = [words for match in _matches(text, small) if (words := _one(match))]
    hours = list(_HOUR.finditer(text)) if found else []
    weekdays = "thứ" in small or "chủ" in small
    return tuple(
        _with_hour(text, _with_weekday(text, words) if weekdays else words, hours)
        if words.precision is DeadlinePrecision.DAY
        else words
        for words in _borrow(text, found)
    )


def find_clock_times(text: str) -> list[tuple[int, int, str]]:
    """(start, end, "HH:MM") of every hour in `text`."""
    found = ((match.start(), match.end(), _clock(match)) for match in _HOUR.finditer(text))
    return [(start, end, clock) for start, end, clock in found if clock]


def years_in(text: str) -> set[int]:
    """Years of which `text` speaks as its own ("năm 2020"); a span or an end of one names none ("đến năm 2025")."""
    return set(_years(text))


@lru_cache(maxsize=2048)
def _years(text: str) -> frozenset[int]:
    century = "20" in text or "19" in text or "21" in text or "18" in text
    return frozenset(map(int, _YEAR_OF_ITS_OWN.findall(text))) if century else frozenset()


def forget() -> None:
    """Drop the texts that were looked at."""
    _dates.cache_clear()
    _years.cache_clear()
