"""What surrounds every request, as plain ASGI: its id and log line, the headers of every answer, refusals, limits.

From the outside in: Envelope, Refusals, RateLimits, SameSiteOnly, BodyLimit, HeadAsGet. The answer is looked at in one
place, the envelope: what the others know of it stands in the request's `Answer`.
"""

import re
import time
from urllib.parse import urlsplit

import structlog
from fastapi import FastAPI
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from uuid_utils import uuid7

from app.errors import AppError, Forbidden, TooLarge
from app.routers.answer import Answer
from app.routers.problems import EXPECTED, Unexpected, answer_to, is_machine, render
from app.routers.rate_limits import RateLimits
from app.settings import Settings

SAFE_METHODS = {"GET", "HEAD", "OPTIONS"}
REQUEST_ID_HEADER = b"x-request-id"
REQUEST_ID = re.compile(r"[A-Za-z0-9_-]{8,64}")
HSTS = "max-age=31536000; includeSubDomains"
QUIET = {"/healthz", "/readyz"}
FORM_OVERHEAD = 64 * 1024
"""What multipart framing and the other fields may add to a file."""

log = structlog.get_logger("access")


class Envelope:
    """Give the request an id, every answer its headers, and write one line when it is answered.

    The line names the route, not the address: addresses may hold what somebody searched for. It holds nothing personal.
    """

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self.app = app
        self.log = log.bind()
        self.headers = [(n.lower().encode(), v.encode()) for n, v in security_headers(settings).items()]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request_id = _offered_id(scope) or uuid7().hex
        answer = Answer()
        state = scope.setdefault("state", {})
        state["request_id"], state["answer"] = request_id, answer
        started = time.perf_counter()

        async def noting(message: Message) -> None:
            if message["type"] == "http.response.start":
                answer.status = message["status"]
                own = (REQUEST_ID_HEADER, request_id.encode())
                message["headers"] = [*message.get("headers", ()), *self.headers, *answer.headers, own]
            elif message["type"] == "http.response.body":
                answer.size += len(message.get("body", b""))
            await send(message)

        try:
            await self.app(scope, receive, noting)
        finally:
            if scope["path"] not in QUIET:
                milliseconds = round((time.perf_counter() - started) * 1000, 1)
                route = getattr(scope.get("route"), "path", None)
                self.log.info(
                    "request", request_id=request_id, method=scope["method"], face=face_of(scope["path"]), route=route,
                    milliseconds=milliseconds, status=answer.status, bytes=answer.size,
                )  # fmt: skip


def _offered_id(scope: Scope) -> str | None:
    """The id that the caller gave, when it is a usable one."""
    for name, value in scope["headers"]:
        if name == REQUEST_ID_HEADER:
            offered: str = value.decode("latin-1")
            return offered if REQUEST_ID.fullmatch(offered) else None
    return None


def face_of(path: str) -> str:
    """Which face an address belongs to: its routes' own paths leave the prefix out."""
    return "api" if is_machine(path) else "web"


def security_headers(settings: Settings) -> dict[str, str]:
    """What every answer carries. Scripts come from here and from where htmx is; nothing inline runs."""
    htmx = urlsplit(settings.htmx_url)
    scripts = f"'self' {htmx.scheme}://{htmx.netloc}" if htmx.netloc else "'self'"
    policy = {
        "default-src": "'self'",
        "script-src": scripts,
        "style-src": "'self'",
        "img-src": "'self' data:",
        "object-src": "'none'",
        "base-uri": "'none'",
        "form-action": "'self'",
        "frame-ancestors": "'none'",
    }
    headers = {
        "Content-Security-Policy": "; ".join(f"{name} {value}" for name, value in policy.items()),
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "same-origin",
        "X-Frame-Options": "DENY",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    }
    if settings.secure_cookies:
        headers["Strict-Transport-Security"] = HSTS
    return headers


class Refusals:
    """Answer what was refused, and what nobody expected: that trace goes to the log, the caller learns only the id."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on."""
        try:
            await self.app(scope, receive, send)
        except Exception as error:
            if scope["type"] != "http":
                raise
            if scope["state"]["answer"].status:
                log.exception("unexpected_error", request_id=scope["state"]["request_id"])
                raise  # half an answer is out: only a broken connection tells the caller
            response = await self._answer(Request(scope, receive), error)
            await response(scope, receive, send)

    async def _answer(self, request: Request, error: Exception) -> Response:
        """The answer to an error. What refuses the page on which it would be shown is itself the answer."""
        for _ in range(2):
            if not isinstance(error, EXPECTED):
                break
            try:
                return await answer_to(request, error)
            except Exception as refused:  # noqa: BLE001 # whatever it is, it is answered or logged below
                error = refused
        log.error("unexpected_error", request_id=request.state.request_id, exc_info=error)
        return render(request, Unexpected())


class SameSiteOnly:
    """Refuse what another site makes a browser send: by Sec-Fetch-Site, or by Origin in old browsers.

    A request with an Authorization header is no browser's own doing and passes. So does one with neither header:
    it comes from a program, which a foreign page cannot drive.
    """

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self.app = app
        self.own = urlsplit(settings.base_url).netloc

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or answer 403 `cross_site`."""
        if scope["type"] == "http" and scope["method"] not in SAFE_METHODS and self._foreign(Headers(scope=scope)):
            error = Forbidden("cross_site", "Yêu cầu đến từ một trang khác nên bị từ chối. Hãy thao tác ngay tại đây.")
            await render(Request(scope), error)(scope, receive, send)
            return
        await self.app(scope, receive, send)

    def _foreign(self, headers: Headers) -> bool:
        if "authorization" in headers:
            return False
        site, origin = headers.get("sec-fetch-site"), headers.get("origin")
        if site:
            return site not in {"same-origin", "none"}
        return origin is not None and urlsplit(origin).netloc not in {self.own or None, headers.get("host")}


class BodyLimit:
    """Refuse bodies over the limit, whether they say their length or not."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self.app = app
        self.body, self.upload = settings.max_body_kib * 1024, settings.max_upload_mib * 1024 * 1024 + FORM_OVERHEAD

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or answer 413 `body_too_large`."""
        if scope["type"] != "http" or scope["method"] in SAFE_METHODS:
            await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        multipart = headers.get("content-type", "").startswith("multipart/form-data")
        limit, taken = self.upload if multipart else self.body, 0
        declared = headers.get("content-length", "0")
        if not declared.isdecimal() or int(declared) > limit:
            await render(Request(scope), _too_large(limit))(scope, receive, send)
            return

        async def counting() -> Message:
            nonlocal taken
            message = await receive()
            taken += len(message.get("body", b""))
            if taken > limit:
                raise HTTPException(413)
            return message

        await self.app(scope, counting, send)


def _too_large(limit: int) -> AppError:
    shown = f"{limit // (1024 * 1024)} MiB" if limit >= 1024 * 1024 else f"{limit // 1024} KiB"
    return TooLarge("body_too_large", f"Nội dung gửi lên vượt quá {shown}.")


class HeadAsGet:
    """Answer HEAD as GET without its body, on every address that takes GET."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on."""
        if scope["type"] != "http" or scope["method"] != "HEAD":
            await self.app(scope, receive, send)
            return

        async def bodiless(message: Message) -> None:
            if message["type"] == "http.response.body":
                message = {**message, "body": b""}
            await send(message)

        await self.app({**scope, "method": "GET"}, receive, bodiless)


def install(app: FastAPI, settings: Settings) -> None:
    """Put the middleware round the application; the last added is the outermost."""
    app.add_middleware(HeadAsGet)
    app.add_middleware(BodyLimit, settings=settings)
    app.add_middleware(SameSiteOnly, settings=settings)
    app.add_middleware(RateLimits, settings=settings)
    app.add_middleware(Refusals)
    app.add_middleware(Envelope, settings=settings)
