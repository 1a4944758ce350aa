"""The steps of a plan's life: submit, return, approve, issue, close, cancel, copy, amend."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from fastapi import APIRouter, Request
from fastapi.responses import Response
from sqlmodel import Session

from app.access.actor import Actor
from app.models.base import Shape
from app.models.plan import LookedAt, Plan, PlanCopy, PlanIssue, PlanReturn
from app.routers.dependencies import ActorDep, SessionDep, SettingsDep
from app.routers.web.forms import NOTHING_KEPT, FormDep, Kept, expected_version, on_refusal, parse, text_of
from app.routers.web.pages import local_path, page, see_other
from app.routers.web.plan_pages import plan_context
from app.routers.web.plan_tabs import TabPage
from app.routers.web.plans import plan_url
from app.routers.web.route import PageRoute
from app.routers.web.words import today
from app.services import look_again, plan_copies, plan_life, plans

router = APIRouter(prefix="/plans/{plan_id}", include_in_schema=False, route_class=PageRoute)


def _decisions(request: Request, session: Session, actor: Actor, plan_id: UUID, kept: Kept = NOTHING_KEPT) -> Response:
    plan = plans.find_plan(session, actor, plan_id)
    context: dict[str, Any] = plan_context(request, actor, plan, "content")
    shown = TabPage(at=plan_url(plan_id), tab_url=plan_url(plan_id), editable=context["editable"], kept=kept)
    return page(request, "plans/decide.html", page=shown, kept=kept, today=today(), refused=kept.message, **context)


@router.get("/decide")
def show_decisions(request: Request, plan_id: UUID, session: SessionDep, actor: ActorDep) -> Response:
    """What this person may decide about the plan, with what each step needs."""
    return _decisions(request, session, actor, plan_id)


def _keep(request: Request, actor: Actor, plan_id: UUID) -> None:
    on_refusal(request, lambda session, kept: _decisions(request, session, actor, plan_id, kept))


def _step(path: str, do: Callable[..., Plan], notice: str, takes: type[Shape] | None = None, tab: str = "") -> None:
    """The address of one step: what it takes is read from the form, and a refusal shows the page of steps again."""

    def take_step(
        request: Request, plan_id: UUID, session: SessionDep, actor: ActorDep, settings: SettingsDep, form: FormDep
    ) -> Response:
        _keep(request, actor, plan_id)
        command = (parse(takes, form, zone=settings.time_zone),) if takes else ()
        do(session, actor, plan_id, *command, expected=expected_version(form))
        return see_other(request, plan_url(plan_id, tab), notice=notice)

    router.add_api_route(path, take_step, methods=["POST"], name=do.__name__, description=do.__doc__)


_step("/submit", plan_life.submit_plan, "submitted")
_step("/return", plan_life.return_plan, "returned", PlanReturn)
_step("/approve", plan_life.approve_plan, "approved")
_step("/issue", plan_life.issue_plan, "issued", PlanIssue, tab="documents")
_step("/close", plan_life.close_plan, "closed")
_step("/cancel", plan_life.cancel_plan, "cancelled")


@router.post("/looked-again")
def tick_off(
    request: Request, plan_id: UUID, session: SessionDep, actor: ActorDep, settings: SettingsDep, form: FormDep
) -> Response:
    """A place that a copy or an import marked was looked at."""
    look_again.tick_off(session, actor, plan_id, parse(LookedAt, form, zone=settings.time_zone))
    here = local_path(text_of(form, "next"))
    return see_other(request, f"{here}?again=1#look-again" if here.startswith("/plans/") else plan_url(plan_id))


@router.post("/copy")
def copy_plan(
    request: Request, plan_id: UUID, session: SessionDep, actor: ActorDep, settings: SettingsDep, form: FormDep
) -> Response:
    """A new draft from this plan."""
    _keep(request, actor, plan_id)
    plan = plan_copies.copy_plan(session, actor, plan_id, parse(PlanCopy, form, zone=settings.time_zone))
    return see_other(request, plan_url(plan.id), notice="created")


@router.post("/amend")
def amend_plan(request: Request, plan_id: UUID, session: SessionDep, actor: ActorDep) -> Response:
    """A draft that amends this issued plan."""
    _keep(request, actor, plan_id)
    plan = plan_copies.amend_plan(session, actor, plan_id)
    return see_other(request, plan_url(plan.id), notice="created")
