"""Counts that share nothing out: sizes of committees, how many of the people are women, what a prize or a result is."""

import re

from app.documents.interpretation.capacity import WHOLE
from app.documents.interpretation.cues import Cue
from app.documents.interpretation.passages import Passage
from app.documents.interpretation.quota_clauses import Claim
from app.documents.interpretation.quota_words import TAKES_PART

ASPECT = re.compile(  # what a label says of a matter, never of a body
    r"(?:tiêu chuẩn|tiêu chí|điều kiện|yêu cầu|nội dung|hình thức|thời gian|địa điểm|thời lượng|giải thưởng|"
    r"cơ cấu giải|"
    r"mức thưởng|khen thưởng|phần thưởng|quyền lợi|chế độ|kinh phí|chỉ tiêu|kết quả|mục tiêu|quy mô|độ tuổi|thể lệ|"
    r"ban giám khảo|ban tổ chức|ban chỉ đạo|tổ trọng tài|tổ thư ký|"
    r"hội đồng(?=\s+(?:xét|thẩm định|giám khảo|bình chọn|tuyển chọn|thi đua|chấm|nghiệm thu)|\s*$))(?!\w)",
    re.IGNORECASE,
)
_WORKING_GROUP = re.compile(
    r"(?:tổ (?:giúp việc|thư ký|trọng tài|kiểm phiếu|lễ tân|bảo vệ|phục vụ|hậu cần|y tế|"
    r"an ninh|kỹ thuật)|ban (?:giám khảo|trọng tài|kiểm phiếu|bầu cử|thẩm tra[^,;:]*)|"
    r"đoàn (?:chủ tịch|thư ký|kiểm tra|giám sát)|hội đồng (?:giám khảo|thẩm định))",
    re.IGNORECASE,
)
_ELECTED = Cue(
    r"nhân sự|ủy viên ban chấp hành|bầu ban chấp hành|"
    r"(?:số lượng|cơ cấu)[^/]{0,40}(?:ban chấp hành|ban thường vụ|cấp ủy|cấp uỷ|ủy ban kiểm tra)",
    re.IGNORECASE,
)
_TO_JOIN = re.compile(
    r"[^.;:]{0,40}(?:cho đảng|kết nạp|bốc thăm|bắt thăm|làm điểm|thí điểm|"
    r"(?:để|nhằm)\s+(?:kiểm tra|khảo sát|điều tra|giám sát|xây dựng|chỉ đạo))(?!\w)",
    re.IGNORECASE,
)
_PEOPLE_OF = (
    r"(?:(?:số|tổng số|trong đó)\s+)?(?:(?:đại biểu|cán bộ|người|đồng chí|đoàn viên|học sinh|sinh viên)\s+)?"
    r"(?:là\s+)?(?:người\s+)?"
)
_OF_SEX_OR_AGE = re.compile(
    rf"{_PEOPLE_OF}(?:nữ|phụ nữ|nam|trẻ(?:\s+tuổi)?|(?:trẻ\s+)?(?:tuổi\s+)?(?:dưới|từ)\s+\d\d\s+tuổi(?:\s*\([^()]*\))?|"
    r"ngoài đảng|(?:ứng cử[,\s]+)?tái cử|ứng cử|tham gia lần đầu|(?:là\s+)?đảng viên)(?:\s+được bầu)?",
    re.IGNORECASE,
)
_OF_DESCENT = re.compile(rf"{_PEOPLE_OF}(?:dân tộc(?:\s+thiểu số)?|(?:có\s+|theo\s+)?tôn giáo)", re.IGNORECASE)
_PERCENT_NEXT = re.compile(r"[\s,(]*(?:chiếm\s+)?(?:tỷ lệ\s+|tỉ lệ\s+)?\d{1,3}(?:[.,]\d+)?\s*%", re.IGNORECASE)

_TOLD = re.compile(  # headings below which figures only describe
    r"(?:^|/ )(?:[\W\d]*)(?:một số )?(?:đặc điểm|tình hình|thực trạng|kết quả (?:thực hiện|đạt được|công tác|năm|của)|"
    r"khái quát|thuận lợi|khó khăn|đánh giá (?:tình hình|kết quả|chung)|kinh phí|dự toán|dự trù|cơ cấu giải|"
    r"giải thưởng|cơ cấu tổ chức|phân bổ (?:kinh phí|quà|suất quà|học bổng|vốn|nguồn|ngân sách|tiền))(?!\w)"
)
_TARGETS = re.compile(
    r"(?:mục tiêu\W{1,3}(?:và )?)?(?:các |một số )?chỉ tiêu"
    r"(?:\W{1,3}(?:và )?(?:nhiệm vụ|mục tiêu).*|"
    r"\s+(?:cụ thể|chủ yếu|chung|phấn đấu|thi đua|cơ bản|năm|trọng tâm|chính).*)?",
    re.IGNORECASE,
)
_COMMITTEE = re.compile(
    r"(?:thành phần\s+|thành lập\s+|nhân sự\s+)?(?:của\s+)?(?:ban (?:tổ chức|chỉ đạo|giám khảo|trọng tài|chấm)|"
    r"tiểu ban|tổ (?:giúp việc|thư ký|chấm|công tác)|hội đồng (?:thi|xét|chấm|thẩm|giám))(?!\w)",
    re.IGNORECASE,
)
_GIVEN_BY = re.compile(
    r"(?:bằng khen|giấy khen|cờ(?: thi đua)?|kỷ niệm chương|danh hiệu|giấy chứng nhận|thư khen|bằng)\s+của\s+$",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"(?<!\w)đã\s+(?:được\s+)?(?:có|cử|gửi|giới thiệu|chọn|đề cử|bình chọn|lựa chọn|tham gia|tham dự)", re.IGNORECASE
)
_TEAM = re.compile(r"(?:mỗi|từng)\s+(?:đoàn|tổ|nhóm)(?:\s+[^\W\d]+){0,2}", re.IGNORECASE)
_INSPECTS = Cue(r"(?<!\w)(?:kiểm tra|giám sát|thanh tra|khảo sát|điều tra)(?!\w)", re.IGNORECASE)
_SEATS = re.compile(r"được bầu(?:\s+(?:của|ở|tại))?[^;.:]{0,40}$", re.IGNORECASE)
_CANDIDATES = Cue(r"hiệp thương|ứng cử", re.IGNORECASE)
_COURSE = re.compile(
    r"(?:(?:các|mỗi|từng)\s+)?(?:lớp|khóa|khoá|chuyên đề)\s+(?:[^\W\d]+\s+){0,3}?(?:bồi dưỡng|tập huấn|"
    r"kỹ năng|kĩ năng|đào tạo|nghiệp vụ|kiến thức|học|nghề|chuyên đề|huấn luyện|dành cho|về|cho)(?!\w)",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"(?:(?:phó\s+)?trưởng\s+(?:ban|tiểu ban|đoàn)|thư ký|ủy viên|uỷ viên|thành viên|phó ban)"
    r"(?:\s+(?:thường trực|tổ chức))?",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"\.\s+(?=[^\W\d_])|;")


def only_told(passage: Passage) -> bool:
    """Whether the headings say that figures here describe, cost or reward, and share out nothing."""
    return tells_only(passage.headings)


def tells_only(headings: str) -> bool:
    """Whether headings, in small letters, announce a description, costs or prizes."""
    return bool(_TOLD.search(headings))


def is_target(words: str) -> bool:
    """Whether a heading or lead-in announces targets ("CHỈ TIÊU CỤ THỂ"), and no places that are shared out."""
    return bool(_TARGETS.fullmatch(words.strip(" .:")))


def is_committee(words: str) -> bool:
    """Whether a heading or lead-in is about those who run the event."""
    return bool(_COMMITTEE.match(words))


def is_denied(passage: Passage, claim: Claim) -> bool:
    """Whether what the count belongs to, or what is done with those counted, makes it no quota."""
    text, name = passage.text, passage.text[slice(*claim.name)]
    if ASPECT.match(name) or WHOLE.match(name) or _is_share_of_people(name, text[claim.share.end :]):
        return True
    if _sizes_committee(passage, claim) or _TO_JOIN.match(text, claim.share.end):
        return True
    if not claim.verb and (_OFFICE.fullmatch(name) or _COURSE.match(name)):
        return True
    if _TEAM.fullmatch(name) and _INSPECTS.search(f"{passage.headings} {text}"):
        return True  # "kiểm tra xe …; mỗi đoàn không quá 06 người"
    if _CANDIDATES.search(text) and _SEATS.search(text, 0, claim.share.quantity.words_start):
        return True  # "huyện A được bầu 30 đại biểu và dự kiến tổng số người ứng cử là 51 người"
    begin = max((m.end() for m in _SENTENCE.finditer(text, 0, claim.share.quantity.start)), default=0)
    return bool(_GIVEN_BY.search(text, 0, claim.name[0]) or _DONE.search(text, begin, claim.share.quantity.start))


def _sizes_committee(passage: Passage, claim: Claim) -> bool:
    """As in "Ban Chấp hành 15 đồng chí": how many sit on it, where the plan speaks of whom to elect."""
    name = passage.text[slice(*claim.name)]
    return not claim.verb and bool(
        _WORKING_GROUP.fullmatch(name)
        or (
            _ELECTED.search(passage.headings)
            and not TAKES_PART.match(passage.text[claim.share.quantity.end :].lstrip())
        )
    )


def _is_share_of_people(name: str, after: str) -> bool:
    """As in "đại biểu nữ 16 đại biểu, tỷ lệ 34%": who is among them, not who sends them."""
    if _OF_SEX_OR_AGE.fullmatch(name):
        return True
    of_pupils = name.startswith(("học sinh", "sinh viên"))
    return bool(_OF_DESCENT.fullmatch(name) and (of_pupils or _PERCENT_NEXT.match(after)))
