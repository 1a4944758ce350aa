"""Recipients and signature, side by side or below one another, with what stands between and after them."""

import pytest

from tests.documents.plans_in_words import HEAD, p, read, table

BODY = (*HEAD, "I. NỘI DUNG", "- Giao Văn phòng theo dõi.", "Trên đây là Kế hoạch tổ chức Tháng Công nhân./.")
RECIPIENTS = ["Như trên", "UBND huyện; Hội đồng TĐKT huyện", "Lưu: VT"]
LISTED = ["- Như trên;", "- UBND huyện; Hội đồng TĐKT huyện;", "- Lưu: VT."]
LINES = ["TM. BAN THƯỜNG VỤ", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]
NAME = "Lầu Thị Thanh Hương"


def end(*lines):
    return read(*BODY, *lines)


def facts(draft):
    return (draft.recipients, draft.signature.lines, draft.signature.signer)


def test_one_below_the_other():
    assert facts(end("Nơi nhận:", *LISTED, *LINES, "", "", NAME)) == (RECIPIENTS, LINES, NAME)


def test_the_signature_above_the_recipients():
    assert facts(end(*LINES, "(Đã ký)", NAME, "Nơi nhận:", *LISTED)) == (RECIPIENTS, LINES, NAME)


def test_in_two_cells():
    cells = table(["Nơi nhận:\n" + "\n".join(LISTED), "\n".join(LINES) + f"\n\n\n{NAME}"], borders=False)

    assert facts(end(cells)) == (RECIPIENTS, LINES, NAME)


def test_in_cells_of_several_rows():
    cells = table(
        ["Nơi nhận:", LINES[0]], [LISTED[0], LINES[1]], ["\n".join(LISTED[1:]), f"{LINES[2]}\n\n{NAME}"], borders=False
    )

    assert facts(end(cells)) == (RECIPIENTS, LINES, NAME)


def test_with_manual_breaks_in_each_cell():
    cells = table([[p("Nơi nhận:\n" + "\n".join(LISTED))], [p("\n".join(LINES)), p(NAME)]], borders=False)

    assert facts(end(cells)) == (RECIPIENTS, LINES, NAME)


@pytest.mark.parametrize("gap", ["\t", "\t\t\t", "            "])
def test_two_columns_flattened_into_lines(gap):
    lines = [
        f"Nơi nhận:{gap}{LINES[0]}",
        f"{LISTED[0]}{gap}{LINES[1]}",
        f"{LISTED[1]}{gap}{LINES[2]}",
        LISTED[2],
        f"{gap}(Đã ký)",
        f"{gap}{NAME}",
    ]

    assert facts(end(*lines)) == (RECIPIENTS, LINES, NAME)


@pytest.mark.parametrize(
    "mark",
    [
        "(Đã ký)",
        "(đã ký)",
        "Đã ký",
        "(Ký tên, đóng dấu)",
        "(Đã ký, đóng dấu)",
        "(Ký, ghi rõ họ tên)",
        "Đã ký và đóng dấu",
        "-----",
    ],
)
def test_words_about_signing_are_neither_post_nor_name(mark):
    assert facts(end("Nơi nhận:", *LISTED, *LINES, mark, NAME)) == (RECIPIENTS, LINES, NAME)


def test_a_name_behind_the_words_about_signing():
    assert facts(end("Nơi nhận:", *LISTED, *LINES, f"(Đã ký) {NAME}")) == (RECIPIENTS, LINES, NAME)


def test_a_heading_in_capitals_near_the_end_is_no_signature():
    draft = read(
        *HEAD,
        "I. NỘI DUNG",
        "- Giao Văn phòng.",
        "TRƯỞNG CÁC PHÒNG, BAN",
        "- Thực hiện Kế hoạch này.",
        "Nơi nhận:",
        *LISTED,
        *LINES,
        NAME,
    )

    assert ([section.heading for section in draft.sections], draft.signature.lines) == (
        ["NỘI DUNG", "TRƯỞNG CÁC PHÒNG, BAN"],
        LINES,
    )


@pytest.mark.parametrize(
    "remnant",
    ["Người ký: Lầu Thị Thanh Hương", "Email: van.thu@tinh.example", "Thời gian ký: 01/02/2024 08:30:00", "Signature Not Verified", "Digitally signed by LAU THI THANH HUONG"],
)  # fmt: skip
def test_remnants_of_a_digital_signature_are_left_out(remnant):
    draft = end("Nơi nhận:", *LISTED, *LINES, NAME, remnant)

    assert (facts(draft), [left.reason for left in draft.left_out if left.text == remnant]) == (
        (RECIPIENTS, LINES, NAME),
        ["signature_mark"],
    )


@pytest.mark.parametrize(
    "signing",
    [
        ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
        ["TM.BAN THƯỜNG VỤ", "CHỦ TỊCH"],
        ["T/M BAN THƯỜNG VỤ", "CHỦ TỊCH"],
        ["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"],
        ["TUQ. CHỦ TỊCH", "TRƯỞNG BAN TUYÊN GIÁO"],
        ["Q. GIÁM ĐỐC"],
        ["GIÁM ĐỐC"],
        ["HIỆU TRƯỞNG"],
        ["KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG"],
        ["T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG"],
        ["TM. BAN CHẤP HÀNH", "BÍ THƯ"],
        ["TM. BAN THƯỜNG VỤ", "LIÊN ĐOÀN LAO ĐỘNG HUYỆN", "CHỦ TỊCH"],
        ["TM. BAN CHẤP HÀNH CÔNG ĐOÀN", "Chủ tịch"],
        ["T.M BCH CÔNG ĐOÀN", "CHỦ TỊCH"],
        ["P. HIỆU TRƯỞNG"],
        ["NGƯỜI LẬP KẾ HOẠCH"],
        ["THỦ TRƯỞNG ĐƠN VỊ"],
        ["PHÓ CHỦ TỊCH THƯỜNG TRỰC"],
        ["TRƯỞNG BAN CHỈ ĐẠO", "PHÓ CHỦ TỊCH UBND TỈNH"],
    ],
)
def test_signing_lines_are_kept_in_order_as_printed(signing):
    assert facts(end("Nơi nhận:", *LISTED, *signing, NAME)) == (RECIPIENTS, signing, NAME)


@pytest.mark.parametrize("signing", [["TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"], ["HIỆU TRƯỞNG"]])
def test_a_signature_without_recipients_is_found(signing):
    assert facts(end(*signing, "", NAME)) == ([], signing, NAME)


@pytest.mark.parametrize(
    "name",
    [
        "Nguyễn Văn A",
        "NGUYỄN VĂN THÍ DỤ",
        "Y Thí Dụ",
        "Giàng A Dụ",
        "TS. Trần Thị Thí Dụ",
        "ThS. Lê Dụ",
        "H’Thí Niê",
        "Điểu K’Dụ",
        "Ngô Thí Dụ Thị Minh Khai",
    ],
)
def test_names_of_signers(name):
    assert facts(end("Nơi nhận:", *LISTED, *LINES, name)) == (RECIPIENTS, LINES, name)


@pytest.mark.parametrize(
    ("printed", "recipients"),
    [
        (["Nơi nhận:", "- Như trên;", "- Lưu: VT."], ["Như trên", "Lưu: VT"]),
        (["Nơi nhận:", "Như trên;", "Lưu: VT."], ["Như trên", "Lưu: VT"]),
        (["Nơi nhận :", "– Như trên,", "– Lưu VT./."], ["Như trên", "Lưu VT"]),
        (["Nơi nhận: - Như trên;", "- Lưu: VT, TC."], ["Như trên", "Lưu: VT, TC"]),
        (["Nơi nhận: - Như trên; - UBND huyện; - Lưu: VT."], ["Như trên", "UBND huyện", "Lưu: VT"]),
        (["Nơi nhận: - Như trên, - UBND huyện, - Lưu: VT."], ["Như trên", "UBND huyện", "Lưu: VT"]),
        (["NƠI NHẬN:", "- Như trên", "- Lưu VP"], ["Như trên", "Lưu VP"]),
        (["Nơi nhận:", "- Các công đoàn cơ sở", "trực thuộc;", "- Lưu: VT."], ["Các công đoàn cơ sở trực thuộc", "Lưu: VT"]),
        (["Nơi nhận:", "- Thường trực Tỉnh ủy;", "(để báo cáo)", "- Lưu: VT."], ["Thường trực Tỉnh ủy (để báo cáo)", "Lưu: VT"]),
        (["Nơi nhận:", "- Tổng LĐLĐ VN (b/c);", "+ Ban Tuyên giáo;", "* Lưu: VT."], ["Tổng LĐLĐ VN (b/c)", "Ban Tuyên giáo", "Lưu: VT"]),
        (["Nơi nhận:", "-Như trên;", "-Lưu:VT."], ["Như trên", "Lưu:VT"]),
        (["Nơi nhận:"], []),
        (["**Nơi nhận:**", "- Như trên;"], ["Như trên"]),
        (["Nơi nhận", "- Như trên;"], ["Như trên"]),
    ],
)  # fmt: skip
def test_recipients_lose_their_dash_and_their_closing_sign(printed, recipients):
    assert end(*printed).recipients == recipients


def test_recipients_with_dashes_that_word_printed():
    draft = end("Nơi nhận:", p("Như trên;", marker="-"), p("Lưu: VT.", marker="-"))

    assert draft.recipients == ["Như trên", "Lưu: VT"]


def test_of_a_joint_signature_the_right_one_counts():
    cells = table(
        ["Nơi nhận:\n- Lưu: VT.", "TM. BCH CÔNG ĐOÀN\nCHỦ TỊCH\n\nĐàm Thí Dụ", f"HIỆU TRƯỞNG\n\n{NAME}"], borders=False
    )

    assert facts(end(cells)) == (["Lưu: VT"], ["HIỆU TRƯỞNG"], NAME)


def test_a_line_about_recipients_in_a_data_table_does_not_end_the_text():
    schedule = table(["TT", "Nội dung", "Nơi nhận"], ["1", "Báo cáo", "Văn phòng"])
    draft = read(*HEAD, "I. NỘI DUNG", schedule, "II. TỔ CHỨC", "- Giao Văn phòng.", "Nơi nhận:", *LISTED)

    assert ([section.heading for section in draft.sections], draft.recipients) == (["NỘI DUNG", "TỔ CHỨC"], RECIPIENTS)


def test_words_after_the_end_are_left_out_with_a_warning():
    draft = end("Nơi nhận:", *LISTED, *LINES, NAME, "Bản này đã được đăng trên trang tin.")

    assert ([left.reason for left in draft.left_out][-1], [warning.code for warning in draft.warnings]) == (
        "after_end",
        ["text_after_end"],
    )


def test_recipients_left_empty_are_warned_of():
    assert [warning.code for warning in end("\tNơi nhận:", " ").warnings] == ["recipients_empty"]


def test_evidence_says_where_recipients_and_signer_stand():
    draft = end("Nơi nhận:", *LISTED, *LINES, NAME)

    assert [draft.evidence[path].paragraph for path in ("recipients/1", "signature/lines/0", "signature/signer")] == [
        9,
        11,
        14,
    ]


def test_an_authority_without_a_stop_may_begin_with_any_capital():
    draft = read(*HEAD, "I. NỘI DUNG", "Thực hiện.", "Nơi nhận:", "- Lưu: VT.", "T/M ỦY BAN KIỂM TRA", "CHỦ NHIỆM")
    assert (draft.recipients, draft.signature.lines) == (["Lưu: VT"], ["T/M ỦY BAN KIỂM TRA", "CHỦ NHIỆM"])
