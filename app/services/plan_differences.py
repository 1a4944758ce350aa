"""What an amending plan changes in the plan that it amends, thing by thing."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlmodel import Session

from app.access.actor import Actor
from app.errors import Conflict
from app.models.legal_basis import LegalBasis
from app.models.plan import Plan
from app.models.plan_event import PlanEvent
from app.models.section import Section
from app.rules import printing
from app.services.part_kinds import PARTS
from app.services.parts import all_parts
from app.services.plan_copies import NOT_COPIED
from app.services.plan_fields import FieldPrinter
from app.services.plan_text import printed_section
from app.services.plans import find_plan

NOT_COMPARED = NOT_COPIED | {"code", "position", "wording", "due_at"}


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing in which an amending plan differs from the plan that it amends; None where it is not there."""

    part: str
    code: int
    label: str
    before: str | None
    after: str | None


def plan_differences(session: Session, actor: Actor, plan_id: UUID) -> list[Difference]:
    """What an amending plan changes: head, sections as printed, and every typed part.

    Beside the plan that it amends, or that plan's last amendment if this one began from it.
    """
    plan = find_plan(session, actor, plan_id)
    if not plan.amends_id:
        raise Conflict("not_an_amendment", "Kế hoạch này không điều chỉnh kế hoạch nào.")
    original = find_plan(session, actor, plan.copied_from_id or plan.amends_id)
    found = _head_differences(original, plan)
    for kind in PARTS.values():
        old = {row.code: _summary(session, original, row) for row in all_parts(session, kind, original.id)}
        new = {row.code: _summary(session, plan, row) for row in all_parts(session, kind, plan.id)}
        for code in sorted(old.keys() | new.keys()):
            if old.get(code) != new.get(code):
                found.append(Difference(kind.noun, code, kind.label, old.get(code), new.get(code)))
    return found


HEAD_LABELS = {
    "title": "Trích yếu", "place": "Địa danh", "capacity_minimum": "Quy mô tối thiểu",
    "capacity_maximum": "Quy mô tối đa", "signer": "Người ký", "contact_name": "Đầu mối liên hệ",
    "contact_phone": "Điện thoại liên hệ",
}  # fmt: skip


def _head_differences(original: Plan, plan: Plan) -> list[Difference]:
    found: list[Difference] = []
    for name, label in HEAD_LABELS.items():
        before, after = getattr(original, name), getattr(plan, name)
        if before != after:
            found.append(Difference("plan", 0, label, _text(before), _text(after)))
    return found


def _text(value: Any) -> str | None:
    return None if value is None else str(value)


def _summary(session: Session, plan: Plan, row: Any) -> str:
    """A part in one line of words, as far as it can differ."""
    if isinstance(row, Section):
        printed = printed_section(row, FieldPrinter(session, plan))
        return " ".join(filter(None, [row.marker, printed.heading, *printed.paragraphs]))
    if isinstance(row, PlanEvent):
        return ", ".join(filter(None, [row.title, printing.moment(row.starts_on, row.start_time), row.venue]))
    if isinstance(row, LegalBasis):
        return row.printed
    values = {
        n: v
        for n, v in row.model_dump().items()
        if n not in NOT_COMPARED and not n.endswith("_id") and v not in (None, [], False, "")
    }
    return "; ".join(_words(value) for value in values.values())


def _words(value: Any) -> str:
    """A value as a person writes it."""
    if isinstance(value, list):
        return ", ".join(map(str, value))
    if isinstance(value, date):
        return f"{value.day}/{value.month}/{value.year}"
    return str(getattr(value, "label", value))
