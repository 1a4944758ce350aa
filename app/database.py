"""Engines and transactions: SQLite by default, PostgreSQL through the same models.

SQLite: WAL, `synchronous=FULL` (acknowledged means durable), foreign keys on, and every transaction that may
write begins IMMEDIATE, so that two writers queue at the start instead of failing in the middle. Within one
machine writers also queue on a lock file: SQLite's own retry sleeps, and makes the slowest writes ten times slower.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

from filelock import FileLock
from sqlalchemy import Engine, event
from sqlmodel import Session, create_engine

BUSY_TIMEOUT_MS = 30_000


def make_engine(url: str) -> Engine:
    """An engine for this URL, with the pragmas and pool that the product relies on."""
    if url.startswith("sqlite"):
        return _sqlite_engine(url)
    return create_engine(
        url, hide_parameters=True, pool_size=10, max_overflow=10, pool_pre_ping=True, pool_recycle=1800
    )  # what people typed never gets into a log by way of an error


def _sqlite_engine(url: str) -> Engine:
    engine = create_engine(
        url,
        hide_parameters=True,
        pool_size=10,
        max_overflow=20,
        connect_args={"check_same_thread": False, "timeout": BUSY_TIMEOUT_MS / 1000},
    )

    @event.listens_for(engine, "connect")
    def _prepare(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None  # we say BEGIN ourselves
        cursor = connection.cursor()
        cursor.execute("PRAGMA journal_mode=WAL")
        cursor.execute("PRAGMA synchronous=FULL")
        cursor.execute("PRAGMA foreign_keys=ON")
        cursor.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        writing = connection.get_execution_options().get("writing", True)
        if writing:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        else:
            connection.connection.driver_connection.execute("BEGIN")  # takes no lock and cannot fail: no wrapping

    return engine


@lru_cache(maxsize=32)
def _bound(engine: Engine, *, writing: bool) -> Engine:
    """The engine for readers or for writers, on the same pool; made once, since making it costs more than a query."""
    return engine.execution_options(writing=writing)


def _write_lock(engine: Engine) -> FileLock | None:
    """The lock that SQLite writers of all processes on this machine queue on; None for other databases."""
    database = engine.url.database
    if engine.dialect.name != "sqlite" or not database or database == ":memory:":
        return None
    return FileLock(Path(f"{database}.lock"), thread_local=False, is_singleton=False)


@contextmanager
def transaction(engine: Engine, *, writing: bool = True) -> Iterator[Session]:
    """One session in one transaction: committed at the end, rolled back on any error.

    `writing=False` promises that nothing is written, and lets SQLite readers pass a writer.
    """
    bound = _bound(engine, writing=writing)
    lock = _write_lock(engine) if writing else None
    if lock:
        lock.acquire(timeout=BUSY_TIMEOUT_MS / 1000, poll_interval=0.001)
    try:
        with Session(bound, expire_on_commit=False, autoflush=False) as session, session.begin():
            yield session
    finally:
        if lock:
            lock.release()
