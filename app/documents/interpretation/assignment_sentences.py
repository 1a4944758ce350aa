"""What one line says of who is responsible: "Giao X …", "Đơn vị thực hiện: X", "X: …", "X chủ trì …"."""

import re
from dataclasses import dataclass

from app.documents.interpretation.bodies import (
    addressed_at,
    body_end,
    heading_bodies,
    is_class,
    name_goes_on,
    names_only,
    split_bodies,
    starts_body,
    works,
)
from app.documents.interpretation.cues import Cue

_HANDING_OVER = Cue(
    r"(?:^|(?<=[.;,:]\s)|(?<=\n)|(?<=^[a-zđ]\)\s))(?P<word>(?:UBND|Ủy ban nhân dân|Ban Thường vụ|Ban Chỉ đạo|BTV)?"
    r"[^.;:\n]{0,60}?\b[Gg]iao(?!\s+(?:thông|lưu|tiếp|dịch|ban|hữu|ước))"
    r"(?:\s+trách nhiệm|\s+nhiệm vụ)?(?:\s+cho)?|[Pp]hân công(?:\s+cho)?)\s+(?=[^\W\d_])"
)
_LABEL = Cue(
    r"(?:^|[(;.]\s*|[-–+•]\s*)(?P<label>(?:(?:đơn vị|cơ quan|bộ phận|người|ban|phòng|tổ chức)\s+)?(?:được\s+)?"
    r"(?:chủ trì(?:\s+thực hiện|\s+tham mưu)?|thực hiện|phụ trách|chịu trách nhiệm(?:\s+chính)?|đầu mối|phân công|"
    r"tham mưu|chủ trì,?\s*tham mưu)|phân công(?:\s+thực hiện)?|trách nhiệm(?:\s+thực hiện)?)\s*:\s*",
    re.IGNORECASE,
)
_LABEL_ALONE = re.compile(
    r"(?:(?:các|những)\s+)?(?:đơn vị|cơ quan|bộ phận)\s+(?:được\s+)?(?:giao\s+)?(?:chủ trì|thực hiện|phụ trách|"
    r"chịu trách nhiệm|đầu mối|phân công)(?:\s+thực hiện|\s+chính)?",
    re.IGNORECASE,
)
_ROLE = re.compile(
    rf"(?:{_LABEL_ALONE.pattern}|(?:(?:các|những)\s+)?(?:đơn vị|cơ quan|bộ phận)\s+phối hợp)"
    r"(?:(?:,|\s+và)\s*(?:phối hợp|thực hiện))?(?:\s+thực hiện)?",
    re.IGNORECASE,
)
_HELPERS_LABEL = Cue(
    r"(?:(?:đơn vị|cơ quan|bộ phận)\s+)?(?:phối hợp(?:\s+thực hiện)?|cùng thực hiện)\s*:\s*", re.IGNORECASE
)
_RESPONSIBLE = re.compile(
    r"\s*(?:\([^()]*\)\s*)?(?:chủ trì|chịu trách nhiệm|có trách nhiệm|phụ trách|là cơ quan|là đơn vị|có nhiệm vụ|"
    r"là đầu mối|làm đầu mối)(?!\w)"
)
_WITH = Cue(r"(?<!\w)(?:phối hợp(?:\s+(?:chặt chẽ|với|cùng|thực hiện))*|cùng với)\s*:?\s+(?=[^\W\d_])", re.IGNORECASE)
_INTRO = re.compile(
    r"(?:căn cứ|trên cơ sở|theo|thực hiện|từ|để|nhằm)[^,]{0,120}(?:kế hoạch|chức năng|nhiệm vụ|nội dung|hướng dẫn|"
    r"tình hình)"
    r"[^,]{0,80},\s*",
    re.IGNORECASE,
)
_TIME_INTRO = re.compile(
    r"(?:(?:định kỳ\s+)?(?:hằng|hàng)\s+(?:năm|quý|tháng|tuần)|(?:trong|từ|trước|sau|đến)\s+(?:ngày|tháng|quý|tuần)"
    r"[^,:]{1,30}|(?:tuần|tháng|quý|ngày|đợt|giai đoạn)\s[\w/. -]{1,30})\s*[,:]\s*(?=[^\W\d_])",
    re.IGNORECASE,
)
_REMARK = re.compile(
    r"(?:trong quá trình|quá trình|trên đây|nếu |kế hoạch này|đây là|khi |sau khi|hằng năm|định kỳ|mọi |ngoài ra)",
    re.IGNORECASE,
)
_BY = Cue(r"(?<!\w)do\s+(?=[^\W\d_])")
_BY_WHOM = re.compile(
    r"\s*(?:\([^()]*\)\s*)?(?:(?:trực tiếp|sẽ|được giao)\s+)?(?:chủ trì|chịu trách nhiệm|phụ trách|thực hiện|đảm nhiệm|"
    r"đảm nhận|đảm trách|làm đầu mối|tham mưu|chuẩn bị|biên soạn|thiết kế)(?!\w)"
)
_ASKS = re.compile(r"\s*(?:yêu cầu|đề nghị|kêu gọi|mong muốn|mong)(?:\s+|\s*:)")
_LEADS_IN = re.compile(r"(?:như sau|sau đây|nội dung sau|nhiệm vụ sau)\s*:\s*$")
_IS_MADE_OF = re.compile(r"\s*(?:bao gồm|gồm|có\s+\d)")
_WORK = re.compile(
    r"(?:công tác\s+)?(?:âm thanh|ánh sáng|lễ tân|hậu cần|văn nghệ|an ninh|trật tự|y tế|khánh tiết|nước uống|đón tiếp|"
    r"đón khách|dẫn chương trình|phục vụ|chụp ảnh|quay phim|tài liệu|kịch bản|trang thiết bị|cơ sở vật chất|vệ sinh|"
    r"trông xe|tuyên truyền|khen thưởng|quà tặng|giấy mời|maket|phông)(?!\w)",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+")
_SIGNS_BEFORE = re.compile(r"^\W+")
_IN_BRACKETS = re.compile(r"\(([^()\d]+)\)[\s.;]*$")
_AFTER_NAME = re.compile(r"[\s:,;–-]*")
_NEXT_SENTENCE = re.compile(r"(?:(?<=[^\W\d]{2}[.;])|(?<=\d{4}[.;])|(?<=\)[.;]))\s+(?=[^\W\d])")
_CLAUSE = re.compile(r",\s+")
_WITH_OTHERS = re.compile(r"(?<!\w)(?:phối hợp|cùng|với|gồm|gửi|về|qua|theo|cho|của)(?!\w)|[.;]")
_OTHERS_LEAD = re.compile(r"(?:riêng(?: đối với)?|đối với|còn)\s+", re.IGNORECASE)
_HELPING = re.compile(r"(?:hỗ trợ|giúp|giúp đỡ|phục vụ|tham gia)(?!\w)")
_EACH = re.compile(r"(?:(?:mỗi|từng)\s|các đồng chí)", re.IGNORECASE)
_IS_PAST = re.compile(r"(?:được|đã|nhiệm vụ|bàn|chuyển|giao thông|chỉ tiêu)\s+giao", re.IGNORECASE)
_LIST_OF_NAMES = re.compile(r"\s*(?:[,–-]\s*[^\W\d][^,.;:]{0,30}){1,4}")
_NOT_A_TASK = re.compile(
    r"(?:thành phần|địa điểm|nơi|kính gửi|phối hợp|thời gian|đại diện|khách mời|đại biểu|gửi|cùng|gồm|trong đó|"
    r"số lượng)",
    re.IGNORECASE,
)

_POST = re.compile(
    r"(?:(?:làm|là)\s+)?(?:(?:các\s+)?(?:phó\s+|p\.\s*)?(?:trưởng\s+(?:ban|tiểu ban|đoàn|nhóm)|"
    r"chủ tịch(?:\s+hội đồng)?|tổ trưởng|nhóm trưởng)|"
    r"phó\s+(?:ban|đoàn)|tổ phó|thư ký|(?:các\s+)?(?:thành viên|ủy viên|uỷ viên))(?!\w)",
    re.IGNORECASE,
)
LONGEST_LABEL, LONGEST_POST, LONGEST_ROLE, FEWEST = 120, 24, 40, 2


@dataclass(frozen=True, slots=True)
class Named:
    """The bodies that a line names, and where its words on their task begin and end."""

    spans: tuple[tuple[int, int], ...]
    task: int
    task_end: int | None = None

    def shifted(self, by: int) -> "Named":
        """The same in a text whose first words were left out."""
        return Named(tuple((a + by, b + by) for a, b in self.spans), self.task + by, self.task_end)


def _named(text: str, start: int, *, end: int | None = None, whole: bool = False) -> Named | None:
    """The bodies of the phrase at `start`; the task is what follows, or the whole line."""
    stop = body_end(text, start) if end is None else end
    spans = tuple(split_bodies(text, start, stop))
    if not spans:
        return None
    match = _AFTER_NAME.match(text, stop)
    return Named(spans, 0 if whole else match.end() if match else stop)


def handed_over(text: str) -> list[Named]:
    """Every "Giao X …" and "Phân công X …" of a line; "được giao" hands nothing over, "giao mỗi …" names nobody."""
    found: list[Named] = []
    for match in _HANDING_OVER.finditer(text):
        given = match["word"][-8:].lower().endswith(("giao", "giao cho"))
        if _EACH.match(text, match.end()) or _IS_PAST.search(match["word"]):
            continue
        if not starts_body(text, match.end(), any_case=given):
            continue
        named = _named(text, match.end())
        things = not match["word"].lower().startswith(("giao", "phân công")) and not starts_body(match["word"])
        if things and named and not works(text, named.spans[-1][1]):  # "xe giao cho trạm y tế trước buổi tiêm"
            continue
        if named and not _HELPING.match(text, named.task) and not text.startswith("như sau", named.task):
            found.append(named)
    return found


def hands_over_later(text: str) -> bool:
    """Whether a line says something of its own before it hands a task over."""
    first = _HANDING_OVER.search(text)
    return first is not None and first.start("word") > 0


def labelled(text: str) -> Named | None:
    """As in "Đơn vị thực hiện: X", "(Cơ quan chủ trì: X; …)": the task is the whole line, or nothing but the label."""
    label = _LABEL.search(text)
    if label is None or text[: label.start()].strip().endswith(","):
        return None
    start = label.end() + addressed_at(text[label.end() :])
    if not starts_body(text, start):
        return None
    named = _named(text, start, whole=True)
    return (
        Named(named.spans, 0, 0) if named and not text[: label.start()].strip(" -+(") and label.start() == 0 else named
    )


def label_alone(text: str) -> bool:
    """Whether a heading is nothing but such a label ("a) Cơ quan chủ trì"), with the bodies listed below it."""
    return _LABEL_ALONE.fullmatch(text.rstrip(" .:;")) is not None


def is_role(heading: str) -> bool:
    """Whether a heading names a part to be played and no body: "Cơ quan chủ trì, phối hợp"."""
    return _ROLE.fullmatch(heading.rstrip(" .:;")) is not None


def is_membership(text: str) -> bool:
    """Whether a line says who is what in a committee ("- Hiệu trưởng: Trưởng ban", "Thư ký: Văn phòng")."""
    line = text.strip(" .;-+")
    label, colon, rest = line.partition(":")
    if not colon:  # "Thầy Nguyễn Văn A - Hiệu trưởng - Trưởng ban"
        label, colon, rest = line.rpartition(" - ") if " - " in line else line.rpartition(", ")
        held = _POST.match(rest)
        return bool(colon and held and held.end() >= len(rest) - LONGEST_POST and len(label) <= LONGEST_LABEL)
    if len(label) > LONGEST_LABEL or len(rest) > LONGEST_LABEL:
        return False
    post, held = _POST.match(label), _POST.match(rest.strip())
    if held and held.end() >= len(rest.strip()) - LONGEST_POST:
        return True
    return bool(post) and bool(rest.strip()) and rest.strip()[0].isupper() and names_only(rest, 0, len(rest))


def listed(text: str) -> list[tuple[int, int]]:
    """The bodies of a line that holds nothing else ("- Bộ Công an; các cơ quan báo chí.")."""
    return heading_bodies(text.rstrip())


def helpers_line(text: str) -> bool:
    """Whether a line holds nothing but those who help: "Cơ quan phối hợp: …"."""
    return bool(_HELPERS_LABEL.match(text))


def named_first(text: str) -> tuple[Named, str] | None:
    """The bodies with which a line begins, and how it goes on: "label", "strong" ("chủ trì …") or "plain"."""
    start = addressed_at(text)
    if not starts_body(text, start, any_case=start > 0):
        return None
    end = body_end(text, start)
    colon = text.find(":", end)
    if (
        not text[end:].lstrip().startswith(":")
        and 0 < colon - start <= LONGEST_LABEL
        and (_LIST_OF_NAMES.fullmatch(text, end, colon) or name_goes_on(text, end, colon))
    ):
        end = colon  # "Bộ phận thư viện, thiết bị: …"
    named = _named(text, start, end=end)
    if named is None or end >= len(text.rstrip(" .;")):
        return None
    if _IS_MADE_OF.match(text, end) or _LEADS_IN.search(text):
        return None
    if asks := _ASKS.match(text, end):  # "Nhà trường đề nghị các khoa …": the khoa's
        asked = _named(text, asks.end()) if starts_body(text, asks.end()) else None
        return (asked, "plain") if asked else None
    after = text[end:].lstrip()
    kind = "label" if after.startswith(":") else "strong" if _RESPONSIBLE.match(text, end) else "plain"
    return named, kind


def named_beside(text: str, start: int) -> list[Named]:
    """The bodies of the clauses after `start` that say whose they are (", Hội Phụ nữ phụ trách …")."""
    found: list[Named] = []
    for comma in _CLAUSE.finditer(text, start):
        if _WITH_OTHERS.search(text, start, comma.start()) or not starts_body(text, comma.end()):
            continue
        end = body_end(text, comma.end())
        named = _named(text, comma.end(), end=end) if _RESPONSIBLE.match(text, end) else None
        if named:
            found.append(named)
    return found


def named_later(text: str, *, plain: bool = False) -> list[Named]:
    """The bodies of a line's further sentences that plainly say whose task they are ("… . Phòng Bảo vệ chủ trì …").

    With `plain`, all that are a sentence's subject ("… . Phòng Tài chính cấp kinh phí.").
    """
    found = []
    for stop in _NEXT_SENTENCE.finditer(text):
        lead = _OTHERS_LEAD.match(text, stop.end())
        start = lead.end() if lead else stop.end()
        end = body_end(text, start) if starts_body(text, start) else 0
        said = plain and text[end:].strip(" .;") and works(text, end)
        named = _named(text, start, end=end) if end and (said or _RESPONSIBLE.match(text, end)) else None
        if named:
            found.append(named)
    return found


def done_by(text: str) -> list[Named]:
    """The bodies by whom something is done: "… (do Phòng Văn hóa chủ trì)"; the task is the whole line."""
    found = []
    for match in _BY.finditer(text):
        start = match.end()
        end = body_end(text, start) if starts_body(text, start, any_case=True) else 0
        named = _named(text, start, end=end, whole=True) if end and _BY_WHOM.match(text, end) else None
        if named:
            found.append(Named(named.spans, 0, None))
    return found


def in_brackets(text: str) -> Named | None:
    """As in "Chuẩn bị hội trường (Văn phòng)": work, and at its end nothing but the bodies that do it."""
    match = _IN_BRACKETS.search(text)
    if match is None or not works(text[0].lower() + text[1:], 0, any_verb=True):
        return None
    start, named = match.start(1), len(text[: match.start()].rstrip())
    words = (word.start() for word in _WORD.finditer(text, max(0, named - LONGEST_LABEL), named))
    if not starts_body(text, start) or any(starts_body(text, at) and body_end(text, at) >= named for at in words):
        return None  # none, or "… qua Ban Thi đua (Sở Nội vụ)", where the brackets say whose
    end = body_end(text, start)
    return _named(text, start, end=end, whole=True) if end >= len(text[: match.end(1)].rstrip(" .;")) else None


def end_of_task(text: str, start: int) -> int:
    """Where a task that begins at `start` ends: with its line, or before the sentence that says what another does."""
    later = [named.spans[0][0] for named in named_later(text) if named.spans[0][0] > start]
    return len(text[: later[0]].rstrip()) if later else len(text.rstrip())


def task_then_body(text: str) -> Named | None:
    """As in "Trang trí, khánh tiết: Tổ Văn phòng": a task and the body that does it, or says how it does."""
    label, colon, rest = text.partition(":")
    if not colon or not 0 < len(label) <= LONGEST_LABEL or _NOT_A_TASK.match(label):
        return None
    start = len(label) + 1 + len(rest) - len(rest.lstrip())
    if not starts_body(text, start) or _EACH.match(text, start) or starts_body(text, addressed_at(label)):
        return None
    end = body_end(text, start)
    more = end < len(text.rstrip(" .;"))
    if more and not works(text, end):
        return None
    named = _named(text, start, end=end)
    return Named(named.spans, 0, None if more else len(label)) if named else None


def piece_of_work(text: str) -> list[Named]:
    """As in "Trang trí sân khấu: Thầy Ví, cô Dụ", where the label plainly says what is to be done."""
    label, colon, _ = text.partition(":")
    if not label or not colon or not (_WORK.match(label) or works(label[0].lower() + label[1:], 0)):
        return []
    named = task_then_body(text)
    return [named] if named and named.task_end else []


def label_among_bodies(text: str, others: list[str]) -> Named | None:
    """As in "Y tế: trực sơ cứu" in a list most of whose lines begin with a body and a colon."""
    label, colon, rest = text.partition(":")
    if not colon or not rest.strip() or not text[0].isupper() or len(label) > LONGEST_ROLE or _NOT_A_TASK.match(label):
        return None
    labels = [
        _SIGNS_BEFORE.sub("", other.partition(":")[0]) for other in others if 0 < other.find(":") <= LONGEST_LABEL
    ]
    named = sum(starts_body(one, addressed_at(one)) for one in labels)
    return Named(((0, len(label.rstrip())),), len(label) + 1) if named >= FEWEST and named * 2 >= len(labels) else None


def subject_of(text: str) -> Named | None:
    """As in "Căn cứ Kế hoạch này, các cấp công đoàn triển khai …": the bodies that are the sentence's subject."""
    intro = _INTRO.match(text) or _TIME_INTRO.match(text)
    if intro is None and _REMARK.match(text):
        return None
    begin = intro.end() if intro else 0
    start = begin + addressed_at(text[begin:])
    if not starts_body(text, start, any_case=start > begin) or body_end(text, start) >= len(text.rstrip(" .;")):
        return None
    first = named_first(text[begin:])
    if first and _TIME_INTRO.match(text) and is_class(text[start : body_end(text, start)]):
        return None  # "Hằng năm, các đơn vị báo cáo …"
    return first and first[0].shifted(begin)


def cooperating_in(text: str, start: int) -> list[str]:
    """Those named after "phối hợp với", "cùng với" and "(… phối hợp: Y)" in a task, each once."""
    names: list[str] = []
    for match in [*_WITH.finditer(text, start), *_HELPERS_LABEL.finditer(text, start)]:
        if not starts_body(text, match.end()):
            continue
        end = body_end(text, match.end())
        whole = is_class(text[match.end() : end]) and "," not in text[match.end() : end]
        for a, b in split_bodies(text, match.end(), end, every=not whole):
            if text[a:b] not in names:
                names.append(text[a:b])
    return names
