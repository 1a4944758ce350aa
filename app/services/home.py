"""The home page: what waits for me, what is late, what comes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
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
from app.services.event_log import list_events
from app.services.paging import PageQuery
from app.services.part_rules import zone
from app.services.plan_sight import asking
from app.services.visits import ChangedPlan, SinceLastVisit, since_last_visit

HORIZON = timedelta(days=45)
MOST = 20
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
    recent: Sequence[EventEntry]
    since: SinceLastVisit | None

    def about_plans(self) -> list[EventEntry | ChangedPlan]:
        """What the page says of plans by their titles alone."""
        return [*self.recent, *(self.since.plans if self.since else ())]


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
        recent=list_events(session, actor, PageQuery(limit=10)).items,
        since=since_last_visit(session, actor),
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
    bodies = {f"body_{i}": body for i, body in enumerate(allowed)}
    late = _prepared_due(len(allowed), passed=True).rows(session, moment=moment, **bodies)
    horizon = moment + HORIZON
    coming = _prepared_due(len(allowed), passed=False).rows(session, moment=moment, horizon=horizon, **bodies)
    return [
        DueLine(
            PlanLine(row.plan_id, row.title), row, in_words(row.due_at.astimezone(zone()), moment), row.due_at < moment
        )
        for row in [*reversed(late), *coming]
    ]


@lru_cache
def _prepared_due(bodies: int, *, passed: bool) -> Prepared:
    """Deadlines of issued plans of so many bodies: the last that passed, or the next to come."""
    due: Any = col(Deadline.due_at)
    of_bodies = sa.or_(*(col(Plan.organisation_id) == sa.bindparam(f"body_{i}") for i in range(bodies)))
    columns: Any = sa.select(*(col(c) for c in DUE_COLUMNS), col(Plan.id).label("plan_id"), col(Plan.title))
    statement = columns.join(Plan, col(Plan.id) == col(Deadline.plan_id)).where(
        of_bodies, col(Plan.status) == PlanStatus.ISSUED
    )
    moment = sa.bindparam("moment", type_=due.type)
    if passed:
        return Prepared(statement.where(due < moment).order_by(due.desc()).limit(MOST))
    return Prepared(
        statement.where(due >= moment, due < sa.bindparam("horizon", type_=due.type)).order_by(due).limit(MOST)
    )
