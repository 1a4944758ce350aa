"""Lists: pages that fit together, whole lists as streams, cells that no spreadsheet runs."""

import csv
import io
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import Engine, event
from starlette.requests import Request

from app.routers.api.answers import links

Make = Callable[..., dict[str, Any]]
LISTED = "/api/v1/plans"


def test_pages_together_are_the_whole_list(as_drafter: TestClient, new_plan: Make) -> None:
    made = [new_plan(title=f"Kế hoạch {n}")["id"] for n in range(5)]
    seen, address = [], f"{LISTED}?limit=2&sort=created_at"
    while address:
        answer = as_drafter.get(address)
        seen += [item["id"] for item in answer.json()["items"]]
        link = answer.links.get("next")
        address = link["url"] if link else ""
    assert seen == made


def test_what_stands_in_an_address_cannot_end_the_link_to_the_next_page() -> None:
    asked = Request({"type": "http", "path": LISTED, "query_string": b'q=a>"b&cursor=this&limit=2', "headers": []})
    assert links(asked, "next") == {"Link": f'<{LISTED}?q=a%3E%22b&limit=2&cursor=next>; rel="next"'}


def test_rows_added_while_paging_move_nothing(as_drafter: TestClient, new_plan: Make) -> None:
    made = [new_plan(title=f"Kế hoạch {n}")["id"] for n in range(4)]
    first = as_drafter.get(LISTED, params={"limit": 2, "sort": "-created_at"}).json()
    new_plan(title="Kế hoạch mới")
    second = as_drafter.get(LISTED, params={"limit": 2, "sort": "-created_at", "cursor": first["next"]}).json()
    assert [item["id"] for item in first["items"] + second["items"]] == made[::-1]


def test_the_total_is_counted_only_on_request(as_drafter: TestClient, plan: dict[str, Any]) -> None:
    assert "total" not in as_drafter.get(LISTED).json()
    assert as_drafter.get(LISTED, params={"count": "true"}).json()["total"] == 1


@pytest.mark.parametrize(
    "cursor", ["abc", "bnVsbA", "W10", "WyJhIiwiYiJd", "W3sidCI6IngifSx7InUiOiJ5In1d", "WyJcdTAwMDAiLCJiIl0", "é"]
)
def test_a_cursor_that_this_list_did_not_give_is_refused(
    as_drafter: TestClient, plan: dict[str, Any], cursor: str
) -> None:
    answer = as_drafter.get(LISTED, params={"cursor": cursor, "sort": "title"})
    assert (answer.status_code, answer.json().get("code")) == (400, "bad_cursor")


@pytest.mark.parametrize("limit", ["0", "201", "x", "-1"])
def test_a_page_has_from_1_to_200_rows(as_drafter: TestClient, limit: str) -> None:
    answer = as_drafter.get(LISTED, params={"limit": limit})
    assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, "/limit")


def test_ndjson_is_the_whole_list(as_drafter: TestClient, plan: dict[str, Any]) -> None:
    rows = [{"organisation_name": f"Đơn vị {n}"} for n in range(210)]
    for start in (0, 105):
        answer = as_drafter.post(f"{LISTED}/{plan['id']}/allocations:batch", json={"items": rows[start : start + 105]})
        assert answer.status_code == 201, answer.text
    address = f"{LISTED}/{plan['id']}/allocations"
    answer = as_drafter.get(address, headers={"Accept": "application/x-ndjson"})
    lines = [json.loads(line) for line in answer.text.splitlines()]
    assert [line["organisation_name"] for line in lines] == [row["organisation_name"] for row in rows]
    assert lines[0] == as_drafter.get(f"{address}/{lines[0]['id']}").json()


def test_csv_runs_no_formula(as_drafter: TestClient, new_plan: Make) -> None:
    dangerous = ['=HYPERLINK("http://vidu.vn")', "+84", "-1", "@SUM(A1)"]
    for title in dangerous:
        new_plan(title=title)
    answer = as_drafter.get(LISTED, params={"sort": "created_at"}, headers={"Accept": "text/csv"})
    assert answer.content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(answer.text.lstrip("\ufeff"))))
    assert [row["title"] for row in rows] == ["'" + title for title in dangerous]


def test_csv_has_only_the_fields_asked_for(as_drafter: TestClient, plan: dict[str, Any]) -> None:
    answer = as_drafter.get(f"{LISTED}?fields=title,kind", headers={"Accept": "text/csv"})
    assert answer.text.lstrip("\ufeff").splitlines() == ["title,kind", f"{plan['title']},{plan['kind']}"]


def test_an_unknown_field_is_refused_on_an_empty_list_too(as_drafter: TestClient) -> None:
    answer = as_drafter.get(f"{LISTED}?fields=secret")
    assert (answer.status_code, answer.json()["code"]) == (400, "unknown_field")


def test_a_stream_takes_no_limit(as_drafter: TestClient) -> None:
    answer = as_drafter.get(f"{LISTED}?limit=5", headers={"Accept": "text/csv"})
    assert (answer.status_code, answer.json()["code"]) == (400, "whole_list")


def test_a_stranger_gets_a_refusal_instead_of_a_stream(as_stranger: TestClient, plan: dict[str, Any]) -> None:
    answer = as_stranger.get(f"{LISTED}/{plan['id']}/sections", headers={"Accept": "application/x-ndjson"})
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


@contextmanager
def counted(engine: Engine) -> Iterator[list[str]]:
    statements: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        statements.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    yield statements
    event.remove(engine, "before_cursor_execute", note)


@pytest.mark.parametrize("noun", ["plans", "organisations", "event-log", "plan-imports", "allocations", "sections"])
def test_a_list_asks_the_database_as_often_for_three_rows_as_for_one(
    as_drafter: TestClient, plan: dict[str, Any], new_plan: Make, noun: str
) -> None:
    of_plan = f"{LISTED}/{plan['id']}/{noun}"
    address = of_plan if noun in {"allocations", "sections"} else f"/api/v1/{noun}"

    def add() -> None:
        new_plan()
        as_drafter.post(f"{LISTED}/{plan['id']}/allocations", json={"organisation_name": "Đơn vị"})
        as_drafter.post("/api/v1/plan-imports", json={"text": "KẾ HOẠCH\nThử nghiệm"})

    counts = []
    for _ in range(2):
        add()
        engine = as_drafter.app.state.engine  # type: ignore[attr-defined]
        with counted(engine) as statements:
            assert as_drafter.get(address).status_code == 200
        counts.append(len(statements))
        add()
    assert counts[0] == counts[1]
