"""Invitation (lời mời): a link by which a person gets an account, or one more membership."""

from datetime import datetime
from uuid import UUID

from sqlmodel import Field

from app.enums import Role
from app.models.base import Row, choice


class Invitation(Row, table=True):
    """Works once, until `expires_at`. Only the hash of the link's secret is kept."""

    email: str = Field(index=True)
    full_name: str
    organisation_id: UUID = Field(foreign_key="organisation.id", index=True)
    role: Role = Field(sa_type=choice(Role))
    token_hash: str = Field(unique=True)
    expires_at: datetime
    invited_by_id: UUID | None = Field(default=None, foreign_key="account.id")
    accepted_at: datetime | None = None
    account_id: UUID | None = Field(default=None, foreign_key="account.id")
    revoked_at: datetime | None = None
