"""Signing in as services see it, with real codes of an authenticator."""

import shutil
import time
from collections.abc import Callable
from dataclasses import replace
from uuid import uuid4

import psycopg
import pyotp
import pytest
import time_machine
from psycopg import sql
from sqlmodel import select

from app.access import installation_key, sessions
from app.database import transaction
from app.models.account import Account
from app.models.event_log import EventEntry
from app.models.job import Job
from app.services import second_factors
from app.services import sign_in as signing
from tests.conftest import PASSWORD, migrate, postgresql_url


@pytest.fixture
def sign_in(engine, cast, settings):
    """Signs in with a password; keywords change the settings."""

    def enter(login="soan", password=PASSWORD, address="127.0.0.1", previous=None, **changed):
        visitor = signing.Visitor(address, "test", previous)
        used = settings.model_copy(update=changed)
        return signing.attempt(engine, login, password, settings=used, visitor=visitor)

    return enter


@pytest.fixture
def confirm(engine, settings):
    """Takes the second step with a code."""

    def enter(entry, code, address="127.0.0.1"):
        visitor = signing.Visitor(address, "test")
        return signing.confirm_code(engine, entry.secret, code, settings=settings, visitor=visitor)[0]

    return enter


@pytest.fixture
def account(engine):
    """Reads an account as it is committed now."""

    def read(login="soan"):
        with transaction(engine, writing=False) as session:
            return session.exec(select(Account).where(Account.login == login)).one()

    return read


@pytest.fixture
def stopped_clock():
    """No step of an authenticator begins in the middle of a test."""
    with time_machine.travel(time.time(), tick=False) as clock:
        yield clock


def code_of(secret: str, steps: int = 0) -> str:
    """What an authenticator shows now, or some steps off."""
    return pyotp.TOTP(secret).at(time.time(), counter_offset=steps)


@pytest.fixture
def with_factor(engine, cast, settings, account) -> Callable[..., tuple[str, tuple[str, ...]]]:
    """Switches somebody's second factor on with the code of the step before; gives its secret and recovery codes."""

    def switch_on(who="drafter"):
        actor = cast.actors[who]
        with transaction(engine) as session:
            second_factors.begin(session, actor, settings=settings)
        kept = account(cast.accounts[who].login).totp_secret
        secret = installation_key.unseal(settings, kept)
        with transaction(engine) as session:
            codes, token = second_factors.confirm_own(session, actor, code_of(secret, -1), settings=settings)
        cast.tokens[who] = token
        return secret, codes

    return switch_on


@pytest.fixture
def resolved(engine):
    """The actor of a session's secret."""

    def read(token, idle_minutes=60):
        with transaction(engine, writing=False) as session:
            return sessions.resolve(session, token, idle_minutes=idle_minutes)[0]

    return read


@pytest.fixture
def acts(engine):
    """What the log says was done, the oldest first."""

    def read(but=("session.opened",)):
        with transaction(engine, writing=False) as session:
            found = session.exec(select(EventEntry.action).order_by(EventEntry.id)).all()
        return [action for action in found if action not in but]

    return read


@pytest.fixture
def letters(engine):
    """What waits in the outbox."""

    def read():
        with transaction(engine, writing=False) as session:
            return [job.payload for job in session.exec(select(Job).order_by(Job.id)).all()]

    return read


@pytest.fixture
def with_address(engine):
    """Gives somebody an e-mail address."""

    def give(login="soan", email="soan@vidu.vn"):
        with transaction(engine) as session:
            session.exec(select(Account).where(Account.login == login)).one().email = email

    return give


def without_session(actor):
    """The same person by an access token."""
    return replace(actor, session_id=None, token_id=actor.account_id)


@pytest.fixture(scope="module")
def shared_sqlite(sqlite_template, tmp_path_factory):
    """The URL of a migrated, empty SQLite file for all tests of a module, and a folder beside it."""
    folder = tmp_path_factory.mktemp("house")
    shutil.copyfile(sqlite_template, folder / "house.sqlite3")
    return f"sqlite:///{folder / 'house.sqlite3'}", folder


@pytest.fixture(scope="module")
def shared_postgresql(postgresql_server, tmp_path_factory):
    """The same on PostgreSQL."""
    name = f"house_{uuid4().hex}"
    with psycopg.connect(postgresql_server, autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        migrate(postgresql_url(postgresql_server, name))
        yield postgresql_url(postgresql_server, name), tmp_path_factory.mktemp("house")
        connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def shared_database(request):
    """Both, one after the other."""
    return request.getfixturevalue(f"shared_{request.param}")
