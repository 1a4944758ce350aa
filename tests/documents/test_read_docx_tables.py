"""Word tables come out as the grid that is printed."""

import pytest

from app.documents.blocks import Table
from app.documents.read_docx import read_docx
from tests.documents.word_files import borders, cell, para, row, table, word_file

RESTART = '<w:vMerge w:val="restart"/>'
CONTINUE = "<w:vMerge/>"


def read_table(body: str, **others: str) -> Table:
    (found,) = [block for block in read_docx(word_file(body, **others)).blocks if isinstance(block, Table)]
    return found


def grid(read: Table) -> list[list[tuple[str, int, int]]]:
    return [
        [("/".join(p.text for p in one.paragraphs), one.colspan, one.rowspan) for one in cells] for cells in read.rows
    ]


def test_cells_stand_in_rows():
    assert grid(read_table(table(row(cell("a"), cell("b")), row(cell("c"), cell("d"))))) == [
        [("a", 1, 1), ("b", 1, 1)],
        [("c", 1, 1), ("d", 1, 1)],
    ]


def test_a_cell_spans_columns():
    read = read_table(table(row(cell("a", '<w:gridSpan w:val="2"/>')), row(cell("b"), cell("c"))))
    assert grid(read)[0] == [("a", 2, 1)]


def test_a_cell_spans_rows_and_the_covered_ones_are_left_out():
    read = read_table(
        table(
            row(cell("a", RESTART), cell("b")),
            row(cell("", CONTINUE), cell("c")),
            row(cell("", CONTINUE), cell("d")),
        )
    )
    assert grid(read) == [[("a", 1, 3), ("b", 1, 1)], [("c", 1, 1)], [("d", 1, 1)]]


def test_a_second_merge_below_the_first_is_its_own():
    read = read_table(table(row(cell("a", RESTART)), row(cell("", CONTINUE)), row(cell("b", RESTART))))
    assert grid(read) == [[("a", 1, 2)], [], [("b", 1, 1)]]


def test_a_continued_merge_that_nothing_began_is_a_cell():
    assert grid(read_table(table(row(cell("a", CONTINUE))))) == [[("a", 1, 1)]]


def test_older_sideways_merges_widen_the_cell():
    read = read_table(table(row(cell("a", '<w:hMerge w:val="restart"/>'), cell("", "<w:hMerge/>"), cell("b"))))
    assert grid(read) == [[("a", 2, 1), ("b", 1, 1)]]


def test_a_row_that_begins_later_has_a_gap_before_it():
    read = read_table(table(row(cell("a"), cell("b")), row(cell("c"), properties='<w:gridBefore w:val="1"/>')))
    assert grid(read)[1] == [("", 1, 1), ("c", 1, 1)]
    assert read.rows[1][0].paragraphs == ()


def test_the_paragraphs_of_a_cell_are_kept_apart():
    read = read_table(table(row(cell(para("một") + para() + para("hai")))))
    assert [p.text for p in read.rows[0][0].paragraphs] == ["một", "", "hai"]


def test_a_table_within_a_cell_becomes_that_cell_s_paragraphs():
    inner = table(row(cell("a"), cell("b")))
    document = read_docx(word_file(table(row(cell(para("trước") + inner + para("sau"))))))
    assert grid(document.blocks[0]) == [[("trước/a/b/sau", 1, 1)]]
    assert "lồng" in document.remarks[0]


def test_header_rows_and_widths_are_read():
    header = row(cell("TT"), properties="<w:tblHeader/>")
    read = read_table(table(header, row(cell("1")), widths=(567, 1134)))
    assert (read.header_rows, read.widths_mm) == (1, (10.0, 20.0))


def test_deleted_rows_are_left_out():
    assert len(read_table(table(row(cell("a"), properties="<w:del/>"), row(cell("b")))).rows) == 1


def test_rows_in_content_controls_are_read():
    wrapped = f"<w:sdt><w:sdtContent>{row(cell('a'))}</w:sdtContent></w:sdt>"
    assert grid(read_table(table(wrapped))) == [[("a", 1, 1)]]


STYLES = f"""
<w:style w:type="table" w:styleId="Grid"><w:tblPr>{borders("single")}</w:tblPr></w:style>
<w:style w:type="table" w:styleId="Child"><w:basedOn w:val="Grid"/></w:style>
"""


@pytest.mark.parametrize(
    ("properties", "visible"),
    [
        ("", False),
        (borders("single"), True),
        (borders("nil"), False),
        ('<w:tblStyle w:val="Child"/>', True),
        ('<w:tblStyle w:val="Child"/>' + borders("none"), False),
    ],
)
def test_whether_lines_are_visible(properties, visible):
    body = table(row(cell("a"), cell("b")), properties=properties)
    assert read_table(body, styles=STYLES).borders is visible


def test_one_line_under_one_cell_is_no_ruled_table():
    line = '<w:tcBorders><w:bottom w:val="single"/></w:tcBorders>'
    assert not read_table(table(row(cell("LĐLĐ", line), cell("CỘNG HÒA")))).borders


def test_lines_given_cell_by_cell_are_visible():
    box = "<w:tcBorders>" + "".join(f'<w:{side} w:val="single"/>' for side in ("top", "left", "bottom", "right"))
    box += "</w:tcBorders>"
    assert read_table(table(row(cell("a", box), cell("b", box)))).borders
