"""What service tests share."""

from contextlib import contextmanager

import pytest
from sqlalchemy import event

from app.access import sessions
from app.enums import OrganisationKind, PlanKind
from app.models.organisation import OrganisationCreate
from app.models.plan import PlanCreate
from app.services import parts, plans
from app.services.organisations import create_organisation
from app.services.parts import PARTS


@contextmanager
def _of_sqlite(session, statements):
    """SQLite itself tells, also of what goes to the driver's own cursor."""
    driver = session.connection().connection.dbapi_connection
    driver.set_trace_callback(statements.append)
    try:
        yield
    finally:
        driver.set_trace_callback(None)


@contextmanager
def _of_engine(session, statements):
    def note(_conn, _cursor, statement, *_rest):
        statements.append(statement)

    bind = session.get_bind()
    event.listen(bind, "before_cursor_execute", note)
    try:
        yield
    finally:
        event.remove(bind, "before_cursor_execute", note)


@pytest.fixture
def count_queries(session, database):
    """`with count_queries() as queries:` collects the statements sent meanwhile."""

    @contextmanager
    def counting():
        statements = []
        with (_of_sqlite if database.kind == "sqlite" else _of_engine)(session, statements):
            yield statements

    return counting


@pytest.fixture
def plan(session, drafter):
    """A blank plan of the drafter."""
    return plans.create_plan(session, drafter, PlanCreate(kind=PlanKind.EXCHANGE, title="Giao lưu năm 2027"))


@pytest.fixture
def add(session, drafter, plan):
    """`add(noun, **values)` adds a part to the plan."""

    def adding(noun, **values):
        kind = PARTS[noun]
        return parts.add_part(session, drafter, kind, plan.id, kind.create(**values))

    return adding


@pytest.fixture
def change(session, drafter, plan):
    """`change(noun, part, **values)` changes a part of the plan."""

    def changing(noun, part, **values):
        kind = PARTS[noun]
        return parts.change_part(session, drafter, kind, plan.id, part.id, kind.update(**values), expected=part.version)

    return changing


@pytest.fixture
def acting(session):
    """`acting(account)`: the account as the actor that a fresh sign-in of it would be."""

    def resolved(account):
        token, _ = sessions.open_session(session, account, hours=1, address=None, user_agent="tests")
        return sessions.resolve(session, token, idle_minutes=60)[0]

    return resolved


@pytest.fixture
def make_body(session, administrator, organisation):
    """`make_body(name, parent, **values)` makes a body below another one (the federation)."""

    def making(name, parent=None, kind=OrganisationKind.GRASSROOTS, **values):
        command = OrganisationCreate(name=name, kind=kind, parent_id=(parent or organisation).id, **values)
        return create_organisation(session, administrator, command)

    return making
