"""The type of the document and its title over one or more lines; "Kính gửi" below it."""

import pytest

from tests.documents.plans_in_words import END, p, read

BODY = ("I. MỤC ĐÍCH", "- Động viên công nhân.")
PREAMBLE = "Thực hiện Kế hoạch số 1/KH-TLĐ ngày 01/02/2024 của Tổng Liên đoàn, Liên đoàn Lao động tỉnh xây dựng kế hoạch như sau:"


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (["Tổ chức Tháng Công nhân năm 2024"], "Tổ chức Tháng Công nhân năm 2024"),
        (["Tổ chức các hoạt động kỷ niệm", "", "Ngày thành lập Công đoàn Việt Nam"], "Tổ chức các hoạt động kỷ niệm Ngày thành lập Công đoàn Việt Nam"),
        (["Thực hiện Nghị quyết số 02-NQ/TW ngày 12/6/2021 của Bộ Chính trị"], "Thực hiện Nghị quyết số 02-NQ/TW ngày 12/6/2021 của Bộ Chính trị"),
        (["Triển khai thực hiện Chương trình hành động", "thực hiện Nghị quyết Đại hội"], "Triển khai thực hiện Chương trình hành động thực hiện Nghị quyết Đại hội"),
        (["Tuyên truyền", "Đại hội Công đoàn các cấp", "và Đại hội XIII Công đoàn Việt Nam"], "Tuyên truyền Đại hội Công đoàn các cấp và Đại hội XIII Công đoàn Việt Nam"),
        (["Tổ chức Đại hội (lần thứ nhất,", "năm 2024)", "--------"], "Tổ chức Đại hội (lần thứ nhất, năm 2024)"),
        (["TỔ CHỨC THÁNG CÔNG NHÂN", "NĂM 2024"], "TỔ CHỨC THÁNG CÔNG NHÂN NĂM 2024"),
        (["Về việc tổ chức Tháng Công nhân", "Giai đoạn 2024 - 2028"], "Về việc tổ chức Tháng Công nhân Giai đoạn 2024 - 2028"),
    ],
)  # fmt: skip
def test_a_title_of_several_lines_is_joined_with_spaces(lines, title):
    draft = read("KẾ HOẠCH", *lines, PREAMBLE, *BODY, *END)

    assert (draft.document_type, draft.title, draft.preamble.paragraphs) == ("KẾ HOẠCH", title, [PREAMBLE])


@pytest.mark.parametrize(
    "opening",
    [
        "Căn cứ Luật Công đoàn năm 2024;",
        "Năm 2024 là năm có ý nghĩa quan trọng đối với phong trào công nhân, Công đoàn ngành xây dựng kế hoạch như sau:",
        "Nhằm đẩy mạnh phong trào thi đua, Công đoàn cơ sở ban hành Kế hoạch với các nội dung sau:",
        "Thực hiện chỉ đạo của cấp trên,",
        "- Căn cứ Kế hoạch năm học 2023 - 2024;",
    ],
)
@pytest.mark.parametrize("typed", [False, True])
def test_the_text_below_the_title_is_not_part_of_it(opening, typed):
    title = p("Tổ chức Tháng Công nhân năm 2024", bold=typed, centre=typed)
    draft = read("KẾ HOẠCH", title, opening, *BODY, *END)

    assert (draft.title, draft.preamble.paragraphs) == ("Tổ chức Tháng Công nhân năm 2024", [opening])


def test_a_centred_line_in_another_weight_belongs_to_the_title():
    lines = [p("Tổ chức hội thi", bold=True, centre=True), p("(Năm học 2022 - 2023)", centre=True)]
    draft = read(p("KẾ HOẠCH", bold=True, centre=True), *lines, PREAMBLE, *BODY, *END)

    assert draft.title == "Tổ chức hội thi (Năm học 2022 - 2023)"


def test_centred_bold_lines_belong_to_the_title_even_when_they_open_like_a_basis():
    lines = [p(text, bold=True, centre=True) for text in ("Tổ chức hội thi", "Thực hiện văn hóa công sở")]
    draft = read(p("KẾ HOẠCH", bold=True, centre=True), *lines, PREAMBLE, *BODY, *END)

    assert draft.title == "Tổ chức hội thi Thực hiện văn hóa công sở"


@pytest.mark.parametrize(
    ("line", "kind", "title"),
    [
        ("KẾ HOẠCH\nTổ chức Tháng Công nhân", "KẾ HOẠCH", "Tổ chức Tháng Công nhân"),
        ("KẾ HOẠCH TỔ CHỨC THÁNG CÔNG NHÂN", "KẾ HOẠCH", "TỔ CHỨC THÁNG CÔNG NHÂN"),
        ("K Ế  H O Ạ C H\nTổ chức Tháng Công nhân", "KẾ HOẠCH", "Tổ chức Tháng Công nhân"),
        ("KẾ HOẠCH LIÊN TỊCH\nTổ chức Tháng Công nhân", "KẾ HOẠCH LIÊN TỊCH", "Tổ chức Tháng Công nhân"),
        ("CHƯƠNG TRÌNH\nTổ chức Tháng Công nhân", "CHƯƠNG TRÌNH", "Tổ chức Tháng Công nhân"),
    ],
)
def test_type_and_title_may_share_a_paragraph(line, kind, title):
    draft = read(line, PREAMBLE, *BODY, *END)

    assert (draft.document_type, draft.title) == (kind, title)


def test_one_addressee_beside_kinh_gui():
    draft = read("KẾ HOẠCH", "Tổ chức hội thi", "Kính gửi: Các công đoàn cơ sở trực thuộc.", PREAMBLE, *BODY, *END)

    assert (draft.title, draft.addressees, draft.preamble.paragraphs) == (
        "Tổ chức hội thi",
        ["Các công đoàn cơ sở trực thuộc"],
        [PREAMBLE],
    )


def test_several_addressees_below_kinh_gui():
    draft = read(
        "KẾ HOẠCH", "Tổ chức hội thi", "Kính gửi:", "- Các ban;", "- Các công đoàn cơ sở.", PREAMBLE, *BODY, *END
    )

    assert (draft.addressees, draft.preamble.paragraphs) == (["Các ban", "Các công đoàn cơ sở"], [PREAMBLE])


def test_bases_listed_with_dashes_below_kinh_gui_are_no_addressees():
    draft = read("KẾ HOẠCH", "Tổ chức hội thi", "Kính gửi: Các ban", "- Căn cứ Luật Công đoàn năm 2024;", *BODY, *END)

    assert (draft.addressees, draft.preamble.paragraphs) == (["Các ban"], ["- Căn cứ Luật Công đoàn năm 2024;"])


def test_a_letter_without_a_type_takes_its_subject_for_a_title():
    draft = read(
        "UBND HUYỆN X", "Số: 12/UBND-VX", "V/v tổ chức Tháng Công nhân", "Kính gửi: Các ban", PREAMBLE, *BODY, *END
    )

    assert (draft.document_type, draft.title) == (None, "tổ chức Tháng Công nhân")


def test_a_type_in_the_middle_of_the_text_does_not_open_the_document():
    draft = read("KẾ HOẠCH", "Tổ chức hội thi", PREAMBLE, *BODY, "CHƯƠNG TRÌNH", "- Chào cờ.", *END)

    assert (draft.document_type, draft.title) == ("KẾ HOẠCH", "Tổ chức hội thi")
