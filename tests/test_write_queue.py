"""The queue of SQLite's writers: one at a time, nobody overtaken twice, a dead one's place is free."""

import fcntl
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from app.write_queue import WriteQueue

ROOT = Path(__file__).resolve().parents[1]
HOLDING = """
import sys
from app.write_queue import WriteQueue
with WriteQueue(sys.argv[1]).turn(30):
    print("mine", flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def path(tmp_path):
    return str(tmp_path / "dienhinh.sqlite3")


@pytest.fixture
def start(path):
    """`start(programme)` runs it in a process of its own until it says its first word."""
    started = []

    def starting(programme):
        process = subprocess.Popen(
            [sys.executable, "-c", programme, path], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        started.append(process)
        process.stdout.readline()
        return process

    yield starting
    for process in started:
        process.kill()
        process.communicate(timeout=30)


def test_who_waits_too_long_is_told(path, start):
    start(HOLDING)
    with pytest.raises(TimeoutError), WriteQueue(path).turn(0.05):
        pass


def test_a_thread_waits_for_another_of_its_process(path):
    queue = WriteQueue(path)
    with queue.turn(1), pytest.raises(TimeoutError), queue.turn(0.05):
        pass


def test_a_killed_process_frees_its_place(path, start):
    holder = start(HOLDING)
    holder.kill()
    holder.wait(timeout=30)
    with WriteQueue(path).turn(5):
        pass


def test_who_gave_up_waiting_leaves_the_queue_usable(path, start):
    holder = start(HOLDING)
    queue = WriteQueue(path)
    with pytest.raises(TimeoutError), queue.turn(0.05):
        pass
    holder.communicate("go\n", timeout=30)
    with queue.turn(5):
        pass


def test_an_error_inside_gives_the_turn_back(path):
    queue = WriteQueue(path)
    with pytest.raises(RuntimeError), queue.turn(1):
        raise RuntimeError
    with queue.turn(0.05):
        pass


def test_nobody_goes_before_who_stands_at_the_turnstile(path):
    """A process that has just written, and wants to again, finds the turnstile taken by the one that waits."""
    queue = WriteQueue(path)
    with queue.turn(1):
        pass
    with Path(f"{path}.turn").open("w") as waiting:
        fcntl.flock(waiting, fcntl.LOCK_EX)
        with pytest.raises(TimeoutError), queue.turn(0.05):
            pass


def test_threads_of_one_process_are_never_in_at_the_same_time(path):
    queue, inside, most = WriteQueue(path), [], []

    def enter():
        for _ in range(50):
            with queue.turn(30):
                inside.append(1)
                most.append(len(inside))
                inside.pop()

    threads = [threading.Thread(target=enter) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(most), max(most)) == (200, 1)
