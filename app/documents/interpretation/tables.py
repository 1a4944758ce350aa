"""Tables of a section as a grid of words: a spanned cell stands in every place that it covers."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from app.documents.draft import DraftSection, DraftTable
from app.documents.interpretation.bodies import starts_body
from app.documents.interpretation.passages import Passage, headings_of

_NUMERAL = re.compile(r"\(?\d{1,3}[.)]?|[IVX]+\.?|[a-zđ][.)]")
_GROUP_NUMERAL = re.compile(r"[IVX]+\.?|[A-E]\.?")
_FIGURE = re.compile(r"\d{1,3}(?:\.\d{3})+|\d{1,5}")
LONGEST_HEADER = 30
_TOTAL = re.compile(
    r"(?:tổng(?! (?:kết|hợp|duyệt|vệ|dọn|rà|kiểm|điều|ôn|đài|công|cục|liên|phụ|biên))|cộng|cộng chung)(?!\w)|"
    r"tổng cộng(?!\w)",
    re.IGNORECASE,
)


@dataclass(slots=True)
class GridCell:
    """The paragraphs of one cell; `owner` is False where a span merely passes over."""

    passages: list[Passage] = field(default_factory=list)
    owner: bool = True

    @property
    def text(self) -> str:
        """The cell's words on one line."""
        return " ".join(" ".join(passage.text.split()) for passage in self.passages).strip()


@dataclass(slots=True)
class Grid:
    """A table with its header joined by column; `rows` are those below the header.

    `levels` holds the words of the header by column, from the top down to the cell right above the figures.
    """

    header: list[str]
    levels: list[list[str]]
    rows: list[list[GridCell]]
    path: tuple[DraftSection, ...]
    role: str
    number: int

    @property
    def key(self) -> tuple[int, int]:
        """Tells this table from all others of the draft."""
        return id(self.path[-1]), self.number

    @property
    def title(self) -> str:
        """The headings above the table and the line that leads to it, in small letters."""
        section = self.path[-1]
        before = section.tables[self.number].first - 1
        lead = section.paragraphs[before].lower() if before >= 0 else ""
        return f"{headings_of(self.path)} / {lead}" if lead.rstrip().endswith(":") else headings_of(self.path)

    def column(self, pattern: str, *, besides: int | None = None) -> int | None:
        """The first column whose header matches."""
        found = (i for i, words in enumerate(self.header) if i != besides and re.search(pattern, words, re.IGNORECASE))
        return next(found, None)


def is_total(text: str) -> bool:
    """Whether a row's words say that it is a sum."""
    return bool(_TOTAL.match(text.strip()))


def is_figure(text: str) -> bool:
    """Whether a cell holds nothing but a count."""
    return bool(_FIGURE.fullmatch(text.strip()))


def is_group_numeral(text: str) -> bool:
    """Whether a cell numbers a group of rows: "I", "A."."""
    return bool(_GROUP_NUMERAL.fullmatch(text.strip()))


def is_numeral(text: str) -> bool:
    """Whether a cell holds nothing but the number of its row."""
    return bool(_NUMERAL.fullmatch(text.strip()))


def grids_of(passages: list[Passage]) -> Iterator[Grid]:
    """Every table of the draft that has at least two columns and a row below its header."""
    seen: dict[int, list[Passage]] = {}
    for passage in passages:
        if passage.cell is not None:
            seen.setdefault(id(passage.section), []).append(passage)
    for held in seen.values():
        for number, table in enumerate(held[0].section.tables):
            cells = _cells(table, [p for p in held if p.cell and p.cell.table == number])
            grid = _with_header(cells, table.header_rows, held[0], number)
            if grid and grid.rows and len(grid.header) > 1:
                yield grid


def _cells(table: DraftTable, held: list[Passage]) -> list[list[GridCell]]:
    """Rows of equal length."""
    by_index = {passage.index: passage for passage in held}
    index = table.first
    grid: dict[tuple[int, int], GridCell] = {}
    for row, cells in enumerate(table.rows):
        column = 0
        for cell in cells:
            while (row, column) in grid:
                column += 1
            own = [by_index[i] for i in range(index, index + cell.paragraphs) if i in by_index]
            index += cell.paragraphs
            for below in range(cell.rowspan):
                for beside in range(cell.colspan):
                    grid[row + below, column + beside] = GridCell(own, owner=below == 0 and beside == 0)
            column += cell.colspan
    width = max((column for _, column in grid), default=-1) + 1
    return [[grid.get((row, column), GridCell()) for column in range(width)] for row in range(len(table.rows))]


def _with_header(cells: list[list[GridCell]], marked: int, first: Passage, number: int) -> Grid | None:
    """Split off the header: the marked rows, or the rows before the first that has a number of its own."""
    if not cells:
        return None
    height = marked or next(
        (i for i, row in enumerate(cells) if i and any(is_figure(cell.text) or is_numeral(cell.text) for cell in row)),
        1,
    )
    if height >= len(cells):
        height = 1
    if not marked and starts_body(cells[0][0].text) and len(cells[0][-1].text) > LONGEST_HEADER:
        height = 0  # no header at all: "Phòng Đào tạo | Chuẩn bị …"
    levels = [list(dict.fromkeys(row[column].text for row in cells[:height])) for column in range(len(cells[0]))]
    header = [" ".join(words) for words in levels]
    body = cells[height:]
    if body and all(is_numeral(cell.text) or not cell.text for cell in body[0]):
        body = body[1:]  # the row "(1) (2) (3)" under a header
    return Grid(header, levels, body, first.path, first.role, number)
