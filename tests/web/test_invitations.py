"""The letter's link in a browser without scripts: from the invitation to the first page."""

import pytest
from sqlmodel import select

from app.database import transaction
from app.models.account import Account
from app.models.job import Job
from tests.web.conftest import words

PASSWORD = "mot cau rieng de nho"


@pytest.fixture
def link(as_administrator, organisation, engine):
    """Invites somebody as the administrator does; gives the path of the link in the letter."""
    form = {
        "full_name": "Đỗ Thị Mới",
        "email": "moi@vidu.vn",
        "organisation_id": str(organisation.id),
        "role": "viewer",
    }
    assert as_administrator.post("/admin/invitations", data=form).status_code == 303
    with transaction(engine, writing=False) as session:
        letter = session.exec(select(Job)).one().payload["values"]["link"]
    return "/invitations/" + letter.rpartition("/")[2]


def test_the_link_shows_who_is_invited_to_what(client, link):
    page = client.get(link)
    assert "Đỗ Thị Mới" in page.text
    assert "LĐLĐ tỉnh Ví Dụ" in page.text
    assert 'value="moidt"' in page.text
    assert page.headers["cache-control"] == "no-store"


def test_accepting_signs_in_and_the_link_is_over(client, link):
    answer = client.post(link, data={"login": "moidt", "password": PASSWORD})
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    assert "Đỗ Thị Mới" in client.get("/").text
    assert client.get(link).status_code == 404


def test_a_refused_login_comes_back_and_the_password_does_not(client, link):
    answer = client.post(link, data={"login": "soan", "password": PASSWORD})
    assert answer.status_code == 409
    assert "Hãy chọn tên đăng nhập khác" in answer.text
    assert 'value="soan"' in answer.text
    assert PASSWORD not in answer.text


def test_who_is_signed_in_takes_the_role_with_one_button(as_drafter, link, engine):
    assert "Nhận vai trò này" in as_drafter.get(link).text
    assert as_drafter.post(f"{link}/accept").status_code == 303
    assert "Người xem" in words(as_drafter.get("/account").text)


def test_an_address_with_an_account_is_asked_to_sign_in(client, link, engine, cast):
    with transaction(engine) as session:
        session.get(Account, cast.accounts["drafter"].id).email = "moi@vidu.vn"
    page = client.get(link).text
    assert f"/sign-in?next={link}" in page
    assert 'name="password"' not in page


def test_a_made_up_link_says_what_every_dead_one_says(client, link, as_administrator, engine):
    from app.models.invitation import Invitation

    with transaction(engine, writing=False) as session:
        row = session.exec(select(Invitation)).one()
    as_administrator.post(f"/admin/invitations/{row.id}/revoke", data={"version": str(row.version)})
    said = [words(client.get(path).text).split("Mã yêu cầu")[0] for path in (link, "/invitations/doan-mo")]
    assert said[0] == said[1]


def test_the_page_of_delegations_lends_and_takes_back(as_leader, as_drafter, organisation):
    from app.access.standing import today

    form = {"what": f"{organisation.id} leader", "receiver": "soan", "starts_on": str(today()), "ends_on": str(today())}
    assert as_leader.post("/account/delegations", data=form).status_code == 303
    assert "Bạn đang thay mặt Trần Văn Đạo" in words(as_drafter.get("/").text)
    listed = as_drafter.get("/account/delegations").text
    action = listed.split('action="/account/delegations/')[1].split('"')[0]
    assert as_drafter.post(f"/account/delegations/{action}", data={"version": "1"}).status_code == 303
    assert "thay mặt" not in words(as_drafter.get("/").text)


def test_a_tampered_role_is_not_lent(as_drafter, organisation):
    from app.access.standing import today

    form = {
        "what": f"{organisation.id} leader",
        "receiver": "lanhdao",
        "starts_on": str(today()),
        "ends_on": str(today()),
    }
    assert as_drafter.post("/account/delegations", data=form).status_code == 403


def test_somebody_with_two_bodies_switches_between_them(engine, as_drafter, cast, department):
    from app.enums import Role
    from app.models.account import Membership

    with transaction(engine) as session:
        account_id = cast.accounts["drafter"].id
        session.add(Membership(account_id=account_id, organisation_id=department.id, role=Role.DRAFTER))
    assert "Làm việc ở" in as_drafter.get("/").text
    form = {"organisation_id": str(department.id), "next": "/plans"}
    answer = as_drafter.post("/account/organisation", data=form)
    assert answer.headers["location"] == "/plans"
    assert f'<option value="{department.id}" selected>' in as_drafter.get("/").text
    away = as_drafter.post("/account/organisation", data={"organisation_id": str(cast.other_organisation.id)})
    assert away.status_code == 404


def test_the_switch_sends_nobody_to_another_site(as_drafter, organisation):
    form = {"organisation_id": str(organisation.id), "next": "//khac.vn/"}
    assert as_drafter.post("/account/organisation", data=form).headers["location"] == "/"
