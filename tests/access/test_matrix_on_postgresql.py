"""What PostgreSQL itself decides of the matrix: every query that looks for a thing or lists them, asked by everybody.

The rule who may do what is Python's: `test_matrix.py` walks all routes on SQLite.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.access.house import House, house_on
from tests.access.matrix import KINDS, LINES, PUBLIC, Line
from tests.access.queries import each_query_once, looked_up
from tests.access.test_matrix import check_who_may

ASKED = each_query_once(line for line in LINES if line.who != PUBLIC)


@pytest.fixture(scope="module")
def house(shared_postgresql: tuple[str, Path]) -> Iterator[House]:
    with house_on(*shared_postgresql) as made:
        yield made


@pytest.mark.parametrize("line", ASKED, ids=str)
def test_who_may_and_who_may_not(house: House, line: Line) -> None:
    check_who_may(house, line)


def test_all_that_reads_is_asked_and_each_thing_is_written_once(house: House) -> None:
    """The control: no list, page or kind of part is left out."""
    assert [line for line in ASKED if line.method == "GET"] == [
        line for line in LINES if line.method == "GET" and line.who != PUBLIC
    ]
    written = [looked_up(line) for line in ASKED if line.method != "GET"]
    assert len(set(written)) == len(written)
    assert {f"/api/v1/plans/{{plan_id}}/{kind}/" for kind in KINDS} <= set(written)
