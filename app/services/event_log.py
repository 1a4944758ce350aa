"""The event log: every act is recorded in the transaction that does it."""

from collections.abc import Sequence
from datetime import date, datetime, time
from enum import Enum
from typing import Any
from uuid import UUID

from sqlmodel import Session, SQLModel, col, select

from app.access.actor import Actor
from app.enums import Permission
from app.models.event_log import EventEntry
from app.models.plan import Plan
from app.services.paging import Page, PageQuery, keyset_page

UNLOGGED = {"id", "created_at", "updated_at", "version", "search_text", "sort_key", "path", "wording", "password_hash"}
UNLOGGED |= {"token_hash", "code_hash", "totp_secret", "public_key"}


def plain(value: Any) -> Any:
    """A value as JSON holds it."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, UUID | date | datetime | time):
        return str(value)
    return value


def snapshot(row: SQLModel) -> dict[str, Any]:
    """The loggable values of a row."""
    return {name: plain(value) for name, value in row.model_dump().items() if name not in UNLOGGED}


def differences(before: dict[str, Any], after: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Old and new values of what changed."""
    changed = [name for name in after if before.get(name) != after[name]]
    return {name: before.get(name) for name in changed}, {name: after[name] for name in changed}


def record(
    session: Session,
    actor: Actor,
    action: str,
    *,
    entity: str,
    entity_id: UUID | None,
    organisation_id: UUID | None = None,
    plan_id: UUID | None = None,
    old: dict[str, Any] | None = None,
    new: dict[str, Any] | None = None,
) -> EventEntry:
    """Append one entry to the log, in the session's transaction."""
    entry = EventEntry(
        account_id=actor.account_id,
        account_name=actor.name,
        organisation_id=organisation_id or actor.organisation_id,
        plan_id=plan_id,
        action=action,
        entity=entity,
        entity_id=entity_id,
        old=old or {},
        new=new or {},
        address=actor.address,
        request_id=actor.request_id,
    )
    session.add(entry)
    return entry


def titles_of(session: Session, entries: Sequence[EventEntry]) -> dict[UUID, str]:
    """The titles of the plans that entries of the log are about, as they are now."""
    wanted = {entry.plan_id for entry in entries if entry.plan_id}
    if not wanted:
        return {}
    return dict(session.exec(select(Plan.id, Plan.title).where(col(Plan.id).in_(wanted))).all())


def list_events(session: Session, actor: Actor, query: PageQuery, *, plan_id: UUID | None = None) -> Page[EventEntry]:
    """The log of the actor's organisations, newest first."""
    allowed = [o for o in actor.roles if actor.can(Permission.EVENT_READ, o)]
    statement = select(EventEntry).where(col(EventEntry.organisation_id).in_(allowed))
    if plan_id:
        statement = statement.where(EventEntry.plan_id == plan_id)
    return keyset_page(session, statement, query, keys=[(col(EventEntry.id), True)])
