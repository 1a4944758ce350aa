"""Which plans an actor may read: by role in its own bodies, and what is issued above and below them.

A plan that is issued addresses the units below, and is looked after from above; a draft is its own body's alone.
Writing is only ever in one's own bodies.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session, col, select

from app.access.actor import Actor
from app.enums import Permission, PlanScope, PlanStatus
from app.errors import NotFound
from app.models.organisation import Organisation
from app.models.plan import ISSUED, WHAT_IS_ISSUED, Plan
from app.services import organisation_scope
from app.services.paging import Page, PageQuery, merged
from app.services.plan_search import searched_page

MISSING = "Không tìm thấy kế hoạch này."
MANY = 3_000
"""Of up to so many bodies below, the plans are looked up body by body."""


class PlanSeen(Protocol):
    """What decides whether a plan may be read."""

    organisation_id: UUID
    status: PlanStatus


def require_readable(session: Session, actor: Actor, plan: PlanSeen) -> None:
    """Raise NotFound for strangers and for drafts of others, Forbidden for members who may read only what is issued."""
    place = plan.organisation_id
    if actor.is_member(place):
        if plan.status not in ISSUED or not actor.can(Permission.PLAN_READ_ISSUED, place):
            actor.require_right(Permission.PLAN_READ, place)
    elif plan.status not in ISSUED or not _in_line(session, actor, place):
        raise NotFound("not_found", MISSING)


def require_right_over(session: Session, actor: Actor, permission: Permission, plan: PlanSeen) -> None:
    """A right over a plan: NotFound where it may not be read, Forbidden where it may, but the right is missing."""
    require_readable(session, actor, plan)
    actor.require_right(permission, plan.organisation_id)


def _reading(actor: Actor) -> list[UUID]:
    """The own bodies in which the actor may read at least what is issued. An API key with neither scope is told so."""
    either = (Permission.PLAN_READ, Permission.PLAN_READ_ISSUED)
    found = [own for own in actor.roles if any(actor.can(permission, own) for permission in either)]
    return found or actor.places_with(Permission.PLAN_READ_ISSUED)


def _in_line(session: Session, actor: Actor, place: UUID) -> bool:
    """Whether a body stands above or below one of the actor's own."""
    own = _reading(actor)
    asked = select(Organisation.id, Organisation.path).where(col(Organisation.id).in_([place, *own]))
    paths: dict[UUID, str] = dict(session.exec(asked).all())
    there = paths.pop(place, None)
    return there is not None and any(path.startswith(there) or there.startswith(path) for path in paths.values())


# --- lists -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class OwnBodies:
    """The own bodies of which all plans are read, and those of which only what is issued."""

    whole: list[UUID]
    issued: list[UUID]

    @classmethod
    def of(cls, actor: Actor) -> "OwnBodies":
        """By the rights in each. Raises Forbidden `insufficient_scope` for a token that may read no plan at all."""
        if not _reading(actor):
            actor.places_with(Permission.PLAN_READ)
        whole = [own for own in actor.roles if actor.can(Permission.PLAN_READ, own)]
        return cls(whole, [own for own in _reading(actor) if own not in whole])


def list_readable(
    session: Session,
    actor: Actor,
    scope: PlanScope,
    statement: Any,
    query: PageQuery,
    keys: Sequence[tuple[Any, bool]],
    words: Sequence[str],
) -> Page[Any]:
    """One page of the plans of a statement that have the words and that the actor may read.

    They are those of its own bodies, above, below, or all of these.

    The own ones and those of others are two lists in the same order, each with an index of its own: of both together
    a page is cut from the heads of the two.
    """
    pages = []
    if scope in (PlanScope.OWN, PlanScope.ALL):
        own = partial(_own, OwnBodies.of(actor))
        pages.append(searched_page(session, statement, own, words, _reading(actor), query, keys))
    if scope is not PlanScope.OWN:
        others = _of_others(session, actor, scope)
        pages.append(searched_page(session, statement, lambda _: others, words, None, query, keys))
    return pages[0] if len(pages) == 1 else merged(pages, query, keys)


def asking(session: Session, actor: Actor) -> list[UUID]:
    """The bodies whose issued plans ask something of the actor: its own, and those above units that only answer."""
    own = OwnBodies.of(actor)
    if not own.issued:
        return own.whole
    paths = session.exec(select(Organisation.path).where(col(Organisation.id).in_(own.issued))).all()
    above = {UUID(part) for path in paths for part in organisation_scope.ids_in(path)}
    return [*own.whole, *sorted(above - set(own.whole))]


def _own(own: OwnBodies, place: Any) -> Any:
    whole = place.in_(own.whole)
    return sa.or_(whole, _issued_of(place.in_(own.issued))) if own.issued else whole


def _issued_of(condition: Any) -> Any:
    """Written out as the index of what is issued has it, so that SQLite sees that they are the same."""
    return sa.and_(condition, sa.text(f"plan.{WHAT_IS_ISSUED}"))


def _of_others(session: Session, actor: Actor, scope: PlanScope) -> Any:
    """Issued plans of the bodies above, below, or both; never of the own ones.

    Few bodies are looked up by their index; of many the issued plans are walked in the order of the list, and the
    body of each is looked at: nothing but a range of paths tells a planner how many there are.
    """
    asked = select(Organisation.path).where(col(Organisation.id).in_(_reading(actor)))
    paths = list(session.exec(asked).all())
    above = {UUID(part) for path in paths for part in organisation_scope.ids_in(path)} - set(actor.roles)
    place = col(Plan.organisation_id)
    wanted = [place.in_(sorted(above))] if scope in (PlanScope.ABOVE, PlanScope.ALL) else []
    if scope in (PlanScope.BELOW, PlanScope.ALL) and paths:
        wanted.append(_below(session, paths))
    return _issued_of(sa.and_(place.not_in(list(actor.roles)), sa.or_(sa.false(), *wanted)))


def _below(session: Session, paths: list[str]) -> Any:
    inside = sa.union_all(*(select(Organisation.id).where(organisation_scope.below(p, itself=False)) for p in paths))
    if organisation_scope.how_many(session, inside, MANY) <= MANY:
        return col(Plan.organisation_id).in_(inside)
    begins = [sa.func.substr(col(Organisation.path), 1, len(path)) == path for path in paths]
    theirs = sa.select(col(Organisation.id)).where(col(Organisation.id) == col(Plan.organisation_id), sa.or_(*begins))
    return sa.exists(theirs.correlate(Plan))


def body_names(session: Session, actor: Actor, ids: set[UUID]) -> dict[UUID, str]:
    """The names of the bodies of plans that are shown; the own ones are known without asking."""
    others = ids - actor.names.keys()
    found = {place: name for place, name in actor.names.items() if place in ids}
    if others:
        asked = select(Organisation.id, Organisation.name).where(col(Organisation.id).in_(others))
        found |= dict(session.exec(asked).all())
    return found
