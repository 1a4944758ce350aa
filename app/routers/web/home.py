"""The home page: what do I owe, what is late, who has not answered."""

from fastapi import APIRouter, Request
from fastapi.responses import Response

from app.enums import Permission
from app.routers.dependencies import ActorDep, SessionDep
from app.routers.reads import prompt
from app.routers.web.pages import page
from app.routers.web.route import PageRoute
from app.routers.web.words import today
from app.services.home import overview

router = APIRouter(include_in_schema=False, route_class=PageRoute)


@router.get("/")
@prompt
def show_home(request: Request, session: SessionDep, actor: ActorDep) -> Response:
    """Everything that waits for this person: so many lines of each kind at most, each found by an index."""
    can_write = actor.can(Permission.PLAN_WRITE, actor.organisation_id)
    return page(request, "home.html", overview=overview(session, actor), can_write=can_write, today=today())
