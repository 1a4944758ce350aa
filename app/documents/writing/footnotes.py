"""Footnotes as Word's own: "[1]" in the text, read from a note's reference, becomes a reference again."""

import re
from collections.abc import MutableMapping, Sequence
from itertools import count
from typing import Final

from docx.oxml.ns import nsdecls

from app.documents.writing.paragraph_styles import StyleId
from app.documents.writing.xml_text import text_xml

_PART: Final = "word/footnotes.xml"
_RELATIONSHIP: Final = (
    '<Relationship Id="rIdNotes" Target="footnotes.xml"'
    ' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"/></Relationships>'
)
_CONTENT_TYPE: Final = (
    '<Override PartName="/word/footnotes.xml"'
    ' ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/></Types>'
)
_SETTING: Final = '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat>'
_SEPARATORS: Final = (
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
)
_RAISED: Final = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
_RUN: Final = re.compile(
    r"<w:r>(<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t xml:space=\"preserve\">([^<]*\[\d+\][^<]*)</w:t></w:r>"
)
_REFERENCE: Final = re.compile(r"\[(\d+)\]")


def with_references(body: str, notes: int) -> str:
    """The body with a reference for each note, in order; a note that no text refers to hangs on the last line."""
    following = count(1)
    expected = next(following)

    def with_notes(run: re.Match[str]) -> str:
        nonlocal expected
        properties, text = run[1] or "", run[2]
        pieces, position = [], 0
        for mark in _REFERENCE.finditer(text):
            if int(mark[1]) == expected <= notes:
                pieces += [_run(properties, text[position : mark.start()]), _reference(expected)]
                position, expected = mark.end(), next(following)
        return "".join([*pieces, _run(properties, text[position:])])

    body = _RUN.sub(with_notes, body)
    missing = "".join(_reference(number) for number in range(expected, notes + 1))
    return _on_last_line(body, missing) if missing else body


def _run(properties: str, text: str) -> str:
    return f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>' if text else ""


def _reference(number: int) -> str:
    return f'<w:r>{_RAISED}<w:footnoteReference w:id="{number}"/></w:r>'


def _on_last_line(body: str, references: str) -> str:
    """The last line of running text, before the signature and the annexes."""
    styles = (f'<w:pStyle w:val="{style}"/>' for style in (StyleId.BODY, StyleId.ITEM))
    main_end = body.find("<w:sectPr>")
    start = max(body.rfind(style, 0, main_end) for style in styles)
    end = body.find("</w:p>", start) if start >= 0 else body.rfind("</w:p>")
    return body[:end] + references + body[end:]


def add_footnotes(parts: MutableMapping[str, bytes], notes: Sequence[str]) -> None:
    """The part with the notes' texts, and its mention in the package."""
    texts = "".join(_note(number, note) for number, note in enumerate(notes, start=1))
    parts[_PART] = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        f"<w:footnotes {nsdecls('w')}>{_SEPARATORS}{texts}</w:footnotes>"
    ).encode()
    for name, ending, addition in (
        ("[Content_Types].xml", b"</Types>", _CONTENT_TYPE),
        ("word/_rels/document.xml.rels", b"</Relationships>", _RELATIONSHIP),
        ("word/settings.xml", b"<w:compat>", _SETTING),
    ):
        parts[name] = parts[name].replace(ending, addition.encode())


def _note(number: int, text: str) -> str:
    lines = text.split("\n")
    mark = f"<w:r>{_RAISED}<w:footnoteRef/></w:r>"
    paragraphs = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{StyleId.FOOTNOTE}"/></w:pPr>{mark if index == 0 else ""}'
        f"<w:r>{text_xml(f' {line}' if index == 0 else line)}</w:r></w:p>"
        for index, line in enumerate(lines)
    )
    return f'<w:footnote w:id="{number}">{paragraphs}</w:footnote>'
