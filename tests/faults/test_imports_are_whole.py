"""A worker killed while it takes a table: all of it is there or none, and the next worker ends what it began."""

from datetime import timedelta

import pytest
from sqlmodel import func, select

from app.database import transaction
from app.enums import JobState, OrganisationImportState
from app.models.base import now
from app.models.event_log import EventEntry
from app.models.job import Job
from app.models.organisation import Organisation
from app.models.organisation_import import (
    OrganisationCells,
    OrganisationImport,
    OrganisationImportCreate,
    OrganisationImportTake,
)
from app.services import organisation_imports as imports
from tests.faults.test_mail_is_not_lost import worker_process

ROWS = 1_000


def one(engine, model):
    with transaction(engine, writing=False) as session:
        return session.exec(select(model)).one()


def bodies(engine):
    with transaction(engine, writing=False) as session:
        return session.exec(select(func.count()).where(Organisation.code.startswith("K"))).one()


@pytest.mark.parametrize("step", [1, 2])
def test_a_killed_worker_leaves_the_table_whole_or_absent(engine, settings, administrator, organisation, step):
    rows = [OrganisationCells(code=f"K{n}", name=f"CĐCS {n}", kind="CĐCS") for n in range(ROWS)]
    command = OrganisationImportCreate(organisation_id=organisation.id, rows=rows)
    with transaction(engine) as session:
        kept = imports.create_import(session, administrator, command)
        imports.take_import(session, administrator, kept.id, OrganisationImportTake(), expected=kept.version)
    with worker_process(settings, 9) as worker:
        while one(engine, Job).done < step and worker.poll() is None:
            pass  # the process that is watched comes this far, or ends
        worker.kill()
        worker.wait(30)
    assert bodies(engine) in {0, ROWS}
    assert (bodies(engine) == ROWS) == (one(engine, OrganisationImport).state is OrganisationImportState.TAKEN)
    with transaction(engine) as session:
        job = session.exec(select(Job)).one()
        if job.state is JobState.RUNNING:
            job.claimed_until = now() - timedelta(seconds=1)
    with worker_process(settings, 9) as second:
        while one(engine, Job).state is not JobState.DONE and second.poll() is None:
            pass
    assert bodies(engine) == ROWS
    with transaction(engine, writing=False) as session:
        taken = session.exec(select(EventEntry).where(EventEntry.action == "organisation_import.taken")).all()
    assert len(taken) == 1
