"""One's own access tokens at /account/tokens, those of other systems at /admin/tokens.

A new token's secret is shown by the answer to the form itself: it is kept nowhere from which a page could read it.
"""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response
from sqlmodel import Session
from starlette.datastructures import FormData

from app.access.actor import Actor
from app.enums import Permission, Role
from app.models.access_token import AccessTokenCreate, ServiceTokenCreate, state_of
from app.routers.dependencies import ActorDep, SessionDep, SettingsDep
from app.routers.web.forms import NOTHING_KEPT, FormDep, Kept, expected_version, on_refusal, parse
from app.routers.web.organisation_choices import Among, choices_of_form
from app.routers.web.pages import page, see_other
from app.routers.web.route import PageRoute
from app.services import access_tokens, service_tokens
from app.services.paging import PageQuery

router = APIRouter(include_in_schema=False, route_class=PageRoute)
OWN = "/account/tokens"
SERVICES = "/admin/tokens"
PAGE = 50
Cursor = Annotated[str | None, Query(max_length=500)]


def _ticked(request: Request) -> list[str]:
    """The scopes that a refused form had ticked."""
    form: FormData | None = getattr(request.state, "form", None)
    return [str(scope) for scope in form.getlist("scopes")] if form else []


def _page(request: Request, template: str, **context: Any) -> Response:
    response = page(request, template, ticked=_ticked(request), state_of=state_of, **context)
    response.headers["Cache-Control"] = "no-store"
    return response


@router.get(OWN)
def show_tokens(request: Request, session: SessionDep, actor: ActorDep, cursor: Cursor = None) -> Response:
    """One's own tokens, and the form for a new one."""
    return _own(request, session, actor, cursor=cursor)


def _own(
    request: Request, session: Session, actor: Actor, kept: Kept = NOTHING_KEPT, cursor: str | None = None, **shown: Any
) -> Response:
    found = access_tokens.list_tokens(session, actor, PageQuery(PAGE, cursor))
    context = {"secret": None, "made": None} | shown
    return _page(
        request, "account/tokens.html", kept=kept, found=found, scopes=access_tokens.offered_scopes(actor), **context
    )


@router.post(OWN)
def create_token(
    request: Request, session: SessionDep, actor: ActorDep, settings: SettingsDep, form: FormDep
) -> Response:
    """A new token; its secret stands on the answer and nowhere else."""
    on_refusal(request, lambda fresh, kept: _own(request, fresh, actor, kept))
    command = parse(AccessTokenCreate, form, zone=settings.time_zone)
    secret, made = access_tokens.create_token(session, actor, command)
    request.state.form = None
    return _own(request, session, actor, secret=secret, made=made)


@router.post(OWN + "/{token_id}/revoke")
def revoke_token(request: Request, token_id: UUID, session: SessionDep, actor: ActorDep, form: FormDep) -> Response:
    """End one of one's own tokens."""
    on_refusal(request, lambda fresh, kept: _own(request, fresh, actor, kept))
    access_tokens.revoke_token(session, actor, token_id, expected=expected_version(form))
    return see_other(request, OWN, notice="token_revoked")


@router.get(SERVICES)
def show_service_tokens(request: Request, session: SessionDep, actor: ActorDep, cursor: Cursor = None) -> Response:
    """The tokens of other systems in the bodies that the actor administers."""
    return _services(request, session, actor, cursor=cursor)


def _services(
    request: Request, session: Session, actor: Actor, kept: Kept = NOTHING_KEPT, cursor: str | None = None, **shown: Any
) -> Response:
    context = {"secret": None, "made": None} | shown
    return _page(
        request,
        "admin/tokens.html",
        kept=kept,
        found=service_tokens.list_service_tokens(session, actor, PageQuery(PAGE, cursor)),
        bodies=choices_of_form(
            session, actor, kept, SERVICES, "organisation_id", stored=actor.organisation_id, among=Among.TOKENS
        ),
        roles=Role,
        scopes=list(Permission),
        **context,
    )


@router.post(SERVICES)
def create_service_token(
    request: Request, session: SessionDep, actor: ActorDep, settings: SettingsDep, form: FormDep
) -> Response:
    """A service account with its token; the secret stands on the answer and nowhere else."""
    on_refusal(request, lambda fresh, kept: _services(request, fresh, actor, kept))
    command = parse(ServiceTokenCreate, form, zone=settings.time_zone)
    secret, made = service_tokens.create_service_token(session, actor, command)
    request.state.form = None
    return _services(request, session, actor, secret=secret, made=made)


@router.post(SERVICES + "/{token_id}/revoke")
def revoke_service_token(
    request: Request, token_id: UUID, session: SessionDep, actor: ActorDep, form: FormDep
) -> Response:
    """End a service token, and close its account."""
    on_refusal(request, lambda fresh, kept: _services(request, fresh, actor, kept))
    service_tokens.revoke_service_token(session, actor, token_id, expected=expected_version(form))
    return see_other(request, SERVICES, notice="token_revoked")
