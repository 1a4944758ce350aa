"""Quotas (phân bổ): how many of what a body or each body of a class sends, the whole number, and open groups.

Forms: "Công đoàn Ngành Y tế: 40 đoàn viên", "Mỗi đơn vị cử 02 đại biểu", "Các đơn vị còn lại: mỗi đơn vị 05 …",
"Đơn vị có từ 1.500 đoàn viên trở lên: 03 …", "01 tập thể, 02 cá nhân", "02 trường hợp (tập thể hoặc cá nhân)",
and tables of units by category. Counts of other things (buổi, suất quà, triệu đồng) are none.
"""

import re
from dataclasses import replace

from app.documents.draft import DraftAllocation
from app.documents.interpretation.bodies import addressed_at, starts_body
from app.documents.interpretation.capacity import WHOLE, WHOLE_LABEL, find_capacity
from app.documents.interpretation.cues import Cue
from app.documents.interpretation.dates import plan_time, tells_of_past
from app.documents.interpretation.lists import depth_of
from app.documents.interpretation.passages import Passage, prove_span
from app.documents.interpretation.quota_clauses import Claim, claims_in
from app.documents.interpretation.quota_denials import ASPECT, is_denied, only_told
from app.documents.interpretation.quota_lists import (
    FIGURE_ENTRY,
    LONGEST_NAME,
    begins_entry,
    entries_of,
    is_row_of_counts,
    shares_out_counted,
)
from app.documents.interpretation.quota_names import Context, without_each
from app.documents.interpretation.quota_records import check_sum, keep, open_group
from app.documents.interpretation.quota_setting import (
    PROPOSES,
    Setting,
    about_people,
    category_of,
    setting_of,
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

_SHARING_OUT = Cue(r"phân bổ|số lượng|chỉ tiêu|đại biểu", re.IGNORECASE)
_NAMES_PEOPLE = Cue(r"thành phần|đại biểu|phân bổ|khách mời", re.IGNORECASE)
_SENDS = Cue(
    r"(?<!\w)(?:được\s+)?(?:cử|gửi|giới thiệu|chọn cử|lựa chọn|đề cử|tiến cử|chọn|bình chọn|đăng ký|đề nghị|bầu|mời|"
    r"xét chọn|tham dự|tham gia)(?!\w)",
    re.IGNORECASE,
)
_PICKS = Cue(r"lựa chọn|suy tôn|bình xét|đề xuất", re.IGNORECASE)
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
_COUNTS_WHO = re.compile(r"\d{1,4}\s+(?:đại biểu|đồng chí|người)\s+là\s", re.IGNORECASE)
_LABELLED = re.compile(
    r"[^:;.\d]{3,100}(?::\s*|\s\()(?:(?:khoảng|tối đa|không quá|ít nhất|từ|mỗi\s+\w+(?:\s\w+)?)\s+)*\d", re.IGNORECASE
)
_GROUP_END = re.compile(r"\s*(?:\(|;|\.\s|\.$|(?<!\w)(?:được|là những|do)(?!\w))", re.IGNORECASE)
_ANYBODY = re.compile(
    r"(?:các|những)\s+(?:tập thể|cá nhân|đồng chí|người|gia đình|đại biểu|[,/]|và|\s)+", re.IGNORECASE
)
_BY_SUPERIOR = Cue(
    r"(?:số lượng|chỉ tiêu|số đại biểu)[^,;.()]{0,60}?\s+(?:do|theo)\s+[^,;.()]{2,80}?phân bổ[^,;.()]{0,40}",
    re.IGNORECASE,
)
_HAVING = re.compile(r"\scó(?!\s+(?:từ|dưới|trên|hơn))(?!\w)", re.IGNORECASE)
_SAYS_MORE = re.compile(
    r"(?:tham|dự|có|gồm|trong|để|được|đạt|với|tại|vào|từ|và|ở|mỗi|phục vụ|chia|thi|đăng ký|trở|tiêu biểu|trên|theo|do|"
    r"sẽ|đi|về|đến|làm|không|nam|nữ|chính thức|triệu tập|khách)(?!\w)",
    re.IGNORECASE,
)
_LETTER = re.compile(r"(?:[a-zđ]|\d{1,2})[.)]\s+(?=\D)")
LONGEST_GROUP = 160


def find_quotas(reading: Reading, passages: list[Passage], leads: list[str]) -> None:
    """Fill `capacity`, `allocations` and `allocations_without_number`, and warn where the sums do not fit."""
    find_capacity(reading, passages, leads)
    passages = [_without_letter(passage) for passage in passages]
    time = plan_time(reading.draft)
    above: Passage | None = None
    for passage, lead in zip(passages, leads, strict=True):
        if above is None or not is_below(passage, above):
            above = passage if names_each_unit(passage) else None
        elif is_part(passage):
            continue  # what "Mỗi huyện cử 05 người, gồm:" consists of
        if passage.role == "preamble" or passage.cell is not None or not _may_share_out(passage, lead):
            continue
        if only_told(passage) or (depth_of(passage) == 0 and tells_of_past(time, passage.text)):
            continue
        _line(reading, passage, lead)
    read_quota_tables(reading, passages)
    reading.quota_lines = {
        proof.paragraph for path, proof in reading.draft.evidence.items() if path.startswith("allocations/")
    }
    find_sent_by_lead(reading, passages)
    find_sent_by_heading(reading, passages)
    check_sum(reading)


def _without_letter(passage: Passage) -> Passage:
    """A paragraph that a letter or number introduces ("b) Cử 01 …") as the member of a list that it is."""
    marker = _LETTER.match(passage.text) if passage.text[1:3].strip()[:1] in {")", "."} else None
    if marker is None or passage.bullet or passage.index < 0:
        return passage
    base = passage.base + marker.end() if passage.base >= 0 else -1
    return replace(passage, text=passage.text[marker.end() :], base=base, bullet=marker[0].strip())


def _may_share_out(passage: Passage, lead: str) -> bool:
    """Whether the line says a number of people, or stands in a list of them: most lines do neither."""
    text = passage.text
    if "%" in text or _SHARING_OUT.search(text) or _NAMES_PEOPLE.stands_in(lead):
        return True
    words = bool(EACH.search(text) or _SENDS.search(text))
    return bool(shares_in(text, 0, words=words, groups=True)) or about_people(passage, lead)


def _line(reading: Reading, passage: Passage, lead: str) -> None:
    """One line of a list of those who take part, or a sentence that says what each body sends."""
    parts, listed = entries_of(passage)
    listed = listed or is_row_of_counts(passage.text)
    setting = setting_of(reading, passage, lead)
    listed = listed and not setting.targets
    setting = replace(setting, people=setting.people or listed, entry=listed)
    for match in _BY_SUPERIOR.finditer(passage.text):
        open_group(reading, passage, match.start(), match.end())
    shares = _shares(passage.text, setting)
    claimed = _claimed(reading, passage, shares, setting)
    for part in parts:
        if not _shares(part.text, setting) and not shares_out_counted(passage.text, part.text):
            _without_unit(reading, part, lead, setting, alone=not claimed)


def _shares(text: str, setting: Setting) -> list[Share]:
    words = bool(EACH.search(text) or _SENDS.search(text))
    groups = setting.nominees or bool(PROPOSES.search(text) or _PICKS.search(text))
    return shares_in(text, 0, words=words, groups=groups, entities=setting.people)


def _claimed(reading: Reading, passage: Passage, shares: list[Share], setting: Setting) -> bool:
    """The counts of a line that belong to somebody."""
    text = passage.text
    listed = depth_of(passage) > 0 or setting.entry or begins_entry(text) or _is_labelled(passage)
    claims = claims_in(text, shares, Context(setting.people, setting.nominees, listed))
    for claim in claims:
        if not claim.verb and setting.targets:
            continue  # "Công đoàn ngành Y tế: 500 sáng kiến"
        if not is_denied(passage, claim) and not shares_out_counted(text, text[claim.name[0] :]):
            keep(reading, passage, claim.name, replace(claim.share, category=category_of(claim, text, setting)), claim)
    if not claims and shares and listed and setting.people and not text[: shares[0].quantity.words_start].strip(" -"):
        span = _name_after(text, shares[0].end, people=True)
        if span:
            each = bool(EACH.search(text, 0, shares[0].quantity.words_start))
            claim = Claim(shares[0], span, each, "")
            keep(reading, passage, span, replace(shares[0], category=category_of(claim, text, setting)), claim)
            return True
    return bool(claims)


def _is_labelled(passage: Passage) -> bool:
    """A plain line of a section on those who take part: "Cán bộ, giáo viên: 30 người", "12 đại biểu là …"."""
    if _COUNTS_WHO.match(passage.text):
        return True
    about = _NAMES_PEOPLE.search(passage.headings) or _SHARING_OUT.search(passage.headings)
    return bool(about and _LABELLED.match(passage.text))


def _without_unit(reading: Reading, passage: Passage, lead: str, setting: Setting, *, alone: bool) -> None:
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
            open_group(reading, passage, 0, stop)


def _bare_figure(reading: Reading, passage: Passage, setting: Setting) -> bool:
    """As in "Chi đoàn B 12" and "Chi bộ Trạm Y tế: 05", where the lead-in says what is counted."""
    text = passage.text
    name, colon, rest = text.partition(":")
    start = addressed_at(name)
    label = colon and not WHOLE.match(name) and not WHOLE_LABEL.match(text)
    if not (label and re.fullmatch(r"\s*\d{1,5}\s*[.;,]?\s*", rest)) and not FIGURE_ENTRY.fullmatch(text):
        return False
    quantity = find_quantities(text)[-1]
    stop = len(text[: quantity.words_start].rstrip(" (-–,:"))
    if stop - start > LONGEST_NAME or ASPECT.match(name, start) or _HAVING.search(text[start:stop]):
        return False
    share = Share(quantity, AllocationCategory.DELEGATE, quantity.end)
    each, stop = without_each(text, start, stop)
    claim = Claim(share, (start, stop), each or bool(EACH.search(text, start, stop)), "")
    keep(reading, passage, (start, stop), replace(share, category=category_of(claim, text, setting)), claim)
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
