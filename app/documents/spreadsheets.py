"""Tables as spreadsheets: .xlsx and .csv in, .xlsx out.

A foreign file is read with suspicion. The reader that we use keeps a sheet as a whole rectangle, so one cell far out
would take all memory: where cells stand is looked at before.
"""

import csv
import io
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from app.documents.encodings import decode
from app.errors import BadInput, TooLarge, UnsupportedFile

MIB: Final = 1024 * 1024
MOST_UNPACKED: Final = 300 * MIB
MOST_PARTS: Final = 2_000
MOST_ROWS: Final = 200_000
MOST_COLUMNS: Final = 104  # up to CZ
_ZIP: Final = b"PK\x03\x04"
_OLE: Final = bytes.fromhex("d0cf11e0a1b11ae1")
_SHEET: Final = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_NEAR: Final = rb"""[A-Ca-c]?[A-Za-z]?+\d{1,5}+["']"""  # what nearly every place is, seen fast
_FAR_OUT: Final = re.compile(
    rb"""r=["'](?!%s)(?:(?:[A-Za-z]{3}|[D-Zd-z][A-Za-z])\d|[A-Za-z]{0,2}(?:\d{7}|[2-9]\d{5}))""" % _NEAR
)
_SPACED: Final = re.compile(rb"""\sr\s*=\s+|\sr\s+=""")
_PLAIN_SPACES: Final = bytes.maketrans(b"\t\n\r\f\v", b"     ")
_DELIMITERS: Final = ";\t,|"

Rows = Sequence[Sequence[Any]]


def read_sheets(name: str, data: bytes) -> Iterator[Rows]:
    """The sheets of a file, one after the other, each as rows of cells; a .csv file is one sheet.

    Raises:
        UnsupportedFile: neither .xlsx nor text.
        TooLarge: more rows, columns or bytes than are read.
        BadInput: a damaged file.
    """
    if data.startswith(_ZIP):
        return _xlsx(data)
    if data.startswith(_OLE) or name.lower().endswith((".xls", ".ods")):
        raise UnsupportedFile("old_spreadsheet", "Hãy mở tệp, bỏ mật khẩu nếu có, lưu lại dạng .xlsx rồi tải lên.")
    return iter([_csv(data)])


def _xlsx(data: bytes) -> Iterator[Rows]:
    _look_inside(data)
    from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        for sheet in book.sheets_metadata:
            if sheet.typ is SheetTypeEnum.WorkSheet and sheet.visible is SheetVisibleEnum.Visible:
                yield book.get_sheet_by_name(sheet.name).to_python(skip_empty_area=False)
    except (CalamineError, ValueError, OSError) as error:
        raise _damaged() from error


def _look_inside(data: bytes) -> None:
    """Unpack every part, bounded, and see how far out the cells of the sheets stand."""
    left = MOST_UNPACKED
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > left:
                raise _too_large()
            if "xl/workbook.xml" not in {part.filename for part in parts}:
                raise UnsupportedFile("not_a_spreadsheet", "Đây không phải bảng tính. Hãy chọn tệp .xlsx hoặc .csv.")
            for part in parts:
                content = archive.read(part)  # no more than it declares, and checked by its sum
                if _SHEET.fullmatch(part.filename):
                    _look_at_cells(content)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError) as error:
        raise _damaged() from error


def _look_at_cells(content: bytes) -> None:
    if b"\x00" in content[:200] or _is_spaced(content):
        raise _damaged()  # UTF-16, or written like no program does: we could not see where its cells stand
    if _FAR_OUT.search(content):
        raise _too_many()


def _is_spaced(content: bytes) -> bool:
    """Whether spaces stand round the sign after the name of a place; nearly no file has what they could be at all."""
    plain = content.translate(_PLAIN_SPACES)
    return (b" r " in plain or b" r= " in plain) and _SPACED.search(plain) is not None


def _csv(data: bytes) -> Rows:
    text = decode(data).text
    head = text[:4096].partition("\n")[0]
    delimiter = max(_DELIMITERS, key=head.count)
    rows: list[list[str]] = []
    try:
        for row in csv.reader(io.StringIO(text), delimiter=delimiter):
            if len(rows) >= MOST_ROWS or len(row) > MOST_COLUMNS:
                raise _too_many()
            rows.append(row)
    except csv.Error as error:
        raise _damaged() from error
    return rows


def _too_many() -> TooLarge:
    return TooLarge("too_many_rows", "Bảng có quá 200.000 dòng hoặc 104 cột. Hãy chia thành nhiều tệp.")


def _damaged() -> BadInput:
    return BadInput("spreadsheet_damaged", "Tệp bị hỏng, không đọc được. Hãy mở bằng Excel, lưu lại rồi tải lên.")


def _too_large() -> TooLarge:
    return TooLarge("zip_bomb", "Tệp bung ra quá lớn nên bị từ chối để bảo vệ hệ thống. Hãy bớt hình ảnh và lưu lại.")


# --- out -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a sheet that is written: its heading, its width in letters, and what may be chosen in it."""

    heading: str
    width: int = 20
    choices: Sequence[str] = ()


def write_sheet(
    title: str,
    columns: Sequence[Column],
    rows: Iterable[Sequence[Any]],
    *,
    choices_title: str = "",
    empty_rows: int = 0,
) -> bytes:
    """A workbook with one table; what may be chosen in a column stands on a second sheet, behind drop-downs.

    Text is written as text, whatever it begins with: nothing becomes a formula or a link. The drop-downs hold for
    `empty_rows` below the last one too.
    """
    import xlsxwriter

    buffer = io.BytesIO()
    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(buffer, options) as book:
        head = {"bold": True, "bg_color": "#F2EEE5", "border": 1, "text_wrap": True, "valign": "top"}
        heading, text = book.add_format(head), book.add_format({"num_format": "@"})
        sheet = book.add_worksheet(title)
        sheet.freeze_panes(1, 0)
        for place, column in enumerate(columns):
            sheet.set_column(place, place, column.width, text)
            sheet.write_string(0, place, column.heading, heading)
        last = _write_rows(sheet, rows, text)
        if any(column.choices for column in columns):
            _write_choices(book.add_worksheet(choices_title), sheet, columns, max(last + empty_rows, 1), heading)
    return buffer.getvalue()


def _write_rows(sheet: Any, rows: Iterable[Sequence[Any]], text: Any) -> int:
    last = 0
    for last, row in enumerate(rows, 1):
        for place, value in enumerate(row):
            if isinstance(value, int | float):
                sheet.write_number(last, place, value)
            elif value:
                sheet.write_string(last, place, str(value), text)
    return last


def _write_choices(page: Any, sheet: Any, columns: Sequence[Column], last: int, heading: Any) -> None:
    from xlsxwriter.utility import xl_range_abs

    for place, column in enumerate(columns):
        if not column.choices:
            continue
        page.set_column(place, place, column.width)
        page.write_string(0, place, column.heading, heading)
        for number, choice in enumerate(column.choices, 1):
            page.write_string(number, place, choice)
        source = f"='{page.get_name()}'!{xl_range_abs(1, place, len(column.choices), place)}"
        allowed = {"validate": "list", "source": source, "ignore_blank": True, "error_type": "warning"}
        sheet.data_validation(1, place, last, place, allowed)
