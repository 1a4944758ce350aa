"""The home page: what waits for me, what is late, what comes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from operator import attrgetter
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session, col

from app.access.actor import Actor
from app.enums import Permission, PlanStatus
from app.models.assignment import Deadline
from app.models.base import now
from app.models.event_log import EventEntry
from app.models.plan import Plan
from app.prepared import Prepared
from app.rules.deadline import in_words
from app.services.part_rules import zone
from app.services.plan_sight import asking
from app.services.visits import SinceLastVisit, since_last_visit

HORIZON = timedelta(days=45)
MOST = 20
MOST_RECENT = 10
DUE_COLUMNS: tuple[Any, ...] = (
    Deadline.id, Deadline.subject, Deadline.printed, Deadline.receiver, Deadline.due_at, Deadline.due_on,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class PlanLine:
    """What is said of a plan beside its deadline."""

    id: UUID
    title: str


@dataclass(frozen=True, slots=True)
class DueLine:
    """A deadline of an issued plan, and how far off it is in words."""

    plan: PlanLine
    deadline: Any
    words: str
    late: bool


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything on the home page."""

    drafts: Sequence[Any]
    waiting_for_me: Sequence[Any]
    late: Sequence[DueLine]
    upcoming: Sequence[DueLine]
    recent: Sequence[Any]
    since: SinceLastVisit | None


def overview(session: Session, actor: Actor) -> Overview:
    """The home page of an actor, from the plans of its organisations."""
    lines = _due_lines(session, actor, now())
    return Overview(
        drafts=_plans(session, actor, Permission.PLAN_WRITE, (PlanStatus.DRAFT, PlanStatus.RETURNED)),
        waiting_for_me=[
            *_plans(session, actor, Permission.PLAN_APPROVE, (PlanStatus.SUBMITTED,)),
            *_plans(session, actor, Permission.PLAN_ISSUE, (PlanStatus.APPROVED,)),
        ],
        late=[line for line in lines if line.late],
        upcoming=[line for line in lines if not line.late],
        recent=_recent(session, actor),
        since=since_last_visit(session, actor),
    )


def _recent(session: Session, actor: Actor) -> Sequence[Any]:
    """The newest entries of the log: who did what, to which plan."""
    found = [row for body in actor.places_with(Permission.EVENT_READ) for row in _RECENT.rows(session, body=body)]
    return sorted(found, key=attrgetter("seq"), reverse=True)[:MOST_RECENT]


_ENTRY: tuple[Any, ...] = (
    EventEntry.seq, EventEntry.account_name, EventEntry.action, EventEntry.plan_id, EventEntry.at, Plan.title,
)  # fmt: skip
_RECENT = Prepared(
    sa.select(*_ENTRY)
    .outerjoin(Plan, col(Plan.id) == col(EventEntry.plan_id))
    .where(col(EventEntry.organisation_id) == sa.bindparam("body"))
    .order_by(col(EventEntry.seq).desc())
    .limit(MOST_RECENT)
)


def _plans(session: Session, actor: Actor, permission: Permission, states: tuple[PlanStatus, ...]) -> Sequence[Any]:
    """What a line of the page shows of the plans in these states, the last changed first."""
    allowed = [o for o in actor.roles if actor.can(permission, o)]
    if not allowed:
        return []
    found = [row for body in allowed for state in states for row in _NEWEST.rows(session, body=body, state=state)]
    return sorted(found, key=lambda row: row.updated_at, reverse=True)[:MOST]


_NEWEST = Prepared(
    sa.select(col(Plan.id), col(Plan.title), col(Plan.status), col(Plan.updated_at))
    .where(col(Plan.organisation_id) == sa.bindparam("body"), col(Plan.status) == sa.bindparam("state"))
    .order_by(col(Plan.updated_at).desc())
    .limit(MOST)
)
"""The last changed of one body in one state, straight from the index: a federation has many thousand plans."""


def _due_lines(session: Session, actor: Actor, moment: datetime) -> list[DueLine]:
    """Deadlines of issued plans, soonest first: the 20 that passed last, and the next 20 within 45 days.

    An amending plan holds the whole plan again, so of an amended one the deadlines of its amendment count.
    """
    allowed = asking(session, actor)
    if not allowed:
        return []
    late = [row for body in allowed for row in _PASSED.rows(session, body=body, moment=moment)]
    horizon = moment + HORIZON
    coming = [row for body in allowed for row in _COMING.rows(session, body=body, moment=moment, horizon=horizon)]
    late.sort(key=_due_at)
    coming.sort(key=_due_at)
    return [
        DueLine(
            PlanLine(row.plan_id, row.title), row, in_words(row.due_at.astimezone(zone()), moment), row.due_at < moment
        )
        for row in [*late[-MOST:], *coming[:MOST]]
    ]


_due_at = attrgetter("due_at")
_DUE: Any = col(Deadline.due_at)
_MOMENT = sa.bindparam("moment", type_=_DUE.type)
_HORIZON = sa.bindparam("horizon", type_=_DUE.type)
_ASKED: Any = (
    sa.select(*(col(c) for c in DUE_COLUMNS), col(Plan.id).label("plan_id"), col(Plan.title))
    .join(Plan, col(Plan.id) == col(Deadline.plan_id))
    .where(col(Deadline.asked_by) == sa.bindparam("body"))
)
_PASSED = Prepared(_ASKED.where(_DUE < _MOMENT).order_by(_DUE.desc()).limit(MOST))
_COMING = Prepared(_ASKED.where(_DUE >= _MOMENT, _DUE < _HORIZON).order_by(_DUE).limit(MOST))
"""Deadlines that one body's issued plans ask for, straight from the index: the last that passed, the next to come."""
