"""A recurring programme: channel, recurrence, hour, length, and its slots with topics and those responsible."""

import re
from collections.abc import Sequence
from datetime import date

from dateutil.rrule import rrulestr

from app.documents.draft import DraftBroadcast, DraftSlot
from app.documents.interpretation.cues import Cue
from app.documents.interpretation.passages import Passage, prove_span
from app.documents.interpretation.source import Reading
from app.documents.interpretation.tables import grids_of
from app.rules.vietnamese_dates import find_clock_times

_ON_AIR = Cue(r"phát sóng|phát trên sóng|ghi hình và phát", re.IGNORECASE)
_CHANNEL = Cue(
    r"(?:trên\s+(?:sóng\s+)?|sóng\s+)(?P<name>(?:Đài|Kênh|Truyền hình|kênh)\s+[^,.;:()\"“”]{2,80}?)(?=\s+(?:để|"
    r"vào|tổ chức|của Ban|giúp|đến|và|năm|định kỳ|cho)\b|[,.;:()\"“”]|$)"
)
_SCHEDULE = Cue(
    r"(?P<day>chủ nhật|thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7]))[\s,]*(?:của\s+)?(?:tuần\s+)?(?:lần\s+)?(?:thứ\s+)?"
    r"(?P<nth>nhất|hai|ba|tư|cuối cùng|cuối|đầu tiên|đầu|[1-4])?\s*(?:của\s+)?(?P<every>(?:hằng|hàng|mỗi|trong|"
    r"các)\s+(?:tháng|tuần))",
    re.IGNORECASE,
)
_MONTH_DAY = Cue(r"ngày\s+(?P<d>\d{1,2})\s+(?:hằng|hàng|mỗi)\s+tháng", re.IGNORECASE)
_LENGTH = Cue(r"thời lượng[^.;\d]{0,30}(?P<n>\d{1,3})\s*(?:phút|')", re.IGNORECASE)
_DAYS = {"chủ nhật": "SU", "hai": "MO", "ba": "TU", "tư": "WE", "năm": "TH", "sáu": "FR", "bảy": "SA",
         "2": "MO", "3": "TU", "4": "WE", "5": "TH", "6": "FR", "7": "SA"}  # fmt: skip
_NTH = {
    "nhất": 1,
    "đầu": 1,
    "đầu tiên": 1,
    "1": 1,
    "hai": 2,
    "2": 2,
    "ba": 3,
    "3": 3,
    "tư": 4,
    "4": 4,
    "cuối": -1,
    "cuối cùng": -1,
}
_PERIOD = re.compile(r"(?:tháng\s+)?(?P<m>\d{1,2})\s*(?:/|năm|-)\s*(?P<y>\d{4})", re.IGNORECASE)
_NAME = Cue(r"chuyên\s+(?:mục|đề|trang)\s+[\"“](?P<name>[^\"“”]{3,100})[\"”]")
_NUMERAL = re.compile(r"\d{1,3}\.?")


def find_broadcast(reading: Reading, passages: list[Passage], taken: set[tuple[int, int]]) -> None:
    """Fill `broadcast` where the plan has a schedule of airings or says when a programme is on the air.

    A table used is added to `taken`.
    """
    if not any(_ON_AIR.search(passage.text) for passage in passages):
        return
    slots = _slots_in_table(reading, passages, taken) or _slots_in_lines(reading, passages)
    found = DraftBroadcast(slots=slots)
    for passage in passages:
        if _ON_AIR.search(passage.text) and passage.role != "closing":
            _times(reading, passage, found)
    if found.rrule is None and not slots:
        _forget(reading)
        return
    _channel(reading, passages, found)
    for slot in slots:
        slot.airs_on = _airing(found.rrule, slot.period)
    reading.draft.broadcast = found


def _forget(reading: Reading) -> None:
    for path in [path for path in reading.draft.evidence if path.startswith("broadcast")]:
        del reading.draft.evidence[path]


def _times(reading: Reading, passage: Passage, found: DraftBroadcast) -> None:
    """Recurrence, hour and length of the airing, from the sentence that speaks of being on the air."""
    text = passage.text
    schedule = _SCHEDULE.search(text)
    monthly = _MONTH_DAY.search(text)
    if found.rrule is None and schedule and "phát" in text.lower():
        found.rrule = _rule(schedule)
        prove_span(reading, "broadcast/rrule", passage, schedule.start(), schedule.end())
        before = find_clock_times(text[: schedule.end() + 40])
        if before:
            start, end, clock = before[-1]
            found.starts_at = clock
            prove_span(reading, "broadcast/starts_at", passage, start, end)
    elif found.rrule is None and monthly and "phát" in text.lower():
        found.rrule = f"FREQ=MONTHLY;BYMONTHDAY={int(monthly['d'])}"
        prove_span(reading, "broadcast/rrule", passage, monthly.start(), monthly.end())
    length = _LENGTH.search(text)
    if length and found.duration_minutes is None:
        found.duration_minutes = int(length["n"])
        prove_span(reading, "broadcast/duration_minutes", passage, length.start("n"), length.end("n"))


def _rule(match: re.Match[str]) -> str:
    day = match["day"].lower().split()
    code = _DAYS["chủ nhật" if day[0] == "chủ" else day[-1]]
    nth = _NTH.get((match["nth"] or "").lower())
    if "tuần" in match["every"].lower():
        return f"FREQ=WEEKLY;BYDAY={code}"
    return f"FREQ=MONTHLY;BYDAY={nth or ''}{code}"


def _channel(reading: Reading, passages: list[Passage], found: DraftBroadcast) -> None:
    """The channel as the plan's title names it, else as the first passage on the air does."""
    title = _CHANNEL.search(reading.draft.title or "")
    if title:
        found.channel = title["name"].strip()
    for passage in passages:
        named = _NAME.search(passage.text)
        if named and found.name is None:
            found.name = named["name"]
            prove_span(reading, "broadcast/name", passage, named.start("name"), named.end("name"))
        match = _CHANNEL.search(passage.text)
        if match and (found.channel is None or match["name"].strip() == found.channel):
            found.channel = match["name"].strip()
            start = match.start("name")
            prove_span(reading, "broadcast/channel", passage, start, start + len(found.channel))
            break


def _period(text: str) -> str | None:
    match = _PERIOD.fullmatch(text.strip(" .:"))
    return f"{match['y']}-{int(match['m']):02d}" if match and 1 <= int(match["m"]) <= 12 else None  # noqa: PLR2004


def _slots_in_table(reading: Reading, passages: list[Passage], taken: set[tuple[int, int]]) -> list[DraftSlot]:
    """Rows of a table with a column of months, one of topics and one of those responsible."""
    for grid in grids_of(passages):
        when, what = grid.column(r"thời gian|tháng|kỳ"), grid.column(r"nội dung|chủ đề|đề tài")
        if when is None or what is None:
            continue
        who = _responsible_column(grid.header, when, what)
        rows = [row for row in grid.rows if _period(row[when].text) and row[when].owner]
        if len(rows) * 2 <= len(grid.rows):
            continue
        taken.add(grid.key)
        slots = []
        for index, row in enumerate(rows):
            topics = [p for p in row[what].passages if p.text.strip()]
            slots.append(DraftSlot(period=_period(row[when].text) or "", topics=[p.text.strip() for p in topics]))
            _prove(reading, index, row[when].passages[0], topics)
            if who is not None and row[who].text:
                slots[-1].responsible = row[who].text
                cell = row[who].passages[0]
                prove_span(reading, f"broadcast/slots/{index}/responsible", cell, 0, len(cell.text))
        return slots
    return []


def _responsible_column(header: Sequence[str], when: int, what: int) -> int | None:
    """The column of those responsible; "thực hiện" alone also heads times and topics ("Nội dung thực hiện")."""
    others = [(i, words.lower()) for i, words in enumerate(header) if i not in (when, what)]
    named = [i for i, words in others if re.search(r"đơn vị|phụ trách|chủ trì|cơ quan", words)]
    return next(iter(named or [i for i, words in others if "thực hiện" in words]), None)


def _prove(reading: Reading, index: int, period: Passage, topics: list[Passage]) -> None:
    prove_span(reading, f"broadcast/slots/{index}/period", period, 0, len(period.text))
    for number, topic in enumerate(topics):
        prove_span(reading, f"broadcast/slots/{index}/topics/{number}", topic, 0, len(topic.text.rstrip()))


def _slots_in_lines(reading: Reading, passages: list[Passage]) -> list[DraftSlot]:
    """A table flattened to lines: a month, its dashes, then the one responsible."""
    slots: list[DraftSlot] = []
    topics: list[Passage] = []
    for passage in passages:
        text = passage.text.strip()
        if passage.role != "body" or passage.is_heading:
            continue
        if not passage.bullet and (period := _period(text)) and text.lower().startswith("tháng"):
            slots.append(DraftSlot(period=period))
            topics = []
            _prove(reading, len(slots) - 1, passage, [])
        elif slots and slots[-1].responsible is None:
            index = len(slots) - 1
            if passage.bullet:
                topics.append(passage)
                slots[-1].topics.append(text)
                prove_span(
                    reading, f"broadcast/slots/{index}/topics/{len(topics) - 1}", passage, 0, len(passage.text.rstrip())
                )
            elif not _NUMERAL.fullmatch(text) and text:
                slots[-1].responsible = text
                prove_span(reading, f"broadcast/slots/{index}/responsible", passage, 0, len(passage.text.rstrip()))
    return slots if len(slots) > 1 else []


def _airing(rrule: str | None, period: str) -> date | None:
    """The day on which the slot of a month is aired by the rule."""
    if rrule is None or not rrule.startswith("FREQ=MONTHLY"):
        return None
    first = date(int(period[:4]), int(period[5:7]), 1)
    start = f"{first:%Y%m%d}T000000"
    moment = next(iter(rrulestr(f"DTSTART:{start}\nRRULE:{rrule};COUNT=1")), None)
    return moment.date() if moment and (moment.year, moment.month) == (first.year, first.month) else None
