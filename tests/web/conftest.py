"""Plans in the cast's database, committed, for the pages to show."""

import re
from collections.abc import Callable

import pytest
from sqlalchemy import Engine

from app.access.actor import Actor
from app.database import transaction
from app.enums import PlanKind
from app.models.allocation import AllocationCreate
from app.models.plan import Plan, PlanCreate
from app.services import plan_life, plans
from app.services.part_kinds import ALLOCATIONS
from app.services.parts import add_part, all_parts

Fresh = Callable[[], Plan]


@pytest.fixture
def draft_plan(engine: Engine, drafter: Actor) -> Plan:
    """A blank draft with the usual sections."""
    with transaction(engine) as session:
        command = PlanCreate(kind=PlanKind.EXCHANGE, title="Giao lưu điển hình <tiên tiến> & bạn bè")
        return plans.create_plan(session, drafter, command)


@pytest.fixture
def submitted_plan(engine: Engine, drafter: Actor, draft_plan: Plan) -> Plan:
    with transaction(engine) as session:
        return plan_life.submit_plan(session, drafter, draft_plan.id, expected=draft_plan.version)


@pytest.fixture
def stored(engine: Engine, drafter: Actor, draft_plan: Plan) -> Fresh:
    """Reads the plan again, as it is committed now."""

    def read() -> Plan:
        with transaction(engine, writing=False) as session:
            return plans.find_plan(session, drafter, draft_plan.id)

    return read


@pytest.fixture
def allocation(engine: Engine, drafter: Actor, draft_plan: Plan):
    with transaction(engine) as session:
        command = AllocationCreate(organisation_name="Công đoàn ngành Y tế", minimum=40, maximum=40)
        return add_part(session, drafter, ALLOCATIONS, draft_plan.id, command)


@pytest.fixture
def allocations(engine: Engine, draft_plan: Plan):
    """Reads the plan's allocations as they are committed now."""

    def read() -> list[tuple[str, int | None]]:
        with transaction(engine, writing=False) as session:
            return [(row.organisation_name, row.minimum) for row in all_parts(session, ALLOCATIONS, draft_plan.id)]

    return read


def words(html: str) -> str:
    """The text of a page, without its tags."""
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())
