"""The loop: one job's fault is not another's, and a stop loses nothing."""

import threading
from datetime import timedelta

import pytest
from sqlalchemy import event

from app.database import transaction
from app.enums import JobKind, JobState
from app.services import jobs
from app.services.storage import Store
from app.worker.loop import UNEXPECTED, Worker
from app.worker.work import Kind, Never


@pytest.fixture
def working(engine, settings, cast):
    """A worker whose jobs are done by `run`."""

    def making(run, **options):
        kind = Kind(run=run, pauses=(timedelta(0),), **options)
        return Worker(engine, settings, Store.from_settings(settings), how=lambda: {JobKind.MAIL: kind})

    return making


@pytest.fixture
def put(engine, cast):
    def putting(payload=None):
        with transaction(engine) as session:
            return jobs.enqueue(session, JobKind.MAIL, payload or {}).id

    return putting


def test_a_job_that_breaks_is_tried_again_and_then_given_up(working, put, job):
    def breaks(_work):
        raise ZeroDivisionError

    worker = working(breaks)
    put()
    worker.work_one()
    assert job().state == JobState.WAITING
    worker.work_one()
    assert (job().state, job().error, job().result["reply"]) == (JobState.FAILED, UNEXPECTED, "ZeroDivisionError")


def test_what_broke_is_not_told_in_the_log(working, put, capsys):
    def breaks(_work):
        raise ValueError("soan@vidu.vn")

    put()
    working(breaks).work_one()
    told = capsys.readouterr()
    assert "soan@vidu.vn" not in told.out + told.err


def test_what_a_failed_job_leaves_is_tidied_up_with_its_state(engine, working, put, job):
    tidied = []

    def refuses(_work):
        raise Never("mail_refused")

    worker = working(refuses, failed=lambda _session, claim, error: tidied.append((claim.id, error)))
    identity = put()
    worker.work_one()
    assert tidied == [(identity, "mail_refused")]


def test_a_stop_in_the_middle_gives_the_job_back_whole(working, put, job):
    def long(work):
        work.progress(1, 2)
        worker.ask_to_stop()
        work.progress(2, 2)

    worker = working(long)
    put()
    worker.run()
    assert (job().state, job().done, job().claimed_until) == (JobState.WAITING, 1, None)


def test_a_worker_takes_what_is_put_in_while_it_runs_and_stops_when_asked(working, put, job):
    done = threading.Event()
    worker = working(lambda _work: done.set() or {"said": "xong"})
    worker.start()
    put()
    assert done.wait(30)
    worker.stop(30)
    assert (job().state, job().result) == (JobState.DONE, {"said": "xong"})


def test_a_database_that_is_away_does_not_end_the_loop(working, put, engine):
    missed, done = threading.Event(), threading.Event()
    event.listen(engine, "handle_error", lambda _context: missed.set())
    worker = working(lambda _work: done.set() or {})
    worker.trouble_seconds = 0.01
    with engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE job RENAME TO away")
    try:
        worker.start()
        assert missed.wait(30)
    finally:  # other tests use this database after this one
        with engine.begin() as connection:
            connection.exec_driver_sql("ALTER TABLE away RENAME TO job")
    put()
    assert done.wait(30)
    worker.stop(30)
