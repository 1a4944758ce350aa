"""Events: "Thời gian: …" and "Địa điểm: …", read together where they stand together."""

import re

from app.documents.draft import DraftEvent
from app.documents.interpretation.cues import Cue
from app.documents.interpretation.dates import PlanTime, plan_time
from app.documents.interpretation.passages import Passage, prove_span
from app.documents.interpretation.source import Reading
from app.enums import DeadlinePrecision
from app.rules.vietnamese_dates import DateWords, find_dates

_TIME_LABEL = re.compile(
    r"(?:thời gian(?:\s+(?:tổ chức|dự kiến|khai mạc|diễn ra|"
    r"và địa điểm))?(?:,?\s*địa điểm)?)\s*(?:\([^()]*\)\s*)?:\s*",
    re.IGNORECASE,
)
_PLACE_LABEL = re.compile(r"(?:địa điểm(?:\s+(?:tổ chức|dự kiến|khai mạc))?)\s*(?:\([^()]*\)\s*)?:\s*", re.IGNORECASE)
_TIME_HEADING = re.compile(
    r"thời gian(?:\s+(?:tổ chức|dự kiến|khai mạc|diễn ra))?(?:\s*(?:,|và)\s*địa điểm)?\s*(?:\(.*\))?$", re.IGNORECASE
)
_PLACE_HEADING = re.compile(r"địa điểm(?:\s+tổ chức)?\s*(?:\(.*\))?$", re.IGNORECASE)
_TENTATIVE = Cue(r"dự kiến", re.IGNORECASE)
_DURATION = Cue(
    r"(?:(?P<half>½|nửa|1/2|0,5|\\frac\{1\}\{2\}\$?|\$\\frac\{1\}\{2\}\$)\s*ngày|(?P<parts>\d{1,2}|một|"
    r"hai)\s*(?:\([^()]*\)\s*)?buổi"
    r"|(?P<days>\d{1,2}(?:,5)?|một|hai|ba)\s*(?:\([^()]*\)\s*)?(?P<plushalf>rưỡi\s+)?ngày)(?!\w)(?!\s*(?:làm việc|"
    r"kể từ|trước|sau))",
    re.IGNORECASE,
)
_WORDS = {"một": 1.0, "hai": 2.0, "ba": 3.0}
_RANGE = re.compile(r"\s*(?:đến(?:\s+hết)?|-|–|tới)\s*", re.IGNORECASE)
_HELD = Cue(r"(?<!\w)(?:tổ chức|diễn ra|tiến hành)(?:\s+(?:trong|thành))?(?:\s+thời gian)?\s+", re.IGNORECASE)
_VENUE_IN_TIME = Cue(r",?\s+tại\s+(?=[^\W\d_])", re.IGNORECASE)
_SENTENCE = Cue(r"(?:tổ chức|diễn ra|khai mạc|lễ [^.;:]{0,80}|chung kết)(?:[^.;]{0,50}?)$", re.IGNORECASE)


def find_events(reading: Reading, passages: list[Passage]) -> None:
    """Fill `events` and `event_duration_days`."""
    time = plan_time(reading.draft)
    venue_due: int | None = None
    for passage in passages:
        if passage.role in {"preamble", "closing"} or passage.cell is not None:
            continue
        start = _after_label(passage, _TIME_LABEL, _TIME_HEADING)
        if start is not None:
            venue_due = _time(reading, passage, start, time)
            _duration(reading, passage, start)
        place = _after_label(passage, _PLACE_LABEL, _PLACE_HEADING)
        if place is not None and place < len(passage.text):
            _place(reading, passage, place, venue_due)
            venue_due = None
    _duration_of_holding(reading, passages)
    if not reading.draft.events:
        _from_sentences(reading, passages, time)


def _after_label(passage: Passage, label: re.Pattern[str], heading: re.Pattern[str]) -> int | None:
    """Where the words after "Thời gian:" begin, or 0 for a line below the heading "Thời gian"."""
    if match := label.match(passage.text):
        return match.end()
    if passage.index < 0 or not passage.section.heading or not heading.match(passage.section.heading.strip()):
        return None
    if passage.index > 0 and passage.section.run_in:
        return None
    own = len(passage.section.heading) if passage.is_heading else 0
    match = re.compile(r"[\s:.–-]*").match(passage.text, own)
    return match.end() if match else own


def _time(reading: Reading, passage: Passage, start: int, time: PlanTime) -> int | None:
    """Add the event whose time stands after `start`; the index that may still take a venue."""
    dates = [words for words in find_dates(passage.text) if words.start >= start]
    days = [words for words in dates if words.precision is DeadlinePrecision.DAY and words.day and words.month]
    if not days or (first_day := time.resolve(days[0])[0]) is None:
        return None
    first = days[0]
    ends = first.until and f"{first_day.isoformat()}T{first.until}"
    if len(days) > 1 and _RANGE.fullmatch(passage.text, first.end, days[1].start):
        last = time.resolve(days[1])[0]
        ends = _moment(days[1], last.isoformat()) if last else None
    _event(reading, passage, first, _moment(first, first_day.isoformat()), ends or None, start)
    return len(reading.draft.events) - 1


def _event(
    reading: Reading, passage: Passage, words: DateWords, starts_at: str, ends_at: str | None, start: int
) -> None:
    draft, text = reading.draft, passage.text
    index = len(draft.events)
    draft.events.append(
        DraftEvent(starts_at=starts_at, ends_at=ends_at, tentative=bool(_TENTATIVE.search(text[start:])))
    )
    prove_span(reading, f"events/{index}", passage, 0, len(text.rstrip()))
    prove_span(reading, f"events/{index}/starts_at", passage, words.start, words.end)
    place = _VENUE_IN_TIME.search(text, words.end)
    if place:
        _venue(reading, passage, place.end(), index)


def _moment(words: DateWords, day: str) -> str:
    return f"{day}T{words.time}" if words.time else day


def _place(reading: Reading, passage: Passage, start: int, venue_due: int | None) -> None:
    """Give the venue to the event just read, or make an event of which only the place is known."""
    draft = reading.draft
    if venue_due is None:
        if draft.events and draft.events[-1].venue is None and draft.events[-1].starts_at:
            venue_due = len(draft.events) - 1
        else:
            return
    if draft.events[venue_due].venue is None:
        _venue(reading, passage, start, venue_due)


def _venue(reading: Reading, passage: Passage, start: int, index: int) -> None:
    stop = re.compile(r"[;.](?:\s|$)|\n|,\s+(?:dự kiến|thành phần|khoảng|với)\s|\(").search(passage.text, start)
    end = len(passage.text[: stop.start() if stop else len(passage.text)].rstrip(" .;,"))
    if end <= start:
        return
    reading.draft.events[index].venue = passage.text[start:end]
    prove_span(reading, f"events/{index}/venue", passage, start, end)


def _duration(reading: Reading, passage: Passage, start: int) -> None:
    """As in "½ ngày", "1 buổi" (half a day), "02 ngày"."""
    match = _DURATION.search(passage.text, start)
    if match is None or reading.draft.event_duration_days is not None:
        return
    if match["half"]:
        days = 0.5
    elif match["parts"]:
        days = (_WORDS.get(match["parts"].lower()) or float(match["parts"])) / 2
    else:
        days = _WORDS.get(match["days"].lower()) or float(match["days"].replace(",", "."))
        days += 0.5 if match["plushalf"] else 0
    reading.draft.event_duration_days = days
    prove_span(reading, "event_duration_days", passage, match.start(), match.end())


def _duration_of_holding(reading: Reading, passages: list[Passage]) -> None:
    """As in "Cấp huyện: Tổ chức 01 buổi" below a heading on the time."""
    for passage in passages:
        if passage.role != "body" or passage.cell is not None or "thời gian" not in passage.headings:
            continue
        held = _HELD.search(passage.text)
        if held and _DURATION.match(passage.text, held.end()):
            _duration(reading, passage, held.end())


def _from_sentences(reading: Reading, passages: list[Passage], time: PlanTime) -> None:
    """As in "Lễ phát động tổ chức vào 8 giờ ngày 26/4/2024 tại …": a day after a verb of taking place."""
    for passage in passages:
        if passage.role != "body" or passage.cell is not None:
            continue
        for words in find_dates(passage.text):
            before = passage.text[max(0, words.start - 120) : words.start]
            if words.day is None or words.month is None or not _SENTENCE.search(before):
                continue
            if re.search(r"(?:trước|sau|kể từ|từ|đến)\s*$", before, re.IGNORECASE):
                continue
            day, _ = time.resolve(words)
            if day is None or time.is_history(day):
                continue
            if time.issued_on is None and words.year is None:
                continue
            place = re.compile(r"[\s,]*tại\s").match(passage.text, words.end)
            if words.time is None and place is None:
                continue
            _event(reading, passage, words, _moment(words, day.isoformat()), None, 0)
