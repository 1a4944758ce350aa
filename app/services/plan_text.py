"""From a plan in the database to its whole text: a PlanDraft, which `documents.compose` lays out."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from app.access.actor import Actor
from app.documents.draft import (
    DraftAnnex,
    DraftCell,
    DraftSection,
    DraftTable,
    PlanDraft,
)
from app.enums import SectionRole
from app.models.agenda_item import AgendaItem, AgendaTiming
from app.models.plan import Plan
from app.models.section import Section
from app.rules.agenda import Timing, timetable
from app.rules.fields import fill, left_over, wording_or
from app.services.plan_facts import facts_of, head_of
from app.services.plan_fields import FieldInfo, FieldPrinter
from app.services.plans import plan_to_show

MOST_WHERE = 80
SCHEDULE_HEADS = ("TT", "Thời gian thực hiện", "Nội dung thực hiện", "Đơn vị thực hiện")


@dataclass(slots=True)
class OutlineSection:
    """A section with its text as printed, for the plan's page."""

    section: Section
    printed: DraftSection
    depth: int
    children: list["OutlineSection"] = field(default_factory=list)


def outline(printer: FieldPrinter, sections: Sequence[Section] | None = None) -> list[OutlineSection]:
    """The section tree of the printer's plan with its printed text: preamble, body, closing, annexes."""
    order = {role: index for index, role in enumerate(SectionRole)}
    found = sorted(printer.rows("muc") if sections is None else sections, key=lambda s: order[s.role])
    return _branches(found, None, printer, 0)


def _sections_of(session: Session, plan: Plan) -> Sequence[Section]:
    """All sections, siblings in order, as the session holds them: a preview draws words that are not saved."""
    statement = select(Section).where(Section.plan_id == plan.id)
    return session.exec(statement.order_by(col(Section.position), col(Section.id))).all()


def _branches(sections: Sequence[Section], parent: Any, printer: FieldPrinter, depth: int) -> list[OutlineSection]:
    return [
        OutlineSection(
            section, printed_section(section, printer), depth, _branches(sections, section.id, printer, depth + 1)
        )
        for section in sections
        if section.parent_id == parent
    ]


def printed_section(section: Section, printer: FieldPrinter) -> DraftSection:
    """One section without its children, every field printed, tables laid out."""
    draft = DraftSection(level=section.level, marker=section.marker, run_in=section.run_in)
    draft.heading = fill(section.heading, printer) if section.heading else None
    tables = {f"[[bang{number}]]": table for number, table in enumerate(section.tables, start=1)}
    for index, paragraph in enumerate(section.paragraphs):
        if paragraph in tables:
            _append_table(draft, tables[paragraph], printer)
        elif paragraph == "[[ct]]":
            _append(draft, printer.agenda_lines())
        elif paragraph == "[[lps]]":
            _append_schedule(draft, printer)
        else:
            words = fill(paragraph, printer)
            run_in = section.run_in and index == 0
            _append(draft, [(draft.heading or "") + words] if run_in else [words])
    return draft


def _append(draft: DraftSection, paragraphs: Sequence[str]) -> None:
    """Add printed paragraphs; a line break inside one stays inside it."""
    draft.paragraphs += paragraphs
    draft.lines += [0] * len(paragraphs)


def _append_table(draft: DraftSection, table: dict[str, Any], printer: FieldPrinter) -> None:
    first = len(draft.paragraphs)
    rows: list[list[DraftCell]] = []
    for row in table["rows"]:
        cells: list[DraftCell] = []
        for cell in row:
            texts = [fill(text, printer) for text in cell["paragraphs"]]
            _append(draft, texts)
            cells.append(
                DraftCell(paragraphs=len(texts), colspan=cell.get("colspan", 1), rowspan=cell.get("rowspan", 1))
            )
        rows.append(cells)
    draft.tables.append(
        DraftTable(
            first=first, rows=rows, header_rows=table.get("header_rows", 0), widths_mm=table.get("widths_mm", [])
        )
    )


def _append_schedule(draft: DraftSection, printer: FieldPrinter) -> None:
    column = next(iter(printer.parts("cm").values()), None)
    heads = wording_or(column.wording if column else {}, "dau", "", "\n".join(SCHEDULE_HEADS)).split("\n")
    rows: list[list[list[str]]] = [[[head] for head in heads]]
    for number, slot in enumerate(printer.slots(), start=1):
        topics = [f"- {topic}" for topic in slot.topics] or [""]
        period = wording_or(slot.wording, "ky", slot.period, _period_words(slot.period))
        rows.append([[str(number)], [period], topics, [slot.responsible or ""]])
    table = {"rows": [[{"paragraphs": texts} for texts in row] for row in rows], "header_rows": 1}
    table["widths_mm"] = [12, 30, 83, 40]
    _append_table(draft, table, printer=_AS_IS)


def _period_words(period: str) -> str:
    parts = [int(part) for part in period.split("-")]
    month = f"{parts[1]}/{parts[0]}"
    return f"Ngày {parts[2]:02d}/{month}" if len(parts) > 2 else f"Tháng {month}"  # noqa: PLR2004


class _AsIs:
    def __call__(self, _name: object) -> None:
        return None


_AS_IS: Any = _AsIs()


def plan_draft(session: Session, plan: Plan) -> PlanDraft:
    """The whole plan as a PlanDraft: the text printed from the data, and the data itself."""
    printer = FieldPrinter(session, plan)
    draft = PlanDraft(**head_of(plan), **facts_of(printer, plan))
    draft.recipients = [recipient.text for recipient in printer.rows("nn")]
    for branch in outline(printer, _sections_of(session, plan)):
        _place(draft, branch)
    return draft


def _place(draft: PlanDraft, branch: OutlineSection) -> None:
    whole = _with_children(branch)
    section = branch.section
    if section.role is SectionRole.PREAMBLE:
        draft.preamble = whole
    elif section.role is SectionRole.CLOSING:
        draft.closing = whole
    elif section.role is SectionRole.BODY:
        draft.sections.append(whole)
    else:
        body = whole.model_copy(update={"level": 0, "marker": None, "heading": None})
        draft.annexes.append(
            DraftAnnex(label=section.marker or "Phụ lục", title=whole.heading, reference=section.reference, body=body)
        )


def _with_children(branch: OutlineSection) -> DraftSection:
    branch.printed.children = [_with_children(child) for child in branch.children]
    return branch.printed


def fields_left_over(session: Session, plan: Plan) -> list[tuple[str, str]]:
    """What the text would print as a bare field, for it names nothing: (field, where it stands)."""
    found: list[tuple[str, str]] = []

    def look(branches: Sequence[OutlineSection]) -> None:
        for branch in branches:
            head = " ".join(filter(None, [branch.printed.marker, branch.printed.heading]))
            where = head[:MOST_WHERE] or branch.section.role.label
            for text in dict.fromkeys([branch.printed.heading or "", *branch.printed.paragraphs]):
                found.extend((field, where) for field in left_over(text))
            look(branch.children)

    look(outline(FieldPrinter(session, plan)))
    return list(dict.fromkeys(found))


def fields_of(session: Session, plan: Plan) -> list[FieldInfo]:
    """The legend of the section editor."""
    return FieldPrinter(session, plan).legend()


def read_plan_text(session: Session, actor: Actor, plan_id: UUID) -> PlanDraft:
    """The whole plan as one PlanDraft, for whoever may read it."""
    return plan_draft(session, plan_to_show(session, actor, plan_id))


def agenda_timetable(session: Session, actor: Actor, plan_id: UUID) -> list[AgendaTiming]:
    """When each agenda item runs, in order."""
    plan = plan_to_show(session, actor, plan_id)
    return [
        AgendaTiming(item_id=item.id, starts_at=timing.starts_at, ends_at=timing.ends_at, problem=timing.problem)
        for item, timing in timed_agenda(FieldPrinter(session, plan))
    ]


def timed_agenda(printer: FieldPrinter) -> list[tuple[AgendaItem, Timing]]:
    """The agenda with its times, which begin with the hour of the plan's first event."""
    items: Sequence[AgendaItem] = printer.rows("ct")
    opening = next((event.start_time for event in printer.rows("sk")), None)
    return list(zip(items, timetable(items, opening), strict=True))


def printed_tasks(printer: FieldPrinter) -> dict[UUID, str]:
    """The words of each assignment's task, the fields inside them printed."""
    return {part.id: printer.task(part) for part in printer.rows("nv")}


@dataclass(frozen=True, slots=True)
class QuotaSummary:
    """Named delegates (sum of minimums, and of maximums) beside the capacity; `excess` is by how much it is passed."""

    named_minimum: int
    named_maximum: int
    capacity: int | None
    approximate: bool
    excess: int


def quota_summary(printer: FieldPrinter) -> QuotaSummary:
    """How the named delegates compare with the plan's capacity. Nominees do not count as delegates."""
    plan = printer.plan
    delegates = [p for p in printer.rows("pb") if not p.category.value.endswith("nominee") and not p.per_unit]
    low = sum(p.minimum or 0 for p in delegates)
    high = sum(p.maximum or p.minimum or 0 for p in delegates)
    capacity = plan.capacity_maximum or plan.capacity_minimum
    return QuotaSummary(low, high, capacity, plan.capacity_approximate, max(0, low - capacity) if capacity else 0)
