"""What a new plan takes from an older one without taking what was true only of that one."""

from dataclasses import replace
from datetime import date

import pytest

from app.enums import OrganisationKind, PlanKind, Role, SlotState
from app.models.organisation import OrganisationCreate
from app.models.plan import PlanCopy, PlanCreate, PlanFromUpper, PlanIssue
from app.services import parts, plan_copies, plan_life, plan_text, plans
from app.services.organisations import new_organisation
from app.services.part_rules import zone
from app.services.parts import PARTS
from app.services.plan_fields import FieldPrinter


@pytest.fixture
def plan(session, drafter):
    return plans.create_plan(session, drafter, PlanCreate(kind=PlanKind.EXCHANGE, title="Giao lưu điển hình"))


@pytest.fixture
def add(session, drafter, plan):
    def adding(noun, **values):
        kind = PARTS[noun]
        return parts.add_part(session, drafter, kind, plan.id, kind.create(**values))

    return adding


@pytest.fixture
def from_upper(session, organisation, drafter, leader, plan):
    """The plan issued, and what a sector union below makes of it."""

    def making():
        for step, actor, more in (
            (plan_life.submit_plan, drafter, ()), (plan_life.approve_plan, leader, ()), (plan_life.issue_plan, leader, (PlanIssue(),))
        ):  # fmt: skip
            step(session, actor, plan.id, *more, expected=plan.version)
        command = OrganisationCreate(
            name="Công đoàn ngành Y tế", kind=OrganisationKind.SECTOR, symbol="CĐYT", parent_id=organisation.id
        )
        body = new_organisation(session, command)
        below = replace(drafter, organisation_id=body.id, roles={body.id: frozenset({Role.DRAFTER})})
        return plan_copies.plan_from_upper(session, below, PlanFromUpper(upper_plan_id=plan.id))

    return making


def only(session, noun, plan):
    (part,) = parts.all_parts(session, PARTS[noun], plan.id)
    return part


def test_a_deadline_that_a_task_of_the_upper_plan_states_is_ours(session, add, from_upper):
    add("deadlines", due_on="2027-01-31")
    due = add("deadlines", due_on="2027-06-10", inclusive=False)
    add("assignments", assignees=["Công đoàn ngành Y tế"], task="Báo cáo [[th2]]", deadline_id=due.id)
    ours = from_upper()
    assert only(session, "assignments", ours).task == f"Báo cáo [[th{only(session, 'deadlines', ours).code}]]"
    assert list(plan_text.printed_tasks(FieldPrinter(session, ours)).values()) == ["Báo cáo trước ngày 10/6/2027"]


def test_other_fields_in_a_task_of_the_upper_plan_become_words(session, add, from_upper):
    add("allocations", organisation_name="Công đoàn ngành Y tế", minimum=5, maximum=5)
    add("assignments", assignees=["Công đoàn ngành Y tế"], task="Cử [[pb1]] đại biểu")
    assert only(session, "assignments", from_upper()).task == "Cử 05 đại biểu"


def test_a_deadline_before_the_upper_plans_event_keeps_its_day(session, add, from_upper, drafter):
    add("events", starts_on="2027-06-22")
    due = add("deadlines", precision="relative", offset_days=-10)
    add("assignments", assignees=["Công đoàn ngành Y tế"], task="Báo cáo", deadline_id=due.id)
    ours = from_upper()
    below = replace(drafter, roles={ours.organisation_id: frozenset({Role.DRAFTER})})
    events = PARTS["events"]
    parts.add_part(session, below, events, ours.id, events.create(starts_on="2027-03-01"))
    assert only(session, "deadlines", ours).due_at.astimezone(zone()).date() == date(2027, 6, 12)


def test_airings_of_a_copy_are_still_to_come(session, drafter, plan, add):
    column = add("broadcast_columns", rrule="FREQ=MONTHLY;BYDAY=1SU")
    add("broadcast_slots", column_id=column.id, period="2027-06", state="aired", link="https://example.org/1")
    copy = plan_copies.copy_plan(session, drafter, plan.id, PlanCopy())
    slot = only(session, "broadcast_slots", copy)
    assert (slot.state, slot.link) == (SlotState.PLANNED, None)


def test_a_moment_set_by_hand_moves_with_the_copy(session, drafter, plan, add):
    add("deadlines", printed="10 ngày trước khai mạc", precision="relative", due_at="2027-06-12T17:00:00+07:00")
    copy = plan_copies.copy_plan(session, drafter, plan.id, PlanCopy(shift_days=10))
    assert only(session, "deadlines", copy).due_at.astimezone(zone()).isoformat() == "2027-06-22T17:00:00+07:00"


def test_sections_are_copied_whatever_their_levels_say(session, drafter, plan, add):
    outer = add("sections", heading="Ngoài")
    inner = add("sections", heading="Trong", parent_id=outer.id)
    inner.level, outer.level = 0, 3
    session.flush()
    copy = plan_copies.copy_plan(session, drafter, plan.id, PlanCopy())
    by_heading = {section.heading: section for section in parts.all_parts(session, PARTS["sections"], copy.id)}
    assert by_heading["Trong"].parent_id == by_heading["Ngoài"].id


def test_dates_in_tasks_are_marked_for_a_look(session, drafter, plan, add):
    add("assignments", assignees=["Văn phòng"], task="Gửi giấy mời ngày 20/6/2027")
    copy = plan_copies.copy_plan(session, drafter, plan.id, PlanCopy(shift_days=364))
    assert any("20/6/2027" in note["reason"] for note in copy.look_again)
