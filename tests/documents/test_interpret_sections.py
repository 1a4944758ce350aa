"""The outline: numbering schemes, levels, headings over two lines, headings that run into their text."""

import pytest

from tests.documents.plans_in_words import outline, p, read_body, table

TEXT = "Các cấp công đoàn tổ chức tuyên truyền sâu rộng trong đoàn viên, công nhân và người lao động của đơn vị."


def found(*lines):
    return outline(read_body(*lines).sections)


@pytest.mark.parametrize(
    ("markers", "levels"),
    [
        (["I.", "1.", "2.", "II."], [1, 2, 2, 1]),
        (["I-", "1-", "II-"], [1, 2, 1]),
        (["I/", "1/", "2/", "II/"], [1, 2, 2, 1]),
        (["I.", "1)", "a)", "b)", "2)"], [1, 2, 3, 3, 2]),
        (["I.", "1.", "1.1", "1.2", "2.", "2.1"], [1, 2, 3, 3, 2, 3]),
        (["I.", "1.", "1.1.", "1.1.1.", "1.2."], [1, 2, 3, 4, 3]),
        (["I.", "1.", "a)", "b)", "c)", "d)", "đ)", "e)"], [1, 2, 3, 3, 3, 3, 3, 3]),
        (["I.", "1.", "a)", "b)", "c)", "d)", "e)"], [1, 2, 3, 3, 3, 3, 3]),
        (["I.", "1.", "a.", "b.", "2."], [1, 2, 3, 3, 2]),
        (["I.", "1.", "(1)", "(2)", "2."], [1, 2, 3, 3, 2]),
        (["I.", "1.", "a)", "(i)", "(ii)", "b)"], [1, 2, 3, 4, 4, 3]),
        (["A.", "I.", "1.", "B.", "I.", "II."], [1, 2, 3, 1, 2, 2]),
        (["1.", "1.1.", "1.2.", "2."], [1, 2, 2, 1]),
        (["1.", "a)", "b)", "2.", "a)"], [1, 2, 2, 1, 2]),
        (["II.", "1.", "III."], [1, 2, 1]),
        (["I.", "1.", "1.", "3."], [1, 2, 2, 2]),
        (["I.", "2.1", "2.2", "II."], [1, 2, 2, 1]),
        (["I.", "a)", "b)", "II.", "1.", "a)", "2."], [1, 2, 2, 1, 2, 3, 2]),
        (["I.", "1.", "1.1", "a)", "1.2", "a)", "2."], [1, 2, 3, 4, 3, 4, 2]),
        (["I.", "2.1", "2.9", "2.10"], [1, 2, 2, 2]),
        (["I.", "I.1.", "I.2.", "II.", "II.1."], [1, 2, 2, 1, 2]),
        (["I.", "1.", "a)", "a.1)", "a.2)", "b)"], [1, 2, 3, 4, 4, 3]),
        (["I.", "2.", "2.1.", "1.", "2.", "3.", "2.2.", "3."], [1, 2, 3, 4, 4, 4, 3, 2]),
        (["Phần I.", "I.", "1.", "Phần II.", "I."], [1, 2, 3, 1, 2]),
        (["Phần thứ nhất", "I.", "Phần thứ hai", "I."], [1, 2, 1, 2]),
        (["Mục 1.", "1.", "2.", "Mục 2."], [1, 2, 2, 1]),
        (["I.", "1.", "h)", "i)", "k)"], [1, 2, 3, 3, 3]),
        (["I.", "A.", "1.", "B.", "II.", "A."], [1, 2, 3, 2, 1, 2]),
        (["I-", "1-", "1.1-", "1.2-", "2-"], [1, 2, 3, 3, 2]),
        (["1/.", "2/.", "2.1/.", "3/."], [1, 1, 2, 1]),
        (["I.", "1.", "1.", "2.", "2.", "3."], [1, 2, 2, 2, 2, 2]),
    ],
)  # fmt: skip
def test_levels_follow_from_how_the_schemes_contain_each_other(markers, levels):
    lines = [line for marker in markers for line in (f"{marker} Nội dung cần thực hiện", f"- {TEXT}")]

    assert [level for level, _, _ in found(*lines)] == levels


@pytest.mark.parametrize(
    "marker",
    ["I.", "I-", "I/", "I)", "I.-", "II.", "1.", "1)", "1/", "1-", "A.", "A-", "1.1", "1.1.", "a)", "(1)", "(a)", "(i)", "Phần I.", "PHẦN THỨ NHẤT", "Mục 1.", "Điều 1."],
)  # fmt: skip
def test_a_marker_is_kept_as_printed(marker):
    assert found(f"{marker} Nội dung thực hiện", f"- {TEXT}") == [(1, marker, "Nội dung thực hiện")]


@pytest.mark.parametrize("marker", ["I.", "1.", "a)", "1.1", "I", "1", "a", "A", "I-", "Phần I.", "(1)", "1.1."])
def test_a_marker_that_word_printed_counts_like_a_typed_one(marker):
    assert found(p("Nội dung thực hiện", marker=marker), f"- {TEXT}") == [(1, marker, "Nội dung thực hiện")]


@pytest.mark.parametrize(
    "line",
    [
        "30/4 và 01/5 là ngày nghỉ.",
        "15/12/2017 là hạn cuối.",
        "1.500 đại biểu dự hội nghị.",
        "1.5 triệu đồng cho mỗi đơn vị.",
        "7:30 đón tiếp đại biểu.",
        "08.30 khai mạc hội nghị.",
        "2020 là năm đại hội.",
        "V.I. Lênin đã viết về thi đua.",
        "C. Mác đã viết về lao động.",
        "- 1. Dòng có gạch đầu dòng.",
        "Mục tiêu 1. Nâng cao nhận thức.",
        "Phần thưởng gồm tiền mặt và giấy khen.",
        "50 công nhân được tuyên dương.",
        "1/3 số đại biểu là nữ.",
    ],
)
def test_numbers_that_are_no_numbering_stay_in_the_text(line):
    draft = read_body("I. NỘI DUNG", f"- {TEXT}", line)

    assert (outline(draft.sections), draft.sections[0].paragraphs[-1]) == ([(1, "I.", "NỘI DUNG")], line)


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("1. Thời gian: Dự kiến 01 buổi, ngày 22/6/2024.", "Thời gian"),
        ("1. **Thời gian:** Dự kiến 01 buổi, ngày 22/6/2024.", "Thời gian"),
        ("**1. Thời gian:** Dự kiến 01 buổi, ngày 22/6/2024.", "Thời gian"),
        ("**1. Thời gian**: Dự kiến 01 buổi, ngày 22/6/2024.", "Thời gian"),
        ("**1. Thời gian.** Dự kiến 01 buổi, ngày 22/6/2024.", "Thời gian"),
        ("1. Kinh phí: từ nguồn tài chính công đoàn.", "Kinh phí"),
        ("1. Chủ đề: “Đoàn kết - Sáng tạo”.", "Chủ đề"),
        ("1. Thành phần (dự kiến): 40 người.", "Thành phần (dự kiến)"),
        ("1. Sở Tài chính: Chủ trì tham mưu kinh phí thực hiện.", "Sở Tài chính"),
        ("1. Lựa chọn điển hình tiên tiến, mô hình mới trên các lĩnh vực: Trên cơ sở kết quả thi đua.", "Lựa chọn điển hình tiên tiến, mô hình mới trên các lĩnh vực"),
        ("1. Đề nghị Đoàn Luật sư tỉnh, Hội Công chứng viên tỉnh: cử người tư vấn.", "Đề nghị Đoàn Luật sư tỉnh, Hội Công chứng viên tỉnh"),
        ("1. Giao cho Ban Tổ chức: Theo dõi, đôn đốc.", "Giao cho Ban Tổ chức"),
    ],
)  # fmt: skip
def test_a_heading_that_runs_into_its_text_ends_at_the_colon(line, heading):
    section = read_body("I. NỘI DUNG", line, "2. Địa điểm: Hội trường.").sections[0].children[0]

    assert (section.heading, section.run_in, section.paragraphs) == (heading, True, [line.replace("*", "")[3:]])


@pytest.mark.parametrize(
    "line",
    [
        f"1. {TEXT}",
        "1. Đại diện lãnh đạo các ban, ngành cấp tỉnh dự hội nghị;",
        "1. Phấn đấu 100% công đoàn cơ sở tổ chức sinh hoạt. Mỗi đơn vị có ít nhất một mô hình.",
    ],
)
def test_a_numbered_sentence_is_text_and_has_no_heading(line):
    section = read_body("I. NỘI DUNG", line, f"2. {TEXT}").sections[0].children[0]

    assert (section.heading, section.run_in, section.paragraphs) == (None, False, [line[3:]])


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("1. Công đoàn cơ sở", "Công đoàn cơ sở"),
        ("1. Công đoàn cơ sở:", "Công đoàn cơ sở"),
        ("1. Tổ chức phong trào thi đua lập thành tích chào mừng kỷ niệm ngày thành lập.", "Tổ chức phong trào thi đua lập thành tích chào mừng kỷ niệm ngày thành lập."),
        ("1. Những nội dung tập trung chỉ đạo từ nay đến Hội nghị tuyên dương; Đại hội Thi đua yêu nước tỉnh lần thứ V và Đại hội toàn quốc lần thứ X", "Những nội dung tập trung chỉ đạo từ nay đến Hội nghị tuyên dương; Đại hội Thi đua yêu nước tỉnh lần thứ V và Đại hội toàn quốc lần thứ X"),
        ("**1. Giai đoạn 1: Chuẩn bị**", "Giai đoạn 1: Chuẩn bị"),
        ("**1. Đối với các đơn vị trực thuộc Liên đoàn Lao động tỉnh.**", "Đối với các đơn vị trực thuộc Liên đoàn Lao động tỉnh."),
        ("1.Công đoàn cơ sở", "Công đoàn cơ sở"),
    ],
)  # fmt: skip
def test_a_short_numbered_line_above_its_text_is_a_heading(line, heading):
    draft = read_body("I. NỘI DUNG", line, f"- {TEXT}")

    assert draft.sections[0].children[0].heading == heading


def test_a_final_colon_stays_in_the_text_and_not_in_the_heading():
    section = read_body("I. NỘI DUNG", "1. Công đoàn cơ sở:", f"- {TEXT}").sections[0].children[0]

    assert (section.heading, section.run_in, section.paragraphs) == (
        "Công đoàn cơ sở",
        True,
        ["Công đoàn cơ sở:", f"- {TEXT}"],
    )


@pytest.mark.parametrize(
    ("first", "second", "heading"),
    [
        ("I. MỤC ĐÍCH,", "YÊU CẦU", "MỤC ĐÍCH, YÊU CẦU"),
        ("**I. NỘI DUNG VÀ**", "**CÁC BƯỚC TIẾN HÀNH**", "NỘI DUNG VÀ CÁC BƯỚC TIẾN HÀNH"),
        ("**I. Nội dung, hình thức và**", "**thời gian thực hiện**", "Nội dung, hình thức và thời gian thực hiện"),
        ("I. Nội dung, hình thức và", "thời gian thực hiện", "Nội dung, hình thức và thời gian thực hiện"),
        ("I.", "MỤC ĐÍCH, YÊU CẦU", "MỤC ĐÍCH, YÊU CẦU"),
        ("PHẦN THỨ NHẤT", "NHỮNG VẤN ĐỀ CHUNG", "NHỮNG VẤN ĐỀ CHUNG"),
    ],
)
def test_a_heading_over_two_paragraphs_is_one(first, second, heading):
    draft = read_body(first, second, f"- {TEXT}")

    assert ([item[2] for item in outline(draft.sections)], draft.sections[0].paragraphs) == ([heading], [f"- {TEXT}"])


def test_a_heading_over_a_manual_line_break_is_one():
    assert found("I. NỘI DUNG VÀ\nCÁC BƯỚC TIẾN HÀNH", f"- {TEXT}") == [(1, "I.", "NỘI DUNG VÀ CÁC BƯỚC TIẾN HÀNH")]


def test_a_heading_without_its_number_stands_beside_those_that_have_one():
    assert found(
        "I. MỤC ĐÍCH", f"- {TEXT}", "NỘI DUNG THỰC HIỆN", "1. Thời gian", f"- {TEXT}", "III. TỔ CHỨC", f"- {TEXT}"
    ) == [
        (1, "I.", "MỤC ĐÍCH"),
        (1, None, "NỘI DUNG THỰC HIỆN"),
        (2, "1.", "Thời gian"),
        (1, "III.", "TỔ CHỨC"),
    ]


def test_a_bold_line_in_the_place_of_a_missing_number_is_a_heading():
    assert found("**I. NỘI DUNG**", "**1. Mục đích**", TEXT, "**Yêu cầu**", TEXT, "**3. Đối tượng**", TEXT) == [
        (1, "I.", "NỘI DUNG"),
        (2, "1.", "Mục đích"),
        (2, None, "Yêu cầu"),
        (2, "3.", "Đối tượng"),
    ]


def test_a_number_with_small_letters_after_it_continues_a_series():
    assert found(
        "I. NỘI DUNG",
        "1. Chỉ tiêu",
        "1.1 tỷ lệ đoàn viên đạt 90%.",
        "1.2 tỷ lệ công đoàn cơ sở đạt 80%.",
        "1.5 triệu đồng cho mỗi đơn vị.",
    ) == [
        (1, "I.", "NỘI DUNG"),
        (2, "1.", "Chỉ tiêu"),
        (3, "1.1", None),
        (3, "1.2", None),
    ]


def test_headings_in_capitals_alone_make_the_outline():
    assert found("MỤC ĐÍCH, YÊU CẦU", f"- {TEXT}", "NỘI DUNG THỰC HIỆN", "1. Thời gian", f"- {TEXT}") == [
        (1, None, "MỤC ĐÍCH, YÊU CẦU"),
        (1, None, "NỘI DUNG THỰC HIỆN"),
        (2, "1.", "Thời gian"),
    ]


def test_styles_give_the_level_of_a_heading_without_a_number():
    assert found(p("Mục đích", bold=True, style=1), TEXT, p("Đối tượng", bold=True, style=2), TEXT) == [
        (1, None, "Mục đích"),
        (2, None, "Đối tượng"),
    ]


def test_styles_below_a_plain_higher_scheme_are_not_believed():
    assert found(
        "I. MỤC ĐÍCH",
        p("1. Yêu cầu", bold=True, style=1),
        TEXT,
        "II. NỘI DUNG",
        p("1. Đối tượng", bold=True, style=1),
        TEXT,
    ) == [
        (1, "I.", "MỤC ĐÍCH"),
        (2, "1.", "Yêu cầu"),
        (1, "II.", "NỘI DUNG"),
        (2, "1.", "Đối tượng"),
    ]


def test_styles_that_skip_a_level_are_not_believed():
    assert found(p("I. MỤC ĐÍCH", bold=True, style=1), p("1. Yêu cầu", bold=True, style=4), TEXT) == [
        (1, "I.", "MỤC ĐÍCH"),
        (2, "1.", "Yêu cầu"),
    ]


@pytest.mark.parametrize("bullet", ["-", "–", "+", "•", "*", "- +", "+/."])
def test_a_bulleted_line_is_a_paragraph_with_its_bullet(bullet):
    draft = read_body("I. NỘI DUNG", f"{bullet} {TEXT}")

    assert draft.sections[0].paragraphs == [f"{bullet} {TEXT}"]


@pytest.mark.parametrize(("glyph", "bullet"), [("\uf0b7", "-"), ("-", "-"), ("+", "+"), ("", "-"), ("•", "•")])
def test_a_bullet_that_word_printed_stands_before_the_words(glyph, bullet):
    draft = read_body("I. NỘI DUNG", p(TEXT, marker=glyph or "\uf02d"))

    assert draft.sections[0].paragraphs == [f"{bullet} {TEXT}"]


def test_a_sentence_cut_by_a_page_end_is_joined():
    first, second = (
        "- Lựa chọn các tập thể, cá nhân điển hình tiên tiến, đảm bảo tỷ lệ",
        "nữ, tỷ lệ người dân tộc thiểu số phù hợp.",
    )
    draft = read_body("I. NỘI DUNG", first, "", second)

    assert (draft.sections[0].paragraphs, draft.sections[0].lines) == ([f"{first} {second}"], [5])


def test_a_numbered_sentence_cut_by_a_page_end_is_joined_and_no_heading():
    first, second = (
        "1. Tuyên truyền, phổ biến pháp luật về lao động, thi đua, khen thưởng cho đoàn viên công",
        "đoàn và người lao động.",
    )
    section = read_body("I. NỘI DUNG", first, second, "2. Địa điểm: Hội trường.").sections[0].children[0]

    assert (section.heading, section.paragraphs) == (None, [f"{first[3:]} {second}"])


def test_a_sentence_cut_twice_is_joined_twice():
    lines = [
        "- Tuyên truyền trên trang thông tin điện tử, mạng xã hội của công đoàn các",
        "cấp về gương người tốt, việc tốt",
        "trong công nhân.",
    ]

    assert read_body("I. NỘI DUNG", *lines).sections[0].paragraphs == [" ".join(lines)]


def test_the_second_half_of_a_joined_sentence_is_accounted_for():
    draft = read_body(
        "I. NỘI DUNG", "- Lựa chọn các tập thể, cá nhân điển hình tiên tiến, đảm bảo tỷ lệ", "nữ phù hợp."
    )

    assert [(left.paragraph, left.reason, left.kept_in) for left in draft.left_out if left.reason == "joined"] == [
        (6, "joined", "sections/0")
    ]


def test_a_page_number_in_the_text_is_left_out():
    draft = read_body("I. NỘI DUNG", TEXT, "- 2 -", TEXT)

    assert (draft.sections[0].paragraphs, [left.reason for left in draft.left_out if left.text == "- 2 -"]) == (
        [TEXT, TEXT],
        ["page_number"],
    )


def test_a_table_in_a_section_keeps_its_shape():
    draft = read_body("I. NỘI DUNG", table(["TT", "Nội dung"], ["1", "Khai mạc\nBế mạc"], ["2", ""]), TEXT)
    section = draft.sections[0]

    assert (
        section.paragraphs,
        section.tables[0].first,
        [[cell.paragraphs for cell in row] for row in section.tables[0].rows],
    ) == (
        ["TT", "Nội dung", "1", "Khai mạc", "Bế mạc", "2", "", TEXT],
        0,
        [[1, 1], [1, 2], [1, 1]],
    )


def test_numbers_in_a_table_open_no_sections():
    assert found("I. NỘI DUNG", table(["1.", "Khai mạc"], ["2.", "Bế mạc"]), "II. TỔ CHỨC", TEXT) == [
        (1, "I.", "NỘI DUNG"),
        (1, "II.", "TỔ CHỨC"),
    ]


def test_a_frame_of_one_cell_is_running_text():
    assert found(table(["I. NỘI DUNG"]), TEXT) == [(1, "I.", "NỘI DUNG")]


def test_closing_words_are_no_part_of_the_last_section():
    closing = "Trên đây là Kế hoạch tổ chức Tháng Công nhân năm 2024, đề nghị các đơn vị triển khai thực hiện./."
    draft = read_body("I. NỘI DUNG", TEXT, closing)

    assert (draft.sections[0].paragraphs, draft.closing.paragraphs) == ([TEXT], [closing])


def test_a_last_word_below_a_list_is_closing_too():
    closing = "Trong quá trình thực hiện, nếu có khó khăn, các đơn vị phản ánh về Công đoàn ngành."
    draft = read_body("I. NỘI DUNG", "1. Công đoàn cơ sở", f"- {TEXT}", closing)

    assert draft.closing.paragraphs == [closing]


def test_evidence_gives_the_line_of_each_heading():
    draft = read_body("I. NỘI DUNG", "1. Thời gian: Ngày 22/6/2024.")

    assert [
        (draft.evidence[path].paragraph, draft.evidence[path].text) for path in ("sections/0", "sections/0/children/0")
    ] == [
        (4, "NỘI DUNG"),
        (5, "Thời gian"),
    ]


def test_every_line_is_in_a_section_or_left_out():
    lines = [
        "I. NỘI DUNG",
        "1. Thời gian: Ngày 22/6/2024.",
        TEXT,
        "---",
        table(["TT", "Việc"], ["1", "Họp"]),
        "II.",
        "TỔ CHỨC",
        "- Giao Văn phòng.",
    ]
    draft = read_body(*lines)
    held = {evidence.paragraph for path, evidence in draft.evidence.items() if path.startswith("sections/")}
    stack = list(draft.sections)
    while stack:
        section = stack.pop()
        held |= set(section.lines)
        stack += section.children

    assert held | {left.paragraph for left in draft.left_out} | {3} >= set(range(1, 21))
