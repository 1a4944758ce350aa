"""Of a numbered line: is it a heading, a heading with its text on the same line, or itself the text?

Bold letters tell where they are used; else length, the sign at the end, and what stands below.
"""

import re
from dataclasses import dataclass

from app.documents.interpretation.bodies import heading_bodies
from app.documents.interpretation.cleaning import is_capital
from app.documents.interpretation.markers import Marker
from app.documents.interpretation.source import SourceLine

_SENTENCE_END = re.compile(r"[.!?…]\s+(?=[A-ZÀ-ỸĐ\"“])")
_LEAD_IN = re.compile(r"(?:như sau|sau đây|sau|gồm|bao gồm|gồm có|rằng|cụ thể|là|như|ví dụ)$", re.IGNORECASE)
_NUMBERED_NAME = re.compile(
    r"(?:giai đoạn|đợt|bước|nhiệm vụ|mục tiêu|chỉ tiêu|giải pháp|nội dung|hoạt động|vòng|ngày|lần|nhóm|tiêu chí|phần|"
    r"chuyên đề|dự án|tiểu dự án|thứ|mô hình|tuần|buổi|đề án|module|hạng|loại|quý|"
    r"kỳ)\s*(?:thứ\s*)?(?:\d{1,2}|[IVX]{1,4}|nhất|hai|ba)$",
    re.IGNORECASE,
)
_OPENING, _ENDING = "([{“«", ")]}”»"
_LONGEST_PREFIX = 110
_LONGEST_HEADING = 160
_LONGEST_OPEN_HEADING = 320
_LONGEST_BARE = 110
_WORDS_IN_LOWER_PREFIX = 16
_DANGLING = re.compile(
    r"(?:[,–(“-]|\b(?:và|của|các|trong|về|với|cho|đến|tại|theo|là|những|hoặc|do|từ|trên|để|nhằm|giữa|bằng|được))$",
    re.IGNORECASE,
)
_LISTED = frozenset({"lower", "(lower)", "(arabic)", "(roman)", "lower roman", "lower decimal"})


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading without its final colon (None: the line is text), and whether text follows on the same line."""

    text: str | None
    run_in: bool = False


_TEXT = Heading(None)


def read_heading(line: SourceLine, marker: Marker, *, has_content: bool, is_text: bool = False) -> Heading:
    """Judge the words after the marker.

    `has_content` says that something subordinate stands below the line; `is_text` that the file expressly calls
    the line running text, so that only bold letters at its beginning can be a heading.
    """
    rest, base = marker.rest, (0 if line.marker else marker.end)
    if not rest:
        return _TEXT
    if "\n" in rest:
        return _over_breaks(line, marker, has_content=has_content)
    if line.bold:
        return _bold(rest, styled=bool(line.style_level))
    bold_end = max(line.bold_until(base), line.bold_until(base + 1)) - base
    if bold_end > 1 and (found := _bold_prefix(rest, bold_end)):
        return found
    return _TEXT if is_text else _plain(rest, marker, has_content=has_content)


def _over_breaks(line: SourceLine, marker: Marker, *, has_content: bool) -> Heading:
    """A line with manual breaks: in capitals or bold it is one heading, else the first part may be a heading."""
    first, _, rest = marker.rest.partition("\n")
    whole = marker.rest.replace("\n", " ")
    if is_capital(whole) or (line.bold and len(whole) <= _LONGEST_HEADING):
        return _closed(whole)
    if is_dangling(first) or rest[:1].islower():
        return _plain(whole, marker, has_content=has_content)
    if len(first) <= _LONGEST_BARE and not first.endswith((";", ",")):
        return Heading(first.rstrip(" :"), run_in=True)
    return _TEXT


def is_dangling(text: str) -> bool:
    """Whether words so end that a heading or sentence cannot end there."""
    return bool(_DANGLING.search(text.rstrip())) or text.count("(") > text.count(")")


def _closed(text: str) -> Heading:
    """The whole line as heading; a final colon stays in the line and not in the heading."""
    bare = text.rstrip(" :")
    return Heading(bare, run_in=bare != text)


def colon_in(text: str) -> int:
    """The offset of the first colon that ends a run-in heading, or -1: none in brackets, quotes or times."""
    if ":" not in text[: _LONGEST_PREFIX + 2]:
        return -1
    depth = 0
    quoted = False
    for index, sign in enumerate(text):
        if sign in _OPENING:
            depth += 1
        elif sign in _ENDING:
            depth = max(0, depth - 1)
        elif sign == '"':
            quoted = not quoted
        elif sign == ":" and not depth and not quoted:
            following = text[index + 1 : index + 2]
            if not (following.isdigit() and text[index - 1 : index].isdigit()):
                return index
        if index > _LONGEST_PREFIX:
            return -1
    return -1


def _run_in(text: str, longest: int) -> Heading | None:
    """A line like "Thời gian: Dự kiến …" gives "Thời gian" when what stands before the colon can be a heading."""
    colon = colon_in(text)
    prefix, after = text[:colon].strip(), text[colon + 1 :].strip()
    if colon <= 0 or not after or len(prefix) > longest or _LEAD_IN.search(prefix) or _NUMBERED_NAME.search(prefix):
        return None
    if _SENTENCE_END.search(prefix) or ";" in prefix:
        return None
    if after[0].islower() and len(prefix.split()) > _WORDS_IN_LOWER_PREFIX and not heading_bodies(prefix):
        return None
    return Heading(prefix, run_in=True)


def _bold(text: str, *, styled: bool) -> Heading:
    if len(text) > _LONGEST_OPEN_HEADING or (len(text) > _LONGEST_HEADING and _SENTENCE_END.search(text)):
        return _run_in(text, _LONGEST_PREFIX) or _TEXT
    if not styled and not is_capital(text) and (found := _run_in(text, _LONGEST_PREFIX // 2)):
        return found
    return _closed(text)


def _bold_prefix(text: str, end: int) -> Heading | None:
    """A bold beginning that ends at a colon, a full stop or before a capital is a run-in heading."""
    prefix, after = text[:end].rstrip(), text[end:].lstrip()
    if not any(sign.isalpha() for sign in after):
        return _closed(text) if len(text) <= _LONGEST_OPEN_HEADING else None
    bare = prefix.rstrip(" :.-–;,")
    if not bare or len(bare) > _LONGEST_OPEN_HEADING:
        return None
    ends = (
        prefix[-1] in ":."
        or after[0] in ":.-–"
        or (after[0].isupper() and prefix[-1].isalnum() and len(bare.split()) > 1)
    )
    colon = colon_in(bare)
    if colon > 0 and not is_capital(bare) and not _NUMBERED_NAME.search(bare[:colon]):
        return _run_in(text, _LONGEST_PREFIX)
    return Heading(bare, run_in=True) if ends else None


def _plain(text: str, marker: Marker, *, has_content: bool) -> Heading:
    """Without bold letters: capitals, a run-in colon, then length and the final sign."""
    if is_capital(text) and len(text) <= _LONGEST_OPEN_HEADING:
        return _closed(text)
    found = _run_in(text, _LONGEST_PREFIX)
    if found:
        return found
    last = text.rstrip(' ”"»)')[-1:] if text.endswith(("”", '"')) else text[-1]
    if last == ":":
        return _closed(text) if len(text) <= _LONGEST_OPEN_HEADING and not _SENTENCE_END.search(text) else _TEXT
    if last in ";,":
        return _TEXT
    if last in ".!?…":
        is_short = len(text) <= _LONGEST_HEADING and not _SENTENCE_END.search(text)
        top = marker.kind in {"roman", "upper"} or marker.kind.startswith("named")
        return Heading(text) if is_short and (has_content or top) else _TEXT
    if has_content:
        return Heading(text) if len(text) <= _LONGEST_OPEN_HEADING and not _SENTENCE_END.search(text) else _TEXT
    longest = 0 if marker.kind in _LISTED else _LONGEST_BARE
    return Heading(text) if len(text) <= longest else _TEXT
