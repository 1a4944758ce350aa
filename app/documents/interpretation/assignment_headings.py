"""Headings that are bodies' names, and what is given to them below."""

import re
from dataclasses import dataclass, field

from app.documents.interpretation.assigning_parts import ASSIGNING, FEWEST_SIBLINGS
from app.documents.interpretation.assignment_sentences import is_role
from app.documents.interpretation.bodies import (
    addressed_at,
    body_end,
    heading_bodies,
    name_goes_on,
    split_bodies,
    starts_body,
)
from app.documents.interpretation.passages import Passage

NOT_A_BODY = re.compile(
    r"(?:kinh phí|thời gian|công tác|chế độ|nguồn|tiến độ|kiểm tra|tuyên truyền|giải pháp|nội dung|khen thưởng|"
    r"chung|mọi|nếu|trên đây|trong quá trình|"
    r"báo cáo|phân công|tổ chức|triển khai|thực hiện|hội nghị|biện pháp|lộ trình|yêu cầu|chỉ đạo|sơ kết|tổng kết|"
    r"đánh giá|giám sát|thông tin|xây dựng|về|địa điểm|chuẩn bị|bảo đảm|đảm bảo|hoạt động|phương|hình thức|cơ sở vật|"
    r"thành phần|quy|nhiệm vụ|trách nhiệm|chương trình|điều khoản|hiệu lực|giai đoạn|bước|đợt|tập huấn|rà soát|hồ sơ|"
    r"nhân lực|tài chính|phối hợp|cơ chế|một số|các (?:bước|hoạt|nội|giải|biện|nhiệm|tiểu mục|chỉ|điều|mốc)|mục|"
    r"thi|lễ|"
    r"đối với (?:tập thể|cá nhân|cán bộ|công tác)|công tác)(?!\w)",
    re.IGNORECASE,
)
_PASSIVE = re.compile(r"\s*được\s")
LONGEST_NAME, LONGEST_PREDICATE = 80, 40


@dataclass(slots=True)
class Owner:
    """The body or bodies of a heading: where they are printed, and what they were given."""

    passage: Passage
    spans: list[tuple[int, int]]
    tasks: list[tuple[Passage, int]] = field(default_factory=list)
    gave_away: int = 0
    parts: int = 0
    members: int = 0
    in_table: bool = False
    shared: bool = False


def bodies_of_heading(passage: Passage) -> list[tuple[int, int]]:
    """The bodies that a heading names, in a part where headings do name those responsible."""
    heading = passage.section.heading
    if not heading or not passage.text.startswith(heading):
        return []
    if passage.path[0] is passage.section and ASSIGNING.search(heading.lower()):
        return []
    if is_role(heading):
        return []
    if spans := heading_bodies(heading):
        return spans
    plain = heading.rstrip(" .:;")
    start = addressed_at(plain)
    if starts_body(plain, start):  # "1. UBND các xã có trách nhiệm:"
        end = body_end(plain, start)
        if _PASSIVE.match(plain, end) or name_goes_on(plain, end, len(plain)):  # "2. Các đơn vị được giám sát:"
            end = len(plain)
        return split_bodies(plain, start, end) if len(plain) - end <= LONGEST_PREDICATE else []
    siblings = passage.path[-2].children if len(passage.path) > 1 else []
    bodies = sum(bool(s.heading and heading_bodies(s.heading)) for s in siblings)
    unlike = NOT_A_BODY.match(plain[start:]) or len(plain) > LONGEST_NAME or re.search(r"[:;?]", plain)
    named = plain[start].isupper() or start > 0  # "Đối với đội ngũ giáo viên"
    if len(siblings) >= FEWEST_SIBLINGS and bodies * 2 > len(siblings) and not unlike and named:
        return [(start, len(plain))]
    addressed = start > 0 and all(addressed_at(one.heading or "") > 0 for one in siblings)
    if addressed and bodies and not unlike:  # "1. Đối với nhà trường", "2. Đối với học sinh"
        return [(start, len(plain))]
    return []
