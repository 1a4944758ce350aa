"""Invitation (lời mời): a link by which a person gets an account, or one more membership."""

from datetime import datetime
from uuid import UUID

from sqlmodel import Field

from app.enums import InvitationState, Role
from app.models.account import Email, Login
from app.models.base import Line, PublicShape, Row, Shape, choice, now


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


def state_of(expires_at: datetime, accepted_at: datetime | None, revoked_at: datetime | None) -> InvitationState:
    """What became of an invitation."""
    if accepted_at:
        return InvitationState.ACCEPTED
    if revoked_at:
        return InvitationState.REVOKED
    return InvitationState.EXPIRED if expires_at <= now() else InvitationState.WAITING


class InvitationCreate(Shape):
    """Who is invited, and to what."""

    email: Email
    full_name: Line
    organisation_id: UUID
    role: Role


class InvitationAccept(Shape):
    """The account that an invited person wants."""

    login: Login
    password: str = Field(min_length=1, max_length=1000)


class InvitationPublic(PublicShape):
    """An invitation without its secret. Whether the address has an account already, nobody is told."""

    email: str
    full_name: str
    organisation_id: UUID
    role: Role
    expires_at: datetime
    accepted_at: datetime | None
    revoked_at: datetime | None
