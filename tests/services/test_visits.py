"""What has changed since somebody's last visit."""

from datetime import timedelta

import pytest

from app.enums import PlanKind
from app.models.account import Account
from app.models.base import now
from app.models.plan import PlanCreate, PlanReturn, PlanUpdate
from app.services import plan_life, plans
from app.services.event_chain import write_kept
from app.services.visits import MOST_DEEDS, MOST_PLANS, since_last_visit

EARLIER = timedelta(days=1)


@pytest.fixture
def visited(session, cast):
    """The leader was here a day ago."""
    session.get(Account, cast.accounts["leader"].id).visited_at = now() - EARLIER
    session.flush()


@pytest.fixture
def new_plan(session, drafter):
    def make(title="Giao lưu năm 2027"):
        return plans.create_plan(session, drafter, PlanCreate(kind=PlanKind.EXCHANGE, title=title))

    return make


def news(session, actor):
    """As another transaction sees it after the commit."""
    write_kept(session)
    return since_last_visit(session, actor)


def test_what_others_did_stands_plan_by_plan_the_latest_first(session, visited, leader, drafter, new_plan):
    first, second = new_plan("Một"), new_plan("Hai")
    plan_life.submit_plan(session, drafter, first.id, expected=first.version)
    shown = news(session, leader)
    assert [(plan.plan_id, plan.actions) for plan in shown.plans] == [
        (first.id, ["plan.submitted", "plan.created"]),
        (second.id, ["plan.created"]),
    ]


def test_ones_own_acts_are_no_news(session, cast, drafter, new_plan):
    session.get(Account, cast.accounts["drafter"].id).visited_at = now() - EARLIER
    session.flush()
    new_plan()
    assert news(session, drafter) is None


def test_what_was_done_before_is_no_news(session, cast, leader, new_plan):
    new_plan()
    session.get(Account, cast.accounts["leader"].id).visited_at = now() + timedelta(seconds=1)
    session.flush()
    assert news(session, leader) is None


def test_a_first_visit_has_no_news(session, leader, new_plan):
    new_plan()
    assert news(session, leader) is None


def test_nothing_of_another_federation_is_news(session, cast, stranger, new_plan):
    session.get(Account, cast.accounts["stranger"].id).visited_at = now() - EARLIER
    session.flush()
    new_plan()
    assert news(session, stranger) is None


def test_only_so_many_plans_are_named(session, visited, leader, new_plan):
    for number in range(MOST_PLANS + 2):
        new_plan(f"Kế hoạch {number}")
    shown = news(session, leader)
    assert (len(shown.plans), shown.others) == (MOST_PLANS, 2)


def test_only_so_many_deeds_are_named_each_once(session, cast, administrator, leader, drafter, new_plan):
    session.get(Account, cast.accounts["administrator"].id).visited_at = now() - EARLIER
    session.flush()
    plan = new_plan()
    plan = plan_life.submit_plan(session, drafter, plan.id, expected=plan.version)
    plan = plan_life.return_plan(session, leader, plan.id, PlanReturn(reason="Thêm kinh phí."), expected=plan.version)
    plan = plans.update_plan(session, drafter, plan.id, PlanUpdate(place="Ví Dụ"), expected=plan.version)
    plan_life.submit_plan(session, drafter, plan.id, expected=plan.version)
    shown = news(session, administrator).plans[0]
    assert shown.actions == ["plan.submitted", "plan.changed", "plan.returned"]
    assert len(shown.actions) == MOST_DEEDS
    assert shown.others == 1


@pytest.mark.parametrize("plans_made", [1, 3])
def test_it_takes_one_query_however_much_happened(session, visited, leader, new_plan, count_queries, plans_made):
    for number in range(plans_made):
        new_plan(f"Kế hoạch {number}")
    write_kept(session)
    with count_queries() as queries:
        assert len(since_last_visit(session, leader).plans) == plans_made
    assert len(queries) == 1
