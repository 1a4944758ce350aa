"""Forging the event log past the programme, straight in the database: what verify-log finds, and where.

The triggers are taken off first, as somebody with the rights of the database's owner can.
"""

import re
from datetime import UTC, datetime

import pytest
import sqlalchemy as sa
from sqlmodel import Session, select

from app.database import transaction
from app.models.event_log import EventEntry, EventHead
from app.rules.event_chain import FIELDS, Fault, entry_hash
from app.services.event_log import record
from app.services.log_verification import Mark, verify_log

LENGTH = 5


@pytest.fixture
def written(engine, drafter):
    """Five entries; gives the mark of the last one, as somebody would have kept it."""
    for number in range(LENGTH):
        with transaction(engine) as session:
            record(session, drafter, "plan.changed", entity="plan", entity_id=None, new={"title": f"Bản {number}"})
    return verified(engine).end


def verified(engine, expected=None):
    with transaction(engine, writing=False) as session:
        return verify_log(session, expected=expected)


@pytest.fixture
def forge(engine, database):
    """`forge(statement, **values)`: what somebody does who owns the database."""

    def forging(*statements, **values):
        with engine.begin() as connection:
            if database.kind == "postgresql":
                connection.execute(sa.text("SET LOCAL session_replication_role = replica"))
            else:
                names = connection.execute(sa.text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars()
                for name in names.all():
                    connection.execute(sa.text(f"DROP TRIGGER {name}"))
            for statement in statements:
                connection.execute(sa.text(statement) if isinstance(statement, str) else statement, values)

    return forging


def insert_forged(engine, seq, previous, **changes):
    """A statement that puts in an entry whose own hash fits it."""
    with Session(engine) as session:
        model = session.exec(select(EventEntry).limit(1)).one()
        fields = {name: getattr(model, name) for name in FIELDS}
    fields |= {"seq": seq, "previous_hash": previous, "at": datetime(2027, 1, 5, tzinfo=UTC)} | changes
    fields["id"] = type(fields["id"])(int=fields["id"].int ^ 1)
    return sa.insert(EventEntry).values(**fields, hash=entry_hash(fields))


def test_a_log_that_nobody_touched_is_right(engine, written):
    assert (verified(engine).fault, written.seq) == (None, LENGTH)


def test_an_empty_log_is_right(engine):
    assert verified(engine).fault is None


@pytest.mark.parametrize("column", ["action", "account_name", "address", "new", "at"])
def test_a_changed_entry_is_found(engine, written, forge, column):
    other = {"new": '{"title": "Khác"}', "at": "2020-01-01 00:00:00.000000"}.get(column, "khác")
    forge(f"UPDATE event_log SET {column} = '{other}' WHERE seq = 3")
    assert verified(engine).fault == Fault("changed", 3)


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_value_that_cannot_even_be_read_is_found(engine, written, forge):
    forge("UPDATE event_log SET new = 'không phải JSON' WHERE seq = 3")
    assert verified(engine).fault == Fault("changed", 3)


def test_an_entry_taken_out_is_found(engine, written, forge):
    forge("DELETE FROM event_log WHERE seq IN (2, 3)")
    assert verified(engine).fault == Fault("gap", 2, 3)


def test_a_tail_that_was_cut_off_is_found(engine, written, forge):
    forge("DELETE FROM event_log WHERE seq > 3")
    assert verified(engine).fault == Fault("tail", 4, LENGTH)


def test_a_tail_cut_off_together_with_the_head_is_found_by_the_mark_kept_elsewhere(engine, written, forge):
    forge(
        "DELETE FROM event_log WHERE seq > 3",
        "UPDATE event_head SET seq = 3, hash = (SELECT hash FROM event_log WHERE seq = 3)",
    )
    assert verified(engine).fault is None
    assert verified(engine, expected=written).fault == Fault("expected", LENGTH)


def test_a_forgery_put_in_at_the_end_with_an_invented_hash_is_found(engine, written):
    forged = insert_forged(engine, LENGTH + 1, "f" * 64)
    with engine.begin() as connection:  # the triggers stand: putting in is what they let through
        connection.execute(forged)
    assert verified(engine).fault == Fault("inserted", LENGTH + 1)


def test_a_forgery_that_continues_the_chain_is_found_by_the_head(engine, written):
    forged = insert_forged(engine, LENGTH + 1, written.hash)
    with engine.begin() as connection:
        connection.execute(forged)
    assert verified(engine).fault == Fault("inserted", LENGTH + 1)


def test_a_log_without_its_head_is_found(engine, written, forge):
    forge("DELETE FROM event_head")
    assert verified(engine).fault == Fault("head", LENGTH)


def test_a_log_written_anew_from_some_entry_on_is_found_by_the_mark_kept_elsewhere(engine, written, forge, drafter):
    with transaction(engine, writing=False) as session:
        third = session.exec(select(EventEntry.hash).where(EventEntry.seq == 3)).one()
    forge("DELETE FROM event_log WHERE seq > 3", f"UPDATE event_head SET seq = 3, hash = '{third}'")
    for _ in range(2):
        with transaction(engine) as session:
            record(session, drafter, "plan.cancelled", entity="plan", entity_id=None)
    assert verified(engine).fault is None
    assert verified(engine, expected=written).fault == Fault("expected", LENGTH)


def test_a_mark_of_an_earlier_check_still_holds_when_the_log_has_grown(engine, written, drafter):
    with transaction(engine) as session:
        record(session, drafter, "plan.changed", entity="plan", entity_id=None)
    assert verified(engine, expected=written).fault is None


def test_nothing_is_appended_to_a_log_whose_head_is_gone(engine, written, forge, drafter):
    forge("DELETE FROM event_head")
    with pytest.raises(AssertionError, match="tampered"), transaction(engine) as session:
        record(session, drafter, "plan.changed", entity="plan", entity_id=None)


# --- the command --------------------------------------------------------------------------------------------------


@pytest.fixture
def command(dienhinh, database):
    """`command(*arguments)` runs `dienhinh verify-log`; gives the exit code and what it said."""

    def running(*arguments):
        said = dienhinh("verify-log", *arguments, url=database.url)
        return said.code, said.out + said.err

    return running


def test_the_command_prints_the_mark_to_keep(command, written):
    code, said = command()
    assert (code, said.splitlines()[-1]) == (0, f"{written.seq}:{written.hash}")


def test_the_command_takes_the_mark_again(command, written):
    assert command("--expect", f"{written.seq}:{written.hash}")[0] == 0


def test_the_command_ends_with_one_and_names_the_entry(command, written, forge):
    forge("UPDATE event_log SET action = 'plan.closed' WHERE seq = 3")
    code, said = command()
    assert code == 1
    assert re.search(r"mục 3 đã bị sửa", said)


def test_the_command_refuses_a_mark_that_is_none(command, written):
    code, said = command("--expect", "3:abc")
    assert code == 1
    assert "SỐ:MÃ" in said


def test_the_head_is_one_row(engine, written):
    with transaction(engine, writing=False) as session:
        assert [head.seq for head in session.exec(select(EventHead)).all()] == [LENGTH]


def test_a_mark_of_an_entry_that_never_was_is_found(engine, written):
    assert verified(engine, expected=Mark(LENGTH + 9, "a" * 64)).fault == Fault("expected", LENGTH + 9)
