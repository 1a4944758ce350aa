"""Plans found by the beginnings of words, by whichever way is the quickest, with the same answer."""

import random
from dataclasses import replace

import pytest
import sqlalchemy as sa

from app.enums import OrganisationKind, PlanKind, PlanScope, PlanStatus, Role
from app.models.organisation import OrganisationCreate
from app.models.plan import PLAN_WORDS, Plan, PlanCreate, PlanIssue, PlanUpdate
from app.rules.plan_words import index_words, typed_words
from app.rules.vietnamese import sort_key
from app.services import plan_life, plan_search, plans
from app.services.organisations import new_organisation
from app.services.paging import PageQuery
from app.services.plans import PlanFilters

SYLLABLES = ("hội", "hợp", "hoa", "nghị", "nghĩa", "điển", "đi", "hình", "05", "5", "50", "thi", "thiện", "tiên")
WAYS = {
    "the few are sorted": (200, 2_000, 5_000, 100_000),
    "the list is walked": (0, 2_000, 5_000, 100_000),
    "the few are sorted, the rest is walked": (6, 2_000, 5_000, 100_000),
    "the walk is given up": (0, 3, 6, 100_000),
    "the walk is long": (0, 3, 0, 0),
}


@pytest.fixture(params=WAYS)
def way(request, monkeypatch):
    """Every way in which a search may be answered."""
    for name, value in zip(("RARE", "NEAR", "FEW", "MANY"), WAYS[request.param], strict=True):
        monkeypatch.setattr(plan_search, name, value)


def _plan(session, organisation, title, **values):
    plan = Plan(organisation_id=organisation.id, kind=PlanKind.CAMPAIGN, title=title, **values)
    plans.refresh_keys(plan)
    session.add(plan)
    session.flush()
    return plan


def _titles(session, actor, q, **filters):
    found = plans.list_plans(session, actor, PageQuery(limit=100), PlanFilters(q=q, **filters))
    return [row.title for row in found.items]


def _words_of(session, plan):
    statement = sa.select(PLAN_WORDS.c.word, PLAN_WORDS.c.issued).where(PLAN_WORDS.c.plan_id == plan.id)
    return dict(session.connection().execute(statement).all())


def _has(text, typed):
    return all(any(word.startswith(each) for word in text.split()) for each in typed_words(typed))


@pytest.mark.usefixtures("way")
@pytest.mark.parametrize("seed", range(3))
def test_found_is_every_plan_whose_words_begin_so(session, organisation, other_organisation, drafter, seed):
    chance = random.Random(seed)
    titles = [" ".join(chance.choices(SYLLABLES, k=chance.randrange(1, 6))) + f" q{n}" for n in range(25)]
    made = [_plan(session, organisation, title, printed_number=chance.choice([None, "5", "07"])) for title in titles]
    for title in titles:
        _plan(session, other_organisation, f"{title} của đơn vị khác")
    for _ in range(12):
        typed = " ".join(each[: chance.randrange(1, 5)] for each in chance.choices(SYLLABLES, k=chance.randrange(1, 4)))
        wanted = sorted((plan.title for plan in made if _has(plan.search_text, typed)), key=sort_key)
        assert (typed, _titles(session, drafter, typed, sort="title")) == (typed, wanted)


@pytest.mark.usefixtures("way")
def test_pages_of_a_search_follow_one_another(session, organisation, drafter):
    for number in range(7):
        _plan(session, organisation, f"Hội thi {number}" if number % 3 else f"Hội nghị {number}")
    seen, cursor = [], None
    for _ in range(3):
        query = PageQuery(limit=2, cursor=cursor, count=True)
        found = plans.list_plans(session, drafter, query, PlanFilters(q="hoi thi", sort="title"))
        seen += [row.title for row in found.items]
        cursor = found.next
        if not cursor:
            break
    assert (seen, found.total) == (["Hội thi 1", "Hội thi 2", "Hội thi 4", "Hội thi 5"], 4)


@pytest.mark.usefixtures("way")
@pytest.mark.parametrize("typed", ["05/KH-LĐLĐ", "5/KH", "kh-lđ", "số 05"])
def test_a_plan_is_found_by_the_parts_of_its_number_and_sign(session, organisation, drafter, typed):
    _plan(session, organisation, "Số liệu năm", number=5, number_year=2026, symbol="KH-LĐLĐ")
    _plan(session, organisation, "Số liệu quý", number=12, number_year=2026, symbol="KH-LĐLĐ")
    assert "Số liệu năm" in _titles(session, drafter, typed)
    assert ("Số liệu quý" in _titles(session, drafter, typed)) is (typed == "kh-lđ")


@pytest.mark.usefixtures("way")
def test_what_stands_inside_a_word_finds_nothing(session, organisation, drafter):
    _plan(session, organisation, "Hội nghị")
    assert _titles(session, drafter, "ghi") == []


@pytest.mark.usefixtures("way")
def test_other_filters_narrow_a_search(session, organisation, department, drafter):
    _plan(session, organisation, "Hội thi", status=PlanStatus.CANCELLED)
    _plan(session, organisation, "Hội nghị")
    assert _titles(session, drafter, "hoi", status=PlanStatus.DRAFT) == ["Hội nghị"]
    assert _titles(session, drafter, "hoi", organisation_id=department.id) == []


@pytest.mark.usefixtures("way")
def test_who_reads_only_what_is_issued_finds_no_draft(session, organisation, drafter):
    reader = replace(drafter, roles={organisation.id: frozenset({Role.UNIT_OFFICER})})
    _plan(session, organisation, "Hội thi")
    _plan(session, organisation, "Hội nghị", status=PlanStatus.ISSUED)
    assert _titles(session, reader, "hoi") == ["Hội nghị"]


@pytest.mark.usefixtures("way")
@pytest.mark.parametrize("scope", [PlanScope.BELOW, PlanScope.ALL])
def test_below_a_search_finds_what_is_issued_and_no_draft(session, drafter, scope):
    above = new_organisation(session, OrganisationCreate(name="Trên", kind=OrganisationKind.PROVINCIAL))
    below = new_organisation(
        session, OrganisationCreate(name="Dưới", kind=OrganisationKind.GRASSROOTS, parent_id=above.id)
    )
    _plan(session, below, "Hội thi")
    _plan(session, below, "Hội nghị", status=PlanStatus.CLOSED)
    actor = replace(drafter, organisation_id=above.id, roles={above.id: frozenset({Role.DRAFTER})})
    assert _titles(session, actor, "hoi", scope=scope) == ["Hội nghị"]


def test_a_new_title_changes_the_words(session, drafter):
    plan = plans.create_plan(session, drafter, PlanCreate(kind=PlanKind.OTHER, title="Hội thi"))
    plans.update_plan(session, drafter, plan.id, PlanUpdate(title="Hội nghị"), expected=plan.version)
    assert set(_words_of(session, plan)) == index_words(plan.search_text)
    assert _titles(session, drafter, "thi") == []
    assert _titles(session, drafter, "nghi") == ["Hội nghị"]


def test_at_issue_the_words_open_to_others_and_the_number_is_among_them(session, drafter, leader):
    plan = plans.create_plan(session, drafter, PlanCreate(kind=PlanKind.OTHER, title="Hội thi"))
    assert set(_words_of(session, plan).values()) == {False}
    plan_life.submit_plan(session, drafter, plan.id, expected=plan.version)
    plan_life.approve_plan(session, leader, plan.id, expected=plan.version)
    plan_life.issue_plan(session, leader, plan.id, PlanIssue(), expected=plan.version)
    found = _words_of(session, plan)
    assert set(found.values()) == {True}
    assert {"1", "01", "hoi", "thi"} <= set(found)


def test_a_change_of_something_else_writes_no_word(session, drafter, count_queries):
    plan = plans.create_plan(session, drafter, PlanCreate(kind=PlanKind.OTHER, title="Hội thi"))
    with count_queries() as queries:
        plans.update_plan(session, drafter, plan.id, PlanUpdate(place="Ví Dụ"), expected=plan.version)
    assert [query for query in queries if "plan_word" in query] == []


@pytest.mark.parametrize("rows", [1, 3])
def test_a_search_takes_the_same_queries_however_long(session, organisation, drafter, rows, count_queries):
    for number in range(rows):
        _plan(session, organisation, f"Hội thi {number}")
    with count_queries() as queries:
        _titles(session, drafter, "hoi thi")
    assert len(queries) == 3
