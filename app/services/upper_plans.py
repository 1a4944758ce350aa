"""The plans of the levels above that a new plan of ours may carry out."""

from collections.abc import Sequence
from uuid import UUID

from sqlmodel import Session, col, select

from app.access.actor import Actor
from app.enums import PlanStatus
from app.models.organisation import Organisation
from app.models.plan import Plan

MOST = 100


def list_upper_plans(session: Session, actor: Actor) -> Sequence[Plan]:
    """Issued plans of the bodies above the actor's own in the tree, newest first; the last 100."""
    own = session.get(Organisation, actor.organisation_id)
    above = [UUID(part) for part in own.path.strip("/").split("/") if part] if own else []
    above = [body_id for body_id in above if body_id != actor.organisation_id]
    if not above:
        return []
    statement = select(Plan).where(
        col(Plan.organisation_id).in_(above), col(Plan.status).in_((PlanStatus.ISSUED, PlanStatus.AMENDED))
    )
    return session.exec(statement.order_by(col(Plan.issued_on).desc(), col(Plan.id)).limit(MOST)).all()
