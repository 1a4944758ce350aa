"""The facts of a read plan as a form: what was understood, where it stands in the source, and its correction.

A field is named by its path in the draft ("allocations/3/minimum"). What is doubtful is shown first in its group.
"""

from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from pydantic import ValidationError
from starlette.datastructures import FormData

from app.documents.draft import PlanDraft
from app.enums import AllocationCategory, Bound, CompositionGroup, DeadlinePrecision, Labelled
from app.routers.web.forms import refusal, text_of
from app.routers.web.import_words import SUMMARIES, stored_moment


class Entry(StrEnum):
    """How a field is typed in."""

    LINE = "line"
    AREA = "area"
    LINES = "lines"
    NUMBER = "number"
    SHARE = "share"
    DATE = "date"
    MOMENT = "moment"
    CHECK = "check"
    CHOICE = "choice"
    DEADLINE = "deadline"


@dataclass(frozen=True, slots=True)
class FactField:
    """One field of a fact: its name in the draft, its label, and how it is typed in."""

    name: str
    label: str
    entry: Entry = Entry.LINE
    options: type[Labelled] | None = None


@dataclass(frozen=True, slots=True)
class FactGroup:
    """Facts of one kind. `path` leads to a list of objects, a list of words (`plain`), or one object (`single`)."""

    path: str
    label: str
    fields: tuple[FactField, ...]
    single: bool = False
    plain: bool = False


F, E = FactField, Entry
GROUPS: Final = (
    FactGroup(
        "",
        "Thể thức văn bản",
        (
            F("title", "Tên kế hoạch (trích yếu)", E.AREA),
            F("document_type", "Tên loại văn bản"),
            F("superior_body", "Cơ quan chủ quản"),
            F("issuing_body", "Cơ quan ban hành"),
            F("number", "Số"),
            F("symbol", "Ký hiệu"),
            F("place", "Địa danh"),
            F("issued_on", "Ngày ban hành", E.DATE),
            F("addressees", "Kính gửi", E.LINES),
        ),
        single=True,
    ),
    FactGroup(
        "signature",
        "Người ký",
        (F("lines", "Thẩm quyền, chức vụ người ký", E.LINES), F("signer", "Người ký")),
        single=True,
    ),
    FactGroup(
        "contact",
        "Người liên hệ",
        (
            F("name", "Người liên hệ"),
            F("position", "Chức vụ người liên hệ"),
            F("phone", "Điện thoại"),
            F("email", "Thư điện tử"),
        ),
        single=True,
    ),
    FactGroup(
        "legal_bases",
        "Căn cứ",
        (
            F("printed", "Căn cứ (nguyên văn)", E.AREA),
            F("document_type", "Loại văn bản"),
            F("reference", "Số, ký hiệu"),
            F("issued_on", "Ngày ban hành", E.DATE),
            F("issuer", "Cơ quan ban hành"),
        ),
    ),
    FactGroup(
        "events",
        "Thời gian, địa điểm",
        (
            F("starts_at", "Bắt đầu (15:00 22/6/2020)", E.MOMENT),
            F("ends_at", "Kết thúc (17:00 22/6/2020)", E.MOMENT),
            F("venue", "Địa điểm"),
            F("tentative", "Dự kiến, chưa chốt", E.CHECK),
        ),
    ),
    FactGroup(
        "capacity",
        "Quy mô",
        (
            F("minimum", "Quy mô ít nhất", E.NUMBER),
            F("maximum", "Quy mô nhiều nhất", E.NUMBER),
            F("approximate", "Khoảng", E.CHECK),
        ),
        single=True,
    ),
    FactGroup(
        "allocations",
        "Phân bổ",
        (
            F("organisation", "Đơn vị, nhóm"),
            F("category", "Loại", E.CHOICE, AllocationCategory),
            F("minimum", "Ít nhất", E.NUMBER),
            F("maximum", "Nhiều nhất", E.NUMBER),
            F("percent", "Tỷ lệ (phần trăm)", E.SHARE),
            F("approximate", "Khoảng", E.CHECK),
            F("per_unit", "Cho mỗi đơn vị", E.CHECK),
        ),
    ),
    FactGroup("allocations_without_number", "Nhóm không nêu số", (F("", "Đơn vị, nhóm"),), plain=True),
    FactGroup(
        "composition_targets",
        "Cơ cấu đại biểu",
        (
            F("group", "Nhóm", E.CHOICE, CompositionGroup),
            F("bound", "Mức", E.CHOICE, Bound),
            F("percent", "Tỷ lệ (phần trăm)", E.SHARE),
            F("approximate", "Khoảng", E.CHECK),
            F("priority", "Ưu tiên", E.CHECK),
        ),
    ),
    FactGroup(
        "agenda",
        "Chương trình",
        (
            F("title", "Nội dung"),
            F("starts_at", "Giờ cố định"),
            F("duration_minutes", "Thời lượng (phút)", E.NUMBER),
            F("presenter", "Người thực hiện"),
        ),
    ),
    FactGroup(
        "broadcast",
        "Chuyên mục phát sóng",
        (
            F("name", "Tên chuyên mục"),
            F("channel", "Kênh, đài"),
            F("rrule", "Lặp lại"),
            F("starts_at", "Giờ phát"),
            F("duration_minutes", "Thời lượng (phút)", E.NUMBER),
        ),
        single=True,
    ),
    FactGroup(
        "broadcast/slots",
        "Số phát sóng",
        (F("period", "Kỳ"), F("topics", "Nội dung", E.LINES), F("responsible", "Đơn vị thực hiện")),
    ),
    FactGroup(
        "deadlines",
        "Thời hạn",
        (
            F("printed", "Lời in trong văn bản"),
            F("date", "Ngày", E.DATE),
            F("time", "Giờ"),
            F("precision", "Mức chính xác", E.CHOICE, DeadlinePrecision),
            F("inclusive", "Tính cả ngày đó", E.CHECK),
            F("subject", "Việc gì"),
            F("receiver", "Gửi về"),
            F("channel", "Cách gửi"),
        ),
    ),
    FactGroup(
        "assignments",
        "Nhiệm vụ",
        (
            F("task", "Nhiệm vụ", E.AREA),
            F("assignees", "Đơn vị thực hiện", E.LINES),
            F("cooperating", "Đơn vị phối hợp", E.LINES),
            F("deadline", "Thời hạn", E.DEADLINE),
        ),
    ),
    FactGroup("dossier_parts", "Thành phần hồ sơ", (F("", "Thành phần hồ sơ"),), plain=True),
    FactGroup("publication_channels", "Nơi đăng tải, tuyên truyền", (F("", "Nơi đăng tải"),), plain=True),
    FactGroup("recipients", "Nơi nhận", (F("", "Nơi nhận"),), plain=True),
)


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact as shown: its path, one line that says it, its values, and where it was read."""

    path: str
    summary: str
    values: Mapping[str, Any]
    paragraph: int | None
    words: str
    doubtful: bool
    removable: bool


@dataclass(frozen=True, slots=True)
class ShownGroup:
    """A group with its facts, doubtful ones first."""

    group: FactGroup
    facts: Sequence[Fact]
    doubtful: int


def at_path(draft: Mapping[str, Any], path: str) -> Any:
    """What stands at a path of the draft; None for nothing."""
    found: Any = draft
    for step in filter(None, path.split("/")):
        found = (found or {}).get(step)
    return found


def _evidence(draft: Mapping[str, Any], path: str, *, whole: bool) -> Mapping[str, Any] | None:
    known: Mapping[str, Any] = draft.get("evidence") or {}
    if path in known:
        found: Mapping[str, Any] = known[path]
        return found
    if not whole:
        return None
    inner = sorted(key for key in known if key.startswith(f"{path}/"))
    return known[inner[0]] if inner else None


def _fact(draft: Mapping[str, Any], group: FactGroup, path: str, item: Any, warned: set[int]) -> Fact:
    values = {"": item} if group.plain else (item or {})
    read = _evidence(draft, path or "title", whole=bool(path))
    paragraph = read["paragraph"] if read else None
    text = str(item) if group.plain else SUMMARIES[group.path](values)
    said = group.single or bool(text)
    return Fact(
        path,
        text[:160],
        values,
        paragraph,
        (read or {}).get("text", ""),
        doubtful=paragraph in warned or (said and not group.single and read is None),
        removable=not group.single,
    )


def shown_groups(draft: Mapping[str, Any]) -> list[ShownGroup]:
    """Every group that the draft has facts of (single ones always), doubtful facts first."""
    warned = {warning["paragraph"] for warning in draft.get("warnings") or [] if warning.get("paragraph")}
    shown = []
    for group in GROUPS:
        found = at_path(draft, group.path)
        if group.single:
            if found is None:
                continue
            facts = [_fact(draft, group, group.path, found, warned)]
        else:
            facts = [_fact(draft, group, f"{group.path}/{i}", item, warned) for i, item in enumerate(found or [])]
        facts.sort(key=lambda fact: not fact.doubtful)
        if facts:
            shown.append(ShownGroup(group, facts, sum(fact.doubtful for fact in facts)))
    return shown


def typed_value(field: FactField, form: FormData, name: str) -> Any:
    """What the form says in a field, as the draft holds it."""
    text = text_of(form, name)
    match field.entry:
        case Entry.LINES:
            return [line.strip() for line in text.splitlines() if line.strip()]
        case Entry.CHECK:
            return text == "true"
        case Entry.NUMBER | Entry.SHARE | Entry.DEADLINE:
            return text.strip().replace(",", ".") or None
        case Entry.MOMENT:
            return stored_moment(text.strip()) or None
        case Entry.AREA:
            return text.strip().replace("\r\n", "\n") or None
        case _:
            return text.strip() or None


def _field_name(path: str, field: FactField) -> str:
    return "/".join(filter(None, [path, field.name]))


REQUIRED_WORDS: Final = {"task", "printed", "organisation", "document_type_required"}


def _correct_item(group: FactGroup, path: str, item: Any, form: FormData) -> Any:
    for field in group.fields:
        name = _field_name(path, field)
        if name not in form:
            continue
        value = typed_value(field, form, name)
        if group.plain:
            return value or item
        item[field.name] = "" if value is None and field.name in REQUIRED_WORDS else value
    return item


def corrected(draft: Mapping[str, Any], form: FormData) -> dict[str, Any]:
    """The draft with what the form says, and without what it drops. Raises BadInput with an error for each field."""
    result: dict[str, Any] = deepcopy(dict(draft))
    for group in GROUPS:
        found = at_path(result, group.path)
        if found is None:
            continue
        if group.single:
            _correct_item(group, group.path, found, form)
            continue
        for index, item in enumerate(found):
            found[index] = _correct_item(group, f"{group.path}/{index}", item, form)
    try:
        result = PlanDraft.model_validate(result).model_dump(mode="json")
    except ValidationError as error:
        raise refusal(error) from error
    for group in GROUPS:
        if not group.single:
            _drop(result, group.path, form)
    return result


def dropped(form: FormData, path: str) -> set[str]:
    """The places of a list that the form drops."""
    drop = f"drop/{path}/"
    return {name.removeprefix(drop) for name in form if name.startswith(drop) and text_of(form, name) == "true"}


def _drop(draft: dict[str, Any], path: str, form: FormData) -> None:
    """Take the dropped facts out, and move the evidence and the links of those behind them."""
    rows = at_path(draft, path) or []
    gone = dropped(form, path)
    kept = [i for i in range(len(rows)) if str(i) not in gone]
    if len(kept) == len(rows):
        return
    new_index = {old: new for new, old in enumerate(kept)}
    rows[:] = [rows[i] for i in kept]
    draft["evidence"] = {
        moved: value
        for key, value in draft["evidence"].items()
        if (moved := moved_key(key, path, new_index)) is not None
    }
    if path == "deadlines":
        for assignment in draft["assignments"]:
            assignment["deadline"] = new_index.get(assignment["deadline"])
    if path == "agenda":
        for position, item in enumerate(rows, start=1):
            item["position"] = position


def moved_key(key: str, path: str, new_index: Mapping[int, int]) -> str | None:
    """An evidence key after the facts of a list got other places; None when its own fact was."""
    if not key.startswith(f"{path}/"):
        return key
    index, slash, rest = key.removeprefix(f"{path}/").partition("/")
    if not index.isdecimal():
        return key
    return f"{path}/{new_index[int(index)]}{slash}{rest}" if int(index) in new_index else None
