"""Who is responsible, said outside rows of headings and sentences that are bodies' own."""

import pytest

from app.documents.blocks import Cell, Paragraph, Run, Table
from tests.documents.facts_reading import bodies, read
from tests.documents.plans_in_words import read_body, table

PART = "IV. TỔ CHỨC THỰC HIỆN\n"


def test_a_label_under_a_task_names_who_does_the_heading_above_and_ends_before_the_next_label():
    draft = read(
        "II. NỘI DUNG\n1. Tập huấn cho cán bộ\n- Đơn vị chủ trì: Phòng Nội vụ; đơn vị phối hợp: Trung tâm Chính trị."
    )
    (found,) = draft.assignments
    assert (found.assignees, found.cooperating) == (["Phòng Nội vụ"], ["Trung tâm Chính trị"])


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Lễ phát động tại quảng trường (do Phòng Văn hóa chủ trì).", ["Phòng Văn hóa"]),
        ("Tài liệu do Phòng Tư pháp biên soạn, xong trong tháng 4.", ["Phòng Tư pháp"]),
        ("Trạm Y tế xã chịu trách nhiệm trực cấp cứu.", ["Trạm Y tế xã"]),
        ("Hưởng ứng phong trào do Tổng Liên đoàn phát động.", []),
        ("Vật tư giao cho trạm y tế trước buổi khám 01 ngày.", []),
        ("Công đoàn cơ sở có thành tích xuất sắc được biểu dương.", []),
    ],
)
def test_plain_words_about_responsibility_count_outside_the_parts_on_carrying_out(line, expected):
    assert bodies(f"II. NỘI DUNG\n1. Hội thi\n- {line}") == expected


def test_further_sentences_of_a_paragraph_that_assigns_are_assignments_too():
    assert bodies(
        f"{PART}Phòng Nội vụ là cơ quan thường trực. Phòng Tài chính tham mưu kinh phí. "
        "Các xã, thị trấn xây dựng kế hoạch của mình."
    ) == ["Phòng Nội vụ", "Phòng Tài chính", "Các xã, thị trấn"]


def test_a_body_that_asks_others_is_not_responsible_but_they_are():
    assert bodies(f"{PART}Nhà trường đề nghị các khoa đăng ký tiết mục.") == ["các khoa"]


def test_members_of_a_committee_joined_by_dashes_are_no_assignments():
    assert bodies(f"{PART}1. Ban Tổ chức\n- Thầy Nguyễn Ví - Hiệu trưởng - Trưởng ban.\n- Cô Lê Dụ - Thư ký.") == []


def test_a_row_of_a_table_that_only_heads_the_rows_below_is_nobody_s():
    heads = Cell((Paragraph((Run("Nâng cao chất lượng"),)),), colspan=2)
    rows = [
        ["Nhiệm vụ", "Đơn vị chủ trì"],
        ["In tài liệu", "Văn phòng"],
    ]
    plain = table(*rows).rows
    draft = read_body("II. NHIỆM VỤ", Table((plain[0], (heads,), plain[1]), borders=True))
    assert [one.assignees for one in draft.assignments] == [["Văn phòng"]]


def test_an_annex_that_says_who_is_responsible_for_each_criterion_assigns_even_without_days():
    draft = read_body(
        "II. NỘI DUNG",
        "Theo phụ lục kèm theo.",
        table(
            ["Mã số", "Tiêu chí", "Đơn vị chịu trách nhiệm"],
            ["A1", "Người bệnh được chỉ dẫn rõ ràng", "Khoa Khám bệnh"],
            ["A2", "Tổng hợp ý kiến góp ý", "Phòng Điều dưỡng"],
        ),
    )
    assert [one.assignees for one in draft.assignments] == [["Khoa Khám bệnh"], ["Phòng Điều dưỡng"]]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("- Chuẩn bị hội trường, âm thanh (Văn phòng).", ["Văn phòng"]),
        ("- Viết bài phát biểu (đ/c Ví).", ["đ/c Ví"]),
        ("- Gửi danh sách về Văn phòng (đ/c Ví) trước ngày 10/4/2024.", []),
        ("- Tham mưu thành lập Ban Giám khảo (mỗi bộ môn 03 giám khảo).", []),
    ],
)
def test_bodies_in_brackets_after_a_piece_of_work_do_it(line, expected):
    assert bodies(f"II. CHUẨN BỊ\n1. Trước ngày hội\n{line}") == expected


def test_labels_that_are_no_bodies_count_among_labels_that_are():
    text = "* Bộ phận chuyên môn: Lên lịch.\n* Kế toán: Lo kinh phí.\n* Bảo vệ: Vệ sinh sân.\n* Kinh phí: tự túc."
    assert bodies(PART + text.replace("* ", "- ")) == ["Bộ phận chuyên môn", "Kế toán", "Bảo vệ"]


def test_who_does_it_may_follow_the_task_with_words_on_how():
    assert bodies(f"{PART}1. Cấp tỉnh: Liên đoàn Lao động tỉnh ban hành kế hoạch.") == ["Liên đoàn Lao động tỉnh"]


def test_of_whom_a_committee_consists_is_no_task():
    assert bodies(f"{PART}1. Thành lập Ban Tổ chức\n- Ban Tổ chức gồm 7 thành viên.") == []


def test_a_later_order_in_a_paragraph_leaves_the_first_body_its_own_task():
    assert bodies(f"{PART}Công an huyện tổ chức tuần tra. Đối với địa bàn phức tạp, giao Công an xã chủ trì.") == [
        "Công an huyện",
        "Công an xã",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("III. BIỆN PHÁP THỰC HIỆN\n- Các tổ công đoàn đăng ký, luyện tập.", ["Các tổ công đoàn"]),
        ("III. TIẾN ĐỘ THỰC HIỆN\n- Tuần 1 tháng 3: Ban Nữ công họp, phân công.", ["Ban Nữ công"]),
        ("II. CÔNG VIỆC\n1. Trang trí sân khấu: Tổ Mỹ thuật.\n2. Đón tiếp: Công đoàn.", ["Tổ Mỹ thuật", "Công đoàn"]),
        ("II. THÀNH PHẦN\n1. Chủ tọa: Ban Thường vụ.\n2. Khách mời: Đảng ủy xã.", []),
    ],
)
def test_parts_called_otherwise_say_who_does_what_too(text, expected):
    assert bodies(text) == expected


def test_headings_that_are_all_addressed_name_who_is_responsible_body_or_not():
    text = f"{PART}1. Đối với giáo viên chủ nhiệm\n- Phổ biến.\n2. Đối với học sinh\n- Tham gia.\n"
    assert bodies(text) == ["giáo viên chủ nhiệm", "học sinh"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Giao Đoàn Thanh niên phụ trách văn nghệ, Hội Phụ nữ phụ trách ẩm thực.",
            ["Đoàn Thanh niên", "Hội Phụ nữ"],
        ),
        ("Sở A Ví chủ trì, phối hợp với Sở B Dụ, Sở C Mẫu có trách nhiệm liên quan.", ["Sở A Ví"]),
        ("Đảng ủy HĐND, UBND huyện lãnh đạo xây dựng các đề án.", ["Đảng ủy HĐND, UBND huyện"]),
        (
            "Các cấp ủy, tổ chức đảng, các tổ chức chính trị - xã hội tổ chức quán triệt.",
            ["Các cấp ủy, tổ chức đảng, các tổ chức chính trị - xã hội"],
        ),
    ],
)
def test_where_the_names_of_a_clause_end(line, expected):
    assert bodies(f"{PART}- {line}") == expected


def test_below_a_heading_on_everybody_s_duties_the_sentences_name_theirs():
    text = f"{PART}1. Trách nhiệm chung\nCác xã, thị trấn xây dựng kế hoạch của mình.\n2. Phòng Nội vụ\n- Tổng hợp."
    assert bodies(text) == ["Các xã, thị trấn", "Phòng Nội vụ"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ban quản lý rừng phòng hộ, đặc dụng, Vườn Quốc gia Ví Dụ bố trí lực lượng.", 2),
        ("Đồn Biên phòng tổ chức tuần tra.", 1),
    ],
)
def test_names_go_on_over_a_kind_and_end_before_what_the_body_does(line, expected):
    (found,) = read(f"{PART}1. {line}").assignments
    assert len(found.assignees) == expected
    assert found.task.startswith(("bố trí", "tổ chức"))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Đảng đoàn Hội Ví Dụ tỉnh lãnh đạo Ủy ban tỉnh ban hành nghị quyết.", ["Đảng đoàn Hội Ví Dụ tỉnh"]),
        (
            "Các CĐCS: lập danh sách trước ngày 22/02/2020. Riêng CĐCS Bệnh viện Ví chuẩn bị tiết mục.",
            ["Các CĐCS", "CĐCS Bệnh viện Ví"],
        ),
    ],
)
def test_what_the_first_body_leads_or_leaves_to_another(line, expected):
    assert bodies(f"{PART}- {line}") == expected


def test_that_all_report_is_no_task_of_theirs():
    assert bodies("VI. CHẾ ĐỘ BÁO CÁO\nCác khoa, phòng báo cáo kết quả hằng quý về Phòng Ví Dụ.") == []


def test_a_committee_with_members_and_a_task_keeps_it():
    text = "- Đ/c Ví - Trưởng tiểu ban;\n- Đ/c Dụ - Thành viên.\nNhiệm vụ: Xây dựng kịch bản."
    assert bodies(f"{PART}1. Tiểu ban Nội dung\n{text}") == ["Tiểu ban Nội dung"]


def test_a_heading_that_asks_everybody_leaves_each_line_to_the_body_that_it_begins_with():
    text = "- Sở Ví Dụ bố trí nhân lực.\n- Đề nghị Công an tỉnh bảo đảm trật tự; giao chỉ tiêu cho cấp xã."
    assert bodies(f"{PART}1. Đề nghị các cơ quan, đơn vị\n{text}") == ["Sở Ví Dụ", "Công an tỉnh"]


@pytest.mark.parametrize(
    ("name", "work"),
    [
        ("Phòng Quản lý vận tải, phương tiện và người lái", "chủ trì rà soát."),
        ("Ban Quản lý bảo trì công trình đường bộ", "chỉ đạo các nhà thầu."),
        ("Trung tâm Quản lý điều hành vận tải", "tổ chức tập huấn."),
        ("Hiệu trưởng các trường học trên địa bàn", "cử giáo viên."),
        ("Đoàn kiểm tra liên ngành", "thực hiện."),
        ("Các doanh nghiệp, hợp tác xã, hộ kinh doanh", "ký hợp đồng."),
    ],
)
def test_words_of_work_within_a_name_do_not_end_it(name, work):
    assert bodies(f"{PART}- Giao {name} {work}") == [name]


def test_who_shares_out_in_the_lines_below_is_not_responsible():
    assert bodies(f"{PART}Giám đốc Sở phân công các phòng thực hiện như sau:\n- Giao Thanh tra Sở kiểm tra.") == [
        "Thanh tra Sở"
    ]


def test_what_is_shared_out_among_all_as_follows_is_nobody_s_task_yet():
    assert bodies("II. NỘI DUNG\n1. Khối lượng\nGiao cho các thôn như sau:") == []


def test_the_column_of_those_who_do_the_work_may_say_so_in_one_word():
    rows = (["Nội dung công việc", "Người, bộ phận làm"], ["Lên lịch", "Tổ Tin học"])
    assert read_body("II. CÔNG VIỆC", table(*rows)).assignments[0].assignees == ["Tổ Tin học"]
