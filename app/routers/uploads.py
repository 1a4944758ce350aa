"""Files to be read: read before the transaction that keeps them begins, so that no writer waits for it."""

from typing import Annotated

from fastapi import Depends, Request

from app.access import identity
from app.access.actor import Actor
from app.database import transaction
from app.errors import NotSignedIn
from app.routers.dependencies import engine_of, presented_token, settings_of


def reader_of(request: Request) -> Actor:
    """Who sends a file, before the transaction in which this is asked again. Raises NotSignedIn."""
    token = presented_token(request)
    if not token:
        raise NotSignedIn("not_signed_in", "Hãy đăng nhập để tiếp tục.")
    with transaction(engine_of(request), writing=False) as session:
        actor, _ = identity.resolve(session, token, idle_minutes=settings_of(request).session_idle_minutes)
    request.state.actor = actor
    return actor


ReaderDep = Annotated[Actor, Depends(reader_of)]
