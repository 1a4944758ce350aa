"""One's own delegations, given and received."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response
from sqlmodel import Session

from app.access.actor import Actor
from app.access.standing import today
from app.models.delegation import DelegationCreate, state_on
from app.routers.dependencies import ActorDep, SessionDep, SettingsDep
from app.routers.web.forms import NOTHING_KEPT, FormDep, Kept, expected_version, on_refusal, parse
from app.routers.web.pages import page, see_other
from app.routers.web.route import PageRoute
from app.services import delegations
from app.services.paging import PageQuery

router = APIRouter(prefix="/account/delegations", include_in_schema=False, route_class=PageRoute)
HERE = "/account/delegations"
PAGE = 50


@router.get("")
def show_delegations(
    request: Request,
    session: SessionDep,
    actor: ActorDep,
    cursor: Annotated[str | None, Query(max_length=500)] = None,
) -> Response:
    """What one lent and was lent, and the form for lending."""
    return _show(request, session, actor, cursor=cursor)


def _show(
    request: Request, session: Session, actor: Actor, kept: Kept = NOTHING_KEPT, cursor: str | None = None
) -> Response:
    return page(
        request,
        "account/delegations.html",
        kept=kept,
        found=delegations.list_delegations(session, actor, PageQuery(PAGE, cursor), own=True),
        lendable=delegations.lendable(actor),
        colleagues=delegations.colleagues(session, actor),
        state_on=state_on,
        today=today(),
    )


@router.post("")
def give(request: Request, session: SessionDep, actor: ActorDep, settings: SettingsDep, form: FormDep) -> Response:
    """Lend a role. Body and role are one choice of the form, so that none is offered that is not held."""
    on_refusal(request, lambda fresh, kept: _show(request, fresh, actor, kept))
    place, _, role = str(form.get("what", "")).partition(" ")
    command = parse(DelegationCreate, form, zone=settings.time_zone, organisation_id=place, role=role)
    delegations.give(session, actor, command)
    return see_other(request, HERE, notice="delegated")


@router.post("/{delegation_id}/revoke")
def revoke(request: Request, delegation_id: UUID, session: SessionDep, actor: ActorDep, form: FormDep) -> Response:
    """Take it back, or give it back."""
    on_refusal(request, lambda fresh, kept: _show(request, fresh, actor, kept))
    delegations.revoke(session, actor, delegation_id, expected=expected_version(form))
    return see_other(request, HERE, notice="delegation_revoked")
