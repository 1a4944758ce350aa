"""Days that come again: "hằng năm", "trước ngày 20 hằng tháng", "tháng cuối quý"."""

import re

from app.documents.interpretation.cues import Cue
from app.rules.vietnamese_dates import DateWords

REPEAT_BEFORE = Cue(
    r"(?:định kỳ[\s,]+)?(?:vào[\s,]+)?(?<!\w)(?P<every>(?:hằng|hàng|mỗi)\s+(?P<unit>năm|tháng|quý|tuần)|"
    r"định kỳ)[\s,(:]*$",
    re.IGNORECASE,
)
REPEAT_AFTER = re.compile(
    r"[\s,]*(?P<words>(?:của\s+)?(?:tháng\s+(?:cuối|thứ ba|thứ 3|cuối cùng)\s+(?:của\s+)?(?:mỗi\s+|hằng\s+|hàng\s+)?"
    r"(?P<quarter>quý)|(?:hằng|hàng|mỗi|các)\s+(?P<unit>năm|tháng|quý|tuần)))(?!\w)",
    re.IGNORECASE,
)
_PERIOD_BEFORE = Cue(r"báo cáo\s+(?:kết quả\s+)?(?:định kỳ\s+)?(?P<unit>tháng|quý)\s*[\s,(:]*$", re.IGNORECASE)


def repeated(text: str, start: int, words: DateWords) -> tuple[int, int, str | None]:
    """Widen the printed span by "hằng năm" and the like beside it, and say how the deadline repeats."""
    after = REPEAT_AFTER.match(text, words.end)
    before = REPEAT_BEFORE.search(text[max(0, start - 40) : start])
    unit = ""
    if after:
        unit = "quarter" if after["quarter"] else after["unit"].lower()
    elif before and before["unit"]:
        unit = before["unit"].lower()
    elif period := _PERIOD_BEFORE.search(text[max(0, start - 40) : start]):
        unit = period["unit"].lower()
    rrule = rule_of(unit, words)
    if rrule is None:
        return start, words.end, None
    bare = before is None or "(" in before[0] or (after is not None and not before["unit"])
    first = start if before is None or bare else max(0, start - 40) + before.start()
    return first, after.end() if after else words.end, rrule


def rule_of(unit: str, words: DateWords) -> str | None:
    """RFC 5545 for "hằng năm", "hằng tháng", "tháng cuối quý"; None where day and unit do not make one."""
    if words.day is None or not unit or words.year is not None:
        return None
    if unit == "năm":
        return f"FREQ=YEARLY;BYMONTH={words.month};BYMONTHDAY={words.day}" if words.month else None
    if words.month is not None:
        return None
    if unit in {"quarter", "quý"}:
        return f"FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY={words.day}"
    return f"FREQ=MONTHLY;BYMONTHDAY={words.day}" if unit == "tháng" else None
