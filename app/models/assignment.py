"""Assignment (phân công, nhiệm vụ) and Deadline (thời hạn)."""

from datetime import date, datetime, time
from uuid import UUID

import sqlalchemy as sa
from pydantic import Field as ShapeField
from sqlmodel import Field

from app.enums import DeadlinePrecision
from app.models.base import (
    Line,
    OptionalClock,
    OptionalDay,
    OptionalInt,
    OptionalLine,
    OptionalMoment,
    Shape,
    Text,
    choice,
)
from app.models.part import Part, PartPublic


class Deadline(Part, table=True):
    """A date with its printed words. `due_at` is the last moment, computed by `rules.deadline` unless `corrected`.

    `offset_days` counts from the plan's first event (negative: before it). `asked_by` is the body whose plan asks for
    it, from when the plan is issued until it is amended or closed: the next ones of a body are found by an index.
    """

    __table_args__ = (sa.Index("ix_deadline_asked", "asked_by", "due_at"),)

    printed: str
    due_on: date | None = None
    due_time: time | None = None
    precision: DeadlinePrecision = Field(default=DeadlinePrecision.DAY, sa_type=choice(DeadlinePrecision))
    inclusive: bool = True
    due_at: datetime | None = None
    corrected: bool = False
    subject: str | None = None
    receiver: str | None = None
    channel: str | None = None
    rrule: str | None = None
    offset_days: int | None = None
    asked_by: UUID | None = None


class Assignment(Part, table=True):
    """Who does what by when.

    `task` may hold fields ("gửi về Ban [[th1]]"). `section_id` is the section whose heading names the assignees.
    """

    assignees: list[str] = Field(default_factory=list, sa_type=sa.JSON)
    cooperating: list[str] = Field(default_factory=list, sa_type=sa.JSON)
    task: str = ""
    receiver: str | None = None
    channel: str | None = None
    deadline_id: UUID | None = Field(default=None, foreign_key="deadline.id", index=True)
    section_id: UUID | None = Field(default=None, foreign_key="section.id", index=True)
    upper_plan_id: UUID | None = Field(default=None, foreign_key="plan.id")


class DeadlineCreate(Shape):
    """A new deadline; without `printed` its words are made from the rest. `due_at` corrects the computed moment."""

    printed: OptionalLine = None
    due_on: OptionalDay = None
    due_time: OptionalClock = None
    precision: DeadlinePrecision = DeadlinePrecision.DAY
    inclusive: bool = True
    due_at: OptionalMoment = None
    subject: OptionalLine = None
    receiver: OptionalLine = None
    channel: OptionalLine = None
    rrule: OptionalLine = None
    offset_days: OptionalInt = ShapeField(default=None, ge=-3660, le=3660)


class DeadlineUpdate(DeadlineCreate):
    """A change of a deadline; what is left out stays."""

    precision: DeadlinePrecision | None = None  # type: ignore[assignment]
    inclusive: bool | None = None  # type: ignore[assignment]


class DeadlinePublic(PartPublic):
    """A deadline with its computed last moment."""

    printed: str
    due_on: date | None
    due_time: time | None
    precision: DeadlinePrecision
    inclusive: bool
    due_at: datetime | None
    corrected: bool
    subject: str | None
    receiver: str | None
    channel: str | None
    rrule: str | None
    offset_days: int | None


class AssignmentCreate(Shape):
    """A new assignment."""

    assignees: list[Line] = ShapeField(min_length=1, max_length=50)
    cooperating: list[Line] = ShapeField(default_factory=list, max_length=50)
    task: Text = ""
    receiver: OptionalLine = None
    channel: OptionalLine = None
    deadline_id: UUID | None = None


class AssignmentUpdate(Shape):
    """A change of an assignment; what is left out stays."""

    assignees: list[Line] | None = ShapeField(default=None, min_length=1, max_length=50)
    cooperating: list[Line] | None = ShapeField(default=None, max_length=50)
    task: Text | None = None
    receiver: OptionalLine = None
    channel: OptionalLine = None
    deadline_id: UUID | None = None


class AssignmentPublic(PartPublic):
    """An assignment."""

    assignees: list[str]
    cooperating: list[str]
    task: str
    receiver: str | None
    channel: str | None
    deadline_id: UUID | None
    section_id: UUID | None
    upper_plan_id: UUID | None
