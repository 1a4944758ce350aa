"""The steps of a plan's life: submitted, returned, approved, issued with a number, closed, cancelled."""

from typing import Any
from uuid import UUID

from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, or_, select, update

from app.access.actor import Actor
from app.enums import Permission, PlanStatus
from app.errors import Conflict
from app.models.assignment import Deadline
from app.models.base import now
from app.models.plan import NumberSeries, Plan, PlanIssue, PlanReturn
from app.rules.document_types import printed_number, series_of
from app.rules.plan_life import EDITABLE, applies, next_status
from app.services.organisation_names import dated_names
from app.services.plan_text import fields_left_over
from app.services.plans import find_plan, record_plan, refresh_keys, save, today
from app.services.versions import check_version

MOST_NAMED = 5


def allowed_actions(actor: Actor, plan: Plan) -> list[str]:
    """What this actor may do with this plan now, in the order of the buttons."""
    rights = actor.permissions(plan.organisation_id)
    actions = [
        ("edit", Permission.PLAN_WRITE, plan.status in EDITABLE),
        ("submit", Permission.PLAN_SUBMIT, applies("submit", plan.status)),
        ("approve", Permission.PLAN_APPROVE, applies("approve", plan.status)),
        ("return", Permission.PLAN_APPROVE, applies("return", plan.status)),
        ("issue", Permission.PLAN_ISSUE, applies("issue", plan.status)),
        ("amend", Permission.PLAN_WRITE, applies("amend", plan.status)),
        ("close", Permission.PLAN_CLOSE, applies("close", plan.status)),
        ("cancel", Permission.PLAN_CANCEL, applies("cancel", plan.status)),
        ("copy", Permission.PLAN_WRITE, True),
    ]
    return [name for name, permission, possible in actions if possible and permission in rights]


def _step(
    session: Session, actor: Actor, plan_id: UUID, action: str, permission: Permission, expected: int | None
) -> tuple[Plan, PlanStatus]:
    """The plan, locked and moved to the state after `action`, and the state before."""
    plan = find_plan(session, actor, plan_id, locked=True)
    actor.require_right(permission, plan.organisation_id)
    before = plan.status
    after = next_status(action, before)
    check_version(plan, expected)
    plan.status = after
    return plan, before


def _finish(
    session: Session,
    actor: Actor,
    plan: Plan,
    before: PlanStatus,
    event: str,
    old: dict[str, Any] | None = None,
    **new: Any,
) -> Plan:
    save(session)
    was, is_now = {"status": before.value, **(old or {})}, {"status": plan.status.value, **new}
    record_plan(session, actor, event, plan, old=was, new=is_now)
    session.flush()
    return plan


def submit_plan(session: Session, actor: Actor, plan_id: UUID, *, expected: int | None) -> Plan:
    """Send a draft to the leaders; its text is locked until it is returned."""
    plan, before = _step(session, actor, plan_id, "submit", Permission.PLAN_SUBMIT, expected)
    _require_sign(plan)
    _require_whole_text(session, plan)
    plan.submitted_at, plan.returned_reason = now(), None
    return _finish(session, actor, plan, before, "submitted")


def _require_sign(plan: Plan) -> None:
    """Raise Conflict `plan_without_symbol`: every document has number and sign (NĐ 30/2020/NĐ-CP, Phụ lục I, II.3)."""
    if not plan.symbol:
        raise Conflict(
            "plan_without_symbol",
            "Kế hoạch chưa có ký hiệu văn bản (ví dụ KH-LĐLĐ). Hãy ghi ký hiệu ở phần thể thức rồi trình.",
        )


def _require_whole_text(session: Session, plan: Plan) -> None:
    """Raise Conflict `field_prints_nothing` while the text holds a field that would be printed as it stands."""
    found = fields_left_over(session, plan)
    if found:
        listed = "; ".join(f"{field} ở mục “{where}”" for field, where in found[:MOST_NAMED])
        raise Conflict(
            "field_prints_nothing",
            f"Văn bản còn trường không in ra nội dung nào: {listed}. Hãy sửa hoặc xóa các trường này rồi trình.",
            extra={"fields": [field for field, _ in found]},
        )


def return_plan(session: Session, actor: Actor, plan_id: UUID, command: PlanReturn, *, expected: int | None) -> Plan:
    """Give a submitted plan back to its drafter, with the reason."""
    plan, before = _step(session, actor, plan_id, "return", Permission.PLAN_APPROVE, expected)
    plan.returned_reason, plan.decided_at = command.reason, now()
    return _finish(session, actor, plan, before, "returned", reason=command.reason)


def approve_plan(session: Session, actor: Actor, plan_id: UUID, *, expected: int | None) -> Plan:
    """Approve a submitted plan; it can then be numbered and issued."""
    plan, before = _step(session, actor, plan_id, "approve", Permission.PLAN_APPROVE, expected)
    plan.decided_at = now()
    return _finish(session, actor, plan, before, "approved")


def issue_plan(session: Session, actor: Actor, plan_id: UUID, command: PlanIssue, *, expected: int | None) -> Plan:
    """Give an approved plan its number and day. The plan that it amends becomes amended in the same transaction."""
    plan, before = _step(session, actor, plan_id, "issue", Permission.PLAN_ISSUE, expected)
    _require_sign(plan)
    if plan.amends_id:
        _mark_amended(session, actor, plan)
    plan.issued_on = command.issued_on or today()
    dated_names(session, plan, today(), plan.issued_on)
    plan.number_year = plan.issued_on.year
    plan.number = next_number(session, plan.organisation_id, series_of(plan.document_type), plan.number_year)
    came_with, plan.printed_number = plan.printed_number, printed_number(plan.number)
    plan.look_again = []
    refresh_keys(plan)
    _set_asked_by(session, [plan.id], plan.organisation_id)
    return _finish(
        session, actor, plan, before, "issued", old={"number": came_with} if came_with else {},
        number=plan.printed_number, issued_on=str(plan.issued_on),
    )  # fmt: skip


def _set_asked_by(session: Session, plans: Any, body: UUID | None) -> None:
    """From now on the deadlines of these plans (ids, or a query of them) are asked for by this body, or by nobody."""
    session.execute(
        update(Deadline)
        .where(col(Deadline.plan_id).in_(plans))
        .values(asked_by=body, updated_at=col(Deadline.updated_at))
        .execution_options(synchronize_session=False)
    )


def _mark_amended(session: Session, actor: Actor, plan: Plan) -> None:
    """The original becomes amended; each amendment of it is an entry of its history.

    Every amendment holds the whole plan again: the last one asks, those before it and the original no longer do.
    """
    assert plan.amends_id
    original = find_plan(session, actor, plan.amends_id, locked=True)
    before = original.status
    if before is not PlanStatus.AMENDED:
        if not applies("amend", before):
            raise Conflict(
                "amended_plan_over",
                f"Kế hoạch được điều chỉnh đang ở trạng thái “{before.label}” nên không ban hành điều chỉnh được nữa. "
                "Hãy hủy dự thảo này hoặc lập kế hoạch mới.",
            )
        original.status = next_status("amend", before)
    before_it = or_(Plan.id == original.id, Plan.amends_id == original.id)
    _set_asked_by(session, select(Plan.id).where(before_it, Plan.id != plan.id), None)
    record_plan(
        session, actor, "amended", original,
        old={"status": before.value}, new={"status": original.status.value, "by": str(plan.id)},
    )  # fmt: skip


def close_plan(session: Session, actor: Actor, plan_id: UUID, *, expected: int | None) -> Plan:
    """End an issued plan."""
    plan, before = _step(session, actor, plan_id, "close", Permission.PLAN_CLOSE, expected)
    _set_asked_by(session, [plan.id], None)
    return _finish(session, actor, plan, before, "closed")


def cancel_plan(session: Session, actor: Actor, plan_id: UUID, *, expected: int | None) -> Plan:
    """Give up a plan that was not issued; it stays readable."""
    plan, before = _step(session, actor, plan_id, "cancel", Permission.PLAN_CANCEL, expected)
    return _finish(session, actor, plan, before, "cancelled")


def next_number(session: Session, organisation_id: UUID, document_type: str, year: int) -> int:
    """The next number of a series: no gap and no double.

    The row of the series stays locked until the commit, and a rollback gives the number back.
    """
    for _ in range(2):
        taken = session.execute(
            update(NumberSeries)
            .where(
                col(NumberSeries.organisation_id) == organisation_id,
                col(NumberSeries.document_type) == document_type,
                col(NumberSeries.year) == year,
            )
            .values(last_number=NumberSeries.last_number + 1, updated_at=now())
            .returning(col(NumberSeries.last_number))
            .execution_options(synchronize_session=False)
        ).scalar_one_or_none()
        if taken is not None:
            return int(taken)
        try:
            with session.begin_nested():
                session.add(NumberSeries(organisation_id=organisation_id, document_type=document_type, year=year))
        except IntegrityError:
            continue  # somebody else began the series at this very moment
    return next_number(session, organisation_id, document_type, year)
