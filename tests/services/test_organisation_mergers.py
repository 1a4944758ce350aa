"""Several bodies become one, one becomes several; units and people go along."""

from datetime import timedelta

import pytest
import time_machine
from sqlmodel import select

from app.enums import OrganisationKind, Role
from app.errors import BadInput, Conflict, Forbidden, NotFound
from app.models.account import Membership
from app.models.event_log import EventEntry
from app.models.organisation_act import OrganisationMerge, OrganisationPart, OrganisationSplit
from app.services import organisation_history as histories
from app.services import organisation_mergers as mergers
from app.services.organisation_acts import units_on
from app.services.organisation_successors import successors_of
from app.services.plans import today

DAY = timedelta(days=1)


@pytest.fixture
def merge(session, administrator):
    def merging(body, *others, **command):
        given = OrganisationMerge(with_ids=[one.id for one in others], **command)
        return mergers.merge_organisations(session, administrator, body.id, given, expected=body.version)

    return merging


@pytest.fixture
def split(session, administrator):
    def splitting(body, *names, **command):
        given = OrganisationSplit(parts=[OrganisationPart(name=name) for name in names], **command)
        return mergers.split_organisation(session, administrator, body.id, given, expected=body.version)

    return splitting


def names(bodies):
    return [body.name for body in bodies]


def test_two_bodies_become_a_new_one_with_their_units_and_members(session, make_body, merge):
    one, other = make_body("Xã Một", member_count=100), make_body("Xã Hai", member_count=50)
    for parent in (one, other):
        make_body(f"Cơ sở của {parent.name}", parent)
    new = merge(one, other, successor=OrganisationPart(name="Phường Mới", kind=OrganisationKind.COMMUNE))
    assert (new.member_count, new.kind, new.valid_from) == (150, OrganisationKind.COMMUNE, today())
    assert names(units_on(session, new.id, today())) == ["Cơ sở của Xã Hai", "Cơ sở của Xã Một"]
    assert {one.valid_to, other.valid_to} == {today() - DAY}


def test_a_body_goes_into_one_of_those_that_merge(session, make_body, merge):
    one, other = make_body("Xã Một"), make_body("Xã Hai")
    assert merge(one, other, successor_id=other.id).id == other.id
    assert (one.valid_to, other.valid_to) == (today() - DAY, None)
    assert names(successors_of(session, [one.id])[one.id]) == ["Xã Hai"]


def test_a_merger_of_next_month_moves_the_units_then(session, make_body, merge):
    coming = today() + 30 * DAY
    one, other = make_body("Xã Một"), make_body("Xã Hai")
    unit = make_body("Cơ sở", one)
    merge(one, successor_id=other.id, effective_on=coming)
    assert (unit.parent_id, one.valid_to) == (one.id, coming - DAY)
    assert names(units_on(session, other.id, coming)) == ["Cơ sở"]
    with time_machine.travel(timedelta(days=30, hours=1), tick=False):
        histories.bring_up_to_date(session)
        assert unit.parent_id == other.id
        assert unit.path.startswith(other.path)


def test_people_get_their_roles_in_the_successor_and_keep_the_old_ones(session, cast, make_body, merge):
    one, other = make_body("Xã Một"), make_body("Xã Hai")
    account = cast.accounts["drafter"].id
    session.add(Membership(account_id=account, organisation_id=one.id, role=Role.UNIT_OFFICER))
    session.flush()
    merge(one, successor_id=other.id)
    rows = session.exec(select(Membership).where(Membership.role == Role.UNIT_OFFICER)).all()
    assert {(row.organisation_id, row.starts_on) for row in rows} == {(one.id, None), (other.id, today())}


def test_a_merger_says_in_the_log_what_became_of_each(session, make_body, merge):
    one, other = make_body("Xã Một"), make_body("Xã Hai")
    make_body("Cơ sở", one)
    merge(one, successor_id=other.id)
    session.flush()
    entry = session.exec(select(EventEntry).where(EventEntry.action == "organisation.merged")).one()
    assert entry.entity_id == one.id
    assert (entry.new["successors"], entry.new["units"]) == ([f"Xã Hai ({other.id})"], 1)


def test_a_body_does_not_go_into_one_below_it(make_body, merge):
    one = make_body("Xã Một")
    unit = make_body("Cơ sở", one)
    with pytest.raises(BadInput) as refused:
        merge(one, successor_id=unit.id)
    assert refused.value.code == "organisation_cycle"


def test_a_body_that_ended_is_not_merged_again(make_body, merge):
    one, other, third = make_body("Xã Một"), make_body("Xã Hai"), make_body("Xã Ba")
    merge(one, successor_id=other.id)
    with pytest.raises(Conflict):
        merge(one, successor_id=third.id)


def test_one_body_becomes_two_and_a_person_says_who_goes_where(session, cast, make_body, split):
    body = make_body("Xã Lớn")
    east, west = make_body("Cơ sở Đông", body), make_body("Cơ sở Tây", body)
    account = cast.accounts["drafter"].id
    session.add(Membership(account_id=account, organisation_id=body.id, role=Role.UNIT_OFFICER))
    session.flush()
    made = split(body, "Phường Đông", "Phường Tây", units={east.id: 0, west.id: 1}, accounts={account: 1})
    assert [names(units_on(session, part.id, today())) for part in made] == [["Cơ sở Đông"], ["Cơ sở Tây"]]
    assert names(successors_of(session, [body.id])[body.id]) == ["Phường Đông", "Phường Tây"]
    there = select(Membership.organisation_id).where(Membership.role == Role.UNIT_OFFICER)
    assert set(session.exec(there).all()) == {body.id, made[1].id}


def test_no_unit_is_forgotten_in_a_split(make_body, split):
    body = make_body("Xã Lớn")
    make_body("Cơ sở Đông", body)
    with pytest.raises(Conflict) as refused:
        split(body, "Phường Đông", "Phường Tây")
    assert refused.value.code == "units_unassigned"
    assert "“Cơ sở Đông”" in refused.value.message


def test_a_strangers_unit_is_not_drawn_into_a_split(make_body, split, other_organisation):
    with pytest.raises(BadInput) as refused:
        split(make_body("Xã Lớn"), "Đông", "Tây", units={other_organisation.id: 0})
    assert refused.value.code == "unknown_organisation"


@pytest.mark.parametrize(("role", "error"), [("drafter", Forbidden), ("leader", Forbidden), ("stranger", NotFound)])
def test_only_an_administrator_merges_and_splits(session, cast, department, role, error):
    actor, version = cast.actors[role], department.version
    with pytest.raises(error):
        mergers.merge_organisations(
            session, actor, department.id, OrganisationMerge(successor_id=cast.organisation.id), expected=version
        )
    halves = OrganisationSplit(parts=[OrganisationPart(name="Một"), OrganisationPart(name="Hai")])
    with pytest.raises(error):
        mergers.split_organisation(session, actor, department.id, halves, expected=version)


def test_nothing_goes_into_a_strangers_body(make_body, merge, other_organisation):
    with pytest.raises(NotFound):
        merge(make_body("Xã Một"), successor_id=other_organisation.id)


def test_nobody_rises_to_a_higher_body_by_a_merger(session, cast, make_body, merge):
    above = make_body("Trên")
    unit = make_body("Dưới", above)
    session.add(Membership(account_id=cast.accounts["drafter"].id, organisation_id=unit.id, role=Role.LEADER))
    session.flush()
    merge(unit, successor_id=above.id)
    there = select(Membership).where(Membership.organisation_id == above.id)
    assert session.exec(there).all() == []
