"""The scripts in examples/ really run, against a real server."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from zipfile import is_zipfile

import pytest
from fastapi import FastAPI
from sqlalchemy import Engine

from app.database import transaction
from app.enums import PlanKind, PlanStatus
from app.models.plan import PlanCreate
from app.services import parts, plans
from app.services.parts import PARTS
from tests.serving import serving

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture
def environment(app: FastAPI, cast: object) -> Iterator[dict[str, str]]:
    """A server on a free port, and the environment that the scripts read."""
    with serving(app) as address:
        yield {
            **os.environ,
            "DIENHINH_URL": address,
            "DIENHINH_LOGIN": "soan",
            "DIENHINH_PASSWORD": "mat-khau-dien-hinh",
            "DIENHINH_TOKEN": cast.tokens["drafter"],  # type: ignore[attr-defined]
        }


def run(environment: dict[str, str], *command: str) -> str:
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_plan_is_created_filled_and_downloaded(environment: dict[str, str], tmp_path: Path) -> None:
    target = tmp_path / "ke-hoach.docx"
    said = run(environment, sys.executable, str(EXAMPLES / "create_plan.py"), str(target))
    assert "2 allocations" in said
    assert is_zipfile(target)


def test_a_file_is_imported_and_confirmed(environment: dict[str, str], tmp_path: Path) -> None:
    source = tmp_path / "ke-hoach.txt"
    source.write_text("KẾ HOẠCH\nTổ chức Hội nghị tuyên dương\n\nI. MỤC ĐÍCH\nTôn vinh điển hình tiên tiến.\n")
    said = run(environment, sys.executable, str(EXAMPLES / "import_plan.py"), str(source))
    assert "title: Tổ chức Hội nghị tuyên dương" in said
    assert "plan: /api/v1/plans/" in said


def test_all_plans_come_as_a_spreadsheet(environment: dict[str, str], tmp_path: Path) -> None:
    run(environment, sys.executable, str(EXAMPLES / "create_plan.py"), str(tmp_path / "a.docx"))
    said = run(environment, str(EXAMPLES / "all_plans.sh"), "2020-01-01T00:00:00+07:00")
    assert said.lstrip("\ufeff").splitlines()[0] == "number,symbol,title,status,issued_on"
    assert "Tổ chức Hội nghị tuyên dương điển hình tiên tiến" in said


@pytest.fixture
def plan_id(environment: dict[str, str], tmp_path: Path) -> str:
    """A plan made by the first of the scripts."""
    said = run(environment, sys.executable, str(EXAMPLES / "create_plan.py"), str(tmp_path / "a.docx"))
    return said.split(":")[0].rsplit("/", 1)[1]


def test_a_quota_is_changed_on_the_version_that_was_read(environment: dict[str, str], plan_id: str) -> None:
    unit = "Công đoàn ngành Y tế"
    said = run(environment, sys.executable, str(EXAMPLES / "change_quota.py"), plan_id, unit, "7")
    assert said == f"{unit}: 5 -> 7\n"


def test_a_plan_is_submitted_issued_and_its_story_read(environment: dict[str, str], plan_id: str, cast: object) -> None:
    leader = {**environment, "DIENHINH_TOKEN": cast.tokens["leader"]}  # type: ignore[attr-defined]
    assert '"status":"submitted"' in run(environment, str(EXAMPLES / "submit_plan.sh"), plan_id)
    assert run(leader, sys.executable, str(EXAMPLES / "issue_plan.py"), plan_id).startswith("01/KH-LĐLĐ, ")
    assert run(leader, sys.executable, str(EXAMPLES / "issue_plan.py"), plan_id).startswith("01/KH-LĐLĐ, ")
    story = run(environment, str(EXAMPLES / "what_happened.sh"), plan_id)
    acts = [json.loads(line)["action"] for line in story.splitlines()]
    assert acts[:3] == ["plan.issued", "plan.approved", "plan.submitted"]


def test_last_years_plan_is_begun_again(environment: dict[str, str], plan_id: str) -> None:
    said = run(environment, sys.executable, str(EXAMPLES / "copy_last_year.py"), plan_id, "2028-06-22")
    assert said.startswith("plan: /api/v1/plans/")


def test_what_is_late_is_listed(environment: dict[str, str], engine: Engine, cast: object) -> None:
    actor = cast.actors["drafter"]  # type: ignore[attr-defined]
    with transaction(engine) as session:
        plan = plans.create_plan(session, actor, PlanCreate(kind=PlanKind.OTHER, title="Kế hoạch cũ"))
        kind = PARTS["deadlines"]
        parts.add_part(session, actor, kind, plan.id, kind.create(due_on="2020-06-10", receiver="Văn phòng"))
        plan.status = PlanStatus.ISSUED
    said = run(environment, sys.executable, str(EXAMPLES / "late_deadlines.py"))
    assert said == "2020-06-10 23:59  chậm nhất ngày 10/6/2020 (Văn phòng): Kế hoạch cũ\n"


def test_a_key_is_made_and_opens_what_it_names(environment: dict[str, str]) -> None:
    made = run(environment, sys.executable, str(EXAMPLES / "make_key.py"), "Trang tin", "organisations:read")
    keyed = {**environment, "DIENHINH_TOKEN": made.strip()}
    assert len(run(keyed, str(EXAMPLES / "organisations.sh")).splitlines()) == 2
    refused = subprocess.run(
        [str(EXAMPLES / "all_plans.sh"), "2020-01-01T00:00:00+07:00"], env=keyed, capture_output=True, check=False
    )
    assert refused.returncode != 0
    assert b"403" in refused.stderr


def test_every_body_comes_as_a_line(environment: dict[str, str]) -> None:
    lines = run(environment, str(EXAMPLES / "organisations.sh")).splitlines()
    assert sorted(json.loads(line)["name"] for line in lines) == ["Ban Tuyên giáo", "LĐLĐ tỉnh Ví Dụ"]
