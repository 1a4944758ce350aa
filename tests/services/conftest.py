"""What service tests share."""

from contextlib import contextmanager

import pytest
from sqlalchemy import event


@pytest.fixture
def count_queries(session):
    """`with count_queries() as queries:` collects the statements sent meanwhile."""

    @contextmanager
    def counting():
        statements = []

        def note(_conn, _cursor, statement, *_rest):
            statements.append(statement)

        bind = session.get_bind()
        event.listen(bind, "before_cursor_execute", note)
        try:
            yield statements
        finally:
            event.remove(bind, "before_cursor_execute", note)

    return counting
