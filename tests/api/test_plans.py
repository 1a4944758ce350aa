"""Plans over REST."""

from collections.abc import Callable
from typing import Any

from fastapi.testclient import TestClient

from app.enums import PlanStatus

Make = Callable[..., dict[str, Any]]
LISTED = "/api/v1/plans"


def test_a_new_plan_says_where_it_is_and_which_version(as_drafter: TestClient) -> None:
    answer = as_drafter.post(LISTED, json={"kind": "campaign", "title": "Tuyên truyền"})
    assert answer.status_code == 201
    assert answer.headers["location"] == f"{LISTED}/{answer.json()['id']}"
    assert answer.headers["etag"] == f'"{answer.json()["version"]}"'
    assert as_drafter.get(answer.headers["location"]).json() == answer.json()


def test_moments_carry_the_offset_of_the_office(plan: dict[str, Any]) -> None:
    assert plan["created_at"].endswith("+07:00")


def test_a_plan_already_known_is_not_sent_again(as_drafter: TestClient, plan: dict[str, Any]) -> None:
    address = f"{LISTED}/{plan['id']}"
    etag = as_drafter.get(address).headers["etag"]
    again = as_drafter.get(address, headers={"If-None-Match": f'"99", W/{etag}'})
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", etag)


def test_only_the_fields_asked_for_are_sent(as_drafter: TestClient, plan: dict[str, Any]) -> None:
    answer = as_drafter.get(f"{LISTED}/{plan['id']}?fields=title,status")
    assert answer.json() == {"title": plan["title"], "status": "draft"}


def test_an_unknown_field_is_refused_by_name_of_the_known_ones(as_drafter: TestClient, plan: dict[str, Any]) -> None:
    answer = as_drafter.get(f"{LISTED}/{plan['id']}?fields=title,secret")
    assert (answer.status_code, answer.json()["code"]) == (400, "unknown_field")


def test_a_merge_patch_changes_only_what_it_names(as_drafter: TestClient, plan: dict[str, Any]) -> None:
    answer = as_drafter.patch(
        f"{LISTED}/{plan['id']}",
        content='{"place": "Ví Dụ"}',
        headers={"If-Match": '"1"', "Content-Type": "application/merge-patch+json"},
    )
    assert answer.status_code == 200, answer.text
    changed = {name for name in plan if plan[name] != answer.json()[name]}
    assert changed == {"place", "version", "updated_at"}
    assert answer.headers["etag"] == '"2"'


def test_a_change_without_a_version_is_refused(as_drafter: TestClient, plan: dict[str, Any]) -> None:
    answer = as_drafter.patch(f"{LISTED}/{plan['id']}", json={"place": "Ví Dụ"})
    assert (answer.status_code, answer.json()["code"]) == (428, "version_required")


def test_a_stale_change_is_refused_with_what_stands_now(as_drafter: TestClient, plan: dict[str, Any]) -> None:
    address = f"{LISTED}/{plan['id']}"
    as_drafter.patch(address, json={"place": "Nơi Một"}, headers={"If-Match": '"1"'})
    answer = as_drafter.patch(address, json={"place": "Nơi Hai"}, headers={"If-Match": '"1"'})
    assert (answer.status_code, answer.json()["code"]) == (412, "stale_version")
    assert answer.json()["current"]["place"] == "Nơi Một"
    assert answer.headers["etag"] == '"2"'


def test_a_version_that_is_no_entity_tag_is_refused(as_drafter: TestClient, plan: dict[str, Any]) -> None:
    answer = as_drafter.patch(f"{LISTED}/{plan['id']}", json={}, headers={"If-Match": "2"})
    assert (answer.status_code, answer.json()["code"]) == (400, "bad_if_match")


def test_a_plan_goes_from_draft_to_issued(as_drafter: TestClient, as_leader: TestClient, plan: dict[str, Any]) -> None:
    address = f"{LISTED}/{plan['id']}"
    steps = [
        (as_drafter, "submit", None),
        (as_leader, "return", {"reason": "Bổ sung kinh phí."}),
        (as_drafter, "submit", None),
        (as_leader, "approve", None),
        (as_leader, "issue", {"issued_on": "2027-03-01"}),
    ]
    etag, seen = '"1"', []
    for client, action, body in steps:
        answer = client.post(f"{address}/{action}", json=body, headers={"If-Match": etag})
        assert answer.status_code == 200, answer.text
        etag = answer.headers["etag"]
        seen.append(answer.json()["status"])
    assert seen == ["submitted", "returned", "submitted", "approved", "issued"]
    assert answer.json()["number"] == 1


def test_an_action_without_a_version_is_refused(as_drafter: TestClient, plan: dict[str, Any]) -> None:
    answer = as_drafter.post(f"{LISTED}/{plan['id']}/submit")
    assert (answer.status_code, answer.json()["code"]) == (428, "version_required")


def test_a_member_without_the_right_is_told_so(as_leader: TestClient) -> None:
    answer = as_leader.post(LISTED, json={"kind": "campaign", "title": "Tuyên truyền"})
    assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")


def test_a_stranger_does_not_learn_that_a_plan_exists(as_stranger: TestClient, plan: dict[str, Any]) -> None:
    answer = as_stranger.get(f"{LISTED}/{plan['id']}")
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
    assert as_stranger.get(LISTED).json()["items"] == []


def test_nobody_reads_nothing(client: TestClient, plan: dict[str, Any]) -> None:
    answer = client.get(f"{LISTED}/{plan['id']}")
    assert (answer.status_code, answer.json()["code"]) == (401, "not_signed_in")
    assert answer.headers["www-authenticate"].startswith("Bearer")


def test_search_ignores_diacritics(as_drafter: TestClient, new_plan: Make) -> None:
    found, _ = new_plan(title="Kỷ niệm ngày thành lập Công đoàn"), new_plan(title="Chuyên mục truyền hình")
    items = as_drafter.get(LISTED, params={"q": "ky niem cong doan"}).json()["items"]
    assert [item["id"] for item in items] == [found["id"]]


def test_filters_narrow_the_list(as_drafter: TestClient, new_plan: Make) -> None:
    campaign, _ = new_plan(kind="campaign"), new_plan(kind="exchange")
    items = as_drafter.get(LISTED, params={"kind": "campaign", "status": PlanStatus.DRAFT.value}).json()["items"]
    assert [item["id"] for item in items] == [campaign["id"]]


def test_plans_sort_the_vietnamese_way(as_drafter: TestClient, new_plan: Make) -> None:
    for title in ("Đợt thi đua", "Dự án", "Ăn Tết cùng công nhân", "An toàn lao động"):
        new_plan(title=title)
    titles = [item["title"] for item in as_drafter.get(LISTED, params={"sort": "title"}).json()["items"]]
    assert titles == ["An toàn lao động", "Ăn Tết cùng công nhân", "Dự án", "Đợt thi đua"]


def test_an_amendment_shows_what_differs(as_drafter: TestClient, as_leader: TestClient, plan: dict[str, Any]) -> None:
    address = f"{LISTED}/{plan['id']}"
    for client, action, version in ((as_drafter, "submit", 1), (as_leader, "approve", 2), (as_leader, "issue", 3)):
        answer = client.post(f"{address}/{action}", json={}, headers={"If-Match": f'"{version}"'})
        assert answer.status_code == 200, answer.text
    amending = as_drafter.post(f"{address}/amend")
    assert amending.status_code == 201, amending.text
    differences = as_drafter.get(f"{amending.headers['location']}/differences").json()["items"]
    titles = [(d["before"], d["after"]) for d in differences if d["before"] == plan["title"]]
    assert titles == [(plan["title"], amending.json()["title"])]


def test_a_copy_is_a_draft_of_its_own(as_drafter: TestClient, plan: dict[str, Any]) -> None:
    answer = as_drafter.post(f"{LISTED}/{plan['id']}/copy", json={"title": "Kế hoạch năm sau"})
    assert answer.status_code == 201, answer.text
    assert (answer.json()["copied_from_id"], answer.json()["status"]) == (plan["id"], "draft")
