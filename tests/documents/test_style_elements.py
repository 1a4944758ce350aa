"""Styles that are parsed when they are asked for are the styles of the whole part."""

import zipfile

import pytest
from lxml import etree

from app.documents.reading.limits import DEFAULT
from app.documents.reading.names import w
from app.documents.reading.package import parse_xml
from app.documents.reading.style_elements import style_elements
from app.errors import BadInput
from tests.documents.scoring import SAMPLES
from tests.documents.word_files import DECLARATION, WORD

FILES = sorted(SAMPLES.glob("*.docx"))
PLAIN = '<w:style w:type="paragraph" w:styleId="{0}"><w:basedOn w:val="Normal"/></w:style>'
NORMAL = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:pPr><w:jc w:val="both"/></w:pPr></w:style>'
DAMAGED = '<w:style w:type="paragraph" w:styleId="Hong"><w:pPr></w:style>'
LATENT = '<w:latentStyles w:count="1"><w:lsdException w:name="Normal"/></w:latentStyles>'


def part(inner: str, namespace: str = f'xmlns:w="{WORD}"') -> bytes:
    return f"{DECLARATION}<w:styles {namespace}>{inner}</w:styles>".encode()


def canonical(element: etree._Element) -> bytes:
    return etree.tostring(element, method="c14n", exclusive=True, with_tail=False)


def as_a_whole(data: bytes) -> dict[str, bytes]:
    root = parse_xml(data, "word/styles.xml", DEFAULT)
    return {element.get(w("styleId"), ""): canonical(element) for element in root.findall(w("style"))}


@pytest.mark.parametrize("path", FILES[::4], ids=lambda path: path.stem)
def test_the_styles_of_a_sample_are_those_of_its_whole_part(path):
    with zipfile.ZipFile(path) as package:
        data = package.read("word/styles.xml")
    found = style_elements(data, DEFAULT)
    assert {name: canonical(found[name]) for name in found} == as_a_whole(data)


@pytest.mark.parametrize(
    "inner",
    [
        NORMAL + PLAIN.format("Muc"),
        LATENT + NORMAL,
        "<w:docDefaults/>" + LATENT + NORMAL + PLAIN.format("A") + "\n" + PLAIN.format("A"),
        NORMAL + "<!-- " + PLAIN.format("Khong") + " -->",
        NORMAL + "<w:x><![CDATA[" + PLAIN.format("Khong") + "]]></w:x>",
        NORMAL + "<w:x>" + PLAIN.format("Trong") + "</w:x>",
        "<w:x>" + PLAIN.format("Trong") + "</w:x>" + NORMAL,
        NORMAL + '<w:style w:styleId="Rong"/>',
        NORMAL + "<w:style w:styleId='Don'><w:name w:val='x'/></w:style>",
        NORMAL + '<w:style w:name="w:styleId=&quot;A&quot;" w:styleId="B"><w:name w:val="x"/></w:style>',
        NORMAL + '<w:style xmlns:w="urn:khac" w:styleId="Khac"><w:name w:val="x"/></w:style>',
        NORMAL + "<?ghi chu?>" + PLAIN.format("Muc"),
        "",
    ],
)
def test_styles_written_in_an_unusual_way_are_those_of_the_whole_part(inner):
    data = part(inner)
    found = style_elements(data, DEFAULT)
    assert {name: canonical(found[name]) for name in found} == as_a_whole(data)


def test_the_default_styles_are_found_without_the_others():
    found = style_elements(part(NORMAL + PLAIN.format("Muc") + DAMAGED), DEFAULT)
    assert [name for name, _ in found.defaults()] == ["Normal"]


def test_a_damaged_style_is_refused_when_it_is_asked_for():
    found = style_elements(part(NORMAL + DAMAGED), DEFAULT)
    with pytest.raises(BadInput) as refused:
        found["Hong"]
    assert refused.value.code == "docx_damaged"


def test_a_part_of_another_kind_has_no_styles():
    found = style_elements(b"<styles><style/></styles>", DEFAULT)
    assert (found.root, list(found), list(found.defaults())) == (None, [], [])


def test_a_declaration_hidden_behind_the_styles_is_refused():
    with pytest.raises(BadInput) as refused:
        style_elements(part(NORMAL) + b"<!DOCTYPE x>", DEFAULT)
    assert refused.value.code == "xml_declaration"
