"""Answers over a real socket: head and body together, long ones as they are made, each whole and in its turn."""

import socket
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from starlette.types import Receive, Scope, Send

from app.commands.whole_answers import MOST_WAITING
from tests.serving import serving

LONG = 40 * MOST_WAITING
PIECE = b"x" * 10_000


async def saying(scope: Scope, receive: Receive, send: Send) -> None:
    """Says its path; /long is sent in many pieces without ever waiting."""
    if scope["type"] != "http":
        return
    pieces = [PIECE] * (LONG // len(PIECE)) if scope["path"] == "/long" else [scope["path"].encode()]
    length = str(sum(map(len, pieces))).encode()
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", length)]})
    for piece in pieces:
        await send({"type": "http.response.body", "body": piece, "more_body": True})
    await send({"type": "http.response.body", "body": b""})


@pytest.fixture(scope="module")
def address() -> Iterator[tuple[str, int]]:
    with serving(saying) as url:
        parts = urlsplit(url)
        yield str(parts.hostname), int(parts.port or 0)


def asked(path: str, more: str = "") -> bytes:
    return f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n{more}\r\n".encode()


def until_closed(connection: socket.socket) -> bytes:
    return b"".join(iter(lambda: connection.recv(1_000_000), b""))


def test_head_and_body_arrive_together(address: tuple[str, int]) -> None:
    with socket.create_connection(address) as connection:
        for number in range(30):
            connection.sendall(asked(f"/{number}"))
            head, _, body = connection.recv(65_536).partition(b"\r\n\r\n")
            assert (head[:15], body) == (b"HTTP/1.1 200 OK", f"/{number}".encode())


def test_a_long_answer_arrives_whole_and_the_connection_is_closed_after_it(address: tuple[str, int]) -> None:
    with socket.create_connection(address) as connection:
        connection.sendall(asked("/long", "Connection: close\r\n"))
        _, _, body = until_closed(connection).partition(b"\r\n\r\n")
    assert len(body) == LONG // len(PIECE) * len(PIECE)


def test_questions_sent_at_once_are_answered_in_their_order(address: tuple[str, int]) -> None:
    with socket.create_connection(address) as connection:
        connection.sendall(asked("/first") + asked("/long") + asked("/last", "Connection: close\r\n"))
        said = until_closed(connection)
    places = [said.index(b"/first"), said.index(PIECE), said.index(b"/last")]
    assert places == sorted(places)
    assert said.count(b"HTTP/1.1 200 OK") == len(places)
