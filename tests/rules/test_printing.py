"""Printed forms of quantities, dates and deadlines."""

from datetime import date, time

import pytest

from app.enums import DeadlinePrecision as P
from app.rules import printing


@pytest.mark.parametrize(
    ("minimum", "maximum", "options", "words"),
    [
        (40, 40, {}, "40"),
        (1, 1, {}, "01"),
        (3, 5, {}, "từ 03 đến 05"),
        (None, 5, {}, "tối đa 05"),
        (2, None, {}, "ít nhất 02"),
        (None, 150, {"approximate": True}, "khoảng 150"),
        (None, None, {"share": 70, "approximate": True}, "khoảng 70%"),
        (None, None, {"share": 12.5}, "12,5%"),
        (None, None, {"residual": True}, "số còn lại"),
        (None, None, {"by_superior": True}, "theo phân bổ của cấp trên"),
        (None, None, {}, ""),
    ],
)
def test_every_form_of_quota_has_its_words(minimum, maximum, options, words):
    assert printing.quantity(minimum, maximum, **options) == words


def test_days_below_ten_and_the_first_two_months_have_a_leading_zero():
    assert printing.day(date(2020, 2, 5)) == "05/02/2020"
    assert printing.day(date(2020, 6, 10)) == "10/6/2020"


@pytest.mark.parametrize(
    ("on", "precision", "inclusive", "words"),
    [
        (date(2020, 6, 10), P.DAY, False, "trước ngày 10/6/2020"),
        (date(2017, 12, 15), P.DAY, True, "chậm nhất ngày 15/12/2017"),
        (date(2020, 5, 31), P.MONTH, True, "trong tháng 5/2020"),
        (date(2020, 6, 30), P.QUARTER, True, "trong quý II/2020"),
        (date(2020, 12, 31), P.YEAR, False, "trước năm 2020"),
    ],
)
def test_a_deadline_is_printed_by_its_precision(on, precision, inclusive, words):
    assert printing.deadline(on, None, precision, inclusive=inclusive) == words


def test_an_hour_stands_before_its_day():
    assert printing.moment(date(2020, 6, 22), time(15)) == "15 giờ 00, ngày 22/6/2020"


@pytest.mark.parametrize(
    ("title", "inside"),
    [("Tổ chức giao lưu", "tổ chức giao lưu"), ("LĐLĐ tỉnh thi đua", "LĐLĐ tỉnh thi đua"), ("", "")],
)
def test_a_title_inside_a_sentence_begins_small_unless_it_is_an_abbreviation(title, inside):
    assert printing.within(title) == inside
