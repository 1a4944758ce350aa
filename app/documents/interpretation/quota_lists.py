"""One line that gives several members their numbers: "thành phố A 25 đại biểu; mỗi huyện còn lại 20 đại biểu"."""

import re
from dataclasses import replace
from itertools import pairwise

from app.documents.interpretation.bodies import CAPITAL, addressed_at, starts_body
from app.documents.interpretation.cues import Cue
from app.documents.interpretation.passages import Passage
from app.documents.interpretation.quota_words import PEOPLE, PRONOUN

LONGEST_NAME, FEWEST_ENTRIES = 140, 2
_ENTRY_WITH_COLON = Cue(r"[^,;:.]{3,60}:\s*(?:mỗi [^\W\d]+ [^\W\d]+ )?\d")
_INLINE_LIST = Cue(
    r"(?:^(?:phân bổ|thành phần|số lượng|chỉ tiêu|cụ thể)(?:[^\W\d]|\s){0,30}:|trong đó:?|gồm:?|"
    r"cụ thể:?)\s+(?=[^\W\d_])",
    re.IGNORECASE,
)
_ENTRY = Cue(rf"[^,;:.]{{3,80}}?\s\d{{1,4}}\s+(?:{PEOPLE})(?!\w)", re.IGNORECASE)
PEOPLE_ENTRY = Cue(rf"(?:{PEOPLE})(?:[^\W\d]|\s){{2,40}}\d{{1,4}}\s+(?:{PEOPLE})(?!\w)", re.IGNORECASE)
_BARE_ENTRY = Cue(  # a body and its number without a colon, after a comma or a semicolon
    rf"(?:riêng\s+)?[^,;:.]{{3,80}}?\s\d{{1,4}}\s+(?:{PEOPLE}|tập thể|cá nhân)(?!\w)", re.IGNORECASE
)
TERRITORY = re.compile(rf"(?:thành phố|thị xã|thị trấn|huyện|quận|phường|xã|khối|cụm|thôn|bản)\s+[{CAPITAL}\d]")
_LABEL = Cue(r"[^:;.\d]{3,100}:\s+")
_SUM_LABEL = Cue(rf"\d{{1,4}}\s+(?:{PEOPLE})(?:[^\W\d]|\s){{0,30}}:\s+", re.IGNORECASE)
_OF_COUNTED = re.compile(
    r"(?:mỗi|từng)\s+(?P<group>lớp|đội|đợt|khóa|nhóm|đoàn|ca|tiết mục|"
    r"khối|tổ|cụm|hàng|xe|kíp|cặp|chốt|điểm|phòng|bàn|bảng)(?!\w)",
    re.IGNORECASE,
)
_COMMITTEES = ("cấp ủy", "cấp uỷ", "ban chấp hành", "ban tổ chức", "đoàn đại biểu")
_GROUPS_FOLLOW = Cue(
    r"(?:(?:^(?:đại biểu|thành phần|khách mời)(?:[^\W\d]|\s){0,30}(?:\d[\d.]*\s+(?:đại biểu|người|đồng chí))?|"
    r"trong đó|cụ thể|như sau|phân bổ|^(?:khoảng\s+|dự kiến\s+|tổng số\s+)*\d[\d.]*\s+(?:đại biểu|người|đồng chí))\s*:|"
    r"gồm(?:\s+có)?\s*:?)\s+(?=[^\W\d_])",
    re.IGNORECASE,
)
_COUNTED_GROUP = Cue(rf"(?:^|[\s:])\d{{1,4}}\s+(?:{PEOPLE})(?!\w)", re.IGNORECASE)
_TIER_ENTRY = re.compile(  # "…; từ 500 đoàn viên trở lên 02 đại biểu"
    rf"(?:có\s+)?(?:từ|trên|dưới)\s+\d[\d.]*\s+(?:{PEOPLE})(?:\s+trở\s+lên)?\s*:?\s+\d", re.IGNORECASE
)
_IN_A_ROW = re.compile(
    rf"(?:^|[;:]\s)[^;:.\d]{{3,80}}\s\d{{1,4}}\s+(?:{PEOPLE})[^;:.\d]{{0,20}}(?=;|\.|$)", re.IGNORECASE
)
_NUMBER = re.compile(r"\s\d{1,4}(?!\d)")
_FIGURE = re.compile(r"\d")
_LIST_JOINT = re.compile(r"\s*[;,]\s*(?:và\s+)?")


def entries_of(passage: Passage) -> tuple[list[Passage], bool]:
    """The entries of one line, and whether it says itself that it is a list ("Phân bổ: A 40 …; B 25 …")."""
    text = passage.text
    if ";" not in text and not _FIGURE.search(text):
        return [passage], False  # entries have a number, and what has none is parted by semicolons
    inline = _INLINE_LIST.search(text)
    begin = inline.end() if inline and _ENTRY.match(text, inline.end()) else 0
    if inline and inline.start() > 0 and not _has_several(_ENTRY, text, begin):
        begin = 0
    begin = _figures_at(text) or begin or _after_label(text)
    figures = begin > 0 and FIGURE_ENTRY.match(text, begin) is not None
    joints = [
        m for m in _LIST_JOINT.finditer(text, begin) if begin or ";" in m[0] or _goes_on_with_entry(text, m.end())
    ]
    cuts = [
        m
        for m in joints
        if names_member(text, m.end())
        or PEOPLE_ENTRY.begins(text, m.end())
        or (figures and FIGURE_ENTRY.match(text, m.end()))
    ]
    cuts = _after_numbers(text, begin, cuts)
    if said := announced_groups(text):
        begin, cuts = said
    if not cuts and begin == 0:
        return [passage], False
    edges = [begin, *(_without_lead(text, match.end()) for match in cuts)]
    ends = [*(match.start() for match in cuts), len(text)]
    parts = [
        replace(passage, text=text[a:b], base=passage.base + a if passage.base >= 0 else -1)
        for a, b in zip(edges, ends, strict=True)
    ]
    return parts, begin > 0


def announced_groups(text: str) -> tuple[int, list[re.Match[str]]] | None:
    """Where the groups that a lead-in announces begin, and the joints between them, whatever they are called.

    As in "gồm: lãnh đạo tỉnh; nguyên lãnh đạo: 15 đại biểu; mỗi xã: 05 đại biểu", where at least two are counted.
    """
    if text.count(";") < FEWEST_ENTRIES:
        return None
    said = next(reversed(list(_GROUPS_FOLLOW.finditer(text, 0, text.find(";")))), None)
    if said is None:
        return None
    joints = [m for m in _LIST_JOINT.finditer(text, said.end()) if ";" in m[0]]
    edges = [said.end(), *(m.end() for m in joints), len(text)]
    counted = sum(bool(_COUNTED_GROUP.search(text, a, b)) for a, b in pairwise(edges))
    return (said.end(), joints) if counted >= FEWEST_ENTRIES and len(joints) >= FEWEST_ENTRIES else None


def is_row_of_counts(text: str) -> bool:
    """Whether clause after clause gives a number: "khối A 5 đại biểu; khối B 14 đại biểu; tôn giáo 1 đại biểu"."""
    return text.count(";") >= FEWEST_ENTRIES < len(_IN_A_ROW.findall(text))


def shares_out_counted(whole: str, part: str) -> bool:
    """Whether "mỗi lớp 50 học viên" only says how big the "03 lớp" are that the line has counted before."""
    group = _OF_COUNTED.match(part)
    return group is not None and bool(re.search(rf"\d\s+{group['group']}(?!\w)", whole[: whole.find(part)]))


def _figures_at(text: str) -> int:
    """Where bare names with bare numbers begin: "phân bổ cho các xã: An Giả 10, Bình Giả 12, Cát Giả 8"; 0 if not."""
    ends = (shared.end() for shared in _SHARED_OUT.finditer(text) if _FIGURES.match(text, shared.end()))
    return next(ends, 0)


def _after_label(text: str) -> int:
    """Where the list begins in "Các huyện, thành phố: thành phố A 25 đại biểu; mỗi huyện còn lại 20"; 0 if nowhere."""
    label = _LABEL.match(text) or _SUM_LABEL.search(text)
    if label is None or PRONOUN.match(text, label.end()):
        return 0
    entry = FIGURE_ENTRY if _SHARING.search(label[0]) and FIGURE_ENTRY.match(text, label.end()) else _BARE_ENTRY
    named = names_member(text, label.end()) and entry.match(text, label.end())
    return label.end() if named and _has_several(entry, text, label.end()) else 0


def _has_several(entry: Cue | re.Pattern[str], text: str, start: int) -> bool:
    """Whether the entries of a list follow; each has a number, which is soon counted."""
    return len(_NUMBER.findall(text, start)) >= FEWEST_ENTRIES <= len(entry.findall(text, start))


def _without_lead(text: str, at: int) -> int:
    """The offset after "riêng" and the like, where a body's name follows."""
    start = at + addressed_at(text[at : at + LONGEST_NAME])
    return start if starts_body(text, start) else at


def begins_entry(text: str) -> bool:
    """Whether the text begins with a member of such a list, known body or not."""
    return names_member(text, 0) or bool(PEOPLE_ENTRY.begins(text))


def names_member(text: str, at: int) -> bool:
    """Whether a body, a class of them, or a territory that stands for one is named at `at`."""
    start = at + addressed_at(text[at : at + LONGEST_NAME])
    if starts_body(text, start) or TERRITORY.match(text, start) or _TIER_ENTRY.match(text, start):
        return True
    words = text[start : start + LONGEST_NAME]  # "…; chi bộ cơ sở 01 đồng chí"
    return (
        bool(_BARE_ENTRY.begins(text, start))
        and not words.startswith(_COMMITTEES)
        and starts_body(words[:1].upper() + words[1:])
    )


_SHARING = Cue(r"phân bổ|số lượng|chỉ tiêu|đại biểu", re.IGNORECASE)
FIGURE_ENTRY = re.compile(r"[^,;:.\d]{3,80}\s\d{1,4}\s*(?:[;,.]\s*(?=\D|$)|$)")  # a name and a bare number


_SHARED_OUT = Cue(r"(?:phân bổ|số lượng|chỉ tiêu|đại biểu)(?:[^\W\d]|[\s,]){0,60}:\s+", re.IGNORECASE)
_FIGURES = re.compile(
    rf"(?:[{CAPITAL}][^,;:.\d]{{1,60}}\s\d{{1,3}}\s*[,;]\s*(?:và\s+)?){{2,}}[^,;:.\d]{{2,60}}\s\d{{1,3}}\s*(?:[.,;]|$)"
)


def _goes_on_with_entry(text: str, at: int) -> bool:
    """Whether after a comma the next member of a list follows: "Sở Y tế: 02", "Sở Y tế 10 đại biểu"."""
    return bool(_ENTRY_WITH_COLON.begins(text, at) or _BARE_ENTRY.begins(text, at))


def _after_numbers(text: str, begin: int, cuts: list[re.Match[str]]) -> list[re.Match[str]]:
    """The cuts before which a number was given since the one before: "Sở A, Sở B: mỗi đơn vị 02" is one entry."""
    kept: list[re.Match[str]] = []
    for cut in cuts:
        if ";" in cut[0] or re.search(r"\d", text[kept[-1].end() if kept else begin : cut.start()]):
            kept.append(cut)
    return kept
