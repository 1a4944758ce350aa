"""Whose each number of a line is: read backwards from the number to the body, class or group that it belongs to.

"Mỗi huyện thành lập 01 đội gồm 12 người" says of "mỗi huyện"; "Sở A, Sở B: mỗi đơn vị 02 đại biểu" of both;
"01 tập thể, 02 cá nhân" of the same. What stands between number and name (a verb of sending, "tối đa", "01 đội gồm",
"mỗi đơn vị") is taken off from the right, one kind after another, until the name is left.
"""

import re
from dataclasses import dataclass, replace

from app.documents.interpretation.bodies import addressed_at, is_body_in_any_case, starts_body
from app.documents.interpretation.quota_gaps import name_end
from app.documents.interpretation.quota_lists import TERRITORY
from app.documents.interpretation.quota_names import SENDS, Context, is_group, is_name, readings, without_each
from app.documents.interpretation.quota_words import EACH, PEOPLE, Share

LONGEST_NAME, LONGEST_GAP = 140, 45
_CLAUSE = re.compile(r"[;\n]|\.(?=\s+[^\W\d_])|(?<=\d)\.(?=\s)")
_JOINT = re.compile(r"[\s,;(+&–-]*(?:(?:và|cùng|cùng với|hoặc|thêm)(?!\w)[\s:]*)*", re.IGNORECASE)
_NEXT_TEAM = re.compile(  # "01 đội nam 04 người, 01 đội nữ 04 người"
    r"\)?\s*[,;]?\s*(?:và\s+)?\d{1,2}\s+(?:đội|đoàn|nhóm)(?:\s+[^\W\d]+){0,3}\s*(?:[:(]\s*)?(?:từ\s+)?", re.IGNORECASE
)
_BREAKDOWN = re.compile(r"(?<!\w)(?:gồm|bao gồm|trong đó)(?!\w)|\(", re.IGNORECASE)
_UNOPENED = re.compile(r"[^()]*\)")
_BRACKETS = re.compile(r"\s*\([^()]*\)")
_DESCRIBES = re.compile(r"[^()]{0,20}\)\s*(?::|được|cử|giới thiệu|mỗi)")
_ANNOUNCED = re.compile(r"(?<!\w)(?:trong đó|gồm)(?!\w)|:", re.IGNORECASE)
_TOTAL = re.compile(  # "Đại biểu chính thức: 120 đồng chí" is a sum
    r"(?:(?:số|tổng số|trong đó)[\s,:]+(?:có\s+)?)*"
    r"(?:(?:toàn|cả)\s+[^\W\d]+|(?:tổng\s+)?cộng|tổng(?:\s+số)?|(?:đại biểu\s+)?khách mời|lực lượng|quân số|"
    r"(?:đại biểu|người|thành phần)(?:\s+(?:chính thức|"
    r"triệu tập|(?:tham\s+)?dự(?:\s+(?:lễ|hội nghị|đại hội))?|do\s[^:;,]{0,60}|(?:được\s+)?bầu(?:\s[^:;]{0,40})?))*|"
    r"(?:đoàn viên|hội viên|học viên|cán bộ|lực lượng)\s+(?:tham\s+(?:dự|gia)|dự)(?:\s+[^\W\d]+){0,4})",
    re.IGNORECASE,
)
_NUMBER_OF = re.compile(  # "hướng cơ cấu khối Đảng", "số đại biểu của huyện"
    r"(?:[^:;.\d]{0,60}\s)?(?:(?:tổng\s+)?số (?:lượng )?(?:đại biểu|người|đoàn viên)"
    r"(?:\s+(?:dự kiến|phân bổ|của|cho))*|(?:định\s+)?hướng cơ cấu)\s+(?=(?:các|những|mỗi|từng|khối)\s)",
    re.IGNORECASE,
)
_ANYBODY = re.compile(rf"(?:(?:các|những)\s+)?(?:{PEOPLE}|tập thể|cá nhân)", re.IGNORECASE)
_NO_UNIT = re.compile(
    r"(?:mỗi|từng)\s+(?:đội(?:\s+(?:thi|tuyển|bóng|dự thi|chơi|tham gia|tham dự|thi đấu))*|"
    r"nhóm|cặp|đôi|bảng|trận|hiệp|lượt|tiết mục|bài(?:\s+thi)?|phần thi|nội dung|môn(?:\s+thi)?|"
    r"thí sinh|vận động viên|xe|bàn|phòng thi|gian hàng|lớp (?:tập huấn|bồi dưỡng|học)|khóa|khoá|đợt|buổi|ca)",
    re.IGNORECASE,
)
_SPAN_OF_TIME = re.compile(
    r"(?:mỗi|từng)\s+(?:tháng|quý|năm|tuần|ngày|đêm|kỳ|học kỳ|giờ|lần|số|chuyên mục|chương trình|bản tin|tin|trang|"
    r"giải|suất|câu(?! lạc bộ)|phút|loại|mẫu|phiếu|địa điểm|điểm|vị trí|chốt)(?!\w)",
    re.IGNORECASE,
)
_AT_MOST = re.compile(r"\s*(?:tối đa|không quá)(?!\w)", re.IGNORECASE)
_PERSON = re.compile(
    r"(?:mỗi|từng)\s+(?:cán bộ|đảng viên|đồng chí|người|đoàn viên|hội viên|đại biểu|công nhân|giáo viên|học sinh|"
    r"cá nhân|công chức|viên chức|thành viên|chiến sĩ)(?!\w)",
    re.IGNORECASE,
)
_UNFIT = re.compile(r"bình quân|trung bình|^số dư|^cứ\s|(?<!\w)và$", re.IGNORECASE)
_CHOOSES = frozenset({"cử", "chọn cử", "cử chọn", "giới thiệu", "đề cử", "bầu", "chọn"})
_OF_MATTER = re.compile(r"(?:nội dung|thể loại|hình thức|môn|hạng mục)(?:\s[^:;.]{0,30})?:\s[^:;.]*$", re.IGNORECASE)
EACH_UNIT = re.compile(
    r"(?:mỗi|từng)\s+(?:đơn vị|cơ quan|địa phương|đoàn|phòng|ban|sở|khoa|phân xưởng|xưởng|xí nghiệp|nhà máy|trường|"
    r"viện|chi bộ|đảng bộ|chi đoàn|chi hội|công đoàn|cđcs|liên đoàn|huyện|thị xã|thành phố|xã|phường|tỉnh|quận|thôn|"
    r"bản|hội|doanh nghiệp|công ty|chi nhánh|cụm|khối|tổ(?!\s+\d))(?!\w)(?! thi)",
    re.IGNORECASE,
)
EACH_CLASS = re.compile(
    r"(?:mỗi|từng)\s+(?:khối lớp|chi đội|liên đội|"
    r"lớp(?=\s*(?:[\d(,:–-]|$|(?:gồm|có|cử|chọn|tham|đăng|lập|thành|từ|ít|tối|không|một|hai|ba|được|nộp|khối|đội|phải|"
    r"bầu|giới|sẽ|chuẩn|mẫu|mầm|chồi|lá|huy|vận|còn)(?!\w))))(?!\w)(?! thi)",
    re.IGNORECASE,
)
_TEACHES = re.compile(r"(?<!\w)(?:mở|khai giảng|tập huấn|bồi dưỡng|đào tạo|huấn luyện|lớp học)(?!\w)", re.IGNORECASE)
PER_UNIT = re.compile(  # "02 đồng chí/đơn vị"
    r"\s*/\s*(?:0?1\s+|một\s+|mỗi\s+)?(?P<unit>đơn vị|cơ quan|xã|phường|thị trấn|huyện|quận|tỉnh|thành phố|trường|lớp|"
    r"khoa|phòng|ban|tổ|đoàn|đội|chi bộ|chi đoàn|chi hội|cđcs|công đoàn(?: cơ sở)?|cơ sở|doanh nghiệp|công ty|thôn|ấp|"
    r"bản|cụm|khối|ngành|hội|địa phương|câu lạc bộ|clb)(?!\w)",
    re.IGNORECASE,
)
_WHY = re.compile(r"\s+(?:do|vì)\s")
_CALLS_UP = re.compile(
    r"(?<!\w)(?:tham gia|tham dự|dự|dự thi|cử|chọn|lựa chọn|giới thiệu|đăng ký|huy động|triệu tập|mời|đại biểu|phân bổ|"
    r"số lượng|thành phần|danh sách|lực lượng|vận động viên|thí sinh|đội|thi đấu|cổ vũ|phục vụ|đối tượng|chia|"
    r"lễ|mít tinh|hội (?:nghị|thi|thao|trại|diễn)|buổi|tập trung|có mặt|tập huấn)(?!\w)",
    re.IGNORECASE,
)
_ALLOTTED = re.compile(r"(?:phân bổ|giao|dành)\s+cho\s+$", re.IGNORECASE)
_CLASS_COUNTED = re.compile(r"(?:^|[:;]\s+)(?P<number>\d{1,3}\s+)$")
_HAS = re.compile(r"(?<!\w)có(?!\w)", re.IGNORECASE)
_WEAK = frozenset({"tham gia", "tham dự", "đề nghị", "mời", "thành lập", "bố trí", "bầu", "chọn", "vận động"})
_ARRANGES = frozenset({"bố trí", "vận động", "thành lập"})
_TO_TAKE_PART = re.compile(r"[^.;:]{0,30}\s(?:tham gia|tham dự)(?!\w)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Claim:
    """A share with the span of the name that it belongs to, and the verb that hands it out."""

    share: Share
    name: tuple[int, int]
    each: bool
    verb: str


def claims_in(text: str, shares: list[Share], context: Context) -> list[Claim]:
    """The shares of the line that belong to somebody, in order."""
    found: list[Claim] = []
    last: Claim | None = None
    left, clause = 0, 0
    divided = ""  # "(" until the bracket closes that says of whom the people before consist, "." until the clause ends
    for share in shares:
        if _DESCRIBES.match(text, share.end):  # "CĐCS Công ty Giày (trên 6.000 đoàn viên): 60"
            continue
        start = share.quantity.words_start
        begins = [m.end() for m in _CLAUSE.finditer(text, left, start)]
        if begins:
            clause, divided = begins[-1], ""
        between = text[left:start]
        if closed := _UNOPENED.match(between):
            between, divided = between[closed.end() :], divided.replace("(", "")
        between = _BRACKETS.sub("", between)
        goes_on = last is not None and bool(_JOINT.fullmatch(between) or _NEXT_TEAM.fullmatch(between))
        if not goes_on:
            own = _claim(text, max(left, clause), share, context)
            within = last is not None and clause <= last.name[1]
            if within and not divided and _BREAKDOWN.search(between):
                divided = "(" if "(" in between else "."
            if own is None or divided:
                goes_on = within and not divided and own is None and _ends_in_joint(between)
                last = last if goes_on or (divided and within) else None
            else:
                last = own
                found.append(own)
        if goes_on and last is not None and not divided:
            last = replace(last, share=share)
            found.append(last)
        left = share.end
    return found


def _ends_in_joint(between: str) -> bool:
    """Whether "… và" or "…," stands before the number, and what it follows is no body."""
    return bool(re.search(r"(?:,|(?<!\w)và)\s*$", between)) and len(between) <= LONGEST_GAP


def _claim(text: str, left: int, share: Share, context: Context) -> Claim | None:
    """The body, class or group whose the share is."""
    end, verb, colon, teams = name_end(text, left, share.quantity.words_start)
    if end - left < 2:  # noqa: PLR2004
        return None
    each, end = without_each(text, left, end)
    per_unit = PER_UNIT.match(text, share.end)
    each = each or per_unit is not None
    for start, strictly in readings(text, left, end, context):
        begin = start + addressed_at(text[start:end])
        if of_what := _NUMBER_OF.match(text, begin, end):
            begin = of_what.end()
        stop, said = end, verb
        if not verb and (sent := _sent_by(text, begin, end)):
            stop, said = len(text[: sent.start()].rstrip(" ,")), sent[0]
            share = _bounded_by(share, text[sent.end() : share.quantity.words_start])
        why = _WHY.search(text, begin, stop)  # "LĐLĐ huyện A do mới sáp nhập"
        stop = why.start() if why else stop
        if stop - begin > LONGEST_NAME or stop - begin < 2:  # noqa: PLR2004
            continue
        if strictly:
            fits = is_name(text, begin, stop) or (
                bool(said) and ": " not in text[begin:stop] and is_body_in_any_case(text, begin, stop)
            )
        else:
            shared = context.listed or each or _ANNOUNCED.search(text, 0, begin)
            fits = bool((context.people and shared) or (colon and per_unit)) and is_group(text, begin, stop)
            fits = fits and not _OF_MATTER.search(text, 0, begin)
        if not fits or (not said and _HAS.search(text, stop, share.quantity.start)):
            continue
        each_sends = (context.people or said.lower() == "chọn") and EACH.match(text, begin)
        if not share.quantity.text[0].isdigit() and (not said or said.lower() in _WEAK) and not each_sends:
            continue  # "mỗi gian một người" is no quota
        if _PERSON.match(text, begin, stop) or _UNFIT.search(text[begin:stop]):
            return None
        if _SPAN_OF_TIME.match(text, begin, stop):
            return None
        if _NO_UNIT.fullmatch(text, begin, stop) and said.lower() not in _CHOOSES:
            return None  # "mỗi đội có 05 người" says how big a team is
        if _TOTAL.fullmatch(text, begin, stop) or (_ANYBODY.fullmatch(text, begin, stop) and not per_unit):
            return None
        if strictly and not _is_handed_out(text, (begin, share.end), said, context, colon=colon, each=each):
            continue
        each = each or bool(EACH.match(text, begin))
        begin = _with_number(text, begin)
        return Claim(_times(share, teams), (begin, stop), each, said.lower().removeprefix("được").strip())
    return None


def _with_number(text: str, begin: int) -> int:
    """Where a class with its number begins: "09 huyện, thành phố: mỗi đơn vị …"."""
    counted = _CLASS_COUNTED.search(text, 0, begin) if text[begin].islower() else None
    return counted.start("number") if counted else begin


def _sent_by(text: str, start: int, end: int) -> re.Match[str] | None:
    """The verb of sending after a body's name, a few words before the number: "cử đoàn tham dự gồm 05 đại biểu".

    None where the verb has another body for its object: "mỗi chi đoàn bầu BCH 03 đồng chí".
    """
    sent = SENDS.search(text, start + 1, end)
    if sent is None or end - sent.end() > LONGEST_GAP:
        return None
    following = sent.end() + len(text[sent.end() : end]) - len(text[sent.end() : end].lstrip())
    named = is_name(text, start, len(text[: sent.start()].rstrip()))
    return sent if named and not starts_body(text, following) else None


def _is_handed_out(text: str, span: tuple[int, int], verb: str, context: Context, *, colon: bool, each: bool) -> bool:
    """Whether the words between name and number, or after it, make the number a quota."""
    start, end = span
    if context.people:
        plainly = context.listed or bool(verb) or colon or each
        return plainly or bool(EACH.match(text, start) or _ALLOTTED.search(text, 0, start))
    said = verb.lower().removeprefix("được").strip()
    if "lớp" in text[start:end] and _TEACHES.search(text, 0, start):
        return False  # "mở 19 lớp, mỗi bản 01 lớp từ 25 - 30 học viên"
    if EACH_UNIT.match(text, start) and (said or _is_called_up(text, start, end)):  # "mỗi phân xưởng 40 người"
        return True
    if EACH_CLASS.match(text, start) and not _TEACHES.search(text, 0, start):  # "mỗi lớp 5 em"
        return True
    if said:
        taking_part = said in _ARRANGES and _TO_TAKE_PART.match(text, end)
        return context.nominees or said not in _WEAK or bool(EACH.match(text, start)) or bool(taking_part)
    named = starts_body(text, start) or TERRITORY.match(text, start)
    return bool((colon or each) and named) or (context.nominees and (colon or each or context.listed))


def _is_called_up(text: str, start: int, end: int) -> bool:
    """Whether the sentence calls people up or is nothing but the count: "mạng lưới (mỗi tổ 01 người)" is not."""
    begin = max((m.end() for m in _CLAUSE.finditer(text, 0, start)), default=0)
    last = _CLAUSE.search(text, end)
    stop = last.start() if last else len(text)
    before = text[begin:start].strip(" -–(")
    alone = not before or before.endswith(":") or EACH_UNIT.match(before)
    return bool(alone or _CALLS_UP.search(text, begin, stop))


def _bounded_by(share: Share, between: str) -> Share:
    """As in "đăng ký tối đa đội tuyển 10 vận động viên": the bound stands before the team."""
    quantity = share.quantity
    if quantity.minimum is None or not _AT_MOST.match(between) or re.search(r"\d", between):
        return share
    return replace(share, quantity=quantity._replace(minimum=None))


def _times(share: Share, teams: int) -> Share:
    """As in "02 đội, mỗi đội 05 thí sinh": ten."""
    if teams == 1:
        return share
    quantity = share.quantity
    low = None if quantity.minimum is None else quantity.minimum * teams
    high = None if quantity.maximum is None else quantity.maximum * teams
    return replace(share, quantity=quantity._replace(minimum=low, maximum=high))
