"""Tens of thousands of rows for one statement: turned into what the driver takes before the transaction that writes.

SQLAlchemy would turn each value while the writers' queue waits; that takes longer than the writing itself.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Dialect, Insert
from sqlmodel import Session


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
