"""Quotas among a body's tasks: below the heading "2. Văn phòng" the words "cử 04 cán bộ đón tiếp"."""

import re

from app.documents.draft import DraftAllocation
from app.documents.interpretation.bodies import addressed_at, body_end, heading_bodies, starts_body
from app.documents.interpretation.cues import Cue
from app.documents.interpretation.passages import Passage, prove_span
from app.documents.interpretation.quota_words import shares_in
from app.documents.interpretation.source import Reading
from app.enums import AllocationCategory

_SENDS = Cue(
    r"(?:^|[.;:,]\s+|(?<!\w)và\s+)(?P<verb>cử|chọn cử|huy động|điều động|giới thiệu|đề cử|lựa chọn|bình chọn)"
    r"(?:\s+(?:thêm|đủ))?\s+(?=(?:\d|từ|ít|tối|không|khoảng))",
    re.IGNORECASE,
)
_PROPOSES = frozenset({"giới thiệu", "đề cử", "lựa chọn", "bình chọn"})
_TAKES_PART = re.compile(r"đại biểu|thí sinh|vận động viên|trại sinh", re.IGNORECASE)
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
            if owner := _owner(passage, headings):
                _keep(reading, passage, verb, *owner)


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


def _keep(reading: Reading, passage: Passage, verb: re.Match[str], heading: Passage, start: int, end: int) -> None:
    """The counts right after the verb: "cử 01 lãnh đạo, 02 chuyên viên"."""
    draft, at = reading.draft, verb.end()
    for share in shares_in(passage.text, at, groups=True):
        quantity = share.quantity
        if quantity.words_start != at and not _BETWEEN.fullmatch(passage.text, at, quantity.words_start):
            return
        at, category = share.end, share.category
        proposed = verb["verb"].lower() in _PROPOSES and category is AllocationCategory.DELEGATE
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
        prove_span(reading, f"allocations/{index}", passage, verb.start("verb"), share.end)
        prove_span(reading, f"allocations/{index}/organisation", heading, start, end)
        prove_span(reading, f"allocations/{index}/quantity", passage, quantity.start, quantity.end)
