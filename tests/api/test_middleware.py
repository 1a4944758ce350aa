"""What surrounds every request."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from app.main import create_app
from app.routers.middleware import security_headers
from app.settings import Settings

PLANS = "/api/v1/plans"
BODY = {"kind": "campaign", "title": "Tuyên truyền"}


def test_every_answer_carries_the_security_headers(client: TestClient) -> None:
    headers = client.get("/healthz").headers
    policy = headers["content-security-policy"]
    assert "unsafe-inline" not in policy
    assert "frame-ancestors 'none'" in policy
    assert "script-src 'self' https://cdn.jsdelivr.net;" in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"


def test_a_local_htmx_needs_no_foreign_host() -> None:
    headers = security_headers(Settings(htmx_url="/static/htmx.js"))
    assert "script-src 'self';" in headers["Content-Security-Policy"]


def test_browsers_are_held_to_tls_only_where_there_is_tls() -> None:
    assert "Strict-Transport-Security" not in security_headers(Settings(base_url=""))
    assert "Strict-Transport-Security" in security_headers(Settings(base_url="https://kehoach.vidu.vn"))


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://trang-la.vidu.vn"},
        {"Origin": "null"},
    ],
)
def test_another_site_cannot_make_a_browser_write(as_drafter: TestClient, headers: dict[str, str]) -> None:
    answer = as_drafter.post(PLANS, json=BODY, headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (403, "cross_site")


@pytest.mark.parametrize(
    "headers", [{"Sec-Fetch-Site": "same-origin"}, {"Sec-Fetch-Site": "none"}, {"Origin": "http://testserver"}, {}]
)
def test_our_own_pages_and_programs_write(as_drafter: TestClient, headers: dict[str, str]) -> None:
    assert as_drafter.post(PLANS, json=BODY, headers=headers).status_code == 201


def test_another_site_may_still_link_here(as_drafter: TestClient) -> None:
    assert as_drafter.get(PLANS, headers={"Sec-Fetch-Site": "cross-site"}).status_code == 200


def test_a_body_over_the_limit_is_refused_by_its_stated_length(as_drafter: TestClient) -> None:
    answer = as_drafter.post(PLANS, json={**BODY, "place": "x" * 1_100_000})
    assert (answer.status_code, answer.json()["code"]) == (413, "body_too_large")


def test_a_body_over_the_limit_is_refused_without_a_stated_length(as_drafter: TestClient) -> None:
    answer = as_drafter.post(
        PLANS, content=(b" " * 65_536 for _ in range(20)), headers={"Content-Type": "application/json"}
    )
    assert (answer.status_code, answer.json()["code"]) == (413, "body_too_large")


def test_a_request_id_is_kept_when_it_is_one_and_made_when_not(client: TestClient) -> None:
    assert client.get("/healthz", headers={"X-Request-ID": "abc-12345"}).headers["x-request-id"] == "abc-12345"
    assert client.get("/healthz", headers={"X-Request-ID": "a b\t<"}).headers["x-request-id"] != "a b\t<"


def test_head_answers_as_get_without_the_body(as_drafter: TestClient, plan: dict[str, Any]) -> None:
    address = f"{PLANS}/{plan['id']}"
    head, get = as_drafter.head(address), as_drafter.get(address)
    assert (head.status_code, head.content, head.headers["etag"]) == (200, b"", get.headers["etag"])
    assert head.headers["content-length"] == get.headers["content-length"]


def test_alive_and_ready(client: TestClient) -> None:
    assert client.get("/healthz").json() == {"status": "ok"}
    checks = {"database": "ok", "migrations": "ok", "storage": "ok"}
    assert client.get("/readyz").json() == {"status": "ok", "checks": checks}


def test_not_ready_on_an_empty_database(tmp_path: Any) -> None:
    with TestClient(create_app(Settings(data_dir=tmp_path))) as opened:
        answer = opened.get("/readyz")
    assert answer.status_code == 503
    assert answer.json()["checks"] == {"database": "ok", "migrations": "failed", "storage": "ok"}
