"""The tree of bodies."""

from datetime import date
from uuid import uuid4

import pytest
from sqlmodel import select

from app.access.actor import Actor
from app.enums import OrganisationKind, Role
from app.errors import BadInput, Conflict, Forbidden, NotFound
from app.models.event_log import EventEntry
from app.models.organisation import OrganisationCreate, OrganisationUpdate, SuccessionCreate
from app.services import organisations
from app.services.paging import PageQuery


@pytest.fixture
def make(session, administrator, organisation):
    def making(name, parent=None, **values):
        command = OrganisationCreate(
            name=name, kind=OrganisationKind.GRASSROOTS, parent_id=(parent or organisation).id, **values
        )
        return organisations.create_organisation(session, administrator, command)

    return making


def names(page):
    return [body.name for body in page.items]


def test_bodies_are_listed_in_vietnamese_order(session, drafter, organisation, make):
    for name in ("CĐCS Đông", "CĐCS Dương", "CĐCS Ân", "CĐCS An"):
        make(name)
    found = organisations.list_organisations(session, drafter, PageQuery(), kind=OrganisationKind.GRASSROOTS)
    assert names(found) == ["CĐCS An", "CĐCS Ân", "CĐCS Dương", "CĐCS Đông"]


def test_search_ignores_diacritics(session, drafter, make):
    make("CĐCS Nhà máy Đường")
    assert names(organisations.list_organisations(session, drafter, PageQuery(), q="duong")) == ["CĐCS Nhà máy Đường"]


def test_a_federation_does_not_see_another(session, drafter, stranger, other_organisation):
    assert other_organisation.name not in names(organisations.list_organisations(session, drafter, PageQuery()))
    with pytest.raises(NotFound):
        organisations.find_organisation(session, drafter, other_organisation.id)


def test_a_body_sees_those_above_it_but_not_beside_it(session, organisation, make):
    own, beside = make("CĐCS Một"), make("CĐCS Hai")
    member = Actor(None, "x", own.id, {own.id: frozenset({Role.DRAFTER})})
    seen = names(organisations.list_organisations(session, member, PageQuery()))
    assert organisation.name in seen
    assert beside.name not in seen


def test_moving_a_body_moves_all_below_it(session, administrator, make):
    first, second = make("CĐ cấp trên Một"), make("CĐ cấp trên Hai")
    child = make("CĐCS Con", parent=first)
    grandchild = make("Tổ công đoàn", parent=child)
    organisations.update_organisation(
        session, administrator, child.id, OrganisationUpdate(parent_id=second.id), expected=child.version
    )
    session.refresh(grandchild)
    assert grandchild.path.startswith(second.path)


def test_a_body_cannot_stand_below_itself(session, administrator, make):
    parent = make("CĐ cấp trên")
    child = make("CĐCS Con", parent=parent)
    with pytest.raises(BadInput) as refused:
        organisations.update_organisation(
            session, administrator, parent.id, OrganisationUpdate(parent_id=child.id), expected=parent.version
        )
    assert refused.value.code == "organisation_cycle"


def test_a_body_followed_by_another_is_closed_the_day_before(session, administrator, make):
    old, new = make("LĐLĐ huyện Cũ"), make("Công đoàn xã Mới")
    command = SuccessionCreate(successor_id=new.id, effective_on=date(2025, 7, 1))
    organisations.add_succession(session, administrator, old.id, command)
    assert old.valid_to == date(2025, 6, 30)
    (link,) = organisations.list_successions(session, administrator, new.id)
    assert (link.predecessor_id, link.successor_id) == (old.id, new.id)


def test_only_those_valid_on_a_day_are_listed_for_it(session, administrator, drafter, make):
    make("CĐCS Cũ", valid_to=date(2025, 6, 30))
    make("CĐCS Mới", valid_from=date(2025, 7, 1))
    kind = OrganisationKind.GRASSROOTS
    before = organisations.list_organisations(session, drafter, PageQuery(), kind=kind, valid_on=date(2025, 6, 30))
    after = organisations.list_organisations(session, drafter, PageQuery(), kind=kind, valid_on=date(2025, 7, 1))
    assert (names(before), names(after)) == (["CĐCS Cũ"], ["CĐCS Mới"])


def test_a_code_is_for_one_body(make):
    make("CĐCS Một", code="CS-1")
    with pytest.raises(Conflict) as refused:
        make("CĐCS Hai", code="CS-1")
    assert refused.value.code == "code_taken"


def test_a_body_with_children_is_closed_and_not_removed(session, administrator, make):
    parent = make("CĐ cấp trên")
    child = make("CĐCS Con", parent=parent)
    with pytest.raises(Conflict) as refused:
        organisations.remove_organisation(session, administrator, parent.id, expected=parent.version)
    assert refused.value.code == "organisation_in_use"
    organisations.remove_organisation(session, administrator, child.id, expected=child.version)
    with pytest.raises(NotFound):
        organisations.find_organisation(session, administrator, child.id)


@pytest.mark.parametrize(("role", "error"), [("drafter", Forbidden), ("leader", Forbidden), ("stranger", NotFound)])
def test_only_an_administrator_manages_bodies(session, cast, organisation, role, error):
    actor = cast.actors[role]
    command = OrganisationCreate(name="x", kind=OrganisationKind.GRASSROOTS, parent_id=organisation.id)
    with pytest.raises(error):
        organisations.create_organisation(session, actor, command)
    with pytest.raises(error):
        organisations.update_organisation(
            session, actor, organisation.id, OrganisationUpdate(name="x"), expected=organisation.version
        )


def test_nobody_is_put_below_a_strangers_body(session, administrator, other_organisation, make):
    with pytest.raises(NotFound):
        make("CĐCS lạc", parent=other_organisation)


@pytest.mark.parametrize("rows", [1, 3])
def test_listing_takes_three_queries_however_long(session, drafter, make, count_queries, rows):
    for number in range(rows):
        make(f"CĐCS {number}")
    with count_queries() as queries:
        organisations.list_organisations(session, drafter, PageQuery())
    assert len(queries) == 3


def test_an_administrator_does_not_move_the_own_body_below_a_strangers(
    session, administrator, organisation, other_organisation
):
    """Below a stranger's body one would see its people and its issued plans."""
    own = organisations.find_organisation(session, administrator, organisation.id)
    command = OrganisationUpdate(parent_id=other_organisation.id)
    with pytest.raises(NotFound):
        organisations.update_organisation(session, administrator, own.id, command, expected=own.version)


def test_a_body_that_does_not_exist_and_a_strangers_are_refused_alike(session, administrator, other_organisation, make):
    body = make("Công đoàn cơ sở Một")
    refusals = []
    for parent_id in (other_organisation.id, uuid4()):
        with pytest.raises(NotFound) as refused:
            organisations.update_organisation(
                session, administrator, body.id, OrganisationUpdate(parent_id=parent_id), expected=body.version
            )
        refusals.append((refused.value.code, refused.value.message))
        session.refresh(body)
    assert refusals[0] == refusals[1]


def test_closing_a_body_for_its_successor_is_in_the_log(session, administrator, make):
    old, new = make("Công đoàn huyện Cũ"), make("Công đoàn xã Mới")
    command = SuccessionCreate(successor_id=new.id, effective_on="2025-07-01")
    organisations.add_succession(session, administrator, old.id, command)
    entry = session.exec(select(EventEntry).where(EventEntry.action == "organisation.succeeded")).one()
    assert (entry.old["valid_to"], entry.new["valid_to"]) == (None, "2025-06-30")


def test_a_body_is_not_closed_before_it_began(session, administrator, make):
    old, new = make("Công đoàn xã Cũ", valid_from="2025-07-01"), make("Công đoàn xã Mới")
    command = SuccessionCreate(successor_id=new.id, effective_on="2025-07-01")
    with pytest.raises(BadInput, match="out_of_order"):
        organisations.add_succession(session, administrator, old.id, command)
