"""The tree as it opens branch by branch, today or on another day."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session, col, func, select

from app.access.actor import Actor
from app.errors import NotFound
from app.models.organisation import Organisation, OrganisationNode, OrganisationState
from app.services.organisation_facts import facts_on
from app.services.organisation_scope import MISSING, Scope, find_organisation, ids_in, scope_of, visible
from app.services.organisation_search import COLUMNS, NOW, existing_on, list_organisations
from app.services.paging import Page, PageQuery
from app.services.plans import today


@dataclass(frozen=True, slots=True)
class _Asked:
    """Where the one who asks stands, and for which day; None is today, which needs no history."""

    scope: Scope
    day: date | None


def branch(
    session: Session, actor: Actor, query: PageQuery, *, parent_id: UUID | None = None, valid_on: date | None = None
) -> Page[OrganisationNode]:
    """The bodies directly below one, or those at the top of what the actor sees, with how many are below each.

    Today's branch also shows bodies that have ended; that of a day shows what existed then.
    """
    asked = _Asked(scope_of(session, actor), None if valid_on == today() else valid_on)
    if parent_id is None:
        return _top(session, asked)
    find_organisation(session, actor, parent_id)
    page = list_organisations(session, actor, query, parent_id=parent_id, valid_on=asked.day)
    return Page(_nodes(session, page.items, asked), page.next, page.total)


def node(session: Session, actor: Actor, organisation_id: UUID, valid_on: date | None = None) -> OrganisationNode:
    """One body as it stands in the tree."""
    find_organisation(session, actor, organisation_id)
    day = None if valid_on == today() else valid_on
    columns = sa.select(*COLUMNS, *NOW).where(col(Organisation.id) == organisation_id)
    found = _nodes(session, session.connection().execute(columns).all(), _Asked(scope_of(session, actor), day))[0]
    return found.model_copy(update=asdict(facts_on(session, [found.id], day)[found.id])) if day else found


def _top(session: Session, asked: _Asked) -> Page[OrganisationNode]:
    """The roots of the trees in which the actor stands: few, and on one page."""
    roots = {UUID(ids_in(path)[0]) for path in asked.scope.paths}
    statement = sa.select(*COLUMNS, *NOW).where(col(Organisation.id).in_(roots))
    if asked.day:
        statement = statement.where(existing_on(asked.day))
    rows = session.connection().execute(statement.order_by(col(Organisation.sort_key))).all()
    return Page(_nodes(session, rows, asked), None)


def _nodes(session: Session, rows: Sequence[Any], asked: _Asked) -> list[OrganisationNode]:
    """Rows with the number of bodies below each: one query, or two for a day of which the history tells."""
    ids = [row.id for row in rows]
    below = _units_of_day(session, ids, asked) if asked.day else _units(session, ids, asked.scope)
    day = asked.day or today()
    return [
        OrganisationNode(
            **{name: getattr(row, name) for name in OrganisationNode.model_fields if hasattr(row, name)},
            unit_count=below.get(row.id, 0),
            closed=bool(row.valid_to and row.valid_to < day),
        )
        for row in rows
    ]


def _units(session: Session, ids: Sequence[UUID], scope: Scope) -> dict[UUID, int]:
    """How many bodies below each the actor sees: of a body above its own, not those beside its own way down."""
    parent = col(Organisation.parent_id)
    counted = select(parent, func.count()).where(parent.in_(ids), visible(scope)).group_by(parent)
    return dict(session.exec(counted).all())  # type: ignore[arg-type]


def _units_of_day(session: Session, ids: Sequence[UUID], asked: _Asked) -> dict[UUID, int]:
    assert asked.day
    state, day, seen = OrganisationState, asked.day, visible(asked.scope)
    covering = (state.since <= day, state.until >= day)
    told = select(state.organisation_id).where(*covering)
    parent = col(Organisation.parent_id)
    now = select(parent, func.count()).where(parent.in_(ids), seen, existing_on(day), col(Organisation.id).not_in(told))
    found = dict(session.exec(now.group_by(parent)).all())
    then = col(state.parent_id)
    past = select(then, func.count()).join(Organisation, col(Organisation.id) == col(state.organisation_id))
    past = past.where(then.in_(ids), seen, existing_on(day), *covering)
    for one, count in session.exec(past.group_by(then)).all():
        found[one] = found.get(one, 0) + count
    return found  # type: ignore[return-value]


def above(session: Session, actor: Actor, organisation_id: UUID, valid_on: date | None = None) -> list[Organisation]:
    """The bodies above one, from the root down: today's, or with their names and places of a day."""
    body = find_organisation(session, actor, organisation_id)
    ids = [UUID(part) for part in ids_in(body.path)][:-1]
    if valid_on and valid_on != today():
        ids = _chain(session, body.id, valid_on)
    rows = session.exec(select(Organisation).where(col(Organisation.id).in_(ids))).all()
    found = {row.id: row for row in rows}
    return [found[one] for one in ids if one in found]


def _chain(session: Session, start: UUID, day: date) -> list[UUID]:
    """The ids above a body on a day, from the root down."""
    ids: list[UUID] = []
    at: UUID | None = start
    while at and at not in ids:
        known = facts_on(session, [at], day).get(at)
        if known is None:
            raise NotFound("not_found", MISSING)
        at = known.parent_id
        if at:
            ids.insert(0, at)
    return ids
