"""How an operation of the JSON face runs: one transaction, in one thread, committed before the answer leaves.

An endpoint that asks for `session: Session` or `actor: Actor` gets them from here, not by `Depends`: transaction,
sign-in, work and the commit share one hop into a worker thread instead of four, and the Idempotency-Key's answer is
kept in the same transaction as the work.
"""

import inspect
from collections.abc import Callable, Collection, Coroutine, Sequence
from dataclasses import dataclass
from functools import wraps
from typing import Any, get_type_hints

from fastapi import Request, Response
from fastapi.dependencies.utils import get_flat_params
from fastapi.exceptions import RequestValidationError
from fastapi.params import ParamTypes
from sqlmodel import Session
from starlette.concurrency import run_in_threadpool
from starlette.types import Receive, Scope, Send

from app.acts import done
from app.database import transaction
from app.errors import BadRequest, FieldError, NotSignedIn
from app.routers import idempotency
from app.routers.dependencies import SAFE_METHODS, engine_of, present_actor, presented_token, resolved_actor
from app.routers.json_bodies import Sending, again, body_of, json_in
from app.routers.reads import ReadingRoute

Endpoint = Callable[..., Response]
SUPPLIED = ("session", "actor")


def in_one_transaction(endpoint: Endpoint, methods: Collection[str]) -> Callable[..., Any]:
    """The endpoint as FastAPI sees it: without `session` and `actor`, which are supplied here."""
    signature = inspect.signature(endpoint)
    supplied = [name for name in SUPPLIED if name in signature.parameters]
    if not supplied:
        return endpoint
    hints = get_type_hints(endpoint, include_extras=True)
    shown = [
        p.replace(annotation=hints.get(n, p.annotation), kind=inspect.Parameter.KEYWORD_ONLY)
        for n, p in signature.parameters.items()
        if n not in (*SUPPLIED, "request")
    ]
    shown.append(inspect.Parameter("request", inspect.Parameter.KEYWORD_ONLY, annotation=Request))
    wants_request = "request" in signature.parameters

    @wraps(endpoint)
    def read(*, request: Request, **values: Any) -> Response:
        work = _Work(endpoint, request, values | {"request": request} if wants_request else values, supplied)
        with transaction(engine_of(request), writing=False) as session:
            return work.answer(session)

    @wraps(endpoint)
    async def write(*, request: Request, **values: Any) -> Response:
        work = _Work(endpoint, request, values | {"request": request} if wants_request else values, supplied)
        return await _written(work)

    run: Any = read if SAFE_METHODS.issuperset(methods) else write
    run.__signature__ = signature.replace(parameters=shown)
    run.__annotations__ = {p.name: p.annotation for p in shown}
    run.wants_actor = "actor" in supplied
    return run  # type: ignore[no-any-return]


@dataclass(slots=True)
class _Work:
    """An operation that was asked for: what is to be done in its transaction. `held` is its Idempotency-Key's claim."""

    endpoint: Endpoint
    request: Request
    values: dict[str, Any]
    supplied: Sequence[str]
    held: idempotency.Claim | None = None

    def answer(self, session: Session) -> Response:
        """Do it, by whoever asks, in this transaction."""
        if "actor" in self.supplied:
            self.values["actor"] = present_actor(self.request, session)
        if "session" in self.supplied:
            self.values["session"] = session
        return self.endpoint(**self.values)

    def __call__(self, session: Session) -> Response:
        response = self.answer(session)
        session.flush()
        if self.held:
            idempotency.finish(session, self.held, response)
        return response


async def _written(work: _Work) -> Response:
    """The answer, when what was done is on the disk."""
    engine = engine_of(work.request)
    if "actor" in work.supplied and hasattr(work.request.state, "fingerprint"):
        held = await run_in_threadpool(_claim, work.request)
        if isinstance(held, Response):
            return held
        work.held = held
    try:
        return await done(engine, work, kind=work.endpoint)
    except BaseException:
        if work.held:
            await run_in_threadpool(idempotency.release, engine, work.held)
        raise


def _claim(request: Request) -> idempotency.Claim | Response | None:
    """The key's claim, or its first answer, when a key came with this POST."""
    key = idempotency.offered_key(request)
    if key is None:
        return None
    engine = engine_of(request)
    with transaction(engine, writing=False) as session:
        actor, _ = resolved_actor(request, session)
    account_id = actor.account_id
    assert account_id
    return idempotency.claim(engine, account_id, key, request.state.fingerprint)


class ApiRoute(ReadingRoute):
    """A route whose endpoint runs in one transaction, and that knows its own query parameters."""

    def prepared(self) -> Callable[..., Any]:
        """The endpoint in one transaction."""
        return in_one_transaction(self.endpoint, self.methods or ())

    def complete(self) -> None:
        """Which query parameters there are."""
        super().complete()
        self.wants_actor = getattr(self.endpoint, "wants_actor", False)
        flat = get_flat_params(self.dependant)
        self.known = {f.alias for f in flat if f.field_info.in_ is ParamTypes.query}  # type: ignore[attr-defined]
        writes = inspect.iscoroutinefunction(self.endpoint)
        self.sending = Sending.to(self.dependant, embedded=self._embed_body_fields) if writes else None

    def check(self, request: Request) -> None:
        """What can be refused without reading the body."""
        if self.wants_actor and not presented_token(request):
            raise NotSignedIn("not_signed_in", "Hãy đăng nhập để tiếp tục.")
        if request.scope["query_string"]:
            refuse_unknown(request, self.known)

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer what writes here when it came as plain JSON, and leave the rest to others."""
        if self.sending is None or scope["method"] not in (self.methods or ()):
            await super().handle(scope, receive, send)
            return
        request = Request(scope, receive)
        self.check(request)
        wanted = self.sending.field or idempotency.HEADER in request.headers
        body = await body_of(request) if wanted else b""
        sent = json_in(scope, body) if self.sending.field else None
        if self.sending.field and sent is None:
            await super().handle(scope, again(body, receive), send)
            return
        response = await self._answer_to(request, body, self.sending, sent)
        await response(scope, receive, send)

    async def _answer_to(self, request: Request, body: bytes, sending: Sending, sent: Any) -> Response:
        self._note_fingerprint(request, body)
        values, errors = await sending.read(request, sent)
        if errors:
            raise RequestValidationError(errors, body=sent)
        response: Response = await self.endpoint(**values)
        return response

    def _note_fingerprint(self, request: Request, body: bytes) -> None:
        """Keep what tells a repeated request from another one, when it came with a key."""
        if request.method == "POST" and idempotency.HEADER in request.headers:
            request.state.fingerprint = idempotency.fingerprint(request, body)

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """FastAPI's handler, after that."""
        answer = super().get_route_handler()

        async def handler(request: Request) -> Response:
            self.check(request)
            if idempotency.HEADER in request.headers:
                self._note_fingerprint(request, await request.body())
            return await answer(request)

        return handler


def refuse_unknown(request: Request, known: set[str]) -> None:
    """Raise BadRequest `unknown_parameter` for a query parameter that the operation does not have, or twice."""
    names = [name for name, _ in request.query_params.multi_items()]
    wrong = [n for n in dict.fromkeys(names) if n not in known]
    if wrong:
        offered = ", ".join(sorted(known)) or "không có"
        raise BadRequest(
            "unknown_parameter",
            f"Tham số không có trong địa chỉ này. Các tham số dùng được: {offered}.",
            errors=[FieldError(f"/{n}", "unknown_parameter", "Không có tham số này.") for n in wrong],
        )
    twice = [n for n in dict.fromkeys(names) if names.count(n) > 1]
    if twice:
        raise BadRequest(
            "repeated_parameter",
            "Mỗi tham số chỉ được nêu một lần.",
            errors=[FieldError(f"/{n}", "repeated_parameter", "Tham số bị lặp.") for n in twice],
        )
