"""Whose word is taken on where a request comes from: a running server, with a proxy named in its settings and without."""

import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx2
import pytest

ALLOWED = 3
PATIENCE = 8


@contextmanager
def _server(folder: Path, trusted: str) -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = os.environ | {
        "DIENHINH_DATA_DIR": str(folder),
        "DIENHINH_DATABASE_URL": "",
        "DIENHINH_PORT": str(port),
        "DIENHINH_TRUSTED_PROXIES": trusted,
        "DIENHINH_ANONYMOUS_REQUESTS_PER_MINUTE": str(ALLOWED),
        "DIENHINH_WORKER": "0",
    }
    command = [sys.executable, "-m", "app.cli", "run"]
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            _wait_for(f"http://127.0.0.1:{port}/healthz")
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()


def _wait_for(url: str) -> None:
    """Until the server takes connections: the client tries again by itself, with growing pauses."""
    with httpx2.Client(transport=httpx2.HTTPTransport(retries=PATIENCE)) as client:
        assert client.get(url, timeout=30).is_success


@pytest.fixture
def statuses(tmp_path: Path) -> Callable[[str], list[int]]:
    """What a caller gets that claims another address with each of its requests."""

    def asking(trusted: str) -> list[int]:
        with _server(tmp_path / "data", trusted) as url, httpx2.Client(base_url=url) as client:
            claims = [{"X-Forwarded-For": f"192.0.2.{number}"} for number in range(ALLOWED + 2)]
            return [client.get("/api/v1/sessions/current", headers=claim).status_code for claim in claims]

    return asking


def test_a_claimed_address_is_not_believed(statuses: Callable[[str], list[int]]) -> None:
    assert statuses("") == [401] * ALLOWED + [429] * 2


def test_the_word_of_a_named_proxy_is_taken(statuses: Callable[[str], list[int]]) -> None:
    assert statuses("127.0.0.1") == [401] * (ALLOWED + 2)
