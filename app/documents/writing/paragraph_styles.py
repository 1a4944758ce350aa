"""The paragraph styles of an official document, named in Vietnamese so that an office finds them in Word."""

from dataclasses import dataclass, replace
from enum import StrEnum

from app.documents.blocks import Align
from app.documents.style import DocumentStyle

HEADING_LEVELS = 9
RUNNING_TEXT = 10
_RULE_SIZE = 1.0


class StyleId(StrEnum):
    """Identifiers inside the file; never shown."""

    BODY = "NoiDung"
    ITEM = "Diem"
    STATE_TITLE = "QuocHieu"
    MOTTO = "TieuNgu"
    SUPERIOR_BODY = "CoQuanChuQuan"
    ISSUING_BODY = "CoQuanBanHanh"
    NUMBER = "SoKyHieu"
    PLACE_AND_DATE = "DiaDanhNgayThang"
    DOCUMENT_TYPE = "TenLoai"
    TITLE = "TrichYeu"
    RULE = "DuongKe"
    ADDRESSEE = "KinhGui"
    CELL = "OBang"
    CELL_CENTRE = "OBangGiua"
    CELL_HEADER = "DauBang"
    RECIPIENTS_HEADING = "NoiNhan"
    RECIPIENTS = "NoiNhanDong"
    SIGNATURE = "QuyenHanChucVu"
    SIGNER = "HoTenNguoiKy"
    ANNEX_LABEL = "PhuLuc"
    ANNEX_TITLE = "TenPhuLuc"
    ANNEX_REFERENCE = "KemTheo"
    SECTION_END = "NgatPhan"
    FOOTNOTE = "ChuThich"


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """One style. Sizes and spacings in points, `first_line_mm` in millimetres, `outline` from 1 (10: running text)."""

    id: str
    name: str
    size: float
    align: Align = Align.CENTRE
    bold: bool = False
    italic: bool = False
    underline: bool = False
    first_line_mm: float = 0.0
    before_pt: float = 0.0
    after_pt: float = 0.0
    line_spacing: float = 1.0
    exact_line_pt: float | None = None
    keep_next: bool = False
    outline: int | None = None


def paragraph_styles(style: DocumentStyle) -> tuple[ParagraphStyle, ...]:
    """All styles of the document, with the figures of `style`."""
    return (
        *_head_styles(style),
        *_text_styles(style),
        *(_heading(style, level) for level in range(1, HEADING_LEVELS + 1)),
        *_end_styles(style),
    )


def _head_styles(style: DocumentStyle) -> tuple[ParagraphStyle, ...]:
    return (
        ParagraphStyle(StyleId.STATE_TITLE, "Quốc hiệu", style.state_title_size, bold=True),
        ParagraphStyle(StyleId.MOTTO, "Tiêu ngữ", style.motto_size, bold=True),
        ParagraphStyle(StyleId.SUPERIOR_BODY, "Cơ quan chủ quản", style.body_name_size),
        ParagraphStyle(StyleId.ISSUING_BODY, "Cơ quan ban hành", style.body_name_size, bold=True),
        ParagraphStyle(StyleId.NUMBER, "Số, ký hiệu", style.number_size, before_pt=6),
        ParagraphStyle(
            StyleId.PLACE_AND_DATE, "Địa danh, ngày tháng", style.place_and_date_size, italic=True, before_pt=6
        ),
        ParagraphStyle(
            StyleId.DOCUMENT_TYPE, "Tên loại", style.document_type_size, bold=True, before_pt=18, keep_next=True
        ),
        ParagraphStyle(StyleId.TITLE, "Trích yếu", style.title_size, bold=True, keep_next=True),
        ParagraphStyle(StyleId.RULE, "Đường kẻ", _RULE_SIZE, exact_line_pt=2, before_pt=2, keep_next=True),
    )


def _text_styles(style: DocumentStyle) -> tuple[ParagraphStyle, ...]:
    return (
        _text(style, StyleId.BODY, "Nội dung"),
        _text(style, StyleId.ITEM, "Điểm, gạch đầu dòng"),
        replace(_text(style, StyleId.ADDRESSEE, "Kính gửi"), align=Align.CENTRE, first_line_mm=0.0),
        ParagraphStyle(StyleId.CELL, "Ô bảng", style.table_size, Align.LEFT, before_pt=2, after_pt=2),
        ParagraphStyle(StyleId.CELL_CENTRE, "Ô bảng, giữa", style.table_size, before_pt=2, after_pt=2),
        ParagraphStyle(StyleId.CELL_HEADER, "Đầu bảng", style.table_size, bold=True, before_pt=2, after_pt=2),
    )


def _text(style: DocumentStyle, id_: str, name: str) -> ParagraphStyle:
    """The look of running text (Phụ lục I, mục II.6)."""
    return ParagraphStyle(
        id_,
        name,
        style.body_size,
        Align.JUSTIFY,
        first_line_mm=style.first_line_mm,
        after_pt=style.space_after_pt,
        line_spacing=style.line_spacing,
        outline=RUNNING_TEXT,
    )


def _heading(style: DocumentStyle, level: int) -> ParagraphStyle:
    """Headings stand like the text, bold, and with the paragraph that they open (Phụ lục I, mục II.6)."""
    text = _text(style, heading_id(level), f"Heading {level}")
    return replace(text, bold=True, keep_next=True, outline=level)


def heading_id(level: int) -> str:
    """The identifier of a heading style; levels below the ninth look like the ninth."""
    return f"Heading{min(max(level, 1), HEADING_LEVELS)}"


def _end_styles(style: DocumentStyle) -> tuple[ParagraphStyle, ...]:
    return (
        ParagraphStyle(
            StyleId.RECIPIENTS_HEADING,
            "Nơi nhận",
            style.recipients_heading_size,
            Align.LEFT,
            bold=True,
            italic=True,
            underline=style.recipients_heading_underlined,
            keep_next=True,
        ),
        ParagraphStyle(StyleId.RECIPIENTS, "Nơi nhận, dòng", style.recipients_size, Align.LEFT, keep_next=True),
        ParagraphStyle(StyleId.SIGNATURE, "Quyền hạn, chức vụ", style.signature_size, bold=True, keep_next=True),
        ParagraphStyle(
            StyleId.SIGNER, "Họ tên người ký", style.signature_size, bold=True, before_pt=style.signature_gap_pt
        ),
        ParagraphStyle(StyleId.ANNEX_LABEL, "Phụ lục", style.annex_size, bold=True, keep_next=True),
        ParagraphStyle(StyleId.ANNEX_TITLE, "Tên phụ lục", style.annex_size, bold=True, keep_next=True),
        ParagraphStyle(StyleId.ANNEX_REFERENCE, "Kèm theo", style.annex_size, italic=True, after_pt=12, keep_next=True),
        ParagraphStyle(StyleId.SECTION_END, "Ngắt phần", _RULE_SIZE, exact_line_pt=1),
        ParagraphStyle(StyleId.FOOTNOTE, "Chú thích", 11, Align.JUSTIFY),
    )
