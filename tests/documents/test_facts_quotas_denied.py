"""Counts that share nothing out, though people and bodies stand beside them."""

import pytest

from tests.documents.facts_reading import read


def quotas(heading: str, line: str, *, bullet: str = ""):
    found = read(f"{heading}\n{bullet}{line}").allocations
    return [(one.organisation, one.minimum, one.maximum) for one in found]


@pytest.mark.parametrize("bullet", ["", "- "])
@pytest.mark.parametrize(
    ("heading", "line"),
    [
        ("I. CHỈ TIÊU", "Mỗi chi hội kết nạp từ 03 đến 05 hội viên mới."),
        ("I. CHỈ TIÊU", "Mỗi chi đoàn giới thiệu ít nhất 02 đoàn viên ưu tú để Đảng xem xét, kết nạp."),
        ("I. CHỈ TIÊU CỤ THỂ", "Toàn tỉnh phát triển 5.000 đoàn viên; trong đó LĐLĐ các huyện 2.000 đoàn viên."),
        ("I. CHỈ TIÊU", "Đào tạo nghề cho 3.000 người, trong đó hệ cao đẳng 200 người, trung cấp 600 người."),
    ],
)
def test_targets_are_no_quotas(heading, line, bullet):
    assert quotas(heading, line, bullet=bullet) == []


@pytest.mark.parametrize("bullet", ["", "- "])
@pytest.mark.parametrize(
    ("heading", "line"),
    [
        ("II. KHEN THƯỞNG", "Bằng khen của UBND tỉnh: 15 tập thể, 30 cá nhân."),
        ("II. KHEN THƯỞNG", "LĐLĐ huyện Giả khen thưởng 25 tập thể; đề nghị LĐLĐ tỉnh khen 03 tập thể, 05 cá nhân."),
        ("II. NỘI DUNG", "Ban Tổ chức lựa chọn 10 cá nhân tiêu biểu nhất."),
        ("II. CƠ CẤU GIẢI THƯỞNG", "Khối doanh nghiệp: 01 giải tập thể, 02 cá nhân."),
    ],
)
def test_prizes_are_no_quotas_of_those_who_give_them(heading, line, bullet):
    assert quotas(heading, line, bullet=bullet) == []


@pytest.mark.parametrize(
    ("heading", "line"),
    [
        ("I. ĐẶC ĐIỂM TÌNH HÌNH", "Khối 6: 4 lớp, 165 học sinh; khối 7: 4 lớp, 158 học sinh; khối 8: 120 học sinh."),
        ("I. KẾT QUẢ THỰC HIỆN", "LĐLĐ huyện Giả: 05 cá nhân; Công đoàn ngành Y tế: 03 cá nhân."),
        ("I. MỞ ĐẦU", "LĐLĐ huyện Giả đã giới thiệu 05 cá nhân được tuyên dương."),
    ],
)
def test_what_is_told_of_the_past_and_of_today_is_no_quota(heading, line):
    assert quotas(heading, line, bullet="- ") == []


@pytest.mark.parametrize(
    ("heading", "line"),
    [
        ("I. NỘI DUNG", "Kiện toàn mạng lưới an toàn (mỗi tổ sản xuất ít nhất 01 người)."),
        ("I. NỘI DUNG", "Đoàn diễu hành gồm 05 khối, mỗi khối 50 người."),
        ("I. NỘI DUNG", "Trên bản tin, mỗi tháng giới thiệu 04 gương điển hình."),
        ("I. NỘI DUNG", "Mỗi lớp bơi không quá 25 em."),
        ("I. NỘI DUNG", "Mỗi xã lựa chọn 02 thôn làm điểm."),
        ("I. SỐ LƯỢNG HỌC VIÊN", "Lớp kỹ năng tiếp công dân: khoảng 120 học viên."),
        ("I. THÀNH PHẦN BAN TỔ CHỨC", "Phó Trưởng ban: 02 đồng chí; thành viên: 05 đồng chí."),
        ("I. CƠ CẤU, SỐ LƯỢNG BAN CHẤP HÀNH", "Khối trường học 05 đồng chí, khối doanh nghiệp 04 đồng chí."),
        ("I. SỐ LƯỢNG", "Tập thể: 10 tập thể."),
        ("I. SỐ LƯỢNG", "Đại biểu khách mời: 20 đại biểu."),
        ("I. BẦU CỬ", "Tổ bầu cử có từ 11 đến 21 thành viên."),
        ("I. THÀNH PHẦN", "Cộng: 130 đại biểu."),
        ("I. NỘI DUNG", "Mở 19 lớp, mỗi bản 01 lớp từ 25 - 30 học viên."),
        ("I. NỘI DUNG", "Kiểm tra xe đưa đón học sinh; mỗi đoàn không quá 06 người."),
    ],
)
def test_sizes_and_sums_are_no_quotas(heading, line):
    assert quotas(heading, line, bullet="- ") == []


@pytest.mark.parametrize(
    ("heading", "line", "expected"),
    [
        (
            "V. TỔ CHỨC THỰC HIỆN",
            "Phòng Giả chỉ đạo các trường trung học cơ sở cử 100 học sinh tham dự.",
            [("các trường trung học cơ sở", 100, 100)],
        ),
        ("II. ĐỐI TƯỢNG", "Mỗi đơn vị cử tối thiểu 02, tối đa 03 thí sinh tham gia.", [("Mỗi đơn vị", 2, 3)]),
        ("II. ĐỐI TƯỢNG", "Mỗi phường lựa chọn ít nhất 01 nhưng không quá 03 gương.", [("Mỗi phường", 1, 3)]),
        ("II. ĐỐI TƯỢNG", "Cán bộ Đoàn chủ chốt cấp xã: 02 đồng chí/xã.", [("Cán bộ Đoàn chủ chốt cấp xã", 2, 2)]),
        (
            "II. THÀNH PHẦN",
            "Công nhân trực tiếp sản xuất: khoảng 300 người.",
            [("Công nhân trực tiếp sản xuất", 300, 300)],
        ),
        (
            "II. NỘI DUNG",
            "Mỗi CĐCS tham gia 01 đội bóng đá (10 VĐV), 01 đội kéo co (12 VĐV).",
            [("Mỗi CĐCS", 10, 10), ("Mỗi CĐCS", 12, 12)],
        ),
        (
            "II. SỐ LƯỢNG",
            "Mỗi khoa Nội cử 02 thí sinh; riêng khoa Hồi sức tích cực Giả cử 04 thí sinh.",
            [("Mỗi khoa Nội", 2, 2), ("khoa Hồi sức tích cực Giả", 4, 4)],
        ),
        ("II. PHÂN BỔ", "Phân bổ cho Đoàn khối Giả 05 đại biểu.", [("Đoàn khối Giả", 5, 5)]),
        (
            "II. KHEN THƯỞNG",
            "Mỗi khối thi đua lựa chọn 01 đơn vị và 02 cá nhân tiêu biểu nhất.",
            [("Mỗi khối thi đua", 1, 1), ("Mỗi khối thi đua", 2, 2)],
        ),
    ],
)
def test_what_is_asked_of_bodies_beside_them_still_is(heading, line, expected):
    assert quotas(heading, line) == expected


def test_groups_below_a_heading_of_those_who_take_part_are_read():
    draft = read("III. THÀNH PHẦN THAM DỰ\n1. Cấp tỉnh\n- Đại diện các sở, ngành: mỗi đơn vị 02 người.\n2. Cấp huyện")
    assert [(one.organisation, one.minimum) for one in draft.allocations] == [("Đại diện các sở, ngành", 2)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("c) Cử 01 công chức làm đầu mối.", [("Phòng Nội vụ", 1, 1)]),
        ("Mỗi đội cử 02 em (01 nam, 01 nữ), riêng các trường Giả cử 03 em.", [("các trường Giả", 3, 3)]),
    ],
)
def test_lettered_tasks_and_what_follows_a_bracket_are_read(line, expected):
    draft = read(f"V. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ\n{line}")
    assert [(one.organisation, one.minimum, one.maximum) for one in draft.allocations][-1:] == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Mỗi CĐCS cử 05 thí sinh (trong đó có ít nhất 02 nữ) và 01 lãnh đội.",
            [("Mỗi CĐCS", 5, 5), ("Mỗi CĐCS", 1, 1)],
        ),
        ("09 huyện, thành phố: mỗi đơn vị 08 đại biểu.", [("09 huyện, thành phố", 8, 8)]),
        ("Học sinh: 10 em/lớp.", [("Học sinh", 10, 10)]),
    ],
)
def test_members_of_lists_of_those_who_take_part(line, expected):
    assert quotas("III. THÀNH PHẦN, SỐ LƯỢNG", line, bullet="- ") == expected
