"""Write a document as an A4 preview: a fragment of the same blocks, with classes only.

The Content-Security-Policy forbids inline styles, so every look is a class of `static/document.css`. All text
is escaped; nothing that a user typed can become markup.
"""

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import assert_never

from app.documents.blocks import (
    Align,
    AnnexHeading,
    Block,
    Cell,
    Document,
    Heading,
    Letterhead,
    ListItem,
    ListTable,
    PageBreak,
    Paragraph,
    Recipients,
    Run,
    SignatureBlock,
    Table,
    Title,
)
from app.documents.style import DocumentStyle
from app.documents.writing.head_and_foot import BLOCK_GAP_MM, recipient_lines
from app.documents.writing.numbered_lines import marked_runs
from app.documents.writing.tables import column_count, column_widths
from app.documents.writing.text_width import two_lines
from app.documents.writing.xml_text import clean

_LAST_HEADING = 6
_WIDTH_STEP = 5
_TABLE_ROOM = '<div class="table-room" role="group" aria-label="Bảng" tabindex="0">'


def write_html(document: Document, style: DocumentStyle) -> str:
    """One `<article>`; each annex is a sheet (`<section>`) of its own, headings begin at `<h2>`."""
    sheets: list[list[str]] = [[]]
    landscape = [False]
    following = iter((*document.blocks[1:], None))
    taken = False
    for block, after in zip(document.blocks, following, strict=True):
        if taken:
            taken = False
            continue
        if isinstance(block, AnnexHeading):
            sheets.append([])
            landscape.append(block.landscape)
        if isinstance(block, Recipients) and isinstance(after, SignatureBlock):
            taken = True
            sheets[-1].append(_foot(block, after))
        else:
            sheets[-1].extend(_block(block, style))
    if document.footnotes:
        sheets[0].append(_footnotes(document.footnotes))
    pages = (_sheet(parts, is_wide) for parts, is_wide in zip(sheets, landscape, strict=True))
    return f'<article class="document" lang="vi">{"".join(pages)}</article>'


def _sheet(parts: Iterable[str], is_wide: bool) -> str:
    return f'<section class="sheet{" sheet-wide" if is_wide else ""}">{"".join(parts)}</section>'


def _block(block: Block, style: DocumentStyle) -> Iterator[str]:
    match block:
        case Paragraph():
            yield _paragraph(block)
        case ListItem():
            yield f'<p class="item">{_runs(marked_runs(block.marker, block.runs))}</p>'
        case Heading():
            tag = f"h{min(block.level + 1, _LAST_HEADING)}"
            words = " ".join(part for part in (block.marker, block.text) if part)
            yield f'<{tag} class="heading">{_text(words)}</{tag}>'
        case Table():
            yield from _table(block, style)
        case ListTable():
            yield from _list_table(block)
        case Letterhead():
            yield _letterhead(block, style)
        case Title():
            yield _title(block)
        case Recipients():
            yield _foot(block, None)
        case SignatureBlock():
            yield _foot(None, block)
        case AnnexHeading():
            yield _annex(block)
        case PageBreak():
            yield '<hr class="page-break">'
        case _:
            assert_never(block)


def _text(text: str) -> str:
    """Escaped text; a manual line break becomes `<br>`, a tab a wide space."""
    return escape(clean(text)).replace("\n", "<br>").replace("\t", '<span class="tab"> </span>')


def _runs(runs: Sequence[Run]) -> str:
    return "".join(_run(run) for run in runs)


def _run(run: Run) -> str:
    text = _text(run.text)
    for tag, is_set in (("b", run.bold), ("i", run.italic), ("u", run.underline)):
        if is_set and text:
            text = f"<{tag}>{text}</{tag}>"
    return text


def _paragraph(block: Paragraph) -> str:
    names = ["text", f"align-{block.align.value}"]
    if block.indent_mm:
        names.append("indented")
    return f'<p class="{" ".join(names)}">{_runs(block.runs)}</p>'


def _table(table: Table, style: DocumentStyle) -> Iterator[str]:
    columns = column_count(table)
    widths = column_widths(table, columns, style, style.text_width_mm)
    total = sum(widths) or 1.0
    steps = (max(1, round(width * 100 / total / _WIDTH_STEP)) * _WIDTH_STEP for width in widths)
    cols = "".join(f'<col class="col-{step}">' for step in steps)
    borders = "" if table.borders else " table-plain"
    yield f'{_TABLE_ROOM}<table class="table{borders}"><colgroup>{cols}</colgroup>'
    if table.header_rows:
        yield f"<thead>{_rows(table.rows[: table.header_rows], 'th')}</thead>"
    yield f"<tbody>{_rows(table.rows[table.header_rows :], 'td')}</tbody></table></div>"


def _list_table(table: ListTable) -> Iterator[str]:
    names = "".join(f'<th scope="col">{_text(name)}</th>' for name in table.header)
    yield f'{_TABLE_ROOM}<table class="table"><thead><tr>{names}</tr></thead><tbody>'
    aligns = [*table.aligns, *[Align.LEFT] * len(table.header)]
    for row in table.rows:
        cells = zip(row, aligns, strict=False)
        inside = "".join(f'<td><p class="align-{align.value}">{_text(text)}</p></td>' for text, align in cells)
        yield f"<tr>{inside}</tr>"
    yield "</tbody></table></div>"


def _rows(rows: Iterable[Sequence[Cell]], tag: str) -> str:
    return "".join(f"<tr>{''.join(_cell(cell, tag) for cell in row)}</tr>" for row in rows)


def _cell(cell: Cell, tag: str) -> str:
    spans = f' colspan="{cell.colspan}"' if cell.colspan > 1 else ""
    spans += f' rowspan="{cell.rowspan}"' if cell.rowspan > 1 else ""
    scope = ' scope="col"' if tag == "th" else ""
    inside = "".join(
        f'<p class="align-{paragraph.align.value}">{_runs(paragraph.runs)}</p>' for paragraph in cell.paragraphs
    )
    return f"<{tag}{scope}{spans}>{inside}</{tag}>"


def _line(name: str, text: str | None) -> str:
    return f'<p class="{name}">{_text(text)}</p>' if text else ""


def _letterhead(head: Letterhead, style: DocumentStyle) -> str:
    rule = " ruled" if head.issuing_body and style.body_name_rule_share else ""
    bodies = (
        _name("superior-body", head.superior_body, style, bold=False)
        + _name(f"issuing-body{rule}", head.issuing_body, style, bold=True)
        + _line("body-mark", style.mark_below_body)
    )
    title_rule = " ruled-whole" if style.rule_below_state_title else ""
    state = _line(f"state-title{title_rule}", style.state_title) + _line("motto ruled-whole", style.motto)
    number, date = _line("number", head.number_line), _line("place-and-date", head.date_line)
    cells = (("bodies", bodies), ("state", state), ("numbered", number), ("dated", date))
    inside = "".join(f'<div class="{name}">{lines}</div>' for name, lines in cells)
    return f'<div class="letterhead">{inside}</div>'


def _name(name: str, text: str | None, style: DocumentStyle, *, bold: bool) -> str:
    """The name of a body; a long one breaks where the Word file breaks it."""
    room = style.left_block_mm - BLOCK_GAP_MM
    broken = two_lines(text, style.body_name_size, room, bold=bold) if text else None
    if broken is None:
        return _line(name, text)
    parts = " ".join(f'<span class="whole">{_text(part)}</span>' for part in (broken.first, broken.second))
    return f'<p class="{name}">{parts}</p>'


def _title(title: Title) -> str:
    return (
        f'<div class="title">{_line("document-type", title.document_type)}{_line("subject ruled", title.title)}</div>'
    )


def _foot(recipients: Recipients | None, signature: SignatureBlock | None) -> str:
    left = right = ""
    if recipients is not None and recipients.printed:
        lines = "".join(f"<li>{_text(text)}</li>" for text in recipient_lines(recipients.lines))
        left = f'<p class="recipients-heading">Nơi nhận:</p><ul class="recipients">{lines}</ul>'
        left = left.replace('<ul class="recipients"></ul>', "")
    if signature is not None:
        right = "".join(_line("signature", text) for text in signature.lines) + _line("signer", signature.signer)
    return f'<div class="foot"><div>{left}</div><div>{right}</div></div>'


def _annex(annex: AnnexHeading) -> str:
    return (
        f'<h2 class="annex-label">{_text(annex.label)}</h2>'
        f"{_line('annex-title', annex.title)}{_line('annex-reference', annex.reference)}"
    )


def _footnotes(footnotes: Sequence[str]) -> str:
    items = "".join(f"<li>{_text(text)}</li>" for text in footnotes)
    return f'<ol class="footnotes">{items}</ol>'
