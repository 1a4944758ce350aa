"""Plans found by the beginnings of words.

A list in order walks its index and tests each plan that it passes; that is quick as long as a good part of the plans
has the words. A word that few plans have leads to these few, which are then sorted. What is few is counted when it
is asked, and never further than is worth it. A walk that does not fill its page soon is given up (words that only old
plans have), as long as a word leads to no more than MANY.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any, Final
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session, col

from app.models.plan import PLAN_WORDS, Plan
from app.prepared import Prepared
from app.services.paging import Page, PageQuery, counted, keyset_page, keyset_rows
from app.services.word_search import AFTER, has_word

RARE: Final = 200
"""Up to so many plans are sorted at once."""
NEAR: Final = 2_000
"""So many plans are passed before a walk is given up."""
FEW: Final = 5_000
MANY: Final = 100_000
"""Up to so many plans are sorted then."""
PLACE: Final[Any] = col(Plan.organisation_id)
BODY: Final[Any] = sa.func.coalesce(PLACE, PLACE)
"""The same in a form that leads no planner to an index, for the test of plans that a word has found already."""


def searched_page(
    session: Session,
    statement: Any,
    readable: Callable[[Any], Any],
    words: Sequence[str],
    bodies: Sequence[UUID] | None,
    query: PageQuery,
    keys: Sequence[tuple[Any, bool]],
) -> Page[Any]:
    """One page of the plans of a statement that have all words.

    `readable` gives the condition of who may read what, of the column of a plan's body; it must let pass nothing but
    plans of `bodies`, or for None what is issued.
    """
    rare = _rarest(session, words, bodies, (RARE,))
    if words and not rare:
        near = _near_page(session, statement, readable(PLACE), words, query, keys)
        if near:
            return near
        rare = _rarest(session, words, bodies, (FEW, MANY))
    found = [_tested(word) for word in words if word != rare]
    if rare:
        found.append(col(Plan.id).in_(_ids_with(rare, bodies)))
    return keyset_page(session, statement.where(readable(BODY if rare else PLACE), *found), query, keys=keys)


def _near_page(
    session: Session,
    statement: Any,
    readable: Any,
    words: Sequence[str],
    query: PageQuery,
    keys: Sequence[tuple[Any, bool]],
) -> Page[Any] | None:
    """The page, if it is full before NEAR plans of the list are passed."""
    first, descending = keys[0]
    passed = keyset_rows(sa.select(*(column for column, _ in keys)).where(readable), query, keys)
    last = session.connection().execute(passed.offset(NEAR).limit(1)).first()
    found = statement.where(readable, *map(_tested, words))
    if last:
        end = getattr(last, first.key)
        near = keyset_page(
            session, found.where(first >= end if descending else first <= end), replace(query, count=False), keys=keys
        )
        if not near.next:
            return None
        return replace(near, total=counted(session, found)) if query.count else near
    return keyset_page(session, found, query, keys=keys)


def _tested(word: str) -> Any:
    return has_word(col(Plan.search_text), word)


def _rarest(session: Session, words: Sequence[str], bodies: Sequence[UUID] | None, limits: Sequence[int]) -> str | None:
    """The word that fewest plans have, if no more than the first limit, or the next; looked for no further."""
    for most in limits:
        counts = [(_how_many(session, word, bodies, most), word) for word in words]
        least = min(counts, default=None)
        if least and least[0] <= most:
            return least[1]
    return None


def _how_many(session: Session, word: str, bodies: Sequence[UUID] | None, most: int) -> int:
    """The words that begin so, counted up to one more than `most`."""
    places = {f"body_{i}": body for i, body in enumerate(bodies or ())}
    counting = _counting(None if bodies is None else len(bodies))
    return int(counting.rows(session, word=word, behind=word + AFTER, most=most + 1, **places)[0].found)


@lru_cache
def _counting(bodies: int | None) -> Prepared:
    places = None if bodies is None else [sa.bindparam(f"body_{i}", type_=sa.Uuid()) for i in range(bodies)]
    word, behind = (sa.bindparam(name, type_=PLAN_WORDS.c.word.type) for name in ("word", "behind"))
    rows = (
        _rows_with(sa.literal_column("1"), word, behind, places)
        .limit(sa.bindparam("most", type_=sa.Integer()))
        .subquery()
    )
    return Prepared(sa.select(sa.func.count().label("found")).select_from(rows))


def _rows_with(what: Any, word: Any, behind: Any, places: Sequence[Any] | None) -> Any:
    """One range of the index for each body, or one of the index of what is issued."""
    column = PLAN_WORDS.c.word
    rows = sa.select(what).where(column >= word, column < behind)
    return rows.where(sa.text("plan_word.issued") if places is None else PLAN_WORDS.c.organisation_id.in_(places))


def _ids_with(word: str, bodies: Sequence[UUID] | None) -> Any:
    return _rows_with(PLAN_WORDS.c.plan_id, word, word + AFTER, bodies)
