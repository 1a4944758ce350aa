"""Reads a share of the mutants in a process of its own, which the kernel stops when it hangs or swells.

Usage: python -m tests.documents.mutation_worker READER FIRST LAST STEP CPU_SECONDS MEMORY_MIB
Needs Linux (/proc). One line of JSON for each mutant goes to standard output: its number, what became of it, and the process's peak.
"""

import json
import resource
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from app.documents.interpret import interpret
from app.documents.read_file import read_file
from app.errors import AppError
from tests.documents.mutations import bases, mutant

MIB = 1024 * 1024
_STATUS = Path("/proc/self/status")
_PEAK_RESET = Path("/proc/self/clear_refs")


def read(data: bytes) -> str:
    """The way of a file through the product: read, then interpreted."""
    interpret(read_file("ke-hoach.docx", data))
    return "read"


def crash(data: bytes) -> str:
    """A control: what the test must notice."""
    return str(data[len(data)])


def hang(data: bytes) -> str:
    """A control: what the test must notice."""
    while data:
        pass
    return "never"


def swell(data: bytes) -> str:
    """A control: what the test must notice."""
    return str(len(bytearray(b"x") * (600 * MIB) + data))


READERS: dict[str, Callable[[bytes], str]] = {"read": read, "crash": crash, "hang": hang, "swell": swell}


def outcome(reader: Callable[[bytes], str], data: bytes) -> str:
    """What became of one file: "read", "refused …" with the code, or "crashed …"."""
    try:
        return reader(data)
    except AppError as refusal:
        return f"refused {refusal.code}"
    except Exception as error:  # noqa: BLE001 - noticing any of them is what this is for
        return f"crashed {type(error).__name__}: {error}"[:500]


def address_space() -> int:
    """The bytes of address space in use."""
    return int(_status("VmSize")) * 1024


def peak_mib() -> float:
    """The largest resident size since the last mutant."""
    return int(_status("VmHWM")) / 1024


def _status(name: str) -> str:
    line = next(line for line in _STATUS.read_text().splitlines() if line.startswith(name))
    return line.split()[1]


def main(reader: str, *numbers: str) -> None:
    """Read mutants FIRST, FIRST + STEP … below LAST."""
    first, last, step, seconds, memory = map(int, numbers)
    bases()
    resource.setrlimit(resource.RLIMIT_AS, (address_space() + memory * MIB,) * 2)
    for number in range(first, last, step):
        data = mutant(number)
        _PEAK_RESET.write_text("5")
        signal.setitimer(signal.ITIMER_PROF, seconds)
        became = outcome(READERS[reader], data)
        signal.setitimer(signal.ITIMER_PROF, 0)
        line = {"number": number, "outcome": became, "peak_mib": peak_mib()}
        sys.stdout.write(json.dumps(line) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
