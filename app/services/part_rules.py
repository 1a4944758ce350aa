"""What is special about each kind of part when it is saved: defaults, computed values, checks, and its print."""

import re
from datetime import date
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlmodel import Session, col, select

from app.access.actor import Actor
from app.enums import AllocationCategory, DeadlinePrecision, OrganisationClass, SectionContent, SectionRole
from app.errors import BadInput, Conflict, NotFound
from app.models.allocation import Allocation
from app.models.assignment import Assignment, Deadline
from app.models.base import plausible
from app.models.broadcast import BroadcastColumn, BroadcastSlot
from app.models.organisation import Organisation
from app.models.plan_event import PlanEvent
from app.models.section import Section
from app.rules import printing
from app.rules.broadcast import first_airing, require_recurrence
from app.rules.deadline import last_moment
from app.rules.fields import FIELD, FieldName, mentions, without
from app.services.organisation_scope import find_organisation
from app.services.organisation_successors import require_open
from app.services.part_kinds import (
    AGENDA_ITEMS,
    ALLOCATIONS,
    ASSIGNMENTS,
    BROADCAST_COLUMNS,
    BROADCAST_SLOTS,
    DEADLINES,
    EVENTS,
    LEGAL_BASES,
    SECTIONS,
    PartKind,
)
from app.services.plans import PlanAtWork, today
from app.settings import current_settings

DEEPEST = 9
AGENDA_BLOCK = FieldName("ct").token
BROADCAST_BLOCK = FieldName("lps").token
NOMINEES = (
    AllocationCategory.COLLECTIVE_NOMINEE,
    AllocationCategory.INDIVIDUAL_NOMINEE,
    AllocationCategory.EITHER_NOMINEE,
)
PRINTED_IN = {
    ALLOCATIONS.noun: SectionContent.PARTICIPANTS,
    AGENDA_ITEMS.noun: SectionContent.AGENDA,
    BROADCAST_SLOTS.noun: SectionContent.BROADCAST_SCHEDULE,
    ASSIGNMENTS.noun: SectionContent.ASSIGNMENTS,
    EVENTS.noun: SectionContent.TIME_AND_PLACE,
}


def zone() -> ZoneInfo:
    """The zone of the office."""
    return ZoneInfo(current_settings().time_zone)


def prepare(
    session: Session, actor: Actor, kind: PartKind, plan: PlanAtWork, part: Any | None, values: dict[str, Any]
) -> dict[str, Any]:
    """Values as the table holds them, with what they refer to checked."""
    if kind is SECTIONS:
        return _prepare_section(session, plan, part, values)
    if values.get("organisation_id") and values["organisation_id"] != getattr(part, "organisation_id", None):
        _check_organisation(session, actor, plan, values["organisation_id"])
    if values.get("deadline_id"):
        _must_belong(session, Deadline, values["deadline_id"], plan, "/deadline_id")
    if "column_id" in values:
        _must_belong(session, BroadcastColumn, values["column_id"], plan, "/column_id")
    if values.get("period"):
        _check_period(values["period"])
    if values.get("rrule"):
        _check_rrule(values["rrule"])
    if kind is DEADLINES and "due_at" in values:
        values["corrected"] = values["due_at"] is not None
        if values["due_at"] is not None and values["due_at"].tzinfo is None:
            values["due_at"] = values["due_at"].replace(tzinfo=zone())
    return values


def _check_organisation(session: Session, actor: Actor, plan: PlanAtWork, organisation_id: UUID) -> None:
    """A body that the actor may see; a closed one takes no new allocations."""
    try:
        body = find_organisation(session, actor, organisation_id)
    except NotFound:
        raise BadInput(
            "unknown_organisation", "Không có đơn vị này. Hãy chọn lại.", pointer="/organisation_id"
        ) from None
    require_open(session, body, plan.issued_on or today())


def _must_belong(session: Session, model: Any, part_id: UUID, plan: PlanAtWork, pointer: str) -> None:
    part = session.get(model, part_id)
    if not part or part.plan_id != plan.id:
        raise BadInput("unknown_part", "Mục được chọn không thuộc kế hoạch này.", pointer=pointer)


def _check_period(period: str) -> None:
    try:
        plausible(date.fromisoformat(period if len(period) > len("2020-01") else f"{period}-01"))
    except ValueError:
        raise BadInput(
            "bad_period", "Không có ngày này. Hãy ghi tháng (2027-01) hoặc ngày (2027-01-03).", pointer="/period"
        ) from None


def _check_rrule(text: str) -> None:
    try:
        require_recurrence(text)
    except ValueError:
        raise BadInput(
            "bad_rrule", "Quy tắc lặp không đúng dạng RFC 5545, ví dụ: FREQ=MONTHLY;BYDAY=1SU.", pointer="/rrule"
        ) from None


def _prepare_section(session: Session, plan: PlanAtWork, part: Any | None, values: dict[str, Any]) -> dict[str, Any]:
    if "text" in values:
        text = values.pop("text")
        if text is None:
            raise BadInput("required", "Nội dung không được để trống hẳn; hãy gửi chuỗi rỗng.", pointer="/text")
        values["paragraphs"] = [line.rstrip() for line in text.split("\n") if line.strip()]
        _check_tables_stay(part, values["paragraphs"])
    parent_id = values.get("parent_id")
    if parent_id:
        parent = session.get(Section, parent_id)
        if not parent or parent.plan_id != plan.id or parent.role in (SectionRole.PREAMBLE, SectionRole.CLOSING):
            raise BadInput("unknown_part", "Mục cha không thuộc kế hoạch này.", pointer="/parent_id")
        if parent.level >= DEEPEST:
            raise BadInput(
                "too_deep", "Mục này lồng quá nhiều cấp. Hãy chọn mục cha ở cấp cao hơn.", pointer="/parent_id"
            )
        values |= {"level": parent.level + 1, "role": parent.role}
    return values


def _check_tables_stay(part: Any | None, paragraphs: list[str]) -> None:
    """A table in the text is never lost by editing the words around it."""
    for number in range(1, len(part.tables) + 1 if part else 1):
        if f"[[bang{number}]]" not in paragraphs:
            raise BadInput(
                "table_missing",
                f"Hãy giữ nguyên dòng [[bang{number}]] (bảng trong mục này); có thể chuyển dòng đó đến chỗ khác.",
                pointer="/text",
            )


def complete(session: Session, kind: PartKind, plan: PlanAtWork, part: Any, changed: set[str]) -> None:
    """Fill what follows from the rest, before the part is saved."""
    if kind is ALLOCATIONS:
        _complete_allocation(session, part, changed)
    elif kind is DEADLINES:
        _complete_deadline(session, plan, part, changed)
    elif kind is LEGAL_BASES and not part.printed:
        part.printed = _basis_words(part)
    elif kind is BROADCAST_SLOTS and (not part.airs_on or ("period" in changed and "airs_on" not in changed)):
        column = session.get(BroadcastColumn, part.column_id)
        part.airs_on = _airing(column.rrule if column else None, part.period)


def _complete_allocation(session: Session, part: Allocation, changed: set[str]) -> None:
    if part.organisation_id and (not part.organisation_name or "organisation_name" not in changed):
        body = session.get(Organisation, part.organisation_id)
        if body and ("organisation_id" in changed or not part.organisation_name):
            part.organisation_name = body.name
    if not part.organisation_name:
        if part.organisation_class is OrganisationClass.NAMED:
            raise BadInput("required", "Hãy chọn đơn vị hoặc ghi tên nhóm được phân bổ.", pointer="/organisation_name")
        part.organisation_name = part.organisation_class.label
    if part.minimum is not None and part.maximum is not None and part.maximum < part.minimum:
        raise BadInput("out_of_order", "Số nhiều nhất phải không nhỏ hơn số ít nhất.", pointer="/maximum")


def first_event_day(session: Session, plan_id: UUID) -> date | None:
    """The day of the plan's first event, None when it is not known."""
    event = session.exec(
        select(PlanEvent)
        .where(PlanEvent.plan_id == plan_id, col(PlanEvent.starts_on).is_not(None))
        .order_by(col(PlanEvent.position))
        .limit(1)
    ).first()
    return event.starts_on if event else None


def _complete_deadline(session: Session, plan: PlanAtWork, part: Deadline, changed: set[str]) -> None:
    if not part.corrected:
        part.due_at = last_moment(
            part.due_on, part.due_time, part.precision, inclusive=part.inclusive, zone=zone(),
            event_on=first_event_day(session, plan.id), offset_days=part.offset_days,
        )  # fmt: skip
    moved = changed & {"due_on", "due_time", "precision", "inclusive", "offset_days"}
    if part.due_on is None and part.offset_days is None:
        moved &= {"due_on", "offset_days"}  # words without a day cannot be made anew from the rest
    if not part.printed or (moved and "printed" not in changed):
        part.printed = printing.deadline(
            part.due_on, part.due_time, part.precision, inclusive=part.inclusive, offset_days=part.offset_days
        )
    if not part.printed:
        raise BadInput("required", "Hãy cho biết ngày, hoặc ghi lời của thời hạn.", pointer="/printed")


def _basis_words(part: Any) -> str:
    words = [part.document_type or ""]
    if part.reference:
        words.append(f"số {part.reference}")
    if part.issued_on:
        words.append(f"ngày {printing.day(part.issued_on)}")
    if part.issuer:
        words.append(f"của {part.issuer}")
    text = " ".join(word for word in words if word)
    if not text:
        raise BadInput("required", "Hãy ghi căn cứ.", pointer="/printed")
    return text


Follower = tuple[PartKind, Any]


def followers(session: Session, kind: PartKind, plan: PlanAtWork, part: Any, changed: set[str]) -> list[Follower]:
    """The parts that a change of this one may carry with it (see `follow`)."""
    statement: Any = None
    follower = DEADLINES
    if kind is EVENTS and changed & {"starts_on", "position"}:
        statement = select(Deadline).where(
            Deadline.plan_id == plan.id, Deadline.precision == DeadlinePrecision.RELATIVE
        )
    elif kind is ASSIGNMENTS and "assignees" in changed and part.section_id:
        follower = ASSIGNMENTS
        statement = select(Assignment).where(Assignment.section_id == part.section_id, Assignment.id != part.id)
    elif kind is BROADCAST_COLUMNS and "rrule" in changed:
        follower = BROADCAST_SLOTS
        statement = select(BroadcastSlot).where(BroadcastSlot.column_id == part.id)
    return [] if statement is None else [(follower, row) for row in session.exec(statement).all()]


def follow(session: Session, plan: PlanAtWork, part: Any, before: dict[str, Any], follower: Follower) -> None:
    """Carry a change on: relative deadlines follow the first event, a heading's assignees its whole section.

    An airing follows its programme's recurrence unless a person moved it; `before` is the part as it was.
    """
    kind, row = follower
    if kind is DEADLINES:
        _complete_deadline(session, plan, row, set())
    elif kind is ASSIGNMENTS:
        row.assignees = part.assignees
    elif row.airs_on in (None, _airing(before.get("rrule"), row.period)):
        row.airs_on = _airing(part.rrule, row.period)


def _airing(rrule: str | None, period: str) -> date | None:
    """The first airing; None for a recurrence of an import that cannot be evaluated."""
    try:
        return first_airing(rrule, period)
    except ValueError:
        return None


def before_removal(session: Session, kind: PartKind, part: Any) -> None:
    """Refuse to remove what something else still needs."""
    if kind is DEADLINES:
        for assignment in session.exec(select(Assignment).where(Assignment.deadline_id == part.id)).all():
            assignment.deadline_id = None
    if (
        kind is BROADCAST_COLUMNS
        and session.exec(select(BroadcastSlot.id).where(BroadcastSlot.column_id == part.id).limit(1)).first()
    ):
        raise Conflict("column_has_slots", "Chuyên mục còn số phát sóng. Hãy xóa các số phát sóng trước.")
    if kind is SECTIONS:
        _before_section_removal(session, part)
    session.flush()


def _before_section_removal(session: Session, section: Section) -> None:
    if section.role in (SectionRole.PREAMBLE, SectionRole.CLOSING):
        raise Conflict("fixed_section", "Phần mở đầu và phần kết không xóa được; chỉ sửa được lời văn.")
    if session.exec(select(Section.id).where(Section.parent_id == section.id).limit(1)).first():
        raise Conflict("section_has_children", "Mục này còn mục con. Hãy xóa hoặc chuyển các mục con trước.")
    for assignment in session.exec(select(Assignment).where(Assignment.section_id == section.id)).all():
        assignment.section_id = None


def prints_only(paragraph: str, kind: PartKind, code: int) -> bool:
    """Whether a line prints this part and nothing else: fields of this part, list signs and a few joining words."""
    rest = without(paragraph, kind.prefix, code)
    return not FIELD.search(rest) and len(re.findall(r"\w+", rest)) <= 6  # noqa: PLR2004


def print_new_part(session: Session, kind: PartKind, plan: PlanAtWork, part: Any) -> None:
    """Give a new part its line in the section that prints its kind, if the plan has one and it is not there yet."""
    line = _line_of(kind, part)
    content = PRINTED_IN.get(kind.noun)
    if kind is ALLOCATIONS and part.category in NOMINEES:
        content = SectionContent.NOMINATIONS
    if not line or not content:
        return
    statement = select(Section).where(Section.plan_id == plan.id, Section.role == SectionRole.BODY)
    sections = session.exec(statement.order_by(col(Section.level).desc(), col(Section.position))).all()
    if any(line in section.paragraphs or mentions(section.paragraphs, kind.prefix, part.code) for section in sections):
        return
    home = next((section for section in sections if section.content is content), None)
    if home:
        home.paragraphs = [*home.paragraphs, line]
        session.flush()


def _line_of(kind: PartKind, part: Any) -> str | None:
    """The standard line of a part."""
    if kind is AGENDA_ITEMS:
        return AGENDA_BLOCK
    if kind is BROADCAST_SLOTS:
        return BROADCAST_BLOCK
    field = f"{kind.prefix}{part.code}"
    if kind is ALLOCATIONS:
        noun = {
            AllocationCategory.COLLECTIVE_NOMINEE: "tập thể",
            AllocationCategory.INDIVIDUAL_NOMINEE: "cá nhân",
            AllocationCategory.EITHER_NOMINEE: "trường hợp (tập thể hoặc cá nhân)",
        }.get(part.category, "đại biểu")
        has_number = part.minimum is not None or part.maximum is not None or part.percent is not None
        return f"- [[{field}.ten]]: [[{field}]] {noun}." if has_number else f"- [[{field}.ten]]."
    if kind is ASSIGNMENTS:
        return f"- [[{field}.ai]]: [[{field}.viec]]"
    if kind is EVENTS:
        name = f"[[{field}.ten]]" if part.title else "Thời gian, địa điểm" if part.venue else "Thời gian"
        return f"- {name}: [[{field}.luc]]" + (f", tại [[{field}.noi]]." if part.venue else ".")
    return None
