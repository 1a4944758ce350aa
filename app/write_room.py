"""Writing to an SQLite file: one connection for each process, and acts that are committed together.

Waiting until the disk has a transaction costs as much as ten acts. Whoever holds the turn does what waits in this
process, each act within a savepoint, and commits once. An act that fails is undone alone; nobody is told of success
before the commit. Where nothing else waits an act is a group of its own.
"""

import sqlite3
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from typing import Any, Final

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import OperationalError
from sqlmodel import Session

from app.write_queue import queue_of

BEFORE_READING: Final = "before reading"
AFTERWARDS: Final = "afterwards"


class WorkSession(Session):
    """A session that calls what stands under BEFORE_READING in its `info`, with itself and the statement."""

    def exec(self, statement: Any, **options: Any) -> Any:
        """Run a statement."""
        if BEFORE_READING in self.info:
            self.info[BEFORE_READING](self, statement)
        return super().exec(statement, **options)

    def rollback(self) -> None:
        """Undo all of it, also what was to follow."""
        super().rollback()
        self.info.pop(AFTERWARDS, None)


def afterwards(session: Session, call: Callable[[], None]) -> None:
    """Call this when the session's transaction is on the disk, and not if it never gets there."""
    session.info.setdefault(AFTERWARDS, []).append(call)


def call_afterwards(session: Session) -> None:
    """What `afterwards` has kept."""
    for call in session.info.pop(AFTERWARDS, ()):
        call()


class Driver(sqlite3.Connection):
    """SQLite's connection. While `is_shared`, whoever opened the transaction ends it: not one act's session."""

    is_shared = False

    def commit(self) -> None:
        """Commit, unless others share the transaction."""
        if not self.is_shared:
            super().commit()

    def rollback(self) -> None:
        """Undo all, unless others share the transaction."""
        if not self.is_shared:
            super().rollback()


class ActSession(WorkSession):
    """One act within a shared transaction. SQLAlchemy's connection joins in when something asks for it."""

    def __init__(self, room: "WritingRoom") -> None:
        super().__init__(room.engine, expire_on_commit=False, autoflush=False)
        self._room = room
        self._joined: Connection | None = None

    def driver(self) -> Driver:
        """The driver's connection, in the transaction."""
        return self._room.driver

    def memory(self) -> dict[Hashable, Any]:
        """For what is known as long as the transaction lasts, since nobody else writes. Gone when an act is undone."""
        return self._room.memory

    def get_bind(self, *_what: Any, **_more: Any) -> Connection:
        """SQLAlchemy's connection, round the same one of the driver."""
        if self._joined is None:
            self._joined = Connection(self._room.engine, connection=self._room.connection)
        return self._joined

    def rollback(self) -> None:
        """Undo this act alone."""
        super().rollback()
        self._room.undo_act()


class WritingRoom:
    """The one place in this process where an SQLite file is written; the engine must not begin transactions itself."""

    def __init__(self, engine: Engine, path: str, timeout: float) -> None:
        self.engine = engine
        self.connection: Any = None
        self.driver: Driver
        self.memory: dict[Hashable, Any] = {}
        self._queue, self._timeout = queue_of(path), timeout
        self._done: list[ActSession] = []
        self._is_undone = False

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """The turn to write, and a transaction for the acts within it, on the disk afterwards.

        Raises TimeoutError when others hold the turn too long, OperationalError when SQLite refuses.
        """
        with self._queue.turn(self._timeout):
            self._begin()
            try:
                yield
                if self._is_undone:
                    raise OperationalError("COMMIT", None, sqlite3.OperationalError("undone before"))
                self._say("COMMIT")
            finally:
                self.driver.is_shared = False
                self.driver.rollback()
                done, self._done = self._done, []
        for session in done:
            call_afterwards(session)

    @property
    def is_open(self) -> bool:
        """Whether the transaction still stands. After some errors, as of a full disk, SQLite undoes all of it."""
        return self.driver.in_transaction and not self._is_undone

    @contextmanager
    def act(self) -> Iterator[ActSession]:
        """One act of the transaction, undone on any error of its own."""
        session = ActSession(self)
        self.driver.execute("SAVEPOINT act")
        try:
            with session.begin():
                yield session
            self._say("RELEASE act")
        except BaseException:
            self._end_undone_act()
            raise
        finally:
            session.close()
        self._done.append(session)

    def _end_undone_act(self) -> None:
        """Undo an act alone. Where its savepoint is gone SQLite has undone everything, whatever was begun since."""
        try:
            self.undo_act()
            self._say("RELEASE act")
        except OperationalError:
            self._is_undone = True

    def undo_act(self) -> None:
        """Go back to where the act began; it may go on from there."""
        self.memory.clear()
        self._say("ROLLBACK TO act")

    @contextmanager
    def session(self) -> Iterator[ActSession]:
        """A transaction of one act."""
        with self.transaction(), self.act() as session:
            yield session

    def close(self) -> None:
        """Close the connection: the engine is done with."""
        if self.connection is not None:
            self.driver.close()
            self.connection = None

    def _begin(self) -> None:
        if self.connection is None:
            self.connection = self.engine.raw_connection()
            self.connection.detach()  # nobody but this room uses it
            self.driver = self.connection.dbapi_connection
            self.driver.execute("PRAGMA temp_store=MEMORY")  # else what an act would go back to goes into a file
        self.memory.clear()
        self._say("BEGIN IMMEDIATE")
        self._is_undone = False
        self.driver.is_shared = True

    def _say(self, text: str) -> None:
        """Run a statement without values. Raises SQLAlchemy's OperationalError, as every other statement does."""
        try:
            self.driver.execute(text)
        except sqlite3.Error as error:
            raise OperationalError(text, None, error, hide_parameters=True) from error
