"""The short way of plain reads below /plans: a resource by its id, or the first page of a list without filters.

Most requests are of this kind. Finding their route, solving their dependencies and changing threads costs several
times the reading itself, which on SQLite takes microseconds and never waits for a writer, so it is done right here.
Whatever is not plain (other parameters, no token, another form than JSON, a session whose use is to be noted, a
database over a network) goes the ordinary way, which answers the same.
"""

import inspect
import re
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from fastapi import FastAPI, Request, Response
from fastapi.routing import iter_route_contexts
from starlette.types import ASGIApp, Receive, Scope, Send

from app.access import identity
from app.database import transaction
from app.routers import problems
from app.routers.api.answers import JSON, PREFIX, Reading
from app.routers.api.lists import DEFAULT_PAGE, LARGEST_PAGE, Listing, wanted_form
from app.routers.dependencies import engine_of, presented_token, settings_of
from app.services.paging import PageQuery

PLANS = f"{PREFIX}/plans"
IDENTITY = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
PARAMETER = re.compile(r"\{(\w+)\}")
LIMIT = re.compile(rb"limit=([1-9][0-9]{0,2})")
LONGEST_HEADER = 500
SUPPLIED = {"session", "actor", "reading", "listing"}


@dataclass(frozen=True, slots=True)
class PlainRead:
    """An operation that can be answered the short way."""

    route: Any
    endpoint: Any
    names: tuple[str, ...]
    is_list: bool


def plain_reads(app: FastAPI) -> dict[str, PlainRead]:
    """The operations below /plans that read one resource or a list, by their path with `*` for each id."""
    found = {}
    for context in iter_route_contexts(app.routes):
        path, endpoint = getattr(context, "path", ""), getattr(getattr(context, "endpoint", None), "__wrapped__", None)
        if endpoint is None or not path.startswith(PLANS) or "GET" not in (getattr(context, "methods", None) or ()):
            continue
        parameters = inspect.signature(endpoint).parameters
        names = tuple(PARAMETER.findall(path))
        needed = {n for n, p in parameters.items() if p.default is p.empty} - SUPPLIED
        if needed == set(names) and ("reading" in parameters) != ("listing" in parameters):
            found[PARAMETER.sub("*", path)] = PlainRead(
                context.original_route, endpoint, names, "listing" in parameters
            )
    return found


class QuickReads:
    """Answer plain reads; pass everything else on."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self.reads: dict[str, PlainRead] | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or pass the request on."""
        response = None
        if scope["type"] == "http" and scope["method"] == "GET" and scope["path"].startswith(PLANS):
            response = await self._answer(Request(scope, receive))
        await (response or self.app)(scope, receive, send)

    async def _answer(self, request: Request) -> Response | None:
        if self.reads is None:
            self.reads = plain_reads(request.app)
        path = request.scope["path"]
        read = self.reads.get(IDENTITY.sub("*", path))
        engine = engine_of(request)
        if read is None or engine.dialect.name != "sqlite" or engine.url.database in {None, "", ":memory:"}:
            return None
        asked = _asked(request, read)
        token = presented_token(request)
        ids = [UUID(identity) for identity in IDENTITY.findall(path)]
        if asked is None or not token or len(ids) != len(read.names):
            return None
        request.scope["route"] = read.route
        values = dict(zip(read.names, ids, strict=True)) | asked
        try:
            with transaction(engine, writing=False) as session:
                actor, stale = identity.resolve(session, token, idle_minutes=settings_of(request).session_idle_minutes)
                request.state.actor = actor
                response: Response | None = None if stale else read.endpoint(session=session, actor=actor, **values)
        except problems.HANDLED as error:
            response = await problems.handle(request, error)
        return response


def _asked(request: Request, read: PlainRead) -> dict[str, Any] | None:
    """How it is asked for; None when that is not plain."""
    query = request.scope["query_string"]
    if not read.is_list:
        known = request.headers.get("if-none-match")
        return None if query or len(known or "") > LONGEST_HEADER else {"reading": Reading(None, known)}
    limit = LIMIT.fullmatch(query)
    most = int(limit[1]) if limit else DEFAULT_PAGE
    if (query and not limit) or most > LARGEST_PAGE or wanted_form(request.headers.get("accept", "")) != JSON:
        return None
    return {"listing": Listing(request, PageQuery(most), limit is not None, None)}
