"""Delegation (ủy quyền): somebody's role lent to another account for a period."""

from datetime import date, datetime
from uuid import UUID

from sqlmodel import Field

from app.enums import Role
from app.models.base import Row, choice


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
