"""The `dienhinh` command: its exit codes, what it prints, what it writes and what it refuses."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import httpx2
import pytest
from sqlmodel import select

from app.access.sessions import verified_account
from app.database import make_engine, transaction
from app.enums import PlanStatus, Role
from app.models.account import Account, Membership
from app.models.organisation import Organisation
from app.models.plan import Plan
from app.services.demo import SAMPLES

SAMPLE = SAMPLES / "giao-luu-dien-hinh.docx"
TEXT_SAMPLE = SAMPLES / "tuyen-truyen-dien-hinh.txt"


# --- reading and converting ------------------------------------------------------------------------------------------


def test_read_prints_the_draft_as_json(dienhinh):
    answer = dienhinh("read", SAMPLE)
    assert json.loads(answer.out)["symbol"] == "KH-LĐLĐ"


def test_read_keeps_vietnamese_letters_readable(dienhinh):
    assert "KẾ HOẠCH" in dienhinh("read", SAMPLE).out


def test_read_takes_plain_text(dienhinh):
    assert json.loads(dienhinh("read", TEXT_SAMPLE).out)["number"] == "39"


def test_a_file_that_is_not_there_is_refused_in_a_sentence(dienhinh, tmp_path):
    answer = dienhinh("read", tmp_path / "khong-co.docx")
    assert (answer.code, answer.out) == (1, "")
    assert "Không mở được tệp" in answer.err


def test_a_file_of_another_kind_is_refused_in_a_sentence(dienhinh, tmp_path):
    scan = tmp_path / "ban-scan.pdf"
    scan.write_bytes(b"%PDF-1.7\n")
    answer = dienhinh("read", scan)
    assert answer.code == 1
    assert "PDF" in answer.err


def test_a_refusal_shows_no_trace_of_the_program(dienhinh, tmp_path):
    assert "Traceback" not in dienhinh("read", tmp_path).err


def test_convert_writes_a_word_file(dienhinh, tmp_path):
    target = tmp_path / "ra.docx"
    assert dienhinh("convert", TEXT_SAMPLE, target).code == 0
    assert target.read_bytes().startswith(b"PK")


def test_convert_gives_the_same_bytes_every_time(dienhinh, tmp_path):
    first, second = tmp_path / "a.docx", tmp_path / "b.docx"
    dienhinh("convert", SAMPLE, first)
    dienhinh("convert", SAMPLE, second)
    assert first.read_bytes() == second.read_bytes()


def test_converting_what_was_converted_changes_nothing(dienhinh, tmp_path):
    first, second = tmp_path / "a.docx", tmp_path / "b.docx"
    dienhinh("convert", SAMPLE, first)
    dienhinh("convert", first, second)
    assert first.read_bytes() == second.read_bytes()


def test_convert_does_not_overwrite(dienhinh, tmp_path):
    target = tmp_path / "co-san.docx"
    target.write_bytes(b"cua nguoi khac")
    answer = dienhinh("convert", SAMPLE, target)
    assert (answer.code, target.read_bytes()) == (1, b"cua nguoi khac")


def test_convert_overwrites_when_told_to(dienhinh, tmp_path):
    target = tmp_path / "co-san.docx"
    target.write_bytes(b"ban cu")
    assert dienhinh("convert", SAMPLE, target, "--force").code == 0
    assert target.read_bytes().startswith(b"PK")


def test_convert_writes_only_docx(dienhinh, tmp_path):
    assert dienhinh("convert", SAMPLE, tmp_path / "ra.pdf").code == 1


def test_a_target_that_cannot_be_written_is_a_refusal(dienhinh, tmp_path):
    answer = dienhinh("convert", SAMPLE, tmp_path / "khong-co-thu-muc" / "ra.docx")
    assert (answer.code, "Traceback" in answer.err) == (1, False)


@pytest.mark.parametrize("wrong", [["viet-sai"], ["read"], ["convert", "mot-tep"]])
def test_a_wrong_call_ends_with_two(dienhinh, wrong):
    assert dienhinh(*wrong).code == 2


def test_the_version_is_told(dienhinh):
    assert re.fullmatch(r"\d+\.\d+\.\d+\S*\s", dienhinh("--version").out)


# --- the database ------------------------------------------------------------------------------------------------------


@pytest.fixture
def empty(empty_database):
    engine = make_engine(empty_database.url)
    yield empty_database.url, engine
    engine.dispose()


def test_migrate_may_be_repeated(dienhinh, empty):
    url, _ = empty
    assert [dienhinh("migrate", url=url).code for _ in range(2)] == [0, 0]


def test_a_database_that_cannot_be_reached_is_refused_in_a_sentence(dienhinh):
    answer = dienhinh("migrate", url="postgresql://nobody@127.0.0.1:1/nothing")
    assert answer.code == 1
    assert "Không mở được cơ sở dữ liệu" in answer.err


def test_create_admin_makes_somebody_who_can_sign_in(dienhinh, empty):
    url, engine = empty
    answer = dienhinh(
        "create-admin", "--login", "QuanTri", "--name", "Lê Mẫu", "--organisation", "LĐLĐ Ví Dụ", "--generate", url=url
    )
    password = answer.out.strip().rsplit(" ", 1)[1]
    with transaction(engine, writing=False) as session:
        assert verified_account(session, "quantri", password) is not None


def test_create_admin_gives_the_role_in_the_organisation_named(dienhinh, empty):
    url, engine = empty
    dienhinh("create-admin", "--login", "a", "--name", "B", "--organisation", "LĐLĐ Ví Dụ", "--generate", url=url)
    with transaction(engine, writing=False) as session:
        body = session.exec(select(Organisation)).one()
        membership = session.exec(select(Membership)).one()
    assert (body.name, membership.organisation_id, membership.role) == ("LĐLĐ Ví Dụ", body.id, Role.ADMINISTRATOR)


def test_a_login_is_given_only_once(dienhinh, empty):
    url, _ = empty
    call = ("create-admin", "--login", "a", "--name", "B", "--organisation", "C", "--generate")
    assert [dienhinh(*call, url=url).code for _ in range(2)] == [0, 1]


def test_an_empty_name_is_refused_in_a_sentence(dienhinh, empty):
    url, _ = empty
    answer = dienhinh("create-admin", "--login", "a", "--name", " ", "--organisation", "C", "--generate", url=url)
    assert (answer.code, "Traceback" in answer.err) == (1, False)


# --- sample data ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def loaded(dienhinh, empty):
    url, engine = empty
    return dienhinh("demo", url=url), engine


def test_the_demo_holds_every_sample_plan_and_one_is_issued(loaded):
    _, engine = loaded
    with transaction(engine, writing=False) as session:
        states = sorted(plan.status for plan in session.exec(select(Plan)).all())
    assert states == sorted([PlanStatus.DRAFT] * 3 + [PlanStatus.ISSUED, PlanStatus.SUBMITTED])


def test_the_demo_password_is_printed_once_and_works(loaded):
    answer, engine = loaded
    password = re.findall(r"\w{4}-\w{4}-\w{4}-\w{4}", answer.out)[0]
    with transaction(engine, writing=False) as session:
        logins = [account.login for account in session.exec(select(Account)).all()]
        assert all(verified_account(session, login, password) for login in logins)


def test_the_demo_is_not_loaded_over_an_office_s_own_data(dienhinh, empty):
    url, engine = empty
    dienhinh("create-admin", "--login", "a", "--name", "B", "--organisation", "C", "--generate", url=url)
    assert dienhinh("demo", url=url).code == 1
    with transaction(engine, writing=False) as session:
        assert len(session.exec(select(Organisation)).all()) == 1


# --- the server ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Served:
    """What a server did from its start to its end."""

    ready: int
    exit_code: int
    lines: list[str]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Served:
    """`dienhinh run` in demo mode with two workers: started, asked, told to end."""
    port = _free_port()
    environment = os.environ | {
        "DIENHINH_DATA_DIR": str(tmp_path_factory.mktemp("served")),
        "DIENHINH_DATABASE_URL": "",
        "DIENHINH_PORT": str(port),
        "DIENHINH_DEMO": "1",
        "DIENHINH_WORKERS": "2",
        "PYTHONUNBUFFERED": "1",
    }
    command = [sys.executable, "-m", "app.cli", "run"]
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        assert process.stdout
        lines = []
        for line in process.stdout:
            lines.append(line.strip())
            if "Application startup complete" in line:
                break
        ready = httpx2.get(f"http://127.0.0.1:{port}/readyz").status_code
        httpx2.get(f"http://127.0.0.1:{port}/plans?q=nguyen+van+mau")
        process.send_signal(signal.SIGTERM)
        lines += [line.strip() for line in process.stdout]
    return Served(ready, process.returncode, lines)


def test_one_command_gives_a_server_that_is_ready(served):
    assert served.ready == 200


def test_the_server_says_where_it_is_and_who_may_sign_in(served):
    assert any("http://127.0.0.1:" in line for line in served.lines)
    assert any("soanthao" in line for line in served.lines)


def test_the_server_ends_in_order_when_it_is_told_to(served):
    assert served.exit_code in {0, -signal.SIGTERM}


def test_every_log_line_of_the_server_names_its_event(served):
    logged = [json.loads(line) for line in served.lines if line.startswith("{")]
    assert [line for line in logged if not line.get("event")] == []


def test_no_log_line_holds_what_somebody_searched_for(served):
    assert [line for line in served.lines if "nguyen" in line] == []


def test_the_installed_command_is_the_same():
    command = Path(sys.executable).parent / "dienhinh"
    assert subprocess.run([command, "--version"], check=False, capture_output=True).returncode == 0
