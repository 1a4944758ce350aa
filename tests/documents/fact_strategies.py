"""Generated facts, each with the sentence that states it, put together into whole plans.

Every name, telephone number and place here is invented.
"""

import calendar
import datetime as dt
from dataclasses import dataclass, field

from hypothesis import strategies as st

from app.documents.draft import (
    DraftAgendaItem,
    DraftAllocation,
    DraftAssignment,
    DraftCapacity,
    DraftContact,
    DraftDeadline,
    DraftEvent,
    DraftLegalBasis,
    DraftSection,
    PlanDraft,
)
from app.enums import AllocationCategory, DeadlinePrecision, ReportPeriod
from tests.documents.plan_strategies import endings, letterheads, sentences

UNITS = (
    "Công đoàn ngành Y tế", "Công đoàn ngành Giáo dục", "Công đoàn Viên chức tỉnh",
    "Liên đoàn Lao động huyện Ví Dụ", "Liên đoàn Lao động thành phố Mẫu", "Công đoàn Các khu công nghiệp tỉnh",
)  # fmt: skip
DEPARTMENTS = ("Văn phòng", "Ban Tài chính", "Ban Tuyên giáo - Nữ công", "Ban Chính sách - Pháp luật")
TASKS = ("Chuẩn bị hội trường", "Bảo đảm kinh phí", "Trang trí khánh tiết", "Biên tập tài liệu tuyên truyền")
AGENDA = ("Chào cờ", "Văn nghệ chào mừng", "Báo cáo tổng kết phong trào thi đua", "Phát biểu chỉ đạo", "Bế mạc")
VENUES = ("Hội trường Nhà Văn hóa Lao động tỉnh Mẫu", "Trường quay Đài Phát thanh và Truyền hình tỉnh Mẫu")
ISSUERS = {"TLĐ": "Tổng Liên đoàn Lao động Việt Nam", "UBND": "Ủy ban nhân dân tỉnh Mẫu"}
BASIS_TYPES = {"KH": "Kế hoạch", "CT": "Chỉ thị", "HD": "Hướng dẫn"}

# What a plan carries out is older than the plan, and what it asks for lies ahead of it.
earlier_days = st.dates(dt.date(2024, 1, 1), dt.date(2025, 12, 31))
issue_days = st.dates(dt.date(2026, 1, 5), dt.date(2026, 3, 31))
days = st.dates(dt.date(2026, 4, 1), dt.date(2027, 3, 31))


@dataclass
class Told:
    """Paragraphs, and the facts that they state."""

    paragraphs: list[str] = field(default_factory=list)
    deadlines: list[DraftDeadline] = field(default_factory=list)
    assignments: list[DraftAssignment] = field(default_factory=list)


def short(day):
    return f"{day.day}/{day.month}/{day.year}"


@st.composite
def legal_bases(draw):
    """Documents that the plan carries out, in one running paragraph."""
    bases = []
    for number in draw(st.lists(st.integers(1, 300), unique=True, min_size=1, max_size=3)):
        kind, issuer = draw(st.sampled_from(sorted(BASIS_TYPES))), draw(st.sampled_from(sorted(ISSUERS)))
        day, reference = draw(earlier_days), f"{number:02}/{kind}-{issuer}"
        name = ISSUERS[issuer]
        printed = f"{BASIS_TYPES[kind]} số {reference} ngày {short(day)} của {name} về phong trào thi đua"
        bases.append(
            DraftLegalBasis(
                printed=printed, document_type=BASIS_TYPES[kind], reference=reference, issued_on=day, issuer=name
            )
        )
    words = "; ".join(basis.printed for basis in bases)
    return bases, f"Thực hiện {words}, Ban Thường vụ xây dựng kế hoạch như sau:"


@st.composite
def events(draw):
    """One moment at one place, and the two numbered lines that give them."""
    day, hour, venue = draw(days), draw(st.integers(7, 19)), draw(st.sampled_from(VENUES))
    minute = draw(st.sampled_from((0, 15, 30)))
    event = DraftEvent(starts_at=f"{day.isoformat()}T{hour:02}:{minute:02}", venue=venue)
    return event, [
        DraftSection(
            level=2, marker="1.", heading="Thời gian", run_in=True,
            paragraphs=[f"Thời gian: {hour} giờ {minute:02}, ngày {short(day)}."],
        ),
        DraftSection(level=2, marker="2.", heading="Địa điểm", run_in=True, paragraphs=[f"Địa điểm: {venue}."]),
    ]  # fmt: skip


@st.composite
def capacities(draw):
    """How many in all, and the words for it."""
    number = draw(st.integers(60, 900))
    form = draw(st.sampled_from(("Khoảng", "Tối đa")))
    capacity = DraftCapacity(maximum=number, approximate=form == "Khoảng")
    return capacity, f"Thành phần: {form} {number} đại biểu, gồm:"


@st.composite
def allocations(draw):
    """What one unit sends, and the line that says so."""
    unit = draw(st.sampled_from(UNITS))
    low = draw(st.integers(1, 40))
    form = draw(st.sampled_from(("exact", "range", "at_most", "nominees")))
    if form == "exact":
        found = [DraftAllocation(organisation=unit, minimum=low, maximum=low, printed=f"{low:02} đại biểu")]
    elif form == "range":
        high = low + draw(st.integers(1, 5))
        printed = f"từ {low:02} đến {high:02} đại biểu"
        found = [DraftAllocation(organisation=unit, minimum=low, maximum=high, printed=printed)]
    elif form == "at_most":
        found = [DraftAllocation(organisation=unit, maximum=low, printed=f"tối đa {low:02} đại biểu")]
    else:
        found = [
            DraftAllocation(
                organisation=unit, category=category, minimum=number, maximum=number, printed=f"{number:02} {word}"
            )
            for category, number, word in (
                (AllocationCategory.COLLECTIVE_NOMINEE, low, "tập thể"),
                (AllocationCategory.INDIVIDUAL_NOMINEE, low + 1, "cá nhân"),
            )
        ]
    return found, f"- {unit}: {', '.join(each.printed for each in found)}."


@st.composite
def deadlines(draw):
    """A deadline in its printed words."""
    day = draw(days)
    form = draw(st.sampled_from(("trước ngày", "chậm nhất ngày", "trong tháng")))
    if form == "trong tháng":
        last = dt.date(day.year, day.month, calendar.monthrange(day.year, day.month)[1])
        printed = f"trong tháng {day.month}/{day.year}"
        return DraftDeadline(printed=printed, date=last, precision=DeadlinePrecision.MONTH)
    return DraftDeadline(printed=f"{form} {short(day)}", date=day, inclusive=form != "trước ngày")


@st.composite
def assignment_sections(draw, number, known):
    """What one department does; `known` are the deadlines before it."""
    department = DEPARTMENTS[number]
    told = Told()
    for task in draw(st.lists(st.sampled_from(TASKS), unique=True, min_size=1, max_size=3)):
        words, index = f"{task}.", None
        if draw(st.booleans()):
            deadline = draw(deadlines())
            if deadline not in (*known, *told.deadlines):
                words, index = f"{task}, hoàn thành {deadline.printed}.", len(known) + len(told.deadlines)
                told.deadlines.append(deadline)
        told.paragraphs.append(f"- {words}")
        told.assignments.append(DraftAssignment(assignees=[department], task=words, deadline=index))
    return DraftSection(level=2, marker=f"{number + 1}.", heading=department, paragraphs=told.paragraphs), told


@st.composite
def participants(draw, plan):
    """The numbered line on who takes part."""
    plan.capacity, opening = draw(capacities())
    lines = draw(st.lists(allocations(), min_size=1, max_size=4, unique_by=lambda found: found[0][0].organisation))
    plan.allocations = [each for found, _ in lines for each in found]
    paragraphs = [opening, *(line for _, line in lines)]
    return DraftSection(level=2, marker="3.", heading="Thành phần", run_in=True, paragraphs=paragraphs)


@st.composite
def agendas(draw, plan):
    """The order of ceremony."""
    titles = draw(st.lists(st.sampled_from(AGENDA), unique=True, min_size=3, max_size=5))
    plan.agenda = [DraftAgendaItem(position=place, title=title) for place, title in enumerate(titles, start=1)]
    return DraftSection(level=2, marker="4.", heading="Chương trình", paragraphs=[f"- {title}." for title in titles])


@st.composite
def duties(draw, plan):
    """Who does what until when, and the reports that come back."""
    part = DraftSection(level=1, marker="III.", heading="TỔ CHỨC THỰC HIỆN")
    for number in range(draw(st.integers(1, len(DEPARTMENTS)))):
        section, told = draw(assignment_sections(number, plan.deadlines))
        part.children.append(section)
        plan.deadlines += told.deadlines
        plan.assignments += told.assignments
    if draw(st.booleans()):
        words = "Báo cáo kết quả định kỳ hằng quý."
        part.children[-1].paragraphs.append(f"- {words}")
        plan.assignments.append(DraftAssignment(assignees=[DEPARTMENTS[len(part.children) - 1]], task=words))
        plan.recurring_reports = [ReportPeriod.QUARTER]
    return part


@st.composite
def plans_with_facts(draw):
    """A whole plan of a conference whose facts stand in its text."""
    plan = PlanDraft(**draw(letterheads()), **draw(endings()))
    plan.addressees, plan.issued_on = [], draw(st.one_of(st.none(), issue_days))
    plan.legal_bases, opening = draw(legal_bases())
    plan.preamble = DraftSection(level=0, paragraphs=[opening])
    event, when_and_where = draw(events())
    plan.events = [event]
    arrangements = DraftSection(level=1, marker="II.", heading="THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN, CHƯƠNG TRÌNH")
    arrangements.children = [*when_and_where, draw(participants(plan)), draw(agendas(plan))]
    purpose = DraftSection(level=1, marker="I.", heading="MỤC ĐÍCH, YÊU CẦU", paragraphs=[draw(sentences())])
    plan.sections = [purpose, arrangements, draw(duties(plan))]
    if draw(st.booleans()):
        plan.contact = DraftContact(name="Nguyễn Văn Mẫu", position="Chánh Văn phòng", phone="0900000123")
        words = "Mọi thông tin xin liên hệ đ/c Nguyễn Văn Mẫu, Chánh Văn phòng, ĐT 0900000123."
        plan.closing.paragraphs.append(words)
    return plan
