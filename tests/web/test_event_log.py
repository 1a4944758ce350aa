"""The log among the administration pages."""

import pytest
from sqlmodel import update

from app.database import transaction
from app.enums import Role
from app.models.account import Membership
from app.services.event_log import record
from tests.services.events import last_event


@pytest.fixture
def acts(engine, drafter, leader, stranger):
    """Acts of two people of the federation, and of a stranger."""
    with transaction(engine) as session:
        record(
            session, drafter, "plan.submitted", entity="plan", entity_id=None,
            old={"status": "draft", "issued_on": None}, new={"status": "submitted", "issued_on": "2027-01-05"},
        )  # fmt: skip
        record(session, leader, "organisation.added", entity="organisation", entity_id=None, new={"full_name": "A"})
        record(session, stranger, "plan.closed", entity="plan", entity_id=None, new={"title": "Của người lạ"})


def shown(client, address="/admin/log"):
    answer = client.get(address)
    assert answer.status_code == 200, answer.text
    return answer.text


def test_old_and_new_values_are_said_in_words(acts, as_administrator):
    text = shown(as_administrator)
    body = text[text.index('id="results"') :]
    assert [word for word in ("Dự thảo", "Đã trình", "5/1/2027", "submitted") if word in body] == [
        "Dự thảo", "Đã trình", "5/1/2027",
    ]  # fmt: skip


def test_what_is_personal_is_not_there(acts, as_administrator):
    assert "[đã ẩn]" in shown(as_administrator)


def test_another_federation_is_not_seen(acts, as_administrator):
    assert "Của người lạ" not in shown(as_administrator)


def test_the_page_is_narrowed_to_a_person(acts, as_administrator, cast):
    text = shown(as_administrator, f"/admin/log?who={cast.accounts['leader'].id}")
    body = text[text.index('id="results"') :]
    assert "Trần Văn Đạo" in body
    assert "Nguyễn Thị Soạn" not in body


@pytest.mark.parametrize("asked", ["who=x", "since=9999-99-99", "until=0001-01-01", "plan=%00", "what=%27"])
def test_what_cannot_be_meant_narrows_nothing_or_finds_nothing(acts, as_administrator, asked):
    assert 'id="results"' in shown(as_administrator, f"/admin/log?{asked}")


def test_the_whole_log_can_be_taken_away_as_a_table_and_that_is_on_record(acts, as_administrator, engine):
    answer = as_administrator.post("/admin/log/export", data={"form": "csv", "what": "plan."})
    assert answer.headers["content-type"].startswith("text/csv")
    assert "attachment" in answer.headers["content-disposition"]
    assert "plan.submitted" in answer.text
    assert "organisation.added" not in answer.text
    assert last_event(engine).new == {"form": "csv", "action": "plan."}


def test_another_federation_s_log_is_not_in_the_file(acts, as_stranger):
    assert "plan.submitted" not in as_stranger.post("/admin/log/export", data={"form": "ndjson"}).text


def test_a_name_with_line_breaks_forges_no_entry_and_no_log_line(as_administrator, as_drafter, capfd):
    forged = 'Kế hoạch"}\n{"event": "forged"}\r\n\x1b[2J'
    made = as_drafter.post("/api/v1/plans", json={"kind": "exchange", "title": forged})
    assert made.status_code == 201
    lines = as_administrator.get("/api/v1/event-log", headers={"Accept": "application/x-ndjson"}).text.splitlines()
    assert not [line for line in lines if line.startswith('{"event": "forged"')]
    assert "forged" not in capfd.readouterr().err
    assert "\x1b" not in shown(as_administrator)


def test_somebody_without_the_right_is_refused(engine, as_drafter, cast):
    mine = Membership.account_id == cast.accounts["drafter"].id
    with transaction(engine) as session:
        session.exec(update(Membership).where(mine).values(role=Role.VIEWER))
    assert as_drafter.get("/admin/log").status_code == 403
    assert as_drafter.post("/admin/log/export", data={"form": "csv"}).status_code == 403
