"""A plan's way from draft to issue, who may take each step, and what is refused."""

import pytest
from sqlmodel import select

from app.enums import Permission, PlanKind, PlanStatus
from app.errors import BadInput, Conflict, Forbidden, NotFound, StaleVersion, VersionRequired
from app.models.event_log import EventEntry
from app.models.plan import PlanCreate, PlanIssue, PlanReturn, PlanUpdate
from app.services import plan_life, plans
from app.services.paging import PageQuery
from app.services.plans import PlanFilters


@pytest.fixture
def draft_plan(session, drafter):
    return plans.create_plan(session, drafter, PlanCreate(kind=PlanKind.EXCHANGE, title="Giao lưu điển hình năm 2027"))


@pytest.fixture
def submitted_plan(session, drafter, draft_plan):
    return plan_life.submit_plan(session, drafter, draft_plan.id, expected=draft_plan.version)


@pytest.fixture
def approved_plan(session, leader, submitted_plan):
    return plan_life.approve_plan(session, leader, submitted_plan.id, expected=submitted_plan.version)


@pytest.fixture
def issued_plan(session, leader, approved_plan):
    return plan_life.issue_plan(session, leader, approved_plan.id, PlanIssue(), expected=approved_plan.version)


def test_a_blank_plan_has_the_letterhead_of_its_organisation(draft_plan, organisation):
    assert draft_plan.issuing_body == organisation.name.upper()
    assert draft_plan.symbol == f"KH-{organisation.symbol}"


def test_a_submitted_plan_cannot_be_submitted_again(session, drafter, submitted_plan):
    with pytest.raises(Conflict) as refused:
        plan_life.submit_plan(session, drafter, submitted_plan.id, expected=submitted_plan.version)
    assert refused.value.code == "plan_wrong_state"


def test_a_submitted_plan_cannot_be_written(session, drafter, submitted_plan):
    with pytest.raises(Conflict) as refused:
        plans.update_plan(
            session, drafter, submitted_plan.id, PlanUpdate(title="Khác"), expected=submitted_plan.version
        )
    assert refused.value.code == "plan_not_editable"


def test_a_returned_plan_carries_the_reason_and_can_be_written_again(session, drafter, leader, submitted_plan):
    plan_life.return_plan(
        session, leader, submitted_plan.id, PlanReturn(reason="Thiếu kinh phí"), expected=submitted_plan.version
    )
    changed = plans.update_plan(
        session, drafter, submitted_plan.id, PlanUpdate(title="Bản sửa"), expected=submitted_plan.version
    )
    assert (changed.title, changed.returned_reason) == ("Bản sửa", "Thiếu kinh phí")


def test_numbers_of_a_year_follow_one_another(session, drafter, leader, issued_plan):
    second = plans.create_plan(session, drafter, PlanCreate(kind=PlanKind.CAMPAIGN, title="Đợt hai"))
    for step in (
        lambda: plan_life.submit_plan(session, drafter, second.id, expected=second.version),
        lambda: plan_life.approve_plan(session, leader, second.id, expected=second.version),
        lambda: plan_life.issue_plan(session, leader, second.id, PlanIssue(), expected=second.version),
    ):
        step()
    assert (issued_plan.number, second.number) == (1, 2)
    assert second.printed_number == "02"


def test_each_calendar_year_begins_its_own_series(session, drafter, leader, issued_plan, approved_for):
    other = approved_for("Năm trước")
    plan_life.issue_plan(session, leader, other.id, PlanIssue(issued_on="2020-05-05"), expected=other.version)
    assert (other.number, other.number_year) == (1, 2020)


@pytest.fixture
def approved_for(session, drafter, leader):
    def make(title):
        plan = plans.create_plan(session, drafter, PlanCreate(kind=PlanKind.OTHER, title=title))
        plan_life.submit_plan(session, drafter, plan.id, expected=plan.version)
        return plan_life.approve_plan(session, leader, plan.id, expected=plan.version)

    return make


def test_an_issued_plan_is_not_written_any_more(session, drafter, issued_plan):
    with pytest.raises(Conflict) as refused:
        plans.update_plan(session, drafter, issued_plan.id, PlanUpdate(title="Khác"), expected=issued_plan.version)
    assert refused.value.code == "plan_not_editable"
    assert issued_plan.status is PlanStatus.ISSUED


def test_a_stale_write_is_refused_with_the_present_state(session, drafter, draft_plan):
    plans.update_plan(session, drafter, draft_plan.id, PlanUpdate(title="Bản một"), expected=1)
    with pytest.raises(StaleVersion) as refused:
        plans.update_plan(session, drafter, draft_plan.id, PlanUpdate(title="Bản hai"), expected=1)
    assert refused.value.extra["current"]["title"] == "Bản một"


def test_a_write_without_a_version_is_refused(session, drafter, draft_plan):
    with pytest.raises(VersionRequired):
        plans.update_plan(session, drafter, draft_plan.id, PlanUpdate(title="Bản một"), expected=None)


def test_a_capacity_out_of_order_is_refused_by_field(session, drafter, draft_plan):
    plans.update_plan(session, drafter, draft_plan.id, PlanUpdate(capacity_minimum=100), expected=1)
    with pytest.raises(BadInput) as refused:
        plans.update_plan(session, drafter, draft_plan.id, PlanUpdate(capacity_maximum=10), expected=draft_plan.version)
    assert refused.value.errors[0].pointer == "/capacity_maximum"


def test_an_empty_title_is_refused(session, drafter, draft_plan):
    with pytest.raises(BadInput) as refused:
        plans.update_plan(session, drafter, draft_plan.id, PlanUpdate(title=None), expected=1)
    assert refused.value.errors[0].pointer == "/title"


STEPS = {
    "update": (lambda s, a, p: plans.update_plan(s, a, p.id, PlanUpdate(title="x"), expected=p.version), {"drafter"}),
    "submit": (lambda s, a, p: plan_life.submit_plan(s, a, p.id, expected=p.version), {"drafter"}),
    "cancel": (lambda s, a, p: plan_life.cancel_plan(s, a, p.id, expected=p.version), {"drafter", "leader"}),
    "read": (lambda s, a, p: plans.find_plan(s, a, p.id), {"drafter", "leader", "administrator"}),
}
LATER = {
    "approve": lambda s, a, p: plan_life.approve_plan(s, a, p.id, expected=p.version),
    "return": lambda s, a, p: plan_life.return_plan(s, a, p.id, PlanReturn(reason="x"), expected=p.version),
}


@pytest.mark.parametrize("role", ["drafter", "leader", "administrator"])
@pytest.mark.parametrize("step", STEPS)
def test_each_step_on_a_draft_is_for_its_roles(session, cast, draft_plan, step, role):
    act, allowed = STEPS[step]
    if role in allowed:
        assert act(session, cast.actors[role], draft_plan).id == draft_plan.id
    else:
        with pytest.raises(Forbidden):
            act(session, cast.actors[role], draft_plan)


@pytest.mark.parametrize("role", ["drafter", "administrator"])
@pytest.mark.parametrize("step", LATER)
def test_only_a_leader_decides(session, cast, submitted_plan, step, role):
    with pytest.raises(Forbidden):
        LATER[step](session, cast.actors[role], submitted_plan)


@pytest.mark.parametrize("role", ["drafter", "administrator"])
def test_only_a_leader_issues(session, cast, approved_plan, role):
    with pytest.raises(Forbidden):
        plan_life.issue_plan(session, cast.actors[role], approved_plan.id, PlanIssue(), expected=approved_plan.version)


@pytest.mark.parametrize("role", ["drafter", "administrator"])
def test_only_a_leader_closes(session, cast, issued_plan, role):
    with pytest.raises(Forbidden):
        plan_life.close_plan(session, cast.actors[role], issued_plan.id, expected=issued_plan.version)


@pytest.mark.parametrize("step", STEPS)
def test_a_stranger_does_not_learn_that_the_plan_exists(session, stranger, draft_plan, step):
    with pytest.raises(NotFound):
        STEPS[step][0](session, stranger, draft_plan)


def test_a_plan_cannot_be_made_in_an_organisation_of_strangers(session, drafter, other_organisation):
    command = PlanCreate(kind=PlanKind.OTHER, title="x", organisation_id=other_organisation.id)
    with pytest.raises(NotFound):
        plans.create_plan(session, drafter, command)


def test_the_buttons_are_those_that_would_work(session, drafter, leader, draft_plan):
    assert plan_life.allowed_actions(drafter, draft_plan) == ["edit", "submit", "cancel", "copy"]
    assert plan_life.allowed_actions(leader, draft_plan) == ["cancel"]
    assert leader.can(Permission.PLAN_APPROVE, draft_plan.organisation_id)


def test_every_step_leaves_one_entry_in_the_log(session, issued_plan):
    acts = session.exec(
        select(EventEntry.action).where(EventEntry.plan_id == issued_plan.id).order_by(EventEntry.id)
    ).all()
    assert acts == ["plan.created", "plan.submitted", "plan.approved", "plan.issued"]


def test_search_ignores_diacritics_and_word_order(session, drafter, draft_plan):
    found = plans.list_plans(session, drafter, PageQuery(), PlanFilters(q="dien HINH giao luu"))
    assert [row.id for row in found.items] == [draft_plan.id]
    assert not plans.list_plans(session, drafter, PageQuery(), PlanFilters(q="bóng đá")).items


def test_a_list_shows_only_ones_own_organisations(session, drafter, stranger, draft_plan):
    assert not plans.list_plans(session, stranger, PageQuery(), PlanFilters()).items


def test_pages_follow_one_another_while_rows_are_added(session, drafter):
    titles = ["Bình", "An", "Đạt", "Cường", "Ân"]
    for title in titles:
        plans.create_plan(session, drafter, PlanCreate(kind=PlanKind.OTHER, title=title))
    filters = PlanFilters(sort="title")
    first = plans.list_plans(session, drafter, PageQuery(limit=2, count=True), filters)
    plans.create_plan(session, drafter, PlanCreate(kind=PlanKind.OTHER, title="An An"))
    rest = plans.list_plans(session, drafter, PageQuery(limit=10, cursor=first.next), filters)
    assert [row.title for row in [*first.items, *rest.items]] == ["An", "Ân", "Bình", "Cường", "Đạt"]
    assert first.total == 5


def test_an_unknown_sort_is_refused(session, drafter):
    with pytest.raises(BadInput) as refused:
        plans.list_plans(session, drafter, PageQuery(), PlanFilters(sort="password"))
    assert refused.value.code == "unknown_sort"


@pytest.mark.parametrize("rows", [1, 3])
def test_a_list_takes_one_query_however_long(session, drafter, rows, count_queries):
    for number in range(rows):
        plans.create_plan(session, drafter, PlanCreate(kind=PlanKind.OTHER, title=f"Kế hoạch {number}"))
    with count_queries() as queries:
        plans.list_plans(session, drafter, PageQuery(), PlanFilters())
    assert len(queries) == 1


def test_a_plan_without_its_sign_is_neither_submitted_nor_issued(session, drafter, leader, draft_plan):
    unsigned = plans.update_plan(session, drafter, draft_plan.id, PlanUpdate(symbol=None), expected=draft_plan.version)
    with pytest.raises(Conflict) as refused:
        plan_life.submit_plan(session, drafter, unsigned.id, expected=unsigned.version)
    assert refused.value.code == "plan_without_symbol"
    unsigned.status = PlanStatus.APPROVED
    session.flush()
    with pytest.raises(Conflict) as refused:
        plan_life.issue_plan(session, leader, unsigned.id, PlanIssue(), expected=unsigned.version)
    assert refused.value.code == "plan_without_symbol"
