"""Lists of bodies: in Vietnamese order, found by the beginnings of words, as they are or as they were on a day.

A list in order walks its index and stops at the end of the page, as long as a good part of what it passes belongs to
it. When few bodies do (a rare word, a small branch), these few are read from their own index and sorted. What is few
is counted beforehand, and never further than `FEW` or `MANY_FOUND`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from heapq import merge
from typing import Any, Final
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session, col, or_, select

from app.access.actor import Actor
from app.enums import OrganisationKind
from app.models.organisation import WORDS, Organisation, OrganisationState
from app.rules.organisation_names import is_common
from app.rules.vietnamese import fold
from app.services.organisation_scope import TABLE, Scope, how_many, scope_of, visible, visible_ids
from app.services.paging import Page, PageQuery, cut, keyset_page

MOST_WORDS: Final = 8
FEW: Final = 800
"""Up to so many rows are read and sorted; of more the first page is picked by walking the index of the order."""

MANY_FOUND: Final = 20_000
"""The same for a search: names with a word in common stand together, so that walking may pass by all others first."""

KEYS: Final[list[tuple[Any, bool]]] = [(TABLE.c.sort_key, False), (TABLE.c.id, False)]
STATED: Final = ("name", "short_name", "symbol", "kind", "parent_id", "sort_key")
ENOUGH: Final = 200
"""So few that looking for fewer is not worth another query."""

COLUMNS: Final = tuple(
    TABLE.c[name]
    for name in (
        "id", "created_at", "updated_at", "version", "code", "valid_from", "valid_to", "member_count", "female_count",
        "minority_count", "territory", "path",
    )
)  # fmt: skip
NOW: Final = tuple(TABLE.c[name] for name in STATED)
THEN: Final = tuple(OrganisationState.__table__.c[name] for name in STATED)  # type: ignore[attr-defined]


@dataclass(frozen=True, slots=True)
class BodyFilters:
    """What a list of bodies is narrowed to. `valid_on`: those that existed on that day, with the facts of the day."""

    q: str | None = None
    parent_id: UUID | None = None
    kind: OrganisationKind | None = None
    valid_on: date | None = None


def list_organisations(
    session: Session,
    actor: Actor,
    query: PageQuery,
    *,
    q: str | None = None,
    parent_id: UUID | None = None,
    kind: OrganisationKind | None = None,
    valid_on: date | None = None,
) -> Page[Any]:
    """The bodies that the actor may see, in Vietnamese order; search ignores diacritics and knows former names.

    Who sees what goes by the present tree, also for a day of the past.
    """
    filters = BodyFilters(q, parent_id, kind, valid_on)
    scope = scope_of(session, actor)
    found = _seen_and_searched(session, scope, filters)
    if valid_on is None:
        statement = sa.select(*COLUMNS, *NOW).where(*found, *_facts(filters, Organisation))
        return keyset_page(session, statement, query, keys=KEYS)
    return _on_day(session, query, found, filters, valid_on)


def existing_on(day: date) -> Any:
    """The condition that a body existed on a day."""
    begun = or_(TABLE.c.valid_from.is_(None), TABLE.c.valid_from <= day)
    not_over = or_(TABLE.c.valid_to.is_(None), TABLE.c.valid_to >= day)
    return sa.and_(begun, not_over)


def _facts(filters: BodyFilters, facts: type[Organisation | OrganisationState]) -> list[Any]:
    found = []
    if filters.parent_id:
        found.append(col(facts.parent_id) == filters.parent_id)
    if filters.kind:
        found.append(col(facts.kind) == filters.kind)
    return found


def _seen_and_searched(session: Session, scope: Scope, filters: BodyFilters) -> list[Any]:
    """Conditions for what is seen and found, the most telling of them in the form that drives the query."""
    words = fold(filters.q or "").split()[:MOST_WORDS]
    conditions = [visible(scope), *(_named(word, scope) for word in words)]
    if filters.parent_id:
        return conditions
    ways = [(_ids_with(word), place) for place, word in enumerate(words, start=1) if not is_common(word)]
    if filters.kind and not filters.valid_on:
        ways.append((sa.select(TABLE.c.id).where(TABLE.c.kind == filters.kind), len(conditions)))
        conditions.append(sa.true())
    ways.append((visible_ids(scope), 0))
    best = _fewest(session, ways, MANY_FOUND if words else FEW)
    if best:
        ids, place = best
        conditions[place] = TABLE.c.id.in_(ids)
    return conditions


def _fewest(session: Session, ways: Sequence[tuple[Any, int]], most: int) -> tuple[Any, int] | None:
    """The way to the fewest rows, if that is no more than `most`; looked for no longer than it is worth."""
    best = None
    for way in ways:
        count = how_many(session, way[0], most)
        if count <= most:
            best, most = way, count
        if best and most <= ENOUGH:
            break
    return best


def _named(word: str, scope: Scope) -> Any:
    """The condition that a word of a body's names begins so."""
    if scope.estimating and not is_common(word):
        return TABLE.c.id.in_(_ids_with(word))
    return (sa.literal(" ") + TABLE.c.search_text).contains(" " + word, autoescape=True)


def _ids_with(word: str) -> Any:
    """The bodies with a word that begins so: one range of the index of words."""
    column = WORDS.c.word
    return sa.select(WORDS.c.organisation_id).distinct().where(column >= word, column < word + "\U0010ffff")


def _on_day(session: Session, query: PageQuery, found: Sequence[Any], filters: BodyFilters, day: date) -> Page[Any]:
    """The page of a day: bodies whose present facts held then, merged with those that the history tells of."""
    state = OrganisationState
    then = sa.and_(col(state.organisation_id) == TABLE.c.id, col(state.since) <= day, col(state.until) >= day)
    now = sa.select(*COLUMNS, *NOW).where(*found, existing_on(day), *_facts(filters, Organisation))
    now = now.where(~sa.exists().where(then))
    past = select(*COLUMNS, *THEN).join_from(Organisation, state, then)
    past = past.where(*found, existing_on(day), *_facts(filters, state))
    wide = PageQuery(query.limit + 1, query.cursor, query.count)
    both = [
        keyset_page(session, now, wide, keys=KEYS),
        keyset_page(session, past, wide, keys=[(col(state.sort_key), False), (TABLE.c.id, False)]),
    ]
    rows = list(merge(*(page.items for page in both), key=lambda row: (row.sort_key, row.id)))
    total = sum(page.total or 0 for page in both) if query.count else None
    return cut(rows, query, KEYS, total)
