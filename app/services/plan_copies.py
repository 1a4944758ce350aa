"""New plans from old ones: a copy with shifted dates, an amending plan, our plan from the upper level's."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from app.access.actor import Actor
from app.enums import DeadlinePrecision, OrganisationKind, Permission, PlanStatus, SectionRole, SlotState
from app.errors import Conflict
from app.models.allocation import Allocation
from app.models.assignment import Assignment, Deadline
from app.models.broadcast import BroadcastSlot
from app.models.legal_basis import LegalBasis
from app.models.organisation import Organisation
from app.models.plan import Plan, PlanCopy, PlanCreate, PlanFromUpper
from app.models.section import Section
from app.rules import printing
from app.rules.fields import FieldName, fill
from app.rules.vietnamese import fold
from app.services import part_rules
from app.services.organisation_facts import all_names, facts_on
from app.services.organisation_names import dated_names
from app.services.organisation_successors import ended_among
from app.services.part_kinds import ALLOCATIONS, ASSIGNMENTS, DEADLINES, LEGAL_BASES, PARTS, PartKind
from app.services.parts import all_parts, next_code
from app.services.plan_fields import FieldPrinter
from app.services.plans import create_plan, find_plan, new_plan, today

NOT_COPIED = {"id", "created_at", "updated_at", "version", "plan_id", "asked_by"}
HEAD_NOT_COPIED = NOT_COPIED | {
    "status", "number", "number_year", "printed_number", "issued_on", "returned_reason", "submitted_at",
    "decided_at", "look_again", "amends_id", "copied_from_id",
}  # fmt: skip
YEAR = re.compile(r"\b(?:19|20)\d{2}\b")
DAY = re.compile(r"\b\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?\b|\bngày \d{1,2} tháng \d{1,2}")


def copy_plan(session: Session, actor: Actor, plan_id: UUID, command: PlanCopy) -> Plan:
    """A draft with the same text and parts; dates shifted, the number emptied, what needs a look marked."""
    source = find_plan(session, actor, plan_id)
    actor.require_right(Permission.PLAN_WRITE, source.organisation_id)
    days = _shift(session, source, command)
    plan = _clone(session, actor, source, action="copied", title=command.title or source.title)
    plan.copied_from_id = source.id
    _forget_airings(session, plan)
    if days:
        _shift_dates(session, plan, timedelta(days=days))
    dated_names(session, plan, source.issued_on or today(), today())
    plan.look_again = [*_ended_bodies(session, plan), *_dates_in_text(session, plan)]
    session.flush()
    return plan


def _ended_bodies(session: Session, plan: Plan) -> list[dict[str, str]]:
    """What is allocated to bodies that have ended since, with those that followed them."""
    rows: dict[UUID, Allocation] = {p.organisation_id: p for p in all_parts(session, ALLOCATIONS, plan.id)}
    ended = ended_among(session, [one for one in rows if one], today())
    return [
        {
            "path": f"allocations/{rows[body.id].id}",
            "reason": f"Đơn vị đã kết thúc hoạt động; nay là: {', '.join(one.name for one in now) or 'chưa ghi'}.",
            "words": body.name,
        }
        for body, now in ended
    ]


def _shift(session: Session, source: Plan, command: PlanCopy) -> int:
    """By how many days: as said, or from the source's first event to its new day, or none."""
    if command.shift_days is not None:
        return command.shift_days
    first = part_rules.first_event_day(session, source.id)
    return (command.first_event_on - first).days if command.first_event_on and first else 0


def _clone(session: Session, actor: Actor, source: Plan, *, action: str, title: str) -> Plan:
    """A new draft of the source's organisation with copies of all its parts, links among them kept."""
    values = {name: value for name, value in source.model_dump().items() if name not in HEAD_NOT_COPIED}
    plan = new_plan(session, actor, Plan(**{**values, "title": title}), action=action)
    new_ids: dict[UUID, UUID] = {}
    for kind in PARTS.values():
        for row in _parents_first(all_parts(session, kind, source.id)):
            _clone_part(session, kind, row, plan, new_ids)
    return plan


def _parents_first(rows: Sequence[Any]) -> list[Any]:
    """Sections so that each comes after the one it stands in, whatever their levels say; other parts as they are."""
    ordered: list[Any] = []
    waiting = list(rows)
    while waiting:
        placed = {row.id for row in ordered}
        ready = [row for row in waiting if getattr(row, "parent_id", None) in {None, *placed}]
        ordered += ready
        waiting = [row for row in waiting if row not in ready]
    return ordered


def _clone_part(session: Session, kind: PartKind, row: Any, plan: Plan, new_ids: dict[UUID, UUID]) -> None:
    values = {name: value for name, value in row.model_dump().items() if name not in NOT_COPIED}
    for link in ("parent_id", "section_id", "column_id", "deadline_id"):
        if values.get(link):
            values[link] = new_ids[values[link]]
    copied = kind.model(plan_id=plan.id, **values)
    session.add(copied)
    session.flush()
    new_ids[row.id] = copied.id


def _shift_dates(session: Session, plan: Plan, span: timedelta) -> None:
    for event in all_parts(session, PARTS["events"], plan.id):
        event.starts_on = event.starts_on + span if event.starts_on else None
        event.ends_on = event.ends_on + span if event.ends_on else None
    session.flush()
    for deadline in all_parts(session, DEADLINES, plan.id):
        _shift_deadline(session, plan, deadline, span)
    _shift_slots(session, plan, span)


def _shift_deadline(session: Session, plan: Plan, deadline: Deadline, span: timedelta) -> None:
    changed: set[str] = set()
    if deadline.due_on and deadline.precision is not DeadlinePrecision.RELATIVE:
        changed = {"due_on"}
        deadline.due_on += span
        deadline.printed = ""
        deadline.corrected = False
    elif deadline.corrected and deadline.due_at:
        deadline.due_at += span
    part_rules.complete(session, DEADLINES, plan, deadline, changed)


def _forget_airings(session: Session, plan: Plan) -> None:
    """What was on the air is of the old plan: the copy's airings are still to come."""
    slot: BroadcastSlot
    for slot in all_parts(session, PARTS["broadcast_slots"], plan.id):
        slot.state, slot.link = SlotState.PLANNED, None
    session.flush()


def _shift_slots(session: Session, plan: Plan, span: timedelta) -> None:
    slot: BroadcastSlot
    for slot in all_parts(session, PARTS["broadcast_slots"], plan.id):
        whole_day = len(slot.period) > len("2020-01")
        moved = date.fromisoformat(slot.period if whole_day else f"{slot.period}-15") + span
        slot.period = moved.isoformat() if whole_day else moved.isoformat()[:7]
        slot.airs_on = None
        part_rules.complete(session, PARTS["broadcast_slots"], plan, slot, set())


def _dates_in_text(session: Session, plan: Plan) -> list[dict[str, str]]:
    """Dates and years that stand in the words themselves, which no shift moves: a person looks at them."""
    found = (
        [{"path": "title", "reason": "Trích yếu có năm; hãy xem lại.", "words": plan.title}]
        if YEAR.search(plan.title)
        else []
    )
    for path, texts in _written_texts(session, plan):
        for text in texts:
            dates = [match[0] for match in DAY.finditer(text)] or [match[0] for match in YEAR.finditer(text)]
            if dates:
                found.append(
                    {
                        "path": path,
                        "reason": f"Câu có mốc thời gian ghi sẵn trong lời văn ({', '.join(dates[:3])}); hãy xem lại.",
                        "words": text[:200],
                    }
                )
    return found


def _written_texts(session: Session, plan: Plan) -> list[tuple[str, list[str]]]:
    """Path and texts of all that is words and no typed value: sections with their tables, tasks, agenda, topics."""
    found: list[tuple[str, list[str]]] = []
    for section in all_parts(session, PARTS["sections"], plan.id):
        cells = [cell for table in section.tables for row in table["rows"] for cell in row]
        words = [section.heading or "", *section.paragraphs, *(text for cell in cells for text in cell["paragraphs"])]
        found.append((f"sections/{section.id}", words))
    found += [(f"assignments/{part.id}", [part.task]) for part in all_parts(session, ASSIGNMENTS, plan.id)]
    found += [(f"agenda_items/{p.id}", [p.title]) for p in all_parts(session, PARTS["agenda_items"], plan.id)]
    found += [(f"broadcast_slots/{p.id}", p.topics) for p in all_parts(session, PARTS["broadcast_slots"], plan.id)]
    return found


def amend_plan(session: Session, actor: Actor, plan_id: UUID) -> Plan:
    """A draft that amends an issued plan: its content as amended last, linked to it; issuing it marks it amended."""
    source = find_plan(session, actor, plan_id)
    actor.require_right(Permission.PLAN_WRITE, source.organisation_id)
    if source.status not in (PlanStatus.ISSUED, PlanStatus.AMENDED):
        raise Conflict("plan_not_issued", "Chỉ điều chỉnh, bổ sung được kế hoạch đã ban hành.")
    amending = "" if source.title.startswith("Điều chỉnh") else "Điều chỉnh, bổ sung Kế hoạch "
    title = amending + printing.within(source.title) if amending else source.title
    in_force = _as_amended_last(session, source)
    plan = _clone(session, actor, in_force, action="amending", title=title)
    plan.amends_id = source.id
    plan.copied_from_id = None if in_force is source else in_force.id
    _add_basis(session, plan, in_force, _body_name(session, in_force))
    session.flush()
    return plan


def _as_amended_last(session: Session, plan: Plan) -> Plan:
    """The plan whose text holds today: the last issued one that amends this, or this."""
    statement = (
        select(Plan)
        .where(Plan.amends_id == plan.id, col(Plan.status).in_([PlanStatus.ISSUED, PlanStatus.AMENDED]))
        .order_by(col(Plan.issued_on).desc(), col(Plan.number).desc())
        .limit(1)
    )
    later = session.exec(statement).first()
    return _as_amended_last(session, later) if later else plan


def _body_name(session: Session, plan: Plan) -> str | None:
    facts = facts_on(session, [plan.organisation_id], plan.issued_on or today())
    return facts[plan.organisation_id].name if facts else None


def _add_basis(session: Session, plan: Plan, basis_plan: Plan, issuer: str | None) -> LegalBasis:
    """The other plan as a legal basis of this one, printed in the preamble."""
    number = "/".join(filter(None, [basis_plan.printed_number, basis_plan.symbol])) or None
    code = next_code(session, LEGAL_BASES, plan.id)
    basis = LegalBasis(
        plan_id=plan.id, code=code, position=code, printed="", document_type="Kế hoạch", reference=number,
        issued_on=basis_plan.issued_on, issuer=issuer, basis_plan_id=basis_plan.id,
    )  # fmt: skip
    part_rules.complete(session, LEGAL_BASES, plan, basis, set())
    session.add(basis)
    preamble = session.exec(
        select(Section).where(Section.plan_id == plan.id, Section.role == SectionRole.PREAMBLE)
    ).first()
    if preamble:
        line = f"Thực hiện [[cb{code}]] về {printing.within(basis_plan.title)};"
        preamble.paragraphs = [line, *preamble.paragraphs]
    return basis


def plan_from_upper(session: Session, actor: Actor, command: PlanFromUpper) -> Plan:
    """Our draft that carries out the upper level's issued plan: its demands on us are our assignments and deadlines."""
    actor = actor.working_in(command.organisation_id)
    upper = _readable_upper(session, actor, command.upper_plan_id)
    plan = create_plan(
        session, actor,
        PlanCreate(kind=command.kind or upper.kind, title=command.title or upper.title),
    )  # fmt: skip
    plan.parent_plan_id = upper.id
    _add_basis(session, plan, upper, _body_name(session, upper))
    _take_demands(session, plan, upper)
    session.flush()
    return plan


def _readable_upper(session: Session, actor: Actor, plan_id: UUID) -> Plan:
    """An issued plan of the organisation itself or of one above it in the tree."""
    own = session.get(Organisation, actor.organisation_id)
    plan = session.get(Plan, plan_id)
    above = own.path.strip("/").split("/") if own else []
    if plan and plan.status in (PlanStatus.ISSUED, PlanStatus.AMENDED) and str(plan.organisation_id) in above:
        return plan
    found = find_plan(session, actor, plan_id)
    if found.status not in (PlanStatus.ISSUED, PlanStatus.AMENDED):
        raise Conflict("plan_not_issued", "Kế hoạch cấp trên chưa ban hành.")
    return found


def _take_demands(session: Session, plan: Plan, upper: Plan) -> None:
    """Copy the upper plan's assignments that name us or our class, and its deadlines."""
    body = session.get(Organisation, plan.organisation_id)
    assert body
    deadlines: dict[UUID, Deadline] = {}
    stated = FieldPrinter(session, upper)
    position, called = 0, all_names(session, body)
    work: Assignment
    for work in all_parts(session, ASSIGNMENTS, upper.id):
        if not _names(work.assignees, called, body.kind):
            continue
        position += 1
        linked = session.get(Deadline, work.deadline_id) if work.deadline_id else None
        if linked and linked.id not in deadlines:
            deadlines[linked.id] = _copy_deadline(session, plan, linked)
        task = fill(work.task, lambda name: _our_words(name, stated, deadlines))
        part = Assignment(
            plan_id=plan.id, code=position, position=position, assignees=[body.name], task=task,
            receiver=work.receiver, channel=work.channel, upper_plan_id=upper.id,
            deadline_id=deadlines[linked.id].id if linked else None,
        )  # fmt: skip
        session.add(part)
        session.flush()
        part_rules.print_new_part(session, ASSIGNMENTS, plan, part)
    for deadline in all_parts(session, DEADLINES, upper.id):
        if deadline.id not in deadlines and deadline.receiver:
            _copy_deadline(session, plan, deadline)


def _our_words(name: FieldName, stated: FieldPrinter, deadlines: dict[UUID, Deadline]) -> str | None:
    """A field of the upper plan inside a task: the field of the deadline that we copied, or what it prints there.

    The codes of one plan mean nothing in another.
    """
    theirs = stated.parts("th").get(name.code) if name.prefix == "th" and not name.attribute else None
    ours = deadlines.get(theirs.id) if theirs else None
    return FieldName("th", ours.code).token if ours else stated(name)


def _copy_deadline(session: Session, plan: Plan, deadline: Deadline) -> Deadline:
    """The upper plan's deadline as ours; one that counts from the upper plan's event keeps the day that it has."""
    code = next_code(session, DEADLINES, plan.id)
    values = {n: v for n, v in deadline.model_dump().items() if n not in NOT_COPIED | {"code", "position", "wording"}}
    copied = Deadline(plan_id=plan.id, code=code, position=code, **values)
    if copied.precision is DeadlinePrecision.RELATIVE:
        copied.corrected = copied.due_at is not None
    session.add(copied)
    session.flush()
    return copied


CLASS_WORDS = {
    "provincial": ("ldld tinh", "lien doan lao dong tinh", "ldld cac tinh", "lien doan lao dong cac tinh"),
    "district": ("ldld huyen", "ldld cac huyen", "lien doan lao dong cac huyen", "cap tren truc tiep"),
    "sector": ("cong doan nganh", "cac cong doan nganh"),
    "upper_grassroots": ("cap tren truc tiep",),
    "commune": ("cong doan xa", "cong doan phuong", "cong doan cac xa"),
    "grassroots": ("cong doan co so", "cdcs"),
}


def _names(assignees: list[str], called: set[str], kind: OrganisationKind) -> bool:
    """Whether an assignment speaks to a body: by a name it has or had, by its class, or to all levels."""
    own = [fold(name) for name in called]
    classes = (*CLASS_WORDS.get(kind.value, ()), "cac cap cong doan", "cac don vi")
    folded = [fold(name) for name in assignees]
    return any(word in name for name in folded for word in (*own, *classes))
