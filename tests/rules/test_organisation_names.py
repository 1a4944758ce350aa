"""Names of bodies: found by their words, compared without regard to spelling."""

import pytest

from app.rules.organisation_names import index_words, is_common, is_slip, name_words, search_text


def test_words_that_stand_in_every_name_are_in_no_index():
    assert index_words(search_text(["Công đoàn cơ sở Trường Tiểu học Ví Dụ"])) == {"truong", "tieu", "hoc", "vi", "du"}


@pytest.mark.parametrize("typed", ["c", "con", "cong", "doan"])
def test_the_beginning_of_such_a_word_is_common(typed):
    assert is_common(typed)


def test_short_forms_and_order_do_not_make_two_names():
    assert name_words("CĐCS Trường THCS Ví Dụ") == name_words("Công đoàn cơ sở trường Trung học cơ sở Ví Dụ")


@pytest.mark.parametrize(
    ("one", "other"), [("thanh", "thank"), ("thanh", "than"), ("thanh", "thanhh"), ("thanh", "thahn")]
)
def test_one_letter_is_a_slip(one, other):
    assert is_slip(one, other)
    assert is_slip(other, one)


@pytest.mark.parametrize(
    ("one", "other"), [("thanh", "thanh"), ("thanh", "thinhs"), ("binh", "minhh"), ("dong", "tay")]
)
def test_more_than_one_letter_is_another_word(one, other):
    assert not is_slip(one, other)
