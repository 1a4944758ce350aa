"""Plain text as blocks: one paragraph for each line of the source, blank ones too."""

import re

from app.documents.blocks import Align, Block, Document, PageBreak, Paragraph, Run
from app.documents.encodings import decode, decode_text
from app.documents.reading.limits import DEFAULT, ReadLimits
from app.errors import BadInput, TooLarge, UnsupportedFile

_LINE_END = re.compile("\r\n|\r|\n|\u2029|\x1e")
_BLANK = Paragraph((), Align.LEFT)
_OTHER_MARKUP = (("{\\rtf", "rtf_file", ".rtf"), ("%PDF-", "pdf_file", ".pdf"))


def read_text(data: bytes | str, *, limits: ReadLimits = DEFAULT) -> Document:
    """Read .txt or pasted text; each line is a `Paragraph` (line n of the source is the n-th), in NFC.

    Bytes may be UTF-8 or UTF-16 (with or without their mark), cp1258, TCVN3 or VNI; what was converted is said in
    `remarks`. Tabs stay; a form feed becomes a `PageBreak` before its line, a vertical tab a break within it.

    Raises:
        UnsupportedFile: no text at all.
        BadInput: empty, or in an encoding that cannot be told for certain.
        TooLarge: beyond `limits`.
    """
    if len(data) > limits.file_size:
        raise TooLarge("file_too_large", f"Tệp lớn hơn {limits.file_size // 1_048_576} MiB. Hãy chia nhỏ văn bản.")
    decoded = decode(data) if isinstance(data, bytes) else decode_text(data)
    if len(decoded.text) > limits.characters:
        raise _too_long()
    for mark, code, kind in _OTHER_MARKUP:
        if decoded.text.lstrip().startswith(mark):
            raise UnsupportedFile(code, f"Tệp {kind} chưa đọc được. Hãy lưu lại dạng .docx rồi tải lên.")
    if not decoded.text.strip():
        raise BadInput("empty_document", "Văn bản không có chữ nào. Hãy kiểm tra lại tệp.")
    remark = f"Đã chuyển văn bản từ bảng mã {decoded.converted_from} sang Unicode; hãy xem lại chữ có dấu."
    return Document(
        blocks=tuple(_blocks(_lines(decoded.text), limits)),
        remarks=(remark,) if decoded.converted_from else (),
    )


def _lines(text: str) -> list[str]:
    lines = _LINE_END.split(text)
    return lines[:-1] if lines[-1] == "" else lines


def _blocks(lines: list[str], limits: ReadLimits) -> list[Block]:
    if len(lines) > limits.paragraphs:
        raise _too_long()
    blocks: list[Block] = []
    for line in lines:
        if "\f" in line and blocks:
            blocks.append(PageBreak())
        if len(line) > limits.line:
            raise TooLarge("paragraph_too_long", "Có dòng quá dài, không xuống dòng. Hãy ngắt đoạn rồi tải lên.")
        text = line.replace("\f", "").replace("\v", "\n").replace("\u2028", "\n")
        blocks.append(Paragraph((Run(text),), Align.LEFT) if text else _BLANK)
    return blocks


def _too_long() -> TooLarge:
    return TooLarge("document_too_long", "Văn bản quá dài để đọc một lần. Hãy chia thành nhiều tệp.")
