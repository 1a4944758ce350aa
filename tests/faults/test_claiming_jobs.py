"""Many worker processes at once: each job is taken once."""

import pytest

from app.database import transaction
from app.enums import JobKind
from app.services import jobs
from tests.faults.together import together

PROCESSES = 3
JOBS = 40


@pytest.fixture
def waiting(engine, cast):
    """Jobs in the queue, by their ids."""
    with transaction(engine) as session:
        return [str(jobs.enqueue(session, JobKind.MAIL, {}).id) for _ in range(JOBS)]


def race(database, mode):
    taken = together(*[("tests.faults.racing", database.url, "claiming", mode)] * PROCESSES)
    return [job for one in taken for job in one]


def test_many_workers_take_each_job_once(database, waiting):
    assert sorted(race(database, "locked")) == sorted(waiting)


def test_looking_first_and_taking_then_would_take_a_job_twice(database, waiting):
    """The negative control: the same race without the lock is lost, so the test above can fail."""
    assert race(database, "unlocked") == [min(waiting)] * PROCESSES
