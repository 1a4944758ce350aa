"""`dienhinh backup`, `restore` and `retention`: what they print, what they change and what they refuse."""

import pytest
from sqlmodel import select

from app.cli import main
from app.database import make_engine, transaction
from app.models.job import Job
from app.models.organisation import Organisation
from app.settings import current_settings
from tests.services.test_people import LONG_AGO


@pytest.fixture
def dienhinh(tmp_path, monkeypatch, capfd):
    """Run the command on a database: exit code, standard output and standard error."""

    def run(url, *arguments):
        monkeypatch.setenv("DIENHINH_DATA_DIR", str(tmp_path / "data"))
        monkeypatch.setenv("DIENHINH_DATABASE_URL", url)
        current_settings.cache_clear()
        with pytest.raises(SystemExit) as ended:
            main([str(argument) for argument in arguments])
        out, err = capfd.readouterr()
        return int(ended.value.code or 0), out, err

    yield run
    current_settings.cache_clear()


def test_a_copy_is_made_checked_and_put_back(dienhinh, database, cast, tmp_path):
    copy, other = tmp_path / "ban-sao.zip", f"sqlite:///{tmp_path / 'moi.sqlite3'}"
    code, out, _ = dienhinh(database.url, "backup", copy)
    assert (code, out.startswith(f"Đã sao lưu vào {copy}")) == (0, True)
    assert dienhinh(other, "restore", "--check", copy)[1].startswith("Bản sao nguyên vẹn")
    assert not (tmp_path / "moi.sqlite3").exists()
    assert dienhinh(other, "restore", copy)[0] == 0
    engine = make_engine(other)
    with transaction(engine, writing=False) as session:
        assert session.get_one(Organisation, cast.organisation.id).name == cast.organisation.name
    engine.dispose()
    code, _, err = dienhinh(other, "restore", copy)
    assert (code, err.strip().startswith("Cơ sở dữ liệu đã có dữ liệu")) == (1, True)


def test_a_damaged_copy_is_refused_in_one_sentence(dienhinh, database, tmp_path):
    (tmp_path / "hong.zip").write_bytes(b"PK not a copy")
    code, out, err = dienhinh(database.url, "restore", tmp_path / "hong.zip")
    assert (code, out) == (1, "")
    assert "Tệp bản sao thiếu hoặc đã hỏng." in err
    assert "Traceback" not in err


def test_retention_counts_first_and_removes_only_when_told(dienhinh, database, engine, cast):
    with transaction(engine) as session:
        session.add(Job(kind="mail", state="done", finished_at=LONG_AGO))
    code, out, _ = dienhinh(database.url, "retention")
    assert (code, "Sẽ xóa" in out) == (0, True)
    with transaction(engine, writing=False) as session:
        assert len(session.exec(select(Job)).all()) == 1
    assert "Đã xóa" in dienhinh(database.url, "retention", "--apply")[1]
    with transaction(engine, writing=False) as session:
        assert session.exec(select(Job)).all() == []
