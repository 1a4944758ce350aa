"""Ids of another federation, guessed: for every address that names a thing, the answer is that there is no such thing.

All addresses on SQLite; on PostgreSQL one for each kind of thing that is looked up (`test_guessed_ids_on_postgresql.py`).
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.access.federations import Federation, three_federations
from tests.access.house import EVERYTHING, House
from tests.access.matrix import LINES, PUBLIC, Line
from tests.access.requests import address_of, body_of
from tests.access.test_leaks import text_of

BY_ID = [line for line in LINES if line.names_a_thing and line.who != PUBLIC and "gone" not in line.options]
PARTS_BY_ID = [line for line in BY_ID if "{part_id}" in line.path or "{consent_id}" in line.path]
World = tuple[House, list[Federation]]


@pytest.fixture(scope="module")
def world(shared_sqlite: tuple[str, Path]) -> Iterator[World]:
    """The application and its three federations, asked by every test of this module and changed by none."""
    with three_federations(*shared_sqlite) as made:
        yield made


@pytest.mark.parametrize("line", BY_ID, ids=str)
def test_a_guessed_id_of_another_federation_is_not_there(world: World, line: Line) -> None:
    check_guessed(world, line)


@pytest.mark.parametrize("line", PARTS_BY_ID, ids=str)
def test_a_foreign_part_is_not_there_under_ones_own_plan(world: World, line: Line) -> None:
    check_foreign_part(world, line)


def check_guessed(world: World, line: Line) -> None:
    """Every id of the address is another federation's."""
    house, (own, foreign, _) = world
    _refused(House(house.app, house.client, own.secrets, {}, foreign.ids, foreign.parts), line, foreign)


def check_foreign_part(world: World, line: Line) -> None:
    """The plan is one's own; what hangs on it is named by another federation's id."""
    house, (own, foreign, _) = world
    ids = own.ids | {"consent_id": foreign.ids["consent_id"]}
    _refused(House(house.app, house.client, own.secrets, {}, ids, foreign.parts), line, foreign)


def _refused(here: House, line: Line, foreign: Federation) -> None:
    answer = here.ask(EVERYTHING, line.method, address_of(here, line), body=body_of(here, line))
    assert answer.status_code == 404
    assert foreign.mark not in text_of(answer)
