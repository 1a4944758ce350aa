"""A table of bodies from the upload to the bodies, with scripts and without, on a desk and on a telephone."""

import pytest
from playwright.sync_api import expect

from app.documents.spreadsheets import Column, write_sheet
from tests.browser.conftest import running, sign_in
from tests.browser.test_pages import _check

HEADINGS = ("Mã", "Tên đơn vị", "Loại", "Trực thuộc", "Số đoàn viên", "Màu sắc")
ROWS = (
    ["VD1", "Công đoàn Khu công nghiệp Ví Dụ", "Công đoàn cấp trên", "", 900, "x"],
    ["VD2", "CĐCS Công ty May Ví Dụ", "hội quán", "VD1", 120, ""],
    ["", "Công đoàn ngành Y Tê", "Công đoàn ngành", "", 10, ""],
)


@pytest.fixture
def working_site(tmp_path, sqlite_template):
    with running(tmp_path / "own", sqlite_template, with_worker=True) as site:
        yield site


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts on", "scripts off"])
def test_a_table_becomes_bodies(open_browser, working_site, packages, tmp_path, scripts):
    file = tmp_path / "don-vi.xlsx"
    file.write_bytes(write_sheet("Đơn vị", [Column(heading) for heading in HEADINGS], ROWS))
    page = open_browser(scripts=scripts).new_page()
    sign_in(page, working_site, "quantri")
    page.goto(f"{working_site.url}/admin/organisation-imports")
    page.set_input_files("input[type=file]", file)
    page.get_by_role("button", name="Tải lên và đọc").click()
    address = page.url
    _until_shown(page, "Chờ xem lại", scripts=scripts)
    if scripts:
        assert _check(page, packages, address) == []
        assert _check(page, packages, f"{address}?edit=3") == []
    page.goto(f"{address}?show=wrong")
    page.get_by_role("link", name="Sửa dòng 3").click()
    page.get_by_label("Loại").select_option("Công đoàn cơ sở")
    page.get_by_role("button", name="Lưu và kiểm tra lại").click()
    expect(page.locator(".tabs")).to_contain_text("Sai (0)")
    page.get_by_role("button", name="Nhập", exact=True).click()
    _until_shown(page, "Đã nhập 2 dòng; 1 dòng không nhập.", scripts=scripts)
    page.goto(f"{working_site.url}/organisations?q=may+vi+du")
    expect(page.locator("#results")).to_contain_text("CĐCS Công ty May Ví Dụ")


def _until_shown(page, text, *, scripts):
    """With scripts the page comes by itself; without them one asks for it again."""
    if scripts:
        expect(page.locator("main")).to_contain_text(text, timeout=60_000)
        return
    for _ in range(600):
        if text in page.locator("main").inner_text():
            return
        page.get_by_role("link", name="Xem lại tiến độ").click()
    pytest.fail(f"{text} was not shown")
