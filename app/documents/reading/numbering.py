"""Word's automatic numbering (ISO/IEC 29500-1, 17.9): what is printed before a paragraph but is not in its text."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from lxml import etree

from app.documents.reading.names import VAL, attribute, child, switch, twips, value, w, whole
from app.documents.reading.symbols import bullet

LEVELS = 9
_PLACEHOLDER = re.compile(r"%([1-9])")
_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_LARGEST_ROMAN = 3999
_LARGEST_LETTER = 780
_LARGEST_START = 32_767
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list. `restart` is the number of levels above it whose step restarts it (0: never)."""

    start: int = 1
    form: str = "decimal"
    text: str = ""
    legal: bool = False
    restart: int | None = None
    font: str | None = None
    indent_mm: float | None = None
    hidden: bool = False
    style: str | None = None


@dataclass(slots=True)
class AbstractList:
    """A list as designed; all lists made from it count together, and `counts` holds where it stands."""

    element: etree._Element
    counts: list[int | None] = field(default_factory=lambda: [None] * LEVELS)
    style_link: str | None = None
    _levels: dict[int, Level] | None = None

    @property
    def levels(self) -> dict[int, Level]:
        """Its levels from 0, read when the list is used: a file defines dozens of lists."""
        if self._levels is None:
            self._levels = _levels(self.element)
        return self._levels


@dataclass(slots=True)
class NumberedList:
    """A list as used: the designed one with its own levels and starts; `unused` are starts not yet applied."""

    base: AbstractList
    overrides: dict[int, Level]
    starts: dict[int, int]
    unused: set[int]

    def level(self, depth: int) -> Level | None:
        """The level in force at `depth` (from 0)."""
        return self.overrides.get(depth) or self.base.levels.get(depth)


@dataclass(slots=True)
class Numbering:
    """The numbering part, and the counting under way through one document."""

    lists: dict[int, NumberedList] = field(default_factory=dict)

    def level(self, num_id: int, depth: int) -> Level | None:
        """The level that a paragraph uses, None when the file does not define it."""
        used = self.lists.get(num_id)
        return None if used is None else used.level(depth)

    def depth_of_style(self, num_id: int, lineage: tuple[str, ...]) -> int | None:
        """The level that is tied to one of these paragraph styles."""
        used = self.lists.get(num_id)
        if used is None:
            return None
        ties = {level.style: depth for depth in range(LEVELS) if (level := used.level(depth)) and level.style}
        return next((ties[name] for name in lineage if name in ties), None)

    def next_marker(self, num_id: int, depth: int) -> str | None:
        """Count one paragraph and return what is printed before it."""
        used = self.lists.get(num_id)
        if used is None or used.level(depth) is None:
            return None
        _step(used, depth)
        return _printed(used, depth)


def _step(used: NumberedList, depth: int) -> None:
    counts = used.base.counts
    for above in range(depth):
        if counts[above] is None:
            counts[above] = _start(used, above)
            used.unused.discard(above)
    current = counts[depth]
    counts[depth] = _start(used, depth) if current is None or depth in used.unused else current + 1
    used.unused.discard(depth)
    for below in range(depth + 1, LEVELS):
        level = used.level(below)
        if level is None or level.restart is None or depth < level.restart:
            counts[below] = None


def _start(used: NumberedList, depth: int) -> int:
    level = used.level(depth)
    return used.starts.get(depth, 1 if level is None else level.start)


def _printed(used: NumberedList, depth: int) -> str | None:
    level = used.level(depth)
    if level is None or level.hidden:
        return None
    if level.form == "bullet":
        return bullet(level.text, level.font)

    def shown(match: re.Match[str]) -> str:
        other = int(match.group(1)) - 1
        form = (used.level(other) or Level()).form
        number = used.base.counts[other]
        return format_number(0 if number is None else number, "decimal" if level.legal else form)

    printed: str = _PLACEHOLDER.sub(shown, level.text).strip()
    return printed or None


def format_number(number: int, form: str) -> str:
    """A number in one of Word's forms; what a form cannot express is printed in digits."""
    if form in {"upperRoman", "lowerRoman"} and 0 < number <= _LARGEST_ROMAN:
        roman = _roman(number)
        return roman if form == "upperRoman" else roman.lower()
    if form in {"upperLetter", "lowerLetter"} and 0 < number <= _LARGEST_LETTER:
        letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letter.upper() if form == "upperLetter" else letter
    if form == "decimalZero":
        return f"{number:02d}"
    if form in {"decimalEnclosedCircle", "decimalEnclosedCircleChinese"} and 0 < number <= len(_CIRCLED):
        return _CIRCLED[number - 1]
    if form == "decimalEnclosedParen":
        return f"({number})"
    if form == "decimalEnclosedFullstop":
        return f"{number}."
    return "" if form == "none" else str(number)


def _roman(number: int) -> str:
    letters = []
    for size, letter in _ROMAN:
        count, number = divmod(number, size)
        letters.append(letter * count)
    return "".join(letters)


def read_numbering(root: etree._Element | None, styles: Mapping[str, etree._Element]) -> Numbering:
    """The lists of a document. `styles` are needed where a list points to a numbering style."""
    if root is None:
        return Numbering()
    designs: dict[str, AbstractList] = {}
    links: dict[str, AbstractList] = {}
    for element in root.findall(w("abstractNum")):
        design = AbstractList(element, style_link=value(element, "numStyleLink"))
        designs[attribute(element, "abstractNumId") or ""] = design
        name = value(element, "styleLink")
        if name:
            links[name] = design
    numbering = Numbering()
    for element in root.findall(w("num")):
        num_id = whole(attribute(element, "numId"))
        design_or_none = designs.get(value(element, "abstractNumId") or "")
        if num_id is not None and design_or_none is not None:
            numbering.lists[num_id] = _used(element, design_or_none)
    _follow_style_links(numbering, links, styles)
    return numbering


def _follow_style_links(
    numbering: Numbering, links: dict[str, AbstractList], styles: Mapping[str, etree._Element]
) -> None:
    for used in numbering.lists.values():
        name = used.base.style_link
        if name is None or used.base.levels:
            continue
        style = styles.get(name)
        properties = None if style is None else child(child(style, "pPr"), "numPr")
        target = numbering.lists.get(whole(value(properties, "numId")) or 0)
        used.base = links.get(name) or (target.base if target is not None else used.base)


def _levels(parent: etree._Element) -> dict[int, Level]:
    levels: dict[int, Level] = {}
    for element in parent.findall(w("lvl")):
        depth = whole(attribute(element, "ilvl"))
        if depth is not None and 0 <= depth < LEVELS:
            levels[depth] = _level(element)
    return levels


def _level(element: etree._Element) -> Level:
    run = child(element, "rPr")
    fonts = child(run, "rFonts")
    indent = child(child(element, "pPr"), "ind")
    picture = child(element, "lvlPicBulletId") is not None
    return Level(
        start=_bounded(value(element, "start"), 1),
        form="bullet" if picture else value(element, "numFmt") or "decimal",
        text=(value(element, "lvlText") or "")[:100],
        legal=switch(element, "isLgl") is True,
        restart=whole(value(element, "lvlRestart")),
        font=attribute(fonts, "hAnsi") or attribute(fonts, "ascii"),
        indent_mm=twips(attribute(indent, "left") or attribute(indent, "start")),
        hidden=switch(run, "vanish") is True,
        style=value(element, "pStyle"),
    )


def _used(element: etree._Element, design: AbstractList) -> NumberedList:
    overrides: dict[int, Level] = {}
    starts: dict[int, int] = {}
    for override in element.findall(w("lvlOverride")):
        depth = whole(attribute(override, "ilvl"))
        if depth is None or not 0 <= depth < LEVELS:
            continue
        level = child(override, "lvl")
        if level is not None:
            overrides[depth] = _level(level)
        start = child(override, "startOverride")
        if start is not None:
            starts[depth] = _bounded(start.get(VAL), 1)
    return NumberedList(design, overrides, starts, set(starts))


def _bounded(text: str | None, missing: int) -> int:
    number = whole(text)
    return missing if number is None or not 0 <= number <= _LARGEST_START else number
