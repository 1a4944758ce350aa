"""What a plan can be made into (previews and downloads), and its log."""

from dataclasses import dataclass
from typing import Annotated
from urllib.parse import urlencode
from uuid import UUID

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response
from sqlmodel import Session

from app.models.plan import Plan
from app.routers.dependencies import ActorDep, SessionDep
from app.routers.web.pages import attachment, page
from app.routers.web.plan_pages import plan_context
from app.routers.web.plan_tabs import TabPage, parts_of
from app.routers.web.plans import plan_url
from app.routers.web.route import PageRoute
from app.services import plan_documents
from app.services.event_log import EventFilters, list_events
from app.services.paging import PageQuery
from app.services.plan_differences import plan_differences
from app.services.plan_documents import DOCUMENTS
from app.services.plan_fields import FieldPrinter
from app.services.plans import find_plan

router = APIRouter(prefix="/plans/{plan_id}", include_in_schema=False, route_class=PageRoute)


@dataclass(frozen=True, slots=True)
class Offered:
    """A paper that can be seen and fetched."""

    key: str
    name: str
    label: str


TOLD_BY = {
    "agenda": "agenda_items",
    "broadcast": "broadcast_slots",
    "assignments": "assignments",
    "allocations": "allocations",
}


def _offered(session: Session, plan: Plan, shown: str) -> list[Offered]:
    """The papers that have something to say about this plan, and the one that is being looked at."""
    found = parts_of(FieldPrinter(session, plan), *TOLD_BY.values())
    return [
        Offered(key, f"{key}.docx", label)
        for key, label in DOCUMENTS.items()
        if key == shown or key not in TOLD_BY or found[TOLD_BY[key]]
    ]


@router.get("/documents")
def show_documents(
    request: Request,
    plan_id: UUID,
    session: SessionDep,
    actor: ActorDep,
    show: Annotated[str, Query(max_length=40)] = "plan",
) -> Response:
    """Every paper, with the A4 preview of one."""
    plan = find_plan(session, actor, plan_id)
    context = plan_context(request, actor, plan, "documents")
    shown = TabPage(
        at=plan_url(plan_id),
        tab_url=plan_url(plan_id, "documents"),
        editable=context["editable"],
        more={
            "documents": _offered(session, plan, show),
            "shown": show,
            "preview": plan_documents.preview(session, actor, plan_id, show),
        },
    )
    return page(request, "plans/documents.html", page=shown, **context)


@router.get("/files/{name}")
def download(plan_id: UUID, name: str, session: SessionDep, actor: ActorDep) -> Response:
    """A Word file of the plan."""
    produced = plan_documents.produce(session, actor, plan_id, name)
    headers = {"Content-Disposition": attachment(produced.file_name), "Cache-Control": "private, no-store"}
    return Response(produced.data, media_type=produced.media_type, headers=headers)


@router.get("/history")
def show_history(
    request: Request,
    plan_id: UUID,
    session: SessionDep,
    actor: ActorDep,
    cursor: Annotated[str | None, Query(max_length=500)] = None,
) -> Response:
    """The plan's log, newest first; for an amending plan, before it, what it changes."""
    plan = find_plan(session, actor, plan_id)
    context = plan_context(request, actor, plan, "history")
    found = list_events(session, actor, PageQuery(limit=50, cursor=cursor), EventFilters(plan_id=plan_id))
    url = plan_url(plan_id, "history")
    shown = TabPage(
        at=plan_url(plan_id),
        tab_url=url,
        editable=context["editable"],
        more={
            "events": found.items,
            "differences": plan_differences(session, actor, plan_id) if plan.amends_id else [],
            "next_url": f"{url}?{urlencode({'cursor': found.next})}" if found.next else None,
        },
    )
    return page(request, "plans/history.html", page=shown, **context)
