"""Recurrences that come from outside are bounded before anything evaluates them."""

import pytest
from pydantic import ValidationError

from app.enums import PlanKind
from app.errors import BadInput
from app.models.plan import PlanCreate
from app.services import parts, plans
from app.services.parts import PARTS


@pytest.fixture
def plan(session, drafter):
    return plans.create_plan(session, drafter, PlanCreate(kind=PlanKind.BROADCAST_COLUMN, title="Chuyên mục"))


@pytest.mark.parametrize("noun", ["broadcast_columns", "deadlines"])
@pytest.mark.parametrize("rrule", ["FREQ=SECONDLY", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"])
def test_a_recurrence_without_end_is_refused_at_once(session, drafter, plan, noun, rrule):
    kind = PARTS[noun]
    command = kind.create(rrule=rrule, **({"printed": "hằng năm"} if noun == "deadlines" else {}))
    with pytest.raises(BadInput, match="bad_rrule"):
        parts.add_part(session, drafter, kind, plan.id, command)


@pytest.mark.parametrize("period", ["0001-01", "9999-12", "0000-01"])
def test_a_period_in_no_plausible_year_is_refused(session, drafter, plan, period):
    column = parts.add_part(session, drafter, PARTS["broadcast_columns"], plan.id, PARTS["broadcast_columns"].create())
    kind = PARTS["broadcast_slots"]
    with pytest.raises(BadInput, match="bad_period"):
        parts.add_part(session, drafter, kind, plan.id, kind.create(column_id=column.id, period=period))


@pytest.mark.parametrize("moment", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:00:00-12:00", "1899-12-31T00:00:00Z"])
def test_a_moment_in_no_plausible_year_is_refused(moment):
    with pytest.raises(ValidationError):
        PARTS["deadlines"].create(printed="x", due_at=moment)
