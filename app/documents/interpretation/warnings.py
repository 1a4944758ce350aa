"""What looks wrong in a plan: each remark has a stable code, a Vietnamese sentence and its place."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import pairwise
from operator import eq

from app.documents.draft import DraftSection, DraftWarning
from app.documents.interpretation.cleaning import fold
from app.documents.interpretation.cues import Cue, words_in
from app.documents.interpretation.markers import read_marker
from app.documents.interpretation.source import Reading

_MOST_OF_A_CODE = 50


def warn(reading: Reading, code: str, message: str, paragraph: int | None = None) -> None:
    """Add a warning once, and of one code no more than fifty."""
    known = reading.warned.setdefault(code, set())
    if (message, paragraph) not in known and len(known) < _MOST_OF_A_CODE:
        known.add((message, paragraph))
        reading.draft.warnings.append(DraftWarning(code=code, message=message, paragraph=paragraph))


def add_structure_warnings(reading: Reading) -> None:
    """Look over the structure that has been read."""
    paragraphs = list(_paragraphs(reading))
    _quotes(reading, paragraphs)
    _ending(reading)
    _closing(reading)
    _numbering(reading, reading.draft.sections)
    _duplicates(reading, paragraphs)
    _misspellings(reading, paragraphs)


def _at(reading: Reading, path: str) -> int | None:
    found = reading.draft.evidence.get(path)
    return found.paragraph if found else None


def _quotes(reading: Reading, paragraphs: list[tuple[str, int]]) -> None:
    """Quotation marks that open and do not close, in the title and in each paragraph."""
    title = reading.draft.title
    if title and _is_unclosed(title):
        warn(reading, "unclosed_quote", "Tên kế hoạch có dấu ngoặc kép mở mà không đóng.", _at(reading, "title"))
    for text, line in paragraphs:
        if _is_unclosed(text):
            warn(reading, "unclosed_quote", "Đoạn văn có dấu ngoặc kép mở mà không đóng.", line or None)


def _is_unclosed(text: str) -> bool:
    if "“" in text or "”" in text:
        curly = text.count("“") + text.count("”") + text.count('"')
        return text.count("“") != text.count("”") and curly % 2 == 1
    return text.count('"') % 2 == 1


def _ending(reading: Reading) -> None:
    draft = reading.draft
    heading = next((left for left in reading.left.values() if left.reason == "recipients"), None)
    if heading and not draft.recipients:
        warn(reading, "recipients_empty", "Có mục “Nơi nhận” nhưng không ghi nơi nhận nào.", heading.paragraph)
    if draft.symbol and draft.number is None:
        warn(reading, "number_blank", "Văn bản chưa có số, chỉ có ký hiệu.", _at(reading, "symbol"))
    late = next((left for left in reading.left.values() if left.reason == "after_end"), None)
    if late:
        warn(reading, "text_after_end", "Còn chữ sau phần ký, không rõ thuộc phần nào.", late.paragraph)


def _paragraphs(reading: Reading) -> Iterator[tuple[str, int]]:
    draft = reading.draft
    for section in (draft.preamble, *draft.sections, draft.closing, *(annex.body for annex in draft.annexes)):
        yield from _of_section(section)


def _of_section(section: DraftSection) -> Iterator[tuple[str, int]]:
    yield from zip(section.paragraphs, section.lines, strict=True)
    for child in section.children:
        yield from _of_section(child)


_REPEATS_TITLE = Cue(r"trên đây là\s+(?:toàn bộ\s+|nội dung\s+)*(?:kế hoạch\s*)?(?:về\s+(?:việc\s+)?)?", re.IGNORECASE)
_WORD = re.compile(r"[\w/]+")
_COMPARED_WORDS = 60
_ALIKE = 0.6
_LONGEST_SWAP = 6


def _closing(reading: Reading) -> None:
    """The closing repeats the title; where it names another body, year or place, that is a slip of copying."""
    draft = reading.draft
    for text, line in zip(draft.closing.paragraphs, draft.closing.lines, strict=True):
        opener = _REPEATS_TITLE.match(text)
        if opener is None or not draft.title:
            continue
        title = _WORD.findall(draft.title)[:_COMPARED_WORDS]
        words = _WORD.findall(text[opener.end() :])[: len(title) + _LONGEST_SWAP]
        for ours, theirs in _swaps(title, words):
            message = f"Phần kết ghi “{theirs}”, khác với tên kế hoạch “{ours}”."
            warn(reading, "body_differs_from_title", message, line or None)


def _swaps(title: list[str], words: list[str]) -> Iterator[tuple[str, str]]:
    """Stretches with a name or a year that differ between two wordings of one title."""
    matcher = SequenceMatcher(None, [fold(word) for word in title], [fold(word) for word in words], autojunk=False)
    same = sum(size for _, _, size in matcher.get_matching_blocks())
    if same < _ALIKE * len(title):
        return
    for tag, a, b, c, d in matcher.get_opcodes():
        ours, theirs = title[a:b], words[c:d]
        if tag != "replace" or len(ours) > _LONGEST_SWAP or len(theirs) > _LONGEST_SWAP:
            continue
        if _kinds_of_names(ours) & _kinds_of_names(theirs):
            yield " ".join(ours), " ".join(theirs)


def _kinds_of_names(words: list[str]) -> set[str]:
    """Whether a name, a number or both stand among the words; one is not compared with the other."""
    return {"number" if word.isdigit() else "name" for word in words if word.isdigit() or word[0].isupper()}


def _numbering(reading: Reading, sections: Sequence[DraftSection], path: str = "sections") -> None:
    """Gaps and repeats in the numbers of sections that stand side by side."""
    last, kind = 0, ""
    for index, section in enumerate(sections):
        marker = read_marker(f"{section.marker} x") if section.marker else None
        if marker and marker.kind == kind:
            _compare(reading, section, kind, last, marker.ordinal, f"{path}/{index}")
        elif marker and marker.ordinal > 1 and index == 0 and not marker.letter:
            message = f"Đánh số bắt đầu từ “{section.marker}”."
            warn(reading, "numbering_gap", message, _at(reading, f"{path}/{index}"))
        if marker:
            last, kind = marker.ordinal, marker.kind
        _numbering(reading, section.children, f"{path}/{index}/children")


def _compare(reading: Reading, section: DraftSection, kind: str, last: int, ordinal: int, path: str) -> None:
    skips_d = kind in {"lower", "(lower)"} and (last, ordinal) == (_D, _D + 2)
    if ordinal == last + 1 or skips_d:
        return
    if ordinal <= last:
        warn(reading, "numbering_repeated", f"Số thứ tự “{section.marker}” bị lặp lại.", _at(reading, path))
    else:
        warn(reading, "numbering_gap", f"Thiếu số thứ tự trước “{section.marker}”.", _at(reading, path))


_D = 4  # "đ" may be left out between "d" and "e"
_REPEATED_WORD = Cue(
    r"\b(các|của|và|những|cho|với|trong|được|là|về|để|tại|theo|trên|từ|có|này|đến|việc|cán bộ|tổ chức|thực hiện) \1\b",
    re.IGNORECASE,
)
_BULLETS = "-–—+*•●▪◦· "
_LONG = 60
_OVERLAP = 12
_FEWEST_REPEATED = 3


def _duplicates(reading: Reading, paragraphs: list[tuple[str, int]]) -> None:
    """Words said twice, a paragraph said twice, the end of a page said again at the top of the next."""
    seen: dict[str, int] = {}
    before = ""
    for text, line in paragraphs:
        found = _REPEATED_WORD.search(text) if _has_neighbours_alike(_words_of(text)) else None
        if found:
            warn(reading, "duplicate_text", f"Lặp từ “{found[0]}”.", line or None)
        if len(text) > _LONG and seen.setdefault(text, line) != line:
            warn(reading, "duplicate_text", f"Đoạn này lặp lại đoạn {seen[text]}.", line or None)
        repeated = _overlap(before, text)
        if repeated:
            warn(reading, "duplicate_text", f"Đầu đoạn lặp lại cuối đoạn trước: “{repeated}”.", line or None)
        before = text


def _words_of(text: str) -> tuple[str, ...]:
    """The words, looked up as they were when facts were looked for: without the bullet."""
    return words_in(text.lstrip(_BULLETS))


def _has_neighbours_alike(words: Sequence[str]) -> bool:
    """Whether a word stands beside itself, or with one word between, as in "tổ chức tổ chức"."""
    return any(map(eq, words, words[1:])) or any(map(eq, words, words[2:]))


def _overlap(before: str, text: str) -> str:
    """The words that end one paragraph and begin the next; one word is enough where it closes a quote twice."""
    first = _WORD.search(text[: _LONG * 2])
    if first is None or first[0] not in before[-_LONG * 2 :]:
        return ""
    tail, head = _WORD.findall(before[-_LONG * 2 :])[-_OVERLAP:], _WORD.findall(text[: _LONG * 2])[:_OVERLAP]
    if not head or head[0] not in tail:
        return ""
    fewest = _FEWEST_REPEATED if before[-1].isalnum() else _FEWEST_REPEATED + 2
    for size in range(min(len(tail), len(head)) - 1, fewest - 1, -1):
        if tail[-size:] == head[:size]:
            return " ".join(head[:size])
    closes = text[: len(head[0]) + 1].endswith("”") if head else False
    return head[0] if closes and tail and tail[-1] == head[0] else ""


_PHRASES = (
    "phát thanh",
    "truyền hình",
    "tuyên truyền",
    "công đoàn",
    "liên đoàn",
    "lao động",
    "kế hoạch",
    "điển hình",
    "tiên tiến",
    "khen thưởng",
    "thi đua",
    "tổ chức",
    "thực hiện",
    "hội nghị",
    "đại biểu",
    "chủ tịch",
    "thường vụ",
    "phối hợp",
    "triển khai",
    "thành phố",
    "nghị quyết",
    "đoàn viên",
    "tuyên dương",
    "phong trào",
    "hướng dẫn",
)
_NONE: frozenset[str] = frozenset()
_FIRSTS: dict[str, set[str]] = {}
_SECONDS: dict[str, set[str]] = {}
for _phrase in _PHRASES:
    _first, _second = _phrase.split()
    _FIRSTS.setdefault(_first, set()).add(_second)
    _SECONDS.setdefault(_second, set()).add(_first)
_RIGHT = frozenset(
    [
        "công đoạn",
        "lao đồng",
        "liên đoạn",
        "đại biện",
        "đoàn viện",
        "thành phô",
        "thường vụ",
        "công đoán",
        "thực hiến",
        "tiền tiến",
        "chủ tích",
        "thành phổ",
        "thành phó",
        "thi đưa",
        "đại biến",
        "hội nghỉ",
        "thành phần",
        "phát thành",
        "tuyến truyền",
    ]
) - {"phát thành", "lao đồng"}
_SYLLABLE = re.compile(r"[^\W\d_]+")


def _misspellings(reading: Reading, paragraphs: list[tuple[str, int]]) -> None:
    """Well-known phrases with one syllable that is off by a letter or a tone: kept as printed, and shown."""
    title = reading.draft.title or ""
    every = [(title, _at(reading, "title") or 0), *paragraphs]
    every += [(name, _at(reading, f"recipients/{index}") or 0) for index, name in enumerate(reading.draft.recipients)]
    sound: set[tuple[str, str]] = set()
    for text, line in every:
        for wrong, right in _misspelt(text, sound):
            message = f"Có thể sai chính tả: “{wrong}” (thường viết “{right}”); đã giữ nguyên như bản gốc."
            warn(reading, "possible_misspelling", message, line or None)


def _misspelt(text: str, sound: set[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """The slips in a text, each with what is meant; pairs of words that hold none are added to `sound`."""
    words = _words_of(text)
    told = [
        (index, pair)
        for index, pair in enumerate(pairwise(words))
        if (pair[0] in _FIRSTS or pair[1] in _SECONDS) and pair not in sound
    ]
    for index, pair in told:
        if right := _meant(*pair):
            yield " ".join(_SYLLABLE.findall(text)[index : index + 2]), right
        else:
            sound.add(pair)


def _meant(first: str, second: str) -> str | None:
    """The phrase that was meant by two words, None where they are one or are like none."""
    after, before = _FIRSTS.get(first, _NONE), _SECONDS.get(second, _NONE)
    if not (after or before) or second in after or first in before or f"{first} {second}" in _RIGHT:
        return None
    right = next((f"{first} {meant}" for meant in sorted(after) if _is_slip(second, meant)), None)
    return right or next((f"{meant} {second}" for meant in sorted(before) if _is_slip(first, meant)), None)


@lru_cache(maxsize=4096)
def _is_slip(word: str, meant: str) -> bool:
    """Whether the word differs by its tone marks only, or lacks or doubles one letter."""
    plain, other = fold(word), fold(meant)
    if plain == other:
        return True
    longer, shorter = (plain, other) if len(plain) > len(other) else (other, plain)
    if len(longer) != len(shorter) + 1 or len(shorter) < _SHORTEST_SLIP:
        return False
    return any(longer[:index] + longer[index + 1 :] == shorter for index in range(len(longer)))


_SHORTEST_SLIP = 4
