"""How official documents look, as data: an office corrects a figure here and no code changes.

Sources, named once and pointed to by `SOURCES` for every figure:

- NĐ 30/2020/NĐ-CP of 2020-03-05 on clerical work, Phụ lục I, Phần I (administrative documents);
- QĐ 933/QĐ-TLĐ of 2024-05-14 of the Vietnam General Confederation of Labour, which builds on it;
- HD 36-HD/VPTW of 2018-04-03 of the Party's Central Office, for bodies with a header of their own.

Lengths are millimetres, letter sizes and paragraph spacings points, `line_spacing` a multiple of single.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

_ND30 = "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I"
_HD36 = "HD 36-HD/VPTW (2018)"
_QD933 = "QĐ 933/QĐ-TLĐ (2024)"


@dataclass(frozen=True, slots=True)
class DocumentStyle:
    """The layout of one family of documents. The defaults are NĐ 30/2020, which says ranges; one value is chosen."""

    name: str = "Nghị định 30/2020/NĐ-CP"

    page_width_mm: float = 210.0
    page_height_mm: float = 297.0
    margin_top_mm: float = 20.0
    margin_bottom_mm: float = 20.0
    margin_left_mm: float = 30.0
    margin_right_mm: float = 15.0
    header_distance_mm: float = 10.0
    font: str = "Times New Roman"
    language: str = "vi-VN"
    page_number_size: float = 14.0

    state_title: str | None = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    state_title_size: float = 13.0
    motto: str | None = "Độc lập - Tự do - Hạnh phúc"
    motto_size: float = 14.0
    rule_below_state_title: bool = False
    body_name_size: float = 13.0
    body_name_rule_share: float = 0.4
    mark_below_body: str | None = None
    left_block_mm: float = 68.0

    number_label: str = "Số:"
    number_separator: str = "/"
    number_size: float = 13.0
    place_and_date_size: float = 14.0

    document_type_size: float = 14.0
    title_size: float = 14.0
    title_rule_share: float = 0.4

    body_size: float = 14.0
    first_line_mm: float = 12.7
    space_after_pt: float = 6.0
    line_spacing: float = 1.1
    table_size: float = 13.0

    signature_size: float = 14.0
    signature_gap_pt: float = 72.0
    signature_block_mm: float = 85.0
    recipients_heading_size: float = 12.0
    recipients_heading_underlined: bool = False
    recipients_size: float = 11.0

    annex_size: float = 14.0

    @property
    def text_width_mm(self) -> float:
        """Width between the margins of a portrait page."""
        return self.page_width_mm - self.margin_left_mm - self.margin_right_mm

    @property
    def landscape_text_width_mm(self) -> float:
        """Width between the margins of a landscape page, which keeps the margins of its sides."""
        return self.page_height_mm - self.margin_left_mm - self.margin_right_mm

    @property
    def right_block_mm(self) -> float:
        """Width of the letterhead's right block."""
        return self.text_width_mm - self.left_block_mm


SOURCES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "page_width_mm": f"{_ND30}, mục I.1: khổ A4",
        "page_height_mm": f"{_ND30}, mục I.1: khổ A4",
        "margin_top_mm": f"{_ND30}, mục I.3: 20–25 mm",
        "margin_bottom_mm": f"{_ND30}, mục I.3: 20–25 mm",
        "margin_left_mm": f"{_ND30}, mục I.3: 30–35 mm",
        "margin_right_mm": f"{_ND30}, mục I.3: 15–20 mm",
        "header_distance_mm": f"{_ND30}, mục I.7: số trang trong phần lề trên (giữa lề 20 mm)",
        "font": f"{_ND30}, mục I.4: Times New Roman, màu đen",
        "language": "ngôn ngữ của văn bản, để kiểm tra chính tả đúng tiếng Việt",
        "page_number_size": f"{_ND30}, mục I.7: cỡ 13–14, canh giữa, không hiện ở trang thứ nhất",
        "state_title": f"{_ND30}, mục II.1; {_HD36}: tiêu đề “Đảng Cộng sản Việt Nam”",
        "state_title_size": f"{_ND30}, mục II.1: cỡ 12–13, in hoa, đậm",
        "motto": f"{_ND30}, mục II.1",
        "motto_size": f"{_ND30}, mục II.1: cỡ 13–14, đậm; đường kẻ dài bằng dòng chữ",
        "rule_below_state_title": f"{_HD36}: đường kẻ dưới tiêu đề",
        "body_name_size": f"{_ND30}, mục II.2: cỡ 12–13, in hoa",
        "body_name_rule_share": f"{_ND30}, mục II.2: đường kẻ 1/3–1/2 độ dài dòng chữ",
        "mark_below_body": f"{_HD36}: dấu sao dưới tên cơ quan ban hành",
        "left_block_mm": f"{_ND30}, mục IV: ô 2 và ô 1 chia chiều ngang trang",
        "number_label": f"{_ND30}, mục II.3: “Số:”; {_HD36}: “Số” không có dấu hai chấm",
        "number_separator": f"{_ND30}, mục II.3: số/ký hiệu; {_HD36}: số-ký hiệu",
        "number_size": f"{_ND30}, mục II.3: cỡ 13",
        "place_and_date_size": f"{_ND30}, mục II.4: cỡ 13–14, nghiêng",
        "document_type_size": f"{_ND30}, mục II.5: cỡ 13–14, in hoa, đậm",
        "title_size": f"{_ND30}, mục II.5: cỡ 13–14, đậm",
        "title_rule_share": f"{_ND30}, mục II.5: đường kẻ 1/3–1/2 độ dài dòng chữ",
        "body_size": f"{_ND30}, mục II.6: cỡ 13–14, canh đều hai bên",
        "first_line_mm": f"{_ND30}, mục II.6: lùi đầu dòng 1 cm hoặc 1,27 cm",
        "space_after_pt": f"{_ND30}, mục II.6: giữa các đoạn tối thiểu 6 pt",
        "line_spacing": f"{_ND30}, mục II.6: dòng đơn đến 1,5 dòng",
        "table_size": f"{_ND30}, mục II.6: cỡ 13–14 cho nội dung",
        "signature_size": f"{_ND30}, mục II.7: cỡ 13–14, đậm",
        "signature_gap_pt": f"{_ND30}, mục II.7: chỗ cho chữ ký và dấu",
        "signature_block_mm": f"{_ND30}, mục IV: ô 7 ở nửa phải trang",
        "recipients_heading_size": f"{_ND30}, mục II.9: cỡ 12, nghiêng, đậm",
        "recipients_heading_underlined": f"{_HD36}: “Nơi nhận” gạch chân",
        "recipients_size": f"{_ND30}, mục II.9: cỡ 11",
        "annex_size": f"{_ND30}, mục III.1: cỡ 14, đậm",
    }
)

STATE_STYLE: Final = DocumentStyle()

TRADE_UNION_STYLE: Final = replace(STATE_STYLE, name=f"{_QD933}, theo NĐ 30/2020/NĐ-CP")
"""Trade-union documents: no figure of QĐ 933/QĐ-TLĐ is known here that leaves the ranges of NĐ 30/2020."""

PARTY_STYLE: Final = replace(
    STATE_STYLE,
    name=_HD36,
    state_title="ĐẢNG CỘNG SẢN VIỆT NAM",
    state_title_size=14.0,
    motto=None,
    rule_below_state_title=True,
    body_name_size=14.0,
    body_name_rule_share=0.0,
    mark_below_body="*",
    number_label="Số",
    number_separator="-",
    number_size=14.0,
    recipients_heading_underlined=True,
)
"""Bodies with a header of their own and no state title; another such body replaces `state_title`."""


def style_for(symbol: str | None) -> DocumentStyle:
    """The style that a symbol asks for: "KH/TU" is written the Party's way, everything else the trade unions'.

    Party documents put the issuer after a stroke (HD 36-HD/VPTW), administrative ones after a hyphen (NĐ 30/2020).
    """
    kind, stroke, issuer = (symbol or "").partition("/")
    if stroke and issuer and kind.isalpha() and "-" not in kind:
        return PARTY_STYLE
    return TRADE_UNION_STYLE
