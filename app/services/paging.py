"""Keyset lists: pages that stay right while rows are added, on an index, without counting what came before."""

import base64
import binascii
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from operator import attrgetter
from typing import Any, Generic, TypeVar
from uuid import UUID

import orjson
import sqlalchemy as sa
from sqlalchemy import ColumnElement, and_, or_
from sqlmodel import Session, func, select

from app.errors import BadRequest
from app.prepared import Prepared

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class PageQuery:
    """What a list is asked for: how many, after which row, and whether to count all."""

    limit: int = 50
    cursor: str | None = None
    count: bool = False


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """Rows, the cursor of the next page (None at the end), and the total if it was asked for."""

    items: Sequence[T]
    next: str | None
    total: int | None = None


def encode_cursor(values: Sequence[Any]) -> str:
    """An opaque cursor from the sort values of a row."""
    return base64.urlsafe_b64encode(orjson.dumps([_typed(v) for v in values])).decode().rstrip("=")


def _typed(value: Any) -> Any:
    if isinstance(value, UUID):
        return {"u": str(value)}
    if isinstance(value, datetime):
        return {"t": value.isoformat()}
    if isinstance(value, date):
        return {"d": value.isoformat()}
    return value


def _untyped(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    ((kind, text),) = value.items()
    if kind == "u":
        return UUID(text)
    return {"t": datetime.fromisoformat, "d": date.fromisoformat}[kind](text)


def decode_cursor(cursor: str, length: int) -> list[Any]:
    """The sort values in a cursor. Raises BadRequest `bad_cursor`."""
    try:
        values = orjson.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
        decoded = [_untyped(v) for v in values]
    except (ValueError, binascii.Error, KeyError, TypeError, AttributeError):
        decoded = []
    if len(decoded) != length:
        raise BadRequest("bad_cursor", "Con trỏ trang không hợp lệ. Hãy bắt đầu lại từ trang đầu.", pointer="/cursor")
    return decoded


def _after(keys: Sequence[tuple[Any, bool]], values: Sequence[Any]) -> ColumnElement[bool]:
    """Rows that come after `values` in the order of `keys` (column, descending)."""
    cases = []
    for i, (column, descending) in enumerate(keys):
        equal = [keys[j][0] == values[j] for j in range(i)]
        beyond = column < values[i] if descending else column > values[i]
        cases.append(and_(*equal, beyond))
    return or_(*cases)


def prepared_page(
    columns: Sequence[Any], conditions: Sequence[Any], keys: Sequence[tuple[Any, bool]], *, after: bool
) -> Prepared:
    """The statement of a page for `prepared_page_of`; its parameters are those of the conditions, `key_0` …, `most`."""
    statement = sa.select(*columns).where(*conditions)
    if after:
        statement = statement.where(_after(keys, [sa.bindparam(f"key_{i}") for i in range(len(keys))]))
    statement = statement.order_by(*(c.desc() if descending else c.asc() for c, descending in keys))
    return Prepared(statement.limit(sa.bindparam("most", type_=sa.Integer)))


def prepared_page_of(
    session: Session, prepared: Prepared, query: PageQuery, *, keys: Sequence[tuple[Any, bool]], **values: Any
) -> Page[Any]:
    """One page of a statement of `prepared_page`."""
    if query.cursor:
        values |= {f"key_{i}": value for i, value in enumerate(decode_cursor(query.cursor, len(keys)))}
    return cut(prepared.rows(session, most=query.limit + 1, **values), query, keys, None)


def cut(rows: Sequence[Any], query: PageQuery, keys: Sequence[tuple[Any, bool]], total: int | None) -> Page[Any]:
    """The page of rows of which one more than wanted was asked for."""
    items = rows[: query.limit]
    cursor = encode_cursor([getattr(items[-1], c.key) for c, _ in keys]) if len(rows) > query.limit else None
    return Page(items, cursor, total)


def keyset_page(
    session: Session,
    statement: Any,
    query: PageQuery,
    *,
    keys: Sequence[tuple[Any, bool]],
) -> Page[Any]:
    """One page of a statement in the order of `keys`, whose last column must be unique.

    The statement selects an entity, or columns among which every key stands under its own name.
    """
    total = counted(session, statement) if query.count else None
    rows = session.exec(keyset_rows(statement, query, keys).limit(query.limit + 1)).all()
    return cut(rows, query, keys, total)


def keyset_rows(statement: Any, query: PageQuery, keys: Sequence[tuple[Any, bool]]) -> Any:
    """The rows of a statement after the cursor, in the order of `keys`."""
    if query.cursor:
        statement = statement.where(_after(keys, decode_cursor(query.cursor, len(keys))))
    return statement.order_by(*(c.desc() if descending else c.asc() for c, descending in keys))


def counted(session: Session, statement: Any) -> int:
    """How many rows a statement has."""
    return int(session.execute(select(func.count()).select_from(statement.order_by(None).subquery())).scalar_one())


def merged(pages: Sequence[Page[Any]], query: PageQuery, keys: Sequence[tuple[Any, bool]]) -> Page[Any]:
    """One page of several lists that share no row, each read from the same cursor in the same order."""
    rows = [row for page in pages for row in page.items]
    for column, descending in reversed(keys):  # each sort keeps the order of the one before
        rows.sort(key=attrgetter(column.key), reverse=descending)
    more = len(rows) > query.limit or any(page.next for page in pages)
    items = rows[: query.limit]
    cursor = encode_cursor([getattr(items[-1], c.key) for c, _ in keys]) if more and items else None
    totals = [page.total for page in pages if page.total is not None]
    return Page(items, cursor, sum(totals) if totals else None)
