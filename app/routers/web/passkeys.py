"""Passkeys: a person's own, and at the door. The script of these pages asks the device; all else are plain forms."""

from uuid import UUID

from fastapi import APIRouter, Request
from fastapi.responses import Response
from sqlmodel import Session

from app.access.actor import Actor
from app.routers.dependencies import ActorDep, SessionDep, SettingsDep, engine_of
from app.routers.visitors import keep_step, site_of, step_secret, visitor_of
from app.routers.web.forms import NOTHING_KEPT, FormDep, Kept, expected_version, on_refusal, text_of
from app.routers.web.pages import local_path, page, see_other
from app.routers.web.password_resets import typed
from app.routers.web.route import PageRoute
from app.routers.web.second_factor import show_step_again
from app.routers.web.sign_in import let_in, show_door_again
from app.rules.device import device_name
from app.services import passkeys

router = APIRouter(include_in_schema=False, route_class=PageRoute)
OWN = "/account/passkeys"


@router.get(OWN)
def show_passkeys(request: Request, session: SessionDep, actor: ActorDep) -> Response:
    """The passkeys of this account, and the form for one more."""
    return _own(request, session, actor)


def _own(request: Request, session: Session, actor: Actor, kept: Kept = NOTHING_KEPT) -> Response:
    found = passkeys.list_passkeys(session, actor)
    name = device_name(request.headers.get("user-agent"))
    return page(request, "account/passkeys.html", found=found, name=name, kept=kept)


@router.post(OWN + "/options")
def begin_adding(request: Request, session: SessionDep, actor: ActorDep) -> Response:
    """What the script asks the device to make."""
    secret, options = passkeys.begin_adding(session, actor, site=site_of(request))
    return keep_step(request, Response(options, media_type="application/json"), secret)


@router.post(OWN)
def add_passkey(request: Request, session: SessionDep, actor: ActorDep, form: FormDep) -> Response:
    """Keep what the device made."""
    on_refusal(request, lambda fresh, kept: _own(request, fresh, actor, kept))
    name, credential = typed(form, "name"), text_of(form, "credential")
    passkeys.add_passkey(
        session, actor, step_secret(request), name=name[:100], credential=credential, site=site_of(request)
    )
    return see_other(request, OWN, notice="passkey_added")


@router.post(OWN + "/{passkey_id}/remove")
def remove_passkey(request: Request, passkey_id: UUID, session: SessionDep, actor: ActorDep, form: FormDep) -> Response:
    """It opens nothing any more."""
    passkeys.remove_passkey(session, actor, passkey_id, expected=expected_version(form))
    return see_other(request, OWN, notice="passkey_removed")


@router.post("/sign-in/passkey/options")
def begin_alone(request: Request, session: SessionDep) -> Response:
    """What the script asks the device, whoever it is."""
    secret, options = passkeys.begin_alone(session, site=site_of(request))
    return keep_step(request, Response(options, media_type="application/json"), secret)


@router.post("/sign-in/passkey")
def enter_alone(request: Request, settings: SettingsDep, form: FormDep) -> Response:
    """In by a passkey alone."""
    onward = local_path(text_of(form, "next"))
    on_refusal(request, show_door_again(request, onward))
    entry = passkeys.enter_alone(
        engine_of(request),
        step_secret(request),
        text_of(form, "credential"),
        site=site_of(request),
        settings=settings,
        visitor=visitor_of(request),
    )
    return let_in(request, entry, onward)


@router.post("/sign-in/second-factor/passkey/options")
def begin_as_second(request: Request, session: SessionDep) -> Response:
    """What the script asks the device of the one who has given the password."""
    options = passkeys.begin_as_second(session, step_secret(request), site=site_of(request))
    return Response(options, media_type="application/json", headers={"Cache-Control": "no-store"})


@router.post("/sign-in/second-factor/passkey")
def enter_as_second(request: Request, settings: SettingsDep, form: FormDep) -> Response:
    """The second step by a passkey."""
    on_refusal(request, show_step_again(request, settings))
    entry, onward = passkeys.enter_as_second(
        engine_of(request),
        step_secret(request),
        text_of(form, "credential"),
        site=site_of(request),
        settings=settings,
        visitor=visitor_of(request),
    )
    return let_in(request, entry, onward)
