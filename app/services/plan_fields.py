"""What each field in the text prints, and its value in a form that can be compared (see `rules.fields`)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlmodel import Session

from app.models.agenda_item import AgendaItem
from app.models.allocation import Allocation
from app.models.assignment import Assignment
from app.models.broadcast import BroadcastColumn, BroadcastSlot
from app.models.plan import Plan
from app.rules import printing
from app.rules.fields import FieldName, fill, wording_or
from app.services.part_kinds import BY_PREFIX
from app.services.part_rows import part_rows

Printer = Callable[[Any], str]


def _quantity(part: Allocation) -> str:
    return printing.quantity(
        part.minimum, part.maximum, approximate=part.approximate, share=part.percent,
        residual=part.residual, by_superior=part.by_superior,
    )  # fmt: skip


def _people(names: Sequence[str]) -> str:
    return ", ".join(names)


def _airing(column: BroadcastColumn) -> str:
    return printing.clock(column.starts_at) if column.starts_at else ""


PRINTERS: dict[tuple[str, str | None], tuple[Printer, str]] = {
    ("pb", None): (_quantity, "số lượng"),
    ("pb", "ten"): (lambda p: p.organisation_name, "tên đơn vị, nhóm"),
    ("th", None): (lambda p: p.printed, "thời hạn"),
    ("sk", "ten"): (lambda p: p.title or "", "tên hoạt động"),
    ("sk", "luc"): (lambda p: printing.moment(p.starts_on, p.start_time), "thời gian"),
    ("sk", "noi"): (lambda p: p.venue or "", "địa điểm"),
    ("cc", None): (lambda p: printing.percent(p.percent) if p.percent is not None else "", "tỷ lệ"),
    ("nv", "viec"): (lambda p: p.task, "nội dung nhiệm vụ"),
    ("nv", "ai"): (lambda p: _people(p.assignees), "đơn vị thực hiện"),
    ("nv", "cung"): (lambda p: _people(p.cooperating), "đơn vị phối hợp"),
    ("cb", None): (lambda p: p.printed, "căn cứ"),
    ("cm", "luc"): (_airing, "giờ phát sóng"),
    ("cm", "kenh"): (lambda p: p.channel or "", "kênh phát sóng"),
    ("cm", "phut"): (lambda p: str(p.duration_minutes or ""), "thời lượng (phút)"),
}
"""(prefix, attribute) → how it is printed in the standard form, and what it is called."""


def capacity_words(plan: Plan) -> str:
    """The plan's capacity in the standard form."""
    return printing.quantity(plan.capacity_minimum, plan.capacity_maximum, approximate=plan.capacity_approximate)


def canonical(part: Any, prefix: str, attribute: str | None) -> str:
    """The value behind a field in a form that changes exactly when the value does."""
    if prefix == "pb" and attribute is None:
        values = (part.minimum, part.maximum, part.approximate, part.percent, part.residual, part.by_superior)
        return "|".join(map(str, values))
    if prefix == "cm" and attribute == "luc":
        return f"{part.rrule}|{part.starts_at}"
    return PRINTERS[prefix, attribute][0](part)


@dataclass(frozen=True, slots=True)
class FieldInfo:
    """One field for the legend of the section editor."""

    token: str
    label: str
    printed: str
    noun: str
    part_id: UUID | None


class FieldPrinter:
    """Prints the fields of one plan. Loads each kind of part once, when first asked for it."""

    def __init__(self, session: Session, plan: Plan) -> None:
        self.session = session
        self.plan = plan
        self._rows: dict[str, Sequence[Any]] = {}
        self._parts: dict[str, dict[int, Any]] = {}

    def rows(self, prefix: str) -> Sequence[Any]:
        """The parts of a kind, in order."""
        if prefix not in self._rows:
            self._rows[prefix] = part_rows(self.session, BY_PREFIX[prefix].model, self.plan.id)
        return self._rows[prefix]

    def parts(self, prefix: str) -> dict[int, Any]:
        """The parts of a kind by their code, in order."""
        if prefix not in self._parts:
            self._parts[prefix] = {row.code: row for row in self.rows(prefix)}
        return self._parts[prefix]

    def __call__(self, name: FieldName) -> str | None:
        """The printed words of an inline field; None for one that names nothing."""
        if name.prefix == "sl" and not name.attribute:
            kept = f"{self.plan.capacity_minimum}|{self.plan.capacity_maximum}|{self.plan.capacity_approximate}"
            return wording_or(self.plan.wording, "sl", kept, capacity_words(self.plan))
        entry = PRINTERS.get((name.prefix, name.attribute))
        part = self.parts(name.prefix).get(name.code) if entry else None
        if not entry or part is None:
            return None
        if (name.prefix, name.attribute) == ("nv", "viec"):
            return self.task(part)
        value = canonical(part, name.prefix, name.attribute)
        return wording_or(part.wording, name.attribute or "so", value, entry[0](part))

    def task(self, part: Assignment) -> str:
        """The words of a task, the fields inside it printed (a task may state its own deadline)."""

        def inner(name: FieldName) -> str | None:
            return None if (name.prefix, name.attribute) == ("nv", "viec") else self(name)

        return fill(part.task, inner)

    def agenda_lines(self) -> list[str]:
        """The agenda as the text prints it: one line an item, in the wording it came with."""
        return [self._agenda_line(item) for item in self.parts("ct").values()]

    @staticmethod
    def _agenda_line(item: AgendaItem) -> str:
        start = f"{item.fixed_start:%H:%M}: " if item.fixed_start else ""
        value = f"{start}{item.title}"
        return wording_or(item.wording, "dong", value, f"- {value}.")

    def slots(self) -> list[BroadcastSlot]:
        """The broadcast slots in order."""
        return list(self.parts("lps").values())

    def legend(self) -> list[FieldInfo]:
        """Every inline field of the plan with what it prints now."""
        found = [FieldInfo("[[sl]]", "Quy mô: số lượng", self(FieldName("sl")) or "", "plan", None)]
        for (prefix, attribute), (_, label) in PRINTERS.items():
            kind = BY_PREFIX[prefix]
            for code, part in self.parts(prefix).items():
                name = FieldName(prefix, code, attribute)
                found.append(FieldInfo(name.token, f"{kind.label}: {label}", self(name) or "", kind.noun, part.id))
        if self.parts("ct"):
            found.append(FieldInfo("[[ct]]", "Chương trình: cả bảng", "…", "agenda_item", None))
        if self.parts("lps"):
            found.append(FieldInfo("[[lps]]", "Lịch phát sóng: cả bảng", "…", "broadcast_slot", None))
        return found
