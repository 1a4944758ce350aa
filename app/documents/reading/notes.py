"""What stands outside the flow: footnotes and endnotes, headers and footers, the document's own title."""

import re

from lxml import etree

from app.documents.blocks import Block, Paragraph, Table
from app.documents.encodings import tidy
from app.documents.reading.body import BodyReader
from app.documents.reading.names import RELATIONSHIPS, attribute, w
from app.documents.reading.source import Source

_PAGE_NUMBER = re.compile(r"[\s\d\-–—/|.]*|(?:trang|page)\s*\d*(?:\s*/\s*\d+)?", re.IGNORECASE)
_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_SEPARATORS = frozenset({"separator", "continuationSeparator", "continuationNotice"})
_MAX_NOTES = 5_000


def read_notes(source: Source) -> tuple[str, ...]:
    """The notes in the order of their references: the text "[2]" stands for the second of them."""
    texts = {kind: _note_elements(source, kind) for kind in ("footnote", "endnote")}
    notes: list[str] = []
    for kind, note_id in list(source.note_ids)[:_MAX_NOTES]:
        element = texts[kind].pop(note_id, None)
        notes.append("" if element is None else _text(BodyReader(source).read_all(element)))
    return tuple(notes)


def _note_elements(source: Source, kind: str) -> dict[str, etree._Element]:
    if not any(referred == kind for referred, _ in source.note_ids):
        return {}
    name = source.package.part_of_kind(f"{kind}s")
    root = None if name is None else source.package.xml(name)
    if root is None:
        return {}
    return {
        attribute(element, "id") or "": element
        for element in root.findall(w(kind))
        if attribute(element, "type") not in _SEPARATORS
    }


def read_headers(body: etree._Element, source: Source) -> tuple[str, ...]:
    """The different texts of headers and footers in use, without those that hold but a page number."""
    links = source.package.links(source.package.main)
    texts: list[str] = []
    seen: set[str] = set()
    for name in ("headerReference", "footerReference"):
        for reference in body.iter(w(name)):
            link = links.get(reference.get(f"{{{RELATIONSHIPS}}}id", ""))
            if link is None or link.target in seen:
                continue
            seen.add(link.target)
            root = source.package.xml(link.target)
            text = "" if root is None else _text(BodyReader(source).read_all(root))
            if text not in texts and not _PAGE_NUMBER.fullmatch(text):
                texts.append(text)
    return tuple(texts)


def read_title(source: Source) -> str | None:
    """The title in the file's properties."""
    root = source.package.xml("docProps/core.xml")
    title = None if root is None else root.findtext(_TITLE)
    return tidy(title).strip() or None if title else None


def _text(blocks: list[Block]) -> str:
    lines: list[str] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            lines.append(_line(block))
        elif isinstance(block, Table):
            lines.extend(_line(p) for row in block.rows for cell in row for p in cell.paragraphs)
    return "\n".join(line for line in lines if line)


def _line(paragraph: Paragraph) -> str:
    return " ".join(part for part in (paragraph.marker or "", paragraph.text.strip()) if part)
