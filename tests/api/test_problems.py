"""Refusals: one shape, stable codes, words in the reader's language, nothing that should stay inside."""

from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

PLANS = "/api/v1/plans"


def test_a_refusal_is_a_problem_document(client: TestClient) -> None:
    answer = client.get(PLANS, headers={"X-Request-ID": "thu-nghiem-01"})
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json() == {
        "type": "urn:dienhinh:problem:not_signed_in",
        "title": "Chưa đăng nhập",
        "status": 401,
        "code": "not_signed_in",
        "detail": "Hãy đăng nhập để tiếp tục.",
        "request_id": "thu-nghiem-01",
    }


def test_each_wrong_field_is_named_with_a_code_and_a_sentence(as_drafter: TestClient) -> None:
    body = {"kind": "party", "capacity_maximum": -1, "colour": "đỏ", "signature_lines": ["TM. BTV", ""]}
    answer = as_drafter.post(PLANS, json=body)
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_input")
    assert {(e["pointer"], e["code"]) for e in answer.json()["errors"]} == {
        ("/kind", "not_a_choice"),
        ("/title", "required"),
        ("/capacity_maximum", "too_small"),
        ("/colour", "unknown_field"),
        ("/signature_lines/1", "too_short"),
    }


def test_sentences_are_vietnamese_and_english_when_asked(as_drafter: TestClient) -> None:
    body = {"kind": "campaign"}
    vietnamese = as_drafter.post(PLANS, json=body).json()
    english = as_drafter.post(PLANS, json=body, headers={"Accept-Language": "en-GB,en;q=0.9,vi;q=0.1"}).json()
    assert vietnamese["errors"] == [{"pointer": "/title", "code": "required", "message": "Mục này bắt buộc phải có."}]
    assert english["errors"] == [{"pointer": "/title", "code": "required", "message": "This is required."}]
    assert (vietnamese["title"], english["title"]) == ("Dữ liệu chưa hợp lệ", "Invalid data")


def test_the_language_of_the_answer_is_said(client: TestClient) -> None:
    assert client.get(PLANS).headers["content-language"] == "vi"
    assert client.get(PLANS, headers={"Accept-Language": "en"}).headers["content-language"] == "en"


def test_a_rule_of_the_shape_speaks_for_itself(as_drafter: TestClient) -> None:
    body = {"kind": "campaign", "title": "Tuyên truyền", "capacity_minimum": 9, "capacity_maximum": 3}
    (error,) = as_drafter.post(PLANS, json=body).json()["errors"]
    assert error["message"] == "Quy mô tối đa phải không nhỏ hơn quy mô tối thiểu."


def test_broken_json_is_malformed(as_drafter: TestClient) -> None:
    answer = as_drafter.post(PLANS, content='{"kind": ', headers={"Content-Type": "application/json"})
    assert (answer.status_code, answer.json()["code"]) == (400, "malformed_json")


@pytest.mark.parametrize("content", [b'{"title": "\xff"}', b"[" * 100_000, b"9" * 5000])
def test_json_that_breaks_parsers_is_refused(as_drafter: TestClient, content: bytes) -> None:
    answer = as_drafter.post(PLANS, content=content, headers={"Content-Type": "application/json"})
    assert answer.status_code in {400, 422}


def test_another_media_type_is_unsupported(as_drafter: TestClient) -> None:
    answer = as_drafter.post(PLANS, content="<a/>", headers={"Content-Type": "text/xml"})
    assert (answer.status_code, answer.json()["code"]) == (415, "unsupported_media_type")


def test_an_address_that_does_not_exist_is_not_found(as_drafter: TestClient) -> None:
    answer = as_drafter.get("/api/v1/nothing")
    assert (answer.status_code, answer.json()["code"]) == (404, "no_such_address")


def test_an_id_that_is_none_is_an_address_that_does_not_exist(as_drafter: TestClient) -> None:
    answer = as_drafter.get(f"{PLANS}/abc")
    assert (answer.status_code, answer.json()["code"]) == (404, "no_such_address")


def test_a_method_that_is_not_taken_says_which_are(as_drafter: TestClient, plan: dict[str, Any]) -> None:
    answer = as_drafter.put(f"{PLANS}/{plan['id']}", json={})
    assert (answer.status_code, answer.json()["code"]) == (405, "method_not_allowed")
    assert answer.headers["allow"] == "GET, HEAD, PATCH"


def test_unknown_query_parameters_are_refused_by_name(as_drafter: TestClient) -> None:
    answer = as_drafter.get(PLANS, params={"limit": 1, "statuss": "draft"})
    assert (answer.status_code, answer.json()["code"]) == (400, "unknown_parameter")
    assert [e["pointer"] for e in answer.json()["errors"]] == ["/statuss"]


def test_a_parameter_given_twice_is_refused(as_drafter: TestClient) -> None:
    answer = as_drafter.get(f"{PLANS}?limit=1&limit=2")
    assert (answer.status_code, answer.json()["code"]) == (400, "repeated_parameter")


def test_what_nobody_expected_shows_nothing_of_the_inside(app: FastAPI, client: TestClient) -> None:
    def fail() -> None:
        raise RuntimeError("secret: số điện thoại 0900000000")

    app.add_api_route("/api/v1/failing", fail)
    answer = client.get("/api/v1/failing")
    assert (answer.status_code, answer.json()["code"]) == (500, "unexpected")
    assert "secret" not in answer.text
    assert answer.json()["request_id"] == answer.headers["x-request-id"]
