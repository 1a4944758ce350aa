"""An edit and a decision about the same plan at the same moment: the one that comes second sees the first."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest

from app.database import transaction
from app.enums import PlanKind
from app.errors import Conflict
from app.models.plan import PlanCreate, PlanUpdate
from app.services import parts, plan_life, plans
from app.services.parts import PARTS

KIND = PARTS["recipients"]


@pytest.fixture
def plan(engine, drafter):
    with transaction(engine) as session:
        return plans.create_plan(session, drafter, PlanCreate(kind=PlanKind.OTHER, title="Kế hoạch"))


def add_recipient(engine, actor, plan, begun):
    begun.set()
    with transaction(engine) as session:
        return parts.add_part(session, actor, KIND, plan.id, KIND.create(text="Website"))


def change_title(engine, actor, plan, begun):
    begun.set()
    with transaction(engine) as session:
        return plans.update_plan(session, actor, plan.id, PlanUpdate(title="Khác"), expected=plan.version)


@pytest.mark.parametrize("edit", [add_recipient, change_title])
def test_an_edit_that_waits_for_a_submission_is_refused(engine, drafter, plan, edit):
    begun = Event()
    with ThreadPoolExecutor(1) as pool:
        with transaction(engine) as session:
            plan_life.submit_plan(session, drafter, plan.id, expected=plan.version)
            waiting = pool.submit(edit, engine, drafter, plan, begun)
            begun.wait(10)
        with pytest.raises(Conflict) as refused:
            waiting.result(30)
    assert refused.value.code == "plan_not_editable"


def test_two_editors_add_parts_at_once_and_both_are_kept_with_codes_of_their_own(engine, drafter, plan):
    with ThreadPoolExecutor(4) as pool:
        added = list(pool.map(lambda _: add_recipient(engine, drafter, plan, Event()), range(8)))
    assert sorted(part.code for part in added) == list(range(1, 9))
    assert sorted(part.position for part in added) == list(range(1, 9))


def test_of_two_decisions_about_one_version_only_one_holds(engine, leader, drafter, plan):
    with transaction(engine) as session:
        submitted = plan_life.submit_plan(session, drafter, plan.id, expected=plan.version)

    def approve(_):
        try:
            with transaction(engine) as session:
                plan_life.approve_plan(session, leader, submitted.id, expected=submitted.version)
        except Conflict as refused:
            return refused.code
        return "approved"

    with ThreadPoolExecutor(4) as pool:
        answers = sorted(pool.map(approve, range(4)))
    assert answers == ["approved", "plan_wrong_state", "plan_wrong_state", "plan_wrong_state"]
