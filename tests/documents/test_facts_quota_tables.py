import pytest

from app.enums import AllocationCategory as C
from tests.documents.plans_in_words import read_body, table

TITLE = "1. Phân bổ đại biểu"


def quotas(*rows: tuple[str, ...], above: tuple[str, ...] = (TITLE,)):
    draft = read_body("I. NỘI DUNG", *above, table(*rows))
    return [(one.organisation, one.category, one.minimum) for one in draft.allocations]


@pytest.mark.parametrize(
    ("header", "row", "expected"),
    [
        (("TT", "Đơn vị", "Số lượng đại biểu", "Trong đó nữ"), ("1", "LĐLĐ huyện Giả", "12", "5"), [12]),
        (("TT", "Đơn vị", "Tổng số", "Nam", "Nữ"), ("1", "Khoa Giả", "10", "4", "6"), [10]),
        (("TT", "CĐCS", "Số ĐV", "Số ĐB được phân bổ"), ("1", "CĐCS Giả", "120", "3"), [3]),
        (("TT", "Tên trường", "Số lớp", "Số học sinh tham gia"), ("1", "THCS Giả", "20", "40"), [40]),
        (("TT", "Đơn vị", "Số đoàn viên", "Số người"), ("1", "CĐ Trạm Giả", "50", "2"), [2]),
        (("TT", "Đơn vị", "Nam", "Nữ"), ("1", "Khoa Giả", "4", "6"), [4, 6]),
    ],
)
def test_columns_that_say_who_is_among_them_or_how_big_a_unit_is_are_not_counted(header, row, expected):
    assert [low for _, _, low in quotas(header, row)] == expected


@pytest.mark.parametrize("line", ["BẢNG PHÂN BỔ ĐẠI BIỂU", "Phân bổ chỉ tiêu"])
def test_the_line_above_a_table_says_what_it_shares_out(line):
    found = quotas(("TT", "Đơn vị", "Số lượng"), ("1", "Ban Nữ công", "2"), above=("1. Hội nghị", "Phụ lục 1", line))
    assert found == [("Ban Nữ công", C.DELEGATE, 2)]


@pytest.mark.parametrize(
    ("title", "header"),
    [
        ("PHÂN BỔ CHỈ TIÊU TRỒNG CÂY", "Số cây"),
        ("PHÂN BỔ CHỈ TIÊU NGƯỜI THAM GIA BHXH TỰ NGUYỆN", "Số người"),
        ("CHỈ TIÊU PHÁT TRIỂN ĐOÀN VIÊN", "Chỉ tiêu kết nạp"),
        ("DỰ TRÙ KINH PHÍ", "Số lượng"),
    ],
)
def test_tables_of_other_targets_share_out_nobody(title, header):
    assert quotas(("TT", "Đơn vị", header), ("1", "Xã Bến Giả", "50"), above=("1. Chỉ tiêu", title)) == []


def test_the_lowest_header_says_what_a_column_counts():
    header = ("TT", "Đơn vị", "Điển hình tiên tiến: tập thể", "Điển hình tiên tiến: cá nhân")
    found = quotas(header, ("1", "Hội huyện Giả", "02", "06"))
    assert found == [("Hội huyện Giả", C.COLLECTIVE_NOMINEE, 2), ("Hội huyện Giả", C.INDIVIDUAL_NOMINEE, 6)]


def test_exemplars_below_a_header_of_delegates_are_delegates():
    header = ("TT", "Cơ quan", "Số lượng đại biểu", "Số lượng đại biểu"), ("TT", "Cơ quan", "Điển hình", "Khách mời")
    found = quotas(*header, ("1", "Huyện Giả", "30", "05"))
    assert found == [("Huyện Giả", C.DELEGATE, 30), ("Huyện Giả", C.GUEST, 5)]


def test_a_row_that_sums_up_a_group_is_no_unit():
    rows = (("I", "Khối huyện", "30"), ("1", "Huyện Giả An", "20"), ("2", "Huyện Giả Bình", "10"))
    found = quotas(("TT", "Đơn vị", "Số đại biểu"), *rows)
    assert found == [("Huyện Giả An", C.DELEGATE, 20), ("Huyện Giả Bình", C.DELEGATE, 10)]


def test_a_table_of_two_halves_is_read_half_by_half():
    header = ("TT", "Đơn vị", "Số đại biểu", "TT", "Đơn vị", "Số đại biểu")
    found = quotas(header, ("1", "Xã Giả An", "10", "2", "Xã Giả Bình", "8"))
    assert found == [("Xã Giả An", C.DELEGATE, 10), ("Xã Giả Bình", C.DELEGATE, 8)]


def test_a_cell_may_say_in_words_what_is_counted():
    found = quotas(("TT", "Đơn vị", "Số lượng"), ("1", "Công đoàn ngành Giả", "02 tập thể, 05 cá nhân"))
    assert found == [("Công đoàn ngành Giả", C.COLLECTIVE_NOMINEE, 2), ("Công đoàn ngành Giả", C.INDIVIDUAL_NOMINEE, 5)]


def test_groups_of_those_who_take_part_may_head_the_rows():
    found = quotas(("TT", "Thành phần", "Số lượng"), ("1", "Trưởng các phòng, ban", "15 người"))
    assert found == [("Trưởng các phòng, ban", C.DELEGATE, 15)]


@pytest.mark.parametrize(
    ("title", "header", "row"),
    [
        ("CHỈ TIÊU", ("TT", "Chỉ tiêu", "Đơn vị tính", "Số lượng"), ("1", "Thành lập CĐCS", "đơn vị", "06")),
        ("PHÂN BỔ SUẤT QUÀ", ("TT", "Đơn vị", "Số suất quà"), ("1", "CĐCS Giả An", "12")),
        ("HỖ TRỢ NHÀ Ở", ("TT", "Xã", "Số hộ"), ("1", "Giả An", "12")),
        ("PHÂN BỔ", ("TT", "Đơn vị", "Số lượng", "Đơn giá"), ("1", "Xã Giả An", "12", "600")),
        ("1. Cơ cấu giải thưởng", ("TT", "Khối", "Tập thể", "Cá nhân"), ("1", "Khối Giả", "01", "02")),
    ],
)
def test_gifts_money_prizes_and_measures_are_no_quotas(title, header, row):
    assert quotas(header, row, above=(title,)) == []
