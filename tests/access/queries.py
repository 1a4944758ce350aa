"""Which lines of the matrix ask a database something that no other line asks."""

from collections.abc import Iterable

from tests.access.matrix import Line


def looked_up(line: Line) -> str:
    """What the databases are asked for it: by the address for reading, by the thing that is named for writing."""
    return line.path if line.method == "GET" else line.path.rpartition("{")[0] or line.path


def each_query_once(lines: Iterable[Line]) -> list[Line]:
    """All that reads, and of what writes one for each kind of thing that is looked up for it."""
    return list({(line.method == "GET", looked_up(line)): line for line in reversed([*lines])}.values())[::-1]
