"""The queue in which the writers of an SQLite file wait, over all threads and processes of this machine.

SQLite's own retry sleeps ever longer, which makes the slowest writes ten times slower. Here the threads of a process
wait for one another without asking again, and one thread of each process waits for the other processes. That one
stands at the turnstile, so that a busy process cannot go before it twice. The system frees a dead process's place.
"""

import fcntl
import os
import time
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from threading import Lock

FIRST_PAUSE, LONGEST_PAUSE = 0.0003, 0.002


class WriteQueue:
    """The queue beside the database file at `path`."""

    def __init__(self, path: str) -> None:
        self._paths = (f"{path}.turn", f"{path}.lock")
        self._threads = Lock()
        self._open: tuple[int, int] | None = None
        self._process = 0

    @contextmanager
    def turn(self, timeout: float) -> Iterator[None]:
        """Hold the right to write. Raises TimeoutError when others hold it for `timeout` seconds."""
        until = time.monotonic() + timeout
        if not self._threads.acquire(timeout=timeout):
            raise TimeoutError(self._paths[1])
        try:
            turnstile, lock = self._files()
            _wait(turnstile, until)
            try:
                _wait(lock, until)
            finally:
                fcntl.flock(turnstile, fcntl.LOCK_UN)
            try:
                yield
            finally:
                fcntl.flock(lock, fcntl.LOCK_UN)
        finally:
            self._threads.release()

    def _files(self) -> tuple[int, int]:
        """The two files, opened once in each process: a lock belongs to whoever shares the opening."""
        if self._open is None or self._process != os.getpid():
            turnstile, lock = (os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644) for path in self._paths)
            self._open, self._process = (turnstile, lock), os.getpid()
            weakref.finalize(self, _close, self._open)
        return self._open


def _close(files: tuple[int, int]) -> None:
    for file in files:
        os.close(file)


def _wait(file: int, until: float) -> None:
    """Lock the file. Raises TimeoutError."""
    pause = FIRST_PAUSE
    while True:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > until:
                raise TimeoutError from None
            time.sleep(pause)
            pause = min(pause * 1.2, LONGEST_PAUSE)
        else:
            return


@lru_cache(maxsize=32)
def queue_of(path: str) -> WriteQueue:
    """The one queue of this process for a database file."""
    return WriteQueue(path)
