"""Lines cut into the pieces that a page shows side by side or below one another."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from app.documents.interpretation.source import SourceLine


class Piece(NamedTuple):
    """A stretch of a line between gaps; `column` tells left from right where the source does."""

    text: str
    line: SourceLine
    bold: bool
    column: int


def pieces_of(lines: Sequence[SourceLine]) -> list[Piece]:
    """The lines cut at manual breaks and columns; in a table the cell gives the column."""
    found: list[Piece] = []
    for line in lines:
        if len(line.grid) == 1 and len(line.grid[0]) == 1 and not line.bolds:
            column = line.place.column if line.place else int(line.tab_led)
            found.append(Piece(line.grid[0][0], line, line.bold, column))
            continue
        position = 0
        for columns in line.grid:
            row = _without_pen_gaps(columns)
            for index, text in enumerate(row):
                start = line.text.find(text, position)
                bold = line.bold or (start >= 0 and line.bold_until(start) >= start + len(text))
                position = start + len(text) if start >= 0 else position
                column = line.place.column if line.place and len(row) == 1 else index
                if len(row) == 1 and line.tab_led and not line.place:
                    column = 1
                found.append(Piece(text, line, bold, column))
    return found


_BEFORE_GAP = re.compile(r"(?:s[ốô]\s*:?|ngày|tháng|năm|[-/])$", re.IGNORECASE)
_AFTER_GAP = re.compile(r"(?:/|[-–]\s?[A-ZĐ]{2}|tháng\b|năm\b)")


def _without_pen_gaps(columns: tuple[str, ...]) -> tuple[str, ...]:
    """The columns, with room left for a pen ("Số:      /KH-LĐLĐ", "ngày    tháng 02") not taken for a gap."""
    if len(columns) < 2:  # noqa: PLR2004
        return columns
    joined = [columns[0]]
    for text in columns[1:]:
        if _BEFORE_GAP.search(joined[-1]) or _AFTER_GAP.match(text):
            joined[-1] = f"{joined[-1]} {text}"
        else:
            joined.append(text)
    return tuple(joined)
