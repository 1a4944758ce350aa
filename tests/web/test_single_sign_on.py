"""Single sign-on against a real provider, which runs as a process of its own and is asked over HTTP."""

import json
import socket
import subprocess
import sys
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx2
import pytest
from pydantic import SecretStr
from sqlmodel import select

from app.database import transaction
from app.models.account import Account
from app.models.event_log import EventEntry
from app.models.sign_in import ExternalIdentity, PendingSignIn

PEOPLE = (
    {"sub": "nguoi-1", "email": "Soan@vidu.vn", "email_verified": True, "name": "Nguyễn Thị Soạn"},
    {"sub": "nguoi-2", "email": "soan@vidu.vn", "email_verified": False},
    {"sub": "nguoi-3", "email": "khong-co@vidu.vn", "email_verified": True},
    {"sub": "nguoi-4"},
)
PATIENCE = 8


@pytest.fixture(scope="module")
def provider():
    """The address of a provider that knows these people."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    people = [part for person in PEOPLE for part in ("--user-claims", json.dumps(person))]
    command = [sys.executable, "-W", "ignore", "-m", "oidc_provider_mock", "-p", str(port), *people]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{port}"
    with httpx2.Client(transport=httpx2.HTTPTransport(retries=PATIENCE)) as client:  # tries again by itself
        assert client.get(f"{address}/.well-known/openid-configuration", timeout=30).is_success
    yield address
    process.terminate()
    process.wait()


@pytest.fixture
def settings(settings, provider):
    """The product's settings, with this provider."""
    secret = SecretStr("bí mật của phép thử")
    known = {"oidc_issuer": provider, "oidc_client_id": "dienhinh", "oidc_client_secret": secret}
    return settings.model_copy(update=known)


@pytest.fixture
def email(app):
    with transaction(app.state.engine) as session:
        session.exec(select(Account).where(Account.login == "soan")).one().email = "soan@vidu.vn"


def there(client, subject: str, onward: str = "/plans") -> str:
    """To the provider, where the person says yes; gives the address that it sends the browser back to."""
    began = client.get("/sign-in/single-sign-on", params={"next": onward})
    assert began.status_code == 303, began.text
    back = httpx2.post(began.headers["location"], data={"sub": subject}, follow_redirects=False)
    return back.headers["location"].removeprefix("http://testserver")


def and_back(client, subject: str, onward: str = "/plans"):
    return client.get(there(client, subject, onward))


def test_the_door_offers_it_by_its_name(client, app):
    assert "Đăng nhập bằng tài khoản cơ quan" in client.get("/sign-in").text
    app.state.settings = app.state.settings.model_copy(update={"oidc_issuer": ""})
    assert "single-sign-on" not in client.get("/sign-in").text


def test_a_verified_address_opens_the_account_that_has_it(client, email):
    answer = and_back(client, "nguoi-1")
    assert (answer.status_code, answer.headers["location"]) == (303, "/plans")
    assert "Nguyễn Thị Soạn" in client.get("/plans").text


def test_from_then_on_the_identity_counts_not_the_address(client, app, email):
    and_back(client, "nguoi-1")
    with transaction(app.state.engine) as session:
        session.exec(select(Account).where(Account.login == "soan")).one().email = "moi@vidu.vn"
    assert and_back(client, "nguoi-1").headers["location"] == "/plans"
    with transaction(app.state.engine, writing=False) as session:
        links = session.exec(select(ExternalIdentity)).all()
        acts = session.exec(select(EventEntry.action).order_by(EventEntry.id)).all()
    assert [(link.subject, link.last_used_at is None) for link in links] == [("nguoi-1", False)]
    assert acts == ["identity.linked", "session.opened", "session.opened"]


@pytest.mark.parametrize("subject", ["nguoi-2", "nguoi-3", "nguoi-4"], ids=["unverified", "unknown", "no address"])
def test_nobody_else_comes_in_and_no_account_is_made(client, app, email, subject):
    before = _accounts(app)
    answer = and_back(client, subject)
    assert answer.status_code == 422
    assert "Chưa có tài khoản nào ứng với bạn" in answer.text
    assert "dh_session" not in client.cookies
    assert _accounts(app) == before


def _accounts(app) -> int:
    with transaction(app.state.engine, writing=False) as session:
        return len(session.exec(select(Account.id)).all())


def test_an_address_of_two_accounts_opens_neither(client, app, email):
    with transaction(app.state.engine) as session:
        session.exec(select(Account).where(Account.login == "lanhdao")).one().email = "soan@vidu.vn"
    assert and_back(client, "nguoi-1").status_code == 422


def test_a_closed_account_stays_closed(client, app, email):
    and_back(client, "nguoi-1")
    with transaction(app.state.engine) as session:
        session.exec(select(Account).where(Account.login == "soan")).one().is_active = False
        session.exec(select(Account).where(Account.login == "lanhdao")).one().email = "soan@vidu.vn"
    assert and_back(client, "nguoi-1").status_code == 422


def test_a_second_factor_that_is_set_is_still_asked_for(client, app, email):
    app.state.settings = app.state.settings.model_copy(update={"require_second_factor": "drafter"})
    answer = and_back(client, "nguoi-1")
    assert answer.headers["location"] == "/sign-in/second-factor"
    assert "dh_session" not in client.cookies


def test_the_provider_is_asked_with_state_nonce_and_a_challenge(client):
    asked = parse_qs(urlsplit(client.get("/sign-in/single-sign-on").headers["location"]).query)
    assert asked["response_type"] == ["code"]
    assert asked["code_challenge_method"] == ["S256"]
    assert asked["redirect_uri"] == ["http://testserver/sign-in/single-sign-on/callback"]
    assert all(len(asked[name][0]) >= 43 for name in ("state", "nonce", "code_challenge"))


def test_the_address_of_the_setting_counts_not_that_of_the_request(client, app):
    app.state.settings = app.state.settings.model_copy(update={"base_url": "https://kehoach.vidu.vn"})
    asked = parse_qs(urlsplit(client.get("/sign-in/single-sign-on").headers["location"]).query)
    assert asked["redirect_uri"] == ["https://kehoach.vidu.vn/sign-in/single-sign-on/callback"]


def refused(answer) -> bool:
    return answer.status_code == 422 and "không thành công" in answer.text


def test_a_state_of_somebody_else_is_refused(client, email):
    address = urlsplit(there(client, "nguoi-1"))
    query = {name: values[0] for name, values in parse_qs(address.query).items()} | {"state": "x" * 43}
    assert refused(client.get(f"{address.path}?{urlencode(query)}"))


def test_an_answer_without_a_code_is_refused(client, email):
    address = urlsplit(there(client, "nguoi-1"))
    state = parse_qs(address.query)["state"][0]
    assert refused(client.get(f"{address.path}?error=access_denied&state={state}"))


def test_a_made_up_code_is_refused(client, email):
    address = urlsplit(there(client, "nguoi-1"))
    state = parse_qs(address.query)["state"][0]
    assert refused(client.get(f"{address.path}?code=made-up&state={state}"))


def test_a_token_for_another_sign_in_is_refused(client, app, email):
    address = there(client, "nguoi-1")
    with transaction(app.state.engine) as session:
        waiting = session.exec(select(PendingSignIn)).one()
        waiting.details = {**waiting.details, "kept": {**waiting.details["kept"], "nonce": "of another"}}
    assert refused(client.get(address))


def test_a_token_for_another_installation_is_refused(client, app, email):
    address = there(client, "nguoi-1")
    app.state.settings = app.state.settings.model_copy(update={"oidc_client_id": "another"})
    assert refused(client.get(address))


def test_an_answer_counts_once_and_only_in_its_own_browser(client, email):
    address = there(client, "nguoi-1")
    client.get(address)
    again = client.get(address)
    assert (again.status_code, again.headers["location"]) == (303, "/sign-in")


def test_nobody_is_sent_on_to_another_site(client, email):
    assert and_back(client, "nguoi-1", "https://example.org/").headers["location"] == "/"


def test_a_provider_that_is_down_is_said(client, app):
    app.state.settings = app.state.settings.model_copy(update={"oidc_issuer": "http://127.0.0.1:9"})
    answer = client.get("/sign-in/single-sign-on")
    assert answer.status_code == 503
    assert "dùng mật khẩu" in answer.text


def test_without_a_provider_there_is_no_such_address(client, app):
    app.state.settings = app.state.settings.model_copy(update={"oidc_issuer": ""})
    assert client.get("/sign-in/single-sign-on").status_code == 404
    assert client.get("/sign-in/single-sign-on/callback").status_code == 404


@pytest.mark.parametrize("address", ["http://example.org", "ftp://example.org", "example.org"])
def test_a_provider_without_tls_is_refused(settings, address):
    with pytest.raises(ValueError, match="https"):
        type(settings)(oidc_issuer=address)
