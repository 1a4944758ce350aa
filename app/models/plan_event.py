"""PlanEvent: a moment at a place that the plan calls people to."""

from datetime import date, time

from pydantic import model_validator

from app.models.base import OptionalClock, OptionalDay, OptionalLine, Shape
from app.models.part import Part, PartPublic


class PlanEvent(Part, table=True):
    """When and where. Times are local to the plan's place."""

    __tablename__ = "plan_event"

    title: str | None = None
    starts_on: date | None = None
    start_time: time | None = None
    ends_on: date | None = None
    end_time: time | None = None
    tentative: bool = False
    venue: str | None = None


class PlanEventCreate(Shape):
    """A new event."""

    title: OptionalLine = None
    starts_on: OptionalDay = None
    start_time: OptionalClock = None
    ends_on: OptionalDay = None
    end_time: OptionalClock = None
    tentative: bool = False
    venue: OptionalLine = None

    @model_validator(mode="after")
    def _in_order(self) -> "PlanEventCreate":
        if self.starts_on and self.ends_on and self.ends_on < self.starts_on:
            msg = "ngày kết thúc phải không sớm hơn ngày bắt đầu"
            raise ValueError(msg)
        return self


class PlanEventUpdate(PlanEventCreate):
    """A change of an event; what is left out stays."""

    tentative: bool | None = None  # type: ignore[assignment]


class PlanEventPublic(PartPublic):
    """An event."""

    title: str | None
    starts_on: date | None
    start_time: time | None
    ends_on: date | None
    end_time: time | None
    tentative: bool
    venue: str | None
