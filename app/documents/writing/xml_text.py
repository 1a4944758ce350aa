"""WordprocessingML as text: escaping, runs and paragraphs, built as strings because long tables need the speed."""

import re
from typing import Final
from xml.sax.saxutils import escape

from app.documents.blocks import Align, Run

# XML 1.0 forbids these; they come from pasted text and carry nothing that is printed.
_FORBIDDEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_BREAKS: Final = re.compile(r"([\n\t])")
_BREAK_XML: Final = {"\n": "<w:br/>", "\t": "<w:tab/>"}
_ALIGN: Final = {Align.LEFT: "left", Align.CENTRE: "center", Align.RIGHT: "right", Align.JUSTIFY: "both"}
_MM_TO_TWIPS: Final = 1440 / 25.4


def twips(mm: float) -> int:
    """Twentieths of a point, Word's unit of length."""
    return round(mm * _MM_TO_TWIPS)


def clean(text: str) -> str:
    """The text without characters that no XML file can hold; returns of other systems become line feeds."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _FORBIDDEN.sub("", text)


def text_xml(text: str) -> str:
    """The inside of a run: text, manual line breaks and tabs."""
    text = escape(clean(text))
    if "\n" not in text and "\t" not in text:
        return f'<w:t xml:space="preserve">{text}</w:t>' if text else ""
    parts = (_BREAK_XML.get(part) or f'<w:t xml:space="preserve">{part}</w:t>' for part in _BREAKS.split(text) if part)
    return "".join(parts)


def run_xml(run: Run, *, size: float | None = None) -> str:
    """One run with the properties that differ from its paragraph's style; `size` in points."""
    inside = text_xml(run.text)
    if not inside:
        return ""
    properties = (
        ("<w:b/><w:bCs/>" if run.bold else "")
        + ("<w:i/><w:iCs/>" if run.italic else "")
        + (f'<w:sz w:val="{round(size * 2)}"/><w:szCs w:val="{round(size * 2)}"/>' if size else "")
        + ('<w:u w:val="single"/>' if run.underline else "")
    )
    return f"<w:r><w:rPr>{properties}</w:rPr>{inside}</w:r>" if properties else f"<w:r>{inside}</w:r>"


def paragraph_xml(
    style_id: str,
    inside: str,
    *,
    align: Align | None = None,
    keep_next: bool = False,
    before_pt: float | None = None,
    indents_mm: tuple[float, float] | None = None,
    first_line_mm: float | None = None,
    section: str = "",
) -> str:
    """A paragraph of the named style; the other arguments are what differs from that style."""
    properties = [f'<w:pStyle w:val="{style_id}"/>']
    if keep_next:
        properties.append("<w:keepNext/>")
    if before_pt is not None:
        properties.append(f'<w:spacing w:before="{round(before_pt * 20)}"/>')
    if indents_mm is not None or first_line_mm is not None:
        properties.append(_indents(indents_mm, first_line_mm))
    if align is not None:
        properties.append(f'<w:jc w:val="{_ALIGN[align]}"/>')
    return f"<w:p><w:pPr>{''.join(properties)}{section}</w:pPr>{inside}</w:p>"


def _indents(sides_mm: tuple[float, float] | None, first_line_mm: float | None) -> str:
    sides = f' w:left="{twips(sides_mm[0])}" w:right="{twips(sides_mm[1])}"' if sides_mm else ""
    first = f' w:firstLine="{twips(first_line_mm)}"' if first_line_mm is not None else ""
    return f"<w:ind{sides}{first}/>"
