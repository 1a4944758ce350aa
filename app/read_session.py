"""Sessions that read an SQLite file, each on a connection of its own that stays open from one request to the next.

Opening a connection, or taking one out of a pool, costs more than a small query; so does SQLAlchemy's connection. A
transaction here begins on the driver's own connection, which is enough for `app.prepared`. SQLAlchemy's joins in, in
the same transaction, when something asks for it.
"""

import sqlite3
from collections.abc import Hashable
from typing import Any, Final

from sqlalchemy import Connection, Engine
from sqlmodel import Session

KEPT: Final = 8
MOST_REMEMBERED: Final = 2_000


class ReadSession(Session):
    """One reading transaction: everything is seen as it was at its first query. Closed, it goes back to its room."""

    def __init__(self, room: "ReadingRoom") -> None:
        super().__init__(room.engine, expire_on_commit=False, autoflush=False)
        self._room = room
        self._connection = room.engine.raw_connection()
        self._connection.detach()  # nobody but this session uses it
        self._driver: sqlite3.Connection = self._connection.dbapi_connection  # type: ignore[assignment]
        self._joined: Connection | None = None
        self._begun = self.is_out = False
        self._memory: dict[Hashable, Any] = {}
        self._seen_version: int | None = None
        self._memory_is_current = False

    def driver(self) -> sqlite3.Connection:
        """The driver's connection, in the transaction."""
        if not self._begun:
            self._driver.execute("BEGIN")  # takes no lock and cannot fail
            self._begun = True
        return self._driver

    def get_bind(self, *_what: Any, **_more: Any) -> Connection:
        """SQLAlchemy's connection, round the same one of the driver."""
        if self._joined is None:
            self.driver()
            self._joined = Connection(self._room.engine, connection=self._connection)
        return self._joined

    def memory(self) -> dict[Hashable, Any]:
        """What was kept since anybody last committed anything: SQLite tells, in this very transaction.

        For what follows from the data alone, and is not changed by who gets it.
        """
        if not self._memory_is_current:
            (version,) = self.driver().execute("PRAGMA data_version").fetchone()
            if version != self._seen_version or len(self._memory) >= MOST_REMEMBERED:
                self._memory, self._seen_version = {}, version
            self._memory_is_current = True
        return self._memory

    def close(self) -> None:
        """End the transaction, and go back to the room."""
        if not self.is_out:
            return
        self.is_out = False
        if self._joined is not None:
            super().close()
            self._joined = None
        if self._begun:
            self._begun = self._memory_is_current = False
            if self._driver.in_transaction:
                self._driver.execute("ROLLBACK")
        self.info.clear()
        self._room.take_back(self)

    def leave(self) -> None:
        """Close the connection for good."""
        self._driver.close()


class ReadingRoom:
    """The reading sessions of an engine, which must not begin transactions by itself."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._idle: list[ReadSession] = []

    def session(self) -> ReadSession:
        """A session to read with, until it is closed."""
        try:
            session = self._idle.pop()
        except IndexError:
            session = ReadSession(self)
        session.is_out = True
        return session

    def take_back(self, session: ReadSession) -> None:
        """Keep a session for the next reader; not more of them than work side by side on ordinary days."""
        if len(self._idle) < KEPT:
            self._idle.append(session)
        else:
            session.leave()

    def clear(self) -> None:
        """Close what is kept: the engine is done with."""
        while self._idle:
            self._idle.pop().leave()


def memory_of(session: Session) -> dict[Hashable, Any] | None:
    """The memory of a session that has one."""
    return session.memory() if isinstance(session, ReadSession) else None
