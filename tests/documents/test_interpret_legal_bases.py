"""The documents that a plan carries out, in a running paragraph or one to a line."""

import datetime as dt

import pytest

from tests.documents.plans_in_words import END, HEAD, read

SECTION = ("I. MỤC ĐÍCH", "- Động viên công nhân.")


def bases(*preamble):
    return read(*HEAD, *preamble, *SECTION, *END).legal_bases


def keys(*preamble):
    return [
        (basis.document_type, basis.reference, basis.issued_on and basis.issued_on.isoformat())
        for basis in bases(*preamble)
    ]


@pytest.mark.parametrize(
    ("printed", "reference"),
    [
        ("Kế hoạch số 09/KH- HĐTĐKT ngày 27/4/2017", "09/KH-HĐTĐKT"),
        ("Kế hoạch số 09 /KH - HĐTĐKT ngày 27/4/2017", "09/KH-HĐTĐKT"),
        ("Kế hoạch số 09/KH-HĐTĐKT, ngày 27/4/2017", "09/KH-HĐTĐKT"),
        ("Kế hoạch số 09/KH-HĐTĐKT ngày 27-4-2017", "09/KH-HĐTĐKT"),
        ("Kế hoạch số 09/KH-HĐTĐKT ngày 27 tháng 4 năm 2017", "09/KH-HĐTĐKT"),
        ("Kế hoạch số 09/KH-HĐTĐKT, ngày 27 tháng 04 năm 2017", "09/KH-HĐTĐKT"),
        ("Kế hoạch số: 09/KH-HĐTĐKT ngày 27.4.2017", "09/KH-HĐTĐKT"),
        ("Kế hoạch 09/KH-HĐTĐKT ngày 27/4/2017", "09/KH-HĐTĐKT"),
        ("Kế hoạch số 09-KH/TU, ngày 27/4/2017", "09-KH/TU"),
        ("Nghị quyết số 71/NQ -CP ngày 27/4/2017", "71/NQ-CP"),
        ("Nghị định số 30/2020/NĐ-CP ngày 27/4/2017", "30/2020/NĐ-CP"),
        ("Luật số 91/2025/QH15 ngày 27/4/2017", "91/2025/QH15"),
        ("Công văn số 1234/SGDĐT-CTTT&HSSV ngày 27/4/2017", "1234/SGDĐT-CTTT&HSSV"),
        ("Thông tư số 19/2013/TT-BYT ngày 27/4/2017", "19/2013/TT-BYT"),
        ("Quyết định số 933/QĐ-TLĐ ngày 27/4/2017", "933/QĐ-TLĐ"),
        ("Quyết định số 15a/QĐ-TTg ngày 27/4/2017", "15a/QĐ-TTg"),
        ("Kế hoạch số 21 KH/TWĐTN ngày 27/4/2017", "21 KH/TWĐTN"),
        ("Kế hoạch số 155, ngày 27/4/2017", "155"),
        ("Kế hoạch số /KH-SGDĐT ngày 27/4/2017", None),
    ],
)  # fmt: skip
def test_reference_and_date_of_a_basis_are_normalised(printed, reference):
    found = bases(
        f"Thực hiện {printed} của Hội đồng Thi đua tỉnh về tuyên truyền, Liên đoàn Lao động tỉnh xây dựng kế hoạch như sau:"
    )

    assert [(basis.reference, basis.issued_on) for basis in found] == [(reference, dt.date(2017, 4, 27))]


def test_one_basis_to_a_line():
    lines = [
        "Căn cứ Luật Công đoàn năm 2012;",
        "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;",
        "Căn cứ Quyết định số 1/QĐ-TLĐ ngày 03 tháng 02 năm 2020 của Tổng Liên đoàn;",
        "Theo đề nghị của Trưởng ban Tổ chức,",
        "Liên đoàn Lao động tỉnh ban hành Kế hoạch như sau:",
    ]

    assert keys(*lines) == [
        ("Luật", None, None),
        ("Nghị định", "30/2020/NĐ-CP", "2020-03-05"),
        ("Quyết định", "1/QĐ-TLĐ", "2020-02-03"),
    ]


def test_nineteen_bases_are_nineteen():
    lines = [f"Căn cứ Quyết định số {number}/QĐ-UBND ngày 01/02/2020 của UBND tỉnh;" for number in range(1, 20)]

    assert [key[1] for key in keys(*lines)] == [f"{number}/QĐ-UBND" for number in range(1, 20)]


def test_bases_with_dashes():
    assert keys(
        "- Căn cứ Kế hoạch số 1/KH-A ngày 01/02/2020 của Sở A;",
        "- Thực hiện Công văn số 2/CV-B ngày 02/02/2020 của Sở B.",
    ) == [
        ("Kế hoạch", "1/KH-A", "2020-02-01"),
        ("Công văn", "2/CV-B", "2020-02-02"),
    ]


@pytest.mark.parametrize(
    "joint",
    ["; Kế hoạch", ", Kế hoạch", " và Kế hoạch", "; căn cứ Kế hoạch", "; thực hiện Kế hoạch", "; và Kế hoạch", ". Căn cứ Kế hoạch", "; các Kế hoạch", " và thực hiện Kế hoạch"],
)  # fmt: skip
def test_bases_that_run_on_in_one_paragraph(joint):
    text = f"Thực hiện Nghị quyết số 3/NQ-TU ngày 01/02/2020 của Tỉnh ủy về thi đua{joint} số 4/KH-TLĐ ngày 03/02/2020 của Tổng Liên đoàn; Ban Thường vụ xây dựng kế hoạch, cụ thể:"

    assert keys(text) == [("Nghị quyết", "3/NQ-TU", "2020-02-01"), ("Kế hoạch", "4/KH-TLĐ", "2020-02-03")]


def test_a_document_that_a_basis_is_about_is_no_basis_itself():
    text = "Thực hiện Kế hoạch số 4/KH-TLĐ ngày 03/02/2020 của Tổng Liên đoàn về triển khai Nghị quyết số 3/NQ-TU ngày 01/02/2020 của Tỉnh ủy, Ban Thường vụ xây dựng kế hoạch:"

    assert keys(text) == [("Kế hoạch", "4/KH-TLĐ", "2020-02-03")]


def test_the_clause_that_says_who_plans_is_not_part_of_the_basis():
    text = "Thực hiện Kế hoạch số 4/KH-TLĐ ngày 03/02/2020 của Tổng Liên đoàn về Tháng Công nhân, Liên đoàn Lao động tỉnh xây dựng kế hoạch như sau:"

    assert bases(text)[0].printed == "Kế hoạch số 4/KH-TLĐ ngày 03/02/2020 của Tổng Liên đoàn về Tháng Công nhân"


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("Kế hoạch số 4/KH-TLĐ ngày 03/02/2020 của Tổng Liên đoàn Lao động Việt Nam về Tháng Công nhân", "Tổng Liên đoàn Lao động Việt Nam"),
        ("Kế hoạch số 4/KH-A ngày 03/02/2020 của Hội đồng Thi đua - Khen thưởng tỉnh về tuyên truyền", "Hội đồng Thi đua - Khen thưởng tỉnh"),
        ("Nghị quyết số 4/NQ-A ngày 03/02/2020 của Ban Chấp hành Trung ương Đảng khóa XII", "Ban Chấp hành Trung ương Đảng"),
        ("Luật Công đoàn năm 2012", None),
        ("Quyết định số 4/QĐ-TTg ngày 03/02/2020 của Thủ tướng Chính phủ phê duyệt Đề án", "Thủ tướng Chính phủ"),
    ],
)  # fmt: skip
def test_the_issuer_of_a_basis(text, issuer):
    assert bases(f"Căn cứ {text};")[0].issuer == issuer


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Căn cứ Luật Công đoàn và Nghị quyết số 5/NQ-TW ngày 01/02/2020;", [("Luật", None, None), ("Nghị quyết", "5/NQ-TW", "2020-02-01")]),
        ("Căn cứ Kế hoạch số 1/KH-A ngày 01/02/2020, số 2/KH-A ngày 02/02/2020 của Sở A;", [("Kế hoạch", "1/KH-A", "2020-02-01"), ("Kế hoạch", "2/KH-A", "2020-02-02")]),
        ("Căn cứ Quy chế thi đua ban hành kèm theo Quyết định số 3/QĐ-A ngày 01/02/2020;", [("Quy chế", "3/QĐ-A", "2020-02-01")]),
        ("Căn cứ Kế hoạch công tác năm 2023 số 12/KH-B ngày 10/01/2023;", [("Kế hoạch", "12/KH-B", "2023-01-10")]),
        ("Thực hiện Kế hoạch số 5/KH-A của Sở A ngày 01/02/2020 về thi đua;", [("Kế hoạch", "5/KH-A", "2020-02-01")]),
        ("Xét đề nghị của Sở Nội vụ tại Tờ trình số 41/TTr-SNV ngày 28/3/2023,", [("Tờ trình", "41/TTr-SNV", "2023-03-28")]),
    ],
)  # fmt: skip
def test_numbers_belong_to_the_document_beside_them(text, found):
    assert keys(text) == found


def test_a_month_alone_is_no_day():
    assert keys("Căn cứ Kế hoạch số 4/KH-TLĐ tháng 5 năm 2019 của Tổng Liên đoàn;") == [("Kế hoạch", "4/KH-TLĐ", None)]


def test_a_year_of_an_anniversary_is_not_the_date_of_a_basis():
    assert keys("Thực hiện Chương trình công tác năm 2024; nhân kỷ niệm 93 năm Ngày thành lập Đoàn (26/3/1931 - 26/3/2024), Ban Thường vụ xây dựng kế hoạch:") == [
        ("Chương trình công tác", None, None)
    ]  # fmt: skip


@pytest.mark.parametrize(
    "opening",
    [
        "Tháng Công nhân là dịp để các cấp công đoàn chăm lo cho đoàn viên. Ban Thường vụ xây dựng kế hoạch như sau:",
        "Căn cứ tình hình thực tế của đơn vị, Công đoàn cơ sở xây dựng kế hoạch như sau:",
        "Nhằm phát huy vai trò của Công đoàn, Ban Chấp hành ban hành Kế hoạch với các nội dung sau:",
    ],
)
def test_an_opening_without_documents_gives_no_bases(opening):
    assert bases(opening) == []


def test_documents_named_in_the_sections_are_references_and_not_bases():
    draft = read(
        *HEAD, *SECTION, "- Tiếp tục thực hiện Chỉ thị số 05-CT/TW và Kế hoạch số 21 /KH-LĐLĐ ngày 24/6/2016.", *END
    )

    assert (draft.legal_bases, draft.references_in_body) == ([], ["05-CT/TW", "21/KH-LĐLĐ"])


def test_a_section_that_lists_the_bases_counts():
    draft = read(
        *HEAD,
        "I. CĂN CỨ XÂY DỰNG KẾ HOẠCH",
        "- Luật Công đoàn năm 2012;",
        "- Kế hoạch số 4/KH-TLĐ ngày 03/02/2020.",
        *SECTION,
        *END,
    )

    assert [basis.reference for basis in draft.legal_bases] == [None, "4/KH-TLĐ"]


def test_evidence_gives_the_line_of_each_basis():
    draft = read(*HEAD, "Căn cứ Luật Công đoàn năm 2012;", *SECTION, *END)

    assert (draft.evidence["legal_bases/0"].paragraph, draft.evidence["legal_bases/0"].start) == (4, 7)


def test_a_law_whose_name_holds_a_comma_keeps_its_number():
    assert keys("Căn cứ Luật Khám bệnh, chữa bệnh số 40/2009/QH12 ngày 23/11/2009;") == [
        ("Luật", "40/2009/QH12", "2009-11-23")
    ]


def test_a_scheme_under_a_decision_is_known_by_the_decision():
    assert keys("Thực hiện Đề án “Hỗ trợ khởi nghiệp” theo Quyết định số 939/QĐ-TTg ngày 30/6/2017 của Thủ tướng;") == [
        ("Đề án", "939/QĐ-TTg", "2017-06-30")
    ]


@pytest.mark.parametrize("place", ["Điều 27", "Khoản 2, Điều 27", "điểm a khoản 2 Điều 27 của"])
def test_an_article_of_a_law_is_a_basis_on_the_law(place):
    assert keys(f"Căn cứ {place} Luật Mặt trận Tổ quốc Việt Nam ngày 09/6/2015;") == [("Luật", None, "2015-06-09")]


def test_a_sign_of_many_joint_bodies_is_read_to_its_end():
    reference = "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN"
    assert keys(f"Căn cứ Nghị quyết liên tịch số {reference} ngày 15/6/2017;") == [
        ("Nghị quyết liên tịch", reference, "2017-06-15")
    ]


def test_a_dated_resolution_after_and_is_a_basis_of_its_own():
    line = "Căn cứ Thông tư số 08/2012/TT-BXD ngày 21/11/2012 và Nghị quyết Đại hội đồng cổ đông ngày 25/4/2023;"
    assert keys(line) == [("Thông tư", "08/2012/TT-BXD", "2012-11-21"), ("Nghị quyết", None, "2023-04-25")]


def test_a_law_that_amends_two_laws_is_one_basis():
    line = "Căn cứ Luật sửa đổi một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền ngày 22/11/2019;"
    assert keys(line) == [("Luật", None, "2019-11-22")]


def test_the_programme_of_a_year_after_and_is_a_basis_of_its_own():
    line = "Thực hiện Kế hoạch số 330/KH-SVH ngày 20/3/2024 và Kế hoạch công tác năm 2024, Bảo tàng xây dựng kế hoạch:"
    assert keys(line) == [("Kế hoạch", "330/KH-SVH", "2024-03-20"), ("Kế hoạch", None, None)]
