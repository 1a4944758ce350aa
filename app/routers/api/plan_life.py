"""A plan's life: submit, return, approve, issue, close, cancel. Each says in If-Match which version it means."""

from uuid import UUID

from fastapi import APIRouter, Response
from sqlmodel import Session

from app.access.actor import Actor
from app.models.plan import PlanIssue, PlanPublic, PlanReturn
from app.routers.api.answers import Expected, shown
from app.routers.api.route import ApiRoute
from app.services import plan_life

router = APIRouter(route_class=ApiRoute, tags=["plan life"])


@router.post("/plans/{plan_id}/submit", response_model=PlanPublic)
def submit_plan(session: Session, actor: Actor, plan_id: UUID, expected: Expected) -> Response:
    """Trình duyệt; nội dung bị khóa cho đến khi được trả lại."""
    return shown(PlanPublic, plan_life.submit_plan(session, actor, plan_id, expected=expected))


@router.post("/plans/{plan_id}/return", response_model=PlanPublic)
def return_plan(session: Session, actor: Actor, plan_id: UUID, command: PlanReturn, expected: Expected) -> Response:
    """Trả lại người soạn, kèm lý do."""
    return shown(PlanPublic, plan_life.return_plan(session, actor, plan_id, command, expected=expected))


@router.post("/plans/{plan_id}/approve", response_model=PlanPublic)
def approve_plan(session: Session, actor: Actor, plan_id: UUID, expected: Expected) -> Response:
    """Duyệt; sau đó có thể cấp số và ban hành."""
    return shown(PlanPublic, plan_life.approve_plan(session, actor, plan_id, expected=expected))


@router.post("/plans/{plan_id}/issue", response_model=PlanPublic)
def issue_plan(session: Session, actor: Actor, plan_id: UUID, command: PlanIssue, expected: Expected) -> Response:
    """Cấp số trong dãy của đơn vị, loại văn bản và năm, rồi ban hành; nội dung không đổi nữa."""
    return shown(PlanPublic, plan_life.issue_plan(session, actor, plan_id, command, expected=expected))


@router.post("/plans/{plan_id}/close", response_model=PlanPublic)
def close_plan(session: Session, actor: Actor, plan_id: UUID, expected: Expected) -> Response:
    """Kết thúc một kế hoạch đã ban hành."""
    return shown(PlanPublic, plan_life.close_plan(session, actor, plan_id, expected=expected))


@router.post("/plans/{plan_id}/cancel", response_model=PlanPublic)
def cancel_plan(session: Session, actor: Actor, plan_id: UUID, expected: Expected) -> Response:
    """Hủy một kế hoạch chưa ban hành; vẫn đọc lại được."""
    return shown(PlanPublic, plan_life.cancel_plan(session, actor, plan_id, expected=expected))
