"""How a GET is answered: its parameters read as FastAPI reads them, and the work done in one transaction.

FastAPI's general machinery (bodies, files, dependencies that are closed later) costs several times what a small
reading costs. What a GET needs of it is little: validated parameters. Whatever needs more goes FastAPI's way.
"""

import inspect
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from fastapi import Request, Response
from fastapi.dependencies.models import Dependant
from fastapi.dependencies.utils import request_params_to_args
from fastapi.exceptions import RequestValidationError
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import QueryParams
from starlette.types import Receive, Scope, Send

from app.database import reads_at_once
from app.routers.dependencies import engine_of, note_use
from app.routers.table import LazyRoute

F = TypeVar("F", bound=Callable[..., Response])
Found = tuple[dict[str, Any], list[Any]]
NOTHING = QueryParams()
PROMPT_PARAMETERS = {"limit", "cursor", "fields"}
NEEDS_MORE = (
    "cookie_params", "body_params", "websocket_param_name", "http_connection_param_name", "response_param_name",
    "background_tasks_param_name", "security_scopes_param_name",
)  # fmt: skip


def prompt(endpoint: F) -> F:
    """Say that an operation reads little, by an index: on SQLite it is then done at once, without changing threads.

    A list is prompt as long as nothing is searched or sorted otherwise.
    """
    endpoint.is_prompt = True  # type: ignore[attr-defined]
    return endpoint


class Parameters:
    """The parameters of an operation, or of what it depends on."""

    def __init__(self, dependant: Dependant) -> None:
        self.path, self.query, self.headers = dependant.path_params, dependant.query_params, dependant.header_params
        self.request_name = dependant.request_param_name
        self.below = [(sub.name, sub.call, Parameters(sub)) for sub in dependant.dependencies]

    @staticmethod
    def suffice(dependant: Dependant) -> bool:
        """Whether there is nothing but parameters of path, query and headers."""
        calls = [sub.call for sub in dependant.dependencies]
        return (
            not any(getattr(dependant, name) for name in NEEDS_MORE)
            and all(inspect.iscoroutinefunction(call) for call in calls)
            and all(Parameters.suffice(sub) for sub in dependant.dependencies)
        )

    async def read(self, request: Request) -> Found:
        """Values by name, and what is wrong."""
        values: dict[str, Any] = {}
        errors: list[Any] = []
        for name, call, parameters in self.below:
            found, wrong = await parameters.read(request)
            errors += wrong
            if not wrong and name and call:
                values[name] = await call(**found)
        for fields, sent in self._sent(request):
            found, wrong = request_params_to_args(fields, sent)
            values |= found
            errors += wrong
        if self.request_name:
            values[self.request_name] = request
        return values, errors

    def _sent(self, request: Request) -> list[tuple[Sequence[Any], Any]]:
        """What is to be read from where. What was not sent and may be left out needs no reading."""
        received = (
            (self.path, request.path_params),
            (self.query, request.query_params if request.scope["query_string"] else NOTHING),
            (self.headers, request.headers),
        )
        parts = [
            ([f for f in fields if f.alias in sent or f.field_info.is_required()], sent) for fields, sent in received
        ]
        return [(fields, sent) for fields, sent in parts if fields]


class ReadingRoute(LazyRoute):
    """A route whose endpoint does all its work in one call."""

    parameters: Parameters | None

    def complete(self) -> None:
        """Look at what the endpoint asks for."""
        readable = self.methods == {"GET"} and not inspect.iscoroutinefunction(self.endpoint)
        self.parameters = Parameters(self.dependant) if readable and Parameters.suffice(self.dependant) else None

    def check(self, request: Request) -> None:
        """Refuse what can be refused before the parameters are read."""

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a GET here, and leave the rest to FastAPI."""
        request = Request(scope, receive)
        try:
            if self.parameters is None or scope["method"] != "GET":
                await super().handle(scope, receive, send)
            else:
                response = await self._answer(request, self.parameters)
                await response(scope, receive, send)
        finally:
            if "use_to_note" in scope.get("state", ()):
                await run_in_threadpool(note_use, request)

    async def _answer(self, request: Request, parameters: Parameters) -> Response:
        self.check(request)
        values, errors = await parameters.read(request)
        if errors:
            raise RequestValidationError(errors)
        if self._is_prompt(request):
            return self.endpoint(**values)  # type: ignore[no-any-return]
        return await run_in_threadpool(self.endpoint, **values)

    def _is_prompt(self, request: Request) -> bool:
        return (
            getattr(self.endpoint, "is_prompt", False)
            and reads_at_once(engine_of(request))
            and (not request.scope["query_string"] or PROMPT_PARAMETERS.issuperset(request.query_params))
        )
