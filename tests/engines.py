"""The engines of tests: what they share, and what they do not wait for.

Statements are compiled once a test process, not once a test. Every test has an engine of its own, and SQLAlchemy keeps
what it compiled by engine and dialect: a third of the time of all tests went into compiling the same statements again.
A served installation compiles each once too.
"""

from typing import Any

from sqlalchemy import Connection, Dialect, Engine, event

_dialects: dict[str, Dialect] = {}
_compiled: dict[str, Any] = {}


def compile_once() -> None:
    """For every engine of this process, from now on."""
    event.listen(Engine, "engine_connect", _share)


def _share(connection: Connection) -> None:
    """Every connection of a kind of database speaks through the dialect of the first, and keeps with it.

    Not where a test listens for errors: these listeners stand on the dialect of their engine.
    """
    if connection.dialect.dispatch.handle_error:
        return
    kind = connection.dialect.name
    connection.dialect = _dialects.setdefault(kind, connection.dialect)
    connection.engine._compiled_cache = _compiled.setdefault(kind, connection.engine._compiled_cache)


def unhurried(made: Engine) -> Engine:
    """The engine, without waiting until the disk has what is committed: no test pulls the plug.

    What kills processes starts them itself, with engines as they are. `fsync` is off on the PostgreSQL server too.
    """
    if made.dialect.name == "sqlite":
        event.listen(made, "connect", lambda connection, _: connection.execute("PRAGMA synchronous=OFF").close())
    return made
