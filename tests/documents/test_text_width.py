"""Widths of lines in Times New Roman, and where the name of a body breaks."""

import pytest

from app.documents.writing.text_width import text_width_mm, two_lines


def filled(text, width_mm):
    """The text broken by whole words, as a word processor breaks it in a column."""
    found = [""]
    for word in text.split():
        longer = f"{found[-1]} {word}".strip()
        if text_width_mm(longer, 13, bold=True) <= width_mm:
            found[-1] = longer
        else:
            found.append(word)
    return found


def test_the_motto_is_as_wide_as_its_font_says():
    assert text_width_mm("Độc lập - Tự do - Hạnh phúc", 14, bold=True) == pytest.approx(60.5, abs=0.1)


def test_accents_take_no_width_but_the_horn_does():
    assert text_width_mm("ố", 14) == text_width_mm("o", 14)
    assert text_width_mm("ớ", 14) > text_width_mm("o", 14)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("LIÊN ĐOÀN LAO ĐỘNG TỈNH TRÀ VINH", ["LIÊN ĐOÀN LAO ĐỘNG", "TỈNH TRÀ VINH"]),
        ("LIÊN ĐOÀN LAO ĐỘNG THÀNH PHỐ HÀ NỘI", ["LIÊN ĐOÀN LAO ĐỘNG", "THÀNH PHỐ HÀ NỘI"]),
        ("CÔNG ĐOÀN VIÊN CHỨC VIỆT NAM", ["CÔNG ĐOÀN VIÊN CHỨC", "VIỆT NAM"]),
        ("CÔNG ĐOÀN NGÀNH Y TẾ TỈNH VÍ DỤ", ["CÔNG ĐOÀN NGÀNH Y TẾ", "TỈNH VÍ DỤ"]),
    ],
)
def test_a_long_name_breaks_where_a_new_name_begins(name, expected):
    broken = two_lines(name, 13, 68, bold=True)
    assert [broken.first, broken.second] == expected
    assert filled(name, broken.width_mm) == expected


@pytest.mark.parametrize("name", ["CÔNG ĐOÀN Y TẾ", "MỘT TÊN " * 20])
def test_names_of_one_line_or_of_many_are_left_alone(name):
    assert two_lines(name, 13, 68, bold=True) is None
