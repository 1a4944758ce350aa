"""Word files (.docx) as blocks: what a reader sees on paper, in reading order, and nothing guessed."""

from lxml import etree

from app.documents.blocks import Block, Document, PageBreak, Paragraph, Table
from app.documents.encodings import Legacy, recognise_legacy
from app.documents.reading.body import BodyReader, section_breaks
from app.documents.reading.limits import DEFAULT, ReadLimits
from app.documents.reading.names import child, w
from app.documents.reading.notes import read_headers, read_notes, read_title
from app.documents.reading.package import Package, open_package
from app.documents.reading.source import Source, open_source
from app.errors import BadInput, TooLarge, UnsupportedFile

_SAVE_AGAIN = "Hãy mở tệp bằng Word, lưu lại dạng .docx rồi tải lên."


def read_docx(data: bytes, *, limits: ReadLimits = DEFAULT) -> Document:
    """Read a Word file into `Paragraph`, `Table` and `PageBreak` blocks, in NFC.

    Automatic numbers stand in `Paragraph.marker`. A footnote or endnote reference is printed as "[1]", "[2]" … in
    the text, its words are `Document.footnotes[0]`, `[1]` … A text box becomes paragraphs where it is anchored,
    a table within a cell becomes that cell's paragraphs. Tracked insertions are taken, deletions dropped;
    comments and hidden text are dropped. What was dropped or converted is said in `remarks`.

    Raises:
        UnsupportedFile: another kind of file, macros, a password, or only pictures.
        TooLarge: beyond `limits`.
        BadInput: damaged, deceitful or empty.
    """
    if len(data) > limits.file_size:
        raise TooLarge("file_too_large", f"Tệp lớn hơn {limits.file_size // 1_048_576} MiB. Hãy bớt hình ảnh.")
    package = open_package(data, limits)
    root = package.xml(package.main)
    body = child(root, "body") if root is not None and root.tag == w("document") else None
    if body is None:
        raise UnsupportedFile("docx_without_document", f"Tệp không có phần văn bản của Word. {_SAVE_AGAIN}")
    source, blocks = _read(package, body)
    legacy = recognise_legacy("\n".join(paragraph.text for block in blocks for paragraph in _paragraphs(block)))
    if legacy is not None:
        source, blocks = _read(package, body, legacy)
    if not any(_has_text(block) for block in blocks):
        raise _nothing_to_read(pictures=source.noticed["image"] > 0)
    return Document(
        blocks=blocks,
        footnotes=read_notes(source),
        headers=read_headers(body, source),
        title=read_title(source),
        remarks=source.remarks(),
    )


def _read(package: Package, body: etree._Element, assumed: Legacy | None = None) -> tuple[Source, tuple[Block, ...]]:
    """Read the flow; `assumed` is the 8-bit encoding of letters whose font does not tell of one."""
    source = open_source(package)
    source.assumed = assumed
    return source, _settled(BodyReader(source, section_breaks(body)).read_all(body))


def _settled(blocks: list[Block]) -> tuple[Block, ...]:
    """Without page breaks at either end or one upon another."""
    settled: list[Block] = []
    for block in blocks:
        if isinstance(block, PageBreak) and (not settled or isinstance(settled[-1], PageBreak)):
            continue
        settled.append(block)
    while settled and isinstance(settled[-1], PageBreak):
        settled.pop()
    return tuple(settled)


def _paragraphs(block: Block) -> list[Paragraph]:
    if isinstance(block, Paragraph):
        return [block]
    if isinstance(block, Table):
        return [paragraph for row in block.rows for cell in row for paragraph in cell.paragraphs]
    return []


def _has_text(block: Block) -> bool:
    return any(paragraph.text.strip() for paragraph in _paragraphs(block))


def _nothing_to_read(*, pictures: bool) -> UnsupportedFile | BadInput:
    if pictures:
        return UnsupportedFile(
            "images_only",
            "Tệp chỉ có hình ảnh (bản quét), không có chữ để đọc. Hãy dùng bản Word gốc hoặc nhận dạng chữ trước.",
        )
    return BadInput("empty_document", "Văn bản không có chữ nào. Hãy kiểm tra lại tệp.")
