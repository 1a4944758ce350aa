"""Accounts, memberships and sign-in sessions."""

from datetime import date, datetime
from uuid import UUID

import sqlalchemy as sa
from pydantic import EmailStr
from sqlmodel import Field

from app.enums import Role
from app.models.base import BYTEWISE, Line, PublicShape, Row, Shape, choice


class Account(Row, table=True):
    """A person who signs in, or (`is_service`) a system that only holds tokens. `login` is folded to lower case.

    Never deleted: one that ends is closed (`closed_at`, `handed_to_id` when somebody takes over its work).
    A `password_temporary` was chosen by an administrator, and must be changed before anything else is done.
    `totp_secret` is encrypted with the installation's key and counts from `totp_since` on; `totp_last_step` is the
    last time step accepted, so that no code works twice (RFC 6238, 5.2). `seen_at` is the last use, to some minutes;
    `visited_at` is when the visit before this one ended.
    """

    __table_args__ = (sa.Index("ix_account_sort", "sort_key", "id"),)

    login: str = Field(unique=True)
    full_name: str
    email: str | None = Field(default=None, index=True)
    password_hash: str | None = None
    password_temporary: bool = False
    is_active: bool = True
    is_service: bool = False
    language: str | None = None
    totp_secret: str | None = None
    totp_since: datetime | None = None
    totp_last_step: int | None = None
    seen_at: datetime | None = None
    visited_at: datetime | None = None
    closed_at: datetime | None = None
    handed_to_id: UUID | None = Field(default=None, foreign_key="account.id")
    search_text: str = ""
    sort_key: str = Field(default="", sa_type=BYTEWISE)


class Membership(Row, table=True):
    """What an account is within one organisation; from `starts_on` to `ends_on`, both counted, when they are given."""

    __table_args__ = (sa.UniqueConstraint("account_id", "organisation_id", "role"),)

    account_id: UUID = Field(foreign_key="account.id", index=True)
    organisation_id: UUID = Field(foreign_key="organisation.id", index=True)
    role: Role = Field(sa_type=choice(Role))
    starts_on: date | None = None
    ends_on: date | None = None


class LoginSession(Row, table=True):
    """A signed-in browser or script, and the organisation it chose to work in. Only the hash of its secret is kept."""

    __tablename__ = "login_session"

    token_hash: str = Field(unique=True)
    account_id: UUID = Field(foreign_key="account.id", index=True)
    last_used_at: datetime
    expires_at: datetime
    address: str | None = None
    user_agent: str | None = None
    organisation_id: UUID | None = Field(default=None, foreign_key="organisation.id")


class LoginAttempt(Row, table=True):
    """A failed sign-in, kept for throttling. `subject` is a hash of the login, or of the address."""

    __tablename__ = "login_attempt"

    subject: str = Field(index=True)
    at: datetime = Field(index=True)


class SignIn(Shape):
    """Login and password."""

    login: Line
    password: str = Field(min_length=1, max_length=1000)


class AccountCreate(Shape):
    """A new account with its first membership."""

    login: Line
    full_name: Line
    email: EmailStr | None = None
    password: str = Field(min_length=10, max_length=1000)


class SessionPublic(Shape):
    """A new session: its token is shown this once."""

    token: str
    expires_at: datetime


class AccountPublic(PublicShape):
    """Who is signed in."""

    login: str
    full_name: str
