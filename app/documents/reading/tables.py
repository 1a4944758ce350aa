"""The grid of a Word table: merged cells, header rows, widths, and whether its lines are visible."""

from dataclasses import dataclass, field

from lxml import etree

from app.documents.reading.names import attribute, child, children, switch, twips, value, w, whole
from app.documents.reading.source import Source

MAX_COLUMNS = 63  # Word's own limit
_ROW = w("tr")
_CELL = w("tc")
_DELETED = frozenset({w("del"), w("moveFrom")})
_WRAPPERS = frozenset({w("sdt"), w("sdtContent"), w("ins"), w("moveTo"), w("customXml"), w("smartTag")})
_SIDES = ("top", "left", "bottom", "right")
_LOGICAL = {"left": "start", "right": "end"}
_INVISIBLE = frozenset({"nil", "none"})
_BOXED_SIDES = 2
_MAX_WRAPPERS = 20


@dataclass(slots=True)
class GridCell:
    """A cell with its place; `elements` hold its text (empty for a gap at the edge of a row)."""

    column: int
    colspan: int
    rowspan: int = 1
    elements: list[etree._Element] = field(default_factory=list)


@dataclass(slots=True)
class TableFrame:
    """A table without its text."""

    rows: list[list[GridCell]]
    header_rows: int
    widths_mm: tuple[float, ...]
    borders: bool


def read_frame(table: etree._Element, source: Source) -> TableFrame:
    """Lay the rows on the grid; cells covered by a merged one are left out."""
    rows = [row for row in _inside(table, _ROW) if not _is_deleted(row)]
    grid = child(table, "tblGrid")
    columns = [] if grid is None else grid.findall(w("gridCol"))[:MAX_COLUMNS]
    placed = _placed(rows, source)
    return TableFrame(
        rows=placed,
        header_rows=_header_rows(rows),
        widths_mm=tuple(round(twips(attribute(column, "w")) or 0.0, 1) for column in columns),
        borders=_has_borders(table, rows, source),
    )


def _inside(parent: etree._Element, name: str, depth: int = 0) -> list[etree._Element]:
    """Rows of a table or cells of a row, through content controls and tracked insertions."""
    found: list[etree._Element] = []
    for node in children(parent):
        if node.tag == name:
            found.append(node)
        elif node.tag in _WRAPPERS and depth < _MAX_WRAPPERS:
            found.extend(_inside(node, name, depth + 1))
    return found


def _is_deleted(row: etree._Element) -> bool:
    properties = child(row, "trPr")
    return properties is not None and any(element.tag in _DELETED for element in properties)


def _placed(rows: list[etree._Element], source: Source) -> list[list[GridCell]]:
    placed: list[list[GridCell]] = []
    open_cells: dict[int, GridCell] = {}
    for row in rows:
        cells: list[GridCell] = []
        column = _gap(row, "gridBefore")
        if column:
            cells.append(GridCell(0, column))
        still_open: dict[int, GridCell] = {}
        for element in _inside(row, _CELL):
            source.count_cell()
            colspan, merge = _spans(element)
            anchor = open_cells.get(column) if merge == "continue" else None
            if anchor is not None:
                anchor.rowspan += 1
                still_open[column] = anchor
                if any((text.text or "").strip() for text in element.iter(w("t"))):
                    source.noticed["covered"] += 1
            elif merge == "beside" and cells:
                cells[-1].colspan = min(cells[-1].colspan + colspan, MAX_COLUMNS)
            else:
                cell = GridCell(column, colspan, elements=[element])
                cells.append(cell)
                if merge is not None:
                    still_open[column] = cell
            column += colspan
        open_cells = still_open
        placed.append(cells)
    return placed


def _gap(row: etree._Element, name: str) -> int:
    return min(max(whole(value(child(row, "trPr"), name)) or 0, 0), MAX_COLUMNS)


def _spans(cell: etree._Element) -> tuple[int, str | None]:
    """How many columns a cell takes, and how it merges: "restart", "continue" (from above), "beside", None."""
    properties = child(cell, "tcPr")
    colspan = min(max(whole(value(properties, "gridSpan")) or 1, 1), MAX_COLUMNS)
    if properties is None:
        return colspan, None
    vertical = child(properties, "vMerge")
    if vertical is not None:
        return colspan, "restart" if vertical.get(w("val")) == "restart" else "continue"
    horizontal = child(properties, "hMerge")
    beside = horizontal is not None and horizontal.get(w("val")) != "restart"
    return colspan, "beside" if beside else None


def _header_rows(rows: list[etree._Element]) -> int:
    count = 0
    for row in rows:
        if switch(child(row, "trPr"), "tblHeader") is not True:
            break
        count += 1
    return count


def _has_borders(table: etree._Element, rows: list[etree._Element], source: Source) -> bool:
    """Whether lines are printed around most cells: at least two sides of at least half of them.

    One line under the name of the issuing body does not make a letterhead a ruled table.
    """
    own = _table_borders(table, source)
    boxed = total = 0
    for number, row in enumerate(rows):
        cells = _inside(row, _CELL)
        for position, cell in enumerate(cells):
            edges = {
                "top": number == 0,
                "bottom": number == len(rows) - 1,
                "left": position == 0,
                "right": position == len(cells) - 1,
            }
            total += 1
            boxed += _visible_sides(cell, own, edges) >= _BOXED_SIDES
    return boxed * 2 >= total > 0


def _visible_sides(cell: etree._Element, table: dict[str, bool], edges: dict[str, bool]) -> int:
    own = _sides(child(child(cell, "tcPr"), "tcBorders"))
    count = 0
    for side in _SIDES:
        inside = "insideH" if side in {"top", "bottom"} else "insideV"
        count += own.get(side, table.get(side if edges[side] else inside, False))
    return count


def _table_borders(table: etree._Element, source: Source) -> dict[str, bool]:
    properties = child(table, "tblPr")
    borders = _sides(child(properties, "tblBorders"))
    for style in source.styles.table_properties(value(properties, "tblStyle")):
        inherited = _sides(child(child(style, "tblPr"), "tblBorders"))
        for conditional in style.findall(w("tblStylePr")):
            if conditional.get(w("type")) == "wholeTable":
                inherited |= _sides(child(child(conditional, "tcPr"), "tcBorders"))
        borders = inherited | borders
    return borders


def _sides(element: etree._Element | None) -> dict[str, bool]:
    """Which sides are said to be visible or not; sides of which nothing is said are absent."""
    said: dict[str, bool] = {}
    if element is None:
        return said
    for side in (*_SIDES, "insideH", "insideV"):
        kind = value(element, side) or value(element, _LOGICAL.get(side, side))
        if kind is not None:
            said[side] = kind not in _INVISIBLE
    return said
