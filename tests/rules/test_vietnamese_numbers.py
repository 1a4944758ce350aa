import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.vietnamese_numbers import find_quantities, find_word_quantities, read_number


def bounds(text: str) -> tuple[int | None, int | None, bool]:
    (found,) = find_quantities(text)
    return found.minimum, found.maximum, found.approximate


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("40 đoàn viên", (40, 40, False)),
        ("02 (hai) đại biểu", (2, 2, False)),
        ("1.500 đoàn viên", (1500, 1500, False)),
        ("từ 3 đến 5 đại biểu", (3, 5, False)),
        ("02-03 người", (2, 3, False)),
        ("tối đa 05 đại biểu", (None, 5, False)),
        ("Tối đa không quá 250 đại biểu", (None, 250, False)),
        ("ít nhất 02 cá nhân", (2, None, False)),
        ("từ 100 đảng viên trở lên", (100, None, False)),
        ("khoảng 150 đại biểu", (150, 150, True)),
        ("Dự kiến khoảng 150 đại biểu", (150, 150, True)),
    ],
)
def test_a_count_carries_the_bound_that_stands_before_it(text, expected):
    assert bounds(text) == expected


@pytest.mark.parametrize("text", ["khoảng 70%", "70,5%", "ngày 10/6/2020", "số 09/KH-LĐLĐ", "3,42 điểm"])
def test_shares_dates_and_numbers_of_documents_are_no_counts(text):
    assert find_quantities(text) == []


def test_two_counts_of_one_line_are_both_found():
    assert [found.minimum for found in find_quantities("01 tập thể, 02 cá nhân")] == [1, 2]


def test_a_bound_stretches_the_printed_words():
    text = "Số lượng: tối đa không quá 250 đại biểu"
    (found,) = find_quantities(text)
    assert text[found.words_start : found.end] == "tối đa không quá 250"


def test_a_count_in_words_is_found():
    assert [found.minimum for found in find_word_quantities("Mỗi đơn vị một đại biểu")] == [1]


@given(st.integers(min_value=0, max_value=99_999_999))
def test_thousands_are_read_with_their_points(number):
    assert read_number(f"{number:,}".replace(",", ".")) == number
