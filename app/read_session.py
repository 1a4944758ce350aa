"""A session that reads an SQLite file. It begins on the driver's own connection, which is enough for `app.prepared`.

SQLAlchemy's connection costs more than such a query; it joins in, in the same transaction, when something asks for it.
"""

import sqlite3
from typing import Any

from sqlalchemy import Connection, Engine
from sqlalchemy.pool import PoolProxiedConnection
from sqlmodel import Session


class ReadSession(Session):
    """One reading transaction: everything is seen as it was at its first query. `engine` must not begin by itself."""

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine, expire_on_commit=False, autoflush=False)
        self.engine = engine
        self._held: PoolProxiedConnection | None = None
        self._joined: Connection | None = None

    def driver(self) -> sqlite3.Connection:
        """The driver's connection, in the transaction."""
        if self._held is None:
            self._held = self.engine.raw_connection()
            self._held.driver_connection.execute("BEGIN")  # type: ignore[union-attr] # takes no lock and cannot fail
        connection: sqlite3.Connection = self._held.driver_connection  # type: ignore[assignment]
        return connection

    def get_bind(self, *_what: Any, **_more: Any) -> Connection:
        """SQLAlchemy's connection, round the same one of the driver."""
        if self._joined is None:
            self.driver()
            self._joined = Connection(self.engine, connection=self._held)
        return self._joined

    def close(self) -> None:
        """End the transaction, and give the connection back."""
        if self._joined is not None:
            super().close()
        if self._held is not None:
            self._held.close()  # the pool rolls back what is open
        self._held = self._joined = None
