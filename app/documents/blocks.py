"""The one description of an official document: what every writer draws and every reader finds.

Blocks are frozen and know nothing of Word, of HTML or of the database. A reader of foreign files yields
only `Paragraph`, `Table` and `PageBreak` (it does not guess); `compose` yields all kinds.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum


class Align(StrEnum):
    """Horizontal alignment of a paragraph or a cell."""

    LEFT = "left"
    CENTRE = "center"
    RIGHT = "right"
    JUSTIFY = "justify"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style. A manual line break is a line feed, a tab a tab."""

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph. `marker` is what automatic numbering printed before it ("I.", "a)", "-"), if anything.

    `style_level` is the outline level (1 = highest; 0: expressly running text) that the file gives it,
    `indent_mm` its left indent, `size` its letter size in points where the file says.
    """

    runs: tuple[Run, ...]
    align: Align = Align.JUSTIFY
    marker: str | None = None
    style_level: int | None = None
    indent_mm: float = 0.0
    size: float | None = None

    @property
    def text(self) -> str:
        """The words alone, without the automatic marker."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell. `colspan` and `rowspan` count grid cells; a covered cell is not listed."""

    paragraphs: tuple[Paragraph, ...]
    colspan: int = 1
    rowspan: int = 1
    align: Align | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells. The first `header_rows` rows are repeated on each page; `widths_mm` may be empty."""

    rows: tuple[tuple[Cell, ...], ...]
    header_rows: int = 0
    widths_mm: tuple[float, ...] = ()
    borders: bool = True
    size: float | None = None


@dataclass(frozen=True, slots=True)
class ListTable:
    """A long list: names of the columns (repeated on each page), and rows of one plain text a cell.

    It holds what a `Table` of one-run cells would hold, without an object a cell: lists run to 10,000 rows.
    `aligns` is by column (missing: left).
    """

    header: tuple[str, ...]
    rows: Sequence[Sequence[str]]
    widths_mm: tuple[float, ...] = ()
    aligns: tuple[Align, ...] = ()


@dataclass(frozen=True, slots=True)
class Letterhead:
    """State title and motto at the right, the bodies at the left, number and sign, place and date.

    `number_line` and `date_line` are printed as given ("Số: 57/KH-LĐLĐ"); None prints nothing.
    """

    superior_body: str | None
    issuing_body: str | None
    number_line: str | None
    date_line: str | None


@dataclass(frozen=True, slots=True)
class Title:
    """The type of the document ("KẾ HOẠCH") and its subject (trích yếu), with the short rule below."""

    document_type: str | None
    title: str | None


@dataclass(frozen=True, slots=True)
class Heading:
    """A numbered heading of the text; level 1 is "I."."""

    level: int
    marker: str | None
    text: str


@dataclass(frozen=True, slots=True)
class ListItem:
    """A bulleted or lettered line; `marker` is printed as given ("-", "+", "a)")."""

    marker: str
    runs: tuple[Run, ...]
    depth: int = 1


@dataclass(frozen=True, slots=True)
class Recipients:
    """Heading "Nơi nhận:" and its lines, printed beside the signature block that follows it."""

    lines: tuple[str, ...]
    printed: bool = True


@dataclass(frozen=True, slots=True)
class SignatureBlock:
    """Signing lines in order ("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH") and the signer's name."""

    lines: tuple[str, ...]
    signer: str | None


@dataclass(frozen=True, slots=True)
class AnnexHeading:
    """Label "Phụ lục I", its title and "(Kèm theo …)"; opens a section with page numbers of its own."""

    label: str
    title: str | None
    reference: str | None
    landscape: bool = False


@dataclass(frozen=True, slots=True)
class PageBreak:
    """The next block begins a new page."""


Block = (
    Paragraph
    | Table
    | ListTable
    | Letterhead
    | Title
    | Heading
    | ListItem
    | Recipients
    | SignatureBlock
    | AnnexHeading
    | PageBreak
)


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document. `footnotes` are texts in order; `remarks` say what a reader noticed (Vietnamese)."""

    blocks: tuple[Block, ...]
    footnotes: tuple[str, ...] = ()
    headers: tuple[str, ...] = ()
    remarks: tuple[str, ...] = field(default=())
    title: str | None = None


def paragraph(text: str, *, bold: bool = False, italic: bool = False, align: Align = Align.JUSTIFY) -> Paragraph:
    """A paragraph of one run."""
    return Paragraph((Run(text, bold=bold, italic=italic),), align=align)
