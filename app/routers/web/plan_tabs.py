"""What each part of a plan's page shows, gathered from the services."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from typing import Any, Final
from uuid import UUID

from sqlmodel import Session

from app import enums
from app.access.actor import Actor
from app.enums import AllocationCategory, SectionRole
from app.models.plan import Plan
from app.routers.web.forms import NOTHING_KEPT, Kept
from app.routers.web.organisation_choices import choices_of_form
from app.routers.web.pictures import TimelinePoint
from app.routers.web.words import due_state, today
from app.rules.agenda import Timing
from app.services import plan_text
from app.services.part_kinds import PARTS, PartKind
from app.services.plan_fields import FieldPrinter
from app.services.plan_text import OutlineSection

TAB_NAMES: Final = {
    "content": "Nội dung",
    "head": "Thể thức",
    "allocations": "Phân bổ",
    "agenda": "Chương trình",
    "broadcast": "Phát sóng",
    "tasks": "Nhiệm vụ",
    "documents": "Văn bản",
    "history": "Nhật ký",
}
TAB_OF_KIND: Final = {
    "sections": "content",
    "legal_bases": "head",
    "recipients": "head",
    "events": "agenda",
    "agenda_items": "agenda",
    "allocations": "allocations",
    "composition_targets": "allocations",
    "broadcast_columns": "broadcast",
    "broadcast_slots": "broadcast",
    "assignments": "tasks",
    "deadlines": "tasks",
}
IN_SERIES: Final = {"agenda_items", "allocations", "assignments", "broadcast_slots", "legal_bases", "recipients"}
PROBLEM_WORDS: Final = {
    "overlap": "Bắt đầu trước khi mục trước kết thúc",
    "presenter_twice": "Người thực hiện có mặt ở hai nhánh cùng lúc",
}
WORDS: Final = ("Sửa mục",)


@dataclass(slots=True)
class TabPage:
    """What every part's template finds: where it stands, what is being edited, what a refused form held."""

    at: str
    tab_url: str
    editable: bool
    editing: UUID | None = None
    kept: Kept = NOTHING_KEPT
    added: str | None = None
    """The kind of which one was just added, where the next one is likely to follow."""
    enums: Any = enums
    more: dict[str, Any] = field(default_factory=dict)

    def __getattr__(self, name: str) -> Any:
        """What the part's loader gathered."""
        try:
            return self.more[name]
        except KeyError:
            raise AttributeError(name) from None

    def __getitem__(self, name: str) -> Any:
        """The same, for names that a template computes."""
        return self.more[name]


def parts_of(printer: FieldPrinter, *nouns: str) -> dict[str, Sequence[Any]]:
    """All parts of these kinds, in order, by their plural."""
    return {noun: printer.rows(PARTS[noun].prefix) for noun in nouns}


def content(session: Session, _actor: Actor, plan: Plan) -> dict[str, Any]:
    """The outline with its printed text, and the plan's life in three cards."""
    printer = FieldPrinter(session, plan)
    found = parts_of(printer, "events", "deadlines")
    branches = plan_text.outline(printer)
    return {
        "outline": branches,
        "parents": _parents(branches),
        "unissued": plan.number is None,
        "life": {
            "events": found["events"],
            "deadlines": sorted(found["deadlines"], key=lambda d: (d.due_at is None, d.due_at, d.position)),
            "quota": plan_text.quota_summary(printer),
        },
    }


def _parents(branches: Sequence[OutlineSection]) -> list[tuple[UUID, str]]:
    found: list[tuple[UUID, str]] = []
    for branch in branches:
        if branch.section.role in {SectionRole.BODY, SectionRole.ANNEX}:
            words = " ".join(filter(None, [branch.printed.marker, branch.printed.heading]))
            found.append((branch.section.id, f"{'– ' * branch.depth}{words or branch.section.role.label}"[:90]))
            found += _parents(branch.children)
    return found


def head(session: Session, _actor: Actor, plan: Plan) -> dict[str, Any]:
    """Legal bases and recipients; the rest stands on the plan itself."""
    return dict(parts_of(FieldPrinter(session, plan), "legal_bases", "recipients"))


def allocations(session: Session, _actor: Actor, plan: Plan) -> dict[str, Any]:
    """Quotas with their sums beside the capacity, and the composition to keep."""
    printer = FieldPrinter(session, plan)
    found = parts_of(printer, "allocations", "composition_targets")
    return {
        **found,
        "quota": plan_text.quota_summary(printer),
        "sums": _sums(found["allocations"]),
    }


def offer_bodies(session: Session, actor: Actor, shown: TabPage) -> None:
    """The bodies that the forms of allocations offer: the one for a new line, and that of the line being edited."""
    if "allocations" not in shown.more or not shown.editable:
        return
    at = f"{shown.at}/parts/allocations"
    offered = {None: choices_of_form(session, actor, shown.kept, at, "organisation_id")}
    for row in shown.more["allocations"]:
        if row.id == shown.editing:
            offered[row.id] = choices_of_form(
                session,
                actor,
                shown.kept,
                f"{at}/{row.id}",
                "organisation_id",
                stored=row.organisation_id,
                printed=row.organisation_name,
            )
    shown.more["bodies"] = offered


def _sums(rows: Sequence[Any]) -> list[tuple[AllocationCategory, int, int]]:
    """Least and most of each category, over the lines that name a number for one body."""
    sums: list[tuple[AllocationCategory, int, int]] = []
    for category in AllocationCategory:
        counted = [r for r in rows if r.category is category and not r.per_unit]
        named = [r for r in counted if r.minimum is not None or r.maximum is not None]
        if named:
            low = sum(r.minimum or 0 for r in named)
            high = sum(r.maximum if r.maximum is not None else r.minimum for r in named)
            sums.append((category, low, high))
    return sums


def agenda(session: Session, _actor: Actor, plan: Plan) -> dict[str, Any]:
    """The order of ceremony with its computed times, and what is wrong with them."""
    printer = FieldPrinter(session, plan)
    found = parts_of(printer, "events", "agenda_items")
    rows = plan_text.timed_agenda(printer)
    numbered = list(enumerate(rows, start=1))
    return {
        "events": found["events"],
        "agenda": rows,
        "problems": [(n, PROBLEM_WORDS[t.problem]) for n, (_, t) in numbered if t.problem],
        "problem_words": PROBLEM_WORDS,
        "days": _days(numbered),
    }


Spans = list[tuple[int, str, time | None, time | None, bool]]


def _days(numbered: Sequence[tuple[int, tuple[Any, Timing]]]) -> list[tuple[int, Spans]]:
    days: dict[int, Spans] = {}
    for number, (item, timing) in numbered:
        text = f"{number}. {item.title}"
        span = (number, text, timing.starts_at, timing.ends_at, timing.problem is not None)
        days.setdefault(item.day, []).append(span)
    return sorted(days.items())


def broadcast(session: Session, _actor: Actor, plan: Plan) -> dict[str, Any]:
    """Programmes and their airings."""
    found = parts_of(FieldPrinter(session, plan), "broadcast_columns", "broadcast_slots")
    columns = [(row.id, row.name or row.channel or "–") for row in found["broadcast_columns"]]
    return {**found, "columns": columns}


def tasks(session: Session, _actor: Actor, plan: Plan) -> dict[str, Any]:
    """Who does what by when."""
    printer = FieldPrinter(session, plan)
    found = parts_of(printer, "assignments", "deadlines", "events")
    found["deadlines"] = sorted(found["deadlines"], key=lambda d: (d.due_at is None, d.due_at, d.position))
    return {
        **found,
        "printed_tasks": plan_text.printed_tasks(printer),
        "deadline_of": {row.id: row for row in found["deadlines"]},
        "deadline_choices": [(row.id, row.printed) for row in found["deadlines"]],
        "timeline": _timeline(found["deadlines"], found["events"]),
    }


def _timeline(deadlines: Sequence[Any], events: Sequence[Any]) -> list[TimelinePoint]:
    days: list[tuple[date, str, str, str]] = [
        (d.due_at.date(), d.printed, due_state(d.due_at), "circle") for d in deadlines if d.due_at
    ]
    days += [(e.starts_on, e.title or e.venue or "", "later", "square") for e in events if e.starts_on]
    if not days:
        return []
    now = today()
    if min(d[0] for d in days) <= now <= max(d[0] for d in days):
        days.append((now, "", "now", "bar"))
    return [
        TimelinePoint(on, f"{on.day}/{on.month}/{on.year} {text}".strip(), state, shape)
        for on, text, state, shape in days
    ]


LOADERS: Final[dict[str, Callable[[Session, Actor, Plan], dict[str, Any]]]] = {
    "content": content,
    "head": head,
    "allocations": allocations,
    "agenda": agenda,
    "broadcast": broadcast,
    "tasks": tasks,
}


def kind_of(noun: str) -> PartKind:
    """The kind of part that an address names."""
    return PARTS[noun]
