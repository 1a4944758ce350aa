"""`dienhinh backup`, `restore` and `retention`: what they print, what they change and what they refuse."""

import pytest
from sqlmodel import select

from app.commands.database import migrated_engine
from app.database import make_engine, transaction
from app.errors import Unavailable
from app.models.job import Job
from app.models.organisation import Organisation
from app.settings import current_settings
from tests.services.test_people import LONG_AGO


def test_a_copy_is_made_checked_and_put_back(dienhinh, database, cast, tmp_path):
    copy, other = tmp_path / "ban-sao.zip", f"sqlite:///{tmp_path / 'moi.sqlite3'}"
    code, out, _ = dienhinh("backup", copy, url=database.url)
    assert (code, out.startswith(f"Đã sao lưu vào {copy}")) == (0, True)
    assert dienhinh("restore", "--check", copy, url=other)[1].startswith("Bản sao nguyên vẹn")
    assert not (tmp_path / "moi.sqlite3").exists()
    assert dienhinh("restore", copy, url=other)[0] == 0
    engine = make_engine(other)
    with transaction(engine, writing=False) as session:
        assert session.get_one(Organisation, cast.organisation.id).name == cast.organisation.name
    engine.dispose()
    code, _, err = dienhinh("restore", copy, url=other)
    assert (code, err.strip().startswith("Cơ sở dữ liệu đã có dữ liệu")) == (1, True)


def test_a_damaged_copy_is_refused_in_one_sentence(dienhinh, database, tmp_path):
    (tmp_path / "hong.zip").write_bytes(b"PK not a copy")
    code, out, err = dienhinh("restore", tmp_path / "hong.zip", url=database.url)
    assert (code, out) == (1, "")
    assert "Tệp bản sao thiếu hoặc đã hỏng." in err
    assert "Traceback" not in err


def test_retention_counts_first_and_removes_only_when_told(dienhinh, database, engine, cast):
    with transaction(engine) as session:
        session.add(Job(kind="mail", state="done", finished_at=LONG_AGO))
    code, out, _ = dienhinh("retention", url=database.url)
    assert (code, "Sẽ xóa" in out) == (0, True)
    with transaction(engine, writing=False) as session:
        assert len(session.exec(select(Job)).all()) == 1
    assert "Đã xóa" in dienhinh("retention", "--apply", url=database.url)[1]
    with transaction(engine, writing=False) as session:
        assert session.exec(select(Job)).all() == []


def test_a_copy_that_cannot_be_written_is_not_called_an_unreachable_database(dienhinh, database, tmp_path):
    answer = dienhinh("backup", tmp_path / "khong-co-thu-muc" / "ban-sao.zip", url=database.url)
    assert (answer.code, answer.out) == (1, "")
    assert "Không ghi được tệp" in answer.err


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_disk_without_room_is_said_in_the_words_of_the_database(database, monkeypatch):
    monkeypatch.setenv("DIENHINH_DATABASE_URL", database.url)
    current_settings.cache_clear()
    with pytest.raises(Unavailable) as refused, migrated_engine() as engine, engine.begin() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1")
        connection.exec_driver_sql("CREATE TABLE filler AS SELECT zeroblob(1000000) AS room")
    current_settings.cache_clear()
    assert refused.value.code == "database_failed"
    assert "disk is full" in refused.value.message
