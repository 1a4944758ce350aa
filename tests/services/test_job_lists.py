"""The list of jobs."""

import pytest

from app.enums import JobKind
from app.services import job_lists, jobs
from app.services.paging import PageQuery


@pytest.mark.parametrize("rows", [1, 3])
def test_listing_jobs_takes_two_queries_however_many(session, administrator, count_queries, rows):
    for _ in range(rows):
        jobs.enqueue(session, JobKind.MAIL, {}, actor=administrator)
    with count_queries() as queries:
        found = job_lists.list_jobs(session, administrator, PageQuery())
    assert (len(found.items), len(queries)) == (rows, 2)
