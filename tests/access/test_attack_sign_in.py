"""Attacks at the door, over HTTP: guessing passwords, fixing a session, leading people elsewhere."""

import re

import pytest
from sqlmodel import select

from app.database import transaction
from app.models.account import Account
from app.models.job import Job
from tests.conftest import PASSWORD

DOOR = "/sign-in"
ELSEWHERE = [
    "//xau.example", "https://xau.example", "/\\xau.example", "\\\\xau.example", "javascript:alert(1)",
    "/%0d%0aSet-Cookie: a=b", "http:xau.example", " //xau.example", "/\t/xau.example", "data:text/html,x",
]  # fmt: skip


def guess(client, password, *, login="soan", face="json", **headers):
    if face == "json":
        return client.post("/api/v1/sessions", json={"login": login, "password": password}, headers=headers)
    return client.post(DOOR, data={"login": login, "password": password}, headers=headers)


@pytest.mark.parametrize("face", ["json", "page"])
def test_guessing_is_stopped_even_before_the_right_password(client, cast, face):
    for number in range(5):
        assert guess(client, f"đoán lần {number}", face=face).status_code == 422
    stopped = guess(client, PASSWORD, face=face)
    assert stopped.status_code == 429
    assert int(stopped.headers["retry-after"]) > 0
    assert "dh_session" not in stopped.cookies


def test_guessing_on_one_face_counts_on_the_other(client, cast):
    for number in range(5):
        guess(client, f"đoán lần {number}", face="json")
    assert guess(client, PASSWORD, face="page").status_code == 429


def test_a_claimed_address_gives_no_more_guesses(client, cast):
    for number in range(30):
        claimed = {
            "X-Forwarded-For": f"192.0.2.{number}",
            "Forwarded": f"for=192.0.2.{number}",
            "X-Real-IP": "192.0.2.9",
        }
        guess(client, "đoán", login=f"nguoi{number}", **claimed)
    assert guess(client, PASSWORD, **{"X-Forwarded-For": "192.0.2.200"}).status_code == 429


def test_writing_a_login_otherwise_gives_no_more_guesses(client, cast):
    for login in ("soan", "SOAN", " soan ", "Soan", "sOAN"):
        guess(client, "đoán", login=login)
    assert guess(client, PASSWORD).status_code == 429


def test_an_answer_does_not_tell_whether_the_login_exists(client, cast):
    known, unknown = guess(client, "sai", login="soan"), guess(client, "sai", login="khong-co")
    hide = re.compile(r'"request_id":"[^"]+"')
    assert hide.sub("", known.text) == hide.sub("", unknown.text)
    assert known.status_code == unknown.status_code


def test_a_session_that_was_planted_before_the_sign_in_is_worth_nothing_after_it(client, cast):
    planted = "dh_" + "A" * 43
    client.cookies.set("dh_session", planted)
    opened = guess(client, PASSWORD, face="page")
    given = opened.cookies["dh_session"]
    assert given != planted
    client.cookies.clear()
    assert client.get("/", headers={"Cookie": f"dh_session={planted}"}).status_code == 303
    assert client.get("/", headers={"Cookie": f"dh_session={given}"}).status_code == 200


def test_the_session_of_somebody_else_that_was_planted_ends_with_the_sign_in(client, cast):
    planted = cast.tokens["stranger"]
    client.cookies.set("dh_session", planted)
    guess(client, PASSWORD, face="page")
    client.cookies.clear()
    assert client.get("/", headers={"Cookie": f"dh_session={planted}"}).status_code == 303


def test_a_session_is_taken_from_no_address(client, cast):
    secret = cast.tokens["drafter"]
    for query in (f"?dh_session={secret}", f"?token={secret}", f"?access_token={secret}"):
        assert client.get(f"/api/v1/sessions/current{query}").status_code == 401


def test_the_cookie_is_out_of_reach_of_scripts_and_of_other_sites(client, cast):
    cookie = guess(client, PASSWORD, face="page").headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=lax" in cookie
    assert "domain=" not in cookie


@pytest.mark.parametrize("onward", ELSEWHERE)
def test_nobody_is_led_elsewhere(as_drafter, client, cast, onward):
    opened = client.post(DOOR, data={"login": "soan", "password": PASSWORD, "next": onward})
    client.cookies.clear()
    answers = [
        opened,
        as_drafter.post("/language", data={"language": "en", "next": onward}),
        client.get(
            "/people", headers={"Cookie": "dh_session=none", "Referer": onward.encode("ascii", "ignore").decode()}
        ),
    ]
    for answer in answers:
        target = answer.headers["location"]
        assert target.startswith("/")
        assert not target.startswith(("//", "/\\"))
        assert "xau" not in target
    door = client.get(DOOR, params={"next": onward})
    assert "xau.example" not in door.text


def test_the_link_in_a_letter_leads_here_whatever_the_request_said(client, engine, cast, app):
    with transaction(engine) as session:
        session.get(Account, cast.accounts["drafter"].id).email = "soan@vidu.example"
    claimed = {"Host": "xau.example", "X-Forwarded-Host": "xau.example"}
    client.post("/password-reset", data={"name": "soan"}, headers=claimed)
    with transaction(engine, writing=False) as session:
        (letter,) = session.exec(select(Job)).all()
    assert "xau" not in str(letter.payload)
    assert f"{app.state.settings.public_url}/password-reset/" in str(letter.payload)
