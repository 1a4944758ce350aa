"""One Word file under reading: its parts, how far the reading has come, and what was noticed on the way."""

from collections import Counter
from dataclasses import dataclass, field

from lxml import etree

from app.documents.encodings import Legacy
from app.documents.reading.limits import ReadLimits
from app.documents.reading.names import attribute, w
from app.documents.reading.numbering import Numbering, read_numbering
from app.documents.reading.package import Package
from app.documents.reading.style_elements import style_elements
from app.documents.reading.styles import Styles, read_styles
from app.errors import BadInput, TooLarge

_REMARKS = {
    "comment": "Đã bỏ {count} nhận xét (comment) của Word, không thuộc văn bản.",
    "deleted": "Đã bỏ {count} đoạn chữ bị xóa ở chế độ theo dõi thay đổi (Track Changes).",
    "inserted": "Đã nhận {count} đoạn chữ thêm ở chế độ theo dõi thay đổi (Track Changes).",
    "hidden": "Đã bỏ {count} đoạn chữ ẩn (Hidden), không in ra giấy.",
    "covered": "Đã bỏ chữ trong {count} ô bị ô gộp che, không in ra giấy.",
    "chunk": "Có {count} tài liệu nhúng (altChunk) không đọc được.",
    "nested": "Có {count} bảng lồng trong bảng, đã đọc thành các đoạn liên tiếp.",
    "image": "Có {count} hình ảnh không đọc được chữ bên trong.",
    "TCVN3": "Đã chuyển chữ dùng bảng mã TCVN3 (phông .Vn…) sang Unicode; hãy xem lại các chữ hoa.",
    "VNI": "Đã chuyển chữ dùng bảng mã VNI sang Unicode; hãy xem lại.",
}


@dataclass(slots=True)
class Source:
    """What the readers of paragraphs, tables and notes share.

    `note_ids` are the notes referred to, in order; `assumed` is the 8-bit encoding of letters whose font is silent.
    """

    package: Package
    styles: Styles
    numbering: Numbering
    limits: ReadLimits
    assumed: Legacy | None = None
    note_ids: list[tuple[str, str]] = field(default_factory=list)
    noticed: Counter[str] = field(default_factory=Counter)
    paragraphs: int = 0
    cells: int = 0
    runs: int = 0
    characters: int = 0

    def count_paragraph(self, characters: int) -> None:
        """Keep within the limits.

        Raises:
            TooLarge: more paragraphs or characters than the limits allow, in the whole or in this one.
        """
        self.paragraphs += 1
        self.characters += characters
        if self.paragraphs > self.limits.paragraphs or self.characters > self.limits.characters:
            raise _too_long()
        if characters > self.limits.line:
            raise _line_too_long()

    def count_cell(self) -> None:
        """As `count_paragraph`, for table cells, which may be without one."""
        self.cells += 1
        if self.cells > self.limits.paragraphs:
            raise _too_long()

    def count_run(self) -> None:
        """As `count_paragraph`, for runs."""
        self.runs += 1
        if self.runs > self.limits.runs:
            raise _too_long()

    def check_depth(self, depth: int) -> None:
        """Refuse what is nested beyond anything that Word writes.

        Raises:
            BadInput: deeper than the limits allow.
        """
        if depth > self.limits.depth:
            raise BadInput("docx_too_deep", "Văn bản lồng quá nhiều lớp. Hãy mở bằng Word, lưu lại rồi tải lên.")

    def note(self, kind: str, reference: etree._Element) -> str:
        """Take a footnote or endnote reference; returns what stands in the text for it ("[1]")."""
        self.note_ids.append((kind, attribute(reference, "id") or ""))
        own_mark = attribute(reference, "customMarkFollows") in {"1", "true", "on"}
        return "" if own_mark else f"[{len(self.note_ids)}]"

    def remarks(self) -> tuple[str, ...]:
        """What was noticed, as Vietnamese sentences in a fixed order."""
        return tuple(text.format(count=self.noticed[key]) for key, text in _REMARKS.items() if self.noticed[key])


def _line_too_long() -> TooLarge:
    return TooLarge("paragraph_too_long", "Có đoạn văn quá dài, không xuống dòng. Hãy ngắt đoạn rồi tải lên.")


def _too_long() -> TooLarge:
    return TooLarge("document_too_long", "Văn bản quá dài để đọc một lần. Hãy chia thành nhiều tệp.")


def open_source(package: Package) -> Source:
    """Read what paragraphs depend on: styles and numbering."""
    name = package.part_of_kind("styles")
    styles = read_styles(style_elements(None if name is None else package.bytes_of(name), package.limits))
    numbering = read_numbering(_numbering(package), styles.elements)
    return Source(package, styles, numbering, package.limits)


def _numbering(package: Package) -> etree._Element | None:
    name = package.part_of_kind("numbering")
    root = None if name is None else package.xml(name)
    return root if root is None or root.tag == w("numbering") else None
