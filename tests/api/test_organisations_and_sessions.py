"""Organisations, sign-in, and the event log over REST."""

from typing import Any

from fastapi.testclient import TestClient

from app.models.organisation import Organisation

ORGANISATIONS = "/api/v1/organisations"


def test_an_organisation_is_added_changed_and_removed(as_administrator: TestClient, organisation: Organisation) -> None:
    body = {"name": "Công đoàn phường Ví Dụ", "kind": "commune", "parent_id": str(organisation.id)}
    added = as_administrator.post(ORGANISATIONS, json=body)
    assert added.status_code == 201, added.text
    one = added.headers["location"]
    changed = as_administrator.patch(one, json={"symbol": "CĐP"}, headers={"If-Match": added.headers["etag"]})
    assert changed.json()["symbol"] == "CĐP"
    assert as_administrator.delete(one, headers={"If-Match": changed.headers["etag"]}).status_code == 204
    assert as_administrator.get(one).status_code == 404


def test_a_successor_is_named(
    as_administrator: TestClient, organisation: Organisation, department: Organisation
) -> None:
    body = {"name": "Ban Mới", "kind": "department", "parent_id": str(organisation.id)}
    new = as_administrator.post(ORGANISATIONS, json=body).json()
    address = f"{ORGANISATIONS}/{department.id}/successions"
    made = as_administrator.post(address, json={"successor_id": new["id"], "effective_on": "2027-07-01"})
    assert made.status_code == 201, made.text
    assert [i["successor_id"] for i in as_administrator.get(address).json()["items"]] == [new["id"]]


def test_a_drafter_does_not_manage_organisations(as_drafter: TestClient, organisation: Organisation) -> None:
    body = {"name": "Công đoàn phường", "kind": "commune", "parent_id": str(organisation.id)}
    answer = as_drafter.post(ORGANISATIONS, json=body)
    assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")


def signed_in(client: TestClient) -> dict[str, str]:
    answer = client.post("/api/v1/sessions", json={"login": "SOAN", "password": "mat-khau-dien-hinh"})
    assert answer.status_code == 201, answer.text
    return {"Authorization": f"Bearer {answer.json()['token']}"}


def test_a_token_opens_and_closes(client: TestClient, organisation: Organisation, cast: Any) -> None:
    headers = signed_in(client)
    current = client.get("/api/v1/sessions/current", headers=headers).json()
    assert current["full_name"] == "Nguyễn Thị Soạn"
    assert current["memberships"][0]["roles"] == ["drafter"]
    assert client.delete("/api/v1/sessions/current", headers=headers).status_code == 204
    assert client.get("/api/v1/sessions/current", headers=headers).status_code == 401


def test_a_wrong_password_and_an_unknown_login_look_alike(client: TestClient, cast: Any) -> None:
    answers = [
        client.post("/api/v1/sessions", json={"login": login, "password": "sai-mat-khau"}).json()
        for login in ("soan", "khong-co-ai")
    ]
    for answer in answers:
        answer.pop("request_id")
    assert answers[0] == answers[1]
    assert answers[0]["code"] == "wrong_login"


def test_guessing_is_slowed_down(client: TestClient, cast: Any) -> None:
    body = {"login": "soan", "password": "sai-mat-khau"}
    answers = [client.post("/api/v1/sessions", json=body) for _ in range(6)]
    assert [a.status_code for a in answers] == [422] * 5 + [429]
    assert answers[-1].headers["retry-after"] == "900"


def test_what_was_done_is_in_the_log(as_drafter: TestClient, plan: dict[str, Any]) -> None:
    items = as_drafter.get("/api/v1/event-log", params={"plan_id": plan["id"]}).json()["items"]
    assert [(i["action"], i["entity_id"]) for i in items] == [("plan.created", plan["id"])]


def test_a_stranger_reads_nothing_of_the_log(as_stranger: TestClient, plan: dict[str, Any]) -> None:
    assert as_stranger.get("/api/v1/event-log", params={"plan_id": plan["id"]}).json()["items"] == []
