"""The facts of bodies on a day: from the body's row for most, from its history where that tells of the day."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlmodel import Session, col, select

from app.models.organisation import Organisation, OrganisationState
from app.rules.organisation_timeline import NAMES, Facts


def facts_of(row: Organisation | OrganisationState) -> Facts:
    """The facts in a row."""
    return Facts(**{name: getattr(row, name) for name in NAMES})


def facts_on(session: Session, ids: Sequence[UUID], day: date) -> dict[UUID, Facts]:
    """The facts of bodies on a day, without asking who sees them."""
    state = OrganisationState
    past = select(state).where(col(state.organisation_id).in_(ids), state.since <= day, state.until >= day)
    present = session.exec(select(Organisation).where(col(Organisation.id).in_(ids))).all()
    found = {body.id: facts_of(body) for body in present}
    return found | {row.organisation_id: facts_of(row) for row in session.exec(past).all()}


def all_names(session: Session, body: Organisation) -> set[str]:
    """Every name that a body has, had or will have, short ones too."""
    stored = select(OrganisationState).where(OrganisationState.organisation_id == body.id)
    rows: list[Organisation | OrganisationState] = [body, *session.exec(stored).all()]
    return {name for row in rows for name in (row.name, row.short_name) if name}
