"""Rows of plain texts: escaped and checked a row at a time, because lists run to 10,000 rows of 12 columns."""

import re
from collections.abc import Sequence
from itertools import chain
from typing import Final

from app.documents.blocks import Align
from app.documents.writing.paragraph_styles import StyleId
from app.documents.writing.xml_text import text_xml

PLAIN_ROW: Final = "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
# Stands between the cells of a row while it is escaped; no text of a row may hold it on that way.
_BETWEEN: Final = "\ue000"
# Characters to drop, or to write as elements.
_SPECIAL: Final = re.compile("[\x00-\x1f\ud800-\udfff\ufffe\uffff]")
_END: Final = "</w:t></w:r></w:p></w:tc>"
_ROW_END: Final = f"{_END}</w:tr>"
_STYLES: Final = {Align.CENTRE: StyleId.CELL_CENTRE.value}


class PlainRows:
    """Writes rows of a table whose columns have these widths (in twips)."""

    def __init__(self, widths: Sequence[int]) -> None:
        self._widths = widths
        self._openings: dict[tuple[Align, ...], list[str]] = {}

    def row(self, texts: Sequence[str], aligns: Sequence[Align]) -> str:
        """One row of at most as many texts as there are columns."""
        openings = self._openings_for(tuple(aligns[: len(texts)]))
        whole = _BETWEEN.join(texts)
        if _needs_care(whole):
            return _slow_row(openings, texts)
        if "&" in whole or "<" in whole or ">" in whole:
            whole = whole.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        cells = whole.split(_BETWEEN)
        if len(cells) != len(texts):
            return _slow_row(openings, texts)
        # Each opening but the first also closes the cell before it.
        return "".join((PLAIN_ROW, *chain.from_iterable(zip(openings, cells, strict=True)), _ROW_END))

    def _openings_for(self, aligns: tuple[Align, ...]) -> list[str]:
        if aligns not in self._openings:
            pairs = zip(self._widths, aligns, strict=False)
            self._openings[aligns] = [
                f"{_END if column else ''}{_opening(width, align)}" for column, (width, align) in enumerate(pairs)
            ]
        return self._openings[aligns]


def _needs_care(whole: str) -> bool:
    """Whether a row holds more than plain text, or blanks at the ends of a cell, which plain `<w:t>` would lose."""
    return (
        whole[:1] == " "
        or whole[-1:] == " "
        or f" {_BETWEEN}" in whole
        or f"{_BETWEEN} " in whole
        or _SPECIAL.search(whole) is not None
    )


def _opening(width: int, align: Align) -> str:
    style = _STYLES.get(align, StyleId.CELL.value)
    jc = '<w:jc w:val="right"/>' if align is Align.RIGHT else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{jc}</w:pPr><w:r><w:t>'
    )


def _slow_row(openings: Sequence[str], texts: Sequence[str]) -> str:
    """A row with line breaks, tabs, characters to drop or blanks to keep."""
    cells = (
        f"{opening.removeprefix(_END).removesuffix('<w:t>')}{text_xml(text)}</w:r></w:p></w:tc>"
        for opening, text in zip(openings, texts, strict=True)
    )
    return f"{PLAIN_ROW}{''.join(cells)}</w:tr>"
