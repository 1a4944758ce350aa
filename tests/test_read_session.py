"""Reading on SQLite: the driver's connection and SQLAlchemy's see the same, and writers do not wait."""

from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy import Engine
from sqlmodel import Session, select

from app.database import make_engine, transaction
from app.enums import OrganisationKind
from app.migrate import upgrade
from app.models.organisation import Organisation, OrganisationCreate
from app.prepared import Prepared
from app.read_session import memory_of
from app.services.organisations import new_organisation

NAMES = Prepared(sa.select(Organisation.name))


@pytest.fixture
def office(tmp_path: Path) -> Engine:
    """An SQLite file with one body."""
    engine = make_engine(f"sqlite:///{tmp_path / 'x.sqlite3'}")
    upgrade(engine)
    add(engine, "Ví Dụ")
    return engine


def add(engine: Engine, name: str) -> None:
    with transaction(engine) as session:
        new_organisation(session, OrganisationCreate(name=name, kind=OrganisationKind.PROVINCIAL))


def seen(session: Session) -> tuple[int, int]:
    """How many bodies a prepared statement sees, and how many an ordinary one."""
    return len(NAMES.rows(session)), len(session.exec(select(Organisation)).all())


def test_both_ways_of_asking_see_the_same_moment(office: Engine) -> None:
    with transaction(office, writing=False) as session:
        before = len(NAMES.rows(session))
        add(office, "Khác")
        assert seen(session) == (before, before)
    with transaction(office, writing=False) as session:
        assert seen(session) == (before + 1, before + 1)


def test_a_session_that_was_closed_reads_again_on_the_same_connection(office: Engine) -> None:
    with transaction(office, writing=False) as first:
        seen(first)
    with transaction(office, writing=False) as second:
        assert second is first
        assert not list(second), "nothing of the reader before is left in it"


def test_two_readers_at_a_time_have_a_session_each(office: Engine) -> None:
    with transaction(office, writing=False) as one, transaction(office, writing=False) as two:
        assert one is not two
        add(office, "Khác")
        assert len(NAMES.rows(one)) == len(NAMES.rows(two))


def test_a_session_closed_twice_is_not_given_to_two_readers(office: Engine) -> None:
    with transaction(office, writing=False) as session:
        seen(session)
    session.close()
    with transaction(office, writing=False) as one, transaction(office, writing=False) as two:
        assert one is not two


def test_what_is_remembered_stays_until_somebody_commits_something(office: Engine) -> None:
    with transaction(office, writing=False) as session:
        memory_of(session)["names"] = len(NAMES.rows(session))
    with transaction(office, writing=False) as session:
        assert memory_of(session) == {"names": 1}
    add(office, "Khác")
    with transaction(office, writing=False) as session:
        assert memory_of(session) == {}


def test_what_is_remembered_belongs_to_the_moment_that_the_reader_sees(office: Engine) -> None:
    with transaction(office, writing=False) as session:
        memory_of(session)["names"] = len(NAMES.rows(session))
        add(office, "Khác")
        assert memory_of(session) == {"names": len(NAMES.rows(session))}


def test_a_disposed_engine_leaves_no_reader_behind(office: Engine) -> None:
    with transaction(office, writing=False) as before:
        seen(before)
    office.dispose()
    with transaction(office, writing=False) as after:
        assert after is not before
        assert seen(after) == (1, 1)


def test_a_connection_goes_back_after_reading(office: Engine) -> None:
    with transaction(office, writing=False) as session:
        seen(session)
    assert office.pool.checkedout() == 0  # type: ignore[attr-defined]


def test_a_connection_goes_back_when_reading_fails(office: Engine) -> None:
    with pytest.raises(sa.exc.OperationalError), transaction(office, writing=False) as session:
        NAMES.rows(session)
        session.connection().execute(sa.text("SELECT nothing FROM nowhere"))
    assert office.pool.checkedout() == 0  # type: ignore[attr-defined]
