"""Quotas (phân bổ): how many of what a body or each body of a class sends, the whole number, and open groups.

Forms: "Công đoàn Ngành Y tế: 40 đoàn viên", "Mỗi đơn vị cử 02 đại biểu", "Các đơn vị còn lại: mỗi đơn vị 05 …",
"Đơn vị có từ 1.500 đoàn viên trở lên: 03 …", "01 tập thể, 02 cá nhân", "02 trường hợp (tập thể hoặc cá nhân)",
and tables of units by category. Counts of other things (buổi, suất quà, triệu đồng) are none.
"""

import re
from dataclasses import dataclass, replace

from app.documents.draft import DraftAllocation, DraftWarning
from app.documents.interpretation.bodies import addressed_at, heading_bodies, starts_body
from app.documents.interpretation.capacity import WHOLE, WHOLE_LABEL, find_capacity
from app.documents.interpretation.cues import Cue
from app.documents.interpretation.dates import plan_time, tells_of_past
from app.documents.interpretation.lists import depth_of
from app.documents.interpretation.passages import Passage, prove_span
from app.documents.interpretation.quota_clauses import Claim, Context, claims_in, without_each
from app.documents.interpretation.quota_lists import (
    FIGURE_ENTRY,
    LONGEST_NAME,
    begins_entry,
    entries_of,
    is_row_of_counts,
    shares_out_counted,
)
from app.documents.interpretation.quota_tables import read_quota_tables
from app.documents.interpretation.quota_tasks import (
    find_sent_by_heading,
    find_sent_by_lead,
    is_below,
    is_part,
    names_each_unit,
)
from app.documents.interpretation.quota_words import EACH, Share, shares_in
from app.documents.interpretation.source import Reading
from app.enums import AllocationCategory
from app.rules.vietnamese_numbers import find_quantities

_LIST_OF_PEOPLE = Cue(
    r"thành phần|đại biểu|số lượng|phân bổ|chỉ tiêu|giới thiệu|tham dự|tham gia|khách mời|cơ cấu|nhân sự|"
    r"dự thi|lực lượng (?:tham gia|diễu)|suất|lựa chọn|bình chọn|quy mô|số người",
    re.IGNORECASE,
)
_SHARING_OUT = Cue(r"phân bổ|số lượng|chỉ tiêu|đại biểu", re.IGNORECASE)
_OF_PEOPLE = Cue(r"thành phần|đại biểu|phân bổ", re.IGNORECASE)
_NAMES_PEOPLE = Cue(r"thành phần|đại biểu|phân bổ|khách mời", re.IGNORECASE)
_NOT_PEOPLE = Cue(r"chương trình|hồ sơ|kinh phí|nội dung|thời gian|giải thưởng|phần thưởng", re.IGNORECASE)
_SENDS = Cue(
    r"(?<!\w)(?:được\s+)?(?:cử|gửi|giới thiệu|chọn cử|lựa chọn|đề cử|tiến cử|chọn|bình chọn|đăng ký|đề nghị|bầu|mời|"
    r"xét chọn|tham dự|tham gia)(?!\w)",
    re.IGNORECASE,
)
_MERELY_SENT = re.compile(r"(?:chọn cử|cử chọn|cử|huy động|điều động)(?!\w)", re.IGNORECASE)
_PROPOSES = Cue(r"giới thiệu|đề cử|tiến cử|bình chọn|xét chọn|đề nghị", re.IGNORECASE)
_SHARE = re.compile(
    r"(?P<name>[^:%\d]{3,100}?)\s*:\s*(?P<printed>(?:[^\W\d]|"
    r"\s){0,30}(?P<percent>\d{1,3}(?:,\d)?)\s*%[^;]{0,60})[;.]?\s*"
)
_GROUP_OF_PEOPLE = Cue(r"(?<!\w)(?:cơ cấu|tỷ lệ|tỉ lệ|nữ|dân tộc|trẻ|đảng viên|trực tiếp|tuổi)(?!\w)", re.IGNORECASE)
_NO_GROUP = Cue(
    r"^(?:địa điểm|thời gian|nội dung|hình thức|trang phục|kinh phí|chủ trì|khách mời$)|(?<!\w)(?:thì|phải|nếu|"
    r"không)(?!\w)",
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
_COUNTS_WHO = re.compile(r"\d{1,4}\s+(?:đại biểu|đồng chí|người)\s+là\s", re.IGNORECASE)
_LABELLED = re.compile(
    r"[^:;.\d]{3,100}(?::\s*|\s\()(?:(?:khoảng|tối đa|không quá|ít nhất|từ|mỗi\s+\w+(?:\s\w+)?)\s+)*\d", re.IGNORECASE
)
_GUESTS = re.compile(r"(?:đại biểu\s+)?khách\s+mời(?!\w)(?!\s+và|,)", re.IGNORECASE)
_ASPECT = re.compile(  # what a label says of a matter, never of a body
    r"(?:tiêu chuẩn|tiêu chí|điều kiện|yêu cầu|nội dung|hình thức|thời gian|địa điểm|thời lượng|giải thưởng|"
    r"cơ cấu giải|"
    r"mức thưởng|khen thưởng|phần thưởng|quyền lợi|chế độ|kinh phí|chỉ tiêu|kết quả|mục tiêu|quy mô|độ tuổi|thể lệ|"
    r"ban giám khảo|ban tổ chức|ban chỉ đạo|tổ trọng tài|tổ thư ký|"
    r"hội đồng(?=\s+(?:xét|thẩm định|giám khảo|bình chọn|tuyển chọn|thi đua|chấm|nghiệm thu)|\s*$))(?!\w)",
    re.IGNORECASE,
)
_BARE_LEAD = re.compile(r"(?:đối tượng, )?(?:số lượng|phân bổ|chỉ tiêu)(?: giới thiệu)?", re.IGNORECASE)
_TAKING_PART = Cue(r"đại biểu|tham dự|thành phần|dự lễ|khách mời|tham gia", re.IGNORECASE)
_GROUP_END = re.compile(r"\s*(?:\(|;|\.\s|\.$|(?<!\w)(?:được|là những|do)(?!\w))", re.IGNORECASE)
_ANYBODY = re.compile(
    r"(?:các|những)\s+(?:tập thể|cá nhân|đồng chí|người|gia đình|đại biểu|[,/]|và|\s)+", re.IGNORECASE
)
_BY_SUPERIOR = Cue(
    r"(?:số lượng|chỉ tiêu|số đại biểu)[^,;.()]{0,60}?\s+(?:do|theo)\s+[^,;.()]{2,80}?phân bổ[^,;.()]{0,40}",
    re.IGNORECASE,
)
_HAVING = re.compile(r"\scó(?!\s+(?:từ|dưới|trên|hơn))(?!\w)", re.IGNORECASE)
_EACH_OF_THEM = re.compile(r"\s*,?\s*(?:mỗi|từng)\s+[^\W\d]+(?:\s+[^\W\d]+)?(?:\s+(?:cử|có))?$", re.IGNORECASE)
_WHY = Cue(r"\s+(?:do|vì)\s")
_TIER = re.compile(
    r"(?:[^\W\d]+\s+){0,4}?(?:có\s+)?(?:từ|trên|dưới)\s+\d[\d.]*\s+(?:đến\s+(?:dưới\s+)?\d[\d.]*\s+)?"
    r"(?:nữ\s+)?(?:đoàn viên|hội viên|đảng viên|lao động|người lao động|công nhân|cnlđ|học sinh|sinh viên|hộ|cán bộ)",
    re.IGNORECASE,
)
_HONOURED = re.compile(
    r"(?:được|đề nghị|xét)\s+(?:biểu dương|tuyên dương|tôn vinh|khen thưởng|vinh danh|khen)", re.IGNORECASE
)
_TAKES_PART = re.compile(r"đại biểu|thí sinh|vận động viên|trại sinh|học viên", re.IGNORECASE)
_DULY = re.compile(r"[^;.]{0,40}?\s(?:tham dự|dự|tham gia|cổ vũ|phục vụ)(?!\w)", re.IGNORECASE)
_SAYS_MORE = re.compile(
    r"(?:tham|dự|có|gồm|trong|để|được|đạt|với|tại|vào|từ|và|ở|mỗi|phục vụ|chia|thi|đăng ký|trở|tiêu biểu|trên|theo|do|"
    r"sẽ|đi|về|đến|làm|không|nam|nữ|chính thức|triệu tập|khách)(?!\w)",
    re.IGNORECASE,
)
_WORKING_GROUP = re.compile(
    r"(?:tổ (?:giúp việc|thư ký|trọng tài|kiểm phiếu)|ban (?:giám khảo|trọng tài|kiểm phiếu|bầu cử|thẩm tra[^,;:]*)|"
    r"đoàn (?:chủ tịch|thư ký|kiểm tra|giám sát)|hội đồng (?:giám khảo|thẩm định))",
    re.IGNORECASE,
)
_ELECTED = Cue(r"nhân sự|ủy viên ban chấp hành|bầu ban chấp hành", re.IGNORECASE)
_TO_JOIN = re.compile(r"[^.;:]{0,40}(?:cho đảng|kết nạp|bốc thăm|bắt thăm)(?!\w)", re.IGNORECASE)
_PEOPLE_OF = (
    r"(?:(?:số|tổng số|trong đó)\s+)?(?:(?:đại biểu|cán bộ|người|đồng chí|đoàn viên)\s+)?(?:là\s+)?(?:người\s+)?"
)
_OF_SEX_OR_AGE = re.compile(
    rf"{_PEOPLE_OF}(?:nữ|phụ nữ|nam|trẻ(?:\s+tuổi)?|(?:trẻ\s+)?(?:tuổi\s+)?(?:dưới|từ)\s+\d\d\s+tuổi(?:\s*\([^()]*\))?|"
    r"ngoài đảng|tái cử|tham gia lần đầu|(?:là\s+)?đảng viên)(?:\s+được bầu)?",
    re.IGNORECASE,
)
_OF_DESCENT = re.compile(rf"{_PEOPLE_OF}(?:dân tộc(?:\s+thiểu số)?|(?:có\s+|theo\s+)?tôn giáo)", re.IGNORECASE)
_PERCENT_NEXT = re.compile(r"[\s,(]*(?:chiếm\s+)?(?:tỷ lệ\s+|tỉ lệ\s+)?\d{1,3}(?:[.,]\d+)?\s*%", re.IGNORECASE)
LONGEST_GROUP, LONGEST_GAP = 160, 40


@dataclass(frozen=True, slots=True)
class _Setting:
    """Whether a line stands among those who take part, and whether it speaks of nominees or of guests.

    `entry` is true for a member of a list on one line that its lead-in has announced, whatever the member is called.
    """

    people: bool
    nominees: bool
    guests: bool
    entry: bool = False


def find_quotas(reading: Reading, passages: list[Passage], leads: list[str]) -> None:
    """Fill `capacity`, `allocations` and `allocations_without_number`, and warn where the sums do not fit."""
    find_capacity(reading, passages, leads)
    time = plan_time(reading.draft)
    above: Passage | None = None
    for passage, lead in zip(passages, leads, strict=True):
        if above is None or not is_below(passage, above):
            above = passage if names_each_unit(passage) else None
        elif is_part(passage):
            continue  # what "Mỗi huyện cử 05 người, gồm:" consists of
        if passage.role == "preamble" or passage.cell is not None or not _may_share_out(passage, lead):
            continue
        if depth_of(passage) == 0 and tells_of_past(time, passage.text):
            continue
        _line(reading, passage, lead)
    read_quota_tables(reading, passages)
    reading.quota_lines = {
        proof.paragraph for path, proof in reading.draft.evidence.items() if path.startswith("allocations/")
    }
    find_sent_by_lead(reading, passages)
    find_sent_by_heading(reading, passages)
    _check_sum(reading)


def _may_share_out(passage: Passage, lead: str) -> bool:
    """Whether the line says a number of people, or stands in a list of them: most lines do neither."""
    text = passage.text
    if "%" in text or _SHARING_OUT.search(text) or _NAMES_PEOPLE.stands_in(lead):
        return True
    words = bool(EACH.search(text) or _SENDS.search(text))
    return bool(shares_in(text, 0, words=words, groups=True)) or _about_people(passage, lead)


def _about_people(passage: Passage, lead: str) -> bool:
    """Whether the passage stands in a list of those who take part."""
    if _NOT_PEOPLE.stands_in(lead) and not _OF_PEOPLE.stands_in(lead):
        return False
    heading, above = passage.section.heading or "", passage.path[-2].heading if len(passage.path) > 1 else None
    if _LIST_OF_PEOPLE.stands_in(lead) or _LIST_OF_PEOPLE.stands_in(heading):
        return True
    if not _LIST_OF_PEOPLE.stands_in(above or ""):
        return False
    return passage.section.run_in or bool(heading_bodies(heading))  # "1. Công đoàn ngành" below "II. PHÂN BỔ ĐẠI BIỂU"


def _line(reading: Reading, passage: Passage, lead: str) -> None:
    """One line of a list of those who take part, or a sentence that says what each body sends."""
    parts, listed = entries_of(passage)
    listed = listed or is_row_of_counts(passage.text)
    setting = _setting(reading, passage, lead)
    setting = replace(setting, people=setting.people or listed, entry=listed)
    for match in _BY_SUPERIOR.finditer(passage.text):
        _open_group(reading, passage, match.start(), match.end())
    shares = _shares(passage.text, setting)
    claimed = _claimed(reading, passage, shares, setting)
    for part in parts:
        if not _shares(part.text, setting) and not shares_out_counted(passage.text, part.text):
            _without_unit(reading, part, lead, setting, alone=not claimed)


def _setting(reading: Reading, passage: Passage, lead: str) -> _Setting:
    """What lead-in and headings say of a line."""
    by_title = _BARE_LEAD.fullmatch(lead.strip()) or _WHOM.stands_in(passage.headings)
    about = f"{lead} {passage.headings}" + (f" {reading.draft.title}" if by_title else "")
    honoured = _HONOURED.search(lead) or not _TAKING_PART.stands_in(lead)
    guests = _GUESTS.match(lead) or (passage.section.run_in and _GUESTS.match(passage.section.heading or ""))
    return _Setting(_about_people(passage, lead), bool(honoured and _NOMINEES.stands_in(about)), bool(guests))


def _shares(text: str, setting: _Setting) -> list[Share]:
    words = bool(EACH.search(text) or _SENDS.search(text))
    groups = setting.nominees or bool(_PROPOSES.search(text))
    return shares_in(text, 0, words=words, groups=groups, entities=setting.people)


def _claimed(reading: Reading, passage: Passage, shares: list[Share], setting: _Setting) -> bool:
    """The counts of a line that belong to somebody."""
    text = passage.text
    listed = depth_of(passage) > 0 or setting.entry or begins_entry(text) or _is_labelled(passage)
    claims = claims_in(text, shares, Context(setting.people, setting.nominees, listed))
    for claim in claims:
        name = text[slice(*claim.name)]
        if _ASPECT.match(name) or WHOLE.match(name) or _is_share_of_people(name, text[claim.share.end :]):
            continue
        if _sizes_committee(passage, claim) or _TO_JOIN.match(text, claim.share.end):
            continue
        if not shares_out_counted(text, text[claim.name[0] :]):
            _keep(reading, passage, claim.name, replace(claim.share, category=_category(claim, text, setting)), claim)
    if not claims and shares and listed and setting.people and not text[: shares[0].quantity.words_start].strip(" -"):
        span = _name_after(text, shares[0].end, people=True)
        if span:
            each = bool(EACH.search(text, 0, shares[0].quantity.words_start))
            claim = Claim(shares[0], span, each, "")
            _keep(reading, passage, span, replace(shares[0], category=_category(claim, text, setting)), claim)
            return True
    return bool(claims)


def _is_labelled(passage: Passage) -> bool:
    """A plain line of a section on those who take part: "Cán bộ, giáo viên: 30 người", "12 đại biểu là …"."""
    if _COUNTS_WHO.match(passage.text):
        return True
    about = _NAMES_PEOPLE.search(passage.headings) or _SHARING_OUT.search(passage.headings)
    return bool(about and _LABELLED.match(passage.text))


def _sizes_committee(passage: Passage, claim: Claim) -> bool:
    """As in "Ban Chấp hành 15 đồng chí": how many sit on it, where the plan speaks of whom to elect."""
    name = passage.text[slice(*claim.name)]
    return not claim.verb and bool(
        _WORKING_GROUP.fullmatch(name)
        or (
            _ELECTED.search(passage.headings)
            and not _TAKES_PART.match(passage.text[claim.share.quantity.end :].lstrip())
        )
    )


def _is_share_of_people(name: str, after: str) -> bool:
    """As in "đại biểu nữ 16 đại biểu, tỷ lệ 34%": who is among them, not who sends them."""
    return bool(_OF_SEX_OR_AGE.fullmatch(name)) or bool(_PERCENT_NEXT.match(after) and _OF_DESCENT.fullmatch(name))


def _category(claim: Claim, text: str, setting: _Setting) -> AllocationCategory:
    """Delegates, unless verb, lead-in or title speak of nominees, or the lead-in of guests."""
    share = claim.share
    if share.category is not AllocationCategory.DELEGATE:
        return share.category
    if said := _SAID_CATEGORY.match(text, *claim.name):
        return _SAID_CATEGORIES[said[1].lower()]
    words = text[share.quantity.end : share.end].lower()
    if _TAKES_PART.search(words) or (claim.verb and _MERELY_SENT.match(claim.verb)) or _DULY.match(text, share.end):
        return AllocationCategory.GUEST if setting.guests else AllocationCategory.DELEGATE
    if setting.nominees or _PROPOSES.search(claim.verb):
        return AllocationCategory.INDIVIDUAL_NOMINEE
    return AllocationCategory.GUEST if setting.guests else AllocationCategory.DELEGATE


def _without_unit(reading: Reading, passage: Passage, lead: str, setting: _Setting, *, alone: bool) -> None:
    """A member of a list with a bare figure, with a share of the whole, or without a number."""
    text = passage.text
    plain = depth_of(passage) == 0 and not setting.entry and not begins_entry(text)
    if not setting.people or plain or (alone and _share_of_all(reading, passage)):
        return
    if alone and _bare_figure(reading, passage, setting):
        return
    if (setting.entry or _NAMES_PEOPLE.search(lead)) and not find_quantities(text):
        end = _GROUP_END.search(text)
        if end and _ANYBODY.fullmatch(text, 0, end.start()):  # "Các cá nhân được tuyên dương"
            end = re.compile(r"\s*[(;.]").search(text, end.start())
        stop = end.start() if end else len(text.rstrip(" ;.,"))
        odd = _NO_GROUP.search(text[:stop])
        if 0 < stop <= LONGEST_GROUP and not odd and not text.rstrip().endswith(":"):
            _open_group(reading, passage, 0, stop)


def _bare_figure(reading: Reading, passage: Passage, setting: _Setting) -> bool:
    """As in "Chi đoàn B 12" and "Chi bộ Trạm Y tế: 05", where the lead-in says what is counted."""
    text = passage.text
    name, colon, rest = text.partition(":")
    start = addressed_at(name)
    label = colon and not WHOLE.match(name) and not WHOLE_LABEL.match(text)
    if not (label and re.fullmatch(r"\s*\d{1,5}\s*[.;,]?\s*", rest)) and not FIGURE_ENTRY.fullmatch(text):
        return False
    quantity = find_quantities(text)[-1]
    stop = len(text[: quantity.words_start].rstrip(" (-–,:"))
    if stop - start > LONGEST_NAME or _ASPECT.match(name, start) or _HAVING.search(text[start:stop]):
        return False
    share = Share(quantity, AllocationCategory.DELEGATE, quantity.end)
    each, stop = without_each(text, start, stop)
    claim = Claim(share, (start, stop), each or bool(EACH.search(text, start, stop)), "")
    _keep(reading, passage, (start, stop), replace(share, category=_category(claim, text, setting)), claim)
    return True


def _share_of_all(reading: Reading, passage: Passage) -> bool:
    """As in "Đại biểu chỉ định: không quá 5% tổng số": a share and no number."""
    match = _SHARE.fullmatch(passage.text)
    if match is None or _GROUP_OF_PEOPLE.search(match["name"]):
        return False
    draft = reading.draft
    index = len(draft.allocations)
    percent = float(match["percent"].replace(",", "."))
    draft.allocations.append(
        DraftAllocation(organisation=match["name"], percent=percent, printed=match["printed"].rstrip(" .;,"))
    )
    prove_span(reading, f"allocations/{index}", passage, 0, len(passage.text.rstrip(" .;,")))
    prove_span(reading, f"allocations/{index}/organisation", passage, *match.span("name"))
    prove_span(reading, f"allocations/{index}/percent", passage, *match.span("percent"))
    return True


def _name_after(text: str, start: int, *, people: bool) -> tuple[int, int] | None:
    """The body after "05 đại biểu"; in a list of those who take part any group ("10 đại biểu cựu sinh viên")."""
    match = re.compile(r"\s*(?:là\s+|của\s+|thuộc\s+|từ\s+|:\s*)?").match(text, start)
    begin = match.end() if match else start
    end = re.compile(r"[;.(]|$").search(text, begin)
    stop = len(text[: end.start() if end else len(text)].rstrip(" ,"))
    if not 0 < stop - begin <= LONGEST_NAME:
        return None
    group = people and text[begin].isalpha() and "," not in text[begin:stop] and not _SAYS_MORE.match(text, begin)
    return (begin, stop) if group or starts_body(text, begin) else None


def _keep(reading: Reading, passage: Passage, name: tuple[int, int], share: Share, claim: Claim) -> None:
    """Add one allocation with evidence for its figures and its body."""
    draft, text, quantity = reading.draft, passage.text, share.quantity
    index = len(draft.allocations)
    draft.allocations.append(
        DraftAllocation(
            organisation=text[name[0] : name[1]],
            category=share.category,
            minimum=quantity.minimum,
            maximum=quantity.maximum,
            approximate=quantity.approximate,
            per_unit=claim.each,
            printed=text[quantity.words_start : share.end],
        )
    )
    low, high = min(name[0], quantity.words_start), max(name[1], share.end)
    prove_span(reading, f"allocations/{index}", passage, low, high)
    prove_span(reading, f"allocations/{index}/organisation", passage, *name)
    prove_span(reading, f"allocations/{index}/quantity", passage, quantity.start, quantity.end)


def _open_group(reading: Reading, passage: Passage, start: int, end: int) -> None:
    index = len(reading.draft.allocations_without_number)
    reading.draft.allocations_without_number.append(passage.text[start:end].strip())
    prove_span(reading, f"allocations_without_number/{index}", passage, start, end)


def _check_sum(reading: Reading) -> None:
    """Warn when the named delegates are more than the plan has room for, and by how many."""
    draft = reading.draft
    room = draft.capacity.maximum if draft.capacity else None
    people = [a for a in draft.allocations if a.category is AllocationCategory.DELEGATE and not a.per_unit]
    named = sum(a.minimum or 0 for a in people)
    if room is None or named <= room:
        return
    draft.warnings.append(
        DraftWarning(
            code="capacity_exceeded",
            message=f"Tổng phân bổ {named} đại biểu vượt số lượng {room} của kế hoạch {named - room} đại biểu.",
            paragraph=draft.evidence["capacity"].paragraph if "capacity" in draft.evidence else None,
        )
    )
