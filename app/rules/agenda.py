"""Times of an agenda: recomputed from durations, fixed times hold, overlaps and double bookings are shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time
from typing import Protocol

DAY_MINUTES = 24 * 60


class Timed(Protocol):
    """What is needed of an agenda item."""

    day: int
    track: str | None
    fixed_start: time | None
    duration_minutes: int | None
    presenter: str | None


@dataclass(frozen=True, slots=True)
class Timing:
    """When an item runs (None: not known), and what is wrong: "overlap", "presenter_twice" or None."""

    starts_at: time | None
    ends_at: time | None
    problem: str | None = None


def _minutes(value: time) -> int:
    return value.hour * 60 + value.minute


def _clock(minutes: int) -> time:
    return time(minutes % DAY_MINUTES // 60, minutes % 60)


def timetable(items: Sequence[Timed], opening: time | None = None) -> list[Timing]:
    """The times of the items in their order; each day and track runs on its own clock.

    An item starts at its fixed time, else where the one before it ends; the first of the first day at `opening`, the
    hour of the event. It overlaps when the one before it ends
    later than its fixed time. A presenter is booked twice when two of his items run at once on different tracks.
    """
    clocks: dict[tuple[int, str | None], int | None] = {}
    spans: list[tuple[int, int] | None] = []
    problems: list[str | None] = []
    for item in items:
        key = (item.day, item.track)
        running = clocks.get(key)
        first = _minutes(opening) if opening and item.day == 1 and key not in clocks else running
        start = _minutes(item.fixed_start) if item.fixed_start else first
        problems.append("overlap" if item.fixed_start and running is not None and start and running > start else None)
        end = start + item.duration_minutes if start is not None and item.duration_minutes is not None else None
        clocks[key] = end
        spans.append(None if start is None else (start, start if end is None else end))
    for index in _double_booked(items, spans):
        problems[index] = problems[index] or "presenter_twice"
    return [
        Timing(
            _clock(span[0]) if span else None,
            _clock(span[1]) if span and item.duration_minutes is not None else None,
            problem,
        )
        for item, span, problem in zip(items, spans, problems, strict=True)
    ]


def _double_booked(items: Sequence[Timed], spans: Sequence[tuple[int, int] | None]) -> set[int]:
    """Indexes of items whose presenter is elsewhere at the same time."""
    by_presenter: dict[tuple[int, str], list[int]] = {}
    for index, item in enumerate(items):
        if item.presenter and spans[index]:
            by_presenter.setdefault((item.day, item.presenter.casefold()), []).append(index)
    found: set[int] = set()
    for indexes in by_presenter.values():
        for i, first in enumerate(indexes):
            for second in indexes[i + 1 :]:
                a, b = spans[first], spans[second]
                if a and b and items[first].track != items[second].track and a[0] < b[1] and b[0] < a[1]:
                    found |= {first, second}
    return found
