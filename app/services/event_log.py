"""The event log: every act is recorded in the transaction that does it."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from typing import Any, Final
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlmodel import Session, SQLModel, col, select
from uuid_utils.compat import uuid7

from app.access.actor import Actor
from app.enums import Permission
from app.models.base import now
from app.models.event_log import EventEntry
from app.models.plan import Plan
from app.services.event_chain import keep
from app.services.paging import Page, PageQuery, keyset_page
from app.settings import current_settings

UNLOGGED = {"id", "created_at", "updated_at", "version", "search_text", "sort_key", "path", "wording", "password_hash"}
UNLOGGED |= {"token_hash", "code_hash", "totp_secret", "public_key", "asked_by"}
"""Fields that are in no entry: what says nothing to a reader, and secrets."""
PERSONAL: Final = frozenset({
    "full_name", "given_name", "date_of_birth", "birth_date", "birth_year", "sex", "ethnic_group", "religion",
    "party_member", "party_member_since", "identity_number", "email", "phone", "address", "education", "health",
    "contact_name", "contact_phone", "contact_email",
})  # fmt: skip
"""Fields of which an entry says only that they were set or changed. Entries last for ever; a person may ask to be
forgotten (91/2025/QH15), and so what would have to be forgotten never gets in. docs/decisions/event-chain.md."""
HIDDEN: Final = "[đã ẩn]"


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


def redacted(value: Any) -> Any:
    """The value with what is personal in it replaced by HIDDEN, at every depth; an absent value stays absent."""
    if isinstance(value, dict):
        return {
            name: HIDDEN if name in PERSONAL and inner not in (None, "") else redacted(inner)
            for name, inner in value.items()
        }
    if isinstance(value, list):
        return [redacted(inner) for inner in value]
    return value


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
) -> None:
    """Append one entry to the log with the session's commit. Personal values are left out of it for good."""
    body = organisation_id or actor.organisation_id
    keep(
        session,
        {
            "id": uuid7(),
            "at": now(),
            "account_id": actor.account_id,
            "account_name": actor.name,
            "on_behalf_of_id": actor.on_behalf_of.get(body),
            "organisation_id": body,
            "plan_id": plan_id,
            "action": action,
            "entity": entity,
            "entity_id": entity_id,
            "old": redacted(old or {}),
            "new": redacted(new or {}),
            "address": actor.address,
            "request_id": actor.request_id,
        },
    )


def titles_of(session: Session, entries: Iterable[Any]) -> dict[UUID, str]:
    """The titles of the plans that entries of the log (or whatever has a `plan_id`) are about, as they are now."""
    wanted = {entry.plan_id for entry in entries if entry.plan_id}
    if not wanted:
        return {}
    return dict(session.exec(select(Plan.id, Plan.title).where(col(Plan.id).in_(wanted))).all())


@dataclass(frozen=True, slots=True)
class EventFilters:
    """What a look into the log is narrowed to; days are those of the office, both counted.

    `action` is one ("plan.issued"), or with a dot at its end all of a noun ("plan.").
    """

    account_id: UUID | None = None
    action: str | None = None
    entity: str | None = None
    plan_id: UUID | None = None
    organisation_id: UUID | None = None
    since: date | None = None
    until: date | None = None


def _conditions(filters: EventFilters) -> list[Any]:
    found: list[Any] = []
    for name in ("account_id", "entity", "plan_id", "organisation_id"):
        if getattr(filters, name):
            found.append(getattr(EventEntry, name) == getattr(filters, name))
    if filters.action:
        whole = filters.action.endswith(".")
        action = col(EventEntry.action)
        found.append(action.startswith(filters.action, autoescape=True) if whole else action == filters.action)
    if filters.since:
        found.append(col(EventEntry.at) >= _midnight(filters.since))
    if filters.until:
        found.append(col(EventEntry.at) < _midnight(filters.until + timedelta(days=1)))
    return found


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), ZoneInfo(current_settings().time_zone)).astimezone(UTC)


def list_events(
    session: Session, actor: Actor, query: PageQuery, filters: EventFilters = EventFilters()
) -> Page[EventEntry]:
    """The log of the actor's organisations, the last commit first; empty for who may not see any."""
    allowed = actor.places_with(Permission.EVENT_READ)
    statement = select(EventEntry).where(col(EventEntry.organisation_id).in_(allowed), *_conditions(filters))
    return keyset_page(session, statement, query, keys=[(col(EventEntry.seq), True)])


def require_log(actor: Actor) -> None:
    """Raise Forbidden for who may see the log of no body at all."""
    if not actor.places_with(Permission.EVENT_READ):
        raise actor.refusal(Permission.EVENT_READ, actor.organisation_id)


def record_export(session: Session, actor: Actor, filters: EventFilters, form: str) -> None:
    """That somebody took the log away, whole or in part. Raises Forbidden for who may not see any."""
    require_log(actor)
    narrowed = {name: plain(value) for name, value in asdict(filters).items() if value}
    record(session, actor, "event_log.exported", entity="event_log", entity_id=None, new={"form": form, **narrowed})
