"""What a draft must keep to before it becomes a plan: it may come from outside, and its shape alone says little."""

import math
import re
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any

from pydantic import BaseModel

from app.documents.draft import DraftSection, DraftTable, PlanDraft
from app.errors import FieldError
from app.rules.broadcast import require_recurrence

LARGEST = 2**31 - 1
DEEPEST = 20
WIDEST = 1000
FIRST_YEAR, LAST_YEAR = 1000, 9000
PERIOD = re.compile(r"\d{4}-(0[1-9]|1[0-2])(-\d{2})?")
CLOCKS = {"starts_at", "time"}
UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def storable(value: Any) -> Any:
    """The same JSON without the characters that no database keeps (NUL, halves of surrogate pairs)."""
    if isinstance(value, str):
        return UNSTORABLE.sub("", value)
    if isinstance(value, list):
        return [storable(item) for item in value]
    if isinstance(value, dict):
        return {storable(name): storable(item) for name, item in value.items()}
    return value


def faults(draft: PlanDraft) -> list[FieldError]:
    """What cannot be taken, each with a pointer into the draft."""
    found = [*_values("", draft), *_moments(draft)]
    for place, section in _roots(draft):
        found += _sections(place, section, 1)
    return found


def _fault(place: str, message: str) -> FieldError:
    return FieldError(f"/draft{place}", "bad_value", message)


def _values(place: str, value: Any) -> Iterator[FieldError]:
    """Numbers and days that no column holds."""
    if isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _values(f"{place}/{name}", getattr(value, name))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _values(f"{place}/{index}", item)
    elif isinstance(value, dict):
        for name, item in value.items():
            yield from _values(f"{place}/{name}", item)
    elif isinstance(value, int | float):
        if not math.isfinite(value) or abs(value) > LARGEST:
            yield _fault(place, "Số này lớn quá.")
    elif isinstance(value, date) and not FIRST_YEAR <= value.year <= LAST_YEAR:
        yield _fault(place, f"Năm phải từ {FIRST_YEAR} đến {LAST_YEAR}.")


def _moments(draft: PlanDraft) -> Iterator[FieldError]:
    """Days, hours, periods and recurrences that are written as text."""
    for i, event in enumerate(draft.events):
        for name in ("starts_at", "ends_at"):
            text = getattr(event, name)
            if text and not _reads(lambda text=text: datetime.fromisoformat(text), re.compile(r"[\dT:-]+"), text):
                yield _fault(f"/events/{i}/{name}", "Hãy ghi ngày 2027-01-31 hoặc ngày giờ 2027-01-31T15:00.")
    clocks = [(f"/agenda/{i}/starts_at", item.starts_at) for i, item in enumerate(draft.agenda)]
    clocks += [(f"/deadlines/{i}/time", deadline.time) for i, deadline in enumerate(draft.deadlines)]
    if draft.broadcast:
        clocks.append(("/broadcast/starts_at", draft.broadcast.starts_at))
    for place, clock in clocks:
        if clock and not _reads(lambda clock=clock: time.fromisoformat(clock), re.compile(r"[\d:]+"), clock):
            yield _fault(place, "Hãy ghi giờ và phút, ví dụ 15:00.")
    yield from _recurring(draft)
    for i, work in enumerate(draft.assignments):
        if work.deadline is not None and not 0 <= work.deadline < len(draft.deadlines):
            yield _fault(f"/assignments/{i}/deadline", "Không có thời hạn này trong bản đọc được.")


def _recurring(draft: PlanDraft) -> Iterator[FieldError]:
    rules = [(f"/deadlines/{i}/rrule", deadline.rrule) for i, deadline in enumerate(draft.deadlines)]
    if draft.broadcast:
        rules.append(("/broadcast/rrule", draft.broadcast.rrule))
        for i, slot in enumerate(draft.broadcast.slots):
            day = slot.period if len(slot.period) > len("2020-01") else f"{slot.period}-01"
            if not _reads(lambda day=day: date.fromisoformat(day), PERIOD, slot.period):
                yield _fault(f"/broadcast/slots/{i}/period", "Hãy ghi tháng (2027-01) hoặc ngày (2027-01-03).")
    for place, rule in rules:
        if rule and not _reads(lambda rule=rule: require_recurrence(rule), re.compile(".*"), rule):
            yield _fault(place, "Quy tắc lặp không đúng dạng RFC 5545, ví dụ: FREQ=MONTHLY;BYDAY=1SU.")


def _reads(parse: Any, form: re.Pattern[str], text: str) -> bool:
    """Whether the text has this form and can be parsed into a day or hour that a column holds."""
    try:
        value = parse() if form.fullmatch(text) else False
    except ValueError:
        return False
    return value is not False and FIRST_YEAR <= getattr(value, "year", FIRST_YEAR) <= LAST_YEAR


def _roots(draft: PlanDraft) -> Iterator[tuple[str, DraftSection]]:
    yield "/preamble", draft.preamble
    yield "/closing", draft.closing
    yield from ((f"/sections/{i}", section) for i, section in enumerate(draft.sections))
    yield from ((f"/annexes/{i}/body", annex.body) for i, annex in enumerate(draft.annexes))


def _sections(place: str, section: DraftSection, depth: int) -> Iterator[FieldError]:
    """Nesting, source lines and tables that the paragraphs bear out."""
    if depth > DEEPEST:
        yield _fault(place, "Mục này lồng quá nhiều cấp.")
        return
    if any(line < 0 for line in section.lines):
        yield _fault(f"{place}/lines", "Số dòng nguồn không được âm.")
    for i, table in enumerate(section.tables):
        if not _fits(table, len(section.paragraphs)):
            yield _fault(f"{place}/tables/{i}", "Bảng không khớp với các đoạn của mục.")
    for i, child in enumerate(section.children):
        yield from _sections(f"{place}/children/{i}", child, depth + 1)


def _fits(table: DraftTable, paragraphs: int) -> bool:
    cells = [cell for row in table.rows for cell in row]
    spans = all(0 <= span <= WIDEST for cell in cells for span in (cell.colspan, cell.rowspan))
    taken = sum(cell.paragraphs for cell in cells)
    sound = table.first >= 0 and all(cell.paragraphs >= 0 for cell in cells) and 0 <= table.header_rows <= WIDEST
    return sound and spans and table.first + taken <= paragraphs
