"""The pages of access tokens."""

import re

import pytest

OWN, SERVICES = "/account/tokens", "/admin/tokens"
SECRET = re.compile(r"dh_(?:pat|svc)_[A-Za-z0-9_-]{43}")


@pytest.fixture
def service(organisation):
    return {
        "name": "Cổng thông tin",
        "organisation_id": str(organisation.id),
        "role": "viewer",
        "scopes": ["plans:read"],
        "expires_in_days": "",
    }


def test_a_new_token_is_shown_once_and_never_again(as_drafter):
    answer = as_drafter.post(OWN, data={"name": "Trang tin", "scopes": ["plans:read"], "expires_in_days": "30"})
    assert answer.status_code == 200
    assert answer.headers["cache-control"] == "no-store"
    (secret,) = SECRET.findall(answer.text)
    page = as_drafter.get(OWN).text
    assert "Trang tin" in page
    assert secret not in page
    assert "Xem kế hoạch" in page


def test_a_shown_token_works(as_drafter, client):
    answer = as_drafter.post(OWN, data={"name": "x", "scopes": ["plans:read"], "expires_in_days": "30"})
    (secret,) = SECRET.findall(answer.text)
    assert client.get("/api/v1/plans", headers={"Authorization": f"Bearer {secret}"}).json()["items"] == []


def test_what_was_ticked_and_typed_comes_back(as_drafter):
    answer = as_drafter.post(OWN, data={"name": "", "scopes": ["plans:read", "events:read"], "expires_in_days": "30"})
    assert answer.status_code == 422
    assert len(re.findall(r'value="(?:plans:read|events:read)"[^>]* checked', answer.text)) == 2
    assert re.search(r'value="30" selected', answer.text)
    assert 'aria-invalid="true"' in answer.text


def test_a_token_without_a_scope_is_refused_beside_the_boxes(as_drafter):
    answer = as_drafter.post(OWN, data={"name": "Trang tin", "expires_in_days": "30"})
    assert answer.status_code == 422
    assert "Trang tin" in answer.text
    assert '<p class="error">' in answer.text


def test_only_ones_own_rights_are_offered(as_drafter):
    page = as_drafter.get(OWN).text
    assert 'value="plans:write"' in page
    assert 'value="plans:issue"' not in page


def test_a_token_is_revoked_on_the_page(as_drafter, client):
    made = as_drafter.post(OWN, data={"name": "x", "scopes": ["plans:read"], "expires_in_days": "30"}).text
    (path,) = re.findall(rf'action="({OWN}/[^"]+/revoke)"', made)
    answer = as_drafter.post(path, data={"version": "1"})
    assert (answer.status_code, answer.headers["location"]) == (303, OWN)
    assert "Đã thu hồi" in as_drafter.get(OWN).text
    assert (
        client.get("/api/v1/plans", headers={"Authorization": f"Bearer {SECRET.findall(made)[0]}"}).status_code == 401
    )


def test_somebody_elses_token_is_not_found(as_drafter, as_leader):
    made = as_drafter.post(OWN, data={"name": "x", "scopes": ["plans:read"], "expires_in_days": "30"}).text
    (path,) = re.findall(rf'action="({OWN}/[^"]+/revoke)"', made)
    assert as_leader.post(path, data={"version": "1"}).status_code == 404


def test_an_administrator_keeps_the_tokens_of_systems(as_administrator, service):
    answer = as_administrator.post(SERVICES, data=service)
    assert answer.status_code == 200
    assert len(SECRET.findall(answer.text)) == 1
    assert "không hết hạn" in as_administrator.get(SERVICES).text
    (path,) = re.findall(rf'action="({SERVICES}/[^"]+/revoke)"', answer.text)
    assert as_administrator.post(path, data={"version": "1"}).headers["location"] == SERVICES
    assert "Đã thu hồi" in as_administrator.get(SERVICES).text


def test_others_do_not_keep_the_tokens_of_systems(as_drafter, as_leader, service):
    for member in (as_drafter, as_leader):
        assert member.get(SERVICES).status_code == 403
        assert member.post(SERVICES, data=service).status_code == 403
        assert SERVICES not in member.get("/").text


def test_another_federation_sees_none_of_it(as_administrator, as_stranger, service):
    as_administrator.post(SERVICES, data=service)
    page = as_stranger.get(SERVICES)
    assert page.status_code == 200
    assert "Cổng thông tin" not in page.text
    assert as_stranger.post(SERVICES, data=service).status_code == 404
