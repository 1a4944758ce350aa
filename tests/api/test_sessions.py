"""Sessions over REST: the second step, one's own sessions, and what a script cannot do."""

import time
from typing import Any

import pyotp
import pytest
import time_machine
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlmodel import select

from app.access import installation_key
from app.database import transaction
from app.models.account import Account
from app.services import second_factors
from tests.conftest import PASSWORD

SESSIONS = "/api/v1/sessions"
DOOR = {"login": "soan", "password": PASSWORD}


@pytest.fixture(autouse=True)
def stopped_clock():
    with time_machine.travel(time.time(), tick=False):
        yield


@pytest.fixture
def secret(app: FastAPI, cast: Any) -> str:
    """The secret of the drafter's second factor, which is on."""
    engine, settings, actor = app.state.engine, app.state.settings, cast.actors["drafter"]
    with transaction(engine) as session:
        second_factors.begin(session, actor, settings=settings)
    with transaction(engine) as session:
        kept = session.exec(select(Account.totp_secret).where(Account.login == "soan")).one()
        secret = installation_key.unseal(settings, kept or "")
        earlier = pyotp.TOTP(secret).at(time.time() - 30)
        second_factors.confirm_own(session, actor, earlier, settings=settings)
    return secret


def test_the_password_alone_is_answered_with_what_is_still_due(client: TestClient, secret: str) -> None:
    answer = client.post(SESSIONS, json=DOOR)
    assert (answer.status_code, answer.json()["code"]) == (401, "second_factor_required")
    assert "token" not in answer.json()


def test_the_code_gives_the_token(client: TestClient, secret: str) -> None:
    pending = client.post(SESSIONS, json=DOOR).json()["pending_token"]
    body = {"pending_token": pending, "code": pyotp.TOTP(secret).now()}
    answer = client.post(f"{SESSIONS}/second-factor", json=body)
    assert answer.status_code == 201, answer.text
    headers = {"Authorization": f"Bearer {answer.json()['token']}"}
    assert client.get(f"{SESSIONS}/current", headers=headers).json()["full_name"] == "Nguyễn Thị Soạn"


def test_what_is_pending_opens_nothing_by_itself(client: TestClient, secret: str) -> None:
    pending = client.post(SESSIONS, json=DOOR).json()["pending_token"]
    assert client.get(f"{SESSIONS}/current", headers={"Authorization": f"Bearer {pending}"}).status_code == 401


def test_a_wrong_code_is_named_and_the_fifth_ends_the_sign_in(client: TestClient, secret: str) -> None:
    pending = client.post(SESSIONS, json=DOOR).json()["pending_token"]
    answers = [
        client.post(f"{SESSIONS}/second-factor", json={"pending_token": pending, "code": "000000"}) for _ in range(6)
    ]
    assert [answer.json()["code"] for answer in answers] == ["wrong_code"] * 5 + ["sign_in_expired"]
    assert answers[0].json()["errors"][0]["pointer"] == "/code"


def test_where_one_must_be_set_up_first_a_script_is_told_so(client: TestClient, app: FastAPI, cast: Any) -> None:
    app.state.settings = app.state.settings.model_copy(update={"require_second_factor": "drafter"})
    answer = client.post(SESSIONS, json=DOOR)
    assert (answer.status_code, answer.json()["code"]) == (403, "second_factor_setup_required")


def test_a_temporary_password_gives_no_token(client: TestClient, app: FastAPI, cast: Any) -> None:
    with transaction(app.state.engine) as session:
        session.exec(select(Account).where(Account.login == "soan")).one().password_temporary = True
    answer = client.post(SESSIONS, json=DOOR)
    assert (answer.status_code, answer.json()["code"]) == (403, "password_change_required")


def test_own_sessions_are_listed_read_and_ended(client: TestClient, as_drafter: TestClient) -> None:
    headers = {"User-Agent": "Mozilla/5.0 (Windows NT 10.0) Firefox/140.0"}
    token = client.post(SESSIONS, json=DOOR, headers=headers).json()["token"]
    items = as_drafter.get(SESSIONS).json()["items"]
    assert [(item["device"], item["is_current"]) for item in items] == [("Firefox, Windows", False), ("", True)]
    one = as_drafter.get(f"{SESSIONS}/{items[0]['id']}")
    ended = as_drafter.delete(f"{SESSIONS}/{items[0]['id']}", headers={"If-Match": one.headers["etag"]})
    assert ended.status_code == 204
    assert client.get(f"{SESSIONS}/current", headers={"Authorization": f"Bearer {token}"}).status_code == 401


def test_nothing_secret_is_in_them(as_drafter: TestClient) -> None:
    item = as_drafter.get(SESSIONS).json()["items"][0]
    assert "token" not in str(item)
    stale = as_drafter.delete(f"{SESSIONS}/{item['id']}", headers={"If-Match": '"99"'})
    assert (stale.status_code, "token" in stale.text) == (412, False)


def test_all_others_are_ended(client: TestClient, as_drafter: TestClient) -> None:
    client.post(SESSIONS, json=DOOR)
    assert as_drafter.post(f"{SESSIONS}/close-others").json() == {"ended": 1}
    assert len(as_drafter.get(SESSIONS).json()["items"]) == 1


@pytest.mark.parametrize("who", ["as_leader", "as_stranger"])
def test_those_of_another_do_not_exist(request: Any, as_drafter: TestClient, who: str) -> None:
    item = as_drafter.get(SESSIONS).json()["items"][0]
    other = request.getfixturevalue(who)
    assert other.get(f"{SESSIONS}/{item['id']}").status_code == 404
    assert other.delete(f"{SESSIONS}/{item['id']}", headers={"If-Match": '"1"'}).status_code == 404
