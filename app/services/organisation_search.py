"""Lists of bodies: in Vietnamese order, found by the beginnings of words, as they are or as they were on a day.

A list in order walks its index and stops at the end of the page, as long as a good part of what it passes belongs to
it. When few bodies do (a rare word, a small branch), these few are read from their own index and sorted. What is few
is counted beforehand, and never further than `FEW`. A word that many bodies have is walked itself: its bodies stand in
the order of the list. Where neither serves (short beginnings of many words), up to `MANY_FOUND` are read and sorted.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from heapq import merge
from typing import Any, Final
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session, col, or_, select

from app.access.actor import Actor
from app.enums import OrganisationKind
from app.models.organisation import WORDS, Organisation, OrganisationState
from app.prepared import Prepared
from app.rules.organisation_names import is_common
from app.rules.vietnamese import fold
from app.services.organisation_scope import (
    TABLE,
    Scope,
    how_many,
    how_many_seen,
    scope_of,
    still_visible,
    visible,
    visible_words,
)
from app.services.paging import Page, PageQuery, counted, cut, decode_cursor, keyset_page, keyset_rows
from app.services.word_search import AFTER, has_word

MOST_WORDS: Final = 8
FEW: Final = 800
"""Up to so many rows are read and sorted; of more the first page is picked by walking the index of the order."""

MANY_FOUND: Final = 20_000
"""The same for a search: names with a word in common stand together, so that walking may pass by all others first."""

STRIDE: Final = 100
"""Of several words the one is walked of which so many bodies reach furthest in the order of the list."""
MOST_FORMS: Final = 8
NEXT: Final = "\x01"
"""Sorts before all that a word can go on with."""

KEYS: Final[list[tuple[Any, bool]]] = [(TABLE.c.sort_key, False), (TABLE.c.id, False)]
WORD_KEYS: Final[list[tuple[Any, bool]]] = [(WORDS.c.sort_key, False), (WORDS.c.organisation_id, False)]
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
    words = fold(q or "").split()[:MOST_WORDS]
    ways = [] if parent_id else _ways(scope, words, filters)
    best = _fewest(session, ways, FEW)
    if words and ways and not best:
        found = _in_order_of_words(session, scope, words, filters, query)
        if found:
            return found
        best = _fewest(session, ways, MANY_FOUND)
    conditions = [
        best.condition() if best and best.place == place else condition()
        for place, condition in enumerate(_seen_and_searched(scope, words))
    ]
    if best and best.place >= len(conditions):
        conditions.append(best.condition())
    if valid_on is None:
        statement = sa.select(*COLUMNS, *NOW).where(*conditions, *_facts(filters, Organisation))
        return keyset_page(session, statement, query, keys=KEYS)
    return _on_day(session, query, conditions, filters, valid_on)


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


@dataclass(frozen=True, slots=True)
class _Way:
    """A condition in the form that drives a query, its place among all, and how many rows it leaves, up to a limit."""

    condition: Callable[[], Any]
    place: int
    count: Callable[[Session, int], int]


def _seen_and_searched(scope: Scope, words: Sequence[str]) -> list[Callable[[], Any]]:
    """What makes the conditions for what is seen and found: making one costs more than most queries."""
    return [partial(visible, scope), *(partial(_named, word, scope) for word in words)]


def _ways(scope: Scope, words: Sequence[str], filters: BodyFilters) -> list[_Way]:
    """The conditions that may drive the query, in their place among all: that of a kind stands behind these."""
    ways = [
        _Way(partial(_led_by, w, scope), n, partial(_entries, w))
        for n, w in enumerate(words, start=1)
        if not is_common(w)
    ]
    if filters.kind and not filters.valid_on:
        of_kind = sa.select(TABLE.c.id).where(TABLE.c.kind == filters.kind)
        ways.append(_Way(partial(TABLE.c.id.in_, of_kind), len(words) + 1, partial(_rows, of_kind)))
    ways.append(_Way(partial(visible, replace(scope, estimating=True)), 0, partial(_seen, scope)))
    return ways


def _fewest(session: Session, ways: Sequence[_Way], most: int) -> _Way | None:
    """The way to the fewest rows, if that is no more than `most`; looked for no longer than it is worth."""
    best = None
    for way in ways:
        count = way.count(session, most)
        if count <= most:
            best, most = way, count
        if best and most <= ENOUGH:
            break
    return best


def _in_order_of_words(
    session: Session, scope: Scope, words: Sequence[str], filters: BodyFilters, query: PageQuery
) -> Page[Any] | None:
    """The page from the bodies of one of the words, which stand in the order of the list; None where there is no such.

    A typed beginning of several words is as many lists, of which the page is cut.
    """
    if filters.valid_on:
        return None
    forms_of = {word: _forms(session, word) for word in words if not is_common(word)}
    walked = {word: forms for word, forms in forms_of.items() if len(forms) <= MOST_FORMS}
    if not walked:
        return None
    begin = decode_cursor(query.cursor, len(KEYS))[0] if query.cursor else ""
    leading = max(walked, key=lambda word: _reach(session, walked[word], begin))
    forms = walked[leading]
    tested = [_in_text(word) for word in words if word != leading]
    conditions = [still_visible(scope), *tested, *_facts(filters, Organisation)]
    rows: dict[UUID, Any] = {}
    for form in forms:
        statement = sa.select(*COLUMNS, *NOW).join_from(WORDS, TABLE, TABLE.c.id == WORDS.c.organisation_id)
        statement = statement.where(WORDS.c.word == form, visible_words(scope), *conditions)
        ordered = keyset_rows(statement, query, WORD_KEYS).limit(query.limit + 1)
        rows |= {row.id: row for row in session.connection().execute(ordered)}
    total = None
    if query.count:
        total = counted(session, sa.select(TABLE.c.id).where(_led_by(leading, scope), *conditions))
    return cut(sorted(rows.values(), key=lambda row: (row.sort_key, row.id)), query, KEYS, total)


def _forms(session: Session, word: str) -> list[str]:
    """The words of the index that begin so: one more than MOST_FORMS, if there are more."""
    found: list[str] = []
    start = word
    while len(found) <= MOST_FORMS:
        form = _NEXT_WORD.rows(session, start=start, behind=word + AFTER)[0].form
        if form is None:
            break
        found.append(form)
        start = form + NEXT
    return found


def _named(word: str, scope: Scope) -> Any:
    """The condition that a word of a body's names begins so."""
    if scope.estimating and not is_common(word):
        return TABLE.c.id.in_(_ids_with(word))
    return _in_text(word)


def _in_text(word: str) -> Any:
    return has_word(TABLE.c.search_text, word)


def _ids_with(word: str) -> Any:
    """The bodies with a word that begins so: one range of the index of words."""
    return sa.select(WORDS.c.organisation_id).distinct().where(WORDS.c.word >= word, WORDS.c.word < word + AFTER)


def _led_by(word: str, scope: Scope) -> Any:
    """The condition that a body is one of those, of which the rows need not be read that are not seen anyway."""
    return TABLE.c.id.in_(_ids_with(word).where(visible_words(scope)))


_BEGINNING: Final = (
    WORDS.c.word >= sa.bindparam("start", type_=WORDS.c.word.type),
    WORDS.c.word < sa.bindparam("behind", type_=WORDS.c.word.type),
)
_ENTRIES: Final[Any] = sa.select(sa.literal_column("1")).select_from(WORDS).where(*_BEGINNING)
_COUNT: Final = Prepared(
    sa.select(sa.func.count().label("found")).select_from(
        _ENTRIES.limit(sa.bindparam("most", type_=sa.Integer())).subquery()
    )
)
_NEXT_WORD: Final = Prepared(sa.select(sa.func.min(WORDS.c.word).label("form")).where(*_BEGINNING))


def _entries(word: str, session: Session, most: int) -> int:
    """The words of the index that begin so, counted up to one more than `most`: a body with two counts twice."""
    return int(_COUNT.rows(session, start=word, behind=word + AFTER, most=most + 1)[0].found)


_STEP: Final = Prepared(
    sa.select(WORDS.c.sort_key)
    .where(
        WORDS.c.word == sa.bindparam("form", type_=WORDS.c.word.type),
        WORDS.c.sort_key >= sa.bindparam("begin", type_=WORDS.c.sort_key.type),
    )
    .order_by(WORDS.c.sort_key, WORDS.c.organisation_id)
    .offset(STRIDE)
    .limit(1)
)


def _reach(session: Session, forms: Sequence[str], begin: str) -> str:
    """How far in the order of the list a stride leads from `begin` on the densest of a word's forms."""
    steps = [_STEP.first(session, form=form, begin=begin) for form in forms]
    return min((step.sort_key for step in steps if step), default=AFTER)


def _rows(source: Any, session: Session, most: int) -> int:
    return how_many(session, source, most)


def _seen(scope: Scope, session: Session, most: int) -> int:
    return how_many_seen(session, scope, most)


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
