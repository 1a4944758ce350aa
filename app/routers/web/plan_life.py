"""The steps of a plan's life: submit, return, approve, issue, close, cancel, copy, amend."""

from typing import Any
from uuid import UUID

from fastapi import APIRouter, Request
from fastapi.responses import Response
from sqlmodel import Session

from app.access.actor import Actor
from app.models.plan import PlanCopy, PlanIssue, PlanReturn
from app.routers.dependencies import ActorDep, SessionDep, SettingsDep
from app.routers.web.forms import NOTHING_KEPT, FormDep, Kept, expected_version, on_refusal, parse
from app.routers.web.pages import page, see_other
from app.routers.web.plan_pages import plan_context
from app.routers.web.plan_tabs import TabPage
from app.routers.web.plans import plan_url
from app.routers.web.words import today
from app.services import plan_copies, plans

router = APIRouter(prefix="/plans/{plan_id}", include_in_schema=False)


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


@router.post("/submit")
def submit_plan(request: Request, plan_id: UUID, session: SessionDep, actor: ActorDep, form: FormDep) -> Response:
    """Send a draft to the leaders."""
    _keep(request, actor, plan_id)
    plans.submit_plan(session, actor, plan_id, expected=expected_version(form))
    return see_other(request, plan_url(plan_id), notice="submitted")


@router.post("/return")
def return_plan(
    request: Request, plan_id: UUID, session: SessionDep, actor: ActorDep, settings: SettingsDep, form: FormDep
) -> Response:
    """Give a plan back to its drafter, with the reason."""
    _keep(request, actor, plan_id)
    command = parse(PlanReturn, form, zone=settings.time_zone)
    plans.return_plan(session, actor, plan_id, command, expected=expected_version(form))
    return see_other(request, plan_url(plan_id), notice="returned")


@router.post("/approve")
def approve_plan(request: Request, plan_id: UUID, session: SessionDep, actor: ActorDep, form: FormDep) -> Response:
    """Approve a submitted plan."""
    _keep(request, actor, plan_id)
    plans.approve_plan(session, actor, plan_id, expected=expected_version(form))
    return see_other(request, plan_url(plan_id), notice="approved")


@router.post("/issue")
def issue_plan(
    request: Request, plan_id: UUID, session: SessionDep, actor: ActorDep, settings: SettingsDep, form: FormDep
) -> Response:
    """Give an approved plan its number and day."""
    _keep(request, actor, plan_id)
    command = parse(PlanIssue, form, zone=settings.time_zone)
    plans.issue_plan(session, actor, plan_id, command, expected=expected_version(form))
    return see_other(request, plan_url(plan_id, "documents"), notice="issued")


@router.post("/close")
def close_plan(request: Request, plan_id: UUID, session: SessionDep, actor: ActorDep, form: FormDep) -> Response:
    """End an issued plan."""
    _keep(request, actor, plan_id)
    plans.close_plan(session, actor, plan_id, expected=expected_version(form))
    return see_other(request, plan_url(plan_id), notice="closed")


@router.post("/cancel")
def cancel_plan(request: Request, plan_id: UUID, session: SessionDep, actor: ActorDep, form: FormDep) -> Response:
    """Give up a plan that was not issued."""
    _keep(request, actor, plan_id)
    plans.cancel_plan(session, actor, plan_id, expected=expected_version(form))
    return see_other(request, plan_url(plan_id), notice="cancelled")


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
