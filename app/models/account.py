"""Accounts, memberships and sign-in sessions."""

from datetime import date, datetime
from typing import Annotated, Self
from uuid import UUID

import sqlalchemy as sa
from pydantic import AfterValidator, BeforeValidator, EmailStr, StringConstraints, model_validator
from sqlmodel import Field

from app.enums import AccountState, Role
from app.models.base import BYTEWISE, Day, Line, OptionalDay, OptionalLine, PublicShape, Row, Shape, choice, now
from app.rules.vietnamese import nfc


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

    @property
    def state(self) -> AccountState:
        """Whether somebody can sign in. One that was handed over from a later day on is open until then."""
        return state_of(self.is_active, self.closed_at)


def state_of(is_active: bool, closed_at: datetime | None) -> AccountState:
    """The same, of the columns."""
    return AccountState.OPEN if is_active and (closed_at is None or closed_at > now()) else AccountState.CLOSED


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


def _lower(address: str | None) -> str | None:
    """Addresses are compared without case, and kept so."""
    return address.lower() if address else None


def _stripped(value: object) -> object:
    return value.strip() or None if isinstance(value, str) else value


OptionalEmail = Annotated[EmailStr | None, AfterValidator(_lower), BeforeValidator(_stripped)]
Email = Annotated[EmailStr, AfterValidator(str.lower), BeforeValidator(_stripped)]
Login = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=2, max_length=100, pattern=r"^[\w.@-]+$"),
    BeforeValidator(lambda value: nfc(value) if isinstance(value, str) else value),
]
"""What a login may be made of: letters, digits and . _ @ -; no spaces, which nobody sees."""


class AccountCreate(Shape):
    """A new account with its first membership."""

    login: Line
    full_name: Line
    email: OptionalEmail = None
    password: str = Field(min_length=10, max_length=1000)


class Period(Shape):
    """From which day and until which, both counted; an empty one is no limit."""

    starts_on: OptionalDay = None
    ends_on: OptionalDay = None

    @model_validator(mode="after")
    def _days_in_order(self) -> Self:
        if self.starts_on and self.ends_on and self.ends_on < self.starts_on:
            msg = "ngày kết thúc phải từ ngày bắt đầu trở đi"
            raise ValueError(msg)
        return self


class AccountNew(Period):
    """What an administrator says of a new account: its password is made up, and must be changed at once."""

    login: Login
    full_name: Line
    email: OptionalEmail = None
    organisation_id: UUID
    role: Role


class AccountUpdate(Shape):
    """A change of an account; what is left out stays."""

    full_name: Line | None = None
    email: OptionalEmail = None


class HandOver(Shape):
    """Everything that an account is, from a day on, to another account, named by its login."""

    successor: Line
    day: Day
    reason: OptionalLine = None


class MembershipCreate(Period):
    """One more role of an account in a body."""

    account_id: UUID
    organisation_id: UUID
    role: Role


class OrganisationChoice(Shape):
    """In which of one's bodies one works from now on."""

    organisation_id: UUID


class MembershipUpdate(Shape):
    """Other days of a membership; what is left out stays."""

    starts_on: OptionalDay = None
    ends_on: OptionalDay = None


class MembershipPublic(PublicShape):
    """What an account is within one organisation."""

    account_id: UUID
    organisation_id: UUID
    role: Role
    starts_on: date | None
    ends_on: date | None


class SessionPublic(Shape):
    """A new session: its token is shown this once."""

    token: str
    expires_at: datetime


class AccountPublic(PublicShape):
    """A person's account; `email` only for those who keep it."""

    login: str
    full_name: str
    email: str | None
    state: AccountState
    closed_at: datetime | None
    handed_to_id: UUID | None
    password_temporary: bool


class AccountMade(AccountPublic):
    """A new account with the password that is shown this once."""

    password: str
