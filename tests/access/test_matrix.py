"""Every route on both faces, asked by everybody: who may, may; a member without the right is told so; for a stranger
there is nothing; nobody is sent to the door. What is expected stands in `matrix.py`, one line a route.

The whole matrix is walked on SQLite: who may do what is decided in Python, from rows that both databases hold alike.
What PostgreSQL is asked by these routes, it is asked in `test_matrix_on_postgresql.py`, each query once.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from httpx import Response

from app.access.permissions import PERMISSIONS
from app.database import transaction
from app.enums import Permission, Role
from app.main import create_app
from app.settings import Settings
from tests.access.house import EVERYTHING, JSON_FACE, NOBODY, STRANGER, House, house_on, open_session
from tests.access.matrix import LINES, PUBLIC, Line, differences
from tests.access.requests import address_of, body_of

LET_IN, DOOR, FORBIDDEN, NOTHING = "let in", "sent to the door", "forbidden", "not found"
OWNER = Role.DRAFTER
EVERY_SCOPE = frozenset(Permission)
BROADER = {Permission.PLAN_READ_ISSUED: {Permission.PLAN_READ}}
"""Rights that give the narrower one too."""


def without(right: Permission) -> frozenset[Permission]:
    """Every scope but this, and but those that would do as well."""
    return EVERY_SCOPE - {right} - BROADER.get(right, set())


@pytest.fixture(scope="module")
def house(shared_sqlite: tuple[str, Path]) -> Iterator[House]:
    """The house on a database of its own, for the whole matrix."""
    with house_on(*shared_sqlite) as made:
        yield made


@pytest.fixture(scope="module")
def keys(house: House) -> dict[frozenset[Permission], str]:
    """API keys of the person with every role, by their scopes."""
    wanted = {EVERY_SCOPE, *map(without, Permission)}
    return {scopes: house.token(scopes) for scopes in wanted}


def outcome(answer: Response) -> str:
    """What an answer means for who asked."""
    signed_out = "dh_session=" in answer.headers.get("set-cookie", "")
    if answer.status_code == 401 or (answer.headers.get("location", "").startswith("/sign-in") and not signed_out):
        return DOOR
    if answer.status_code >= 500:
        return f"broken: {answer.status_code}"
    return {403: FORBIDDEN, 404: NOTHING}.get(answer.status_code, LET_IN)


def expected(line: Line, who: str) -> str:
    """What the line says about somebody who is signed in, a member of the first federation or the stranger."""
    if who == STRANGER:
        if "barred" in line.options:
            return FORBIDDEN
        if line.owned:
            return NOTHING
        return NOTHING if line.names_a_thing or _names_in_body(line) else LET_IN
    roles = set(Role) if who == EVERYTHING else {Role(who)}
    held = frozenset[Permission]().union(*(PERMISSIONS[role] for role in roles))
    if line.owned:
        return LET_IN if who == OWNER or (line.right and line.right in held) else NOTHING
    if line.role:
        return LET_IN if line.role in roles else FORBIDDEN
    if line.right is None or line.narrows or line.right in held:
        return LET_IN
    return FORBIDDEN


def _names_in_body(line: Line) -> bool:
    """Whether the complete request names a thing of the first federation in its body."""
    return line.method == "POST" and line.right is not None and "own" not in line.options and not line.narrows


def ask(house: House, line: Line, who: str, **more: Any) -> Response:
    return house.ask(who, line.method, address_of(house, line), body=body_of(house, line), **more)


def test_every_route_has_a_line_and_every_line_a_route(tmp_path: Path) -> None:
    """`python -m tests.access.matrix` prints what is missing."""
    assert differences(create_app(Settings(data_dir=tmp_path))) == ([], [])


@pytest.mark.parametrize("line", [line for line in LINES if line.who == PUBLIC], ids=str)
def test_what_is_public_asks_nobody_who_he_is(house: House, line: Line) -> None:
    """A wrong secret in the request is another matter."""
    answer = ask(house, line, NOBODY)
    assert answer.status_code < 500
    assert answer.status_code != 403
    assert answer.status_code != 401 or answer.json()["code"] != "not_signed_in"


@pytest.mark.parametrize("line", [line for line in LINES if line.who != PUBLIC], ids=str)
def test_who_may_and_who_may_not(house: House, line: Line) -> None:
    check_who_may(house, line)


def check_who_may(house: House, line: Line) -> None:
    """Everybody asks, and is answered as the line says."""
    people = [STRANGER, EVERYTHING, *(role.value for role in Role)]
    found = {who: outcome(_asked(house, line, who)) for who in people}
    wanted = {who: expected(line, who) for who in people}
    if "gone" in line.options:  # a secret that nobody has is the same for all who are signed in
        wanted = dict.fromkeys(people, NOTHING)
    assert {NOBODY: outcome(ask(house, line, NOBODY)), **found} == {NOBODY: DOOR, **wanted}


def _asked(house: House, line: Line, who: str) -> Response:
    if "fresh" not in line.options:
        return ask(house, line, who)
    with transaction(house.app.state.engine) as session:
        secret = open_session(session, house.accounts[who])
    return ask(house, line, who, secret=secret)


OF_JSON = [line for line in LINES if line.path.startswith(JSON_FACE) and line.who != PUBLIC]


@pytest.mark.parametrize("line", OF_JSON, ids=str)
def test_what_an_api_key_may(house: House, keys: dict[frozenset[Permission], str], line: Line) -> None:
    """With every scope what its person may, without the scope nothing; never what needs the person itself."""
    allowed = ask(house, line, EVERYTHING, secret=keys[EVERY_SCOPE])
    if line.without_tokens and not line.owned:
        assert (allowed.status_code, allowed.json()["code"]) == (403, "session_needed")
        return
    if line.owned and line.without_tokens:
        assert outcome(allowed) in {FORBIDDEN, NOTHING}
    else:
        assert outcome(allowed) == (NOTHING if line.owned and not line.right else LET_IN)
    if line.right and not line.owned:
        refused = ask(house, line, EVERYTHING, secret=keys[without(line.right)])
        assert (refused.status_code, refused.json()["code"]) == (403, "insufficient_scope")
        assert refused.json()["scope"] == line.right.value


@pytest.mark.parametrize("line", [line for line in LINES if not line.path.startswith(JSON_FACE)], ids=str)
def test_no_page_obeys_an_api_key(house: House, keys: dict[frozenset[Permission], str], line: Line) -> None:
    if line.who == PUBLIC:
        return
    house.client.cookies.clear()
    headers = {"Authorization": f"Bearer {keys[EVERY_SCOPE]}"}
    answer = house.client.request(line.method, address_of(house, line), headers=headers, data=body_of(house, line))
    assert outcome(answer) == DOOR
