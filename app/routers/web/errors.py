"""A refusal as people see it: the form again with the input kept, both versions of a stale edit, or a page."""

from collections.abc import Mapping
from typing import Any, get_args
from urllib.parse import quote, urlsplit

from fastapi import Request
from fastapi.responses import Response
from pydantic import BaseModel

from app.database import transaction
from app.enums import Labelled
from app.errors import AppError
from app.routers.language import error_sentence, language_of
from app.routers.web import phrases
from app.routers.web.forms import BodySearch, Kept, Retry, kept_from, sent_values
from app.routers.web.pages import NOTICES, is_fragment_request, local_path, page, see_other
from app.routers.web.translation import gettext

KEEPS_INPUT = {400, 409, 413, 415, 422, 429}
NOT_SIGNED_IN = 401
DOOR = "/sign-in"
STALE = 412


def render_error_page(request: Request, error: AppError) -> Response:
    """The answer of the HTML face to a refusal, with the refusal's status."""
    if error.status == NOT_SIGNED_IN:
        return _to_sign_in(request, error)
    retry: Retry | None = getattr(request.state, "retry", None)
    if retry and (error.status in KEEPS_INPUT or isinstance(error, BodySearch)):
        return _form_again(request, error, retry)
    if retry and retry.current and error.status == STALE:
        return _both_versions(request, error, retry)
    return _whole(page(request, "errors/error.html", error=error, sentence=_sentence(request, error)), error.status)


def _sentence(request: Request, error: AppError) -> str:
    return error_sentence(error.code, error.message, language_of(request))


def _whole(response: Response, status: int) -> Response:
    """A whole page, also where htmx waits for a fragment."""
    response.status_code = status
    response.headers["HX-Retarget"] = "body"
    response.headers["HX-Reswap"] = "innerHTML"
    return response


def _to_sign_in(request: Request, error: AppError) -> Response:
    """Nobody is signed in: to the door, with why where that is not plain, and back here afterwards."""
    here = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    back = here if request.method == "GET" else local_path(urlsplit(request.headers.get("referer", "")).path)
    door = f"/sign-in?next={quote(back, safe='/')}" if back != "/" and not back.startswith(DOOR) else DOOR
    if is_fragment_request(request):
        return Response(status_code=NOT_SIGNED_IN, headers={"HX-Redirect": door})
    return see_other(request, door, notice=error.code if error.code in NOTICES else None)


def _form_again(request: Request, error: AppError, retry: Retry) -> Response:
    if isinstance(error, BodySearch):
        kept = Kept(request.url.path, sent_values(request))
    else:
        kept = kept_from(request, error, _sentence(request, error))
    with transaction(request.app.state.engine, writing=False) as session:
        response = retry.show(session, kept)
    response.status_code = error.status
    return response


def _both_versions(request: Request, error: AppError, retry: Retry) -> Response:
    """What was typed beside what stands now; the person decides."""
    assert retry.current
    with transaction(request.app.state.engine, writing=False) as session:
        row = retry.current(session)
        now = row.model_dump(mode="json")
    typed = {name: text for name, text in sent_values(request).items() if name != "version"}
    response = page(
        request,
        "errors/stale.html",
        error=error,
        sentence=_sentence(request, error),
        rows=_differing(request, row, now, typed),
        typed=typed,
        version=now.get("version"),
        names=phrases.FIELDS,
        action=request.url.path,
        back=retry.back,
    )
    return _whole(response, STALE)


def _differing(
    request: Request, row: BaseModel, now: Mapping[str, Any], typed: Mapping[str, str]
) -> list[tuple[str, str, str]]:
    """Field, what was typed, what stands: only where they differ, each as a person reads it."""
    language = language_of(request)
    found = []
    for name, text in typed.items():
        if name not in now and name != "text":
            continue
        yours, stored = "\n".join(text.split("\r\n")).strip(), _as_text(now, name).strip()
        if yours != stored:
            found.append((name, _said(language, row, name, yours), _said(language, row, name, stored)))
    return found


def _said(language: str, row: BaseModel, name: str, text: str) -> str:
    """A code of the form in words: "true" is "có", and a kind is its label."""
    field = type(row).model_fields.get(name)
    kinds = [field.annotation, *get_args(field.annotation)] if field else []
    if bool in kinds:
        return phrases.value(language, text == "true")
    for kind in kinds:
        if isinstance(kind, type) and issubclass(kind, Labelled) and text in set(kind):
            return gettext(language, kind(text).label)
    return text


def _as_text(now: Mapping[str, Any], name: str) -> str:
    value = now.get("paragraphs") if name == "text" else now.get(name)
    if isinstance(value, list):
        return "\n".join(str(item) for item in value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)
