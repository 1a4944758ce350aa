"""Counting in a sliding window."""

from hypothesis import given
from hypothesis import strategies as st

from app.rules.sliding_window import SlidingWindow

LIMIT, SECONDS = 5, 60


def times(window, moments, key="a"):
    return [window.hit(key, moment).allowed for moment in moments]


def test_the_limit_is_allowed_and_not_one_more():
    assert times(SlidingWindow(LIMIT, SECONDS), [0.0] * 6) == [True] * 5 + [False]


def test_each_key_counts_for_itself():
    window = SlidingWindow(LIMIT, SECONDS)
    times(window, [0.0] * 6)
    assert window.hit("b", 0.0).allowed


def test_the_turn_of_the_window_gives_no_second_helping():
    window = SlidingWindow(LIMIT, SECONDS)
    times(window, [59.0] * 5)
    assert times(window, [60.0] * 2) == [False, False]


def test_the_window_before_fades():
    window = SlidingWindow(LIMIT, SECONDS)
    times(window, [59.0] * 5)
    assert times(window, [90.0] * 4) == [True, True, False, False]


def test_two_windows_later_all_is_forgotten():
    window = SlidingWindow(LIMIT, SECONDS)
    times(window, [0.0] * 5)
    assert times(window, [120.0] * 5) == [True] * 5


def test_what_remains_counts_down():
    window = SlidingWindow(LIMIT, SECONDS)
    assert [window.hit("a", 0.0).remaining for _ in range(5)] == [4, 3, 2, 1, 0]


def test_a_refused_time_is_not_counted():
    window = SlidingWindow(LIMIT, SECONDS)
    times(window, [0.0] * 500)
    assert window.hit("a", 120.0).remaining == 4


@given(st.lists(st.floats(0, 600), min_size=1, max_size=200))
def test_whoever_waits_as_told_is_let_in(moments):
    window = SlidingWindow(LIMIT, SECONDS)
    for moment in sorted(moments):
        standing = window.hit("a", moment)
        if not standing.allowed:
            assert window.hit("a", moment + standing.seconds).allowed
            return


@given(st.lists(st.floats(0, 300), max_size=200))
def test_no_window_holds_more_than_the_limit(moments):
    window = SlidingWindow(LIMIT, SECONDS)
    allowed = [moment for moment in sorted(moments) if window.hit("a", moment).allowed]
    for start in range(5):
        assert sum(start * SECONDS <= moment < (start + 1) * SECONDS for moment in allowed) <= LIMIT
