"""What headings and lead-ins say of a line: whether people are listed there, and whether nominees or guests."""

import re
from dataclasses import dataclass

from app.documents.interpretation.bodies import heading_bodies
from app.documents.interpretation.cues import Cue
from app.documents.interpretation.passages import Passage
from app.documents.interpretation.quota_clauses import Claim
from app.documents.interpretation.quota_denials import is_committee, is_target
from app.documents.interpretation.quota_words import TAKES_PART
from app.documents.interpretation.source import Reading
from app.enums import AllocationCategory

_LIST_OF_PEOPLE = Cue(
    r"thành phần|đại biểu|số lượng|phân bổ|chỉ tiêu|giới thiệu|tham dự|tham gia|khách mời|cơ cấu|nhân sự|"
    r"dự thi|lực lượng (?:tham gia|diễu)|suất|lựa chọn|bình chọn|quy mô|số người",
    re.IGNORECASE,
)
_OF_PEOPLE = Cue(r"thành phần|đại biểu|phân bổ", re.IGNORECASE)
_NOT_PEOPLE = Cue(r"chương trình|hồ sơ|kinh phí|nội dung|thời gian|giải thưởng|phần thưởng", re.IGNORECASE)
_MERELY_SENT = re.compile(r"(?:chọn cử|cử chọn|cử|huy động|điều động)(?!\w)", re.IGNORECASE)
PROPOSES = Cue(r"giới thiệu|đề cử|tiến cử|bình chọn|xét chọn|đề nghị", re.IGNORECASE)
_OTHER_HEADING = Cue(
    r"thời gian|địa điểm|chương trình|hồ sơ|kinh phí|nội dung|giải|thưởng|tiêu chuẩn|tiêu chí|điều kiện|yêu cầu|"
    r"nguyên tắc|trang phục|hình thức|quy trình|thủ tục|nhiệm vụ|tổ chức|ban ",
    re.IGNORECASE,
)
_NOMINEES = Cue(
    r"tuyên dương|điển hình|biểu dương|khen thưởng|tôn vinh|vinh danh|giới thiệu|bình chọn|xét tặng|"
    r"danh hiệu|xét chọn",
    re.IGNORECASE,
)
_SAID_CATEGORY = Cue(r"(?:đại biểu\s+)?(đương nhiên|dự khuyết|khách mời)(?!\w)", re.IGNORECASE)
_SAID_CATEGORIES = {
    "đương nhiên": AllocationCategory.EX_OFFICIO,
    "dự khuyết": AllocationCategory.ALTERNATE,
    "khách mời": AllocationCategory.GUEST,
}
_WHOM = Cue(r"(?<!\w)(?:tiêu chuẩn|tiêu chí|cá nhân|tập thể|đối tượng)(?!\w)")
_GUESTS = re.compile(r"(?:đại biểu\s+)?khách\s+mời(?!\w)(?!\s+và|,)", re.IGNORECASE)
_BARE_LEAD = re.compile(r"(?:đối tượng, )?(?:số lượng|phân bổ|chỉ tiêu)(?: giới thiệu)?", re.IGNORECASE)
_TAKING_PART = Cue(r"đại biểu|tham dự|thành phần|dự lễ|khách mời|tham gia", re.IGNORECASE)
_HONOURED = re.compile(
    r"(?:được|đề nghị|xét)\s+(?:biểu dương|tuyên dương|tôn vinh|khen thưởng|vinh danh|khen)", re.IGNORECASE
)
_DULY = re.compile(r"[^;.]{0,40}?\s(?:tham dự|dự|tham gia|cổ vũ|phục vụ)(?!\w)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Setting:
    """Whether a line stands among those who take part, and whether it speaks of nominees or of guests.

    `entry` is true for a member of a list on one line that its lead-in has announced, whatever the member is called;
    `targets` where the line stands among targets.
    """

    people: bool
    nominees: bool
    guests: bool
    entry: bool = False
    targets: bool = False


def about_people(passage: Passage, lead: str) -> bool:
    """Whether the passage stands in a list of those who take part."""
    if is_target(lead) or is_committee(lead):
        return False
    if _NOT_PEOPLE.stands_in(lead) and not _OF_PEOPLE.stands_in(lead):
        return False
    heading, above = passage.section.heading or "", passage.path[-2].heading if len(passage.path) > 1 else None
    if lead != heading and _LIST_OF_PEOPLE.stands_in(lead):
        return True
    if is_target(heading) or is_committee(heading):
        return False
    if _LIST_OF_PEOPLE.stands_in(heading):
        return True
    if not _LIST_OF_PEOPLE.stands_in(above or ""):
        return False
    if _OF_PEOPLE.stands_in(above or "") and heading and not _OTHER_HEADING.stands_in(heading):
        return True
    return passage.section.run_in or bool(heading_bodies(heading))  # "1. Công đoàn ngành" below "II. PHÂN BỔ ĐẠI BIỂU"


def setting_of(reading: Reading, passage: Passage, lead: str) -> Setting:
    """What lead-in and headings say of a line."""
    by_title = _BARE_LEAD.fullmatch(lead.strip()) or _WHOM.stands_in(passage.headings)
    about = f"{lead} {passage.headings}" + (f" {reading.draft.title}" if by_title else "")
    honoured = _HONOURED.search(lead) or not _TAKING_PART.stands_in(lead)
    heading = passage.section.heading or ""
    aims = any(section.heading and is_target(section.heading) for section in passage.path)
    targets = is_target(lead) or (aims and not _LIST_OF_PEOPLE.stands_in(lead if lead != heading else ""))
    guests = _GUESTS.match(lead) or (passage.section.run_in and _GUESTS.match(passage.section.heading or ""))
    return Setting(
        about_people(passage, lead), bool(honoured and _NOMINEES.stands_in(about)), bool(guests), targets=targets
    )


def category_of(claim: Claim, text: str, setting: Setting) -> AllocationCategory:
    """Delegates, unless verb, lead-in or title speak of nominees, or the lead-in of guests."""
    share = claim.share
    if share.category is not AllocationCategory.DELEGATE:
        return share.category
    if said := _SAID_CATEGORY.match(text, *claim.name):
        return _SAID_CATEGORIES[said[1].lower()]
    words = text[share.quantity.end : share.end].lower()
    if TAKES_PART.search(words) or (claim.verb and _MERELY_SENT.match(claim.verb)) or _DULY.match(text, share.end):
        return AllocationCategory.GUEST if setting.guests else AllocationCategory.DELEGATE
    if setting.nominees or PROPOSES.search(claim.verb):
        return AllocationCategory.INDIVIDUAL_NOMINEE
    return AllocationCategory.GUEST if setting.guests else AllocationCategory.DELEGATE
