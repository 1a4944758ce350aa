"""How a GET is answered: its parameters read as FastAPI reads them, and the work done in one transaction.

FastAPI's general machinery (bodies, files, dependencies that are closed later) costs several times what a small
reading costs. What a GET needs of it is little: validated parameters. Whatever needs more goes FastAPI's way.
"""

import inspect
import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from enum import Enum
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin
from uuid import UUID

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
CANONICAL_ID = re.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}").fullmatch
PROMPT_PARAMETERS = {"limit", "cursor", "fields"}
VALUES = (str, int, float, bool, UUID, date, Enum, NoneType)
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
        self.needs_query = _any_required(self.query)
        self.single = {field.name for field in self.query if _is_single(field)}
        self.header_names = None if _any_required(self.headers) else {f.alias.lower().encode() for f in self.headers}
        self.ids = [f.name for f in self.path] if all(_is_plain_id(f) for f in self.path) else None
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
        for found, wrong in self._sent(request, values):
            values |= found
            errors += wrong
        if self.request_name:
            values[self.request_name] = request
        return values, errors

    def _sent(self, request: Request, values: dict[str, Any]) -> Iterator[Found]:
        """What was sent. What was not, and may be left out, needs no reading, nor do plain ids."""
        if self.path and not self._read_ids(request.scope["path_params"], values):
            yield request_params_to_args(self.path, request.path_params)
        if self.query and (request.scope["query_string"] or self.needs_query):
            yield from self._read_query(request.query_params)
        if self.headers and self._some_header(request.scope["headers"]):
            yield request_params_to_args(self.headers, request.headers)

    def _read_query(self, sent: QueryParams) -> Iterator[Found]:
        """One value goes to the field's own check: FastAPI looks at how each is declared anew each time."""
        names = sent.keys()
        for field in self.query:
            if field.alias in names and field.name in self.single:
                value, wrong = field.validate(sent[field.alias], loc=("query", field.alias))
                yield {} if wrong else {field.name: value}, wrong
            elif field.alias in names or field.field_info.is_required():
                yield request_params_to_args([field], sent)

    def _some_header(self, sent: Sequence[tuple[bytes, bytes]]) -> bool:
        return self.header_names is None or not self.header_names.isdisjoint([name for name, _ in sent])

    def _read_ids(self, sent: dict[str, str], values: dict[str, Any]) -> bool:
        """Read an address of nothing but ids, when they are written as we write them."""
        for name in self.ids or ():
            if not CANONICAL_ID(sent[name]):
                return False
            values[name] = UUID(sent[name])
        return self.ids is not None


def _any_required(fields: Sequence[Any]) -> bool:
    return any(f.field_info.is_required() for f in fields)


def _is_single(field: Any) -> bool:
    """Whether a parameter is one value under one name."""
    info = field.field_info
    return info.validation_alias in {None, field.alias} and _is_value(info.annotation)


def _is_value(annotation: Any) -> bool:
    if get_origin(annotation) in {Union, UnionType}:
        return all(_is_value(part) for part in get_args(annotation))
    if get_origin(annotation) is Annotated:
        return _is_value(get_args(annotation)[0])
    return get_origin(annotation) is Literal or (isinstance(annotation, type) and issubclass(annotation, VALUES))


def _is_plain_id(field: Any) -> bool:
    return field.field_info.annotation is UUID and field.alias == field.name and not field.field_info.metadata


class ReadingRoute(LazyRoute):
    """A route whose endpoint does all its work in one call."""

    parameters: Parameters | None

    def complete(self) -> None:
        """Look at what the endpoint asks for."""
        readable = self.methods == {"GET"} and not inspect.iscoroutinefunction(self.endpoint)
        self.parameters = Parameters(self.dependant) if readable and Parameters.suffice(self.dependant) else None
        self.is_prompt = getattr(self.endpoint, "is_prompt", False)

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
            self.is_prompt
            and reads_at_once(engine_of(request))
            and (not request.scope["query_string"] or PROMPT_PARAMETERS.issuperset(request.query_params))
        )
