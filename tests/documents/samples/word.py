"""Writes a sample as Word would: WordprocessingML by hand, so that every oddity can be produced on purpose."""

import io
import re
import unicodedata
import zipfile
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

from tests.documents.samples.markup import (
    BOLD,
    DELETED,
    DONE,
    INSERTED,
    ITALIC,
    NOTE,
    PLAIN,
    UPRIGHT,
    Box,
    Break,
    Element,
    Grid,
    Line,
    Sample,
)

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
BULLET_LISTS = {"-": 20, "+": 21, "•": 22, "*": 23, "–": 24}


@dataclass
class Writer:
    """One document under way: counters of its automatic lists, its footnotes, its paragraphs so far."""

    sample: Sample
    footnotes: list[str]
    counters: dict[int, int] = field(default_factory=dict)
    restarts: list[tuple[int, int]] = field(default_factory=list)  # level, start: one w:num each
    number_of_list: int = 1
    apart: list[tuple[int, int]] = field(default_factory=list)  # level, start: one list each
    current: dict[int, int] = field(default_factory=dict)
    written: int = 0

    def body(self, elements: list[Element]) -> str:
        """The XML of the elements, blank paragraphs between them where the sample has such."""
        parts = []
        for index, element in enumerate(elements):
            parts.append(self.element(element))
            if self.sample.blanks and isinstance(element, Line) and index % 3 == 0:
                parts.append("<w:p/>")
        return "".join(parts)

    def element(self, element: Element) -> str:
        if isinstance(element, Line):
            return self.paragraph(element)
        if isinstance(element, Grid):
            return self.table(element)
        if isinstance(element, Box):
            return self.box(element)
        assert isinstance(element, Break)
        return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'

    def paragraph(self, line: Line) -> str:
        self.written += 1
        properties = f"{self._numbering(line)}{self._indent(line)}"
        align = "" if line.align == "left" else f'<w:jc w:val="{line.align}"/>'
        return f"<w:p><w:pPr>{properties}{align}</w:pPr>{self.runs(line)}</w:p>"

    def _indent(self, line: Line) -> str:
        if line.align != "both" or line.bullet:
            return ""
        return '<w:spacing w:before="60" w:after="60"/><w:ind w:firstLine="720"/>'

    def _numbering(self, line: Line) -> str:
        if line.bullet:
            return f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{BULLET_LISTS[line.bullet]}"/></w:numPr>'
        if line.level is None:
            return ""
        style = f'<w:pStyle w:val="Heading{line.level}"/>' if self.sample.auto_style else ""
        if line.typed:
            off = '<w:numPr><w:numId w:val="0"/></w:numPr>' if style and line.level in self.sample.auto else ""
            return style + off
        if self.sample.auto_apart:
            return f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{self._list_apart(line)}"/></w:numPr>'
        number = self._list_for(line)
        if style and number == 1:
            return style
        return f'{style}<w:numPr><w:ilvl w:val="{line.level - 1}"/><w:numId w:val="{number}"/></w:numPr>'

    def _list_for(self, line: Line) -> int:
        """The list that prints the wanted marker: the running one, or a new one that starts anew."""
        assert line.level is not None
        level = line.level
        assert line.marker is not None
        expected = self.counters.get(level, 0) + 1
        wanted = ordinal(line.marker, self.sample.auto[level])
        if wanted != expected:
            self.restarts.append((level, wanted))
            self.number_of_list = 100 + len(self.restarts)
        self.counters[level] = wanted
        for deeper in [key for key in self.counters if key > level]:
            del self.counters[deeper]
        return self.number_of_list

    def _list_apart(self, line: Line) -> int:
        """The one-level list that prints the wanted marker: the level's last one while it counts on."""
        assert line.level is not None
        assert line.marker is not None
        wanted = ordinal(line.marker, self.sample.auto[line.level])
        if wanted != self.counters.get(line.level, 0) + 1 or line.level not in self.counters:
            self.apart.append((line.level, wanted))
            self.current[line.level] = 200 + len(self.apart)
        self.counters[line.level] = wanted
        return self.current[line.level]

    def runs(self, line: Line) -> str:
        """The runs of a line; style marks switch bold and italic, controls become breaks, tabs and spaces."""
        bold, italic, change = line.bold, line.italic, ""
        parts: list[str] = []
        for piece in re.split(f"([{BOLD}{PLAIN}{ITALIC}{UPRIGHT}{INSERTED}{DELETED}{DONE}]|{NOTE}\\d+;)", line.text):
            if piece in {BOLD, PLAIN}:
                bold = piece == BOLD or line.bold
            elif piece in {ITALIC, UPRIGHT}:
                italic = piece == ITALIC or line.italic
            elif piece in CHANGES:
                parts.append(CHANGES[piece].format(number=self.written))
                change = piece
            elif piece == DONE:
                parts.append("</w:ins>" if change == INSERTED else "</w:del>")
                change = ""
            elif piece and change == DELETED:
                parts.append(f'<w:r><w:delText xml:space="preserve">{escape(piece)}</w:delText></w:r>')
            elif piece.startswith(NOTE):
                reference = f'<w:footnoteReference w:id="{int(piece[1:-1]) + 1}"/>'
                parts.append(f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>{reference}</w:r>')
            elif piece:
                parts.extend(self._run(text, line, bold=bold, italic=italic) for text in self._split(piece))
        return "".join(parts)

    def _split(self, text: str) -> list[str]:
        """Word cuts text into runs at edits and spelling marks; a fixed pattern stands for that."""
        if not self.sample.split_runs or len(text) < 12:
            return [text]
        step = 7 + self.written % 11
        return [text[start : start + step] for start in range(0, len(text), step)]

    def _run(self, text: str, line: Line, *, bold: bool, italic: bool) -> str:
        if self.sample.nfd and self.written % 5:
            text = unicodedata.normalize("NFD", text)
        look = f'{"<w:b/>" if bold else ""}{"<w:i/>" if italic else ""}<w:sz w:val="{line.size}"/>'
        content = "".join(_content(part) for part in re.split("([⏎⇥])", text.replace("␣", "\u00a0")) if part)
        return (
            f'<w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>{look}</w:rPr>{content}</w:r>'
        )

    def table(self, grid: Grid) -> str:
        unit = 93
        columns = "".join(f'<w:gridCol w:w="{width * unit}"/>' for width in grid.widths)
        style = BORDERS if grid.borders else ""
        rows = "".join(self._row(grid, index) for index in range(len(grid.rows)))
        properties = f'<w:tblPr><w:tblW w:w="5000" w:type="pct"/>{style}</w:tblPr>'
        return f"<w:tbl>{properties}<w:tblGrid>{columns}</w:tblGrid>{rows}</w:tbl><w:p/>"

    def _row(self, grid: Grid, index: int) -> str:
        row, cells = grid.rows[index], []
        for column, cell in enumerate(row):
            if cell == "<":
                continue
            span = 1
            while column + span < len(row) and row[column + span] == "<":
                span += 1
            merge = ""
            if cell == "^":
                merge = "<w:vMerge/>"
            elif index + 1 < len(grid.rows) and grid.rows[index + 1][column] == "^":
                merge = '<w:vMerge w:val="restart"/>'
            width = sum(grid.widths[column : column + span]) * 93
            spanned = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
            lines = "<w:p/>" if cell == "^" else "".join(self.paragraph(line) for line in cell) or "<w:p/>"
            cells.append(f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{spanned}{merge}</w:tcPr>{lines}</w:tc>')
        return f"<w:tr>{''.join(cells)}</w:tr>"

    def box(self, box: Box) -> str:
        """A text box as Word saves it: the shape, and the same words again for older readers."""
        inside = f"<w:txbxContent>{''.join(self.paragraph(line) for line in box.lines)}</w:txbxContent>"
        return BOX.format(inside=inside, number=self.written)


def _content(part: str) -> str:
    if part == "⏎":
        return "<w:br/>"
    if part == "⇥":
        return "<w:tab/>"
    return f'<w:t xml:space="preserve">{escape(part)}</w:t>'


CHANGES = {
    INSERTED: '<w:ins w:id="{number}" w:author="Văn thư" w:date="2024-01-02T08:00:00Z">',
    DELETED: '<w:del w:id="{number}" w:author="Văn thư" w:date="2024-01-02T08:00:00Z">',
}
BORDERS = (
    "<w:tblBorders>"
    + "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    + "</w:tblBorders>"
)
BOX = (
    '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>'
    '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" '
    'layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
    '<wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH>'
    '<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>'
    '<wp:extent cx="2700000" cy="900000"/><wp:wrapTopAndBottom/><wp:docPr id="{number}" name="Text Box {number}"/>'
    '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>'
    '<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2700000" cy="900000"/></a:xfrm>'
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>{inside}</wps:txbx><wps:bodyPr/></wps:wsp>'
    "</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>"
    '<v:shape style="width:212pt;height:70pt"><v:textbox>{inside}</v:textbox></v:shape>'
    "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
)
ROMAN = {"M": 1000, "CM": 900, "D": 500, "CD": 400, "C": 100, "XC": 90, "L": 50, "XL": 40, "X": 10, "IX": 9,
         "V": 5, "IV": 4, "I": 1}  # fmt: skip


def ordinal(marker: str, form: str) -> int:
    """The count that a printed marker stands for ("III." is 3, "2.10" is 10, "c)" is 3)."""
    word = re.findall(r"[0-9]+|[A-Za-z]+", marker)[-1]
    if "Roman" in form:
        total, rest = 0, word.upper()
        for sign, value in ROMAN.items():
            while rest.startswith(sign):
                total, rest = total + value, rest[len(sign) :]
        return total
    return int(word) if word.isdigit() else ord(word.lower()) - ord("a") + 1


TYPED_BULLET = '<w:lvlText w:val="{}"/>'
BULLET_TEXTS = {
    "•": '<w:lvlText w:val="\uf0b7"/><w:lvlJc w:val="left"/><w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr>'
}


def numbering_part(sample: Sample, restarts: list[tuple[int, int]], apart: list[tuple[int, int]]) -> str:
    """numbering.xml: one multi-level list, a list for each bullet sign, and one w:num for each restart."""
    levels = "".join(_level(level, form, sample) for level, form in sorted(sample.auto.items()))
    lists = [f'<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>']
    for sign, number in BULLET_LISTS.items():
        lists.append(
            f'<w:abstractNum w:abstractNumId="{number}"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
            f'<w:numFmt w:val="bullet"/>{BULLET_TEXTS.get(sign, TYPED_BULLET.format(sign))}</w:lvl></w:abstractNum>'
        )
    for index, (level, start) in enumerate(apart, start=201):
        form, text = sample.auto[level].split(" ", 1)
        text = re.sub("%[0-9]", "%1", text)
        lists.append(
            f'<w:abstractNum w:abstractNumId="{index}"><w:lvl w:ilvl="0"><w:start w:val="{start}"/>'
            f'<w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl></w:abstractNum>'
        )
    numbers = [f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in (1, *BULLET_LISTS.values())]
    for index in range(201, 201 + len(apart)):
        numbers.append(f'<w:num w:numId="{index}"><w:abstractNumId w:val="{index}"/></w:num>')
    for index, (level, start) in enumerate(restarts, start=101):
        override = f'<w:lvlOverride w:ilvl="{level - 1}"><w:startOverride w:val="{start}"/></w:lvlOverride>'
        numbers.append(f'<w:num w:numId="{index}"><w:abstractNumId w:val="1"/>{override}</w:num>')
    return f"{DECLARATION}<w:numbering {NAMESPACES}>{''.join(lists)}{''.join(numbers)}</w:numbering>"


def _level(level: int, form: str, sample: Sample) -> str:
    name, text = form.split(" ", 1)
    style = f'<w:pStyle w:val="Heading{level}"/>' if sample.auto_style else ""
    return (
        f'<w:lvl w:ilvl="{level - 1}"><w:start w:val="1"/><w:numFmt w:val="{name}"/>{style}'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/></w:lvl>'
    )


def styles_part(sample: Sample) -> str:
    """styles.xml: Normal and four headings, numbered through the style where the sample does so."""
    styles = ['<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>']
    for level in range(1, 5):
        numbered = ""
        if sample.auto_style and level in sample.auto:
            numbered = f'<w:numPr><w:ilvl w:val="{level - 1}"/><w:numId w:val="1"/></w:numPr>'
        styles.append(
            f'<w:style w:type="paragraph" w:styleId="Heading{level}"><w:name w:val="heading {level}"/>'
            f'<w:basedOn w:val="Normal"/><w:pPr>{numbered}<w:outlineLvl w:val="{level - 1}"/></w:pPr></w:style>'
        )
    return f"{DECLARATION}<w:styles {NAMESPACES}>{''.join(styles)}</w:styles>"


def footnotes_part(footnotes: list[str]) -> str:
    """footnotes.xml with the two separators that Word always has."""
    notes = [
        '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>',
        '<w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>',
    ]
    for index, text in enumerate(footnotes, start=2):
        words = escape(text)
        run = f'<w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> {words}</w:t></w:r>'
        notes.append(f'<w:footnote w:id="{index}"><w:p>{run}</w:p></w:footnote>')
    return f"{DECLARATION}<w:footnotes {NAMESPACES}>{''.join(notes)}</w:footnotes>"


def write_word(sample: Sample, elements: list[Element], footnotes: list[str]) -> bytes:
    """The .docx, the same bytes each time."""
    writer = Writer(sample, footnotes)
    body = writer.body(elements)
    page = (
        '<w:sectPr><w:pgSz w:w="11907" w:h="16840"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" '
        'w:left="1701" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>'
    )
    parts = {
        "[Content_Types].xml": CONTENT_TYPES,
        "_rels/.rels": PACKAGE_LINKS,
        "word/_rels/document.xml.rels": DOCUMENT_LINKS,
        "word/document.xml": f"{DECLARATION}<w:document {NAMESPACES}><w:body>{body}{page}</w:body></w:document>",
        "word/styles.xml": styles_part(sample),
        "word/numbering.xml": numbering_part(sample, writer.restarts, writer.apart),
        "word/footnotes.xml": footnotes_part(footnotes),
    }
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in parts.items():
            package.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), text.encode(), zipfile.ZIP_DEFLATED)
    return stream.getvalue()


MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml."
CONTENT_TYPES = (
    f'{DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{MAIN}document.main+xml"/>'
    + "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{MAIN}{name}+xml"/>'
        for name in ("styles", "numbering", "footnotes")
    )
    + "</Types>"
)
LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE_LINKS = (
    f'{DECLARATION}<Relationships xmlns="{LINKS}">'
    f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>'
)
DOCUMENT_LINKS = (
    f'{DECLARATION}<Relationships xmlns="{LINKS}">'
    + "".join(
        f'<Relationship Id="rId{index}" Type="{OFFICE}/{name}" Target="{name}.xml"/>'
        for index, name in enumerate(("styles", "numbering", "footnotes"), start=1)
    )
    + "</Relationships>"
)
