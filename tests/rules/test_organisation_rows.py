"""What the cells of a table of bodies say."""

from datetime import UTC, date, datetime

import pytest

from app.enums import OrganisationKind
from app.rules.organisation_rows import COLUMNS, SENTENCES, CellReader, cell_text, find_headings, understood


def test_headings_are_known_in_any_order_and_under_other_names():
    found = find_headings([["STT", "Cấp trên", "TÊN CÔNG ĐOÀN", "Số ĐV", "Nữ", "Mã số"]])
    assert found.places == {"parent": 1, "name": 2, "member_count": 3, "female_count": 4, "code": 5}
    assert found.unknown == ()


def test_every_heading_of_the_template_is_known():
    assert find_headings([list(COLUMNS.values())]).places == {name: place for place, name in enumerate(COLUMNS)}


def test_headings_may_stand_below_a_title():
    rows = [["DANH SÁCH CÔNG ĐOÀN CƠ SỞ"], [""], ["Mã", "Tên đơn vị", "Loại"], ["1", "Tên đơn vị", "x"]]
    assert find_headings(rows).row == 2


def test_what_stands_in_brackets_after_a_heading_does_not_matter():
    assert find_headings([["Tên đơn vị (bắt buộc)", "Số đoàn viên\n(người)"]]).places["member_count"] == 1


def test_columns_that_nobody_knows_are_told():
    assert find_headings([["Tên", "Mã", "Màu sắc", "Ghi chú"]]).unknown == ("Màu sắc",)


@pytest.mark.parametrize("rows", [[], [["Mã", "Loại"]], [["Tên"]], [["a", "b"], ["c"]]])
def test_a_table_without_the_columns_needed_has_no_headings(rows):
    assert find_headings(rows) is None


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("  Công  đoàn \n cơ sở ", "Công đoàn cơ sở"),
        ("Co\u0302ng", "Công"),
        (12.0, "12"),
        (12.5, "12.5"),
        (7, "7"),
        (None, ""),
        (True, "True"),
        (date(2025, 7, 1), "01/7/2025"),
        (datetime(2025, 7, 1, tzinfo=UTC), "01/7/2025"),
        ("a\x00b", "ab"),
    ],
)
def test_a_cell_is_one_line_of_text(cell, text):
    assert CellReader({"name": 0}).cells_of([cell]).get("name", "") == text


def test_empty_cells_say_nothing():
    reader = CellReader({"code": 0, "name": 1, "kind": 2, "symbol": 3})
    assert reader.cells_of(["", "  ", None, "x"]) == {"symbol": "x"}


def test_equal_values_of_different_types_keep_their_own_words():
    reader = CellReader({"code": 0, "name": 1})
    assert reader.cells_of([1.0, True]) == {"code": "1", "name": "True"}


def value(column, text):
    row = understood(2, {"name": "x", column: text})
    return row.problems.get(column) or row.values[column]


@pytest.mark.parametrize("text", ["CĐCS", "công đoàn cơ sở", "grassroots", "Cong doan co so", "Nghiệp đoàn"])
def test_a_kind_is_known_by_its_word_its_value_or_what_people_write(text):
    assert value("kind", text) is OrganisationKind.GRASSROOTS


@pytest.mark.parametrize("text", ["01/7/2025", "1/7/2025", "1-7-2025", "1.7.2025", "2025-07-01", "7/2025"])
def test_days_are_read_as_people_write_them(text):
    assert value("valid_from", text) == date(2025, 7, 1)


@pytest.mark.parametrize("text", ["1.234", "1,234", "1234", "1 234"])
def test_numbers_may_be_grouped(text):
    assert value("member_count", text) == 1234


@pytest.mark.parametrize(
    ("column", "text", "problem"),
    [
        ("kind", "hội quán", "kind_unknown"),
        ("valid_from", "31/2/2025", "not_a_day"),
        ("valid_from", "hôm qua", "not_a_day"),
        ("valid_from", "1/1/1700", "not_a_day"),
        ("member_count", "-3", "not_a_number"),
        ("member_count", "12,5", "not_a_number"),
        ("member_count", "khoảng 20", "not_a_number"),
        ("member_count", "9" * 30, "not_a_number"),
        ("member_count", "٣", "not_a_number"),
        ("territory", "x" * 1001, "too_long"),
    ],
)
def test_what_a_cell_cannot_say_is_told_at_the_cell(column, text, problem):
    assert value(column, text) == problem
    assert problem in SENTENCES


def test_a_row_without_a_name_is_wrong():
    assert understood(2, {"code": "A"}).problems == {"name": "name_missing"}


def test_text_that_happens_to_be_a_problems_name_is_text():
    assert value("territory", "cycle") == "cycle"
    assert cell_text("cycle") == "cycle"
