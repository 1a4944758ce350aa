"""AgendaItem: a line of the order of ceremony (chương trình)."""

from datetime import time
from uuid import UUID

from pydantic import Field as ShapeField
from sqlmodel import Field

from app.enums import AgendaKind
from app.models.base import Line, OptionalClock, OptionalInt, OptionalLine, Shape, Text, choice
from app.models.part import Part, PartPublic


class AgendaItem(Part, table=True):
    """One item. `fixed_start` holds whatever stands before it; other times follow from durations (minutes)."""

    __tablename__ = "agenda_item"

    title: str
    kind: AgendaKind = Field(default=AgendaKind.OTHER, sa_type=choice(AgendaKind))
    day: int = 1
    track: str | None = None
    fixed_start: time | None = None
    duration_minutes: int | None = None
    presenter: str | None = None
    script: str | None = None
    cues: str | None = None


class AgendaItemCreate(Shape):
    """A new item, last unless `position` says otherwise."""

    title: Line
    position: int | None = ShapeField(default=None, ge=1)
    kind: AgendaKind = AgendaKind.OTHER
    day: int = ShapeField(default=1, ge=1, le=31)
    track: OptionalLine = None
    fixed_start: OptionalClock = None
    duration_minutes: OptionalInt = ShapeField(default=None, ge=0, le=1440)
    presenter: OptionalLine = None
    script: Text | None = None
    cues: Text | None = None


class AgendaItemUpdate(Shape):
    """A change of an item; what is left out stays."""

    title: Line | None = None
    position: int | None = ShapeField(default=None, ge=1)
    kind: AgendaKind | None = None
    day: int | None = ShapeField(default=None, ge=1, le=31)
    track: OptionalLine = None
    fixed_start: OptionalClock = None
    duration_minutes: OptionalInt = ShapeField(default=None, ge=0, le=1440)
    presenter: OptionalLine = None
    script: Text | None = None
    cues: Text | None = None


class AgendaItemPublic(PartPublic):
    """An item; when it runs is computed: see `AgendaTiming`."""

    title: str
    kind: AgendaKind
    day: int
    track: str | None
    fixed_start: time | None
    duration_minutes: int | None
    presenter: str | None
    script: str | None
    cues: str | None


class AgendaTiming(Shape):
    """When an item runs (None: not known), and what is wrong: "overlap", "presenter_twice" or None."""

    item_id: UUID
    starts_at: time | None
    ends_at: time | None
    problem: str | None
