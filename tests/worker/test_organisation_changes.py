"""What was planned for bodies comes on its day, done by the worker and by nobody before."""

from datetime import timedelta

import time_machine
from sqlmodel import select

from app.database import transaction
from app.enums import JobState
from app.models.job import Job
from app.models.organisation import Organisation
from app.models.organisation_act import OrganisationRename
from app.services.organisation_acts import rename_organisation
from app.services.plans import today


def name_of(engine, organisation_id):
    with transaction(engine, writing=False) as session:
        return session.exec(select(Organisation.name).where(Organisation.id == organisation_id)).one()


def test_a_planned_name_is_there_when_its_day_begins_and_not_before(engine, worker, administrator, department):
    coming = today() + timedelta(days=30)
    with transaction(engine) as session:
        command = OrganisationRename(effective_on=coming, name="Ban Truyền thông")
        rename_organisation(session, administrator, department.id, command, expected=department.version)
    assert not worker.work_one()
    with time_machine.travel(timedelta(days=30), tick=False):
        assert worker.work_one()
    assert name_of(engine, department.id) == "Ban Truyền thông"
    with transaction(engine, writing=False) as session:
        assert session.exec(select(Job)).one().state is JobState.DONE
