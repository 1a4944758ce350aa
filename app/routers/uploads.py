"""Files to be read: read before the transaction that keeps them begins, so that no writer waits for it."""

from typing import Annotated

from fastapi import Depends, Request

from app.access.actor import Actor
from app.database import transaction
from app.routers.dependencies import engine_of, resolved_actor


def reader_of(request: Request) -> Actor:
    """Who sends a file, before the transaction in which this is asked again. Raises NotSignedIn."""
    with transaction(engine_of(request), writing=False) as session:
        actor, _ = resolved_actor(request, session)
    request.state.actor = actor
    return actor


ReaderDep = Annotated[Actor, Depends(reader_of)]
