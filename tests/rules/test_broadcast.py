"""Airings of a recurring programme."""

from datetime import date

from app.rules.broadcast import airings, first_airing


def test_first_sundays_of_2020():
    found = airings("FREQ=MONTHLY;BYDAY=1SU", date(2020, 1, 1), date(2020, 12, 31))
    assert found == [date(2020, month, day) for month, day in enumerate((5, 2, 1, 5, 3, 7, 5, 2, 6, 4, 1, 6), start=1)]


def test_the_slot_of_a_month_airs_on_its_first_falling():
    assert first_airing("FREQ=MONTHLY;BYDAY=1SU", "2020-05") == date(2020, 5, 3)


def test_a_day_is_its_own_airing_and_no_recurrence_gives_none():
    assert first_airing(None, "2020-05-07") == date(2020, 5, 7)
    assert first_airing(None, "2020-05") is None
