"""Quotas (phân bổ): how many of what a body or each body of a class sends, the whole number, and open groups.

Forms: "Công đoàn Ngành Y tế: 40 đoàn viên", "Mỗi đơn vị cử 02 đại biểu", "Các đơn vị còn lại: mỗi đơn vị 05 …",
"Đơn vị có từ 1.500 đoàn viên trở lên: 03 …", "01 tập thể, 02 cá nhân", "02 trường hợp (tập thể hoặc cá nhân)",
and tables of units by category. Counts of other things (buổi, suất quà, triệu đồng) are none.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.documents.draft import DraftAllocation, DraftCapacity, DraftWarning
from app.documents.interpretation.bodies import CAPITAL, addressed_at, starts_body
from app.documents.interpretation.lists import depth_of, leads_of
from app.documents.interpretation.passages import Passage, headings_of, prove_span
from app.documents.interpretation.quota_tables import read_quota_tables
from app.documents.interpretation.source import Reading
from app.enums import AllocationCategory
from app.rules.vietnamese_numbers import Quantity, find_quantities, find_word_quantities

_PEOPLE = (
    r"đại biểu|đoàn viên|người|đồng chí|đ/c|cán bộ|hội viên|thành viên|học sinh|sinh viên|giáo viên|công nhân|"
    r"người lao động|cnvclđ|cnvc|vận động viên|vđv|thí sinh|đảng viên|thanh niên|chiến sĩ|chiến sỹ|giảng viên|"
    r"công chức|"
    r"viên chức|nhà giáo|đội viên|em|cbccvc|nữ|nam|đại diện|lãnh đạo|nông dân|cháu|thiếu nhi|phụ nữ|"
    r"cựu chiến binh|diễn viên|nghệ nhân|luật sư|bác sĩ|bác sỹ|điều dưỡng|kỹ sư|nhân viên|doanh nhân|nghệ sĩ|"
    r"(?:hòa giải|hoà giải|tuyên truyền|báo cáo|cộng tác|tình nguyện|huấn luyện|hướng dẫn|khuyến nông)\s+viên"
)
UNIT = re.compile(
    r"\s*(?:\([^()]{0,30}\)\s*)?(?:"
    r"(?P<either>(?:trường hợp|gương|điển hình|tập thể|cá nhân)[^,;.:]{0,20}?\(?\s*tập thể\s*(?:,\s*)?(?:hoặc|/|"
    r"và/hoặc)\s*cá nhân|"
    r"tập thể\s*(?:hoặc|/)\s*cá nhân|trường hợp|điển hình|ý tưởng|mô hình|tác phẩm|bài dự thi|sản phẩm|sáng kiến)"
    r"|(?P<alternate>(?:đại biểu\s+)?dự khuyết)|(?P<official>đại biểu\s+đương nhiên)"
    r"|(?P<guest>(?:đại biểu\s+)?khách(?:\s+mời)?)"
    r"|(?P<collective>tập thể|tổ sản xuất|tổ công nhân)|(?P<individual>cá nhân|gương|thợ(?: giỏi)?|tổ trưởng)"
    r"|(?P<household>hộ(?:\s+gia đình)?|gia đình)|(?P<group>tổ|ca sản xuất|ca|đội|bản|thôn|lớp|nhóm|chi đoàn|"
    r"chi bộ|chi hội|đơn vị|"
    r"doanh nghiệp)"
    rf"|(?P<people>{_PEOPLE}))(?!\w)",
    re.IGNORECASE,
)
_CATEGORIES = {
    "household": AllocationCategory.COLLECTIVE_NOMINEE,
    "group": AllocationCategory.COLLECTIVE_NOMINEE,
    "either": AllocationCategory.EITHER_NOMINEE,
    "alternate": AllocationCategory.ALTERNATE,
    "official": AllocationCategory.EX_OFFICIO,
    "guest": AllocationCategory.GUEST,
    "collective": AllocationCategory.COLLECTIVE_NOMINEE,
    "individual": AllocationCategory.INDIVIDUAL_NOMINEE,
    "people": AllocationCategory.DELEGATE,
}
_LIST_OF_PEOPLE = re.compile(
    r"thành phần|đại biểu|số lượng|phân bổ|chỉ tiêu|giới thiệu|tham dự|tham gia|khách mời|cơ cấu|nhân sự|"
    r"suất|lựa chọn|bình chọn|quy mô|số người",
    re.IGNORECASE,
)
_NOT_PEOPLE = re.compile(r"chương trình|hồ sơ|kinh phí|nội dung|thời gian|giải thưởng|phần thưởng", re.IGNORECASE)
_SENDS = re.compile(
    r"(?<!\w)(?:được\s+)?(?:cử|gửi|giới thiệu|chọn cử|lựa chọn|đề cử|tiến cử|chọn|bình chọn|đăng ký|đề nghị|bầu|mời|"
    r"xét chọn|tham dự|tham gia)(?!\w)",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"(?:mỗi|từng) (?:đơn vị|cơ quan|đoàn|nơi|tổ chức)(?!\s+[^\W\d])", re.IGNORECASE)
_PROPOSES = re.compile(r"giới thiệu|đề cử|tiến cử|bình chọn|xét chọn|đề nghị", re.IGNORECASE)
_EACH = re.compile(r"(?<!\w)(?:mỗi|từng)\s+[^\W\d]+", re.IGNORECASE)
_WHOLE = re.compile(
    r"(?:số lượng(?:\s+đại biểu)?|thành phần|quy mô|tổng số|dự kiến|số đại biểu|tổng cộng)(?!\w)", re.IGNORECASE
)
_WHOLE_LABEL = re.compile(r"(?:khách mời|đại biểu)(?:[^\W\d]|\s){0,30}:", re.IGNORECASE)
_CAPACITY_UNIT = re.compile(
    r"\s*(?:đại biểu|người(?:\s+(?:tham )?dự)?|khách mời|đồng chí|thí sinh|vận động viên|cháu|em thiếu nhi)(?!\w)",
    re.IGNORECASE,
)
_EVENT = re.compile(
    r"(?<!\w)tại(?!\w)|(?<!\w)lễ(?!\w)|ngày\s+\d|tổ chức|diễn ra|khai mạc|buổi lễ|hội nghị|chung kết|thành phần|"
    r"(?:sáng|chiều|tối)\s+ngày",
    re.IGNORECASE,
)
_SHARE = re.compile(
    r"(?P<name>[^:%\d]{3,100}?)\s*:\s*(?P<printed>(?:[^\W\d]|"
    r"\s){0,30}(?P<percent>\d{1,3}(?:,\d)?)\s*%[^;]{0,60})[;.]?\s*"
)
_GROUP_OF_PEOPLE = re.compile(
    r"(?<!\w)(?:cơ cấu|tỷ lệ|tỉ lệ|nữ|dân tộc|trẻ|đảng viên|trực tiếp|tuổi)(?!\w)", re.IGNORECASE
)
_NO_GROUP = re.compile(
    r"^(?:địa điểm|thời gian|nội dung|hình thức|trang phục|kinh phí|chủ trì|khách mời$)|(?<!\w)(?:thì|phải|nếu|"
    r"không)(?!\w)",
    re.IGNORECASE,
)
_NOMINEES = re.compile(
    r"tuyên dương|điển hình|biểu dương|khen thưởng|tôn vinh|vinh danh|giới thiệu|bình chọn", re.IGNORECASE
)
_BARE_LEAD = re.compile(r"(?:đối tượng, )?(?:số lượng|phân bổ|chỉ tiêu)(?: giới thiệu)?", re.IGNORECASE)
_TAKING_PART = re.compile(r"đại biểu|tham dự|thành phần|dự lễ|khách mời|tham gia", re.IGNORECASE)
_GROUP_END = re.compile(r"\s*(?:\(|;|\.\s|\.$|(?<!\w)(?:được|là những|do)(?!\w))", re.IGNORECASE)
_BY_SUPERIOR = re.compile(
    r"(?:số lượng|chỉ tiêu|số đại biểu)[^,;.()]{0,60}?\s+(?:do|theo)\s+[^,;.()]{2,80}?phân bổ[^,;.()]{0,40}",
    re.IGNORECASE,
)
_REST = re.compile(r"(?:số|các|những)?[^:]{0,60}còn lại(?!\w)", re.IGNORECASE)
_ENTRY_WITH_COLON = re.compile(r"[^,;:.]{3,60}:\s*(?:mỗi [^\W\d]+ [^\W\d]+ )?\d")
_HAVING = re.compile(r"\scó(?!\s+(?:từ|dưới|trên|hơn))(?!\w)", re.IGNORECASE)
_INLINE_LIST = re.compile(
    r"(?:^(?:phân bổ|thành phần|số lượng|chỉ tiêu|cụ thể)(?:[^\W\d]|\s){0,30}:|trong đó:?|gồm:?|"
    r"cụ thể:?)\s+(?=[^\W\d_])",
    re.IGNORECASE,
)
_ENTRY = re.compile(rf"[^,;:.]{{3,80}}?\s\d{{1,4}}\s+(?:{_PEOPLE})(?!\w)", re.IGNORECASE)
_PEOPLE_ENTRY = re.compile(rf"(?:{_PEOPLE})(?:[^\W\d]|\s){{2,40}}\d{{1,4}}\s+(?:{_PEOPLE})(?!\w)", re.IGNORECASE)
_IS_BREAKDOWN = re.compile(r"[^(;.]{0,30}\((?:[^;()]{0,60})")
_BARE_ENTRY = re.compile(  # a body and its number without a colon, after a comma or a semicolon
    rf"(?:riêng\s+)?[^,;:.]{{3,80}}?\s\d{{1,4}}\s+(?:{_PEOPLE}|tập thể|cá nhân)(?!\w)", re.IGNORECASE
)
_TERRITORY = re.compile(rf"(?:thành phố|thị xã|thị trấn|huyện|quận|phường|xã|khối|cụm|thôn|bản)\s+[{CAPITAL}\d]")
_OTHER_COUNT = re.compile(r"\s*(?:\d{1,3}\s+[^\W\d][^\d,;:.]{1,20},\s*)+")
_EACH_OF_THEM = re.compile(r"\s*,?\s*(?:mỗi|từng)\s+[^\W\d]+(?:\s+[^\W\d]+)?(?:\s+(?:cử|có))?$", re.IGNORECASE)
_LABEL = re.compile(r"[^:;.\d]{3,100}:\s+")
_SUM_LABEL = re.compile(rf"\d{{1,4}}\s+(?:{_PEOPLE})(?:[^\W\d]|\s){{0,30}}:\s+", re.IGNORECASE)
_IS_TEAM = re.compile(r"gồm\s+(?:có\s+)?\d{1,3}\s+thành viên", re.IGNORECASE)
_LIST_JOINT = re.compile(r"\s*[;,]\s*(?:và\s+)?")
LONGEST_NAME, LONGEST_GROUP, LONGEST_GAP, FEWEST_ENTRIES = 140, 160, 40, 2


@dataclass(frozen=True, slots=True)
class _Setting:
    """Whether a line stands among those who take part, and whether it speaks of nominees."""

    people: bool
    nominees: bool


@dataclass(frozen=True, slots=True)
class _Share:
    """A quantity with what it counts."""

    quantity: Quantity
    category: AllocationCategory
    end: int


def find_quotas(reading: Reading, passages: list[Passage]) -> None:
    """Fill `capacity`, `allocations` and `allocations_without_number`, and warn where the sums do not fit."""
    leads = leads_of(passages)
    _capacity(reading, passages, leads)
    for passage, lead in zip(passages, leads, strict=True):
        if passage.role == "preamble" or passage.cell is not None:
            continue
        parts, listed = _parts(passage)
        for part in parts:
            _line(reading, part, lead, listed=listed)
    read_quota_tables(reading, passages)
    _check_sum(reading)


def _parts(passage: Passage) -> tuple[list[Passage], bool]:
    """The entries of one line, and whether it says itself that it is a list ("Phân bổ: A 40 …; B 25 …")."""
    text = passage.text
    inline = _INLINE_LIST.search(text)
    begin = inline.end() if inline and _ENTRY.match(text, inline.end()) else 0
    if inline and inline.start() > 0 and len(_ENTRY.findall(text, begin)) < FEWEST_ENTRIES:
        begin = 0
    begin = begin or _after_label(text)
    joints = [
        m for m in _LIST_JOINT.finditer(text, begin) if begin or ";" in m[0] or _goes_on_with_entry(text, m.end())
    ]
    cuts = [m for m in joints if _names_member(text, m.end()) or _PEOPLE_ENTRY.match(text, m.end())]
    cuts = _after_numbers(text, begin, cuts)
    edges = [begin, *(_without_lead(text, match.end()) for match in cuts)]
    ends = [*(match.start() for match in cuts), len(text)]
    parts = [
        replace(passage, text=text[a:b], base=passage.base + a if passage.base >= 0 else -1)
        for a, b in zip(edges, ends, strict=True)
    ]
    return parts, begin > 0


def _after_label(text: str) -> int:
    """Where the list begins in "Các huyện, thành phố: thành phố A 25 đại biểu; mỗi huyện còn lại 20"; 0 if nowhere."""
    label = _LABEL.match(text) or _SUM_LABEL.search(text)
    if label is None or _PRONOUN.match(text, label.end()):
        return 0
    named = _names_member(text, label.end()) and _BARE_ENTRY.match(text, label.end())
    several = len(_BARE_ENTRY.findall(text, label.end())) >= FEWEST_ENTRIES
    return label.end() if named and several else 0


def _without_lead(text: str, at: int) -> int:
    """The offset after "riêng" and the like, where a body's name follows."""
    start = at + addressed_at(text[at : at + LONGEST_NAME])
    return start if starts_body(text, start) else at


def _begins_entry(text: str) -> bool:
    return _names_member(text, 0) or bool(_PEOPLE_ENTRY.match(text))


def _names_member(text: str, at: int) -> bool:
    """Whether a body, a class of them, or a territory that stands for one is named at `at`."""
    start = at + addressed_at(text[at : at + LONGEST_NAME])
    return starts_body(text, start) or bool(_TERRITORY.match(text, start))


def _goes_on_with_entry(text: str, at: int) -> bool:
    """Whether after a comma the next member of a list follows: "Sở Y tế: 02", "Sở Y tế 10 đại biểu"."""
    return bool(_ENTRY_WITH_COLON.match(text, at) or _BARE_ENTRY.match(text, at))


def _after_numbers(text: str, begin: int, cuts: list[re.Match[str]]) -> list[re.Match[str]]:
    """The cuts before which a number was given since the one before: "Sở A, Sở B: mỗi đơn vị 02" is one entry."""
    kept: list[re.Match[str]] = []
    for cut in cuts:
        if ";" in cut[0] or re.search(r"\d", text[kept[-1].end() if kept else begin : cut.start()]):
            kept.append(cut)
    return kept


def _about_people(passage: Passage, lead: str) -> bool:
    """Whether the passage stands in a list of those who take part."""
    if _NOT_PEOPLE.search(lead) and not re.search(r"thành phần|đại biểu|phân bổ", lead, re.IGNORECASE):
        return False
    above = passage.path[-2:] if passage.section.run_in else passage.path[-1:]
    return bool(_LIST_OF_PEOPLE.search(lead) or _LIST_OF_PEOPLE.search(headings_of(above)))


def _shares(text: str, start: int, *, words: bool = False, groups: bool = False) -> list[_Share]:
    """The counts of people, collectives or cases at or after `start`; of "tổ", "đội", "hộ" too where `groups`."""
    quantities = find_quantities(text) or (find_word_quantities(text) if words else [])
    found: list[_Share] = []
    for quantity in quantities:
        unit = UNIT.match(text, quantity.end)
        if quantity.words_start < start or unit is None or unit.lastgroup is None:
            continue
        if found and _IS_BREAKDOWN.fullmatch(text, found[-1].end, quantity.words_start):
            continue  # "12 người (06 nam, 06 nữ)" is one count
        if unit.lastgroup in {"group", "household"} and not groups:
            continue
        if re.match(r"\s*(?:trở\s+(?:lên|xuống)|:)", text[unit.end() :]):
            continue  # "từ 1.500 đoàn viên trở lên" is a tier, not a share
        if found and found[-1].quantity.minimum is None and text[found[-1].end : quantity.words_start] == " và ":
            quantity = replace(quantity, minimum=None)  # noqa: PLW2901 - "tối đa 02 nam và 02 nữ"
        found.append(_Share(quantity, _CATEGORIES[unit.lastgroup], unit.end()))
    return found


def _capacity(reading: Reading, passages: list[Passage], leads: list[str]) -> None:
    """As in "Tối đa không quá 250 đại biểu", "Dự kiến khoảng 150 đại biểu, gồm:": the whole said most plainly."""
    found: list[tuple[int, Passage, Quantity]] = []
    for passage, lead in zip(passages, leads, strict=True):
        if passage.role not in {"preamble", "closing"} and passage.cell is None:
            found += [(weight, passage, quantity) for weight, quantity in _wholes(passage, lead)]
    if not found:
        return
    best = max(weight for weight, _, _ in found)
    _, passage, quantity = next(item for item in found if item[0] == best)
    exact = quantity.minimum if not quantity.approximate or quantity.minimum != quantity.maximum else None
    reading.draft.capacity = DraftCapacity(minimum=exact, maximum=quantity.maximum, approximate=quantity.approximate)
    unit = _CAPACITY_UNIT.match(passage.text, quantity.end)
    prove_span(reading, "capacity", passage, quantity.words_start, unit.end() if unit else quantity.end)
    span = "maximum" if quantity.maximum is not None else "minimum"
    prove_span(reading, f"capacity/{span}", passage, quantity.start, quantity.end)


def _wholes(passage: Passage, lead: str) -> Iterator[tuple[int, Quantity]]:
    """The counts of a passage that may be the whole, each with how plainly it says so."""
    text = passage.text
    for quantity in find_quantities(text):
        unit = _CAPACITY_UNIT.match(text, quantity.end)
        clause = max(text.rfind(mark, 0, quantity.start) for mark in ";.") + 1
        if unit is None or _EACH.search(text[clause : quantity.start]):
            continue
        if starts_body(text, addressed_at(text)) and text.find(":", 0, quantity.words_start) >= 0:
            continue
        label = text[: quantity.words_start].rstrip(" :-–,")
        member = max(label.rfind(mark) for mark in ":;") + 1
        if member and starts_body(label, member + len(label[member:]) - len(label[member:].lstrip())):
            continue  # "Số lượng: Khoa Nội 12 người; …" counts a member
        near = bool(
            _WHOLE_LABEL.match(text) or _WHOLE.search(label[-60:]) or _WHOLE.match(text[quantity.words_start :])
        )
        bare = _about_whole(lead) and not label
        bounded = quantity.approximate or quantity.minimum is None
        if not near and not bare and not (bounded and _EVENT.search(text[text.rfind(". ", 0, quantity.start) + 1 :])):
            continue
        weight = 4 if re.search(r"tổng (?:số|cộng)|số lượng|thành phần", label[-60:] + lead, re.IGNORECASE) else 2
        weight += 1 if re.match(r"[^.;]{0,40}(?:gồm|trong đó|cụ thể|phân bổ)", text[unit.end() :], re.IGNORECASE) else 0
        weight -= 2 if re.match(r"(?:các|mỗi|từng)\s", text[clause:].strip(), re.IGNORECASE) else 0
        weight -= 3 if re.search(r"thí sinh|vận động viên", unit[0], re.IGNORECASE) else 0
        yield weight, quantity


def _about_whole(lead: str) -> bool:
    return bool(re.match(r"(?:dự kiến\s+)?(?:số lượng|thành phần|quy mô|tổng số)", lead, re.IGNORECASE))


def _line(reading: Reading, passage: Passage, lead: str, *, listed: bool = False) -> None:
    """One line of a list of those who take part, or a sentence that says what each body sends."""
    draft, first = reading.draft, len(reading.draft.allocations)
    about = f"{lead} {headings_of(passage.path)}" + (f" {draft.title}" if _BARE_LEAD.fullmatch(lead.strip()) else "")
    nominees = bool(_NOMINEES.search(about)) and not _TAKING_PART.search(lead)
    _read_line(reading, passage, lead, _Setting(_about_people(passage, lead) or listed, nominees))
    for allocation in draft.allocations[first:] if nominees else []:
        plain = allocation.category is AllocationCategory.DELEGATE and allocation.percent is None
        if plain and not re.search(r"đại biểu|thí sinh|vận động viên", allocation.printed, re.IGNORECASE):
            allocation.category = AllocationCategory.INDIVIDUAL_NOMINEE


def _read_line(reading: Reading, passage: Passage, lead: str, setting: _Setting) -> None:
    text = passage.text
    for part in _BY_SUPERIOR.finditer(text):
        _open_group(reading, passage, part.start(), part.end())
    if _labelled(reading, passage, setting) or _sending(reading, passage, setting):
        return
    listed = setting.people
    if not listed or (depth_of(passage) == 0 and not _begins_entry(text)) or _share_of_all(reading, passage):
        return
    if _counted(reading, passage, setting):
        return
    if re.search(r"thành phần|đại biểu|phân bổ|khách mời", lead, re.IGNORECASE) and not find_quantities(text):
        end = _GROUP_END.search(text)
        stop = end.start() if end else len(text.rstrip(" ;.,"))
        odd = _NO_GROUP.search(text[:stop])
        if 0 < stop <= LONGEST_GROUP and not odd and not text.rstrip().endswith(":"):
            _open_group(reading, passage, 0, stop)


def _labelled(reading: Reading, passage: Passage, setting: _Setting) -> bool:
    """As in "Công đoàn Ngành Y tế: 40 đoàn viên"; "Các đơn vị còn lại: mỗi đơn vị 05"."""
    text = passage.text
    name, colon, rest = text.partition(":")
    start = addressed_at(name)
    if not colon or not rest.strip() or len(name) - start > LONGEST_NAME:
        return False
    if not (starts_body(text, start) or (setting.people and not _WHOLE.match(name) and not _WHOLE_LABEL.match(text))):
        return False
    shares = _shares(text, len(name) + 1, groups=setting.nominees)
    if not shares and setting.people and re.fullmatch(r"\s*\d{1,5}\s*[.;,]?\s*", rest):
        shares = [_Share(q, AllocationCategory.DELEGATE, q.end) for q in find_quantities(text) if q.start > len(name)]
    first = shares[0].quantity.words_start if shares else 0
    between = text[len(name) + 1 : first] if shares else ""
    between = "" if _OTHER_COUNT.fullmatch(between) else between  # "02 đội, 60 chiến sĩ"
    lead_in = re.sub(r"[\s:,]+", " ", between).strip().lower()
    if shares and _EACH.match(lead_in) and not starts_body(text, start) and not _PRONOUN.match(lead_in):
        rest_at = len(name) + 1 + len(rest) - len(rest.lstrip())
        at_unit = replace(passage, text=text[rest_at:], base=passage.base + rest_at if passage.base >= 0 else -1)
        return _sending(reading, at_unit, setting) or _counted(reading, at_unit, setting)
    plain = not lead_in or bool(_EACH.match(lead_in)) or bool(_SENDS.match(lead_in)) or lead_in in {"số lượng", "gồm"}
    if not shares or not (plain if starts_body(text, start) else setting.people and plain):
        return False
    each = bool(_EACH.search(name) or _EACH.match(lead_in))
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
        names = starts_body(text, start) or _EACH.match(text, start) or _TERRITORY.match(text, start)
        if verb is None or not (names or text.startswith("riêng ", match.end())):
            continue
        usual = setting.people or setting.nominees or verb[0].lower() not in {"tham gia", "tham dự", "đề nghị", "mời"}
        if usual and not re.search(r"[.;:]", text[start : verb.start()]):
            found.append((start, verb.end()))
    kept = False
    for number, (start, end) in enumerate(found):
        stop = min(_clause_end(text, end), found[number + 1][0] if number + 1 < len(found) else len(text))
        shares = _shares(text, end, words=True, groups=setting.nominees)
        shares = [share for share in shares if share.quantity.start < stop]
        if not shares or shares[0].quantity.words_start - end > LONGEST_GAP:
            continue
        verb = _SENDS.search(text, start)
        name_end = len(text[: verb.start() if verb else end].rstrip())
        for counted in shares:
            share = counted
            if _PROPOSES.search(verb[0] if verb else "") and share.category is AllocationCategory.DELEGATE:
                named = "đại biểu" in text[share.quantity.end : share.end].lower()
                share = share if named else replace(share, category=AllocationCategory.INDIVIDUAL_NOMINEE)
            _keep(reading, passage, (start, name_end), share, each=bool(_EACH.match(text, start)))
        kept = True
    return kept


def _clause_end(text: str, start: int) -> int:
    found = re.compile(r"[.;](?=\s|$)").search(text, start)
    return found.start() if found else len(text)


def _counted(reading: Reading, passage: Passage, setting: _Setting) -> bool:
    """In a list: "Sở Nội vụ 02 đại biểu", "Sở Nội vụ (02 đại biểu)", "05 đại biểu Công đoàn Y tế"."""
    text = passage.text
    shares = _shares(text, 0, words=bool(_EACH.match(text)), groups=setting.nominees)
    if not shares:
        return False
    first = shares[0]
    before = text[: first.quantity.words_start].rstrip(" (-–,:")
    if before:
        before = re.sub(r"\s+(?:ít nhất|tối thiểu|tối đa|không quá)$", "", before, flags=re.IGNORECASE)
        before = _EACH_OF_THEM.sub("", before) or before
        if (
            len(before) > LONGEST_NAME
            or _HAVING.search(before)
            or not (_names_member(text, 0) or before[0].isupper() or _EACH.match(text) or _PEOPLE_ENTRY.match(text))
            or _IS_TEAM.match(text, first.quantity.words_start)
            or _WHOLE.match(before)
        ):
            return False
        span: tuple[int, int] | None = (0, len(before))
    else:
        span = _name_after(text, first.end)
    if span is None:
        return False
    for share in shares:
        _keep(reading, passage, span, share, each=bool(_EACH.match(text)))
    return True


def _name_after(text: str, start: int) -> tuple[int, int] | None:
    match = re.compile(r"\s*(?:là\s+|của\s+|thuộc\s+|từ\s+|:\s*)?").match(text, start)
    begin = match.end() if match else start
    end = re.compile(r"[;.(]|$").search(text, begin)
    stop = len(text[: end.start() if end else len(text)].rstrip(" ,"))
    return (begin, stop) if starts_body(text, begin) and 0 < stop - begin <= LONGEST_NAME else None


def _keep(reading: Reading, passage: Passage, name: tuple[int, int], share: _Share, *, each: bool) -> None:
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
