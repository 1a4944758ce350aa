"""The tree as it opens branch by branch, and what is likely in it twice."""

from datetime import timedelta

import pytest

from app.access.actor import Actor
from app.enums import DuplicateReason, OrganisationKind, Role
from app.errors import BadInput, Forbidden, NotFound
from app.models.organisation import OrganisationCreate
from app.models.organisation_act import OrganisationClose, OrganisationMove
from app.services import organisation_acts as acts
from app.services import organisation_duplicates as duplicates
from app.services import organisation_tree as tree
from app.services.organisations import create_organisation, list_organisations
from app.services.paging import PageQuery
from app.services.plans import today

DAY = timedelta(days=1)
ALL = PageQuery()


def told(page):
    return [(node.name, node.unit_count, node.closed) for node in page.items]


@pytest.fixture
def unit_officer(make_body):
    """Somebody of a grassroots body two steps below the federation."""
    commune = make_body("Công đoàn phường Mẫu")
    own = make_body("Công đoàn cơ sở Mẫu", commune)
    make_body("Công đoàn cơ sở Bên cạnh", commune)
    return Actor(None, "x", own.id, {own.id: frozenset({Role.UNIT_OFFICER})})


def test_the_tree_begins_at_the_root_and_says_how_many_are_below(session, drafter, organisation, department):
    assert told(tree.branch(session, drafter, ALL)) == [("LĐLĐ tỉnh Ví Dụ", 1, False)]
    assert told(tree.branch(session, drafter, ALL, parent_id=organisation.id)) == [("Ban Tuyên giáo", 0, False)]


def test_a_unit_officer_sees_the_way_up_and_not_the_neighbours(session, unit_officer, organisation):
    assert told(tree.branch(session, unit_officer, ALL)) == [("LĐLĐ tỉnh Ví Dụ", 1, False)]
    opened = tree.branch(session, unit_officer, ALL, parent_id=organisation.id)
    assert told(opened) == [("Công đoàn phường Mẫu", 1, False)]
    way = tree.above(session, unit_officer, unit_officer.organisation_id)
    assert [body.name for body in way] == ["LĐLĐ tỉnh Ví Dụ", "Công đoàn phường Mẫu"]
    below = tree.branch(session, unit_officer, ALL, parent_id=way[-1].id)
    assert [node.name for node in below.items] == ["Công đoàn cơ sở Mẫu"]


def test_a_strangers_branch_does_not_open(session, drafter, other_organisation):
    with pytest.raises(NotFound):
        tree.branch(session, drafter, ALL, parent_id=other_organisation.id)


def test_today_a_closed_body_is_shown_as_closed_and_on_a_later_day_not_at_all(
    session, administrator, make_body, organisation
):
    body = make_body("Đã hết")
    acts.close_organisation(
        session, administrator, body.id, OrganisationClose(closed_on=today() - DAY), expected=body.version
    )
    assert ("Đã hết", 0, True) in told(tree.branch(session, administrator, ALL, parent_id=organisation.id))
    tomorrow = tree.branch(session, administrator, ALL, parent_id=organisation.id, valid_on=today() + DAY)
    assert "Đã hết" not in [node.name for node in tomorrow.items]


def test_the_branch_of_a_day_counts_as_it_was_then(session, administrator, make_body, organisation):
    first, second = make_body("Một"), make_body("Hai")
    child = make_body("Con", first)
    acts.move_organisation(
        session, administrator, child.id, OrganisationMove(parent_id=second.id), expected=child.version
    )
    then = tree.branch(session, administrator, ALL, parent_id=organisation.id, valid_on=today() - DAY)
    assert [count for name, count, _ in told(then) if name in {"Một", "Hai"}] == [0, 1]  # Hai stands before Một


def test_a_long_branch_comes_in_pages(session, administrator, make_body, organisation):
    for number in range(5):
        make_body(f"Cơ sở {number}")
    first = tree.branch(session, administrator, PageQuery(limit=3), parent_id=organisation.id)
    rest = tree.branch(session, administrator, PageQuery(limit=3, cursor=first.next), parent_id=organisation.id)
    assert len(first.items) == 3
    assert not {node.id for node in first.items} & {node.id for node in rest.items}


@pytest.mark.parametrize("rows", [1, 3])
@pytest.mark.parametrize("day", [None, today() - DAY])
def test_a_branch_takes_the_same_queries_however_long(
    session, drafter, organisation, make_body, count_queries, rows, day
):
    for number in range(rows):
        make_body(f"Cơ sở {number}")
    with count_queries() as queries:
        tree.branch(session, drafter, ALL, parent_id=organisation.id, valid_on=day)
    assert len(queries) == (8 if day else 6)


def test_an_outside_body_of_one_federation_is_not_seen_by_another(session, administrator, stranger, organisation):
    command = OrganisationCreate(name="Đài Ví Dụ", kind=OrganisationKind.OUTSIDE, parent_id=organisation.id)
    create_organisation(session, administrator, command)
    shared = OrganisationCreate(name="Đài Trung ương Ví Dụ", kind=OrganisationKind.OUTSIDE)
    create_organisation(session, administrator, shared)
    seen = [body.name for body in list_organisations(session, stranger, ALL, kind=OrganisationKind.OUTSIDE).items]
    assert seen == ["Đài Trung ương Ví Dụ"]


def test_a_unit_sees_the_outside_bodies_of_its_federation(session, administrator, unit_officer, organisation):
    command = OrganisationCreate(name="Đài Ví Dụ", kind=OrganisationKind.OUTSIDE, parent_id=organisation.id)
    create_organisation(session, administrator, command)
    seen = list_organisations(session, unit_officer, ALL, kind=OrganisationKind.OUTSIDE).items
    assert [body.name for body in seen] == ["Đài Ví Dụ"]


def test_only_an_outside_body_stands_alone(session, administrator):
    with pytest.raises(BadInput) as refused:
        create_organisation(session, administrator, OrganisationCreate(name="x", kind=OrganisationKind.COMMUNE))
    assert refused.value.code == "required"


# --- entered twice ---------------------------------------------------------------------------------------------------


def suspected(session, actor):
    return [
        (one.reason, sorted(body.name for body in one.bodies)) for one in duplicates.suggest_duplicates(session, actor)
    ]


def test_one_name_in_two_spellings_is_suspected(session, administrator, make_body):
    names = ["CĐCS Trường THCS Ví Dụ", "Công đoàn cơ sở trường Trung học cơ sở Ví Dụ"]
    for name in names:
        make_body(name)
    assert suspected(session, administrator) == [(DuplicateReason.SAME_NAME, sorted(names))]


def test_a_slip_of_the_keyboard_is_suspected(session, administrator, make_body):
    for name in ("Công ty May Thanh Bình", "Công ty May Thannh Bình"):
        make_body(name)
    assert suspected(session, administrator)[0][0] is DuplicateReason.NEAR_NAME


def test_numbered_bodies_and_other_branches_are_not_suspected(session, administrator, make_body):
    first, second = make_body("Một"), make_body("Hai")
    for name, parent in (("Trường Số 1", first), ("Trường Số 2", first), ("Trạm Y tế", first), ("Trạm Y tế", second)):
        make_body(name, parent)
    assert suspected(session, administrator) == []


def test_two_bodies_for_one_territory_are_suspected(session, administrator, make_body):
    for name in ("Công đoàn phường A", "Công đoàn khu vực phía Đông"):
        make_body(name, kind=OrganisationKind.COMMUNE, territory="Phường A")
    assert suspected(session, administrator)[0][0] is DuplicateReason.SAME_TERRITORY


@pytest.mark.parametrize(("role", "error"), [("drafter", Forbidden), ("stranger", NotFound)])
def test_only_an_administrator_is_told_of_duplicates(session, cast, department, role, error):
    with pytest.raises(error):
        duplicates.suggest_duplicates(session, cast.actors[role], department.id)
