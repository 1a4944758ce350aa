"""Importing bodies on the screen: upload, progress, rows, corrections, taking."""

import pytest
from sqlmodel import select

from app.database import transaction
from app.documents.spreadsheets import Column, read_sheets, write_sheet
from app.models.organisation import Organisation
from app.models.organisation_import import OrganisationImport, OrganisationImportRow
from app.services.storage import Store
from app.worker.loop import Worker
from tests.web.conftest import words

ADDRESS = "/admin/organisation-imports"
HEADINGS = ("Mã", "Tên đơn vị", "Loại", "Trực thuộc", "Số đoàn viên")
ROWS = (
    ["A1", "CĐCS Một <b>", "CĐCS", "", 5],
    ["A2", "CĐCS Hai", "hội", "", 5],
    ["A3", "CĐCS Ba", "CĐCS", "Không có", 5],
)


def table(*rows):
    return write_sheet("Đơn vị", [Column(heading) for heading in HEADINGS], rows)


@pytest.fixture
def worker(engine, settings, cast):
    return Worker(engine, settings, Store.from_settings(settings))


@pytest.fixture
def send(as_administrator):
    """Uploads a table; gives the address of its page."""

    def sending(*rows, data=None, name="don-vi.xlsx", **form):
        file = {"file": (name, data if data is not None else table(*rows))}
        return as_administrator.post(ADDRESS, files=file, data=form)

    return sending


@pytest.fixture
def review(send, worker):
    """Uploads the rows and lets the worker read them; gives the address of the page."""

    def reviewing(*rows):
        address = send(*(rows or ROWS)).headers["location"]
        worker.work_one()
        return address

    return reviewing


@pytest.fixture
def kept(engine):
    def reading():
        with transaction(engine, writing=False) as session:
            return session.exec(select(OrganisationImport)).one()

    return reading


def row(engine, line):
    with transaction(engine, writing=False) as session:
        return session.exec(select(OrganisationImportRow).where(OrganisationImportRow.line == line)).one()


def test_a_table_on_its_way_shows_how_far_it_is_and_asks_again(send, as_administrator):
    page = as_administrator.get(send(*ROWS).headers["location"]).text
    assert "Đang đọc và so với các đơn vị đã có." in page
    assert 'hx-trigger="every 1s"' in page
    assert "Xem lại tiến độ" in page


def test_the_page_comes_anew_when_the_job_is_done(review, as_administrator):
    address = review()
    answer = as_administrator.get(address, headers={"HX-Request": "true"})
    assert answer.headers["hx-redirect"] == address


def test_while_the_job_is_at_work_only_the_progress_is_sent(send, as_administrator):
    answer = as_administrator.get(send(*ROWS).headers["location"], headers={"HX-Request": "true"})
    assert answer.text.strip().startswith('<section id="work"')


def test_each_row_says_what_it_would_do_and_what_is_wrong_with_which_cell(review, as_administrator):
    page = as_administrator.get(review()).text
    told = words(page)
    assert "CĐCS Một &lt;b&gt;" in page
    assert "hội ▲ Không có loại này." in told
    assert "Không có ▲ Không có đơn vị cấp trên này trong bảng" in told
    assert "Tất cả (3) Mới (1) Thay đổi (0) Không đổi (0) Sai (2)" in told


def test_old_and_new_values_stand_side_by_side(review, as_administrator, worker, engine, organisation):
    with transaction(engine) as session:
        session.get_one(Organisation, organisation.id).code = "VD"
    told = words(as_administrator.get(review(["VD", "LĐLĐ tỉnh Ví Dụ Mới", "provincial", "", 900])).text)
    assert "LĐLĐ tỉnh Ví Dụ LĐLĐ tỉnh Ví Dụ Mới" in told


def test_a_row_without_a_code_is_shown_and_its_job_in_the_list_of_jobs(review, as_administrator):
    assert "CĐCS Không mã" in as_administrator.get(review(["", "CĐCS Không mã", "", "", ""])).text
    assert "Đọc bảng đơn vị" in words(as_administrator.get("/admin/jobs").text)


def test_rows_are_filtered(review, as_administrator):
    told = words(as_administrator.get(review() + "?show=wrong").text)
    assert "CĐCS Hai" in told
    assert "CĐCS Một" not in told


def test_a_cell_is_corrected_in_place(review, as_administrator, engine, kept):
    address = review()
    page = as_administrator.get(f"{address}?show=wrong&edit=3").text
    assert 'name="kind"' in page
    data = {"version": row(engine, 3).version, "kind": "Công đoàn cơ sở", "show": "wrong"}
    answer = as_administrator.post(f"{address}/rows/3", data=data)
    assert answer.headers["location"] == f"{address}?show=wrong#row-3"
    assert kept().wrong_count == 1


def test_a_stale_correction_keeps_what_was_typed(review, as_administrator, engine):
    address = review()
    answer = as_administrator.post(f"{address}/rows/3", data={"version": 9, "name": "CĐCS vừa gõ"})
    assert answer.status_code == 412
    assert "CĐCS vừa gõ" in answer.text


def test_taking_with_wrong_rows_asks_first(review, as_administrator, kept):
    address = review()
    answer = as_administrator.post(f"{address}/take", data={"version": kept().version, "leave_wrong": "false"})
    assert answer.status_code == 409
    assert "Còn dòng sai." in answer.text


def test_the_right_rows_are_taken_and_the_others_can_be_fetched(review, as_administrator, worker, kept, engine):
    address = review()
    answer = as_administrator.post(f"{address}/take", data={"version": kept().version, "leave_wrong": "true"})
    assert answer.headers["location"] == address
    worker.work_one()
    assert "Đã nhập 1 dòng; 2 dòng không nhập." in words(as_administrator.get(address).text)
    refused = as_administrator.get(f"{address}/refused.xlsx")
    assert "attachment" in refused.headers["content-disposition"]
    (sheet,) = read_sheets("x.xlsx", refused.content)
    assert [line[2] for line in sheet[1:]] == ["CĐCS Hai", "CĐCS Ba"]
    with transaction(engine, writing=False) as session:
        assert session.exec(select(Organisation).where(Organisation.code == "A1")).one().name == "CĐCS Một <b>"


def test_a_table_put_aside_is_not_taken_any_more(review, as_administrator, kept):
    address = review()
    assert as_administrator.post(f"{address}/discard", data={"version": kept().version}).status_code == 303
    answer = as_administrator.post(f"{address}/take", data={"version": kept().version, "leave_wrong": "true"})
    assert answer.status_code == 409


def test_a_file_that_cannot_be_read_says_so_on_its_page(send, as_administrator, worker):
    address = send(data=b"PK\x03\x04 nothing").headers["location"]
    worker.work_one()
    assert "Tệp bị hỏng, không đọc được." in as_administrator.get(address).text


def test_without_a_file_the_page_says_so(as_administrator):
    answer = as_administrator.post(ADDRESS, data={"organisation_id": ""})
    assert answer.status_code == 422
    assert "Hãy chọn một tệp .xlsx hoặc .csv." in answer.text


def test_the_template_has_drop_downs(as_administrator):
    import io
    import zipfile

    answer = as_administrator.get(f"{ADDRESS}/template.xlsx")
    with zipfile.ZipFile(io.BytesIO(answer.content)) as package:
        sheet = package.read("xl/worksheets/sheet1.xml").decode()
    assert sheet.count("<dataValidation ") == 2


def test_a_body_of_another_federation_is_not_imported_into(send, other_organisation, kept):
    assert send(*ROWS, organisation_id=str(other_organisation.id)).status_code == 404


@pytest.mark.parametrize("page", ["", "/template.xlsx"])
def test_only_administrators_import(as_drafter, client, page):
    assert as_drafter.get(ADDRESS + page).status_code == 403
    assert client.get(ADDRESS + page).headers["location"].startswith("/sign-in")


def test_a_strangers_import_is_not_there(review, as_stranger, as_drafter, kept):
    address = review()
    form = {"version": kept().version}
    for browser, status in ((as_stranger, 404), (as_drafter, 403)):
        assert browser.get(address).status_code == status
        assert browser.get(f"{address}/refused.xlsx").status_code == status
        assert browser.post(f"{address}/rows/3", data=form | {"name": "x"}).status_code == status
        assert browser.post(f"{address}/take", data=form).status_code == status
        assert browser.post(f"{address}/discard", data=form).status_code == status
