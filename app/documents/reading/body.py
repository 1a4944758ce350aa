"""The flow of a document: paragraphs, tables and page breaks in reading order."""

from dataclasses import dataclass, field

from lxml import etree

from app.documents.blocks import Align, Block, Cell, PageBreak, Paragraph, Table
from app.documents.reading.inline import Content, InlineReader, Span, chosen_branch, finish
from app.documents.reading.names import COMPATIBILITY, child, children, value, w
from app.documents.reading.source import Source
from app.documents.reading.styles import Shape, Style, read_shape
from app.documents.reading.tables import TableFrame, read_frame

_BODY_LEVEL = 9
_LAST_DEPTH = 8
_PARAGRAPH = w("p")
_TABLE = w("tbl")
_SECTION = w("sectPr")
_ALTERNATE = f"{{{COMPATIBILITY}}}AlternateContent"
_THROUGH = frozenset(
    {w(name) for name in ("sdtContent", "customXml", "ins", "moveTo", "smartTag", "body", "txbxContent")}
)
_DELETED = frozenset({w("del"), w("moveFrom")})


@dataclass(slots=True)
class BodyReader:
    """Reads one flow (the body, a cell, a text box) of the source into `blocks`."""

    source: Source
    breaks: list[bool] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    carried: list[Span] = field(default_factory=list)

    def read_all(self, parent: etree._Element, depth: int = 0) -> list[Block]:
        """Everything below `parent` in reading order; `breaks` says for each section end whether a page ends."""
        self._read(parent, depth)
        runs = finish(self.carried, self.source)
        if runs:
            self._append(Paragraph(runs, Align.LEFT))
        return self.blocks

    def _read(self, parent: etree._Element, depth: int) -> None:
        self.source.check_depth(depth)
        for node in children(parent):
            tag = node.tag
            if tag == _PARAGRAPH:
                self._paragraph(node, depth)
            elif tag == _TABLE:
                self._table(node, depth)
            elif tag in _THROUGH:
                self._read(node, depth + 1)
            elif tag == w("sdt"):
                inner = child(node, "sdtContent")
                if inner is not None:
                    self._read(inner, depth + 1)
            elif tag == _ALTERNATE:
                branch = chosen_branch(node)
                if branch is not None:
                    self._read(branch, depth + 1)
            elif tag in _DELETED:
                self.source.noticed["deleted"] += 1
            elif tag == w("altChunk"):
                self.source.noticed["chunk"] += 1

    def _paragraph(self, element: etree._Element, depth: int) -> None:
        properties = child(element, "pPr")
        style = self.source.styles.paragraph(value(properties, "pStyle"))
        direct = read_shape(properties)
        content = InlineReader(self.source, style).read(element, depth)
        if self.carried:
            content.pages[0][:0] = self.carried
            self.carried = []
        self._boxes(content.boxes_before, depth)
        if properties is not None and _mark_is_deleted(properties) and len(content.pages) == 1:
            self.carried = content.pages[0]
        else:
            self._pages(content, direct, style)
        self._boxes(content.boxes_after, depth)
        if self.breaks and child(properties, "sectPr") is not None and self.breaks.pop(0):
            self.blocks.append(PageBreak())

    def _pages(self, content: Content, direct: Shape, style: Style) -> None:
        shape = direct.over(style.shape)
        marker, indent = self._numbering(direct, style, shape)
        if shape.page_break_before:
            self.blocks.append(PageBreak())
        last = len(content.pages) - 1
        for position, spans in enumerate(content.pages):
            runs = finish(spans, self.source)
            if runs or last == 0 or (marker is not None and position == 0):
                level = _style_level(shape)
                self._append(
                    Paragraph(
                        runs,
                        shape.align or Align.LEFT,
                        marker if position == 0 else None,
                        level,
                        indent,
                        next((span.size for span in spans if span.text.strip()), None),
                    )
                )
            if position < last:
                self.blocks.append(PageBreak())

    def _append(self, paragraph: Paragraph) -> None:
        self.source.count_paragraph(sum(len(run.text) for run in paragraph.runs))
        self.blocks.append(paragraph)

    def _numbering(self, direct: Shape, style: Style, shape: Shape) -> tuple[str | None, float]:
        """The printed number of a paragraph (numId 0 takes it away), and its left indent in millimetres."""
        numbering = self.source.numbering
        if not shape.num_id:
            return None, shape.indent_mm or 0.0
        depth = direct.num_level
        if depth is None and direct.num_id is None:
            depth = numbering.depth_of_style(shape.num_id, style.lineage)
        depth = shape.num_level if depth is None else depth
        depth = min(max(depth or 0, 0), _LAST_DEPTH)
        level = numbering.level(shape.num_id, depth)
        own = direct.indent_mm if direct.num_id is not None else shape.indent_mm
        indents = (own, None if level is None else level.indent_mm, shape.indent_mm)
        return numbering.next_marker(shape.num_id, depth), next((mm for mm in indents if mm is not None), 0.0)

    def _boxes(self, boxes: list[etree._Element], depth: int) -> None:
        for box in boxes:
            self._read(box, depth + 1)

    def _table(self, element: etree._Element, depth: int) -> None:
        frame = read_frame(element, self.source)
        rows = tuple(
            tuple(Cell(self._cell(cell.elements, depth), cell.colspan, cell.rowspan) for cell in row)
            for row in frame.rows
        )
        if any(rows):
            self.blocks.append(_table_of(frame, rows))

    def _cell(self, elements: list[etree._Element], depth: int) -> tuple[Paragraph, ...]:
        paragraphs: list[Paragraph] = []
        for element in elements:
            for block in BodyReader(self.source).read_all(element, depth + 1):
                if isinstance(block, Table):
                    self.source.noticed["nested"] += 1
                    paragraphs.extend(p for row in block.rows for cell in row for p in cell.paragraphs)
                elif isinstance(block, Paragraph):
                    paragraphs.append(block)
        return tuple(paragraphs)


def _style_level(shape: Shape) -> int | None:
    """The outline level from 1; 0 where the file expressly says running text, None where it says nothing."""
    if shape.level is None or not 0 <= shape.level <= _BODY_LEVEL:
        return None
    return 0 if shape.level == _BODY_LEVEL else shape.level + 1


def _table_of(frame: TableFrame, rows: tuple[tuple[Cell, ...], ...]) -> Table:
    return Table(rows, frame.header_rows, frame.widths_mm, frame.borders)


def _mark_is_deleted(properties: etree._Element) -> bool:
    mark = child(properties, "rPr")
    return mark is not None and any(element.tag in _DELETED for element in mark)


def section_breaks(body: etree._Element) -> list[bool]:
    """For each section that ends within the text, whether the next one begins on a new page (17.6.22)."""
    former = {section for change in body.iter(w("sectPrChange")) for section in change}
    sections = [section for section in body.iter(_SECTION) if section not in former]
    kinds = [value(section, "type") for section in sections]
    return [kind != "continuous" for kind in kinds[1:]]
