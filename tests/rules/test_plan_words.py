"""The words by which plans are found."""

import pytest

from app.rules.plan_words import index_words, search_text, typed_words


@pytest.mark.parametrize("number", ["5", "05"])
def test_a_number_is_found_as_printed_and_as_said(number):
    text = search_text(number, "KH-LĐLĐ", "Hội nghị điển hình", None)
    assert index_words(text) == {"5", "05", "kh", "ldld", "hoi", "nghi", "dien", "hinh"}


def test_a_number_of_many_digits_gets_no_zero():
    assert search_text("12", "KH-LĐLĐ") == "12 kh ldld"


def test_a_plan_without_number_is_found_by_the_rest():
    assert search_text(None, None, "Hội nghị", "Trần Văn Mẫu") == "hoi nghi tran van mau"


def test_what_is_typed_as_a_whole_sign_is_searched_by_its_parts():
    assert set(typed_words("Số 05/KH-LĐLĐ")) == {"so", "05", "kh", "ldld"}


def test_the_longest_word_is_looked_up_first():
    assert typed_words("hội nghị của hội") == ["nghi", "cua", "hoi"]


def test_a_word_without_end_is_found_by_its_beginning():
    text = "a" * 100
    assert index_words(search_text(None, text)) == set(typed_words(text)) == {"a" * 40}
