"""Small Word files for tests, written part by part so that a test decides every element."""

import io
import zipfile
from collections.abc import Mapping

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
NAMESPACES = (
    f'xmlns:w="{WORD}" xmlns:r="{RELATIONS}"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"'
    ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_ROOTS = {
    "styles": "styles",
    "numbering": "numbering",
    "footnotes": "footnotes",
    "endnotes": "endnotes",
    "header1": "hdr",
    "footer1": "ftr",
}


def run(text: str, properties: str = "") -> str:
    """A run with its properties' XML."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def para(content: str = "", properties: str = "") -> str:
    """A paragraph; text without a tag is put in a run."""
    inner = content if content.startswith("<") or not content else run(content)
    return f"<w:p><w:pPr>{properties}</w:pPr>{inner}</w:p>"


def numbered(text: str, num_id: int, level: int = 0) -> str:
    """A paragraph in an automatic list."""
    return para(text, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num_id}"/></w:numPr>')


def level(depth: int, form: str, text: str, *, start: int = 1, extra: str = "", after: str = "") -> str:
    """A level of a list."""
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{extra}'
        f'<w:lvlText w:val="{text}"/>{after}</w:lvl>'
    )


def abstract(number: int, *levels: str) -> str:
    """A list as designed."""
    return f'<w:abstractNum w:abstractNumId="{number}">{"".join(levels)}</w:abstractNum>'


def num(number: int, abstract_number: int, overrides: str = "") -> str:
    """A list as used."""
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{abstract_number}"/>{overrides}</w:num>'


def cell(content: str, properties: str = "") -> str:
    """A table cell; text without a tag is put in a paragraph."""
    inner = content if content.startswith("<") else para(content)
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inner}</w:tc>"


def row(*cells: str, properties: str = "") -> str:
    """A table row."""
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def table(*rows: str, properties: str = "", widths: tuple[int, ...] = ()) -> str:
    """A table; `widths` in twips."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def borders(kind: str) -> str:
    """Borders of one kind on all sides of a table."""
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    lines = "".join(f'<w:{side} w:val="{kind}"/>' for side in sides)
    return f"<w:tblBorders>{lines}</w:tblBorders>"


def text_box(content: str) -> str:
    """A text box as Word writes it: the drawing, and the same once more for older programs."""
    return (
        "<w:r><mc:AlternateContent>"
        '<mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:wsp><wps:txbx>'
        f"<w:txbxContent>{content}</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )


def picture() -> str:
    """A run with a picture."""
    return '<w:r><w:drawing><wp:inline><a:blip r:embed="rId90"/></wp:inline></w:drawing></w:r>'


def parts(body: str, **others: str) -> dict[str, bytes]:
    """The parts of a Word file by name; `others` are the insides of styles, numbering, footnotes, header1 …"""
    links = "".join(
        f'<Relationship Id="rId{position}" Type="{RELATIONS}/{name.rstrip("1")}" Target="{name}.xml"/>'
        for position, name in enumerate(others, 1)
    )
    files = {
        "[Content_Types].xml": content_types(),
        "_rels/.rels": relations(
            f'<Relationship Id="rId1" Type="{RELATIONS}/officeDocument" Target="word/document.xml"/>'
        ),
        "word/_rels/document.xml.rels": relations(links),
        "word/document.xml": f"{DECLARATION}<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>",
    }
    for name, inner in others.items():
        root = _ROOTS[name]
        files[f"word/{name}.xml"] = f"{DECLARATION}<w:{root} {NAMESPACES}>{inner}</w:{root}>"
    return {name: content.encode() for name, content in files.items()}


def content_types(main: str = MAIN_TYPE) -> str:
    """The list of content types."""
    return (
        f'{DECLARATION}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{main}"/></Types>'
    )


def relations(inner: str) -> str:
    """A relationships part."""
    return f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">{inner}</Relationships>'


def packed(files: Mapping[str, bytes]) -> bytes:
    """A zip of these parts."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def word_file(body: str, **others: str) -> bytes:
    """A Word file with this body and these other parts."""
    return packed(parts(body, **others))
