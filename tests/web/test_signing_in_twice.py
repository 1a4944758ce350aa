"""The second step at the door, and a person's own pages about signing in."""

import html
import re
import time

import pyotp
import pytest
import time_machine
from sqlmodel import select

from app.database import transaction
from app.enums import PlanKind
from app.models.account import Account
from app.models.job import Job
from app.models.plan import PlanCreate
from app.services import plans
from tests.conftest import PASSWORD


@pytest.fixture(autouse=True)
def stopped_clock():
    with time_machine.travel(time.time(), tick=False) as clock:
        yield clock


def secret_on(page: str) -> str:
    return re.search(r'class="secret">([A-Z2-7 ]+)<', page)[1].replace(" ", "")


def codes_on(page: str) -> list[str]:
    return re.findall(r"<li><code>([a-z0-9-]+)</code>", page)


@pytest.fixture
def factor(as_drafter):
    """The drafter's second factor, switched on over the pages: its secret, and the page with the recovery codes."""
    assert as_drafter.post("/account/second-factor").headers["location"] == "/account/second-factor"
    secret = secret_on(as_drafter.get("/account/second-factor").text)
    shown = as_drafter.post("/account/second-factor/confirm", data={"code": pyotp.TOTP(secret).at(time.time() - 30)})
    assert shown.status_code == 200, shown.text
    return secret, shown


def through_the_first_step(client, onward="/plans"):
    return client.post("/sign-in", data={"login": "soan", "password": PASSWORD, "next": onward})


def test_the_picture_and_the_key_are_shown_until_the_code_is_confirmed(as_drafter, factor):
    assert "data:" not in as_drafter.get("/account/second-factor").text
    assert 'class="qr"' not in as_drafter.get("/account/second-factor").text


def test_recovery_codes_are_shown_once_and_can_be_kept_as_a_file(as_drafter, factor):
    _, shown = factor
    codes = codes_on(shown.text)
    assert len(codes) == 10
    assert "no-store" in shown.headers["cache-control"]
    assert 'download="' in shown.text
    assert all(code in html.unescape(shown.text.split("data:text/plain")[1]) for code in codes)
    assert codes[0] not in as_drafter.get("/account/second-factor").text


def test_switching_it_on_renews_the_cookie(client, app, cast, factor, as_drafter):
    assert as_drafter.cookies.get("dh_session", domain="testserver.local") != cast.tokens["drafter"]
    assert as_drafter.get("/plans").status_code == 200
    assert client.get("/plans", headers={"Authorization": f"Bearer {cast.tokens['drafter']}"}).status_code == 303


def test_the_password_leads_to_the_second_step_and_the_code_onward(client, factor):
    secret, _ = factor
    first = through_the_first_step(client)
    assert first.headers["location"] == "/sign-in/second-factor"
    assert "dh_session" not in client.cookies
    assert client.get("/plans").status_code == 303
    second = client.post("/sign-in/second-factor", data={"code": pyotp.TOTP(secret).now()})
    assert (second.status_code, second.headers["location"]) == (303, "/plans")
    assert client.get("/plans").status_code == 200
    assert "dh_step" not in client.cookies


def test_a_wrong_code_is_said_beside_its_field_and_not_shown_again(client, factor):
    through_the_first_step(client)
    refused = client.post("/sign-in/second-factor", data={"code": "987654"})
    assert refused.status_code == 422
    assert 'aria-invalid="true"' in refused.text
    assert "987654" not in refused.text


def test_a_step_that_ran_out_leads_back_to_the_door_with_a_word(client, cast):
    lost = client.get("/sign-in/second-factor")
    assert (lost.status_code, lost.headers["location"]) == (303, "/sign-in")
    assert "Lần đăng nhập này đã hết hạn" in client.get("/sign-in").text


@pytest.mark.parametrize("onward", ["https://example.org/", "//example.org", "/\\example.org"])
def test_the_second_step_leads_nobody_to_another_site(client, factor, onward):
    secret, _ = factor
    through_the_first_step(client, onward)
    second = client.post("/sign-in/second-factor", data={"code": pyotp.TOTP(secret).now()})
    assert second.headers["location"] == "/"


def test_a_session_that_somebody_fixed_before_is_worth_nothing_after_signing_in(client, cast):
    client.cookies.set("dh_session", "dh_" + "x" * 43)
    through_the_first_step(client)
    chosen = client.cookies.get("dh_session", domain="testserver.local", path="/")
    assert chosen != "dh_" + "x" * 43


def test_cookies_of_both_steps_are_for_the_server_alone(client, factor):
    secret, _ = factor
    cookies = [through_the_first_step(client).headers["set-cookie"].lower()]
    cookies.append(
        client.post("/sign-in/second-factor", data={"code": pyotp.TOTP(secret).now()}).headers["set-cookie"].lower()
    )
    for cookie in cookies:
        assert "httponly" in cookie
        assert "samesite=lax" in cookie
        assert "secure" not in cookie.split(";")


def test_behind_tls_they_are_secure(app, client, factor):
    app.state.settings = app.state.settings.model_copy(update={"base_url": "https://kehoach.vidu.vn"})
    assert "secure" in through_the_first_step(client).headers["set-cookie"].lower()


def test_a_role_that_needs_one_sets_it_up_at_the_door(app, client, cast):
    app.state.settings = app.state.settings.model_copy(update={"require_second_factor": "drafter"})
    through_the_first_step(client)
    secret = secret_on(client.get("/sign-in/second-factor").text)
    shown = client.post("/sign-in/second-factor", data={"code": pyotp.TOTP(secret).now()})
    assert len(codes_on(shown.text)) == 10
    assert 'href="/plans"' in shown.text
    assert client.get("/plans").status_code == 200


# --- sessions --------------------------------------------------------------------------------------------------------


def test_the_page_of_sessions_names_this_one_and_ends_another(client, as_drafter):
    client.post(
        "/sign-in",
        data={"login": "soan", "password": PASSWORD},
        headers={"user-agent": "Mozilla/5.0 (Windows NT 10.0) Firefox/140.0"},
    )
    page = as_drafter.get("/account/sessions").text
    assert "Firefox, Windows" in page
    assert page.count("phiên này") == 1
    address = re.search(r'action="(/account/sessions/[0-9a-f-]+/close)"', page)[1]
    ended = as_drafter.post(address, data={"version": "1"})
    assert ended.headers["location"] == "/account/sessions"
    assert client.get("/plans").status_code == 303


def test_ending_this_one_leads_to_the_door(as_drafter):
    address = re.search(r'action="(/account/sessions/[0-9a-f-]+/close)"', as_drafter.get("/account/sessions").text)[1]
    assert as_drafter.post(address, data={"version": "1"}).headers["location"] == "/sign-in"


def test_all_others_are_ended_with_one_button(client, as_drafter):
    through_the_first_step(client)
    as_drafter.post("/account/sessions/close-others")
    assert client.get("/plans").status_code == 303
    assert as_drafter.get("/plans").status_code == 200


def test_an_administrator_signs_an_account_out_everywhere(client, as_administrator, cast):
    client.post(
        "/sign-in",
        data={"login": "soan", "password": PASSWORD},
        headers={"user-agent": "Mozilla/5.0 (Windows NT 10.0) Firefox/140.0"},
    )
    address = f"/admin/accounts/{cast.accounts['drafter'].id}"
    assert f'href="{address}/sessions"' in as_administrator.get(address).text
    assert "Firefox, Windows" in as_administrator.get(f"{address}/sessions").text
    ended = as_administrator.post(f"{address}/sessions/close-all")
    assert ended.headers["location"] == f"{address}/sessions"
    assert client.get("/plans").status_code == 303
    assert "không đăng nhập ở đâu" in as_administrator.get(f"{address}/sessions").text


# --- passwords -------------------------------------------------------------------------------------------------------


@pytest.fixture
def link(client, app, cast):
    """The address in the letter that was sent."""
    with transaction(app.state.engine) as session:
        session.exec(select(Account).where(Account.login == "soan")).one().email = "soan@vidu.vn"
    client.post("/password-reset", data={"name": "soan"})
    with transaction(app.state.engine, writing=False) as session:
        return session.exec(select(Job)).one().payload["values"]["link"]


def path_of(link: str) -> str:
    return link.removeprefix("http://127.0.0.1:8000")


@pytest.mark.parametrize("name", ["soan", "khong-co-ai"])
def test_asking_for_a_link_is_answered_alike_for_everybody(client, cast, name):
    answer = client.post("/password-reset", data={"name": name})
    assert (answer.status_code, answer.headers["location"]) == (303, "/password-reset/sent")
    assert name not in client.get("/password-reset/sent").text


def test_the_link_does_not_begin_with_what_a_request_says(client, app, cast, link):
    assert link.startswith("http://127.0.0.1:8000/password-reset/")


def test_looking_at_the_link_does_not_use_it_up(client, link):
    for _ in range(2):
        page = client.get(path_of(link))
        assert page.status_code == 200
        assert "no-store" in page.headers["cache-control"]


def test_a_new_password_is_set_by_the_link(client, link):
    answer = client.post(path_of(link), data={"password": "một câu mới rất dài"})
    assert (answer.status_code, answer.headers["location"]) == (303, "/sign-in")
    entered = client.post("/sign-in", data={"login": "soan", "password": "một câu mới rất dài"})
    assert entered.headers["location"] == "/"


def test_a_weak_one_is_said_beside_its_field_and_not_shown_again(client, link):
    refused = client.post(path_of(link), data={"password": "1234567890"})
    assert refused.status_code == 422
    assert "1234567890" not in refused.text
    assert 'aria-invalid="true"' in refused.text


def test_a_link_that_is_over_is_a_page_that_says_so(client, cast):
    lost = client.get("/password-reset/" + "x" * 43)
    assert lost.status_code == 404
    assert "đã dùng hoặc đã hết hạn" in lost.text


def test_ones_own_password_is_changed_and_the_cookie_renewed(as_drafter, cast):
    answer = as_drafter.post("/account/password", data={"password": PASSWORD, "new_password": "một câu mới rất dài"})
    assert answer.headers["location"] == "/account/password"
    assert as_drafter.cookies.get("dh_session", domain="testserver.local") != cast.tokens["drafter"]
    assert as_drafter.get("/account/password").status_code == 200


def test_a_wrong_old_password_is_said_beside_its_field(as_drafter):
    refused = as_drafter.post("/account/password", data={"password": "sai", "new_password": "một câu mới rất dài"})
    assert refused.status_code == 422
    assert "một câu mới rất dài" not in refused.text


# --- visits ----------------------------------------------------------------------------------------------------------


def test_the_home_page_says_what_others_did_since_the_last_visit(client, app, cast, drafter, stopped_clock):
    door = {"login": "lanhdao", "password": PASSWORD}
    client.post("/sign-in", data=door)
    assert "Từ lần trước" not in client.get("/").text
    stopped_clock.shift(24 * 3600)
    with transaction(app.state.engine) as session:
        plans.create_plan(session, drafter, PlanCreate(kind=PlanKind.EXCHANGE, title="Giao lưu năm 2027"))
    stopped_clock.shift(24 * 3600)
    client.post("/sign-in", data=door)
    news = client.get("/").text.split("Từ lần trước")[1]
    assert news.index("Giao lưu năm 2027") < news.index("tạo kế hoạch")
