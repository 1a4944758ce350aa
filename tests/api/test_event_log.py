"""The event log over REST: narrowed, streamed whole, and that it was taken away is on record."""

import csv
import io

import orjson
import pytest

LOG = "/api/v1/event-log"


@pytest.fixture
def plan(as_drafter):
    """A plan whose title a spreadsheet would run as a formula, and an act on it."""
    made = as_drafter.post("/api/v1/plans", json={"kind": "exchange", "title": "=1+1"}).json()
    as_drafter.post(f"/api/v1/plans/{made['id']}/recipients", json={"text": "Như kính gửi"})
    return made


def items(client, **asked):
    answer = client.get(LOG, params=asked)
    assert answer.status_code == 200, answer.text
    return answer.json()["items"]


def test_an_entry_says_its_place_in_the_chain(as_drafter, plan):
    newest, before = items(as_drafter)[:2]
    assert newest["seq"] == before["seq"] + 1
    assert len(newest["hash"]) == 64


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({"action": "plan.created"}, ["plan.created"]),
        ({"action": "recipient."}, ["recipient.added"]),
        ({"entity": "recipient"}, ["recipient.added"]),
        ({"since": "2200-01-01"}, []),
        ({"until": "1900-01-01"}, []),
        ({"account_id": "0190f0c0-f0c0-7000-8000-000000000001"}, []),
    ],
)
def test_the_log_is_narrowed(as_drafter, plan, asked, found):
    assert [entry["action"] for entry in items(as_drafter, **asked)] == found


def test_another_federation_sees_nothing_of_it(as_stranger, plan):
    assert items(as_stranger, plan_id=plan["id"]) == []


@pytest.mark.parametrize("asked", [{"since": "9999-12-31"}, {"action": "plan'; --"}, {"entity": "\0"}])
def test_what_cannot_be_meant_is_refused(as_drafter, asked):
    assert as_drafter.get(LOG, params=asked).status_code == 422


def test_a_table_of_the_log_runs_no_formula(as_drafter, plan):
    text = as_drafter.get(LOG, headers={"Accept": "text/csv"}).content.decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert {row["action"] for row in rows} >= {"plan.created", "recipient.added"}
    assert not [cell for row in rows for cell in row.values() if cell.startswith(("=", "+", "-", "@"))]


@pytest.mark.parametrize(("media_type", "form"), [("text/csv", "csv"), ("application/x-ndjson", "ndjson")])
def test_taking_the_log_away_is_on_record(as_drafter, plan, media_type, form):
    as_drafter.get(LOG, params={"action": "plan."}, headers={"Accept": media_type})
    entry = items(as_drafter)[0]
    assert (entry["action"], entry["new"]) == ("event_log.exported", {"form": form, "action": "plan."})


def test_the_whole_log_comes_as_lines(as_drafter, plan):
    lines = as_drafter.get(LOG, headers={"Accept": "application/x-ndjson"}).content.splitlines()
    numbers = [orjson.loads(line)["seq"] for line in lines]
    assert numbers == sorted(numbers, reverse=True)


def test_reading_a_page_of_the_log_is_no_export(as_drafter, plan):
    items(as_drafter)
    assert "event_log.exported" not in {entry["action"] for entry in items(as_drafter)}
