"""Bodies to choose from in a form: those that a search finds, with those that are chosen already."""

from collections.abc import Iterable
from uuid import UUID

from fastapi import Request
from sqlmodel import Session

from app.access.actor import Actor
from app.routers.web.forms import NOTHING_KEPT, Kept
from app.services.organisation_names import names_of
from app.services.organisations import list_organisations
from app.services.paging import PageQuery
from app.services.plans import today

MOST = 100


def organisation_choices(
    session: Session,
    actor: Actor,
    find: str = "",
    *,
    chosen: Iterable[UUID | None] = (),
    without: UUID | None = None,
    most: int = MOST,
) -> list[tuple[UUID, str]]:
    """Id and name of at most `most` living bodies, in Vietnamese order; those chosen stand before them."""
    found = list_organisations(session, actor, PageQuery(limit=most), q=find or None, valid_on=today())
    choices = {body.id: body.name for body in found.items}
    missing = [one for one in chosen if one and one not in choices]
    return [(one, name) for one, name in (names_of(session, missing) | choices).items() if one != without]


def kept_of_query(request: Request, action: str) -> Kept:
    """What was typed and chosen in a form whose search asked for this page."""
    values = dict(request.query_params)
    return Kept(action, values) if {"find", "version"} & values.keys() else NOTHING_KEPT


def id_of(text: str) -> UUID | None:
    """The id that a form or an address holds; None for anything else."""
    try:
        return UUID(text)
    except ValueError:
        return None
