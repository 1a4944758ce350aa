"""Sentences that call upon everybody to carry the plan out, and so give it to nobody."""

import re

from app.documents.interpretation.assignment_sentences import Named
from app.documents.interpretation.bodies import is_class

_ANYBODY = re.compile(r"(?:(?:các|những|cơ quan|đơn vị|địa phương|tổ chức|cá nhân|và|có liên quan|liên quan|,)\s*)+")
_BARE_POST = re.compile(
    r"(?:phó\s+)?(?:(?:trưởng|chánh)\s+(?:phòng|ban|khoa|văn phòng|bộ phận)|(?:chi )?cục trưởng|vụ trưởng|giám đốc|"
    r"chủ tịch|hiệu trưởng|thủ trưởng)|(?:trưởng|thủ trưởng|lãnh đạo|người đứng đầu)\s+các\s+[^,;]{2,60}",
    re.IGNORECASE,
)
_CALL = re.compile(  # "… nghiêm túc triển khai thực hiện kế hoạch này": said to all, given to nobody
    r"(?:(?:căn cứ|trên cơ sở|theo|tùy)[^,]{0,120},\s*)?(?:(?:nghiêm túc|chủ động|khẩn trương|tích cực|kịp thời|"
    r"quan tâm|phối hợp|chịu trách nhiệm|có trách nhiệm|tập trung|tổ chức|quán triệt|phổ biến|triển khai|thực hiện|"
    r"và|,)\s*)+(?:(?:tốt|đầy đủ|có hiệu quả|hiệu quả|đạt (?:kết quả|hiệu quả)|các nội dung|nội dung|nhiệm vụ|"
    r"kế hoạch)[^.;:]{0,90})?[\s./;]*",
    re.IGNORECASE,
)
_REPORTS = re.compile(r"báo cáo(?!\w)")  # "Các khoa, phòng báo cáo kết quả hằng quý": a duty of all


def is_call(text: str, named: Named) -> bool:
    """Whether a plain line only calls upon everybody, or upon posts, to carry the plan out."""
    names = [text[a:b] for a, b in named.spans]
    if all(_BARE_POST.fullmatch(name) or _ANYBODY.fullmatch(name) for name in names):
        return True
    called = _CALL.fullmatch(text, named.task) or _REPORTS.match(text, named.task)
    return is_class(names[0]) and called is not None
