"""A plan read whole: its text as printed with all its data, and when its agenda items run."""

from uuid import UUID

from fastapi import APIRouter, Response
from sqlmodel import Session

from app.access.actor import Actor
from app.documents.draft import PlanDraft
from app.models.agenda_item import AgendaTiming
from app.routers.api.answers import CACHING, JSON, to_json
from app.routers.api.route import ApiRoute
from app.services import plan_text

router = APIRouter(route_class=ApiRoute, tags=["plan text"])


@router.get("/plans/{plan_id}/text", response_model=PlanDraft)
def read_plan_text(session: Session, actor: Actor, plan_id: UUID) -> Response:
    """Cả kế hoạch trong một lần đọc: lời văn như văn bản in ra và mọi dữ liệu, cùng dạng với `dienhinh read`."""
    return Response(
        plan_text.read_plan_text(session, actor, plan_id).model_dump_json(), media_type=JSON, headers=CACHING
    )


@router.get("/plans/{plan_id}/timetable", response_model=list[AgendaTiming])
def read_plan_timetable(session: Session, actor: Actor, plan_id: UUID) -> Response:
    """Giờ bắt đầu, kết thúc của từng mục chương trình, và chỗ chồng giờ."""
    timings = plan_text.agenda_timetable(session, actor, plan_id)
    return Response(to_json([timing.model_dump() for timing in timings]), media_type=JSON, headers=CACHING)
