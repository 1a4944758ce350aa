"""Which columns of a table name units, and which count whom these send: by its header and the headings above it."""

import re

from app.documents.interpretation.bodies import starts_body
from app.documents.interpretation.quota_denials import tells_only
from app.documents.interpretation.quota_words import shares_in
from app.documents.interpretation.tables import Grid, is_figure
from app.enums import AllocationCategory
from app.rules.vietnamese_numbers import Quantity, find_quantities

_UNIT_COLUMN = (
    r"đơn vị|cơ quan|công đoàn|địa phương|tên|trường|tổ chức|khối|chi bộ|đảng bộ|đoàn trực thuộc|xã|khoa|phòng|ban|"
    r"chi đoàn|chi hội|huyện|phường|thôn|bản|doanh nghiệp|công ty|hội|sở|ngành|cụm|chi nhánh|lớp|"
    r"xưởng|xí nghiệp|nhà máy|nông trường|tỉnh|thành phố|cđcs|lđlđ|liên đoàn|nghiệp đoàn|chi cục|câu lạc bộ|clb"
)
_COUNTS = (
    (r"tập thể\s*(?:/|hoặc)\s*cá nhân", AllocationCategory.EITHER_NOMINEE),
    (r"tập thể", AllocationCategory.COLLECTIVE_NOMINEE),
    (r"cá nhân|gương", AllocationCategory.INDIVIDUAL_NOMINEE),
    (
        r"trường hợp|điển hình|bài (?:dự )?thi|tác phẩm|sáng kiến|ý tưởng|sản phẩm dự thi",
        AllocationCategory.EITHER_NOMINEE,
    ),
    (r"khách mời", AllocationCategory.GUEST),
    (r"dự khuyết", AllocationCategory.ALTERNATE),
    (r"đương nhiên", AllocationCategory.EX_OFFICIO),
    (r"đại biểu|(?<!\w)đb(?!\w)|số người|đoàn viên|người|số lượng|chỉ tiêu|phân bổ", AllocationCategory.DELEGATE),
    (r"^\s*(?:số\s+(?:lượng\s+)?)?(?:hộ|gia đình|câu lạc bộ|chi hội)(?!\w)", AllocationCategory.COLLECTIVE_NOMINEE),
)
_ABOUT_QUOTAS = re.compile(r"phân bổ|chỉ tiêu|đại biểu|giới thiệu|số lượng|thành phần|tham dự|điển hình|khen thưởng")
_SAYS_WHAT_IS_SENT = re.compile(r"đại biểu|phân bổ|chỉ tiêu|tập thể|cá nhân|tham dự|tham gia|giới thiệu", re.IGNORECASE)
_PLAIN_COUNTS = re.compile(
    r"tham gia|tham dự|lực lượng|đại biểu|phân bổ|thành phần|thí sinh|số lượng|dự thi|học viên|danh sách"
)
_NOT_A_QUOTA = re.compile(
    r"kinh phí|tiền|tổng số đoàn viên|số đoàn viên hiện có|tỷ lệ|%|gian|ghi chú|năm|số lớp|số phòng|số xe|đơn giá|điểm|"
    r"quà|học bổng|đơn vị máu|số bộ|ghế",
    re.IGNORECASE,
)
_MEMBERSHIP = re.compile(  # how big a unit is, not what it sends
    r"(?:tổng\s+)?số\s+(?:lượng\s+)?(?:đoàn viên|đv|công đoàn viên|hội viên|đảng viên|lao động|người lao động|"
    r"cnvclđ|cnlđ|cán bộ|học sinh|sinh viên|hộ)(?:\s+(?:hiện có|thực tế|của đơn vị))?",
    re.IGNORECASE,
)
_PART_COLUMN = re.compile(  # who is among those counted beside it: "Trong đó nữ"
    r"(?:trong\s+đó[\s:,]*)?(?:số\s+)?(?:lượng\s+)?(?:(?:đại biểu|người|là|cán bộ)\s+)*"
    r"(?:nữ|nam|dân tộc[^\d]*|đảng viên|"
    r"trẻ|(?:đại biểu\s+)?(?:trẻ\s+)?(?:dưới|từ)\s+\d\d\s+tuổi|tôn giáo|trực tiếp[^\d]*)",
    re.IGNORECASE,
)
_MEASURE = re.compile(r"đơn vị\s+(?:tính|đo)|đvt|(?:chỉ tiêu|nội dung|nhiệm vụ|công việc|hoạt động)$", re.IGNORECASE)
_GROUPS = re.compile(r"(?:thành phần|(?:nhóm\s+)?đối tượng|lực lượng)(?!\w)", re.IGNORECASE)
_PLAINLY = re.compile(
    r"đại biểu|tập thể|cá nhân|khách mời|dự khuyết|đương nhiên|điển hình|trường hợp|gương", re.IGNORECASE
)
_MONEY = re.compile(r"đơn giá|thành tiền|mức chi|kinh phí|số tiền|định mức|trị giá|mức hỗ trợ", re.IGNORECASE)
LONGEST_CELL, LONGEST_FIGURE = 80, 40
_NOTE = re.compile(r"\s*\([^()]*\)")
_OF_WHICH = re.compile(r"(?:trong\s+đó|gồm|chia ra)(?!\w)", re.IGNORECASE)
_OF_ONE_KIND = frozenset(AllocationCategory) - {AllocationCategory.DELEGATE, AllocationCategory.EITHER_NOMINEE}
LINES_ABOVE, LONGEST_TITLE = 3, 100
_SHARES_OUT = re.compile(r"(?:bảng |biểu |danh sách |dự kiến |về việc )*(?:phân bổ|số lượng|chỉ tiêu)(?!\w)")
_OTHER_MATTERS = re.compile(
    r"kinh phí|ngân sách|dự toán|nguồn vốn|trồng|diện tích|sản lượng|hộ nghèo|giảm nghèo|bảo hiểm|bhyt|bhxh|"
    r"tiêm|nông thôn mới|kết nạp|phát triển đoàn viên|đơn vị hành chính|biên chế|thiết bị|vật tư|phương tiện|"
    r"quà|học bổng|tuyển sinh|nhà ở|hỗ trợ|vay vốn|xe"
)
_SUM_COLUMN = re.compile(r"(?:tổng|cộng)(?!\w)", re.IGNORECASE)


def unit_columns(grid: Grid) -> list[int]:
    """The columns that are headed as ones of units and hold names, not "người", "lượt" under "Đơn vị tính".

    Where there is none, the column of groups ("Thành phần", "Đối tượng") of a table on those who take part.
    """
    found = [i for i, words in enumerate(grid.header) if _heads_units(words) and _holds_names(grid, i)]
    if found or not _PLAIN_COUNTS.search(_title(grid)):
        return found
    return [i for i, words in enumerate(grid.header) if _GROUPS.match(words.strip()) and _holds_names(grid, i)][:1]


def _heads_units(words: str) -> bool:
    return bool(re.search(_UNIT_COLUMN, words, re.IGNORECASE)) and not _MEASURE.search(words)


def _holds_names(grid: Grid, column: int) -> bool:
    names = [text for row in grid.rows if (text := row[column].text) and not is_figure(text)]
    named = sum(text[0].isupper() or starts_body(text, any_case=True) for text in names)
    return named * 2 > len(names)


def count_columns(grid: Grid, units: list[int]) -> dict[int, AllocationCategory]:
    """The columns that hold counts of people or collectives; a column of sums only where it is the only one."""
    title = _title(grid)
    if tells_only(f"{title} / {_line_above(grid)}") or (
        any(map(_MONEY.search, grid.header)) and not any(map(_PLAINLY.search, grid.header))
    ):
        return {}
    of_people = not _OTHER_MATTERS.search(title) or bool(re.search(r"đại biểu|thành phần|tham dự", title))
    plainly = any(_SAYS_WHAT_IS_SENT.search(words) for words in grid.header)
    found: dict[int, AllocationCategory] = {}
    sums: dict[int, AllocationCategory] = {}
    for column, words in enumerate(grid.header):
        size = plainly and _MEMBERSHIP.fullmatch(words.strip())
        if column in units or size or _NOT_A_QUOTA.search(words):
            continue
        category = _category(grid.levels[column])
        cells = [row[column].text for row in grid.rows]
        if (
            category is None
            and of_people
            and _PLAIN_COUNTS.search(title)
            and all(is_figure(text) or not text for text in cells)
        ):
            category = None if is_numeral_column(words) else AllocationCategory.DELEGATE
        if category is None or not any(counts_in(text, category) for text in cells):
            continue
        vague = not _PLAINLY.search(words)
        if vague and not (of_people and (_ABOUT_QUOTAS.search(title) or _PLAIN_COUNTS.search(title))):
            continue
        (sums if _SUM_COLUMN.search(words) and "tổng số đại biểu" not in words.lower() else found)[column] = category
    return _without_parts(grid, found, sums) or sums


def _without_parts(
    grid: Grid, found: dict[int, AllocationCategory], sums: dict[int, AllocationCategory]
) -> dict[int, AllocationCategory]:
    """Without columns that count again who is counted beside them, and without those that the next ones divide."""
    parts = {column for column in found if _is_part(grid.levels[column])}
    if not sums and len(parts) == len(found):
        parts = set()
    divided = {column for column in found if column + 1 in found and _divides(grid.levels[column + 1])}
    divided -= {column for column in divided if _divides(grid.levels[column])}
    return {column: kind for column, kind in found.items() if column not in parts | divided}


def _is_part(levels: list[str]) -> bool:
    """Whether a column says who is among those that another counts, or how big the unit is."""
    words = [_NOTE.sub("", text).strip() for text in levels]
    return any(_PART_COLUMN.fullmatch(text) or _MEMBERSHIP.fullmatch(text) for text in [words[-1], " ".join(words)])


def _divides(levels: list[str]) -> bool:
    """Whether a column is one of those into which the one beside it is divided: "Trong đó: tập thể"."""
    return bool(_OF_WHICH.match(levels[0])) and _category(levels) in _OF_ONE_KIND


def _title(grid: Grid) -> str:
    """The headings above the table and the short lines right above it: "Phụ lục 1", "Phân bổ đại biểu"."""
    section = grid.path[-1]
    first = section.tables[grid.number].first
    near = [
        line.lower() for line in section.paragraphs[max(0, first - LINES_ABOVE) : first] if len(line) <= LONGEST_TITLE
    ]
    return " / ".join([grid.title, *(line for line in near if _SHARES_OUT.match(line) and line[-1:] not in ".;")])


def _line_above(grid: Grid) -> str:
    """The short line right above the table, in small letters."""
    section = grid.path[-1]
    first = section.tables[grid.number].first
    line = section.paragraphs[first - 1].lower() if first else ""
    return line if len(line) <= LONGEST_TITLE else ""


def _category(levels: list[str]) -> AllocationCategory | None:
    """What a column counts, by the words nearest to its figures that say so.

    Exemplars under "Số lượng đại biểu" are delegates, not nominees.
    """
    found = next((kind for words in reversed(levels) if (kind := _kind(words))), None)
    if found is AllocationCategory.EITHER_NOMINEE and any("đại biểu" in words.lower() for words in levels):
        return AllocationCategory.DELEGATE
    return found


def _kind(words: str) -> AllocationCategory | None:
    return next((kind for pattern, kind in _COUNTS if re.search(pattern, words, re.IGNORECASE)), None)


def is_numeral_column(words: str) -> bool:
    """Whether a column only numbers the rows ("TT")."""
    return bool(re.fullmatch(r"(?:s?tt|số tt|số thứ tự|)\.?", words.strip(), re.IGNORECASE))


def counts_in(text: str, category: AllocationCategory) -> list[tuple[Quantity, AllocationCategory]]:
    """The counts of a cell, each with what is counted: "12", "02 tập thể, 05 cá nhân", "không quá 10 đại biểu"."""
    words = _NOTE.sub("", text).strip()
    if len(words) > LONGEST_CELL or words.endswith("%"):
        return []
    shares = shares_in(words, 0, groups=category is not AllocationCategory.DELEGATE)
    if shares and shares[0].quantity.words_start == 0:
        return [
            (share.quantity, category if share.category is AllocationCategory.DELEGATE else share.category)
            for share in shares
        ]
    quantities = find_quantities(words)
    return [(quantities[0], category)] if len(quantities) == 1 and len(words) <= LONGEST_FIGURE else []
