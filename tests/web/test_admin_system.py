"""Health, settings, and letters on their way."""

import pytest
from fastapi.testclient import TestClient
from pydantic import SecretStr
from sqlmodel import select

from app.database import transaction
from app.enums import JobKind, JobState
from app.main import create_app
from app.models.job import Job
from app.services import jobs, mail
from tests.web.conftest import words

VALUES = {"name": "Nguyễn Thị Soạn", "login": "soan", "link": "https://vidu.vn/password-reset/bi-mat", "minutes": "60"}


@pytest.fixture
def failed_letter(engine, cast):
    """A letter of the cast's federation that the mail server refused."""

    def failing(organisation_id):
        with transaction(engine) as session:
            mail.send_later(
                session, to="soan@vidu.vn", template="password_reset", language="vi", values=VALUES,
                organisation_id=organisation_id,
            )  # fmt: skip
        claim = jobs.claim_next(engine)
        with transaction(engine) as session:
            jobs.give_up(session, claim, "mail_refused", "550 no such user")
        return claim.id

    return failing


def stored(engine):
    with transaction(engine, writing=False) as session:
        return session.exec(select(Job)).one()


def test_health_says_of_each_part_how_it_is(as_administrator, database):
    told = words(as_administrator.get("/admin/health").text)
    assert {"sqlite": "SQLite", "postgresql": "PostgreSQL"}[database.kind] in told
    assert "Phiên bản cơ sở dữ liệu 2026" in told
    assert "Chưa có máy chủ thư" in told


def test_health_tells_of_a_queue_that_nobody_works(as_administrator, engine, cast):
    with transaction(engine) as session:
        long_ago = jobs.now() - 2 * jobs.LEASE - jobs.LEASE
        jobs.enqueue(session, JobKind.MAIL, {}, run_after=long_ago)
    assert "Không có tiến trình nào làm việc chạy nền" in words(as_administrator.get("/admin/health").text)


def test_settings_show_that_a_secret_is_set_and_never_the_secret(settings, cast):
    secret = "mat-khau-cua-may-chu-thu"
    app = create_app(settings.model_copy(update={"smtp_password": SecretStr(secret)}))
    with TestClient(app, cookies={"dh_session": cast.tokens["administrator"]}) as browser:
        page = browser.get("/admin/settings")
    assert secret not in page.text
    assert "DIENHINH_SMTP_PASSWORD" in page.text
    assert "đã đặt" in page.text


def test_the_password_in_the_databases_address_is_not_shown():
    from app.routers.web.admin_health import _shown

    assert _shown("postgresql://may:bi-mat@vidu.vn/nha") == "postgresql://may:***@vidu.vn/nha"
    assert "bi-mat" not in _shown("lạ://may:bi-mat@[x")


@pytest.mark.parametrize("page", ["health", "settings", "jobs"])
def test_only_administrators_see_how_the_system_is(as_drafter, as_leader, client, page):
    assert as_drafter.get(f"/admin/{page}").status_code == 403
    assert as_leader.get(f"/admin/{page}").status_code == 403
    assert client.get(f"/admin/{page}").headers["location"].startswith("/sign-in")


def test_a_letter_that_failed_is_shown_with_its_reason_and_without_its_link(
    as_administrator, failed_letter, organisation
):
    failed_letter(organisation.id)
    page = as_administrator.get("/admin/jobs").text
    assert "Máy chủ thư từ chối thư này. 550 no such user" in words(page)
    assert "s…@vidu.vn" in page
    assert "bi-mat" not in page


def test_a_letter_that_failed_is_sent_again(as_administrator, failed_letter, organisation, engine):
    identity = failed_letter(organisation.id)
    answer = as_administrator.post(f"/admin/jobs/{identity}/try-again", data={"version": stored(engine).version})
    assert answer.headers["location"] == "/admin/jobs"
    assert jobs.claim_next(engine).id == identity


def test_a_letter_on_its_way_is_not_sent_twice(as_administrator, failed_letter, organisation, engine):
    identity = failed_letter(organisation.id)
    for _ in range(2):
        answer = as_administrator.post(f"/admin/jobs/{identity}/try-again", data={"version": stored(engine).version})
    assert answer.status_code == 409
    assert stored(engine).state == JobState.WAITING


def test_letters_of_another_federation_are_not_there(as_administrator, failed_letter, other_organisation, engine):
    identity = failed_letter(other_organisation.id)
    assert "Đặt lại mật khẩu" not in words(as_administrator.get("/admin/jobs").text)
    answer = as_administrator.post(f"/admin/jobs/{identity}/try-again", data={"version": stored(engine).version})
    assert answer.status_code == 404


def test_a_drafter_does_not_send_again(as_drafter, failed_letter, organisation, engine):
    identity = failed_letter(organisation.id)
    answer = as_drafter.post(f"/admin/jobs/{identity}/try-again", data={"version": stored(engine).version})
    assert answer.status_code == 403


def test_jobs_are_found_by_their_state(as_administrator, failed_letter, organisation):
    failed_letter(organisation.id)
    assert "s…@vidu.vn" not in as_administrator.get("/admin/jobs?state=done").text
    assert "s…@vidu.vn" in as_administrator.get("/admin/jobs?state=failed").text
