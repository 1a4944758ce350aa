"""A POST that is repeated with its key is done once."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlmodel import Session, func, select

from app.models.base import now
from app.models.idempotency import IdempotencyRecord
from app.models.plan import Plan
from app.routers import idempotency

PLANS = "/api/v1/plans"
BODY = {"kind": "campaign", "title": "Tuyên truyền điển hình"}
KEY = {"Idempotency-Key": "khoa-1"}


def plans_of(client: TestClient) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = client.get(PLANS).json()["items"]
    return items


def test_the_same_request_gets_the_first_answer_again(as_drafter: TestClient) -> None:
    first, again = (as_drafter.post(PLANS, json=BODY, headers=KEY) for _ in range(2))
    assert (again.status_code, again.content) == (first.status_code, first.content)
    assert again.headers["location"] == first.headers["location"]
    assert again.headers["etag"] == first.headers["etag"]
    assert again.headers["idempotency-replayed"] == "true"
    assert len(plans_of(as_drafter)) == 1


def test_another_body_under_the_key_is_refused(as_drafter: TestClient) -> None:
    as_drafter.post(PLANS, json=BODY, headers=KEY)
    answer = as_drafter.post(PLANS, json={**BODY, "title": "Khác"}, headers=KEY)
    assert (answer.status_code, answer.json()["code"]) == (422, "idempotency_key_reused")


def test_a_key_belongs_to_its_account(as_drafter: TestClient, as_stranger: TestClient) -> None:
    first = as_drafter.post(PLANS, json=BODY, headers=KEY).json()
    other = as_stranger.post(PLANS, json=BODY, headers=KEY).json()
    assert first["id"] != other["id"]


def test_a_refusal_leaves_the_key_free_for_the_corrected_request(as_drafter: TestClient) -> None:
    wrong = {**BODY, "parent_plan_id": "019356a2-b1c0-7d3e-8f4a-5b6c7d8e9f00"}
    assert as_drafter.post(PLANS, json=wrong, headers=KEY).status_code == 404
    assert as_drafter.post(PLANS, json=BODY, headers=KEY).status_code == 201


def test_a_first_request_that_is_still_running_refuses_the_second(
    as_drafter: TestClient, cast: Any, app: FastAPI
) -> None:
    account = cast.accounts["drafter"].id
    running = IdempotencyRecord(
        account_id=account, key="khoa-1", fingerprint=fingerprint(), expires_at=now() + idempotency.LEASE
    )
    with Session(app.state.engine) as session, session.begin():
        session.add(running)
    answer = as_drafter.post(PLANS, content=RAW, headers={**KEY, "Content-Type": "application/json"})
    assert (answer.status_code, answer.json()["code"]) == (409, "still_running")
    assert answer.headers["retry-after"] == "1"


RAW = b'{"kind":"campaign","title":"A"}'


def fingerprint() -> str:
    from starlette.requests import Request

    headers = [(b"content-type", b"application/json"), (b"host", b"testserver")]
    scope = {"type": "http", "method": "POST", "path": PLANS, "query_string": b"", "headers": headers}
    return idempotency.fingerprint(Request(scope), RAW)


def test_a_claim_whose_process_died_is_taken_over(as_drafter: TestClient, cast: Any, app: FastAPI) -> None:
    dead = IdempotencyRecord(
        account_id=cast.accounts["drafter"].id, key="khoa-1", fingerprint="x", expires_at=now() - timedelta(seconds=1)
    )
    with Session(app.state.engine) as session, session.begin():
        session.add(dead)
    assert as_drafter.post(PLANS, json=BODY, headers=KEY).status_code == 201


def test_work_whose_claim_was_taken_over_is_not_done(app: FastAPI, cast: Any) -> None:
    claim = idempotency.claim(app.state.engine, cast.accounts["drafter"].id, "khoa-1", "x")
    assert isinstance(claim, idempotency.Claim)
    idempotency.release(app.state.engine, claim)
    from fastapi import Response

    from app.errors import Conflict

    with Session(app.state.engine) as session, session.begin(), pytest.raises(Conflict, match="still_running"):
        idempotency.finish(session, claim, Response(b"{}"))


def test_after_a_day_the_key_is_new_again(as_drafter: TestClient) -> None:
    first = as_drafter.post(PLANS, json=BODY, headers=KEY).json()
    with time_machine.travel(now() + timedelta(hours=25), tick=False):
        token = as_drafter.post("/api/v1/sessions", json={"login": "soan", "password": "mat-khau-dien-hinh"}).json()
        headers = {**KEY, "Authorization": f"Bearer {token['token']}"}
        assert as_drafter.post(PLANS, json=BODY, headers=headers).json()["id"] != first["id"]


@pytest.mark.parametrize("key", ["", "x" * 201])
def test_a_key_that_is_none_is_refused(as_drafter: TestClient, key: str) -> None:
    answer = as_drafter.post(PLANS, json=BODY, headers={"Idempotency-Key": key})
    assert (answer.status_code, answer.json()["code"]) == (400, "bad_idempotency_key")


def test_of_many_at_the_same_moment_one_is_done(as_drafter: TestClient, app: FastAPI) -> None:
    with ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(lambda _: as_drafter.post(PLANS, json=BODY, headers=KEY), range(12)))
    assert {a.status_code for a in answers} <= {201, 409}
    assert len({a.json()["id"] for a in answers if a.status_code == 201}) == 1
    with Session(app.state.engine) as session:
        assert session.exec(select(func.count()).select_from(Plan)).one() == 1


def test_an_upload_repeated_with_a_new_boundary_is_the_same_request(as_drafter: TestClient) -> None:
    answers = [
        as_drafter.post(
            "/api/v1/plan-imports", files={"file": ("ke-hoach.txt", "KẾ HOẠCH\nThử nghiệm".encode())}, headers=KEY
        )
        for _ in range(2)
    ]
    assert [a.status_code for a in answers] == [201, 201]
    assert answers[0].json()["id"] == answers[1].json()["id"]
