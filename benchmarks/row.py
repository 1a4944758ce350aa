"""One line of the results."""

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class Row:
    """Our figure beside the reference's. `ratio` is what the goal speaks of; `better` says which way is good."""

    name: str
    reference: str
    ours: str
    ratio: float | None
    goal: str
    met: bool
    note: str = ""

    def as_dict(self) -> dict[str, Any]:
        """For the results file."""
        return asdict(self)


def rate(value: float) -> str:
    """Answers a second."""
    return f"{value:,.0f}/s"


def duration(seconds: float) -> str:
    """Milliseconds below a second."""
    return f"{seconds:.2f} s" if seconds >= 1 else f"{seconds * 1000:.1f} ms"
