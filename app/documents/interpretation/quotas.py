"""Quotas (phân bổ): how many of what a body or each body of a class sends, the whole number, and open groups.

Forms: "Công đoàn Ngành Y tế: 40 đoàn viên", "Mỗi đơn vị cử 02 đại biểu", "Các đơn vị còn lại: mỗi đơn vị 05 …",
"Đơn vị có từ 1.500 đoàn viên trở lên: 03 …", "01 tập thể, 02 cá nhân", "02 trường hợp (tập thể hoặc cá nhân)",
and tables of units by category. Counts of other things (buổi, suất quà, triệu đồng) are none.
"""

import re
from dataclasses import dataclass, replace

from app.documents.draft import DraftAllocation, DraftWarning
from app.documents.interpretation.bodies import addressed_at, starts_body
from app.documents.interpretation.capacity import WHOLE, WHOLE_LABEL, find_capacity
from app.documents.interpretation.cues import Cue
from app.documents.interpretation.dates import plan_time, tells_of_past
from app.documents.interpretation.lists import depth_of
from app.documents.interpretation.passages import Passage, headings_of, prove_span
from app.documents.interpretation.quota_lists import (
    FIGURE_ENTRY,
    LONGEST_NAME,
    TERRITORY,
    announced_groups,
    begins_entry,
    entries_of,
    shares_out_counted,
)
from app.documents.interpretation.quota_tables import read_quota_tables
from app.documents.interpretation.quota_tasks import find_sent_by_heading
from app.documents.interpretation.quota_words import EACH, PRONOUN, Share, shares_in
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
_ONLY_SENDS = re.compile(r"(?:được\s+)?(?:cử|chọn cử|đề cử|tiến cử|giới thiệu|lựa chọn|bình chọn)", re.IGNORECASE)
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
_GUESTS = re.compile(r"(?:đại biểu\s+)?khách\s+mời(?!\w)(?!\s+và|,)", re.IGNORECASE)
_ASPECT = re.compile(  # what a label says of a matter, never of a body
    r"(?:tiêu chuẩn|tiêu chí|điều kiện|yêu cầu|nội dung|hình thức|thời gian|địa điểm|thời lượng|giải thưởng|"
    r"cơ cấu giải|"
    r"mức thưởng|khen thưởng|phần thưởng|quyền lợi|chế độ|kinh phí|chỉ tiêu|kết quả|mục tiêu|quy mô|độ tuổi|thể lệ|"
    r"ban giám khảo|ban tổ chức|tổ trọng tài|tổ thư ký|hội đồng (?:giám khảo|xét|thẩm định|bình chọn))(?!\w)",
    re.IGNORECASE,
)
_TOTAL = re.compile(  # "Đại biểu chính thức: 120 đồng chí" is a sum
    r"(?:(?:số|tổng số|trong đó)[\s,:]+(?:có\s+)?)*(?:đại biểu|người|thành phần)(?:\s+(?:chính thức|triệu tập|tham dự|"
    r"dự (?:lễ|hội nghị|đại hội)|(?:được\s+|do\s[^:;,]{0,40})?bầu(?:\s[^:;]{0,40})?))*",
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
_REST = re.compile(r"(?:số|các|những)?[^:]{0,60}còn lại(?!\w)", re.IGNORECASE)
_HAVING = re.compile(r"\scó(?!\s+(?:từ|dưới|trên|hơn))(?!\w)", re.IGNORECASE)
_OTHER_COUNT = re.compile(  # "02 đội, 60 chiến sĩ", "01 lớp 40 học sinh", "01 đội (gồm 05 người)"
    r"\s*(?:\d{1,3}\s+(?:đội|đoàn|tổ|lớp|nhóm|khối|ca|trung đội|tiểu đội|[^\W\d][^\d,;:.(]{1,20}(?=,|\())"
    r"(?:\s+(?:thi|tuyển|tình nguyện|xung kích))?\s*[,(]?\s*(?:(?:gồm|có|với|mỗi đội)\s*)*)+",
    re.IGNORECASE,
)
_EACH_OF_THEM = re.compile(r"\s*,?\s*(?:mỗi|từng)\s+[^\W\d]+(?:\s+[^\W\d]+)?(?:\s+(?:cử|có))?$", re.IGNORECASE)
_FORMS_TEAM = re.compile(  # "… thành lập 01 đội gồm", "…: 01 lớp"
    r"\s*:?\s+(?:(?:thành lập|lập|tổ chức|cử|đăng ký)\s+)?\d{1,2}\s+(?:đội|đoàn|tổ|lớp|nhóm|khối)(?:\s+thi)?"
    r"\s*[,(]?(?:\s*(?:gồm|có))?$",
    re.IGNORECASE,
)
_SEVERAL = re.compile(r"(?<!\w)(?:các|những|còn lại|toàn thể|tất cả)(?!\w)|,", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_WHY = Cue(r"\s+(?:do|vì)\s")
_TIER = re.compile(
    r"(?:[^\W\d]+\s+){0,4}?(?:có\s+)?(?:từ|trên|dưới)\s+\d[\d.]*\s+(?:đến\s+(?:dưới\s+)?\d[\d.]*\s+)?"
    r"(?:nữ\s+)?(?:đoàn viên|hội viên|đảng viên|lao động|người lao động|công nhân|cnlđ|học sinh|sinh viên|hộ|cán bộ)",
    re.IGNORECASE,
)
_SAYS_MORE = re.compile(
    r"(?:tham|dự|có|gồm|trong|để|được|đạt|với|tại|vào|từ|và|ở|mỗi|phục vụ|chia|thi|đăng ký|trở|tiêu biểu|trên|theo|do|"
    r"sẽ|đi|về|đến|làm|không|nam|nữ|chính thức|triệu tập|khách)(?!\w)",
    re.IGNORECASE,
)
_IS_TEAM = re.compile(r"gồm\s+(?:có\s+)?\d{1,3}\s+thành viên", re.IGNORECASE)
LONGEST_GROUP, LONGEST_GAP = 160, 40


@dataclass(frozen=True, slots=True)
class _Setting:
    """Whether a line stands among those who take part, and whether it speaks of nominees.

    `entry` is true for a member of a list on one line that its lead-in has announced, whatever the member is called.
    """

    people: bool
    nominees: bool
    entry: bool = False


def find_quotas(reading: Reading, passages: list[Passage], leads: list[str]) -> None:
    """Fill `capacity`, `allocations` and `allocations_without_number`, and warn where the sums do not fit."""
    find_capacity(reading, passages, leads)
    time = plan_time(reading.draft)
    for passage, lead in zip(passages, leads, strict=True):
        if passage.role == "preamble" or passage.cell is not None or not _may_share_out(passage, lead):
            continue
        if depth_of(passage) == 0 and tells_of_past(time, passage.text):
            continue
        parts, listed = entries_of(passage)
        announced = announced_groups(passage.text) is not None
        for part in parts:
            entry = announced or (listed and FIGURE_ENTRY.fullmatch(part.text) is not None)
            if not shares_out_counted(passage.text, part.text):
                _line(reading, part, lead, listed=listed, entry=entry)
    read_quota_tables(reading, passages)
    reading.quota_lines = {
        proof.paragraph for path, proof in reading.draft.evidence.items() if path.startswith("allocations/")
    }
    find_sent_by_heading(reading, passages)
    _check_sum(reading)


def _may_share_out(passage: Passage, lead: str) -> bool:
    """Whether the line says a number of people, or stands in a list of them: most lines do neither."""
    text = passage.text
    if "%" in text or _SHARING_OUT.search(text) or _NAMES_PEOPLE.search(lead):
        return True
    words = not find_quantities(text) and bool(EACH.search(text) or _SENDS.search(text))
    return bool(shares_in(text, 0, words=words, groups=True)) or _about_people(passage, lead)


def _about_people(passage: Passage, lead: str) -> bool:
    """Whether the passage stands in a list of those who take part."""
    if _NOT_PEOPLE.search(lead) and not _OF_PEOPLE.search(lead):
        return False
    above = passage.path[-2:] if passage.section.run_in else passage.path[-1:]
    return bool(_LIST_OF_PEOPLE.search(lead) or _LIST_OF_PEOPLE.search(headings_of(above)))


def _line(reading: Reading, passage: Passage, lead: str, *, listed: bool = False, entry: bool = False) -> None:
    """One line of a list of those who take part, or a sentence that says what each body sends."""
    draft, first = reading.draft, len(reading.draft.allocations)
    by_title = _BARE_LEAD.fullmatch(lead.strip()) or _WHOM.search(passage.headings)
    about = f"{lead} {passage.headings}" + (f" {draft.title}" if by_title else "")
    nominees = bool(_NOMINEES.search(about)) and not _TAKING_PART.search(lead)
    _read_line(reading, passage, lead, _Setting(_about_people(passage, lead) or listed, nominees, entry))
    guests = _GUESTS.match(lead) or (passage.section.run_in and _GUESTS.match(passage.section.heading or ""))
    for allocation in draft.allocations[first:] if guests else []:
        if allocation.category is AllocationCategory.DELEGATE:
            allocation.category = AllocationCategory.GUEST
    for allocation in draft.allocations[first:] if nominees else []:
        plain = allocation.category is AllocationCategory.DELEGATE and allocation.percent is None
        if plain and not re.search(r"đại biểu|thí sinh|vận động viên", allocation.printed, re.IGNORECASE):
            allocation.category = AllocationCategory.INDIVIDUAL_NOMINEE


def _read_line(reading: Reading, passage: Passage, lead: str, setting: _Setting) -> None:
    text = passage.text
    for part in _BY_SUPERIOR.finditer(text):
        _open_group(reading, passage, part.start(), part.end())
    counts = shares_in(text, 0, words=True, groups=True)
    if _labelled(reading, passage, setting) or (counts and _sending(reading, passage, setting)):
        return
    listed = setting.people
    plain = depth_of(passage) == 0 and not setting.entry and not begins_entry(text)
    if not listed or plain or _share_of_all(reading, passage):
        return
    if _counted(reading, passage, setting):
        return
    if _NAMES_PEOPLE.search(lead) and not find_quantities(text):
        end = _GROUP_END.search(text)
        if end and _ANYBODY.fullmatch(text, 0, end.start()):  # "Các cá nhân được tuyên dương"
            end = re.compile(r"\s*[(;.]").search(text, end.start())
        stop = end.start() if end else len(text.rstrip(" ;.,"))
        odd = _NO_GROUP.search(text[:stop])
        if 0 < stop <= LONGEST_GROUP and not odd and not text.rstrip().endswith(":"):
            _open_group(reading, passage, 0, stop)


def _labelled(reading: Reading, passage: Passage, setting: _Setting) -> bool:
    """As in "Công đoàn Ngành Y tế: 40 đoàn viên"; "Các đơn vị còn lại: mỗi đơn vị 05"."""
    text = passage.text
    name, colon, rest = text.partition(":")
    start = addressed_at(name)
    if not colon or not rest.strip() or len(name) - start > LONGEST_NAME or _PROPOSES.match(name):
        return False
    if starts_body(text, start) and shares_in(_IN_BRACKETS.sub("", name), 0):  # "Mỗi huyện 10 đại biểu, gồm: …"
        return False
    if _ASPECT.match(name, start) or _TOTAL.fullmatch(name.strip()):
        return True
    if not (starts_body(text, start) or (setting.people and not WHOLE.match(name) and not WHOLE_LABEL.match(text))):
        return False
    shares = shares_in(text, len(name) + 1, groups=setting.nominees)
    if not shares and setting.people and re.fullmatch(r"\s*\d{1,5}\s*[.;,]?\s*", rest):
        shares = [Share(q, AllocationCategory.DELEGATE, q.end) for q in find_quantities(text) if q.start > len(name)]
    first = shares[0].quantity.words_start if shares else 0
    between = text[len(name) + 1 : first] if shares else ""
    between = "" if _OTHER_COUNT.fullmatch(between) else between  # "02 đội, 60 chiến sĩ"
    lead_in = re.sub(r"[\s:,]+", " ", between).strip().lower()
    own = PRONOUN.match(lead_in) and _SEVERAL.search(name)  # "Các đơn vị còn lại: mỗi đơn vị 05"
    if shares and EACH.match(lead_in) and not starts_body(text, start) and not own:
        rest_at = len(name) + 1 + len(rest) - len(rest.lstrip())
        at_unit = replace(passage, text=text[rest_at:], base=passage.base + rest_at if passage.base >= 0 else -1)
        return _sending(reading, at_unit, setting) or _counted(reading, at_unit, setting)
    plain = not lead_in or bool(EACH.match(lead_in)) or bool(_SENDS.match(lead_in)) or lead_in in {"số lượng", "gồm"}
    if not shares or not (plain if starts_body(text, start) else setting.people and plain):
        return False
    each = bool(EACH.search(name) or EACH.match(lead_in))
    for share in shares:
        _keep(reading, passage, (start, len(name.rstrip())), share, each=each)
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


def _sending(reading: Reading, passage: Passage, setting: _Setting) -> bool:
    """As in "Mỗi công đoàn cơ sở giới thiệu 01 tập thể và 02 cá nhân"."""
    text = passage.text
    found: list[tuple[int, int]] = []
    for match in re.finditer(r"(?:^|[.;,:]\s+)", text):
        start = match.end() + addressed_at(text[match.end() :])
        verb = _SENDS.search(text, start, start + LONGEST_NAME)
        names = (
            starts_body(text, start)
            or EACH.match(text, start)
            or (TERRITORY.match(text, start) or _TIER.match(text, start))
        )
        if verb is None or (found and found[-1][1] == verb.end()):  # "Sở A, Sở B cử 02 …" is one
            continue
        if not (names or text.startswith("riêng ", match.end()) or _goes_on(text, match.start(), start, verb)):
            continue
        usual = setting.people or setting.nominees or verb[0].lower() not in {"tham gia", "tham dự", "đề nghị", "mời"}
        if usual and not re.search(r"[.;:](?!\d)", text[start : verb.start()]):
            found.append((start, verb.end()))
    kept = False
    for number, (start, end) in enumerate(found):
        stop = min(_clause_end(text, end), found[number + 1][0] if number + 1 < len(found) else len(text))
        shares = shares_in(text, end, words=True, groups=setting.nominees)
        shares = [share for share in shares if share.quantity.start < stop]
        if not shares or shares[0].quantity.words_start - end > LONGEST_GAP:
            continue
        verb = _SENDS.search(text, start)
        name_end = len(text[: verb.start() if verb else end].rstrip())
        why = _WHY.search(text, start, name_end)  # "LĐLĐ huyện A do mới sáp nhập"
        name_end = why.start() if why else start + _member_in(text[start:name_end])[1]
        each = bool(EACH.search(text, start, verb.start() if verb else end))
        for counted in shares:
            share = counted
            if _PROPOSES.search(verb[0] if verb else "") and share.category is AllocationCategory.DELEGATE:
                named = "đại biểu" in text[share.quantity.end : share.end].lower()
                share = share if named else replace(share, category=AllocationCategory.INDIVIDUAL_NOMINEE)
            _keep(reading, passage, (start, name_end), share, each=each)
        kept = True
    return kept


def _goes_on(text: str, joint: int, start: int, verb: re.Match[str]) -> bool:
    """As in "…; trường chuyên cử không quá 05": a body in small letters after one that stands as it should."""
    named = (text[joint] == ";" or start == 0) and starts_body(
        text[start : start + 1].upper() + text[start + 1 : verb.start()]
    )
    return named and _ONLY_SENDS.fullmatch(verb[0]) is not None


def _clause_end(text: str, start: int) -> int:
    found = re.compile(r"[.;](?=\s|$)").search(text, start)
    return found.start() if found else len(text)


def _counted(reading: Reading, passage: Passage, setting: _Setting) -> bool:
    """In a list: "Sở Nội vụ 02 đại biểu", "Sở Nội vụ (02 đại biểu)", "05 đại biểu Công đoàn Y tế"."""
    text = passage.text
    shares = shares_in(text, 0, words=bool(EACH.match(text)), groups=setting.nominees)
    if not shares and setting.people and FIGURE_ENTRY.fullmatch(text):  # "Phân bổ: Chi đoàn A 20; Chi đoàn B 12"
        shares = [Share(q, AllocationCategory.DELEGATE, q.end) for q in find_quantities(text)[-1:]]
    if not shares:
        return False
    first = shares[0]
    before = text[: first.quantity.words_start].rstrip(" (-–,:")
    if _ASPECT.match(before) or _TOTAL.fullmatch(before):
        return True
    if before:
        before = re.sub(r"\s+(?:ít nhất|tối thiểu|tối đa|không quá)$", "", before, flags=re.IGNORECASE)
        before = _FORMS_TEAM.sub("", before)
        start, end = _member_in(before)
        before = before[start:end]
        if (
            len(before) > LONGEST_NAME
            or _HAVING.search(before)
            or not (setting.entry or before[0].isupper() or begins_entry(text) or EACH.match(text))
            or _IS_TEAM.match(text, first.quantity.words_start)
            or WHOLE.match(before)
            or _PROPOSES.match(before)
        ):
            return False
        span: tuple[int, int] | None = (start, end)
    else:
        span = _name_after(text, first.end, people=setting.people)
    if span is None:
        return False
    each = bool(EACH.search(text, 0, first.quantity.words_start))
    for share in shares:
        _keep(reading, passage, span, share, each=each)
    return True


def _member_in(before: str) -> tuple[int, int]:
    """The member in "LĐLĐ các huyện, mỗi huyện", "Sở A, Sở B, mỗi đơn vị": the whole; in "toàn thể …, mỗi lớp": it."""
    each = _EACH_OF_THEM.search(before)
    if each is None:
        return 0, len(before)
    words = each[0].strip(" ,").split()
    rest = before[: each.start()].rstrip(" (-–,:")
    if not rest or PRONOUN.match(" ".join(words)) or words[1].lower() in rest.lower() or "," not in each[0]:
        return 0, len(rest) or len(before)
    return len(before) - len(each[0].lstrip(" ,")), len(before)


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


def _keep(reading: Reading, passage: Passage, name: tuple[int, int], share: Share, *, each: bool) -> None:
    """Add one allocation with evidence for its figures and its body."""
    draft, text, quantity = reading.draft, passage.text, share.quantity
    if share.category is AllocationCategory.DELEGATE and (said := _SAID_CATEGORY.match(text, *name)):
        share = replace(share, category=_SAID_CATEGORIES[said[1].lower()])
    index = len(draft.allocations)
    draft.allocations.append(
        DraftAllocation(
            organisation=text[name[0] : name[1]],
            category=share.category,
            minimum=quantity.minimum,
            maximum=quantity.maximum,
            approximate=quantity.approximate,
            per_unit=each,
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
