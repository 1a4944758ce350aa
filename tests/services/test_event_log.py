"""The event log: written with the act, in the order of the commits, without what is personal, and never changed."""

from dataclasses import replace
from datetime import timedelta

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import DatabaseError
from sqlmodel import select

from app.access.actor import system_actor
from app.database import transaction
from app.enums import Role
from app.errors import Forbidden
from app.models.event_log import EventEntry, EventHead
from app.rules.event_chain import GENESIS
from app.services.event_log import HIDDEN, EventFilters, list_events, record, record_export
from app.services.paging import PageQuery
from app.services.plans import today


def noted(session, actor, action="plan.changed", **values):
    record(session, actor, action, entity=action.split(".")[0], entity_id=None, **values)


def entries(engine):
    with transaction(engine, writing=False) as session:
        return session.exec(select(EventEntry).order_by(EventEntry.seq)).all()


# --- the chain ----------------------------------------------------------------------------------------------------


def test_the_first_entry_begins_the_chain(engine, drafter):
    with transaction(engine) as session:
        noted(session, drafter)
    (entry,) = entries(engine)
    assert (entry.seq, entry.previous_hash) == (1, GENESIS)


def test_each_entry_names_the_hash_of_the_one_before(engine, drafter):
    for _ in range(2):
        with transaction(engine) as session:
            noted(session, drafter)
            noted(session, drafter)
    found = entries(engine)
    assert [e.seq for e in found] == [1, 2, 3, 4]
    assert [e.previous_hash for e in found[1:]] == [e.hash for e in found[:-1]]


def test_the_head_says_where_the_chain_ends(engine, drafter):
    with transaction(engine) as session:
        noted(session, drafter)
        noted(session, drafter)
    with transaction(engine, writing=False) as session:
        head = session.exec(select(EventHead)).one()
    assert (head.seq, head.hash) == (2, entries(engine)[-1].hash)


def test_an_act_that_fails_leaves_no_entry(engine, drafter):
    with pytest.raises(RuntimeError), transaction(engine) as session:
        noted(session, drafter)
        raise RuntimeError
    assert entries(engine) == []


def test_what_a_savepoint_undid_leaves_no_entry(engine, drafter):
    with transaction(engine) as session:
        noted(session, drafter, "plan.created")
        with pytest.raises(RuntimeError), session.begin_nested():
            noted(session, drafter, "section.added")
            with session.begin_nested():
                noted(session, drafter, "section.moved")
            raise RuntimeError
        with session.begin_nested():
            noted(session, drafter, "plan.changed")
    assert [(e.seq, e.action) for e in entries(engine)] == [(1, "plan.created"), (2, "plan.changed")]


def test_who_reads_the_log_in_the_same_transaction_finds_what_it_added(engine, drafter):
    with transaction(engine) as session:
        noted(session, drafter)
        assert len(session.exec(select(EventEntry)).all()) == 1


def test_acts_wait_for_one_another_only_at_their_end(engine, database, drafter):
    """On SQLite there is one writer anyway."""
    if database.kind == "sqlite":
        return
    with transaction(engine) as slow:
        noted(slow, drafter, "plan.created")
        with transaction(engine) as quick:
            noted(quick, drafter, "plan.changed")
    assert [e.action for e in entries(engine)] == ["plan.changed", "plan.created"]


def test_the_account_for_which_somebody_acts_is_named(engine, drafter, leader):
    drafter.on_behalf_of[drafter.organisation_id] = leader.account_id
    with transaction(engine) as session:
        noted(session, drafter)
    assert entries(engine)[0].on_behalf_of_id == leader.account_id


# --- never changed ------------------------------------------------------------------------------------------------

REFUSED = {
    "an update": "UPDATE event_log SET action = 'plan.closed'",
    "a deletion": "DELETE FROM event_log",
    "a head set back": "UPDATE event_head SET seq = 0",
    "a head taken away": "DELETE FROM event_head",
}


@pytest.mark.parametrize("statement", REFUSED.values(), ids=REFUSED)
def test_the_database_itself_refuses(engine, drafter, statement):
    with transaction(engine) as session:
        noted(session, drafter)
    before = entries(engine)
    with pytest.raises(DatabaseError, match=r"append-only|forward"), engine.begin() as connection:
        connection.execute(sa.text(statement))
    assert entries(engine) == before


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
@pytest.mark.parametrize("table", ["event_log", "event_head"])
def test_postgresql_refuses_to_empty_the_log(engine, drafter, table):
    with pytest.raises(DatabaseError, match="append-only"), engine.begin() as connection:
        connection.execute(sa.text(f"TRUNCATE {table}"))


# --- what is personal ---------------------------------------------------------------------------------------------


def test_personal_values_never_get_in(engine, drafter):
    said = {"full_name": "Ví Dụ Văn A", "phone": "0900 000 000", "religion": None, "position": "Tổ trưởng"}
    with transaction(engine) as session:
        noted(session, drafter, "person.added", new=said | {"relatives": [{"phone": "0900 000 001"}]})
    assert entries(engine)[0].new == {
        "full_name": HIDDEN,
        "phone": HIDDEN,
        "religion": None,
        "position": "Tổ trưởng",
        "relatives": [{"phone": HIDDEN}],
    }


# --- looking through it -------------------------------------------------------------------------------------------


@pytest.fixture
def some(engine, drafter, leader, stranger):
    """Acts of three people."""
    with transaction(engine) as session:
        noted(session, drafter, "plan.created")
        noted(session, leader, "plan.issued")
        noted(session, leader, "session.opened")
        noted(session, stranger, "plan.created")


def actions(session, actor, **filters):
    return [e.action for e in list_events(session, actor, PageQuery(), EventFilters(**filters)).items]


def test_the_last_entry_comes_first_and_strangers_acts_are_not_there(some, session, drafter):
    assert actions(session, drafter) == ["session.opened", "plan.issued", "plan.created"]


def test_a_federation_sees_only_its_own_log(some, session, stranger):
    assert actions(session, stranger) == ["plan.created"]


def test_the_log_is_narrowed_to_who_acted(some, session, drafter, leader):
    assert actions(session, drafter, account_id=leader.account_id) == ["session.opened", "plan.issued"]


def test_the_log_is_narrowed_to_an_act_or_to_all_about_a_noun(some, session, drafter):
    assert actions(session, drafter, action="plan.issued") == ["plan.issued"]
    assert actions(session, drafter, action="plan.") == ["plan.issued", "plan.created"]
    assert actions(session, drafter, entity="session") == ["session.opened"]


def test_both_days_of_a_span_count(some, session, drafter):
    assert len(actions(session, drafter, since=today(), until=today())) == 3
    assert actions(session, drafter, since=today() + timedelta(days=1)) == []
    assert actions(session, drafter, until=today() - timedelta(days=1)) == []


def test_asking_for_another_federation_gives_nothing(some, session, drafter, other_organisation):
    assert actions(session, drafter, organisation_id=other_organisation.id) == []


@pytest.mark.parametrize("rows", [1, 3])
def test_the_log_takes_one_query_however_many_entries(some, session, drafter, rows, count_queries):
    with count_queries() as queries:
        found = list_events(session, drafter, PageQuery(limit=rows))
    assert (len(found.items), len(queries)) == (rows, 1)


def test_taking_the_log_away_is_recorded_with_what_was_taken(engine, drafter):
    with transaction(engine) as session:
        record_export(session, drafter, EventFilters(action="plan."), "csv")
    entry = entries(engine)[-1]
    assert (entry.action, entry.new) == ("event_log.exported", {"form": "csv", "action": "plan."})


def test_who_may_not_see_the_log_may_not_take_it_away(session, drafter):
    viewer = replace(drafter, roles={drafter.organisation_id: frozenset({Role.VIEWER})})
    with pytest.raises(Forbidden):
        record_export(session, viewer, EventFilters(), "csv")


def test_the_command_line_is_named_as_the_system(engine, organisation):
    with transaction(engine) as session:
        noted(session, system_actor(organisation.id))
    assert (entries(engine)[0].account_id, entries(engine)[0].account_name) == (None, "Hệ thống")
