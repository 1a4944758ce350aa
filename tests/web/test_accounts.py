"""Administrators keep accounts on pages; what they must not do is refused there too."""

import re

import pytest
from sqlmodel import select

from app.database import transaction
from app.enums import Role
from app.models.account import Account, Membership
from tests.web.conftest import words

NEW = {"full_name": "Đỗ Thị Mới", "login": "moi", "role": "drafter"}


@pytest.fixture
def stored_account(engine):
    """Reads an account by login, as it is committed now."""

    def read(login):
        with transaction(engine, writing=False) as session:
            return session.exec(select(Account).where(Account.login == login)).first()

    return read


@pytest.fixture
def version_of(stored_account):
    return lambda login: str(stored_account(login).version)


def test_the_list_shows_people_of_the_federation_and_nobody_elses(as_administrator):
    html = as_administrator.get("/admin/accounts").text
    assert "Nguyễn Thị Soạn" in html
    assert "Phạm Người Lạ" not in html


def test_search_ignores_diacritics(as_administrator):
    html = as_administrator.get("/admin/accounts?q=soan").text
    assert "Nguyễn Thị Soạn" in html
    assert "Trần Văn Đạo" not in html


def test_a_new_account_has_a_password_that_is_shown_once(as_administrator, organisation, stored_account):
    answer = as_administrator.post("/admin/accounts/new", data=NEW | {"organisation_id": str(organisation.id)})
    assert re.search(r"<code>[a-z2-9]{4}(-[a-z2-9]{4}){3}</code>", answer.text)
    assert answer.headers["cache-control"] == "no-store"
    made = stored_account("moi")
    assert made.password_temporary
    assert not re.search(r">[a-z2-9]{4}(-[a-z2-9]{4}){3}<", as_administrator.get(f"/admin/accounts/{made.id}").text)


def test_a_refused_account_comes_back_with_what_was_typed(as_administrator, organisation):
    typed = NEW | {"organisation_id": str(organisation.id), "login": "soan"}
    answer = as_administrator.post("/admin/accounts/new", data=typed)
    assert answer.status_code == 409
    assert "Đỗ Thị Mới" in answer.text
    assert "Hãy chọn tên đăng nhập khác" in answer.text


def test_no_account_is_made_in_a_body_of_others(as_administrator, other_organisation, stored_account):
    answer = as_administrator.post("/admin/accounts/new", data=NEW | {"organisation_id": str(other_organisation.id)})
    assert answer.status_code == 404
    assert stored_account("moi") is None


def test_a_name_is_changed(as_administrator, cast, stored_account):
    account = cast.accounts["drafter"]
    data = {"full_name": "Nguyễn Thị Soạn Thảo", "email": "Soan@ViDu.vn", "version": str(account.version)}
    answer = as_administrator.post(f"/admin/accounts/{account.id}", data=data)
    assert answer.status_code == 303
    assert stored_account("soan").full_name == "Nguyễn Thị Soạn Thảo"
    assert stored_account("soan").email == "soan@vidu.vn"


def test_a_closed_account_is_out_at_once_and_can_be_opened_again(as_administrator, as_drafter, cast, version_of):
    url = f"/admin/accounts/{cast.accounts['drafter'].id}"
    assert as_administrator.post(f"{url}/close", data={"version": version_of("soan")}).status_code == 303
    assert as_drafter.get("/plans").status_code == 303
    assert "Đã đóng" in as_administrator.get(url).text
    assert as_administrator.post(f"{url}/reopen", data={"version": version_of("soan")}).status_code == 303
    assert "Đang dùng" in words(as_administrator.get(url).text)


def test_a_role_is_added_with_its_days(as_administrator, cast, engine):
    account = cast.accounts["drafter"]
    data = {"organisation_id": str(cast.department.id), "role": "leader", "starts_on": "2027-01-01", "ends_on": ""}
    assert as_administrator.post(f"/admin/accounts/{account.id}/memberships", data=data).status_code == 303
    with transaction(engine, writing=False) as session:
        held = session.exec(select(Membership).where(Membership.account_id == account.id)).all()
    assert {(row.organisation_id, row.role) for row in held} == {
        (cast.organisation.id, Role.DRAFTER),
        (cast.department.id, Role.LEADER),
    }


def test_ones_own_role_is_not_for_oneself_to_add(as_administrator, cast):
    account = cast.accounts["administrator"]
    data = {"organisation_id": str(cast.organisation.id), "role": "leader"}
    answer = as_administrator.post(f"/admin/accounts/{account.id}/memberships", data=data)
    assert answer.status_code == 403


def test_a_drafter_has_no_administration_pages(as_drafter):
    assert as_drafter.get("/admin/accounts").status_code == 403
    assert "/admin/accounts" not in as_drafter.get("/").text


def test_a_stranger_finds_no_account(as_stranger, cast):
    assert as_stranger.get(f"/admin/accounts/{cast.accounts['drafter'].id}").status_code == 404


def test_handing_over_is_shown_on_both_accounts(as_administrator, cast, version_of):
    url = f"/admin/accounts/{cast.accounts['drafter'].id}"
    from app.access.standing import today

    data = {"successor": "lanhdao", "day": str(today()), "version": version_of("soan")}
    assert as_administrator.post(f"{url}/hand-over", data=data).status_code == 303
    assert "Bàn giao cho Trần Văn Đạo" in words(as_administrator.get(url).text)
    successor = as_administrator.get(f"/admin/accounts/{cast.accounts['leader'].id}").text
    assert "Chuyên viên soạn thảo" in successor


def test_an_officer_of_a_unit_reads_what_is_issued_above_and_changes_nothing(engine, app, client, cast, password_hash):
    from fastapi.testclient import TestClient

    from app.access import sessions
    from app.enums import PlanKind, PlanStatus
    from app.models.plan import PlanCreate
    from app.services import plans

    with transaction(engine) as session:
        officer = Account(login="daumoi", full_name="Bùi Đầu Mối", password_hash=password_hash)
        session.add(officer)
        session.flush()
        session.add(Membership(account_id=officer.id, organisation_id=cast.department.id, role=Role.UNIT_OFFICER))
        ids = {}
        for title, status in (("Kế hoạch đã ban hành", PlanStatus.ISSUED), ("Kế hoạch còn kín", PlanStatus.DRAFT)):
            made = plans.create_plan(
                session, cast.actors["drafter"], PlanCreate(kind=PlanKind.EXCHANGE, title=title, issuing_body="LĐLĐ")
            )
            made.status = status
            ids[status] = made.id
        token, _ = sessions.open_session(session, officer, hours=1, address=None, user_agent=None)
    as_officer = TestClient(app, follow_redirects=False, cookies={"dh_session": token})
    as_officer.portal = client.portal
    listed = as_officer.get("/plans").text
    assert "Kế hoạch đã ban hành" in listed, words(listed)
    assert "Kế hoạch còn kín" not in listed
    shown = as_officer.get(f"/plans/{ids[PlanStatus.ISSUED]}").text
    assert "chỉ xem" in shown
    assert f"/plans/{ids[PlanStatus.ISSUED]}/decide" not in shown
