"""The letterhead in every arrangement: bodies, number and sign, place and date."""

import datetime as dt

import pytest

from app.documents.interpret import interpret
from tests.documents.plans_in_words import END, document, p, read, table

TITLE = ("KẾ HOẠCH", "Tổ chức Tháng Công nhân năm 2024", "", "I. MỤC ĐÍCH", "- Động viên công nhân.")
STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"


def head(*lines):
    return read(*lines, *TITLE, *END)


@pytest.mark.parametrize(
    ("printed", "number", "symbol"),
    [
        ("Số: 57/KH-LĐLĐ", "57", "KH-LĐLĐ"),
        ("Số: 57/ KH - LĐLĐ", "57", "KH-LĐLĐ"),
        ("Số : 57 /KH- LĐLĐ", "57", "KH-LĐLĐ"),
        ("Số 57/KH – LĐLĐ", "57", "KH-LĐLĐ"),
        ("Số:57/KH-LĐLĐ", "57", "KH-LĐLĐ"),
        ("SỐ: 57/KH-LĐLĐ", "57", "KH-LĐLĐ"),
        ("Số: 09/KH-CĐCS", "09", "KH-CĐCS"),
        ("Số: 1576/KH-UBND", "1576", "KH-UBND"),
        ("Số:      /KH-LĐLĐ", None, "KH-LĐLĐ"),
        ("Số: ……/KH-UBND", None, "KH-UBND"),
        ("Số: ...../KH- UBND", None, "KH-UBND"),
        ("Số:\t/KH-SGDĐT", None, "KH-SGDĐT"),
        ("Số: 12-KH/ĐU", "12", "KH/ĐU"),
        ("Số 105 - KH/TĐTN - BTG", "105", "KH/TĐTN-BTG"),
        ("Số: 15/KH-SGD&ĐT", "15", "KH-SGD&ĐT"),
        ("Số: 15/KH - SGD & ĐT", "15", "KH-SGD&ĐT"),
        ("Số: 28a/KH-THCSNT", "28a", "KH-THCSNT"),
        ("Số: 08/CTPH-LĐLĐ-ĐPTTH", "08", "CTPH-LĐLĐ-ĐPTTH"),
        ("Số: 12 KH/TWĐTN", "12", "KH/TWĐTN"),
        ("Số: 21/KH", "21", "KH"),
        ("Số: 21/KH-mn", "21", "KH-mn"),
        ("Số: 21/KH-Tr.THCS", "21", "KH-Tr.THCS"),
        ("Số: 21/KHLT/SGDĐT-LĐLĐ", "21", "KHLT/SGDĐT-LĐLĐ"),
        ("Số: 31/KH -BCĐ389", "31", "KH-BCĐ389"),
        ("*Số: 33/KH-LĐLĐ*", "33", "KH-LĐLĐ"),
    ],
)
def test_number_and_sign_are_read_however_they_are_spaced(printed, number, symbol):
    draft = head(printed)

    assert (draft.number, draft.symbol) == (number, symbol)


@pytest.mark.parametrize(
    ("printed", "place", "day"),
    [
        ("Trà Vinh, ngày 29 tháng 6 năm 2017", "Trà Vinh", dt.date(2017, 6, 29)),
        ("Trà Vinh , ngày 09 tháng 02 năm 2017", "Trà Vinh", dt.date(2017, 2, 9)),
        ("TP. Hồ Chí Minh, ngày 3 tháng 2 năm 2020", "TP. Hồ Chí Minh", dt.date(2020, 2, 3)),
        ("Hà Nội, ngày      tháng      năm 2020", "Hà Nội", None),
        ("Hà Nội, ngày … tháng … năm 2020", "Hà Nội", None),
        ("Hà Nội, ngày      tháng 5 năm 2020", "Hà Nội", None),
        ("Đắk Lắk, ngày 12/5/2021", "Đắk Lắk", dt.date(2021, 5, 12)),
        ("Sông Lam, ngày 06 tháng 4 năm 2023", "Sông Lam", dt.date(2023, 4, 6)),
        ("Bà Rịa - Vũng Tàu, ngày 06 tháng 4 năm 2023", "Bà Rịa - Vũng Tàu", dt.date(2023, 4, 6)),
        ("Phú Riềng, ngày 06 tháng 4 năm 2023.", "Phú Riềng", dt.date(2023, 4, 6)),
        ("Ngày 06 tháng 4 năm 2023", None, dt.date(2023, 4, 6)),
        ("Quận 3, ngày 06 tháng 4 năm 2023", "Quận 3", dt.date(2023, 4, 6)),
        ("Hà Nội, ngày 31 tháng 02 năm 2023", "Hà Nội", None),
        ("Đông Khê, ngày06 tháng 4 năm 2023", "Đông Khê", dt.date(2023, 4, 6)),
        ("Đông Khê,ngày 06 tháng 4 năm2023", "Đông Khê", dt.date(2023, 4, 6)),
    ],
)
def test_place_and_date_are_read_and_a_gap_for_the_pen_gives_no_date(printed, place, day):
    draft = head(printed)

    assert (draft.place, draft.issued_on) == (place, day)


def test_a_date_over_two_paragraphs_of_a_cell_is_one_date():
    draft = head(table(["SỞ NỘI VỤ\nSố: 5/KH-SNV", f"{STATE}\nThành phố Sông Lam, ngày 06\ntháng 4 năm 2023"]))

    assert (draft.place, draft.issued_on) == ("Thành phố Sông Lam", dt.date(2023, 4, 6))


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_number_and_date_may_stand_in_either_order(order):
    lines = ("Số: 57/KH-LĐLĐ", "Trà Vinh, ngày 29 tháng 6 năm 2017")
    draft = head(*(lines[index] for index in order))

    assert (draft.number, draft.issued_on) == ("57", dt.date(2017, 6, 29))


def test_number_and_date_below_the_title_are_read_too():
    draft = read(*TITLE[:2], "Số: 57/KH-LĐLĐ", "Trà Vinh, ngày 29 tháng 6 năm 2017", *TITLE[2:], *END)

    assert (draft.title, draft.number, draft.place) == (TITLE[1], "57", "Trà Vinh")


@pytest.mark.parametrize(
    ("left", "superior", "issuing"),
    [
        ([("TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM", 0), ("LIÊN ĐOÀN LAO ĐỘNG TỈNH X", 1)], "TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM", "LIÊN ĐOÀN LAO ĐỘNG TỈNH X"),
        ([("ỦY BAN NHÂN DÂN", 1), ("TỈNH SÔNG LAM", 1)], None, "ỦY BAN NHÂN DÂN TỈNH SÔNG LAM"),
        ([("UBND TỈNH SÔNG LAM", 0), ("SỞ GIÁO DỤC", 1), ("VÀ ĐÀO TẠO", 1)], "UBND TỈNH SÔNG LAM", "SỞ GIÁO DỤC VÀ ĐÀO TẠO"),
        ([("UBND TỈNH SÔNG LAM", 1), ("SỞ GIÁO DỤC VÀ ĐÀO TẠO", 1)], "UBND TỈNH SÔNG LAM", "SỞ GIÁO DỤC VÀ ĐÀO TẠO"),
        ([("SỞ GIÁO DỤC VÀ ĐÀO TẠO", 0), ("TỈNH SÔNG LAM", 0), ("TRƯỜNG THPT BẾN LAM", 1)], "SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH SÔNG LAM", "TRƯỜNG THPT BẾN LAM"),
        ([("ĐẢNG BỘ TỈNH X", 0), ("ĐẢNG ỦY KHỐI CÁC CƠ QUAN", 1), ("*", 0)], "ĐẢNG BỘ TỈNH X", "ĐẢNG ỦY KHỐI CÁC CƠ QUAN"),
        ([("LIÊN ĐOÀN LAO ĐỘNG", 0), ("TỈNH TRÀ VINH", 0)], None, "LIÊN ĐOÀN LAO ĐỘNG TỈNH TRÀ VINH"),
        ([("LIÊN ĐOÀN LAO ĐỘNG TỈNH X", 0), ("CÔNG ĐOÀN NGÀNH Y TẾ", 0)], "LIÊN ĐOÀN LAO ĐỘNG TỈNH X", "CÔNG ĐOÀN NGÀNH Y TẾ"),
        ([("TỈNH ỦY SÔNG LAM", 0), ("BAN TUYÊN GIÁO", 1), ("*", 1)], "TỈNH ỦY SÔNG LAM", "BAN TUYÊN GIÁO"),
        ([("BAN CHẤP HÀNH", 1), ("ĐOÀN TỈNH SÔNG LAM", 1), ("***", 0)], None, "BAN CHẤP HÀNH ĐOÀN TỈNH SÔNG LAM"),
        ([("UBND QUẬN 3", 0), ("PHÒNG GIÁO DỤC VÀ ĐÀO TẠO", 1)], "UBND QUẬN 3", "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO"),
        ([("TỔNG LIÊN ĐOÀN LAO ĐỘNG", 0), ("VIỆT NAM", 0), ("CÔNG ĐOÀN NGÀNH Y TẾ", 1)], "TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM", "CÔNG ĐOÀN NGÀNH Y TẾ"),
        ([("TỔNG CÔNG TY", 1), ("ĐIỆN LỰC MIỀN BẮC", 1)], None, "TỔNG CÔNG TY ĐIỆN LỰC MIỀN BẮC"),
        ([("LĐLĐ HUYỆN X", 0), ("CÔNG ĐOÀN", 1), ("TRƯỜNG THPT BẾN LAM", 1)], "LĐLĐ HUYỆN X", "CÔNG ĐOÀN TRƯỜNG THPT BẾN LAM"),
        ([("CÔNG TY CỔ PHẦN", 1), ("MAY SÔNG LAM", 1)], None, "CÔNG TY CỔ PHẦN MAY SÔNG LAM"),
    ],
)  # fmt: skip
def test_superior_and_issuing_body_are_told_apart(left, superior, issuing):
    cell = [p(text, bold=bool(bold), centre=True) for text, bold in left]
    draft = head(table([cell, STATE], ["Số: 1/KH", "X, ngày 01 tháng 02 năm 2024"], borders=False))

    assert (draft.superior_body, draft.issuing_body) == (superior, issuing)


def test_a_letterhead_flattened_by_tabs_keeps_left_and_right_apart():
    draft = head(
        "TỔNG LIÊN ĐOÀN LAO ĐỘNG VN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "LIÊN ĐOÀN LAO ĐỘNG TỈNH X\tĐộc lập - Tự do - Hạnh phúc",
        "-------\t---------------",
        "Số: 12/KH-LĐLĐ\tX, ngày 01 tháng 02 năm 2024",
    )

    assert (draft.superior_body, draft.issuing_body, draft.number, draft.place) == (
        "TỔNG LIÊN ĐOÀN LAO ĐỘNG VN",
        "LIÊN ĐOÀN LAO ĐỘNG TỈNH X",
        "12",
        "X",
    )


def test_a_letterhead_flattened_by_spaces_leaves_room_for_the_pen():
    draft = head(
        "UBND HUYỆN X        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Số:       /KH-UBND      X, ngày     tháng 02 năm 2024",
    )

    assert (draft.issuing_body, draft.number, draft.symbol, draft.place) == ("UBND HUYỆN X", None, "KH-UBND", "X")


def test_a_letterhead_run_into_one_column_by_single_spaces():
    draft = head(
        "PHÒNG GD&ĐT HUYỆN X CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "TRƯỜNG THCS HÀ SƠN Độc lập - Tự do - Hạnh phúc",
        "Số: 15/KH-THCSHS Hà Sơn, ngày 20 tháng 9 năm 2021",
    )

    assert (draft.superior_body, draft.issuing_body, draft.symbol, draft.place, draft.issued_on) == (
        "PHÒNG GD&ĐT HUYỆN X",
        "TRƯỜNG THCS HÀ SƠN",
        "KH-THCSHS",
        "Hà Sơn",
        dt.date(2021, 9, 20),
    )


def test_a_state_title_over_two_lines_is_no_body():
    draft = head(table(["UBND HUYỆN X", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA\nVIỆT NAM\nĐộc lập – Tự do – Hạnh phúc"]))

    assert (draft.superior_body, draft.issuing_body) == (None, "UBND HUYỆN X")


@pytest.mark.parametrize("header", ["ĐẢNG CỘNG SẢN VIỆT NAM", "ĐOÀN TNCS HỒ CHÍ MINH"])
def test_the_header_of_a_party_or_youth_document_is_no_body(header):
    draft = head(table(["ĐẢNG ỦY XÃ HÀ SƠN\n*\nSố 12-KH/ĐU", f"{header}\nHà Sơn, ngày 01 tháng 02 năm 2024"]))

    assert draft.issuing_body == "ĐẢNG ỦY XÃ HÀ SƠN"


def test_a_basis_with_a_date_below_the_title_is_no_date_of_issue():
    draft = read(*TITLE[:2], "Căn cứ Luật Công đoàn ngày 20 tháng 6 năm 2012;", *TITLE[3:], *END)

    assert (draft.place, draft.issued_on) == (None, None)


def test_a_missing_letterhead_leaves_its_facts_unknown():
    draft = head()

    assert (draft.superior_body, draft.issuing_body, draft.number, draft.symbol, draft.place, draft.issued_on) == (
        None,
    ) * 6


def test_a_draft_mark_is_left_out_and_not_taken_for_a_body():
    draft = head("UBND HUYỆN X", "(DỰ THẢO)", "Số: 1/KH-UBND")

    assert draft.issuing_body == "UBND HUYỆN X"


def test_manual_line_breaks_in_the_letterhead_are_lines():
    draft = head(table([[p("UBND HUYỆN X\n**TRƯỜNG THCS HÀ SƠN**\nSố: 7/KH-THCS", centre=True)], STATE], borders=False))

    assert (draft.superior_body, draft.issuing_body, draft.number) == ("UBND HUYỆN X", "TRƯỜNG THCS HÀ SƠN", "7")


def test_every_line_of_the_letterhead_is_accounted_for():
    source = document("UBND HUYỆN X", "Số: 1/KH-UBND", "-----", "X, ngày 01 tháng 02 năm 2024", *TITLE, *END)
    draft = interpret(source)

    assert {left.paragraph: left.kept_in for left in draft.left_out if left.paragraph <= 4} == {
        1: "issuing_body",
        2: "number",
        3: None,
        4: "issued_on",
    }


def test_evidence_says_where_number_and_date_stand():
    draft = head("Số: 57/ KH - LĐLĐ", "Trà Vinh, ngày 29 tháng 6 năm 2017")

    assert {
        key: (draft.evidence[key].paragraph, draft.evidence[key].text) for key in ("number", "symbol", "issued_on")
    } == {
        "number": (1, "57"),
        "symbol": (1, "KH - LĐLĐ"),
        "issued_on": (2, "29 tháng 6 năm 2017"),
    }


def test_decomposed_letters_are_read_as_composed_ones():
    import unicodedata

    draft = head(*(unicodedata.normalize("NFD", line) for line in ("UBND HUYỆN ĐẮK GLONG", "Số: 57/KH-UBND")))

    assert (draft.issuing_body, draft.symbol) == ("UBND HUYỆN ĐẮK GLONG", "KH-UBND")
