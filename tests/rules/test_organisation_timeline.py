"""What is said of a body over time."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.enums import OrganisationKind
from app.rules.organisation_timeline import BEGINNING, END, Facts, Span, changed, on_day, without

FIRST = Facts("Công đoàn huyện Cũ", None, "CĐH", OrganisationKind.DISTRICT, None)
ALWAYS = [Span(BEGINNING, END, FIRST)]
JULY, AUGUST, SEPTEMBER = date(2025, 7, 1), date(2025, 8, 1), date(2025, 9, 1)


def names(spans):
    return [(span.since, span.facts.name) for span in spans]


def test_a_rename_leaves_the_days_before_as_they_were():
    spans = changed(ALWAYS, JULY, {"name": "Công đoàn xã Mới"})
    assert on_day(spans, date(2025, 6, 30)).facts.name == "Công đoàn huyện Cũ"
    assert on_day(spans, JULY).facts.name == "Công đoàn xã Mới"


def test_a_rename_entered_late_reaches_only_until_the_rename_that_is_known():
    known = changed(ALWAYS, SEPTEMBER, {"name": "C"})
    assert names(changed(known, JULY, {"name": "B"})) == [(BEGINNING, FIRST.name), (JULY, "B"), (SEPTEMBER, "C")]


def test_a_rename_goes_on_through_a_change_of_something_else():
    moved = changed(ALWAYS, AUGUST, {"symbol": "CĐX"})
    spans = changed(moved, JULY, {"name": "B"})
    assert on_day(spans, SEPTEMBER).facts.name == "B"
    assert on_day(spans, SEPTEMBER).facts.symbol == "CĐX"


def test_a_change_that_says_nothing_new_leaves_no_trace():
    assert changed(ALWAYS, JULY, {"name": FIRST.name}) == ALWAYS


def test_a_change_taken_back_leaves_what_was_before():
    spans = changed(ALWAYS, JULY, {"name": "B"})
    assert without(spans, JULY) == ALWAYS


days = st.dates(date(2020, 1, 1), date(2020, 1, 12))
acts = st.lists(st.tuples(days, st.sampled_from(["name", "symbol"]), st.sampled_from("ABC")), max_size=6)


def built(done):
    spans = ALWAYS
    for on, what, value in done:
        spans = changed(spans, on, {what: value})
    return spans


@given(acts)
def test_the_spans_leave_no_gap_and_no_neighbours_say_the_same(done):
    spans = built(done)
    assert (spans[0].since, spans[-1].until) == (BEGINNING, END)
    for one, following in pairwise(spans):
        assert one.until + timedelta(days=1) == following.since
        assert one.facts != following.facts


@given(acts, days, st.sampled_from("ABCD"))
def test_a_change_holds_on_its_day_and_touches_no_day_before(done, on, value):
    before = built(done)
    after = changed(before, on, {"name": value})
    assert on_day(after, on).facts.name == value
    for number in range(1, 13):
        day = date(2020, 1, number)
        assert on_day(after, day).facts.symbol == on_day(before, day).facts.symbol
        if day < on:
            assert on_day(after, day).facts == on_day(before, day).facts
