"""The main job, whole: from last year's Word file to this year's official document, by two people."""

import io
import re
from pathlib import Path

import docx
import pytest

from tests.browser.conftest import sign_in

SAMPLE = Path(__file__).parents[2] / "app" / "samples" / "giao-luu-dien-hinh.docx"


def _import_and_edit(page, url: str) -> str:
    """Upload, look, correct a fact, confirm, edit a section; gives the plan's address."""
    page.goto(f"{url}/imports")
    page.locator("[name=file]").set_input_files(SAMPLE)
    page.locator("form[action='/imports/file'] button").click()
    page.wait_for_url(re.compile(r"/imports/[0-9a-f-]+$"))
    signer = page.locator("[name='signature/signer']")
    if not signer.is_visible():
        page.locator("details", has=signer).locator("summary").click()
    signer.fill("Nguyễn Văn Thử")
    page.locator(".head button.main").click()
    page.wait_for_url(re.compile(r"/plans/[0-9a-f-]+$"))
    return page.url


def _submit(page, plan: str) -> None:
    page.goto(plan)
    page.locator(".head form[action$='/submit'] button").click()
    page.locator(".badge-submitted").wait_for()


def _approve_and_issue(page, plan: str) -> None:
    page.goto(plan)
    page.locator(".head form[action$='/approve'] button").click()
    page.locator(".badge-approved").wait_for()
    page.locator(".head a[href$='/decide#issue']").click()
    page.locator("[name=issued_on]").fill("2027-06-01")
    page.locator("form[action$='/issue'] button").click()
    page.locator(".badge-issued").wait_for()


def _text_of_download(page, plan: str) -> str:
    page.goto(f"{plan}/documents")
    with page.expect_download() as waiting:
        page.locator("a[href$='/files/plan.docx']").click()
    assert waiting.value.suggested_filename.startswith("Kế hoạch")
    document = docx.Document(io.BytesIO(Path(waiting.value.path()).read_bytes()))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


def _add_a_sentence(page, plan: str, words: str, *, scripts: bool) -> None:
    page.goto(plan)
    page.locator(".section-text", has_text="MỤC ĐÍCH").locator("a.button").first.click()
    field = page.locator("#section-form textarea[name=text]")
    field.fill(f"{field.input_value()}\n{words}")
    if scripts:
        page.locator("#preview", has_text=words.removeprefix("- ")).wait_for()
    page.locator("#section-form button.main").click()
    page.wait_for_url(re.compile(r"#muc-"))


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_from_a_word_file_to_an_issued_document(site, open_browser, scripts):
    drafter = open_browser(scripts=scripts).new_page()
    sign_in(drafter, site, "soanthao")
    plan = _import_and_edit(drafter, site.url)
    _add_a_sentence(drafter, plan, "- Câu thêm vào để thử nghiệm.", scripts=scripts)
    _submit(drafter, plan)
    leader = open_browser(scripts=scripts).new_page()
    sign_in(leader, site, "lanhdao")
    _approve_and_issue(leader, plan)
    text = _text_of_download(drafter, plan)
    assert "Nguyễn Văn Thử" in text
    assert "Câu thêm vào để thử nghiệm." in text
    assert re.search(r"Số: \d+/KH-", text)
