"""Three federations in one installation: no page, list, search, export, document or refusal of one shows another's.

On both databases: each is asked for lists, searches and counts in words of its own. Guessed ids: `test_guessed_ids.py`.
"""

import io
import re
import zipfile
from collections.abc import Iterator

import pytest
from httpx import Response

from app.enums import Role
from tests.access.federations import MARKS, Federation, three_federations
from tests.access.house import EVERYTHING, JSON_FACE, House
from tests.access.matrix import LINES, PUBLIC, Line
from tests.access.requests import address_of

GETS = [line for line in LINES if line.method == "GET" and line.who != PUBLIC]
LISTS = [line for line in GETS if "{" not in line.path]
WORD = re.compile("|".join(MARKS), re.IGNORECASE)
WHOLE = ("application/x-ndjson", "text/csv")


@pytest.fixture(scope="module")
def world(shared_database: tuple[str, object]) -> Iterator[tuple[House, list[Federation]]]:
    """The application and its three federations, read by every test of this module and changed by none."""
    with three_federations(*shared_database) as made:
        yield made


def text_of(answer: Response) -> str:
    """All text of an answer, headers and the insides of Word and spreadsheet files too."""
    head = "\n".join(f"{name}: {value}" for name, value in answer.headers.items())
    if not answer.content.startswith(b"PK"):
        return head + answer.text
    with zipfile.ZipFile(io.BytesIO(answer.content)) as package:
        return head + "\n".join(package.read(name).decode("utf-8", "replace") for name in package.namelist())


def words_in(answer: Response) -> set[str]:
    """Which federations' words an answer holds."""
    return {word.lower() for word in WORD.findall(text_of(answer))}


def place(house: House, federation: Federation) -> House:
    """The house with the things of one federation."""
    return House(house.app, house.client, federation.secrets, {}, federation.ids, federation.parts)


def asked_for(line: Line) -> list[str]:
    """The ways in which a list is asked for: as it is, searched for a foreign word, counted, wider."""
    if "{" in line.path:
        return [""]
    ways = ["", f"?q={MARKS[1]}"]
    return [*ways, "?count=true&limit=200", "?scope=all"] if line.path.startswith(JSON_FACE) else [*ways, "?scope=all"]


@pytest.mark.parametrize("who", [EVERYTHING, Role.UNIT_OFFICER.value])
@pytest.mark.parametrize("line", GETS, ids=str)
def test_nothing_of_another_federation_is_shown(world: tuple[House, list[Federation]], line: Line, who: str) -> None:
    house, (own, *_) = world
    here = place(house, own)
    for way in asked_for(line):
        answer = here.ask(who, "GET", address_of(here, line) + way)
        assert answer.status_code < 500
        asked = {MARKS[1]} if "q=" in way else set()  # what was typed stands in the field again
        assert words_in(answer) <= {own.mark, *asked}, way


@pytest.mark.parametrize("line", [line for line in LISTS if line.path.startswith(JSON_FACE)], ids=str)
def test_a_search_for_a_foreign_word_finds_and_counts_nothing(
    world: tuple[House, list[Federation]], line: Line
) -> None:
    house, (own, foreign, _) = world
    here = place(house, own)
    answer = here.ask(EVERYTHING, "GET", f"{line.path}?q={foreign.mark}&count=true")
    if answer.status_code == 200:
        assert (answer.json()["items"], answer.json()["total"]) == ([], 0)
    else:
        assert answer.json()["code"] == "unknown_parameter"


@pytest.mark.parametrize("form", WHOLE)
@pytest.mark.parametrize("line", [line for line in LISTS if line.path.startswith(JSON_FACE)], ids=str)
def test_an_export_holds_only_ones_own(world: tuple[House, list[Federation]], line: Line, form: str) -> None:
    house, (own, *_) = world
    headers = {"Authorization": f"Bearer {own.secrets[EVERYTHING]}", "Accept": form}
    house.client.cookies.clear()
    answer = house.client.get(line.path, headers=headers)
    assert words_in(answer) <= {own.mark}


def test_the_words_would_be_noticed(world: tuple[House, list[Federation]]) -> None:
    """The control: each federation's own lists and pages are full of its word."""
    house, federations = world
    seen = {"/plans", "/organisations", "/people", "/imports", "/admin/accounts", "/admin/invitations", "/admin/tokens",
            "/api/v1/plans", "/api/v1/organisations", "/api/v1/people", "/api/v1/event-log", "/api/v1/plan-imports",
            "/api/v1/accounts", "/api/v1/invitations", "/api/v1/delegations", "/api/v1/access-tokens"}  # fmt: skip
    for federation in federations:
        here = place(house, federation)
        for path in sorted(seen - {"/admin/tokens"}):
            assert words_in(here.ask(EVERYTHING, "GET", path)) == {federation.mark}, path
        document = here.ask(EVERYTHING, "GET", f"/api/v1/plans/{federation.ids['plan_id']}/documents/plan.docx")
        assert words_in(document) == {federation.mark}
