"""The agenda (chương trình): a list below "Chương trình", or a table of hours and items."""

import re

from app.documents.draft import DraftAgendaItem
from app.documents.interpretation.cues import Cue
from app.documents.interpretation.lists import depth_of, leads_of
from app.documents.interpretation.passages import Passage, headings_of, prove_span
from app.documents.interpretation.source import Reading
from app.documents.interpretation.tables import Grid, GridCell, grids_of
from app.rules.vietnamese_dates import find_clock_times

_AGENDA = Cue(
    r"(?<!\w)(?:chương trình|trình tự|diễn biến|phần lễ|kịch bản|tiến trình|nghi thức)(?!\s+(?:công tác|phối hợp|"
    r"hành động|mục tiêu))",
    re.IGNORECASE,
)
_CEREMONY = re.compile(
    r"chào cờ|tuyên bố|giới thiệu đại biểu|văn nghệ|khai mạc|phát biểu|bế mạc|kết thúc|báo cáo|giao lưu|trao|tặng|"
    r"tham luận|giải lao|đón tiếp|phóng sự|phim|phát động|biểu dương|tôn vinh|khen thưởng|biểu quyết|thông qua|"
    r"hợp xướng|hợp ca|múa|trò chơi|bàn giao|trình bày|đối thoại|tuyên dương|trưng bày|đồng diễn|tham quan|đáp từ|"
    r"cảm ơn|tổng kết|ổn định|ôn truyền thống|chúc thọ|"
    r"liên hoan|thắp hương|khai hội|rước nước|dâng hương|lời hứa|trò chuyện|tọa đàm|thảo luận|chụp ảnh|quốc ca",
    re.IGNORECASE,
)
_CONTENT = re.compile(r"nội dung(?:\s+(?:gồm|như sau))?", re.IGNORECASE)
_OCCASION = re.compile(r"(?<!\w)(?:lễ|khai mạc|hội nghị|buổi)(?!\w)", re.IGNORECASE)
_HOUR_LEAD = re.compile(r"\s*(?:(?:từ|lúc|vào)\s+)?$", re.IGNORECASE)
_JOINT = re.compile(r"\s*(?:-|–|đến|tới)\s*")
_AFTER_HOUR = re.compile(r"\s*[:;,.–-]*\s*")
_PRESENTER = re.compile(r"\s*\((?:do\s+)?(?P<who>[^()]{3,80}?)(?:\s+(?:trình bày|thực hiện|điều hành|phụ trách))\s*\)")
_ENDS = " .;,"
FEWEST = 3


def find_agenda(reading: Reading, passages: list[Passage], leads: list[str], taken: set[tuple[int, int]]) -> None:
    """Fill `agenda` from the first list or table that is one; a table used is added to `taken`."""
    if _from_table(reading, passages, taken):
        return
    if any(map(_CONTENT.fullmatch, leads)):
        leads = [
            f"chương trình: {lead}" if _CONTENT.fullmatch(lead) and _OCCASION.search(line) else lead
            for lead, line in zip(leads, leads_of(passages, whole=True), strict=True)
        ]
    group: list[Passage] = []
    key: object = None
    for passage, lead in [*zip(passages, leads, strict=True), (None, "")]:
        here = None if passage is None else _key(passage, lead)
        if here != key or here is None:
            if _is_agenda(group):
                _read(reading, group)
                return
            group, key = [], here
        if passage is not None and here is not None:
            group.append(passage)


def _key(passage: Passage, lead: str) -> object:
    """Passages of one list share a key; None outside of anything called an agenda."""
    if passage.role in {"preamble", "closing"} or passage.cell is not None or not passage.text.strip():
        return None
    parent = passage.path[-2] if len(passage.path) > 1 else None
    item = not passage.section.heading or (passage.index < 0 and not passage.section.paragraphs)
    if parent is not None and parent.heading and _AGENDA.search(parent.heading) and item:
        return ("numbered", id(parent))
    listed = depth_of(passage) > 0 or (passage.index > 0 and find_clock_times(passage.text[:12]))
    called = _AGENDA.search(lead) or (
        passage.section.heading is None and _AGENDA.search(headings_of(passage.path[-1:]))
    )
    if listed and called and not passage.is_heading:
        return ("list", id(passage.section), lead, depth_of(passage))
    return None


def _is_agenda(group: list[Passage]) -> bool:
    """At least three lines, two of them of a ceremony or most with an hour."""
    if len(group) < FEWEST:
        return False
    ceremony = sum(bool(_CEREMONY.search(passage.text)) for passage in group)
    hours = sum(bool(find_clock_times(passage.text[:24])) for passage in group)
    return ceremony * 5 >= len(group) * 2 or hours * 2 > len(group)


def _read(reading: Reading, group: list[Passage]) -> None:
    for passage in group:
        start, starts_at, minutes = _hour(passage.text)
        _add(reading, passage, start, len(passage.text), starts_at, minutes)


def _hour(text: str) -> tuple[int, str | None, int | None]:
    """The hour at the beginning of a line, the minutes until a second one, and where the title begins."""
    times = find_clock_times(text[:40])
    if not times or not _HOUR_LEAD.fullmatch(text[: times[0][0]]):
        return 0, None, None
    end, minutes = times[0][1], None
    if len(times) > 1 and _JOINT.fullmatch(text, times[0][1], times[1][0]):
        end = times[1][1]
        minutes = _minutes(times[1][2]) - _minutes(times[0][2])
    after = _AFTER_HOUR.match(text, end)
    return after.end() if after else end, times[0][2], minutes if minutes and minutes > 0 else None


def _minutes(clock: str) -> int:
    return int(clock[:2]) * 60 + int(clock[3:])


def _add(
    reading: Reading,
    passage: Passage,
    start: int,
    end: int,
    starts_at: str | None,
    minutes: int | None,
    presenter: tuple[Passage, str] | None = None,
) -> None:
    """One item; "(do … trình bày)" at its end names the presenter."""
    draft = reading.draft
    text = passage.text
    who = _PRESENTER.search(text, start, end)
    if who and not text[who.end() :].strip(_ENDS):
        end = who.start()
    stop = start + len(text[start:end].rstrip(_ENDS))
    if stop <= start:
        return
    index = len(draft.agenda)
    draft.agenda.append(
        DraftAgendaItem(
            position=index + 1,
            title=text[start:stop],
            starts_at=starts_at,
            duration_minutes=minutes,
            presenter=who["who"] if who else presenter[1] if presenter else None,
        )
    )
    prove_span(reading, f"agenda/{index}", passage, 0, len(text.rstrip()))
    prove_span(reading, f"agenda/{index}/title", passage, start, stop)


def _from_table(reading: Reading, passages: list[Passage], taken: set[tuple[int, int]]) -> bool:
    """A table with a column of hours and one of contents."""
    for grid in grids_of(passages):
        when = grid.column(r"thời gian|giờ")
        what = grid.column(r"nội dung|hoạt động|tiết mục|phần", besides=when)
        if when is None or what is None:
            continue
        hours = sum(bool(find_clock_times(row[when].text)) for row in grid.rows)
        if hours >= FEWEST and hours * 2 >= len(grid.rows):
            _read_rows(reading, grid, when, what)
            taken.add(grid.key)
            return True
    return False


def _read_rows(reading: Reading, grid: Grid, when: int, what: int) -> None:
    who = grid.column(r"thực hiện|phụ trách|trình bày|người|đơn vị|chủ trì", besides=what)
    for row in grid.rows:
        cell: GridCell = row[what]
        if not cell.owner or not cell.passages:
            continue
        _, starts_at, minutes = _hour(row[when].text)
        named = (row[who].passages[0], row[who].text) if who is not None and row[who].text else None
        passage = next((p for p in cell.passages if p.text.strip()), None)
        if passage:
            _add(reading, passage, 0, len(passage.text), starts_at, minutes, named)
