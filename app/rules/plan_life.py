"""What may happen to a plan, and in which state it then is."""

from app.enums import PlanStatus as S
from app.errors import Conflict

BEFORE_ISSUE = (S.DRAFT, S.SUBMITTED, S.RETURNED, S.APPROVED)
EDITABLE = frozenset({S.DRAFT, S.RETURNED})

TRANSITIONS: dict[str, dict[S, S]] = {
    "submit": {S.DRAFT: S.SUBMITTED, S.RETURNED: S.SUBMITTED},
    "return": {S.SUBMITTED: S.RETURNED, S.APPROVED: S.RETURNED},
    "approve": {S.SUBMITTED: S.APPROVED},
    "issue": {S.APPROVED: S.ISSUED},
    "amend": {S.ISSUED: S.AMENDED},
    "close": {S.ISSUED: S.CLOSED, S.AMENDED: S.CLOSED},
    "cancel": dict.fromkeys(BEFORE_ISSUE, S.CANCELLED),
}


def applies(action: str, status: S) -> bool:
    """Whether `action` may be done to a plan in this state."""
    return status in TRANSITIONS[action]


def next_status(action: str, status: S) -> S:
    """The state after `action`; raises Conflict `plan_wrong_state` when the action does not apply."""
    if not applies(action, status):
        raise Conflict(
            "plan_wrong_state", f"Kế hoạch đang ở trạng thái “{status.label}”, không thể thực hiện bước này."
        )
    return TRANSITIONS[action][status]


def require_editable(status: S) -> None:
    """Raise Conflict `plan_not_editable` unless the text may still change."""
    if status not in EDITABLE:
        raise Conflict(
            "plan_not_editable",
            f"Kế hoạch đang ở trạng thái “{status.label}” nên không sửa được nội dung. "
            "Nếu đã ban hành, hãy lập kế hoạch điều chỉnh, bổ sung.",
        )
