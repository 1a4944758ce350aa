"""The last moment of a deadline, and how far off it is.

By the letter "trước ngày 10/6" ends with 9/6, "chậm nhất ngày 10/6" and "trong ngày 10/6" with 10/6
(a term in days ends at 24 o'clock of its last day: Bộ luật Dân sự 2015, Điều 148 khoản 5).
"""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from app.enums import DeadlinePrecision as P

END_OF_DAY = time(23, 59, 59)


def period_start(last_day: date, precision: P) -> date:
    """The first day of the period that ends with `last_day`."""
    if precision is P.WEEK:
        return last_day - timedelta(days=last_day.weekday())
    if precision is P.MONTH:
        return last_day.replace(day=1)
    if precision is P.QUARTER:
        return date(last_day.year, (last_day.month - 1) // 3 * 3 + 1, 1)
    if precision is P.HALF_YEAR:
        return date(last_day.year, 1 if last_day.month <= 6 else 7, 1)  # noqa: PLR2004
    if precision is P.YEAR:
        return date(last_day.year, 1, 1)
    return last_day


def last_moment(  # noqa: D417
    on: date | None,
    at: time | None,
    precision: P,
    *,
    inclusive: bool,
    zone: ZoneInfo,
    event_on: date | None = None,
    offset_days: int | None = None,
) -> datetime | None:
    """The last moment at which the deadline is kept, aware, in `zone`; None when it is not known yet.

    Args:
        on: the printed day, or the last day of the printed period.
        event_on, offset_days: for a relative deadline, the day it counts from and how many days (negative: before).
    """
    if precision is P.RELATIVE:
        if event_on is None or offset_days is None:
            return None
        on = event_on + timedelta(days=offset_days)
    if on is None:
        return None
    if at:
        return datetime.combine(on, at, zone)
    if not inclusive:
        on = period_start(on, precision) - timedelta(days=1)
    return datetime.combine(on, END_OF_DAY, zone)


def in_words(due_at: datetime, moment: datetime) -> str:
    """How far off a moment is, for a person: "còn 3 ngày", "hết hạn hôm nay", "quá hạn 2 ngày"."""
    days = (due_at.date() - moment.astimezone(due_at.tzinfo).date()).days
    if due_at < moment:
        return f"quá hạn {-days} ngày" if days < 0 else "quá hạn hôm nay"
    if days == 0:
        return "hết hạn hôm nay"
    return f"còn {days} ngày"
