"""A role lent for a period: used in the giver's stead, on record, and over by itself."""

from datetime import timedelta

import pytest
from sqlmodel import select

from app.access import sessions
from app.access.standing import today
from app.enums import Permission, PlanStatus, Role
from app.errors import BadInput, Conflict, Forbidden, NotFound
from app.models.account import Account, Membership
from app.models.delegation import DelegationCreate
from app.models.event_log import EventEntry
from app.models.plan import PlanUpdate
from app.services import delegations, plan_life, plans
from app.services.paging import PageQuery
from tests.services.events import last_event


def lending(organisation, receiver="soan", role=Role.LEADER, days=(0, 10)):
    return DelegationCreate(
        receiver=receiver,
        organisation_id=organisation.id,
        role=role,
        starts_on=today() + timedelta(days=days[0]),
        ends_on=today() + timedelta(days=days[1]),
        reason="Đi công tác",
    )


@pytest.fixture
def lent(session, leader, organisation):
    """The leader's role, lent to the drafter."""
    return delegations.give(session, leader, lending(organisation))


@pytest.fixture
def delegate(session, lent, cast, acting):
    return acting(session.get(Account, cast.accounts["drafter"].id))


def test_the_receiver_may_do_what_the_giver_may(delegate, organisation):
    assert delegate.can(Permission.PLAN_APPROVE, organisation.id)
    assert delegate.lent[0].giver_name == "Trần Văn Đạo"


def test_what_is_done_by_a_lent_right_is_logged_for_the_giver(session, opened, engine, delegate, plan, cast, leader):
    plan.status = PlanStatus.SUBMITTED
    session.flush()
    plan_life.approve_plan(session, delegate, plan.id, expected=plan.version)
    opened.close()
    entry = last_event(engine)
    assert (entry.action, entry.account_id) == ("plan.approved", cast.accounts["drafter"].id)
    assert entry.on_behalf_of_id == leader.account_id


def test_what_is_done_by_the_own_right_is_logged_for_nobody_else(session, opened, engine, delegate, plan):
    plans.update_plan(session, delegate, plan.id, PlanUpdate(place="Ví Dụ"), expected=plan.version)
    opened.close()
    assert last_event(engine).on_behalf_of_id is None


def test_a_delegation_to_come_gives_nothing_today(session, leader, organisation, cast, acting):
    delegations.give(session, leader, lending(organisation, days=(1, 10)))
    assert not acting(cast.accounts["drafter"]).lent


def test_it_ends_by_itself_after_its_last_day(session, lent, cast, acting):
    lent.starts_on, lent.ends_on = today() - timedelta(days=9), today() - timedelta(days=1)
    session.flush()
    assert not acting(cast.accounts["drafter"]).lent


def test_it_ends_with_the_givers_own_role(session, lent, cast, acting):
    held = session.exec(select(Membership).where(Membership.account_id == cast.accounts["leader"].id)).one()
    held.ends_on = today() - timedelta(days=1)
    session.flush()
    assert not acting(cast.accounts["drafter"]).lent


def test_it_ends_with_the_givers_account(session, lent, cast, acting):
    session.get(Account, cast.accounts["leader"].id).is_active = False
    session.flush()
    assert not acting(cast.accounts["drafter"]).lent


def test_it_ends_at_once_when_it_is_taken_back(session, leader, lent, cast):
    delegations.revoke(session, leader, lent.id, expected=lent.version)
    actor, _ = sessions.resolve(session, cast.tokens["drafter"], idle_minutes=60)
    assert not actor.lent


def test_the_receiver_may_give_it_back(session, drafter, lent):
    assert delegations.revoke(session, drafter, lent.id, expected=lent.version).revoked_at


def test_what_is_over_is_not_ended_again(session, leader, lent):
    delegations.revoke(session, leader, lent.id, expected=lent.version)
    with pytest.raises(Conflict) as refused:
        delegations.revoke(session, leader, lent.id, expected=lent.version)
    assert refused.value.code == "delegation_over"


def test_a_delegate_does_not_lend_on(session, delegate, organisation):
    with pytest.raises(Forbidden) as refused:
        delegations.give(session, delegate, lending(organisation, receiver="quantri"))
    assert refused.value.code == "not_lendable"


def test_nobody_lends_what_it_does_not_hold_or_administration(session, drafter, administrator, organisation):
    with pytest.raises(Forbidden):
        delegations.give(session, drafter, lending(organisation, receiver="lanhdao"))
    with pytest.raises(Forbidden):
        delegations.give(session, administrator, lending(organisation, role=Role.ADMINISTRATOR))


@pytest.mark.parametrize("receiver", ["nguoila", "lanhdao", "khong-co"])
def test_it_is_lent_only_to_a_colleague_of_the_same_body(session, leader, organisation, receiver):
    with pytest.raises(BadInput) as refused:
        delegations.give(session, leader, lending(organisation, receiver=receiver))
    assert refused.value.code == "unknown_receiver"


@pytest.mark.parametrize("days", [(-1, 5), (0, 400)])
def test_it_begins_today_at_the_earliest_and_lasts_a_year_at_most(session, leader, organisation, days):
    with pytest.raises(BadInput) as refused:
        delegations.give(session, leader, lending(organisation, days=days))
    assert refused.value.code == "delegation_days"


def test_a_stranger_neither_sees_nor_ends_it(session, stranger, lent):
    with pytest.raises(NotFound):
        delegations.read_delegation(session, stranger, lent.id)
    with pytest.raises(NotFound):
        delegations.revoke(session, stranger, lent.id, expected=lent.version)


def test_the_administrator_of_the_body_sees_and_may_end_it(session, administrator, lent):
    found = delegations.list_delegations(session, administrator, PageQuery()).items
    assert [(row.giver_name, row.receiver_name) for row in found] == [("Trần Văn Đạo", "Nguyễn Thị Soạn")]
    assert delegations.revoke(session, administrator, lent.id, expected=lent.version).revoked_at


@pytest.mark.parametrize("rows", [1, 3])
def test_listing_takes_as_many_queries_for_one_as_for_many(session, leader, organisation, rows, count_queries):
    for _ in range(rows):
        delegations.give(session, leader, lending(organisation))
    with count_queries() as queries:
        assert len(delegations.list_delegations(session, leader, PageQuery(), own=True).items) == rows
    assert len(queries) == 1


def test_giving_and_ending_stand_in_the_log(session, opened, engine, leader, lent):
    delegations.revoke(session, leader, lent.id, expected=lent.version)
    opened.close()
    assert [entry.action for entry in last_event(engine, many=2)] == ["delegation.given", "delegation.revoked"]
    assert isinstance(last_event(engine), EventEntry)
