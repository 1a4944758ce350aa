"""The draft's paragraphs as a flat sequence, each with its place: what every finder of facts walks over."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.documents.draft import DraftSection, DraftWarning, Evidence
from app.documents.interpretation.legal_bases import introduction_ends
from app.documents.interpretation.source import Reading

_BULLET = re.compile(r"(?:- ?\+|\+ ?/\.|[-–—+*•●▪◦·]+)\s+|[-–—+•●▪◦·](?=\w)")

LONGEST_PASSAGE = 6000  # letters; real paragraphs stay below, and the time to read one must stay bounded


@dataclass(frozen=True, slots=True)
class CellPlace:
    """Which table of the section, which of its rows, and which grid column, all from 0."""

    table: int
    row: int
    column: int


@dataclass(slots=True)  # not frozen: that would cost as much as half of what is looked for in it
class Passage:
    """A heading or a paragraph without its bullet; `line` is the source paragraph's number (0: none).

    `path` leads from the highest section to the one that holds the passage. `index` is the place in the
    section's paragraphs (-1: its heading). `base` is the offset of `text` in the source line (-1: not literal).
    `headings` are those of the path as `headings_of` gives them.
    """

    text: str
    line: int
    base: int
    path: tuple[DraftSection, ...]
    role: str
    index: int
    bullet: str = ""
    cell: CellPlace | None = None
    headings: str = ""

    @property
    def section(self) -> DraftSection:
        """The section that holds the passage."""
        return self.path[-1]

    @property
    def is_heading(self) -> bool:
        """Whether the passage is a heading that stands on its own line, or the line that a heading begins."""
        return self.index < 0 or (self.index == 0 and self.section.run_in)


def headings_of(path: tuple[DraftSection, ...]) -> str:
    """The headings above a passage as one lower-case string."""
    return " / ".join(section.heading.lower() for section in path if section.heading)


class Walk:
    """Flattens a draft in reading order, finding for each heading the line that it came from."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self._last = 0
        self._headings = ""

    def passages(self) -> list[Passage]:
        """Every heading and paragraph of preamble, sections, closing and annexes."""
        draft = self.reading.draft
        told = introduction_ends(draft)
        found = [
            passage if passage.index < told else replace(passage, role="body")
            for passage in self._section((draft.preamble,), "preamble")
        ]
        for section in draft.sections:
            found += self._section((section,), "body")
        found += self._section((draft.closing,), "closing")
        for annex in draft.annexes:
            found += self._section((annex.body,), "annex")
        return found

    def _section(self, path: tuple[DraftSection, ...], role: str) -> Iterator[Passage]:
        section = path[-1]
        self._headings = headings_of(path)
        if section.heading and not section.run_in:
            yield self._passage(section.heading, self._heading_line(section.heading), path, role, -1)
        cells = _cell_places(section) if section.tables else {}
        for index, text in enumerate(section.paragraphs):
            line = section.lines[index] if index < len(section.lines) else 0
            self._last = max(self._last, line)
            yield self._passage(text, line, path, role, index, cells.get(index))
        for child in section.children:
            yield from self._section((*path, child), role)

    def _too_long(self, line: int) -> None:
        message = f"Đoạn văn dài hơn {LONGEST_PASSAGE} chữ cái; chỉ tìm dữ kiện ở phần đầu đoạn."
        self.reading.draft.warnings.append(
            DraftWarning(code="paragraph_too_long", message=message, paragraph=line or None)
        )

    def _heading_line(self, heading: str) -> int:
        """The first line after the last one seen that holds the heading's beginning."""
        start = heading[:24]
        for line in self.reading.lines[self._last : self._last + 60]:
            if start in line.text:
                self._last = line.number
                return line.number
        return 0

    def _passage(
        self, text: str, line: int, path: tuple[DraftSection, ...], role: str, index: int, cell: CellPlace | None = None
    ) -> Passage:
        bullet = _BULLET.match(text)
        words = text[bullet.end() :] if bullet else text
        if len(words) > LONGEST_PASSAGE:
            words = words[:LONGEST_PASSAGE]
            self._too_long(line)
        base = self.reading.line(line).text.find(words) if 0 < line <= len(self.reading.lines) else -1
        sign = bullet[0].strip() if bullet else ""
        return Passage(words, line, base, path, role, index, sign, cell, self._headings)


def _cell_places(section: DraftSection) -> dict[int, CellPlace]:
    """For each paragraph that stands in a table, its cell; row spans shift the columns of the rows below."""
    places: dict[int, CellPlace] = {}
    for number, table in enumerate(section.tables):
        index = table.first
        covered: dict[tuple[int, int], bool] = {}
        for row, cells in enumerate(table.rows):
            column = 0
            for cell in cells:
                while covered.get((row, column)):
                    column += 1
                for below in range(cell.rowspan):
                    for beside in range(cell.colspan):
                        covered[row + below, column + beside] = True
                for _ in range(cell.paragraphs):
                    places[index] = CellPlace(number, row, column)
                    index += 1
                column += cell.colspan
    return places


def prove_span(reading: Reading, path: str, passage: Passage, start: int, end: int) -> None:
    """Record that the fact at `path` is the words `passage.text[start:end]`."""
    words = passage.text[start:end]
    if not words or passage.line <= 0:
        return
    if passage.base >= 0:
        reading.draft.evidence[path] = Evidence(paragraph=passage.line, text=words, start=passage.base + start)
    elif place := _in_joined_lines(reading, passage, start, end):
        reading.draft.evidence[path] = Evidence(paragraph=place[0], text=words, start=place[1])
    else:
        reading.prove(path, passage.line, words)


def _in_joined_lines(reading: Reading, passage: Passage, start: int, end: int) -> tuple[int, int] | None:
    """(line, offset) of a span in a paragraph that was joined from a few source lines."""
    at = 0
    for line in reading.lines[passage.line - 1 : passage.line + 5]:
        bullet = _BULLET.match(line.text) if at == 0 else None
        skipped = bullet.end() if bullet else 0
        words = line.text[skipped:]
        if not words:
            continue
        if not passage.text.startswith(words, at):
            return None
        if at <= start and end <= at + len(words):
            return line.number, skipped + start - at
        at += len(words)
        while at < len(passage.text) and passage.text[at].isspace():
            at += 1
    return None


def prove_words(reading: Reading, path: str, passage: Passage, words: str, start: int = 0) -> None:
    """Record that the fact at `path` is the first occurrence of `words` at or after `start` in the passage."""
    found = passage.text.find(words, start)
    if found >= 0:
        prove_span(reading, path, passage, found, found + len(words))
