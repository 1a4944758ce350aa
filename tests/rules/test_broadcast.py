"""Airings of a recurring programme."""

from datetime import date

import pytest

from app.rules.broadcast import airings, first_airing, require_recurrence


def test_first_sundays_of_2020():
    found = airings("FREQ=MONTHLY;BYDAY=1SU", date(2020, 1, 1), date(2020, 12, 31))
    assert found == [date(2020, month, day) for month, day in enumerate((5, 2, 1, 5, 3, 7, 5, 2, 6, 4, 1, 6), start=1)]


def test_the_slot_of_a_month_airs_on_its_first_falling():
    assert first_airing("FREQ=MONTHLY;BYDAY=1SU", "2020-05") == date(2020, 5, 3)


def test_a_day_is_its_own_airing_and_no_recurrence_gives_none():
    assert first_airing(None, "2020-05-07") == date(2020, 5, 7)
    assert first_airing(None, "2020-05") is None


@pytest.mark.parametrize(
    "rrule",
    [
        "FREQ=SECONDLY",
        "FREQ=HOURLY",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=WEEKLY;BYSECOND=1",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;FREQ=SECONDLY",
        "DTSTART:00010101T000000\nRRULE:FREQ=DAILY",
        "RRULE:FREQ=DAILY\nRDATE:20200101T000000",
        "INTERVAL=1",
        "FREQ=DAILY;UNTIL=20209901",
        "FREQ=DAILY;BYDAY=" + ",".join(["MO"] * 300),
        "mỗi tháng",
        "",
    ],
)
def test_a_recurrence_that_is_not_by_days_is_refused_before_it_is_evaluated(rrule):
    with pytest.raises(ValueError, match=r"\w"):
        require_recurrence(rrule)


@pytest.mark.parametrize(
    ("rrule", "days"),
    [
        ("FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30", []),
        ("FREQ=DAILY;COUNT=2", [1, 2]),
        ("FREQ=DAILY;COUNT=2;UNTIL=20200501", [1]),
        ("RRULE:FREQ=WEEKLY;BYDAY=SA,SU;UNTIL=20200509T000000", [2, 3, 9]),
        ("FREQ=MONTHLY;BYDAY=-1SU", [31]),
        ("FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=7", [7]),
    ],
)
def test_a_recurrence_is_looked_at_no_further_than_it_is_asked_about(rrule, days):
    assert [day.day for day in airings(rrule, date(2020, 5, 1), date(2020, 5, 31))] == days
