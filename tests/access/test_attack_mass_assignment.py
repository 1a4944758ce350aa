"""Fields that nobody may set are sent along with a good body: the whole is refused, and each of them is named.

On SQLite: what a body holds is judged by its shape, before it comes to a database.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.main import create_app
from app.settings import Settings
from tests.access.house import EVERYTHING, House, house_on
from tests.access.matrix import LINES, Line
from tests.access.requests import address_of, body_of

INNER: dict[str, Any] = {
    "id": "019356a2-b1c0-7d3e-8f4a-5b6c7d8e9f00",
    "version": 7,
    "created_at": "2020-01-01T00:00:00+07:00",
    "status": "issued",
    "number": 1,
    "path": "/",
    "is_active": True,
    "is_service": True,
    "password_hash": "x",
    "token_hash": "x",
    "search_text": "x",
    "roles": ["administrator"],
    "permissions": ["plans:issue"],
    "code": "x",
}


def _shapes(app: Any) -> dict[tuple[str, str], set[str] | None]:
    """The fields that each operation takes; None for one without a JSON body of fields."""
    document = app.openapi()
    found: dict[tuple[str, str], set[str] | None] = {}
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            content = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
            name = content.get("schema", {}).get("$ref", "").rpartition("/")[2]
            shape = document["components"]["schemas"].get(name, {})
            found[method.upper(), path] = set(shape["properties"]) if "properties" in shape else None
    return found


_TAKEN = _shapes(create_app(Settings(data_dir=Path("unused"))))
WITH_BODY = [line for line in LINES if _TAKEN.get((line.method, line.path))]


@pytest.fixture(scope="module")
def house(shared_sqlite: tuple[str, Path]) -> Iterator[House]:
    with house_on(*shared_sqlite) as made:
        yield made


@pytest.mark.parametrize("line", WITH_BODY, ids=str)
def test_no_body_sets_what_it_may_not(house: House, line: Line) -> None:
    taken = _TAKEN[line.method, line.path] or set()
    smuggled = {name: value for name, value in INNER.items() if name not in taken}
    body = (body_of(house, line) or {}) | smuggled
    answer = house.ask(EVERYTHING, line.method, address_of(house, line), body=body)
    assert answer.status_code == 422
    assert {error["pointer"].strip("/") for error in answer.json()["errors"]} >= set(smuggled)


def test_there_are_bodies_to_try(house: House) -> None:
    """The control: every operation that writes a thing is among them."""
    assert len(WITH_BODY) > len([line for line in LINES if line.method == "PATCH"])
    assert "POST /api/v1/plans" in map(str, WITH_BODY)
