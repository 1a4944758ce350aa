"""Statements that every request asks: compiled once, and on SQLite run on the driver's own cursor.

Between a query and SQLite, which answers within microseconds, SQLAlchemy spends ten times as long on looking up the
compiled form and on its result objects. PostgreSQL is a network away, and takes the ordinary road.
"""

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Any, ClassVar

import orjson
from sqlalchemy import JSON, Date, Dialect, Enum, Insert, Select, Table, Update, Uuid, insert
from sqlalchemy.exc import OperationalError
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
    """A statement whose values are `bindparam`s. The rows of a SELECT have its columns as attributes, and only so."""

    def __init__(self, statement: "Select[*tuple[Any, ...]] | Insert | Update") -> None:
        self.statement = statement
        self._ready: _OnSqlite | None = None

    def rows(self, session: Session, **values: Any) -> Sequence[Any]:
        """All rows, in the session's transaction. Raises what SQLAlchemy raises."""
        try:
            driver = _driver_of(session)
            if driver:
                return self._on_sqlite(session).rows(driver, values)
        except (sqlite3.Error, AttributeError, TypeError, ValueError) as error:
            _refuse_if_all_is_undone(session, error)  # otherwise SQLAlchemy names the fault
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
        except (sqlite3.Error, AttributeError, TypeError, ValueError) as error:
            _refuse_if_all_is_undone(session, error)  # otherwise it did nothing: it is refused again, by name
        session.connection().execute(self.statement, values)

    def _on_sqlite(self, session: Session) -> "_OnSqlite":
        if self._ready is None:
            self._ready = _OnSqlite(self.statement, session.connection().dialect)
        return self._ready

    def first(self, session: Session, **values: Any) -> Any | None:
        """The first row, None without any."""
        return next(iter(self.rows(session, **values)), None)


def _refuse_if_all_is_undone(session: Session, error: Exception) -> None:
    """After some faults, as of a full disk, SQLite ends the transaction: nothing more may be tried outside of it."""
    if isinstance(session, ActSession) and not session.driver().in_transaction:
        raise OperationalError("undone by SQLite", None, error, hide_parameters=True) from error


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


class StoredRow(tuple[Any, ...]):
    """A row as SQLite keeps it. Its attributes are Python's values, made when somebody looks at them.

    Of most rows a page shows some columns, and JSON all of them, but for that few need to become Python's values.
    """

    __slots__ = ()
    columns: ClassVar[tuple[str, ...]]
    plain: ClassVar[Mapping[str, Processor]]
    """How a column's kept value becomes one that JSON knows, where the two differ."""


def _kind_of_row(columns: Sequence[Any], dialect: Dialect) -> type[StoredRow]:
    """The class of rows with these columns."""
    names = tuple(column.key for column in columns)
    turns = {column.key: turn for column in columns if (turn := _turning(column.type, dialect))}
    plain = {column.key: _plainly(column.type, turns[column.key]) for column in columns if column.key in turns}
    members: dict[str, Any] = {name: property(_taking(place, turns.get(name))) for place, name in enumerate(names)}
    members |= {"__slots__": (), "columns": names, "plain": {name: turn for name, turn in plain.items() if turn}}
    return type("Row", (StoredRow,), members)


def _taking(place: int, turn: Processor | None) -> Processor:
    if turn is None:
        return itemgetter(place)
    return lambda row: turn(row[place])


_kept_turns: dict[str, Processor] = {}


def _turning(kind: TypeEngine[Any], dialect: Dialect) -> Processor | None:
    """How a column's value becomes Python's. The same ids, moments and choices come again and again: they are kept."""
    if isinstance(kind, JSON):
        return _known(orjson.loads)
    turn: Processor | None = kind.dialect_impl(dialect).result_processor(dialect, None)
    if turn is None:
        return None
    if isinstance(kind, Uuid | Enum | Date | UTCDateTime):
        return _kept_turns.setdefault(repr(kind), lru_cache(KEPT)(_known(turn)))
    return _known(turn)


def _plainly(kind: TypeEngine[Any], turn: Processor) -> Processor | None:
    """How a column's value becomes one that JSON knows; None where it is kept as JSON writes it."""
    if isinstance(kind, Uuid):
        return _dashed
    if isinstance(kind, Enum) and kind.enum_class and [m.value for m in kind.enum_class] == kind.enums:
        return None
    return None if isinstance(kind, Date) else turn


@lru_cache(KEPT)
def _dashed(kept: str | None) -> str | None:
    """An id as everybody writes it, from the 32 digits that SQLite keeps."""
    return kept and f"{kept[:8]}-{kept[8:12]}-{kept[12:16]}-{kept[16:20]}-{kept[20:]}"


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
        names = compiled.positiontup
        self.constants = {name: compiled.binds[name].value for name in names}
        self.taken: Any = itemgetter(*names) if len(names) > 1 else lambda values: [values[name] for name in names]
        binding = [compiled.binds[name].type.dialect_impl(dialect).bind_processor(dialect) for name in names]
        self.binding = [(place, turn) for place, turn in enumerate(binding) if turn]
        columns = list(statement.selected_columns) if isinstance(statement, Select) else []
        self.row = _kind_of_row(columns, dialect)

    def _bound(self, values: dict[str, Any]) -> list[Any]:
        try:
            bound = list(self.taken(values))
        except KeyError:
            bound = list(self.taken(self.constants | values))
        for place, turn in self.binding:
            bound[place] = turn(bound[place])
        return bound

    def run(self, connection: Any, values: dict[str, Any]) -> None:
        connection.execute(self.text, self._bound(values))

    def rows(self, connection: Any, values: dict[str, Any]) -> list[StoredRow]:
        return list(map(self.row, connection.execute(self.text, self._bound(values)).fetchall()))
