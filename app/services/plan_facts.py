"""The data of a plan as the facts of a PlanDraft: the reverse of `draft_taking`."""

from datetime import time
from typing import Any

from app.documents.draft import (
    DraftAgendaItem,
    DraftAllocation,
    DraftAssignment,
    DraftBroadcast,
    DraftCapacity,
    DraftCompositionTarget,
    DraftContact,
    DraftDeadline,
    DraftEvent,
    DraftLegalBasis,
    DraftSignature,
    DraftSlot,
)
from app.enums import ReportPeriod
from app.models.plan import Plan
from app.services.plan_fields import FieldPrinter


def head_of(plan: Plan) -> dict[str, Any]:
    """What stands in the plan's own columns."""
    return {
        "document_type": plan.document_type,
        "superior_body": plan.superior_body,
        "issuing_body": plan.issuing_body,
        "number": plan.printed_number,
        "symbol": plan.symbol,
        "place": plan.place,
        "issued_on": plan.issued_on,
        "title": plan.title,
        "addressees": plan.addressees,
        "footnotes": plan.footnotes,
        "signature": DraftSignature(lines=plan.signature_lines, signer=plan.signer),
        "contact": DraftContact(
            name=plan.contact_name, position=plan.contact_position, phone=plan.contact_phone, email=plan.contact_email
        ),
        "event_duration_days": plan.event_duration_days,
        "recurring_reports": [ReportPeriod(period) for period in plan.recurring_reports],
        "dossier_parts": plan.dossier_parts,
        "publication_channels": plan.publication_channels,
    }


def _hhmm(value: time | None) -> str | None:
    return f"{value:%H:%M}" if value else None


def _moment(on: Any, at: time | None) -> str | None:
    return None if on is None else f"{on}T{at:%H:%M}" if at else str(on)


def facts_of(printer: FieldPrinter, plan: Plan) -> dict[str, Any]:
    """Every typed part, in order, under the names of PlanDraft."""
    return {
        "legal_bases": [
            DraftLegalBasis(**{name: getattr(p, name) for name in DraftLegalBasis.model_fields if hasattr(p, name)})
            for p in printer.parts("cb").values()
        ],
        "events": [_event(p) for p in printer.parts("sk").values()],
        "capacity": _capacity(plan),
        "allocations": [_allocation(p) for p in printer.parts("pb").values() if _has_number(p)],
        "allocations_without_number": [p.organisation_name for p in printer.parts("pb").values() if not _has_number(p)],
        "composition_targets": [_target(p) for p in printer.parts("cc").values()],
        "agenda": [_item(position, p) for position, p in enumerate(printer.parts("ct").values(), start=1)],
        "broadcast": _broadcast(printer),
        **_work(printer),
    }


def _event(part: Any) -> DraftEvent:
    return DraftEvent(
        starts_at=_moment(part.starts_on, part.start_time),
        ends_at=_moment(part.ends_on, part.end_time),
        tentative=part.tentative,
        venue=part.venue,
    )


def _capacity(plan: Plan) -> DraftCapacity | None:
    if plan.capacity_minimum is None and plan.capacity_maximum is None:
        return None
    return DraftCapacity(
        minimum=plan.capacity_minimum, maximum=plan.capacity_maximum, approximate=plan.capacity_approximate
    )


def _allocation(part: Any) -> DraftAllocation:
    return DraftAllocation(
        organisation=part.organisation_name,
        category=part.category,
        minimum=part.minimum,
        maximum=part.maximum,
        approximate=part.approximate,
        percent=part.percent,
        per_unit=part.per_unit,
        printed=part.wording.get("cau", {}).get("text", ""),
    )


def _target(part: Any) -> DraftCompositionTarget:
    return DraftCompositionTarget(
        group=part.group,
        percent=part.percent,
        approximate=part.approximate,
        priority=part.priority,
        bound=part.bound,
    )


def _item(position: int, part: Any) -> DraftAgendaItem:
    return DraftAgendaItem(
        position=position,
        title=part.title,
        starts_at=_hhmm(part.fixed_start),
        duration_minutes=part.duration_minutes,
        presenter=part.presenter,
        day=part.day,
    )


def _work(printer: FieldPrinter) -> dict[str, Any]:
    """Assignments and the deadlines that they point at by index."""
    deadlines = list(printer.parts("th").values())
    index = {deadline.id: i for i, deadline in enumerate(deadlines)}
    assignments = [
        DraftAssignment(
            assignees=p.assignees,
            cooperating=p.cooperating,
            task=printer.task(p),
            deadline=index.get(p.deadline_id) if p.deadline_id else None,
        )
        for p in printer.parts("nv").values()
    ]
    return {"assignments": assignments, "deadlines": [_deadline(p) for p in deadlines]}


def _deadline(part: Any) -> DraftDeadline:
    return DraftDeadline(
        printed=part.printed,
        date=part.due_on,
        time=_hhmm(part.due_time),
        precision=part.precision,
        inclusive=part.inclusive,
        subject=part.subject,
        receiver=part.receiver,
        channel=part.channel,
        rrule=part.rrule,
        offset_days=part.offset_days,
    )


def _has_number(part: Any) -> bool:
    numbers = (part.minimum, part.maximum, part.percent)
    return any(number is not None for number in numbers) or part.residual or part.by_superior


def _broadcast(printer: FieldPrinter) -> DraftBroadcast | None:
    column = next(iter(printer.parts("cm").values()), None)
    if column is None:
        return None
    return DraftBroadcast(
        name=column.name,
        channel=column.channel,
        rrule=column.rrule,
        starts_at=_hhmm(column.starts_at),
        duration_minutes=column.duration_minutes,
        slots=[
            DraftSlot(period=s.period, topics=s.topics, responsible=s.responsible, airs_on=s.airs_on)
            for s in printer.slots()
            if s.column_id == column.id
        ],
    )
