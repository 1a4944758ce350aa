"""The home page: what waits for me, what is late, what comes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

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

    drafts: Sequence[Plan]
    waiting_for_me: Sequence[Plan]
    late: Sequence[DueLine]
    upcoming: Sequence[DueLine]
    recent: Sequence[EventEntry]


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
    )


def _plans(session: Session, actor: Actor, permission: Permission, states: tuple[PlanStatus, ...]) -> Sequence[Plan]:
    allowed = [o for o in actor.roles if actor.can(permission, o)]
    statement = select(Plan).where(col(Plan.organisation_id).in_(allowed), col(Plan.status).in_(states))
    return session.exec(statement.order_by(col(Plan.updated_at).desc()).limit(MOST)).all()


def _due_lines(session: Session, actor: Actor, moment: datetime) -> list[DueLine]:
    """Deadlines of issued plans, the late ones and those within 45 days, soonest first."""
    allowed = [o for o in actor.roles if actor.can(Permission.PLAN_READ, o)]
    live = (PlanStatus.ISSUED, PlanStatus.AMENDED)
    statement: Any = (
        select(Deadline, Plan)
        .join(Plan, col(Plan.id) == col(Deadline.plan_id))
        .where(col(Plan.organisation_id).in_(allowed), col(Plan.status).in_(live))
        .where(col(Deadline.due_at).is_not(None), col(Deadline.due_at) < moment + HORIZON)
        .order_by(col(Deadline.due_at))
        .limit(2 * MOST)
    )
    return [
        DueLine(plan, deadline, in_words(deadline.due_at.astimezone(zone()), moment), deadline.due_at < moment)
        for deadline, plan in session.exec(statement).all()
    ]
