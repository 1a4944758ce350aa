"""Whose secret is this: a session's or an access token's. Every request is resolved here, on both faces."""

from sqlmodel import Session

from app.access import sessions, tokens
from app.access.actor import Actor


def resolve(session: Session, secret: str, *, idle_minutes: int) -> tuple[Actor, bool]:
    """The actor of a secret, and whether its use should be noted. Raises NotSignedIn."""
    if tokens.is_access_token(secret):
        return tokens.resolve(session, secret)
    return sessions.resolve(session, secret, idle_minutes=idle_minutes)


def touch(session: Session, actor: Actor) -> None:
    """Note that the actor's session or token was used now."""
    if actor.token_id:
        tokens.touch(session, actor.token_id, actor.address)
    elif actor.session_id:
        sessions.touch(session, actor.session_id)
