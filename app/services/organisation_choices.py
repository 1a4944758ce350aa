"""Bodies to choose from in a form: what a search finds among those that the actor sees, or administers."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session, col, func

from app.access.actor import Actor
from app.enums import Permission
from app.models.organisation import Organisation
from app.services.organisation_scope import TABLE, scope_of, visible
from app.services.organisation_search import list_organisations
from app.services.paging import PageQuery
from app.services.plans import today
from app.services.reach import below, paths_with

LOOKED_THROUGH: Final = 3
"""So many pages of what is seen are looked through for bodies that the actor also administers."""
SHOWN: Final = (TABLE.c.id, TABLE.c.name, TABLE.c.parent_id)


@dataclass(frozen=True, slots=True)
class Offered:
    """Bodies (id, name, parent_id), and whether there are more of them, or may be: not all were looked through."""

    bodies: Sequence[Any]
    more: bool


def offered_bodies(session: Session, actor: Actor, right: Permission, find: str, *, most: int) -> Offered:
    """The living bodies in which the actor has the right, itself or from above; search ignores diacritics.

    Those that are only read come in Vietnamese order, those that are administered the topmost first.
    """
    if right is Permission.ORGANISATION_READ:
        page = list_organisations(session, actor, PageQuery(most), q=find or None, valid_on=today())
        return Offered(page.items, page.next is not None)
    paths = paths_with(session, actor, right)
    rows: Sequence[Any]
    if find.split():
        rows, unread = _found(session, actor, paths, find, most)
    else:
        rows, unread = _topmost(session, paths, most), False
    return Offered(rows[:most], unread or len(rows) > most)


def _topmost(session: Session, paths: Sequence[str], most: int) -> Sequence[Any]:
    if not paths:
        return []
    living = sa.select(*SHOWN).where(below(paths), TABLE.c.valid_to.is_(None))
    ordered = living.order_by(func.length(col(Organisation.path)), TABLE.c.sort_key, TABLE.c.id)
    return session.connection().execute(ordered.limit(most + 1)).all()


def _found(session: Session, actor: Actor, paths: Sequence[str], find: str, most: int) -> tuple[list[Any], bool]:
    """What was found, and whether some of what is seen was not looked through."""
    found: list[Any] = []
    cursor = None
    for _ in range(LOOKED_THROUGH if paths else 0):
        page = list_organisations(session, actor, PageQuery(most + 1, cursor), q=find, valid_on=today())
        found += [body for body in page.items if body.path.startswith(tuple(paths))]
        cursor = page.next
        if not cursor or len(found) > most:
            break
    return found, cursor is not None


def seen_bodies(session: Session, actor: Actor, ids: Iterable[UUID]) -> Sequence[Any]:
    """Those of these bodies that the actor sees, ended ones too."""
    wanted = set(ids)
    if not wanted:
        return []
    statement = sa.select(*SHOWN).where(TABLE.c.id.in_(wanted), visible(scope_of(session, actor)))
    return session.connection().execute(statement.order_by(TABLE.c.sort_key)).all()
