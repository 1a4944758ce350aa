"""The last moment of a deadline."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.enums import DeadlinePrecision as P
from app.rules.deadline import in_words, last_moment, period_start

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")


def moment(*when):
    return datetime(*when, tzinfo=ZONE)


def test_before_the_tenth_ends_with_the_ninth():
    assert last_moment(date(2020, 6, 10), None, P.DAY, inclusive=False, zone=ZONE) == moment(2020, 6, 9, 23, 59, 59)


def test_at_the_latest_on_the_tenth_ends_with_the_tenth():
    assert last_moment(date(2020, 6, 10), None, P.DAY, inclusive=True, zone=ZONE) == moment(2020, 6, 10, 23, 59, 59)


def test_before_an_hour_ends_at_that_hour():
    assert last_moment(date(2020, 6, 10), time(16), P.MOMENT, inclusive=False, zone=ZONE) == moment(2020, 6, 10, 16)


@pytest.mark.parametrize(
    ("last_day", "precision", "before"),
    [
        (date(2020, 5, 31), P.MONTH, date(2020, 4, 30)),
        (date(2020, 6, 30), P.QUARTER, date(2020, 3, 31)),
        (date(2020, 12, 31), P.HALF_YEAR, date(2020, 6, 30)),
        (date(2020, 12, 31), P.YEAR, date(2019, 12, 31)),
    ],
)
def test_before_a_period_ends_with_the_day_before_its_first(last_day, precision, before):
    due = last_moment(last_day, None, precision, inclusive=False, zone=ZONE)
    assert due is not None
    assert due.date() == before


def test_a_relative_deadline_follows_its_event():
    ten_before = last_moment(
        None, None, P.RELATIVE, inclusive=True, zone=ZONE, event_on=date(2020, 6, 22), offset_days=-10
    )
    assert ten_before == moment(2020, 6, 12, 23, 59, 59)


def test_a_relative_deadline_without_its_event_is_not_known():
    assert last_moment(None, None, P.RELATIVE, inclusive=True, zone=ZONE, offset_days=-10) is None


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)), st.sampled_from(list(P)))
def test_a_period_begins_no_later_than_it_ends(day, precision):
    assert period_start(day, precision) <= day


@pytest.mark.parametrize(("days", "words"), [(3, "còn 3 ngày"), (0, "hết hạn hôm nay"), (-2, "quá hạn 2 ngày")])
def test_distance_is_told_in_days_of_the_office(days, words):
    due = moment(2026, 5, 20, 23, 59, 59)
    now = (due - timedelta(days=days)).replace(hour=8, minute=0).astimezone(UTC)
    assert in_words(due, now) == words


def test_an_hour_that_has_passed_today_is_late_today():
    assert in_words(moment(2026, 5, 20, 10), moment(2026, 5, 20, 11)) == "quá hạn hôm nay"
