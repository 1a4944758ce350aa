"""Rights by place, and in which of its bodies somebody works."""

from uuid import uuid4

import pytest

from app.access import sessions
from app.access.actor import Actor
from app.enums import Permission, PlanKind, Role
from app.errors import NotFound
from app.models.account import Membership
from app.models.plan import PlanCreate
from app.services import memberships, plans
from app.services.organisations import own_organisations


@pytest.fixture
def serving_both(session, cast, department, acting):
    """A drafter of the federation who drafts for its department too."""
    account = cast.accounts["drafter"]
    session.add(Membership(account_id=account.id, organisation_id=department.id, role=Role.DRAFTER))
    session.flush()
    return acting(account)


def test_roles_of_one_body_give_nothing_in_another():
    here, there = uuid4(), uuid4()
    actor = Actor(None, "A", here, {here: frozenset({Role.LEADER}), there: frozenset({Role.DRAFTER})})
    assert actor.can(Permission.PLAN_APPROVE, here)
    assert not actor.can(Permission.PLAN_APPROVE, there)
    assert actor.can(Permission.PLAN_WRITE, there)
    assert not actor.can(Permission.PLAN_WRITE, here)


def test_one_works_in_one_body_at_a_time_and_may_change(session, serving_both, organisation, department):
    assert serving_both.organisation_id == organisation.id
    made = plans.create_plan(session, serving_both, PlanCreate(kind=PlanKind.OTHER, title="Của tỉnh"))
    elsewhere = serving_both.working_in(department.id)
    there = plans.create_plan(session, elsewhere, PlanCreate(kind=PlanKind.OTHER, title="Của ban"))
    assert (made.organisation_id, there.organisation_id) == (organisation.id, department.id)


def test_a_body_may_be_named_in_the_command(session, serving_both, department):
    command = PlanCreate(kind=PlanKind.OTHER, title="Của ban", organisation_id=department.id)
    assert plans.create_plan(session, serving_both, command).organisation_id == department.id


def test_the_session_remembers_where_one_works(session, serving_both, department, cast):
    memberships.work_in(session, serving_both, department.id)
    session.flush()
    token, opened = sessions.open_session(session, cast.accounts["drafter"], hours=1, address=None, user_agent=None)
    sessions.work_in(session, opened.id, department.id)
    actor, _ = sessions.resolve(session, token, idle_minutes=60)
    assert actor.organisation_id == department.id
    assert actor.names[department.id] == "Ban Tuyên giáo"


def test_nobody_works_in_a_body_that_is_not_its_own(session, serving_both, other_organisation):
    with pytest.raises(NotFound):
        serving_both.working_in(other_organisation.id)
    with pytest.raises(NotFound):
        memberships.work_in(session, serving_both, other_organisation.id)
    with pytest.raises(NotFound):
        command = PlanCreate(kind=PlanKind.OTHER, title="Của người khác", organisation_id=other_organisation.id)
        plans.create_plan(session, serving_both, command)


def test_a_body_that_one_leaves_is_passed_over(session, cast, department):
    token, opened = sessions.open_session(session, cast.accounts["drafter"], hours=1, address=None, user_agent=None)
    sessions.work_in(session, opened.id, department.id)
    actor, _ = sessions.resolve(session, token, idle_minutes=60)
    assert actor.organisation_id == cast.organisation.id


def test_all_bodies_that_one_serves_are_known(session, serving_both, organisation, department):
    assert {body.id for body in own_organisations(session, serving_both)} == {organisation.id, department.id}
