"""What happens to bodies, over REST: each act its operation, with If-Match; the tree and its days."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from app.models.organisation import Organisation

ORGANISATIONS = "/api/v1/organisations"
Answer = Any


def act(client: TestClient, body: Any, verb: str, etag: str = '"1"', **command: Any) -> Answer:
    headers = {"If-Match": etag} if etag else {}
    return client.post(
        f"{ORGANISATIONS}/{body if isinstance(body, str) else body.id}/{verb}", json=command, headers=headers
    )


@pytest.fixture
def make(as_administrator: TestClient, organisation: Organisation) -> Any:
    def making(name: str, parent: str | None = None) -> dict[str, Any]:
        body = {"name": name, "kind": "grassroots", "parent_id": parent or str(organisation.id)}
        answer = as_administrator.post(ORGANISATIONS, json=body)
        made: dict[str, Any] = answer.json()
        return made

    return making


def names(answer: Answer) -> list[str]:
    return [item["name"] for item in answer.json()["items"]]


def test_a_rename_is_seen_from_its_day_on(as_administrator: TestClient, department: Organisation) -> None:
    done = act(as_administrator, department, "rename", name="Ban Mới", effective_on="2020-01-01")
    assert (done.status_code, done.json()["name"], done.headers["etag"]) == (200, "Ban Mới", '"2"')
    address = f"{ORGANISATIONS}/{department.id}"
    assert as_administrator.get(address, params={"valid_on": "2019-12-31"}).json()["name"] == "Ban Tuyên giáo"
    told = as_administrator.get(f"{address}/history").json()["items"]
    assert [(one["name"], one["since"], one["current"]) for one in told] == [
        ("Ban Tuyên giáo", None, False),
        ("Ban Mới", "2020-01-01", True),
    ]


def test_a_change_is_taken_back(as_administrator: TestClient, department: Organisation) -> None:
    done = act(as_administrator, department, "rename", name="Ban Mới", effective_on="2020-01-01")
    address = f"{ORGANISATIONS}/{department.id}/history/2020-01-01"
    assert as_administrator.delete(address).status_code == 428
    back = as_administrator.delete(address, headers={"If-Match": done.headers["etag"]})
    assert back.json()["name"] == "Ban Tuyên giáo"
    again = as_administrator.delete(address, headers={"If-Match": back.headers["etag"]})
    assert (again.status_code, again.json()["code"]) == (404, "not_found")


def test_the_tree_gives_a_branch_with_what_is_below(as_administrator: TestClient, make: Any, organisation: Any) -> None:
    parent = make("Một")
    make("Con", parent["id"])
    items = as_administrator.get(f"{ORGANISATIONS}/tree", params={"parent_id": str(organisation.id)}).json()["items"]
    assert {item["name"]: item["unit_count"] for item in items}["Một"] == 1
    assert names(as_administrator.get(f"{ORGANISATIONS}/tree")) == ["LĐLĐ tỉnh Ví Dụ"]


def test_bodies_are_moved_merged_and_split(as_administrator: TestClient, make: Any) -> None:
    one, other, unit = make("Một"), make("Hai"), make("Con")
    assert (
        act(as_administrator, unit["id"], "move", parent_id=one["id"], effective_on="2020-01-01").json()["parent_id"]
        == one["id"]
    )
    merged = act(
        as_administrator,
        one["id"],
        "merge",
        successor={"name": "Ba"},
        with_ids=[other["id"]],
        effective_on="2024-01-01",
    )
    assert merged.status_code == 200, merged.text
    followers = as_administrator.get(f"{ORGANISATIONS}/{other['id']}/successors")
    assert names(followers) == ["Ba"]
    halves = act(
        as_administrator, merged.json()["id"], "split",
        parts=[{"name": "Bốn"}, {"name": "Năm"}], units={unit["id"]: 1}, effective_on="2024-06-01",
    )  # fmt: skip
    assert names(halves) == ["Bốn", "Năm"]
    assert names(as_administrator.get(f"{ORGANISATIONS}/{one['id']}/successors")) == ["Bốn", "Năm"]
    five = halves.json()["items"][1]["id"]
    assert as_administrator.get(f"{ORGANISATIONS}/{unit['id']}").json()["parent_id"] == five


def test_a_body_is_closed_and_opened_again(as_administrator: TestClient, department: Organisation) -> None:
    closed = act(as_administrator, department, "close", closed_on="2024-01-31")
    assert closed.json()["valid_to"] == "2024-01-31"
    opened = act(as_administrator, department, "reopen", closed.headers["etag"])
    assert opened.json()["valid_to"] is None


def test_duplicates_are_listed_for_an_administrator_only(
    as_administrator: TestClient, as_drafter: TestClient, make: Any
) -> None:
    make("Trường Mẫu")
    make("Trường  mẫu")
    found = as_administrator.get(f"{ORGANISATIONS}/duplicates").json()["items"]
    assert [one["reason"] for one in found] == ["same_name"]
    assert as_drafter.get(f"{ORGANISATIONS}/duplicates").status_code == 403


@pytest.mark.parametrize("verb", ["rename", "move", "close", "reopen", "merge", "split"])
def test_every_act_needs_its_version_its_right_and_its_place(
    as_administrator: TestClient, as_drafter: TestClient, as_stranger: TestClient, client: TestClient,
    organisation: Organisation, department: Organisation, verb: str,
) -> None:  # fmt: skip
    command = {
        "rename": {"name": "x"}, "move": {"parent_id": str(organisation.id)}, "close": {}, "reopen": {},
        "merge": {"successor": {"name": "x"}}, "split": {"parts": [{"name": "x"}, {"name": "y"}]},
    }[verb]  # fmt: skip
    assert act(as_administrator, department, verb, etag="", **command).status_code == 428
    assert act(as_administrator, department, verb, etag='"9"', **command).status_code == 412
    assert act(as_drafter, department, verb, **command).status_code == 403
    assert act(as_stranger, department, verb, **command).status_code == 404
    assert act(client, department, verb, **command).status_code == 401


def test_a_planned_change_of_a_strangers_body_stays_unknown(as_stranger: TestClient, department: Organisation) -> None:
    for part in ("history", "successors"):
        assert as_stranger.get(f"{ORGANISATIONS}/{department.id}/{part}").status_code == 404
    assert as_stranger.get(f"{ORGANISATIONS}/tree", params={"parent_id": str(department.id)}).status_code == 404
