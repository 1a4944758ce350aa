"""The home page: what waits for me, what is late, what comes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session, col, select

from app.access.actor import Actor
from app.enums import Permission, PlanStatus
from app.models.assignment import Deadline
from app.models.base import now
from app.models.event_log import EventEntry
from app.models.plan import Plan
from app.rules.deadline import in_words
from app.services.event_log import list_events
from app.services.paging import PageQuery
from app.services.part_rules import zone
from app.services.plan_sight import asking
from app.services.visits import ChangedPlan, SinceLastVisit, since_last_visit

HORIZON = timedelta(days=45)
MOST = 20


@dataclass(frozen=True, slots=True)
class DueLine:
    """A deadline of an issued plan, and how far off it is in words."""

    plan: Plan
    deadline: Deadline
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
    newest = [_newest(body, state) for body in allowed for state in states]
    lines = sa.union_all(*newest).subquery()
    rows: Sequence[Any] = session.execute(sa.select(lines).order_by(lines.c.updated_at.desc()).limit(MOST)).all()
    return rows


def _newest(body: UUID, state: PlanStatus) -> Any:
    """The last changed of one body in one state, straight from the index: a federation has many thousand plans."""
    columns = sa.select(col(Plan.id), col(Plan.title), col(Plan.status), col(Plan.updated_at))
    few = columns.where(Plan.organisation_id == body, Plan.status == state).order_by(col(Plan.updated_at).desc())
    return sa.select(few.limit(MOST).subquery())


def _due_lines(session: Session, actor: Actor, moment: datetime) -> list[DueLine]:
    """Deadlines of issued plans, soonest first: the 20 that passed last, and the next 20 within 45 days."""
    allowed = asking(session, actor)
    live = (PlanStatus.ISSUED, PlanStatus.AMENDED)
    due: Any = col(Deadline.due_at)
    statement: Any = (
        select(Deadline, Plan)
        .join(Plan, col(Plan.id) == col(Deadline.plan_id))
        .where(col(Plan.organisation_id).in_(allowed), col(Plan.status).in_(live))
    )
    late = session.exec(statement.where(due < moment).order_by(due.desc()).limit(MOST)).all()
    coming = session.exec(statement.where(due >= moment, due < moment + HORIZON).order_by(due).limit(MOST)).all()
    return [
        DueLine(plan, deadline, in_words(deadline.due_at.astimezone(zone()), moment), deadline.due_at < moment)
        for deadline, plan in [*reversed(late), *coming]
    ]
