import pytest

from tests.documents.facts_reading import bodies, read
from tests.documents.plans_in_words import read_body, table

PART = "IV. TỔ CHỨC THỰC HIỆN\n"


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("Sở Nội vụ", ["Sở Nội vụ"]),
        ("Đối với Liên đoàn Lao động tỉnh", ["Liên đoàn Lao động tỉnh"]),
        ("Đề nghị Ban Tuyên giáo Tỉnh ủy", ["Ban Tuyên giáo Tỉnh ủy"]),
        ("Trách nhiệm của Hiệu trưởng", ["Hiệu trưởng"]),
        ("Công đoàn Viên chức tỉnh", ["Công đoàn Viên chức tỉnh"]),
        ("Phòng Đào tạo", ["Phòng Đào tạo"]),
        ("Ban tổ chức", ["Ban tổ chức"]),
        ("Sở Văn hóa, Thể thao và Du lịch", ["Sở Văn hóa, Thể thao và Du lịch"]),
        ("Sở Lao động - Thương binh và Xã hội", ["Sở Lao động - Thương binh và Xã hội"]),
        ("Văn phòng HĐND và UBND huyện", ["Văn phòng HĐND và UBND huyện"]),
        ("Trung tâm Trợ giúp pháp lý", ["Trung tâm Trợ giúp pháp lý"]),
        ("Ban Tuyên giáo, Văn phòng", ["Ban Tuyên giáo", "Văn phòng"]),
        ("Sở Tài chính, Sở Kế hoạch và Đầu tư", ["Sở Tài chính", "Sở Kế hoạch và Đầu tư"]),
        ("Các ban, Văn phòng, các đơn vị trực thuộc", ["Các ban, Văn phòng, các đơn vị trực thuộc"]),
        (
            "Các sở, ban, ngành; UBND các huyện, thị xã, thành phố",
            ["Các sở, ban, ngành; UBND các huyện, thị xã, thành phố"],
        ),
        ("UBND các xã, thị trấn có trách nhiệm", ["UBND các xã, thị trấn"]),
        (
            "LĐLĐ các huyện, thành phố, công đoàn ngành, CĐCS trực thuộc",
            ["LĐLĐ các huyện, thành phố, công đoàn ngành, CĐCS trực thuộc"],
        ),
        ("Các đơn vị được giám sát", ["Các đơn vị được giám sát"]),
    ],
)
def test_a_heading_that_is_a_name_is_responsible_for_the_lines_below_it(heading, expected):
    assert bodies(f"{PART}1. {heading}\n- Chuẩn bị nội dung.") == expected


@pytest.mark.parametrize(
    "heading",
    ["Kinh phí", "Thời gian", "Công tác tuyên truyền", "Ban hành văn bản", "Tổ chức hội nghị", "Đối với cá nhân"],
)
def test_a_heading_that_is_no_body_is_responsible_for_nothing(heading):
    assert bodies(f"{PART}1. {heading}\n- Chuẩn bị chu đáo, tiết kiệm.") == []


def test_a_body_named_where_nothing_is_assigned_is_not_responsible():
    assert bodies("II. ĐỐI TƯỢNG\n1. Đối với công đoàn cơ sở\n- Biểu dương người lao động giỏi.") == []


@pytest.mark.parametrize(
    ("line", "assignees", "helpers"),
    [
        ("Giao Ban Công tác cơ sở chịu trách nhiệm tham mưu.", ["Ban Công tác cơ sở"], []),
        ("Giao Văn phòng tham mưu Ban Thường vụ xây dựng kinh phí.", ["Văn phòng"], []),
        ("Các Ban LĐLĐ tỉnh: Căn cứ nội dung kế hoạch thực hiện.", ["Các Ban LĐLĐ tỉnh"], []),
        (
            "Giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ, Công an tỉnh tổ chức lễ phát động.",
            ["Sở Y tế"],
            ["Sở Nội vụ", "Công an tỉnh"],
        ),
        (
            "Mở chuyên mục (Đơn vị chủ trì: Báo tỉnh; phối hợp: Đài Phát thanh tỉnh).",
            ["Báo tỉnh"],
            ["Đài Phát thanh tỉnh"],
        ),
        ("Trang trí, khánh tiết: Tổ Văn phòng.", ["Tổ Văn phòng"], []),
        ("Căn cứ Kế hoạch này, các cấp công đoàn triển khai thực hiện.", ["các cấp công đoàn"], []),
    ],
)
def test_a_line_may_name_its_body_itself(line, assignees, helpers):
    (found,) = read(f"{PART}- {line}").assignments
    assert (found.assignees, found.cooperating) == (assignees, helpers)


def test_a_body_that_makes_the_plan_and_shares_all_out_is_not_responsible_itself():
    text = (
        "Thực hiện công tác năm, Ban Thường vụ Liên đoàn Lao động tỉnh xây dựng kế hoạch như sau:\n"
        f"{PART}1. Liên đoàn Lao động tỉnh\n- Giao Văn phòng chuẩn bị kinh phí.\n+ Đặt hội trường."
    )
    assert [(one.assignees, one.task) for one in read(text).assignments] == [
        (["Văn phòng"], "chuẩn bị kinh phí."),
        (["Văn phòng"], "Đặt hội trường."),
    ]


def test_every_line_below_a_heading_is_a_task_of_its_own():
    draft = read(f"{PART}1. Sở Nội vụ\n- Theo dõi, đôn đốc.\n- Tổng hợp, báo cáo.")
    assert [one.task for one in draft.assignments] == ["Theo dõi, đôn đốc.", "Tổng hợp, báo cáo."]


def test_a_task_knows_the_deadline_in_its_words():
    draft = read(f"{PART}1. Sở Nội vụ\n- Theo dõi.\n- Báo cáo trước ngày 05/12/2024.")
    assert [one.deadline for one in draft.assignments] == [None, 0]


def test_helpers_and_time_on_lines_of_their_own_belong_to_the_assignment_above():
    draft = read(
        "II. NHIỆM VỤ\n1. Tập huấn nghiệp vụ\n- Cơ quan chủ trì: Sở Nội vụ.\n"
        "- Cơ quan phối hợp: Sở Tài chính.\n- Thời hạn: trước ngày 30/6/2024."
    )
    (found,) = draft.assignments
    assert (found.assignees, found.cooperating, found.deadline) == (["Sở Nội vụ"], ["Sở Tài chính"], 0)


@pytest.mark.parametrize(
    "line",
    [
        "Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về Sở Nội vụ.",
        "Thực hiện nhiệm vụ được giao theo quy định.",
    ],
)
def test_a_remark_assigns_nothing(line):
    assert bodies(f"{PART}{line}") == []


def test_the_closing_may_hand_a_task_over_but_its_request_to_all_does_not():
    text = "I. NỘI DUNG\n- Hội nghị.\nTrên đây là Kế hoạch, yêu cầu các đơn vị thực hiện; giao Sở Nội vụ theo dõi."
    assert bodies(text) == ["Sở Nội vụ"]


def test_an_assignment_is_proved_by_body_and_task():
    draft = read(f"{PART}- Giao Văn phòng chuẩn bị hội trường.")
    body, task = draft.evidence["assignments/0/assignees/0"], draft.evidence["assignments/0/task"]
    assert (body.text, body.start, task.text, task.start) == ("Văn phòng", 7, "chuẩn bị hội trường.", 17)


def test_the_body_that_makes_the_plan_shares_its_part_out_among_its_own():
    text = (
        "Công đoàn ngành xây dựng kế hoạch như sau:\n"
        f"{PART}1. Công đoàn ngành\n+ Ban Nữ công chủ trì tổ chức lễ.\n+ Ủy ban Kiểm tra giám sát việc thu, chi."
    )
    assert bodies(text) == ["Ban Nữ công", "Ủy ban Kiểm tra"]


def test_a_name_goes_on_after_the_dash_of_its_second_half():
    text = f"{PART}1. Ủy ban Mặt trận Tổ quốc và các tổ chức chính trị - xã hội huyện xây dựng báo cáo."
    assert bodies(text) == ["Ủy ban Mặt trận Tổ quốc và các tổ chức chính trị - xã hội huyện"]


def test_who_reports_is_responsible_for_the_report():
    text = "V. CHẾ ĐỘ BÁO CÁO\nUBND các huyện gửi danh sách về Sở Công Thương trước ngày 25/10/2024."
    assert bodies(text) == ["UBND các huyện"]


def test_a_table_of_people_and_their_tasks_assigns_each():
    draft = read_body(
        "I. PHÂN CÔNG",
        table(
            ("Họ và tên", "Nhiệm vụ", "Thời hạn"),
            ("Cô Lò Thị Thử – Phó Hiệu trưởng", "Viết kịch bản", "14/9/2024"),
            ("Tổ Cấp dưỡng", "Chuẩn bị bánh kẹo", "16/9/2024"),
        ),
    )
    assert [one.assignees for one in draft.assignments] == [["Cô Lò Thị Thử – Phó Hiệu trưởng"], ["Tổ Cấp dưỡng"]]
    assert [draft.deadlines[one.deadline or 0].printed for one in draft.assignments] == ["14/9/2024", "16/9/2024"]


def test_a_heading_whose_every_line_is_shared_out_assigns_nothing_itself():
    text = f"{PART}1. Cơ quan Hội CCB tỉnh\n- Ban Kinh tế: Tham mưu.\n- Ban Tuyên giáo: Trang trí."
    assert bodies(text) == ["Ban Kinh tế", "Ban Tuyên giáo"]


def test_the_branches_and_committees_of_the_party_are_a_class():
    assert bodies(f"{PART}- Các chi, đảng bộ cơ sở gửi danh sách về Đảng ủy.") == ["Các chi, đảng bộ cơ sở"]


def test_departments_below_their_class_have_their_own_tasks():
    text = f"{PART}1. Các phòng thuộc Sở\n- Phòng Thương mại chủ trì.\n- Văn phòng Sở chuẩn bị hội trường."
    assert bodies(text) == ["Phòng Thương mại", "Văn phòng Sở"]


def test_a_heading_that_speaks_to_a_body_needs_no_capital():
    assert bodies(f"{PART}1. Đối với công đoàn cơ sở\n- Lập danh sách đại biểu.") == ["công đoàn cơ sở"]


def test_members_that_direct_their_own_are_named_without_what_they_do():
    assert bodies(
        f"{PART}2. Đề nghị các tổ chức thành viên chỉ đạo hệ thống của mình tham gia hội nghị tích cực và đầy đủ."
    ) == ["các tổ chức thành viên"]


def test_a_numbered_sentence_taken_for_a_heading_still_names_its_body():
    text = f"{PART}1. Văn phòng Sở\n- Theo dõi.\n2. Đề nghị Công đoàn ngành Giáo dục phối hợp vận động đoàn viên."
    assert "Công đoàn ngành Giáo dục" in bodies(text)


def test_the_maker_of_the_plan_shares_its_part_out_in_a_table():
    draft = read_body(
        "Hội Phụ nữ tỉnh xây dựng kế hoạch như sau:",
        "III. TỔ CHỨC THỰC HIỆN",
        "1. Hội Phụ nữ tỉnh",
        table(
            ("STT", "Nội dung", "Đơn vị thực hiện"),
            ("1", "Gửi thư mời", "Văn phòng"),
            ("2", "Viết bài", "Ban Tuyên giáo"),
        ),
        "2. Hội Phụ nữ các huyện",
        "Xây dựng kế hoạch cụ thể.",
    )
    names = [name for one in draft.assignments for name in one.assignees]
    assert sorted(names) == ["Ban Tuyên giáo", "Hội Phụ nữ các huyện", "Văn phòng"]


def test_a_committee_of_a_cell_is_a_body():
    assert bodies(f"{PART}- Các chi ủy có trách nhiệm chuẩn bị báo cáo.") == ["Các chi ủy"]


@pytest.mark.parametrize(
    "line",
    [
        "1. Bà Lò Thị Hiên, Hiệu trưởng: Trưởng ban.",
        "- Hiệu trưởng: Trưởng Ban tổ chức;",
        "- Thư ký: Văn phòng Sở.",
    ],
)
def test_who_is_what_in_a_committee_is_no_task(line):
    assert bodies(f"{PART}Thành lập Ban Tổ chức gồm:\n{line}") == []


def test_later_sentences_of_a_paragraph_may_name_a_body_of_their_own():
    assert bodies(
        f"{PART}Tổ Ngữ văn chịu trách nhiệm ra đề, chấm thi. Tổ Toán - Tin phụ trách trình chiếu.\n"
        "Đoàn trường: Trang trí sân khấu."
    ) == ["Tổ Ngữ văn", "Tổ Toán - Tin", "Đoàn trường"]


def test_a_body_that_is_handed_a_task_needs_no_capital():
    assert bodies(f"{PART}Giao tổ Văn phòng chuẩn bị bàn ghế.") == ["tổ Văn phòng"]


def test_bodies_listed_below_who_leads_are_responsible_for_the_heading_above():
    draft = read(
        f"{PART}1. Tuyên truyền về lễ hội\n1.1. Cơ quan chủ trì\n- Sở Văn hóa và Thể thao;\n- Đài Truyền thanh."
    )
    assert [(one.assignees, one.task) for one in draft.assignments] == [
        (["Sở Văn hóa và Thể thao"], "Tuyên truyền về lễ hội"),
        (["Đài Truyền thanh"], "Tuyên truyền về lễ hội"),
    ]


def test_a_plan_without_headings_gives_each_numbered_sentence_to_the_body_it_begins_with():
    assert bodies(
        "Phòng Kinh tế đề nghị các đơn vị thực hiện các nội dung sau:\n"
        "1. Hạt Quản lý đường bộ rà soát biển báo, bổ sung cọc tiêu.\n"
        "2. Công an huyện xử lý xe chở quá tải.\n"
        "3. Trung tâm Văn hóa đưa tin trên loa các bản."
    ) == ["Hạt Quản lý đường bộ", "Công an huyện", "Trung tâm Văn hóa"]


def test_a_task_ends_where_the_next_sentence_says_what_another_body_does():
    draft = read(f"{PART}Tổ Ngữ văn chịu trách nhiệm ra đề, chấm thi. Tổ Toán - Tin phụ trách trình chiếu, âm thanh.")
    assert [(one.assignees, one.task) for one in draft.assignments] == [
        (["Tổ Ngữ văn"], "chịu trách nhiệm ra đề, chấm thi."),
        (["Tổ Toán - Tin"], "phụ trách trình chiếu, âm thanh."),
    ]
