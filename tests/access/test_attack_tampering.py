"""Somebody with every right in one federation names another's things in what is sent: nothing happens to them."""

from collections.abc import Iterator
from typing import Any

import pytest
import sqlalchemy as sa
from sqlmodel import SQLModel, col

from app.database import transaction
from app.models.account import Account, Membership
from app.models.event_log import EventEntry
from app.models.organisation import Organisation
from app.models.plan import Plan
from tests.access.federations import Federation, three_federations
from tests.access.house import EVERYTHING, House

World = tuple[House, list[Federation]]
V1 = "/api/v1"
REFUSED = {403, 404, 422}

BODIES: list[tuple[str, str, dict[str, Any]]] = [
    ("POST", "/plans", {"kind": "exchange", "title": "Lén", "organisation_id": "{their.province_id}"}),
    ("PATCH", "/plans/{plan_id}", {"organisation_id": "{their.province_id}"}),
    ("POST", "/plans/{plan_id}/copy", {"title": "Lén", "organisation_id": "{their.province_id}"}),
    ("POST", "/plans/{their.issued_id}/copy", {"title": "Lén"}),
    ("POST", "/plans/from-upper", {"title": "Lén", "upper_plan_id": "{their.issued_id}"}),
    ("POST", "/plans/{plan_id}/allocations", {"organisation_id": "{their.organisation_id}", "minimum": 1}),
    ("POST", "/plans/{plan_id}/allocations", {"organisation_name": "x", "plan_id": "{their.plan_id}", "minimum": 1}),
    ("POST", "/people", {"full_name": "Lén", "organisation_id": "{their.province_id}"}),
    ("PATCH", "/people/{person_id}", {"organisation_id": "{their.province_id}"}),
    ("POST", "/organisations", {"name": "Lén", "kind": "grassroots", "parent_id": "{their.province_id}"}),
    ("PATCH", "/organisations/{organisation_id}", {"parent_id": "{their.province_id}"}),
    ("POST", "/organisations/{organisation_id}/move", {"parent_id": "{their.province_id}"}),
    ("POST", "/organisations/{organisation_id}/merge", {"successor_id": "{their.organisation_id}"}),
    (
        "POST",
        "/organisations/{organisation_id}/merge",
        {"successor_id": "{province_id}", "with_ids": ["{their.organisation_id}"]},
    ),
    (
        "POST",
        "/organisations/{organisation_id}/successions",
        {"successor_id": "{their.organisation_id}", "effective_on": "2027-01-01"},
    ),
    (
        "POST",
        "/accounts",
        {"login": "len", "full_name": "Lén", "organisation_id": "{their.organisation_id}", "role": "leader"},
    ),
    (
        "POST",
        "/memberships",
        {"account_id": "{account_id}", "organisation_id": "{their.organisation_id}", "role": "leader"},
    ),
    (
        "POST",
        "/memberships",
        {"account_id": "{their.account_id}", "organisation_id": "{organisation_id}", "role": "leader"},
    ),
    (
        "POST",
        "/invitations",
        {
            "email": "len@vidu.example",
            "full_name": "Lén",
            "organisation_id": "{their.organisation_id}",
            "role": "leader",
        },
    ),
    (
        "POST",
        "/delegations",
        {
            "receiver": "quagga-leader",
            "organisation_id": "{their.province_id}",
            "role": "leader",
            "starts_on": "2199-01-01",
            "ends_on": "2199-01-02",
        },
    ),
    (
        "POST",
        "/service-tokens",
        {"name": "Lén", "organisation_id": "{their.province_id}", "role": "leader", "scopes": ["plans:read"]},
    ),
    (
        "POST",
        "/access-tokens",
        {"name": "Lén", "scopes": ["plans:read"], "account_id": "{their.account_id}"},
    ),
]


@pytest.fixture(scope="module")
def world(shared_database: tuple[str, Any]) -> Iterator[World]:
    with three_federations(*shared_database) as made:
        yield made


def filled(value: Any, own: Federation, their: Federation) -> Any:
    """The value with the ids that it names."""
    if isinstance(value, dict):
        return {name: filled(held, own, their) for name, held in value.items()}
    if isinstance(value, list):
        return [filled(held, own, their) for held in value]
    if not isinstance(value, str):
        return value
    for name, held in their.ids.items():
        value = value.replace(f"{{their.{name}}}", held)
    return value.format(**own.ids)


def state(house: House) -> list[Any]:
    """How many of each there are, and where everybody and everything belongs."""
    tables: list[type[SQLModel]] = [Organisation, Account, Membership, Plan, EventEntry]
    with transaction(house.app.state.engine, writing=False) as session:
        counts = [session.execute(sa.select(sa.func.count()).select_from(table)).scalar_one() for table in tables]
        tree = session.execute(sa.select(col(Organisation.id), col(Organisation.path)).order_by(col(Organisation.id)))
        return [counts, tree.all()]


@pytest.mark.parametrize("sent", BODIES, ids=lambda sent: f"{sent[0]} {sent[1]} {'+'.join(sent[2])}")
def test_what_belongs_to_another_federation_stays_out_of_reach(
    world: World, sent: tuple[str, str, dict[str, Any]]
) -> None:
    house, (own, their, _) = world
    house.client.cookies.clear()
    method, path, body = sent
    before = state(house)
    address = V1 + filled(path, own, their)
    version = house.client.get(address, headers=_bearer(own)).headers.get("etag", '"1"')
    answer = house.client.request(
        method, address, headers=_bearer(own) | {"If-Match": version}, json=filled(body, own, their)
    )
    assert answer.status_code in REFUSED
    assert their.mark not in answer.text.replace("quagga-leader", "")
    assert state(house) == before


def _bearer(federation: Federation) -> dict[str, str]:
    return {"Authorization": f"Bearer {federation.secrets[EVERYTHING]}"}


def test_a_form_that_sends_more_than_it_shows_changes_no_more(world: World) -> None:
    house, (own, their, _) = world
    path = f"/plans/{own.ids['plan_id']}"
    read = f"{V1}{path}"
    before = house.client.get(read, headers=_bearer(own)).json()
    sent = {
        "version": str(before["version"]),
        "title": "zebra đổi tên",
        "status": "issued",
        "number": "1",
        "organisation_id": their.ids["province_id"],
        "id": their.ids["plan_id"],
    }
    house.client.cookies.clear()
    house.client.post(f"{path}/head", data=sent, headers={"Cookie": f"dh_session={own.secrets[EVERYTHING]}"})
    after = house.client.get(read, headers=_bearer(own)).json()
    assert after["title"] == "zebra đổi tên"
    for name in ("id", "status", "number", "organisation_id"):
        assert after[name] == before[name]
