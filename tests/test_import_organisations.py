"""`dienhinh import-organisations`."""

import pytest
from sqlmodel import select

from app.database import transaction
from app.documents.spreadsheets import Column, write_sheet
from app.models.event_log import EventEntry
from app.models.organisation import Organisation

HEADINGS = ("Mã", "Tên đơn vị", "Loại", "Trực thuộc")


@pytest.fixture
def run(dienhinh, database, cast, tmp_path):
    """Runs the command on a table; gives the exit code and what was said."""

    def running(rows, *options, under="LĐLĐ tỉnh Ví Dụ"):
        file = tmp_path / "don-vi.xlsx"
        file.write_bytes(write_sheet("x", [Column(heading) for heading in HEADINGS], rows))
        said = dienhinh("import-organisations", file, "--under", under, *options, url=database.url)
        return said.code, said.out + said.err

    return running


def codes(engine):
    with transaction(engine, writing=False) as session:
        return {code for code in session.exec(select(Organisation.code)).all() if code}


RIGHT = [["A1", "CĐCS Một", "CĐCS", "A2"], ["A2", "CĐ cấp trên", "CĐCS", ""]]
WRONG = [*RIGHT, ["A3", "CĐCS Ba", "hội", ""]]


def test_a_table_is_imported_and_counted(run, engine):
    code, said = run(RIGHT)
    assert (code, codes(engine)) == (0, {"A1", "A2"}), said
    assert "Mới: 2" in said
    with transaction(engine, writing=False) as session:
        entry = session.exec(select(EventEntry).where(EventEntry.action == "organisation_import.taken")).one()
    assert entry.account_name == "Hệ thống"


def test_a_wrong_row_stops_the_whole_and_is_named(run, engine):
    code, said = run(WRONG)
    assert (code, codes(engine)) == (1, set())
    assert "Không có loại này" in said


def test_wrong_rows_are_left_out_when_one_says_so(run, engine):
    assert run(WRONG, "--leave-wrong")[0] == 0
    assert codes(engine) == {"A1", "A2"}


def test_a_dry_run_imports_nothing(run, engine):
    code, said = run(RIGHT, "--dry-run")
    assert (code, codes(engine)) == (0, set())
    assert "Chưa nhập gì." in said


def test_a_body_that_is_none_is_refused(run):
    code, said = run(RIGHT, under="Không có")
    assert code == 1
    assert "Không có đơn vị nào" in said
