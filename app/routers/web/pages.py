"""How a page or a fragment of it is answered: one template for both, in the reader's language.

A POST answers with a redirect to a page (303), or, when htmx asked, with the named block of that same page.
"""

import hashlib
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

from fastapi import Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from jinja2_fragments import render_block

from app.access.actor import Actor
from app.enums import Permission
from app.routers.language import language_of
from app.routers.web import pictures, words
from app.routers.web.account_menu import account_entries
from app.routers.web.admin_menu import admin_entries, administers
from app.routers.web.forms import NOTHING_KEPT
from app.routers.web.qr import authenticator_qr
from app.routers.web.translation import LANGUAGE_NAMES, gettext, translations
from app.settings import Settings

APP_DIRECTORY: Final = Path(__file__).parents[2]
STATIC_DIRECTORY: Final = APP_DIRECTORY / "static"
NOTICE_COOKIE: Final = "dh_notice"
NOTICES: Final = {
    "saved": "Đã lưu.",
    "added": "Đã thêm.",
    "removed": "Đã xóa.",
    "nothing_usual": "Thông tin của đơn vị chưa có phần còn thiếu. Hãy tự điền dưới đây.",
    "moved": "Đã đổi thứ tự.",
    "created": "Đã tạo kế hoạch.",
    "submitted": "Đã trình duyệt.",
    "returned": "Đã trả lại người soạn.",
    "approved": "Đã duyệt.",
    "issued": "Đã ban hành và cấp số.",
    "closed": "Đã kết thúc kế hoạch.",
    "cancelled": "Đã hủy kế hoạch.",
    "discarded": "Đã bỏ bản nhập.",
    "read": "Đã đọc văn bản. Hãy xem lại các dữ kiện trước khi tạo kế hoạch.",
    "signed_out": "Đã đăng xuất.",
    "retried": "Sẽ gửi lại ngay.",
    "session_idle": "Phiên làm việc đã hết do lâu không dùng. Hãy đăng nhập lại.",
    "sign_in_expired": "Lần đăng nhập này đã hết hạn. Hãy đăng nhập lại từ đầu.",
    "second_factor_removed": "Đã tắt mã xác thực thứ hai.",
    "session_ended": "Đã đăng xuất phiên đó.",
    "sessions_ended": "Đã đăng xuất các phiên khác.",
    "sessions_all_ended": "Đã đăng xuất tài khoản này ở mọi nơi.",
    "password_changed": "Đã đổi mật khẩu. Các phiên khác đã bị đăng xuất.",
    "password_reset": "Đã đặt mật khẩu mới. Hãy đăng nhập.",
    "passkey_added": "Đã thêm khóa đăng nhập.",
    "passkey_removed": "Đã gỡ khóa đăng nhập.",
    "erased": "Đã xóa dữ liệu.",
    "account_closed": "Đã đóng tài khoản. Mọi phiên và khóa truy cập của tài khoản đã hết hiệu lực.",
    "account_reopened": "Đã mở lại tài khoản.",
    "second_factor_reset": "Đã gỡ mã xác thực thứ hai của người này.",
    "handed_over": "Đã ghi bàn giao. Cả hai người được báo qua thư.",
    "membership_ended": "Vai trò đã kết thúc.",
    "organisation_chosen": "Đã chuyển sang làm việc ở đơn vị này.",
    "invited": "Đã gửi lời mời.",
    "invitation_revoked": "Đã thu hồi lời mời.",
    "invitation_accepted": "Đã nhận vai trò mới.",
    "delegated": "Đã ủy quyền.",
    "delegation_revoked": "Ủy quyền đã kết thúc.",
    "token_revoked": "Đã thu hồi khóa. Nó không dùng được nữa.",
}


@cache
def static_url(name: str) -> str:
    """The address of a file of `app/static`, which changes when its content does, so that it may be kept for long."""
    digest = hashlib.sha256((STATIC_DIRECTORY / name).read_bytes()).hexdigest()[:12]
    return f"/static/{name}?v={digest}"


@lru_cache
def environment(language: str) -> Environment:
    """The templates in one language. Macros are global, so that a block can be rendered alone."""
    made = Environment(
        loader=FileSystemLoader(APP_DIRECTORY / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n", "jinja2.ext.do"],
        auto_reload=False,  # each page would look at the files of all its templates
    )
    made.install_gettext_translations(translations(language), newstyle=True)  # type: ignore[attr-defined]
    made.policies["ext.i18n.trimmed"] = True
    made.globals.update(
        static_url=static_url, language=language, languages=LANGUAGE_NAMES, Permission=Permission, pictures=pictures,
        account_entries=account_entries, admin_entries=admin_entries, administers=administers,
        authenticator_qr=authenticator_qr,
    )  # fmt: skip
    made.filters.update(words.filters(language))
    for name in (
        "ui",
        "forms",
        "authenticator",
        "charts",
        "bodies_to_choose",
        "part_fields",
        "parts",
        "organisation_fields",
    ):  # later ones use those before them
        made.globals[name] = made.get_template(f"macros/{name}.html").module
    return made


def is_fragment_request(request: Request) -> bool:
    """Whether htmx asks for a part of the page, not for a whole one."""
    headers = request.headers
    return headers.get("hx-request") == "true" and "hx-history-restore-request" not in headers


def _common(request: Request) -> dict[str, Any]:
    settings: Settings = request.app.state.settings
    actor: Actor | None = getattr(request.state, "actor", None)
    return {
        "request": request,
        "path": request.scope["path"],
        "actor": actor,
        "settings": settings,
        "kept": NOTHING_KEPT,
        "notice": NOTICES.get(request.cookies.get(NOTICE_COOKIE, "")),
        "fragment": is_fragment_request(request),
    }


def page(request: Request, template: str, *, block: str | None = None, status: int = 200, **context: Any) -> Response:
    """The whole page; or, for htmx, only its `block`, if one is named."""
    made = environment(language_of(request))
    context = _common(request) | context
    headers = {"Vary": "Cookie, Accept-Language, HX-Request", "Cache-Control": "private, no-cache"}
    if block and is_fragment_request(request):
        return HTMLResponse(render_block(made, template, block, **context), status, headers=headers)
    response = HTMLResponse(made.get_template(template).render(**context), status, headers=headers)
    if NOTICE_COOKIE in request.cookies:
        response.delete_cookie(NOTICE_COOKIE)
    return response


def see_other(request: Request, url: str, *, notice: str | None = None) -> Response:
    """Send the browser to another page after a POST; `notice` (a key of NOTICES) is said there once."""
    response: Response
    if is_fragment_request(request):
        response = Response(headers={"HX-Redirect": url})
    else:
        response = RedirectResponse(url, status_code=303)
    if notice:
        response.set_cookie(NOTICE_COOKIE, notice, max_age=60, httponly=True, samesite="lax")
    return response


def answer(
    request: Request, template: str, *, block: str, otherwise: str, notice: str | None = None, **context: Any
) -> Response:
    """After a POST: the block of the page at `otherwise` for htmx, a redirect to that page for a plain form."""
    if not is_fragment_request(request):
        return see_other(request, otherwise, notice=notice)
    response = page(request, template, block=block, **context | {"notice": NOTICES.get(notice or "")})
    response.headers["HX-Replace-Url"] = otherwise
    return response


def said(request: Request, sentence: str) -> str:
    """A sentence of ours in the reader's language."""
    return gettext(language_of(request), sentence)


def local_path(candidate: str | None) -> str:
    """An address on this site to go on to; anything else (another host, a scheme) becomes the home page."""
    if not candidate or not candidate.startswith("/") or candidate.startswith(("//", "/\\")):
        return "/"
    if any(ord(c) < 33 for c in candidate):  # noqa: PLR2004
        return "/"
    return candidate


def attachment(file_name: str) -> str:
    """A Content-Disposition that carries a Vietnamese file name (RFC 6266, RFC 8187)."""
    plain = "".join(c if c.isascii() and (c.isalnum() or c in "-_. ") else "-" for c in words.unaccented(file_name))
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(file_name, safe='')}"
