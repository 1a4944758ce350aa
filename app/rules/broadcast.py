"""When a recurring programme is on the air (RFC 5545 recurrences, through python-dateutil).

A recurrence comes from outside and is bounded before it is evaluated: by days and no finer, with a positive
interval, one rule and nothing beside it. Evaluated as it came, "FREQ=SECONDLY" or "INTERVAL=0" would not end.
"""

import re
from calendar import monthrange
from datetime import MAXYEAR, date, datetime

from dateutil.rrule import rrulestr

LONGEST = 200
MOST_DAYS = 10_000
CYCLE = 400
FREQUENCIES = frozenset({"DAILY", "WEEKLY", "MONTHLY", "YEARLY"})
NUMBERS = r"[+-]?\d{1,3}(,[+-]?\d{1,3}){0,30}"
PARTS: dict[str, re.Pattern[str]] = {
    "FREQ": re.compile("|".join(sorted(FREQUENCIES))),
    "INTERVAL": re.compile(r"[1-9]\d{0,2}"),
    "COUNT": re.compile(r"[1-9]\d{0,4}"),
    "UNTIL": re.compile(r"\d{8}(T\d{6})?"),
    "WKST": re.compile(r"MO|TU|WE|TH|FR|SA|SU"),
    "BYDAY": re.compile(r"[+-]?\d{0,2}(MO|TU|WE|TH|FR|SA|SU)(,[+-]?\d{0,2}(MO|TU|WE|TH|FR|SA|SU)){0,30}"),
    **dict.fromkeys(("BYMONTH", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYSETPOS"), re.compile(NUMBERS)),
}


def require_recurrence(text: str) -> None:
    """Raise ValueError unless this is one recurrence by days, weeks, months or years that can be evaluated."""
    airings(text, date(2020, 1, 1), date(2020, 1, 1))


def _parts(text: str) -> dict[str, str]:
    """The parts of a recurrence by name. Raises ValueError for what is not bounded."""
    words = [part.partition("=") for part in text.strip().upper().removeprefix("RRULE:").split(";") if part]
    parts = {name: value for name, _, value in words}
    sound = all(name in PARTS and PARTS[name].fullmatch(value) for name, value in parts.items())
    if len(text) > LONGEST or not sound or "FREQ" not in parts or len(parts) < len(words) or _picks_days(parts):
        msg = "not one recurrence by days, weeks, months or years"
        raise ValueError(msg)
    return parts


def _picks_days(parts: dict[str, str]) -> bool:
    """Whether a daily recurrence leaves days out, which a weekly, monthly or yearly one says better and faster."""
    return parts["FREQ"] == "DAILY" and any(name.startswith("BY") for name in parts)


def airings(rrule: str, first: date, last: date) -> list[date]:
    """The days from `first` to `last` on which a recurrence falls. Raises ValueError for a broken recurrence.

    A rule that never falls ("30 February") is followed to the last year of the calendar; the days are therefore
    moved to its end by whole cycles of the Gregorian calendar, after which every weekday and leap year is the same.
    """
    parts = _parts(rrule)
    ahead = (MAXYEAR - last.year) // CYCLE * CYCLE
    start, end = (datetime(day.year + ahead, day.month, day.day) for day in (first, last))  # noqa: DTZ001 (a wall calendar has no zone)
    count, until = int(parts.pop("COUNT", MOST_DAYS)), parts.pop("UNTIL", None)
    text = ";".join(f"{name}={value}" for name, value in parts.items())
    try:
        if until:
            said = date.fromisoformat(until[:8])
            end = min(end, datetime(min(said.year + ahead, MAXYEAR), said.month, said.day))  # noqa: DTZ001
        rule = rrulestr(f"{text};UNTIL={end:%Y%m%dT%H%M%S}", dtstart=start.replace(day=1))
        found = [moment for moment in list(rule)[:count] if moment >= start]
    except (KeyError, TypeError, AttributeError, OverflowError) as error:
        raise ValueError(str(error)) from error
    return [moment.date().replace(year=moment.year - ahead) for moment in found]


def first_airing(rrule: str | None, period: str) -> date | None:
    """The first airing in a period "YYYY-MM" (a full day is its own airing); None without a recurrence."""
    if len(period) > len("2020-01"):
        return date.fromisoformat(period)
    if not rrule:
        return None
    year, month = (int(part) for part in period.split("-"))
    found = airings(rrule, date(year, month, 1), date(year, month, monthrange(year, month)[1]))
    return found[0] if found else None
