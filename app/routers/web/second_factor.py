"""The second factor: its step at the door, and its page among a person's own."""

from collections.abc import Callable
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import Response
from sqlmodel import Session

from app.access.actor import Actor
from app.routers.dependencies import ActorDep, SessionDep, SettingsDep, engine_of
from app.routers.visitors import keep_entry, keep_session, next_address, step_secret, visitor_of
from app.routers.web.forms import NOTHING_KEPT, FormDep, Kept, on_refusal, text_of
from app.routers.web.pages import page, see_other
from app.routers.web.route import PageRoute
from app.routers.web.sign_in import let_in
from app.services import second_factors
from app.services import sign_in as signing
from app.settings import Settings

router = APIRouter(include_in_schema=False, route_class=PageRoute)
DOOR = "/sign-in/second-factor"
OWN = "/account/second-factor"


@router.get(DOOR)
def show_step(request: Request, session: SessionDep, settings: SettingsDep) -> Response:
    """The second step of a sign-in: a code, or first setting up an authenticator where the role asks for one."""
    return _step(request, session, settings)


def _step(request: Request, session: Session, settings: Settings, kept: Kept = NOTHING_KEPT) -> Response:
    due = signing.step_due(session, step_secret(request), settings=settings)
    return secret_page(request, "sign_in_second_factor.html", due=due, kept=kept)


def show_step_again(request: Request, settings: Settings) -> Callable[[Session, Kept], Response]:
    """The page of the second step with what was wrong."""
    return lambda session, kept: _step(request, session, settings, kept)


def secret_page(request: Request, template: str, **context: Any) -> Response:
    """A page with a secret on it, which no browser keeps."""
    response = page(request, template, **context)
    response.headers["Cache-Control"] = "no-store"
    return response


@router.post(DOOR)
def confirm_step(request: Request, settings: SettingsDep, form: FormDep) -> Response:
    """In by a code. Recovery codes, when an authenticator was set up here, are shown first."""
    on_refusal(request, show_step_again(request, settings))
    entry, onward = signing.confirm_code(
        engine_of(request), step_secret(request), text_of(form, "code"), settings=settings, visitor=visitor_of(request)
    )
    if entry.recovery_codes:
        address = next_address(entry, onward)
        shown = secret_page(request, "account/recovery_codes.html", codes=entry.recovery_codes, onward=address)
        return keep_entry(request, shown, entry)
    return let_in(request, entry, onward)


@router.get(OWN)
def show_second_factor(request: Request, session: SessionDep, actor: ActorDep, settings: SettingsDep) -> Response:
    """Whether it is on, and what can be done with it."""
    return _own(request, session, actor, settings)


def _own(request: Request, session: Session, actor: Actor, settings: Settings, kept: Kept = NOTHING_KEPT) -> Response:
    shown = second_factors.show_own(session, actor, settings=settings)
    return secret_page(request, "account/second_factor.html", factor=shown, kept=kept)


@router.post(OWN)
def begin_second_factor(request: Request, session: SessionDep, actor: ActorDep, settings: SettingsDep) -> Response:
    """Start setting up an authenticator."""
    second_factors.begin(session, actor, settings=settings)
    return see_other(request, OWN)


@router.post(OWN + "/confirm")
def confirm_second_factor(
    request: Request, session: SessionDep, actor: ActorDep, settings: SettingsDep, form: FormDep
) -> Response:
    """On by a code of the authenticator; the recovery codes are shown this once."""
    on_refusal(request, lambda fresh, kept: _own(request, fresh, actor, settings, kept))
    codes, secret = second_factors.confirm_own(session, actor, text_of(form, "code"), settings=settings)
    shown = secret_page(request, "account/recovery_codes.html", codes=codes, onward=OWN)
    return keep_session(request, shown, secret)


@router.post(OWN + "/recovery-codes")
def renew_recovery_codes(
    request: Request, session: SessionDep, actor: ActorDep, settings: SettingsDep, form: FormDep
) -> Response:
    """New recovery codes, shown this once."""
    on_refusal(request, lambda fresh, kept: _own(request, fresh, actor, settings, kept))
    codes = second_factors.renew_recovery_codes(session, actor, text_of(form, "password"))
    return secret_page(request, "account/recovery_codes.html", codes=codes, onward=OWN)


@router.post(OWN + "/remove")
def remove_second_factor(
    request: Request, session: SessionDep, actor: ActorDep, settings: SettingsDep, form: FormDep
) -> Response:
    """Off, for who knows the password."""
    on_refusal(request, lambda fresh, kept: _own(request, fresh, actor, settings, kept))
    secret = second_factors.remove_own(session, actor, text_of(form, "password"))
    return keep_session(request, see_other(request, OWN, notice="second_factor_removed"), secret)
