"""The door: who is let in, where they go on to, and what a refusal keeps."""

import re

import pytest
from starlette.testclient import TestClient

from app.main import create_app
from tests.conftest import PASSWORD


def test_nobody_is_sent_to_the_door_and_back_afterwards(client):
    refused = client.get("/plans?q=giao+luu")
    assert refused.status_code == 303
    assert refused.headers["location"] == "/sign-in?next=/plans%3Fq%3Dgiao%2Bluu"
    door = client.get(refused.headers["location"])
    assert 'value="/plans?q=giao+luu"' in door.text


def test_a_new_installation_says_how_the_first_account_is_made(settings, engine):
    made = create_app(settings)
    with TestClient(made) as client:
        assert "dienhinh create-admin" in client.get("/sign-in").text
    made.state.engine.dispose()


def test_a_door_with_people_behind_it_says_nothing_of_accounts(client, cast):
    assert "create-admin" not in client.get("/sign-in").text


def test_the_right_password_opens_a_session_and_goes_on(client, cast):
    answer = client.post("/sign-in", data={"login": "soan", "password": PASSWORD, "next": "/plans"})
    assert (answer.status_code, answer.headers["location"]) == (303, "/plans")
    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=lax" in cookie


def test_a_wrong_password_keeps_the_login_but_never_the_password(client, cast):
    answer = client.post("/sign-in", data={"login": "soan", "password": "sai-mat-khau-nay"})
    assert answer.status_code == 422
    assert 'value="soan"' in answer.text
    assert answer.text.count("autofocus") == 1
    assert re.search('name="password"[^>]*autofocus', answer.text)
    assert "sai-mat-khau-nay" not in answer.text
    assert 'role="alert"' in answer.text


@pytest.mark.parametrize(
    "onward", ["https://example.org/", "//example.org", "/\\example.org", "javascript:alert(1)", "/\t/example.org", ""]
)
def test_nobody_is_sent_to_another_site(client, cast, onward):
    answer = client.post("/sign-in", data={"login": "soan", "password": PASSWORD, "next": onward})
    assert answer.headers["location"] == "/"


def test_signing_out_ends_the_session(as_drafter):
    assert as_drafter.post("/sign-out").headers["location"] == "/sign-in"
    assert as_drafter.get("/plans").headers["location"].startswith("/sign-in")


def test_an_ended_session_makes_htmx_leave_the_page(client):
    answer = client.get("/plans", headers={"HX-Request": "true"})
    assert answer.headers["hx-redirect"] == "/sign-in?next=/plans"


def test_signing_in_again_ends_the_session_that_the_browser_had(client, cast):
    door = {"login": "soan", "password": PASSWORD}
    client.post("/sign-in", data=door)
    before = client.cookies["dh_session"]
    client.post("/sign-in", data=door)
    assert client.cookies["dh_session"] != before
    answer = client.get("/plans", headers={"Authorization": f"Bearer {before}"})
    assert answer.headers["location"].startswith("/sign-in")
