"""Everything that can go wrong on purpose: one class a kind of refusal, each with one HTTP status.

An error carries a stable `code` for programs, a Vietnamese sentence that says what to do for people,
and, where one field is to blame, `pointer` (RFC 6901) to it. The faces render it once (RFC 9457 as JSON,
a page or fragment as HTML); nobody below the routers knows of HTTP but for the number here.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar


@dataclass(frozen=True, slots=True)
class FieldError:
    """One thing wrong with one field; `pointer` is an RFC 6901 pointer into what was sent.

    `spoken`: the message is in the reader's language already, and is not translated again.
    """

    pointer: str
    code: str
    message: str
    spoken: bool = False


class AppError(Exception):
    """A refusal with a stable code and a sentence for the person who caused it."""

    status: ClassVar[int] = 500
    title: ClassVar[str] = "Có lỗi"

    def __init__(
        self,
        code: str,
        message: str,
        *,
        errors: Sequence[FieldError] = (),
        pointer: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message
        self.errors = tuple(errors) or ((FieldError(pointer, code, message),) if pointer else ())
        self.extra = dict(extra or {})


class BadInput(AppError):
    """What was sent cannot be taken as it is (422)."""

    status = 422
    title = "Dữ liệu chưa hợp lệ"


class BadRequest(AppError):
    """The request itself is malformed: an unknown parameter, a broken cursor (400)."""

    status = 400
    title = "Yêu cầu không hợp lệ"


class NotSignedIn(AppError):
    """Nobody is signed in (401)."""

    status = 401
    title = "Chưa đăng nhập"


class Forbidden(AppError):
    """A member without the right; strangers get NotFound (403)."""

    status = 403
    title = "Không có quyền"


class NotFound(AppError):
    """There is no such thing, or the actor may not know that there is (404)."""

    status = 404
    title = "Không tìm thấy"


class Conflict(AppError):
    """The thing is in a state in which this cannot be done (409)."""

    status = 409
    title = "Không thực hiện được lúc này"


class StaleVersion(AppError):
    """Somebody else changed the thing first (412)."""

    status = 412
    title = "Nội dung đã được người khác sửa"


class VersionRequired(AppError):
    """A change was sent without saying which version it changes (428)."""

    status = 428
    title = "Thiếu phiên bản"


class TooLarge(AppError):
    """The body or file is over the limit (413)."""

    status = 413
    title = "Quá dung lượng"


class UnsupportedFile(AppError):
    """A kind of file that is not read here (415)."""

    status = 415
    title = "Loại tệp không đọc được"


class TooManyRequests(AppError):
    """Asked too often; `extra["retry_after"]` holds seconds (429)."""

    status = 429
    title = "Thử lại sau"


class Unavailable(AppError):
    """The service cannot answer now (503)."""

    status = 503
    title = "Hệ thống tạm thời chưa sẵn sàng"
