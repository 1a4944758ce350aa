"""Counts of people, collectives and cases: which noun after a number makes it a quota, and of what."""

import re
from dataclasses import dataclass

from app.documents.interpretation.cues import Cue
from app.enums import AllocationCategory
from app.rules.vietnamese_numbers import Quantity, find_quantities, find_word_quantities

PEOPLE = (
    r"đại biểu|đoàn viên|người|đồng chí|đ/c|cán bộ|hội viên|thành viên|học sinh|sinh viên|giáo viên|công nhân|"
    r"người lao động|cnvclđ|cnvc|vận động viên|vđv|thí sinh|đảng viên|thanh niên|chiến sĩ|chiến sỹ|giảng viên|học viên|"
    r"công chức|"
    r"viên chức|nhà giáo|đội viên|em|cbccvc|nữ|nam|đại diện|lãnh đạo|nông dân|cháu|thiếu nhi|phụ nữ|"
    r"cựu chiến binh|diễn viên|nghệ nhân|luật sư|bác sĩ|bác sỹ|y sĩ|y sỹ|dược sĩ|hộ sinh|"
    r"điều dưỡng|kỹ sư|nhân viên|doanh nhân|nghệ sĩ|"
    r"(?:hòa giải|hoà giải|tuyên truyền|báo cáo|cộng tác|tình nguyện|huấn luyện|hướng dẫn|khuyến nông|cổ động|"
    r"nghiên cứu|kỹ thuật|điều tra|kiểm soát|bảo mẫu)\s+viên|"
    r"phóng viên|kiểm sát viên|điều tra viên|nhạc công|trại sinh|chuyên gia|nhà khoa học|chuyên viên|quân nhân|"
    r"dân quân|tân binh|trọng tài|giám khảo|lao động|anh em|chị em|chị|anh|trưởng thôn|trưởng bản|"
    r"già làng|người có uy tín|thợ|tổ trưởng|chủ tịch|bí thư|giám đốc|hiệu trưởng|kế toán|trưởng phòng|"
    r"lãnh đội|trưởng đoàn|thầy(?:\s+cô)?(?:\s+giáo)?|cô giáo|"
    r"hs|sv|hssv|gv|hv|cbql|hlv|đvtn|cnlđ|nlđ|cbgv|cbcc|cnvc-lđ|cbcnv|cbccvc|"
    r"cầu thủ|nghệ nhân|diễn viên|nhạc sĩ|ca sĩ|y tá|hộ lý|lái xe|cụ(?!\s+thể)|huấn luyện viên|"
    r"(?!(?:ủy|uỷ|lớp|suất|giải|phần|bài|câu|buổi|đợt|áo|thẻ|phòng|bộ|tờ|cuốn)\s)[^\W\d]+\s+(?:[^\W\d]+\s+)?viên"
)
UNIT = re.compile(
    r"\s*(?:\([^()]{0,30}\)\s*)?(?:"
    r"(?P<either>(?:trường hợp|gương|điển hình|tập thể|cá nhân)[^,;.:]{0,20}?\(?\s*tập thể\s*(?:,\s*)?(?:hoặc|/|"
    r"và/hoặc)\s*cá nhân|"
    r"tập thể\s*(?:hoặc|/)\s*cá nhân|(?:trường hợp|điển hình|ý tưởng|mô hình|tác phẩm|bài dự thi|sản phẩm|sáng kiến)"
    r"(?!\s+(?:tập thể|cá nhân)))"
    r"|(?P<alternate>(?:đại biểu\s+)?dự khuyết)|(?P<official>đại biểu\s+đương nhiên)"
    r"|(?P<guest>(?:đại biểu\s+)?khách(?:\s+mời)?)"
    r"|(?P<collective>(?:(?:điển hình|mô hình|gương)\s+)?tập thể|tổ sản xuất|tổ công nhân)"
    r"|(?P<individual>(?:(?:điển hình|mô hình|gương)\s+)?cá nhân|gương)"
    r"|(?P<entity>hộ(?:\s+gia đình)?|gia đình|câu lạc bộ|khu dân cư|hợp tác xã|dòng họ|chi hội|mô hình)"
    r"|(?P<group>tổ|ca sản xuất|ca|đội|bản|thôn|lớp|nhóm|chi đoàn|"
    r"chi bộ|đơn vị|khu phố|ấp|buôn|cơ sở|xã|phường|trường|công trình|"
    r"doanh nghiệp)(?!\s+(?:viên|trưởng|phó))"
    r"|(?P<places>suất(?!\s+(?:quà|học bổng|ăn|cơm|trợ cấp|vay))|chỉ tiêu)"
    rf"|(?P<people>{PEOPLE}))(?!\w)",
    re.IGNORECASE,
)
_CATEGORIES = {
    "entity": AllocationCategory.COLLECTIVE_NOMINEE,
    "group": AllocationCategory.COLLECTIVE_NOMINEE,
    "either": AllocationCategory.EITHER_NOMINEE,
    "alternate": AllocationCategory.ALTERNATE,
    "official": AllocationCategory.EX_OFFICIO,
    "guest": AllocationCategory.GUEST,
    "collective": AllocationCategory.COLLECTIVE_NOMINEE,
    "individual": AllocationCategory.INDIVIDUAL_NOMINEE,
    "people": AllocationCategory.DELEGATE,
    "places": AllocationCategory.DELEGATE,
}
TAKES_PART = re.compile(r"đại biểu|thí sinh|vận động viên|trại sinh|học viên", re.IGNORECASE)
PRONOUN = re.compile(r"(?:mỗi|từng) (?:đơn vị|cơ quan|đoàn|nơi|tổ chức)(?!\s+[^\W\d])", re.IGNORECASE)
EACH = Cue(r"(?<!\w)(?:mỗi|từng)\s+[^\W\d]+", re.IGNORECASE)
_IS_BREAKDOWN = re.compile(r"[^(;.)]{0,30}\((?:[^;()]{0,60})")
_OF_WHICH = re.compile(
    r"[^;.:]{0,30}(?<!\w)(?:trong đó|gồm):?\s*(?:có\s+)?(?:\d{1,4}\s[^\d;.:]{1,40}(?:,|\svà)\s*)*"
    r"(?:(?:ít nhất|tối thiểu|khoảng|trên|gần|tối đa|không quá)\s+)?",
    re.IGNORECASE,
)
_HANDED_OUT = re.compile(r"(?:phân bổ|được giao|giao)(?:\s+(?:cho|cố định|số lượng))*[\s:]*$", re.IGNORECASE)
_SENT_IN_WORDS = Cue(
    r"(?<!\w)(?:cử|chọn|giới thiệu|đăng ký)\s+(?=(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?!\w))", re.IGNORECASE
)
_IN_RESERVE = re.compile(r"\s*dự\s+bị(?!\w)", re.IGNORECASE)
_MEN_AND_WOMEN = re.compile(
    r"\s*(?:[,:(–-]|trong đó|gồm)?[\s:]*(?:có\s+)?(?:\d{1,3}\s+(?:nam|nữ)\s*(?:[,+–-]|và)\s*)?", re.IGNORECASE
)
_SEX = re.compile(r"\s*(?:nam|nữ)(?!\w)", re.IGNORECASE)
_TIER_END = re.compile(
    r"\s*(?:trở\s+(?:lên|xuống)|thì(?!\w)|:|(?:được\s+)?(?:giới thiệu|cử|chọn|bầu|đề cử|đề nghị|đăng ký)(?!\w))",
    re.IGNORECASE,
)
_UPWARDS = re.compile(r"\s*trở\s+lên\s*(?:[.;,)]|$|tham\s|dự\s)", re.IGNORECASE)
_SENDS_NEAR = re.compile(r"(?<!\w)(?:cử|thành lập|đăng ký|huy động|bố trí)(?!\w)[^.;:,\d]{0,30}$", re.IGNORECASE)
_BELOW = re.compile(r"(?<!\w)(?<!cấp )dưới\s+$", re.IGNORECASE)
_TIER_BEFORE = re.compile(r"(?<!\w)(?:dưới|trên|từ|đến)\s+$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Share:
    """A quantity with what it counts."""

    quantity: Quantity
    category: AllocationCategory
    end: int


def shares_in(
    text: str, start: int, *, words: bool = False, groups: bool = False, entities: bool = False
) -> list[Share]:
    """The counts of people, collectives or cases at or after `start`.

    Those of "hộ", "câu lạc bộ" too where `entities`, and of "tổ", "đội" as well where `groups`.
    """
    quantities = _counts(text) if words else find_quantities(text)
    found: list[Share] = []
    for quantity in quantities:
        unit = UNIT.match(text, quantity.end)
        if quantity.words_start < start or unit is None or unit.lastgroup is None:
            continue
        if found and _IS_BREAKDOWN.fullmatch(text, found[-1].end, quantity.words_start):
            continue  # "12 người (06 nam, 06 nữ)" is one count
        part = found and unit.lastgroup == "people" and found[-1].category is AllocationCategory.DELEGATE
        if part and _OF_WHICH.fullmatch(text, found[-1].end, quantity.start):
            continue  # so is "40 đại biểu, trong đó 30 công nhân"
        if part and (_is_sex_of(text, found[-1], quantity) or _IN_RESERVE.match(text, unit.end())):
            continue  # and "6 HS 3 nam, 3 nữ"
        listed = entities and text[: quantity.words_start].rstrip().endswith(":")
        if unit.lastgroup == "places" and not listed and not _HANDED_OUT.search(text, 0, quantity.words_start):
            continue  # a target is no place
        if (unit.lastgroup == "group" and not groups) or (unit.lastgroup == "entity" and not (groups or entities)):
            continue
        counted_next = re.compile(r"\s+\d").match(text, unit.end()) and _TIER_BEFORE.search(text[: quantity.start])
        ends_tier = _TIER_END.match(text, unit.end()) and not _is_sent_upwards(text, quantity, unit.end())
        if counted_next or ends_tier or _BELOW.search(text, max(0, quantity.start - 12), quantity.start):
            continue  # "từ 1.500 đoàn viên trở lên" is a tier, not a share
        if found and found[-1].quantity.minimum is None and text[found[-1].end : quantity.words_start] == " và ":
            quantity = quantity._replace(minimum=None)  # noqa: PLW2901 - "tối đa 02 nam và 02 nữ"
        found.append(Share(quantity, _CATEGORIES[unit.lastgroup], unit.end()))
    return found


def _is_sent_upwards(text: str, quantity: Quantity, end: int) -> bool:
    """As in "mỗi lớp thành lập đội có từ 30 thành viên trở lên.": a lower bound, no tier."""
    return bool(_UPWARDS.match(text, end) and _SENDS_NEAR.search(text, 0, quantity.words_start))


def _counts(text: str) -> list[Quantity]:
    """Figures, and words where there are no figures or right after a verb of sending: "chọn một người"."""
    figures = find_quantities(text)
    if not figures:
        return find_word_quantities(text)
    sent = {match.end() for match in _SENT_IN_WORDS.finditer(text)}
    words = [quantity for quantity in find_word_quantities(text) if quantity.start in sent] if sent else []
    return sorted([*figures, *words], key=lambda quantity: quantity.start) if words else figures


def _is_sex_of(text: str, whole: Share, quantity: Quantity) -> bool:
    """Whether the count of men or women is only part of the people counted right before it."""
    counted = whole.quantity
    return bool(
        _SEX.match(text, quantity.end)
        and not _SEX.match(text, counted.end)
        and _MEN_AND_WOMEN.fullmatch(text, whole.end, quantity.start)
        and (counted.minimum or counted.maximum or 0) > (quantity.minimum or 0)
    )
