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
