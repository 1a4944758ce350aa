"""Jobs: in with their act, taken once, free again when a worker dies, empty when they are done."""

from datetime import timedelta

import pytest
from sqlmodel import select

from app.database import transaction
from app.enums import JobKind, JobState
from app.models.base import now
from app.models.job import Job
from app.services import jobs


@pytest.fixture
def put(engine, cast):
    """Puts jobs in, committed; gives their ids."""

    def putting(count=1, **values):
        with transaction(engine) as session:
            return [jobs.enqueue(session, JobKind.MAIL, {"secret": "x"}, **values).id for _ in range(count)]

    return putting


@pytest.fixture
def stored(engine):
    def reading():
        with transaction(engine, writing=False) as session:
            return session.exec(select(Job)).one()

    return reading


def change(engine, **values):
    with transaction(engine) as session:
        job = session.exec(select(Job)).one()
        for name, value in values.items():
            setattr(job, name, value)


def test_a_job_of_an_act_that_failed_was_never_there(engine, cast):
    jobs.bell.clear()
    with pytest.raises(RuntimeError), transaction(engine) as session:
        jobs.enqueue(session, JobKind.MAIL, {})
        raise RuntimeError
    assert jobs.claim_next(engine) is None
    assert not jobs.bell.is_set()


def test_the_commit_wakes_the_worker_of_this_process(put):
    jobs.bell.clear()
    put()
    assert jobs.bell.is_set()


def test_a_job_knows_whose_it_is(engine, drafter, put, stored):
    put(actor=drafter)
    job = stored()
    assert (job.organisation_id, job.account_id) == (drafter.organisation_id, drafter.account_id)


def test_jobs_are_taken_in_the_order_of_their_time(engine, put):
    late = put(run_after=now() - timedelta(minutes=1))
    early = put(run_after=now() - timedelta(minutes=2))
    put(run_after=now() + timedelta(minutes=1))
    taken = [jobs.claim_next(engine).id for _ in range(2)]
    assert taken == [*early, *late]
    assert jobs.claim_next(engine) is None


def test_the_job_of_a_worker_that_died_is_free_when_its_claim_runs_out(engine, put):
    put()
    first = jobs.claim_next(engine)
    assert jobs.claim_next(engine) is None
    change(engine, claimed_until=now() - timedelta(seconds=1))
    second = jobs.claim_next(engine)
    assert (second.id, second.attempt) == (first.id, first.attempt + 1)


def test_work_that_goes_on_keeps_its_claim_and_shows_how_far_it_is(engine, put, stored):
    put()
    claim = jobs.claim_next(engine)
    change(engine, claimed_until=now() - timedelta(seconds=1))
    jobs.renew(engine, claim, done=3, total=10)
    job = stored()
    assert (job.done, job.total) == (3, 10)
    assert jobs.claim_next(engine) is None


@pytest.mark.parametrize(
    "say",
    [
        lambda session, claim: jobs.finish(session, claim, {}),
        jobs.hold,
        lambda session, claim: jobs.give_up(session, claim, "Lỗi"),
        lambda session, claim: jobs.retry_later(session, claim, "Lỗi", timedelta(0)),
    ],
    ids=["finish", "hold", "give up", "retry"],
)
def test_a_worker_whose_job_another_has_taken_changes_nothing(engine, put, stored, say):
    put()
    first = jobs.claim_next(engine)
    change(engine, claimed_until=now() - timedelta(seconds=1))
    second = jobs.claim_next(engine)
    with pytest.raises(jobs.ClaimLost), transaction(engine) as session:
        say(session, first)
    assert (stored().state, stored().attempts) == (JobState.RUNNING, second.attempt)


def test_a_finished_job_keeps_nothing_of_what_it_needed(engine, put, stored):
    put(result={"to": "a…@vidu.vn"})
    claim = jobs.claim_next(engine)
    with transaction(engine) as session:
        jobs.finish(session, claim, {"count": 1})
    job = stored()
    assert (job.state, job.payload, job.result) == (JobState.DONE, {}, {"to": "a…@vidu.vn", "count": 1})


def test_a_job_that_failed_keeps_what_it_needs_for_a_week(engine, put, stored):
    put()
    claim = jobs.claim_next(engine)
    with transaction(engine) as session:
        jobs.give_up(session, claim, "Không gửi được.")
    jobs.forget_old(engine)
    assert stored().payload == {"secret": "x"}
    change(engine, finished_at=now() - timedelta(days=8))
    jobs.forget_old(engine)
    assert stored().payload == {}


def test_finished_jobs_go_after_a_month(engine, put):
    put()
    claim = jobs.claim_next(engine)
    with transaction(engine) as session:
        jobs.finish(session, claim, {})
    change(engine, finished_at=now() - timedelta(days=31))
    jobs.forget_old(engine)
    with transaction(engine, writing=False) as session:
        assert session.exec(select(Job)).all() == []
