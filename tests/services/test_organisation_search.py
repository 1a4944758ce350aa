"""Bodies found by the beginnings of words, by whichever way is the quickest, with the same answer."""

import random
from dataclasses import replace
from uuid import UUID

import pytest
import sqlalchemy as sa

from app.enums import OrganisationKind, Role
from app.models.organisation import WORDS, Organisation, OrganisationCreate, OrganisationUpdate
from app.models.organisation_act import OrganisationMove
from app.rules.organisation_names import index_words
from app.rules.vietnamese import fold
from app.services import organisation_acts as acts
from app.services import organisation_search, organisations
from app.services.organisation_batches import NewBody, create_many, update_many
from app.services.organisations import list_organisations
from app.services.paging import PageQuery

SYLLABLES = ("Trường", "Trạm", "Tiểu", "Học", "Hoa", "Hòa", "Hoàng", "12", "1", "Công", "Cơ", "Sở", "Bệnh", "Viện")
WAYS = {
    "the few are sorted": (800, 8),
    "the bodies of a word are walked": (0, 8),
    "short beginnings are read and sorted": (0, 1),
}


@pytest.fixture(params=WAYS)
def way(request, monkeypatch):
    """Every way in which a search may be answered."""
    few, forms = WAYS[request.param]
    monkeypatch.setattr(organisation_search, "FEW", few)
    monkeypatch.setattr(organisation_search, "MOST_FORMS", forms)


def _found(session, actor, q, **filters):
    return list_organisations(session, actor, PageQuery(limit=100), q=q, **filters).items


def _has(name, typed):
    return all(any(word.startswith(each) for word in fold(name).split()) for each in fold(typed).split())


def _require_words_in_step(session):
    """Every body stands under each of its words, in its order and its place, and under no other."""
    held = session.connection().execute(sa.select(WORDS)).all()
    bodies = session.connection().execute(sa.select(Organisation.__table__)).all()
    wanted = {(word, row.sort_key, row.id, row.path) for row in bodies for word in index_words(row.search_text)}
    assert {tuple(row) for row in held} == wanted


@pytest.mark.usefixtures("way")
@pytest.mark.parametrize("seed", range(2))
def test_found_is_every_body_seen_whose_words_begin_so(session, organisation, drafter, make_body, seed):
    chance = random.Random(seed)
    branch, beside = make_body("Cấp trên"), make_body("Bên cạnh")
    made = {}
    for number in range(20):
        name = " ".join(chance.choices(SYLLABLES, k=chance.randrange(1, 5))) + f" q{number}"
        made[name] = make_body(name, chance.choice([branch, branch, beside]))
    inside = replace(drafter, organisation_id=branch.id, roles={branch.id: frozenset({Role.DRAFTER})})
    for _ in range(10):
        words = chance.choices(SYLLABLES, k=chance.randrange(1, 4))
        typed = " ".join(word[: chance.randrange(1, 6)] for word in words)
        for actor, seen in ((drafter, set(made)), (inside, {n for n in made if made[n].parent_id == branch.id})):
            wanted = sorted((made[name] for name in seen if _has(name, typed)), key=lambda b: (b.sort_key, b.id))
            told = [row.name for row in _found(session, actor, typed) if row.name in made]
            assert (typed, told) == (typed, [body.name for body in wanted])


@pytest.mark.usefixtures("way")
def test_pages_of_a_search_follow_one_another(session, drafter, make_body):
    for number in range(5):
        make_body(f"Trường Hoa Hoàng {number}")
    seen, cursor = [], None
    for _ in range(4):
        page = list_organisations(session, drafter, PageQuery(limit=2, cursor=cursor, count=True), q="hoa truong")
        seen += [row.name for row in page.items]
        cursor = page.next
        if not cursor:
            break
    assert (seen, page.total) == ([f"Trường Hoa Hoàng {number}" for number in range(5)], 5)


@pytest.mark.usefixtures("way")
def test_a_kind_narrows_a_search(session, drafter, make_body):
    make_body("Trường Hoa", kind=OrganisationKind.COMMUNE)
    make_body("Trường Hòa")
    assert [row.name for row in _found(session, drafter, "truong", kind=OrganisationKind.COMMUNE)] == ["Trường Hoa"]


def test_the_words_go_with_a_body_that_is_renamed(session, administrator, make_body):
    body = make_body("Trường Hoa")
    command = OrganisationUpdate(name="Trạm Hòa")
    organisations.update_organisation(session, administrator, body.id, command, expected=body.version)
    _require_words_in_step(session)
    assert _found(session, administrator, "truong") == []


def test_the_words_of_a_branch_go_with_it_when_it_is_moved(session, administrator, make_body):
    first, second = make_body("Một"), make_body("Hai")
    child = make_body("Con", first)
    make_body("Cháu", child)
    command = OrganisationMove(parent_id=second.id)
    acts.move_organisation(session, administrator, child.id, command, expected=child.version)
    _require_words_in_step(session)
    inside = replace(administrator, organisation_id=second.id, roles={second.id: frozenset({Role.ADMINISTRATOR})})
    assert [row.name for row in _found(session, inside, "chau")] == ["Cháu"]


def test_who_was_moved_before_and_is_renamed_after_stands_in_its_new_place(session, administrator, make_body):
    first, second = make_body("Một"), make_body("Hai")
    child = make_body("Con", first)
    below = make_body("Cháu", child)
    command = OrganisationMove(parent_id=second.id)
    acts.move_organisation(session, administrator, child.id, command, expected=child.version)
    below.search_text += " them"
    session.flush()
    _require_words_in_step(session)


def test_a_body_that_is_removed_leaves_no_word(session, administrator, make_body):
    body = make_body("Trường Hoa")
    organisations.remove_organisation(session, administrator, body.id, expected=body.version)
    _require_words_in_step(session)


def test_many_bodies_at_once_have_their_words_in_order(session, organisation):
    one, other = (
        NewBody(
            UUID(int=number),
            OrganisationCreate(name=f"Trường {number}", kind=OrganisationKind.GRASSROOTS, parent_id=organisation.id),
        )
        for number in (1, 2)
    )
    create_many(session, [one, other])
    update_many(session, {one.id: {"name": "Trạm 1"}, other.id: {"territory": "Hòa"}})
    _require_words_in_step(session)
