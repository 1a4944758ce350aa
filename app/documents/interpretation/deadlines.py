"""Deadlines (thời hạn): dates bound by "trước", "chậm nhất", "đến hết", "hoàn thành trong …", and repeated ones.

A date alone is no deadline: days of events, anniversaries, legal bases and birthdays carry no such word, or carry
one that speaks of the past ("sinh trước ngày …"). "Trước ngày 10/6" is by the letter over at the end of 9/6, so
such a deadline is not inclusive.
"""

import re
from dataclasses import dataclass, replace

from app.documents.draft import DraftDeadline, DraftWarning
from app.documents.interpretation.cues import Cue
from app.documents.interpretation.dates import PlanTime, plan_time
from app.documents.interpretation.delivery import receiver_of, subject_of
from app.documents.interpretation.passages import Passage, prove_span
from app.documents.interpretation.repeating import REPEAT_AFTER, REPEAT_BEFORE, repeated, rule_of
from app.documents.interpretation.source import Reading
from app.enums import DeadlinePrecision
from app.rules.vietnamese_dates import DateWords, find_dates

REACH = 70
_MARKER = Cue(
    r"(?<!\w)(?:"
    r"(?P<latest>(?:chậm|muộn|trễ)\s+nhất(?:\s*(?::|là|vào|đến|tới|trong|trước|hết))*)"
    r"|(?P<limit>(?:thời\s+)?hạn(?:\s+(?:cuối\s+cùng|cuối|chót|nộp|gửi|nhận|hoàn\s+thành|đăng\s+ký|báo\s+cáo)"
    r"(?:[^\W\d]|\s){0,40}?|(?=\s*:))(?:\s*(?::|là|vào|đến|tới|trước|hết|trong))*)"
    r"|(?P<term>(?:thời\s+gian|thời\s+điểm|tiến\s+độ)\s+(?:hoàn\s+thành|gửi|nộp|báo\s+cáo)(?:[^\W\d]|\s){0,30}?"
    r"(?:\s*(?::|là|vào|đến|tới|trước|hết|trong))*)"
    r"|(?P<before>trước(?:\s+ngày\s+(?:quốc khánh|khai giảng|bế giảng))?)"
    r"|(?P<until>(?:cho\s+)?đến\s+hết|hết|đến|không\s+(?:quá|muộn\s+hơn|chậm\s+hơn)|tới)"
    r"|(?P<within>trong|vào|ngay\s+trong)"
    r"|(?P<done>hoàn\s+thành|xong)"
    r")[\s:,]*(?:(?:thời\s+điểm|lúc|hồi)\s+)?$",
    re.IGNORECASE,
)
_DELIVERY = Cue(
    r"(?<!\w)(?:gửi|nộp|báo cáo|đăng ký|hoàn thành|hoàn tất|hoàn thiện|xong|nhận|thu|trình|gởi|chuyển|tổng hợp|"
    r"thông báo|ban hành)(?!\w)",
    re.IGNORECASE,
)
_RECEIVING = Cue(r"(?<!\w)(?:nhận|nộp|gửi|đăng ký|thu|gởi)(?!\w)", re.IGNORECASE)
_TAKEN_UNTIL = Cue(r"(?<!\w)(?:nhận|nộp|đăng ký)\s(?:[^\W\d]+[\s:]+){0,5}(?:từ\s[^.;]{0,40})?$", re.IGNORECASE)
_COMPLETION_NEAR = Cue(
    r"(?<!\w)(?:hoàn thành|hoàn tất|hoàn thiện|xong|gửi|gởi|nộp|báo cáo|trình|ban hành)(?:(?![.;]).){0,60}$",
    re.IGNORECASE,
)
_EVENT_NEAR = Cue(r"(?<!\w)(?:tổ chức|diễn ra|khai mạc|dự kiến)(?:(?![,.;]).){0,30}$", re.IGNORECASE)
_HISTORY_BEFORE = Cue(
    r"(?<!\w)(?:(?:sinh(?! viên| hoạt)|kết nạp|tuyển dụng|nhập ngũ)\s+(?:[^\W\d]+\s+){0,2}"
    r"|(?:thành lập|được cấp(?:\s+[^\W\d]+){0,2}|chưa(?:\s+[^\W\d]+){1,4}|hiệu lực|phát sinh|(?<!chứng )từ|"
    r"nghỉ hưu|mất|hy sinh|vào ngành|tồn đọng)\s+)$",
    re.IGNORECASE,
)
_MUST_BE_DONE = re.compile(
    r"[\s,:]*(?:(?:cơ bản|phải|các [^,.;]{1,40}?)\s+)?(?:hoàn thành|hoàn tất|xong|gửi|nộp|báo cáo)(?!\w)", re.IGNORECASE
)
_WEEKDAY_BEFORE = re.compile(r"(?<!\w)(?:thứ\s+\w+|chủ\s+nhật)[\s,]+$", re.IGNORECASE)
_OTHER_YEAR = re.compile(r"\s*(?:của\s+)?năm\s+(?:trước|liền kề|ngoái)", re.IGNORECASE)
_RANGE_BEFORE = Cue(r"(?<!\w)(?:từ|kể từ)\s+(?:(?![.;]).){0,40}$", re.IGNORECASE)
_REPORT_BEFORE = Cue(r"báo cáo\s+(?:kết quả\s+)?(?:định kỳ\s+)?(?:6 tháng|sáu tháng|năm)\s*[\s,(:]*$", re.IGNORECASE)
_AND = re.compile(r"\s*(?:,\s*và|,|;|và|hoặc)\s*", re.IGNORECASE)
_SENTENCE_END = re.compile(r";|\n|\.(?:(?<!\d\.)(?=\s|$)|(?=\s+[^\W\d_]))")
_COUNTED_DAYS = Cue(r"\d\s+ngày(?!\w)", re.IGNORECASE)
_RELATIVE = Cue(
    r"(?P<before1>(?:(?:chậm nhất|muộn nhất|ít nhất|"
    r"trước)\s+(?:là\s+)?)?(?P<n1>\d{1,3})\s+ngày(?:\s+làm việc)?,?\s+trước\s+(?:khi\s+|ngày\s+|lễ\s+){0,2}"
    r"(?:khai mạc|tổ chức|diễn ra|bắt đầu|tiến hành)(?:\s+(?:đại hội|hội nghị|chương trình|lễ|hội thi|giải))?)"
    r"|(?P<before2>trước\s+(?:khi\s+|ngày\s+)?(?:khai mạc|tổ chức|diễn ra|bắt đầu|làm việc|họp|thi đấu)"
    r"(?:\s+(?:[^\W\d]+\s+){0,4}?)?"
    r"(?:\s*(?:ít nhất|tối thiểu|chậm nhất)?\s*(?:là\s+)?)(?P<n2>\d{1,3})\s+ngày)"
    r"|(?P<before4>trước\s+(?:ngày\s+)?(?:đại hội|hội nghị|buổi lễ|lễ|chương trình|hội thi|hội thao|hội diễn|giải)"
    r"(?:\s+(?:ít nhất|tối thiểu))?\s+(?P<n5>\d{1,3})\s+ngày(?!\s+(?:\d|tháng)))"
    r"|(?P<before3>trước\s+(?:ít nhất\s+|tối thiểu\s+)?(?P<n4>\d{1,2})\s+ngày(?:\s+làm việc)?"
    r"(?:\s+(?:tổ chức|diễn ra|khai mạc|so với ngày\s+(?:tổ chức|khai mạc))"
    r"(?:\s+(?:đại hội|hội nghị|chương trình|lễ|hội thi|hội thao|hội diễn|giải|cuộc thi))?)?)(?!\s*\d|\s+trước)"
    r"|(?P<after>(?:chậm nhất|trong vòng|trong thời hạn|sau|muộn nhất)\s+(?:là\s+|sau\s+|không quá\s+)?"
    r"(?P<n3>\d{1,3})\s+ngày(?:\s+làm việc)?,?\s+(?:kể từ|sau|tính từ|từ)\s+(?:khi\s+|ngày\s+){0,2}"
    r"(?:(?:kết thúc|bế mạc)(?:\s+(?:đợt|cuộc)(?=\s))?(?:\s+(?:đại hội|hội nghị|chương trình|hội thi|đợt|hoạt động|"
    r"giám sát|kiểm tra|tập huấn|chiến dịch|liên hoan|hội thao|giải|lễ|khóa học|năm học|học kỳ|tháng|quý))?|"
    r"đại hội|hội nghị|"
    r"hội thi|nhận(?:\s+(?:được|đủ|đầy đủ))?\s+(?:hồ sơ|kế hoạch|văn bản|thông báo)))",
    re.IGNORECASE,
)


_WEEKLY = Cue(
    r"(?:(?:trước|vào|chậm nhất(?:\s+(?:là|vào))?)\s+)(?:\d{1,2}\s*(?:giờ|h)\d{0,2}\s*,?\s*)?"
    r"(?:(?:sáng|chiều|ngày)\s+)?(?:thứ\s+(?P<day>hai|ba|tư|năm|sáu|bảy|[2-7])|(?P<sunday>chủ nhật))\s+"
    r"(?:hằng|hàng|mỗi)\s+tuần(?!\w)",
    re.IGNORECASE,
)
_WEEKDAY_RULES = {"hai": "MO", "ba": "TU", "tư": "WE", "năm": "TH", "sáu": "FR", "bảy": "SA"}
_WEEKDAY_RULES |= dict(zip("234567", _WEEKDAY_RULES.values(), strict=True))


@dataclass(frozen=True, slots=True)
class PlacedDeadline:
    """Where a deadline stands: the source line and the offset of its printed words in that line."""

    index: int
    line: int
    offset: int


@dataclass(frozen=True, slots=True)
class _Candidate:
    words: DateWords
    start: int
    end: int
    inclusive: bool
    rrule: str | None
    joined: bool = False


def sentence_span(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence, or part of one between semicolons, around `text[start:end]`."""
    begin = 0
    for match in _SENTENCE_END.finditer(text, 0, start):
        begin = match.end()
    after = _SENTENCE_END.search(text, end)
    return begin, after.start() if after else len(text)


def find_deadlines(reading: Reading, passages: list[Passage]) -> list[PlacedDeadline]:
    """Fill `draft.deadlines`; legal bases (the preamble) and tables' headings hold none."""
    time = plan_time(reading.draft)
    placed: list[PlacedDeadline] = []
    due_columns = {
        (id(passage.section), passage.cell.table, passage.cell.column)
        for passage in passages
        if passage.cell and passage.cell.row == 0 and _DUE_HEADER.match(passage.text)
    }
    for passage in passages:
        if passage.role == "preamble" or _speaks_of_law(passage.text):
            continue
        before: _Candidate | None = None
        for candidate in _candidates(passage.text, time) or _bare_day(passage, due_columns):
            placed.append(_keep(reading, passage, candidate, before, time))
            before = candidate
        if _COUNTED_DAYS.search(passage.text):
            placed += [_keep_relative(reading, passage, match) for match in _RELATIVE.finditer(passage.text)]
        placed += [
            _keep_weekly(reading, passage, match) for match in _WEEKLY.finditer(passage.text) if _due(passage, match)
        ]
    return placed


_DUE_HEADER = re.compile(
    r"(?:thời\s+)?hạn(?!\w)(?!\s+(?:chế|mức))|(?:thời gian|ngày|thời điểm)\s+(?:hoàn thành|nộp|gửi)", re.IGNORECASE
)


def _bare_day(passage: Passage, due_columns: set[tuple[int, int, int]]) -> list[_Candidate]:
    """A cell that is nothing but a day, in a column that is called "Thời hạn"."""
    cell = passage.cell
    if cell is None or (id(passage.section), cell.table, cell.column) not in due_columns:
        return []
    days = find_dates(passage.text)
    whole = (
        len(days) == 1 and not passage.text[: days[0].start].strip() and not passage.text[days[0].end :].strip(" .;")
    )
    if not whole or days[0].precision is not DeadlinePrecision.DAY:
        return []
    return [_Candidate(days[0], days[0].start, days[0].end, inclusive=True, rrule=None)]


def _speaks_of_law(text: str) -> bool:
    return text[:7].lower() == "căn cứ " and bool(
        re.match(r"căn cứ\s+(?:luật|nghị định|thông tư|quyết định|kế hoạch số|hướng dẫn số)", text, re.IGNORECASE)
    )


def _candidates(text: str, time: PlanTime) -> list[_Candidate]:
    """The dates of a passage that are deadlines, each with the span of its printed words."""
    found: list[_Candidate] = []
    previous: _Candidate | None = None
    for words in find_dates(text):
        candidate = _bound(text, words, time) or (_joined(text, words, previous) if previous else None)
        if candidate:
            found.append(candidate)
        previous = candidate
    return [_yearly_too(text, candidate, found) for candidate in found]


def _yearly_too(text: str, candidate: _Candidate, found: list[_Candidate]) -> _Candidate:
    """As in "trước ngày 15/6 và ngày 15/12 hằng năm": what one date of a sentence says of every year holds for all."""
    if candidate.rrule or candidate.words.year is not None or candidate.words.month is None:
        return candidate
    begin, end = sentence_span(text, candidate.start, candidate.end)
    others = [other for other in found if begin <= other.start < end and (other.rrule or "").startswith("FREQ=YEARLY")]
    return replace(candidate, rrule=rule_of("năm", candidate.words)) if others else candidate


def _bound(text: str, words: DateWords, time: PlanTime) -> _Candidate | None:
    """The date with the word that makes it a deadline, or None."""
    low = max(0, words.start - REACH)
    weekday = _WEEKDAY_BEFORE.search(text, low, words.start) if words.weekday is not None else None
    marker = _MARKER.search(text, low, weekday.start() if weekday else words.start)
    if marker is None or not _is_deadline(text, marker, words, time):
        return None
    marker_start = _printed_start(marker)
    start, end, rrule = repeated(text, marker_start, words)
    if (
        rrule is None
        and time.issued_on is None
        and time.year is None
        and _REPORT_BEFORE.search(text[max(0, marker_start - 40) : marker_start])
    ):
        rrule = rule_of("năm", words)
    if words.month is None and words.quarter is None and words.half is None and rrule is None:
        return None
    exclusive = bool(marker["before"]) or marker[0].lower().rstrip(" :,").endswith("trước")
    return _Candidate(words, start, end, not exclusive, rrule)


def _joined(text: str, words: DateWords, previous: _Candidate) -> _Candidate | None:
    """The second date of one phrase: "trước ngày 10/5 và 15/6/2020"."""
    if not _AND.fullmatch(text, previous.words.end, words.start):
        return None
    start, end, rrule = repeated(text, words.start, words)
    if words.month is None and rrule is None:
        return None
    return _Candidate(words, start, end, previous.inclusive, rrule or _same_rule(previous, words), joined=True)


def _same_rule(previous: _Candidate, words: DateWords) -> str | None:
    if previous.rrule and previous.rrule.startswith("FREQ=YEARLY") and words.month:
        return f"FREQ=YEARLY;BYMONTH={words.month};BYMONTHDAY={words.day}"
    return None


def _printed_start(marker: re.Match[str]) -> int:
    """Where the printed words begin: "hoàn thành trước 19/5" is printed "trước 19/5", a label is left out."""
    last_day = marker["limit"] and re.search(r"hạn\s+(?:cuối|chót)", marker[0], re.IGNORECASE) and ":" not in marker[0]
    if (marker["limit"] and not last_day) or marker["term"] or marker["done"]:
        tail = re.search(r"(?:trước|đến hết|hết|trong|vào|đến|tới)[\s:]*$", marker[0], re.IGNORECASE)
        return marker.start() + tail.start() if tail else marker.end()
    return marker.start()


def _is_deadline(text: str, marker: re.Match[str], words: DateWords, time: PlanTime) -> bool:
    """Whether marker and date together bind somebody."""
    day = words.last_day()
    if (day and time.is_history(day)) or _OTHER_YEAR.match(text, words.end):
        return False
    begin, end = sentence_span(text, marker.start(), words.end)
    before, sentence = text[begin : marker.start()], text[begin:end]
    if marker["latest"] or marker["limit"] or marker["term"]:
        return True
    if marker["before"]:
        if day and time.year and day.year < time.year and not _DELIVERY.search(sentence):
            return False
        return not _HISTORY_BEFORE.search(before) and words.precision is not DeadlinePrecision.YEAR
    if marker["done"]:
        return True
    if marker["until"]:
        plain = marker["until"].lower() in {"đến", "tới"}
        if plain and not before.strip(" -+") and _MUST_BE_DONE.match(text, words.end):
            return True
        if _RANGE_BEFORE.search(before) or plain:
            return bool((_TAKEN_UNTIL if plain else _RECEIVING).search(before if plain else sentence))
        opened = text[:begin].endswith(";") and not before.strip()  # "Hoàn thành trong …; đến hết … ở cơ sở"
        return bool(_DELIVERY.search(sentence) or (opened and _DELIVERY.search(text[: begin - 1].rpartition(". ")[2])))
    near = before[-REACH:]
    if _EVENT_NEAR.search(near) or not _COMPLETION_NEAR.search(near):
        return False
    repeated = REPEAT_AFTER.match(text, words.end) or REPEAT_BEFORE.search(near)
    complete = re.search(r"(?:hoàn thành|hoàn tất|xong)(?:(?![.;]).){0,60}$", near, re.IGNORECASE)
    return bool(repeated or complete or (marker["within"].lower() != "vào" and _COMPLETION_NEAR.search(near)))


def _keep(
    reading: Reading, passage: Passage, candidate: _Candidate, before: _Candidate | None, time: PlanTime
) -> PlacedDeadline:
    """Add a candidate to the draft with its evidence and warnings; `before` is the deadline read before it here."""
    words, text = candidate.words, passage.text
    begin, end = sentence_span(text, candidate.start, candidate.end)
    if before is not None and before.end > begin and not candidate.joined:
        begin = before.end
    day, inferred = (words.last_day(), False) if candidate.rrule else time.resolve(words)
    receiver, channel = receiver_of(text, begin, end, candidate.start, candidate.end)
    deadline = DraftDeadline(
        printed=text[candidate.start : candidate.end],
        date=day,
        time=words.time,
        precision=DeadlinePrecision.MOMENT if words.time else words.precision,
        inclusive=candidate.inclusive,
        subject=subject_of(text, begin, candidate.start),
        receiver=receiver,
        channel=channel,
        rrule=candidate.rrule,
    )
    if candidate.joined and reading.draft.deadlines:
        same = reading.draft.deadlines[-1]
        deadline.receiver, deadline.channel, deadline.subject = same.receiver, same.channel, same.subject
    if not candidate.rrule:
        _warn_of_year(reading, passage, deadline, inferred=inferred)
    return _place(reading, passage, deadline, (candidate.start, candidate.end))


def _warn_of_year(reading: Reading, passage: Passage, deadline: DraftDeadline, *, inferred: bool) -> None:
    """Say when a year was inferred, is missing, or makes a deadline earlier than the plan itself."""
    issued = reading.draft.issued_on
    if deadline.date is None:
        code, message = "deadline_year_missing", f"Thời hạn “{deadline.printed}” không rõ năm; hãy nhập ngày."
    elif inferred:
        code = "deadline_year_inferred"
        message = f"Thời hạn “{deadline.printed}” không ghi năm; tạm hiểu là {deadline.date:%d/%m/%Y}."
    elif issued and deadline.date < issued:
        code = "deadline_before_issue"
        message = f"Thời hạn “{deadline.printed}” sớm hơn ngày ban hành {issued:%d/%m/%Y}."
    else:
        return
    reading.draft.warnings.append(DraftWarning(code=code, message=message, paragraph=passage.line or None))


def _keep_relative(reading: Reading, passage: Passage, match: re.Match[str]) -> PlacedDeadline:
    """As in "10 ngày trước khai mạc", "chậm nhất 05 ngày sau khi kết thúc": counted from the event, in days."""
    days = int(match["n1"] or match["n2"] or match["n3"] or match["n4"] or match["n5"])
    begin, end = sentence_span(passage.text, match.start(), match.end())
    receiver, channel = receiver_of(passage.text, begin, end, match.start(), match.end())
    deadline = DraftDeadline(
        printed=match[0],
        precision=DeadlinePrecision.RELATIVE,
        offset_days=days if match["after"] else -days,
        subject=subject_of(passage.text, begin, match.start()),
        receiver=receiver,
        channel=channel,
    )
    return _place(reading, passage, deadline, match.span())


def _due(passage: Passage, match: re.Match[str]) -> bool:
    """Whether something is handed in on that weekday; a meeting or a broadcast is no deadline."""
    begin, _ = sentence_span(passage.text, *match.span())
    return bool(_COMPLETION_NEAR.search(passage.text[begin : match.start()]))


def _keep_weekly(reading: Reading, passage: Passage, match: re.Match[str]) -> PlacedDeadline:
    """As in "báo cáo vào thứ Năm hằng tuần"."""
    begin, end = sentence_span(passage.text, *match.span())
    receiver, channel = receiver_of(passage.text, begin, end, match.start(), match.end())
    day = "SU" if match["sunday"] else _WEEKDAY_RULES[match["day"].lower()]
    deadline = DraftDeadline(
        printed=match[0],
        inclusive=not match[0].lower().startswith("trước"),
        subject=subject_of(passage.text, begin, match.start()),
        receiver=receiver,
        channel=channel,
        rrule=f"FREQ=WEEKLY;BYDAY={day}",
    )
    return _place(reading, passage, deadline, match.span())


def _place(reading: Reading, passage: Passage, deadline: DraftDeadline, span: tuple[int, int]) -> PlacedDeadline:
    index = len(reading.draft.deadlines)
    reading.draft.deadlines.append(deadline)
    begin, end = sentence_span(passage.text, *span)
    lead = len(passage.text[begin:end]) - len(passage.text[begin:end].lstrip())
    prove_span(reading, f"deadlines/{index}", passage, begin + lead, end)
    prove_span(reading, f"deadlines/{index}/printed", passage, *span)
    return PlacedDeadline(index, passage.line, max(passage.base, 0) + span[0])
