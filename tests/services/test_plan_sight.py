"""Who reads which plans: the own body's by role, what is issued above and below, and nothing of anybody else.

Three federations under one confederation, each with a unit, each plan with a word of its own that would be noticed.
"""

from datetime import timedelta

import pytest
from sqlmodel import Session

from app.access.actor import Actor
from app.database import transaction
from app.enums import OrganisationKind, PlanKind, PlanScope, PlanStatus, Role
from app.errors import Forbidden, NotFound
from app.models.assignment import Deadline
from app.models.base import now
from app.models.organisation import OrganisationCreate
from app.models.plan import Plan, PlanUpdate
from app.services import event_log, home, parts, plan_documents, plan_heads, plan_life, plans
from app.services.event_log import EventFilters
from app.services.organisations import new_organisation
from app.services.paging import PageQuery
from app.services.part_kinds import DEADLINES
from app.services.plans import PlanFilters

PROVINCES = ("Bạc", "Chì", "Đồng")
STATES = {"NHÁP": PlanStatus.DRAFT, "TRÌNH": PlanStatus.SUBMITTED, "BANHÀNH": PlanStatus.ISSUED}
STATES |= {"ĐÓNG": PlanStatus.CLOSED, "HỦY": PlanStatus.CANCELLED}
OPEN_TO_OTHERS = ("BANHÀNH", "ĐÓNG")


class Country:
    """The bodies by name, and a plan in each state for each of them."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.bodies = {"Tổng": self._body("Tổng", OrganisationKind.CONFEDERATION)}
        for name in PROVINCES:
            province = self._body(name, OrganisationKind.PROVINCIAL, "Tổng")
            self.bodies[name] = province
            self.bodies[f"{name} cơ sở"] = self._body(f"{name} cơ sở", OrganisationKind.GRASSROOTS, name)
        self.plans = {(body, word): self._plan(body, word) for body in self.bodies for word in STATES}
        session.flush()

    def _body(self, name, kind, above=None):
        parent = self.bodies[above].id if above else None
        return new_organisation(self.session, OrganisationCreate(name=name, kind=kind, parent_id=parent))

    def _plan(self, body, word):
        plan = Plan(organisation_id=self.bodies[body].id, kind=PlanKind.CAMPAIGN, title=f"{word} của {body}")
        plan.status = STATES[word]
        plans.refresh_keys(plan)
        self.session.add(plan)
        return plan

    def actor(self, body, *roles):
        place = self.bodies[body].id
        return Actor(None, "Người Thử", place, {place: frozenset(roles)}, names={place: body})

    def seen_by(self, actor, scope=PlanScope.ALL, **filters):
        found = plans.list_plans(self.session, actor, PageQuery(limit=100), PlanFilters(scope=scope, **filters))
        return {row.title for row in found.items}


@pytest.fixture
def country(session):
    return Country(session)


def of(*bodies, words=tuple(STATES)):
    return {f"{word} của {body}" for body in bodies for word in words}


def test_the_own_list_is_the_own_bodys_whole(country):
    assert country.seen_by(country.actor("Bạc", Role.DRAFTER), PlanScope.OWN) == of("Bạc")


def test_what_is_issued_above_is_seen_and_no_draft(country):
    actor = country.actor("Bạc cơ sở", Role.DRAFTER)
    assert country.seen_by(actor, PlanScope.ABOVE) == of("Bạc", "Tổng", words=OPEN_TO_OTHERS)


def test_what_is_issued_below_is_seen_and_no_draft(country):
    actor = country.actor("Bạc", Role.DRAFTER)
    assert country.seen_by(actor, PlanScope.BELOW) == of("Bạc cơ sở", words=OPEN_TO_OTHERS)


@pytest.mark.parametrize("name", PROVINCES)
def test_a_federation_sees_nothing_of_the_other_two(country, name):
    strangers = [other for other in PROVINCES if other != name]
    seen = country.seen_by(country.actor(name, *Role))
    assert [title for title in seen if any(other in title for other in strangers)] == []
    assert seen == of(name) | of("Tổng", f"{name} cơ sở", words=OPEN_TO_OTHERS)


def test_a_unit_officer_reads_what_is_issued_and_no_draft_of_its_own_body(country):
    seen = country.seen_by(country.actor("Bạc cơ sở", Role.UNIT_OFFICER))
    assert seen == of("Bạc cơ sở", "Bạc", "Tổng", words=OPEN_TO_OTHERS)
    own = country.seen_by(country.actor("Bạc cơ sở", Role.UNIT_OFFICER), PlanScope.OWN)
    assert own == of("Bạc cơ sở", words=OPEN_TO_OTHERS)


def test_a_large_subtree_is_walked_with_the_same_answer(country, monkeypatch):
    actor = country.actor("Tổng", Role.LEADER)
    few = country.seen_by(actor, PlanScope.BELOW)
    monkeypatch.setattr("app.services.plan_sight.MANY", 1)
    assert country.seen_by(actor, PlanScope.BELOW) == few
    assert few == of(*PROVINCES, *(f"{name} cơ sở" for name in PROVINCES), words=OPEN_TO_OTHERS)


def test_search_and_count_leak_no_draft_of_others(country):
    actor = country.actor("Bạc", Role.DRAFTER)
    assert country.seen_by(actor, q="nhap") == of("Bạc", words=("NHÁP",))
    found = plans.list_plans(
        country.session, actor, PageQuery(count=True), PlanFilters(scope=PlanScope.ALL, status=PlanStatus.DRAFT)
    )
    assert found.total == 1


def test_another_bodys_id_as_a_filter_opens_nothing(country):
    actor = country.actor("Bạc", Role.DRAFTER)
    assert country.seen_by(actor, organisation_id=country.bodies["Chì"].id) == set()


# --- one plan ---------------------------------------------------------------------------------------------------------


@pytest.fixture(params=["head", "plan", "parts", "preview", "document"])
def read(request, session):
    """Every way to read a plan."""
    ways = {
        "head": plan_heads.plan_head,
        "plan": plans.find_plan,
        "parts": lambda s, actor, plan_id: parts.list_parts(s, actor, DEADLINES, plan_id, PageQuery()),
        "preview": plan_documents.preview,
        "document": lambda s, actor, plan_id: plan_documents.produce(s, actor, plan_id, "plan"),
    }
    return lambda actor, plan: ways[request.param](session, actor, plan.id)


def test_an_issued_plan_of_the_level_above_is_read(country, read):
    assert read(country.actor("Bạc cơ sở", Role.UNIT_OFFICER), country.plans["Bạc", "BANHÀNH"])


@pytest.mark.parametrize("word", ["NHÁP", "TRÌNH", "HỦY"])
def test_what_is_not_issued_above_does_not_exist_for_those_below(country, read, word):
    with pytest.raises(NotFound):
        read(country.actor("Bạc cơ sở", *Role), country.plans["Bạc", word])


def test_an_issued_plan_of_another_federation_does_not_exist(country, read):
    with pytest.raises(NotFound):
        read(country.actor("Bạc", *Role), country.plans["Chì", "BANHÀNH"])
    with pytest.raises(NotFound):
        read(country.actor("Bạc", *Role), country.plans["Chì cơ sở", "BANHÀNH"])


def test_a_draft_of_the_own_body_is_forbidden_to_who_reads_only_what_is_issued(country, read):
    with pytest.raises(Forbidden):
        read(country.actor("Bạc", Role.RECEPTION), country.plans["Bạc", "NHÁP"])


def test_nobody_writes_in_a_plan_of_another_level(country, session):
    plan = country.plans["Bạc", "BANHÀNH"]
    below = country.actor("Bạc cơ sở", *Role)
    with pytest.raises(Forbidden):
        plans.update_plan(session, below, plan.id, PlanUpdate(place="Khác"), expected=plan.version)
    with pytest.raises(Forbidden):
        plans.plan_at_work(session, below, plan.id)
    with pytest.raises(Forbidden):
        plan_life.close_plan(session, below, plan.id, expected=plan.version)


def test_who_reads_a_plan_of_another_level_may_do_nothing_with_it(country):
    plan = country.plans["Bạc", "BANHÀNH"]
    assert plan_life.allowed_actions(country.actor("Tổng", *Role), plan) == []


def test_the_log_of_a_plan_stays_with_its_own_body(country, session, opened, engine):
    plan = country.plans["Bạc", "BANHÀNH"]
    plans.record_plan(session, country.actor("Bạc", Role.DRAFTER), "changed", plan, new={"note": "Bạc"})
    opened.close()
    with transaction(engine, writing=False) as later:
        seen = [
            len(
                event_log.list_events(
                    later, country.actor(body, *Role), PageQuery(), EventFilters(plan_id=plan.id)
                ).items
            )
            for body in ("Bạc", "Tổng", "Bạc cơ sở")
        ]
    assert seen == [1, 0, 0]


def test_a_units_home_shows_what_is_asked_of_it_from_above(country, session):
    for body in ("Tổng", "Bạc", "Chì", "Bạc cơ sở"):
        deadline = Deadline(
            plan_id=country.plans[body, "BANHÀNH"].id,
            code=1,
            position=1,
            printed=f"hạn của {body}",
            due_at=now() + timedelta(days=3),
            asked_by=country.bodies[body].id,
        )
        session.add(deadline)
    session.flush()
    officer = home.overview(session, country.actor("Bạc cơ sở", Role.UNIT_OFFICER))
    assert {line.deadline.printed for line in officer.upcoming} == {"hạn của Tổng", "hạn của Bạc", "hạn của Bạc cơ sở"}
    drafter = home.overview(session, country.actor("Bạc", Role.DRAFTER))
    assert {line.deadline.printed for line in drafter.upcoming} == {"hạn của Bạc"}
