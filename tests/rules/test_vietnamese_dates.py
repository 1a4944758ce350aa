import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.enums import DeadlinePrecision
from app.rules.vietnamese_dates import find_clock_times, find_dates, years_in


def only(text: str):
    (found,) = find_dates(text)
    return found


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("ngày 22/6/2020", "2020-06-22"),
        ("22/6/2020", "2020-06-22"),
        ("ngày 05 tháng 11 năm 2019", "2019-11-05"),
        ("ngày 27 tháng 9/2019", "2019-09-27"),
        ("ngày 30-4-2020", "2020-04-30"),
        ("ngày 10.6.2020", "2020-06-10"),
        ("mùng 2/9/2024", "2024-09-02"),
    ],
)
def test_a_day_is_read_in_every_way_of_printing_it(text, day):
    assert only(text).last_day() == dt.date.fromisoformat(day)


@pytest.mark.parametrize(
    ("text", "precision", "last"),
    [
        ("tháng 5/2020", DeadlinePrecision.MONTH, "2020-05-31"),
        ("tháng 02 năm 2024", DeadlinePrecision.MONTH, "2024-02-29"),
        ("quý II/2024", DeadlinePrecision.QUARTER, "2024-06-30"),
        ("Quý IV năm 2024", DeadlinePrecision.QUARTER, "2024-12-31"),
        ("6 tháng đầu năm 2020", DeadlinePrecision.HALF_YEAR, "2020-06-30"),
    ],
)
def test_a_period_ends_with_its_last_day(text, precision, last):
    words = only(text)
    assert (words.precision, words.last_day()) == (precision, dt.date.fromisoformat(last))


@pytest.mark.parametrize(
    "text",
    [
        "số 30/2020/NĐ-CP",
        "Kế hoạch số 09/KH-HĐTĐKT",
        "đạt 70%, tăng 2.1 điểm",
        "½ ngày, 1/2 ngày",
        "trong 6 tháng 5 ngày",
        "ngày 32/13/2020",
    ],
)
def test_figures_that_are_no_date_are_left_alone(text):
    assert find_dates(text) == []


def test_a_date_without_a_year_keeps_none():
    assert only("trước ngày 10/6").year is None


def test_a_year_is_borrowed_from_the_next_date_of_the_same_phrase():
    assert [words.last_day() for words in find_dates("ngày 10/5 và 15/6/2020")] == [
        dt.date(2020, 5, 10),
        dt.date(2020, 6, 15),
    ]


def test_a_month_is_borrowed_in_a_span_of_days():
    assert [words.last_day() for words in find_dates("từ ngày 10 đến ngày 12/6/2020")] == [
        dt.date(2020, 6, 10),
        dt.date(2020, 6, 12),
    ]


def test_a_year_is_not_borrowed_across_a_sentence():
    first, _ = find_dates("Gửi trước ngày 10/5. Họp ngày 15/6/2020")
    assert first.year is None


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("vào lúc 15 giờ, ngày 22/6/2020", "15:00"),
        ("16 giờ 00 ngày 10/6/2020", "16:00"),
        ("07h30 ngày 10/6/2020", "07:30"),
        ("ngày 22/6/2020, bắt đầu lúc 7 giờ 30 phút", "07:30"),
        ("08 giờ 00 phút, thứ Sáu, ngày 15/5/2020", "08:00"),
    ],
)
def test_the_hour_beside_a_day_belongs_to_it(text, time):
    assert only(text).time == time


def test_a_span_of_hours_gives_both_ends():
    words = only("07h30 - 11h30 ngày 15/6/2020")
    assert (words.time, words.until) == ("07:30", "11:30")


@pytest.mark.parametrize(
    ("text", "weekday"),
    [
        ("ngày 22/6/2020 (Thứ 2)", 0),
        ("thứ Sáu, ngày 15/5/2020", 4),
        ("ngày 20/4/2022 (thứ tư)", 2),
        ("Chủ nhật, ngày 05/01/2020", 6),
        ("ngày 22/6/2020", None),
    ],
)
def test_the_printed_day_of_the_week_is_read(text, weekday):
    assert only(text).weekday == weekday


@pytest.mark.parametrize(
    ("text", "clock"),
    [("8h35 phút, tối", "20:35"), ("14g00", "14:00"), ("7 giờ 30 phút sáng", "07:30"), ("5 giờ chiều", "17:00")],
)
def test_the_part_of_the_day_decides_the_hour(text, clock):
    assert [time for _, _, time in find_clock_times(text)] == [clock]


def test_an_hour_that_no_clock_shows_is_none():
    assert find_clock_times("25 giờ 70 phút") == []


def test_the_years_that_a_title_names_are_found():
    assert years_in("Tổ chức Tháng Công nhân năm 2024, tổng kết năm học 2023 - 2024") == {2024}


@given(st.dates(min_value=dt.date(1900, 1, 1), max_value=dt.date(2199, 12, 31)))
def test_any_day_printed_the_official_way_is_read_back(day):
    printed = f"trước ngày {day.day:02d} tháng {day.month:02d} năm {day.year}"
    assert only(printed).last_day() == day


@given(st.text(max_size=200))
def test_any_words_are_read_without_failing(text):
    assert all(text[words.start : words.end] == words.text for words in find_dates(text))
