"""Sentences that name what they found (readers and copies build them in Vietnamese), in the reader's language.

The words of a sentence are told from what stands in it by its pattern here; what stands in it stays as it is.
"""

import re
from functools import cache
from typing import Final

from app.routers.language import SOURCE
from app.routers.web.phrases import WEEKDAYS
from app.routers.web.translation import gettext
from app.services.draft_taking import UNTIED

PATTERNS: Final = (
    UNTIED,
    "Tên kế hoạch có dấu ngoặc kép mở mà không đóng.",
    "Đoạn văn có dấu ngoặc kép mở mà không đóng.",
    "Có mục “Nơi nhận” nhưng không ghi nơi nhận nào.",
    "Văn bản chưa có số, chỉ có ký hiệu.",
    "Còn chữ sau phần ký, không rõ thuộc phần nào.",
    "Ngày %(day)s là %(weekday)s, văn bản ghi %(printed_weekday)s.",
    "Thời hạn “%(words)s” không ghi năm; tạm hiểu là %(day)s.",
    "Thời hạn “%(words)s” sớm hơn ngày ban hành %(day)s.",
    "Đoạn văn dài hơn %(number)s chữ cái; chỉ tìm dữ kiện ở phần đầu đoạn.",
    "Tổng phân bổ %(named)s đại biểu vượt số lượng %(room)s của kế hoạch %(excess)s đại biểu.",
    "Dòng cộng ghi %(printed)s nhưng các dòng trên cộng lại là %(sum)s (lệch %(gap)s).",
    "Phần kết ghi “%(theirs)s”, khác với tên kế hoạch “%(ours)s”.",
    "Số thứ tự “%(marker)s” bị lặp lại.",
    "Thiếu số thứ tự trước “%(marker)s”.",
    "Đánh số bắt đầu từ “%(marker)s”.",
    "Có thể sai chính tả: “%(wrong)s” (thường viết “%(right)s”); đã giữ nguyên như bản gốc.",
    "Lặp từ “%(words)s”.",
    "Đoạn này lặp lại đoạn %(number)s.",
    "Đầu đoạn lặp lại cuối đoạn trước: “%(words)s”.",
    "Trích yếu có năm; hãy xem lại.",
    "Câu có mốc thời gian ghi sẵn trong lời văn (%(words)s); hãy xem lại.",
    "Đơn vị đã kết thúc hoạt động; nay là: %(words)s.",
)
REMARKS: Final = (
    "Đã bỏ %(number)s nhận xét (comment) của Word, không thuộc văn bản.",
    "Đã bỏ %(number)s đoạn chữ bị xóa ở chế độ theo dõi thay đổi (Track Changes).",
    "Đã nhận %(number)s đoạn chữ thêm ở chế độ theo dõi thay đổi (Track Changes).",
    "Đã bỏ %(number)s đoạn chữ ẩn (Hidden), không in ra giấy.",
    "Đã bỏ chữ trong %(number)s ô bị ô gộp che, không in ra giấy.",
    "Có %(number)s tài liệu nhúng (altChunk) không đọc được.",
    "Có %(number)s bảng lồng trong bảng, đã đọc thành các đoạn liên tiếp.",
    "Có %(number)s hình ảnh không đọc được chữ bên trong.",
    "Đã chuyển chữ dùng bảng mã TCVN3 (phông .Vn…) sang Unicode; hãy xem lại các chữ hoa.",
    "Đã chuyển chữ dùng bảng mã VNI sang Unicode; hãy xem lại.",
    "Đã chuyển văn bản từ bảng mã %(code)s sang Unicode; hãy xem lại chữ có dấu.",
)
DAYS: Final = {name.casefold(): name for name in WEEKDAYS.values()}


@cache
def _recognised(pattern: str) -> re.Pattern[str]:
    said = re.split(r"%\((\w+)\)s", pattern)
    parts = [re.escape(text) if n % 2 == 0 else f"(?P<{text}>.+?)" for n, text in enumerate(said)]
    return re.compile("".join(parts), re.DOTALL)


def warning(language: str, sentence: str) -> str:
    """The sentence in the reader's language; one that no pattern knows stays as it is."""
    if language == SOURCE:
        return sentence
    for pattern in (*PATTERNS, *REMARKS):
        found = _recognised(pattern).fullmatch(sentence)
        if found:
            named = {name: _named(language, name, text) for name, text in found.groupdict().items()}
            return gettext(language, pattern) % named if named else gettext(language, pattern)
    return gettext(language, sentence)


def _named(language: str, name: str, text: str) -> str:
    return gettext(language, DAYS.get(text.casefold(), text)) if name.endswith("weekday") else text
