"""Every paper that a plan can be made into."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session

from app.access.actor import Actor
from app.documents import compose
from app.documents.blocks import Document
from app.documents.draft import PlanDraft
from app.documents.style import DocumentStyle, style_for
from app.documents.write_html import write_html
from app.errors import NotFound
from app.models.plan import Plan
from app.rules.vietnamese import sort_key
from app.services.plan_text import plan_draft
from app.services.plans import find_plan

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

Composer = Callable[[PlanDraft, DocumentStyle], Document]


def _sorted_allocations(draft: PlanDraft, style: DocumentStyle) -> Document:
    """The allocation table, bodies in the order of the Vietnamese dictionary."""
    ordered = sorted(draft.allocations, key=lambda allocation: sort_key(allocation.organisation))
    return compose.compose_allocations(draft.model_copy(update={"allocations": ordered}), style=style)


DOCUMENTS: dict[str, tuple[str, Composer]] = {
    "plan": ("Kế hoạch", lambda draft, style: compose.compose_plan(draft, style=style)),
    "agenda": ("Chương trình", lambda draft, style: compose.compose_agenda(draft, style=style)),
    "broadcast": ("Lịch phát sóng", lambda draft, style: compose.compose_broadcast_month(draft, style=style)),
    "assignments": ("Phân công nhiệm vụ", lambda draft, style: compose.compose_assignments(draft, style=style)),
    "allocations": ("Phân bổ", _sorted_allocations),
}
"""Name → Vietnamese label and how it is composed."""


@dataclass(frozen=True, slots=True)
class Produced:
    """A document ready to be sent."""

    file_name: str
    media_type: str
    data: bytes


def _composed(session: Session, plan: Plan, name: str) -> tuple[str, Document, DocumentStyle]:
    entry = DOCUMENTS.get(name)
    if not entry:
        raise NotFound("unknown_document", f"Không có loại văn bản này. Có: {', '.join(DOCUMENTS)}.")
    label, composer = entry
    style = style_for(plan.symbol)
    return label, composer(plan_draft(session, plan), style), style


def produce(session: Session, actor: Actor, plan_id: UUID, name: str) -> Produced:
    """A Word file of a plan: `name` is a key of DOCUMENTS with or without ".docx"."""
    from app.documents.write_docx import write_docx  # the Word library is large: a start does not wait for it

    plan = find_plan(session, actor, plan_id)
    label, document, style = _composed(session, plan, name.removesuffix(".docx"))
    number = f" {plan.printed_number}-{plan.symbol}" if plan.printed_number and plan.symbol else ""
    return Produced(f"{label}{number} - {plan.title[:80]}.docx", DOCX, write_docx(document, style))


def preview(session: Session, actor: Actor, plan_id: UUID, name: str = "plan") -> str:
    """An HTML fragment that looks like the Word file."""
    plan = find_plan(session, actor, plan_id)
    _, document, style = _composed(session, plan, name)
    return write_html(document, style)
