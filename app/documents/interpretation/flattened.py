"""A broadcast table that was flattened to lines stands up again as a table.

Copying a table out of Word, or scanning it, leaves one line a cell: number, month, topics, those responsible. Once the
slots are read from such lines, it is known which lines are which cells, and the section can hold a table again.
"""

from itertools import pairwise

from app.documents.draft import DraftCell, DraftSection, DraftTable
from app.documents.interpretation.source import Reading

_NUMBER_HEADS = ("TT", "STT", "SỐ TT")
_COLUMNS = 4


def rebuild_schedule(reading: Reading) -> None:
    """Lay the flattened broadcast table out again, where its rows are number, period, topics and those responsible."""
    broadcast = reading.draft.broadcast
    if not broadcast or not broadcast.slots:
        return
    evidence = reading.draft.evidence
    proofs = [evidence.get(f"broadcast/slots/{i}/period") for i in range(len(broadcast.slots))]
    if not all(proofs):
        return
    periods = [proof.paragraph for proof in proofs if proof]
    for section in _all_sections(reading.draft.sections):
        if set(periods) <= set(section.lines) and not section.tables:
            _lay_out(section, [section.lines.index(line) for line in periods])


def _all_sections(sections: list[DraftSection]) -> list[DraftSection]:
    found: list[DraftSection] = []
    for section in sections:
        found += [section, *_all_sections(section.children)]
    return found


def _lay_out(section: DraftSection, periods: list[int]) -> None:
    """Make the table when every row begins with its number and the heads stand just before the first."""
    starts = [index - 1 for index in periods]
    first = starts[0] - _COLUMNS
    numbered = all(section.paragraphs[start].strip(" .").isdigit() for start in starts if start >= 0)
    if first < 0 or not numbered or section.paragraphs[first].upper() not in _NUMBER_HEADS:
        return
    ends = [*starts[1:], len(section.paragraphs)]
    spans = list(pairwise([*starts, ends[-1]]))
    if any(end - start < _COLUMNS for start, end in spans) or starts != sorted(starts):
        return
    rows = [[DraftCell()] * _COLUMNS]
    rows += [
        [DraftCell(), DraftCell(), DraftCell(paragraphs=end - start - _COLUMNS + 1), DraftCell()]
        for start, end in spans
    ]
    section.tables = [DraftTable(first=first, rows=rows, header_rows=1, widths_mm=[12, 28, 85, 40])]
