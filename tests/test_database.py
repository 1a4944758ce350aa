"""Transactions: committed whole or not at all, on both databases, however many write at once."""

import multiprocessing
from pathlib import Path

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, func, select

from app.access.sessions import digest
from app.database import make_engine, transaction
from app.models.account import LoginAttempt
from app.models.base import now
from app.models.organisation import Organisation, Succession
from tests.conftest import Cast, Database


def _attempts(engine: Engine) -> int:
    with transaction(engine, writing=False) as session:
        return session.exec(select(func.count()).select_from(LoginAttempt)).one()


def _attempt(subject: str = "a") -> LoginAttempt:
    return LoginAttempt(subject=digest(subject), at=now())


def test_what_a_transaction_wrote_is_there_afterwards(engine):
    with transaction(engine) as session:
        session.add(_attempt())
    assert _attempts(engine) == 1


def test_an_error_leaves_nothing_behind(engine):
    with pytest.raises(RuntimeError), transaction(engine) as session:
        session.add(_attempt())
        session.flush()
        raise RuntimeError
    assert _attempts(engine) == 0


def test_an_error_frees_the_next_writer(engine):
    with pytest.raises(RuntimeError), transaction(engine):
        raise RuntimeError
    with transaction(engine) as session:
        session.add(_attempt())
    assert _attempts(engine) == 1


def test_a_reader_is_not_kept_waiting_by_a_writer(engine):
    with transaction(engine) as writer:
        writer.add(_attempt())
        writer.flush()
        assert _attempts(engine) == 0


def test_a_foreign_key_to_nothing_is_refused(engine, cast: Cast):
    stray = Succession(
        predecessor_id=cast.organisation.id, successor_id=cast.accounts["drafter"].id, effective_on=now().date()
    )
    with pytest.raises(IntegrityError), transaction(engine) as session:
        session.add(stray)


def test_a_version_rises_with_each_update(engine, cast: Cast):
    with transaction(engine) as session:
        row = session.get_one(Organisation, cast.organisation.id)
        row.territory = "Ví Dụ"
        session.flush()
        assert row.version == cast.organisation.version + 1


def test_sort_keys_are_compared_byte_by_byte(engine, cast: Cast):
    keys = ["a!", "B", "aB", "a b", "Z", "z"]
    with transaction(engine) as session:
        rows = session.exec(select(Organisation)).all()
        for row, key in zip(rows, keys, strict=False):
            row.sort_key = key
        session.flush()
        found = session.exec(select(Organisation.sort_key).order_by(col(Organisation.sort_key))).all()
    assert found == sorted(keys[: len(rows)], key=str.encode)


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("pragma", "value"), [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("busy_timeout", 30_000)]
)
def test_every_sqlite_connection_is_durable_and_strict(database, pragma, value):
    engine = make_engine(database.url)
    with engine.connect() as connection:
        assert connection.execute(text(f"PRAGMA {pragma}")).scalar() == value
    engine.dispose()


WRITERS, TURNS = 4, 25


def _count_up(url: str, name: str) -> None:
    engine = make_engine(url)
    for _ in range(TURNS):
        with transaction(engine) as session:
            _add_one(session, name)
    engine.dispose()


def _add_one(session: Session, name: str) -> None:
    lock = select(Organisation).where(Organisation.name == name).with_for_update()
    row = session.exec(lock).one()
    row.member_count = (row.member_count or 0) + 1
    session.flush()


def test_parallel_processes_that_lock_a_row_lose_no_update(database: Database, engine, cast: Cast):
    spawn = multiprocessing.get_context("spawn")
    writers = [spawn.Process(target=_count_up, args=(database.url, cast.organisation.name)) for _ in range(WRITERS)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    with transaction(engine, writing=False) as session:
        assert session.get_one(Organisation, cast.organisation.id).member_count == WRITERS * TURNS


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_the_writers_queue_stands_beside_the_database(database: Database, engine):
    with transaction(engine):
        assert Path(f"{engine.url.database}.lock").exists()
