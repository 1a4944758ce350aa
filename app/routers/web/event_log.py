"""The event log among the administration pages: looked through by who, what, where and when; taken away as a file."""

from datetime import date
from typing import Annotated
from urllib.parse import urlencode
from uuid import UUID

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response

from app.access.actor import Actor
from app.enums import Permission
from app.models.event_log import EventPublic
from app.routers.api.lists import CSV, LARGEST_PAGE, NDJSON, whole_list
from app.routers.dependencies import ActorDep, SessionDep, engine_of
from app.routers.language import language_of
from app.routers.web.deeds import choices
from app.routers.web.forms import FormDep
from app.routers.web.pages import attachment, page
from app.routers.web.route import PageRoute
from app.services.event_log import EventFilters, list_events, record_export, require_log, titles_of
from app.services.event_names import names_in, people_to_choose
from app.services.paging import PageQuery

router = APIRouter(prefix="/admin/log", include_in_schema=False, route_class=PageRoute)
HERE = "/admin/log"
FORMS = {"csv": CSV, "ndjson": NDJSON}
Word = Annotated[str, Query(max_length=100)]


def _id(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


def _day(text: str) -> date | None:
    try:
        found = date.fromisoformat(text)
    except ValueError:
        return None
    return found if 1900 <= found.year <= 2200 else None  # noqa: PLR2004


def _filters(asked: dict[str, str]) -> EventFilters:
    """What was chosen in the form; what cannot be meant is left out."""
    return EventFilters(
        account_id=_id(asked.get("who", "")),
        action=asked.get("what") or None,
        plan_id=_id(asked.get("plan", "")),
        organisation_id=_id(asked.get("organisation", "")),
        since=_day(asked.get("since", "")),
        until=_day(asked.get("until", "")),
    )


def _bodies(actor: Actor) -> list[tuple[UUID, str]]:
    return [(place, actor.names.get(place, "")) for place in actor.places_with(Permission.EVENT_READ)]


@router.get("")
def show_log(
    request: Request,
    session: SessionDep,
    actor: ActorDep,
    who: Word = "",
    what: Word = "",
    organisation: Word = "",
    plan: Word = "",
    since: Word = "",
    until: Word = "",
    cursor: Annotated[str | None, Query(max_length=500)] = None,
) -> Response:
    """The last commit first, with old and new values in words."""
    require_log(actor)
    given = {"who": who, "what": what, "organisation": organisation, "plan": plan, "since": since, "until": until}
    asked = {name: text for name, text in given.items() if text}
    filters = _filters(asked)
    found = list_events(session, actor, PageQuery(limit=50, cursor=cursor), filters)
    return page(
        request,
        "admin/log.html",
        block="results",
        found=found,
        filters=filters,
        asked=asked,
        titles=titles_of(session, found.items),
        names=names_in(session, found.items),
        people=people_to_choose(session, actor, filters.account_id),
        bodies=_bodies(actor),
        deeds=choices(language_of(request)),
        next_url=f"{HERE}?{urlencode(asked | {'cursor': found.next or ''})}",
    )


@router.post("/export")
def export_log(request: Request, session: SessionDep, actor: ActorDep, form: FormDep) -> Response:
    """The entries that the page was narrowed to, as a file; that it was taken is an entry itself."""
    asked = {name: str(text) for name, text in form.items()}
    wanted = "ndjson" if asked.get("form") == "ndjson" else "csv"
    filters = _filters(asked)
    record_export(session, actor, filters, wanted)
    first = list_events(session, actor, PageQuery(LARGEST_PAGE), filters)
    answer = whole_list(
        engine_of(request), FORMS[wanted], EventPublic, lambda s, query: list_events(s, actor, query, filters), first
    )
    answer.headers["Content-Disposition"] = attachment(f"nhật ký.{wanted}")
    return answer
