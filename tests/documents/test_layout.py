"""The figures of NĐ 30/2020/NĐ-CP, Phụ lục I, measured in the produced file."""

import dataclasses
import io
import zipfile

import docx
import pytest
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import RGBColor
from lxml import etree

from app.documents.compose import compose_plan
from app.documents.draft import DraftCell, DraftSection, DraftTable, PlanDraft
from app.documents.style import PARTY_STYLE, SOURCES, STATE_STYLE, TRADE_UNION_STYLE, DocumentStyle
from app.documents.write_docx import write_docx
from tests.documents.plans import small_plan

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
CENTRE, JUSTIFY = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.JUSTIFY


def file_of(draft, style=TRADE_UNION_STYLE):
    return write_docx(compose_plan(draft, style=style), style)


def opened(data):
    return docx.Document(io.BytesIO(data))


@pytest.fixture(scope="module")
def data():
    return file_of(small_plan())


@pytest.fixture(scope="module")
def document(data):
    return opened(data)


def everything(document):
    """All paragraphs, those of tables included."""
    yield from document.paragraphs
    for table in document.tables:
        for row in table.rows:
            for cell in row.cells:
                yield from cell.paragraphs


def find(document, text):
    return next(found for found in everything(document) if found.text == text)


def size(paragraph):
    return paragraph.style.font.size.pt


def test_every_figure_of_a_style_names_its_source():
    figures = {field.name for field in dataclasses.fields(DocumentStyle)} - {"name"}
    assert set(SOURCES) == figures


@pytest.mark.parametrize("style", [STATE_STYLE, TRADE_UNION_STYLE, PARTY_STYLE], ids=lambda style: style.name)
def test_the_figures_lie_in_the_ranges_of_the_decree(style):
    assert 20 <= style.margin_top_mm <= 25
    assert 20 <= style.margin_bottom_mm <= 25
    assert 30 <= style.margin_left_mm <= 35
    assert 15 <= style.margin_right_mm <= 20
    assert 13 <= style.body_size <= 14
    assert 10 <= style.first_line_mm <= 12.7
    assert style.space_after_pt >= 6
    assert 1 <= style.line_spacing <= 1.5


def test_the_page_is_a4_with_the_margins_of_the_style(document):
    section = document.sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    margins = (section.top_margin, section.bottom_margin, section.left_margin, section.right_margin)
    assert [round(margin.mm) for margin in margins] == [20, 20, 30, 15]


def test_the_page_number_is_a_field_centred_in_the_top_margin(document):
    header = document.sections[0].header.paragraphs[0]
    assert header.alignment == CENTRE
    assert header._p.findtext(f".//{W}instrText").strip() == "PAGE"
    assert 13 <= size(header) <= 14
    assert document.sections[0].header_distance.mm < document.sections[0].top_margin.mm


def test_the_first_page_shows_no_number(document):
    section = document.sections[0]
    assert section.different_first_page_header_footer
    assert section.first_page_header.is_linked_to_previous


def test_each_annex_numbers_its_pages_anew(document):
    assert len(document.sections) == 2
    for section in document.sections:
        assert section._sectPr.find(f"{W}pgNumType").get(f"{W}start") == "1"
        assert section.different_first_page_header_footer


def test_only_a_wide_annex_lies_on_its_side():
    plan = small_plan()
    plan.annexes.append(plan.annexes[0].model_copy(deep=True))
    plan.annexes[1].body = DraftSection(
        level=0, paragraphs=["x"] * 10, tables=[DraftTable(first=0, rows=[[DraftCell()] * 10])]
    )
    sections = opened(file_of(plan)).sections
    assert [section.orientation for section in sections] == [
        WD_ORIENT.PORTRAIT,
        WD_ORIENT.PORTRAIT,
        WD_ORIENT.LANDSCAPE,
    ]
    assert round(sections[2].page_width.mm) == 297


def test_every_style_uses_times_new_roman_in_all_scripts_and_black(data, document):
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        styles = etree.fromstring(package.read("word/styles.xml"))
    fonts = [dict(found.attrib) for found in styles.iter(f"{W}rFonts")]
    scripts = {f"{W}{script}" for script in ("ascii", "hAnsi", "cs", "eastAsia")}
    assert all(set(found) == scripts and set(found.values()) == {"Times New Roman"} for found in fonts)
    for paragraph in everything(document):
        assert paragraph.style.font.name == "Times New Roman"
        assert paragraph.style.font.color.rgb == RGBColor(0, 0, 0)
        assert all(run.font.name is None for run in paragraph.runs)


def test_the_language_of_the_document_is_vietnamese(data):
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        styles = etree.fromstring(package.read("word/styles.xml"))
    assert styles.find(f"{W}docDefaults//{W}lang").get(f"{W}val") == "vi-VN"


def test_the_text_is_justified_with_an_indented_first_line(document):
    style = find(document, "Thực hiện chương trình công tác năm 2026, cụ thể như sau:").style
    form = style.paragraph_format
    assert (style.name, style.font.size.pt, form.alignment) == ("Nội dung", 14, JUSTIFY)
    assert form.first_line_indent.mm == pytest.approx(12.7, abs=0.05)
    assert form.space_after.pt >= 6
    assert 1 <= form.line_spacing <= 1.5


def test_numbered_and_bulleted_lines_stand_like_the_text(document):
    style = find(document, "1. Biểu dương các điển hình tiên tiến.").style
    assert find(document, "- Buổi sáng;").style.name == style.name == "Điểm, gạch đầu dòng"
    assert style.paragraph_format.alignment == JUSTIFY
    assert style.paragraph_format.first_line_indent.mm == pytest.approx(12.7, abs=0.05)


def test_headings_are_real_headings_bold_and_kept_with_what_follows(document):
    heading = find(document, "I. MỤC ĐÍCH, YÊU CẦU")
    assert heading.style.name == "Heading 1"
    assert heading.style.font.bold
    assert heading.style.paragraph_format.keep_with_next
    assert heading.style.element.find(f"{W}pPr/{W}outlineLvl").get(f"{W}val") == "0"


def test_a_run_in_heading_is_bold_to_its_end_only(document):
    runs = find(document, "2. Thời gian: 8 giờ, ngày 20/3/2026.").runs
    assert [(run.text, bool(run.bold)) for run in runs] == [
        ("2. Thời gian", True),
        (": 8 giờ, ngày 20/3/2026.", False),
    ]


def test_no_number_of_the_text_is_words_automatic_one(data):
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert b"<w:numPr" not in package.read("word/document.xml")
        assert b"<w:numPr" not in package.read("word/styles.xml")


@pytest.mark.parametrize(
    ("text", "points", "bold", "italic"),
    [
        ("LIÊN ĐOÀN LAO ĐỘNG TỈNH MẪU", (12, 13), False, False),
        ("CÔNG ĐOÀN NGÀNH VÍ DỤ", (12, 13), True, False),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", (12, 13), True, False),
        ("Độc lập - Tự do - Hạnh phúc", (13, 14), True, False),
        ("Số: 07/KH-CĐN", (13, 13), False, False),
        ("Mẫu, ngày 09 tháng 02 năm 2026", (13, 14), False, True),
        ("KẾ HOẠCH", (13, 14), True, False),
        ("Tổ chức Hội nghị tuyên dương điển hình tiên tiến năm 2026", (13, 14), True, False),
        ("TM. BAN THƯỜNG VỤ", (13, 14), True, False),
        ("CHỦ TỊCH", (13, 14), True, False),
        ("Nguyễn Thị Mẫu", (13, 14), True, False),
        ("Phụ lục I", (14, 14), True, False),
        ("(Kèm theo Kế hoạch số 07/KH-CĐN)", (13, 14), False, True),
    ],
)
def test_letters_of_the_formal_parts(document, text, points, bold, italic):
    paragraph = find(document, text)
    font = paragraph.style.font
    assert points[0] <= size(paragraph) <= points[1]
    assert (bool(font.bold), bool(font.italic)) == (bold, italic)
    assert paragraph.style.paragraph_format.alignment == CENTRE


def test_the_letterhead_is_a_borderless_table_of_two_columns(document):
    table = document.tables[0]
    assert table._tbl.tblPr.find(f"{W}tblBorders") is None
    bodies, state = table.rows[0].cells
    assert [p.text for p in bodies.paragraphs if p.text] == ["LIÊN ĐOÀN LAO ĐỘNG TỈNH MẪU", "CÔNG ĐOÀN NGÀNH VÍ DỤ"]
    assert [p.text for p in state.paragraphs if p.text][1] == "Độc lập - Tự do - Hạnh phúc"
    assert [cell.text for cell in table.rows[1].cells] == ["Số: 07/KH-CĐN", "Mẫu, ngày 09 tháng 02 năm 2026"]


def rules(container, room_mm):
    """Lengths in millimetres of the rules drawn as paragraph borders."""
    found = []
    for paragraph in container:
        if paragraph._p.find(f"{W}pPr/{W}pBdr/{W}top") is not None:
            form = paragraph.paragraph_format
            found.append(room_mm - form.left_indent.mm - form.right_indent.mm)
    return found


def test_the_rule_below_the_motto_is_as_long_as_the_motto(document):
    cell = document.tables[0].rows[0].cells[1]
    assert rules(cell.paragraphs, STATE_STYLE.right_block_mm) == [pytest.approx(60.5, abs=1)]


def test_the_rule_below_the_issuing_body_is_a_third_to_a_half_of_its_name(document):
    cell = document.tables[0].rows[0].cells[0]
    name_mm = 59.0
    (length,) = rules(cell.paragraphs, STATE_STYLE.left_block_mm)
    assert name_mm / 3 <= length <= name_mm / 2


def test_the_rule_below_the_title_is_a_third_to_a_half_of_the_line(document):
    (length,) = rules(document.paragraphs, STATE_STYLE.text_width_mm)
    assert 130 / 3 <= length <= 165 / 2


def test_recipients_stand_left_of_the_signature_in_a_borderless_table(document):
    table = document.tables[-1]
    assert table._tbl.tblPr.find(f"{W}tblBorders") is None
    left, right = table.rows[0].cells
    assert [p.text for p in left.paragraphs] == ["Nơi nhận:", "- LĐLĐ tỉnh Mẫu;", "- Các CĐCS;", "- Lưu: VT."]
    assert [p.text for p in right.paragraphs] == ["TM. BAN THƯỜNG VỤ", "CHỦ TỊCH", "Nguyễn Thị Mẫu"]


def test_recipients_are_small_and_their_heading_bold_italic(document):
    heading, line = find(document, "Nơi nhận:"), find(document, "- Các CĐCS;")
    assert (size(heading), heading.style.font.bold, heading.style.font.italic) == (12, True, True)
    assert (size(line), line.style.font.bold) == (11, None)


def test_there_is_room_for_a_signature_above_the_name(document):
    assert find(document, "Nguyễn Thị Mẫu").style.paragraph_format.space_before.pt >= 48


def test_the_last_line_stays_on_the_page_of_the_signature(document):
    assert find(document, "Trên đây là Kế hoạch của Ban Thường vụ./.").paragraph_format.keep_with_next


def test_a_party_body_has_its_own_header_and_no_state_title():
    document = opened(file_of(PlanDraft(number="57", symbol="KH/TU", issuing_body="TỈNH ỦY MẪU"), PARTY_STYLE))
    left, right = document.tables[0].rows[0].cells
    assert [p.text for p in right.paragraphs if p.text] == ["ĐẢNG CỘNG SẢN VIỆT NAM"]
    assert [p.text for p in left.paragraphs if p.text] == ["TỈNH ỦY MẪU", "*"]


def test_state_title_and_motto_are_printed_even_when_nothing_else_is_known():
    right = opened(file_of(PlanDraft(title="Thử"))).tables[0].rows[0].cells[1]
    assert [p.text for p in right.paragraphs if p.text] == [STATE_STYLE.state_title, STATE_STYLE.motto]
