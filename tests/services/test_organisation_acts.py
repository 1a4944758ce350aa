"""What happens to a body from a day on: renamed, moved, closed, opened again; yesterday, today and next month."""

from datetime import timedelta

import pytest
import time_machine
from sqlmodel import select

from app.enums import JobKind, PlanStatus
from app.errors import BadInput, Conflict, Forbidden, NotFound, StaleVersion
from app.models.event_log import EventEntry
from app.models.job import Job
from app.models.organisation import OrganisationUpdate, SuccessionCreate
from app.models.organisation_act import OrganisationClose, OrganisationMove, OrganisationRename
from app.models.plan import Plan
from app.services import organisation_acts as acts
from app.services import organisation_history as histories
from app.services.organisation_batches import update_many
from app.services.organisations import add_succession, find_organisation, list_organisations, update_organisation
from app.services.paging import PageQuery
from app.services.plans import today

DAY = timedelta(days=1)


@pytest.fixture
def rename(session, administrator):
    def renaming(body, on=None, **names):
        command = OrganisationRename(effective_on=on, **names)
        return acts.rename_organisation(session, administrator, body.id, command, expected=body.version)

    return renaming


@pytest.fixture
def move(session, administrator):
    def moving(body, parent, on=None):
        command = OrganisationMove(effective_on=on, parent_id=parent.id)
        return acts.move_organisation(session, administrator, body.id, command, expected=body.version)

    return moving


@pytest.fixture
def names_on(session, drafter):
    def listing(day=None, **filters):
        found = list_organisations(session, drafter, PageQuery(), valid_on=day, **filters)
        return [body.name for body in found.items]

    return listing


def test_a_rename_of_today_keeps_the_name_of_yesterday(make_body, rename, names_on, department):
    rename(make_body("Công đoàn xã Cũ"), name="Công đoàn xã Mới")
    assert "Công đoàn xã Mới" in names_on(today())
    assert "Công đoàn xã Cũ" in names_on(today() - DAY)
    assert "Công đoàn xã Mới" not in names_on(today() - DAY)


def test_a_rename_of_next_month_shows_on_its_day_and_not_before(session, make_body, rename, names_on):
    coming = today() + 30 * DAY
    body = rename(make_body("Công đoàn xã Cũ"), on=coming, name="Công đoàn xã Mới")
    assert body.name == "Công đoàn xã Cũ"
    assert "Công đoàn xã Cũ" in names_on()
    assert "Công đoàn xã Mới" in names_on(coming)
    job = session.exec(select(Job).where(Job.kind == JobKind.ORGANISATION_CHANGES)).one()
    assert job.run_after.date() in {coming, coming - DAY}


def test_when_the_day_has_come_the_row_says_the_new_name(session, make_body, rename, names_on):
    body = rename(make_body("Công đoàn xã Cũ"), on=today() + 30 * DAY, name="Công đoàn xã Mới")
    with time_machine.travel(timedelta(days=30, hours=1), tick=False):
        assert histories.bring_up_to_date(session) == 1
        assert histories.bring_up_to_date(session) == 0
        assert body.name == "Công đoàn xã Mới"
        assert "Công đoàn xã Cũ" in names_on(today() - DAY)


def test_a_rename_entered_late_counts_from_its_day(make_body, rename, names_on):
    since = today() - 100 * DAY
    rename(make_body("Công đoàn xã Cũ"), on=since, name="Công đoàn xã Mới")
    assert "Công đoàn xã Mới" in names_on(since)
    assert "Công đoàn xã Cũ" in names_on(since - DAY)


def test_a_body_is_found_by_its_former_name(make_body, rename, names_on):
    rename(make_body("Công đoàn xã Cổ Lũng"), name="Công đoàn xã Mới")
    assert names_on(q="co lung") == ["Công đoàn xã Mới"]


def test_moving_takes_all_below_along_in_one_statement(session, make_body, move, count_queries):
    first, second = make_body("Một"), make_body("Hai")
    child = make_body("Con", first)
    below = [make_body(f"Cháu {number}", child) for number in range(5)]
    with count_queries() as queries:
        move(child, second)
    for one in below:
        session.refresh(one)
    assert all(one.path.startswith(second.path) for one in below)
    assert len([query for query in queries if query.startswith("UPDATE organisation SET")]) == 2


def test_the_tree_of_yesterday_stands_as_it_stood(make_body, move, names_on):
    first, second = make_body("Một"), make_body("Hai")
    move(make_body("Con", first), second)
    assert names_on(today() - DAY, parent_id=first.id) == ["Con"]
    assert names_on(today() - DAY, parent_id=second.id) == []
    assert names_on(today(), parent_id=second.id) == ["Con"]


def test_a_move_that_would_bite_a_planned_one_is_refused(make_body, move):
    first, second = make_body("Một"), make_body("Hai")
    move(first, second, on=today() + 10 * DAY)
    with pytest.raises(BadInput) as refused:
        move(second, first)
    assert refused.value.code == "organisation_cycle"


def test_a_body_is_not_moved_below_one_that_has_ended(session, administrator, make_body, move):
    ended, body = make_body("Đã hết"), make_body("Còn")
    command = OrganisationClose(closed_on=today() - DAY)
    acts.close_organisation(session, administrator, ended.id, command, expected=ended.version)
    with pytest.raises(Conflict) as refused:
        move(body, ended)
    assert refused.value.code == "parent_closed"


def test_each_act_is_in_the_log_with_its_day(session, make_body, rename):
    rename(make_body("Công đoàn xã Cũ"), name="Công đoàn xã Mới")
    session.flush()
    entry = session.exec(select(EventEntry).where(EventEntry.action == "organisation.renamed")).one()
    assert entry.old == {"name": "Công đoàn xã Cũ"}
    assert entry.new == {"name": "Công đoàn xã Mới", "effective_on": str(today())}


def test_a_planned_change_can_be_taken_back(session, administrator, make_body, rename, names_on):
    coming = today() + 30 * DAY
    body = rename(make_body("Công đoàn xã Cũ"), on=coming, name="Công đoàn xã Mới")
    histories.forget_change(session, administrator, body.id, coming, expected=body.version)
    assert "Công đoàn xã Cũ" in names_on(coming)


def test_the_history_tells_every_name_with_its_days(session, administrator, make_body, rename):
    body = rename(make_body("Một"), on=today() - 10 * DAY, name="Hai")
    rename(body, on=today() + 10 * DAY, name="Ba")
    told = histories.history(session, administrator, body.id)
    assert [(one.name, one.since, one.current) for one in told] == [
        ("Một", None, False),
        ("Hai", today() - 10 * DAY, True),
        ("Ba", today() + 10 * DAY, False),
    ]


def test_a_change_on_an_old_version_is_refused(make_body, rename):
    body = make_body("Một")
    stale = body.model_copy()
    rename(body, name="Hai")
    with pytest.raises(StaleVersion):
        rename(stale, name="Ba")


@pytest.mark.parametrize(("role", "error"), [("drafter", Forbidden), ("leader", Forbidden), ("stranger", NotFound)])
def test_only_an_administrator_acts_upon_bodies(session, cast, department, role, error):
    actor, version = cast.actors[role], department.version
    with pytest.raises(error):
        acts.rename_organisation(session, actor, department.id, OrganisationRename(name="x"), expected=version)
    with pytest.raises(error):
        acts.move_organisation(
            session, actor, department.id, OrganisationMove(parent_id=cast.organisation.id), expected=version
        )
    with pytest.raises(error):
        acts.close_organisation(session, actor, department.id, OrganisationClose(), expected=version)
    with pytest.raises(error):
        acts.reopen_organisation(session, actor, department.id, expected=version)
    with pytest.raises(error):
        histories.forget_change(session, actor, department.id, today(), expected=version)


def test_a_body_with_units_is_not_closed(session, administrator, make_body):
    body = make_body("Một")
    make_body("Con", body)
    with pytest.raises(Conflict) as refused:
        acts.close_organisation(session, administrator, body.id, OrganisationClose(), expected=body.version)
    assert refused.value.code == "organisation_has_units"
    assert "“Con”" in refused.value.message


def test_a_closed_body_is_opened_again_without_successors(session, administrator, make_body):
    old, new = make_body("Cũ"), make_body("Mới")
    add_succession(session, administrator, old.id, SuccessionCreate(successor_id=new.id, effective_on=today()))
    acts.reopen_organisation(session, administrator, old.id, expected=old.version)
    assert old.valid_to is None
    add_succession(session, administrator, new.id, SuccessionCreate(successor_id=old.id, effective_on=today()))


def test_a_draft_follows_the_new_name_and_an_issued_plan_does_not(
    session, administrator, drafter, plan, organisation, rename
):
    issued = Plan(**{**plan.model_dump(exclude={"id"}), "status": PlanStatus.ISSUED})
    session.add(issued)
    session.flush()
    body = find_organisation(session, administrator, organisation.id)
    rename(body, name="LĐLĐ tỉnh Ví Dụ Mới", symbol="LĐLĐVDM")
    session.refresh(plan)
    session.refresh(issued)
    assert (plan.issuing_body, plan.symbol) == ("LĐLĐ TỈNH VÍ DỤ MỚI", "KH-LĐLĐVDM")
    assert (issued.issuing_body, issued.symbol) == ("LĐLĐ TỈNH VÍ DỤ", "KH-LĐLĐ")


def test_a_draft_of_a_unit_follows_its_superiors_name(session, administrator, plan, organisation, rename):
    plan.superior_body = "LĐLĐ TỈNH VÍ DỤ"
    plan.organisation_id, above = organisation.id, find_organisation(session, administrator, organisation.id)
    unit = session.exec(select(type(above)).where(type(above).parent_id == above.id)).first()
    plan.organisation_id = unit.id
    session.flush()
    rename(above, name="LĐLĐ tỉnh Ví Dụ Mới")
    session.refresh(plan)
    assert plan.superior_body == "LĐLĐ TỈNH VÍ DỤ MỚI"


def test_an_allocation_in_a_draft_follows_the_new_name(session, add, make_body, rename):
    body = make_body("Công đoàn xã Cũ")
    quota = add("allocations", organisation_id=body.id, minimum=2)
    rename(body, name="Công đoàn xã Mới")
    session.refresh(quota)
    assert quota.organisation_name == "Công đoàn xã Mới"


def test_nothing_new_is_allocated_to_a_body_that_ended_and_its_successor_is_named(
    session, administrator, add, make_body
):
    old, middle, new = make_body("Cũ"), make_body("Giữa"), make_body("Công đoàn phường Nay")
    for one, following in ((old, middle), (middle, new)):
        command = SuccessionCreate(successor_id=following.id, effective_on=today())
        add_succession(session, administrator, one.id, command)
    with pytest.raises(Conflict) as refused:
        add("allocations", organisation_id=old.id, minimum=2)
    assert refused.value.code == "organisation_closed"
    assert "Nay là “Công đoàn phường Nay”" in refused.value.message
    assert refused.value.extra["successors"] == [{"id": str(new.id), "name": "Công đoàn phường Nay"}]


def test_a_chain_of_successors_never_comes_back(session, administrator, make_body):
    old, new = make_body("Cũ"), make_body("Mới")
    add_succession(session, administrator, old.id, SuccessionCreate(successor_id=new.id, effective_on=today()))
    with pytest.raises(BadInput) as refused:
        add_succession(session, administrator, new.id, SuccessionCreate(successor_id=old.id, effective_on=today()))
    assert refused.value.code == "organisation_cycle"


def test_a_correction_does_not_bite_a_planned_move(session, administrator, make_body, move):
    first, second = make_body("Một"), make_body("Hai")
    move(first, second, on=today() + 10 * DAY)
    with pytest.raises(BadInput) as refused:
        update_organisation(
            session, administrator, second.id, OrganisationUpdate(parent_id=first.id), expected=second.version
        )
    assert refused.value.code == "organisation_cycle"


def test_a_planned_change_that_became_impossible_is_dropped_and_stops_no_other(session, make_body, move, rename):
    coming = today() + 10 * DAY
    first, second, third = make_body("Một"), make_body("Hai"), make_body("Ba")
    move(first, second, on=coming)
    rename(third, on=coming, name="Bốn")
    update_many(session, {second.id: {"parent_id": first.id}})  # an import, which looks at today alone
    with time_machine.travel(timedelta(days=10, hours=1), tick=False):
        histories.bring_up_to_date(session)
    session.flush()
    assert (second.parent_id, first.parent_id == second.id, third.name) == (first.id, False, "Bốn")
    dropped = session.exec(select(EventEntry).where(EventEntry.action == "organisation.change_dropped")).one()
    assert dropped.entity_id == first.id
