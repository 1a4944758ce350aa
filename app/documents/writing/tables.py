"""Tables of any length as ready XML: formatted strings, never an object per cell of the file."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from app.documents.blocks import Align, Cell, ListTable, Paragraph, Run, Table
from app.documents.style import DocumentStyle
from app.documents.writing.paragraph_styles import StyleId
from app.documents.writing.plain_rows import PLAIN_ROW, PlainRows
from app.documents.writing.text_width import text_width_mm
from app.documents.writing.xml_text import paragraph_xml, run_xml, text_xml, twips

_BORDER: Final = '<w:{0} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
_BORDERS: Final = (
    "<w:tblBorders>"
    + "".join(_BORDER.format(side) for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
    + "</w:tblBorders>"
)
_CELL_MARGIN_MM: Final = 1.5
_MARGINS: Final = (
    "<w:tblCellMar>"
    f'<w:left w:w="{twips(_CELL_MARGIN_MM)}" w:type="dxa"/><w:right w:w="{twips(_CELL_MARGIN_MM)}" w:type="dxa"/>'
    "</w:tblCellMar>"
)
_HEADER_ROW: Final = "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
_MEASURED_ROWS: Final = 50
_TOLERANCE_MM: Final = 0.1


@dataclass(frozen=True, slots=True)
class _Spot:
    """A cell at its place in the grid; `cell` None is the lower part of a cell that spans rows."""

    column: int
    colspan: int
    cell: Cell | None
    starts_span: bool = False


def table_xml(table: Table, style: DocumentStyle, width_mm: float) -> Iterator[str]:
    """The table in pieces; `width_mm` is the room between the margins."""
    columns = column_count(table)
    widths = [twips(width) for width in column_widths(table, columns, style, width_mm)]
    yield _opening(table, widths)
    if any(cell.rowspan > 1 for row in table.rows for cell in row):
        yield from _spanned_rows(table, widths)
    else:
        yield from _plain_rows(table, widths)
    yield "</w:tbl>"


def _opening(table: Table, widths: list[int]) -> str:
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:jc w:val="center"/>'
        f'{_BORDERS if table.borders else ""}<w:tblLayout w:type="fixed"/>{_MARGINS}</w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>"
    )


def _plain_rows(table: Table, widths: list[int]) -> Iterator[str]:
    """Rows without cells over several rows: the common case, and the one that must be fast."""
    size = table.size
    plain = PlainRows(widths)
    for index, row in enumerate(table.rows):
        texts = _plain_texts(row) if size is None and index >= table.header_rows else None
        if texts is not None:
            yield plain.row(*texts)
            continue
        is_header = index < table.header_rows
        pieces = [_HEADER_ROW if is_header else PLAIN_ROW]
        column = 0
        for cell in row:
            end = column + cell.colspan
            pieces.append(_cell_xml(cell, sum(widths[column:end]), "", is_header=is_header, size=size))
            column = end
        if not row:
            pieces.append("<w:tc><w:tcPr/><w:p/></w:tc>")
        pieces.append("</w:tr>")
        yield "".join(pieces)


def _plain_texts(row: Sequence[Cell]) -> tuple[list[str], list[Align]] | None:
    """The texts and alignments of a row of one-run cells without letter styles; None for any other row."""
    texts: list[str] = []
    aligns: list[Align] = []
    for cell in row:
        if len(cell.paragraphs) != 1 or cell.colspan != 1:
            return None
        paragraph = cell.paragraphs[0]
        if len(paragraph.runs) != 1:
            return None
        run = paragraph.runs[0]
        if run.bold or run.italic or run.underline:
            return None
        texts.append(run.text)
        aligns.append(paragraph.align)
    return (texts, aligns) if texts else None


def list_table_xml(table: ListTable, style: DocumentStyle, width_mm: float) -> Iterator[str]:
    """A long list in pieces."""
    sample = Table(tuple(_cells(row) for row in (table.header, *table.rows[:_MEASURED_ROWS])), 1, table.widths_mm)
    columns = len(table.header)
    widths = [twips(width) for width in column_widths(sample, columns, style, width_mm)]
    yield _opening(sample, widths)
    yield from _plain_rows(Table(sample.rows[:1], 1), widths)
    plain = PlainRows(widths)
    aligns = [*table.aligns, *[Align.LEFT] * columns][:columns]
    for row in table.rows:
        yield plain.row(row, aligns)
    yield "</w:tbl>"


def _cells(texts: Sequence[str]) -> tuple[Cell, ...]:
    return tuple(Cell((Paragraph((Run(text),), align=Align.CENTRE),)) for text in texts)


def _spanned_rows(table: Table, widths: list[int]) -> Iterator[str]:
    for index, spots in enumerate(_placed(table)):
        is_header = index < table.header_rows
        pieces = [_HEADER_ROW if is_header else PLAIN_ROW]
        for spot in spots:
            width = sum(widths[spot.column : spot.column + spot.colspan])
            if spot.cell is None:
                span = _span(spot.colspan)
                tail = f'<w:tcW w:w="{width}" w:type="dxa"/>{span}<w:vMerge/>'
                pieces.append(f"<w:tc><w:tcPr>{tail}</w:tcPr><w:p/></w:tc>")
            else:
                merge = '<w:vMerge w:val="restart"/>' if spot.starts_span else ""
                pieces.append(_cell_xml(spot.cell, width, merge, is_header=is_header, size=table.size))
        if not spots:
            pieces.append("<w:tc><w:tcPr/><w:p/></w:tc>")
        pieces.append("</w:tr>")
        yield "".join(pieces)


def _placed(table: Table) -> Iterator[list[_Spot]]:
    """Each row's cells with the columns they stand in, covered places included."""
    covered: dict[int, tuple[int, int]] = {}
    for row in table.rows:
        spots: list[_Spot] = []
        column, waiting = 0, list(row)
        started: dict[int, tuple[int, int]] = {}
        while waiting or any(start >= column for start in covered):
            if column in covered:
                colspan, left = covered.pop(column)
                spots.append(_Spot(column, colspan, None))
                if left > 1:
                    started[column] = (colspan, left - 1)
                column += colspan
            elif waiting:
                cell = waiting.pop(0)
                spots.append(_Spot(column, cell.colspan, cell, starts_span=cell.rowspan > 1))
                if cell.rowspan > 1:
                    started[column] = (cell.colspan, cell.rowspan - 1)
                column += cell.colspan
            else:
                column = min(start for start in covered if start >= column)
        covered = started
        yield spots


def _span(colspan: int) -> str:
    return f'<w:gridSpan w:val="{colspan}"/>' if colspan > 1 else ""


def _cell_xml(cell: Cell, width: int, merge: str, *, is_header: bool, size: float | None) -> str:
    span = f'<w:gridSpan w:val="{cell.colspan}"/>' if cell.colspan > 1 else ""
    middle = '<w:vAlign w:val="center"/>' if is_header else ""
    inside = "".join([cell_paragraph_xml(each, is_header=is_header, size=size) for each in cell.paragraphs])
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{merge}{middle}</w:tcPr>{inside or "<w:p/>"}</w:tc>'


def cell_paragraph_xml(paragraph: Paragraph, *, is_header: bool, size: float | None) -> str:
    """One line of a cell. What the paragraph style says already is not said again."""
    style_id = StyleId.CELL_HEADER if is_header else StyleId.CELL
    align: Align | None = paragraph.align
    if is_header:
        align = None if align is Align.CENTRE else align
    elif align is Align.CENTRE:
        style_id, align = StyleId.CELL_CENTRE, None
    elif align in {Align.LEFT, Align.JUSTIFY}:
        align = None
    runs = paragraph.runs
    if len(runs) == 1 and size is None and (is_header or not (runs[0].bold or runs[0].italic or runs[0].underline)):
        inside = text_xml(runs[0].text)
        inside = f"<w:r>{inside}</w:r>" if inside else ""
    else:
        inside = "".join(run_xml(run, size=size) for run in runs)
    if align is None:
        return f'<w:p><w:pPr><w:pStyle w:val="{style_id.value}"/></w:pPr>{inside}</w:p>'
    return paragraph_xml(style_id, inside, align=align)


def column_count(table: Table) -> int:
    """Columns of the grid: as many as the widest row needs."""
    if any(cell.rowspan > 1 for row in table.rows for cell in row):
        return max((spot.column + spot.colspan for spots in _placed(table) for spot in spots), default=1)
    return max((sum(cell.colspan for cell in row) for row in table.rows), default=1) or 1


def column_widths(table: Table, columns: int, style: DocumentStyle, room_mm: float) -> list[float]:
    """Millimetres of each column, in tenths: as given, shrunk to the room; or from what stands in the columns."""
    widths = list(table.widths_mm)
    if len(widths) != columns or any(width <= 0 for width in widths):
        widths = _fitting_widths(table, columns, style, room_mm)
    total = sum(widths)
    if total > room_mm + columns * _TOLERANCE_MM:
        widths = [width * room_mm / total for width in widths]
    return [round(width, 1) for width in widths]


def _fitting_widths(table: Table, columns: int, style: DocumentStyle, room_mm: float) -> list[float]:
    """Each column gets its longest word, and the rest of the room by the amount of text in it."""
    size = table.size or style.table_size
    least, amount = [8.0] * columns, [1.0] * columns
    for row in table.rows[:_MEASURED_ROWS]:
        column = 0
        for cell in row:
            if cell.colspan == 1 and column < columns:
                for paragraph in cell.paragraphs:
                    text = paragraph.text
                    words = (text_width_mm(word, size, bold=True) for word in text.split())
                    least[column] = max(least[column], max(words, default=0.0) + 2 * _CELL_MARGIN_MM + 0.5)
                    amount[column] = max(amount[column], text_width_mm(text, size))
            column += cell.colspan
    rest = max(room_mm - sum(least), 0.0)
    weights = [min(width, room_mm * 2) for width in amount]
    return [low + rest * weight / sum(weights) for low, weight in zip(least, weights, strict=True)]
