"""What service tests share."""

from contextlib import contextmanager

import pytest
from sqlalchemy import event


@contextmanager
def _of_sqlite(session, statements):
    """SQLite itself tells, also of what goes to the driver's own cursor."""
    driver = session.connection().connection.driver_connection
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
