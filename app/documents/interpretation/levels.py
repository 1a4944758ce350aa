"""At which level a numbered line stands: the series that are open above it decide.

A scheme ("I.", "1.", "1.1", "a)" …) that is open is continued, with everything deeper closed; a new one opens
below the deepest open section, unless it is known to stand higher. So a plan may begin at "1.", skip "1.", repeat
a numeral or mix "1.1" with "a)", and the levels still follow from how its parts contain each other.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from app.documents.draft import DraftSection
from app.documents.interpretation.cleaning import is_capital
from app.documents.interpretation.markers import Marker, letter_ordinal, read_marker
from app.documents.interpretation.source import SourceLine

_RANKS = {"named phan": 0, "named chuong": 1, "upper": 2, "named muc": 3, "roman": 4, "capitals": 4, "named dieu": 5}
_LOWEST = 9
_GAP = 2
_LOOK_AHEAD = 250
_LISTS_ITEMS = re.compile(r"^(?:chương trình|trình tự|nghi thức)(?!\s+(?:công tác|phối hợp|hành động))", re.IGNORECASE)


@dataclass(slots=True)
class OpenSection:
    """A section that may still take text: its scheme, its last number, whether it was printed bold."""

    section: DraftSection
    kind: str
    ordinal: int
    path: tuple[int, ...]
    bold: bool


@dataclass(slots=True)
class Levels:
    """The open sections from the highest to the deepest, and what the document has shown of its schemes."""

    lines: Sequence[SourceLine]
    stack: list[OpenSection] = field(default_factory=list)
    below: set[tuple[str, str]] = field(default_factory=set)
    upper: int = 0
    _following: list[Marker | None] = field(default_factory=list)

    def marker(self, line: SourceLine) -> Marker | None:
        """The line's marker, when the running series allow it to be one."""
        marker = marker_of(line)
        if marker is None or (line.tab_led and not marker.rest):
            return None
        if marker.letter:
            marker = self._by_series(marker)
        if marker is None or marker.sure or line.marker:
            return marker
        if marker.kind == "upper":
            return marker if marker.ordinal == 1 or 0 < marker.ordinal - self.upper <= _GAP else None
        if marker.kind.startswith("decimal"):
            return marker if self._continues_path(marker) else None
        last = self._ordinal_of(marker.kind)
        return marker if marker.ordinal == 1 or last < marker.ordinal <= last + _GAP else None

    def _continues_path(self, marker: Marker) -> bool:
        """Whether "2.2" comes after "2.1", or "2.1" stands below "2."."""
        for entry in self.stack:
            if entry.path and entry.path[:-1] == marker.path[:-1]:
                return marker.ordinal == entry.ordinal + 1
        return marker.ordinal == 1 and any((entry.path or (entry.ordinal,)) == marker.path[:-1] for entry in self.stack)

    def _ordinal_of(self, kind: str) -> int:
        return next((entry.ordinal for entry in reversed(self.stack) if entry.kind == kind), 0) or -_LOWEST

    def _by_series(self, marker: Marker) -> Marker | None:
        """Tell the letters i, v, x and I, V, X, C, D as numbers from letters of a running series."""
        letter = marker.letter or ""
        place = letter_ordinal(letter)
        if letter.isupper():
            if marker.kind == "roman" and (letter not in "IVX" or self.upper == place - 1 > 0):
                return marker._replace(kind="upper", ordinal=place, sure=False) if place else None
            return marker
        kind = "(lower)" if marker.kind in {"(roman)", "(lower)"} else "lower"
        before = self._ordinal_of(kind)
        if marker.kind in {"(roman)", "lower roman"} and 0 < before < place <= before + 2:
            return marker._replace(kind=kind, ordinal=place)
        return marker if marker.ordinal > 0 else None

    def close_for(self, marker: Marker, line: SourceLine, index: int) -> None:
        """Close what the new section does not belong to."""
        if marker.path and self._close_for_path(marker):
            return
        same = [place for place, entry in enumerate(self.stack) if entry.kind == marker.kind]
        if same:
            place = self._sibling(same, marker, line, index)
            del self.stack[place:]
            return
        bare = [place for place, entry in enumerate(self.stack) if entry.kind == "capitals"]
        if bare and is_capital(marker.rest):
            del self.stack[bare[-1] :]
            return
        while self.stack and self.is_higher(marker.kind, self.stack[-1].kind):
            if marker.kind == "upper" and self.stack[-1].kind == "roman" and (marker.kind, "roman") not in self.below:
                return  # "A." below "II."
            self.stack.pop()

    def close_for_style(self, level: int) -> None:
        """Close what a heading of this outline level does not belong to."""
        del self.stack[min(level - 1, len(self.stack)) :]

    def open(self, entry: OpenSection) -> None:
        """Put a section below the deepest open one."""
        if self.stack:
            self.below.add((self.stack[-1].kind, entry.kind))
        if entry.kind == "upper":
            self.upper = entry.ordinal
        self.stack.append(entry)

    def _close_for_path(self, marker: Marker) -> bool:
        """Put "2.1" under the open "2."; True when that settled the matter."""
        for place in range(len(self.stack) - 1, -1, -1):
            entry = self.stack[place]
            above = entry.path or (entry.ordinal,)
            if above == marker.path[:-1] and entry.kind != marker.kind and _can_hold(entry.kind, marker.kind):
                del self.stack[place + 1 :]
                return True
        return False

    def _sibling(self, same: list[int], marker: Marker, line: SourceLine, index: int) -> int:
        """The place in the stack of the section that the new one stands beside (or the stack's end: below all)."""
        if len(same) > 1:
            following = [place for place in same if self.stack[place].ordinal + 1 == marker.ordinal]
            alike = [place for place in following or same if self.stack[place].bold == line.bold]
            return (alike or following or same)[-1]
        entry = self.stack[same[0]]
        restarts = marker.ordinal == 1 and marker.kind not in {"roman", "upper"}
        if restarts and _LISTS_ITEMS.search(entry.section.heading or ""):
            return len(self.stack)
        if restarts and entry.bold and not line.bold and entry.section.heading is not None:
            return len(self.stack)
        if restarts and entry.ordinal > 1 and len(self.stack) > same[0] + 1 and self._comes_back(same[0], index):
            return len(self.stack)
        return same[0]

    def _comes_back(self, place: int, index: int) -> bool:
        """Whether, after a series that begins anew, the deeper open series goes on ("2.1", 1. 2. 3., "2.2")."""
        deeper = self.stack[place + 1 :]
        for line in self.lines[index + 1 : index + _LOOK_AHEAD]:
            marker = marker_of(line)
            if marker is None or line.place:
                continue
            if marker.kind == "roman":
                return False
            if any(entry.kind == marker.kind and marker.ordinal == entry.ordinal + 1 for entry in deeper):
                return bool(marker.path) and marker.path[:-1] == deeper[0].path[:-1]
        return False

    def is_higher(self, kind: str, other: str) -> bool:
        """Whether a scheme stands higher than another, by nature or by what this document showed before."""
        if (kind, other) in self.below:
            return True
        return rank(kind) < rank(other)

    def missing_before(self, index: int) -> int | None:
        """The place of an open bold section whose next number is missing: bold "1." is open, bold "3." comes next."""
        marker = self._next_bold()[index + 1]
        if marker is None:
            return None
        places = (
            place
            for place, entry in enumerate(self.stack)
            if entry.kind == marker.kind and entry.bold and entry.ordinal + 2 == marker.ordinal
        )
        return next(places, None)

    def _next_bold(self) -> list[Marker | None]:
        """For each line the marker of the first bold numbered line at or after it."""
        if not self._following:
            found: Marker | None = None
            self._following = [None]
            for line in reversed(self.lines):
                found = (marker_of(line) if line.bold and not line.place else None) or found
                self._following.append(found)
            self._following.reverse()
        return self._following

    def close_for_missing(self, place: int) -> tuple[str, int]:
        """Close the section at `place` for one whose number was forgotten; gives the scheme and the number it has."""
        beside = self.stack[place]
        del self.stack[place:]
        return beside.kind, beside.ordinal + 1

    def close_for_capitals(self) -> tuple[str, int]:
        """A heading in capitals stands beside the deepest open one in capitals, and goes on with its series."""
        places = [place for place, entry in enumerate(self.stack) if is_capital(entry.section.heading or "")]
        if places:
            return self.close_for_missing(places[-1])
        self.stack.clear()
        return "capitals", 0


def rank(kind: str) -> int:
    """How high a scheme stands by nature; 0 is the highest, and most share the lowest rank."""
    return _RANKS.get(kind, _LOWEST)


def _can_hold(kind: str, inner: str) -> bool:
    """Whether a number of one scheme can be the first part of the other's ("2." of "2.1", "II." of "II.1")."""
    if inner.startswith("decimal"):
        return kind in {"arabic", "arabic)", "named muc", "roman"} or kind.startswith("decimal")
    if inner.startswith("roman decimal"):
        return kind.startswith("roman")
    return kind in {"lower", "(lower)"}


_BARE_SIGN = re.compile(r"[IVX]{1,5}|\d{1,2}|[A-Za-zđĐ]")


def marker_of(line: SourceLine) -> Marker | None:
    """The marker that Word printed, else the one that was typed."""
    if line.marker:
        sign = f"{line.marker}." if _BARE_SIGN.fullmatch(line.marker) else line.marker
        found = read_marker(f"{sign} {line.text}".strip(), automatic=True)
        if found is None or found.printed != sign:
            return None
        return Marker(found.kind, found.ordinal, line.marker, line.text, 0, found.path, found.letter)
    return read_marker(line.text)  # a bullet is none
