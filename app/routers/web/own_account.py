"""One's own account: who one is here, in which bodies, and whose role one was lent."""

from fastapi import APIRouter, Request
from fastapi.responses import Response

from app.routers.dependencies import ActorDep, SessionDep
from app.routers.web.pages import page
from app.routers.web.route import PageRoute
from app.services.own_account import own_account

router = APIRouter(prefix="/account", include_in_schema=False, route_class=PageRoute)


@router.get("")
def show_own_account(request: Request, session: SessionDep, actor: ActorDep) -> Response:
    """Name, address, roles; and the way to the pages on which these are kept."""
    return page(request, "account/index.html", account=own_account(session, actor))
