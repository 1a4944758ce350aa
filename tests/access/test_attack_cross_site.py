"""Another site makes somebody's browser send something here: refused on both faces, for every address that writes.

On SQLite: what a header says is judged before any database is asked for the thing.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.access.house import EVERYTHING, House, house_on
from tests.access.matrix import LINES, Line
from tests.access.requests import address_of, body_of

WRITING = [line for line in LINES if line.method != "GET"]
FOREIGN = [
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
    {"Origin": "https://xau.example"},
    {"Origin": "null"},
]


@pytest.fixture(scope="module")
def house(shared_sqlite: tuple[str, Path]) -> Iterator[House]:
    with house_on(*shared_sqlite) as made:
        yield made


@pytest.mark.parametrize("line", WRITING, ids=str)
def test_another_site_makes_nobody_write(house: House, line: Line) -> None:
    house.client.cookies.clear()
    cookie = {"Cookie": f"dh_session={house.secrets[EVERYTHING]}"}
    for foreign in FOREIGN:
        answer = house.client.request(
            line.method, address_of(house, line), headers=cookie | foreign, data=body_of(house, line)
        )
        assert answer.status_code == 403, foreign
        assert "set-cookie" not in answer.headers


def test_a_method_in_a_header_is_not_obeyed(house: House) -> None:
    path = f"/api/v1/organisations/{house.ids['organisation_id']}"
    headers = {
        "Cookie": f"dh_session={house.secrets[EVERYTHING]}",
        "X-HTTP-Method-Override": "DELETE",
        "If-Match": '"1"',
    }
    assert house.client.get(path, headers=headers).json()["id"] == house.ids["organisation_id"]
    assert house.client.post(path, headers=headers, data={"_method": "DELETE"}).status_code == 405
    assert house.client.get(path, headers=headers).status_code == 200


@pytest.mark.parametrize("line", [line for line in LINES if line.method == "GET" and line.who != "public"], ids=str)
def test_nothing_that_was_asked_for_by_name_stays_in_a_shared_cache(house: House, line: Line) -> None:
    answer = house.ask(EVERYTHING, "GET", address_of(house, line))
    kept = answer.headers.get("cache-control", "")
    assert "private" in kept or "no-store" in kept
