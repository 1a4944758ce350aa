"""What looks wrong is said with a stable code; the text itself stays as printed."""

import pytest

from app.documents.blocks import Document
from app.documents.interpret import interpret
from tests.documents.plans_in_words import END, document, p, read, read_body

TEXT = "Các cấp công đoàn tổ chức tuyên truyền sâu rộng trong đoàn viên, công nhân và người lao động của đơn vị."


def codes(draft):
    return [warning.code for warning in draft.warnings]


def test_a_sound_plan_has_no_structure_warnings():
    assert codes(read_body("I. MỤC ĐÍCH", f"- {TEXT}", "II. TỔ CHỨC", "- Giao Văn phòng.")) == []


@pytest.mark.parametrize(
    "title", ['Xây dựng chuyên mục "Lao động và Công đoàn năm 2020', "Tổ chức hội thi “Cán bộ giỏi năm 2020"]
)
def test_a_quote_that_is_never_closed_in_the_title(title):
    draft = read("KẾ HOẠCH", title, "", "I. NỘI DUNG", f"- {TEXT}", *END)

    assert (draft.title, codes(draft)) == (title, ["unclosed_quote"])


def test_a_quote_that_is_never_closed_in_a_paragraph():
    draft = read_body("I. NỘI DUNG", "- Phát động phong trào “Lao động giỏi.")

    assert [(warning.code, warning.paragraph) for warning in draft.warnings] == [("unclosed_quote", 5)]


@pytest.mark.parametrize(
    ("markers", "code"),
    [
        (["I.", "III."], "numbering_gap"),
        (["II.", "III."], "numbering_gap"),
        (["I.", "I."], "numbering_repeated"),
        (["I.", "II.", "II."], "numbering_repeated"),
    ],
)
def test_numbers_that_skip_or_repeat(markers, code):
    draft = read_body(*(line for marker in markers for line in (f"{marker} NỘI DUNG", "- Giao Văn phòng.")))

    assert codes(draft) == [code]


@pytest.mark.parametrize("letters", ["abcdđe", "abcde"])
def test_the_letter_d_with_a_stroke_may_be_there_or_not(letters):
    lines = [f"{letter}) Nội dung thứ {index} cần làm;" for index, letter in enumerate(letters)]

    assert codes(read_body("I. NỘI DUNG", *lines)) == []


def test_a_closing_that_names_another_body_than_the_title():
    draft = read(
        "KẾ HOẠCH",
        "Tổ chức kỷ niệm 45 năm Ngày thành lập Công đoàn tỉnh Sông Lam",
        "",
        "I. NỘI DUNG",
        f"- {TEXT}",
        "Trên đây là Kế hoạch tổ chức kỷ niệm 45 năm Ngày thành lập Công đoàn Việt Nam.",
        *END,
    )

    assert codes(draft) == ["body_differs_from_title"]


def test_a_closing_that_names_another_year_than_the_title():
    assert codes(read_body("I. NỘI DUNG", f"- {TEXT}", "Trên đây là Kế hoạch tổ chức Tháng Công nhân năm 2023.")) == [
        "body_differs_from_title"
    ]


def test_a_closing_in_other_words_is_no_warning():
    assert (
        codes(
            read_body("I. NỘI DUNG", f"- {TEXT}", "Trên đây là Kế hoạch của Liên đoàn Lao động tỉnh Sông Lam năm 2024.")
        )
        == []
    )


@pytest.mark.parametrize(
    ("lines", "paragraph"),
    [
        (["- Giới thiệu các các tập thể điển hình."], 5),
        ([f"- {TEXT}", f"- {TEXT}"], 6),
        (["- Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh”.", "Minh” theo tinh thần Chỉ thị."], 6),
        (["- Đẩy mạnh học tập theo tư tưởng Hồ Chí Minh.", "Tư tưởng Hồ Chí Minh là nền tảng."], None),
    ],
)
def test_text_said_twice(lines, paragraph):
    found = [
        warning.paragraph for warning in read_body("I. NỘI DUNG", *lines).warnings if warning.code == "duplicate_text"
    ]

    assert found == ([paragraph] if paragraph else [])


@pytest.mark.parametrize(
    "wrong", ["Phát thành và Truyền hình", "Đài Tuyền hình tỉnh", "Tuyên truyên hưởng ứng", "Kế hoạc tổng thể"]
)
def test_a_likely_misspelling_is_kept_and_shown(wrong):
    draft = read_body("I. NỘI DUNG", f"- {wrong}.")

    assert (draft.sections[0].paragraphs, codes(draft)) == ([f"- {wrong}."], ["possible_misspelling"])


@pytest.mark.parametrize(
    "right",
    [
        "Phát thanh và truyền hình",
        "Công đoạn sản xuất",
        "Thành phần tham dự",
        "Tổ chức thực hiện",
        "đoàn viên, lao động",
    ],
)
def test_right_words_are_no_misspelling(right):
    assert codes(read_body("I. NỘI DUNG", f"- {right}.")) == []


def test_a_blank_number_is_warned_of():
    draft = read("Số:     /KH-LĐLĐ", "KẾ HOẠCH", "Tổ chức hội thi", "", "I. NỘI DUNG", f"- {TEXT}", *END)

    assert codes(draft) == ["number_blank"]


def test_what_the_reader_noticed_is_passed_on():
    source = document("KẾ HOẠCH", "Tổ chức hội thi", "", "I. NỘI DUNG", f"- {TEXT}", *END)
    draft = interpret(Document(source.blocks, remarks=("Đã chuyển phông chữ cũ sang Unicode.",)))

    assert [(warning.code, warning.message) for warning in draft.warnings] == [
        ("reader_remark", "Đã chuyển phông chữ cũ sang Unicode.")
    ]


@pytest.mark.parametrize(
    ("printed", "clean"),
    [
        ("- Thời gian: $\\frac{1}{2}$ ngày.", "- Thời gian: 1/2 ngày."),
        ("- Phong trào *Lao động giỏi* năm 2024.", "- Phong trào Lao động giỏi năm 2024."),
        ("- Tỷ lệ $\\geq 80\\%$ đoàn viên.", "- Tỷ lệ ≥ 80% đoàn viên."),
        ("- Giá vé 5$ một người.", "- Giá vé 5$ một người."),
        ("-\u00a0Có dấu\u200b cách\u00a0 lạ.", "- Có dấu cách lạ."),
        ("- Ngôi sao * không có cặp.", "- Ngôi sao * không có cặp."),
    ],
)
def test_remnants_of_scans_are_cleaned(printed, clean):
    assert read_body("I. NỘI DUNG", p(printed)).sections[0].paragraphs == [clean]


def test_footnotes_are_kept():
    source = document("KẾ HOẠCH", "Tổ chức hội thi", "", "I. NỘI DUNG", f"- {TEXT}", *END)

    assert interpret(Document(source.blocks, footnotes=("Theo Quyết định số 1/QĐ.",))).footnotes == [
        "Theo Quyết định số 1/QĐ."
    ]


@pytest.mark.parametrize(
    "lines", [[], [""], ["\n"], ["-"], ["I."], ["Nơi nhận:"], ["KẾ HOẠCH"], ["***"], ["TM."], ["Phụ lục"], ["1."] * 50]
)
def test_scraps_give_a_draft_and_never_an_error(lines):
    assert read(*lines).sections is not None
