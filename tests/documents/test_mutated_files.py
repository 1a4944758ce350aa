"""2,000 Word files gone wrong: each is read or clearly refused, in 5 seconds of processor time and 300 MiB.

The mutants run in processes of their own. SIGPROF ends one that hangs, the address space limit one that swells;
the controls show that both, and a crash, are noticed.
"""

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.documents.read_file import read_file
from app.errors import AppError
from tests.documents.mutations import bases, mutant

ROOT = Path(__file__).parents[2]
MUTANTS = 2_000
WORKERS = 2
SECONDS = 5
MEMORY_MIB = 300
RUN_TIMEOUT = 900


@dataclass(frozen=True)
class Share:
    """What one worker said, and how it ended (0, or minus the signal that stopped it)."""

    lines: list[dict[str, object]]
    ended: int
    errors: str


def share(reader: str, first: int, last: int, step: int = 1, seconds: int = SECONDS) -> Share:
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "tests.documents.mutation_worker",
            reader,
            *map(str, (first, last, step, seconds, MEMORY_MIB)),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=RUN_TIMEOUT,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT), "MALLOC_ARENA_MAX": "1"},
    )
    return Share([json.loads(line) for line in done.stdout.splitlines()], done.returncode, done.stderr[-2000:])


@pytest.fixture(scope="module")
def shares() -> list[Share]:
    with ThreadPoolExecutor(WORKERS) as pool:
        return list(pool.map(lambda first: share("read", first, MUTANTS, WORKERS), range(WORKERS)))


def test_no_mutant_stops_its_process(shares):
    stopped = [(one.ended, one.lines[-1:], one.errors) for one in shares if one.ended != 0]
    assert stopped == []
    assert sum(len(one.lines) for one in shares) == MUTANTS


def test_every_mutant_is_read_or_refused(shares):
    crashed = [line for one in shares for line in one.lines if str(line["outcome"]).startswith("crashed")]
    assert crashed == []


def test_no_mutant_takes_more_memory_than_allowed(shares):
    assert [line for one in shares for line in one.lines if line["peak_mib"] > MEMORY_MIB] == []


def test_many_mutants_are_read_and_many_refused_for_many_reasons(shares):
    outcomes = [str(line["outcome"]) for one in shares for line in one.lines]
    assert outcomes.count("read") > MUTANTS // 4
    assert len(set(outcomes)) > 8


def test_a_crash_would_be_noticed():
    assert "IndexError" in str(share("crash", 0, 1).lines[0]["outcome"])


def test_a_hang_would_be_noticed():
    assert share("hang", 0, 1, seconds=1).ended < 0


def test_swelling_would_be_noticed():
    assert "MemoryError" in str(share("swell", 0, 1).lines[0]["outcome"])


def test_a_mutant_is_made_again_from_its_number():
    assert [mutant(number) for number in range(30)] == [mutant(number) for number in range(30)]


def test_the_files_they_come_from_are_sound():
    assert all(read_file("ke-hoach.docx", data).blocks for data in bases())


def read_or_refused(data: bytes) -> bool:
    try:
        return len(read_file("ke-hoach.txt", data).blocks) > 0
    except AppError as refusal:
        return len(refusal.message) > 0


@given(st.binary(max_size=2_000))
def test_any_bytes_are_read_or_refused(data):
    assert read_or_refused(data)


@given(st.text(max_size=2_000), st.sampled_from(["utf-8", "utf-16", "utf-16-le", "utf-8-sig"]))
def test_any_text_is_read_or_refused(text, encoding):
    assert read_or_refused(text.encode(encoding, errors="replace"))
