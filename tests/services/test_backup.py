"""A copy is whole, of one moment, and comes back whole or not at all."""

import shutil
import zipfile
from datetime import date

import psycopg
import pytest
import sqlalchemy as sa
from sqlmodel import SQLModel, select

from app.database import make_engine, transaction
from app.errors import BadInput, Conflict, Unavailable
from app.migrate import upgrade
from app.models.person import Person, PersonCreate
from app.models.plan import Plan, PlanCreate
from app.models.plan_import import PlanImportText
from app.services import backup, people, plan_imports, plans
from app.services.storage import Store
from app.settings import Settings
from tests.conftest import postgresql_url

TEXT = "KẾ HOẠCH\nTổ chức Hội nghị tuyên dương\nI. MỤC ĐÍCH\nTôn vinh điển hình."


@pytest.fixture
def store(tmp_path):
    return Store.from_settings(Settings(data_dir=tmp_path / "here"))


@pytest.fixture
def filled(engine, cast, drafter, store):
    """A plan that follows another, a person, a kept file, and entries of the log."""
    with transaction(engine) as session:
        upper = plans.create_plan(session, drafter, PlanCreate(kind="exchange", title="Kế hoạch cấp trên"))
        plans.create_plan(session, drafter, PlanCreate(kind="exchange", title="Của ta", parent_plan_id=upper.id))
        people.create_person(session, drafter, PersonCreate(full_name="Đinh Ví Dụ", date_of_birth=date(1990, 1, 2)))
        plan_imports.paste(session, drafter, PlanImportText(text=TEXT), store)


@pytest.fixture(params=["sqlite", "postgresql"])
def elsewhere(request, tmp_path):
    """An empty installation of either kind to restore into, and its store."""
    if request.param == "sqlite":
        path = tmp_path / "elsewhere.sqlite3"
        shutil.copyfile(request.getfixturevalue("sqlite_template"), path)
        made = make_engine(f"sqlite:///{path}")
    else:
        server = request.getfixturevalue("postgresql_server")
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute("DROP DATABASE IF EXISTS elsewhere WITH (FORCE)")
            connection.execute("CREATE DATABASE elsewhere")
        made = make_engine(postgresql_url(server, "elsewhere"))
        upgrade(made)
    yield made, Store.from_settings(Settings(data_dir=tmp_path / "there"))
    made.dispose()


def contents(engine):
    """Every row of every table, as Python values."""
    with engine.connect() as connection:
        return {
            table.name: sorted(str(tuple(row)) for row in connection.execute(sa.select(table)))
            for table in SQLModel.metadata.sorted_tables
        }


def test_everything_comes_back_into_either_database(engine, filled, store, elsewhere, tmp_path):
    other, other_store = elsewhere
    manifest = backup.back_up(engine, store, tmp_path / "copy.zip")
    backup.restore(other, other_store, tmp_path / "copy.zip")
    before, after = contents(engine), contents(other)
    assert after == before
    assert len(after["event_log"]) >= 3
    assert len(after["plan"]) == 2
    (key,) = manifest["files"]
    assert other_store.get(key) == TEXT.encode()


def test_a_restored_installation_works_on(engine, filled, drafter, store, elsewhere, tmp_path):
    other, other_store = elsewhere
    backup.back_up(engine, store, tmp_path / "copy.zip")
    backup.restore(other, other_store, tmp_path / "copy.zip")
    with transaction(other) as session:
        plans.create_plan(session, drafter, PlanCreate(kind="exchange", title="Sau khi khôi phục"))
    with transaction(other, writing=False) as session:
        assert len(session.exec(select(Plan)).all()) == 3
        assert session.exec(select(Person)).one().date_of_birth == date(1990, 1, 2)


def test_a_copy_is_never_written_over_another(engine, cast, store, tmp_path):
    target = tmp_path / "copy.zip"
    target.write_bytes(b"an older copy")
    with pytest.raises(Conflict) as refused:
        backup.back_up(engine, store, target)
    assert (refused.value.code, target.read_bytes()) == ("backup_exists", b"an older copy")


def test_data_is_never_written_over(engine, filled, store, tmp_path):
    backup.back_up(engine, store, tmp_path / "copy.zip")
    before = contents(engine)
    with pytest.raises(Conflict) as refused:
        backup.restore(engine, store, tmp_path / "copy.zip")
    assert refused.value.code == "database_not_empty"
    assert contents(engine) == before


def _changed(source, target, name):
    """The copy with one byte of one of its members changed."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for member in old.namelist():
            data = old.read(member)
            if member.startswith(name):
                data = data.replace(b"K", b"k", 1)
            new.writestr(member, data)


@pytest.mark.parametrize("name", ["tables/plan.ndjson", "files/"])
def test_a_damaged_copy_is_refused_before_anything_is_written(engine, filled, store, elsewhere, tmp_path, name):
    other, other_store = elsewhere
    backup.back_up(engine, store, tmp_path / "copy.zip")
    _changed(tmp_path / "copy.zip", tmp_path / "damaged.zip", name)
    empty = contents(other)
    with pytest.raises(BadInput) as refused:
        backup.restore(other, other_store, tmp_path / "damaged.zip")
    assert refused.value.code == "backup_broken"
    assert contents(other) == empty


@pytest.mark.parametrize("content", [b"", b"not a zip", b"PK\x05\x06" + b"\0" * 18])
def test_what_is_no_copy_is_refused(tmp_path, content):
    source = tmp_path / "copy.zip"
    source.write_bytes(content)
    with pytest.raises(BadInput) as refused:
        backup.check(source)
    assert refused.value.code == "backup_broken"


def test_a_copy_is_of_one_moment_and_keeps_no_writer_waiting(engine, filled, drafter, store, tmp_path):
    """A plan written while the copy is being made is in none of its tables."""

    def write_meanwhile(what, _count):
        if what == "account":
            with transaction(engine) as session:
                plans.create_plan(session, drafter, PlanCreate(kind="exchange", title="Viết trong lúc sao lưu"))

    manifest = backup.back_up(engine, store, tmp_path / "copy.zip", write_meanwhile)
    assert len(contents(engine)["plan"]) == 3
    assert manifest["tables"]["plan"]["rows"] == 2
    with zipfile.ZipFile(tmp_path / "copy.zip") as archive:
        assert "Viết trong lúc sao lưu" not in archive.read("tables/event_log.ndjson").decode()


def test_a_copy_of_another_release_is_refused(engine, filled, store, elsewhere, tmp_path):
    other, other_store = elsewhere
    backup.back_up(engine, store, tmp_path / "copy.zip")
    with other.begin() as connection:
        connection.execute(sa.text("UPDATE alembic_version SET version_num = 'another_release'"))
    with pytest.raises(Unavailable) as refused:
        backup.restore(other, other_store, tmp_path / "copy.zip")
    assert refused.value.code == "backup_of_other_release"
    assert contents(other)["plan"] == []
