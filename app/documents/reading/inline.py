"""The inside of one Word paragraph: runs and everything that stands among them."""

import itertools
from dataclasses import dataclass, field

from lxml import etree

from app.documents.blocks import Run
from app.documents.encodings import (
    Legacy,
    convert,
    font_encoding,
    from_tcvn3,
    is_capitals_font,
    is_vni_letter,
    looks_unicode,
    tidy,
)
from app.documents.reading.names import COMPATIBILITY, DRAWING, MATH, VML, attribute, children, w
from app.documents.reading.source import Source
from app.documents.reading.styles import Letters, Style
from app.documents.reading.symbols import is_symbol_font, symbol

_PRIVATE_TO_8_BIT = {0xF000 + code: code for code in range(0x20, 0x100)}
_THROUGH = frozenset(
    {w(name) for name in ("hyperlink", "smartTag", "sdtContent", "customXml", "fldSimple", "dir", "bdo", "rubyBase")}
)
_INSERTED = frozenset({w("ins"), w("moveTo")})
_DELETED = frozenset({w("del"), w("moveFrom")})
_PICTURE = frozenset({f"{{{DRAWING}}}blip", f"{{{VML}}}imagedata"})
_FIXED = {
    w("tab"): "\t",
    w("ptab"): "\t",
    w("cr"): "\n",
    w("noBreakHyphen"): "-",
}


@dataclass(slots=True)
class Span:
    """A stretch of text in one dress. `legacy` tells the 8-bit font it was set in."""

    text: str
    bold: bool
    italic: bool
    underline: bool
    size: float | None = None
    legacy: Legacy | None = None
    capitals_font: bool = False

    def same_dress(self, other: "Span") -> bool:
        """Whether the two can be one run."""
        return (self.bold, self.italic, self.underline) == (other.bold, other.italic, other.underline)


@dataclass(slots=True)
class Content:
    """What a Word paragraph holds: `pages` of spans (a page break divides them), and text boxes around them.

    `fields` are the complex fields open at this place: whether each has come to its result.
    """

    pages: list[list[Span]] = field(default_factory=lambda: [[]])
    boxes_before: list[etree._Element] = field(default_factory=list)
    boxes_after: list[etree._Element] = field(default_factory=list)
    fields: list[bool] = field(default_factory=list)
    has_text: bool = False


@dataclass(slots=True)
class InlineReader:
    """Walks one paragraph of the source; `style` is its paragraph style."""

    source: Source
    style: Style
    content: Content = field(default_factory=Content)

    def read(self, parent: etree._Element, depth: int = 0) -> Content:
        """Collect everything that a paragraph prints."""
        self.source.check_depth(depth)
        for child in children(parent):
            tag = child.tag
            if tag == _RUN:
                self._run(child, depth)
            elif tag in _THROUGH:
                self.read(child, depth + 1)
            elif tag in _INSERTED:
                self.source.noticed["inserted"] += 1
                self.read(child, depth + 1)
            elif tag in _DELETED:
                self.source.noticed["deleted"] += 1
            elif tag == _SDT:
                self._through(child, _SDT_CONTENT, depth)
            elif tag == _ALTERNATE:
                branch = chosen_branch(child)
                if branch is not None:
                    self.read(branch, depth + 1)
            elif tag in _MATH:
                self._add("".join(str(text.text or "") for text in child.iter(f"{{{MATH}}}t")), Letters())
        return self.content

    def _through(self, element: etree._Element, name: str, depth: int) -> None:
        inner = next(element.iterchildren(name), None)
        if inner is not None:
            self.read(inner, depth + 1)

    def _run(self, run: etree._Element, depth: int) -> None:
        self.source.count_run()
        properties = next(run.iterchildren(_RUN_PROPERTIES), None)
        letters = self.source.styles.letters(self.style, properties)
        self._pieces(run, letters, depth)

    def _pieces(self, run: etree._Element, letters: Letters, depth: int) -> None:
        for child in children(run):
            tag = child.tag
            if tag == _TEXT:
                self._add(_one_line(child.text or ""), letters)
            elif tag in _FIXED:
                self._add(_FIXED[tag], letters)
            elif tag == _BREAK:
                self._break(child, letters)
            elif tag == _SYMBOL:
                self._symbol(child, letters)
            elif tag == _FIELD:
                self._field(child)
            elif tag in _REFERENCES:
                self._add(self.source.note(_REFERENCES[tag], child), letters)
            elif tag == _COMMENT:
                self.source.noticed["comment"] += 1
            elif tag == _RUBY:
                self._through(child, w("rubyBase"), depth)
            elif tag == _ALTERNATE:
                branch = chosen_branch(child)
                if branch is not None:
                    self.source.check_depth(depth + 1)
                    self._pieces(branch, letters, depth + 1)
            elif tag in _DRAWINGS:
                self._drawing(child)

    def _add(self, text: str, letters: Letters) -> None:
        if not text or (self.content.fields and not all(self.content.fields)):
            return
        if letters.hidden:
            self.source.noticed["hidden"] += 1
            return
        legacy = font_encoding(letters.font) or self.source.assumed
        if is_symbol_font(letters.font):
            legacy = None
            text = "".join(symbol(ord(letter), letters.font) if ord(letter) >= _PRIVATE else letter for letter in text)
        span = Span(
            text.upper() if letters.capitals and legacy is None else text,
            letters.bold is True,
            letters.italic is True,
            letters.underline is True,
            letters.size,
            legacy,
            legacy is Legacy.TCVN3 and (letters.capitals is True or is_capitals_font(letters.font or "")),
        )
        self.content.pages[-1].append(span)
        self.content.has_text = self.content.has_text or not text.isspace()

    def _break(self, element: etree._Element, letters: Letters) -> None:
        if attribute(element, "type") == "page":
            self.content.pages.append([])
        else:
            self._add("\n", letters)

    def _symbol(self, element: etree._Element, letters: Letters) -> None:
        try:
            code = int(attribute(element, "char") or "", 16)
        except ValueError:
            return
        self._add(symbol(code, attribute(element, "font")), letters)

    def _field(self, element: etree._Element) -> None:
        """A complex field shows its result only: what stands between "separate" and "end"."""
        fields = self.content.fields
        kind = attribute(element, "fldCharType")
        if kind == "begin":
            fields.append(False)
        elif kind == "separate" and fields:
            fields[-1] = True
        elif kind == "end" and fields:
            fields.pop()

    def _drawing(self, element: etree._Element) -> None:
        boxes = text_boxes(element)
        if boxes:
            content = self.content
            (content.boxes_after if content.has_text else content.boxes_before).extend(boxes)
        elif any(node.tag in _PICTURE for node in element.iter()):
            self.source.noticed["image"] += 1


_RUN = w("r")
_RUN_PROPERTIES = w("rPr")
_TEXT = w("t")
_BREAK = w("br")
_SYMBOL = w("sym")
_FIELD = w("fldChar")
_COMMENT = w("commentReference")
_RUBY = w("ruby")
_SDT = w("sdt")
_SDT_CONTENT = w("sdtContent")
_BOX = w("txbxContent")
_REFERENCES = {w("footnoteReference"): "footnote", w("endnoteReference"): "endnote"}
_DRAWINGS = frozenset({w("drawing"), w("pict"), w("object")})
_ALTERNATE = f"{{{COMPATIBILITY}}}AlternateContent"
_CHOICE = f"{{{COMPATIBILITY}}}Choice"
_FALLBACK = f"{{{COMPATIBILITY}}}Fallback"
_MATH = frozenset({f"{{{MATH}}}oMath", f"{{{MATH}}}oMathPara"})
_PRIVATE = 0xF000


def _one_line(text: str) -> str:
    """Text as XML has it: its own line ends are but spaces."""
    return text.replace("\r", " ").replace("\n", " ") if "\n" in text or "\r" in text else text


def chosen_branch(alternate: etree._Element) -> etree._Element | None:
    """One branch of an AlternateContent, never two: the first choice with text in it, else the fallback."""
    branches = [child for child in children(alternate) if child.tag in {_CHOICE, _FALLBACK}]
    with_text = (branch for branch in branches if next(branch.iter(_TEXT), None) is not None)
    return next(with_text, branches[0] if branches else None)


def text_boxes(element: etree._Element) -> list[etree._Element]:
    """The text boxes of a drawing in order, each once, whatever alternatives the file offers."""
    found: list[etree._Element] = []
    waiting = [element]
    while waiting:
        node = waiting.pop()
        if node.tag == _BOX:
            found.append(node)
        elif node.tag == _ALTERNATE:
            branch = chosen_branch(node)
            waiting.extend([] if branch is None else [branch])
        else:
            waiting.extend(reversed(list(children(node))))
    return found


def finish(spans: list[Span], source: Source) -> tuple[Run, ...]:
    """Runs in NFC from spans: 8-bit fonts converted, neighbours in one dress joined, no mark without its letter."""
    if len(spans) == 1 and spans[0].legacy is None:
        span = spans[0]
        text = tidy(span.text)
        return (Run(text, span.bold, span.italic, span.underline),) if text else ()
    joined: list[Span] = []
    for span in _converted(spans, source):
        if joined and joined[-1].same_dress(span):
            joined[-1].text += span.text
        elif span.text:
            joined.append(span)
    _return_marks(joined)
    runs = ((span, tidy(span.text)) for span in joined)
    return tuple(Run(text, bold=s.bold, italic=s.italic, underline=s.underline) for s, text in runs if text)


def _converted(spans: list[Span], source: Source) -> list[Span]:
    if all(span.legacy is None for span in spans):
        return spans
    for legacy in Legacy:
        own = [span for span in spans if span.legacy is legacy]
        text = "".join(span.text for span in own)
        if not text or looks_unicode(text):
            continue
        _convert_together(own, legacy, source)
    return spans


def _convert_together(spans: list[Span], legacy: Legacy, source: Source) -> None:
    for span in spans:
        span.text = span.text.translate(_PRIVATE_TO_8_BIT)
    for before, span in itertools.pairwise(spans):
        if legacy is Legacy.VNI and is_vni_letter(before.text[-1:] + span.text[:1]):
            before.text, span.text = before.text + span.text[:1], span.text[1:]
    for span in spans:
        plain = span.text
        converted = from_tcvn3(plain, capitals=span.capitals_font) if legacy is Legacy.TCVN3 else convert(plain, legacy)
        if converted != plain:
            source.noticed[legacy.value] = 1
        span.text = converted


def _return_marks(spans: list[Span]) -> None:
    """A combining mark that begins a run belongs to the letter that ends the one before."""
    for before, span in itertools.pairwise(spans):
        length = 0
        while length < len(span.text) and "\u0300" <= span.text[length] <= "\u036f":
            length += 1
        if length:
            before.text += span.text[:length]
            span.text = span.text[length:]
