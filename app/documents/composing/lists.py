"""The typed parts of a plan as printed tables: agenda, broadcast schedule, assignments, allocations."""

from collections.abc import Sequence

from app.documents.composing.allocations import allocation_rows
from app.documents.draft import (
    DraftAgendaItem,
    DraftAllocation,
    DraftAssignment,
    DraftBroadcast,
    DraftCell,
    DraftDeadline,
    DraftSection,
    DraftSlot,
    DraftTable,
)

_SUM_NOTE = "Ghi chú: Tổng cộng không gồm số phân bổ cho mỗi đơn vị, số theo tỷ lệ và nơi chưa ấn định số."


def table_section(
    header: Sequence[str], rows: Sequence[Sequence[Sequence[str]]], widths_mm: Sequence[float]
) -> DraftSection:
    """A section that holds one table: `rows` gives for each cell its paragraphs (none: one empty paragraph)."""
    section = DraftSection(level=0)
    table = DraftTable(first=0, rows=[], header_rows=1, widths_mm=list(widths_mm))
    for row in ([[name] for name in header], *rows):
        cells = []
        for paragraphs in row:
            texts = list(paragraphs) or [""]
            section.paragraphs.extend(texts)
            cells.append(DraftCell(paragraphs=len(texts)))
        table.rows.append(cells)
    section.tables.append(table)
    return section


def agenda_section(items: Sequence[DraftAgendaItem]) -> DraftSection:
    """The order of ceremony; a column that would be empty is not printed."""
    days = max((item.day for item in items), default=1)
    timed = days > 1 or any(item.starts_at or item.duration_minutes for item in items)
    presented = any(item.presenter for item in items)
    columns = [("TT", 12.0, True), ("Thời gian", 28.0, timed), ("Nội dung", 0.0, True)]
    columns.append(("Người thực hiện", 45.0, presented))
    rows = []
    for item in sorted(items, key=lambda item: (item.day, item.position)):
        cells = ([str(item.position)], _agenda_time(item, is_long=days > 1), [item.title], [item.presenter or ""])
        rows.append([cell for cell, (_, _, shown) in zip(cells, columns, strict=True) if shown])
    shown = [(name, width) for name, width, is_shown in columns if is_shown]
    return table_section([name for name, _ in shown], rows, _fill([width for _, width in shown]))


def _agenda_time(item: DraftAgendaItem, *, is_long: bool) -> list[str]:
    """Day (of a ceremony of several days), hour and length, a line each."""
    day = f"Ngày thứ {item.day}" if is_long else ""
    length = f"({item.duration_minutes} phút)" if item.duration_minutes else ""
    return [line for line in (day, item.starts_at, length) if line]


def broadcast_section(broadcast: DraftBroadcast | None, month: str | None) -> DraftSection:
    """The slots in order of time: month or day of airing, topics, who is responsible."""
    slots = [slot for slot in (broadcast.slots if broadcast else []) if month is None or _month(slot) == month]
    slots.sort(key=lambda slot: (slot.period, slot.airs_on.isoformat() if slot.airs_on else ""))
    hour = broadcast.starts_at if broadcast else None
    rows = [
        [[str(index)], _airing(slot, hour), slot.topics, [slot.responsible or ""]]
        for index, slot in enumerate(slots, start=1)
    ]
    header = ("TT", "Thời gian thực hiện", "Nội dung thực hiện", "Đơn vị thực hiện")
    section = table_section(header, rows, _fill([12.0, 32.0, 0.0, 40.0]))
    minutes = broadcast.duration_minutes if broadcast else None
    if minutes:
        section.paragraphs.append(f"Thời lượng mỗi số: {minutes} phút.")
    return section


def _month(slot: DraftSlot) -> str:
    return slot.airs_on.isoformat()[:7] if slot.airs_on else slot.period[:7]


def _airing(slot: DraftSlot, hour: str | None) -> list[str]:
    year, _, month = slot.period[:7].partition("-")
    lines = [f"Tháng {int(month)}/{year}" if month.isdigit() else slot.period]
    if slot.airs_on:
        time = f"{hour}, " if hour else ""
        lines.append(f"({time}ngày {slot.airs_on.day:02}/{slot.airs_on.month:02}/{slot.airs_on.year})")
    return lines


def assignment_section(assignments: Sequence[DraftAssignment], deadlines: Sequence[DraftDeadline]) -> DraftSection:
    """Who does what, with whom, until when; nobody is named in a column that would be empty."""
    rows = []
    for index, assignment in enumerate(assignments, start=1):
        deadline = ""
        if assignment.deadline is not None and assignment.deadline < len(deadlines):
            deadline = deadlines[assignment.deadline].printed
        rows.append([[str(index)], [assignment.task], assignment.assignees, assignment.cooperating, [deadline]])
    columns = [("TT", 12.0), ("Nội dung công việc", 0.0), ("Đơn vị chủ trì", 35.0), ("Đơn vị phối hợp", 32.0)]
    columns.append(("Thời hạn", 28.0))
    if not any(assignment.cooperating for assignment in assignments):
        del columns[3]
        for row in rows:
            del row[3]
    return table_section([name for name, _ in columns], rows, _fill([width for _, width in columns]))


def allocation_section(
    allocations: Sequence[DraftAllocation], organisations: Sequence[str] | None = None
) -> DraftSection:
    """Units down, categories across, sums at the right and below; rows in the caller's order."""
    header, rows, is_partial = allocation_rows(allocations, organisations)
    numbers = len(header) - 2
    widths = _fill([12.0, 0.0, *([min(26.0, 100.0 / max(numbers, 1))] * numbers)])
    section = table_section(header, [[[text] for text in row] for row in rows], widths)
    if is_partial:
        section.paragraphs.append(_SUM_NOTE)
    return section


def _fill(widths: list[float], total_mm: float = 165.0) -> list[float]:
    """The column given as 0 takes what the others leave of the text's width."""
    rest = round(total_mm - sum(widths), 1)
    return [width or rest for width in widths]
