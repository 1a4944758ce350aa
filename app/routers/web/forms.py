"""Forms: read, turned into the shapes that services take, and shown again with the input kept when refused."""

import zlib
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from types import UnionType
from typing import Annotated, Any, Final, TypeVar, Union, get_args, get_origin
from zoneinfo import ZoneInfo

from fastapi import Depends, Request
from fastapi.responses import Response
from pydantic import BaseModel, ValidationError
from sqlmodel import Session
from starlette.datastructures import FormData, UploadFile

from app.errors import AppError, BadInput, FieldError
from app.routers.language import error_sentence, language_of

S = TypeVar("S", bound=BaseModel)

SENTENCES: Final = {
    "missing": "Hãy nhập ô này.",
    "string_too_short": "Hãy nhập ô này.",
    "too_short": "Hãy nhập ít nhất một dòng.",
    "too_long": "Nhiều dòng quá. Hãy bớt lại.",
    "string_too_long": "Dài quá. Hãy rút gọn.",
    "string_pattern_mismatch": "Chưa đúng mẫu. Ví dụ: 2027-01.",
    "int_parsing": "Hãy nhập một số nguyên.",
    "int_from_float": "Hãy nhập một số nguyên.",
    "float_parsing": "Hãy nhập một số.",
    "bool_parsing": "Hãy chọn có hoặc không.",
    "enum": "Hãy chọn một mục trong danh sách.",
    "greater_than_equal": "Số này nhỏ quá.",
    "less_than_equal": "Số này lớn quá.",
    "date_parsing": "Hãy nhập ngày đủ ngày, tháng, năm.",
    "date_from_datetime_parsing": "Hãy nhập ngày đủ ngày, tháng, năm.",
    "time_parsing": "Hãy nhập giờ và phút, ví dụ 15:00.",
    "datetime_parsing": "Hãy nhập ngày và giờ.",
    "datetime_from_date_parsing": "Hãy nhập ngày và giờ.",
    "uuid_parsing": "Hãy chọn một mục trong danh sách.",
    "no_such_line": "Hãy ghi số đứng trước một đoạn của nguyên văn.",
}
UNCLEAR: Final = "Chưa hợp lệ. Hãy kiểm tra lại."
SECRETS: Final = {"password", "new_password", "code", "credential"}
"""What was typed here is never shown again."""

FIND, LISTED = "-find", "-listed"
"""Beside a body to choose: what is searched for, and the words that the list answers (macros/bodies_to_choose)."""
SEARCH: Final = "search_bodies"

FORM_REFUSED: Final = "Có ô chưa hợp lệ. Hãy sửa các ô được đánh dấu rồi gửi lại."


class BodySearch(AppError):
    """Not to be saved yet: the person searches for a body to choose. The form comes back with the matches (200)."""

    status = 200
    title = "Tìm đơn vị"


@dataclass(frozen=True, slots=True)
class FormState:
    """One form as it is to be shown: what was typed, and what is wrong with it. `prefix` keeps ids apart."""

    prefix: str
    values: Mapping[str, str] = field(default_factory=dict)
    errors: Mapping[str, str] = field(default_factory=dict)
    message: str | None = None
    refused: bool = False

    def value(self, name: str, default: Any = None) -> Any:
        """What was typed, or else what is stored."""
        return self.values.get(name, default) if self.refused else default

    def with_errors(self, codes: Mapping[str, str], sentences: Mapping[str, str]) -> "FormState":
        """The form of a thing that is kept although something is wrong with it: codes by field, said in sentences."""
        return replace(self, errors={name: sentences[code] for name, code in codes.items()})

    def error(self, name: str) -> str | None:
        """What is wrong with a field."""
        return self.errors.get(name)


@dataclass(frozen=True, slots=True)
class Kept:
    """What a refused form held. Other forms of the same page are not touched by it."""

    action: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    errors: Mapping[str, str] = field(default_factory=dict)
    message: str | None = None

    def of(self, action: str) -> FormState:
        """The state of the form that posts to `action`."""
        prefix = f"f{zlib.crc32(action.encode()):08x}"
        if action != self.action:
            return FormState(prefix)
        return FormState(prefix, self.values, self.errors, self.message, refused=True)


NOTHING_KEPT: Final = Kept()


async def _read_form(request: Request) -> AsyncIterator[FormData]:
    async with request.form() as form:
        request.state.form = form
        yield form


FormDep = Annotated[FormData, Depends(_read_form)]


def text_of(form: FormData, name: str) -> str:
    """The text of a field; empty when it was not sent (or is a file)."""
    value = form.getlist(name)[-1] if name in form else ""
    return value if isinstance(value, str) else ""


def expected_version(form: FormData) -> int | None:
    """The version that the person saw when the form was drawn."""
    text = text_of(form, "version")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None  # noqa: PLR2004


def _kinds(annotation: Any) -> list[Any]:
    """The plain types inside an annotation, without Annotated and unions."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return _kinds(get_args(annotation)[0])
    if origin in {Union, UnionType}:
        return [kind for part in get_args(annotation) for kind in _kinds(part)]
    return [origin or annotation]


def _plain(kinds: Sequence[Any], values: list[str], zone: ZoneInfo) -> Any:
    if list in kinds:
        lines = [line.strip() for value in values for line in value.splitlines()]
        return [line for line in lines if line]
    text = values[-1]
    if str not in kinds and not text.strip():
        return None
    if datetime in kinds:
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            return text
        return moment if moment.tzinfo else moment.replace(tzinfo=zone)
    return text.strip() if str not in kinds else text


def _searches(form: FormData) -> bool:
    fields = [name.removesuffix(LISTED) for name in form if name.endswith(LISTED)]
    return SEARCH in form or any(
        text_of(form, name + FIND).strip() != text_of(form, name + LISTED).strip() for name in fields
    )


def form_values(shape: type[BaseModel], form: FormData, *, zone: str) -> dict[str, Any]:
    """The fields of `shape` that the form sent, as its types want them; times are local to `zone`.

    A list is one line each of a text area. An emptied field is None; a field that is not in the form is left out.
    Raises BodySearch when the form was sent by its search, or before the list answered to what was typed there.
    """
    if _searches(form):
        raise BodySearch("body_search", "Hãy chọn một đơn vị trong danh sách vừa tìm.")
    values: dict[str, Any] = {}
    for name, info in shape.model_fields.items():
        sent = [value for value in form.getlist(name) if isinstance(value, str)]
        if sent:
            values[name] = _plain(_kinds(info.annotation), sent, ZoneInfo(zone))
    return values


def sentence(error: Mapping[str, Any]) -> str:
    """What to do about one thing that pydantic found wrong."""
    if error["type"] == "value_error":
        words = str(error["msg"]).removeprefix("Value error, ")
        return words[:1].upper() + words[1:].rstrip(".") + "."
    return SENTENCES.get(str(error["type"]), UNCLEAR)


def refusal(error: ValidationError) -> BadInput:
    """The refusal that puts each sentence beside its field."""
    found = [
        FieldError("/" + "/".join(str(part) for part in item["loc"]), str(item["type"]), sentence(item))
        for item in error.errors(include_url=False)
    ]
    return BadInput("invalid_form", FORM_REFUSED, errors=found)


def parse(shape: type[S], form: FormData, *, zone: str, **given: Any) -> S:
    """The form as the shape that a service takes. Raises BadInput `invalid_form` with an error for each field."""
    try:
        return shape.model_validate(form_values(shape, form, zone=zone) | given)
    except ValidationError as error:
        raise refusal(error) from error


@dataclass(frozen=True, slots=True)
class Retry:
    """What to show when a form is refused: its page again, and for a stale edit what stands now."""

    show: Callable[[Session, Kept], Response]
    current: Callable[[Session], BaseModel] | None = None
    back: str = "/"


def on_refusal(
    request: Request,
    show: Callable[[Session, Kept], Response],
    *,
    current: Callable[[Session], BaseModel] | None = None,
    back: str = "/",
) -> None:
    """Say which page is shown again, with the input kept, when this request is refused.

    The refused transaction is rolled back first; `show` draws the page in a new one, which only reads.
    `current` reads the row that a stale edit meant, and `back` is the page on which it stands.
    """
    request.state.retry = Retry(show, current, back)


def sent_values(request: Request) -> dict[str, str]:
    """What the form sent, as text; files are left out, and so are secrets."""
    form: FormData | None = getattr(request.state, "form", None)
    if form is None:
        return {}
    pairs = form.multi_items()
    return {name: value for name, value in pairs if not isinstance(value, UploadFile) and name not in SECRETS}


def kept_from(request: Request, error: AppError, message: str) -> Kept:
    """The refused form of this request; `message` is the refusal's sentence in the reader's language."""
    beside: dict[str, str] = {}
    for item in error.errors:
        path = item.pointer.strip("/").removeprefix("draft/")
        if path:
            sentence_of = error_sentence(item.code, item.message, language_of(request))
            beside |= {path.split("/")[0]: sentence_of, path: sentence_of}
    whole = [item.message for item in error.errors if not item.pointer.strip("/")]
    return Kept(request.url.path, sent_values(request), beside, " ".join([message, *whole]))
