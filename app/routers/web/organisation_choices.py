"""Bodies to choose from in a form: those that a search finds, with those that are chosen already."""

from collections.abc import Iterable
from uuid import UUID

from sqlmodel import Session

from app.access.actor import Actor
from app.services.organisation_names import names_of
from app.services.organisations import list_organisations
from app.services.paging import PageQuery
from app.services.plans import today

MOST = 100


def organisation_choices(
    session: Session, actor: Actor, find: str = "", *, chosen: Iterable[UUID | None] = (), without: UUID | None = None
) -> list[tuple[UUID, str]]:
    """Id and name of at most MOST living bodies, in Vietnamese order; those chosen stand before them."""
    found = list_organisations(session, actor, PageQuery(limit=MOST), q=find or None, valid_on=today())
    choices = {body.id: body.name for body in found.items}
    missing = [one for one in chosen if one and one not in choices]
    return [(one, name) for one, name in (names_of(session, missing) | choices).items() if one != without]


def id_of(text: str) -> UUID | None:
    """The id that a form or an address holds; None for anything else."""
    try:
        return UUID(text)
    except ValueError:
        return None
