"""Reading and writing documents, beside the least work that could do it."""

import gc
import io
import itertools
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import docx

from app.documents.blocks import Document, ListTable
from app.documents.compose import compose_plan
from app.documents.draft import PlanDraft
from app.documents.interpret import interpret
from app.documents.read_file import read_file
from app.documents.style import TRADE_UNION_STYLE
from app.documents.write_docx import write_docx
from benchmarks.row import Row, duration

SAMPLES = Path(__file__).parent.parent / "app" / "samples"
COLUMNS, ROWS = 12, 10_000
TEXT_SIZE = 25 * 1024
SENTENCE = 60
HEAD = 8
READING_LIMIT = 0.100


def best_of_both(reference: Callable[[], object], ours: Callable[[], object], times: int) -> tuple[float, float]:
    """The processor's seconds of two works, the shortest of several done in turn: neither waits for other programs.

    What was loaded before is not looked through again for what can be freed, as in a server (`commands/serving.py`).
    """
    gc.collect()
    gc.freeze()
    found = [(_once(reference), _once(ours)) for _ in range(times)]
    return min(first for first, _ in found), min(second for _, second in found)


def _once(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


def table_cells() -> list[tuple[str, ...]]:
    """10,000 rows of 12 cells, as a list of delegates has them."""
    return [tuple(f"Ô {row}.{column} & <c>" for column in range(COLUMNS)) for row in range(ROWS)]


def formatted_table(cells: list[tuple[str, ...]]) -> bytes:
    """The reference: XML by string formatting, and a zip of one part."""
    from xml.sax.saxutils import escape

    rows = (
        "<w:tr>" + "".join(f"<w:tc><w:p><w:r><w:t>{escape(cell)}</w:t></w:r></w:p></w:tc>" for cell in row) + "</w:tr>"
        for row in cells
    )
    body = "<w:tbl>" + "".join(rows) + "</w:tbl>"
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", f"<w:document><w:body>{body}</w:body></w:document>")
    return target.getvalue()


def our_table(cells: list[tuple[str, ...]]) -> bytes:
    """The same table as a whole Word file of ours: styles, repeated header, rows that do not break."""
    table = ListTable(tuple(f"Cột {column}" for column in range(COLUMNS)), cells)
    return write_docx(Document((table,)), TRADE_UNION_STYLE)


def _peak_mib(function: str) -> float:
    """The peak memory of a process that only writes the table."""
    program = (
        "import resource; from benchmarks import documents as d; "
        f"d.{function}(d.table_cells()); print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return float(done.stdout)


def _table_row() -> Row:
    cells = table_cells()
    reference, ours = best_of_both(lambda: formatted_table(cells), lambda: our_table(cells), 3)
    ratio = ours / reference
    note = f"peak {_peak_mib('our_table'):.0f} MiB against {_peak_mib('formatted_table'):.0f} MiB"
    name = "Word table of 12 × 10,000 (reference: string formatting and zip)"
    return Row(name, duration(reference), duration(ours), round(ratio, 2), "≤ 2", ratio <= 2, note)


def _long_plan() -> PlanDraft:
    """A sample plan whose sections are repeated until its text has 25 KB."""
    path = SAMPLES / "tuyen-truyen-dien-hinh.txt"
    lines = path.read_text("utf-8").splitlines()
    end = next(number for number, line in enumerate(lines) if line.startswith("Nơi nhận"))
    text, body = lines[:HEAD], lines[HEAD:end]
    for turn in itertools.count(1):
        text += [f"{line} Đợt {turn}." if len(line) > SENTENCE else line for line in body]
        if len("\n".join(text).encode()) > TEXT_SIZE:
            break
    return interpret(read_file("dai.txt", "\n".join([*text, *lines[end:]]).encode()))


def _reading_and_writing() -> Iterator[Row]:
    draft = _long_plan()
    ours = write_docx(compose_plan(draft, style=TRADE_UNION_STYLE), TRADE_UNION_STYLE)
    paragraphs = [paragraph.text for paragraph in docx.Document(io.BytesIO(ours)).paragraphs]
    data = _plain_writing(paragraphs)  # with the styles and the theme that files from Word carry
    opening, reading = best_of_both(
        lambda: docx.Document(io.BytesIO(data)), lambda: interpret(read_file("dai.docx", data)), 40
    )
    yield Row(
        f"reading a Word plan of {len(data) // 1024} KB into data (reference: python-docx opening it)",
        duration(opening), duration(reading), round(reading / opening, 2), "≤ 4 and < 100 ms",
        reading <= 4 * opening and reading < READING_LIMIT, _size(draft),
    )  # fmt: skip
    plain, writing = best_of_both(
        lambda: _plain_writing(paragraphs),
        lambda: write_docx(compose_plan(draft, style=TRADE_UNION_STYLE), TRADE_UNION_STYLE),
        10,
    )
    yield Row(
        "writing that plan as Word (reference: python-docx, its bare paragraphs)",
        duration(plain), duration(writing), round(writing / plain, 2), "≤ 1", writing <= plain,
    )  # fmt: skip


def _size(draft: PlanDraft) -> str:
    """How much the plan says."""
    text = draft.model_dump_json(include={"preamble", "sections", "closing", "title"}).encode()
    return f"{len(text) / 1024:.0f} KB of sections, {len(draft.evidence)} facts with evidence"


def _plain_writing(paragraphs: list[str]) -> bytes:
    document = docx.Document()
    for text in paragraphs:
        document.add_paragraph(text)
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def document_rows() -> Iterator[Row]:
    """All rows about documents."""
    yield _table_row()
    yield from _reading_and_writing()
