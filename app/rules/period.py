"""Periods of days: both days count, and one that is not set is no limit."""

from datetime import date

Period = tuple[date | None, date | None]


def joined(held: Period, more: Period) -> Period:
    """What somebody who has `held` has when `more` comes to it. One that was over before counts no longer."""
    (held_from, held_to), (more_from, more_to) = held, more
    if held_to is not None and more_from is not None and held_to < more_from:
        return more
    begins = None if held_from is None or more_from is None else min(held_from, more_from)
    ends = None if held_to is None or more_to is None else max(held_to, more_to)
    return begins, ends
