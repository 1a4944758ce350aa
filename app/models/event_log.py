"""EventEntry: one line of the append-only log. It is the audit trail, the feed, and the outbox."""

from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Field, SQLModel
from uuid_utils.compat import uuid7

from app.models.base import now


class EventEntry(SQLModel, table=True):
    """Who did what to which thing, when, from where, with old and new values. Never updated, never deleted."""

    __tablename__ = "event_log"
    __table_args__ = (
        sa.Index("ix_event_log_plan", "plan_id", "id"),
        sa.Index("ix_event_log_org", "organisation_id", "id"),
    )

    id: UUID = Field(default_factory=uuid7, primary_key=True)
    at: datetime = Field(default_factory=now)
    account_id: UUID | None = Field(default=None, foreign_key="account.id")
    account_name: str | None = None
    organisation_id: UUID | None = Field(default=None)
    plan_id: UUID | None = Field(default=None)
    action: str
    entity: str
    entity_id: UUID | None = None
    old: dict[str, Any] = Field(default_factory=dict, sa_type=sa.JSON)
    new: dict[str, Any] = Field(default_factory=dict, sa_type=sa.JSON)
    address: str | None = None
    request_id: str | None = None


class EventPublic(SQLModel):
    """A line of the log as the faces show it."""

    id: UUID
    at: datetime
    account_id: UUID | None
    account_name: str | None
    plan_id: UUID | None
    action: str
    entity: str
    entity_id: UUID | None
    old: dict[str, Any]
    new: dict[str, Any]
