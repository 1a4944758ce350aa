"""Quotas whose body stands above them.

Below the heading "2. Văn phòng" the words "cử 04 cán bộ đón tiếp"; below "Mỗi lớp tham gia các nội dung sau:" the
members "01 vận động viên chạy 100 m" and "Một đội kéo co (10 học sinh)".
"""

import re

from app.documents.draft import DraftAllocation
from app.documents.interpretation.bodies import addressed_at, body_end, heading_bodies, starts_body
from app.documents.interpretation.cues import Cue
from app.documents.interpretation.lists import depth_of
from app.documents.interpretation.passages import Passage, prove_span
from app.documents.interpretation.quota_clauses import EACH_CLASS, EACH_UNIT
from app.documents.interpretation.quota_denials import is_committee
from app.documents.interpretation.quota_words import shares_in
from app.documents.interpretation.source import Reading
from app.enums import AllocationCategory

_SENDS = Cue(
    r"(?:^|[.;:,]\s+|(?<!\w)và\s+)(?P<verb>cử|chọn cử|huy động|điều động|giới thiệu|đề cử|lựa chọn|bình chọn|"
    r"vận động(?=[^.;:]{1,60}tham (?:gia|dự)))(?:\s+(?:thêm|đủ))?\s+(?=(?:\d|từ|ít|tối|không|khoảng))",
    re.IGNORECASE,
)
_PROPOSES = frozenset({"giới thiệu", "đề cử", "lựa chọn", "bình chọn"})
_CHOOSES = frozenset({"lựa chọn", "bình chọn"})
_TAKES_PART = re.compile(r"đại biểu|thí sinh|vận động viên|trại sinh", re.IGNORECASE)
_LEAD = re.compile(
    r"(?P<unit>(?:mỗi|từng)\s+[^:;,.()]{2,60}?)\s+(?:(?:được|có thể|sẽ|phải)\s+)*"
    r"(?P<verb>cử|chọn cử|chọn|tham gia|tham dự|đăng ký|thành lập|giới thiệu|đề cử|bố trí|huy động|gồm)?"
    r"(?(verb)(?!\w)|(?=\d))[^:.;]*:",
    re.IGNORECASE,
)
COUNT_FIRST = re.compile(r"(?:(?:ít nhất|tối thiểu|tối đa|không quá|khoảng|từ)\s+)?\d{1,4}\s", re.IGNORECASE)
_OFFICE = re.compile(r"(?:(?:phó\s+)?trưởng|phó)\s+đoàn\s*:\s*\d", re.IGNORECASE)
_ROLE = re.compile(r"[^:;.,()\d]{2,40}:\s*(?:(?:ít nhất|tối thiểu|tối đa|không quá|khoảng)\s+)?(?=\d|$)", re.IGNORECASE)
_TEAM_OF = re.compile(
    r"(?:\d{1,2}|một|hai|ba)\s+(?:đội|tổ|nhóm|đoàn|cặp|đôi)(?!\w)[^,;:.()\d]{0,40}\(\s*", re.IGNORECASE
)
_BETWEEN = re.compile(r"\s*(?:,|và|,\s*và)\s*", re.IGNORECASE)


def find_sent_by_heading(reading: Reading, passages: list[Passage]) -> None:
    """Add what the body of a heading is to send, in lines that have no subject of their own."""
    headings = {id(passage.section): passage for passage in reversed(passages) if passage.is_heading}
    for passage in passages:
        if passage.role != "body" or passage.cell is not None or passage.line in reading.quota_lines:
            continue
        if not shares_in(passage.text, 0, groups=True):
            continue
        for verb in _SENDS.finditer(passage.text):
            owner = _owner(passage, headings)
            chosen = (
                verb["verb"].lower() in _CHOOSES and owner and is_committee(owner[0].text[owner[1] : owner[2]].lower())
            )
            if owner and not chosen:
                _keep(reading, passage, (verb.start("verb"), verb.end(), verb["verb"]), *owner)


def names_each_unit(passage: Passage) -> re.Match[str] | None:
    """The lead-in that asks each body of a class to send, with or without a number: "Mỗi huyện cử 05 người, gồm:"."""
    if passage.role != "body" or passage.cell is not None or not passage.text.rstrip().endswith(":"):
        return None
    lead = _LEAD.fullmatch(passage.text.rstrip())
    return lead if lead and (EACH_UNIT.match(passage.text) or EACH_CLASS.match(passage.text)) else None


def is_below(passage: Passage, lead: Passage) -> bool:
    """Whether the passage is a member of the list that the lead-in opens."""
    return passage.section is lead.section and depth_of(passage) > depth_of(lead)


def is_part(passage: Passage) -> bool:
    """Whether a member of such a list counts first, or names a part and no body: "02 chuyên viên", "Thí sinh: 05"."""
    if COUNT_FIRST.match(passage.text) or _OFFICE.match(passage.text):
        return True
    return bool(_ROLE.match(passage.text)) and not starts_body(passage.text, addressed_at(passage.text))


def find_sent_by_lead(reading: Reading, passages: list[Passage]) -> None:
    """Add what each body of the class that a lead-in names is to send, one member of its list after the other."""
    lead: tuple[Passage, re.Match[str]] | None = None
    for passage in passages:
        if lead is None or not is_below(passage, lead[0]):
            named = names_each_unit(passage)
            lead = (passage, named) if named and not shares_in(passage.text, 0) else None
        elif passage.line not in reading.quota_lines:
            first = next(iter(shares_in(passage.text, 0, words=True)), None)
            start = first.quantity.words_start if first else -1
            before = passage.text[: max(start, 0)]
            if start == 0 or (
                start > 0 and (_TEAM_OF.fullmatch(before) or (_ROLE.fullmatch(before) and is_part(passage)))
            ):
                _keep(reading, passage, (start, start, lead[1]["verb"] or "cử"), lead[0], *lead[1].span("unit"))


def _owner(passage: Passage, headings: dict[int, Passage]) -> tuple[Passage, int, int] | None:
    """The body that the line is about, else the nearest heading that is one; and where its name stands."""
    name, colon, _ = passage.text.partition(":")
    start = addressed_at(name)
    if colon and starts_body(name, start) and body_end(name, start) == len(name.rstrip()):
        return passage, start, len(name.rstrip())
    for section in reversed(passage.path):
        spans = heading_bodies(section.heading) if section.heading else []
        if spans and id(section) in headings:
            return headings[id(section)], spans[0][0], spans[-1][1]
    return None


def _keep(
    reading: Reading, passage: Passage, sent: tuple[int, int, str], heading: Passage, start: int, end: int
) -> None:
    """The counts right after the verb: "cử 01 lãnh đạo, 02 chuyên viên"."""
    draft, (begin, at, verb) = reading.draft, sent
    for share in shares_in(passage.text, at, groups=True):
        quantity = share.quantity
        if quantity.words_start != at and not _BETWEEN.fullmatch(passage.text, at, quantity.words_start):
            return
        at, category = share.end, share.category
        proposed = verb.lower() in _PROPOSES and category is AllocationCategory.DELEGATE
        if proposed and not _TAKES_PART.match(passage.text, quantity.end + 1):
            category = AllocationCategory.INDIVIDUAL_NOMINEE
        index = len(draft.allocations)
        draft.allocations.append(
            DraftAllocation(
                organisation=heading.text[start:end],
                category=category,
                minimum=quantity.minimum,
                maximum=quantity.maximum,
                approximate=quantity.approximate,
                printed=passage.text[quantity.words_start : share.end],
            )
        )
        prove_span(reading, f"allocations/{index}", passage, begin, share.end)
        prove_span(reading, f"allocations/{index}/organisation", heading, start, end)
        prove_span(reading, f"allocations/{index}/quantity", passage, quantity.start, quantity.end)
