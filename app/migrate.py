"""Schema migrations: run under a lock, safe to repeat, and never onto a schema that this release does not know."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text

from app.errors import Unavailable

FOLDER = Path(__file__).parent.parent / "migrations"
ADVISORY_LOCK = 0x6469656E  # "dien"


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    config.attributes["connection"] = connection
    return config


def _known() -> ScriptDirectory:
    return ScriptDirectory.from_config(_config())


def current_revision(engine: Engine) -> str | None:
    """The revision that the database is at, None when it is empty."""
    with engine.execution_options(writing=False).connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def head_revision() -> str | None:
    """The newest revision that this release knows."""
    return _known().get_current_head()


@contextmanager
def _locked(engine: Engine) -> Iterator[Connection]:
    """One connection in one transaction that keeps other migrators waiting."""
    with engine.begin() as connection:  # BEGIN IMMEDIATE on SQLite
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": ADVISORY_LOCK})
        yield connection


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Bring the schema to `revision`. Raises Unavailable `schema_unknown` on a newer release's database."""
    with _locked(engine) as connection:
        current = MigrationContext.configure(connection).get_current_revision()
        if current and current not in {script.revision for script in _known().walk_revisions()}:
            raise Unavailable(
                "schema_unknown",
                f"Cơ sở dữ liệu thuộc phiên bản phần mềm mới hơn ({current}). Hãy cài phiên bản mới rồi chạy lại.",
            )
        command.upgrade(_config(connection), revision)


def downgrade(engine: Engine, revision: str) -> None:
    """Bring the schema back to `revision` ("base" for an empty database)."""
    with _locked(engine) as connection:
        command.downgrade(_config(connection), revision)
