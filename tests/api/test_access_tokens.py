"""Access tokens over HTTP: what they open, what they never open."""

from datetime import timedelta
from uuid import UUID

import pytest
from sqlmodel import select

from app.access import tokens
from app.access.sessions import digest
from app.database import transaction
from app.enums import OrganisationKind, Permission
from app.models.access_token import AccessToken
from app.models.account import Account
from app.models.base import now
from app.models.idempotency import IdempotencyRecord
from app.models.organisation import OrganisationCreate
from app.services.organisations import new_organisation

TOKENS = "/api/v1/access-tokens"
SERVICES = "/api/v1/service-tokens"
READING = {"name": "Trang tin", "scopes": ["plans:read"]}


@pytest.fixture
def made(as_drafter):
    """A token of the drafter that may only read plans, as the answer that made it."""
    return as_drafter.post(TOKENS, json=READING)


@pytest.fixture
def with_token(client, made):
    """`with_token("GET", path)` asks with the drafter's token."""

    def asking(method, path, secret=None, **more):
        headers = {"Authorization": f"Bearer {secret or made.json()['token']}", **more.pop("headers", {})}
        return client.request(method, path, headers=headers, **more)

    return asking


@pytest.fixture
def service(organisation):
    return {
        "name": "Cổng thông tin",
        "organisation_id": str(organisation.id),
        "role": "viewer",
        "scopes": ["plans:read"],
    }


def kept(engine, made):
    with transaction(engine, writing=False) as session:
        return session.get(AccessToken, UUID(made.json()["id"]))


def test_a_token_is_shown_once(as_drafter, made):
    assert made.status_code == 201
    assert tokens.is_access_token(made.json()["token"])
    assert made.headers["cache-control"] == "no-store"
    again = as_drafter.get(made.headers["location"])
    assert again.json()["ending"] == made.json()["token"][-4:]
    assert made.json()["token"] not in again.text + as_drafter.get(TOKENS).text


def test_a_token_reads_what_its_scope_names(with_token):
    assert with_token("GET", "/api/v1/plans").json()["items"] == []


def test_a_missing_scope_is_named_to_programs(with_token):
    answer = with_token("POST", "/api/v1/plans", json={"kind": "exchange", "title": "Giao lưu"})
    assert (answer.status_code, answer.json()["code"], answer.json()["scope"]) == (
        403,
        "insufficient_scope",
        "plans:write",
    )
    assert answer.headers["www-authenticate"] == (
        'Bearer realm="dienhinh", error="insufficient_scope", scope="plans:write"'
    )


def test_a_revoked_token_opens_nothing(as_drafter, made, with_token):
    headers = {"If-Match": made.headers["etag"]}
    assert as_drafter.delete(made.headers["location"], headers=headers).status_code == 204
    answer = with_token("GET", "/api/v1/plans")
    assert (answer.status_code, answer.json()["code"]) == (401, "token_revoked")
    assert 'error="invalid_token"' in answer.headers["www-authenticate"]


def test_an_expired_token_opens_nothing(engine, made, with_token):
    with transaction(engine) as session:
        session.get(AccessToken, UUID(made.json()["id"])).expires_at = now() - timedelta(days=1)
    answer = with_token("GET", "/api/v1/plans")
    assert (answer.status_code, answer.json()["code"]) == (401, "token_expired")


def test_a_cookie_carries_no_token(client, made):
    client.cookies.set("dh_session", made.json()["token"])
    assert client.get("/api/v1/plans").status_code == 401


def test_no_page_obeys_a_token(with_token):
    answer = with_token("GET", "/plans")
    assert (answer.status_code, answer.headers["location"]) == (303, "/sign-in?next=/plans")


def test_a_token_makes_no_token(with_token):
    answer = with_token("POST", TOKENS, json=READING)
    assert (answer.status_code, answer.json()["code"]) == (403, "session_needed")


def test_its_use_is_noted_with_the_address(engine, made, with_token):
    with_token("GET", "/api/v1/plans")
    row = kept(engine, made)
    assert row.last_used_at is not None
    assert row.last_address == "testclient"


def test_a_second_use_within_minutes_writes_nothing(engine, made, with_token):
    with_token("GET", "/api/v1/plans")
    first = kept(engine, made).last_used_at
    with_token("GET", "/api/v1/plans")
    assert kept(engine, made).last_used_at == first


def test_an_idempotency_key_keeps_no_secret(as_drafter, engine):
    headers = {"Idempotency-Key": "khoa-mot"}
    first = as_drafter.post(TOKENS, json=READING, headers=headers)
    second = as_drafter.post(TOKENS, json=READING, headers=headers)
    assert (second.status_code, second.json()["code"]) == (409, "shown_once")
    assert second.json()["location"] == first.headers["location"]
    with transaction(engine, writing=False) as session:
        assert [record.body for record in session.exec(select(IdempotencyRecord)).all()] == [None]


@pytest.mark.parametrize(
    ("wrong", "pointer"),
    [
        ({"scopes": []}, "/scopes"),
        ({"scopes": ["plans:issue"]}, "/scopes"),
        ({"scopes": ["moon:walk"]}, "/scopes/0"),
        ({"expires_in_days": 400}, "/expires_in_days"),
        ({"expires_in_days": None}, "/expires_in_days"),
        ({"account_id": "019356a2-b1c0-7d3e-8f4a-5b6c7d8e9f00"}, "/account_id"),
    ],
)
def test_a_wrong_token_is_refused_beside_its_field(as_drafter, wrong, pointer):
    answer = as_drafter.post(TOKENS, json=READING | wrong)
    assert answer.status_code == 422
    assert [error["pointer"] for error in answer.json()["errors"]] == [pointer]


def test_nobody_else_sees_a_token(as_leader, as_stranger, made):
    for other in (as_leader, as_stranger):
        assert other.get(made.headers["location"]).status_code == 404
        assert other.get(TOKENS).json()["items"] == []


def test_an_administrator_makes_a_token_for_a_system(as_administrator, service, with_token, organisation):
    made = as_administrator.post(SERVICES, json=service)
    assert made.status_code == 201
    assert made.json()["token"].startswith("dh_svc_")
    who = with_token("GET", "/api/v1/sessions/current", secret=made.json()["token"]).json()
    assert who["full_name"] == "Cổng thông tin"
    assert who["memberships"] == [
        {"organisation_id": str(organisation.id), "roles": ["viewer"], "permissions": ["plans:read"]}
    ]


def test_a_service_account_has_no_password(engine, as_administrator, service):
    as_administrator.post(SERVICES, json=service)
    with transaction(engine, writing=False) as session:
        (account,) = session.exec(select(Account).where(Account.is_service)).all()
    assert account.password_hash is None


def test_a_service_token_may_be_without_end(as_administrator, service):
    made = as_administrator.post(SERVICES, json=service | {"expires_in_days": None})
    assert made.json()["expires_at"] is None


def test_a_service_token_never_exceeds_its_role(as_administrator, service):
    answer = as_administrator.post(SERVICES, json=service | {"scopes": ["plans:issue"]})
    assert (answer.status_code, answer.json()["code"]) == (422, "scope_not_held")


def test_only_administrators_keep_service_tokens(as_drafter, as_leader, service):
    for member in (as_drafter, as_leader):
        assert member.post(SERVICES, json=service).json()["code"] == "forbidden"
        assert member.get(SERVICES).status_code == 403


def test_a_service_token_for_another_federation_is_refused(as_administrator, as_stranger, service):
    assert as_stranger.post(SERVICES, json=service).status_code == 404
    made = as_administrator.post(SERVICES, json=service)
    assert as_stranger.get(made.headers["location"]).status_code == 404
    assert as_stranger.get(SERVICES).json()["items"] == []
    headers = {"If-Match": made.headers["etag"]}
    assert as_stranger.delete(made.headers["location"], headers=headers).status_code == 404


def test_an_administrator_reaches_below_and_not_above(engine, as_administrator, cast, service, organisation):
    with transaction(engine) as session:
        above = new_organisation(session, OrganisationCreate(name="TLĐ Ví Dụ", kind=OrganisationKind.CONFEDERATION))
    below = as_administrator.post(SERVICES, json=service | {"organisation_id": str(cast.department.id)})
    assert below.status_code == 201
    refused = as_administrator.post(SERVICES, json=service | {"organisation_id": str(above.id)})
    assert refused.status_code == 404


def test_revoking_closes_the_systems_account(engine, as_administrator, service, with_token):
    made = as_administrator.post(SERVICES, json=service)
    headers = {"If-Match": made.headers["etag"]}
    assert as_administrator.delete(made.headers["location"], headers=headers).status_code == 204
    assert with_token("GET", "/api/v1/plans", secret=made.json()["token"]).status_code == 401
    with transaction(engine, writing=False) as session:
        (account,) = session.exec(select(Account).where(Account.is_service)).all()
    assert not account.is_active


def test_the_database_holds_hashes_only(engine, made):
    row = kept(engine, made)
    assert row.token_hash == digest(made.json()["token"])
    assert row.scopes == [Permission.PLAN_READ.value]
