import pytest

from app.enums import AllocationCategory as C
from tests.documents.facts_reading import read
from tests.documents.plans_in_words import read_body, table

PEOPLE = "I. NỘI DUNG\n1. Thành phần tham dự, gồm:\n"


def quotas(line: str, *, above: str = PEOPLE):
    found = read(f"{above}- {line}").allocations
    return [(one.organisation, one.category, one.minimum, one.maximum) for one in found]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Công đoàn Ngành Y tế: 40 đoàn viên công đoàn.", [("Công đoàn Ngành Y tế", C.DELEGATE, 40, 40)]),
        (
            "Mỗi phòng giáo dục và đào tạo: 03 đại biểu.",
            [("Mỗi phòng giáo dục và đào tạo", C.DELEGATE, 3, 3)],
        ),
        ("Sở Nội vụ 02 đại biểu.", [("Sở Nội vụ", C.DELEGATE, 2, 2)]),
        ("05 đại biểu Công đoàn Viên chức tỉnh.", [("Công đoàn Viên chức tỉnh", C.DELEGATE, 5, 5)]),
        ("Mỗi đơn vị 02 đại biểu.", [("Mỗi đơn vị", C.DELEGATE, 2, 2)]),
        ("Mỗi đơn vị một đại biểu.", [("Mỗi đơn vị", C.DELEGATE, 1, 1)]),
        ("Các đơn vị còn lại: mỗi đơn vị từ 3 đến 5 đại biểu.", [("Các đơn vị còn lại", C.DELEGATE, 3, 5)]),
        (
            "Đơn vị có từ 1.500 đoàn viên trở lên: 03 đại biểu.",
            [("Đơn vị có từ 1.500 đoàn viên trở lên", C.DELEGATE, 3, 3)],
        ),
        ("Chi bộ cơ sở: không quá 02 đại biểu.", [("Chi bộ cơ sở", C.DELEGATE, None, 2)]),
        ("Trường THPT Bến Giả: ít nhất 10 học sinh.", [("Trường THPT Bến Giả", C.DELEGATE, 10, None)]),
        (
            "Sở Nội vụ: 02 đại biểu; Sở Y tế: 03 đại biểu.",
            [("Sở Nội vụ", C.DELEGATE, 2, 2), ("Sở Y tế", C.DELEGATE, 3, 3)],
        ),
    ],
)
def test_a_line_among_those_who_take_part_is_a_quota(line, expected):
    assert quotas(line) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Công đoàn Các khu công nghiệp: 01 tập thể, 02 cá nhân.",
            [
                ("Công đoàn Các khu công nghiệp", C.COLLECTIVE_NOMINEE, 1, 1),
                ("Công đoàn Các khu công nghiệp", C.INDIVIDUAL_NOMINEE, 2, 2),
            ],
        ),
        ("LĐLĐ huyện Khe Giả: 02 trường hợp (tập thể hoặc cá nhân).", [("LĐLĐ huyện Khe Giả", C.EITHER_NOMINEE, 2, 2)]),
        (
            "Mỗi công đoàn cơ sở giới thiệu 01 tập thể và 02 cá nhân để xét khen.",
            [
                ("Mỗi công đoàn cơ sở", C.COLLECTIVE_NOMINEE, 1, 1),
                ("Mỗi công đoàn cơ sở", C.INDIVIDUAL_NOMINEE, 2, 2),
            ],
        ),
    ],
)
def test_nominees_are_told_from_delegates(line, expected):
    assert quotas(line, above="I. NỘI DUNG\n1. Giới thiệu điển hình\n") == expected


def test_a_list_inside_one_sentence_is_taken_apart():
    text = "I. NỘI DUNG\n- Phân bổ: Công đoàn ngành Y tế 25 đoàn viên; Công đoàn Viên chức tỉnh 15 đoàn viên."
    assert [(one.organisation, one.minimum) for one in read(text).allocations] == [
        ("Công đoàn ngành Y tế", 25),
        ("Công đoàn Viên chức tỉnh", 15),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Trao 20 suất quà, mỗi suất 500 nghìn đồng.",
        "Mỗi xã tổ chức 04 buổi tại nhà văn hóa.",
        "Mở lớp tập huấn, mỗi lớp không quá 45 sinh viên.",
        "Phấn đấu mỗi xã có tối thiểu 200 người tự nộp được một hồ sơ.",
        "Kinh phí: 250 triệu đồng.",
    ],
)
def test_counts_of_other_things_are_no_quotas(line):
    assert quotas(line, above="I. NHIỆM VỤ\n1. Hoạt động\n") == []


@pytest.mark.parametrize(
    ("line", "bounds"),
    [
        ("Số lượng đại biểu: Tối đa không quá 250 đại biểu.", (None, 250, False)),
        ("Thành phần tham dự: Dự kiến khoảng 150 đại biểu, gồm:", (None, 150, True)),
        ("Quy mô: từ 250 đến 300 đại biểu.", (250, 300, False)),
        ("Tổng số 400 đại biểu.", (400, 400, False)),
    ],
)
def test_the_whole_number_is_the_capacity(line, bounds):
    found = read(f"I. NỘI DUNG\n- {line}").capacity
    assert (found.minimum, found.maximum, found.approximate) == bounds


def test_groups_without_a_number_are_kept_as_words():
    draft = read(PEOPLE + "- Đại diện lãnh đạo: Ban Tuyên giáo Tỉnh ủy.\n- Các điển hình (cá nhân) được lựa chọn.")
    assert draft.allocations_without_number == ["Đại diện lãnh đạo: Ban Tuyên giáo Tỉnh ủy", "Các điển hình"]


def test_what_the_upper_level_will_allot_is_kept_as_words():
    draft = read("I. NỘI DUNG\n- Tham dự Đại hội cấp tỉnh (số lượng do LĐLĐ tỉnh phân bổ).")
    assert draft.allocations_without_number == ["số lượng do LĐLĐ tỉnh phân bổ"]


def test_fewer_than_about_the_capacity_is_no_error():
    draft = read(
        "I. NỘI DUNG\n1. Thành phần tham dự: Dự kiến khoảng 150 đại biểu, gồm:\n- Sở Y tế: 70 đại biểu.\n- Sở Nội vụ: 70 đại biểu."
    )
    assert draft.warnings == []


def test_more_than_the_capacity_is_said_with_by_how_many():
    draft = read(
        "I. NỘI DUNG\n1. Thành phần tham dự: Tối đa 100 đại biểu, gồm:\n- Sở Y tế: 70 đại biểu.\n- Sở Nội vụ: 70 đại biểu."
    )
    assert [(one.code, "40 đại biểu" in one.message) for one in draft.warnings] == [("capacity_exceeded", True)]


def test_a_quota_is_proved_by_its_figures_and_its_body():
    draft = read(PEOPLE + "- Công đoàn 10 Giả: 10 đoàn viên.")
    body, figures = draft.evidence["allocations/0/organisation"], draft.evidence["allocations/0/quantity"]
    assert (body.text, body.start, figures.text, figures.start) == ("Công đoàn 10 Giả", 2, "10", 20)


def test_a_share_of_all_is_a_quota_without_a_number():
    (found,) = read(PEOPLE + "- Đại biểu chỉ định: không quá 5% tổng số.").allocations
    assert (found.organisation, found.percent, found.minimum, found.maximum) == ("Đại biểu chỉ định", 5.0, None, None)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Các huyện, thành phố: thành phố Bến Giả 25 đại biểu; mỗi huyện còn lại 20 đại biểu.",
            [("thành phố Bến Giả", C.DELEGATE, 25, 25), ("mỗi huyện còn lại", C.DELEGATE, 20, 20)],
        ),
        (
            "Các sở, ban, ngành: mỗi đơn vị 02 đại biểu; riêng Sở Xây dựng 15 đại biểu, Sở Y tế 10 đại biểu.",
            [
                ("Các sở, ban, ngành", C.DELEGATE, 2, 2),
                ("Sở Xây dựng", C.DELEGATE, 15, 15),
                ("Sở Y tế", C.DELEGATE, 10, 10),
            ],
        ),
        (
            "Tổng số 75 thí sinh: Khối văn phòng 25 thí sinh, mỗi Chi cục khu vực 10 thí sinh.",
            [("Khối văn phòng", C.DELEGATE, 25, 25), ("mỗi Chi cục khu vực", C.DELEGATE, 10, 10)],
        ),
        ("Các khoa còn lại mỗi khoa 03 người.", [("Các khoa còn lại", C.DELEGATE, 3, 3)]),
        ("Trường Cao đẳng Giả: 02 đội, 60 chiến sĩ.", [("Trường Cao đẳng Giả", C.DELEGATE, 60, 60)]),
        ("Mỗi tổ công đoàn 12 người (06 nam, 06 nữ).", [("Mỗi tổ công đoàn", C.DELEGATE, 12, 12)]),
        ("Sở Nội vụ, Sở Y tế: mỗi đơn vị 02 đại biểu.", [("Sở Nội vụ, Sở Y tế", C.DELEGATE, 2, 2)]),
        ("Mỗi lớp cử tối đa 02 nam và 02 nữ.", [("Mỗi lớp", C.DELEGATE, None, 2), ("Mỗi lớp", C.DELEGATE, None, 2)]),
        ("Đoàn giám sát gồm 07 thành viên.", []),
    ],
)
def test_a_list_of_members_gives_each_its_number(line, expected):
    assert quotas(line) == expected


def test_those_whom_each_unit_proposes_for_honour_are_nominees():
    found = quotas("Mỗi phường, xã đề nghị khen thưởng 01 tập thể và 02 cá nhân.", above="I. KHEN THƯỞNG\n")
    assert found == [
        ("Mỗi phường, xã", C.COLLECTIVE_NOMINEE, 1, 1),
        ("Mỗi phường, xã", C.INDIVIDUAL_NOMINEE, 2, 2),
    ]


def test_the_number_of_one_member_is_not_the_whole():
    assert read("I. TẬP HUẤN\n1. Số lượng: Khoa Nội 12 người; Khoa Ngoại 15 người.").capacity is None


def test_classes_by_membership_keep_their_bounds_and_lose_their_verb():
    found = quotas(
        "CĐCS trực thuộc: đơn vị có từ 1.000 đoàn viên trở lên giới thiệu 02 người; "
        "dưới 1.000 đoàn viên giới thiệu 01 người.",
        above="I. SỐ LƯỢNG\n",
    )
    assert found == [
        ("đơn vị có từ 1.000 đoàn viên trở lên", C.INDIVIDUAL_NOMINEE, 2, 2),
        ("dưới 1.000 đoàn viên", C.INDIVIDUAL_NOMINEE, 1, 1),
    ]


@pytest.mark.parametrize("name", ["khối học sinh Trường THPT Giả", "chi bộ cơ sở", "tổ công đoàn khối trạm y tế"])
def test_a_member_of_a_list_may_begin_with_a_small_letter(name):
    assert quotas(f"Công an huyện 40 người; {name} 12 người.")[1] == (name, C.DELEGATE, 12, 12)


def test_how_big_a_counted_class_is_is_no_quota():
    found = quotas("Mở 03 lớp, mỗi lớp 50 học viên; mỗi Trung tâm Y tế cử 10 học viên.", above="I. TẬP HUẤN\n")
    assert found == [("mỗi Trung tâm Y tế", C.DELEGATE, 10, 10)]


def test_those_who_meet_standards_for_a_title_are_nominees():
    draft = read(
        "II. TIÊU CHUẨN, SỐ LƯỢNG\n1. Số lượng: LĐLĐ thành phố 15 người, LĐLĐ huyện Giả 10 người.",
        title="Tổ chức Hội nghị tuyên dương công nhân giỏi",
    )
    assert {one.category for one in draft.allocations} == {C.INDIVIDUAL_NOMINEE}


def test_bare_numbers_after_the_word_for_sharing_out_are_quotas():
    found = quotas("Phân bổ đại biểu: Chi đoàn Tân Giả 20; các chi đoàn còn lại mỗi chi đoàn 05.")
    assert found == [("Chi đoàn Tân Giả", C.DELEGATE, 20, 20), ("các chi đoàn còn lại", C.DELEGATE, 5, 5)]


def test_a_group_named_by_its_category_has_that_category():
    found = quotas("Tổng số 85 đại biểu, gồm: đại biểu đương nhiên 11 đồng chí, đại biểu dự khuyết 05 đồng chí.")
    assert [(one[0], one[1]) for one in found] == [
        ("đại biểu đương nhiên", C.EX_OFFICIO),
        ("đại biểu dự khuyết", C.ALTERNATE),
    ]


def test_those_proposed_for_a_title_are_nominees():
    found = quotas("Các đơn vị dưới 200 lao động: 01 người.", above="II. SỐ LƯỢNG\n1. Số lượng đề nghị xét tặng\n")
    assert found == [("Các đơn vị dưới 200 lao động", C.INDIVIDUAL_NOMINEE, 1, 1)]


def test_each_in_brackets_leaves_the_name_whole():
    assert quotas("UBND các huyện (mỗi đơn vị 02 đại biểu).") == [("UBND các huyện", C.DELEGATE, 2, 2)]


def test_bare_numbers_in_a_row_of_names_are_each_a_quota():
    found = quotas("Đại biểu bầu: Tổ Văn phòng 08, Tổ Pháp chế 06, Đại diện Bến Giả 12.")
    assert [(one[0], one[2]) for one in found] == [("Tổ Văn phòng", 8), ("Tổ Pháp chế", 6), ("Đại diện Bến Giả", 12)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Sở Y tế: 40 đại biểu, trong đó 30 công nhân trực tiếp.", [("Sở Y tế", C.DELEGATE, 40, 40)]),
        ("Sở Y tế: 40 đại biểu, trong đó có 20 nữ, 05 nam.", [("Sở Y tế", C.DELEGATE, 40, 40)]),
    ],
)
def test_a_part_of_a_number_is_not_counted_again(line, expected):
    assert quotas(line) == expected


def test_tiers_between_semicolons_each_keep_their_bound():
    line = "Các CĐCS: mỗi CĐCS có dưới 500 đoàn viên 01 đại biểu; từ 500 đoàn viên trở lên 02 đại biểu."
    assert quotas(line) == [
        ("mỗi CĐCS có dưới 500 đoàn viên", C.DELEGATE, 1, 1),
        ("từ 500 đoàn viên trở lên", C.DELEGATE, 2, 2),
    ]


def test_names_that_are_no_bodies_share_out_bare_numbers_after_the_word_for_it():
    above = "I. NỘI DUNG\n1. Thành phần: Tổng số 45 đại biểu, phân bổ cho các huyện, thành phố: "
    assert quotas_in(f"{above}An Giả 10, Bình Giả 12, Cát Giả 8; đại biểu khách mời 15.") == [
        ("An Giả", C.DELEGATE, 10, 10),
        ("Bình Giả", C.DELEGATE, 12, 12),
        ("Cát Giả", C.DELEGATE, 8, 8),
        ("đại biểu khách mời", C.GUEST, 15, 15),
    ]


def quotas_in(text: str):
    return [(one.organisation, one.category, one.minimum, one.maximum) for one in read(text).allocations]


def test_groups_that_the_line_announces_may_have_a_number_or_none():
    draft = read(
        "I. NỘI DUNG\n1. Thành phần: 50 đại biểu, gồm: Thường trực Tỉnh ủy; nguyên lãnh đạo Hội: 15 đại biểu; "
        "mỗi huyện: 05 đại biểu."
    )
    assert [(one.organisation, one.minimum) for one in draft.allocations] == [
        ("nguyên lãnh đạo Hội", 15),
        ("mỗi huyện", 5),
    ]
    assert draft.allocations_without_number == ["Thường trực Tỉnh ủy"]


@pytest.mark.parametrize(
    ("words", "category"),
    [
        ("02 mô hình tập thể", C.COLLECTIVE_NOMINEE),
        ("02 gương cá nhân", C.INDIVIDUAL_NOMINEE),
        ("02 mô hình", C.EITHER_NOMINEE),
    ],
)
def test_a_model_may_be_of_a_collective_or_of_a_person(words, category):
    assert quotas(f"Mỗi xã giới thiệu {words}.") == [("Mỗi xã", category, 2, 2)]


def test_a_group_of_anybody_keeps_the_words_that_say_whom():
    draft = read(f"{PEOPLE}- Các cá nhân được tuyên dương.")
    assert draft.allocations_without_number == ["Các cá nhân được tuyên dương"]


def test_a_line_that_begins_with_proposing_names_no_body():
    assert quotas("Giới thiệu điển hình đề nghị biểu dương: 03 tập thể, 07 cá nhân.") == []


def test_the_size_of_a_unit_and_a_zero_are_no_quotas():
    draft = read_body(
        "I. NỘI DUNG",
        "1. Phân bổ đại biểu",
        table(
            ("TT", "Đơn vị", "Số đoàn viên", "Số đại biểu chính thức", "Số đại biểu dự khuyết"),
            ("1", "CĐCS Bệnh viện Giả", "612", "14", "2"),
            ("2", "CĐCS Trạm Giả", "47", "3", "0"),
        ),
    )
    found = [(one.organisation, one.category, one.minimum) for one in draft.allocations]
    assert found == [
        ("CĐCS Bệnh viện Giả", C.DELEGATE, 14),
        ("CĐCS Bệnh viện Giả", C.ALTERNATE, 2),
        ("CĐCS Trạm Giả", C.DELEGATE, 3),
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Mỗi huyện 10 đại biểu, gồm: 01 lãnh đạo, 09 cán bộ.", [("Mỗi huyện", C.DELEGATE, 10, 10)]),
        ("Mỗi huyện thành lập 01 đội thi gồm 05 thí sinh.", [("Mỗi huyện", C.DELEGATE, 5, 5)]),
        ("Nhà trường: toàn thể viên chức (trừ người trực), mỗi lớp 05 sinh viên.", [("mỗi lớp", C.DELEGATE, 5, 5)]),
        ("LĐLĐ các huyện, mỗi huyện 05 đại biểu.", [("LĐLĐ các huyện", C.DELEGATE, 5, 5)]),
        ("LĐLĐ huyện Giả Định do mới sáp nhập cử 03 thí sinh.", [("LĐLĐ huyện Giả Định", C.DELEGATE, 3, 3)]),
        ("Các phòng mỗi đơn vị cử 01 viên chức.", [("Các phòng", C.DELEGATE, 1, 1)]),
        ("Đại biểu cơ sở: khoảng 60 - 80 đại biểu.", [("Đại biểu cơ sở", C.DELEGATE, 60, 80)]),
    ],
)
def test_the_member_is_what_the_number_is_for(line, expected):
    assert quotas(line) == expected


def test_a_group_of_delegates_is_not_the_whole():
    assert read(f"{PEOPLE}- Đại biểu cơ sở: khoảng 60 - 80 đại biểu.").capacity is None


def test_each_after_the_name_of_a_class_is_for_every_unit():
    (found,) = read(f"{PEOPLE}- LĐLĐ các huyện, mỗi huyện 05 đại biểu.").allocations
    assert found.per_unit


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Sở A, Sở B cử 02 đại biểu.", [("Sở A, Sở B", 2, 2)]),
        ("Mỗi huyện lựa chọn và cử 08 đại biểu.", [("Mỗi huyện", 8, 8)]),
        ("Trường Tiểu học Giả đăng ký 02 đội, mỗi đội 05 thí sinh.", [("Trường Tiểu học Giả", 10, 10)]),
        ("Công ty Giày Giả (trên 6.000 đoàn viên): từ 60 đến 80 người.", [("Công ty Giày Giả (trên 6.000 đoàn viên)", 60, 80)]),
        ("Trung đoàn 88 Giả 100 chiến sĩ.", [("Trung đoàn 88 Giả", 100, 100)]),
        ("Đội Chữa cháy Giả: 02 xe chữa cháy, 16 chiến sĩ.", [("Đội Chữa cháy Giả", 16, 16)]),
        ("10 đại biểu cựu sinh viên.", [("cựu sinh viên", 10, 10)]),
        ("Đại biểu chính thức: 120 đồng chí.", []),
        ("Mỗi chi đoàn bầu Ban Chấp hành 03 đồng chí.", []),
    ],
)  # fmt: skip
def test_a_number_is_read_back_to_whose_it_is(line, expected):
    assert [(name, low, high) for name, _, low, high in quotas(line)] == expected


def test_a_task_below_a_heading_that_is_a_body_may_ask_it_to_send():
    draft = read("I. TỔ CHỨC THỰC HIỆN\n1. Văn phòng\n- Chuẩn bị hội trường; cử 04 cán bộ đón tiếp.\n")
    assert [(one.organisation, one.minimum) for one in draft.allocations] == [("Văn phòng", 4)]
    assert [one.assignees for one in draft.assignments] == [["Văn phòng"]]


@pytest.mark.parametrize(
    "line",
    [
        "Năm 2010 mỗi đơn vị cử 02 đại biểu dự Đại hội.",
        "Tiêu chuẩn: có ít nhất 02 sáng kiến.",
        "Hội đồng xét chọn 20 cá nhân.",
        "Giải thưởng: 05 cá nhân xuất sắc.",
    ],
)
def test_history_criteria_and_prizes_are_no_quotas(line):
    assert (
        read(f"KẾ HOẠCH\nTổ chức Hội nghị năm 2024\nI. GIỚI THIỆU ĐIỂN HÌNH\n1. Nội dung\n{line}\n").allocations == []
    )
