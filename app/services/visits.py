"""What has changed since somebody's last visit: what others did to the plans of its bodies, plan by plan.

The last 200 entries of the log are looked at and no more, by the log's own index: the cost is the same however long
somebody was away. A visit begins with signing in, and after an hour without a click (`access.sessions`).
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select
from sqlmodel import Session, col

from app.access.actor import Actor
from app.enums import Permission
from app.models.account import Account
from app.models.event_log import EventEntry

LOOKED_AT: Final = 200
MOST_PLANS: Final = 8
MOST_DEEDS: Final = 3


@dataclass(slots=True)
class ChangedPlan:
    """A plan that others worked on: what they did, each deed once, and when last."""

    plan_id: UUID
    at: datetime
    actions: list[str] = field(default_factory=list)
    others: int = 0


@dataclass(frozen=True, slots=True)
class SinceLastVisit:
    """When the last visit ended, and the plans changed since, the latest first; `others` more are not named."""

    since: datetime
    plans: Sequence[ChangedPlan]
    others: int


def since_last_visit(session: Session, actor: Actor) -> SinceLastVisit | None:
    """What others did meanwhile in the actor's bodies; None on a first visit, and when there is nothing."""
    allowed = [place for place in actor.roles if actor.can(Permission.EVENT_READ, place)]
    account: Any = select(col(Account.visited_at)).where(col(Account.id) == actor.account_id)
    since: datetime | None = session.execute(account).scalar() if allowed and actor.account_id else None
    if since is None:
        return None
    plans = _by_plan(_entries(session, allowed, since, but=actor.account_id))
    return SinceLastVisit(since, plans[:MOST_PLANS], len(plans[MOST_PLANS:])) if plans else None


def _entries(session: Session, allowed: Sequence[UUID], since: datetime, *, but: UUID | None) -> Sequence[Any]:
    entry = EventEntry
    columns = (entry.seq, entry.plan_id, entry.action, entry.at, entry.account_id)
    latest: Any = select(*columns).where(col(entry.organisation_id).in_(allowed))  # type: ignore[call-overload]
    recent = latest.order_by(col(entry.seq).desc()).limit(LOOKED_AT).subquery()
    others = (recent.c.at > since, recent.c.plan_id.is_not(None), recent.c.account_id.is_distinct_from(but))
    found = select(recent.c.plan_id, recent.c.action, recent.c.at).where(*others).order_by(recent.c.seq.desc())
    return session.execute(found).all()


def _by_plan(entries: Sequence[Any]) -> list[ChangedPlan]:
    """The entries, the newest first, plan by plan."""
    plans: dict[UUID, ChangedPlan] = {}
    for plan_id, action, at in entries:
        plan = plans.setdefault(plan_id, ChangedPlan(plan_id, at))
        if action in plan.actions:
            continue
        if len(plan.actions) < MOST_DEEDS:
            plan.actions.append(action)
        else:
            plan.others += 1
    return list(plans.values())
