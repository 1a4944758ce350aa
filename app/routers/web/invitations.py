"""Invitations: sent by administrators, opened by those who hold the letter."""

from typing import Annotated
from urllib.parse import urlencode
from uuid import UUID

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response
from sqlmodel import Session

from app.access.actor import Actor
from app.enums import InvitationState, Role
from app.errors import NotSignedIn
from app.models.invitation import InvitationAccept, InvitationCreate, state_of
from app.routers.dependencies import ActorDep, SessionDep, SettingsDep, present_actor
from app.routers.visitors import visitor_of
from app.routers.web.forms import NOTHING_KEPT, FormDep, Kept, expected_version, on_refusal, parse
from app.routers.web.organisation_choices import Among, choices_of_form, id_of
from app.routers.web.pages import page, see_other
from app.routers.web.route import PageRoute
from app.routers.web.sign_in import let_in
from app.services import account_pages, invitations
from app.services.paging import PageQuery

router = APIRouter(include_in_schema=False, route_class=PageRoute)
HERE = "/admin/invitations"
LETTER = "/invitations"
PAGE = 50


@router.get(HERE)
def list_invitations(
    request: Request,
    session: SessionDep,
    actor: ActorDep,
    state: Annotated[str, Query(max_length=20)] = "",
    organisation: Annotated[str, Query(max_length=40)] = "",
    cursor: Annotated[str | None, Query(max_length=500)] = None,
) -> Response:
    """The newest first, and the form for one more."""
    return _list(request, session, actor, state=state, organisation=organisation, cursor=cursor)


def _list(
    request: Request,
    session: Session,
    actor: Actor,
    kept: Kept = NOTHING_KEPT,
    *,
    state: str = "",
    organisation: str = "",
    cursor: str | None = None,
) -> Response:
    wanted = InvitationState(state) if state in set(InvitationState) else None
    found = invitations.list_invitations(session, actor, PageQuery(PAGE, cursor), state=wanted)
    stored = id_of(organisation) or actor.organisation_id
    asked = {"state": state, "cursor": found.next}
    return page(
        request,
        "admin/invitations.html",
        kept=kept,
        found=found,
        state=wanted,
        states=InvitationState,
        state_of=state_of,
        bodies=choices_of_form(session, actor, kept, HERE, "organisation_id", stored=stored, among=Among.ACCOUNTS),
        roles=Role,
        opened=bool(organisation),
        can_write=account_pages.may_write(actor),
        next_url=f"{HERE}?" + urlencode({name: text for name, text in asked.items() if text}),
    )


@router.post(HERE)
def invite(request: Request, session: SessionDep, actor: ActorDep, settings: SettingsDep, form: FormDep) -> Response:
    """Send somebody a link."""
    on_refusal(request, lambda fresh, kept: _list(request, fresh, actor, kept))
    invitations.invite(session, actor, parse(InvitationCreate, form, zone=settings.time_zone), settings=settings)
    return see_other(request, HERE, notice="invited")


@router.post(HERE + "/{invitation_id}/send-again")
def send_again(
    request: Request, invitation_id: UUID, session: SessionDep, actor: ActorDep, settings: SettingsDep, form: FormDep
) -> Response:
    """A new link, and the old one ends."""
    on_refusal(request, lambda fresh, kept: _list(request, fresh, actor, kept))
    expected = expected_version(form)
    invitations.send_again(session, actor, invitation_id, expected=expected, settings=settings)
    return see_other(request, HERE, notice="invited")


@router.post(HERE + "/{invitation_id}/revoke")
def revoke(request: Request, invitation_id: UUID, session: SessionDep, actor: ActorDep, form: FormDep) -> Response:
    """The link ends."""
    on_refusal(request, lambda fresh, kept: _list(request, fresh, actor, kept))
    invitations.revoke(session, actor, invitation_id, expected=expected_version(form))
    return see_other(request, HERE, notice="invitation_revoked")


# --- the letter's link: nobody need be signed in ---------------------------------------------------------------------


@router.get(LETTER + "/{secret}")
def open_letter(request: Request, secret: str, session: SessionDep) -> Response:
    """What the link offers: a new account, or one more role. Looking does not use it up."""
    return _letter(request, session, secret)


def _letter(request: Request, session: Session, secret: str, kept: Kept = NOTHING_KEPT) -> Response:
    opened = invitations.open_letter(session, secret)
    try:
        present_actor(request, session)
    except NotSignedIn:
        request.state.actor = None
    response = page(request, "invitations/letter.html", kept=kept, opened=opened, here=f"{LETTER}/{secret}")
    response.headers["Cache-Control"] = "no-store"
    return response


@router.post(LETTER + "/{secret}")
def accept_as_new(request: Request, secret: str, session: SessionDep, settings: SettingsDep, form: FormDep) -> Response:
    """A new account; then signed in, or on to the second factor that the role asks for."""
    on_refusal(request, lambda fresh, kept: _letter(request, fresh, secret, kept))
    command = parse(InvitationAccept, form, zone=settings.time_zone)
    entry = invitations.accept_as_new(session, secret, command, settings=settings, visitor=visitor_of(request))
    return let_in(request, entry, "/")


@router.post(LETTER + "/{secret}/accept")
def accept_signed_in(request: Request, secret: str, session: SessionDep, actor: ActorDep) -> Response:
    """One more role for who is signed in."""
    on_refusal(request, lambda fresh, kept: _letter(request, fresh, secret, kept))
    invitations.accept_signed_in(session, actor, secret)
    return see_other(request, "/account", notice="invitation_accepted")
