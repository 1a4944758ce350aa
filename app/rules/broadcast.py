"""When a recurring programme is on the air (RFC 5545 recurrences, through python-dateutil)."""

from calendar import monthrange
from datetime import date, datetime

from dateutil.rrule import rrulestr


def airings(rrule: str, first: date, last: date) -> list[date]:
    """The days from `first` to `last` on which a recurrence falls. Raises ValueError for a broken recurrence."""
    rule = rrulestr(rrule, dtstart=datetime(first.year, first.month, 1))  # noqa: DTZ001 (a wall calendar has no zone)
    start, end = datetime(first.year, first.month, first.day), datetime(last.year, last.month, last.day)  # noqa: DTZ001
    return [moment.date() for moment in rule.between(start, end, inc=True)]


def first_airing(rrule: str | None, period: str) -> date | None:
    """The first airing in a period "YYYY-MM" (a full day is its own airing); None without a recurrence."""
    if len(period) > len("2020-01"):
        return date.fromisoformat(period)
    if not rrule:
        return None
    year, month = (int(part) for part in period.split("-"))
    found = airings(rrule, date(year, month, 1), date(year, month, monthrange(year, month)[1]))
    return found[0] if found else None
