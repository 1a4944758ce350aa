"""Which series a number comes from, and what the log keeps of a number that a plan came with."""

import random

import pytest
from sqlmodel import select

from app.enums import OrganisationKind, PlanKind
from app.models.event_log import EventEntry
from app.models.organisation import OrganisationCreate
from app.models.plan import PlanCreate, PlanIssue
from app.services import organisations, plan_life, plans


@pytest.fixture
def issue(session, drafter, leader):
    def issuing(plan=None, **values):
        command = PlanCreate(kind=PlanKind.OTHER, title="Giao lưu", **values)
        plan = plan or plans.create_plan(session, drafter, command)
        plan_life.submit_plan(session, drafter, plan.id, expected=plan.version)
        plan_life.approve_plan(session, leader, plan.id, expected=plan.version)
        return plan_life.issue_plan(session, leader, plan.id, PlanIssue(issued_on="2026-03-01"), expected=plan.version)

    return issuing


def test_one_type_of_document_has_one_series_however_it_is_written(issue):
    names = ("KẾ HOẠCH", "Kế hoạch", "kế  hoạch")
    assert [issue(document_type=name).number for name in names] == [1, 2, 3]


def test_another_type_of_document_has_its_own_series_and_sign(issue):
    issue()
    notice = issue(document_type="Thông báo")
    assert (notice.number, notice.symbol.partition("-")[0]) == (1, "TB")


def test_the_number_that_an_import_came_with_stays_in_the_log(session, drafter, issue):
    plan = plans.create_plan(session, drafter, PlanCreate(kind=PlanKind.OTHER, title="Giao lưu"))
    plan.printed_number = "12"
    session.flush()
    issue(plan)
    entry = session.exec(select(EventEntry).where(EventEntry.action == "plan.issued")).one()
    assert (entry.old["number"], entry.new["number"]) == ("12", "01")


def test_long_names_without_any_repetition_are_kept(session, opened, drafter, administrator, organisation):
    letters = random.Random(1).choices("aăâbcdđeêghiklmnoôơpqrstuưvxyẤẦỮỰ", k=1000)
    name = "".join(letters)
    plan = plans.create_plan(session, drafter, PlanCreate(kind=PlanKind.OTHER, title=name))
    command = OrganisationCreate(name=name, kind=OrganisationKind.GRASSROOTS, parent_id=organisation.id)
    body = organisations.create_organisation(session, administrator, command)
    opened.close()
    assert (plan.title, body.name) == (name, name)
