"""The parts of a Word file that are the same for every document of one style: styles, header, settings."""

import zipfile
from collections.abc import Mapping
from functools import cache
from io import BytesIO
from types import MappingProxyType
from typing import Any, Final

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor

from app.documents.blocks import Align
from app.documents.style import DocumentStyle
from app.documents.writing.paragraph_styles import ParagraphStyle, paragraph_styles

DOCUMENT_PART: Final = "word/document.xml"
CORE_PART: Final = "docProps/core.xml"

_ALIGN: Final = {
    Align.LEFT: WD_ALIGN_PARAGRAPH.LEFT,
    Align.CENTRE: WD_ALIGN_PARAGRAPH.CENTER,
    Align.RIGHT: WD_ALIGN_PARAGRAPH.RIGHT,
    Align.JUSTIFY: WD_ALIGN_PARAGRAPH.JUSTIFY,
}
_KEPT_STYLES: Final = frozenset({"Normal", "DefaultParagraphFont", "TableNormal", "NoList", "Header"})
_DROPPED_PARTS: Final = ("thumbnail", "customXml", "stylesWithEffects", "webSettings", "numbering", "theme")
_APPLICATION: Final = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    b"<Application>Dien Hinh</Application></Properties>"
)
_FONT_TABLE: Final = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts {namespace}><w:font w:name="{font}">'
    '<w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/><w:family w:val="roman"/>'
    '<w:pitch w:val="variable"/></w:font></w:fonts>'
)
_SETTINGS: Final = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:settings {namespace}><w:zoom w:percent="100"/>'
    '<w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
    '</w:compat><w:themeFontLang w:val="{language}"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>'
    "</w:settings>"
)


@cache
def base_parts(style: DocumentStyle) -> tuple[Mapping[str, bytes], str]:
    """All parts but the text and the properties, by name, and the relationship of the page-number header."""
    document = docx.Document()
    header_id = _add_header(document, style)
    _set_styles(document, style)
    _drop_unused(document)
    buffer = BytesIO()
    document.save(buffer)
    with zipfile.ZipFile(buffer) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    del parts[DOCUMENT_PART], parts[CORE_PART]
    parts["docProps/app.xml"] = _APPLICATION
    parts["word/fontTable.xml"] = _FONT_TABLE.format(namespace=nsdecls("w"), font=style.font).encode()
    parts["word/settings.xml"] = _SETTINGS.format(namespace=nsdecls("w"), language=style.language).encode()
    return MappingProxyType(parts), header_id


def _add_header(document: Any, style: DocumentStyle) -> str:
    """The page number, centred in the top margin (Phụ lục I, mục I.7)."""
    header = document.sections[0].header
    header.is_linked_to_previous = False
    paragraph = header.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for child in ("begin", "PAGE", "end"):
        inside = (
            '<w:instrText xml:space="preserve"> PAGE </w:instrText>'
            if child == "PAGE"
            else f'<w:fldChar w:fldCharType="{child}"/>'
        )
        paragraph._p.append(parse_xml(f"<w:r {nsdecls('w')}>{inside}</w:r>"))  # noqa: SLF001
    document.styles["Header"].font.size = Pt(style.page_number_size)
    reference = document.sections[0]._sectPr.find(qn("w:headerReference"))  # noqa: SLF001
    return str(reference.get(qn("r:id")))


def _set_styles(document: Any, style: DocumentStyle) -> None:
    styles = document.styles
    for element in list(styles.element):
        if (element.tag == qn("w:style") and element.get(qn("w:styleId")) not in _KEPT_STYLES) or element.tag == qn(
            "w:latentStyles"
        ):
            styles.element.remove(element)
    _set_defaults(styles.element, style)
    _set_fonts(styles["Normal"], style)
    styles["Normal"].font.size = Pt(style.body_size)
    _set_fonts(styles["Header"], style)
    styles["Header"].paragraph_format.tab_stops.clear_all()
    styles["Header"].element.remove(styles["Header"].element.find(qn("w:link")))
    for spec in paragraph_styles(style):
        _add_style(styles, spec, style)


def _set_defaults(styles: Any, style: DocumentStyle) -> None:
    """The file's defaults: one font in all four scripts, one language, no spacing."""
    defaults = styles.find(qn("w:docDefaults"))
    defaults.getparent().replace(
        defaults,
        parse_xml(
            f"<w:docDefaults {nsdecls('w')}><w:rPrDefault><w:rPr>{_fonts_xml(style)}"
            f'<w:sz w:val="{round(style.body_size * 2)}"/><w:szCs w:val="{round(style.body_size * 2)}"/>'
            f'<w:lang w:val="{style.language}" w:eastAsia="{style.language}" w:bidi="ar-SA"/>'
            "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
        ),
    )


def _fonts_xml(style: DocumentStyle) -> str:
    return f'<w:rFonts w:ascii="{style.font}" w:hAnsi="{style.font}" w:eastAsia="{style.font}" w:cs="{style.font}"/>'


def _set_fonts(target: Any, style: DocumentStyle) -> None:
    target.font.name = style.font
    fonts = target.element.rPr.rFonts
    for script in ("w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"):
        fonts.set(qn(script), style.font)
    target.font.color.rgb = RGBColor(0, 0, 0)


def _add_style(styles: Any, spec: ParagraphStyle, style: DocumentStyle) -> None:
    new = styles.add_style(spec.name, WD_STYLE_TYPE.PARAGRAPH, builtin=spec.name.startswith("Heading"))
    new.element.set(qn("w:styleId"), spec.id)
    new.base_style = styles["Normal"]
    new.quick_style = True
    new.hidden = False
    new.unhide_when_used = False
    _set_fonts(new, style)
    new.font.size = Pt(spec.size)
    new.font.bold = spec.bold or None
    new.font.italic = spec.italic or None
    new.font.underline = spec.underline or None
    _set_paragraph_format(new.paragraph_format, spec)
    if spec.outline is not None:
        properties = new.element.get_or_add_pPr()
        properties.append(parse_xml(f'<w:outlineLvl {nsdecls("w")} w:val="{spec.outline - 1}"/>'))


def _set_paragraph_format(target: Any, spec: ParagraphStyle) -> None:
    target.alignment = _ALIGN[spec.align]
    target.first_line_indent = Mm(spec.first_line_mm) if spec.first_line_mm else None
    target.space_before = Pt(spec.before_pt)
    target.space_after = Pt(spec.after_pt)
    if spec.exact_line_pt is None:
        target.line_spacing = spec.line_spacing
    else:
        target.line_spacing = Pt(spec.exact_line_pt)
        target.line_spacing_rule = WD_LINE_SPACING.EXACTLY
    target.keep_with_next = spec.keep_next or None


def _drop_unused(document: Any) -> None:
    """Parts of the library's own template that an official document has no use for."""
    for relations in (document.part.rels, document.part.package.rels):
        for key in [key for key, relation in relations.items() if relation.reltype.endswith(_DROPPED_PARTS)]:
            del relations[key]
