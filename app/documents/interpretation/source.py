"""What interpretation works on: the source as numbered lines, and the draft that grows from them."""

from dataclasses import dataclass, field

from app.documents.blocks import Align
from app.documents.draft import Evidence, PlanDraft


@dataclass(frozen=True, slots=True)
class TablePlace:
    """Where in a table a line stands: table, row and grid column, all from 0, and how far its cell reaches."""

    table: int
    row: int
    column: int
    colspan: int = 1
    rowspan: int = 1
    borders: bool = True


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One paragraph of the source, numbered from 1 (blank ones and table cells' ones count too).

    `text` is NFC, without scan remnants, with single spaces, stripped; a manual line break stays as `\\n`.
    `marker` is what automatic numbering printed before it. `bold` and `italic` hold when all its letters are so.
    """

    number: int
    text: str
    marker: str | None = None
    bold: bool = False
    italic: bool = False
    align: Align = Align.LEFT
    style_level: int | None = None
    indent_mm: float = 0.0
    place: TablePlace | None = None


@dataclass(slots=True)
class Reading:
    """One interpretation under way: the lines, and the draft so far."""

    lines: tuple[SourceLine, ...]
    draft: PlanDraft = field(default_factory=PlanDraft)

    def line(self, number: int) -> SourceLine:
        """The line with this number (from 1)."""
        return self.lines[number - 1]

    def prove(self, path: str, number: int, text: str) -> None:
        """Record where the fact at `path` was read; the offset is kept when `text` stands literally in the line."""
        start = self.line(number).text.find(text)
        self.draft.evidence[path] = Evidence(paragraph=number, text=text, start=start if start >= 0 else None)
