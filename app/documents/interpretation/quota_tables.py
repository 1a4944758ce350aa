"""Quotas in tables: units down, categories across, with sums that are checked and not taken for units."""

import re

from app.documents.draft import DraftAllocation, DraftWarning
from app.documents.interpretation.bodies import starts_body
from app.documents.interpretation.passages import Passage, prove_words
from app.documents.interpretation.source import Reading
from app.documents.interpretation.tables import Grid, GridCell, grids_of, is_figure, is_group_numeral, is_total
from app.enums import AllocationCategory
from app.rules.vietnamese_numbers import find_quantities, read_number

_UNIT_COLUMN = (
    r"đơn vị|cơ quan|công đoàn|địa phương|tên|trường|tổ chức|khối|chi bộ|đảng bộ|đoàn trực thuộc|xã|khoa|phòng|ban|"
    r"chi đoàn|chi hội|huyện|phường|thôn|bản|doanh nghiệp|công ty|hội|sở|ngành|cụm|chi nhánh|lớp|"
    r"xưởng|xí nghiệp|nhà máy|nông trường|tỉnh|thành phố|cđcs|lđlđ|liên đoàn|nghiệp đoàn|chi cục|câu lạc bộ|clb"
)
_COUNTS = (
    (r"tập thể\s*(?:/|hoặc)\s*cá nhân|trường hợp|điển hình|gương", AllocationCategory.EITHER_NOMINEE),
    (r"tập thể", AllocationCategory.COLLECTIVE_NOMINEE),
    (r"cá nhân", AllocationCategory.INDIVIDUAL_NOMINEE),
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
    r"kinh phí|tiền|tổng số đoàn viên|số đoàn viên hiện có|tỷ lệ|%|gian|ghi chú|năm|số lớp|số phòng|số xe|đơn giá|điểm",
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
_NOTE = re.compile(r"\s*\([^()]*\)")
_OF_WHICH = re.compile(r"(?:trong\s+đó|gồm|chia ra)(?!\w)", re.IGNORECASE)
_OF_ONE_KIND = frozenset(AllocationCategory) - {AllocationCategory.DELEGATE, AllocationCategory.EITHER_NOMINEE}
LINES_ABOVE, LONGEST_TITLE = 3, 100
_SHARES_OUT = re.compile(r"(?:bảng |biểu |danh sách |dự kiến |về việc )*(?:phân bổ|số lượng|chỉ tiêu)(?!\w)")
_OTHER_MATTERS = re.compile(
    r"kinh phí|ngân sách|dự toán|nguồn vốn|trồng|diện tích|sản lượng|hộ nghèo|giảm nghèo|bảo hiểm|bhyt|bhxh|"
    r"tiêm|nông thôn mới|kết nạp|phát triển đoàn viên|đơn vị hành chính|biên chế|thiết bị|vật tư|phương tiện"
)
_SUM_COLUMN = re.compile(r"(?:tổng|cộng)(?!\w)", re.IGNORECASE)


def read_quota_tables(reading: Reading, passages: list[Passage]) -> None:
    """Add the allocations of every table of units by category."""
    for grid in grids_of(passages):
        units = _unit_column(grid)
        columns = {} if units is None else _count_columns(grid, units)
        if units is not None and columns:
            _read(reading, grid, units, columns)


def _unit_column(grid: Grid) -> int | None:
    """The first column that is headed as one of units and holds names, not "người", "lượt" under "Đơn vị tính"."""
    for column, words in enumerate(grid.header):
        if re.search(_UNIT_COLUMN, words, re.IGNORECASE) and not _MEASURE.search(words):
            names = [text for row in grid.rows if (text := row[column].text) and not is_figure(text)]
            named = sum(text[0].isupper() or starts_body(text, any_case=True) for text in names)
            if named * 2 > len(names):
                return column
    return None


def _count_columns(grid: Grid, units: int) -> dict[int, AllocationCategory]:
    """The columns that hold counts of people or collectives; a column of sums only where it is the only one."""
    title = _title(grid)
    of_people = not _OTHER_MATTERS.search(title) or bool(re.search(r"đại biểu|thành phần|tham dự", title))
    plainly = any(_SAYS_WHAT_IS_SENT.search(words) for words in grid.header)
    found: dict[int, AllocationCategory] = {}
    sums: dict[int, AllocationCategory] = {}
    for column, words in enumerate(grid.header):
        size = plainly and _MEMBERSHIP.fullmatch(words.strip())
        if column == units or size or _NOT_A_QUOTA.search(words):
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
        if category is None or not any(_count(text) for text in cells):
            continue
        vague = category is AllocationCategory.DELEGATE and not re.search(r"đại biểu", words, re.IGNORECASE)
        if vague and not (of_people and (_ABOUT_QUOTAS.search(title) or _PLAIN_COUNTS.search(title))):
            continue
        (sums if _SUM_COLUMN.search(words) and "tổng số đại biểu" not in words.lower() else found)[column] = category
    parts = {column for column in found if _is_part(grid.levels[column])}
    if parts and (sums or len(parts) < len(found)):
        found = {column: category for column, category in found.items() if column not in parts}
    whole = {column for column in found if column + 1 in found and _divides(grid.levels[column + 1])}
    return {column: found[column] for column in found if column not in whole} or sums


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


def _category(levels: list[str]) -> AllocationCategory | None:
    """What a column counts, by the words nearest to its figures that say so."""
    return next((kind for words in reversed(levels) if (kind := _kind(words))), None)


def _kind(words: str) -> AllocationCategory | None:
    """What words count; "Số lượng đại biểu điển hình" are delegates, not nominees."""
    found = next((kind for pattern, kind in _COUNTS if re.search(pattern, words, re.IGNORECASE)), None)
    if found is AllocationCategory.EITHER_NOMINEE and re.search(r"đại biểu", words, re.IGNORECASE):
        return AllocationCategory.DELEGATE
    return found


def is_numeral_column(words: str) -> bool:
    """Whether a column only numbers the rows ("TT")."""
    return bool(re.fullmatch(r"(?:s?tt|số tt|số thứ tự|)\.?", words.strip(), re.IGNORECASE))


def _count(text: str) -> bool:
    quantities = find_quantities(text)
    return len(quantities) == 1 and len(text) <= 40 and not text.rstrip().endswith("%")  # noqa: PLR2004


def _read(reading: Reading, grid: Grid, units: int, columns: dict[int, AllocationCategory]) -> None:
    sums = dict.fromkeys(columns, 0)
    groups = any(is_figure(cell.text.rstrip(".")) for row in grid.rows for cell in row[:units])
    for row in grid.rows:
        name = row[units]
        if is_total(name.text) or any(is_total(cell.text) for cell in row[: max(units, 1)]):
            _check(reading, row, sums)
            continue
        if not name.text or is_figure(name.text) or (groups and any(is_group_numeral(c.text) for c in row[:units])):
            continue
        for column, category in columns.items():
            if row[column].owner and _count(row[column].text) and row[column].text.strip(" 0"):
                sums[column] += _add(reading, name, row[column], category)


def _add(reading: Reading, name: GridCell, cell: GridCell, category: AllocationCategory) -> int:
    """One cell as an allocation; returns its lower bound."""
    draft = reading.draft
    quantity = find_quantities(cell.text)[0]
    index = len(draft.allocations)
    draft.allocations.append(
        DraftAllocation(
            organisation=name.text,
            category=category,
            minimum=quantity.minimum,
            maximum=quantity.maximum,
            approximate=quantity.approximate,
            per_unit=bool(re.match(r"mỗi|từng", name.text, re.IGNORECASE)),
            printed=cell.text,
        )
    )
    if cell.passages:
        prove_words(reading, f"allocations/{index}", cell.passages[0], cell.passages[0].text)
        prove_words(reading, f"allocations/{index}/quantity", cell.passages[0], quantity.text)
    if name.passages:
        prove_words(reading, f"allocations/{index}/organisation", name.passages[0], name.passages[0].text)
    return quantity.minimum or 0


def _check(reading: Reading, row: list[GridCell], sums: dict[int, int]) -> None:
    """Compare a row of sums with what was read above it."""
    for column, expected in sums.items():
        text = row[column].text
        if not is_figure(text) or read_number(text) == expected:
            continue
        line = row[column].passages[0].line if row[column].passages else None
        gap = abs(read_number(text) - expected)
        reading.draft.warnings.append(
            DraftWarning(
                code="table_sum_mismatch",
                message=f"Dòng cộng ghi {text} nhưng các dòng trên cộng lại là {expected} (lệch {gap}).",
                paragraph=line,
            )
        )
