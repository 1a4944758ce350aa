"""The event log: who did what, newest first."""

from uuid import UUID

from fastapi import APIRouter, Response
from sqlmodel import Session

from app.access.actor import Actor
from app.models.event_log import EventPublic
from app.routers.api.lists import ListingDep, list_responses
from app.routers.api.route import ApiRoute
from app.services import event_log

router = APIRouter(route_class=ApiRoute, tags=["event log"])


@router.get("/event-log", responses=list_responses(EventPublic))
def list_event_log(session: Session, actor: Actor, listing: ListingDep, plan_id: UUID | None = None) -> Response:
    """Nhật ký của các đơn vị mà người gọi được xem, mới nhất trước."""
    return listing.answer(
        session, EventPublic, lambda s, query: event_log.list_events(s, actor, query, plan_id=plan_id)
    )
