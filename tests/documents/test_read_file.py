"""What a file is follows from its bytes; what cannot be read is refused with a code and a sentence."""

import io
import zipfile

import pytest

from app.documents.read_file import read_file
from app.documents.reading.limits import ReadLimits
from app.errors import AppError, BadInput, TooLarge, UnsupportedFile
from tests.documents.word_files import (
    DECLARATION,
    MAIN_TYPE,
    NAMESPACES,
    cell,
    content_types,
    packed,
    para,
    parts,
    picture,
    relations,
    row,
    run,
    table,
    word_file,
)

OLE = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(512)
WORD_FILE = word_file(para("KẾ HOẠCH"))


def refusal(data: bytes, kind: type[AppError], name: str = "ke-hoach.docx", **limits: int) -> str:
    with pytest.raises(kind) as raised:
        read_file(name, data, limits=ReadLimits(**limits))
    assert raised.value.message.endswith(".")
    return raised.value.code


def with_part(name: str, content: bytes) -> bytes:
    return packed({**parts(para("KẾ HOẠCH")), name: content})


def test_a_word_file_is_read_whatever_its_name():
    assert read_file("ke-hoach.txt", WORD_FILE).blocks[0].text == "KẾ HOẠCH"


def test_a_text_file_is_read():
    assert read_file("ke-hoach.txt", "KẾ HOẠCH".encode()).blocks[0].text == "KẾ HOẠCH"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (OLE, "doc_file"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "encrypted_file"),
        (b"%PDF-1.7\n...", "pdf_file"),
        (b"{\\rtf1\\ansi ...}", "rtf_file"),
        (b"\x89PNG\r\n\x1a\n", "image_file"),
        (b"\xff\xd8\xff\xe0", "image_file"),
        (b"\n<!DOCTYPE html><html></html>", "html_file"),
        (b"<HTML><body>x</body></HTML>", "html_file"),
        (b"MIME-Version: 1.0\n", "html_file"),
        (b"Rar!\x1a\x07\x01\x00" + bytes(range(256)), "binary_file"),
        (b"<?xml version='1.0'?><w:wordDocument/>", "not_a_word_file"),
        (b"\x7fELF" + bytes(200), "binary_file"),
    ],
)
def test_other_kinds_are_refused_by_their_bytes(data, code):
    assert refusal(data, UnsupportedFile, "ke-hoach.txt") == code


def test_an_opendocument_text_is_refused():
    files = {"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<x/>"}
    assert refusal(packed(files), UnsupportedFile) == "odt_file"


def test_a_zip_of_anything_is_no_word_file():
    assert refusal(packed({"a.txt": b"abc"}), UnsupportedFile) == "not_a_word_file"


def test_a_spreadsheet_is_no_word_file():
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    files = {
        "[Content_Types].xml": content_types().encode(),
        "_rels/.rels": relations(f'<Relationship Id="r" Type="{kind}" Target="xl/workbook.xml"/>').encode(),
        "xl/workbook.xml": b"<workbook/>",
    }
    assert refusal(packed(files), UnsupportedFile) == "not_a_word_file"


def test_a_package_without_its_document_is_refused():
    files = parts(para("x"))
    del files["word/document.xml"]
    assert refusal(packed(files), UnsupportedFile) == "docx_without_document"


def test_a_document_part_of_another_kind_is_refused():
    assert refusal(with_part("word/document.xml", b"<html/>"), UnsupportedFile) == "docx_without_document"


@pytest.mark.parametrize(
    "data",
    [
        with_part("word/vbaProject.bin", b"macro"),
        with_part(
            "[Content_Types].xml",
            content_types(MAIN_TYPE.replace("document.main", "document.macroEnabled.main")).encode(),
        ),
    ],
    ids=["project", "type"],
)
def test_macros_are_refused(data):
    assert refusal(data, UnsupportedFile, "ke-hoach.docm") == "macro_file"


def test_a_zip_with_a_password_is_refused():
    locked = bytearray(WORD_FILE)
    directory = locked.index(b"PK\x01\x02")
    locked[directory + 8] |= 1
    assert refusal(bytes(locked), UnsupportedFile) == "encrypted_file"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty_file"),
        (b"PK\x03\x04" + bytes(100), "docx_damaged"),
        (WORD_FILE[: len(WORD_FILE) // 2], "docx_damaged"),
        (word_file(para()), "empty_document"),
        (with_part("word/document.xml", b"<w:document"), "docx_damaged"),
        (with_part("../word/styles.xml", b"<x/>"), "zip_unsafe_path"),
        (with_part("/etc/passwd", b"<x/>"), "zip_unsafe_path"),
        (with_part("C:\\x", b"<x/>"), "zip_unsafe_path"),
        (with_part("WORD/Document.xml", b"<x/>"), "zip_duplicate_entry"),
    ],
)
def test_damaged_and_deceitful_files_are_refused(data, code):
    assert refusal(data, BadInput) == code


def test_a_text_under_a_word_name_is_read_as_the_text_that_it_is():
    assert read_file("ke-hoach.docx", "Kế hoạch".encode()).blocks[0].text == "Kế hoạch"


def test_bytes_that_are_nothing_under_a_word_name_are_called_a_damaged_word_file():
    assert refusal(b"\x00\x01" + WORD_FILE[2:], BadInput, "ke-hoach.docx") == "docx_damaged"


def test_pictures_alone_are_refused():
    assert refusal(word_file(para(picture())), UnsupportedFile) == "images_only"


ENTITY = f"{DECLARATION}<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"


@pytest.mark.parametrize("part", ["word/document.xml", "_rels/.rels", "word/_rels/document.xml.rels"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_refused_in_every_part(part, encoding):
    declared = ENTITY.replace("UTF-8", encoding) + f"<w:document {NAMESPACES}><w:body>&e;</w:body></w:document>"
    assert refusal(with_part(part, declared.encode(encoding)), BadInput) == "xml_declaration"


def test_an_outside_target_is_never_opened():
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"
    links = relations(f'<Relationship Id="r" Type="{kind}" Target="http://127.0.0.1:9/x" TargetMode="External"/>')
    document = read_file("a.docx", with_part("word/_rels/document.xml.rels", links.encode()))
    assert document.blocks[0].text == "KẾ HOẠCH"


def test_a_target_outside_the_package_is_ignored():
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"
    links = relations(f'<Relationship Id="r" Type="{kind}" Target="../../../etc/passwd"/>')
    document = read_file("a.docx", with_part("word/_rels/document.xml.rels", links.encode()))
    assert document.blocks[0].text == "KẾ HOẠCH"


def test_a_file_over_the_limit_is_refused():
    assert refusal(WORD_FILE, TooLarge, file_size=100) == "file_too_large"


def test_a_text_over_the_limit_is_refused():
    assert refusal(b"a" * 101, TooLarge, "a.txt", file_size=100) == "file_too_large"


@pytest.mark.parametrize(
    ("data", "limits", "code"),
    [
        (with_part("word/media/a.bin", bytes(4_000_000)), {}, "zip_bomb"),
        (with_part("word/media/a.bin", bytes(900_000)), {"unpacked_size": 800_000}, "zip_bomb"),
        (WORD_FILE, {"entries": 3}, "zip_too_many_entries"),
        (WORD_FILE, {"part_size": 300}, "docx_part_too_large"),
        (WORD_FILE, {"nodes": 10}, "docx_too_many_nodes"),
        (word_file(para("a") * 4), {"paragraphs": 3}, "document_too_long"),
        (word_file(para("abcdef")), {"characters": 5}, "document_too_long"),
        (word_file(para("abcdef")), {"line": 5}, "paragraph_too_long"),
        (b"abcdef", {"line": 5}, "paragraph_too_long"),
        (word_file(para(run("a") * 4)), {"runs": 3}, "document_too_long"),
        (word_file(table("<w:tr><w:tc/><w:tc/><w:tc/><w:tc/></w:tr>")), {"paragraphs": 3}, "document_too_long"),
    ],
)
def test_what_unpacks_too_large_is_refused(data, limits, code):
    assert refusal(data, TooLarge, **limits) == code


def test_an_entry_that_lies_about_its_size_is_refused():
    honest = word_file(para("a" * 5000))
    size = len(parts(para("a" * 5000))["word/document.xml"]).to_bytes(4, "little")
    assert refusal(honest.replace(size, (100).to_bytes(4, "little")), BadInput) == "docx_damaged"


def test_tables_within_tables_without_end_are_refused():
    body = para("x")
    for _ in range(100):
        body = table(row(cell(body + para())))
    assert refusal(word_file(body), BadInput) in {"docx_too_deep", "docx_damaged"}


def test_a_bomb_is_refused_before_it_is_unpacked():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        archive.writestr("[Content_Types].xml", content_types())
        archive.writestr("word/document.xml", b" " * 60_000_000)
    assert refusal(buffer.getvalue(), TooLarge) == "zip_bomb"
