"""The kinds of typed parts that a plan has: one table for both faces, the text and the copies."""

from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from app.models import (
    agenda_item as agenda,
)
from app.models import (
    allocation,
    assignment,
    broadcast,
    legal_basis,
    plan_event,
    recipient,
    section,
)
from app.models.part import Part


@dataclass(frozen=True, slots=True)
class PartKind:
    """One kind of part: its table, its shapes, the prefix of its fields in text, and its Vietnamese name."""

    noun: str
    plural: str
    model: type[Part]
    create: type[BaseModel]
    update: type[BaseModel]
    public: type[BaseModel]
    prefix: str
    label: str
    required: frozenset[str] = frozenset()


SECTIONS = PartKind(
    "section", "sections", section.Section, section.SectionCreate, section.SectionUpdate, section.SectionPublic,
    "muc", "Mục", frozenset({"content", "run_in", "text", "position"}),
)  # fmt: skip
LEGAL_BASES = PartKind(
    "legal_basis", "legal_bases", legal_basis.LegalBasis, legal_basis.LegalBasisCreate, legal_basis.LegalBasisUpdate,
    legal_basis.LegalBasisPublic, "cb", "Căn cứ",
)  # fmt: skip
EVENTS = PartKind(
    "event", "events", plan_event.PlanEvent, plan_event.PlanEventCreate, plan_event.PlanEventUpdate,
    plan_event.PlanEventPublic, "sk", "Thời gian, địa điểm", frozenset({"tentative"}),
)  # fmt: skip
ALLOCATIONS = PartKind(
    "allocation", "allocations", allocation.Allocation, allocation.AllocationCreate, allocation.AllocationUpdate,
    allocation.AllocationPublic, "pb", "Phân bổ",
    frozenset({
        "organisation_class", "category", "approximate", "per_unit", "residual", "by_superior",
    }),
)  # fmt: skip
COMPOSITION_TARGETS = PartKind(
    "composition_target", "composition_targets", allocation.CompositionTarget, allocation.CompositionTargetCreate,
    allocation.CompositionTargetUpdate, allocation.CompositionTargetPublic, "cc", "Cơ cấu",
    frozenset({"group", "approximate", "priority", "per_unit"}),
)  # fmt: skip
AGENDA_ITEMS = PartKind(
    "agenda_item", "agenda_items", agenda.AgendaItem, agenda.AgendaItemCreate, agenda.AgendaItemUpdate,
    agenda.AgendaItemPublic, "ct", "Chương trình", frozenset({"title", "kind", "day", "position"}),
)  # fmt: skip
BROADCAST_COLUMNS = PartKind(
    "broadcast_column", "broadcast_columns", broadcast.BroadcastColumn, broadcast.BroadcastColumnCreate,
    broadcast.BroadcastColumnUpdate, broadcast.BroadcastColumnPublic, "cm", "Chuyên mục",
)  # fmt: skip
BROADCAST_SLOTS = PartKind(
    "broadcast_slot", "broadcast_slots", broadcast.BroadcastSlot, broadcast.BroadcastSlotCreate,
    broadcast.BroadcastSlotUpdate, broadcast.BroadcastSlotPublic, "lps", "Số phát sóng",
    frozenset({"period", "topics", "state"}),
)  # fmt: skip
DEADLINES = PartKind(
    "deadline", "deadlines", assignment.Deadline, assignment.DeadlineCreate, assignment.DeadlineUpdate,
    assignment.DeadlinePublic, "th", "Thời hạn", frozenset({"precision", "inclusive"}),
)  # fmt: skip
ASSIGNMENTS = PartKind(
    "assignment", "assignments", assignment.Assignment, assignment.AssignmentCreate, assignment.AssignmentUpdate,
    assignment.AssignmentPublic, "nv", "Nhiệm vụ", frozenset({"assignees", "cooperating", "task"}),
)  # fmt: skip
RECIPIENTS = PartKind(
    "recipient", "recipients", recipient.Recipient, recipient.RecipientCreate, recipient.RecipientUpdate,
    recipient.RecipientPublic, "nn", "Nơi nhận", frozenset({"text", "position"}),
)  # fmt: skip

PARTS: dict[str, PartKind] = {
    kind.plural: kind
    for kind in (
        SECTIONS, LEGAL_BASES, EVENTS, ALLOCATIONS, COMPOSITION_TARGETS, AGENDA_ITEMS,
        BROADCAST_COLUMNS, BROADCAST_SLOTS, DEADLINES, ASSIGNMENTS, RECIPIENTS,
    )
}  # fmt: skip
BY_PREFIX: dict[str, PartKind] = {kind.prefix: kind for kind in PARTS.values()}


def values_of(command: BaseModel, *, unset: bool = True) -> dict[str, Any]:
    """What a Create or Update shape says, `position` apart."""
    return command.model_dump(exclude_unset=unset, exclude={"position"})
