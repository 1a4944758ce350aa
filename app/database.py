"""Engines and transactions: SQLite by default, PostgreSQL through the same models.

SQLite: WAL, `synchronous=FULL` (acknowledged means durable), foreign keys on, and every transaction that may
write begins IMMEDIATE, so that two writers queue at the start instead of failing in the middle (`app.write_queue`).
"""

import sqlite3
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import lru_cache
from typing import Any, Final

import orjson
from sqlalchemy import Engine, event
from sqlmodel import Session, create_engine

from app.read_session import ReadingRoom
from app.write_room import Driver, WorkSession, WritingRoom, call_afterwards

BUSY_TIMEOUT_MS = 30_000
CHECKPOINT_PAGES: Final = 8_000
"""The log of writes is folded into the file every 32 MiB, not at every fiftieth act."""


def make_engine(url: str) -> Engine:
    """An engine for this URL, with the pragmas and pool that the product relies on."""
    if url.startswith("sqlite"):
        return _sqlite_engine(url)
    return create_engine(
        url,
        hide_parameters=True,
        json_serializer=_json,
        pool_size=10,
        max_overflow=10,
        pool_pre_ping=True,
        pool_recycle=1800,
    )  # what people typed never gets into a log by way of an error


def _json(value: Any) -> str:
    return orjson.dumps(value, option=orjson.OPT_NON_STR_KEYS).decode()


def _sqlite_engine(url: str) -> Engine:
    engine = create_engine(
        url,
        hide_parameters=True,
        json_serializer=_json,
        pool_size=10,
        max_overflow=20,
        connect_args={"check_same_thread": False, "timeout": BUSY_TIMEOUT_MS / 1000, "factory": Driver},
    )

    @event.listens_for(engine, "connect")
    def _prepare(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None  # we say BEGIN ourselves
        cursor = connection.cursor()
        cursor.execute("PRAGMA journal_mode=WAL")
        cursor.execute("PRAGMA synchronous=FULL")
        cursor.execute("PRAGMA foreign_keys=ON")
        cursor.execute(f"PRAGMA wal_autocheckpoint={CHECKPOINT_PAGES}")
        cursor.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        if connection.get_execution_options().get("writing", True):
            connection.exec_driver_sql("BEGIN IMMEDIATE")  # readers begin by themselves: see ReadSession

    return engine


@lru_cache(maxsize=32)
def _bound(engine: Engine, *, writing: bool) -> Engine:
    """The engine for readers or for writers, on the same pool; made once, since making it costs more than a query."""
    return engine.execution_options(writing=writing)


@lru_cache(maxsize=32)
def reads_at_once(engine: Engine) -> bool:
    """Whether it is an SQLite file, in which readers pass the one writer."""
    return engine.dialect.name == "sqlite" and engine.url.database not in {None, "", ":memory:"}


@lru_cache(maxsize=32)
def _reading_room(engine: Engine) -> ReadingRoom:
    room = ReadingRoom(_bound(engine, writing=False))
    event.listen(engine, "engine_disposed", lambda _engine: room.clear())
    return room


@lru_cache(maxsize=32)
def writing_room(engine: Engine) -> WritingRoom:
    """The place where this process writes to an SQLite file."""
    assert engine.url.database
    room = WritingRoom(_bound(engine, writing=False), engine.url.database, BUSY_TIMEOUT_MS / 1000)
    event.listen(engine, "engine_disposed", lambda _engine: room.close())
    return room


def transaction(engine: Engine, *, writing: bool = True) -> AbstractContextManager[Session]:
    """One session in one transaction: committed at the end, rolled back on any error.

    `writing=False` promises that nothing is written, and lets SQLite readers pass a writer.
    """
    if not reads_at_once(engine):
        return _ordinary(engine, writing)
    return writing_room(engine).session() if writing else _reading_room(engine).session()


@contextmanager
def _ordinary(engine: Engine, writing: bool) -> Iterator[Session]:
    bound = _bound(engine, writing=writing)
    with WorkSession(bound, expire_on_commit=False, autoflush=False) as session:
        with session.begin():
            yield session
        call_afterwards(session)
