"""From a confirmed PlanDraft to a plan: facts become parts, and the words that stated them become fields.

The text is kept whole: wherever a fact's words stand literally in a paragraph, a field takes their place, with the
words kept as its wording, so that the plan prints as it was written until a value changes. Facts whose words could
not be tied to the text are listed in `plan.look_again`.
"""

from collections.abc import Sequence
from datetime import date, time
from typing import Any

from sqlmodel import Session

from app.documents.draft import PlanDraft
from app.enums import AgendaKind, Bound
from app.models.plan import Plan
from app.rules.plan_kind import guess_agenda_kind
from app.services.draft_corrections import Corrections
from app.services.draft_text import take_text
from app.services.draft_ties import Taking
from app.services.part_kinds import (
    AGENDA_ITEMS,
    ALLOCATIONS,
    ASSIGNMENTS,
    BROADCAST_COLUMNS,
    BROADCAST_SLOTS,
    COMPOSITION_TARGETS,
    DEADLINES,
    EVENTS,
    LEGAL_BASES,
    RECIPIENTS,
)

UNTIED = "Chưa nối được với câu chữ trong văn bản: khi đổi số liệu này, hãy sửa cả câu tương ứng."


def head_values(draft: PlanDraft) -> dict[str, Any]:
    """The plan's own columns from a draft."""
    capacity = draft.capacity
    return {
        "document_type": draft.document_type or "KẾ HOẠCH",
        "superior_body": draft.superior_body,
        "issuing_body": draft.issuing_body,
        "printed_number": draft.number,
        "symbol": draft.symbol,
        "place": draft.place,
        "issued_on": draft.issued_on,
        "signature_lines": draft.signature.lines,
        "signer": draft.signature.signer,
        "addressees": draft.addressees,
        "footnotes": draft.footnotes,
        "capacity_minimum": capacity.minimum if capacity else None,
        "capacity_maximum": capacity.maximum if capacity else None,
        "capacity_approximate": bool(capacity and capacity.approximate),
        "event_duration_days": draft.event_duration_days,
        "contact_name": draft.contact.name,
        "contact_position": draft.contact.position,
        "contact_phone": draft.contact.phone,
        "contact_email": draft.contact.email,
        "recurring_reports": [period.value for period in draft.recurring_reports],
        "dossier_parts": draft.dossier_parts,
        "publication_channels": draft.publication_channels,
    }


def take_draft(
    session: Session, plan: Plan, draft: PlanDraft, lines: Sequence[str], original: PlanDraft | None = None
) -> None:
    """Fill a new plan (already saved, with `head_values`) with the parts and the text of a draft.

    `original` is the draft as it was read, before a person corrected it (None: nothing was corrected).
    """
    taking = Taking(session, plan, draft, lines, Corrections(draft, original))
    _take_facts(taking)
    session.flush()
    take_text(taking)
    session.flush()
    taken = {(tie.paragraph, tie.words, tie.name.attribute) for tie in taking.ties if tie.placed}
    untied = [
        tie for tie in taking.ties if not tie.placed and (tie.paragraph, tie.words, tie.name.attribute) not in taken
    ]
    plan.look_again = [
        *({"path": tie.path, "reason": UNTIED, "words": tie.words} for tie in untied),
        *({"path": "", "reason": warning.message, "words": ""} for warning in draft.warnings),
    ]
    session.flush()


def _day_and_time(text: str | None) -> tuple[date | None, time | None]:
    if not text:
        return None, None
    day, _, clock = text.partition("T")
    return date.fromisoformat(day), time.fromisoformat(clock) if clock else None


def _take_facts(taking: Taking) -> None:
    draft = taking.draft
    for i, basis in enumerate(draft.legal_bases):
        taking.tie(f"legal_bases/{i}", taking.make(LEGAL_BASES, **basis.model_dump()), "cb")
    for i, event in enumerate(draft.events):
        starts, ends = _day_and_time(event.starts_at), _day_and_time(event.ends_at)
        part = taking.make(
            EVENTS, starts_on=starts[0], start_time=starts[1], ends_on=ends[0], end_time=ends[1],
            tentative=event.tentative, venue=event.venue,
        )  # fmt: skip
        taking.session.flush()  # relative deadlines count from it
        taking.tie(f"events/{i}/starts_at", part, "sk", "luc")
        taking.tie(f"events/{i}/venue", part, "sk", "noi")
    if draft.capacity:
        evidence = "capacity/maximum" if draft.capacity.maximum is not None else "capacity/minimum"
        taking.tie(evidence, taking.plan, "sl")
    _take_allocations(taking)
    _take_agenda(taking)
    _take_broadcast(taking)
    _take_work(taking)
    for text in draft.recipients:
        taking.make(RECIPIENTS, text=text)


def _take_allocations(taking: Taking) -> None:
    for i, quota in enumerate(taking.draft.allocations):
        part = taking.make(
            ALLOCATIONS, organisation_name=quota.organisation, category=quota.category, minimum=quota.minimum,
            maximum=quota.maximum, approximate=quota.approximate, percent=quota.percent, per_unit=quota.per_unit,
        )  # fmt: skip
        part.wording = {"cau": {"value": "", "text": quota.printed}}
        taking.tie(f"allocations/{i}/quantity", part, "pb")
        taking.tie(f"allocations/{i}/organisation", part, "pb", "ten")
    for i, group in enumerate(taking.draft.allocations_without_number):
        part = taking.make(ALLOCATIONS, organisation_name=group)
        taking.tie(f"allocations_without_number/{i}", part, "pb", "ten")
    for i, target in enumerate(taking.draft.composition_targets):
        values = target.model_dump(exclude={"bound"})
        part = taking.make(COMPOSITION_TARGETS, bound=Bound(target.bound) if target.bound else None, **values)
        taking.tie(f"composition_targets/{i}/percent", part, "cc")


def _take_agenda(taking: Taking) -> None:
    for i, item in enumerate(taking.draft.agenda):
        part = taking.make(
            AGENDA_ITEMS, title=item.title, kind=AgendaKind(guess_agenda_kind(item.title)), day=item.day,
            fixed_start=time.fromisoformat(item.starts_at) if item.starts_at else None,
            duration_minutes=item.duration_minutes, presenter=item.presenter,
        )  # fmt: skip
        path = f"agenda/{i}/title" if f"agenda/{i}/title" in taking.draft.evidence else f"agenda/{i}"
        evidence = taking.draft.evidence.get(path)
        if evidence:
            taking.agenda_lines[evidence.paragraph] = part
            if not taking.corrections.is_as_read(path):
                taking.corrected_items.append(part)


def _take_broadcast(taking: Taking) -> None:
    broadcast = taking.draft.broadcast
    if not broadcast:
        return
    column = taking.make(
        BROADCAST_COLUMNS, name=broadcast.name, channel=broadcast.channel, rrule=broadcast.rrule,
        starts_at=time.fromisoformat(broadcast.starts_at) if broadcast.starts_at else None,
        duration_minutes=broadcast.duration_minutes,
    )  # fmt: skip
    taking.session.flush()
    taking.column = column
    for name, attribute in (("starts_at", "luc"), ("channel", "kenh"), ("duration_minutes", "phut")):
        taking.tie(f"broadcast/{name}", column, "cm", attribute)
    for i, slot in enumerate(broadcast.slots):
        part = taking.make(
            BROADCAST_SLOTS, column_id=column.id, period=slot.period, topics=slot.topics,
            responsible=slot.responsible, airs_on=slot.airs_on,
        )  # fmt: skip
        printed = taking.draft.evidence.get(f"broadcast/slots/{i}/period")
        if printed and taking.corrections.is_as_read(f"broadcast/slots/{i}/period"):
            part.wording = {"ky": {"value": slot.period, "text": printed.text}}
    taking.slot_lines = {
        evidence.paragraph for path, evidence in taking.draft.evidence.items() if path.startswith("broadcast/slots/")
    }


def _take_work(taking: Taking) -> None:
    deadlines: list[Any] = []
    for i, deadline in enumerate(taking.draft.deadlines):
        path = f"deadlines/{i}/printed" if f"deadlines/{i}/printed" in taking.draft.evidence else f"deadlines/{i}"
        stale = taking.corrections.words_are_stale(path)
        part = taking.make(
            DEADLINES, printed="" if stale else deadline.printed, due_on=deadline.date,
            due_time=time.fromisoformat(deadline.time) if deadline.time else None,
            precision=deadline.precision, inclusive=deadline.inclusive, subject=deadline.subject,
            receiver=deadline.receiver, channel=deadline.channel, rrule=deadline.rrule,
            offset_days=deadline.offset_days,
        )  # fmt: skip
        deadlines.append(part)
        taking.tie(path, part, "th")
    taking.session.flush()
    for i, work in enumerate(taking.draft.assignments):
        linked = deadlines[work.deadline] if work.deadline is not None and work.deadline < len(deadlines) else None
        part = taking.make(
            ASSIGNMENTS, assignees=work.assignees, cooperating=work.cooperating, task=work.task,
            deadline_id=linked.id if linked else None,
        )  # fmt: skip
        taking.tie(f"assignments/{i}/task", part, "nv", "viec")
        if len(work.assignees) == 1:
            taking.tie(f"assignments/{i}/assignees/0", part, "nv", "ai")
