"""Our server and the reference, started alike: uvicorn, two workers, uvloop, httptools."""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

WORKERS = 2
PATIENCE = 60


@dataclass(frozen=True)
class Server:
    """A running server. `started_in` is the time from its start to its first answer, in seconds."""

    port: int
    pid: int
    started_in: float

    def worker_memory_mib(self) -> float:
        """The resident memory of the largest worker process."""
        parent = psutil.Process(self.pid)
        workers = parent.children(recursive=True) or [parent]
        return max(worker.memory_info().rss for worker in workers) / 1_048_576


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def _served(command: list[str], port: int, path: str, environment: dict[str, str]) -> Iterator[Server]:
    started = time.perf_counter()
    with subprocess.Popen(
        command, env=os.environ | environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        try:
            _wait_for(f"http://127.0.0.1:{port}{path}", process)
            yield Server(port, process.pid, time.perf_counter() - started)
        finally:
            process.terminate()


def _wait_for(url: str, process: "subprocess.Popen[bytes]") -> None:
    for _ in range(PATIENCE * 200):
        try:
            urllib.request.urlopen(url, timeout=5).close()
        except (urllib.error.URLError, ConnectionError):
            if process.poll() is not None:
                raise
            time.sleep(0.005)
        else:
            return
    raise TimeoutError(url)


def our_server(data_dir: Path, *, workers: int = WORKERS, bytecode: Path | None = None) -> "Iterator[Server]":
    """`dienhinh run` on a data directory, as an office runs it."""
    port = free_port()
    environment = {
        "DIENHINH_DATA_DIR": str(data_dir),
        "DIENHINH_PORT": str(port),
        "DIENHINH_WORKERS": str(workers),
        "DIENHINH_DATABASE_URL": "",
        "DIENHINH_DEMO": "0",
        "DIENHINH_REQUESTS_PER_MINUTE": "1000000000",  # counted, as in an office, but never refused
        "DIENHINH_ANONYMOUS_REQUESTS_PER_MINUTE": "1000000000",
    }
    return _served([sys.executable, "-m", "app.cli", "run"], port, "/healthz", environment | compiled_in(bytecode))


def compiled_in(folder: Path | None) -> dict[str, str]:
    """Let Python keep compiled modules there, as it does beside them in an installation."""
    return {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(folder)} if folder else {}


def reference_server(
    application: str, path: str, *, workers: int = WORKERS, database: Path | None = None, bytecode: Path | None = None
) -> "Iterator[Server]":
    """A bare application under the same server."""
    port = free_port()
    command = [
        sys.executable, "-m", "uvicorn", application, "--port", str(port), "--workers", str(workers),
        "--no-access-log", "--log-level", "error",
    ]  # fmt: skip
    return _served(command, port, path, {"REFERENCE_DATABASE": str(database or "")} | compiled_in(bytecode))
