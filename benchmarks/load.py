"""A small load generator: some keep-alive connections, each with one request under way, for some seconds."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field

import uvloop

CONNECTIONS = 16


@dataclass
class Measured:
    """Answers in `seconds`, and how long each took (seconds)."""

    seconds: float = 0.0
    latencies: list[float] = field(default_factory=list)

    @property
    def rate(self) -> float:
        """Answers a second."""
        return len(self.latencies) / self.seconds

    def percentile(self, share: float) -> float:
        """The latency that this share of the answers did not pass, in milliseconds."""
        ordered = sorted(self.latencies)
        return 1000 * ordered[min(len(ordered) - 1, int(share * len(ordered)))]


class Connection(asyncio.Protocol):
    """One connection that asks again as soon as it is answered. Anything but a 2xx answer ends the run."""

    def __init__(self, request: Callable[[], bytes], measured: Measured, until: float) -> None:
        self.request, self.measured, self.until = request, measured, until
        self.buffer = b""
        self.asked = 0.0
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport
        self._ask()

    def _ask(self) -> None:
        self.asked = time.perf_counter()
        self.transport.write(self.request())

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        head, found, body = self.buffer.partition(b"\r\n\r\n")
        if not found or len(body) < self._length(head):
            return
        if not head.startswith(b"HTTP/1.1 2"):
            self._finish(RuntimeError(self.buffer[:600].decode(errors="replace")))
            return
        moment = time.perf_counter()
        self.measured.latencies.append(moment - self.asked)
        self.buffer = b""
        if moment < self.until:
            self._ask()
        else:
            self._finish(None)

    def _length(self, head: bytes) -> int:
        _, _, rest = head.lower().partition(b"\r\ncontent-length:")
        return int(rest.split(b"\r\n", 1)[0])

    def _finish(self, error: Exception | None) -> None:
        self.transport.close()
        if not self.done.done():
            self.done.set_exception(error) if error else self.done.set_result(None)

    def connection_lost(self, error: Exception | None) -> None:
        if not self.done.done():
            self.done.set_exception(error or ConnectionError("closed by the server"))


async def _drive(port: int, request: Callable[[], bytes], seconds: float, connections: int) -> Measured:
    loop, measured = asyncio.get_running_loop(), Measured()
    started = time.perf_counter()
    opened = [
        await loop.create_connection(lambda: Connection(request, measured, started + seconds), "127.0.0.1", port)
        for _ in range(connections)
    ]
    await asyncio.gather(*(protocol.done for _, protocol in opened))
    measured.seconds = time.perf_counter() - started
    return measured


def drive(port: int, request: Callable[[], bytes], *, seconds: float, connections: int = CONNECTIONS) -> Measured:
    """Send what `request` makes over and over again; gives what was measured."""
    return uvloop.run(_drive(port, request, seconds, connections))


def http(method: str, path: str, *, token: str | None = None, body: bytes = b"") -> bytes:
    """A request in bytes."""
    lines = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1", f"Content-Length: {len(body)}"]
    if token:
        lines.append(f"Authorization: Bearer {token}")
    if body:
        lines.append("Content-Type: application/json")
    return "\r\n".join([*lines, "", ""]).encode() + body
