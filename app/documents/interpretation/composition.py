"""Composition targets: shares of women, minorities, line workers … with a figure or without one."""

import re
from typing import Literal

from app.documents.draft import DraftCompositionTarget
from app.documents.interpretation.cues import Cue
from app.documents.interpretation.passages import Passage, prove_span
from app.documents.interpretation.source import Reading
from app.enums import CompositionGroup

_GROUPS = {
    CompositionGroup.NOT_IN_MANAGEMENT: r"không\s+(?:giữ|tham gia|đảm nhiệm|làm|là)[^,;.()%]{0,30}?(?:lãnh đạo|"
    r"quản lý)(?:,\s*quản lý)?",
    CompositionGroup.DIRECT_WORKER: r"(?:công nhân|lao động|người lao động|cnlđ|nlđ)\s+trực tiếp(?:\s+sản xuất)?|"
    r"trực tiếp\s+(?:sản xuất|lao động)",
    CompositionGroup.ETHNIC_MINORITY: r"(?:người\s+)?dân tộc\s+(?:thiểu số|ít người)|dtts",
    CompositionGroup.UNDER_35: r"dưới\s+35\s+tuổi|tuổi\s+(?:đời\s+)?dưới\s+35|(?:đại biểu|cán bộ)\s+trẻ|tuổi trẻ",
    CompositionGroup.PARTY_MEMBER: r"đảng viên",
    CompositionGroup.EXEMPLAR: r"(?:đại biểu\s+)?(?:là\s+)?điển hình(?:\s+tiên tiến)?",
    CompositionGroup.GUEST: r"(?:đại biểu\s+)?khách mời",
    CompositionGroup.WOMEN: r"(?:lao động\s+|đại biểu\s+|cán bộ\s+)?nữ(?:\s+giới)?|phụ nữ",
}
_GROUP = Cue("|".join(rf"(?<!\w)(?P<{group.value}>{words})(?!\w)" for group, words in _GROUPS.items()), re.IGNORECASE)
_PERCENT = Cue(r"(?P<figure>\d{1,3}(?:[.,]\d{1,2})?)\s*%")
_ABOUT_SHARES = Cue(r"tỷ lệ|tỉ lệ|cơ cấu|ưu tiên|chiếm|thành phần|đại biểu", re.IGNORECASE)
_ABOUT_PEOPLE = Cue(
    r"(?<!\w)(?:đại biểu|cơ cấu|lựa chọn|bình chọn|giới thiệu|tuyên dương|điển hình|cử|bầu)(?!\w)", re.IGNORECASE
)
_PEOPLE_HEADING = Cue(r"thành phần|đối tượng|tiêu chuẩn|số lượng|đại biểu|cơ cấu")
_RATIO = Cue(r"tỷ lệ|tỉ lệ|cơ cấu|đảm bảo|bảo đảm|chú ý|quan tâm", re.IGNORECASE)
_RATIO_LEAD = Cue(rf"(?:{_RATIO.pattern})[^,;.()]{{0,30}}$", re.IGNORECASE)
_ENDS_IN_RATIO = Cue(r"(?:tỷ lệ|tỉ lệ)\s*$", re.IGNORECASE)
_PRIORITY = Cue(r"ưu tiên", re.IGNORECASE)
_PRIORITY_LEAD = Cue(r"ưu tiên(?:(?![.;()]).){0,120}$", re.IGNORECASE)
_RATIO_STOPS_PRIORITY = re.compile(r"(?:đảm bảo|bảo đảm)?\s*(?:tỷ lệ|tỉ lệ)", re.IGNORECASE)
_ABOUT = Cue(r"khoảng|chừng|xấp xỉ", re.IGNORECASE)
_AT_LEAST = Cue(r"(?<!\w)(?:ít nhất|tối thiểu|không dưới|từ|trên|không ít hơn|đạt)(?!\w)", re.IGNORECASE)
_AT_MOST = Cue(r"tối đa|không quá|nhiều nhất", re.IGNORECASE)
_CLAUSE = re.compile(r"[,;()]|\.\s|(?<!\w)và(?!\w)")


def find_composition(reading: Reading, passages: list[Passage]) -> None:
    """Fill `composition_targets`; each group once, a figure before none."""
    for passage in passages:
        if passage.role in {"preamble", "closing"} or passage.cell is not None:
            continue
        if _ABOUT_SHARES.search(passage.text) and _ABOUT_PEOPLE.search(passage.text):
            _figures(reading, passage)
    for number, passage in enumerate(passages):
        if passage.role in {"preamble", "closing"}:
            continue
        broken = number > 0 and bool(_ENDS_IN_RATIO.search(passages[number - 1].text))
        asked = broken or _RATIO.search(passage.text) or _PRIORITY.search(passage.text)
        if asked and (_ABOUT_PEOPLE.search(passage.text) or _PEOPLE_HEADING.search(passage.headings)):
            _without_figures(reading, passage, broken=broken)


def _group_of(match: re.Match[str]) -> CompositionGroup:
    return CompositionGroup(str(match.lastgroup))


def _known(reading: Reading, group: CompositionGroup) -> bool:
    return any(target.group is group for target in reading.draft.composition_targets)


def _figures(reading: Reading, passage: Passage) -> None:
    """As in "đại biểu điển hình khoảng 70%", "tỷ lệ nữ không dưới 40%": group and figure in one clause."""
    text = passage.text
    for percent in _PERCENT.finditer(text):
        low = max((m.end() for m in _CLAUSE.finditer(text, 0, percent.start())), default=0)
        after = _CLAUSE.search(text, percent.end())
        high = after.start() if after else len(text)
        groups = list(_GROUP.finditer(text, low, percent.start())) or list(_GROUP.finditer(text, percent.end(), high))
        if not groups or not re.search(r"đại biểu|cơ cấu|tỷ lệ|tỉ lệ|khách mời", text, re.IGNORECASE):
            continue
        group = _group_of(groups[0])
        figure = float(percent["figure"].replace(",", "."))
        if _known(reading, group) or not 0 < figure <= 100:  # noqa: PLR2004
            continue
        words = text[low : percent.start()]
        about = bool(_ABOUT.search(words))
        target = DraftCompositionTarget(
            group=group, percent=figure, approximate=about, bound=_bound(words, text[percent.end() : high])
        )
        _add(reading, passage, target, (min(groups[0].start(), percent.start()), max(groups[0].end(), percent.end())))
        index = len(reading.draft.composition_targets) - 1
        prove_span(
            reading, f"composition_targets/{index}/percent", passage, percent.start("figure"), percent.end("figure")
        )


def _bound(words: str, after: str) -> Literal["at_least", "at_most", "about"] | None:
    if _AT_MOST.search(words):
        return "at_most"
    if _ABOUT.search(words):
        return "about"
    if _AT_LEAST.search(words) or re.match(r"\s*trở lên", after):
        return "at_least"
    return None


def _without_figures(reading: Reading, passage: Passage, *, broken: bool) -> None:
    """As in "đảm bảo tỷ lệ nữ", "ưu tiên công nhân trực tiếp sản xuất": asked for without a figure."""
    text = passage.text
    for match in _GROUP.finditer(text):
        group = _group_of(match)
        if group in {CompositionGroup.EXEMPLAR, CompositionGroup.GUEST} or _known(reading, group):
            continue
        before = text[: match.start()]
        priority = _PRIORITY_LEAD.search(before)
        if priority and not _RATIO_STOPS_PRIORITY.search(priority[0]):
            target = DraftCompositionTarget(group=group, priority=True)
        elif _RATIO_LEAD.search(before) or (broken and match.start() == 0):
            target = DraftCompositionTarget(group=group)
        else:
            continue
        _add(reading, passage, target, match.span())


def _add(reading: Reading, passage: Passage, target: DraftCompositionTarget, span: tuple[int, int]) -> None:
    index = len(reading.draft.composition_targets)
    reading.draft.composition_targets.append(target)
    prove_span(reading, f"composition_targets/{index}", passage, *span)
