"""Processes that begin at the same moment."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def together(*calls: tuple[object, ...]) -> list[list[str]]:
    """Start `python -m tests.faults.…` for each call, let them go when all say that they are ready; what each printed."""
    started = [
        subprocess.Popen(
            [sys.executable, "-m", *map(str, call)],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )
        for call in calls
    ]  # fmt: skip
    assert [process.stdout.readline() for process in started] == ["ready\n"] * len(calls)
    for process in started:
        process.stdin.write("go\n")
        process.stdin.flush()
    answers = [process.communicate(timeout=120) for process in started]
    assert [process.returncode for process in started] == [0] * len(calls), answers
    return [output.split() for output, _ in answers]
