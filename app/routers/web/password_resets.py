"""Passwords: asking for a link, setting a new one by it, changing one's own."""

from fastapi import APIRouter, Request
from fastapi.responses import Response
from sqlmodel import Session

from app.access.actor import Actor
from app.errors import BadInput
from app.routers.dependencies import ActorDep, SessionDep, SettingsDep, engine_of
from app.routers.language import language_of
from app.routers.visitors import keep_session, step_secret, visitor_of
from app.routers.web.forms import NOTHING_KEPT, FormDep, Kept, on_refusal, text_of
from app.routers.web.pages import page, see_other
from app.routers.web.route import PageRoute
from app.routers.web.sign_in import let_in
from app.services import own_account, password_resets

router = APIRouter(include_in_schema=False, route_class=PageRoute)
OWN = "/account/password"
ASK = "/password-reset"
FIRST = "/sign-in/new-password"


@router.get(ASK)
def show_asking(request: Request) -> Response:
    """The form that asks for a link."""
    return page(request, "password_reset.html", sent=False)


@router.post(ASK)
def ask_for_reset(request: Request, session: SessionDep, settings: SettingsDep, form: FormDep) -> Response:
    """Send a link, if there is somebody to send it to; the answer is the same."""
    on_refusal(request, lambda _session, kept: page(request, "password_reset.html", sent=False, kept=kept))
    name = typed(form, "name")
    password_resets.ask_for_reset(
        session, name, settings=settings, visitor=visitor_of(request), language=language_of(request)
    )
    return see_other(request, ASK + "/sent")


def typed(form: FormDep, name: str) -> str:
    """The text of a field that must be filled. Raises BadInput `missing`."""
    text = text_of(form, name).strip()
    if not text:
        raise BadInput("missing_field", "Hãy nhập ô này.", pointer=f"/{name}")
    return text


@router.get(ASK + "/sent")
def show_sent(request: Request) -> Response:
    """What to do next, whoever asked."""
    return page(request, "password_reset.html", sent=True)


@router.get(ASK + "/{secret}")
def show_reset(request: Request, secret: str, session: SessionDep) -> Response:
    """The form behind the link. Looking does not use the link up: some mail programs look at every one."""
    return _reset(request, session, secret)


def _reset(request: Request, session: Session, secret: str, kept: Kept = NOTHING_KEPT) -> Response:
    _, account = password_resets.find_reset(session, secret)
    response = page(request, "password_reset_new.html", login=account.login, secret=secret, kept=kept)
    response.headers["Cache-Control"] = "no-store"
    return response


@router.post(ASK + "/{secret}")
def reset_password(request: Request, secret: str, session: SessionDep, form: FormDep) -> Response:
    """Set the password anew; then to the door, where a second factor is still asked for."""
    on_refusal(request, lambda fresh, kept: _reset(request, fresh, secret, kept))
    password_resets.reset_password(session, secret, text_of(form, "password"), visitor=visitor_of(request))
    return see_other(request, "/sign-in", notice="password_reset")


@router.get(FIRST)
def show_first(request: Request, session: SessionDep) -> Response:
    """The last step of a sign-in with a password that an administrator chose."""
    return _first(request, session)


def _first(request: Request, session: Session, kept: Kept = NOTHING_KEPT) -> Response:
    login = password_resets.new_password_due(session, step_secret(request))
    return page(request, "sign_in_new_password.html", login=login, kept=kept)


@router.post(FIRST)
def replace_temporary(request: Request, settings: SettingsDep, form: FormDep) -> Response:
    """In with a password of one's own."""
    on_refusal(request, lambda session, kept: _first(request, session, kept))
    entry, onward = password_resets.replace_temporary(
        engine_of(request),
        step_secret(request),
        text_of(form, "new_password"),
        settings=settings,
        visitor=visitor_of(request),
    )
    return let_in(request, entry, onward)


@router.get(OWN)
def show_own_password(request: Request, session: SessionDep, actor: ActorDep) -> Response:
    """The form for a new password of one's own."""
    return _own(request, session, actor)


def _own(request: Request, session: Session, actor: Actor, kept: Kept = NOTHING_KEPT) -> Response:
    account = own_account.own_account(session, actor)
    return page(request, "account/password.html", account=account, kept=kept)


@router.post(OWN)
def change_own_password(request: Request, session: SessionDep, actor: ActorDep, form: FormDep) -> Response:
    """Change it; all other sessions end."""
    on_refusal(request, lambda fresh, kept: _own(request, fresh, actor, kept))
    secret = password_resets.change_own_password(
        session, actor, password=text_of(form, "password"), new_password=text_of(form, "new_password")
    )
    return keep_session(request, see_other(request, OWN, notice="password_changed"), secret)
