"""Times of an agenda."""

from dataclasses import dataclass
from datetime import time

from hypothesis import given
from hypothesis import strategies as st

from app.rules.agenda import timetable


@dataclass
class Item:
    fixed_start: time | None = None
    duration_minutes: int | None = None
    presenter: str | None = None
    day: int = 1
    track: str | None = None


def test_times_run_on_from_the_first_fixed_start():
    timings = timetable([Item(time(8), 15), Item(None, 30), Item(None, 5)])
    assert [t.starts_at for t in timings] == [time(8), time(8, 15), time(8, 45)]
    assert timings[-1].ends_at == time(8, 50)


def test_a_fixed_time_holds_and_an_overlap_before_it_is_shown():
    timings = timetable([Item(time(8), 90), Item(time(9), 10)])
    assert timings[1].starts_at == time(9)
    assert timings[1].problem == "overlap"


def test_an_item_that_ends_just_when_the_next_begins_is_no_overlap():
    assert timetable([Item(time(8), 60), Item(time(9), 10)])[1].problem is None


def test_without_any_fixed_time_no_time_is_invented():
    assert timetable([Item(None, 10), Item(None, 10)])[1].starts_at is None


def test_an_unknown_duration_leaves_the_next_start_unknown():
    assert timetable([Item(time(8), None), Item(None, 10)])[1].starts_at is None


def test_a_presenter_on_two_tracks_at_once_is_shown_on_both():
    timings = timetable([Item(time(8), 60, "Bà Mẫu", track="A"), Item(time(8, 30), 60, "bà mẫu", track="B")])
    assert [t.problem for t in timings] == ["presenter_twice", "presenter_twice"]


def test_days_have_clocks_of_their_own():
    timings = timetable([Item(time(8), 60), Item(None, 10, day=2)])
    assert timings[1].starts_at is None


@given(st.lists(st.integers(0, 120), min_size=1, max_size=8))
def test_the_last_end_is_the_first_start_and_all_durations(durations):
    timings = timetable([Item(time(6) if i == 0 else None, d) for i, d in enumerate(durations)])
    minutes = (6 * 60 + sum(durations)) % (24 * 60)
    assert timings[-1].ends_at == time(minutes // 60, minutes % 60)


def test_the_first_item_begins_with_the_event():
    timings = timetable([Item(None, 15), Item(None, 10)], time(14, 30))
    assert [timing.starts_at for timing in timings] == [time(14, 30), time(14, 45)]
    assert [timing.problem for timing in timings] == [None, None]


def test_a_fixed_time_before_the_hour_of_the_event_is_no_overlap():
    assert timetable([Item(time(14), 15)], time(14, 30))[0] == timetable([Item(time(14), 15)])[0]
