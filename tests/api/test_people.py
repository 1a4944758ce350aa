"""People over REST: what is sensitive comes only from its own addresses, and each reading leaves an entry."""

import pytest
from fastapi.testclient import TestClient

PEOPLE = "/api/v1/people"
SENSITIVE = {"ethnic_group", "religion", "is_party_member", "party_member_since"}


@pytest.fixture
def person(as_drafter: TestClient) -> str:
    body = {"full_name": "Đinh Thị Ví Dụ", "ethnic_group": "Dân tộc ví dụ", "birth_year": 1990}
    answer = as_drafter.post(PEOPLE, json=body)
    assert answer.status_code == 201, answer.text
    return str(answer.headers["location"])


def acts(client: TestClient) -> list[str]:
    return [entry["action"] for entry in client.get("/api/v1/event-log").json()["items"]]


def test_what_is_sensitive_is_in_none_of_the_ordinary_answers(as_drafter: TestClient, person: str) -> None:
    one = as_drafter.get(person).json()
    listed = as_drafter.get(PEOPLE, params={"q": "dinh"}).json()["items"][0]
    assert one["full_name"] == listed["full_name"] == "Đinh Thị Ví Dụ"
    assert not SENSITIVE & (one.keys() | listed.keys())
    assert as_drafter.get(PEOPLE, params={"fields": "religion"}).status_code == 400


@pytest.mark.parametrize("form", ["application/json", "application/x-ndjson", "text/csv"])
def test_a_list_with_what_is_sensitive_leaves_an_entry_in_every_form(
    as_drafter: TestClient, person: str, form: str
) -> None:
    answer = as_drafter.get(f"{PEOPLE}/sensitive", headers={"Accept": form})
    assert "Dân tộc ví dụ" in answer.text
    assert acts(as_drafter)[0] == "person.sensitive_list_read"


def test_one_person_with_what_is_sensitive_leaves_an_entry(as_drafter: TestClient, person: str) -> None:
    assert as_drafter.get(f"{person}/sensitive").json()["ethnic_group"] == "Dân tộc ví dụ"
    assert acts(as_drafter)[0] == "person.sensitive_read"


def test_a_reading_that_is_refused_leaves_none(as_administrator: TestClient, person: str) -> None:
    for path in (f"{PEOPLE}/sensitive", f"{person}/sensitive"):
        answer = as_administrator.get(path)
        assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")
    assert not [act for act in acts(as_administrator) if "sensitive" in act]


def test_strangers_learn_of_nobody(as_stranger: TestClient, person: str) -> None:
    assert as_stranger.get(PEOPLE).json()["items"] == []
    assert {as_stranger.get(path).status_code for path in (person, f"{person}/sensitive", f"{person}/consents")} == {
        404
    }
    assert as_stranger.post(f"{person}/export").status_code == 404


def test_a_consent_is_given_taken_back_and_given_out_with_the_rest(as_drafter: TestClient, person: str) -> None:
    given = as_drafter.post(
        f"{person}/consents", json={"purpose": "publish", "form": "paper", "given_on": "2027-03-01"}
    )
    assert given.status_code == 201, given.text
    taken = as_drafter.post(
        f"{given.headers['location']}/withdraw",
        json={"withdrawn_on": "2027-05-01"},
        headers={"If-Match": given.headers["etag"]},
    )
    assert taken.json()["withdrawn_on"] == "2027-05-01"
    held = as_drafter.post(f"{person}/export").json()
    assert held["person"]["ethnic_group"] == "Dân tộc ví dụ"
    assert [consent["purpose"] for consent in held["consents"]] == ["publish"]


def test_an_erased_person_is_empty_and_cannot_be_written(
    as_drafter: TestClient, as_administrator: TestClient, person: str
) -> None:
    etag = as_administrator.get(person).headers["etag"]
    erased = as_administrator.post(f"{person}/erase", json={"reason": "Theo đơn"}, headers={"If-Match": etag})
    assert erased.status_code == 200, erased.text
    assert erased.json()["birth_year"] is None
    again = as_drafter.patch(person, json={"job_title": "x"}, headers={"If-Match": erased.headers["etag"]})
    assert (again.status_code, again.json()["code"]) == (409, "person_erased")


def test_ones_own_data_is_fetched_by_oneself(as_leader: TestClient) -> None:
    held = as_leader.post("/api/v1/me/export").json()
    assert held["account"]["login"] == "lanhdao"
    assert "account.exported" in acts(as_leader)
