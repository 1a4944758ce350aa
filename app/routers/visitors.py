"""Who stands at the door: where a sign-in comes from, and the cookies that it leaves with."""

from typing import Final
from urllib.parse import urlsplit

from fastapi import Request
from fastapi.responses import Response

from app.access.passkeys import Site
from app.enums import SignInStep
from app.routers.dependencies import SESSION_COOKIE, settings_of
from app.services.sign_in import Entry, Visitor

STEP_COOKIE: Final = "dh_step"
STEP_SECONDS: Final = 600


def visitor_of(request: Request) -> Visitor:
    """Where a sign-in comes from, with the session that the browser has now."""
    return Visitor(
        address=request.client.host if request.client else None,
        user_agent=request.headers.get("user-agent"),
        previous=request.cookies.get(SESSION_COOKIE),
    )


def step_secret(request: Request) -> str | None:
    """The secret of the step that this browser's sign-in waits for."""
    return request.cookies.get(STEP_COOKIE)


def keep_session(request: Request, response: Response, secret: str) -> Response:
    """The answer with the session in its cookie; a step that was waited for is over."""
    _keep(request, response, SESSION_COOKIE, secret, settings_of(request).session_hours * 3600)
    if STEP_COOKIE in request.cookies:
        response.delete_cookie(STEP_COOKIE)
    response.headers["Cache-Control"] = "no-store"
    return response


def keep_step(request: Request, response: Response, secret: str) -> Response:
    """The answer with the secret of the next step in its cookie."""
    _keep(request, response, STEP_COOKIE, secret, STEP_SECONDS)
    response.headers["Cache-Control"] = "no-store"
    return response


def keep_entry(request: Request, response: Response, entry: Entry) -> Response:
    """The answer with the session, or with what the step that is still due goes on with."""
    kept = keep_session if entry.session else keep_step
    return kept(request, response, entry.secret)


STEPS: Final = {
    SignInStep.SECOND_FACTOR: "/sign-in/second-factor",
    SignInStep.NEW_PASSWORD: "/sign-in/new-password",
}


def next_address(entry: Entry, onward: str) -> str:
    """The page of the step that is still due; without one, where the person wanted to be."""
    return STEPS[entry.due] if entry.due else onward


def _keep(request: Request, response: Response, name: str, secret: str, seconds: int) -> None:
    secure = settings_of(request).secure_cookies
    response.set_cookie(name, secret, max_age=seconds, httponly=True, samesite="lax", secure=secure)


def site_of(request: Request) -> Site:
    """What passkeys are tied to: the public address, or where the request came in when none is set."""
    address = urlsplit(settings_of(request).base_url or str(request.base_url))
    return Site(address.hostname or "", f"{address.scheme}://{address.netloc}")
