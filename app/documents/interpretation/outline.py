"""The tree of sections: each numbered line finds its level from the schemes that are open above it.

A scheme ("I.", "1.", "1.1", "a)" …) that is open is continued, with everything deeper closed; a new one opens
below the deepest open section, unless it is known to stand higher. So a plan may begin at "1.", skip "1.", repeat
a numeral or mix "1.1" with "a)", and the levels still follow from how its parts contain each other.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial

from app.documents.draft import DraftSection
from app.documents.interpretation.body_tables import add_table, is_layout
from app.documents.interpretation.cleaning import is_capital, is_rule
from app.documents.interpretation.headings import Heading, is_dangling, read_heading
from app.documents.interpretation.markers import Marker, letter_ordinal, read_marker
from app.documents.interpretation.source import Reading, SourceLine

_RANKS = {"named phan": 0, "named chuong": 1, "upper": 2, "named muc": 3, "roman": 4, "capitals": 4, "named dieu": 5}
_LOWEST = 9
BULLET = re.compile(r"(?:-\s?\+|\+\s?/\.?|[-–—+*•●▪◦○·➢✓❖])(?=\s|[^\W\d_]|[\"“(])\s*")
_GLYPHS = re.compile(r"[^\w\s()\[\].,:;!?/+*•–—-]+|[oO§Ø](?=$)")
_BROKEN = re.compile(r"[^\s.;:!?…”\"»)\]]$")
_SHORTEST_BROKEN = 40
_LONGEST_CAPITALS = 160
_LONGEST_STYLED = 250
_LONGEST_JOINED = 320


@dataclass(slots=True)
class _Open:
    """A section that may still take text: its scheme, its last number, how it was printed."""

    section: DraftSection
    kind: str
    ordinal: int
    path: tuple[int, ...]
    bold: bool
    line: SourceLine


@dataclass(slots=True)
class Outline:
    """Builds the sections below `root`, whose own paragraphs are what stands before the first heading."""

    reading: Reading
    lines: Sequence[SourceLine]
    root: DraftSection
    sections: list[DraftSection] = field(default_factory=list)
    heading_lines: dict[int, SourceLine] = field(default_factory=dict)
    joined: list[tuple[SourceLine, DraftSection]] = field(default_factory=list)
    _stack: list[_Open] = field(default_factory=list)
    _below: set[tuple[str, str]] = field(default_factory=set)
    _heading: SourceLine | None = None
    _last: SourceLine | None = None
    _upper: int = 0
    _trusted: bool = False
    _gap: tuple[str, int] | None = None

    def build(self) -> "Outline":
        """Walk the lines once."""
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
        marker = self._marker(line)
        if marker:
            self._open(line, marker, index)
        elif self._heading and self._continues_heading(line):
            self._extend_heading(line)
        elif self._is_bare_heading(line, index):
            self._open_bare(line)
        else:
            self._add_text(line)

    # numbered lines

    def _marker(self, line: SourceLine) -> Marker | None:
        """The line's marker, when the running series allow it to be one."""
        marker = marker_of(line)
        if marker is None or (line.tab_led and not marker.rest):
            return None
        if marker.letter:
            marker = self._by_series(marker)
        if marker is None or marker.sure or line.marker:
            return marker
        if marker.kind == "upper":
            return marker if marker.ordinal == 1 or 0 < marker.ordinal - self._upper <= _UPPER_GAP else None
        if marker.kind.startswith("decimal"):
            return marker if self._continues_path(marker) else None
        last = self._ordinal_of(marker.kind)
        return marker if marker.ordinal == 1 or last < marker.ordinal <= last + _UPPER_GAP else None

    def _continues_path(self, marker: Marker) -> bool:
        """Whether "2.2" comes after "2.1", or "2.1" stands below "2."."""
        for entry in self._stack:
            if entry.path and entry.path[:-1] == marker.path[:-1]:
                return marker.ordinal == entry.ordinal + 1
        return marker.ordinal == 1 and any(
            (entry.path or (entry.ordinal,)) == marker.path[:-1] for entry in self._stack
        )

    def _ordinal_of(self, kind: str) -> int:
        return next((entry.ordinal for entry in reversed(self._stack) if entry.kind == kind), 0) or -_LOWEST

    def _by_series(self, marker: Marker) -> Marker | None:
        """Tell the letters i, v, x and I, V, X, C, D as numbers from letters of a running series."""
        letter = marker.letter or ""
        place = letter_ordinal(letter)
        if letter.isupper():
            if marker.kind == "roman" and (letter not in "IVX" or self._upper == place - 1 > 0):
                return _as(marker, "upper", place, sure=False) if place else None
            return marker
        kind = "(lower)" if marker.kind in {"(roman)", "(lower)"} else "lower"
        before = self._ordinal_of(kind)
        if marker.kind in {"(roman)", "lower roman"} and 0 < before < place <= before + 2:
            return _as(marker, kind, place, sure=marker.sure)
        return marker if marker.ordinal > 0 else None

    def _open(self, line: SourceLine, marker: Marker, index: int) -> None:
        self._close_for(marker, line, index)
        if self._stack:
            self._below.add((self._stack[-1].kind, marker.kind))
        section = self._push(line, marker.kind, marker.ordinal, marker.path, marker.printed)
        if marker.kind == "upper":
            self._upper = marker.ordinal
        heading = read_heading(line, marker, has_content=self._has_content(marker, index))
        self._fill(section, line, heading, marker.rest)

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
        section = DraftSection(level=len(self._stack) + 1, marker=printed)
        (self._stack[-1].section.children if self._stack else self.sections).append(section)
        self._stack.append(_Open(section, kind, ordinal, path, line.bold, line))
        self.heading_lines[id(section)] = line
        return section

    def _close_for(self, marker: Marker, line: SourceLine, index: int) -> None:
        """Close what the new section does not belong to."""
        if self._trusted and line.style_level:
            del self._stack[min(line.style_level - 1, len(self._stack)) :]
            return
        if marker.path and self._close_for_path(marker):
            return
        same = [place for place, entry in enumerate(self._stack) if entry.kind == marker.kind]
        if same:
            place = self._sibling(same, marker, line, index)
            del self._stack[place:]
            return
        bare = [place for place, entry in enumerate(self._stack) if entry.kind == "capitals"]
        if bare and is_capital(marker.rest):
            del self._stack[bare[-1] :]
            return
        while self._stack and self._is_higher(marker.kind, self._stack[-1].kind):
            if marker.kind == "upper" and self._stack[-1].kind == "roman" and (marker.kind, "roman") not in self._below:
                return  # "A." below "II."
            self._stack.pop()

    def _close_for_path(self, marker: Marker) -> bool:
        """ "2.1" goes under the open "2."; True when that settled the matter."""
        for place in range(len(self._stack) - 1, -1, -1):
            entry = self._stack[place]
            above = entry.path or (entry.ordinal,)
            if above == marker.path[:-1] and entry.kind != marker.kind and _can_hold(entry.kind, marker.kind):
                del self._stack[place + 1 :]
                return True
        return False

    def _sibling(self, same: list[int], marker: Marker, line: SourceLine, index: int) -> int:
        """The place in the stack of the section that the new one stands beside (or the stack's end: below all)."""
        if len(same) > 1:
            following = [place for place in same if self._stack[place].ordinal + 1 == marker.ordinal]
            alike = [place for place in following or same if self._stack[place].bold == line.bold]
            return (alike or following or same)[-1]
        entry = self._stack[same[0]]
        restarts = marker.ordinal == 1 and marker.kind not in {"roman", "upper"}
        if restarts and entry.bold and not line.bold and entry.section.heading is not None:
            return len(self._stack)
        if restarts and entry.ordinal > 1 and len(self._stack) > same[0] + 1 and self._comes_back(same[0], index):
            return len(self._stack)
        return same[0]

    def _comes_back(self, place: int, index: int) -> bool:
        """Whether, after a series that begins anew, the deeper open series goes on ("2.1", 1. 2. 3., "2.2")."""
        deeper = self._stack[place + 1 :]
        for line in self.lines[index + 1 :]:
            marker = marker_of(line)
            if marker is None or line.place:
                continue
            if marker.kind == "roman":
                return False
            if any(entry.kind == marker.kind and marker.ordinal == entry.ordinal + 1 for entry in deeper):
                return bool(marker.path) and marker.path[:-1] == deeper[0].path[:-1]
        return False

    def _is_higher(self, kind: str, other: str) -> bool:
        """Whether a scheme stands higher than another, by nature or by what this document showed before."""
        if (kind, other) in self._below:
            return True
        return _rank(kind) < _rank(other)

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
            if following.kind == marker.kind or any(entry.kind == following.kind for entry in self._stack):
                return False
            return not self._is_higher(following.kind, marker.kind)
        return False

    # headings without a number, and headings over two lines

    def _is_bare_heading(self, line: SourceLine, index: int) -> bool:
        text = line.text.replace("\n", " ")
        if line.marker or BULLET.match(text) or self._is_flattened(line, index):
            return False
        if self._trusted and line.style_level:
            return len(text) <= _LONGEST_STYLED
        if self._fills_gap(line, index):
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

    def _fills_gap(self, line: SourceLine, index: int) -> bool:
        """Whether a bold line stands where a number is missing: bold "1." above it, bold "3." the next after it."""
        if not line.bold or len(line.text) > _LONGEST_CAPITALS or line.text[-1] in ".;,":
            return False
        for following in self.lines[index + 1 :]:
            marker = marker_of(following)
            if marker is None or not following.bold or following.place:
                continue
            for place, entry in enumerate(self._stack):
                if entry.kind == marker.kind and entry.bold and entry.ordinal + 2 == marker.ordinal:
                    self._gap = (entry.kind, entry.ordinal + 1)
                    del self._stack[place:]
                    return True
            return False
        return False

    def _open_bare(self, line: SourceLine) -> None:
        text = line.text.replace("\n", " ")
        kind, ordinal = "capitals", 0
        if self._trusted and line.style_level:
            del self._stack[min(line.style_level - 1, len(self._stack)) :]
        else:
            kind, ordinal = self._gap or self._close_for_capitals()
            self._gap = None
        section = self._push(line, kind, ordinal, (), None)
        bare = text.rstrip(" :")
        self._fill(section, line, Heading(bare, run_in=bare != text), text)

    def _close_for_capitals(self) -> tuple[str, int]:
        """A heading in capitals stands beside the deepest open one in capitals, and goes on with its series."""
        places = [place for place, entry in enumerate(self._stack) if is_capital(entry.section.heading or "")]
        if not places:
            self._stack.clear()
            return "capitals", 0
        beside = self._stack[places[-1]]
        del self._stack[places[-1] :]
        return beside.kind, beside.ordinal + 1

    def _continues_heading(self, line: SourceLine) -> bool:
        above = self._heading
        if above is None or line.marker or line.tab_led or BULLET.match(line.text) or not self._stack:
            return False
        section = self._stack[-1].section
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
        section = self._stack[-1].section
        first = section.heading is None
        text = f"{section.heading or ''} {line.text}".strip().replace("\n", " ")
        self.joined.append((line, section))
        if first:
            marker = Marker(self._stack[-1].kind, self._stack[-1].ordinal, "", line.text, 0)
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
        return self._stack[-1].section if self._stack else self.root

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
        return _is_broken(last.text)

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
_UPPER_GAP = 2
_FEWEST_LETTERS = 7


def _is_broken(text: str) -> bool:
    return len(text) >= _SHORTEST_BROKEN and bool(_BROKEN.search(text))


def _table(line: SourceLine) -> int | None:
    return line.place.table if line.place else None


def _as(marker: Marker, kind: str, ordinal: int, *, sure: bool) -> Marker:
    return Marker(kind, ordinal, marker.printed, marker.rest, marker.end, marker.path, marker.letter, sure)


def _rank(kind: str) -> int:
    return _RANKS.get(kind, _LOWEST)


def _can_hold(kind: str, inner: str) -> bool:
    """Whether a number of one scheme can be the first part of the other's ("2." of "2.1", "II." of "II.1")."""
    if inner.startswith("decimal"):
        return kind in {"arabic", "arabic)", "named muc", "roman"} or kind.startswith("decimal")
    if inner.startswith("roman decimal"):
        return kind.startswith("roman")
    return kind in {"lower", "(lower)"}


def marker_of(line: SourceLine) -> Marker | None:
    """The marker that Word printed, else the one that was typed."""
    if line.marker:
        found = read_marker(f"{line.marker} {line.text}".strip(), automatic=True)
        if found is None or found.printed != line.marker:
            return None
        return Marker(found.kind, found.ordinal, line.marker, line.text, 0, found.path, found.letter)
    if not line.text or BULLET.match(line.text):
        return None
    return read_marker(line.text)


def printed_text(line: SourceLine) -> str:
    """The words with their bullet; glyphs of symbol fonts become a dash."""
    if not line.marker:
        return line.text
    sign = "-" if _GLYPHS.fullmatch(line.marker) else line.marker
    return f"{sign} {line.text}".strip()


def _has_sound_styles(lines: Sequence[SourceLine]) -> bool:
    """Whether the file's own outline levels can be believed: they start at 1, skip none, and differ by scheme."""
    depth = 0
    schemes: dict[int, str] = {}
    for line in lines:
        if not line.style_level or not line.printed or line.place:
            continue
        if line.style_level > depth + 1 or len(line.text) > _LONGEST_JOINED:
            return False
        depth = line.style_level
        marker = marker_of(line)
        if marker and schemes.setdefault(line.style_level, marker.kind) != marker.kind:
            return False
    return depth > 0 and len(set(schemes.values())) == len(schemes)
