"""A plan's life is a table; these tests read it aloud."""

import pytest

from app.enums import PlanStatus as S
from app.errors import Conflict
from app.rules.plan_life import EDITABLE, TRANSITIONS, next_status, require_editable


def test_a_draft_goes_through_submission_and_approval_to_issue():
    status = S.DRAFT
    for action in ("submit", "return", "submit", "approve", "issue", "amend", "close"):
        status = next_status(action, status)
    assert status is S.CLOSED


def test_a_plan_can_be_cancelled_from_any_state_before_issue_and_from_none_after():
    assert set(TRANSITIONS["cancel"]) == {S.DRAFT, S.SUBMITTED, S.RETURNED, S.APPROVED}


@pytest.mark.parametrize(
    ("action", "status"),
    [(action, status) for action, table in TRANSITIONS.items() for status in S if status not in table],
)
def test_a_step_that_does_not_apply_is_refused_by_name(action, status):
    with pytest.raises(Conflict) as refused:
        next_status(action, status)
    assert refused.value.code == "plan_wrong_state"
    assert status.label in refused.value.message


@pytest.mark.parametrize("status", [s for s in S if s not in EDITABLE])
def test_text_is_locked_outside_draft_and_returned(status):
    with pytest.raises(Conflict) as refused:
        require_editable(status)
    assert refused.value.code == "plan_not_editable"
