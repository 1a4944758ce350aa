"""What interpretation works on: the source as numbered lines, and the draft that grows from them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from app.documents.blocks import Align, Document, Paragraph, Table
from app.documents.draft import Evidence, LeftOut, PlanDraft
from app.documents.interpretation.cleaning import (
    columns_of,
    letters,
    single_spaced,
    stretches_of_markdown,
    without_formulas,
)


@dataclass(frozen=True, slots=True)
class TablePlace:
    """Where in a table a line stands: table, row and grid column, all from 0, and how far its cell reaches."""

    table: int
    row: int
    column: int
    colspan: int = 1
    rowspan: int = 1
    borders: bool = True


class SourceLine(NamedTuple):
    """One paragraph of the source, numbered from 1 (blank ones and table cells' ones count too).

    `text` is NFC, without scan remnants, with single spaces, stripped; a manual line break stays as a line feed.
    `marker` is what automatic numbering printed before it. `bold` and `italic` hold when all its letters are so.
    `bolds` are the stretches of `text` in bold. `tab_led` says that the paragraph began with a tab or a
    wide indent (a table flattened to lines). `grid` is the text by manual lines, each cut at its tabs and wide gaps.
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
    bolds: tuple[tuple[int, int], ...] = ()
    tab_led: bool = False
    grid: tuple[tuple[str, ...], ...] = ()

    @property
    def printed(self) -> str:
        """The words with the automatic marker before them, as the page shows them."""
        return f"{self.marker} {self.text}".strip() if self.marker else self.text

    def bold_until(self, start: int = 0) -> int:
        """The offset at which bold letters that run from `start` end; `start` itself when it is not bold."""
        for first, last in self.bolds:
            if first <= start < last:
                return last
        return start


@dataclass(slots=True)
class Reading:
    """One interpretation under way: the lines, and the draft so far. `tables` are the source's, by TablePlace.table.

    `quota_lines` are the lines that say nothing but who sends how many.
    """

    lines: tuple[SourceLine, ...]
    draft: PlanDraft = field(default_factory=PlanDraft)
    tables: tuple[Table, ...] = ()
    left: dict[int, LeftOut] = field(default_factory=dict)
    quota_lines: set[int] = field(default_factory=set)
    warned: dict[str, set[tuple[str, int | None]]] = field(default_factory=dict)

    def line(self, number: int) -> SourceLine:
        """The line with this number (from 1)."""
        return self.lines[number - 1]

    def prove(self, path: str, number: int, text: str) -> None:
        """Record where the fact at `path` was read; the offset is kept when `text` stands literally in the line."""
        start = self.line(number).text.find(text)
        self.draft.evidence[path] = Evidence(paragraph=number, text=text, start=start if start >= 0 else None)

    def leave_out(self, line: SourceLine, reason: str, kept_in: str | None) -> None:
        """Note that the line is in no numbered section; the first reason given with a field stays."""
        known = self.left.get(line.number)
        if line.printed and (known is None or (known.kept_in is None and kept_in is not None)):
            self.left[line.number] = LeftOut(paragraph=line.number, text=line.printed, reason=reason, kept_in=kept_in)


_WIDE_INDENT = " " * 12


def lines_of(document: Document) -> tuple[SourceLine, ...]:
    """Every paragraph of the document in reading order, tables cell by cell. Readers' blocks only."""
    return tuple(_line(number, *found) for number, found in enumerate(_paragraphs(document), start=1))


def tables_of(document: Document) -> tuple[Table, ...]:
    """The document's tables in order, as `TablePlace.table` counts them."""
    return tuple(block for block in document.blocks if isinstance(block, Table))


def _paragraphs(document: Document) -> Iterator[tuple[Paragraph, TablePlace | None]]:
    table = 0
    for block in document.blocks:
        if isinstance(block, Paragraph):
            yield block, None
        elif isinstance(block, Table):
            yield from _cells(block, table)
            table += 1


def _cells(table: Table, index: int) -> Iterator[tuple[Paragraph, TablePlace]]:
    """Each paragraph of the table with its grid place; a cell that reaches down pushes the rows below aside."""
    covered: dict[int, int] = {}
    for row, cells in enumerate(table.rows):
        column = 0
        for cell in cells:
            while covered.get(column, 0) > row:
                column += 1
            place = TablePlace(index, row, column, cell.colspan, cell.rowspan, table.borders)
            for offset in range(cell.colspan):
                covered[column + offset] = row + cell.rowspan
            column += cell.colspan
            for paragraph in cell.paragraphs:
                yield paragraph, place


def _line(number: int, source: Paragraph, place: TablePlace | None) -> SourceLine:
    stretches = _stretches(source)
    raw = "".join(part for part, _ in stretches)
    text, bolds = _words(stretches)
    return SourceLine(
        number=number,
        text=text,
        marker=letters(source.marker).strip() or None if source.marker else None,
        bold=bool(bolds) and _covers(bolds, text),
        italic=bool(text) and all(run.italic for run in source.runs if run.text.strip()),
        align=source.align,
        style_level=source.style_level,
        indent_mm=source.indent_mm,
        place=place,
        bolds=bolds,
        tab_led=raw.startswith(("\t", _WIDE_INDENT)),
        grid=_grid(raw) if "\t" in raw or "\n" in raw or "   " in raw else ((text,),) if text else (),
    )


def _grid(raw: str) -> tuple[tuple[str, ...], ...]:
    """The manual lines of a paragraph, each cut at its tabs and wide gaps."""
    return tuple(columns for part in raw.split("\n") if (columns := columns_of(part)))


def _covers(bolds: tuple[tuple[int, int], ...], text: str) -> bool:
    """Whether every letter and digit is bold."""
    end = 0
    for start, last in bolds:
        if any(sign.isalnum() for sign in text[end:start]):
            return False
        end = last
    return bool(bolds) and not any(sign.isalnum() for sign in text[end:])


def _stretches(source: Paragraph) -> list[tuple[str, bool]]:
    """The paragraph's text cut where bold begins or ends; stars of a scan count as bold."""
    merged: list[tuple[str, bool]] = []
    if len(source.runs) == 1:
        merged = [(source.runs[0].text, source.runs[0].bold)]
    for run in source.runs if not merged else ():
        if merged and (merged[-1][1] == run.bold or not run.text.strip()):
            merged[-1] = (merged[-1][0] + run.text, merged[-1][1])
        else:
            merged.append((run.text, run.bold))
    cleaned = [(without_formulas(letters(text)), bold) for text, bold in merged]
    if not any("*" in text for text, _ in cleaned):
        return cleaned
    return [(part, bold or strong) for text, bold in cleaned for part, strong in stretches_of_markdown(text)]


def _words(stretches: list[tuple[str, bool]]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The clean text of the stretches, and where in it bold runs."""
    text = ""
    bolds: list[tuple[int, int]] = []
    for raw, bold in stretches:
        part = single_spaced(raw)
        if not text or text[-1] in " \n":
            part = part.lstrip(" \n" if not text else " ")
        elif part.startswith("\n"):
            text = text.rstrip(" ")
        if bold and part.strip():
            bolds.append((len(text), len(text) + len(part.rstrip())))
        text += part
    text = text.rstrip()
    return text, tuple((start, min(end, len(text))) for start, end in bolds if start < len(text))
