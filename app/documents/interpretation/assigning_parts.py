"""Which parts of a plan say who carries it out: by their heading, or because the headings below are bodies' names."""

import re

from app.documents.draft import DraftSection
from app.documents.interpretation.assignment_sentences import is_membership, is_role, named_first
from app.documents.interpretation.bodies import heading_bodies
from app.documents.interpretation.cues import Cue

ASSIGNING = Cue(
    r"tổ chức thực hiện|tổ chức, thực hiện|tổ chức và thực hiện|tổ chức chỉ đạo|chỉ đạo thực hiện|phân công|phân nhiệm|"
    r"trách nhiệm|giao nhiệm vụ|tổ chức triển khai|triển khai thực hiện|đơn vị thực hiện|cơ quan thực hiện|"
    r"công tác tổ chức|biện pháp thực hiện|biện pháp tổ chức|chỉ đạo và điều hành|tiến độ thực hiện|lộ trình thực hiện|"
    r"nhiệm vụ của|nhiệm vụ các|thực hiện kế hoạch|nhiệm vụ cụ thể của|chế độ (?:thông tin|báo cáo)"
)
_NOT_ASSIGNING = Cue(
    r"thành phần|đối tượng|số lượng|thời gian|hình thức|tiêu chuẩn|tiêu chí|khen thưởng|kinh phí|chương trình|"
    r"mục đích|yêu cầu|mục tiêu|chỉ tiêu|hồ sơ|quy mô|phân bổ|đại biểu|cơ cấu"
)
_ABOUT_WORK = re.compile(r"nội dung|giải pháp")
_ADDRESSED = re.compile(r"(?:đối với|trách nhiệm của|nhiệm vụ của)\s", re.IGNORECASE)
_BULLET = re.compile(r"^\W+")
FEWEST_SIBLINGS, FEWEST_LINES = 3, 2


def sections_of_bodies(sections: list[DraftSection]) -> set[int]:
    """Sections most of whose sub-headings are bodies; all of a plan that is a row of sentences, each with its body."""
    found: set[int] = {id(section) for section in sections} if _each_has_its_body(sections) else set()
    return found | _with_headings_of_bodies(sections)


def _with_headings_of_bodies(sections: list[DraftSection]) -> set[int]:
    found: set[int] = set()
    for section in sections:
        children = section.children
        heading = (section.heading or "").lower()
        named = [child for child in children if child.heading and _is_body(child.heading)]
        enough = len(named) >= FEWEST_SIBLINGS and len(named) * 3 > len(children) * 2
        addressed = all(_ADDRESSED.match(child.heading or "") for child in children)
        if enough and not _NOT_ASSIGNING.search(heading) and (addressed or not _ABOUT_WORK.search(heading)):
            found.add(id(section))
        found |= _with_headings_of_bodies(children)
    return found


def _is_body(heading: str) -> bool:
    return bool(heading_bodies(heading)) and not is_role(heading)


def shares_itself_out(section: DraftSection) -> bool:
    """Whether every paragraph below a heading begins with a body of its own, so that each has its task."""
    lines = [_BULLET.sub("", text) for text in section.paragraphs if text.strip()]
    if section.run_in or section.children or section.tables or len(lines) < FEWEST_LINES:
        return False
    subjects = set()
    for text in lines:
        first = named_first(text)
        if first is None or is_membership(text):
            return False
        start, end = first[0].spans[0]
        subjects.add(text[start:end].lower())
    return len(subjects) > 1


def is_row_of_sentences(sections: list[DraftSection]) -> bool:
    """Whether a plan has no headings but words with which sentences begin, so that any may say whose task it tells."""
    return not any(
        section.heading and (not section.run_in or section.paragraphs[0].rstrip(" :.;") == section.heading)
        for section in sections
    )


def _each_has_its_body(sections: list[DraftSection]) -> bool:
    """Whether a plan without headings is a row of tasks: "1. Bộ Tài chính chủ trì …", "2. Văn phòng …"."""
    if len(sections) < FEWEST_SIBLINGS or any(section.heading for section in sections):
        return False
    named = [section for section in sections if section.paragraphs and named_first(section.paragraphs[0])]
    return len(named) * 3 > len(sections) * 2
