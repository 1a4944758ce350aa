"""A plan read whole over REST."""

from app.documents.draft import PlanDraft

PLANS = "/api/v1/plans"


def test_the_text_prints_the_data_in_one_reading(as_drafter, plan):
    address = f"{PLANS}/{plan['id']}"
    as_drafter.post(
        f"{address}/allocations", json={"organisation_name": "Công đoàn ngành Y tế", "minimum": 5, "maximum": 5}
    )
    draft = PlanDraft.model_validate(as_drafter.get(f"{address}/text").json())
    assert draft.title == plan["title"]
    assert [(quota.organisation, quota.maximum) for quota in draft.allocations] == [("Công đoàn ngành Y tế", 5)]


def test_a_timetable_is_computed_from_durations(as_drafter, plan):
    address = f"{PLANS}/{plan['id']}"
    first = as_drafter.post(
        f"{address}/agenda-items", json={"title": "Khai mạc", "fixed_start": "08:00:00", "duration_minutes": 15}
    ).json()
    second = as_drafter.post(f"{address}/agenda-items", json={"title": "Báo cáo"}).json()
    assert as_drafter.get(f"{address}/timetable").json() == [
        {"item_id": first["id"], "starts_at": "08:00:00", "ends_at": "08:15:00", "problem": None},
        {"item_id": second["id"], "starts_at": "08:15:00", "ends_at": None, "problem": None},
    ]


def test_a_stranger_reads_neither(as_stranger, plan):
    for part in ("text", "timetable"):
        answer = as_stranger.get(f"{PLANS}/{plan['id']}/{part}")
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
