"""Spreadsheets in and out; foreign ones are read with suspicion."""

import io
import zipfile

import pytest

from app.documents import spreadsheets
from app.documents.spreadsheets import Column, read_sheets, write_sheet
from app.errors import AppError, BadInput, TooLarge, UnsupportedFile

WHOLE = write_sheet("Đơn vị", [Column("Mã"), Column("Tên")], [["A1", "Công đoàn"], ["A2", 12]])


def changed(part, change, data=WHOLE):
    """The workbook with one part changed."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, change(content) if name == part else content)
    return target.getvalue()


def sheet_with(cell):
    row = f'<row r="9"><c {cell}><v>1</v></c></row></sheetData>'.encode()
    return changed("xl/worksheets/sheet1.xml", lambda xml: xml.replace(b"</sheetData>", row))


def test_what_was_written_is_read():
    assert list(read_sheets("x.xlsx", WHOLE)) == [[["Mã", "Tên"], ["A1", "Công đoàn"], ["A2", 12.0]]]


@pytest.mark.parametrize("text", ["=1+1", "+84", "-5", "@SUM(A1)", "\t=1", '=HYPERLINK("http://x")', "http://x"])
def test_text_stays_text_whatever_it_begins_with(text):
    data = write_sheet("x", [Column("a")], [[text]])
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        sheet = package.read("xl/worksheets/sheet1.xml")
        assert not any("rels" in name and b"hyperlink" in package.read(name) for name in package.namelist())
    assert b"<f>" not in sheet
    assert next(read_sheets("x.xlsx", data))[1][0].strip() == text.strip()


def test_what_may_be_chosen_stands_behind_a_drop_down_however_much_it_is():
    choices = [f"Công đoàn cơ sở thứ {number}" for number in range(500)]
    data = write_sheet("x", [Column("a", choices=choices)], [], choices_title="Danh mục", empty_rows=10)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        sheet = package.read("xl/worksheets/sheet1.xml").decode()
    assert 'sqref="A2:A11"' in sheet
    assert "<formula1>'Danh mục'!$A$2:$A$501</formula1>" in sheet


@pytest.mark.parametrize(
    "cell", ['r="XFD9"', 'r="A1048576"', 'r="AAA1"', "r='XFD1'", 'r="DA1"', 'r="B200001"', 'r="A99999999999"']
)
def test_one_cell_far_out_does_not_take_all_memory(cell):
    with pytest.raises(TooLarge) as refused:
        list(read_sheets("x.xlsx", sheet_with(cell)))
    assert refused.value.code == "too_many_rows"


@pytest.mark.parametrize("cell", ['r = "XFD9"', 'r= "XFD9"', 'r\n="XFD9"'])
def test_a_place_that_is_written_to_be_overlooked_is_refused(cell):
    with pytest.raises(BadInput):
        list(read_sheets("x.xlsx", sheet_with(cell)))


def test_a_sheet_in_utf_16_is_refused():
    data = changed("xl/worksheets/sheet1.xml", lambda xml: xml.decode().replace("UTF-8", "UTF-16").encode("utf-16"))
    with pytest.raises(BadInput):
        list(read_sheets("x.xlsx", data))


def test_a_cell_within_the_bounds_is_read():
    (sheet,) = read_sheets("x.xlsx", sheet_with('r="CZ9"'))
    assert sheet[8][103] == 1.0


def test_a_bomb_is_refused_before_it_is_unpacked(monkeypatch):
    monkeypatch.setattr(spreadsheets, "MOST_UNPACKED", 100_000)
    with pytest.raises(TooLarge) as refused:
        list(read_sheets("x.xlsx", changed("xl/styles.xml", lambda _: b" " * 200_000)))
    assert refused.value.code == "zip_bomb"


def test_a_bomb_that_lies_about_its_size_is_refused():
    data = bytearray(changed("xl/styles.xml", lambda _: b" " * 200_000))
    size = (200_000).to_bytes(4, "little")
    while size in data:
        at = data.index(size)
        data[at : at + 4] = (10).to_bytes(4, "little")
    with pytest.raises(BadInput):
        list(read_sheets("x.xlsx", bytes(data)))


def _zip_of(name):
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as package:
        package.writestr(name, "x")
    return target.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "error"),
    [
        ("x.docx", _zip_of("word/document.xml"), UnsupportedFile),
        ("x.xlsx", WHOLE[: len(WHOLE) // 2], BadInput),
        ("x.xlsx", _zip_of("xl/workbook.xml"), BadInput),
        ("x.xls", bytes.fromhex("d0cf11e0a1b11ae1") + b"x" * 600, UnsupportedFile),
        ("x.ods", b"x", UnsupportedFile),
        ("x.csv", b"a,b\n" + b"," * 200, TooLarge),
        ("x.csv", b"\x00\x01\x02" * 500, AppError),
    ],
)
def test_what_is_no_spreadsheet_is_refused_with_a_sentence(name, data, error):
    with pytest.raises(error):
        list(read_sheets(name, data))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_csv_is_read_in_what_spreadsheets_write(encoding, delimiter):
    text = delimiter.join(["Mã", "Tên đơn vị"]) + "\r\n" + delimiter.join(["A1", '"Công đoàn, xã"']) + "\r\n"
    assert list(read_sheets("x.csv", text.encode(encoding))) == [[["Mã", "Tên đơn vị"], ["A1", "Công đoàn, xã"]]]


def test_hidden_sheets_are_not_read():
    data = changed("xl/workbook.xml", lambda xml: xml.replace(b'sheetId="1"', b'sheetId="1" state="hidden"'))
    assert list(read_sheets("x.xlsx", data)) == []
