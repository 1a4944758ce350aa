"""What routers ask for: the transaction, the actor, the page. Nothing else reads the request for these."""

from collections.abc import Iterator
from typing import Annotated, Any

from fastapi import Depends, Request
from sqlalchemy import Engine
from sqlmodel import Session

from app.access import identity
from app.access.actor import Actor
from app.access.tokens import is_access_token
from app.database import transaction
from app.errors import NotSignedIn
from app.settings import Settings

SESSION_COOKIE = "dh_session"
API = "/api/"
SAFE_METHODS = {"GET", "HEAD", "OPTIONS"}


def engine_of(request: Request) -> Engine:
    """The engine of this application."""
    engine: Engine = request.scope["app"].state.engine
    return engine


def settings_of(request: Request) -> Settings:
    """The settings of this application."""
    settings: Settings = request.scope["app"].state.settings
    return settings


def session_of(request: Request) -> Iterator[Session]:
    """One transaction for the request, committed before the answer leaves; reading requests do not take the lock."""
    with transaction(engine_of(request), writing=request.method not in SAFE_METHODS) as session:
        yield session


SessionDep = Annotated[Session, Depends(session_of, scope="function")]


async def _settings(request: Request) -> Settings:
    return settings_of(request)


SettingsDep = Annotated[Settings, Depends(_settings)]


def presented_token(request: Request) -> str | None:
    """The token in the Authorization header, or else in the cookie; looked for once a request.

    Access tokens are taken only from the header, and only by the JSON face: no cookie carries one, no page obeys one.
    """
    state: dict[str, Any] = request.scope.setdefault("state", {})
    if "token" not in state:
        state["token"] = _presented_token(request)
    token: str | None = state["token"]
    return token


def _presented_token(request: Request) -> str | None:
    scheme, _, bearer = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer" and bearer:
        token = bearer.strip()
        return token if request.scope["path"].startswith(API) or not is_access_token(token) else None
    cookie = request.cookies.get(SESSION_COOKIE)
    return None if cookie is None or is_access_token(cookie) else cookie


def resolved_actor(request: Request, session: Session) -> tuple[Actor, bool]:
    """Whose the presented token is, and whether its use should be noted. Raises NotSignedIn."""
    token = presented_token(request)
    if not token:
        raise NotSignedIn("not_signed_in", "Hãy đăng nhập để tiếp tục.")
    return identity.resolve(session, token, idle_minutes=settings_of(request).session_idle_minutes)


def present_actor(request: Request, session: Session) -> Actor:
    """Who is acting, by the token presented, in this transaction. Raises NotSignedIn."""
    actor, stale = resolved_actor(request, session)
    client, state = request.scope.get("client"), request.scope["state"]
    actor = actor.arriving(client[0] if client else None, state.get("request_id"))
    if stale:
        _touch(request, session, actor)
    state["actor"] = actor
    return actor


def actor_of(request: Request, session: SessionDep) -> Actor:
    """Who is acting. Raises NotSignedIn."""
    return present_actor(request, session)


def _touch(request: Request, session: Session, actor: Actor) -> None:
    """Note the session's or token's use: in this transaction when it writes, else when the answer is out."""
    if request.method in SAFE_METHODS:
        request.state.use_to_note = actor
    else:
        identity.touch(session, actor)


def note_use(request: Request) -> None:
    """Note in a transaction of its own what a reading request could not."""
    actor: Actor | None = getattr(request.state, "use_to_note", None)
    if actor:
        with transaction(engine_of(request)) as session:
            identity.touch(session, actor)


ActorDep = Annotated[Actor, Depends(actor_of, scope="function")]
