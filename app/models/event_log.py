"""EventEntry: one line of the append-only log. It is the audit trail, the feed, and the outbox."""

from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Field, SQLModel
from uuid_utils.compat import uuid7

from app.models.base import now

REMOVALS = sa.text("action LIKE '%.removed'")
"""Written out, so that a query that says the same finds the index."""


class EventEntry(SQLModel, table=True):
    """Who did what to which thing, when, from where, with old and new values.

    Never updated, never deleted: the database itself refuses. `seq` has no gap and is the order of the commits;
    `hash` is over all other fields and `previous_hash` (see `rules.event_chain`). `on_behalf_of_id` is the account
    whose right was used, when it was given for a time.
    """

    __tablename__ = "event_log"
    __table_args__ = (
        sa.Index("ix_event_log_plan", "plan_id", "seq"),
        sa.Index("ix_event_log_removed", "plan_id", "action", sqlite_where=REMOVALS, postgresql_where=REMOVALS),
        sa.Index("ix_event_log_org", "organisation_id", "seq"),
        sa.Index("ix_event_log_account", "account_id", "seq"),
    )

    id: UUID = Field(default_factory=uuid7, primary_key=True)
    seq: int = Field(sa_type=sa.BigInteger, unique=True)
    at: datetime = Field(default_factory=now)
    account_id: UUID | None = Field(default=None, foreign_key="account.id")
    account_name: str | None = None
    on_behalf_of_id: UUID | None = None
    organisation_id: UUID | None = Field(default=None)
    plan_id: UUID | None = Field(default=None)
    action: str
    entity: str
    entity_id: UUID | None = None
    old: dict[str, Any] = Field(default_factory=dict, sa_type=sa.JSON)
    new: dict[str, Any] = Field(default_factory=dict, sa_type=sa.JSON)
    address: str | None = None
    request_id: str | None = None
    previous_hash: str
    hash: str


class EventHead(SQLModel, table=True):
    """The one row that says where the chain ends; who appends locks it until the commit. It only moves forward."""

    __tablename__ = "event_head"

    id: int = Field(default=1, primary_key=True, sa_column_kwargs={"autoincrement": False})
    seq: int = Field(sa_type=sa.BigInteger)
    hash: str


class EventPublic(SQLModel):
    """A line of the log as the faces show it."""

    id: UUID
    seq: int
    at: datetime
    account_id: UUID | None
    account_name: str | None
    on_behalf_of_id: UUID | None
    organisation_id: UUID | None
    plan_id: UUID | None
    action: str
    entity: str
    entity_id: UUID | None
    old: dict[str, Any]
    new: dict[str, Any]
    hash: str
