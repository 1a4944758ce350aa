"""What has changed since somebody's last visit: what others did to the plans of its bodies, plan by plan.

The last 200 entries in the log of each body are looked at and no more, by the log's own index: the cost is the same
however long somebody was away. A visit begins with signing in, and after an hour without a click (`access.sessions`).
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from operator import attrgetter
from typing import Any, Final
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session, col

from app.access.actor import Actor
from app.enums import Permission
from app.models.account import Account
from app.models.event_log import EventEntry
from app.models.plan import Plan
from app.prepared import Prepared

LOOKED_AT: Final = 200
MOST_PLANS: Final = 8
MOST_DEEDS: Final = 3


@dataclass(slots=True)
class ChangedPlan:
    """A plan that others worked on: what they did, each deed once, and when last."""

    plan_id: UUID
    title: str | None
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
    if not allowed or not actor.account_id:
        return None
    entries = [row for body in allowed for row in _ENTRIES.rows(session, body=body, account=actor.account_id)]
    if not entries:
        return None
    plans = _by_plan(sorted(entries, key=attrgetter("seq"), reverse=True))
    return SinceLastVisit(entries[0].since, plans[:MOST_PLANS], len(plans[MOST_PLANS:]))


def _entries() -> Prepared:
    """What others than the account did to plans of a body since its last visit."""
    columns: Any = (EventEntry.seq, EventEntry.plan_id, EventEntry.action, EventEntry.at, EventEntry.account_id)
    of_body = sa.select(*columns).where(col(EventEntry.organisation_id) == sa.bindparam("body"))
    recent = of_body.order_by(col(EventEntry.seq).desc()).limit(LOOKED_AT).subquery()
    account, since = sa.bindparam("account", type_=sa.Uuid), col(Account.visited_at)
    shown: Any = (recent.c.seq, recent.c.plan_id, recent.c.action, recent.c.at, Plan.title, since.label("since"))
    return Prepared(
        sa.select(*shown)
        .select_from(recent)
        .join(Account, col(Account.id) == account)
        .outerjoin(Plan, col(Plan.id) == recent.c.plan_id)
        .where(recent.c.at > since, recent.c.plan_id.is_not(None), recent.c.account_id.is_distinct_from(account))
    )


_ENTRIES = _entries()


def _by_plan(entries: Sequence[Any]) -> list[ChangedPlan]:
    """The entries, the newest first, plan by plan."""
    plans: dict[UUID, ChangedPlan] = {}
    for entry in entries:
        plan = plans.setdefault(entry.plan_id, ChangedPlan(entry.plan_id, entry.title, entry.at))
        if entry.action in plan.actions:
            continue
        if len(plan.actions) < MOST_DEEDS:
            plan.actions.append(entry.action)
        else:
            plan.others += 1
    return list(plans.values())
