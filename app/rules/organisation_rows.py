"""Rows of a table of bodies: which column is which, and what a cell says.

Everything is read from text, as a person may correct it on the screen; a spreadsheet's dates and numbers are first
written out the way people write them (`cell_text`).
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from typing import Any, Final

from app.enums import OrganisationKind
from app.rules.vietnamese import fold, nfc

COLUMNS: Final = {
    "code": "Mã",
    "name": "Tên đơn vị",
    "short_name": "Tên gọi tắt",
    "symbol": "Ký hiệu",
    "kind": "Loại",
    "parent": "Trực thuộc",
    "valid_from": "Hoạt động từ ngày",
    "member_count": "Số đoàn viên",
    "female_count": "Đoàn viên nữ",
    "minority_count": "Đoàn viên dân tộc thiểu số",
    "territory": "Địa bàn",
}
"""The columns by name, with the heading of the template."""

ALIASES: Final = {
    "code": "mã đơn vị|mã số|mã cđcs|ma|code",
    "name": "tên|đơn vị|tên cđcs|tên công đoàn|tên tổ chức|công đoàn cơ sở|tên công đoàn cơ sở|name",
    "short_name": "tên tắt|tên viết tắt|viết tắt|short name",
    "symbol": "ký hiệu văn bản|symbol",
    "kind": "loại đơn vị|loại hình|loại tổ chức|cấp|cấp công đoàn|kind",
    "parent": "đơn vị cấp trên|cấp trên|công đoàn cấp trên|thuộc|mã cấp trên|mã đơn vị cấp trên|parent",
    "valid_from": "từ ngày|ngày thành lập|thành lập|hiệu lực từ|ngày hiệu lực|valid from",
    "member_count": "đoàn viên|tổng số đoàn viên|số đv|tổng số|số lượng đoàn viên|members|member count",
    "female_count": "nữ|số nữ|đoàn viên là nữ|số đoàn viên nữ|women|female count",
    "minority_count": "dân tộc thiểu số|dtts|số dtts|đoàn viên dtts|dân tộc|minority count",
    "territory": "địa phương|địa chỉ|tỉnh|xã, phường|territory",
}
SILENT: Final = frozenset({"stt", "tt", "so tt", "so thu tu", "no", "ghi chu", "note"})
"""Columns that every table has and that say nothing of a body."""

HEADING_ROWS: Final = 12
LEAST_HEADINGS: Final = 2
LONGEST: Final = 1000
MOST_MEMBERS: Final = 50_000_000
FIRST_YEAR, LAST_YEAR = 1900, 2200

SENTENCES: Final = {
    "name_missing": "Hãy ghi tên đơn vị.",
    "kind_missing": "Hãy ghi loại đơn vị.",
    "kind_unknown": "Không có loại này. Hãy chọn một loại trong danh sách.",
    "not_a_day": "Chưa phải một ngày. Ví dụ: 01/7/2025.",
    "not_a_number": "Hãy ghi một số nguyên, không âm.",
    "too_long": "Dài quá 1.000 ký tự. Hãy rút gọn.",
    "more_than_members": "Nhiều hơn số đoàn viên. Hãy xem lại.",
    "code_twice": "Mã này có ở hai dòng trở lên.",
    "code_elsewhere": "Mã này đã có đơn vị khác dùng, ngoài phạm vi bạn nhập.",
    "body_twice": "Hai dòng nói về cùng một đơn vị.",
    "parent_unknown": "Không có đơn vị cấp trên này trong bảng, cũng không có trong phạm vi bạn nhập.",
    "parent_ambiguous": "Có nhiều đơn vị cùng tên này. Hãy ghi mã của đơn vị cấp trên.",
    "parent_closed": "Đơn vị cấp trên đã kết thúc hoạt động. Hãy chọn đơn vị kế thừa.",
    "parent_wrong": "Dòng của đơn vị cấp trên còn sai.",
    "parent_left_out": "Dòng của đơn vị cấp trên không được nhập.",
    "cycle": "Đơn vị không thể trực thuộc chính nó hay cấp dưới của nó.",
    "outside_tree": "Đơn vị gốc của lần nhập không chuyển đi nơi khác được.",
    "after_end": "Ngày bắt đầu sau ngày đơn vị kết thúc hoạt động.",
    "doubtful": "Nghi trùng với một đơn vị khác, bạn không chọn nhập.",
    "left_out": "Bạn đã chọn bỏ qua dòng này.",
}
"""What is wrong with a cell, or why a row was not taken, by its code."""

Cells = dict[str, str]


def _heading(text: str) -> str:
    return fold(text.replace("(", " (").partition("(")[0])


_BY_HEADING: Final = {
    _heading(alias): column
    for column, label in COLUMNS.items()
    for alias in (column, column.replace("_", " "), label, *ALIASES[column].split("|"))
}


@dataclass(frozen=True, slots=True)
class Headings:
    """Which column of the table is which, in which of its rows that stands, and the columns that nobody knows."""

    row: int
    places: dict[str, int]
    unknown: tuple[str, ...]


def find_headings(rows: Iterable[Sequence[Any]]) -> Headings | None:
    """The row of headings among the first ones: that with most columns we know. None without the name's column."""
    best: Headings | None = None
    for number, row in enumerate(rows):
        if number >= HEADING_ROWS:
            break
        found = _headings(number, row)
        if "name" in found.places and len(found.places) > (len(best.places) if best else LEAST_HEADINGS - 1):
            best = found
    return best


def _headings(number: int, row: Sequence[Any]) -> Headings:
    places: dict[str, int] = {}
    unknown = []
    for place, cell in enumerate(row):
        text = cell_text(cell)
        column = _BY_HEADING.get(_heading(text)) if text else None
        if column and column not in places:
            places[column] = place
        elif text and _heading(text) not in SILENT:
            unknown.append(text[:80])
    return Headings(number, places, tuple(unknown))


def cell_text(value: Any) -> str:
    """A cell as a person would write it: days as 01/7/2025, whole numbers without a point, one line of text."""
    if isinstance(value, str):
        text = value if value.isprintable() and "  " not in value else " ".join(value.split())
        return (text if text.isprintable() else "".join(filter(str.isprintable, text))).strip()
    if value is None:
        return ""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else str(value)
    if isinstance(value, datetime | date):
        return f"{value.day:02}/{value.month}/{value.year}"
    return str(value)


class _Texts(dict[Any, str]):
    """The text of each value that was met; one for each type of values, since 1 is no different from True."""

    def __missing__(self, value: Any) -> str:
        text = nfc(cell_text(value))
        self[value] = text
        return text


class CellReader:
    """Reads the cells of one table, whose columns say the same things again and again."""

    def __init__(self, places: Mapping[str, int]) -> None:
        self._places = tuple(places.items())
        self._texts: defaultdict[type, _Texts] = defaultdict(_Texts)

    def cells_of(self, row: Sequence[Any]) -> Cells:
        """The cells of a row that say something, as text, by column."""
        width, texts = len(row), self._texts
        return {
            column: text
            for column, place in self._places
            if place < width and (value := row[place]) != "" and (text := texts[type(value)][value])
        }


@dataclass(slots=True)
class Row:
    """A row as it is understood. `values` are those of the columns that are filled in, but for the parent."""

    line: int
    cells: Cells
    values: dict[str, Any] = field(default_factory=dict)
    problems: dict[str, str] = field(default_factory=dict)


def understood(line: int, cells: Cells) -> Row:
    """What the cells of one row say, each by itself; what is wrong with one stands in `problems` by its column."""
    row = Row(line, cells)
    values, problems = row.values, row.problems
    for column, text in cells.items():
        if column == "parent":
            continue
        if len(text) > LONGEST:
            problems[column] = "too_long"
            continue
        reading = _READINGS.get(column)
        if reading is None:
            values[column] = text
            continue
        value = reading(text)
        if isinstance(value, str) and value in SENTENCES:
            problems[column] = value
        else:
            values[column] = value
    if "name" not in cells:
        problems["name"] = "name_missing"
    return row


@lru_cache(maxsize=512)
def _kind(text: str) -> OrganisationKind | str:
    return _KINDS.get(fold(text), "kind_unknown")


_KIND_ALIASES: Final = {
    OrganisationKind.CONFEDERATION: "tổng liên đoàn lao động việt nam|tlđ",
    OrganisationKind.PROVINCIAL: "lđlđ tỉnh|lđlđ thành phố|liên đoàn lao động tỉnh|liên đoàn lao động thành phố|tỉnh",
    OrganisationKind.DISTRICT: "lđlđ huyện|lđlđ quận|lđlđ thị xã|liên đoàn lao động huyện|huyện",
    OrganisationKind.SECTOR: "cđ ngành|ngành|công đoàn ngành trung ương|công đoàn ngành địa phương",
    OrganisationKind.UPPER_GRASSROOTS: "công đoàn cấp trên|cđ cấp trên|cấp trên cơ sở|công đoàn khu công nghiệp",
    OrganisationKind.COMMUNE: "công đoàn xã|công đoàn phường|cđ xã|cđ phường|xã|phường|công đoàn đặc khu",
    OrganisationKind.GRASSROOTS: "cđcs|cơ sở|cđ cơ sở|nghiệp đoàn|nghiệp đoàn cơ sở|công đoàn cơ sở thành viên",
    OrganisationKind.DEPARTMENT: "ban|văn phòng|phòng|ban chuyên đề",
    OrganisationKind.OUTSIDE: "cơ quan ngoài|ngoài hệ thống|cơ quan khác",
}
_KINDS: Final = {
    fold(word): kind
    for kind, aliases in _KIND_ALIASES.items()
    for word in (kind.value, kind.label, *aliases.split("|"))
}

_DAY: Final = re.compile(r"(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})")
_ISO: Final = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?")
_MONTH: Final = re.compile(r"(\d{1,2})[/.\-](\d{4})")
_YEAR: Final = re.compile(r"(\d{4})")


@lru_cache(maxsize=4096)
def _day(text: str) -> date | str:
    """22/6/2020, 2020-06-22; a month or a year alone begin with their first day."""
    year, month, day = 0, 1, 1
    if match := _DAY.fullmatch(text):
        day, month, year = (int(part) for part in match.groups())
    elif match := _ISO.fullmatch(text):
        year, month, day = (int(part) for part in match.groups())
    elif match := _MONTH.fullmatch(text):
        month, year = (int(part) for part in match.groups())
    elif match := _YEAR.fullmatch(text):
        year = int(text)
    try:
        found = date(year, month, day)
    except ValueError:
        return "not_a_day"
    return found if FIRST_YEAR <= year <= LAST_YEAR else "not_a_day"


_GROUPED: Final = re.compile(r"\d{1,3}(?:[., ]\d{3})+")


@lru_cache(maxsize=4096)
def _number(text: str) -> int | str:
    """1234, 1.234 and 1,234 are the same; nothing but whole numbers."""
    if not (text.isdecimal() and text.isascii()):
        if not _GROUPED.fullmatch(text):
            return "not_a_number"
        text = re.sub(r"\D", "", text)
    value = int(text) if len(text) < 10 else MOST_MEMBERS + 1  # noqa: PLR2004
    return value if value <= MOST_MEMBERS else "not_a_number"


_READINGS: Final[dict[str, Callable[[str], Any]]] = {
    "kind": _kind,
    "valid_from": _day,
    "member_count": _number,
    "female_count": _number,
    "minority_count": _number,
}
