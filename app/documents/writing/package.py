"""The zip around the parts: the same bytes for the same parts, whenever and wherever they are written."""

import zipfile
from collections.abc import Iterable, Mapping
from io import BytesIO
from itertools import islice
from typing import Final
from xml.sax.saxutils import escape

from app.documents.writing.xml_text import clean

# The earliest moment that a zip entry can hold: official dates stand in the text, not in the file.
_ENTRY_TIME: Final = (1980, 1, 1, 0, 0, 0)
_PROPERTY_TIME: Final = "2000-01-01T00:00:00Z"
_PIECES_AT_ONCE: Final = 500
_FIRST: Final = "[Content_Types].xml"


def zip_parts(parts: Mapping[str, bytes], long_name: str, long_part: Iterable[str]) -> bytes:
    """A package with fixed times and order, content types first as the packaging convention recommends.

    `long_part` is the text of the part `long_name` in pieces; it comes last.
    """
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name in sorted(parts, key=lambda name: (name != _FIRST, name)):
            with package.open(_entry(name), "w") as entry:
                entry.write(parts[name])
        with package.open(_entry(long_name), "w", force_zip64=False) as entry:
            pieces = iter(long_part)
            while chunk := "".join(islice(pieces, _PIECES_AT_ONCE)):
                entry.write(chunk.encode())
    return buffer.getvalue()


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _ENTRY_TIME)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 3
    entry.external_attr = 0o600 << 16
    return entry


def core_properties(title: str | None, author: str | None, language: str) -> bytes:
    """Title, author and language of the document, with a fixed date."""
    named = "".join(
        f"<{tag}>{escape(clean(value))}</{tag}>"
        for tag, value in (("dc:title", title), ("dc:creator", author))
        if value
    )
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties'
        ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"{named}<dc:language>{language}</dc:language>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{_PROPERTY_TIME}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{_PROPERTY_TIME}</dcterms:modified>'
        "</cp:coreProperties>"
    ).encode()
