"""Tables in the text: their cells' paragraphs stand in the section, and `DraftTable` says how they lie."""

from collections.abc import Sequence

from app.documents.blocks import Table
from app.documents.draft import DraftCell, DraftSection, DraftTable
from app.documents.interpretation.source import Reading, SourceLine


def is_layout(reading: Reading, line: SourceLine) -> bool:
    """Whether the line's table is only a frame around running text: it has a single column."""
    if line.place is None:
        return False
    table = reading.tables[line.place.table]
    return all(len(row) <= 1 for row in table.rows)


def add_table(reading: Reading, section: DraftSection, lines: Sequence[SourceLine]) -> bool:
    """Add the table that these lines fill; False when they do not fill it.

    A cell keeps its printed paragraphs, an empty one a single blank paragraph.
    """
    first = lines[0].place
    if first is None:
        return False
    table: Table = reading.tables[first.table]
    if sum(len(cell.paragraphs) for row in table.rows for cell in row) != len(lines):
        return False
    drafted = DraftTable(
        first=len(section.paragraphs), rows=[], header_rows=table.header_rows, widths_mm=list(table.widths_mm)
    )
    taken = iter(lines)
    for row in table.rows:
        cells = []
        for cell in row:
            own = [next(taken) for _ in cell.paragraphs]
            kept = [line for line in own if line.printed] or own[:1]
            section.paragraphs += [line.printed for line in kept] or [""]
            section.lines += [line.number for line in kept] or [0]
            cells.append(DraftCell(paragraphs=max(len(kept), 1), colspan=cell.colspan, rowspan=cell.rowspan))
        drafted.rows.append(cells)
    section.tables.append(drafted)
    return True
