"""Acts that are done together: committed once, told only then, and none of them harmed by another."""

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar
from typing import Any, TypeVar
from uuid import uuid4

import pytest
from sqlalchemy import Engine, insert
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlmodel import Session, col, select

from app import acts
from app.access.actor import Actor
from app.acts import Acts, done
from app.database import make_engine, transaction, writing_room
from app.models.account import LoginAttempt
from app.models.base import now
from app.models.organisation import Succession
from app.prepared import Prepared
from app.services.event_log import record
from app.services.log_verification import verify_log
from app.write_queue import queue_of
from app.write_room import WritingRoom, afterwards

T = TypeVar("T")
on_sqlite = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
speaker: ContextVar[str] = ContextVar("speaker")


@pytest.fixture(autouse=True)
def _no_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """No group of a test is cut by the clock."""
    monkeypatch.setattr(acts, "GATHERED_FOR", 60)
    monkeypatch.setattr(acts, "LONG", 60)


def leaving(mark: str) -> Callable[[Session], str]:
    """An act that leaves a mark."""

    def act(session: Session) -> str:
        session.add(LoginAttempt(subject=mark, at=now()))
        session.flush()
        return mark

    return act


def failing(mark: str, error: Exception) -> Callable[[Session], str]:
    """An act that leaves a mark, and fails then."""

    def act(session: Session) -> str:
        leaving(mark)(session)
        raise error

    return act


def marks(engine: Engine) -> list[str]:
    with transaction(engine, writing=False) as session:
        return list(session.exec(select(LoginAttempt.subject).order_by(col(LoginAttempt.id))).all())


def run(asking: Coroutine[Any, Any, T]) -> T:
    """What a coroutine gives; in a thread of its own, since this one may have a loop already (the browser's)."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, asking).result()


def all_done(engine: Engine, *asked: Callable[[Session], Any], kinds: list[str] | None = None) -> list[Any]:
    """What becomes of acts that gather while somebody else writes; an error stands for itself."""

    async def gather() -> list[Any]:
        waiting = [done(engine, act, kind=kind) for act, kind in zip(asked, kinds or ["any"] * len(asked), strict=True)]
        tasks = [asyncio.ensure_future(one) for one in waiting]
        if engine.dialect.name != "sqlite":
            return await asyncio.gather(*tasks, return_exceptions=True)
        with queue_of(str(engine.url.database)).turn(5):
            await asyncio.sleep(0)  # all of them stand in the queue
        return await asyncio.gather(*tasks, return_exceptions=True)

    return run(gather())


@pytest.fixture
def said(engine: Engine) -> list[str]:
    """The statements that the writing connection runs from now on."""
    with transaction(engine):
        pass
    texts: list[str] = []
    writing_room(engine).driver.set_trace_callback(texts.append)
    return texts


def test_who_is_told_finds_it_done(engine):
    assert all_done(engine, leaving("a"), leaving("b")) == ["a", "b"]
    assert sorted(marks(engine)) == ["a", "b"]


@on_sqlite
def test_acts_that_wait_are_committed_together(engine, said):
    all_done(engine, *map(leaving, "abcd"))
    assert said.count("COMMIT") == 1


def test_an_act_that_fails_fails_alone(engine):
    refused = RuntimeError("no")
    assert all_done(engine, leaving("a"), failing("b", refused), leaving("c")) == ["a", refused, "c"]
    assert sorted(marks(engine)) == ["a", "c"]


def test_an_act_that_the_database_refuses_fails_alone(engine, organisation):
    def stray(session: Session) -> None:
        nobody = Succession(predecessor_id=organisation.parent_id, successor_id=organisation.id, effective_on=now())
        session.add(nobody)

    first, refused, last = all_done(engine, leaving("a"), stray, leaving("c"))
    assert (first, type(refused), last) == ("a", IntegrityError, "c")
    assert sorted(marks(engine)) == ["a", "c"]


def test_an_act_that_undoes_itself_leaves_what_others_did(engine):
    def act(session: Session) -> None:
        leaving("a")(session)
        session.rollback()

    all_done(engine, leaving("first"), act)
    assert marks(engine) == ["first"]


def test_a_savepoint_undone_within_an_act_leaves_the_rest_of_it(engine):
    def act(session: Session) -> None:
        leaving("a")(session)
        with pytest.raises(RuntimeError), session.begin_nested():
            failing("b", RuntimeError())(session)
        leaving("c")(session)

    all_done(engine, act)
    assert sorted(marks(engine)) == ["a", "c"]


@on_sqlite
def test_nobody_is_told_of_success_when_the_commit_fails(engine, organisation):
    def breaking(session: Session) -> None:
        session.connection().exec_driver_sql("PRAGMA defer_foreign_keys=ON")
        stray = Succession(predecessor_id=uuid4(), successor_id=organisation.id, effective_on=now().date())
        session.add(stray)

    answers = all_done(engine, leaving("a"), breaking, leaving("c"))
    assert [type(answer) for answer in answers] == [OperationalError] * 3
    assert marks(engine) == []
    assert all_done(engine, leaving("d")) == ["d"], "the next ones are written again"


@on_sqlite
def test_when_sqlite_undoes_everything_all_before_are_told_and_those_after_are_done(engine):
    """As it does when the disk is full."""

    def losing(session: Session) -> None:
        leaving("b")(session)
        writing_room(engine).driver.execute("ROLLBACK")
        raise RuntimeError

    first, lost, last = all_done(engine, leaving("a"), losing, leaving("c"))
    assert (type(first), type(lost), last) == (OperationalError, RuntimeError, "c")
    assert marks(engine) == ["c"]


@on_sqlite
def test_nobody_is_told_of_success_when_what_sqlite_undid_was_begun_again(engine):
    def reopening(_session: Session) -> None:
        driver = writing_room(engine).driver
        driver.execute("ROLLBACK")
        driver.execute("SAVEPOINT another")  # as a savepoint within an act does
        raise RuntimeError

    first, _ = all_done(engine, leaving("a"), reopening)
    assert type(first) is OperationalError
    assert marks(engine) == []


@on_sqlite
def test_a_refused_statement_is_not_tried_again_when_sqlite_has_undone_everything(engine):
    statement = Prepared(insert(LoginAttempt))

    def filling(session: Session) -> None:
        writing_room(engine).driver.execute("ROLLBACK")  # as at a full disk
        statement.run(session, id=uuid4(), subject=None, at=now())

    before, refused, after = all_done(engine, leaving("a"), filling, leaving("c"))
    assert [type(before), type(refused), after] == [OperationalError, OperationalError, "c"]
    assert marks(engine) == ["c"]


def test_an_act_that_ends_an_iteration_is_answered(engine):
    def stopping(_session: Session) -> None:
        raise StopIteration

    (answer,) = all_done(engine, stopping)
    assert type(answer) is RuntimeError


def test_the_log_has_the_entries_of_what_was_done_and_no_others(engine, drafter: Actor):
    def acting(name: str, error: Exception | None = None) -> Callable[[Session], None]:
        def act(session: Session) -> None:
            record(session, drafter, name, entity="plan", entity_id=None)
            if error:
                raise error

        return act

    all_done(engine, acting("plan.a"), acting("plan.b", RuntimeError()), acting("plan.c"))
    with transaction(engine, writing=False) as session:
        verdict = verify_log(session)
    assert (verdict.fault, verdict.end.seq) == (None, 2)


def test_what_is_to_follow_follows_the_commit(engine):
    seen: list[list[str]] = []

    def act(session: Session) -> None:
        leaving("a")(session)
        afterwards(session, lambda: seen.append(marks(engine)))

    def undone(session: Session) -> None:
        act(session)
        raise RuntimeError

    all_done(engine, act, undone)
    assert seen == [["a"]]


def test_an_act_knows_who_asked_for_it(engine):
    async def ask(name: str) -> str:
        speaker.set(name)
        return await done(engine, lambda _session: speaker.get(), kind="any")

    async def both() -> list[str]:
        return await asyncio.gather(ask("a"), ask("b"))

    assert run(both()) == ["a", "b"]


@on_sqlite
def test_an_act_that_took_long_the_last_time_keeps_nobody_before_it_waiting(engine, said, monkeypatch):
    def slow(_session: Session) -> None:
        """Longer than none at all."""

    monkeypatch.setattr(acts, "LONG", 0)
    all_done(engine, slow, kinds=["slow"])
    monkeypatch.setattr(acts, "LONG", 60)
    said.clear()
    all_done(engine, leaving("a"), slow, leaving("c"), kinds=["quick", "slow", "quick"])
    assert said.count("COMMIT") == 2


@on_sqlite
def test_all_that_wait_are_told_when_there_is_no_turn_to_be_had(engine, database):
    path = str(engine.url.database)
    own = make_engine(database.url)
    waiting = Acts(WritingRoom(own.execution_options(writing=False), path, timeout=0.05))

    async def gather() -> list[Any]:
        with queue_of(path).turn(5):
            asked = [waiting.done(leaving(mark), "any") for mark in "ab"]
            return await asyncio.gather(*asked, return_exceptions=True)

    assert [type(answer) for answer in run(gather())] == [TimeoutError, TimeoutError]
    assert marks(engine) == []
    own.dispose()


def test_who_no_longer_waits_harms_nobody(engine):
    async def leave() -> str:
        impatient = asyncio.ensure_future(done(engine, leaving("a"), kind="any"))
        await asyncio.sleep(0)
        impatient.cancel()
        return await done(engine, leaving("b"), kind="any")

    assert run(leave()) == "b"
    assert "b" in marks(engine)
