"""Quotas in tables: units down, categories across, with sums that are checked and not taken for units."""

import re

from app.documents.draft import DraftAllocation, DraftWarning
from app.documents.interpretation.passages import Passage, prove_words
from app.documents.interpretation.quota_columns import count_columns, counts_in, unit_columns
from app.documents.interpretation.source import Reading
from app.documents.interpretation.tables import Grid, GridCell, grids_of, is_figure, is_group_numeral, is_total
from app.enums import AllocationCategory
from app.rules.vietnamese_numbers import read_number


def read_quota_tables(reading: Reading, passages: list[Passage]) -> None:
    """Add the allocations of every table of units by category; a column counts for the units nearest to its left."""
    for grid in grids_of(passages):
        units = unit_columns(grid)
        columns = count_columns(grid, units) if units else {}
        nearest = {column: max((unit for unit in units if unit < column), default=units[0]) for column in columns}
        for unit in dict.fromkeys(nearest.values()):
            _read(reading, grid, unit, {column: kind for column, kind in columns.items() if nearest[column] == unit})


def _read(reading: Reading, grid: Grid, units: int, columns: dict[int, AllocationCategory]) -> None:
    sums = dict.fromkeys(columns, 0)
    groups = any(is_figure(cell.text.rstrip(".")) for row in grid.rows for cell in row[:units])
    for row in grid.rows:
        name = row[units]
        if is_total(name.text) or any(is_total(cell.text) for cell in row[: max(units, 1)]):
            _check(reading, row, sums)
            continue
        if not name.text or is_figure(name.text) or (groups and any(is_group_numeral(c.text) for c in row[:units])):
            continue
        for column, category in columns.items():
            if row[column].owner and row[column].text.strip(" 0"):
                sums[column] += _add(reading, name, row[column], category)


def _add(reading: Reading, name: GridCell, cell: GridCell, category: AllocationCategory) -> int:
    """The counts of one cell as allocations; returns the sum of their lower bounds."""
    draft = reading.draft
    counts = counts_in(cell.text, category)
    for quantity, kind in counts:
        index = len(draft.allocations)
        draft.allocations.append(
            DraftAllocation(
                organisation=name.text,
                category=kind,
                minimum=quantity.minimum,
                maximum=quantity.maximum,
                approximate=quantity.approximate,
                per_unit=bool(re.match(r"mỗi|từng", name.text, re.IGNORECASE)),
                printed=cell.text,
            )
        )
        if cell.passages:
            prove_words(reading, f"allocations/{index}", cell.passages[0], cell.passages[0].text)
            prove_words(reading, f"allocations/{index}/quantity", cell.passages[0], quantity.text)
        if name.passages:
            prove_words(reading, f"allocations/{index}/organisation", name.passages[0], name.passages[0].text)
    return sum(quantity.minimum or 0 for quantity, _ in counts)


def _check(reading: Reading, row: list[GridCell], sums: dict[int, int]) -> None:
    """Compare a row of sums with what was read above it."""
    for column, expected in sums.items():
        text = row[column].text
        if not is_figure(text) or read_number(text) == expected:
            continue
        line = row[column].passages[0].line if row[column].passages else None
        gap = abs(read_number(text) - expected)
        reading.draft.warnings.append(
            DraftWarning(
                code="table_sum_mismatch",
                message=f"Dòng cộng ghi {text} nhưng các dòng trên cộng lại là {expected} (lệch {gap}).",
                paragraph=line,
            )
        )
