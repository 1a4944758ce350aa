"""What a paragraph or a run looks like after all inheritance (ISO/IEC 29500-1, 17.7)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from lxml import etree

from app.documents.blocks import Align
from app.documents.reading.names import attribute, child, switch, twips, value, w, whole
from app.documents.reading.style_elements import StyleElements

_ALIGN = {
    "left": Align.LEFT,
    "start": Align.LEFT,
    "center": Align.CENTRE,
    "right": Align.RIGHT,
    "end": Align.RIGHT,
    "both": Align.JUSTIFY,
    "distribute": Align.JUSTIFY,
    "lowKashida": Align.JUSTIFY,
    "mediumKashida": Align.JUSTIFY,
    "highKashida": Align.JUSTIFY,
    "thaiDistribute": Align.JUSTIFY,
}
_LONGEST_LINEAGE = 50
_HEADING_NAME = re.compile(r"heading ?([1-9])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Letters:
    """Run properties; None where nothing is said."""

    bold: bool | None = None
    italic: bool | None = None
    underline: bool | None = None
    capitals: bool | None = None
    hidden: bool | None = None
    font: str | None = None
    size: float | None = None

    def over(self, base: "Letters") -> "Letters":
        """These properties, and those of `base` where these say nothing."""
        return Letters(
            base.bold if self.bold is None else self.bold,
            base.italic if self.italic is None else self.italic,
            base.underline if self.underline is None else self.underline,
            base.capitals if self.capitals is None else self.capitals,
            base.hidden if self.hidden is None else self.hidden,
            self.font or base.font,
            self.size or base.size,
        )

    def toggled(self, other: "Letters") -> "Letters":
        """A character style upon a paragraph style: bold upon bold is plain (17.7.3, toggle properties)."""
        return Letters(
            _toggle(self.bold, other.bold),
            _toggle(self.italic, other.italic),
            other.underline if self.underline is None else self.underline,
            _toggle(self.capitals, other.capitals),
            _toggle(self.hidden, other.hidden),
            self.font or other.font,
            self.size or other.size,
        )


@dataclass(frozen=True, slots=True)
class Shape:
    """Paragraph properties; None where nothing is said. `level` is Word's own, from 0; 9 is body text."""

    align: Align | None = None
    level: int | None = None
    indent_mm: float | None = None
    page_break_before: bool | None = None
    num_id: int | None = None
    num_level: int | None = None

    def over(self, base: "Shape") -> "Shape":
        """These properties, and those of `base` where these say nothing."""
        if self is _SHAPELESS:
            return base
        return Shape(
            self.align or base.align,
            base.level if self.level is None else self.level,
            base.indent_mm if self.indent_mm is None else self.indent_mm,
            base.page_break_before if self.page_break_before is None else self.page_break_before,
            base.num_id if self.num_id is None else self.num_id,
            base.num_level if self.num_level is None else self.num_level,
        )


@dataclass(frozen=True, slots=True)
class Style:
    """One style with everything that it inherits; `lineage` are the ids from itself up.

    `plain` are the letters of a run that says nothing itself, the document's defaults included.
    """

    letters: Letters = Letters()
    shape: Shape = Shape()
    lineage: tuple[str, ...] = ()
    plain: Letters = Letters()


NO_STYLE = Style()


_SILENT = Letters()
_SHAPELESS = Shape()


def _toggle(upper: bool | None, lower: bool | None) -> bool | None:
    if upper is None or lower is None:
        return lower if upper is None else upper
    return upper != lower


def read_letters(properties: etree._Element | None) -> Letters:
    """What a `w:rPr` says itself."""
    if properties is None or len(properties) == 0:
        return _SILENT
    underline = value(properties, "u") if child(properties, "u") is not None else None
    fonts = child(properties, "rFonts")
    size = whole(value(properties, "sz"))
    return Letters(
        bold=switch(properties, "b"),
        italic=switch(properties, "i"),
        underline=None if underline is None else underline not in {"none", "0"},
        capitals=switch(properties, "caps"),
        hidden=switch(properties, "vanish"),
        font=_font(fonts),
        size=size / 2 if size and 0 < size < 1000 else None,  # noqa: PLR2004 - half points
    )


def _font(fonts: etree._Element | None) -> str | None:
    """The font of letters beyond ASCII; one of the theme's goes before a named one (17.3.2.26)."""
    if fonts is None:
        return None
    theme = attribute(fonts, "hAnsiTheme") or attribute(fonts, "asciiTheme")
    return theme or attribute(fonts, "hAnsi") or attribute(fonts, "ascii")


def read_shape(properties: etree._Element | None) -> Shape:
    """What a `w:pPr` says itself."""
    if properties is None or len(properties) == 0:
        return _SHAPELESS
    indent = child(properties, "ind")
    numbering = child(properties, "numPr")
    return Shape(
        align=_ALIGN.get(value(properties, "jc") or ""),
        level=whole(value(properties, "outlineLvl")),
        indent_mm=twips(attribute(indent, "left") or attribute(indent, "start")),
        page_break_before=switch(properties, "pageBreakBefore"),
        num_id=whole(value(numbering, "numId")),
        num_level=whole(value(numbering, "ilvl")),
    )


@dataclass(slots=True)
class Styles:
    """The styles part; every style is resolved once, cycles in `basedOn` end where they close."""

    elements: Mapping[str, etree._Element]
    base_letters: Letters = Letters()
    base_shape: Shape = Shape()
    default_paragraph: str | None = None
    default_table: str | None = None
    _resolved: dict[str, Style] = field(default_factory=dict)
    _letters: dict[tuple[tuple[str, ...], bytes], Letters] = field(default_factory=dict)
    _paragraphs: dict[str | None, Style] = field(default_factory=dict)

    def style(self, style_id: str | None) -> Style:
        """The named style with its inheritance; an unknown one says nothing but a heading's level."""
        if style_id is None:
            return NO_STYLE
        if style_id not in self._resolved:
            self._resolved[style_id] = self._resolve(style_id)
        return self._resolved[style_id]

    def paragraph(self, style_id: str | None) -> Style:
        """The paragraph style, or the default one where none is named, upon the document's defaults."""
        if style_id not in self._paragraphs:
            style = self.style(style_id)
            if style_id is None or style_id not in self.elements:
                default = self.style(self.default_paragraph)
                style = Style(default.letters, style.shape.over(default.shape), default.lineage)
            self._paragraphs[style_id] = Style(
                style.letters, style.shape.over(self.base_shape), style.lineage, style.letters.over(self.base_letters)
            )
        return self._paragraphs[style_id]

    def letters(self, paragraph: Style, properties: etree._Element | None) -> Letters:
        """The letters of a run with these direct properties (`w:rPr`) after all inheritance.

        A file repeats few properties very often: each is worked out once.
        """
        if properties is None or len(properties) == 0:
            return paragraph.plain
        key = (paragraph.lineage, etree.tostring(properties, with_tail=False))
        if key not in self._letters:
            direct, style_id = read_letters(properties), value(properties, "rStyle")
            styled = paragraph.letters if style_id is None else self.style(style_id).letters.toggled(paragraph.letters)
            self._letters[key] = direct.over(styled).over(self.base_letters)
        return self._letters[key]

    def table_properties(self, style_id: str | None) -> list[etree._Element]:
        """The style elements of a table, nearest first."""
        names = self.style(style_id or self.default_table).lineage
        return [self.elements[name] for name in names if name in self.elements]

    def _resolve(self, style_id: str) -> Style:
        chain: list[str] = []
        current: str | None = style_id
        while current is not None and current not in self._resolved and current not in chain:
            chain.append(current)
            current = value(self.elements.get(current), "basedOn") if len(chain) < _LONGEST_LINEAGE else None
        style = NO_STYLE if current is None else self._resolved.get(current, NO_STYLE)
        for name in reversed(chain):
            style = self._based(name, style)
            self._resolved[name] = style
        return style

    def _based(self, style_id: str, base: Style) -> Style:
        element = self.elements.get(style_id)
        shape = _shape_of(element, value(element, "name") or style_id)
        letters = read_letters(child(element, "rPr"))
        lineage = (style_id, *base.lineage)[:_LONGEST_LINEAGE]
        return Style(letters.over(base.letters), shape.over(base.shape), lineage)


def read_styles(elements: StyleElements) -> Styles:
    """The styles of a document; an absent part gives none."""
    styles = Styles(elements)
    defaults = child(elements.root, "docDefaults")
    if defaults is not None:
        styles.base_letters = read_letters(child(child(defaults, "rPrDefault"), "rPr"))
        styles.base_shape = read_shape(child(child(defaults, "pPrDefault"), "pPr"))
    for style_id, element in elements.defaults():
        if element.get(w("default"), "0").lower() in {"1", "true", "on"}:
            if element.get(w("type")) == "paragraph":
                styles.default_paragraph = style_id
            elif element.get(w("type")) == "table":
                styles.default_table = style_id
    return styles


def _shape_of(element: etree._Element | None, name: str) -> Shape:
    shape = read_shape(child(element, "pPr"))
    heading = _HEADING_NAME.fullmatch(name)
    return shape.over(Shape(level=int(heading.group(1)) - 1)) if heading else shape
