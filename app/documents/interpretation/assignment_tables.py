"""Assignments in tables: what, who, with whom, by when."""

import re

from app.documents.draft import DraftAssignment
from app.documents.interpretation.bodies import addressed_at, split_bodies, starts_body
from app.documents.interpretation.deadlines import PlacedDeadline
from app.documents.interpretation.passages import Passage, prove_span, prove_words
from app.documents.interpretation.source import Reading
from app.documents.interpretation.tables import Grid, GridCell, grids_of, is_total

_WHO = r"chủ trì|phụ trách|thực hiện|chịu trách nhiệm|phân công|đầu mối|tham mưu|trách nhiệm|người thực hiện|làm(?!\w)"
_WHO_HEADER = re.compile(
    rf"(?:đơn vị|cơ quan|bộ phận|người|ban|phòng|tổ chức).{{0,30}}(?:{_WHO})|^(?:{_WHO})", re.IGNORECASE
)
_NOT_WHO = re.compile(
    r"thời gian|nội dung|kinh phí|địa điểm|tiến độ|kết quả|phối hợp$|^thực hiện$|ghi chú", re.IGNORECASE
)
_PERSON_HEADER = r"^(?:họ (?:và )?tên|họ,? tên|thành viên|cán bộ)(?!\w)"
_WITH_HEADER = r"phối hợp"
TWO, LONGEST_NAME = 2, 60
_TIME_HEADER = r"thời gian|thời hạn|tiến độ|hoàn thành|ngày"
_TASK_HEADER = (
    r"nội dung|nhiệm vụ|công việc|hoạt động|phần việc|đầu việc|hạng mục|tiêu chí|chỉ tiêu|giải pháp|tên|nhóm|sản phẩm|"
    r"lĩnh vực"
)
_WORK_HEADER = r"nhiệm vụ|công việc|nội dung|phần việc|đầu việc|hoạt động|hạng mục"
_BARE_WHO_HEADER = (
    r"^(?:đơn vị|cơ quan|bộ phận|ban|phòng|tổ|khoa|lực lượng|người)"
    r"(?:\s*[,/-]?\s*(?:đơn vị|cá nhân|tổ|phòng|ban|khoa|người|bộ phận|địa phương))*$"
)
_ANSWERS = re.compile(r"chủ trì|chịu trách nhiệm|phụ trách|đầu mối", re.IGNORECASE)


def read_assignment_tables(
    reading: Reading, passages: list[Passage], placed: list[PlacedDeadline], taken: set[tuple[int, int]]
) -> None:
    """Add one assignment for each row of a table that has a column of tasks and one of bodies."""
    for grid in grids_of(passages):
        if grid.key in taken:
            continue
        task, who = _columns(grid)
        plain = who is not None and bool(grid.header[who]) and _ANSWERS.search(grid.header[who]) is not None
        timed = grid.column(_TIME_HEADER) is not None or grid.column(_WITH_HEADER, besides=who) is not None
        if who is not None and task is not None and (plain or timed or grid.role != "annex"):
            _read(reading, grid, task, who, placed)


def _columns(grid: Grid) -> tuple[int | None, int | None]:
    """The columns of tasks and of those who do them; a table of two columns may go without a header."""
    if not any(grid.header) and len(grid.header) == TWO:
        return _bare_columns(grid)
    who = next(
        (i for i, words in enumerate(grid.header) if _WHO_HEADER.search(words) and not _NOT_WHO.search(words)), None
    )
    if who is None and grid.column(r"nhiệm vụ|công việc|phần việc|phân công") is not None:
        who = grid.column(_PERSON_HEADER)
    task = grid.column(_TASK_HEADER, besides=who)
    if who is None and task is not None and re.search(_WORK_HEADER, grid.header[task], re.IGNORECASE):
        who = grid.column(_BARE_WHO_HEADER, besides=task)
    if task is None and who is not None and _ANSWERS.search(grid.header[who]):
        task = max((i for i in range(len(grid.header)) if i != who), key=lambda i: _length(grid, i))
    return task, who


def _length(grid: Grid, column: int) -> int:
    return sum(len(row[column].text) for row in grid.rows)


def _bare_columns(grid: Grid) -> tuple[int | None, int | None]:
    """Bodies at the left, their tasks at the right."""
    named = sum(starts_body(row[0].text) for row in grid.rows)
    return (1, 0) if named * 2 > len(grid.rows) else (None, None)


def _read(reading: Reading, grid: Grid, task: int, who: int, placed: list[PlacedDeadline]) -> None:
    helpers = grid.column(_WITH_HEADER, besides=who)
    for row in grid.rows:
        what, by = row[task], row[who]
        one_cell = by.passages == what.passages  # a row that only heads the rows below
        if not what.owner or not what.text or is_total(what.text) or not by.text or one_cell:
            continue
        named = _bodies(by)
        if named:
            _add(reading, row, what, named, _bodies(row[helpers]) if helpers is not None else [], placed)


def _bodies(cell: GridCell) -> list[tuple[Passage, int, int]]:
    """The bodies of a cell, each with its place; a cell's every line may hold several."""
    found: list[tuple[Passage, int, int]] = []
    for passage in cell.passages:
        start = addressed_at(passage.text)
        end = len(passage.text.rstrip(" .;,"))
        if end > start and (
            starts_body(passage.text, start) or (len(passage.text) < LONGEST_NAME and passage.text[start].isupper())
        ):
            found += [(passage, a, b) for a, b in split_bodies(passage.text, start, end)]
    return found


def _add(
    reading: Reading,
    row: list[GridCell],
    what: GridCell,
    named: list[tuple[Passage, int, int]],
    helpers: list[tuple[Passage, int, int]],
    placed: list[PlacedDeadline],
) -> None:
    draft = reading.draft
    index = len(draft.assignments)
    lines = {passage.line for cell in row for passage in cell.passages}
    due = next((item.index for item in placed if item.line in lines and item.line), None)
    draft.assignments.append(
        DraftAssignment(
            assignees=[passage.text[a:b] for passage, a, b in named],
            cooperating=[passage.text[a:b] for passage, a, b in helpers],
            task=what.text,
            deadline=due,
        )
    )
    if what.passages:
        prove_words(reading, f"assignments/{index}", what.passages[0], what.passages[0].text)
        prove_words(reading, f"assignments/{index}/task", what.passages[0], what.passages[0].text)
    for number, (passage, a, b) in enumerate(named):
        prove_span(reading, f"assignments/{index}/assignees/{number}", passage, a, b)
