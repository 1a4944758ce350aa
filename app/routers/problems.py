"""Every refusal is rendered here, once: RFC 9457 problem details under /api/, a page elsewhere."""

from collections.abc import Mapping
from typing import Any

import orjson
import structlog
from fastapi import Request, Response
from fastapi.exceptions import RequestValidationError
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.orm.exc import StaleDataError
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException

from app.errors import AppError, BadRequest, NotFound, StaleVersion, TooLarge, Unavailable
from app.routers.allowed_methods import allowed_methods
from app.routers.language import error_sentence, language_of, translate
from app.routers.validation_messages import refusal

PROBLEM_JSON = "application/problem+json"
MACHINE_PATHS = ("/api/", "/healthz", "/readyz", "/metrics")
BUSY = "Hệ thống đang bận. Hãy thử lại sau giây lát."
RETRY_SECONDS = 5
TOKEN_REFUSALS = {
    "insufficient_scope": "insufficient_scope",
    "token_expired": "invalid_token",
    "token_revoked": "invalid_token",
}

log = structlog.get_logger("problems")


class MethodNotAllowed(AppError):
    """The address does not take this method (405)."""

    status = 405
    title = "Không dùng được cách gọi này"


class Unexpected(AppError):
    """A fault of ours (500); what it was stands only in the log."""

    status = 500
    title = "Hệ thống gặp lỗi"

    def __init__(self) -> None:
        super().__init__(
            "unexpected", "Hệ thống gặp lỗi ngoài dự kiến. Hãy thử lại; nếu vẫn lỗi, báo quản trị viên kèm mã yêu cầu."
        )


def is_machine(path: str) -> bool:
    """Whether this address is for programs, which get JSON."""
    return path.startswith(MACHINE_PATHS)


def problem(error: AppError, language: str, request_id: str | None) -> dict[str, Any]:
    """The members of a problem document. `code` is stable; `title` and `detail` are in the reader's language."""
    members: dict[str, Any] = {
        "type": f"urn:dienhinh:problem:{error.code}",
        "title": translate(error.title, language),
        "status": error.status,
        "code": error.code,
        "detail": error_sentence(error.code, error.message, language),
        "request_id": request_id,
    }
    if error.errors:
        members["errors"] = [
            {
                "pointer": e.pointer,
                "code": e.code,
                "message": e.message if e.spoken else error_sentence(e.code, e.message, language),
            }
            for e in error.errors
        ]
    return members | {name: value for name, value in error.extra.items() if name not in members}


def headers_of(error: AppError) -> dict[str, str]:
    """The headers that go with a refusal."""
    headers: dict[str, str] = {"Cache-Control": "no-store"}
    if error.status == 401:  # noqa: PLR2004
        headers["WWW-Authenticate"] = 'Bearer realm="dienhinh"'
    if error.code in TOKEN_REFUSALS:  # RFC 6750, 3
        headers["WWW-Authenticate"] = f'Bearer realm="dienhinh", error="{TOKEN_REFUSALS[error.code]}"'
        if "scope" in error.extra:
            headers["WWW-Authenticate"] += f', scope="{error.extra["scope"]}"'
    if "retry_after" in error.extra:
        headers["Retry-After"] = str(error.extra["retry_after"])
    if "allow" in error.extra:
        headers["Allow"] = ", ".join(error.extra["allow"])
    current = error.extra.get("current")
    if error.status == 412 and isinstance(current, Mapping) and "version" in current:  # noqa: PLR2004
        headers["ETag"] = f'"{current["version"]}"'
    return headers


def problem_response(request: Request, error: AppError) -> Response:
    """The refusal as problem+json."""
    language = language_of(request)
    body = problem(error, language, getattr(request.state, "request_id", None))
    return Response(
        orjson.dumps(body, default=str),
        status_code=error.status,
        media_type=PROBLEM_JSON,
        headers={**headers_of(error), "Content-Language": language},
    )


def render(request: Request, error: AppError) -> Response:
    """The refusal as the face shows it: JSON for programs, a page for people."""
    if is_machine(request.url.path):
        return problem_response(request, error)
    from app.routers.web.errors import render_error_page

    page: Response = render_error_page(request, error)
    for name, value in headers_of(error).items():
        page.headers.setdefault(name, value)
    return page


def as_app_error(request: Request, error: Exception) -> AppError:
    """Whatever went wrong, as one of ours."""
    if isinstance(error, AppError):
        return error
    if isinstance(error, RequestValidationError):
        return refusal(error.errors(), language_of(request))
    if isinstance(error, HTTPException):
        return _from_http(request, error)
    if isinstance(error, StaleDataError):
        return StaleVersion("stale_version", "Nội dung này vừa được người khác sửa. Hãy tải lại rồi sửa trên bản mới.")
    if isinstance(error, OperationalError | PoolTimeout | TimeoutError):
        return Unavailable("busy", BUSY, extra={"retry_after": RETRY_SECONDS})
    return Unexpected()


def _from_http(request: Request, error: HTTPException) -> AppError:
    match error.status_code:
        case 404:
            return NotFound("no_such_address", "Không có địa chỉ này.")
        case 405:
            methods = allowed_methods(request.app, request.url.path)
            return MethodNotAllowed(
                "method_not_allowed", "Địa chỉ này không nhận cách gọi đó.", extra={"allow": methods}
            )
        case 413:
            return TooLarge("body_too_large", "Nội dung gửi lên vượt quá dung lượng cho phép.")
        case status if status < 500:  # noqa: PLR2004
            return BadRequest("malformed_request", "Yêu cầu không đọc được.")
        case _:
            return Unexpected()


EXPECTED: tuple[type[Exception], ...] = (
    AppError,
    RequestValidationError,
    HTTPException,
    StaleDataError,
    OperationalError,
    PoolTimeout,
    TimeoutError,
)


async def answer_to(request: Request, error: Exception) -> Response:
    """The answer to one of EXPECTED."""
    answer = as_app_error(request, error)
    if isinstance(error, OperationalError | PoolTimeout | TimeoutError):
        log.warning("database_unavailable", error=type(error).__name__)
    if is_machine(request.url.path):
        return problem_response(request, answer)
    return await run_in_threadpool(render, request, answer)
