"""Typed parts of a plan, and the text that prints them."""

from datetime import date

import pytest
from sqlmodel import select

from app.enums import AllocationCategory, PlanKind, SectionContent, SectionRole
from app.errors import BadInput, Conflict, Forbidden, NotFound, StaleVersion
from app.models.event_log import EventEntry
from app.models.plan import PlanCreate
from app.models.section import Section
from app.services import parts, plan_text, plans
from app.services.paging import PageQuery
from app.services.parts import PARTS
from app.services.plan_fields import FieldPrinter


@pytest.fixture
def text(session, plan):
    """All lines that the document prints below its headings."""

    def lines():
        found = []

        def walk(section):
            found.extend(section.paragraphs)
            for child in section.children:
                walk(child)

        draft = plan_text.plan_draft(session, plan)
        for section in (draft.preamble, *draft.sections, draft.closing):
            walk(section)
        return found

    return lines


def test_a_new_quota_is_printed_by_the_participants_section(add, text):
    add("allocations", organisation_name="Công đoàn ngành Y tế", minimum=5, maximum=5)
    assert "- Công đoàn ngành Y tế: 05 đại biểu." in text()


def test_a_changed_quota_changes_the_text(add, change, text):
    part = add("allocations", organisation_name="Công đoàn ngành Y tế", minimum=5, maximum=5)
    change("allocations", part, minimum=3, maximum=8)
    assert "- Công đoàn ngành Y tế: từ 03 đến 08 đại biểu." in text()


def test_nominees_are_printed_where_nominations_are_asked_for(add, text, session, plan):
    add(
        "allocations",
        organisation_name="LĐLĐ huyện",
        category=AllocationCategory.COLLECTIVE_NOMINEE,
        minimum=1,
        maximum=1,
    )
    sections = session.exec(select(Section).where(Section.plan_id == plan.id)).all()
    home = next(s for s in sections if s.content is SectionContent.NOMINATIONS)
    assert home.paragraphs == ["- [[pb1.ten]]: [[pb1]] tập thể."]
    assert "- LĐLĐ huyện: 01 tập thể." in text()


def test_the_agenda_section_prints_the_agenda_in_its_order(add, session, drafter, plan, text):
    add("agenda_items", title="Khai mạc")
    second = add("agenda_items", title="Chào cờ")
    parts.move_part(session, drafter, PARTS["agenda_items"], plan.id, second.id, up=True)
    assert [line for line in text() if line.startswith("- ")] == ["- Chào cờ.", "- Khai mạc."]


def test_an_item_at_the_end_stays_when_moved_further(add, session, drafter, plan):
    first = add("agenda_items", title="Khai mạc")
    second = add("agenda_items", title="Bế mạc")
    parts.move_part(session, drafter, PARTS["agenda_items"], plan.id, second.id, up=False)
    assert (first.position, second.position) == (1, 2)


def test_a_position_places_a_new_item_among_the_others(add):
    first = add("agenda_items", title="Khai mạc")
    second = add("agenda_items", title="Chào cờ", position=1)
    assert (second.position, first.position) == (1, 2)


def test_removing_a_part_takes_the_line_that_prints_only_it(add, session, drafter, plan, text):
    part = add("allocations", organisation_name="Công đoàn ngành Y tế", minimum=5, maximum=5)
    parts.remove_part(session, drafter, PARTS["allocations"], plan.id, part.id, expected=part.version)
    assert not any("Y tế" in line for line in text())


def test_a_part_printed_in_a_longer_sentence_is_not_removed_behind_its_back(add, change, session, drafter, plan):
    part = add("deadlines", due_on="2027-06-10", inclusive=False)
    section = next(s for s in parts.all_parts(session, PARTS["sections"], plan.id) if s.role is SectionRole.CLOSING)
    change("sections", section, text="Đề nghị các đơn vị gửi danh sách về Ban Tuyên giáo [[th1]] để tổng hợp.")
    with pytest.raises(Conflict) as refused:
        parts.remove_part(session, drafter, PARTS["deadlines"], plan.id, part.id, expected=part.version)
    assert refused.value.code == "part_is_printed"
    parts.remove_part(session, drafter, PARTS["deadlines"], plan.id, part.id, expected=part.version, with_line=True)
    session.refresh(section)
    assert section.paragraphs == []


def test_a_deadline_prints_the_words_of_its_date_and_knows_its_last_moment(add, plan, drafter):
    part = add("deadlines", due_on="2027-06-10", inclusive=False)
    assert part.printed == "trước ngày 10/6/2027"
    assert part.due_at.isoformat() == "2027-06-09T23:59:59+07:00"


def test_a_corrected_moment_holds_when_the_words_change(add, change):
    part = add("deadlines", due_on="2027-06-10", due_at="2027-06-10T17:00:00+07:00")
    change("deadlines", part, subject="Danh sách trích ngang")
    assert part.corrected
    assert part.due_at.isoformat() == "2027-06-10T17:00:00+07:00"


def test_a_relative_deadline_follows_the_event_when_it_moves(add, change):
    event = add("events", starts_on="2027-06-22")
    part = add("deadlines", precision="relative", offset_days=-10)
    assert part.due_at.date().isoformat() == "2027-06-12"
    change("events", event, starts_on="2027-06-29")
    assert part.due_at.date().isoformat() == "2027-06-19"


def test_slots_air_by_the_recurrence_and_move_with_it(add, change):
    column = add("broadcast_columns", rrule="FREQ=MONTHLY;BYDAY=1SU")
    slot = add("broadcast_slots", column_id=column.id, period="2027-01")
    assert slot.airs_on.isoformat() == "2027-01-03"
    change("broadcast_columns", column, rrule="FREQ=MONTHLY;BYDAY=2SA")
    assert slot.airs_on.isoformat() == "2027-01-09"


def test_a_column_with_slots_is_not_removed(add, session, drafter, plan):
    column = add("broadcast_columns", rrule="FREQ=MONTHLY;BYDAY=1SU")
    add("broadcast_slots", column_id=column.id, period="2027-01")
    with pytest.raises(Conflict) as refused:
        parts.remove_part(session, drafter, PARTS["broadcast_columns"], plan.id, column.id, expected=column.version)
    assert refused.value.code == "column_has_slots"


@pytest.mark.parametrize(
    ("noun", "values", "code"),
    [
        ("broadcast_columns", {"rrule": "MỖI THÁNG"}, "bad_rrule"),
        ("allocations", {"minimum": 3}, "required"),
        ("deadlines", {}, "required"),
        ("legal_bases", {}, "required"),
    ],
)
def test_what_cannot_be_printed_is_refused(add, noun, values, code):
    with pytest.raises(BadInput) as refused:
        add(noun, **values)
    assert refused.value.code == code


def test_a_slot_on_a_day_that_does_not_exist_is_refused(add):
    column = add("broadcast_columns", rrule="FREQ=MONTHLY;BYDAY=1SU")
    with pytest.raises(BadInput) as refused:
        add("broadcast_slots", column_id=column.id, period="2027-02-31")
    assert refused.value.code == "bad_period"


def test_a_part_of_another_plan_cannot_be_linked(add, session, drafter):
    other = plans.create_plan(session, drafter, PlanCreate(kind=PlanKind.OTHER, title="Khác"))
    kind = PARTS["deadlines"]
    foreign = parts.add_part(session, drafter, kind, other.id, kind.create(due_on="2027-06-10"))
    with pytest.raises(BadInput) as refused:
        add("assignments", assignees=["Văn phòng"], deadline_id=foreign.id)
    assert refused.value.code == "unknown_part"


def test_a_part_is_not_found_through_another_plan(add, session, drafter):
    part = add("recipients", text="Website LĐLĐ tỉnh")
    other = plans.create_plan(session, drafter, PlanCreate(kind=PlanKind.OTHER, title="Khác"))
    with pytest.raises(NotFound):
        parts.find_part(session, drafter, PARTS["recipients"], other.id, part.id)


def test_a_closed_organisation_takes_no_new_allocation(add, session, department):

    department.valid_to = date(2020, 1, 1)

    session.merge(department)
    session.flush()
    with pytest.raises(Conflict) as refused:
        add("allocations", organisation_id=department.id, minimum=1, maximum=1)
    assert refused.value.code == "organisation_closed"


def test_a_stale_change_of_a_part_is_refused(add, session, drafter, plan):
    part = add("recipients", text="Website")
    kind = PARTS["recipients"]
    parts.change_part(session, drafter, kind, plan.id, part.id, kind.update(text="Trang tin"), expected=1)
    with pytest.raises(StaleVersion):
        parts.change_part(session, drafter, kind, plan.id, part.id, kind.update(text="Báo"), expected=1)


@pytest.mark.parametrize("noun", [noun for noun in PARTS if noun != "broadcast_slots"])
def test_only_a_drafter_adds_parts_and_a_stranger_finds_none(session, cast, plan, noun):
    kind = PARTS[noun]
    values = {
        "sections": {"heading": "Kinh phí"},
        "legal_bases": {"printed": "Kế hoạch số 01"},
        "allocations": {"organisation_name": "x"},
        "composition_targets": {"group": "women"},
        "agenda_items": {"title": "x"},
        "deadlines": {"due_on": "2027-01-01"},
        "assignments": {"assignees": ["x"]},
        "recipients": {"text": "x"},
    }.get(noun, {})
    for role, error in (("leader", Forbidden), ("administrator", Forbidden), ("stranger", NotFound)):
        with pytest.raises(error):
            parts.add_part(session, cast.actors[role], kind, plan.id, kind.create(**values))
    assert parts.add_part(session, cast.actors["drafter"], kind, plan.id, kind.create(**values)).plan_id == plan.id


def test_every_act_on_a_part_is_in_the_log(add, change, session, drafter, plan):
    part = add("recipients", text="Website")
    change("recipients", part, text="Trang tin")
    parts.remove_part(session, drafter, PARTS["recipients"], plan.id, part.id, expected=part.version)
    entries = session.exec(select(EventEntry).where(EventEntry.entity_id == part.id).order_by(EventEntry.id)).all()
    assert [entry.action for entry in entries] == ["recipient.added", "recipient.changed", "recipient.removed"]
    assert (entries[1].old, entries[1].new) == ({"text": "Website"}, {"text": "Trang tin"})


def test_sections_are_numbered_among_their_siblings(add, session, plan):
    parent = add("sections", heading="PHẦN MỚI", marker="VI.")
    first = add("sections", parent_id=parent.id, heading="Một", marker="1.")
    second = add("sections", parent_id=parent.id, heading="Không", marker="0.", position=1)
    assert (second.position, first.position, first.level) == (1, 2, 2)


def test_a_section_with_children_is_not_removed(add, session, drafter, plan):
    parent = add("sections", heading="PHẦN MỚI")
    add("sections", parent_id=parent.id, heading="Một")
    with pytest.raises(Conflict) as refused:
        parts.remove_part(session, drafter, PARTS["sections"], plan.id, parent.id, expected=parent.version)
    assert refused.value.code == "section_has_children"


def test_the_preamble_and_the_closing_are_not_removed(session, drafter, plan):
    fixed = [s for s in parts.all_parts(session, PARTS["sections"], plan.id) if s.role is not SectionRole.BODY]
    assert len(fixed) == 2
    for section in fixed:
        with pytest.raises(Conflict) as refused:
            parts.remove_part(session, drafter, PARTS["sections"], plan.id, section.id, expected=section.version)
        assert refused.value.code == "fixed_section"


def test_a_table_in_the_text_is_not_lost_by_editing_around_it(add, change, session):
    section = add("sections", heading="Bảng", text="trước\n[[bang1]]")
    section.tables = [{"rows": [[{"paragraphs": ["ô"]}]]}]
    session.flush()
    with pytest.raises(BadInput) as refused:
        change("sections", section, text="trước")
    assert refused.value.code == "table_missing"


@pytest.mark.parametrize("rows", [1, 3])
def test_listing_parts_takes_as_many_queries_for_three_as_for_one(add, session, drafter, plan, count_queries, rows):
    for number in range(rows):
        add("recipients", text=f"Nơi {number}")
    with count_queries() as queries:
        parts.list_parts(session, drafter, PARTS["recipients"], plan.id, PageQuery())
    assert len(queries) == 2


@pytest.mark.parametrize("rows", [1, 3])
def test_printing_a_plan_takes_as_many_queries_for_three_parts_as_for_one(add, session, plan, count_queries, rows):
    for number in range(rows):
        add("allocations", organisation_name=f"Đơn vị {number}", minimum=1, maximum=1)
        add("agenda_items", title=f"Việc {number}")
    with count_queries() as queries:
        plan_text.plan_draft(session, plan)
    assert len(queries) == 10  # one for each kind of part that this plan prints


def test_the_named_delegates_are_compared_with_the_capacity(add, session, plan):
    plan.capacity_maximum = 10
    session.flush()
    add("allocations", organisation_name="A", minimum=8, maximum=8)
    add("allocations", organisation_name="B", minimum=5, maximum=5)
    add("allocations", organisation_name="B", category="individual_nominee", minimum=5, maximum=5)
    summary = plan_text.quota_summary(FieldPrinter(session, plan))
    assert (summary.named_minimum, summary.excess) == (13, 3)


@pytest.mark.parametrize(
    ("values", "line"),
    [
        ({"title": "Tổng duyệt", "venue": "Hội trường"}, "- Tổng duyệt: 08 giờ 00, ngày 21/6/2027, tại Hội trường."),
        ({"title": "Tổng duyệt"}, "- Tổng duyệt: 08 giờ 00, ngày 21/6/2027."),
        ({"venue": "Hội trường"}, "- Thời gian, địa điểm: 08 giờ 00, ngày 21/6/2027, tại Hội trường."),
    ],
)
def test_an_event_is_printed_with_what_is_known_of_it(add, text, values, line):
    add("events", starts_on="2027-06-21", start_time="08:00", **values)
    assert line in text()
