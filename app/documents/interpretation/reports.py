"""Recurring reports, the parts of a dossier, and where stories are published."""

import re

from app.documents.interpretation.bodies import CAPITAL
from app.documents.interpretation.cues import Cue
from app.documents.interpretation.lists import depth_of
from app.documents.interpretation.passages import Passage, prove_span
from app.documents.interpretation.source import Reading
from app.enums import ReportPeriod

_PERIODS = (
    (ReportPeriod.WEEK, r"(?:báo cáo (?:tuần|hằng tuần|hàng tuần)|(?:hằng|hàng) tuần)"),
    (ReportPeriod.MONTH, r"(?:báo cáo (?:định kỳ\s+)?(?:hằng |hàng )?tháng(?! \d)|(?:định kỳ\s+)?(?:hằng|hàng) tháng)"),
    (ReportPeriod.QUARTER, r"(?:báo cáo (?:định kỳ\s+)?(?:hằng |hàng )?quý(?! [IV\d])|(?:hằng|hàng) quý|từng quý)"),
    (ReportPeriod.HALF_YEAR, r"(?:(?:6|06|sáu) tháng(?:\s+đầu năm)?|sơ kết 6 tháng)"),
    (ReportPeriod.NINE_MONTHS, r"(?:9|09|chín) tháng"),
    (
        ReportPeriod.YEAR,
        (r"(?:báo cáo (?:định kỳ\s+)?(?:(?:hằng |hàng |cả |tổng kết )?năm(?: \d{4})?)|(?:hằng|hàng) năm|cuối năm|"
        r"cả năm|(?:(?<=và )|(?<=, ))(?:(?:một|1|01) )?năm(?! \d))"),
    ),
)  # fmt: skip
LONGEST_CHANNELS = 400
_REPORT = Cue(r"báo cáo", re.IGNORECASE)
_RECURRING = Cue(
    r"định kỳ|(?:hằng|hàng) (?:tuần|tháng|quý|năm)|báo cáo\s+(?:kết quả\s+)?(?:6|06|9|09|sáu) tháng|"
    r"báo cáo (?:tháng|quý)(?! [\dIV])|báo cáo năm(?! \d)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.;\n]+(?:[.;](?=\d)[^.;\n]+)*")
_DOSSIER = Cue(
    r"(?:^|(?<=[.;]\s)|(?<=[.;]))(?:[^.;:]{0,60}?(?<!\w))?hồ sơ(?:\s+[^.;:]{0,80}?)?\s*(?:gồm(?:\s+có)?|bao gồm|"
    r":\s*gồm)\s*:?\s*",
    re.IGNORECASE,
)
_PUBLISHING = Cue(
    r"(?<!\w)(?:đăng(?:\s+tải)?(?:\s+tin)?|tuyên truyền|phổ biến|giới thiệu|đưa tin|thông tin|công bố|truyền thông)"
    r"(?:[^.;,:]{0,60}?)\s+(?P<where>trên|trong|tại|qua)\s+(?=[^\W\d_“\"])",
    re.IGNORECASE,
)
_CHANNEL = re.compile(
    r"(?:các\s+|hệ thống\s+)?(?:trang(?: thông tin)?(?: điện tử)?|chuyên trang|chuyên mục|website|cổng thông tin|"
    r"báo|đài|tạp chí|"
    r"fanpage|facebook|zalo|mạng xã hội|buổi sinh hoạt|hội nghị giao ban|bản tin|loa truyền thanh|loa phát thanh|"
    r"hệ thống|phương tiện|"
    r"tài khoản|bảng tin|ấn phẩm|sóng)(?!\w)",
    re.IGNORECASE,
)
_CHANNEL_JOINT = re.compile(r"\s+(?:hoặc|và|cùng|như|;)\s+|,\s+", re.IGNORECASE)
_CONTINUES = re.compile(rf"(?:đơn vị|ngành|địa phương|tổ chức|doanh nghiệp|cơ quan|cơ sở|[{CAPITAL}])")
_CHANNEL_END = re.compile(
    r"[.;:(…\n]|,\s+(?=bên cạnh|đồng thời|trong đó|qua đó|góp phần|nhằm|để|tạo)|\s+(?:đồng thời|bên cạnh|nhằm|để|"
    r"về|theo dõi|và phát|gắn|nhân dịp)(?!\w)",
    re.IGNORECASE,
)


def find_reports(reading: Reading, passages: list[Passage]) -> None:
    """Fill `recurring_reports`, `dossier_parts` and `publication_channels`."""
    for number, passage in enumerate(passages):
        if passage.role == "preamble":
            continue
        _periods(reading, passage)
        if not reading.draft.dossier_parts:
            _dossier(reading, passages, number)
        _channels(reading, passage)
    reading.draft.recurring_reports.sort(key=list(ReportPeriod).index)


def _periods(reading: Reading, passage: Passage) -> None:
    """A sentence that asks for a report again and again: "báo cáo 6 tháng đầu năm và báo cáo năm 2020"."""
    for sentence in _SENTENCE.finditer(passage.text) if _RECURRING.search(passage.text) else ():
        if not _REPORT.search(sentence[0]) or not _RECURRING.search(sentence[0]):
            continue
        for period, words in _PERIODS:
            match = re.search(rf"(?<!\w){words}(?!\w)", sentence[0], re.IGNORECASE)
            if match is None or period in reading.draft.recurring_reports:
                continue
            reading.draft.recurring_reports.append(period)
            start = sentence.start() + match.start()
            prove_span(reading, f"recurring_reports/{period.value}", passage, start, sentence.start() + match.end())


def _dossier(reading: Reading, passages: list[Passage], number: int) -> None:
    """As in "Hồ sơ gồm:" and the list below it, or the parts named after it on the same line."""
    passage = passages[number]
    heading = (passage.section.heading or "").lower()
    match = _DOSSIER.search(passage.text)
    if match is None and not (passage.is_heading and heading.startswith("hồ sơ")):
        return
    rest = passage.text[match.end() :].strip() if match else ""
    if rest:
        _parts_on_line(reading, passage, match.end() if match else 0)
        return
    depth = depth_of(passage)
    for following in passages[number + 1 :]:
        if following.section is not passage.section or depth_of(following) <= depth or following.cell is not None:
            return
        end = len(following.text.rstrip(" .;,"))
        _part(reading, following, 0, end)


def _parts_on_line(reading: Reading, passage: Passage, start: int) -> None:
    stop = re.compile(r"\.(?:\s|$)|$").search(passage.text, start)
    end = stop.start() if stop else len(passage.text)
    at = start
    for joint in [*re.compile(r"[;,]\s+|\s+và\s+").finditer(passage.text, start, end), None]:
        here = joint.start() if joint else end
        _part(reading, passage, at, at + len(passage.text[at:here].rstrip(" .;,")))
        at = joint.end() if joint else end


def _part(reading: Reading, passage: Passage, start: int, end: int) -> None:
    if end <= start:
        return
    index = len(reading.draft.dossier_parts)
    reading.draft.dossier_parts.append(passage.text[start:end])
    prove_span(reading, f"dossier_parts/{index}", passage, start, end)


def _channels(reading: Reading, passage: Passage) -> None:
    """As in "đăng trên trang … hoặc chuyên trang …": each named medium once."""
    text = passage.text
    read_to = 0
    for match in _PUBLISHING.finditer(text):
        if match.start() < read_to or not _CHANNEL.match(text, match.end()):
            continue
        stop = _CHANNEL_END.search(text, match.end(), match.end() + LONGEST_CHANNELS)
        end = min(stop.start() if stop else len(text), match.end() + LONGEST_CHANNELS)
        at = match.end()
        for joint in [*_CHANNEL_JOINT.finditer(text, match.end(), end), None]:
            if joint is not None and not _CHANNEL.match(text, joint.end()):
                if _CONTINUES.match(text, joint.end()):
                    continue
                end = joint.start()
            here = joint.start() if joint else end
            _channel(reading, passage, at, at + len(text[at:here].rstrip(" .,;")))
            at = joint.end() if joint else end
            read_to = at
            if at > end:
                break


def _channel(reading: Reading, passage: Passage, start: int, end: int) -> None:
    name = passage.text[start:end]
    known = {channel.lower() for channel in reading.draft.publication_channels}
    if not name or name.lower() in known:
        return
    index = len(reading.draft.publication_channels)
    reading.draft.publication_channels.append(name)
    prove_span(reading, f"publication_channels/{index}", passage, start, end)
