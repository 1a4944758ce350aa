"""What stands between a name and its number ("tối đa", "01 đội gồm", a verb of sending), taken off from the right."""

import re

from app.documents.interpretation.quota_names import VERB
from app.documents.interpretation.quota_words import PEOPLE
from app.rules.vietnamese_numbers import find_word_quantities, read_number

_MARKS = re.compile(r"[\s:(\-–,]+$")
_BOUNDS = re.compile(
    r"(?<!\w)(?:ít nhất|tối thiểu|tối đa|không quá|khoảng|từ|đủ|là|có|gồm|bao gồm|với|số lượng|tổng số|cả|thêm|đúng|"
    r"dự kiến|được)$",
    re.IGNORECASE,
)
_TEAM = re.compile(
    r"(?<!\w)(?P<count>\d{1,2}|một|hai|ba)\s+(?:đội|đoàn|tổ|lớp|nhóm|khối|kíp|trung đội|tiểu đội|ban|cặp|đôi)"
    r"(?:\s+(?:tuyển|thi|dự thi|dự|"
    r"bóng đá|bóng chuyền|nam|nữ|tình nguyện|xung kích|văn nghệ|diễu hành|cổ động|công tác))*$",
    re.IGNORECASE,
)
_PER_TEAM = re.compile(r"(?<!\w)(?:mỗi|từng)\s+(?:đội|đoàn|lớp|nhóm|tổ)(?:\s+(?:có|gồm))?$", re.IGNORECASE)
_OTHER_THINGS = re.compile(rf"(?<!\w)\d{{1,4}}\s+(?!(?:{PEOPLE})(?!\w))[^\W\d][^\d,;:.()]{{1,25}}$", re.IGNORECASE)
_DULY = re.compile(
    r"(?<!\w)(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|chủ động|tích cực|quan tâm|tiến hành|cần|phải|sẽ)$",
    re.IGNORECASE,
)
_AND = re.compile(r"\s*(?:,|(?<!\w)và)\s*$")


def name_end(text: str, left: int, end: int) -> tuple[int, str, bool, int]:
    """Where the name ends, with the verb, whether a colon stood after it, and how many teams there are."""
    verb, colon, teams = "", False, 1
    per_team = False
    while True:
        marks = _MARKS.search(text, left, end)
        if marks:
            colon = colon or ":" in marks[0]
            end = marks.start()
        if (found := _PER_TEAM.search(text, left, end)) and _TEAM.search(text, left, _before(text, found.start())):
            per_team = True
        elif found := _team(text, left, end):
            teams, verb = _teams(found["count"]) if per_team else 1, verb or "cử"
        elif found := _BOUNDS.search(text, left, end) or _other_things(text, left, end):
            pass
        elif found := VERB.search(text, left, end):
            verb = verb or found[0]
        elif verb and (found := _DULY.search(text, left, end)):
            pass
        if not found or found.end() != end:
            return end, verb, colon, teams
        end = found.start()
        if verb and (joint := _AND.search(text, left, end)) and VERB.search(text, left, joint.start()):
            end = joint.start()  # "lựa chọn và cử"


def _team(text: str, left: int, end: int) -> re.Match[str] | None:
    """The team before a number; one counted in words only where its people stand in brackets after it."""
    found = _TEAM.search(text, left, end)
    return found if found and (found["count"].isdigit() or text[end:].lstrip().startswith("(")) else None


def _teams(count: str) -> int:
    return read_number(count) if count.isdigit() else find_word_quantities(count)[0].minimum or 1


def _before(text: str, end: int) -> int:
    return len(text[:end].rstrip(" ,(:"))


def _other_things(text: str, left: int, end: int) -> re.Match[str] | None:
    """As in "…: 02 xe chữa cháy, 16 chiến sĩ"; the number of "Trung đoàn 88" stays."""
    found = _OTHER_THINGS.search(text, left, end)
    return found if found and text[end : end + 1] == "," and text[: found.start()].rstrip()[-1:] in ":," else None
