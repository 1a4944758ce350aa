"""The documents that a plan carries out (căn cứ), in one running paragraph or one to a line."""

import re
from bisect import bisect_left
from dataclasses import dataclass

from app.documents.draft import DraftLegalBasis, PlanDraft
from app.documents.interpretation.references import DATE, Reference, as_date, loose_references
from app.documents.interpretation.source import Reading

OPENER = re.compile(
    r"(?:[-–+•*]\s*)?(?:(?:tiếp tục|nhằm|để|nhằm tiếp tục|quán triệt(?: và)?|tổ chức)\s+)?"
    r"(?:căn cứ(?: vào)?|thực hiện(?: theo)?|thi hành|trên cơ sở|"
    r"triển khai(?: và)?(?: tổ chức)?(?: thực hiện)?|theo|xét|"
    r"thể theo|hưởng ứng|chấp hành|quán triệt|cụ thể hóa|cụ thể hoá|được sự (?:chỉ đạo|đồng ý|thống nhất|nhất trí))"
    r"\s+(?:nội dung\s+|tinh thần\s+|các\s+|kết luận của\s+)?"
    r"(?:(?:điểm|khoản|điều|mục)\s+(?:\d{1,3}[a-zđ]?|[a-zđ])(?:,\s+|\s+và\s+|\s+của\s+|\s+)){0,4}",
    re.IGNORECASE,
)
_TYPES = (
    r"Nghị quyết liên tịch|Nghị quyết|Quyết định|Chỉ thị|Quy chế|Quy định|Thông cáo|"
    r"Thông báo kết luận|Thông báo|Thông tri|"
    r"Hướng dẫn(?: liên ngành)?|"
    r"Chương trình hành động|Chương trình phối hợp|Chương trình công tác|Chương trình|Kế hoạch liên tịch|"
    r"Kế hoạch phối hợp|"
    r"Kế hoạch|Phương án|Đề án|Dự án|Báo cáo|Biên bản|Tờ trình|Hợp đồng|Công văn|Công điện|Luật|Bộ luật|Pháp lệnh|"
    r"Nghị định|Thông tư liên tịch|Thông tư|Điều lệ|Kết luận|Hiến pháp|Thư|Văn bản|Giao ước|Lời kêu gọi|Đề cương|"
    r"Quy trình|Thể lệ|Phương hướng|Thỏa ước lao động tập thể|Mệnh lệnh|Chỉ lệnh|Chiến lược|Quy hoạch|"
    r"Nội quy|Giao kết|Bản ghi nhớ|Giấy mời|Thông điệp|Lệnh"
)
_TYPE = re.compile(rf"(?:{_TYPES})(?![\wÀ-ỹ])")
_TYPE_ANY_CASE = re.compile(rf"(?:{_TYPES})(?![\wÀ-ỹ])", re.IGNORECASE)
_BEFORE_TYPE = re.compile(r"(?:^|[;,.\n:&]|[-–+•]|\bvà|\bcùng|\bvà các|\bcác|\btại)\s*$", re.IGNORECASE)
_AND = re.compile(r"(?:\bvà|\bcùng|&)(?:\s+các)?\s*$", re.IGNORECASE)
_TO_NUMBER = re.compile(
    rf"\s*(?:(?!(?:và|cùng|kèm|theo|thực hiện|triển khai|về|của|"
    rf"{_TYPES})\b)\w+(?:,(?!\s+s[ốô]\b))?\s+){{0,8}}?s[ốô]\s*[:.]?\s*|\s*[:.]?\s*|"
    rf"\s+của\s+[^;,.:\d]{{3,40}}:\s*s[ốô]\s*",
    re.IGNORECASE,
)
_OF = re.compile(r"\s*,?\s*của\s+", re.IGNORECASE)
_MONTH = re.compile(r"tháng\s+\d{1,2}\s*(?:/|năm\s*)\d{4}", re.IGNORECASE)
_ISSUER_END = re.compile(
    r"\s+(?:về|v/v|khóa|khoá|ban hành|quy định|hướng dẫn|phê duyệt|sửa đổi|kèm theo|triển khai|thực hiện|tổ chức|"
    r"lần thứ|nhiệm kỳ|đối với|ngày|giai đoạn|năm \d{4}|tại|quy định|và (?:Kế hoạch|Quyết định|Nghị quyết|"
    r"Hướng dẫn))\b|"
    r"[;:.]\s|[;:.]$|,\s+(?=[^,]{0,60}\b(?:về|năm|khóa|nhiệm kỳ|giai đoạn)\b)|,\s+(?=[A-ZĐÀ-Ỹ])|\s\((?=[Vv]ề|[Ss]au)"
)
_ACTOR = re.compile(
    r"[;,.]\s*(?=(?:và\s+)?(?:Ban|BTV|BCH|UBND|Ủy ban|Uỷ ban|Liên đoàn|LĐLĐ|Công đoàn|CĐ|Đảng|Sở|Trường|"
    r"Thường|Hội|Đoàn|"
    r"Tỉnh|Huyện|Thành|Phòng|Chi bộ|Trung tâm|Bộ|Cục|Viện|Tổng|Công ty|Nay|Để|Nhằm|Nhà trường|Văn phòng|"
    r"Mặt trận|Khối|Cụm)"
    r"[^;]{0,400}\b(?:xây dựng|ban hành|đề ra|lập|triển khai|tổ chức|thông báo|phối hợp|hướng dẫn|kế hoạch)\b)|"
    r"[;,.]\s*(?=[A-ZÀ-ỸĐ][^;,.]{2,120}?\b(?:xây dựng|ban hành|đề ra|lập|triển khai|tổ chức|thông báo)\s+"
    r"(?:\w+\s+){0,3}?[Kk]ế hoạch\b)"
)
_TRAILING = " ;,.:-–\n"


@dataclass(frozen=True, slots=True)
class _Start:
    """Where the name of a base begins, and its type."""

    start: int
    type_end: int
    document_type: str


def find_legal_bases(reading: Reading) -> None:
    """Take the bases from the preamble, and from a section whose heading says that it lists them."""
    draft = reading.draft
    known: set[str | None] = set()
    for text, line in _paragraphs(reading):
        if is_base_line(text):
            for basis in read_bases(text):
                if basis.reference and basis.reference in known:
                    continue  # "… về việc triển khai Chỉ thị số 09/CT-TTg": named again within another
                known.add(basis.reference)
                reading.prove(f"legal_bases/{len(draft.legal_bases)}", line, basis.printed)
                draft.legal_bases.append(basis)


_BASES_HEADING = re.compile(r"(?:các\s+|những\s+)?(?:cơ sở,?\s+)?căn cứ\b(?!.*\bthực hiện nhiệm vụ)", re.IGNORECASE)


def _paragraphs(reading: Reading) -> list[tuple[str, int]]:
    draft = reading.draft
    found = list(zip(draft.preamble.paragraphs, draft.preamble.lines, strict=True))[: introduction_ends(draft)]
    for section in draft.sections:
        if section.heading and _BASES_HEADING.match(section.heading):
            for part in (section, *section.children):
                found += zip(part.paragraphs, part.lines, strict=True)
    return found


def introduction_ends(draft: PlanDraft) -> int:
    """The index after the last paragraph that only introduces; a plan without sections says all in its preamble."""
    paragraphs = draft.preamble.paragraphs
    if draft.sections:
        return len(paragraphs)
    ends = (index + 1 for index, text in enumerate(paragraphs) if _COMES_TO_THE_POINT.search(text))
    return next(ends, len(paragraphs))


_COMES_TO_THE_POINT = re.compile(r"(?:như sau|sau đây|cụ thể|yêu cầu|nội dung sau)\s*:?\s*$")


def is_base_line(text: str) -> bool:
    """Whether the paragraph carries bases: it opens like one, begins with a name of one, or comes to "thực hiện …"."""
    return bool(OPENER.match(text) or _TYPE.match(text.lstrip("-–+•* ")) or _NARRATIVE.search(text))


_NARRATIVE = re.compile(
    rf"\b(?:thực hiện|căn cứ|theo|thi hành|triển khai)\s+(?:các\s+)?(?=(?:{_TYPES})\s)", re.IGNORECASE
)


def read_bases(text: str) -> list[DraftLegalBasis]:
    """The bases of one paragraph in order."""
    refs = loose_references(text)
    starts = _starts(text, refs)
    if not starts:
        return []
    limit = _limit(text, starts[-1].type_end, refs)
    found = []
    for index, start in enumerate(starts):
        end = starts[index + 1].start if index + 1 < len(starts) else limit
        stop = _CLAUSE_END.search(text, start.type_end, end)
        end = stop.start() if stop else end
        found.append(_basis(text, start, end, refs))
    return found


_CLAUSE_END = re.compile(
    r";|\.\s+(?=[A-ZÀ-ỸĐ])|,\s+(?=(?:được sự|được\s[^,;]{2,40}\s(?:đồng ý|thống nhất|nhất trí)|"
    r"theo (?:đề nghị|yêu cầu)|"
    r"sau khi|nhân dịp|nhân kỷ niệm|xét|nhằm|để|căn cứ (?:tình hình|điều kiện|thực tiễn|nhu cầu))\s)"
)


def _starts(text: str, refs: list[Reference]) -> list[_Start]:
    """Every document type that stands at the head of a clause; without a number only after a comma or an opener."""
    opened = OPENER.match(text) or (None if _TYPE.match(text.lstrip("-–+•* ")) else _NARRATIVE.search(text))
    begin = opened.end() if opened else 0
    found: list[_Start] = []
    for match in _TYPE_ANY_CASE.finditer(text, begin):
        before = text[max(0, match.start() - _BEFORE) : match.start()]
        opener = _opener_before(text, match.start())
        opener = opener or bool(_AGREED.search(text[max(0, match.start() - _AGREED_REACH) : match.start()]))
        if match.start() != begin and not opener and not _BEFORE_TYPE.search(before):
            continue
        words = _TWO_WORDS.match(match[0])
        listed = words and before.rstrip().endswith((",", ";")) and _YEARLY.match(text, match.start() + words.end())
        if match[0][0].islower() and match.start() != begin and not opener and not listed:
            continue
        follows = bool(
            _reference_after(text, match.end(), refs)
            or _CARRIED.match(text, match.end())
            or _YEARLY.match(text, match.end())
            or (not match[0].lower().endswith(("luật", "lệnh")) and _DATED.match(text, match.end()))
        )
        if match.start() != begin and _AND.search(before) and not follows:
            continue
        if found and match.start() < found[-1].type_end:
            continue
        if opened and opened.start() and not follows:
            continue
        if _actor_at(text, match.start()):
            continue
        found.append(_Start(match.start(), match.end(), match[0]))
    return _with_bare_numbers(text, found, refs)


def _with_bare_numbers(text: str, starts: list[_Start], refs: list[Reference]) -> list[_Start]:
    """Add the numbers that share a type with the one before them: "Kế hoạch số 1/KH-A, số 2/KH-A"."""
    owned = {ref.start for start in starts if (ref := _reference_after(text, start.type_end, refs))}
    places = [start.start for start in starts]
    found = list(starts)
    for ref in refs:
        number = _BARE_NUMBER.search(text[max(0, ref.start - _NEAR // 2) : ref.start])
        owner = bisect_left(places, ref.start) - 1
        if number and owner >= 0 and ref.start not in owned:
            begin = ref.start - len(number[1])
            found.append(_Start(begin, begin, starts[owner].document_type))
    return sorted(found, key=lambda start: start.start)


_BARE_NUMBER = re.compile(r"(?:[,;]|\bvà)\s*((?:và\s+)?s[ốô]\s*[:.]?\s*)$", re.IGNORECASE)


def _reference_after(text: str, start: int, refs: list[Reference]) -> Reference | None:
    """The number that belongs to a type ending at `start`: "số …" follows at once, or after its fuller name."""
    index = bisect_left(refs, start, key=_place)
    found = refs[index] if index < len(refs) else None
    if found is None or found.start - start > _NEAR or not _TO_NUMBER.fullmatch(text, start, found.start):
        return None
    return found


def _place(reference: Reference) -> int:
    return reference.start


_AGREED_REACH = 120
_AGREED = re.compile(  # "sau khi có ý kiến đồng ý của Thường trực Tỉnh ủy (Thông báo số …)"
    r"(?:ý kiến|đồng ý|chỉ đạo|nhất trí|thống nhất|chấp thuận|cho phép|chủ trương)[^();]{0,80}"
    r"\(\s*(?:tại\s+|theo\s+)?$",
    re.IGNORECASE,
)
_NEAR = 48
_BEFORE = 12
_INNER_OPENER = re.compile(
    r"(?:[;,.]|và)\s*(?:căn cứ|thực hiện|thi hành|theo|trên cơ sở)\s+(?:các\s+)?$", re.IGNORECASE
)


def _opener_before(text: str, start: int) -> bool:
    return bool(_INNER_OPENER.search(text[max(0, start - 30) : start]))


def _actor_at(text: str, start: int) -> bool:
    """Whether what begins here is already the plan itself ("Kế hoạch này", "Kế hoạch với các nội dung sau")."""
    return bool(re.match(r"\w+ \w+ (?:này|với|như|cụ thể|chi tiết|gồm)\b", text[start : start + 40]))


def _limit(text: str, start: int, refs: list[Reference]) -> int:
    """Where the last base ends: before the clause that says who makes the plan."""
    after = next((ref.end for ref in refs if ref.start >= start), start)
    found = _ACTOR.search(text, max(start, after))
    return found.start() if found else len(text)


def _basis(text: str, start: _Start, end: int, refs: list[Reference]) -> DraftLegalBasis:
    printed = _without_opener(text[start.start : end])
    end = start.start + len(printed)
    reference = _reference_after(text, start.type_end, refs) or _carrier(text, start.type_end, end, refs)
    cursor = reference.end if reference else start.type_end
    about = _ABOUT.search(text, cursor, end)
    reach = min(about.start() if about else end, cursor + (_DATE_REACH if reference else _BARE_DATE_REACH))
    date = DATE.search(text, cursor, reach)
    month = None if date else _MONTH.search(text, cursor, reach)
    after = date.end() if date else month.end() if month else cursor
    after = cursor if _OF.match(text, cursor) else after
    return DraftLegalBasis(
        printed=printed,
        document_type=start.document_type[0].upper() + start.document_type[1:],
        reference=reference.text if reference else None,
        issued_on=as_date(date) if date else None,
        issuer=_issuer(text, after, end),
    )


_CARRIED = re.compile(
    r"[^;.]{0,160}?\b(?:kèm theo|theo|tại)\s+(?:Quyết định|Nghị quyết|Nghị định|Kế hoạch|Công văn)\b", re.IGNORECASE
)
_TWO_WORDS = re.compile(r"\w+(?:\s+\w+)?")
_YEARLY = re.compile(r"\s+(?:công tác|đào tạo|giáo dục|năm học)(?!\w)[^,;.]{0,40}?\b(?:năm|học)\s+\d{4}", re.IGNORECASE)
_DATED = re.compile(r"[^,;.\d]{1,80}?\s+ngày\s+\d{1,2}(?:/|\s+tháng\s)", re.IGNORECASE)
_CARRIER = re.compile(
    r"\b(?:kèm theo|(?:theo|tại)\s+(?:Quyết định|Nghị quyết|Nghị định))\s+[^\d;,.]{0,40}$", re.IGNORECASE
)


def _carrier(text: str, start: int, end: int, refs: list[Reference]) -> Reference | None:
    """The number of the decision that a document without a number comes with ("ban hành kèm theo Quyết định số …")."""
    following = refs[bisect_left(refs, start, key=_place) : bisect_left(refs, end, key=_place)]
    return next(
        (ref for ref in following if _CARRIER.search(text[max(start, ref.start - _NEAR * 2) : ref.start])), None
    )


_DATE_REACH = 90
_BARE_DATE_REACH = 160
_ABOUT = re.compile(
    r"\s(?:về|kỷ niệm|nhằm|giai đoạn|triển khai|phê duyệt|quy định|hướng dẫn|ban hành)\b|\((?=\D|"
    r"\d{1,2}/\d{1,2}/\d{4}\s?[-–])"
)


def _without_opener(text: str) -> str:
    """The printed base without the opener of the next one and without its final sign."""
    tail = _TAIL.search(text.rstrip(_TRAILING))
    return (text[: tail.start()] if tail else text).rstrip(_TRAILING)


_TAIL = re.compile(
    r"(?:[;,.]|\s)\s*(?:-\s*)?(?:và|cùng|căn cứ|thực hiện|thi hành|theo|các|và các|và căn cứ)$", re.IGNORECASE
)


def _issuer(text: str, start: int, end: int) -> str | None:
    """Who issued it: what follows "của", up to what the document is about."""
    of = _OF.match(text, start)
    if of is None:
        return None
    stop = _ISSUER_END.search(text, of.end(), end)
    return text[of.end() : stop.start() if stop else end].strip(_TRAILING) or None
