import pytest

from app.enums import AllocationCategory as C
from tests.documents.facts_reading import read


def quotas(line: str, *, above: str = "I. NỘI DUNG\n1. Thành phần tham dự, gồm:\n"):
    return quotas_in(f"{above}- {line}")


def quotas_in(text: str):
    return [(one.organisation, one.category, one.minimum, one.maximum) for one in read(text).allocations]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Mỗi lớp 1 đội (6 HS 3 nam, 3 nữ) thi đấu theo khối.", [("Mỗi lớp", 6, 6)]),
        ("Kéo co: mỗi lớp một đội (10 nam, 4 nữ).", [("mỗi lớp", 10, 10), ("mỗi lớp", 4, 4)]),
        ("Chuyền bóng Mỗi lớp 3 em thi theo khối.", [("Mỗi lớp", 3, 3)]),
        ("Nhảy bao (Mỗi lớp 5 nam + 5 nữ).", [("Mỗi lớp", 5, 5), ("Mỗi lớp", 5, 5)]),
        ("Mỗi chi đoàn đăng ký tối đa đội tuyển 06 vận động viên.", [("Mỗi chi đoàn", None, 6)]),
        ("Lớp có trên 30 sinh viên thì mỗi lớp thành lập đội có từ 20 thành viên trở lên.", [("mỗi lớp", 20, None)]),
        ("Các phường được giao tối đa 30 suất.", [("Các phường", None, 30)]),
        ("Mỗi đơn vị (trừ 02 trạm) chọn một người tiêu biểu.", [("Mỗi đơn vị (trừ 02 trạm)", 1, 1)]),
    ],
)
def test_rules_of_contests_share_out_by_class_and_team(line, expected):
    assert [(name, low, high) for name, _, low, high in quotas(line, above="I. THỂ LỆ\n1. Các môn\n")] == expected


@pytest.mark.parametrize(
    "line",
    [
        "Mỗi đội tham dự tối thiểu gồm 2 thành viên.",
        "Có 2 nội dung: thi cá nhân từ 15 đến 20 người và thi đồng đội từ 4 đến 6 người.",
        "Những lớp có dưới 30 sinh viên được ghép với lớp khác.",
        "Ứng cử, tái cử: 15 đại biểu, chiếm tỷ lệ 29,4%.",
        "Đại biểu nữ 16 đại biểu, tỷ lệ 34,8%; đại biểu dân tộc thiểu số 05 đại biểu, chiếm 10%.",
        "Đại biểu trẻ dưới 35 tuổi: 12 đại biểu.",
    ],
)
def test_how_big_a_team_is_and_who_is_among_them_are_no_quotas(line):
    assert quotas(line) == []


def test_of_what_a_delegation_consists_is_not_counted_again():
    text = (
        "I. THÀNH PHẦN\nMỗi huyện cử 05 đại biểu tham dự, bao gồm:\n- 01 lãnh đạo phòng Nội vụ.\n- 02 chuyên viên.\n"
        "- Chủ tịch Liên đoàn Lao động huyện."
    )
    assert quotas_in(text) == [("Mỗi huyện", C.DELEGATE, 5, 5)]


def test_the_members_of_a_list_are_what_its_lead_in_asks_of_each():
    text = (
        "I. HÌNH THỨC THAM GIA\n- Mỗi lớp tham gia các nội dung sau:\n+ Một đội kéo co (10 học sinh).\n"
        "+ 02 học sinh chạy 100 m.\n- Danh sách gửi về nhà trường."
    )
    draft = read(text)
    assert [(one.organisation, one.minimum) for one in draft.allocations] == [("Mỗi lớp", 10), ("Mỗi lớp", 2)]
    assert draft.evidence["allocations/1/quantity"].text == "02"


def test_clause_after_clause_of_counts_is_a_list_though_nothing_announces_it():
    line = "Khối Đảng 5 đại biểu; khối chính quyền 14 đại biểu; y tế, giáo dục 3 đại biểu; tôn giáo 1 đại biểu."
    assert [(name, low) for name, _, low, _ in quotas_in(f"I. CƠ CẤU, SỐ LƯỢNG\n{line}")] == [
        ("Khối Đảng", 5),
        ("khối chính quyền", 14),
        ("y tế, giáo dục", 3),
        ("tôn giáo", 1),
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Công đoàn cơ sở trực thuộc: mỗi đơn vị 03 đồng chí.", [("Công đoàn cơ sở trực thuộc", 3, 3)]),
        ("Đại diện lãnh đạo các nhà máy (mỗi nhà máy 01 người).", [("Đại diện lãnh đạo các nhà máy", 1, 1)]),
        ("Cán bộ, giáo viên Trường Bến Giả: 30 đồng chí.", [("Cán bộ, giáo viên Trường Bến Giả", 30, 30)]),
        ("Văn nghệ: 15 người, phục vụ: 10 người.", [("Văn nghệ", 15, 15), ("phục vụ", 10, 10)]),
        ("Công ty May Giả: 15 chỉ tiêu.", [("Công ty May Giả", 15, 15)]),
    ],
)
def test_plain_lines_of_a_section_on_those_who_take_part_are_members_of_its_list(line, expected):
    found = quotas_in(f"I. THÀNH PHẦN, PHÂN BỔ\n{line}")
    assert [(name, low, high) for name, _, low, high in found] == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Các CĐCS có trách nhiệm cử ít nhất 02 đoàn viên dự thi.", [("Các CĐCS", 2, None)]),
        ("Mỗi đơn vị nộp ít nhất 01 tác phẩm.", [("Mỗi đơn vị", 1, None)]),
        ("UBND các xã lựa chọn mỗi xã 02 mô hình.", [("UBND các xã", 2, 2)]),
        ("Mỗi cụm bình xét, đề nghị 01 tập thể.", [("Mỗi cụm", 1, 1)]),
        ("Mỗi phường 01 đội nam 04 người, 01 đội nữ 05 người.", [("Mỗi phường", 4, 4), ("Mỗi phường", 5, 5)]),
        ("Toàn tỉnh chọn 50 cá nhân, trong đó: khối y tế giới thiệu 10 cá nhân.", [("khối y tế", 10, 10)]),
        ("Phấn đấu tối thiểu mỗi đơn vị tham gia 2-5 tác phẩm.", [("mỗi đơn vị", 2, 5)]),
        ("Huy động mỗi xã 20 hội viên tham gia cổ vũ.", [("mỗi xã", 20, 20)]),
        ("Hội Cựu chiến binh xã: Vận động 20 hội viên tham gia.", [("Hội Cựu chiến binh xã", 20, 20)]),
        ("Đề nghị Trường Bến Giả bố trí 30 học sinh tham gia.", [("Trường Bến Giả", 30, 30)]),
        ("Các chi bộ phân công đảng viên, mỗi chi bộ cử 01 đảng viên phát biểu.", [("mỗi chi bộ", 1, 1)]),
        ("Mỗi phường cử 01 đội có 05 thành viên chính thức và 01 thành viên dự bị.", [("Mỗi phường", 5, 5)]),
    ],
)
def test_what_bodies_are_told_to_send_is_a_quota_wherever_it_stands(line, expected):
    found = quotas_in(f"I. TỔ CHỨC THỰC HIỆN\n- {line}")
    assert [(name, low, high) for name, _, low, high in found] == expected


@pytest.mark.parametrize(
    "line",
    [
        "Toàn huyện có 25 CĐCS; mỗi CĐCS bình quân 50 đoàn viên.",
        "Ban Chấp hành gồm 15 đồng chí, Ban Thường vụ 05 đồng chí.",
        "CĐCS có từ 3.000 đoàn viên trở lên không quá 19 người.",
        "Tổ giúp việc: 07 đồng chí.",
        "Mỗi đơn vị cử 01 đại diện bốc thăm.",
        "Mỗi chi đoàn giới thiệu ít nhất 02 đoàn viên ưu tú cho Đảng xem xét kết nạp.",
        "Mỗi cán bộ công đoàn vận động ít nhất 05 đoàn viên tham gia.",
        "CĐCS trực thuộc: Chủ tịch và 02 đoàn viên.",
    ],
)
def test_sizes_of_committees_and_targets_are_no_quotas(line):
    assert quotas_in(f"I. NHÂN SỰ\n- {line}") == []


def test_parts_of_a_delegation_that_are_named_first_belong_to_whom_the_lead_in_asks():
    text = (
        "I. ĐỐI TƯỢNG\nMỗi công đoàn cơ sở thành lập 01 đội dự thi, thành phần gồm:\n- Trưởng đoàn: 01 người.\n"
        "- Thí sinh: 05 người (02 nam, 03 nữ).\n- Cổ động viên: 20 người."
    )
    assert [(name, low) for name, _, low, _ in quotas_in(text)] == [("Mỗi công đoàn cơ sở", n) for n in (1, 5, 20)]


def test_names_below_a_heading_that_is_a_class_of_bodies_are_members_of_the_list_above_it():
    text = "I. PHÂN BỔ ĐẠI BIỂU\n1. LĐLĐ các huyện\n- Bến Giả: 02 người\n- Cồn Giả: 03 người"
    assert [(name, low) for name, _, low, _ in quotas_in(text)] == [("Bến Giả", 2), ("Cồn Giả", 3)]


def test_a_class_with_a_colon_is_no_part_of_its_first_member():
    text = "I. THÀNH PHẦN\n- Các huyện: Bến Giả: 10 đại biểu; Cồn Giả: 12 đại biểu."
    assert [(name, low) for name, _, low, _ in quotas_in(text)] == [("Bến Giả", 10), ("Cồn Giả", 12)]
