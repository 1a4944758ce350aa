"""What follows the signature: annexes with label, title, reference and text."""

import pytest

from tests.documents.plans_in_words import END, HEAD, outline, p, read, table

BODY = (*HEAD, "I. NỘI DUNG", "- Giao Văn phòng theo dõi.", *END)


def annexes(*lines):
    return read(*BODY, *lines).annexes


@pytest.mark.parametrize(
    ("lines", "label", "title", "reference"),
    [
        (["Phụ lục I", "DANH SÁCH ĐƠN VỊ", "(Kèm theo Kế hoạch số 57/KH-LĐLĐ)"], "Phụ lục I", "DANH SÁCH ĐƠN VỊ", "(Kèm theo Kế hoạch số 57/KH-LĐLĐ)"),
        (["PHỤ LỤC", "PHÂN BỔ ĐẠI BIỂU", "(Ban hành kèm theo Kế hoạch số    /KH-LĐLĐ)"], "PHỤ LỤC", "PHÂN BỔ ĐẠI BIỂU", "(Ban hành kèm theo Kế hoạch số /KH-LĐLĐ)"),
        (["PHỤ LỤC 1: PHÂN BỔ ĐẠI BIỂU"], "PHỤ LỤC 1", "PHÂN BỔ ĐẠI BIỂU", None),
        (["Phụ lục 01", "PHÂN BỔ ĐẠI BIỂU", "NĂM 2024"], "Phụ lục 01", "PHÂN BỔ ĐẠI BIỂU NĂM 2024", None),
        (["Mẫu số 01", "BÁO CÁO THÀNH TÍCH"], "Mẫu số 01", "BÁO CÁO THÀNH TÍCH", None),
        (["Biểu số 2", "TỔNG HỢP KẾT QUẢ"], "Biểu số 2", "TỔNG HỢP KẾT QUẢ", None),
        (["Phụ lục", "(Kèm theo Kế hoạch số 5/KH)", ""], "Phụ lục", None, "(Kèm theo Kế hoạch số 5/KH)"),
    ],
)  # fmt: skip
def test_label_title_and_reference(lines, label, title, reference):
    (annex,) = annexes(*lines, "- Công đoàn ngành Y tế: 40 đoàn viên.")

    assert (annex.label, annex.title, annex.reference, annex.body.paragraphs) == (
        label,
        title,
        reference,
        ["- Công đoàn ngành Y tế: 40 đoàn viên."],
    )


def test_two_annexes():
    found = annexes("Phụ lục I", "DANH SÁCH", "- Một.", "Phụ lục II", "CHƯƠNG TRÌNH", "- Hai.")

    assert [(annex.label, annex.title, annex.body.paragraphs) for annex in found] == [
        ("Phụ lục I", "DANH SÁCH", ["- Một."]),
        ("Phụ lục II", "CHƯƠNG TRÌNH", ["- Hai."]),
    ]


def test_an_annex_without_a_label_begins_at_its_title_in_capitals():
    (annex,) = annexes(
        p("CHƯƠNG TRÌNH THÁNG CÔNG NHÂN", bold=True, centre=True), "- Chào cờ.", "- Khai mạc.", "- Bế mạc."
    )

    assert (annex.label, annex.body.paragraphs) == (
        "CHƯƠNG TRÌNH THÁNG CÔNG NHÂN",
        ["- Chào cờ.", "- Khai mạc.", "- Bế mạc."],
    )


def test_a_table_of_an_annex_keeps_merged_cells():
    from app.documents.blocks import Cell, Table

    merged = Table(
        ((Cell((p("Đơn vị"),), rowspan=2), Cell((p("Đại biểu"),), colspan=2)), (Cell((p("Nam"),)), Cell((p("Nữ"),))))
    )
    (annex,) = annexes("Phụ lục I", "PHÂN BỔ", merged)

    assert [[(cell.colspan, cell.rowspan) for cell in row] for row in annex.body.tables[0].rows] == [
        [(1, 2), (2, 1)],
        [(1, 1), (1, 1)],
    ]


def test_the_outline_of_an_annex_is_its_own():
    draft = read(
        *BODY,
        "Phụ lục I",
        "ĐỀ CƯƠNG BÁO CÁO",
        "I. KẾT QUẢ",
        "1. Tuyên truyền",
        "- Số buổi.",
        "II. KIẾN NGHỊ",
        "- Với cấp trên.",
    )

    assert (outline(draft.sections), outline(draft.annexes[0].body.children)) == (
        [(1, "I.", "NỘI DUNG")],
        [(1, "I.", "KẾT QUẢ"), (2, "1.", "Tuyên truyền"), (1, "II.", "KIẾN NGHỊ")],
    )


def test_a_mention_of_an_annex_in_the_text_opens_none():
    draft = read(*HEAD, "I. NỘI DUNG", "Phụ lục kèm theo Kế hoạch này nêu số đại biểu của từng đơn vị.", *END)

    assert (draft.annexes, len(draft.sections[0].paragraphs)) == ([], 1)


def test_every_line_of_an_annex_is_accounted_for():
    draft = read(*BODY, "Phụ lục I", "DANH SÁCH", "- Một.", table(["TT", "Tên"]))
    last = draft.left_out[-5:]

    assert [(left.reason, left.kept_in) for left in last] == [
        ("annex", "annexes/0/label"),
        ("annex", "annexes/0/title"),
        ("annex", "annexes/0/body"),
        ("annex", "annexes/0/body"),
        ("annex", "annexes/0/body"),
    ]
