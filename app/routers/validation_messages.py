"""What pydantic found wrong, as stable codes and Vietnamese sentences."""

from collections.abc import Mapping, Sequence
from typing import Any

from app.errors import AppError, BadInput, BadRequest, FieldError, NotFound, UnsupportedFile
from app.routers.language import translate

SENTENCES: dict[str, tuple[str, str]] = {
    "missing": ("required", "Mục này bắt buộc phải có."),
    "extra_forbidden": ("unknown_field", "Không có mục nào tên như vậy."),
    "string_too_short": ("too_short", "Cần ít nhất {min_length} ký tự."),
    "string_too_long": ("too_long", "Không được quá {max_length} ký tự."),
    "string_type": ("not_text", "Phải là chữ."),
    "string_pattern_mismatch": ("wrong_form", "Không đúng dạng quy định."),
    "string_unicode": ("not_text", "Phải là chữ hợp lệ."),
    "too_short": ("too_few", "Cần ít nhất {min_length} phần tử."),
    "too_long": ("too_many", "Không được quá {max_length} phần tử."),
    "enum": ("not_a_choice", "Phải là một trong: {expected}."),
    "literal_error": ("not_a_choice", "Phải là một trong: {expected}."),
    "greater_than_equal": ("too_small", "Phải từ {ge} trở lên."),
    "greater_than": ("too_small", "Phải lớn hơn {gt}."),
    "less_than_equal": ("too_large", "Không được quá {le}."),
    "less_than": ("too_large", "Phải nhỏ hơn {lt}."),
    "finite_number": ("not_a_number", "Phải là một số hữu hạn."),
    "json_invalid": ("malformed_json", "Nội dung gửi lên không phải JSON hợp lệ."),
    "value_error": ("invalid", "{error}"),
}
"""pydantic's type → our code and sentence. What is not here is found by the beginning of its type, below."""

FAMILIES: tuple[tuple[str, str, str], ...] = (
    ("int_", "not_an_integer", "Phải là số nguyên."),
    ("float_", "not_a_number", "Phải là một số."),
    ("decimal_", "not_a_number", "Phải là một số."),
    ("bool_", "not_a_boolean", "Phải là true hoặc false."),
    ("uuid_", "not_an_id", "Phải là một mã định danh (UUID)."),
    ("datetime_", "not_a_moment", "Phải là thời điểm dạng 2027-01-31T08:00:00+07:00."),
    ("timezone_", "not_a_moment", "Thời điểm phải kèm múi giờ, ví dụ +07:00."),
    ("date_", "not_a_day", "Phải là ngày dạng 2027-01-31."),
    ("time_", "not_a_time", "Phải là giờ dạng 08:30."),
    ("list_", "not_a_list", "Phải là một danh sách."),
    ("dict_", "not_an_object", "Phải là một đối tượng JSON."),
    ("model_", "not_an_object", "Phải là một đối tượng JSON."),
)
OTHER = ("invalid", "Giá trị không hợp lệ.")
NO_BODY = ("body_required", "Cần có nội dung gửi lên.")
INVALID = "Dữ liệu gửi lên chưa hợp lệ. Hãy sửa các mục được nêu rồi gửi lại."
NO_ADDRESS = "Không có địa chỉ này."
MALFORMED = "Nội dung gửi lên không phải JSON hợp lệ."
WRONG_MEDIA = "Hãy gửi nội dung dạng JSON, với Content-Type: application/json."


def pointer_of(location: Sequence[int | str]) -> str:
    """An RFC 6901 pointer into the body, or into the parameters, from pydantic's location."""
    steps = [str(step).replace("~", "~0").replace("/", "~1") for step in location[1:]]
    return "".join(f"/{step}" for step in steps)


def sentence(kind: str, context: Mapping[str, Any], language: str) -> tuple[str, str]:
    """Our code and the sentence in that language for one of pydantic's error types."""
    code, text = SENTENCES.get(kind) or next(
        ((code, text) for prefix, code, text in FAMILIES if kind.startswith(prefix)), OTHER
    )
    if kind == "value_error":
        return code, _capital(translate(str(context.get("error", OTHER[1])), language))
    shown = {name: str(value).replace(" or ", ", ") for name, value in context.items()}
    try:
        return code, translate(text, language).format_map(shown)
    except (KeyError, ValueError, IndexError):
        return OTHER[0], translate(OTHER[1], language)


def _capital(text: str) -> str:
    text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "!", "?")) else text + "."


def field_error(error: Mapping[str, Any], language: str) -> FieldError:
    """One pydantic error as ours."""
    location = error["loc"]
    if error["type"] == "missing" and len(location) == 1:
        return FieldError("", NO_BODY[0], translate(NO_BODY[1], language), spoken=True)
    code, text = sentence(error["type"], error.get("ctx") or {}, language)
    return FieldError(pointer_of(location), code, text, spoken=True)


def refusal(errors: Sequence[Mapping[str, Any]], language: str) -> AppError:
    """What is answered: 404 for an impossible address, 400 for broken JSON, 415 for another media type, else 422."""
    first = errors[0]
    if any(error["loc"][0] == "path" for error in errors):
        return NotFound("no_such_address", NO_ADDRESS)
    if first["type"] == "json_invalid":
        return BadRequest("malformed_json", MALFORMED)
    if tuple(first["loc"]) == ("body",) and isinstance(first.get("input"), bytes):
        return UnsupportedFile("unsupported_media_type", WRONG_MEDIA)
    return BadInput("invalid_input", INVALID, errors=[field_error(e, language) for e in errors])
