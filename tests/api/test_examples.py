"""The scripts in examples/ really run, against a real server."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from zipfile import is_zipfile

import pytest
import uvicorn
from fastapi import FastAPI

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture
def environment(app: FastAPI, cast: object) -> Iterator[dict[str, str]]:
    """A server on a free port, and the environment that the scripts read."""
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=0, log_config=None))
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        while not server.started:
            thread.join(0.01)
            assert thread.is_alive()
        port = server.servers[0].sockets[0].getsockname()[1]
        yield {
            **os.environ,
            "DIENHINH_URL": f"http://127.0.0.1:{port}",
            "DIENHINH_LOGIN": "soan",
            "DIENHINH_PASSWORD": "mat-khau-dien-hinh",
            "DIENHINH_TOKEN": cast.tokens["drafter"],  # type: ignore[attr-defined]
        }
    finally:
        server.should_exit = True
        thread.join()


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
