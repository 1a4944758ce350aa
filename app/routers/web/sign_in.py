"""Signing in and out, and the choice of language."""

from collections.abc import Callable
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response
from sqlmodel import Session

from app.errors import BadInput
from app.models.account import SignIn
from app.routers.dependencies import SESSION_COOKIE, ActorDep, SessionDep, SettingsDep, engine_of
from app.routers.language import LANGUAGE_COOKIE, LANGUAGES
from app.routers.visitors import keep_entry, next_address, visitor_of
from app.routers.web.forms import NOTHING_KEPT, FormDep, Kept, on_refusal, parse, text_of
from app.routers.web.pages import local_path, page, see_other
from app.routers.web.route import PageRoute
from app.services import sign_in as signing

router = APIRouter(include_in_schema=False, route_class=PageRoute)
YEAR_SECONDS = 365 * 24 * 3600


@router.get("/sign-in")
def show_sign_in(
    request: Request,
    session: SessionDep,
    next: Annotated[str, Query(max_length=2000)] = "/",  # noqa: A002
) -> Response:
    """The door; `next` is where to go on to."""
    return _door(request, session, local_path(next))


def _door(request: Request, session: Session, onward: str, kept: Kept = NOTHING_KEPT) -> Response:
    return page(request, "sign_in.html", next=onward, kept=kept, nobody_yet=signing.nobody_yet(session))


def show_door_again(request: Request, onward: str) -> Callable[[Session, Kept], Response]:
    """The door with what was wrong."""
    return lambda session, kept: _door(request, session, onward, kept)


@router.post("/sign-in")
def sign_in(request: Request, settings: SettingsDep, form: FormDep) -> Response:
    """Open a session and go on to where the person wanted to be."""
    onward = local_path(text_of(form, "next"))

    on_refusal(request, show_door_again(request, onward))
    command = parse(SignIn, form, zone=settings.time_zone)
    entry = signing.attempt(
        engine_of(request),
        command.login,
        command.password,
        settings=settings,
        visitor=visitor_of(request),
        onward=onward,
    )
    return let_in(request, entry, onward)


def let_in(request: Request, entry: signing.Entry, onward: str) -> Response:
    """On to where the person wanted to be; or first to the step that is still due."""
    return keep_entry(request, see_other(request, next_address(entry, onward)), entry)


@router.post("/sign-out")
def sign_out(request: Request, session: SessionDep, actor: ActorDep) -> Response:
    """End the session."""
    signing.sign_out(session, actor)
    response = see_other(request, "/sign-in", notice="signed_out")
    response.delete_cookie(SESSION_COOKIE)
    return response


@router.post("/language")
def choose_language(request: Request, settings: SettingsDep, form: FormDep) -> Response:
    """Remember the language of the screen, and go back."""
    chosen = text_of(form, "language")
    if chosen not in LANGUAGES:
        raise BadInput("unknown_language", "Không có ngôn ngữ này.", pointer="/language")
    response = see_other(request, local_path(text_of(form, "next")))
    response.set_cookie(
        LANGUAGE_COOKIE, chosen, max_age=YEAR_SECONDS, httponly=True, samesite="lax", secure=settings.secure_cookies
    )
    return response
