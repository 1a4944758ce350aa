"""The allocation table in words and figures: one row a unit, one column a category, sums where they are known."""

from collections.abc import Sequence
from itertools import chain

from app.documents.draft import DraftAllocation
from app.enums import AllocationCategory

Range = tuple[int, int]


def allocation_rows(
    allocations: Sequence[DraftAllocation], organisations: Sequence[str] | None
) -> tuple[list[str], list[list[str]], bool]:
    """Header, rows with the sum row last, and whether something could not be added up.

    `organisations` orders the rows; units it does not name follow in the order of the allocations.
    """
    categories = [category for category in AllocationCategory if any(a.category is category for a in allocations)]
    header = ["TT", "Đơn vị", *(category.label for category in categories)]
    if len(categories) > 1:
        header.append("Cộng")
    rows: list[list[str]] = []
    for number, unit in enumerate(_units(allocations, organisations), start=1):
        own = [a for a in allocations if a.organisation == unit]
        rows.append([str(number), unit, *_figures(own, categories)])
    rows.append(["", "Tổng cộng", *_sums(allocations, categories)])
    return header, rows, any(_range(a) is None for a in allocations)


def _units(allocations: Sequence[DraftAllocation], organisations: Sequence[str] | None) -> list[str]:
    named = dict.fromkeys(a.organisation for a in allocations)
    return list(dict.fromkeys(chain((name for name in organisations or () if name in named), named)))


def _figures(own: Sequence[DraftAllocation], categories: Sequence[AllocationCategory]) -> list[str]:
    cells = ["; ".join(printed_quantity(a) for a in own if a.category is category) for category in categories]
    if len(categories) > 1:
        cells.append(_sum(own))
    return cells


def _sums(allocations: Sequence[DraftAllocation], categories: Sequence[AllocationCategory]) -> list[str]:
    sums = [_sum([a for a in allocations if a.category is category]) for category in categories]
    if len(categories) > 1:
        sums.append(_sum(allocations))
    return sums


def _sum(allocations: Sequence[DraftAllocation]) -> str:
    """The sum of what has a figure; empty when nothing has."""
    known = [figures for a in allocations if (figures := _range(a)) is not None]
    if not known:
        return ""
    return _printed_range(sum(low for low, _ in known), sum(high for _, high in known))


def _range(allocation: DraftAllocation) -> Range | None:
    """Least and most heads of a named unit; None for shares, for each-unit figures and where no figure is given."""
    if allocation.per_unit or allocation.percent is not None:
        return None
    low, high = allocation.minimum, allocation.maximum
    if low is None and high is None:
        return None
    if low is None:
        return (0, high or 0)
    return (low, low if high is None else high)


def printed_quantity(allocation: DraftAllocation) -> str:
    """The quantity in Vietnamese: "02", "03 - 05", "tối đa 05", "ít nhất 03", "khoảng 150", "70%", "02/đơn vị"."""
    about = "khoảng " if allocation.approximate else ""
    each = "/đơn vị" if allocation.per_unit else ""
    if allocation.percent is not None:
        return f"{about}{allocation.percent:g}%".replace(".", ",")
    low, high = allocation.minimum, allocation.maximum
    if low is None and high is None:
        return ""
    if low is None:
        return f"{about or 'tối đa '}{high:02}{each}"
    if high is None:
        return f"{about or 'ít nhất '}{low:02}{each}"
    return about + (f"{low:02}" if low == high else f"{low:02} - {high:02}") + each


def _printed_range(low: int, high: int) -> str:
    return f"{low:02}" if low == high else f"{low:02} - {high:02}"
