"""Write a document as a Word file: the same bytes for the same blocks, in the layout of a `DocumentStyle`."""

from app.documents.blocks import Document, Letterhead
from app.documents.style import DocumentStyle
from app.documents.writing.base_package import CORE_PART, DOCUMENT_PART, base_parts
from app.documents.writing.body import body_xml
from app.documents.writing.footnotes import add_footnotes, with_references
from app.documents.writing.package import core_properties, zip_parts

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def write_docx(document: Document, style: DocumentStyle) -> bytes:
    """The whole file. Text that users typed is escaped; characters that XML forbids are dropped."""
    base, header_id = base_parts(style)
    author = next((block.issuing_body for block in document.blocks if isinstance(block, Letterhead)), None)
    parts = dict(base)
    body = body_xml(document, style, header_id)
    if document.footnotes:
        body = iter((with_references("".join(body), len(document.footnotes)),))
        add_footnotes(parts, document.footnotes)
    parts[CORE_PART] = core_properties(document.title, author, style.language)
    return zip_parts(parts, DOCUMENT_PART, body)
