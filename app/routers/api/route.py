"""How an operation of the JSON face runs: one transaction, in one thread, committed before the answer leaves.

An endpoint that asks for `session: Session` or `actor: Actor` gets them from here, not by `Depends`: transaction,
sign-in, work and the commit share one hop into a worker thread instead of four, and the Idempotency-Key's answer is
kept in the same transaction as the work.
"""

import inspect
from collections.abc import Callable, Coroutine, Sequence
from functools import wraps
from typing import Any, get_type_hints

from fastapi import Request, Response
from fastapi.dependencies.utils import get_flat_params
from fastapi.params import ParamTypes

from app.database import transaction
from app.errors import BadRequest, FieldError, NotSignedIn
from app.routers import idempotency
from app.routers.dependencies import SAFE_METHODS, engine_of, present_actor, presented_token, resolved_actor
from app.routers.reads import ReadingRoute

Endpoint = Callable[..., Response]
SUPPLIED = ("session", "actor")


def in_one_transaction(endpoint: Endpoint) -> Endpoint:
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
    def run(*, request: Request, **values: Any) -> Response:
        if wants_request:
            values["request"] = request
        return _run(request, endpoint, values, supplied=supplied)

    run.__signature__ = signature.replace(parameters=shown)  # type: ignore[attr-defined]
    run.__annotations__ = {p.name: p.annotation for p in shown}
    run.wants_actor = "actor" in supplied  # type: ignore[attr-defined]
    return run


def _run(request: Request, endpoint: Endpoint, values: dict[str, Any], *, supplied: Sequence[str]) -> Response:
    engine = engine_of(request)
    wants_actor, wants_session = "actor" in supplied, "session" in supplied
    held = _claim(request) if wants_actor else None
    if isinstance(held, Response):
        return held
    try:
        with transaction(engine, writing=request.method not in SAFE_METHODS) as session:
            if wants_actor:
                values["actor"] = present_actor(request, session)
            if wants_session:
                values["session"] = session
            response = endpoint(**values)
            session.flush()
            if held:
                idempotency.finish(session, held, response)
    except BaseException:
        if held:
            idempotency.release(engine, held)
        raise
    return response


def _claim(request: Request) -> idempotency.Claim | Response | None:
    """The key's claim, or its first answer, when a key came with this POST."""
    key = idempotency.offered_key(request) if hasattr(request.state, "fingerprint") else None
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

    def prepared(self) -> Endpoint:
        """The endpoint in one transaction."""
        return in_one_transaction(self.endpoint)

    def complete(self) -> None:
        """Which query parameters there are."""
        super().complete()
        self.wants_actor = getattr(self.endpoint, "wants_actor", False)
        flat = get_flat_params(self.dependant)
        self.known = {f.alias for f in flat if f.field_info.in_ is ParamTypes.query}  # type: ignore[attr-defined]

    def check(self, request: Request) -> None:
        """What can be refused without reading the body."""
        if self.wants_actor and not presented_token(request):
            raise NotSignedIn("not_signed_in", "Hãy đăng nhập để tiếp tục.")
        if request.scope["query_string"]:
            refuse_unknown(request, self.known)

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """FastAPI's handler, after that."""
        answer = super().get_route_handler()

        async def handler(request: Request) -> Response:
            self.check(request)
            if idempotency.HEADER in request.headers and request.method == "POST":
                request.state.fingerprint = idempotency.fingerprint(request, await request.body())
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
