"""Plans: list, create, read, change."""

from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Query, Response
from sqlmodel import Session

from app.access.actor import Actor
from app.enums import PlanKind, PlanScope, PlanStatus
from app.models.base import Moment
from app.models.plan import PlanCreate, PlanListed, PlanPublic, PlanUpdate
from app.routers.api.answers import Expected, ReadingDep, created, shown
from app.routers.api.lists import ListingDep, list_responses
from app.routers.api.route import ApiRoute
from app.routers.reads import prompt
from app.services import plans
from app.services.plan_heads import plan_head
from app.services.plans import PlanFilters

router = APIRouter(route_class=ApiRoute, tags=["plans"])
Sort = Literal["updated_at", "-updated_at", "created_at", "-created_at", "title", "-title"]


@router.get("/plans", responses=list_responses(PlanListed))
@prompt
def list_plans(
    session: Session,
    actor: Actor,
    listing: ListingDep,
    q: Annotated[str | None, Query(max_length=200, description="Tìm trong tiêu đề, số ký hiệu; không cần dấu")] = None,
    status: PlanStatus | None = None,
    kind: PlanKind | None = None,
    organisation_id: UUID | None = None,
    year: Annotated[int | None, Query(ge=1900, le=2200, description="Năm ban hành")] = None,
    updated_since: Annotated[Moment | None, Query(description="Có thay đổi từ thời điểm này")] = None,
    sort: Sort = "-updated_at",
    scope: Annotated[
        PlanScope, Query(description="Của đơn vị mình, hoặc kế hoạch đã ban hành của cấp trên, cấp dưới")
    ] = PlanScope.OWN,
) -> Response:
    """Kế hoạch của các đơn vị mà người gọi thuộc về; với `scope`, kế hoạch đã ban hành của cấp trên, cấp dưới."""
    filters = PlanFilters(q, status, kind, organisation_id, year, updated_since, sort, scope)
    return listing.answer(session, PlanListed, lambda s, query: plans.list_plans(s, actor, query, filters))


@router.post("/plans", status_code=201, response_model=PlanPublic)
def create_plan(session: Session, actor: Actor, command: PlanCreate) -> Response:
    """Kế hoạch trống với các mục thường có của loại kế hoạch đó."""
    plan = plans.create_plan(session, actor, command)
    return created(PlanPublic, plan, f"/plans/{plan.id}")


@router.get("/plans/{plan_id}", response_model=PlanPublic)
@prompt
def read_plan(session: Session, actor: Actor, reading: ReadingDep, plan_id: UUID) -> Response:
    """Phần đầu và phần cuối của kế hoạch; các phần khác có địa chỉ riêng."""
    return reading.answer(PlanPublic, plan_head(session, actor, plan_id))


@router.patch("/plans/{plan_id}", response_model=PlanPublic)
def update_plan(session: Session, actor: Actor, plan_id: UUID, command: PlanUpdate, expected: Expected) -> Response:
    """Sửa (JSON merge patch) khi kế hoạch còn là dự thảo hoặc bị trả lại."""
    return shown(PlanPublic, plans.update_plan(session, actor, plan_id, command, expected=expected))
