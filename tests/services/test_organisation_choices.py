"""Bodies to choose from: of those seen, and of those administered, in as many queries however many there are."""

from dataclasses import replace

import pytest

from app.enums import Permission, Role
from app.models.organisation import OrganisationCreate
from app.services import organisation_choices
from app.services.organisation_choices import offered_bodies, seen_bodies
from app.services.organisations import new_organisation


def _grow(session, parent, number):
    shape = {"name": f"Công đoàn Trường Số {number}", "kind": "grassroots", "parent_id": parent.id}
    return new_organisation(session, OrganisationCreate(**shape))


@pytest.mark.parametrize("find", ["", "truong so"])
@pytest.mark.parametrize("right", [Permission.ORGANISATION_READ, Permission.ACCOUNT_WRITE])
def test_the_list_costs_the_same_for_one_body_and_for_three(
    session, organisation, administrator, count_queries, find, right
):
    counted = []
    for number in range(3):
        _grow(session, organisation, number)
        with count_queries() as queries:
            offered_bodies(session, administrator, right, find, most=30)
        counted.append(len(queries))
    assert counted[0] == counted[2]


def test_of_many_it_is_said_that_there_are_more(session, organisation, administrator):
    for number in range(4):
        _grow(session, organisation, number)
    offered = offered_bodies(session, administrator, Permission.ACCOUNT_WRITE, "truong so", most=3)
    assert len(offered.bodies) == 3
    assert offered.more


def test_while_more_is_to_be_looked_through_there_may_be_more(session, organisation, drafter, monkeypatch):
    """Whoever reads a large tree and acts in one small body: nothing found yet is not nothing."""
    for number in range(3):
        _grow(session, organisation, number)
    own = _grow(session, organisation, 9)
    monkeypatch.setattr(organisation_choices, "LOOKED_THROUGH", 1)
    actor = replace(drafter, roles={**drafter.roles, own.id: frozenset({Role.ADMINISTRATOR})})
    offered = offered_bodies(session, actor, Permission.ACCOUNT_WRITE, "truong so", most=1)
    assert list(offered.bodies) == []
    assert offered.more


def test_a_body_that_has_ended_is_not_offered_but_still_named(session, organisation, drafter):
    ended = {"name": "Công đoàn Cũ", "kind": "grassroots", "parent_id": organisation.id, "valid_to": "2020-01-01"}
    body = new_organisation(session, OrganisationCreate(**ended))
    assert offered_bodies(session, drafter, Permission.ORGANISATION_READ, "cong doan cu", most=30).bodies == []
    assert [one.name for one in seen_bodies(session, drafter, [body.id])] == ["Công đoàn Cũ"]


def test_the_bodies_of_strangers_are_neither_offered_nor_named(session, organisation, stranger):
    assert offered_bodies(session, stranger, Permission.ORGANISATION_READ, "vi du", most=30).bodies == []
    assert seen_bodies(session, stranger, [organisation.id]) == []
