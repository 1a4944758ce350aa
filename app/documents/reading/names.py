"""Names of the Office Open XML elements (ISO/IEC 29500) and the reading of their attributes."""

from collections.abc import Iterator
from functools import cache

from lxml import etree

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
VML = "urn:schemas-microsoft-com:vml"

# ISO/IEC 29500 Strict names beside the transitional ones that Word writes by default.
STRICT = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", WORD.encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", RELATIONSHIPS.encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/math", MATH.encode()),
    (b"http://purl.oclc.org/ooxml/drawingml/main", DRAWING.encode()),
)

TWIPS_PER_MM = 1440 / 25.4
_OFF = frozenset({"0", "false", "off", "none"})
_LONGEST_NUMBER = 20  # letters
_LARGEST = 1_000_000_000


@cache
def w(name: str) -> str:
    """The qualified name of a WordprocessingML element or attribute."""
    return f"{{{WORD}}}{name}"


VAL = w("val")


def children(element: etree._Element) -> Iterator[etree._Element]:
    """The child elements, without comments and processing instructions."""
    return element.iterchildren(etree.Element)


def attribute(element: etree._Element | None, name: str) -> str | None:
    """A `w:` attribute of an element that may be missing."""
    return None if element is None else element.get(w(name))


def child(parent: etree._Element | None, name: str) -> etree._Element | None:
    """The first child of this `w:` name; None where there is none, or no parent."""
    return None if parent is None else next(parent.iterchildren(w(name)), None)


def value(parent: etree._Element | None, name: str) -> str | None:
    """`w:val` of the named child, or None without the child or the value."""
    found = child(parent, name)
    return None if found is None else found.get(VAL)


def whole(text: str | None) -> int | None:
    """A whole number as Word writes it ("12", "12.0"), None for anything else or beyond reason."""
    if text is None or len(text) > _LONGEST_NUMBER:
        return None
    try:
        number = int(float(text))
    except (ValueError, OverflowError):
        return None
    return number if abs(number) <= _LARGEST else None


def twips(text: str | None) -> float | None:
    """A measure in millimetres: Word's twentieths of a point, or a number with its unit (Strict: "12.7mm")."""
    if text is None or len(text) > _LONGEST_NUMBER:
        return None
    for unit, millimetres in (("mm", 1.0), ("cm", 10.0), ("in", 25.4), ("pt", 25.4 / 72)):
        if text.endswith(unit):
            try:
                return round(float(text[: -len(unit)]) * millimetres, 2)
            except ValueError:
                return None
    number = whole(text)
    return None if number is None else round(number / TWIPS_PER_MM, 2)


def switch(parent: etree._Element | None, name: str) -> bool | None:
    """An on/off property: None when it is not given, True when given without a value."""
    found = child(parent, name)
    if found is None:
        return None
    return found.get(VAL, "true").lower() not in _OFF
