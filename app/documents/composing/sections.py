"""The text of a plan: sections, their numbered and bulleted lines, and their tables."""

import re
from collections.abc import Iterator
from itertools import accumulate, pairwise

from app.documents.blocks import Align, Block, Cell, Heading, ListItem, Paragraph, Run, Table
from app.documents.draft import DraftSection, DraftTable

_BULLET = re.compile(r"([-–—+•*]|- \+|\+/\.?) (?=\S)(.*)", re.DOTALL)
_SHORT = re.compile(r"(?:khoảng |tối đa |ít nhất )?[\d\s.,:/%hg–-]{1,12}(?:/đơn vị|đơn vị)?|\(\d+ phút\)")
_SUB_BULLETS = ("+", "- +", "+/", "+/.")


def section_blocks(section: DraftSection) -> Iterator[Block]:
    """Everything that a section prints: its line with the marker, its paragraphs and tables, its children."""
    yield from _own_blocks(section)
    for child in section.children:
        yield from section_blocks(child)


def _own_blocks(section: DraftSection) -> Iterator[Block]:
    tables = {table.first: table for table in section.tables}
    opening, position = _opening(section, taken=0 in tables)
    yield from opening
    while position < len(section.paragraphs):
        table = tables.get(position)
        if table is None or not (size := _size(table)):
            yield line(section.paragraphs[position])
            position += 1
        else:
            yield _table(table, section.paragraphs)
            position += size


def _opening(section: DraftSection, *, taken: bool) -> tuple[list[Block], int]:
    """The blocks of the numbered line, and how many paragraphs they have used up."""
    level = max(section.level, 1)
    if section.heading is not None and not section.run_in:
        return [Heading(level, section.marker, section.heading)], 0
    if section.marker is None and not section.run_in:
        return [], 0
    if taken or not section.paragraphs:
        text = section.heading or ""
        return [ListItem(section.marker or "", (Run(text, bold=True),), depth=level)], 0
    runs = _run_in(section.heading, section.paragraphs[0])
    if section.marker is None:
        return [Paragraph(runs)], 1
    return [ListItem(section.marker, runs, depth=level)], 1


def _run_in(heading: str | None, text: str) -> tuple[Run, ...]:
    """A line whose beginning is a heading: that part is bold."""
    if not heading or not text.startswith(heading):
        return (Run(text),)
    runs = (Run(heading, bold=True), Run(text[len(heading) :]))
    return runs if runs[1].text else runs[:1]


def line(text: str) -> Paragraph | ListItem:
    """A paragraph, or a bulleted line when the text begins with a bullet and a space."""
    found = _BULLET.fullmatch(text)
    if found is None:
        return Paragraph((Run(text),))
    return ListItem(found[1], (Run(found[2]),), depth=2 if found[1] in _SUB_BULLETS else 1)


def _size(table: DraftTable) -> int:
    return sum(cell.paragraphs for row in table.rows for cell in row)


def _table(table: DraftTable, paragraphs: list[str]) -> Table:
    """The table with the paragraphs that its cells take in reading order."""
    position = table.first
    rows: list[tuple[Cell, ...]] = []
    for index, row in enumerate(table.rows):
        ends = list(accumulate((cell.paragraphs for cell in row), initial=position))
        position = ends[-1]
        texts = [paragraphs[start:end] for start, end in pairwise(ends)]
        heading = index < table.header_rows
        bold = heading or _is_sum(texts)
        cells = zip(texts, row, strict=True)
        rows.append(tuple(_cell(each, cell.colspan, cell.rowspan, heading, bold) for each, cell in cells))
    return Table(tuple(rows), header_rows=table.header_rows, widths_mm=tuple(table.widths_mm))


def _cell(texts: list[str], colspan: int, rowspan: int, heading: bool, bold: bool) -> Cell:
    align = Align.CENTRE if heading or all(_is_short(text) for text in texts) else Align.LEFT
    lines = tuple(Paragraph((Run(text, bold=bold),), align=align) for text in texts)
    return Cell(lines, colspan=colspan, rowspan=rowspan, align=align)


def _is_short(text: str) -> bool:
    """Ordinal numbers, amounts and times stand in the middle of their cell."""
    return bool(_SHORT.fullmatch(text))


def _is_sum(texts: list[list[str]]) -> bool:
    """Whether a row adds up those above it: its first words are "Cộng", "Tổng cộng" or "Tổng số"."""
    first = next((text for cell in texts for text in cell if text.strip()), "")
    return first.strip(" :.").lower() in {"cộng", "tổng cộng", "tổng số", "tổng"}
