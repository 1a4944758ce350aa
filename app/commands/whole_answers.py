"""Head and body of an answer leave together: one system call and one packet, where the server writes them in turn."""

import asyncio
from typing import Any, Final

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

MOST_WAITING: Final = 64 * 1024
"""What waits no longer, so that the transport may tell a long answer to pause."""


class Together:
    """A transport that writes once what is written within one turn of the loop. All else is the transport's own."""

    def __init__(self, transport: asyncio.Transport, loop: asyncio.AbstractEventLoop) -> None:
        self._transport, self._loop = transport, loop
        self._waiting: list[bytes] = []
        self._size = 0

    def __getattr__(self, name: str) -> Any:
        """What the transport has."""
        return getattr(self._transport, name)

    def write(self, data: bytes) -> None:
        """Write at the end of this turn."""
        if not self._waiting:
            self._loop.call_soon(self._write_all)
        self._waiting.append(data)
        self._size += len(data)
        if self._size > MOST_WAITING:
            self._write_all()

    def _write_all(self) -> None:
        if self._waiting:
            written = b"".join(self._waiting)
            self._waiting, self._size = [], 0
            self._transport.write(written)

    def close(self) -> None:
        """Write what waits, and close."""
        self._write_all()
        self._transport.close()


class WholeAnswers(HttpToolsProtocol):
    """uvicorn's HTTP, with such a transport."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Somebody is there."""
        super().connection_made(Together(transport, self.loop))  # type: ignore[arg-type]
