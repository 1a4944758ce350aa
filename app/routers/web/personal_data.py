"""A person's own data as a file, and what ages: how much of it is older than it may be."""

from fastapi import APIRouter, Request
from fastapi.responses import Response

from app.enums import Permission
from app.models.base import now
from app.routers.dependencies import ActorDep, SessionDep, SettingsDep
from app.routers.web.pages import page
from app.routers.web.people import json_file
from app.routers.web.route import PageRoute
from app.services import personal_data, retention

router = APIRouter(include_in_schema=False, route_class=PageRoute)


@router.get("/account/data")
def show_own_data(request: Request, actor: ActorDep) -> Response:  # noqa: ARG001 (signed in)
    """What is held about the account, in words, and the button that fetches it."""
    return page(request, "account/data.html")


@router.post("/account/data")
def export_own_data(session: SessionDep, actor: ActorDep) -> Response:
    """Everything held about the account that asks, as a file."""
    return json_file(personal_data.export_own_data(session, actor), "du-lieu-cua-toi.json")


@router.get("/admin/retention")
def show_retention(request: Request, session: SessionDep, actor: ActorDep, settings: SettingsDep) -> Response:
    """The dry run of keeping times: nothing is changed."""
    actor.require(Permission.SETTINGS_READ, actor.organisation_id)
    return page(request, "admin/retention.html", due=retention.dry_run(session, settings, now()))
