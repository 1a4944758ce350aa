"""BroadcastColumn (chuyên mục) and BroadcastSlot (số phát sóng)."""

from datetime import date, time
from uuid import UUID

import sqlalchemy as sa
from pydantic import Field as ShapeField
from sqlmodel import Field

from app.enums import SlotState
from app.models.base import Line, OptionalClock, OptionalDay, OptionalInt, OptionalLine, Shape, choice
from app.models.part import Part, PartPublic


class BroadcastColumn(Part, table=True):
    """A recurring programme. `rrule` is an RFC 5545 recurrence; `starts_at` local time."""

    __tablename__ = "broadcast_column"

    name: str | None = None
    channel: str | None = None
    rrule: str | None = None
    starts_at: time | None = None
    duration_minutes: int | None = None


class BroadcastSlot(Part, table=True):
    """One airing. `period` is "YYYY-MM" or a day; `airs_on` is computed from the recurrence unless set."""

    __tablename__ = "broadcast_slot"

    column_id: UUID = Field(foreign_key="broadcast_column.id", index=True)
    period: str
    airs_on: date | None = None
    topics: list[str] = Field(default_factory=list, sa_type=sa.JSON)
    responsible: str | None = None
    state: SlotState = Field(default=SlotState.PLANNED, sa_type=choice(SlotState))
    link: str | None = None


class BroadcastColumnCreate(Shape):
    """A new recurring programme."""

    name: OptionalLine = None
    channel: OptionalLine = None
    rrule: OptionalLine = None
    starts_at: OptionalClock = None
    duration_minutes: OptionalInt = ShapeField(default=None, ge=1, le=1440)


class BroadcastColumnUpdate(BroadcastColumnCreate):
    """A change of a recurring programme; what is left out stays."""


class BroadcastColumnPublic(PartPublic):
    """A recurring programme."""

    name: str | None
    channel: str | None
    rrule: str | None
    starts_at: time | None
    duration_minutes: int | None


class BroadcastSlotCreate(Shape):
    """A new airing of a programme."""

    column_id: UUID
    period: str = ShapeField(pattern=r"^\d{4}-(0[1-9]|1[0-2])(-\d{2})?$", examples=["2027-01"])
    airs_on: OptionalDay = None
    topics: list[Line] = ShapeField(default_factory=list, max_length=50)
    responsible: OptionalLine = None
    state: SlotState = SlotState.PLANNED
    link: OptionalLine = None


class BroadcastSlotUpdate(Shape):
    """A change of an airing; what is left out stays."""

    period: str | None = ShapeField(default=None, pattern=r"^\d{4}-(0[1-9]|1[0-2])(-\d{2})?$")
    airs_on: OptionalDay = None
    topics: list[Line] | None = ShapeField(default=None, max_length=50)
    responsible: OptionalLine = None
    state: SlotState | None = None
    link: OptionalLine = None


class BroadcastSlotPublic(PartPublic):
    """An airing."""

    column_id: UUID
    period: str
    airs_on: date | None
    topics: list[str]
    responsible: str | None
    state: SlotState
    link: str | None
