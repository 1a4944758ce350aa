"""The two borderless tables of an official document: the letterhead, and the recipients beside the signature."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from app.documents.blocks import Letterhead, Recipients, Run, SignatureBlock
from app.documents.style import DocumentStyle
from app.documents.writing.paragraph_styles import StyleId
from app.documents.writing.text_width import text_width_mm, two_lines
from app.documents.writing.xml_text import paragraph_xml, run_xml, twips

_RULE_BORDER: Final = '<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>'
BLOCK_GAP_MM: Final = 4.0
_EMPTY: Final = "<w:p/>"


def _plain(style_id: StyleId, text: str, **different: object) -> str:
    return paragraph_xml(style_id, run_xml(Run(text)), **different)  # type: ignore[arg-type]


def rule_xml(length_mm: float, room_mm: float) -> str:
    """A centred rule of the given length: the border of an empty paragraph, not a picture nor underscores."""
    side = max((room_mm - length_mm) / 2, 0.0)
    indents = f'<w:ind w:left="{twips(side)}" w:right="{twips(side)}"/>'
    return f'<w:p><w:pPr><w:pStyle w:val="{StyleId.RULE}"/>{_RULE_BORDER}{indents}</w:pPr></w:p>'


def letterhead_xml(head: Letterhead, style: DocumentStyle) -> str:
    """Bodies at the left, state title and motto at the right, number and date below them."""
    rows = [(_bodies(head, style), _state_title(style))]
    if head.number_line is not None or head.date_line is not None:
        number = _plain(StyleId.NUMBER, head.number_line) if head.number_line else _EMPTY
        date = _plain(StyleId.PLACE_AND_DATE, head.date_line) if head.date_line else _EMPTY
        rows.append((number, date))
    return _borderless((style.left_block_mm, style.right_block_mm), rows)


def _bodies(head: Letterhead, style: DocumentStyle) -> str:
    parts = []
    room = style.left_block_mm
    if head.superior_body:
        parts.append(_balanced(StyleId.SUPERIOR_BODY, head.superior_body, style.body_name_size, room, bold=False))
    if head.issuing_body:
        parts.append(_balanced(StyleId.ISSUING_BODY, head.issuing_body, style.body_name_size, room, bold=True))
    if head.issuing_body and style.body_name_rule_share:
        width = min(text_width_mm(head.issuing_body, style.body_name_size, bold=True), room)
        parts.append(rule_xml(width * style.body_name_rule_share, room))
    if style.mark_below_body:
        parts.append(_plain(StyleId.SUPERIOR_BODY, style.mark_below_body))
    return "".join(parts) or _EMPTY


def _balanced(style_id: StyleId, text: str, size: float, room_mm: float, *, bold: bool) -> str:
    """A name over two lines, cut where it makes sense; the indents cut it, so that the text stays one."""
    broken = two_lines(text, size, room_mm - BLOCK_GAP_MM, bold=bold)
    side = (room_mm - broken.width_mm) / 2 if broken else 0.0
    return _plain(style_id, text, indents_mm=(side, side) if side else None)


def _state_title(style: DocumentStyle) -> str:
    room = style.right_block_mm
    parts = []
    if style.state_title:
        parts.append(_plain(StyleId.STATE_TITLE, style.state_title))
        if style.rule_below_state_title:
            width = text_width_mm(style.state_title, style.state_title_size, bold=True)
            parts.append(rule_xml(width, room))
    if style.motto:
        parts.append(_plain(StyleId.MOTTO, style.motto))
        parts.append(rule_xml(text_width_mm(style.motto, style.motto_size, bold=True), room))
    return "".join(parts) or _EMPTY


def foot_xml(recipients: Recipients | None, signature: SignatureBlock | None, style: DocumentStyle) -> str:
    """Recipients at the left, signing lines and name at the right; the table never breaks over pages."""
    left = _recipients(recipients) if recipients and recipients.printed else ""
    right = _signature(signature) if signature else ""
    widths = (style.text_width_mm - style.signature_block_mm, style.signature_block_mm)
    return _borderless(widths, [(left or _EMPTY, right or _EMPTY)])


def _recipients(recipients: Recipients) -> str:
    lines = [_plain(StyleId.RECIPIENTS_HEADING, "Nơi nhận:")]
    lines.extend(_plain(StyleId.RECIPIENTS, text) for text in recipient_lines(recipients.lines))
    return "".join(lines)


def recipient_lines(lines: Sequence[str]) -> list[str]:
    """Lines "- …;", each, the last with a full stop (Phụ lục I, mục II.9)."""
    ended = [f"- {following[0]};" for following in pairwise(lines)]
    return [*ended, f"- {lines[-1]}."] if lines else []


def _signature(signature: SignatureBlock) -> str:
    parts = [_plain(StyleId.SIGNATURE, text) for text in signature.lines]
    if signature.signer:
        parts.append(_plain(StyleId.SIGNER, signature.signer))
    return "".join(parts)


def _borderless(widths_mm: Iterable[float], rows: Iterable[tuple[str, ...]]) -> str:
    """A table for placing only: no borders, no cell margins, rows kept whole."""
    widths = [twips(width) for width in widths_mm]
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    body = "".join(
        "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
        + "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{inside}</w:tc>'
            for width, inside in zip(widths, row, strict=True)
        )
        + "</w:tr>"
        for row in rows
    )
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar>'
        '<w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>"
    )
