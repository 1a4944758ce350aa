"""The door of the administration pages, and the table of roles."""

from fastapi import APIRouter, Request
from fastapi.responses import Response

from app.access.permissions import PERMISSIONS
from app.enums import Permission, Role
from app.routers.dependencies import ActorDep
from app.routers.web.pages import page
from app.routers.web.route import PageRoute

router = APIRouter(prefix="/admin", include_in_schema=False, route_class=PageRoute)


@router.get("")
def show_administration(request: Request, actor: ActorDep) -> Response:
    """Every administration page that this person may open."""
    assert actor.account_id
    return page(request, "admin/index.html")


@router.get("/roles")
def show_roles(request: Request, actor: ActorDep) -> Response:
    """The table of roles and rights, as the house applies it; docs/permissions.md says the same to everybody."""
    assert actor.account_id
    return page(request, "admin/roles.html", table=PERMISSIONS, roles=Role, permissions=Permission)
