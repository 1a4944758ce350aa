"""New plans from old ones."""

from datetime import date

import pytest

from app.enums import PlanKind, PlanStatus, Role
from app.errors import Conflict, Forbidden, NotFound
from app.models.plan import PlanCopy, PlanCreate, PlanFromUpper, PlanIssue, PlanUpdate
from app.services import parts, plan_copies, plan_life, plan_text, plans
from app.services.event_log import EventFilters, list_events
from app.services.paging import PageQuery
from app.services.parts import PARTS
from app.services.plan_differences import plan_differences


@pytest.fixture
def add(session, drafter):
    def adding(plan, noun, **values):
        kind = PARTS[noun]
        return parts.add_part(session, drafter, kind, plan.id, kind.create(**values))

    return adding


@pytest.fixture
def plan(session, drafter, add):
    made = plans.create_plan(session, drafter, PlanCreate(kind=PlanKind.EXCHANGE, title="Giao lưu điển hình năm 2027"))
    add(made, "events", starts_on="2027-06-22", start_time="15:00", venue="Hội trường")
    due = add(made, "deadlines", due_on="2027-06-10", inclusive=False, receiver="Ban Tuyên giáo")
    add(made, "assignments", assignees=["Công đoàn ngành Y tế"], task="Cử đại biểu", deadline_id=due.id)
    add(made, "assignments", assignees=["Văn phòng"], task="Chuẩn bị hội trường")
    column = add(made, "broadcast_columns", rrule="FREQ=MONTHLY;BYDAY=1SU")
    add(made, "broadcast_slots", column_id=column.id, period="2027-06", topics=["Chủ đề"])
    return made


@pytest.fixture
def issued(session, drafter, leader, plan):
    plan_life.submit_plan(session, drafter, plan.id, expected=plan.version)
    plan_life.approve_plan(session, leader, plan.id, expected=plan.version)
    return plan_life.issue_plan(session, leader, plan.id, PlanIssue(), expected=plan.version)


def only(session, noun, plan):
    return parts.all_parts(session, PARTS[noun], plan.id)[0]


def test_a_copy_is_a_draft_without_number_whose_dates_moved(session, drafter, issued):
    copy = plan_copies.copy_plan(session, drafter, issued.id, PlanCopy(shift_days=364))
    assert (copy.status, copy.number, copy.printed_number, copy.issued_on) == (PlanStatus.DRAFT, None, None, None)
    assert only(session, "events", copy).starts_on == date(2028, 6, 20)
    assert only(session, "deadlines", copy).printed == "trước ngày 08/6/2028"
    assert only(session, "broadcast_slots", copy).period == "2028-06"
    assert only(session, "broadcast_slots", copy).airs_on == date(2028, 6, 4)


def test_a_copy_can_be_told_the_day_of_its_first_event(session, drafter, plan):
    copy = plan_copies.copy_plan(session, drafter, plan.id, PlanCopy(first_event_on="2028-07-01"))
    assert only(session, "events", copy).starts_on == date(2028, 7, 1)


def test_a_copy_leaves_its_source_as_it_was(session, drafter, plan):
    before = plan_text.plan_draft(session, plan)
    plan_copies.copy_plan(session, drafter, plan.id, PlanCopy(shift_days=364))
    assert plan_text.plan_draft(session, plan) == before


def test_links_among_parts_point_into_the_copy(session, drafter, plan):
    copy = plan_copies.copy_plan(session, drafter, plan.id, PlanCopy())
    work, due = only(session, "assignments", copy), only(session, "deadlines", copy)
    assert work.deadline_id == due.id


def test_dates_in_the_words_themselves_are_marked_for_a_look(session, drafter, plan):
    section = only(session, "sections", plan)
    kind = PARTS["sections"]
    text = kind.update(text="Hội nghị diễn ra ngày 22/6/2027.")
    parts.change_part(session, drafter, kind, plan.id, section.id, text, expected=section.version)
    copy = plan_copies.copy_plan(session, drafter, plan.id, PlanCopy(shift_days=364))
    assert {note["path"] for note in copy.look_again} >= {"title"}
    assert any("22/6/2027" in note["words"] for note in copy.look_again)


def test_issuing_an_amendment_marks_the_plan_that_it_amends(session, drafter, leader, issued):
    amending = plan_copies.amend_plan(session, drafter, issued.id)
    assert issued.status is PlanStatus.ISSUED
    plan_life.submit_plan(session, drafter, amending.id, expected=amending.version)
    plan_life.approve_plan(session, leader, amending.id, expected=amending.version)
    plan_life.issue_plan(session, leader, amending.id, PlanIssue(), expected=amending.version)
    assert (issued.status, amending.number) == (PlanStatus.AMENDED, 2)


def test_an_amendment_shows_what_differs_and_nothing_else(session, drafter, issued):
    amending = plan_copies.amend_plan(session, drafter, issued.id)
    kind = PARTS["events"]
    event = only(session, "events", amending)
    moved = kind.update(venue="Nhà văn hóa")
    parts.change_part(session, drafter, kind, amending.id, event.id, moved, expected=event.version)
    plans.update_plan(session, drafter, amending.id, PlanUpdate(signer="Bà Mẫu"), expected=amending.version)
    found = plan_differences(session, drafter, amending.id)
    named = {(d.part, d.before, d.after) for d in found if d.part == "event" or d.label == "Người ký"}
    assert named == {
        ("event", "15 giờ 00, ngày 22/6/2027, Hội trường", "15 giờ 00, ngày 22/6/2027, Nhà văn hóa"),
        ("plan", None, "Bà Mẫu"),
    }
    assert not any(d.part in ("allocation", "deadline", "assignment", "recipient") for d in found)


def test_a_second_amendment_begins_from_the_first_and_shows_only_what_is_new(session, drafter, leader, issued):
    first = plan_copies.amend_plan(session, drafter, issued.id)
    event, kind = only(session, "events", first), PARTS["events"]
    moved = kind.update(venue="Nhà văn hóa")
    parts.change_part(session, drafter, kind, first.id, event.id, moved, expected=event.version)
    _issue(session, drafter, leader, first)
    second = plan_copies.amend_plan(session, drafter, issued.id)
    assert only(session, "events", second).venue == "Nhà văn hóa"
    assert (second.amends_id, second.copied_from_id) == (issued.id, first.id)
    found = plan_differences(session, drafter, second.id)
    assert {d.part for d in found} <= {"legal_basis", "section"}  # the first amendment, now a basis too


def test_only_an_issued_plan_is_amended(session, drafter, plan):
    with pytest.raises(Conflict) as refused:
        plan_copies.amend_plan(session, drafter, plan.id)
    assert refused.value.code == "plan_not_issued"


@pytest.fixture
def below(session, organisation, drafter):
    """A sector union below the federation, and its drafter."""
    from dataclasses import replace

    from app.models.organisation import OrganisationCreate
    from app.services.organisations import new_organisation

    command = OrganisationCreate(name="Công đoàn ngành Y tế", kind="sector", symbol="CĐYT", parent_id=organisation.id)
    body = new_organisation(session, command)
    return replace(drafter, organisation_id=body.id, roles={body.id: frozenset({Role.DRAFTER})})


def test_a_plan_from_the_upper_level_takes_what_it_asks_of_us(session, below, issued):
    ours = plan_copies.plan_from_upper(session, below, PlanFromUpper(upper_plan_id=issued.id))
    works = parts.all_parts(session, PARTS["assignments"], ours.id)
    assert [(work.task, work.upper_plan_id) for work in works] == [("Cử đại biểu", issued.id)]
    assert only(session, "deadlines", ours).printed == "trước ngày 10/6/2027"
    basis = only(session, "legal_bases", ours)
    assert (basis.reference, basis.basis_plan_id) == (f"01/{issued.symbol}", issued.id)
    assert ours.parent_plan_id == issued.id


def test_an_upper_plan_that_is_not_issued_is_not_seen_from_below(session, below, plan):
    with pytest.raises(NotFound):
        plan_copies.plan_from_upper(session, below, PlanFromUpper(upper_plan_id=plan.id))


@pytest.mark.parametrize(
    ("role", "error"), [("leader", Forbidden), ("administrator", Forbidden), ("stranger", NotFound)]
)
def test_copies_are_made_by_those_who_write_plans_here(session, cast, issued, role, error):
    actor = cast.actors[role]
    for act in (
        lambda: plan_copies.copy_plan(session, actor, issued.id, PlanCopy()),
        lambda: plan_copies.amend_plan(session, actor, issued.id),
    ):
        with pytest.raises(error):
            act()


def _issue(session, drafter, leader, plan):
    plan_life.submit_plan(session, drafter, plan.id, expected=plan.version)
    plan_life.approve_plan(session, leader, plan.id, expected=plan.version)
    return plan_life.issue_plan(session, leader, plan.id, PlanIssue(), expected=plan.version)


def test_each_amendment_is_an_entry_of_the_history_of_what_it_amends(session, drafter, leader, issued):
    amendments = [plan_copies.amend_plan(session, drafter, issued.id) for _ in range(2)]
    for amending in amendments:
        _issue(session, drafter, leader, amending)
    of_the_plan = list_events(session, drafter, PageQuery(), EventFilters(plan_id=issued.id)).items
    told = [entry.new["by"] for entry in of_the_plan if "by" in entry.new]
    assert set(told) == {str(amending.id) for amending in amendments}


def test_an_amendment_of_a_plan_that_is_over_is_refused_in_words_about_that_plan(session, drafter, leader, issued):
    amending = plan_copies.amend_plan(session, drafter, issued.id)
    plan_life.close_plan(session, leader, issued.id, expected=issued.version)
    with pytest.raises(Conflict) as refused:
        _issue(session, drafter, leader, amending)
    assert (refused.value.code, amending.number) == ("amended_plan_over", None)
