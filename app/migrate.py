"""Schema migrations: run under a lock, safe to repeat, and never onto a schema that this release does not know.

Alembic is loaded only when there is something to migrate: a start on an up-to-date database does without.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, inspect, text

from app.errors import Unavailable

if TYPE_CHECKING:
    from alembic.config import Config

FOLDER = Path(__file__).parent.parent / "migrations"
REVISION = re.compile(r"^(revision|down_revision)\b[^=]*= *['\"]([^'\"]+)['\"]", re.MULTILINE)
ADVISORY_LOCK = 0x6469656E  # "dien"


def _config(connection: Connection) -> "Config":
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    config.attributes["connection"] = connection
    return config


@cache
def _revisions() -> tuple[frozenset[str], frozenset[str]]:
    """All revisions of this release, and those among them that nothing follows."""
    found = [match.groups() for path in FOLDER.glob("versions/*.py") for match in REVISION.finditer(path.read_text())]
    known = frozenset(name for kind, name in found if kind == "revision")
    return known, known - {name for kind, name in found if kind == "down_revision"}


def _revision_of(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return found


def current_revision(engine: Engine) -> str | None:
    """The revision that the database is at, None when it is empty."""
    with engine.execution_options(writing=False).connect() as connection:
        return _revision_of(connection)


def head_revision() -> str | None:
    """The newest revision that this release knows."""
    return next(iter(_revisions()[1]), None)


def is_current(engine: Engine) -> bool:
    """Whether the schema is this release's."""
    return current_revision(engine) in _revisions()[1]


@contextmanager
def _locked(engine: Engine) -> Iterator[Connection]:
    """One connection in one transaction that keeps other migrators waiting."""
    with engine.begin() as connection:  # BEGIN IMMEDIATE on SQLite
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": ADVISORY_LOCK})
        yield connection


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Bring the schema to `revision`. Raises Unavailable `schema_unknown` on a newer release's database."""
    if revision == "head" and is_current(engine):
        return
    from alembic import command

    with _locked(engine) as connection:
        current = _revision_of(connection)
        if current and current not in _revisions()[0]:
            raise Unavailable(
                "schema_unknown",
                f"Cơ sở dữ liệu thuộc phiên bản phần mềm mới hơn ({current}). Hãy cài phiên bản mới rồi chạy lại.",
            )
        command.upgrade(_config(connection), revision)


def downgrade(engine: Engine, revision: str) -> None:
    """Bring the schema back to `revision` ("base" for an empty database)."""
    from alembic import command

    with _locked(engine) as connection:
        command.downgrade(_config(connection), revision)
