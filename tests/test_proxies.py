"""Whose word is taken on where a request comes from: a running server, with a proxy named in its settings and without."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

ALLOWED = 3
PATIENCE = 600


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
            _wait_for(f"http://127.0.0.1:{port}/healthz", process)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()


def _wait_for(url: str, process: "subprocess.Popen[bytes]") -> None:
    for _ in range(PATIENCE):
        try:
            httpx.get(url, timeout=5)
        except httpx.TransportError:
            assert process.poll() is None
            time.sleep(0.1)
        else:
            return
    pytest.fail("the server did not answer")


@pytest.fixture
def statuses(tmp_path: Path) -> Callable[[str], list[int]]:
    """What a caller gets that claims another address with each of its requests."""

    def asking(trusted: str) -> list[int]:
        with _server(tmp_path / "data", trusted) as url, httpx.Client(base_url=url) as client:
            claims = [{"X-Forwarded-For": f"192.0.2.{number}"} for number in range(ALLOWED + 2)]
            return [client.get("/api/v1/sessions/current", headers=claim).status_code for claim in claims]

    return asking


def test_a_claimed_address_is_not_believed(statuses: Callable[[str], list[int]]) -> None:
    assert statuses("") == [401] * ALLOWED + [429] * 2


def test_the_word_of_a_named_proxy_is_taken(statuses: Callable[[str], list[int]]) -> None:
    assert statuses("127.0.0.1") == [401] * (ALLOWED + 2)
