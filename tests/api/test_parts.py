"""The typed parts of a plan over REST: one set of operations for all kinds."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from app.routers.api.examples import BODIES
from app.services.parts import PARTS

KINDS = sorted(PARTS)


def address_of(plan: dict[str, Any], plural: str) -> str:
    return f"/api/v1/plans/{plan['id']}/{plural.replace('_', '-')}"


def body_of(client: TestClient, plan: dict[str, Any], plural: str) -> dict[str, Any]:
    """The documented example of a kind, with what it refers to really there."""
    kind = PARTS[plural]
    body: dict[str, Any] = dict(BODIES[kind.create.__name__])
    if "column_id" in body:
        column = client.post(address_of(plan, "broadcast_columns"), json=BODIES["BroadcastColumnCreate"])
        body["column_id"] = column.json()["id"]
    return body


@pytest.mark.parametrize("plural", KINDS)
def test_a_part_is_added_read_changed_and_removed(as_drafter: TestClient, plan: dict[str, Any], plural: str) -> None:
    address = address_of(plan, plural)
    added = as_drafter.post(address, json=body_of(as_drafter, plan, plural))
    assert added.status_code == 201, added.text
    one = added.headers["location"]
    assert as_drafter.get(one).json() == added.json()
    changes = BODIES[PARTS[plural].update.__name__]
    changed = as_drafter.patch(one, json=changes, headers={"If-Match": added.headers["etag"]})
    assert changed.status_code == 200, changed.text
    etag = as_drafter.get(one).headers["etag"]
    removed = as_drafter.delete(one, params={"with_line": "true"}, headers={"If-Match": etag})
    assert (removed.status_code, removed.content) == (204, b""), removed.text
    assert as_drafter.get(one).status_code == 404
    assert added.json()["id"] not in [item["id"] for item in as_drafter.get(address).json()["items"]]


def test_a_part_of_another_plan_is_not_found(as_drafter: TestClient, plan: dict[str, Any], new_plan: Any) -> None:
    other = new_plan()
    part = as_drafter.post(address_of(plan, "recipients"), json={"text": "Lưu: VT."}).json()
    assert as_drafter.get(f"{address_of(other, 'recipients')}/{part['id']}").status_code == 404


def test_a_part_moves_one_place(as_drafter: TestClient, plan: dict[str, Any]) -> None:
    address = address_of(plan, "allocations")
    ids = [as_drafter.post(address, json={"organisation_name": n}).json()["id"] for n in ("Một", "Hai", "Ba")]
    as_drafter.post(f"{address}/{ids[2]}/move", json={"up": True})
    assert [i["id"] for i in as_drafter.get(address).json()["items"]] == [ids[0], ids[2], ids[1]]


def test_a_submitted_plan_takes_no_parts(as_drafter: TestClient, plan: dict[str, Any]) -> None:
    as_drafter.post(f"/api/v1/plans/{plan['id']}/submit", headers={"If-Match": '"1"'})
    answer = as_drafter.post(address_of(plan, "recipients"), json={"text": "Lưu: VT."})
    assert (answer.status_code, answer.json()["code"]) == (409, "plan_not_editable")


def test_a_batch_with_a_wrong_row_saves_nothing(as_drafter: TestClient, plan: dict[str, Any]) -> None:
    address = address_of(plan, "allocations")
    rows = [{"organisation_name": "Một"}, {"minimum": -1}, {"organisation_name": "Ba", "minimum": 5, "maximum": 3}]
    answer = as_drafter.post(f"{address}:batch", json={"items": rows})
    assert (answer.status_code, answer.json()["code"]) == (422, "batch_refused")
    assert [e["pointer"] for e in answer.json()["errors"]] == ["/items/1/minimum", "/items/2"]
    assert as_drafter.get(address).json()["items"] == []


def test_a_partial_batch_saves_what_is_right_and_says_what_is_not(as_drafter: TestClient, plan: dict[str, Any]) -> None:
    address = address_of(plan, "allocations")
    rows = [{"organisation_name": "Một"}, {"minimum": -1}, {"organisation_name": "Ba"}]
    answer = as_drafter.post(f"{address}:batch", params={"partial": "true"}, json={"items": rows})
    assert answer.status_code == 207
    assert [(r["index"], r["status"]) for r in answer.json()["results"]] == [(0, 201), (1, 422), (2, 201)]
    assert [i["organisation_name"] for i in as_drafter.get(address).json()["items"]] == ["Một", "Ba"]


@pytest.mark.parametrize("rows", [[], [{"text": "a"}] * 1001])
def test_a_batch_has_from_1_to_1000_rows(as_drafter: TestClient, plan: dict[str, Any], rows: list[Any]) -> None:
    answer = as_drafter.post(f"{address_of(plan, 'recipients')}:batch", json={"items": rows})
    assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, "/items")


def test_a_batch_for_a_strangers_plan_is_not_found(as_stranger: TestClient, plan: dict[str, Any]) -> None:
    answer = as_stranger.post(f"{address_of(plan, 'recipients')}:batch", json={"items": [{"text": "a"}]})
    assert answer.status_code == 404


def test_a_moment_without_an_offset_is_of_the_office(as_drafter: TestClient, plan: dict[str, Any]) -> None:
    body = {"printed": "trước 10/5/2027", "due_at": "2027-05-10T17:00:00"}
    answer = as_drafter.post(address_of(plan, "deadlines"), json=body)
    assert answer.status_code == 201, answer.text
    assert answer.json()["due_at"] == "2027-05-10T17:00:00+07:00"
