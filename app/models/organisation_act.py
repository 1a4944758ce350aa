"""What is done to bodies from a day on: renamed, moved, merged, split, closed."""

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, Field, model_validator

from app.enums import OrganisationKind
from app.models.base import Day, Line, OptionalInt, OptionalLine, Shape

MOST_MEMBERS = 50_000_000
MOST_BODIES = 200
MOST_CHILDREN = 20_000


class OrganisationRename(Shape):
    """New names from a day on (today when left out); what is left out stays."""

    effective_on: Day | None = None
    name: Line | None = None
    short_name: OptionalLine = None
    symbol: OptionalLine = None
    kind: OrganisationKind | None = None

    @model_validator(mode="after")
    def _says_something(self) -> "OrganisationRename":
        if not self.model_fields_set - {"effective_on"}:
            msg = "hãy nêu tên, tên gọi tắt, ký hiệu hoặc loại mới"
            raise ValueError(msg)
        return self


class OrganisationMove(Shape):
    """Another body above it from a day on (today when left out)."""

    effective_on: Day | None = None
    parent_id: UUID


class OrganisationClose(Shape):
    """The body ends: `closed_on` is its last day (today when left out)."""

    closed_on: Day | None = None


class OrganisationPart(Shape):
    """A body that a merger or a split makes."""

    name: Line
    short_name: OptionalLine = None
    symbol: OptionalLine = None
    code: OptionalLine = None
    kind: OrganisationKind | None = None
    member_count: OptionalInt = Field(default=None, ge=0, le=MOST_MEMBERS)
    territory: OptionalLine = None


class OrganisationMerge(Shape):
    """This body, with `with_ids`, goes into one: an existing body (which may be one of them) or a new one."""

    effective_on: Day | None = None
    with_ids: list[UUID] = Field(default_factory=list, max_length=MOST_BODIES)
    successor_id: UUID | None = None
    successor: OrganisationPart | None = None

    @model_validator(mode="after")
    def _one_successor(self) -> "OrganisationMerge":
        if (self.successor_id is None) == (self.successor is None):
            msg = "hãy chọn đơn vị tiếp nhận hoặc nêu đơn vị mới, một trong hai"
            raise ValueError(msg)
        return self


class OrganisationSplit(Shape):
    """This body becomes several; `units` and `accounts` say into which part (counted from 0) each one goes."""

    effective_on: Day | None = None
    parts: Annotated[list[OrganisationPart], Field(min_length=2, max_length=MOST_BODIES)]
    units: dict[UUID, Annotated[int, Field(ge=0)]] = Field(default_factory=dict, max_length=MOST_CHILDREN)
    accounts: dict[UUID, Annotated[int, Field(ge=0)]] = Field(default_factory=dict, max_length=MOST_CHILDREN)

    @model_validator(mode="after")
    def _into_parts(self) -> "OrganisationSplit":
        if any(part >= len(self.parts) for part in (*self.units.values(), *self.accounts.values())):
            msg = "số thứ tự phần chia tách không có trong danh sách"
            raise ValueError(msg)
        return self


class HistoryPublic(BaseModel):
    """What was, is or will be said of a body in some days; null: without a limit."""

    since: date | None
    until: date | None
    name: str
    short_name: str | None
    symbol: str | None
    kind: OrganisationKind
    parent_id: UUID | None
    parent_name: str | None
    current: bool
