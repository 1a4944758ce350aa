"""From a plan as data to blocks: order, letterhead, numbered lines, tables of the typed parts."""

import datetime as dt

import pytest

from app.documents.blocks import (
    AnnexHeading,
    Heading,
    Letterhead,
    ListItem,
    Paragraph,
    Recipients,
    Run,
    SignatureBlock,
    Table,
    Title,
)
from app.documents.compose import (
    agenda_annex,
    allocations_annex,
    compose_agenda,
    compose_allocations,
    compose_assignments,
    compose_broadcast_month,
    compose_plan,
)
from app.documents.draft import DraftCell, DraftSection, DraftTable, PlanDraft
from app.documents.style import PARTY_STYLE, TRADE_UNION_STYLE, style_for
from tests.documents.plans import plan_with_facts, small_plan

STYLE = TRADE_UNION_STYLE


def composed(draft, style=STYLE):
    return compose_plan(draft, style=style).blocks


def first(blocks, kind):
    return next(block for block in blocks if isinstance(block, kind))


def texts_of(table):
    return [[" / ".join(p.text for p in cell.paragraphs) for cell in row] for row in table.rows]


def table_of(document):
    return texts_of(first(document.blocks, Table))


def test_the_parts_of_a_plan_follow_the_official_order():
    kinds = [type(block) for block in composed(small_plan())]
    assert kinds == [
        Letterhead,
        Title,
        Paragraph,
        Heading,
        ListItem,
        ListItem,
        ListItem,
        ListItem,
        Heading,
        Paragraph,
        Table,
        Paragraph,
        Paragraph,
        Recipients,
        SignatureBlock,
        AnnexHeading,
        Paragraph,
    ]


def test_the_letterhead_prints_number_and_date_with_their_zeros():
    head = first(composed(small_plan()), Letterhead)
    assert (head.number_line, head.date_line) == ("Số: 07/KH-CĐN", "Mẫu, ngày 09 tháng 02 năm 2026")


@pytest.mark.parametrize(
    ("day", "printed"),
    [
        (dt.date(2017, 6, 29), "ngày 29 tháng 6 năm 2017"),
        (dt.date(2020, 1, 5), "ngày 05 tháng 01 năm 2020"),
        (dt.date(2020, 12, 31), "ngày 31 tháng 12 năm 2020"),
    ],
)
def test_months_from_march_on_have_no_zero(day, printed):
    head = first(composed(PlanDraft(place="Huế", issued_on=day)), Letterhead)
    assert head.date_line == f"Huế, {printed}"


def test_a_number_not_given_yet_leaves_room_before_the_symbol():
    head = first(composed(PlanDraft(symbol="KH-LĐLĐ")), Letterhead)
    assert head.number_line == "Số:       /KH-LĐLĐ"


def test_an_unknown_letterhead_leaves_places_empty_and_invents_nothing():
    head = first(composed(PlanDraft(title="Thử")), Letterhead)
    assert (head.superior_body, head.issuing_body) == (None, None)
    assert not any(letter.isdigit() for letter in f"{head.number_line}{head.date_line}")


def test_a_party_symbol_is_written_the_party_way():
    draft = PlanDraft(number="57", symbol="KH/TU")
    assert style_for(draft.symbol) is PARTY_STYLE
    assert first(composed(draft, PARTY_STYLE), Letterhead).number_line == "Số 57-KH/TU"


@pytest.mark.parametrize("symbol", [None, "KH-LĐLĐ", "KH-UBND&MTTQ", "2020/KH-UBND"])
def test_other_symbols_keep_the_trade_unions_style(symbol):
    assert style_for(symbol) is TRADE_UNION_STYLE


def test_a_heading_alone_is_a_heading_of_its_level():
    section = DraftSection(level=3, marker="1.1.", heading="Đối với cơ sở")
    assert composed(PlanDraft(sections=[section]))[1] == Heading(3, "1.1.", "Đối với cơ sở")


def test_a_run_in_heading_is_the_bold_beginning_of_its_line():
    section = DraftSection(level=2, marker="1.", heading="Thời gian", run_in=True, paragraphs=["Thời gian: 8 giờ."])
    item = first(composed(PlanDraft(sections=[section])), ListItem)
    assert (item.marker, item.runs) == ("1.", (Run("Thời gian", bold=True), Run(": 8 giờ.")))


def test_a_numbered_line_without_heading_is_printed_whole():
    section = DraftSection(level=2, marker="a)", paragraphs=["Rà soát danh sách.", "Gửi kết quả."])
    blocks = composed(PlanDraft(sections=[section]))
    assert blocks[1:3] == (ListItem("a)", (Run("Rà soát danh sách."),), depth=2), Paragraph((Run("Gửi kết quả."),)))


def test_a_bullet_without_a_space_stays_as_it_was_typed():
    section = DraftSection(level=1, marker="I.", heading="NỘI DUNG", paragraphs=["-Sát chữ", "- Có cách"])
    assert composed(PlanDraft(sections=[section]))[2:4] == (
        Paragraph((Run("-Sát chữ"),)),
        ListItem("-", (Run("Có cách"),)),
    )


def test_a_table_takes_its_paragraphs_in_reading_order():
    table = first(composed(small_plan()), Table)
    assert (texts_of(table), table.header_rows) == ([["TT", "Việc"], ["1", "Chuẩn bị hội trường"]], 1)


def test_one_addressee_stands_beside_the_greeting():
    blocks = composed(PlanDraft(addressees=["Các công đoàn cơ sở"]))
    assert blocks[1].text == "Kính gửi: Các công đoàn cơ sở"


def test_several_addressees_stand_below_the_greeting():
    blocks = composed(PlanDraft(addressees=["Các ban", "Văn phòng"]))
    assert [block.text for block in blocks[1:4]] == ["Kính gửi:", "- Các ban;", "- Văn phòng."]


def test_the_closing_mark_is_not_added():
    closing = DraftSection(level=0, paragraphs=["Trên đây là Kế hoạch."])
    assert composed(PlanDraft(closing=closing))[1].text == "Trên đây là Kế hoạch."


def test_an_annex_with_a_wide_table_lies_on_its_side():
    plan = small_plan()
    plan.annexes[0].body = DraftSection(
        level=0, paragraphs=["x"] * 9, tables=[DraftTable(first=0, rows=[[DraftCell()] * 9])]
    )
    assert first(composed(plan), AnnexHeading).landscape


def test_allocations_are_added_up_by_unit_and_category():
    rows = table_of(compose_allocations(plan_with_facts(), style=STYLE))
    assert rows == [
        ["TT", "Đơn vị", "Đại biểu", "Tập thể điển hình", "Cộng"],
        ["1", "CĐCS Bưu điện", "03", "01", "04"],
        ["2", "CĐCS An Bình", "02 - 04", "", "02 - 04"],
        ["3", "Mỗi đơn vị còn lại", "02/đơn vị", "", ""],
        ["", "Tổng cộng", "05 - 07", "01", "06 - 08"],
    ]


def test_what_cannot_be_added_up_is_said_below_the_sums():
    section = allocations_annex(plan_with_facts(), label="Phụ lục I", style=STYLE).body
    assert section.paragraphs[-1].startswith("Ghi chú: Tổng cộng không gồm")


def test_the_caller_orders_the_units():
    order = ["CĐCS An Bình", "CĐCS Bưu điện"]
    rows = table_of(compose_allocations(plan_with_facts(), style=STYLE, organisations=order))
    assert [row[1] for row in rows[1:4]] == ["CĐCS An Bình", "CĐCS Bưu điện", "Mỗi đơn vị còn lại"]


def test_a_column_of_bodies_that_help_is_printed_only_where_there_are_some():
    plan = plan_with_facts()
    assert "Đơn vị phối hợp" in table_of(compose_assignments(plan, style=STYLE))[0]
    for assignment in plan.assignments:
        assignment.cooperating = []
    rows = table_of(compose_assignments(plan, style=STYLE))
    assert rows[0] == ["TT", "Nội dung công việc", "Đơn vị chủ trì", "Thời hạn"]
    assert {len(row) for row in rows} == {4}


def test_the_agenda_stands_in_order_and_without_empty_columns():
    assert table_of(compose_agenda(plan_with_facts(), style=STYLE)) == [
        ["TT", "Thời gian", "Nội dung"],
        ["1", "08:00 / (5 phút)", "Chào cờ"],
        ["2", "08:15", "Phát biểu"],
    ]


def test_the_broadcast_table_shows_the_asked_month():
    assert table_of(compose_broadcast_month(plan_with_facts(), style=STYLE, month="2026-02"))[1:] == [
        ["1", "Tháng 2/2026 / (20:35, ngày 01/02/2026)", "- Mừng Đảng", ""]
    ]


def test_assignments_show_the_printed_deadline():
    assert table_of(compose_assignments(plan_with_facts(), style=STYLE))[1:] == [
        ["1", "Chuẩn bị hội trường", "Văn phòng", "Ban Tài chính", "trước ngày 10/3/2026"]
    ]


def test_an_annex_says_which_plan_it_belongs_to():
    annex = agenda_annex(plan_with_facts(), label="Phụ lục II", style=STYLE)
    assert annex.reference == "(Kèm theo Kế hoạch số 07/KH-CĐN ngày 09 tháng 02 năm 2026)"


def test_a_side_document_carries_no_number_of_its_own():
    assert first(compose_agenda(plan_with_facts(), style=STYLE).blocks, Letterhead).number_line is None


def test_a_ceremony_of_two_days_says_which_day():
    plan = plan_with_facts()
    plan.agenda[0].day = 2
    assert [row[1] for row in table_of(compose_agenda(plan, style=STYLE))[1:]] == [
        "Ngày thứ 1 / 08:00 / (5 phút)",
        "Ngày thứ 2 / 08:15",
    ]


def test_the_row_of_sums_is_bold():
    table = first(compose_allocations(plan_with_facts(), style=STYLE).blocks, Table)
    bold = [all(run.bold for cell in row for p in cell.paragraphs for run in p.runs) for row in table.rows]
    assert bold == [True, False, False, False, True]
