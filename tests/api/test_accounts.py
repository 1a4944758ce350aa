"""Accounts, roles, invitations and delegations for programs: the same acts, the same refusals."""

from datetime import timedelta

import pytest

from app.access.standing import today

API = "/api/v1"


@pytest.fixture
def new(organisation):
    return {"login": "moi", "full_name": "Đỗ Thị Mới", "organisation_id": str(organisation.id), "role": "drafter"}


def test_an_account_is_made_shown_changed_and_closed(as_administrator, new):
    made = as_administrator.post(f"{API}/accounts", json=new)
    assert made.status_code == 201
    assert made.headers["cache-control"] == "no-store"
    url = made.headers["location"]
    shown = as_administrator.get(url)
    assert "password" not in shown.json()
    changed = as_administrator.patch(url, json={"email": "moi@vidu.vn"}, headers={"If-Match": shown.headers["etag"]})
    assert changed.json()["email"] == "moi@vidu.vn"
    closed = as_administrator.post(f"{url}/close", headers={"If-Match": changed.headers["etag"]})
    assert closed.json()["state"] == "closed"


def test_the_made_up_password_cannot_be_used_before_it_is_changed(client, as_administrator, new):
    password = as_administrator.post(f"{API}/accounts", json=new).json()["password"]
    answer = client.post(f"{API}/sessions", json={"login": "moi", "password": password})
    assert (answer.status_code, answer.json()["code"]) == (403, "password_change_required")


@pytest.mark.parametrize("extra", [{"is_active": True}, {"is_service": True}, {"password": "tu-dat-lay-mat-khau"}])
def test_nothing_else_is_taken_with_a_new_account(as_administrator, new, extra):
    assert as_administrator.post(f"{API}/accounts", json=new | extra).status_code == 422


@pytest.mark.parametrize(
    "extra", [{"login": "khac"}, {"password_hash": "x"}, {"totp_secret": "x"}, {"closed_at": None}]
)
def test_nothing_else_is_changed_with_an_account(as_administrator, cast, extra):
    account = cast.accounts["drafter"]
    answer = as_administrator.patch(f"{API}/accounts/{account.id}", json=extra, headers={"If-Match": '"1"'})
    assert answer.status_code == 422


def test_the_list_says_the_state_of_each(as_administrator):
    rows = as_administrator.get(f"{API}/accounts?q=soan").json()["items"]
    assert [(row["login"], row["state"]) for row in rows] == [("soan", "open")]


@pytest.mark.parametrize("path", ["accounts", "memberships", "invitations"])
def test_who_does_not_administer_is_refused(as_drafter, path):
    answer = as_drafter.get(f"{API}/{path}")
    assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")


def test_a_guessed_account_of_another_federation_does_not_exist(as_administrator, cast):
    assert as_administrator.get(f"{API}/accounts/{cast.accounts['stranger'].id}").status_code == 404


def test_a_role_is_given_changed_and_ended(as_administrator, cast):
    body = {
        "account_id": str(cast.accounts["drafter"].id),
        "organisation_id": str(cast.department.id),
        "role": "leader",
    }
    made = as_administrator.post(f"{API}/memberships", json=body)
    url, version = made.headers["location"], made.headers["etag"]
    changed = as_administrator.patch(url, json={"ends_on": str(today())}, headers={"If-Match": version})
    assert changed.json()["ends_on"] == str(today())
    assert as_administrator.delete(url, headers={"If-Match": changed.headers["etag"]}).status_code == 204
    assert as_administrator.get(url).json()["ends_on"] == str(today() - timedelta(days=1))


def test_a_role_in_a_body_of_others_is_not_given(as_administrator, cast):
    body = {
        "account_id": str(cast.accounts["drafter"].id),
        "organisation_id": str(cast.other_organisation.id),
        "role": "leader",
    }
    assert as_administrator.post(f"{API}/memberships", json=body).status_code == 404


def test_an_invitation_shows_no_secret(as_administrator, organisation):
    body = {
        "email": "moi@vidu.vn",
        "full_name": "Đỗ Thị Mới",
        "organisation_id": str(organisation.id),
        "role": "viewer",
    }
    made = as_administrator.post(f"{API}/invitations", json=body)
    assert made.status_code == 201
    assert {"token_hash", "token", "link"} & made.json().keys() == set()
    again = as_administrator.post(made.headers["location"] + "/send-again", headers={"If-Match": made.headers["etag"]})
    assert again.status_code == 200
    ended = as_administrator.delete(made.headers["location"], headers={"If-Match": again.headers["etag"]})
    assert ended.status_code == 204
    assert as_administrator.get(f"{API}/invitations?state=waiting").json()["items"] == []


def test_a_lent_role_shows_in_me(as_leader, as_drafter, organisation):
    body = {"receiver": "soan", "organisation_id": str(organisation.id), "role": "leader"}
    days = {"starts_on": str(today()), "ends_on": str(today())}
    made = as_leader.post(f"{API}/delegations", json=body | days)
    assert made.json()["receiver_name"] == "Nguyễn Thị Soạn"
    me = as_drafter.get(f"{API}/me").json()
    assert [(lent["role"], lent["giver_name"]) for lent in me["delegations"]] == [("leader", "Trần Văn Đạo")]
    assert "plans:approve" in me["memberships"][0]["permissions"]
    as_leader.delete(made.headers["location"], headers={"If-Match": made.headers["etag"]})
    assert as_drafter.get(f"{API}/me").json()["delegations"] == []


def test_a_handover_closes_the_one_and_fills_the_other(as_administrator, cast):
    url = f"{API}/accounts/{cast.accounts['drafter'].id}"
    version = as_administrator.get(url).headers["etag"]
    answer = as_administrator.post(
        f"{url}/hand-over", json={"successor": "lanhdao", "day": str(today())}, headers={"If-Match": version}
    )
    assert answer.json()["handed_to_id"] == str(cast.accounts["leader"].id)
    held = as_administrator.get(f"{API}/memberships?account_id={cast.accounts['leader'].id}").json()["items"]
    assert {row["role"] for row in held} == {"leader", "drafter"}


def test_plans_of_the_level_above_are_listed_when_asked_for(as_drafter):
    assert as_drafter.get(f"{API}/plans?scope=above").json()["items"] == []
    assert as_drafter.get(f"{API}/plans?scope=everything").status_code == 422
