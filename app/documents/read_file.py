"""The door for foreign files: what a file is follows from its bytes, never from its name."""

from app.documents.blocks import Document
from app.documents.read_docx import read_docx
from app.documents.read_text import read_text
from app.documents.reading.limits import DEFAULT, ReadLimits
from app.errors import BadInput, TooLarge, UnsupportedFile

_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_CONVERT = "Hãy mở tệp, lưu lại dạng .docx rồi tải lên."
_KINDS = (
    (b"%PDF-", "pdf_file", "Tệp PDF (.pdf) chưa đọc được. Hãy dùng bản Word gốc, dạng .docx."),
    (b"{\\rtf", "rtf_file", f"Tệp .rtf chưa đọc được. {_CONVERT}"),
    (b"\x89PNG", "image_file", "Đây là hình ảnh, không có chữ để đọc. Hãy dùng bản Word gốc, dạng .docx."),
    (b"\xff\xd8\xff", "image_file", "Đây là hình ảnh, không có chữ để đọc. Hãy dùng bản Word gốc, dạng .docx."),
    (b"<!doctype html", "html_file", f"Trang web (.html) chưa đọc được. {_CONVERT}"),
    (b"<html", "html_file", f"Trang web (.html) chưa đọc được. {_CONVERT}"),
    (b"mime-version:", "html_file", f"Trang web (.mht) chưa đọc được. {_CONVERT}"),
    (b"<?xml", "not_a_word_file", f"Tệp XML không đọc được. {_CONVERT}"),
)
_WORD_NAMES = (".docx", ".docm", ".dotx")
_HEAD = 1024


def read_file(name: str, data: bytes, *, limits: ReadLimits = DEFAULT) -> Document:
    """Read a .docx or .txt file. What it is follows from its bytes; `name` only helps to word a refusal.

    Raises:
        UnsupportedFile: another kind of file (`doc_file`, `pdf_file`, `rtf_file`, `odt_file`, `html_file`,
            `image_file`, `encrypted_file`, `macro_file`, `binary_file`, `not_a_word_file`, `docx_without_document`,
            `images_only`).
        TooLarge: over the limits (`file_too_large`, `zip_bomb`, `zip_too_many_entries`, `docx_part_too_large`,
            `docx_too_many_nodes`, `document_too_long`, `paragraph_too_long`).
        BadInput: empty, damaged or deceitful (`empty_file`, `empty_document`, `docx_damaged`, `docx_too_deep`,
            `xml_declaration`, `zip_unsafe_path`, `zip_duplicate_entry`, `text_encoding_unknown`).
    """
    if not data:
        raise BadInput("empty_file", "Tệp rỗng. Hãy chọn lại tệp.")
    if len(data) > limits.file_size:
        raise TooLarge("file_too_large", f"Tệp lớn hơn {limits.file_size // 1_048_576} MiB. Hãy bớt hình ảnh.")
    if data.startswith(_ZIP):
        return read_docx(data, limits=limits)
    if data.startswith(_OLE):
        raise _ole(data)
    head = data[:_HEAD].removeprefix(b"\xef\xbb\xbf").lstrip()
    for mark, code, sentence in _KINDS:
        if head.startswith(mark) or head.lower().startswith(mark):
            raise UnsupportedFile(code, sentence)
    try:
        return read_text(data, limits=limits)
    except UnsupportedFile as refusal:
        if refusal.code == "binary_file" and name.lower().endswith(_WORD_NAMES):
            raise BadInput("docx_damaged", f"Tệp hỏng hoặc không phải tệp Word (.docx). {_CONVERT}") from None
        raise


def _ole(data: bytes) -> UnsupportedFile:
    if _ENCRYPTED in data:
        return UnsupportedFile("encrypted_file", "Tệp được đặt mật khẩu. Hãy bỏ mật khẩu rồi tải lên.")
    return UnsupportedFile("doc_file", "Tệp Word đời cũ (.doc) chưa đọc được. Hãy lưu lại dạng .docx rồi tải lên.")
