"""The event log: who did what, newest first."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request, Response
from sqlmodel import Session

from app.access.actor import Actor
from app.models.base import Day
from app.models.event_log import EventPublic
from app.routers.api.lists import ListingDep, list_responses
from app.routers.api.route import ApiRoute
from app.routers.readings import note_log_export
from app.services import event_log
from app.services.event_log import EventFilters

WORD = "^[a-z_.]+$"
router = APIRouter(route_class=ApiRoute, tags=["event log"])


async def filters_of(
    account_id: Annotated[UUID | None, Query(description="Ai làm")] = None,
    action: Annotated[
        str | None,
        Query(max_length=100, pattern=WORD, description="Việc gì: plan.issued; có dấu chấm ở cuối là mọi việc: plan."),
    ] = None,
    entity: Annotated[
        str | None, Query(max_length=100, pattern=WORD, description="Với loại gì: plan, section, account …")
    ] = None,
    plan_id: Annotated[UUID | None, Query(description="Trong kế hoạch nào")] = None,
    organisation_id: Annotated[UUID | None, Query(description="Của đơn vị nào")] = None,
    since: Annotated[Day | None, Query(description="Từ ngày này")] = None,
    until: Annotated[Day | None, Query(description="Đến hết ngày này")] = None,
) -> EventFilters:
    """What the log is narrowed to."""
    return EventFilters(account_id, action, entity, plan_id, organisation_id, since, until)


FiltersDep = Annotated[EventFilters, Depends(filters_of)]


@router.get("/event-log", responses=list_responses(EventPublic))
def list_event_log(
    request: Request, session: Session, actor: Actor, listing: ListingDep, filters: FiltersDep
) -> Response:
    """Nhật ký của các đơn vị mà người gọi được xem, mới nhất trước. Tải toàn bộ (NDJSON, CSV) cũng được ghi lại."""
    if listing.form:
        note_log_export(request, actor, filters, listing.form)
    return listing.answer(session, EventPublic, lambda s, query: event_log.list_events(s, actor, query, filters))
