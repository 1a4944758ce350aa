"""Whom to ask: name, post, telephone and e-mail of the contact that a plan names."""

import re

from app.documents.interpretation.bodies import CAPITAL
from app.documents.interpretation.cues import Cue
from app.documents.interpretation.passages import Passage, prove_span
from app.documents.interpretation.source import Reading

_EMAIL = Cue(r"[A-Za-z0-9][\w.+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}")
_PHONE = Cue(  # it begins with the sign that is looked for, and looks back from there: that is found fastest
    r"[+(0](?<![\d/.-].)(?:(?<=\+)84|(?<=\()0\d{1,4}\)?|(?<=0)\d{1,4}\)?)(?:[\s.-]?\d{2,4}){2,4}(?![\d/-]|\.\d)"
)
_PHONE_WORD = Cue(
    r"(?<!\w)(?:đt|điện thoại|sđt|số điện thoại|di động|liên hệ|zalo|hotline|tel|số máy|ĐTDĐ|gọi)(?!\w)", re.IGNORECASE
)
_PERSON = Cue(
    r"(?<!\w)(?:[Đđ]/c|[Đđ]ồng chí|[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Tt]hầy)\s*:?\s+"
    rf"(?P<name>[{CAPITAL}][^\W\d_]*(?:\s+[{CAPITAL}][^\W\d_]*){{1,4}})(?!\w)"
)
_POST = re.compile(
    r"\s*(?:[,;(–-]|là)\s*(?P<post>[^,;()\d@:]{3,120}?)\s*(?=[,;)(:]|\s?[-–]\s*(?:ĐT|SĐT|đt|[Ss]ố|"
    r"[Đđ]iện thoại|[Ee]-?mail|[Zz]alo|\d)|\s(?:ĐT|SĐT|đt|số điện thoại|điện thoại)|$)"
)
_POST_START = re.compile(
    r"(?:phó\s+)?(?:trưởng|chánh|chủ tịch|giám đốc|chuyên viên|ủy viên|uỷ viên|bí thư|cán bộ|hiệu trưởng|văn thư|phó|"
    r"nhân viên|thường trực|kế toán|tổng phụ trách|giáo viên|phụ trách|viên chức|công chức)",
    re.IGNORECASE,
)
_ASKING = Cue(
    r"(?<!\w)(?:liên hệ|trao đổi|đầu mối|thông tin|vướng mắc|gửi|email|e-mail|hộp thư|địa chỉ|đt|sđt|đtdđ|gọi|"
    r"điện thoại)(?!\w)",
    re.IGNORECASE,
)


def find_contact(reading: Reading, passages: list[Passage]) -> None:
    """Fill `contact` from the last passage with a telephone number, else with a person, else an e-mail address."""
    rows = [p for p in passages if p.role != "preamble"]
    chosen = next((p for p in reversed(rows) if _phone(p.text) and _ASKING.search(p.text)), None)
    if chosen is not None:
        _person(reading, chosen)
        phone = _phone(chosen.text)
        if phone:
            reading.draft.contact.phone = phone[0].strip()
            prove_span(reading, "contact/phone", chosen, phone.start(), phone.end())
    mails = ((p, _EMAIL.search(p.text)) for p in ([chosen] if chosen else []) + rows)
    passage, match = next(((p, m) for p, m in mails if m and _ASKING.search(p.text)), (None, None))
    if passage and match:
        reading.draft.contact.email = match[0]
        prove_span(reading, "contact/email", passage, match.start(), match.end())


def _phone(text: str) -> re.Match[str] | None:
    """A telephone number that a word like "ĐT" or "liên hệ" announces."""
    if not _PHONE_WORD.may_stand_in(text):
        return None
    for match in _PHONE.finditer(text):
        digits = re.sub(r"\D", "", match[0])
        if 9 <= len(digits) <= 12 and _PHONE_WORD.search(text[max(0, match.start() - 160) : match.start()]):  # noqa: PLR2004
            return match
    return None


def _person(reading: Reading, passage: Passage) -> None:
    person = _PERSON.search(passage.text)
    if person is None:
        return
    end = person.end("name")
    reading.draft.contact.name = passage.text[person.start("name") : end]
    prove_span(reading, "contact/name", passage, person.start("name"), end)
    post = _POST.match(passage.text, end)
    if post and _POST_START.match(post["post"]):
        stop = post.start("post") + len(post["post"].rstrip(" -–"))
        reading.draft.contact.position = passage.text[post.start("post") : stop]
        prove_span(reading, "contact/position", passage, post.start("post"), stop)
