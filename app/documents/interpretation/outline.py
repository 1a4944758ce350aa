"""The tree of sections: numbered lines, headings without a number, headings over two lines, and the text below."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial

from app.documents.draft import DraftSection
from app.documents.interpretation.body_tables import add_table, is_layout
from app.documents.interpretation.bullets import BULLET, printed_text
from app.documents.interpretation.cleaning import is_capital, is_rule
from app.documents.interpretation.headings import Heading, colon_in, is_dangling, read_heading
from app.documents.interpretation.levels import Levels, OpenSection, marker_of, rank
from app.documents.interpretation.markers import Marker
from app.documents.interpretation.source import Reading, SourceLine

_SENTENCE_ENDS = frozenset('.;:!?…”"»)]')
_SHORTEST_BROKEN = 40
_FULL_LINE = 80
_LONGEST_CAPITALS = 160
_LONGEST_STYLED = 250
_LONGEST_JOINED = 320


@dataclass(slots=True)
class Outline:
    """Builds the sections below `root`, whose own paragraphs are what stands before the first heading."""

    reading: Reading
    lines: Sequence[SourceLine]
    root: DraftSection
    sections: list[DraftSection] = field(default_factory=list)
    heading_lines: dict[int, SourceLine] = field(default_factory=dict)
    joined: list[tuple[SourceLine, DraftSection]] = field(default_factory=list)
    _levels: Levels = field(init=False)
    _heading: SourceLine | None = None
    _last: SourceLine | None = None
    _trusted: bool = False
    _missing: int | None = None

    def build(self) -> "Outline":
        """Walk the lines once."""
        self._levels = Levels(self.lines)
        self._trusted = _has_sound_styles(self.lines)
        index = 0
        while index < len(self.lines):
            index = self._take(index)
        return self

    def _take(self, index: int) -> int:
        line = self.lines[index]
        if line.place and not is_layout(self.reading, line):
            end = index
            while end < len(self.lines) and _table(self.lines[end]) == line.place.table:
                end += 1
            if add_table(self.reading, self._current(), self.lines[index:end]):
                self._heading = self._last = None
                return end
        if line.printed:
            self._take_line(line, index)
        return index + 1

    def _take_line(self, line: SourceLine, index: int) -> None:
        if is_rule(line.printed) and not line.marker:
            self.reading.leave_out(line, "rule", None)
            return
        if self._is_page_number(line, index):
            self.reading.leave_out(line, "page_number", None)
            return
        marker = self._levels.marker(line)
        if marker:
            self._open(line, marker, index)
        elif self._heading and self._continues_heading(line):
            self._extend_heading(line)
        elif self._is_bare_heading(line, index):
            self._open_bare(line)
        else:
            self._add_text(line)

    # numbered lines

    def _open(self, line: SourceLine, marker: Marker, index: int) -> None:
        if self._trusted and line.style_level:
            self._levels.close_for_style(line.style_level)
        else:
            self._levels.close_for(marker, line, index)
        section = self._push(line, marker.kind, marker.ordinal, marker.path, marker.printed)
        is_text = self._trusted and line.style_level == 0
        if self._is_cut_sentence(line, marker, index):
            heading = Heading(None)
        else:
            heading = read_heading(line, marker, has_content=self._has_content(marker, index), is_text=is_text)
        self._fill(section, line, heading, marker.rest)

    def _is_cut_sentence(self, line: SourceLine, marker: Marker, index: int) -> bool:
        """Whether the numbered line is the first half of a sentence that a page end cut in two."""
        is_full_line = len(marker.rest) >= _FULL_LINE and _is_broken(marker.rest)
        if line.bold or not is_full_line or is_capital(marker.rest) or colon_in(marker.rest) > 0:
            return False
        below = self._near(index, 1)
        if below is None or below.place or below.marker or below.bold or below.tab_led:
            return False
        return below.text[:1].islower() and below.text[-1] in ".;" and marker_of(below) is None

    def _fill(self, section: DraftSection, line: SourceLine, heading: Heading, rest: str) -> None:
        section.heading, section.run_in = heading.text, heading.run_in
        if rest and (heading.text is None or heading.run_in):
            section.paragraphs.append(rest)
            section.lines.append(line.number)
        is_open = not rest or (heading.text is not None and not heading.run_in)
        self._heading = line if is_open else None
        self._last = None if heading.text is not None and len(heading.text) + 1 >= len(rest) else line

    def _push(
        self, line: SourceLine, kind: str, ordinal: int, path: tuple[int, ...], printed: str | None
    ) -> DraftSection:
        above = self._levels.stack
        del above[_DEEPEST - 1 :]
        section = DraftSection(level=len(above) + 1, marker=printed)
        (above[-1].section.children if above else self.sections).append(section)
        self._levels.open(OpenSection(section, kind, ordinal, path, line.bold))
        self.heading_lines[id(section)] = line
        return section

    def _has_content(self, marker: Marker, index: int) -> bool:
        """Whether text, a list, a table or a deeper number follows before the next section of this level or above."""
        for line in self.lines[index + 1 :]:
            if not line.printed:
                continue
            if line.place:
                return True
            following = marker_of(line)
            if following is None:
                return not (is_capital(line.text) and not BULLET.match(line.text))
            if following.kind == marker.kind or any(entry.kind == following.kind for entry in self._levels.stack):
                return False
            return not self._levels.is_higher(following.kind, marker.kind)
        return False

    # headings without a number, and headings over two lines

    def _is_bare_heading(self, line: SourceLine, index: int) -> bool:
        text = line.text.replace("\n", " ")
        if line.marker or BULLET.match(text) or self._is_flattened(line, index):
            return False
        if self._trusted and line.style_level:
            return len(text) <= _LONGEST_STYLED
        if line.bold and len(text) <= _LONGEST_CAPITALS and text[-1] not in ".;,":
            self._missing = self._levels.missing_before(index)
            if self._missing is not None:
                return True
        return (
            len(text) <= _LONGEST_CAPITALS
            and is_capital(text)
            and sum(map(str.isalpha, text)) >= _FEWEST_LETTERS
            and " " in text
            and text[-1] not in ".;,"
            and text[0] not in "\"“‘'("
            and not (self._last and _is_broken(self._last.text))
        )

    def _open_bare(self, line: SourceLine) -> None:
        text = line.text.replace("\n", " ")
        kind, ordinal = "capitals", 0
        if self._trusted and line.style_level:
            self._levels.close_for_style(line.style_level)
        elif self._missing is not None:
            kind, ordinal = self._levels.close_for_missing(self._missing)
        else:
            kind, ordinal = self._levels.close_for_capitals()
        self._missing = None
        section = self._push(line, kind, ordinal, (), None)
        bare = text.rstrip(" :")
        self._fill(section, line, Heading(bare, run_in=bare != text), text)

    def _continues_heading(self, line: SourceLine) -> bool:
        above = self._heading
        if above is None or line.marker or line.tab_led or BULLET.match(line.text) or not self._levels.stack:
            return False
        section = self._levels.stack[-1].section
        if section.heading is None and not section.paragraphs:
            return True
        heading = section.heading or ""
        if len(heading) + len(line.text) > _LONGEST_JOINED or line.place != above.place:
            return False
        if is_capital(heading):
            return is_capital(line.text) and line.bold == above.bold and line.text[0] not in '"“(0123456789'
        if line.bold != above.bold:
            return False
        if line.bold:
            return line.text[0].islower() or is_dangling(heading)
        return is_dangling(heading) and not heading.endswith(".") and line.text[0].islower()

    def _extend_heading(self, line: SourceLine) -> None:
        """Join the second line of a heading, or give a bare number its words."""
        section = self._levels.stack[-1].section
        first = section.heading is None
        text = f"{section.heading or ''} {line.text}".strip().replace("\n", " ")
        self.joined.append((line, section))
        if first:
            marker = Marker(self._levels.stack[-1].kind, self._levels.stack[-1].ordinal, "", line.text, 0)
            heading = read_heading(line, marker, has_content=True)
            self._fill(section, line, heading, line.text)
            return
        bare = text.rstrip(" :")
        section.heading, section.run_in = bare, bare != text
        if bare != text:
            section.paragraphs.append(text)
            section.lines.append(line.number)
            self._heading = None

    # text

    def _current(self) -> DraftSection:
        return self._levels.stack[-1].section if self._levels.stack else self.root

    def _add_text(self, line: SourceLine) -> None:
        section = self._current()
        text = printed_text(line)
        self._heading = None
        if self._goes_on(line, section):
            section.paragraphs[-1] = f"{section.paragraphs[-1]} {text}"
            self.joined.append((line, section))
        else:
            section.paragraphs.append(text)
            section.lines.append(line.number)
        self._last = line

    def _goes_on(self, line: SourceLine, section: DraftSection) -> bool:
        """Whether the line is the second half of a sentence that a page end cut in two."""
        last = self._last
        if last is None or line.marker or not section.paragraphs or line.tab_led or line.place:
            return False
        if not line.text[0].islower() or BULLET.match(line.text) or line.bold != last.bold:
            return False
        return _is_broken(section.paragraphs[-1])

    def _is_page_number(self, line: SourceLine, index: int) -> bool:
        text = line.text
        if line.place or line.tab_led or line.marker or len(text) > _LONGEST_PAGE_NUMBER:
            return False
        if _PAGE.fullmatch(text):
            return True
        if not text.isdigit() or not 1 < int(text) < _MOST_PAGES:
            return False
        around = [self._neighbour(index, -1), self._neighbour(index, 1)]
        return all(len(found) > _SHORTEST_BROKEN for found in around)

    def _is_flattened(self, line: SourceLine, index: int) -> bool:
        """Whether the line is a cell of a table that was flattened to lines, each beginning with a tab."""
        return line.tab_led and any(other and other.tab_led for other in map(partial(self._near, index), (-1, 1)))

    def _neighbour(self, index: int, step: int) -> str:
        near = self._near(index, step)
        return near.text if near else ""

    def _near(self, index: int, step: int) -> SourceLine | None:
        """The next line with words in one direction."""
        index += step
        while 0 <= index < len(self.lines) and not self.lines[index].text:
            index += step
        return self.lines[index] if 0 <= index < len(self.lines) else None


_PAGE = re.compile(r"(?:trang|page)\s+\d{1,3}(?:\s*/\s*\d{1,3})?|[-–]\s?\d{1,3}\s?[-–]", re.IGNORECASE)
_LONGEST_PAGE_NUMBER = 14
_MOST_PAGES = 100
_FEWEST_LETTERS = 7
_DEEPEST = 9


def _is_broken(text: str) -> bool:
    return len(text) >= _SHORTEST_BROKEN and text[-1] not in _SENTENCE_ENDS and not text[-1].isspace()


def _table(line: SourceLine) -> int | None:
    return line.place.table if line.place else None


def _has_sound_styles(lines: Sequence[SourceLine]) -> bool:
    """Whether the file's own outline levels can be believed.

    They start at 1, skip none, differ by scheme, and leave no higher scheme without a style.
    """
    depth = 0
    schemes: dict[int, str] = {}
    plain: set[str] = set()
    for line in lines:
        if not line.printed or line.place:
            continue
        marker = marker_of(line)
        if not line.style_level:
            plain.update([marker.kind] if marker and marker.sure else [])
            continue
        if line.style_level > depth + 1 or len(line.text) > _LONGEST_JOINED:
            return False
        depth = max(line.style_level, 1)
        if marker and schemes.setdefault(line.style_level, marker.kind) != marker.kind:
            return False
    styled = set(schemes.values())
    lowest = min(map(rank, styled), default=0)
    return depth > 0 and len(styled) == len(schemes) and not any(rank(kind) < lowest for kind in plain - styled)
