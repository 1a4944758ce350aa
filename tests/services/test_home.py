"""The home page: what is late does not hide what comes, and what was amended is not said twice."""

from datetime import timedelta

from app.enums import PlanKind
from app.models.base import now
from app.models.plan import PlanCopy, PlanCreate, PlanIssue
from app.services import home, parts, plan_copies, plan_life, plans
from app.services.parts import PARTS


def issued(session, drafter, leader, plan):
    plan_life.submit_plan(session, drafter, plan.id, expected=plan.version)
    plan_life.approve_plan(session, leader, plan.id, expected=plan.version)
    return plan_life.issue_plan(session, leader, plan.id, PlanIssue(), expected=plan.version)


def test_many_late_deadlines_do_not_hide_those_to_come(session, drafter, leader):
    plan = plans.create_plan(session, drafter, PlanCreate(kind=PlanKind.OTHER, title="Giao lưu"))
    kind, today = PARTS["deadlines"], now().date()
    for days in [*range(-60, 0), 5]:
        command = kind.create(due_on=today + timedelta(days=days))
        parts.add_part(session, drafter, kind, plan.id, command)
    issued(session, drafter, leader, plan)
    seen = home.overview(session, drafter)
    assert [line.deadline.due_on for line in seen.upcoming] == [today + timedelta(days=5)]
    assert seen.late[-1].deadline.due_on >= today - timedelta(days=2)


def test_a_deadline_of_an_amended_plan_stands_on_the_page_once_as_the_amendment_says(session, drafter, leader):
    plan = plans.create_plan(session, drafter, PlanCreate(kind=PlanKind.OTHER, title="Giao lưu"))
    kind, today = PARTS["deadlines"], now().date()
    parts.add_part(session, drafter, kind, plan.id, kind.create(due_on=today + timedelta(days=5)))
    issued(session, drafter, leader, plan)
    amendment = plan_copies.amend_plan(session, drafter, plan.id)
    before = [line.plan.id for line in home.overview(session, drafter).upcoming]
    issued(session, drafter, leader, amendment)
    after = [line.plan.id for line in home.overview(session, drafter).upcoming]
    assert (before, after) == ([plan.id], [amendment.id])


def test_of_two_amendments_of_one_plan_the_last_asks(session, drafter, leader):
    plan = plans.create_plan(session, drafter, PlanCreate(kind=PlanKind.OTHER, title="Giao lưu"))
    kind, today = PARTS["deadlines"], now().date()
    parts.add_part(session, drafter, kind, plan.id, kind.create(due_on=today + timedelta(days=5)))
    issued(session, drafter, leader, plan)
    first, second = (plan_copies.amend_plan(session, drafter, plan.id) for _ in range(2))
    issued(session, drafter, leader, first)
    issued(session, drafter, leader, second)
    assert [line.plan.id for line in home.overview(session, drafter).upcoming] == [second.id]


def test_a_closed_plan_asks_for_nothing_more(session, drafter, leader):
    plan = plans.create_plan(session, drafter, PlanCreate(kind=PlanKind.OTHER, title="Giao lưu"))
    kind = PARTS["deadlines"]
    parts.add_part(session, drafter, kind, plan.id, kind.create(due_on=now().date() + timedelta(days=5)))
    plan = issued(session, drafter, leader, plan)
    before = len(home.overview(session, drafter).upcoming)
    plan_life.close_plan(session, leader, plan.id, expected=plan.version)
    assert (before, home.overview(session, drafter).upcoming) == (1, [])


def test_a_copy_of_an_issued_plan_asks_for_nothing_before_it_is_issued(session, drafter, leader):
    plan = plans.create_plan(session, drafter, PlanCreate(kind=PlanKind.OTHER, title="Giao lưu"))
    kind = PARTS["deadlines"]
    parts.add_part(session, drafter, kind, plan.id, kind.create(due_on=now().date() + timedelta(days=5)))
    issued(session, drafter, leader, plan)
    plan_copies.copy_plan(session, drafter, plan.id, PlanCopy(title="Giao lưu lần hai"))
    session.expire_all()
    assert [line.plan.id for line in home.overview(session, drafter).upcoming] == [plan.id]
