"""What a deadline asks to be delivered, to whom, and by which way ("qua email …")."""

import re

from app.documents.interpretation.bodies import body_end, starts_body

_SENDING = re.compile(
    r"(?<!\w)(?:gửi|gởi|nộp|báo cáo|chuyển|trình|đăng ký|thông báo|cung cấp|phản ánh|tổng hợp)(?!\w)", re.IGNORECASE
)
_TOWARDS = re.compile(
    r"(?<!\w)(?P<word>về|tới|đến|cho|gửi|gởi|nộp|trình|báo cáo|qua)\s*:?\s+(?=[^\W\d_])", re.IGNORECASE
)
_WAY = re.compile(r"[\s,]*\(\s*(?P<inner>(?:thông\s+)?qua\s[^()]{1,160})\)", re.IGNORECASE)
_ADDRESS = re.compile(r"\s*[:;,]?\s*(?:địa chỉ\s*)?:?\s*[\w.+-]+@[\w-]+(?:\.[\w-]+)+\s*$")
_SUBJECT_VERB = re.compile(
    r"(?<!\w)(?:gửi|gởi|nộp|báo cáo|trình|hoàn thành|hoàn tất|hoàn thiện|xong|đăng ký|chuyển)(?!\w)", re.IGNORECASE
)
_OBJECT_END = re.compile(
    r"\s*(?:[,;:(]|(?<!\w)(?:về|tới|cho|trước|chậm|trong|đến|gửi|gởi|theo|để|qua|vào|chậm nhất|hạn)(?!\w)).*$",
    re.DOTALL,
)
_MAKING = re.compile(r"^(?:[^,;:]{0,60}\s)?(?:lập|tổng hợp|xây dựng)\s+", re.IGNORECASE)
_NO_SUBJECT = re.compile(
    r"(?:thời gian|thời hạn|hạn|tiến độ|yêu cầu|đề nghị|giao|các|mỗi|và|để|trong|đơn vị|định kỳ)(?!\w)", re.IGNORECASE
)
_LONGEST_SUBJECT = 160


def receiver_of(text: str, begin: int, end: int, start: int, after: int) -> tuple[str | None, str | None]:
    """Receiver with the way in brackets, and the way alone; `text[start:after]` is the deadline's printed words."""
    if not _SENDING.search(text, begin, end):
        return None, None
    span = _named(text, begin, start, last=True) or _named(text, after, end, last=False)
    if span is None:
        return None, None
    way = _WAY.match(text, span[1]) or _WAY.match(text, after)
    name = text[span[0] : span[1]]
    if way is None:
        return name, None
    inner = _ADDRESS.sub("", way["inner"]).strip()
    return f"{name} ({inner})", inner


def _named(text: str, low: int, high: int, *, last: bool) -> tuple[int, int] | None:
    """The body that "về", "gửi" and the like point to; "về" is believed before the others."""
    found: list[tuple[str, int, int]] = []
    for match in _TOWARDS.finditer(text, low, high):
        if starts_body(text, match.end()):
            found.append((match["word"].lower(), match.end(), min(body_end(text, match.end()), high)))
    strong = [item for item in found if item[0] == "về"] or [item for item in found if item[0] != "qua"]
    if not strong:
        return None
    chosen = strong[-1] if last else strong[0]
    return chosen[1], chosen[1] + len(text[chosen[1] : chosen[2]].rstrip(" ,;:"))


def subject_of(text: str, begin: int, start: int) -> str | None:
    """What is due: the object of "gửi", "nộp", "báo cáo …", or the words before the verb; None where unclear."""
    clause = text[begin:start]
    verbs = list(_SUBJECT_VERB.finditer(clause))
    if not verbs:
        return _subject(clause)
    sending = [verb for verb in verbs if verb[0].lower() != "báo cáo"]
    verb = (sending or verbs)[-1]
    following = _OBJECT_END.sub("", clause[verb.end() :]).strip()
    if verb[0].lower() == "báo cáo":
        return f"{verb[0]} {following}".strip()
    if following and not starts_body(following):
        return _subject(following)
    leading = re.split(r"[,;:]\s", clause[: verb.start()])[-1]
    return _subject(_MAKING.sub("", leading.strip(" -+,:(")))


def _subject(words: str) -> str | None:
    """The words without the marks around them; None for labels, verbs and whole clauses."""
    plain = words.strip(" -+:,;().")
    if not 0 < len(plain) <= _LONGEST_SUBJECT or _NO_SUBJECT.match(plain) or _SUBJECT_VERB.fullmatch(plain):
        return None
    return plain
