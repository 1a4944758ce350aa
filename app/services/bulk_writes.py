"""Tens of thousands of rows for one statement: turned into what the driver takes before the transaction that writes.

SQLAlchemy would turn each value while the writers' queue waits; that takes longer than the writing itself.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Dialect, Insert
from sqlmodel import Session

ROOM_KIB: Final = 64 * 1024
"""SQLite's own room is 2 MiB of pages: indexes that do not fit are read and written again and again."""


@contextmanager
def room_to_write(session: Session) -> Iterator[None]:
    """More room for the pages of a large write, given back afterwards. Halves the time that others wait."""
    connection = session.connection()
    if connection.dialect.name != "sqlite":
        yield
        return
    (before,) = connection.exec_driver_sql("PRAGMA cache_size").one()
    connection.exec_driver_sql(f"PRAGMA cache_size={-ROOM_KIB}")
    try:
        yield
    finally:
        connection.exec_driver_sql(f"PRAGMA cache_size={int(before)}")


@dataclass(frozen=True, slots=True)
class Bulk:
    """The text of a statement, and its rows as the driver takes them."""

    text: str
    rows: Sequence[Any]

    def write(self, session: Session) -> None:
        """Write all of them, in the session's transaction. Raises what SQLAlchemy raises."""
        if self.rows:
            session.connection().exec_driver_sql(self.text, self.rows)


def made_ready(dialect: Dialect, statement: Insert, rows: Sequence[dict[str, Any]]) -> Bulk:
    """Rows of the same columns, with every column among them that Python would have to fill in."""
    if not rows:
        return Bulk("", [])
    compiled: Any = statement.compile(dialect=dialect, column_keys=list(rows[0]))
    assert not compiled.insert_prefetch, "a default that Python computes must be among the values"
    turns = [(name, compiled.binds[name].type.dialect_impl(dialect).bind_processor(dialect)) for name in compiled.binds]
    turns = [(name, turn) for name, turn in turns if turn]
    made = [{**row, **{name: turn(row[name]) for name, turn in turns}} for row in rows]
    if not compiled.positional:
        return Bulk(str(compiled), made)
    order = compiled.positiontup
    return Bulk(str(compiled), [tuple(row[name] for name in order) for row in made])
