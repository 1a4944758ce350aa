"""Plain text keeps its lines; what is no text is refused."""

import pytest

from app.documents.blocks import PageBreak
from app.documents.read_text import read_text
from app.documents.reading.limits import ReadLimits
from app.errors import BadInput, TooLarge, UnsupportedFile


def lines(source: bytes | str) -> list[str]:
    return [block.text for block in read_text(source).blocks]


def test_each_line_is_a_paragraph_blank_ones_too():
    assert lines("KẾ HOẠCH\n\nI. MỤC ĐÍCH\n") == ["KẾ HOẠCH", "", "I. MỤC ĐÍCH"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_of_all_systems(end):
    assert lines(f"a{end}{end}b") == ["a", "", "b"]


def test_leading_tabs_and_spaces_stay():
    assert lines("\tTT\n  - mục") == ["\tTT", "  - mục"]


def test_markdown_stays_for_interpretation():
    assert lines("**Đối tượng:** *tập thể*") == ["**Đối tượng:** *tập thể*"]


def test_a_form_feed_is_a_page_break():
    blocks = read_text("a\n\fb").blocks
    assert (blocks[0].text, blocks[1], blocks[2].text) == ("a", PageBreak(), "b")


def test_a_vertical_tab_is_a_break_within_the_paragraph():
    assert lines("TỔ CHỨC\vHỘI NGHỊ") == ["TỔ CHỨC\nHỘI NGHỊ"]


def test_decomposed_letters_come_out_composed():
    assert lines("Ke\u0302\u0301 hoa\u0323ch".encode()) == ["Kế hoạch"]


def test_a_conversion_is_remarked_on():
    document = read_text("Liªn ®oµn Lao ®éng tØnh, c«ng ®oµn c¬ së".encode("latin-1"))
    assert document.blocks[0].text == "Liên đoàn Lao động tỉnh, công đoàn cơ sở"
    assert "TCVN3" in document.remarks[0]


def test_unicode_text_gives_no_remark():
    assert read_text("Kế hoạch".encode()).remarks == ()


@pytest.mark.parametrize("source", ["", " \n\t\n", b"", b"\xef\xbb\xbf"])
def test_a_text_without_letters_is_refused(source):
    with pytest.raises(BadInput) as refusal:
        read_text(source)
    assert refusal.value.code == "empty_document"


@pytest.mark.parametrize(("source", "code"), [("{\\rtf1 abc}", "rtf_file"), ("%PDF-1.7\nabc", "pdf_file")])
def test_other_formats_in_letters_are_refused(source, code):
    with pytest.raises(UnsupportedFile) as refusal:
        read_text(source)
    assert refusal.value.code == code


@pytest.mark.parametrize(
    ("limits", "code"),
    [
        (ReadLimits(file_size=5), "file_too_large"),
        (ReadLimits(characters=5), "document_too_long"),
        (ReadLimits(paragraphs=2), "document_too_long"),
    ],
)
def test_a_text_beyond_the_limits_is_refused(limits, code):
    with pytest.raises(TooLarge) as refusal:
        read_text("một\nhai\nba", limits=limits)
    assert refusal.value.code == code
