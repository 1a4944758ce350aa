"""The geometry of the small pictures that pages draw as SVG."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time

WIDTH = 960
LEFT = 20
DAY_WIDTH = 110


@dataclass(frozen=True, slots=True)
class TimelinePoint:
    """A day on the timeline. `shape`: "circle" a deadline, "square" an event, "bar" today."""

    on: date
    text: str
    state: str = "later"
    shape: str = "circle"
    x: int = 0
    day: str = ""


@dataclass(frozen=True, slots=True)
class DaySpan:
    """An agenda item's place on the line of its day, in units of a thousand."""

    number: int
    text: str
    conflict: bool
    x: int
    width: int


def percent(share: float | None) -> float:
    """A share between 0 and 1 as a length of a bar of 100; more than all stays within the bar."""
    return round(max(0.0, min(share or 0.0, 1.0)) * 100, 1)


def timeline(points: Iterable[TimelinePoint]) -> list[TimelinePoint]:
    """The points with their place between the first and the last day; none for fewer than two days.

    A point says its day where there is room for it beside the days before it.
    """
    ordered = sorted(points, key=lambda point: point.on)
    if not ordered or ordered[0].on == ordered[-1].on:
        return []
    first, days = ordered[0].on, (ordered[-1].on - ordered[0].on).days
    drawn, free = [], 0
    for p in ordered:
        x = LEFT + round((p.on - first).days * WIDTH / days)
        day = f"{p.on.day}/{p.on.month}/{p.on.year}" if x >= free else ""
        free = x + DAY_WIDTH if day else free
        drawn.append(TimelinePoint(p.on, p.text, p.state, p.shape, x, day))
    return drawn


def _minutes(moment: time) -> int:
    return moment.hour * 60 + moment.minute


def day_spans(spans: Sequence[tuple[int, str, time | None, time | None, bool]]) -> list[DaySpan]:
    """Items of one day (number, text, start, end, conflict) on a line of 1000 from the first start to the last end."""
    timed = [(n, text, _minutes(start), _minutes(end), bad) for n, text, start, end, bad in spans if start and end]
    timed = [(n, text, start, max(end, start), bad) for n, text, start, end, bad in timed]
    if not timed:
        return []
    first = min(start for _, _, start, _, _ in timed)
    whole = max(end for _, _, _, end, _ in timed) - first
    if whole <= 0:
        return []
    return [
        DaySpan(n, text, bad, round((start - first) * 1000 / whole), max(round((end - start) * 1000 / whole) - 3, 3))
        for n, text, start, end, bad in timed
    ]
