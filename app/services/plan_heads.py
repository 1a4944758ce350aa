"""The head of a plan for reading alone: columns, without the object that changes would need."""

from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session, col

from app.access.actor import Actor
from app.errors import NotFound
from app.models.plan import Plan, PlanPublic
from app.prepared import Prepared
from app.services.plan_sight import MISSING, require_readable

_HEAD = Prepared(
    sa.select(*(Plan.__table__.c[name] for name in PlanPublic.model_fields)).where(  # type: ignore[attr-defined]
        col(Plan.id) == sa.bindparam("plan_id")
    )
)


def plan_head(session: Session, actor: Actor, plan_id: UUID) -> Any:
    """What PlanPublic shows of a plan. Raises NotFound `not_found` for strangers."""
    plan = _HEAD.first(session, plan_id=plan_id)
    if not plan:
        raise NotFound("not_found", MISSING)
    require_readable(session, actor, plan)
    return plan
