"""Assignments (phân công): who is responsible, with whom, for what, and by which of the plan's deadlines.

Where they stand: below a heading that is a body's name in the part on carrying the plan out ("IV. TỔ CHỨC THỰC
HIỆN" / "1. Văn phòng"), one for each line of the task; in sentences ("Giao X chủ trì, phối hợp với Y …",
"X: …", "Đơn vị thực hiện: X"); in tables with a column of bodies.

A line below a body's heading that gives its task to another body ("- Giao Văn phòng …") is that body's; a heading
whose every line is given away assigns nothing itself.
"""

import re
from dataclasses import dataclass, field

from app.documents.draft import DraftAssignment, DraftSection
from app.documents.interpretation.assignment_tables import read_assignment_tables
from app.documents.interpretation.bodies import (
    addressed_at,
    body_end,
    heading_bodies,
    is_class,
    split_bodies,
    starts_body,
)
from app.documents.interpretation.deadlines import PlacedDeadline
from app.documents.interpretation.lists import depth_of
from app.documents.interpretation.passages import Passage, headings_of, prove_span
from app.documents.interpretation.source import Reading

ASSIGNING = re.compile(
    r"tổ chức thực hiện|phân công|trách nhiệm|giao nhiệm vụ|tổ chức triển khai|triển khai thực hiện|"
    r"nhiệm vụ của|nhiệm vụ các|thực hiện kế hoạch|nhiệm vụ cụ thể của"
)
_NOT_ASSIGNING = re.compile(
    r"thành phần|đối tượng|số lượng|thời gian|hình thức|tiêu chuẩn|tiêu chí|khen thưởng|kinh phí|chương trình|"
    r"nội dung|mục đích|yêu cầu|mục tiêu|chỉ tiêu|hồ sơ|giải pháp|quy mô"
)
_HANDING_OVER = re.compile(
    r"(?:^|(?<=[.;,:]\s)|(?<=\n)|(?<=^[a-zđ]\)\s))(?P<word>(?:UBND|Ủy ban nhân dân|Ban Thường vụ|Ban Chỉ đạo|BTV)?"
    r"[^.;:\n]{0,60}?\b[Gg]iao(?:\s+trách nhiệm|\s+nhiệm vụ)?(?:\s+cho)?|[Pp]hân công(?:\s+cho)?)\s+(?=[^\W\d_])"
)
_LABEL = re.compile(
    r"(?:^|[(;.]\s*|[-–+•]\s*)(?P<label>(?:(?:đơn vị|cơ quan|bộ phận|người|ban|phòng|tổ chức)\s+)?(?:được\s+)?"
    r"(?:chủ trì(?:\s+thực hiện|\s+tham mưu)?|thực hiện|phụ trách|chịu trách nhiệm(?:\s+chính)?|đầu mối|phân công|"
    r"tham mưu|chủ trì,?\s*tham mưu)|phân công(?:\s+thực hiện)?|trách nhiệm(?:\s+thực hiện)?)\s*:\s*",
    re.IGNORECASE,
)
_HELPERS_LABEL = re.compile(
    r"(?:(?:đơn vị|cơ quan|bộ phận)\s+)?(?:phối hợp(?:\s+thực hiện)?|cùng thực hiện)\s*:\s*", re.IGNORECASE
)
_RESPONSIBLE = re.compile(
    r"\s*(?:\([^()]*\)\s*)?(?:chủ trì|chịu trách nhiệm|có trách nhiệm|phụ trách|là cơ quan|là đơn vị|có nhiệm vụ|"
    r"là đầu mối|làm đầu mối)(?!\w)"
)
_WITH = re.compile(
    r"(?<!\w)(?:phối hợp(?:\s+(?:chặt chẽ|với|cùng|thực hiện))*|cùng với)\s*:?\s+(?=[^\W\d_])", re.IGNORECASE
)
_INTRO = re.compile(
    r"(?:căn cứ|trên cơ sở|theo|thực hiện|từ|để|nhằm)[^,]{0,120}(?:kế hoạch|chức năng|nhiệm vụ|nội dung|hướng dẫn|tình hình)"
    r"[^,]{0,80},\s*",
    re.IGNORECASE,
)
_REMARK = re.compile(
    r"(?:trong quá trình|quá trình|trên đây|nếu |kế hoạch này|đây là|khi |sau khi|hằng năm|định kỳ|mọi |ngoài ra)",
    re.IGNORECASE,
)
_NOT_A_HEADING_BODY = re.compile(
    r"(?:kinh phí|thời gian|công tác|chế độ|nguồn|tiến độ|kiểm tra|tuyên truyền|giải pháp|nội dung|khen thưởng|"
    r"báo cáo|phân công|tổ chức|triển khai|thực hiện|hội nghị|biện pháp|lộ trình|yêu cầu|chỉ đạo|sơ kết|tổng kết|"
    r"đánh giá|giám sát|thông tin|xây dựng|về|địa điểm|chuẩn bị|bảo đảm|đảm bảo|hoạt động|phương|hình thức|cơ sở vật|"
    r"thành phần|quy|nhiệm vụ|trách nhiệm|chương trình|điều khoản|hiệu lực|giai đoạn|bước|đợt|tập huấn|rà soát|hồ sơ|"
    r"nhân lực|tài chính|phối hợp|cơ chế|một số|các (?:bước|hoạt|nội|giải|biện|nhiệm|tiểu mục|chỉ|điều|mốc)|mục|thi|lễ|"
    r"đối với (?:tập thể|cá nhân|cán bộ|công tác)|công tác)(?!\w)",
    re.IGNORECASE,
)


@dataclass(slots=True)
class _Owner:
    """The body or bodies of a heading: where they are printed, and what they were given."""

    passage: Passage
    spans: list[tuple[int, int]]
    tasks: list[tuple[Passage, int]] = field(default_factory=list)
    gave_away: bool = False


class Assigning:
    """Walks the passages once and fills `draft.assignments`."""

    def __init__(self, reading: Reading, placed: list[PlacedDeadline]) -> None:
        self.reading = reading
        proofs = reading.draft.evidence.items()
        self.quota_lines = {proof.paragraph for path, proof in proofs if path.startswith("allocations/")}
        self.placed = placed
        self.known_heads = _sections_of_bodies(reading.draft.sections)

    def run(self, passages: list[Passage]) -> None:
        """Headings first open an owner; lines below go to it, to the body that they name, or to nobody."""
        owner: _Owner | None = None
        last: DraftAssignment | None = None
        depth = 0
        for passage in passages:
            if passage.role == "preamble" or passage.cell is not None or passage.line in self.quota_lines:
                continue
            if owner and owner.passage.section not in passage.path:
                self._close(owner)
                owner, last = None, None
            assigning = self._in_assigning_part(passage)
            if passage.is_heading and (spans := self._heading(passage, assigning=assigning)):
                if owner:
                    self._close(owner)
                owner, last = _Owner(passage, spans), None
                self._rest_of_heading(owner, passage)
                continue
            if (
                last is not None
                and depth_of(passage) > depth
                and passage.section is not None
                and not passage.is_heading
            ):
                if not self._handed_over(passage, assigning=False):
                    self._add(last.assignees, passage, 0, copy_from=last)
                continue
            handed = self._handed_over(passage, assigning=assigning and owner is None) or (
                self._named_in_line(passage, owner) if assigning or owner else None
            )
            if handed:
                last, depth = handed, depth_of(passage)
                if owner:
                    owner.gave_away = True
                    if (first := _HANDING_OVER.search(passage.text)) and first.start("word") > 0:
                        owner.tasks.append((passage, 0))
                continue
            last = None
            if owner:
                if not passage.is_heading or not passage.section.children:
                    owner.tasks.append((passage, 0))
            elif assigning:
                self._subject(passage)
        if owner:
            self._close(owner)

    def _in_assigning_part(self, passage: Passage) -> bool:
        if passage.role in {"closing", "annex"}:
            return False
        return bool(ASSIGNING.search(headings_of(passage.path))) or any(
            id(section) in self.known_heads for section in passage.path
        )

    def _heading(self, passage: Passage, *, assigning: bool) -> list[tuple[int, int]]:
        """The bodies that a heading names, where headings do name those responsible."""
        heading = passage.section.heading
        if not assigning or not heading or not passage.text.startswith(heading):
            return []
        if passage.path[0] is passage.section and ASSIGNING.search(heading.lower()):
            return []
        if spans := heading_bodies(heading):
            return spans
        siblings = passage.path[-2].children if len(passage.path) > 1 else []
        bodies = sum(bool(s.heading and heading_bodies(s.heading)) for s in siblings)
        plain = heading.rstrip(" .:;")
        start = addressed_at(plain)
        unlike = _NOT_A_HEADING_BODY.match(plain[start:]) or len(plain) > 80 or re.search(r"[:;?]", plain)
        if len(siblings) > 2 and bodies * 2 > len(siblings) and not unlike and plain[start : start + 1].isupper():
            return [(start, len(plain))]
        return []

    def _rest_of_heading(self, owner: _Owner, passage: Passage) -> None:
        """ "1. Phòng Điều dưỡng: Giám sát …": the words after the colon are the first task."""
        if passage.index < 0:
            return
        rest = len(passage.section.heading or "")
        match = re.compile(r"[\s:.;,–-]*").match(passage.text, rest)
        start = match.end() if match else rest
        if start < len(passage.text):
            owner.tasks.append((passage, start))

    def _close(self, owner: _Owner) -> None:
        """Turn a heading's tasks into assignments; one without tasks counts unless its lines name others."""
        names = [owner.passage.text[a:b] for a, b in owner.spans]
        if not owner.tasks and owner.gave_away and any(self._issues(name) for name in names):
            return
        for passage, start in owner.tasks or [(owner.passage, len(owner.passage.text))]:
            index = self._add(names, passage, start)
            for number, (a, b) in enumerate(owner.spans):
                prove_span(self.reading, f"assignments/{index}/assignees/{number}", owner.passage, a, b)

    def _issues(self, name: str) -> bool:
        """Whether the body is the one that makes the plan, which shares its own part out among its departments."""
        draft = self.reading.draft
        plain = _plain(name)
        made = _plain(" ".join(draft.preamble.paragraphs))
        maker = re.search(rf"{re.escape(plain)}[^.;:]{{0,40}}(?:xây dựng|ban hành|đề ra|hướng dẫn|tổ chức|triển khai)", made)
        return bool(maker) or plain in _plain(draft.issuing_body or "")

    def _add(self, names: list[str], passage: Passage, start: int, *, copy_from: DraftAssignment | None = None) -> int:
        """One assignment whose task is the passage's words from `start`."""
        draft = self.reading.draft
        index = len(draft.assignments)
        end = len(passage.text.rstrip())
        draft.assignments.append(
            DraftAssignment(
                assignees=list(names),
                cooperating=cooperating_in(passage.text, start),
                task=passage.text[start:end],
                deadline=self._deadline(passage, start),
            )
        )
        prove_span(self.reading, f"assignments/{index}", passage, 0, end)
        prove_span(self.reading, f"assignments/{index}/task", passage, start, end)
        if copy_from is not None:
            source = next(i for i, a in enumerate(draft.assignments) if a is copy_from)
            for number in range(len(names)):
                evidence = draft.evidence.get(f"assignments/{source}/assignees/{number}")
                if evidence:
                    draft.evidence[f"assignments/{index}/assignees/{number}"] = evidence
        return index

    def _deadline(self, passage: Passage, start: int) -> int | None:
        """The first deadline of the plan that stands in the task's words."""
        offset = max(passage.base, 0)
        for placed in self.placed:
            if placed.line == passage.line and placed.line and placed.offset >= offset + start:
                return placed.index
        return None

    def _handed_over(self, passage: Passage, *, assigning: bool) -> DraftAssignment | None:
        """ "Giao X …", "Phân công X …", "Đơn vị thực hiện: X", anywhere but in legal bases."""
        text = passage.text
        found: DraftAssignment | None = None
        for match in _HANDING_OVER.finditer(text):
            each = re.match(r"(?:mỗi|từng)\s", text[match.end() :], re.IGNORECASE)
            if starts_body(text, match.end()) and not each and not _is_past(match["word"]):
                found = self._assign(passage, match.end()) or found
        if found is None and (label := _LABEL.search(text)) and (assigning or passage.role in {"body", "annex"}):
            start = label.end() + addressed_at(text[label.end() :])
            if starts_body(text, start) and not text[: label.start()].strip().endswith(","):
                found = self._assign(passage, start, every=False, whole=True)
        return found

    def _named_in_line(self, passage: Passage, owner: _Owner | None) -> DraftAssignment | None:
        """ "- Các Ban LĐLĐ tỉnh: …", "- Văn phòng chủ trì …" below a heading of another body or of none."""
        text = passage.text
        start = addressed_at(text)
        if not starts_body(text, start):
            return None
        end = body_end(text, start)
        after = text[end:].lstrip()
        label = after.startswith(":")
        strong = bool(_RESPONSIBLE.match(text, end))
        if owner is None:
            return self._assign(passage, start) if label or strong else None
        name = text[start:end]
        numbered = passage.index == 0 and passage.section.marker and not passage.section.heading
        if not (label or (strong and (passage.bullet or numbered))) or name.lower() in {"các đơn vị"}:
            return None
        own = [owner.passage.text[a:b].lower() for a, b in owner.spans]
        return None if name.lower() in own else self._assign(passage, start)

    def _subject(self, passage: Passage) -> None:
        """ "Căn cứ Kế hoạch này, các cấp công đoàn triển khai …": the sentence's subject, where no heading names one."""
        text = passage.text
        if any(child.heading and heading_bodies(child.heading) for child in passage.path[0].children):
            if passage.section is passage.path[0]:
                return
        intro = _INTRO.match(text)
        if intro is None and _REMARK.match(text):
            return
        begin = intro.end() if intro else 0
        start = begin + addressed_at(text[begin:])
        if starts_body(text, start) and body_end(text, start) < len(text.rstrip(" .;")):
            self._assign(passage, start)

    def _assign(
        self, passage: Passage, start: int, *, every: bool = False, whole: bool = False
    ) -> DraftAssignment | None:
        """An assignment to the bodies at `start`; the task is what follows (or the whole line)."""
        text = passage.text
        end = body_end(text, start)
        spans = split_bodies(text, start, end, every=every)
        if not spans:
            return None
        match = re.compile(r"[\s:,;–-]*").match(text, end)
        task = 0 if whole else match.end() if match else end
        index = self._add([text[a:b] for a, b in spans], passage, task)
        for number, (a, b) in enumerate(spans):
            prove_span(self.reading, f"assignments/{index}/assignees/{number}", passage, a, b)
        return self.reading.draft.assignments[index]


def _plain(text: str) -> str:
    return text.lower().replace("lđlđ", "liên đoàn lao động").replace("ubnd", "ủy ban nhân dân")


def _is_past(words: str) -> bool:
    """ "được giao", "đã giao", "nhiệm vụ giao" hand nothing over."""
    return bool(re.search(r"(?:được|đã|nhiệm vụ|bàn|chuyển|giao thông|chỉ tiêu)\s+giao", words, re.IGNORECASE))


def _sections_of_bodies(sections: list[DraftSection]) -> set[int]:
    """Sections most of whose sub-headings are bodies, whatever they are called."""
    found: set[int] = set()
    for section in sections:
        named = [child for child in section.children if child.heading and heading_bodies(child.heading)]
        heading = (section.heading or "").lower()
        if len(named) > 2 and len(named) * 3 > len(section.children) * 2 and not _NOT_ASSIGNING.search(heading):
            found.add(id(section))
        found |= _sections_of_bodies(section.children)
    return found


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


def find_assignments(
    reading: Reading, passages: list[Passage], placed: list[PlacedDeadline], taken: set[tuple[int, int]]
) -> None:
    """Fill `draft.assignments` from headings, sentences and tables (but for the tables `taken` as something else)."""
    Assigning(reading, placed).run(passages)
    read_assignment_tables(reading, passages, placed, taken)
