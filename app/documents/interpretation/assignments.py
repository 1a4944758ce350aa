"""Assignments (phân công): who is responsible, with whom, for what, and by which of the plan's deadlines.

Where they stand: below a heading that is a body's name in the part on carrying the plan out ("IV. TỔ CHỨC THỰC
HIỆN" / "1. Văn phòng"), one for each line of the task; in sentences ("Giao X chủ trì, phối hợp với Y …",
"X: …", "Đơn vị thực hiện: X"); in tables with a column of bodies.

A line below a body's heading that gives its task to another body ("- Giao Văn phòng …") is that body's; a heading
whose every line is given away assigns nothing itself.
"""

import re

from app.documents.draft import DraftAssignment
from app.documents.interpretation.assigning_parts import (
    ASSIGNING,
    is_row_of_sentences,
    sections_of_bodies,
    shares_itself_out,
)
from app.documents.interpretation.assignment_headings import NOT_A_BODY, Owner, bodies_of_heading
from app.documents.interpretation.assignment_sentences import (
    Named,
    cooperating_in,
    done_by,
    end_of_task,
    handed_over,
    hands_over_later,
    helpers_line,
    in_brackets,
    is_membership,
    is_role,
    label_alone,
    label_among_bodies,
    labelled,
    listed,
    named_beside,
    named_first,
    named_later,
    piece_of_work,
    subject_of,
    task_then_body,
)
from app.documents.interpretation.assignment_tables import read_assignment_tables
from app.documents.interpretation.bodies import (
    heading_bodies,
    is_class,
    works,
)
from app.documents.interpretation.calls import is_call
from app.documents.interpretation.cues import Cue
from app.documents.interpretation.dates import plan_time, tells_of_past
from app.documents.interpretation.deadlines import PlacedDeadline
from app.documents.interpretation.lists import depth_of
from app.documents.interpretation.passages import Passage, prove_span
from app.documents.interpretation.source import Reading

_TIME_LINE = re.compile(r"(?:thời gian|thời hạn|tiến độ|hoàn thành|hạn)(?:[^\W\d]|\s){0,25}:", re.IGNORECASE)
_DEPARTMENTS = re.compile(r"(?:các|những)\s+(?:phòng|ban|khoa|tổ|bộ phận)(?!\w)", re.IGNORECASE)
_SENDS_THEM = re.compile(r"(?:chọn )?cử\s+[^.;]{0,60}(?:phân bổ|phân công|theo)")
_ON_RULES = Cue(r"mục đích|yêu cầu|nguyên tắc|quan điểm|thành phần|đối tượng|tiêu chuẩn|điều kiện|tình hình|kết quả")
_ON_REWARDS = Cue(r"khen thưởng|giải thưởng|thể lệ|tiêu chuẩn|điều kiện|đối tượng|thành phần|hồ sơ|mục đích|yêu cầu")
_ASKED = re.compile(r"(?:đề nghị|yêu cầu)\s", re.IGNORECASE)
_PRONOUNS = {"các đơn vị", "các cơ quan", "các cơ quan, đơn vị", "đơn vị"}
TWO = 2


class Assigning:
    """Walks the passages once and fills `draft.assignments`."""

    def __init__(self, reading: Reading, placed: list[PlacedDeadline]) -> None:
        self.reading = reading
        self.placed = placed
        self.known_heads = sections_of_bodies(reading.draft.sections)
        self.bare = is_row_of_sentences(reading.draft.sections)
        self.quota_sections: set[int] = set()
        self.owner: Owner | None = None
        self.topic: Passage | None = None
        self.last: tuple[int, int, Passage] | None = None
        self.read_to = 0

    def run(self, passages: list[Passage]) -> None:
        """Headings open an owner; lines below go to it, to the body that they name, or to nobody."""
        time = plan_time(self.reading.draft)
        self.quota_sections = {id(p.section) for p in passages if p.line in self.reading.quota_lines}
        for passage in passages:
            if passage.cell is not None and self.owner and passage.section is self.owner.passage.section:
                self.owner.in_table = True
            if passage.role == "preamble" or passage.cell is not None or self._only_sends(passage):
                continue
            if not tells_of_past(time, passage.text):
                self._take(passage)
        self._close()

    def _only_sends(self, passage: Passage) -> bool:
        """Whether the line says who sends how many; a body's heading with its task says more."""
        tasked = passage.is_heading and passage.index == 0 and self._in_assigning_part(passage)
        return passage.line in self.reading.quota_lines and not tasked

    def _take(self, passage: Passage) -> None:
        if self.owner and self.owner.passage.section not in passage.path:
            self._close()
        assigning = self._in_assigning_part(passage)
        if passage.is_heading or passage.index == 0:
            self.topic = passage
        if is_membership(passage.text):
            if self.owner:
                self.owner.members += 1
            return
        if passage.is_heading and assigning and (spans := bodies_of_heading(passage)):
            if self.owner and not self.owner.tasks and self.owner.passage.section is not passage.section:
                self.owner.parts += 1  # "1. Ủy ban nhân dân các cấp", and below it "1.1. Ủy ban nhân dân tỉnh"
            self._close()
            self.owner = Owner(passage, spans, shared=shares_itself_out(passage.section))
            self._rest_of_heading(self.owner)
            return
        if passage.is_heading and is_role(passage.text):
            return
        self.read_to = 0
        taken = self._listed(passage) or self._goes_on(passage) or self._named(passage, assigning=assigning)
        if assigning and passage.role == "body":
            later = named_later(passage.text, plain=taken and self.owner is None)
            self._keep(passage, [named for named in later if named.spans[0][0] > self.read_to])
        if taken or self.owner is None:
            return
        if self._is_of_quotas(passage, self.owner):
            self.owner.gave_away += 2
        elif not passage.is_heading or not passage.section.children:
            self.owner.tasks.append((passage, 0))

    def _listed(self, passage: Passage) -> bool:
        """A line that holds nothing but bodies below "Cơ quan chủ trì": theirs is what the heading above that says."""
        heading = passage.section.heading
        if passage.is_heading or passage.role != "body" or not heading or not label_alone(heading):
            return False
        spans = listed(passage.text)
        if not spans:
            return False
        index = self._add([passage.text[a:b] for a, b in spans], passage, 0)
        for number, (a, b) in enumerate(spans):
            prove_span(self.reading, f"assignments/{index}/assignees/{number}", passage, a, b)
        above = [section.heading for section in passage.path[:-1] if section.heading]
        if above:
            self.reading.draft.assignments[index].task = above[-1]
        return True

    def _is_of_quotas(self, passage: Passage, owner: Owner) -> bool:
        """Whether the line stands below the owner's own in a part on quotas, or says who sends those shared out."""
        if passage.section is owner.passage.section:
            return False
        first = named_first(passage.text)
        sends = first is not None and _SENDS_THEM.match(passage.text, first[0].task) is not None
        return sends or id(passage.section) in self.quota_sections

    def _in_assigning_part(self, passage: Passage) -> bool:
        if passage.role in {"closing", "annex"}:
            return False
        if self.bare and passage.role == "body":
            return True
        return ASSIGNING.stands_in(passage.headings) or any(id(section) in self.known_heads for section in passage.path)

    def _rest_of_heading(self, owner: Owner) -> None:
        """After "1. Phòng Điều dưỡng:" the words on the same line are the first task."""
        passage = owner.passage
        if passage.index < 0:
            return
        match = re.compile(r"[\s:.;,–-]*").match(passage.text, len(passage.section.heading or ""))
        start = match.end() if match else 0
        if start < len(passage.text):
            owner.tasks.append((passage, start))

    def _goes_on(self, passage: Passage) -> bool:
        """A deeper bullet, or a line of helpers or of the time, goes on with the assignment just made."""
        if self.last is None or passage.section is not self.last[2].section:
            return False
        index, depth, first = self.last
        if helpers_line(passage.text):
            assignment = self.reading.draft.assignments[index]
            assignment.cooperating = list(dict.fromkeys(assignment.cooperating + cooperating_in(passage.text, 0)))
            return True
        if _TIME_LINE.match(passage.text):
            assignment = self.reading.draft.assignments[index]
            due = self._deadline(passage, 0)
            assignment.deadline = due if assignment.deadline is None else assignment.deadline
            return True
        if depth_of(passage) <= depth or passage.is_heading or first.is_heading:
            return False
        if not self._keep(passage, handed_over(passage.text)):
            self._add(self.reading.draft.assignments[index].assignees, passage, 0, copy_from=index)
        return True

    def _named(self, passage: Passage, *, assigning: bool) -> bool:
        """Lines that name their body themselves; below a body's heading only those that plainly mean another."""
        text = passage.text
        found = handed_over(text)
        handed = bool(found)
        if not found and passage.role in {"body", "annex"} and (label := labelled(text)):
            found = [label]
        if not found and (assigning or self.owner):
            found = self._first_in_line(passage)
        elif not found and passage.role == "body":
            named = named_first(text)
            found = [named[0]] if named and self._plainly_responsible(passage, *named) else []
        if not found and passage.role == "body" and not _ON_REWARDS.stands_in(passage.headings):
            bracketed = in_brackets(text)
            found = done_by(text) or ([bracketed] if bracketed else piece_of_work(text))
        if not found:
            self.last = None
            return False
        plain = not (self.owner or passage.is_heading or passage.bullet or _is_numbered(passage))
        found = [one for one in found if not (plain and is_call(text, one))]
        if not found:
            return False
        if assigning and self.owner is None and hands_over_later(text) and (subject := named_first(text)):
            found = [subject[0], *(one for one in found if one.spans[0][0] > subject[0].spans[-1][1])]
        found += named_beside(text, found[-1].task or found[-1].spans[-1][1])
        self.read_to = max(b for one in found for _, b in one.spans)
        first = self._keep(passage, found)
        self.last = (first - 1, depth_of(passage), passage) if first else None
        if self.owner:
            self.owner.gave_away += 1
            if handed and hands_over_later(text):
                self.owner.tasks.append((passage, 0))
        return True

    def _plainly_responsible(self, passage: Passage, named: Named, kind: str) -> bool:
        """Whether a line outside the parts on carrying out says of a body of its own that it is responsible."""
        text = passage.text
        if is_class(text[named.spans[0][0] : named.spans[-1][1]]) or _ON_RULES.stands_in(passage.headings):
            return False
        return kind == "strong" or (kind == "label" and works(text, named.spans[-1][1]))

    def _first_in_line(self, passage: Passage) -> list[Named]:
        """The body with which the line begins, or for which it is the task."""
        text = passage.text
        first = named_first(text)
        numbered = _is_numbered(passage) or (passage.index < 0 and text.rstrip().endswith("."))  # a sentence as heading
        if self.owner is None:
            if first and first[1] != "plain":
                return [first[0]]
            reverse = task_then_body(text) if passage.bullet or numbered or passage.section.run_in else None
            asked = passage.bullet and _ASKED.match(text)
            alone = numbered or asked or self._below_a_subject(passage)
            plain = subject_of(text) if alone or not self._has_bodies(passage) else None
            found = reverse or plain
            if not found and passage.bullet and not NOT_A_BODY.match(text):
                found = label_among_bodies(text, passage.section.paragraphs)
            return [found] if found else []
        shared = self.owner.shared
        if first is None or (first[1] == "plain" and not shared and not self._shares_out(passage, first[0])):
            return []
        name = text[first[0].spans[0][0] : first[0].spans[-1][1]].lower()
        own = [self.owner.passage.text[a:b].lower() for a, b in self.owner.spans]
        clear = first[1] == "label" or passage.bullet or numbered or shared
        return [first[0]] if clear and name not in own and name not in _PRONOUNS else []

    def _shares_out(self, passage: Passage, named: Named) -> bool:
        """Whether a bullet "+ Ủy ban Kiểm tra giám sát …" below the body that makes the plan is its own body's task."""
        owner, (start, end) = self.owner, named.spans[0]
        if owner is None or not passage.bullet or is_class(passage.text[start:end]):
            return False
        names = [owner.passage.text[a:b] for a, b in owner.spans]
        return any(_DEPARTMENTS.match(name) or self._issues(name) for name in names)

    def _below_a_subject(self, passage: Passage) -> bool:
        """Whether the line stands below a heading of its own that names no body: "1. Trách nhiệm chung"."""
        return len(passage.path) > 1 and bool(passage.section.heading) and not passage.is_heading

    def _has_bodies(self, passage: Passage) -> bool:
        """Whether headings of the same part name bodies, so that its plain paragraphs need not."""
        return any(child.heading and heading_bodies(child.heading) for child in passage.path[0].children)

    def _keep(self, passage: Passage, found: list[Named]) -> int:
        """Add what a line says; gives one more than the last index, or 0 for nothing."""
        last = 0
        for named in found:
            names = [passage.text[a:b] for a, b in named.spans]
            bare = named.task_end == 0
            about = self.topic if bare and self.topic and self.topic.section is passage.section else None
            if about is not None and about is not passage:
                index = self._add(names, about, 0)
            else:
                index = self._add(names, passage, named.task, end=named.task_end or None)
            for number, (a, b) in enumerate(named.spans):
                prove_span(self.reading, f"assignments/{index}/assignees/{number}", passage, a, b)
            last = index + 1
        return last

    def _close(self) -> None:
        """Turn a heading's tasks into assignments; one without tasks counts unless its lines name others."""
        owner, self.owner, self.last = self.owner, None, None
        if owner is None or owner.parts:
            return
        told = any(passage.text.lower().startswith("nhiệm vụ") for passage, _ in owner.tasks)
        if owner.members >= TWO and len(owner.tasks) < TWO and not told:
            return
        names = [owner.passage.text[a:b] for a, b in owner.spans]
        shared_out = owner.gave_away > 1 or any(self._issues(name) for name in names)
        if not owner.tasks and (owner.gave_away or owner.in_table) and shared_out:
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
        maker = re.search(
            rf"{re.escape(plain)}[^.;:]{{0,40}}(?:xây dựng|ban hành|đề ra|hướng dẫn|tổ chức|triển khai)", made
        )
        return bool(maker) or plain in _plain(draft.issuing_body or "")

    def _add(
        self, names: list[str], passage: Passage, start: int, *, end: int | None = None, copy_from: int | None = None
    ) -> int:
        """One assignment whose task is the passage's words from `start`; gives its index."""
        draft = self.reading.draft
        index = len(draft.assignments)
        shared = passage.role == "body" and self._in_assigning_part(passage)
        stop = end_of_task(passage.text, start if shared else len(passage.text)) if end is None else end
        draft.assignments.append(
            DraftAssignment(
                assignees=list(names),
                cooperating=cooperating_in(passage.text[:stop] if end is None else passage.text, start),
                task=passage.text[start:stop],
                deadline=self._deadline(passage, start),
            )
        )
        prove_span(self.reading, f"assignments/{index}", passage, 0, len(passage.text.rstrip()))
        prove_span(self.reading, f"assignments/{index}/task", passage, start, stop)
        for number in range(len(names) if copy_from is not None else 0):
            proof = draft.evidence.get(f"assignments/{copy_from}/assignees/{number}")
            if proof:
                draft.evidence[f"assignments/{index}/assignees/{number}"] = proof
        return index

    def _deadline(self, passage: Passage, start: int) -> int | None:
        """The first deadline of the plan that stands in the task's words."""
        offset = max(passage.base, 0)
        for placed in self.placed:
            if placed.line == passage.line and placed.line and placed.offset >= offset + start:
                return placed.index
        return None


def _is_numbered(passage: Passage) -> bool:
    """Whether the passage is the sentence of a number of its own."""
    return passage.index == 0 and bool(passage.section.marker) and not passage.section.heading


def _plain(text: str) -> str:
    return text.lower().replace("lđlđ", "liên đoàn lao động").replace("ubnd", "ủy ban nhân dân")


def find_assignments(
    reading: Reading, passages: list[Passage], placed: list[PlacedDeadline], taken: set[tuple[int, int]]
) -> None:
    """Fill `draft.assignments` from headings, sentences and tables (but for the tables `taken` as something else)."""
    Assigning(reading, placed).run(passages)
    read_assignment_tables(reading, passages, placed, taken)
