"""Guessed ids on PostgreSQL: one address for each kind of thing that is looked up, since the query is what differs."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.access.federations import three_federations
from tests.access.matrix import Line
from tests.access.queries import each_query_once
from tests.access.test_guessed_ids import BY_ID, PARTS_BY_ID, World, check_foreign_part, check_guessed


@pytest.fixture(scope="module")
def world(shared_postgresql: tuple[str, Path]) -> Iterator[World]:
    with three_federations(*shared_postgresql) as made:
        yield made


@pytest.mark.parametrize("line", each_query_once(BY_ID), ids=str)
def test_a_guessed_id_of_another_federation_is_not_there(world: World, line: Line) -> None:
    check_guessed(world, line)


@pytest.mark.parametrize("line", each_query_once(PARTS_BY_ID), ids=str)
def test_a_foreign_part_is_not_there_under_ones_own_plan(world: World, line: Line) -> None:
    check_foreign_part(world, line)
