"""Statements that every request asks: compiled once, and on SQLite run on the driver's own cursor.

Between a query and SQLite, which answers within microseconds, SQLAlchemy spends ten times as long on looking up the
compiled form and on its result objects. PostgreSQL is a network away, and takes the ordinary road.
"""

import sqlite3
from collections import namedtuple
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

import orjson
from sqlalchemy import JSON, Date, Dialect, Enum, Insert, Select, Table, Update, Uuid, insert
from sqlalchemy.orm import make_transient_to_detached
from sqlalchemy.types import TypeEngine
from sqlmodel import Session, SQLModel
from sqlmodel.sql.sqltypes import UTCDateTime

from app.read_session import ReadSession
from app.write_room import ActSession, WorkSession

KEPT = 4096
DRIVER = "driver connection"
"""In the `info` of a session that ends with its transaction, which is what a WorkSession does."""
Processor = Callable[[Any], Any]


class Prepared:
    """A statement whose values are `bindparam`s. The rows of a SELECT have its columns as attributes."""

    def __init__(self, statement: "Select[*tuple[Any, ...]] | Insert | Update") -> None:
        self.statement = statement
        self._ready: _OnSqlite | None = None

    def rows(self, session: Session, **values: Any) -> Sequence[Any]:
        """All rows, in the session's transaction. Raises what SQLAlchemy raises."""
        try:
            driver = _driver_of(session)
            if driver:
                return self._on_sqlite(session).rows(driver, values)
        except (sqlite3.Error, AttributeError, TypeError, ValueError):
            pass  # SQLAlchemy names the fault
        return session.connection().execute(self.statement, values).all()

    def run(self, session: Session, **values: Any) -> None:
        """Write, in the session's transaction: an INSERT takes each column by its name. Raises what SQLAlchemy raises.

        The session does not learn of it: for rows that it does not hold, or whose changed columns nobody looks at.
        """
        try:
            driver = _driver_of(session)
            if driver:
                self._on_sqlite(session).run(driver, values)
                return
        except (sqlite3.Error, AttributeError, TypeError, ValueError):
            pass  # a refused statement did nothing: it is refused again, by name
        session.connection().execute(self.statement, values)

    def _on_sqlite(self, session: Session) -> "_OnSqlite":
        if self._ready is None:
            self._ready = _OnSqlite(self.statement, session.connection().dialect)
        return self._ready

    def first(self, session: Session, **values: Any) -> Any | None:
        """The first row, None without any."""
        return next(iter(self.rows(session, **values)), None)


def _driver_of(session: Session) -> Any | None:
    """SQLite's own connection under the session's transaction; None for other databases."""
    if isinstance(session, ActSession | ReadSession):
        return session.driver()
    if DRIVER in session.info:
        return session.info[DRIVER]
    connection = session.connection()
    driver = connection.connection.driver_connection if connection.dialect.name == "sqlite" else None
    if isinstance(session, WorkSession):
        session.info[DRIVER] = driver
    return driver


def _turning(kind: TypeEngine[Any], dialect: Dialect) -> Processor | None:
    """How a column's value becomes Python's. The same ids, moments and choices come again and again: they are kept."""
    if isinstance(kind, JSON):
        return _known(orjson.loads)
    turn: Processor | None = kind.dialect_impl(dialect).result_processor(dialect, None)
    if turn is None:
        return None
    return lru_cache(KEPT)(_known(turn)) if isinstance(kind, Uuid | Enum | Date | UTCDateTime) else _known(turn)


def _known(turn: Processor) -> Processor:
    return lambda value: None if value is None else turn(value)


@lru_cache
def _inserting(model: type[SQLModel]) -> tuple[Prepared, tuple[str, ...]]:
    table: Table = model.__table__  # type: ignore[attr-defined]
    return Prepared(insert(table)), tuple(column.key for column in table.columns)


def insert_now(session: Session, row: SQLModel) -> None:
    """Insert one new row at once, without the unit of work; the session holds it as if it had been flushed.

    What it refers to must be in the database already. Raises what SQLAlchemy raises.
    """
    statement, names = _inserting(type(row))
    statement.run(session, **{name: getattr(row, name) for name in names})
    make_transient_to_detached(row)
    session.add(row)


class _OnSqlite:
    """The text of a statement, and how its values and columns are turned."""

    def __init__(self, statement: "Select[*tuple[Any, ...]] | Insert | Update", dialect: Dialect) -> None:
        compiled: Any = statement.compile(dialect=dialect)
        assert not compiled.insert_prefetch, "a default that Python computes must be among the values"
        assert not compiled.update_prefetch, "what follows from each update must be among the values"
        self.text = str(compiled)
        self.binds: list[tuple[str, Any, Processor | None]] = [
            (name, compiled.binds[name].value, compiled.binds[name].type.dialect_impl(dialect).bind_processor(dialect))
            for name in compiled.positiontup
        ]
        columns = list(statement.selected_columns) if isinstance(statement, Select) else []
        self.row: Any = namedtuple("Row", [column.key for column in columns])  # type: ignore[misc] # noqa: PYI024
        found = [_turning(column.type, dialect) for column in columns]
        self.turned = [(place, turn) for place, turn in enumerate(found) if turn]

    def _bound(self, values: dict[str, Any]) -> list[Any]:
        return [turn(values.get(n, v)) if turn else values.get(n, v) for n, v, turn in self.binds]

    def run(self, connection: Any, values: dict[str, Any]) -> None:
        connection.execute(self.text, self._bound(values))

    def rows(self, connection: Any, values: dict[str, Any]) -> list[Any]:
        found = connection.execute(self.text, self._bound(values)).fetchall()
        if len(found) == 1:
            return [self._single(found[0])]
        if not found:
            return []
        columns = list(zip(*found, strict=True))
        for place, turn in self.turned:
            columns[place] = tuple(map(turn, columns[place]))
        return list(map(self.row._make, zip(*columns, strict=True)))

    def _single(self, found: tuple[Any, ...]) -> Any:
        """One row alone needs no columns to be turned at once."""
        values = list(found)
        for place, turn in self.turned:
            values[place] = turn(values[place])
        return self.row._make(values)
