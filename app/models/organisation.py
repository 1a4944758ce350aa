"""Organisation (đơn vị, tổ chức): any body, in a tree with dates. Bodies merge, split and are renamed."""

from datetime import date
from uuid import UUID

import sqlalchemy as sa
from pydantic import model_validator
from sqlmodel import Field

from app.enums import OrganisationKind
from app.models.base import BYTEWISE, Day, Line, OptionalDay, OptionalInt, OptionalLine, PublicShape, Row, Shape, choice


class Organisation(Row, table=True):
    """A body. `path` is its ids from the root down, `/`-separated: a subtree is one prefix of it."""

    __table_args__ = (sa.Index("ix_organisation_sort", "sort_key", "id"),)

    name: str
    short_name: str | None = None
    symbol: str | None = None
    code: str | None = Field(default=None, unique=True)
    kind: OrganisationKind = Field(sa_type=choice(OrganisationKind))
    parent_id: UUID | None = Field(default=None, foreign_key="organisation.id", index=True)
    path: str = Field(default="", sa_type=BYTEWISE, index=True)
    valid_from: date | None = None
    valid_to: date | None = None
    member_count: int | None = None
    female_count: int | None = None
    minority_count: int | None = None
    territory: str | None = None
    search_text: str = ""
    sort_key: str = Field(default="", sa_type=BYTEWISE)


class Succession(Row, table=True):
    """One body followed by another on a day: a rename, a merger (several to one) or a split (one to several)."""

    __table_args__ = (sa.UniqueConstraint("predecessor_id", "successor_id"),)

    predecessor_id: UUID = Field(foreign_key="organisation.id", index=True)
    successor_id: UUID = Field(foreign_key="organisation.id", index=True)
    effective_on: date


class OrganisationFields(Shape):
    """What may be said of a body."""

    name: Line
    short_name: OptionalLine = None
    symbol: OptionalLine = None
    code: OptionalLine = None
    kind: OrganisationKind
    parent_id: UUID | None = None
    valid_from: OptionalDay = None
    valid_to: OptionalDay = None
    member_count: OptionalInt = Field(default=None, ge=0, le=50_000_000)
    female_count: OptionalInt = Field(default=None, ge=0, le=50_000_000)
    minority_count: OptionalInt = Field(default=None, ge=0, le=50_000_000)
    territory: OptionalLine = None

    @model_validator(mode="after")
    def _dates_in_order(self) -> "OrganisationFields":
        if self.valid_from and self.valid_to and self.valid_to < self.valid_from:
            msg = "ngày hết hiệu lực phải sau ngày có hiệu lực"
            raise ValueError(msg)
        return self


class OrganisationCreate(OrganisationFields):
    """A new body."""


class OrganisationUpdate(Shape):
    """A change of a body; what is left out stays."""

    name: Line | None = None
    short_name: OptionalLine = None
    symbol: OptionalLine = None
    code: OptionalLine = None
    kind: OrganisationKind | None = None
    parent_id: UUID | None = None
    valid_from: OptionalDay = None
    valid_to: OptionalDay = None
    member_count: OptionalInt = Field(default=None, ge=0, le=50_000_000)
    female_count: OptionalInt = Field(default=None, ge=0, le=50_000_000)
    minority_count: OptionalInt = Field(default=None, ge=0, le=50_000_000)
    territory: OptionalLine = None


class OrganisationPublic(PublicShape):
    """A body as the JSON face shows it."""

    name: str
    short_name: str | None
    symbol: str | None
    code: str | None
    kind: OrganisationKind
    parent_id: UUID | None
    valid_from: date | None
    valid_to: date | None
    member_count: int | None
    female_count: int | None
    minority_count: int | None
    territory: str | None


class SuccessionCreate(Shape):
    """Say that `successor_id` follows this body from a day on."""

    successor_id: UUID
    effective_on: Day


class SuccessionPublic(PublicShape):
    """One link between a body and its successor."""

    predecessor_id: UUID
    successor_id: UUID
    effective_on: date
