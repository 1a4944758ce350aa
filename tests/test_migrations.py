"""Migrations: forward and back with data in the tables, repeatable, and never onto an unknown schema."""

import multiprocessing

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, text
from sqlmodel import SQLModel, select

import app.models  # noqa: F401  (fills the metadata)
from app.access.actor import system_actor
from app.database import make_engine, transaction
from app.enums import OrganisationKind, PlanKind, PlanStatus, Role
from app.errors import Unavailable
from app.migrate import FOLDER, current_revision, downgrade, head_revision, upgrade
from app.models.account import Account, Membership
from app.models.assignment import Deadline
from app.models.legal_basis import LegalBasis
from app.models.organisation import Organisation
from app.models.plan import Plan
from app.services.event_log import record
from app.services.log_verification import verify_log
from tests.conftest import Database


@pytest.fixture
def empty_engine(empty_database: Database):
    engine = make_engine(empty_database.url)
    yield engine
    engine.dispose()


def _fill(engine: Engine) -> None:
    """A row in the tables that everything else hangs on."""
    with transaction(engine) as session:
        body = Organisation(name="LĐLĐ tỉnh Ví Dụ", kind=OrganisationKind.PROVINCIAL)
        account = Account(login="soan", full_name="Nguyễn Thị Soạn", password_hash="-")
        session.add_all([body, account])
        session.flush()
        plan = Plan(organisation_id=body.id, kind=PlanKind.EXCHANGE, title="Kế hoạch giao lưu")
        session.add_all([Membership(account_id=account.id, organisation_id=body.id, role=Role.DRAFTER), plan])
        session.flush()
        session.add(LegalBasis(plan_id=plan.id, printed="Thực hiện Kế hoạch số 09/KH-VD"))


def _tables(engine: Engine) -> set[str]:
    return set(sa.inspect(engine).get_table_names()) - {"alembic_version"}


def _revisions() -> list[str]:
    """All revisions, oldest first."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    return [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()][::-1]


def test_a_new_database_ends_at_the_newest_revision(empty_engine):
    upgrade(empty_engine)
    assert current_revision(empty_engine) == head_revision()


def test_the_models_say_what_the_migrations_built(empty_engine):
    upgrade(empty_engine)
    with empty_engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": False})
        assert compare_metadata(context, SQLModel.metadata) == []


def test_column_types_are_those_of_the_models(empty_engine):
    upgrade(empty_engine)
    built = {
        (table, column["name"]): (column["type"].compile(empty_engine.dialect), column["nullable"])
        for table in _tables(empty_engine)
        for column in sa.inspect(empty_engine).get_columns(table)
    }
    wanted = {
        (table.name, column.name): (column.type.compile(empty_engine.dialect), column.nullable)
        for table in SQLModel.metadata.sorted_tables
        for column in table.columns
    }
    assert {key: _plain(value) for key, value in built.items()} == {key: _plain(value) for key, value in wanted.items()}


def _plain(described: tuple[str, bool]) -> tuple[str, bool]:
    """A column's type without what the database adds or the reflection leaves out."""
    kind, nullable = described
    return kind.split("(")[0].split(" COLLATE")[0].replace("DOUBLE PRECISION", "FLOAT"), nullable


def test_a_second_run_changes_nothing(empty_engine):
    upgrade(empty_engine)
    _fill(empty_engine)
    upgrade(empty_engine)
    with transaction(empty_engine, writing=False) as session:
        assert len(session.exec(select(Plan)).all()) == 1


@pytest.mark.parametrize("revision", _revisions())
def test_every_revision_goes_back_and_forward_again_with_data_in_the_tables(empty_engine, revision):
    upgrade(empty_engine)
    before = _tables(empty_engine)
    _fill(empty_engine)
    downgrade(empty_engine, f"{revision}-1" if revision != _revisions()[0] else "base")
    upgrade(empty_engine)
    assert _tables(empty_engine) == before


def test_going_back_to_the_beginning_leaves_no_table(empty_engine):
    upgrade(empty_engine)
    _fill(empty_engine)
    downgrade(empty_engine, "base")
    assert _tables(empty_engine) == set()


def test_data_lives_through_the_upgrade_from_each_older_revision(empty_engine):
    upgrade(empty_engine, _revisions()[0])
    with empty_engine.begin() as connection:
        connection.execute(text("INSERT INTO login_attempt VALUES (:id, :at, :at, 1, 'ai', :at)"), _attempt())
    upgrade(empty_engine)
    with empty_engine.connect() as connection:
        assert connection.execute(text("SELECT subject FROM login_attempt")).scalars().all() == ["ai"]


def test_what_is_there_before_the_indexes_of_words_can_be_found(empty_engine):
    upgrade(empty_engine)
    _fill(empty_engine)
    with transaction(empty_engine) as session:
        plan, body = session.exec(select(Plan)).one(), session.exec(select(Organisation)).one()
        plan.number, plan.search_text, plan.status = 5, "5 giao luu", PlanStatus.ISSUED
        body.search_text, body.sort_key, body.path = "ldld tinh vi du", "vi", f"/{body.id}/"
    words = [text("SELECT word, issued FROM plan_word"), text("SELECT word, sort_key, path FROM organisation_word")]
    downgrade(empty_engine, "2026_11_22_people")
    upgrade(empty_engine)
    with empty_engine.connect() as connection:
        of_plan, of_body = (connection.execute(statement).all() for statement in words)
    assert {word for word, issued in of_plan if issued} == {"5", "05", "giao", "luu"}
    assert {tuple(row) for row in of_body} == {(word, "vi", f"/{body.id}/") for word in ("tinh", "vi", "du")}


def _attempt() -> dict[str, str]:
    return {"id": "0190f0c0f0c07000800000000000000a", "at": "2026-01-02 03:04:05.000000"}


def test_a_log_without_a_chain_is_chained_in_the_order_of_its_entries(empty_engine):
    upgrade(empty_engine)
    _fill(empty_engine)
    for _ in range(2):
        with transaction(empty_engine) as session:
            body = session.exec(select(Organisation)).one()
            record(session, system_actor(body.id), "organisation.added", entity="organisation", entity_id=body.id)
    downgrade(empty_engine, "2026_11_22_access")
    upgrade(empty_engine)
    with transaction(empty_engine, writing=False) as session:
        verdict = verify_log(session)
    assert (verdict.fault, verdict.end.seq) == (None, 2)


def test_deadlines_of_plans_that_are_issued_already_are_asked_for_by_their_body(empty_engine):
    upgrade(empty_engine)
    with transaction(empty_engine) as session:
        body = Organisation(name="LĐLĐ tỉnh Ví Dụ", kind=OrganisationKind.PROVINCIAL)
        session.add(body)
        session.flush()
        for status in (PlanStatus.DRAFT, PlanStatus.ISSUED, PlanStatus.CLOSED):
            plan = Plan(organisation_id=body.id, kind=PlanKind.EXCHANGE, title=status.value, status=status)
            session.add(plan)
            session.flush()
            session.add(Deadline(plan_id=plan.id, printed=status.value))
    downgrade(empty_engine, "2026_11_22_plan_words")
    upgrade(empty_engine)
    with transaction(empty_engine, writing=False) as session:
        asked = {row.printed: row.asked_by for row in session.exec(select(Deadline)).all()}
        assert asked == {"draft": None, "issued": session.exec(select(Organisation.id)).one(), "closed": None}


def test_a_schema_of_a_newer_release_is_refused(empty_engine):
    upgrade(empty_engine)
    with empty_engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '2999_01_01_future'"))
    with pytest.raises(Unavailable) as refused:
        upgrade(empty_engine)
    assert refused.value.code == "schema_unknown"


def test_a_refused_upgrade_touches_nothing(empty_engine):
    upgrade(empty_engine)
    with empty_engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '2999_01_01_future'"))
    with pytest.raises(Unavailable):
        upgrade(empty_engine)
    assert current_revision(empty_engine) == "2999_01_01_future"


def _upgrade(url: str) -> None:
    engine = make_engine(url)
    upgrade(engine)
    engine.dispose()


def test_many_processes_that_start_at_once_migrate_once(empty_database: Database, empty_engine):
    spawn = multiprocessing.get_context("spawn")
    starters = [spawn.Process(target=_upgrade, args=(empty_database.url,)) for _ in range(3)]
    for starter in starters:
        starter.start()
    for starter in starters:
        starter.join()
    assert [starter.exitcode for starter in starters] == [0, 0, 0]
    assert current_revision(empty_engine) == head_revision()
