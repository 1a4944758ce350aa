"""What is said of a body over time: spans of days that leave no gap, each with the facts that hold in it.

An act changes some facts from a day on. A change holds until the next change of the same fact: a rename entered today
for last year reaches until the rename that is known for this year, and a move in between stays as it is.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from app.enums import OrganisationKind

BEGINNING = date.min
END = date.max
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Facts:
    """What an act can change."""

    name: str
    short_name: str | None
    symbol: str | None
    kind: OrganisationKind
    parent_id: UUID | None


@dataclass(frozen=True, slots=True)
class Span:
    """Facts and the days in which they hold, both counted."""

    since: date
    until: date
    facts: Facts

    def covers(self, day: date) -> bool:
        """Whether the day lies in it."""
        return self.since <= day <= self.until


NAMES = tuple(field.name for field in fields(Facts))


def on_day(spans: Sequence[Span], day: date) -> Span:
    """The span of a day; there is exactly one."""
    return next(span for span in spans if span.covers(day))


def _split(spans: Sequence[Span], on: date) -> list[Span]:
    """The same, with a span that begins on that day."""
    found: list[Span] = []
    for span in spans:
        if span.since < on <= span.until:
            found += [replace(span, until=on - ONE_DAY), replace(span, since=on)]
        else:
            found.append(span)
    return found


def joined(spans: Sequence[Span]) -> list[Span]:
    """Neighbours that say the same become one."""
    found: list[Span] = []
    for span in spans:
        if found and found[-1].facts == span.facts:
            found[-1] = replace(found[-1], until=span.until)
        else:
            found.append(span)
    return found


def changed(spans: Sequence[Span], on: date, changes: Mapping[str, Any]) -> list[Span]:
    """The spans after a change of some facts from a day on."""
    was = on_day(spans, on).facts
    open_ = dict(changes)
    found: list[Span] = []
    for span in _split(spans, on):
        if span.since >= on:
            open_ = {name: value for name, value in open_.items() if getattr(span.facts, name) == getattr(was, name)}
            span = replace(span, facts=replace(span.facts, **open_))  # noqa: PLW2901
        found.append(span)
    return joined(found)


def without(spans: Sequence[Span], since: date) -> list[Span]:
    """The spans when what begins on that day was a mistake: what was before it goes on.

    The first span has nothing before it; what comes after it then reaches back.
    """
    place = next(i for i, span in enumerate(spans) if span.since == since)
    if place == 0:
        return joined([replace(spans[1], since=BEGINNING), *spans[2:]]) if len(spans) > 1 else list(spans)
    before = replace(spans[place - 1], until=spans[place].until)
    return joined([*spans[: place - 1], before, *spans[place + 1 :]])
