"""The plan's own time: the year it speaks of, years left out in print, and weekdays that do not fit."""

import datetime as dt
import re
from dataclasses import dataclass

from app.documents.draft import DraftWarning, PlanDraft
from app.documents.interpretation.passages import Passage
from app.documents.interpretation.source import Reading
from app.enums import DeadlinePrecision
from app.rules.vietnamese_dates import WEEKDAYS, DateWords, find_dates, years_in

FAR_AHEAD_DAYS, LATEST_SLIP_DAYS = 270, 45
_OLD = 10  # years


@dataclass(frozen=True, slots=True)
class PlanTime:
    """What is known of when the plan was made: the day of issue, and the one year that its title names.

    `not_before` is the latest day of a document that the plan carries out.
    """

    issued_on: dt.date | None
    year: int | None
    not_before: dt.date | None = None

    def resolve(self, words: DateWords) -> tuple[dt.date | None, bool]:
        """The day that is meant, and whether its year had to be inferred; None where that is not clear."""
        if words.year is not None:
            return words.last_day(), False
        if self.issued_on is None:
            return (words.last_day(self.year), True) if self.year else (None, False)
        for year in (self.issued_on.year, self.issued_on.year + 1):
            day = words.last_day(year)
            if day and day >= self.issued_on:
                return (day, True) if (day - self.issued_on).days <= FAR_AHEAD_DAYS else (self._by_title(words), True)
        return None, False

    def _by_title(self, words: DateWords) -> dt.date | None:
        """A day far ahead of the issue is believed only when the title names its year."""
        day = words.last_day(self.year) if self.year else None
        return day if day and self.issued_on and day >= self.issued_on else None

    def is_history(self, day: dt.date) -> bool:
        """Whether a day with a printed year lies in a year before the plan's, or well before its issue."""
        if self.issued_on is not None:
            return (self.issued_on - day).days > LATEST_SLIP_DAYS or (
                day < self.issued_on and day.year < self.issued_on.year
            )
        if self.not_before is not None and day < self.not_before:
            return True
        return self.year is not None and day.year < self.year - 1

    def is_past(self, years: set[int]) -> bool:
        """Whether words that name these years tell of old times: all lie well before the plan's own year."""
        made = self.issued_on or self.not_before
        own = self.year or (made.year if made else None)
        return own is not None and bool(years) and max(years) < own - _OLD


def tells_of_past(time: PlanTime, text: str) -> bool:
    """Whether a paragraph tells of old times: every year that it prints is well before the plan's own."""
    return time.is_past(years_in(text) | {words.year for words in find_dates(text) if words.year})


def plan_time(draft: PlanDraft) -> PlanTime:
    """Read the plan's time from its date of issue and from its title ("… năm 2020")."""
    title = draft.title or ""
    named = years_in(title)
    not_before = max((basis.issued_on for basis in draft.legal_bases if basis.issued_on), default=None)
    span = re.search(r"((?:19|20)\d\d)\s*[-–]\s*(?:19|20)\d\d", title)
    if span or "giai đoạn" in title.lower():
        begun = draft.issued_on is None and not_before and span and str(not_before.year) == span[1]
        return PlanTime(not_before if begun else draft.issued_on, None, not_before)
    if not named:
        ahead = {words.year for words in find_dates(title) if words.year}
        named = {year for year in ahead if year is not None}
    year = next(iter(named)) if len(named) == 1 else None
    return PlanTime(draft.issued_on, year, not_before)


def check_weekdays(reading: Reading, passages: list[Passage]) -> None:
    """Warn where a printed day of the week is not that of its date: "ngày 22/6/2020 (Thứ 3)"."""
    time = plan_time(reading.draft)
    for passage in passages:
        for words in find_dates(passage.text):
            if words.weekday is None or words.precision is not DeadlinePrecision.DAY:
                continue
            day, _ = time.resolve(words)
            if day is None or day.weekday() == words.weekday:
                continue
            reading.draft.warnings.append(
                DraftWarning(
                    code="weekday_mismatch",
                    message=f"Ngày {day:%d/%m/%Y} là {WEEKDAYS[day.weekday()]}, văn bản ghi {WEEKDAYS[words.weekday]}.",
                    paragraph=passage.line or None,
                )
            )
