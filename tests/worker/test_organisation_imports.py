"""A table of bodies on its way: read, looked at, corrected, taken."""

import csv
import io
from datetime import date
from uuid import UUID

import pytest
from sqlmodel import select

from app.database import transaction
from app.documents.spreadsheets import Column, read_sheets, write_sheet
from app.enums import OrganisationImportState, OrganisationKind, RowDecision, RowVerdict
from app.models.account import Account
from app.models.event_log import EventEntry
from app.models.organisation import Organisation, OrganisationCreate
from app.models.organisation_import import (
    OrganisationImport,
    OrganisationImportRow,
    OrganisationImportRowUpdate,
    OrganisationImportTake,
)
from app.services import organisation_import_sheets as sheets
from app.services import organisation_imports as imports
from app.services import organisations
from app.services.paging import PageQuery
from app.services.storage import Store

HEADINGS = ("Mã", "Tên đơn vị", "Loại", "Trực thuộc", "Số đoàn viên")
S = OrganisationImportState


def xlsx(*rows, headings=HEADINGS):
    return write_sheet("Đơn vị", [Column(heading) for heading in headings], rows)


@pytest.fixture
def worker(worker_with):
    return worker_with()


@pytest.fixture
def upload(engine, administrator, organisation, settings):
    """Uploads a table, committed; gives the import's id."""

    def uploading(data, name="don-vi.xlsx"):
        with transaction(engine) as session:
            return imports.upload(
                session, administrator, organisation_id=organisation.id, file_name=name, data=data,
                store=Store.from_settings(settings),
            ).id  # fmt: skip

    return uploading


@pytest.fixture
def read(upload, worker):
    """Uploads a table and lets the worker read it."""

    def reading(*rows, **options):
        identity = upload(xlsx(*rows, **options))
        assert worker.work_one()
        return identity

    return reading


@pytest.fixture
def stored(engine):
    def reading(identity):
        with transaction(engine, writing=False) as session:
            return session.get_one(OrganisationImport, identity)

    return reading


@pytest.fixture
def rows(engine):
    def reading(identity):
        with transaction(engine, writing=False) as session:
            mine = select(OrganisationImportRow).where(OrganisationImportRow.import_id == identity)
            return session.exec(mine.order_by(OrganisationImportRow.line)).all()

    return reading


@pytest.fixture
def take(engine, administrator, worker, stored):
    """Takes an import and lets the worker do it."""

    def taking(identity, **command):
        with transaction(engine) as session:
            version = session.get_one(OrganisationImport, identity).version
            imports.take_import(session, administrator, identity, OrganisationImportTake(**command), expected=version)
        assert worker.work_one()
        return stored(identity)

    return taking


@pytest.fixture
def correct(engine, administrator, rows):
    def correcting(identity, line, **changed):
        (row,) = (row for row in rows(identity) if row.line == line)
        command = OrganisationImportRowUpdate(**changed)
        with transaction(engine) as session:
            return imports.correct_row(session, administrator, identity, line, command, expected=row.version)

    return correcting


@pytest.fixture
def body(engine):
    """A body by its name, as it is committed now."""

    def reading(name):
        with transaction(engine, writing=False) as session:
            return session.exec(select(Organisation).where(Organisation.name == name)).first()

    return reading


@pytest.fixture
def make(engine, administrator, organisation):
    """Makes a body below the federation, committed."""

    def making(name, **values):
        given = {"kind": OrganisationKind.GRASSROOTS, "parent_id": organisation.id} | values
        with transaction(engine) as session:
            return organisations.create_organisation(session, administrator, OrganisationCreate(name=name, **given))

    return making


def test_a_table_is_read_and_compared_row_by_row(read, stored, rows, make):
    make("CĐCS Cũ", code="A1", member_count=10)
    make("CĐCS Yên", code="A2")
    identity = read(
        ["A1", "CĐCS Cũ", "CĐCS", "", 12],
        ["A2", "CĐCS Yên", "CĐCS", "", ""],
        ["A3", "CĐCS Mới", "CĐCS", "", 5],
        ["A4", "CĐCS Sai", "hội", "", 5],
    )
    kept = stored(identity)
    assert kept.state is S.READY
    assert (kept.total, kept.changed_count, kept.unchanged_count, kept.new_count, kept.wrong_count) == (4, 1, 1, 1, 1)
    first = rows(identity)[0]
    assert (first.line, first.changes) == (2, {"member_count": "10"})
    assert rows(identity)[3].problems == {"kind": "kind_unknown"}


def test_a_taken_table_makes_and_changes_the_bodies(read, take, make, body, organisation):
    make("CĐCS Cũ", code="A1", member_count=10)
    identity = read(
        ["B1", "CĐCS Con", "CĐCS", "A9", 5],
        ["A9", "CĐ cấp trên Mới", "Công đoàn cấp trên", "", ""],
        ["A1", "CĐCS Cũ", "CĐCS", "", 12],
    )
    kept = take(identity)
    assert (kept.state, kept.taken_count, kept.left_out_count) == (S.TAKEN, 3, 0)
    upper, child = body("CĐ cấp trên Mới"), body("CĐCS Con")
    assert (upper.parent_id, child.parent_id) == (organisation.id, upper.id)
    assert child.path == f"{upper.path}{child.id}/"
    assert body("CĐCS Cũ").member_count == 12


def test_new_bodies_are_found_by_search(engine, read, take, drafter):
    take(read(["B1", "CĐCS Nhà máy Đường", "CĐCS", "", 5]))
    with transaction(engine, writing=False) as session:
        found = organisations.list_organisations(session, drafter, PageQuery(), q="duong")
    assert [row.name for row in found.items] == ["CĐCS Nhà máy Đường"]


def test_a_body_moves_with_all_below_it(read, take, make, body):
    one, two = make("CĐ Một", code="1"), make("CĐ Hai", code="2")
    child = make("CĐCS Con", code="3", parent_id=one.id)
    make("Tổ", code="4", parent_id=child.id)
    take(read(["3", "CĐCS Con", "CĐCS", "CĐ Hai", ""]))
    assert body("CĐCS Con").parent_id == two.id
    assert body("Tổ").path.startswith(two.path)


def test_bodies_that_change_places_move_in_the_right_order(read, take, make, body):
    upper = make("CĐ trên", code="1")
    make("CĐ dưới", code="2", parent_id=upper.id)
    kept = take(read(["1", "CĐ trên", "CĐCS", "2", ""], ["2", "CĐ dưới", "CĐCS", "LĐLĐ tỉnh Ví Dụ", ""]))
    assert kept.state is S.TAKEN, kept.error_message
    assert body("CĐ trên").path.startswith(body("CĐ dưới").path)


def test_wrong_rows_stand_in_the_way_until_one_says_so(engine, administrator, read, take, body, stored):
    identity = read(["B1", "CĐCS Đúng", "CĐCS", "", 5], ["B2", "CĐCS Sai", "CĐCS", "không có", 5])
    with pytest.raises(Exception, match="rows_wrong"):
        take(identity)
    kept = take(identity, leave_wrong=True)
    assert (kept.taken_count, kept.left_out_count) == (1, 1)
    assert body("CĐCS Đúng")
    assert body("CĐCS Sai") is None


def test_doubtful_rows_are_taken_only_when_one_says_so(read, take, body, make):
    make("CĐCS xã Tân Hóa")
    kept = take(read(["B1", "CĐCS xã Tân Hoà", "CĐCS", "", 5], ["B2", "CĐCS Khác", "CĐCS", "", 5]))
    assert (kept.taken_count, kept.left_out_count) == (1, 1)
    assert body("CĐCS xã Tân Hoà") is None


def test_one_doubtful_row_may_be_decided_by_itself(read, take, body, make, correct):
    make("CĐCS xã Tân Hóa")
    identity = read(["B1", "CĐCS xã Tân Hoà", "CĐCS", "", 5])
    correct(identity, 2, decision=RowDecision.TAKE)
    assert take(identity).taken_count == 1


def test_what_stands_below_a_row_that_is_left_out_is_not_made(read, take, body, correct):
    identity = read(["1", "CĐ trên", "CĐCS", "", ""], ["2", "CĐCS dưới", "CĐCS", "1", ""])
    correct(identity, 2, decision=RowDecision.LEAVE)
    kept = take(identity)
    assert (kept.taken_count, kept.left_out_count, body("CĐCS dưới")) == (0, 2, None)


def test_a_corrected_cell_puts_right_all_rows_that_name_it(read, correct, rows):
    identity = read(["1", "CĐ trên", "hội", "", ""], ["2", "CĐCS dưới", "CĐCS", "1", ""])
    assert [row.verdict for row in rows(identity)] == [RowVerdict.WRONG, RowVerdict.WRONG]
    correct(identity, 2, kind="Công đoàn cơ sở")
    assert [row.verdict for row in rows(identity)] == [RowVerdict.NEW, RowVerdict.NEW]


def test_many_rows_are_checked_again_by_a_job(monkeypatch, read, correct, rows, stored, worker):
    monkeypatch.setattr(imports, "AT_ONCE", 1)
    identity = read(["1", "CĐ trên", "hội", "", ""], ["2", "CĐCS dưới", "CĐCS", "1", ""])
    correct(identity, 2, kind="Công đoàn cơ sở")
    assert stored(identity).state is S.READING
    correct(identity, 3, name="CĐCS khác")
    assert worker.work_one()
    assert stored(identity).state is S.READY
    assert [row.verdict for row in rows(identity)] == [RowVerdict.NEW, RowVerdict.NEW]


def test_what_was_looked_at_and_is_otherwise_now_is_not_taken(read, take, make, body, stored):
    identity = read(["B1", "CĐCS Mới", "CĐCS", "", 5])
    make("CĐCS Mới", code="B1", member_count=7)
    kept = take(identity)
    assert (kept.state, kept.error, kept.changed_count) == (S.READY, "import_outdated", 1)
    assert body("CĐCS Mới").member_count == 7


def test_a_code_that_another_federation_has_stops_the_whole(engine, read, take, body, other_organisation):
    identity = read(["B1", "CĐCS Một", "CĐCS", "", 5], ["B2", "CĐCS Hai", "CĐCS", "", 5])
    with transaction(engine) as session:
        session.get_one(Organisation, other_organisation.id).code = "B2"
    kept = take(identity)
    assert (kept.state, kept.wrong_count) == (S.READY, 1)
    assert body("CĐCS Một") is None


def test_an_account_that_was_closed_meanwhile_takes_nothing(engine, read, administrator, worker, stored, body):
    identity = read(["B1", "CĐCS Mới", "CĐCS", "", 5])
    with transaction(engine) as session:
        imports.take_import(
            session, administrator, identity, OrganisationImportTake(), expected=stored(identity).version
        )
        session.get_one(Account, administrator.account_id).is_active = False
    worker.work_one()
    assert (stored(identity).state, stored(identity).error) == (S.READY, "account_closed")
    assert body("CĐCS Mới") is None


def test_taking_is_in_the_log_with_a_digest_of_the_rows(engine, read, take):
    kept = take(read(["B1", "CĐCS Mới", "CĐCS", "", 5]))
    with transaction(engine, writing=False) as session:
        entry = session.exec(select(EventEntry).where(EventEntry.action == "organisation_import.taken")).one()
    assert entry.new["new_count"] == 1
    assert entry.new["rows_digest"] == kept.rows_digest
    assert entry.account_name == "Lê Quản Trị"


def test_rows_that_were_not_taken_come_back_as_a_table_with_the_reason(engine, administrator, read, take):
    identity = read(["B1", "CĐCS Đúng", "CĐCS", "", 5], ["=1+1", "CĐCS Sai", "CĐCS", "không có", 5])
    take(identity, leave_wrong=True)
    with transaction(engine, writing=False) as session:
        (sheet,) = read_sheets("x.xlsx", sheets.refused_rows(session, administrator, identity))
    assert sheet[1][:3] == ["3", "=1+1", "CĐCS Sai"] or sheet[1][:3] == [3.0, "=1+1", "CĐCS Sai"]
    assert sheet[1][-1].startswith("Trực thuộc: Không có đơn vị cấp trên này")
    assert len(sheet) == 2


def test_the_template_can_be_filled_in_and_sent(engine, administrator, read, upload, worker, stored):
    with transaction(engine, writing=False) as session:
        data = sheets.template(session, administrator)
    headings = next(read_sheets("x.xlsx", data))[0]
    identity = upload(xlsx(["B1", "CĐCS Mới", "", "", "Công đoàn cơ sở"], headings=headings))
    worker.work_one()
    assert stored(identity).new_count == 1


def test_a_csv_file_is_read_too(upload, worker, stored):
    buffer = io.StringIO()
    csv.writer(buffer, delimiter=";").writerows([HEADINGS, ["B1", "CĐCS Mới", "CĐCS", "", "1.200"]])
    identity = upload(buffer.getvalue().encode("utf-8-sig"), "don-vi.csv")
    worker.work_one()
    assert (stored(identity).state, stored(identity).new_count) == (S.READY, 1)


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"PK\x03\x04 no zip at all", "spreadsheet_damaged"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + b"x" * 600, "old_spreadsheet"),
        (xlsx(["a"], headings=["Cột lạ"]), "no_headings"),
        (xlsx(), "no_rows"),
    ],
)
def test_a_file_that_cannot_be_read_says_why(upload, worker, stored, data, error):
    identity = upload(data)
    worker.work_one()
    kept = stored(identity)
    assert (kept.state, kept.error) == (S.FAILED, error)
    assert kept.error_message


def test_a_job_whose_worker_died_is_done_again_without_doubling_rows(engine, upload, worker, stored, rows):
    identity = upload(xlsx(["B1", "CĐCS Mới", "CĐCS", "", 5]))
    worker.work_one()
    with transaction(engine) as session:
        kept = session.get_one(OrganisationImport, identity)
        kept.state = S.READING
        imports.enqueue(session, imports.JobKind.ORGANISATION_IMPORT_READ, {"import_id": str(identity)})
    worker.work_one()
    assert (stored(identity).state, len(rows(identity))) == (S.READY, 1)


def test_days_and_names_are_kept_as_they_are_meant(read, take, body):
    headings = (*HEADINGS, "Hoạt động từ ngày", "Địa bàn")
    take(read(["B1", "CĐCS Mới", "CĐCS", "", 5, "01/7/2025", "=Xã Ví Dụ"], headings=headings))
    made = body("CĐCS Mới")
    assert (made.valid_from, made.territory) == (date(2025, 7, 1), "=Xã Ví Dụ")


def test_an_import_knows_how_far_its_job_is(engine, administrator, upload, worker, stored):
    identity = upload(xlsx(["B1", "CĐCS Mới", "CĐCS", "", 5]))
    with transaction(engine, writing=False) as session:
        assert imports.progress_of(session, stored(identity)) == (0, 0)
    worker.work_one()
    with transaction(engine, writing=False) as session:
        assert imports.progress_of(session, stored(identity)) == (2, 3)
    assert isinstance(identity, UUID)
