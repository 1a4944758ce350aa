"""What a change carries with it: deadlines after the event, airings after the recurrence, and each in the log."""

from datetime import date

import pytest
from sqlmodel import select

from app.errors import BadInput
from app.models.event_log import EventEntry
from app.services import parts
from app.services.part_rules import zone
from app.services.parts import PARTS


@pytest.fixture
def relative(add):
    return add("deadlines", precision="relative", offset_days=-10)


def day_of(deadline):
    return deadline.due_at.astimezone(zone()).date()


def test_a_deadline_before_the_event_is_known_when_the_event_is_added(add, relative):
    assert relative.due_at is None
    add("events", starts_on="2027-06-22")
    assert day_of(relative) == date(2027, 6, 12)


def test_it_counts_from_the_event_that_is_now_the_first(add, relative, session, drafter, plan):
    first, second = add("events", starts_on="2027-06-22"), add("events", starts_on="2027-07-22")
    parts.move_part(session, drafter, PARTS["events"], plan.id, second.id, up=True)
    assert day_of(relative) == date(2027, 7, 12)
    parts.remove_part(session, drafter, PARTS["events"], plan.id, second.id, expected=second.version)
    assert day_of(relative) == date(2027, 6, 12)
    parts.remove_part(session, drafter, PARTS["events"], plan.id, first.id, expected=first.version)
    assert relative.due_at is None


def test_what_follows_has_an_entry_of_its_own_in_the_log(add, change, relative, session):
    event = add("events", starts_on="2027-06-22")
    change("events", event, starts_on="2027-06-23")
    entries = session.exec(
        select(EventEntry).where(EventEntry.entity_id == relative.id, EventEntry.action == "deadline.changed")
    ).all()
    assert len(entries) == 2
    assert all(set(entry.new) == {"due_at"} for entry in entries)


def test_an_airing_that_a_person_moved_stays_when_the_recurrence_changes(add, change):
    column = add("broadcast_columns", rrule="FREQ=MONTHLY;BYDAY=1SU")
    moved = add("broadcast_slots", column_id=column.id, period="2027-02", airs_on="2027-02-21")
    other = add("broadcast_slots", column_id=column.id, period="2027-03")
    change("broadcast_columns", column, rrule="FREQ=MONTHLY;BYDAY=2SU")
    assert (moved.airs_on, other.airs_on) == (date(2027, 2, 21), date(2027, 3, 14))


def test_an_airing_follows_its_month(add, change):
    column = add("broadcast_columns", rrule="FREQ=MONTHLY;BYDAY=1SU")
    slot = add("broadcast_slots", column_id=column.id, period="2027-02")
    change("broadcast_slots", slot, period="2027-03")
    assert slot.airs_on == date(2027, 3, 7)


@pytest.mark.parametrize("noun", ["allocations", "recipients"])
def test_a_strangers_body_is_not_linked_and_its_name_not_told(add, other_organisation, noun):
    values = {"text": "Như trên"} if noun == "recipients" else {}
    with pytest.raises(BadInput, match="unknown_organisation"):
        add(noun, organisation_id=other_organisation.id, **values)


def test_words_without_a_day_stay_when_the_rest_changes(add, change):
    due = add("deadlines", printed="ngay sau hội nghị")
    change("deadlines", due, inclusive=False)
    assert due.printed == "ngay sau hội nghị"
