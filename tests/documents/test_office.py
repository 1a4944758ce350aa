"""LibreOffice opens what is written and lays it out as meant: pages, page numbers, orientation."""

import os
import shutil
import subprocess

import pytest
from pypdf import PdfReader

from app.documents.compose import compose_plan
from app.documents.draft import DraftCell, DraftSection, DraftTable
from app.documents.style import TRADE_UNION_STYLE
from app.documents.write_docx import write_docx
from tests.documents.plans import small_plan

SOFFICE = shutil.which("soffice")
FORMAL = (
    "CÔNG ĐOÀN NGÀNH VÍ DỤ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: 07/KH-CĐN",
    "KẾ HOẠCH", "I. MỤC ĐÍCH, YÊU CẦU", "2. Thời gian: 8 giờ", "A & B <c>", "Nơi nhận:", "- Lưu: VT.", "Nguyễn Thị Mẫu",
)  # fmt: skip


def long_plan():
    """Three pages of text, an annex, and a second annex with a wide table and a merged cell."""
    plan = small_plan()
    plan.sections[0].paragraphs = ["A & B <c>", *["Nâng cao chất lượng phong trào thi đua. " * 12] * 8]
    wide = DraftSection(level=0, paragraphs=["Cột"] * 11 + ["Ô"] * 12)
    header = [DraftCell(colspan=2), *[DraftCell()] * 10]
    wide.tables = [DraftTable(first=0, rows=[header, [DraftCell()] * 12], header_rows=1)]
    plan.annexes.append(plan.annexes[0].model_copy(update={"label": "Phụ lục II", "body": wide}))
    plan.footnotes = ["Chú thích cuối trang."]
    return plan


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    assert SOFFICE, "LibreOffice is missing: run `make test`, which installs it"
    folder = tmp_path_factory.mktemp("office")
    source = folder / "ke-hoach.docx"
    source.write_bytes(write_docx(compose_plan(long_plan(), style=TRADE_UNION_STYLE), TRADE_UNION_STYLE))
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = [SOFFICE, profile, "--headless", "--convert-to", "pdf", "--outdir", folder, source]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return PdfReader(source.with_suffix(".pdf")).pages


def text(page):
    return " ".join(page.extract_text().split())


if SOFFICE or os.environ.get("CI"):

    def test_all_formal_parts_are_printed(pages):
        printed = " ".join(text(page) for page in pages)
        assert [words for words in FORMAL if words not in printed] == []

    def test_the_first_page_has_no_number_and_the_second_has(pages):
        assert text(pages[0]).startswith(("LIÊN ĐOÀN", "CỘNG HÒA"))
        assert text(pages[1]).startswith("2 ")

    def test_each_annex_begins_a_page_without_a_number(pages):
        tops = [text(page) for page in pages]
        assert [top[:9] for top in tops[-2:]] == ["Phụ lục I", "Phụ lục I"]

    def test_only_the_wide_annex_lies_on_its_side(pages):
        assert [page.mediabox.width > page.mediabox.height for page in pages][-2:] == [False, True]

    def test_the_footnote_stands_on_a_page_of_the_text(pages):
        assert any("Chú thích cuối trang." in text(page) for page in pages[:-2])

    def test_the_letterhead_begins_at_the_top_margin(pages):
        tops = []
        pages[0].extract_text(visitor_text=lambda text, _cm, matrix, *_: text.strip() and tops.append(matrix[5]))
        page_height, margin, line = 842, 57, 17
        assert max(tops) >= page_height - margin - line
