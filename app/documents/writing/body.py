"""The text part of a Word file: every block in order, and the sections with their page numbers."""

from collections.abc import Iterator, Sequence
from typing import Final, assert_never

from app.documents.blocks import (
    Align,
    AnnexHeading,
    Block,
    Document,
    Heading,
    Letterhead,
    ListItem,
    ListTable,
    PageBreak,
    Paragraph,
    Recipients,
    Run,
    SignatureBlock,
    Table,
    Title,
)
from app.documents.style import DocumentStyle
from app.documents.writing.head_and_foot import foot_xml, letterhead_xml, rule_xml
from app.documents.writing.numbered_lines import marked_runs
from app.documents.writing.paragraph_styles import StyleId, heading_id
from app.documents.writing.tables import list_table_xml, table_xml
from app.documents.writing.text_width import text_width_mm
from app.documents.writing.xml_text import paragraph_xml, run_xml, twips

_NAMESPACES: Final = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_AFTER_TABLE_PT: Final = 6.0
_SEPARATOR: Final = f'<w:p><w:pPr><w:pStyle w:val="{StyleId.SECTION_END}"/></w:pPr></w:p>'


def body_xml(document: Document, style: DocumentStyle, header_id: str) -> Iterator[str]:
    """`word/document.xml` in pieces, so that a long list is never in memory twice."""
    yield f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document {_NAMESPACES}><w:body>'
    if document.footnotes and isinstance(next(iter(document.blocks), None), Letterhead):
        # LibreOffice puts a whole empty line above a table that opens a text with footnotes; this one has no height.
        yield _SEPARATOR
    yield from _Body(document.blocks, style, header_id).pieces()
    yield "</w:body></w:document>"


class _Body:
    """One pass over the blocks; it remembers what the next block must know of those before it."""

    def __init__(self, blocks: Sequence[Block], style: DocumentStyle, header_id: str) -> None:
        self.blocks = blocks
        self.style = style
        self.header_id = header_id
        self.landscape = False
        self.after_table = False
        self.new_page = False

    def pieces(self) -> Iterator[str]:
        """The whole body with its last section's properties."""
        following = iter((*self.blocks[1:], None))
        skip = False
        for block, after in zip(self.blocks, following, strict=True):
            if skip:
                skip = False
            elif isinstance(block, Recipients | SignatureBlock):
                skip = isinstance(block, Recipients) and isinstance(after, SignatureBlock)
                yield from self._foot(block, after if skip else None)
            else:
                yield from self._block(block, after)
        if self.after_table:
            yield _SEPARATOR
        yield self._section()

    def _block(self, block: Block, after: Block | None) -> Iterator[str]:
        match block:
            case Paragraph():
                yield self._text(_paragraph_style(block), block.runs, block.align, block.indent_mm, self._keeps(after))
            case ListItem():
                yield self._text(StyleId.ITEM, marked_runs(block.marker, block.runs), None, 0.0, self._keeps(after))
            case Heading():
                words = " ".join(part for part in (block.marker, block.text) if part)
                yield self._text(heading_id(block.level), (Run(words),), None, 0.0, keep_next=False)
            case Table():
                yield from self._table(block)
            case ListTable():
                yield from self._list_table(block)
            case Letterhead():
                yield letterhead_xml(block, self.style)
            case Title():
                yield from self._title(block)
            case AnnexHeading():
                yield from self._annex(block)
            case PageBreak():
                yield '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
            case Recipients() | SignatureBlock():
                yield from self._foot(block, None)
            case _:
                assert_never(block)

    def _text(self, style_id: str, runs: Sequence[Run], align: Align | None, indent_mm: float, keep_next: bool) -> str:
        before = _AFTER_TABLE_PT if self.after_table else None
        self.after_table = False
        inside = "".join(run_xml(run) for run in runs)
        indents = (indent_mm, 0.0) if indent_mm else None
        centred = align in {Align.CENTRE, Align.RIGHT}
        return paragraph_xml(
            style_id,
            inside,
            align=align if align is not Align.JUSTIFY else None,
            keep_next=keep_next,
            before_pt=before,
            indents_mm=indents,
            first_line_mm=0.0 if (centred or indents) and style_id == StyleId.BODY else None,
        )

    def _keeps(self, after: Block | None) -> bool:
        """The last line of the text stays on the page of the signature."""
        return isinstance(after, Recipients | SignatureBlock)

    def _table(self, table: Table) -> Iterator[str]:
        if self.after_table:
            yield _SEPARATOR
        yield from table_xml(table, self.style, self._room_mm)
        self.after_table = True

    def _list_table(self, table: ListTable) -> Iterator[str]:
        if self.after_table:
            yield _SEPARATOR
        yield from list_table_xml(table, self.style, self._room_mm)
        self.after_table = True

    @property
    def _room_mm(self) -> float:
        """Width between the margins of the page that the block stands on."""
        return self.style.landscape_text_width_mm if self.landscape else self.style.text_width_mm

    def _foot(self, block: Block, after: Block | None) -> Iterator[str]:
        if self.after_table:
            yield paragraph_xml(StyleId.SECTION_END, "", before_pt=_AFTER_TABLE_PT, keep_next=True)
        recipients = block if isinstance(block, Recipients) else None
        signature = block if isinstance(block, SignatureBlock) else after if isinstance(after, SignatureBlock) else None
        yield foot_xml(recipients, signature, self.style)
        self.after_table = True

    def _title(self, title: Title) -> Iterator[str]:
        room = self.style.text_width_mm
        if title.document_type:
            yield paragraph_xml(StyleId.DOCUMENT_TYPE, run_xml(Run(title.document_type)))
        if title.title:
            yield paragraph_xml(StyleId.TITLE, run_xml(Run(title.title)))
            width = min(text_width_mm(title.title, self.style.title_size, bold=True), room)
            yield rule_xml(width * self.style.title_rule_share, room)
        self.after_table = True

    def _annex(self, annex: AnnexHeading) -> Iterator[str]:
        """An annex ends the section before it and numbers its pages anew (mục III.1)."""
        yield paragraph_xml(StyleId.SECTION_END, "", section=self._section())
        self.after_table = False
        self.landscape = annex.landscape
        yield paragraph_xml(StyleId.ANNEX_LABEL, run_xml(Run(annex.label)))
        if annex.title:
            yield paragraph_xml(StyleId.ANNEX_TITLE, run_xml(Run(annex.title)))
        if annex.reference:
            yield paragraph_xml(StyleId.ANNEX_REFERENCE, run_xml(Run(annex.reference)))

    def _section(self) -> str:
        """Page size, margins and page number of the section that ends here; no number on its first page."""
        style = self.style
        width, height = twips(style.page_width_mm), twips(style.page_height_mm)
        size = (
            f'w:w="{height}" w:h="{width}" w:orient="landscape"' if self.landscape else f'w:w="{width}" w:h="{height}"'
        )
        margins = (
            f'w:top="{twips(style.margin_top_mm)}" w:right="{twips(style.margin_right_mm)}"'
            f' w:bottom="{twips(style.margin_bottom_mm)}" w:left="{twips(style.margin_left_mm)}"'
            f' w:header="{twips(style.header_distance_mm)}" w:footer="{twips(style.header_distance_mm)}" w:gutter="0"'
        )
        return (
            f'<w:sectPr><w:headerReference w:type="default" r:id="{self.header_id}"/><w:type w:val="nextPage"/>'
            f'<w:pgSz {size}/><w:pgMar {margins}/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>'
        )


def _paragraph_style(block: Paragraph) -> str:
    if block.style_level:
        return heading_id(block.style_level)
    if block.text.startswith("Kính gửi"):
        return StyleId.ADDRESSEE
    return StyleId.BODY
