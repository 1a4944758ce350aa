"""The list of plans, and the ways to a new one."""

from enum import Enum
from typing import Annotated, TypeVar
from urllib.parse import urlencode
from uuid import UUID

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response
from sqlmodel import Session

from app.access.actor import Actor
from app.enums import Permission, PlanKind, PlanScope, PlanStatus
from app.errors import BadInput
from app.models.plan import PlanCopy, PlanCreate, PlanFromUpper
from app.routers.dependencies import ActorDep, SessionDep, SettingsDep
from app.routers.web.forms import NOTHING_KEPT, FormDep, Kept, on_refusal, parse, text_of
from app.routers.web.pages import page, see_other
from app.routers.web.route import PageRoute
from app.services import organisations, plan_copies, plan_sight, plans
from app.services.paging import PageQuery
from app.services.plans import PlanFilters
from app.services.upper_plans import list_upper_plans

router = APIRouter(prefix="/plans", include_in_schema=False, route_class=PageRoute)
SOURCES = 100
K = TypeVar("K", bound=Enum)


def plan_url(plan_id: UUID | str, tab: str = "") -> str:
    """The address of a plan, or of one of its parts."""
    return f"/plans/{plan_id}/{tab}".rstrip("/")


def _member(kind: type[K], text: str) -> K | None:
    return kind(text) if text in {member.value for member in kind} else None


def _filters(q: str, status: str, kind: str, year: str, scope: PlanScope) -> PlanFilters:
    """What the filter form says; what it cannot mean is left out, as an empty field is."""
    return PlanFilters(
        q=q.strip() or None,
        status=_member(PlanStatus, status),
        kind=_member(PlanKind, kind),
        year=int(year) if year.isdecimal() and 1900 <= int(year) <= 2200 else None,  # noqa: PLR2004
        scope=scope,
    )


def _usual_scope(actor: Actor) -> PlanScope:
    """The own plans first; who reads only what is issued looks for what is asked of its unit from above."""
    reads_own = any(actor.can(Permission.PLAN_READ, own) for own in actor.roles)
    return PlanScope.OWN if reads_own else PlanScope.ALL


@router.get("")
def list_plans(
    request: Request,
    session: SessionDep,
    actor: ActorDep,
    q: Annotated[str, Query(max_length=200)] = "",
    status: Annotated[str, Query(max_length=40)] = "",
    kind: Annotated[str, Query(max_length=40)] = "",
    year: Annotated[str, Query(max_length=10)] = "",
    scope: Annotated[str, Query(max_length=10)] = "",
    cursor: Annotated[str | None, Query(max_length=500)] = None,
) -> Response:
    """Search without diacritics, filters, and the next page; htmx gets the rows alone."""
    filters = _filters(q, status, kind, year, _member(PlanScope, scope) or _usual_scope(actor))
    found = plans.list_plans(session, actor, PageQuery(limit=25, cursor=cursor, count=cursor is None), filters)
    asked = {"q": q, "status": status, "kind": kind, "year": year, "scope": scope, "cursor": found.next}
    return page(
        request,
        "plans/list.html",
        block="results",
        found=found,
        filters=filters,
        statuses=PlanStatus,
        plan_kinds=PlanKind,
        scopes=PlanScope,
        bodies=plan_sight.body_names(session, actor, {row.organisation_id for row in found.items}),
        can_write=actor.can(Permission.PLAN_WRITE, actor.organisation_id),
        next_url="/plans?" + urlencode({name: text for name, text in asked.items() if text}),
    )


@router.get("/new")
def show_new_plan(
    request: Request, session: SessionDep, actor: ActorDep, source: Annotated[str, Query(max_length=40)] = ""
) -> Response:
    """The four ways to a new plan."""
    actor.require(Permission.PLAN_WRITE, actor.organisation_id)
    return _new_plan(request, session, actor, source=source)


def _new_plan(
    request: Request, session: Session, actor: Actor, kept: Kept = NOTHING_KEPT, source: str = ""
) -> Response:
    sources = plans.list_plans(session, actor, PageQuery(limit=SOURCES), PlanFilters())
    own = [o for o in organisations.own_organisations(session, actor) if actor.can(Permission.PLAN_WRITE, o.id)]
    return page(
        request,
        "plans/new.html",
        kept=kept,
        plan_kinds=PlanKind,
        own_organisations=[(body.id, body.name) for body in own],
        sources=[(row.id, row.title) for row in sources.items],
        more_sources=sources.next is not None,
        upper_plans=[(plan.id, plan.title) for plan in list_upper_plans(session, actor)],
        source_id=source,
    )


def _again(request: Request, actor: Actor) -> None:
    on_refusal(request, lambda session, kept: _new_plan(request, session, actor, kept))


@router.post("/new")
def create_plan(
    request: Request, session: SessionDep, actor: ActorDep, settings: SettingsDep, form: FormDep
) -> Response:
    """A blank plan with the usual sections of its kind."""
    _again(request, actor)
    plan = plans.create_plan(session, actor, parse(PlanCreate, form, zone=settings.time_zone))
    return see_other(request, plan_url(plan.id), notice="created")


@router.post("/new/copy")
def copy_chosen_plan(
    request: Request, session: SessionDep, actor: ActorDep, settings: SettingsDep, form: FormDep
) -> Response:
    """A new plan from an older one."""
    _again(request, actor)
    command = parse(PlanCopy, form, zone=settings.time_zone)
    plan = plan_copies.copy_plan(session, actor, _chosen(text_of(form, "source_id"), "/source_id"), command)
    return see_other(request, plan_url(plan.id), notice="created")


@router.post("/new/upper")
def create_plan_from_upper(
    request: Request, session: SessionDep, actor: ActorDep, settings: SettingsDep, form: FormDep
) -> Response:
    """A new plan that carries out an upper level's plan."""
    _again(request, actor)
    plan = plan_copies.plan_from_upper(session, actor, parse(PlanFromUpper, form, zone=settings.time_zone))
    return see_other(request, plan_url(plan.id), notice="created")


def _chosen(text: str, pointer: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise BadInput("not_chosen", "Hãy chọn một mục trong danh sách.", pointer=pointer) from None
