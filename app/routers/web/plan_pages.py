"""The plan's page by parts, each with its own address."""

from enum import StrEnum
from functools import cache
from typing import Any
from uuid import UUID

from fastapi import APIRouter, Request
from fastapi.responses import Response
from sqlmodel import Session

from app.access.actor import Actor
from app.models.plan import Plan, PlanUpdate
from app.routers.dependencies import ActorDep, SessionDep, SettingsDep
from app.routers.language import language_of
from app.routers.web.changes import changed_only
from app.routers.web.forms import NOTHING_KEPT, FormDep, Kept, expected_version, on_refusal, parse
from app.routers.web.pages import NOTICES, is_fragment_request, page, see_other
from app.routers.web.plan_tabs import IN_SERIES, LOADERS, TAB_NAMES, TabPage, offer_bodies
from app.routers.web.plans import plan_url
from app.routers.web.route import PageRoute
from app.routers.web.translation import gettext
from app.services import plans
from app.services.plan_life import allowed_actions
from app.services.plans import find_plan, plan_to_show

router = APIRouter(prefix="/plans", include_in_schema=False, route_class=PageRoute)
OFFICIAL_HEAD = ("issuing_body", "symbol", "place", "signature_lines")


class Tab(StrEnum):
    """The parts of a plan's page that are typed editors."""

    HEAD = "head"
    ALLOCATIONS = "allocations"
    AGENDA = "agenda"
    BROADCAST = "broadcast"
    TASKS = "tasks"


def plan_context(request: Request, actor: Actor, plan: Plan, tab: str) -> dict[str, Any]:
    """What the frame of a plan's page needs, whatever part it shows."""
    actions = allowed_actions(actor, plan)
    return {
        "plan": plan,
        "url": plan_url(plan.id),
        "tab": tab,
        "tab_names": _tab_names(language_of(request)),
        "actions": actions,
        "editable": "edit" in actions,
        "missing": missing_head(plan),
        "is_own": actor.is_member(plan.organisation_id),
    }


@cache
def _tab_names(language: str) -> dict[str, str]:
    names = {**TAB_NAMES, "section": "Sửa mục"}
    return {name: gettext(language, text) for name, text in names.items()}


def missing_head(plan: Plan) -> list[str]:
    """What an official document must say at its head and foot and this one does not yet, by field name.

    Nghị định 30/2020/NĐ-CP, Điều 8. An issued text does not change, so nothing is asked of it.
    """
    return [] if plan.number else [name for name in OFFICIAL_HEAD if not getattr(plan, name)]


def tab_url(plan_id: UUID, tab: str) -> str:
    """The address of a part of a plan's page; the text itself stands at the plan's own."""
    return plan_url(plan_id, "" if tab == "content" else tab)


def show_tab(
    request: Request,
    session: Session,
    actor: Actor,
    plan: Plan,
    tab: str,
    *,
    editing: UUID | None = None,
    kept: Kept = NOTHING_KEPT,
    notice: str | None = None,
    added: str | None = None,
) -> Response:
    """One part of the plan's page, or for htmx its fragment; `editing` is the row that stands open."""
    context = plan_context(request, actor, plan, tab)
    shown = TabPage(
        at=plan_url(plan.id),
        tab_url=tab_url(plan.id, tab),
        editable=context["editable"],
        editing=editing if context["editable"] else None,
        kept=kept,
        added=added if added in IN_SERIES else None,
        more=LOADERS[tab](session, actor, plan),
    )
    offer_bodies(session, actor, shown)
    context |= {"page": shown, "kept": kept}
    if notice and is_fragment_request(request):
        context["notice"] = NOTICES[notice]
    return page(request, f"plans/{tab}.html", block="part", **context)


def after_change(
    request: Request,
    session: Session,
    actor: Actor,
    plan: Plan,
    tab: str,
    notice: str,
    *,
    added: str | None = None,
) -> Response:
    """After a POST: the part's fragment for htmx, a redirect to the part for a plain form.

    Of what comes in series the form stands open again for the next one.
    """
    url = tab_url(plan.id, tab)
    if not is_fragment_request(request):
        again = f"?added={added}#add-{added}" if added in IN_SERIES else ""
        return see_other(request, url + again, notice=notice)
    response = show_tab(request, session, actor, plan, tab, notice=notice, added=added)
    response.headers["HX-Replace-Url"] = url
    return response


@router.get("/{plan_id}")
def show_content(request: Request, plan_id: UUID, session: SessionDep, actor: ActorDep) -> Response:
    """The text by sections, with the plan's life above it."""
    return show_tab(request, session, actor, plan_to_show(session, actor, plan_id), "content")


@router.post("/{plan_id}/head")
def change_head(
    request: Request, plan_id: UUID, session: SessionDep, actor: ActorDep, settings: SettingsDep, form: FormDep
) -> Response:
    """Save number, symbol, place, signature, capacity and contact."""
    on_refusal(
        request,
        lambda fresh, kept: show_tab(request, fresh, actor, find_plan(fresh, actor, plan_id), "head", kept=kept),
        current=lambda fresh: find_plan(fresh, actor, plan_id),
        back=plan_url(plan_id, "head"),
    )
    plan = find_plan(session, actor, plan_id)
    command = changed_only(parse(PlanUpdate, form, zone=settings.time_zone), plan)
    plans.update_plan(session, actor, plan_id, command, expected=expected_version(form))
    return see_other(request, plan_url(plan_id, "head"), notice="saved")


@router.post("/{plan_id}/head/usual")
def take_usual_head(request: Request, plan_id: UUID, session: SessionDep, actor: ActorDep, form: FormDep) -> Response:
    """Fill what the head does not say with what the organisation's documents usually have."""
    on_refusal(
        request,
        lambda fresh, kept: show_tab(request, fresh, actor, find_plan(fresh, actor, plan_id), "head", kept=kept),
        current=lambda fresh: find_plan(fresh, actor, plan_id),
        back=plan_url(plan_id, "head"),
    )
    plan = find_plan(session, actor, plan_id)
    usual = plans.letterhead_defaults(session, plan.organisation_id, plan.document_type)
    wanted = {name: value for name, value in usual.items() if value and not getattr(plan, name)}
    plans.update_plan(session, actor, plan_id, PlanUpdate(**wanted), expected=expected_version(form))
    return see_other(request, plan_url(plan_id, "head"), notice="saved" if wanted else "nothing_usual")


@router.get("/{plan_id}/{tab}")
def show_editor(request: Request, plan_id: UUID, tab: Tab, session: SessionDep, actor: ActorDep) -> Response:
    """A typed editor of the plan. Other parts of the page have routers of their own, which come first."""
    added = request.query_params.get("added")
    return show_tab(request, session, actor, plan_to_show(session, actor, plan_id), tab.value, added=added)
