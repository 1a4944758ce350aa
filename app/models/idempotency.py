"""IdempotencyRecord: the first answer to a POST, kept for a day under its key (draft-ietf-httpapi-idempotency-key)."""

from datetime import datetime
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Field

from app.models.base import Row


class IdempotencyRecord(Row, table=True):
    """`status` None: the first request is still running."""

    __tablename__ = "idempotency_record"
    __table_args__ = (sa.UniqueConstraint("account_id", "key"),)

    account_id: UUID = Field(foreign_key="account.id")
    key: str
    fingerprint: str
    status: int | None = None
    headers: dict[str, str] = Field(default_factory=dict, sa_type=sa.JSON)
    body: bytes | None = None
    expires_at: datetime = Field(index=True)
