"""Lines cut into the pieces that a page shows side by side or below one another."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.documents.interpretation.source import SourceLine


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a line between gaps; `column` tells left from right where the source does."""

    text: str
    line: SourceLine
    bold: bool
    column: int


def pieces_of(lines: Sequence[SourceLine]) -> list[Piece]:
    """The lines cut at manual breaks and columns; in a table the cell gives the column."""
    found: list[Piece] = []
    for line in lines:
        position = 0
        for row in line.grid:
            for index, text in enumerate(row):
                start = line.text.find(text, position)
                bold = line.bold or (start >= 0 and line.bold_until(start) >= start + len(text))
                position = start + len(text) if start >= 0 else position
                column = line.place.column if line.place and len(row) == 1 else index
                if len(row) == 1 and line.tab_led and not line.place:
                    column = 1
                found.append(Piece(text, line, bold, column))
    return found
