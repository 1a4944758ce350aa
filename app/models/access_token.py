"""AccessToken (khóa truy cập API): what a script or another system signs in with."""

from datetime import datetime
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Field

from app.models.base import Row


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
