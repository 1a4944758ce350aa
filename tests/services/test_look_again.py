"""Places that a copy marked are ticked off, one or all, by those who write the plan."""

import pytest

from app.errors import Conflict, Forbidden, NotFound
from app.models.plan import LookedAt
from app.services import plan_life
from app.services.look_again import key_of, tick_off
from tests.services.events import last_event

NOTES = [
    {"path": "title", "reason": "Trích yếu có năm; hãy xem lại.", "words": "Giao lưu năm 2027"},
    {"path": "", "reason": "Lặp từ “các các”.", "words": ""},
]


@pytest.fixture
def marked(session, plan):
    plan.look_again = NOTES
    session.flush()
    return plan


def test_one_note_is_ticked_off_and_the_others_stay(session, drafter, marked):
    tick_off(session, drafter, marked.id, LookedAt(key=key_of(NOTES[0])))
    assert marked.look_again == NOTES[1:]


def test_all_notes_are_ticked_off_at_once(session, drafter, marked):
    tick_off(session, drafter, marked.id, LookedAt())
    assert marked.look_again == []


def test_a_note_that_is_gone_already_changes_nothing(session, drafter, marked):
    before = marked.version
    tick_off(session, drafter, marked.id, LookedAt(key="gone"))
    assert marked.look_again == NOTES
    assert marked.version == before


def test_what_was_looked_at_stands_in_the_log(session, opened, engine, drafter, marked):
    tick_off(session, drafter, marked.id, LookedAt(key=key_of(NOTES[0])))
    opened.close()
    entry = last_event(engine)
    assert (entry.action, entry.old) == ("plan.looked_again", {"look_again": ["Giao lưu năm 2027"]})


def test_a_leader_and_a_stranger_do_not_tick_off(session, leader, stranger, marked):
    with pytest.raises(Forbidden):
        tick_off(session, leader, marked.id, LookedAt())
    with pytest.raises(NotFound):
        tick_off(session, stranger, marked.id, LookedAt())


def test_what_waits_for_the_leader_is_not_ticked_off(session, drafter, marked):
    plan_life.submit_plan(session, drafter, marked.id, expected=marked.version)
    with pytest.raises(Conflict):
        tick_off(session, drafter, marked.id, LookedAt())
