"""AccessToken (khóa API): what a script or another system signs in with."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

import sqlalchemy as sa
from pydantic import AfterValidator
from sqlmodel import Field

from app.enums import Permission, Role, TokenState
from app.models.base import Line, OptionalInt, PublicShape, Row, Shape, now

DEFAULT_DAYS = 90
LONGEST_DAYS = 366


class AccessToken(Row, table=True):
    """A personal token, or a service account's. It can do what its account can, and of that only its scopes.

    Only the hash of the secret is kept, and its last four characters so that a person can tell tokens apart.
    """

    __tablename__ = "access_token"

    account_id: UUID = Field(foreign_key="account.id", index=True)
    name: str
    token_hash: str = Field(unique=True)
    ending: str
    scopes: list[str] = Field(default_factory=list, sa_type=sa.JSON)
    expires_at: datetime | None = None
    last_used_at: datetime | None = None
    last_address: str | None = None
    revoked_at: datetime | None = None

    @property
    def state(self) -> TokenState:
        """Whether it works now."""
        return state_of(self.revoked_at, self.expires_at)


def state_of(revoked_at: datetime | None, expires_at: datetime | None) -> TokenState:
    """Whether a token works now."""
    if revoked_at is not None:
        return TokenState.REVOKED
    return TokenState.EXPIRED if expires_at is not None and expires_at <= now() else TokenState.ACTIVE


def _each_once(scopes: list[Permission]) -> list[Permission]:
    return list(dict.fromkeys(scopes))


Scopes = Annotated[list[Permission], Field(min_length=1, max_length=100), AfterValidator(_each_once)]


class AccessTokenCreate(Shape):
    """A new personal token. It ends by itself after `expires_in_days`."""

    name: Line
    scopes: Scopes
    expires_in_days: int = Field(default=DEFAULT_DAYS, ge=1, le=LONGEST_DAYS)


class ServiceTokenCreate(Shape):
    """A token for another system: a service account with this role in that body. `expires_in_days` null: no end."""

    name: Line
    organisation_id: UUID
    role: Role
    scopes: Scopes
    expires_in_days: OptionalInt = Field(default=DEFAULT_DAYS, ge=1, le=LONGEST_DAYS)


class AccessTokenPublic(PublicShape):
    """A token without its secret."""

    name: str
    ending: str
    scopes: list[str]
    expires_at: datetime | None
    last_used_at: datetime | None
    last_address: str | None
    revoked_at: datetime | None


class AccessTokenMade(AccessTokenPublic):
    """A new token with its secret, which is shown this once."""

    token: str


class ServiceTokenPublic(AccessTokenPublic):
    """A service token: whose it is, and as what it acts."""

    organisation_id: UUID
    role: Role


class ServiceTokenMade(ServiceTokenPublic):
    """A new service token with its secret, which is shown this once."""

    token: str
