"""The Word file itself: a sound package, the same bytes every time, nothing of a user's text lost or let loose."""

import io
import posixpath
import zipfile

import docx
import pytest
from lxml import etree

from app.documents.blocks import Align, Cell, Document, ListTable, PageBreak, Paragraph, Run, Table, paragraph
from app.documents.compose import compose_plan
from app.documents.style import PARTY_STYLE, STATE_STYLE, TRADE_UNION_STYLE
from app.documents.write_docx import write_docx
from tests.documents.plans import small_plan

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


def written(*blocks, footnotes=(), style=STATE_STYLE, title=None):
    return write_docx(Document(tuple(blocks), footnotes=footnotes, title=title), style)


def part(data, name="word/document.xml"):
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return etree.fromstring(package.read(name))


def opened(data):
    return docx.Document(io.BytesIO(data))


def cell(text, **spans):
    return Cell((paragraph(text),), **spans)


def test_equal_documents_give_equal_bytes():
    assert write_docx(compose_plan(small_plan(), style=STATE_STYLE), STATE_STYLE) == write_docx(
        compose_plan(small_plan(), style=STATE_STYLE), STATE_STYLE
    )


def test_no_entry_of_the_package_carries_the_hour_of_writing():
    with zipfile.ZipFile(io.BytesIO(written(paragraph("a")))) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@pytest.mark.parametrize("style", [STATE_STYLE, TRADE_UNION_STYLE, PARTY_STYLE], ids=lambda style: style.name)
def test_every_relationship_leads_to_a_part_with_a_content_type(style):
    with zipfile.ZipFile(io.BytesIO(written(paragraph("a[1]"), footnotes=("b",), style=style))) as package:
        names = set(package.namelist())
        types = etree.fromstring(package.read("[Content_Types].xml"))
        known = {element.get("PartName") for element in types}
        for name in sorted(name for name in names if name.endswith(".rels")):
            folder = posixpath.dirname(posixpath.dirname(name))
            for relation in etree.fromstring(package.read(name)).iter(RELATIONSHIP):
                target = posixpath.normpath(posixpath.join(folder, relation.get("Target")))
                assert target in names
                assert f"/{target}" in known


def test_the_package_holds_nothing_but_what_the_document_needs():
    with zipfile.ZipFile(io.BytesIO(written(paragraph("a")))) as package:
        assert set(package.namelist()) == {
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/app.xml",
            "docProps/core.xml",
            "word/_rels/document.xml.rels",
            "word/document.xml",
            "word/fontTable.xml",
            "word/header1.xml",
            "word/settings.xml",
            "word/styles.xml",
        }


def test_the_properties_name_title_body_and_language():
    data = write_docx(compose_plan(small_plan(), style=STATE_STYLE), STATE_STYLE)
    properties = opened(data).core_properties
    assert (properties.title, properties.author, properties.language) == (
        "Tổ chức Hội nghị tuyên dương điển hình tiên tiến năm 2026",
        "CÔNG ĐOÀN NGÀNH VÍ DỤ",
        "vi-VN",
    )


@pytest.mark.parametrize("text", ["A & B <c>", "</w:t>", "]]>", "“ngoặc” 'đơn' \"kép\"", "&amp;", "đủ 20% ≥ 5"])
def test_text_survives_as_it_was_typed(text):
    assert opened(written(paragraph(text))).paragraphs[0].text == text


@pytest.mark.parametrize("text", ["a\x00b", "a\x0bb", "a\x1fb", "a\ud800b", "a\ufffeb"])
def test_characters_that_no_xml_can_hold_are_dropped(text):
    assert opened(written(paragraph(text))).paragraphs[0].text == "ab"


def test_line_breaks_and_tabs_are_word_elements():
    assert opened(written(paragraph("một\nhai\tba"))).paragraphs[0].text == "một\nhai\tba"


def test_blanks_at_the_ends_are_kept():
    assert opened(written(paragraph("  hai đầu "))).paragraphs[0].text == "  hai đầu "


def test_bold_italic_and_underline_are_kept_run_by_run():
    runs = (Run("đậm", bold=True), Run("nghiêng", italic=True), Run("gạch", underline=True), Run("thường"))
    read = opened(written(Paragraph(runs))).paragraphs[0].runs
    assert [(run.bold, run.italic, run.underline) for run in read] == [
        (True, None, None),
        (None, True, None),
        (None, None, True),
        (None, None, None),
    ]


def test_a_page_break_is_one():
    breaks = part(written(paragraph("a"), PageBreak(), paragraph("b"))).findall(f".//{W}br")
    assert [found.get(f"{W}type") for found in breaks] == ["page"]


def test_cells_over_rows_and_columns_are_merged_cells():
    rows = (
        (cell("TT", rowspan=2), cell("Thành phần", colspan=2)),
        (cell("Nam"), cell("Nữ")),
        (cell("1"), cell("2"), cell("3")),
    )
    table = opened(written(Table(rows, header_rows=2))).tables[0]
    assert [[found.text for found in row.cells] for row in table.rows] == [
        ["TT", "Thành phần", "Thành phần"],
        ["TT", "Nam", "Nữ"],
        ["1", "2", "3"],
    ]


def test_a_span_that_reaches_beyond_the_last_row_ends_with_the_table():
    table = opened(written(Table(((cell("a", rowspan=5), cell("b")), (cell("c"),))))).tables[0]
    assert [[found.text for found in row.cells] for row in table.rows] == [["a", "b"], ["a", "c"]]


def test_header_rows_are_repeated_and_no_row_breaks_over_pages():
    table = part(written(Table(((cell("TT"),), (cell("1"),)), header_rows=1))).find(f".//{W}tbl")
    rows = table.findall(f"{W}tr")
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True, False]
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)


def test_columns_keep_their_widths():
    table = part(written(Table(((cell("a"), cell("b")),), widths_mm=(20.0, 100.0)))).find(f".//{W}tbl")
    assert [column.get(f"{W}w") for column in table.iter(f"{W}gridCol")] == ["1134", "5669"]


def test_columns_wider_than_the_page_shrink_to_it():
    table = part(written(Table(((cell("a"), cell("b")),), widths_mm=(200.0, 130.0)))).find(f".//{W}tbl")
    widths = [int(column.get(f"{W}w")) for column in table.iter(f"{W}gridCol")]
    assert sum(widths) == pytest.approx(165 / 25.4 * 1440, abs=6)
    assert widths[0] / widths[1] == pytest.approx(200 / 130, rel=0.01)


def test_columns_without_widths_follow_their_text():
    table = part(written(Table(((cell("1"), cell("Nội dung công việc cần làm trong năm " * 3)),)))).find(f".//{W}tbl")
    narrow, wide = (int(column.get(f"{W}w")) for column in table.iter(f"{W}gridCol"))
    assert narrow * 5 < wide


def test_two_tables_in_a_row_stay_two_tables():
    table = Table(((cell("a"),),))
    assert len(opened(written(table, table)).tables) == 2


def test_a_long_list_reads_back_row_by_row():
    rows = [[str(number), f"Đơn vị {number} & <b>", "x\ny" if number == 7 else ""] for number in range(1, 300)]
    table = ListTable(("TT", "Đơn vị", "Ghi chú"), rows, aligns=(Align.CENTRE,))
    read = opened(written(table)).tables[0]
    assert [[found.text for found in row.cells] for row in read.rows[1:]] == rows


def test_a_long_list_has_ten_thousand_rows_in_one_table():
    rows = [[f"{row}-{column}" for column in range(12)] for row in range(10_000)]
    body = part(written(ListTable(tuple("abcdefghijkl"), rows)))
    table = body.find(f".//{W}tbl")
    assert len(table.findall(f"{W}tr")) == 10_001


def test_rows_of_a_list_and_of_a_table_are_the_same_xml():
    texts = [["1", "Công đoàn cơ sở"], ["2", " có cách "], ["3", "a & b"]]
    header = tuple(Cell((paragraph(text, align=Align.CENTRE),)) for text in ("TT", "Tên"))
    rows = tuple(tuple(Cell((paragraph(text, align=Align.LEFT),)) for text in row) for row in texts)
    as_table = Table((header, *rows), header_rows=1, widths_mm=(15.0, 150.0))
    assert written(ListTable(("TT", "Tên"), texts, widths_mm=(15.0, 150.0))) == written(as_table)


def test_a_footnote_is_words_own_and_its_mark_is_no_text():
    data = written(paragraph("Chỉ tiêu[1] năm nay."), footnotes=("Theo Nghị quyết & kế hoạch.",))
    assert opened(data).paragraphs[0].text == "Chỉ tiêu năm nay."
    notes = part(data, "word/footnotes.xml").findall(f"{W}footnote")
    assert ["".join(note.itertext()).strip() for note in notes][2:] == ["Theo Nghị quyết & kế hoạch."]


def test_brackets_are_text_where_there_is_no_such_footnote():
    assert opened(written(paragraph("Xem [1] và [2]"))).paragraphs[0].text == "Xem [1] và [2]"


def test_a_footnote_that_no_text_refers_to_is_printed_all_the_same():
    body = part(written(paragraph("Không có dấu."), footnotes=("Chú thích lạc.",)))
    assert [mark.get(f"{W}id") for mark in body.iter(f"{W}footnoteReference")] == ["1"]


def test_every_style_that_is_named_is_there():
    data = write_docx(compose_plan(small_plan(), style=STATE_STYLE), STATE_STYLE)
    styles = part(data, "word/styles.xml")
    known = {style.get(f"{W}styleId") for style in styles.iter(f"{W}style")}
    named = {"pStyle", "rStyle", "tblStyle", "basedOn", "link", "next"}
    trees = (styles, part(data), part(data, "word/header1.xml"))
    used = {found.get(f"{W}val") for tree in trees for name in named for found in tree.iter(f"{W}{name}")}
    assert used <= known
