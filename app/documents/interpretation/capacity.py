"""Capacity: how many people the plan's own event is for."""

import re
from collections.abc import Iterator

from app.documents.draft import DraftCapacity
from app.documents.interpretation.bodies import addressed_at, starts_body
from app.documents.interpretation.cues import Cue
from app.documents.interpretation.passages import Passage, prove_span
from app.documents.interpretation.quota_words import EACH
from app.documents.interpretation.source import Reading
from app.rules.vietnamese_numbers import Quantity, find_quantities

WHOLE = Cue(
    r"(?:số lượng(?:\s+đại biểu)?|thành phần|quy mô|tổng số|dự kiến|số đại biểu|tổng cộng|"
    r"(?:đại biểu|đoàn viên|hội viên|học viên|người|cán bộ)\s+(?:tham\s+)?dự(?!\s+(?:khuyết|bị|thi)))(?!\w)",
    re.IGNORECASE,
)
WHOLE_LABEL = Cue(
    r"(?:khách mời|đại biểu)(?!\s+(?:cấp|cơ sở|chính thức|đương nhiên|dự khuyết|thuộc|của|là))(?:[^\W\d]|\s){0,30}:",
    re.IGNORECASE,
)
_CAPACITY_UNIT = re.compile(
    r"\s*(?:đại biểu|người(?:\s+(?:tham )?dự)?|khách mời|đồng chí|thí sinh|vận động viên|cháu|"
    r"em thiếu nhi|chỗ(?:\s+ngồi)?)(?!\w|\s*/)",
    re.IGNORECASE,
)
_EVENT = Cue(
    r"(?<!\w)tại(?!\w)|(?<!\w)lễ(?!\w)|ngày\s+\d|tổ chức|diễn ra|khai mạc|buổi lễ|hội nghị|chung kết|thành phần|"
    r"(?:sáng|chiều|tối)\s+ngày",
    re.IGNORECASE,
)


_AFTER_WHOLE = re.compile(
    r"\s*(?:[,.;:(]|gồm|trong đó|tham dự|tham gia|dự|là|được|trở|tại|cụ thể|phân bổ|từ)", re.IGNORECASE
)
_BARE = re.compile(r"(?=\s*(?:[,.;:(]|$))")
_OF_WHOLE = re.compile(  # "Tổng số đại biểu chính thức là 180, phân bổ như sau"
    r"(?:tổng số|số lượng|số)\s+(?:đại biểu|người|học viên)(?:\s+(?:chính thức|triệu tập|tham dự|dự|đại hội|hội nghị))*"
    r"\s*(?:là|:)?\s*$",
    re.IGNORECASE,
)
REACH = 300  # letters


def find_capacity(reading: Reading, passages: list[Passage], leads: list[str]) -> None:
    """As in "Tối đa không quá 250 đại biểu", "Dự kiến khoảng 150 đại biểu, gồm:": the whole said most plainly."""
    found: list[tuple[int, Passage, Quantity]] = []
    for passage, lead in zip(passages, leads, strict=True):
        if passage.role not in {"preamble", "closing"} and passage.cell is None:
            found += [(weight, passage, quantity) for weight, quantity in _wholes(passage, lead)]
    if not found:
        return
    best = max(weight for weight, _, _ in found)
    _, passage, quantity = next(item for item in found if item[0] == best)
    exact = quantity.minimum if not quantity.approximate or quantity.minimum != quantity.maximum else None
    reading.draft.capacity = DraftCapacity(minimum=exact, maximum=quantity.maximum, approximate=quantity.approximate)
    unit = _CAPACITY_UNIT.match(passage.text, quantity.end)
    prove_span(reading, "capacity", passage, quantity.words_start, unit.end() if unit else quantity.end)
    span = "maximum" if quantity.maximum is not None else "minimum"
    prove_span(reading, f"capacity/{span}", passage, quantity.start, quantity.end)


def _wholes(passage: Passage, lead: str) -> Iterator[tuple[int, Quantity]]:
    """The counts of a passage that may be the whole, each with how plainly it says so."""
    text = passage.text
    for quantity in find_quantities(text):
        unit = _CAPACITY_UNIT.match(text, quantity.end) or _BARE.match(text, quantity.end)
        if unit is None or (not unit[0] and not _OF_WHOLE.search(text, 0, quantity.words_start)):
            continue
        clause = max(text.rfind(mark, 0, quantity.start) for mark in ";.") + 1
        if EACH.search(text[clause : quantity.start]):
            continue
        if starts_body(text, addressed_at(text)) and text.find(":", 0, quantity.words_start) >= 0:
            continue
        label = text[: quantity.words_start].rstrip(" :-–,")
        member = max(label.rfind(mark) for mark in ":;") + 1
        if member and starts_body(label, member + len(label[member:]) - len(label[member:].lstrip())):
            continue  # "Số lượng: Khoa Nội 12 người; …" counts a member
        labelled = WHOLE_LABEL.match(text)
        near = bool(labelled and labelled.end() >= len(label))
        near = near or bool(WHOLE.search(label[-60:]) or WHOLE.match(text[quantity.words_start :]))
        bare = _about_whole(lead) and not label and _ends_whole(text, unit.end())
        bounded = quantity.approximate or quantity.minimum is None
        if not near and not bare and not (bounded and _EVENT.search(_around(text, quantity))):
            continue
        weight = 4 if re.search(r"tổng (?:số|cộng)|số lượng|thành phần", label[-60:] + lead, re.IGNORECASE) else 2
        weight += 1 if re.match(r"[^.;]{0,40}(?:gồm|trong đó|cụ thể|phân bổ)", text[unit.end() :], re.IGNORECASE) else 0
        weight -= 2 if re.match(r"(?:các|mỗi|từng)\s", text[clause:].strip(), re.IGNORECASE) else 0
        weight -= 3 if re.search(r"thí sinh|vận động viên", unit[0], re.IGNORECASE) else 0
        yield weight, quantity


def _ends_whole(text: str, end: int) -> bool:
    """Whether the count stands for itself: "10 đại biểu cựu sinh viên" is one group of the whole."""
    return not text[end:].strip() or bool(_AFTER_WHOLE.match(text, end))


def _around(text: str, quantity: Quantity) -> str:
    """The sentence before the quantity and what follows it, as far as words still belong together."""
    begin = max(text.rfind(". ", 0, quantity.start) + 1, quantity.start - REACH)
    return text[begin : quantity.end + REACH]


def _about_whole(lead: str) -> bool:
    return bool(re.match(r"(?:dự kiến\s+)?(?:số lượng|thành phần|quy mô|tổng số|đại biểu)", lead, re.IGNORECASE))
