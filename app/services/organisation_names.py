"""The names of bodies in plans: a draft follows them, a plan that is issued keeps those of its day.

What a person wrote instead of a body's name stays: only what equals the old name is replaced by the new one.
"""

from collections.abc import Sequence
from datetime import date
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
from app.services.organisation_facts import facts_on
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


def dated_names(session: Session, plan: Plan, was_on: date, day: date) -> None:
    """Names of one day become those of another, in the letterhead and in what is allocated to bodies."""
    if was_on == day:
        return
    rows = session.exec(
        select(Allocation).where(Allocation.plan_id == plan.id, col(Allocation.organisation_id).is_not(None))
    ).all()
    ids = list({plan.organisation_id, *(row.organisation_id for row in rows if row.organisation_id)})
    before, after = facts_on(session, ids, was_on), facts_on(session, ids, day)
    own, now_own = before[plan.organisation_id], after[plan.organisation_id]
    print_names(plan, own, now_own)
    old, new = _name_on(session, own.parent_id, was_on), _name_on(session, now_own.parent_id, day)
    if old and plan.superior_body == old.upper():
        plan.superior_body = new.upper() if new else None
    for row in rows:
        assert row.organisation_id
        if row.organisation_name == before[row.organisation_id].name:
            row.organisation_name = after[row.organisation_id].name


def _name_on(session: Session, organisation_id: UUID | None, day: date) -> str | None:
    return facts_on(session, [organisation_id], day)[organisation_id].name if organisation_id else None


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
        names: dict[UUID | None, str] = {}
        names.update(names_of(session, [before.parent_id, after.parent_id]).items())
        old = names.get(before.parent_id)
        if old:
            _superior(session, [body.id], old, names.get(after.parent_id))


def _superior(session: Session, bodies: Any, old: str, new: str | None) -> None:
    mine: list[Any] = [col(Plan.organisation_id).in_(bodies), col(Plan.status).in_(UNISSUED)]
    mine.append(Plan.superior_body == old.upper())
    values = {"superior_body": new.upper() if new else None, "version": Plan.version + 1, "updated_at": now()}
    session.execute(sa.update(Plan).where(*mine).values(values).execution_options(synchronize_session="fetch"))


def _allocations(session: Session, body: UUID, old: str, new: str) -> None:
    unissued = select(Plan.id).where(col(Plan.status).in_(UNISSUED))
    mine: list[Any] = [Allocation.organisation_id == body, Allocation.organisation_name == old]
    mine.append(col(Allocation.plan_id).in_(unissued))
    values = {"organisation_name": new, "version": Allocation.version + 1, "updated_at": now()}
    session.execute(sa.update(Allocation).where(*mine).values(values).execution_options(synchronize_session="fetch"))
