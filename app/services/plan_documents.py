"""Every paper that a plan can be made into.

What lays documents out and writes them is large, and loaded with the first document: a start does not wait for it.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from sqlmodel import Session

from app.access.actor import Actor
from app.documents.draft import DraftAgendaItem, PlanDraft
from app.errors import NotFound
from app.models.plan import Plan
from app.rules.vietnamese import sort_key
from app.services.plan_fields import FieldPrinter
from app.services.plan_text import plan_draft, timed_agenda
from app.services.plans import find_plan

if TYPE_CHECKING:
    from app.documents.blocks import Document
    from app.documents.style import DocumentStyle

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

DOCUMENTS = {
    "plan": "Kế hoạch",
    "agenda": "Chương trình",
    "broadcast": "Lịch phát sóng",
    "assignments": "Phân công nhiệm vụ",
    "allocations": "Phân bổ",
}
"""Name → Vietnamese label."""


def _laid_out(name: str, draft: PlanDraft, style: "DocumentStyle") -> "Document":
    from app.documents import compose

    composers = {
        "plan": compose.compose_plan,
        "agenda": compose.compose_agenda,
        "broadcast": compose.compose_broadcast_month,
        "assignments": compose.compose_assignments,
        "allocations": compose.compose_allocations,
    }
    return composers[name](_sorted(draft) if name == "allocations" else draft, style=style)


def _sorted(draft: PlanDraft) -> PlanDraft:
    """For the allocation table: bodies in the order of the Vietnamese dictionary."""
    ordered = sorted(draft.allocations, key=lambda allocation: sort_key(allocation.organisation))
    return draft.model_copy(update={"allocations": ordered})


@dataclass(frozen=True, slots=True)
class Produced:
    """A document ready to be sent."""

    file_name: str
    media_type: str
    data: bytes


def _composed(session: Session, plan: Plan, name: str) -> "tuple[str, Document, DocumentStyle]":
    from app.documents.style import style_for

    label = DOCUMENTS.get(name)
    if not label:
        raise NotFound("unknown_document", f"Không có loại văn bản này. Có: {', '.join(DOCUMENTS)}.")
    style = style_for(plan.symbol)
    draft = plan_draft(session, plan)
    if name == "agenda":
        draft = draft.model_copy(update={"agenda": _timed(session, plan, draft)})
    return label, _laid_out(name, draft, style), style


def _timed(session: Session, plan: Plan, draft: PlanDraft) -> list[DraftAgendaItem]:
    """The agenda with the hours at which its items begin, as the plan's page shows them."""
    begins = [timing.starts_at for _, timing in timed_agenda(FieldPrinter(session, plan))]
    return [
        item.model_copy(update={"starts_at": f"{start:%H:%M}"} if start else {})
        for item, start in zip(draft.agenda, begins, strict=True)
    ]


def produce(session: Session, actor: Actor, plan_id: UUID, name: str) -> Produced:
    """A Word file of a plan: `name` is a key of DOCUMENTS with or without ".docx"."""
    from app.documents.write_docx import write_docx

    plan = find_plan(session, actor, plan_id)
    label, document, style = _composed(session, plan, name.removesuffix(".docx"))
    number = f" {plan.printed_number}-{plan.symbol}" if plan.printed_number and plan.symbol else ""
    return Produced(f"{label}{number} - {plan.title[:80]}.docx", DOCX, write_docx(document, style))


def preview(session: Session, actor: Actor, plan_id: UUID, name: str = "plan") -> str:
    """An HTML fragment that looks like the Word file."""
    from app.documents.write_html import write_html

    plan = find_plan(session, actor, plan_id)
    _, document, style = _composed(session, plan, name)
    return write_html(document, style)
