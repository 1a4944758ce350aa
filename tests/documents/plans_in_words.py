"""Small documents written down in a few words, for the tests of structure."""

from collections.abc import Iterable, Sequence

from app.documents.blocks import Align, Block, Cell, Document, Paragraph, Run, Table
from app.documents.draft import DraftSection, PlanDraft
from app.documents.interpret import interpret

HEAD = ("KẾ HOẠCH", "Tổ chức Tháng Công nhân năm 2024", "")
END = ("Nơi nhận:", "- Như trên;", "- Lưu: VT.", "TM. BAN THƯỜNG VỤ", "CHỦ TỊCH", "Nguyễn Văn Thí Dụ")


def p(
    text: str, *, bold: bool = False, centre: bool = False, marker: str | None = None, style: int | None = None
) -> Paragraph:
    """A paragraph; `**` within the text changes between bold and not bold."""
    runs = tuple(
        Run(part, bold=bold or index % 2 == 1) for index, part in enumerate(text.split("**")) if part or index == 0
    )
    return Paragraph(runs, align=Align.CENTRE if centre else Align.JUSTIFY, marker=marker, style_level=style)


def table(*rows: Sequence[str | Sequence[Paragraph]], borders: bool = True) -> Table:
    """A table; a cell is its text (one paragraph a line) or its paragraphs."""
    return Table(
        tuple(
            tuple(
                Cell(tuple(p(line) for line in cell.split("\n")) if isinstance(cell, str) else tuple(cell))
                for cell in row
            )
            for row in rows
        ),
        borders=borders,
    )


def document(*lines: str | Block) -> Document:
    """A document of these lines; a string is one plain paragraph."""
    return Document(tuple(p(line) if isinstance(line, str) else line for line in lines))


def read(*lines: str | Block) -> PlanDraft:
    """What `interpret` makes of these lines."""
    return interpret(document(*lines))


def read_body(*lines: str | Block) -> PlanDraft:
    """What it makes of these lines between a title and a full end."""
    return read(*HEAD, *lines, *END)


def outline(sections: Iterable[DraftSection]) -> list[tuple[int, str | None, str | None]]:
    """Level, marker and heading of every section in reading order."""
    found: list[tuple[int, str | None, str | None]] = []
    for section in sections:
        found += [(section.level, section.marker, section.heading), *outline(section.children)]
    return found
