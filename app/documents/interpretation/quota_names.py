"""Where the name may begin whose the number is, and whether a body, a class, or any group of people stands there."""

import re
from dataclasses import dataclass
from itertools import product

from app.documents.interpretation.bodies import CAPITAL, addressed_at, names_only, starts_body
from app.documents.interpretation.quota_lists import TERRITORY
from app.documents.interpretation.quota_words import EACH

VERB = re.compile(
    r"(?<!\w)(?<!khách )(?<!mỗi )(?<!từng )(?<!các )(?<!tái )(?<!ứng )(?<!bầu )(?:được\s+)?"
    r"(?:(?:xét|lựa|tuyển|bình)\s+chọn|chọn cử|cử chọn|đề cử|"
    r"tiến cử|giới thiệu|đăng ký|đề nghị|tham dự|tham gia|huy động|điều động|thành lập|bố trí|(?<!ban )tổ chức|phân bổ|"
    r"bình xét|suy tôn|đề xuất|được giao|cử|gửi|nộp|chọn|bầu|mời|lập|vận động|xét)"
    r"(?:\s+(?:từ|thêm|đủ|đúng|đoàn|cán bộ|người))?$",
    re.IGNORECASE,
)
SENDS = re.compile(
    r"(?<!\w)(?<!khách )(?<!bầu )(?<!ứng )(?<!tái )(?:được\s+)?(?:cử|gửi|giới thiệu|"
    r"chọn cử|lựa chọn|đề cử|tiến cử|chọn|bình chọn|đăng ký|đề nghị|bầu(?!\s+cử)|mời|"
    r"xét chọn|tham dự|tham gia|huy động|điều động|vận động|thành lập|bố trí|nộp)(?!\w)",
    re.IGNORECASE,
)
_EACH_OF_THEM = re.compile(
    r"\s*[,:(]?\s*(?<!\w)(?:mỗi|từng)\s+(?P<unit>[^\W\d]+(?:\s+[^\W\d]+)?)(?:\s+(?:cử|có))?$", re.IGNORECASE
)
_SEVERAL = re.compile(r"(?<!\w)(?:các|những|còn lại|toàn thể|và)(?!\w)|,", re.IGNORECASE)
_OF_TEAMS = re.compile(r"(?:các\s+)?đội(?!\w)", re.IGNORECASE)
_CLASS_OF = re.compile(r"(?:cơ sở|trực thuộc|cấp (?:huyện|xã|tỉnh|trên))$", re.IGNORECASE)
_ANY_UNIT = frozenset({"đơn vị", "cơ quan", "nơi", "đoàn", "tổ chức", "bên", "địa phương"})
_STARTS = re.compile(
    r"[,:;(]\s*|(?<!\w)(?:và|gồm|bao gồm|trong đó|cụ thể|riêng|thì|còn(?! lại)|cùng|của|đồng thời|ngoài ra)"
    r"(?!\w)[\s,:]*",
    re.IGNORECASE,
)
_THEN_A_CLASS = re.compile(
    r"\s(?=(?:Mỗi|Từng)\s)|(?:tối thiểu|ít nhất|[Hh]uy động|[Pp]hân công|[Vv]ận động)\s(?=(?:mỗi|từng)\s)|"
    rf"(?<!\w)(?:[Cc]hỉ đạo|[Yy]êu cầu|[Đđ]ề nghị|[Hh]ướng dẫn|[Pp]hân công|[Gg]iao|[Đđ]ôn đốc|"
    rf"[Pp]hân bổ cho|[Gg]iao cho|[Dd]ành cho)\s(?=các\s|mỗi\s|từng\s|[{CAPITAL}])"
)  # "Thổi bóng tiếp sức Mỗi lớp 3 em"
_TIER = re.compile(
    r"(?:[^\W\d]+\s+){0,6}?(?:có\s+)?(?:từ|trên|dưới)\s+\d[\d.]*\s+(?:đến\s+(?:dưới\s+)?\d[\d.]*\s+)?"
    r"(?:[^\W\d]+\s*){1,3}",
    re.IGNORECASE,
)
_THEN_EACH = re.compile(r"(?:,|\sthì)\s+(?:mỗi|từng)\s", re.IGNORECASE)
_OF_CLASS = re.compile(r"(?<!\w)các\s+[^\W\d]+(?:\s[^\W\d]+)?,\s+$")
_TEAM_IN_WORDS = re.compile(r"(?<!\w)(?:một|hai|ba)\s+(?:đội|tổ|nhóm|đoàn)(?!\w)", re.IGNORECASE)
_NO_GROUP = re.compile(
    r"(?:và|gồm|trong|để|với|từ|đến|khi|nếu|theo|do|tại|ở|về|trên|dưới|sau|trước|thời gian|địa điểm|ngày|năm|tổng|số|"
    r"thành phần|có|không|đã|được|những người|còn lại|triệu tập|mời|phân bổ|dành cho|giao|cứ)(?!\w)",
    re.IGNORECASE,
)

_ACTS = re.compile(  # what a name does not end in, and what a body does with people other than sending them
    r"(?<!\w)(?:kết nạp|giải quyết|thu hút|ra sân|thi đấu|trao|tặng|thăm|khám|tuyển dụng|tuyển sinh|đỡ đầu|đưa)(?!\w)|"
    r"(?<!\w)(?:khen(?: thưởng)?|biểu dương|tuyên dương|tôn vinh|vinh danh|cho|với|tại|là|từ|đến|về|trong|đã|sẽ|được|"
    r"phát triển(?: mới)?|(?<!giáo dục và )(?<!phòng )(?<!trung tâm )đào tạo|giúp|nhận)$"
)


@dataclass(frozen=True, slots=True)
class Context:
    """How much a line may leave unsaid: `people` in a list of those who take part, `listed` as one of its members."""

    people: bool
    nominees: bool
    listed: bool


def without_each(text: str, left: int, end: int) -> tuple[bool, int]:
    """Take off "mỗi đơn vị" where it only says of those named before it that each is meant."""
    each = _EACH_OF_THEM.search(text, left, end)
    if each is None:
        return False, end
    before = text[left : each.start()].rstrip(" (-–,:")
    if verb := VERB.search(before):
        before = before[: verb.start()].rstrip(" ,")  # "UBND các xã lựa chọn mỗi xã 02 mô hình"
    unit = each["unit"].lower()
    if re.search(rf"\d\s+{unit.split()[0]}(?!\w)", before):
        return False, end  # "gồm 05 khối, mỗi khối 50 người"
    if unit.startswith("đội") and not _OF_TEAMS.match(before):
        return False, end
    first = left + addressed_at(before)
    if not names_only(text, first, left + len(before)):
        return False, end  # "các chi bộ phân công đảng viên, mỗi chi bộ cử 01 người"
    again = unit in _ANY_UNIT or unit.split()[0] in before.lower().split() or unit in before.lower()
    several = _SEVERAL.search(before) is not None or before.lower().startswith(unit.split()[0])
    of_them = (
        several
        or _CLASS_OF.search(before)
        or (":" not in each[0] and (starts_body(before, addressed_at(before)) or _TIER.match(before)))
    )
    return (True, left + len(before)) if before and again and of_them else (False, end)


def readings(text: str, left: int, end: int, context: Context) -> list[tuple[int, bool]]:
    """Where the name may begin, each with whether it must be a body's; a list's member is first taken whole."""
    starts = _possible_starts(text, left, end)
    whole = [(start, False) for start in starts[:1] if context.listed and not text[:start].strip(" -+(")]
    groups = [start for start in starts if not _goes_on(text, left, start)]
    return [*product(starts[:1], (True,)), *whole, *product(starts[1:], (True,)), *product(groups, (False,))]


def _goes_on(text: str, left: int, start: int) -> bool:
    """Whether the words only go on after the number before them: "02 học sinh lên chơi, sau đó …"."""
    return 0 < left <= start and text[left - 1].isalnum() and not text[left:start].strip()


def _possible_starts(text: str, left: int, end: int) -> list[int]:
    """Where the name may begin: after the last colon, at the beginning, then after each comma and joint."""
    first = left + len(text[left:end]) - len(text[left:end].lstrip(' ,;.-–+()“"'))
    joints = [m.end() for m in _STARTS.finditer(text, first, end) if m.end() < end]
    joints += [m.end() for m in _THEN_A_CLASS.finditer(text, first, end)]
    colons = [m.end() for m in re.finditer(r":\s*", text[:end]) if first < m.end() < end]
    return [*colons[-1:], *([first] if not colons else []), *joints, *([first] if colons else [])]


def is_name(text: str, start: int, end: int) -> bool:
    """Whether a body, a class, a territory or a tier, and nothing else, stands there."""
    if start >= end or _THEN_EACH.search(text, start, end) or _is_open(text[start:end]) or ": " in text[start:end]:
        return False
    if _TIER.match(text, start, end):
        return True
    each = EACH.match(text, start, end)
    if each and (SENDS.search(text, start, end) or _TEAM_IN_WORDS.search(text, start, end)):
        return False
    if TERRITORY.match(text, start) and _OF_CLASS.search(text, 0, start):
        return False  # "đại biểu các xã, thị trấn An Giả"
    named = (starts_body(text, start) or each or TERRITORY.match(text, start)) and not _ACTS.search(text, start, end)
    return bool(named) and names_only(text, start, end)


def _is_open(words: str) -> bool:
    """Whether a bracket is opened among the words and not closed."""
    return words.count("(") > words.count(")")


def is_group(text: str, start: int, end: int) -> bool:
    """Whether any group of people may stand there: "cựu cán bộ lãnh đạo", "gia đình liệt sĩ"."""
    words = text[start:end]
    plain = words[:1].isalpha() and not any(sign in words for sign in ":.;%") and not re.search(r"\d", words)
    return (
        plain
        and not _ACTS.search(words)
        and not SENDS.search(words)
        and not _THEN_EACH.search(words)
        and not _is_open(words)
        and not _NO_GROUP.match(words)
        and names_only(text, start, end)
    )
