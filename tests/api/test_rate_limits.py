"""How often one may ask: counted for each token, and for each address without one."""

import re

import pytest
from fastapi.testclient import TestClient

from app.main import create_app
from app.settings import Settings

WITHIN, ANONYMOUS = 4, 3


@pytest.fixture
def settings(database, tmp_path):
    return Settings(
        database_url=database.url,
        data_dir=tmp_path / "data",
        requests_per_minute=WITHIN,
        anonymous_requests_per_minute=ANONYMOUS,
    )


@pytest.fixture
def ask(client, cast):
    """`ask("drafter")` asks with that person's session; `ask()` without any."""

    def asking(who=None, path="/api/v1/sessions/current", token=None):
        secret = token or (cast.tokens[who] if who else None)
        return client.get(path, headers={"Authorization": f"Bearer {secret}"} if secret else {})

    return asking


def statuses(answers):
    return [answer.status_code for answer in answers]


def test_a_session_that_asks_too_often_is_told_to_wait(ask):
    answers = [ask("drafter") for _ in range(WITHIN + 2)]
    assert statuses(answers) == [200] * (WITHIN + 1) + [429]  # the first counted for its address
    refused = answers[-1]
    assert refused.json()["code"] == "rate_limited"
    assert 1 <= int(refused.headers["retry-after"]) <= 120


def test_the_headers_say_what_is_left(ask):
    ask("drafter")
    second, third = ask("drafter"), ask("drafter")
    assert second.headers["ratelimit-policy"] == f'"token";q={WITHIN};w=60'
    assert re.fullmatch(r'"token";r=3;t=\d+', second.headers["ratelimit"])
    assert re.fullmatch(r'"token";r=2;t=\d+', third.headers["ratelimit"])


def test_each_session_counts_for_itself(ask):
    for _ in range(WITHIN + 2):
        ask("drafter")
    assert ask("leader").status_code == 200


def test_without_a_token_the_address_counts(ask):
    answers = [ask() for _ in range(ANONYMOUS + 1)]
    assert statuses(answers) == [401] * ANONYMOUS + [429]
    assert answers[0].headers["ratelimit-policy"] == f'"address";q={ANONYMOUS};w=60'


def test_trying_out_tokens_counts_for_the_address(ask):
    answers = [ask(token=f"dh_pat_{n:043d}") for n in range(ANONYMOUS + 1)]
    assert statuses(answers) == [401] * ANONYMOUS + [429]


def test_an_address_that_is_used_up_does_not_stop_those_already_known(ask):
    ask("drafter")
    for _ in range(ANONYMOUS + 1):
        ask()
    assert ask("drafter").status_code == 200


def test_a_claimed_forwarded_address_gives_no_fresh_count(client):
    answers = [client.get("/sign-in", headers={"X-Forwarded-For": f"192.0.2.{n}"}) for n in range(ANONYMOUS + 1)]
    assert statuses(answers)[-1] == 429


def test_people_get_a_page_and_not_json(client):
    answer = [client.get("/sign-in") for _ in range(ANONYMOUS + 1)][-1]
    assert answer.status_code == 429
    assert answer.headers["content-type"].startswith("text/html")
    assert "retry-after" in answer.headers
    assert "ratelimit" not in answer.headers


def test_style_sheets_and_signs_of_life_are_not_counted(client):
    for _ in range(ANONYMOUS + 3):
        assert client.get("/healthz").status_code == 200
        assert client.get("/static/app.css").status_code == 200
    assert client.get("/sign-in").status_code == 200


def test_plain_reads_are_counted_too(ask):
    answers = [ask("drafter", "/api/v1/plans") for _ in range(WITHIN + 2)]
    assert statuses(answers)[-1] == 429


def test_the_networks_of_one_caller_count_as_one():
    from app.routers.rate_limits import address_of

    first, second = ({"client": (f"2001:db8:0:1::{n}", 1)} for n in (1, 2))
    assert address_of(first) == address_of(second)
    assert address_of({"client": ("2001:db8:0:2::1", 1)}) != address_of(first)


def test_nothing_is_counted_when_the_limit_is_none(cast, database, tmp_path):
    free = create_app(
        Settings(database_url=database.url, data_dir=tmp_path, requests_per_minute=0, anonymous_requests_per_minute=0)
    )
    with TestClient(free) as client:
        answers = [client.get("/api/v1/sessions/current") for _ in range(5)]
    assert statuses(answers) == [401] * 5
    assert "ratelimit" not in answers[0].headers
