"""The names of bodies in plans: a draft follows them, a plan that is issued keeps those of its day.

What a person wrote instead of a body's name stays: only what equals the old name is replaced by the new one.
"""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session, col, select

from app.enums import PlanStatus
from app.models.allocation import Allocation
from app.models.base import now
from app.models.organisation import Organisation
from app.models.plan import Plan
from app.rules.document_types import sign
from app.rules.organisation_timeline import Facts
from app.services.plans import refresh_keys

UNISSUED = (PlanStatus.DRAFT, PlanStatus.SUBMITTED, PlanStatus.RETURNED, PlanStatus.APPROVED)


def names_of(session: Session, ids: Sequence[UUID | None] | set[UUID | None]) -> dict[UUID, str]:
    """The present names of bodies, without asking who sees them."""
    wanted = {one for one in ids if one}
    if not wanted:
        return {}
    return dict(session.exec(select(Organisation.id, Organisation.name).where(col(Organisation.id).in_(wanted))).all())


def print_names(plan: Plan, before: Facts, after: Facts) -> None:
    """Put the body's new name and sign where the plan's letterhead has the old ones."""
    if plan.issuing_body == before.name.upper():
        plan.issuing_body = after.name.upper()
    if plan.symbol and plan.symbol == sign(plan.document_type, before.symbol):
        plan.symbol = sign(plan.document_type, after.symbol)
    refresh_keys(plan)


def names_follow(session: Session, body: Organisation, before: Facts, after: Facts) -> None:
    """What is not issued yet follows a body's new name, sign or superior."""
    if (before.name, before.symbol) != (after.name, after.symbol):
        own = select(Plan).where(Plan.organisation_id == body.id, col(Plan.status).in_(UNISSUED))
        for plan in session.exec(own).all():
            print_names(plan, before, after)
        session.flush()
    if before.name != after.name:
        below = select(Organisation.id).where(Organisation.parent_id == body.id)
        _superior(session, below, before.name, after.name)
        _allocations(session, body.id, before.name, after.name)
    if before.parent_id != after.parent_id:
        names: dict[UUID | None, str] = {**names_of(session, [before.parent_id, after.parent_id])}
        old = names.get(before.parent_id)
        if old:
            _superior(session, [body.id], old, names.get(after.parent_id))


def _superior(session: Session, bodies: Any, old: str, new: str | None) -> None:
    mine = (col(Plan.organisation_id).in_(bodies), col(Plan.status).in_(UNISSUED), Plan.superior_body == old.upper())
    values = {"superior_body": new.upper() if new else None, "version": Plan.version + 1, "updated_at": now()}
    session.execute(sa.update(Plan).where(*mine).values(values).execution_options(synchronize_session="fetch"))


def _allocations(session: Session, body: UUID, old: str, new: str) -> None:
    unissued = select(Plan.id).where(col(Plan.status).in_(UNISSUED))
    mine = (
        Allocation.organisation_id == body, Allocation.organisation_name == old, col(Allocation.plan_id).in_(unissued),
    )  # fmt: skip
    values = {"organisation_name": new, "version": Allocation.version + 1, "updated_at": now()}
    session.execute(sa.update(Allocation).where(*mine).values(values).execution_options(synchronize_session="fetch"))
