"""Delegation (ủy quyền): somebody's role lent to another account for a period."""

from datetime import date, datetime
from uuid import UUID

from pydantic import model_validator
from sqlmodel import Field

from app.enums import DelegationState, Role
from app.models.base import Day, Line, OptionalLine, PublicShape, Row, Shape, choice


class Delegation(Row, table=True):
    """`receiver_id` acts in `role` of `organisation_id` for `giver_id`, from `starts_on` to `ends_on`, both counted."""

    giver_id: UUID = Field(foreign_key="account.id", index=True)
    receiver_id: UUID = Field(foreign_key="account.id", index=True)
    organisation_id: UUID = Field(foreign_key="organisation.id", index=True)
    role: Role = Field(sa_type=choice(Role))
    starts_on: date
    ends_on: date
    reason: str | None = None
    revoked_at: datetime | None = None


def state_on(day: date, *, starts_on: date, ends_on: date, revoked_at: datetime | None) -> DelegationState:
    """Whether a delegation counts on a day."""
    if revoked_at:
        return DelegationState.REVOKED
    if day < starts_on:
        return DelegationState.COMING
    return DelegationState.IN_FORCE if day <= ends_on else DelegationState.OVER


class DelegationCreate(Shape):
    """One of one's own roles, lent to a colleague in the same body, named by login."""

    receiver: Line
    organisation_id: UUID
    role: Role
    starts_on: Day
    ends_on: Day
    reason: OptionalLine = None

    @model_validator(mode="after")
    def _days_in_order(self) -> "DelegationCreate":
        if self.ends_on < self.starts_on:
            msg = "ngày kết thúc phải từ ngày bắt đầu trở đi"
            raise ValueError(msg)
        return self


class DelegationPublic(PublicShape):
    """A delegation as the JSON face shows it."""

    giver_id: UUID
    giver_name: str
    receiver_id: UUID
    receiver_name: str
    organisation_id: UUID
    role: Role
    starts_on: date
    ends_on: date
    reason: str | None
    revoked_at: datetime | None
