"""Single sign-on: to the federation's provider, and back."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import RedirectResponse, Response

from app.routers.dependencies import SettingsDep, engine_of
from app.routers.visitors import keep_step, step_secret, visitor_of
from app.routers.web.forms import on_refusal
from app.routers.web.pages import local_path
from app.routers.web.route import PageRoute
from app.routers.web.sign_in import let_in, show_door_again
from app.services import single_sign_on

router = APIRouter(include_in_schema=False, route_class=PageRoute)
HERE = "/sign-in/single-sign-on"


@router.get(HERE)
def begin(
    request: Request,
    settings: SettingsDep,
    next: Annotated[str, Query(max_length=2000)] = "/",  # noqa: A002
) -> Response:
    """Off to the provider. A link, not a form: the policy lets forms go nowhere else."""
    onward = local_path(next)
    on_refusal(request, show_door_again(request, onward))
    base = settings.base_url.rstrip("/") or str(request.base_url).rstrip("/")
    secret, address = single_sign_on.begin(
        engine_of(request), settings=settings, redirect_uri=f"{base}{HERE}/callback", onward=onward
    )
    return keep_step(request, RedirectResponse(address, status_code=303), secret)


@router.get(HERE + "/callback")
def come_back(
    request: Request,
    settings: SettingsDep,
    state: Annotated[str, Query(max_length=200)] = "",
    code: Annotated[str, Query(max_length=2000)] = "",
) -> Response:
    """Back from the provider: in, or to the step that is still due."""
    on_refusal(request, show_door_again(request, "/"))
    entry, onward = single_sign_on.come_back(
        engine_of(request),
        step_secret(request),
        state=state,
        code=code,
        settings=settings,
        visitor=visitor_of(request),
    )
    return let_in(request, entry, onward)
