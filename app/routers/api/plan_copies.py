"""New plans from others: a copy, an upper level's plan, an amendment; and what an amendment changes."""

from uuid import UUID

from fastapi import APIRouter, Response
from pydantic import BaseModel, Field
from sqlmodel import Session

from app.access.actor import Actor
from app.models.plan import PlanCopy, PlanFromUpper, PlanPublic
from app.routers.api.answers import created, plain_json
from app.routers.api.route import ApiRoute
from app.services import plan_copies
from app.services.plan_differences import plan_differences

router = APIRouter(route_class=ApiRoute, tags=["plan copies"])


class DifferencePublic(BaseModel):
    """One thing that differs; `before` or `after` is null when it was added or removed."""

    part: str = Field(description="Loại nội dung: plan, section, allocation, deadline …")
    code: int
    label: str
    before: str | None
    after: str | None


class Differences(BaseModel):
    """All that differs."""

    items: list[DifferencePublic]


@router.post("/plans/{plan_id}/copy", status_code=201, response_model=PlanPublic)
def copy_plan(session: Session, actor: Actor, plan_id: UUID, command: PlanCopy) -> Response:
    """Kế hoạch mới từ kế hoạch này: ngày được dời, số để trống, chỗ cần xem lại được đánh dấu."""
    plan = plan_copies.copy_plan(session, actor, plan_id, command)
    return created(PlanPublic, plan, f"/plans/{plan.id}")


@router.post("/plans/from-upper", status_code=201, response_model=PlanPublic)
def create_plan_from_upper(session: Session, actor: Actor, command: PlanFromUpper) -> Response:
    """Kế hoạch triển khai kế hoạch của cấp trên: việc giao cho đơn vị thành nhiệm vụ và thời hạn."""
    plan = plan_copies.plan_from_upper(session, actor, command)
    return created(PlanPublic, plan, f"/plans/{plan.id}")


@router.post("/plans/{plan_id}/amend", status_code=201, response_model=PlanPublic)
def amend_plan(session: Session, actor: Actor, plan_id: UUID) -> Response:
    """Dự thảo kế hoạch điều chỉnh, bổ sung một kế hoạch đã ban hành."""
    plan = plan_copies.amend_plan(session, actor, plan_id)
    return created(PlanPublic, plan, f"/plans/{plan.id}")


@router.get("/plans/{plan_id}/differences", response_model=Differences)
def list_plan_differences(session: Session, actor: Actor, plan_id: UUID) -> Response:
    """Những gì khác so với kế hoạch mà kế hoạch này điều chỉnh."""
    found = plan_differences(session, actor, plan_id)
    return plain_json({"items": found})
