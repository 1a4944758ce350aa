"""The type of the document and its subject (trích yếu), which may run over several lines; "Kính gửi" below it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.documents.blocks import Align
from app.documents.interpretation.cleaning import is_capital, is_rule
from app.documents.interpretation.legal_bases import OPENER
from app.documents.interpretation.letterhead import is_letterhead_line
from app.documents.interpretation.markers import read_marker
from app.documents.interpretation.source import Reading, SourceLine
from app.documents.interpretation.words import leading_type, type_of

_FARTHEST_TYPE = 60
_LONGEST_LINE = 240
_LONGEST_TITLE = 700
_KIND = re.compile(r"\(?\s*(?:d[ựư] th[ảa]o|bản thảo|kèm theo|ban hành kèm)\b", re.IGNORECASE)
_ADDRESS = re.compile(r"kính\s+g[ửu]i\s*[:.]?\s*", re.IGNORECASE)
_BULLET = re.compile(r"[-–—+•*·]\s*")
_SENTENCE = re.compile(r"[.;:]$|\b(?:xây dựng|ban hành|đề ra|triển khai)\s+kế hoạch\b.*(?:như sau|sau đây)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class TypeLine:
    """Where the type stands: the index of its line, the type as printed, and what the same line says after it."""

    index: int
    name: str
    rest: str


def find_type(lines: Sequence[SourceLine]) -> TypeLine | None:
    """The first line that names the type of the document; in capitals or set apart, near the beginning."""
    seen = 0
    for index, line in enumerate(lines):
        seen += bool(line.text)
        if seen > _FARTHEST_TYPE:
            return None
        first, _, rest = line.text.partition("\n")
        name = type_of(first)
        if name and (is_capital(name) or line.bold or line.align is Align.CENTRE or not rest):
            if not is_capital(name) and seen > 1 and not line.bold and line.align is not Align.CENTRE:
                continue
            return TypeLine(index, name, rest)
        if is_capital(first) and (found := leading_type(first)):
            return TypeLine(index, found[0], f"{found[1]}\n{rest}".strip())
    return None


def read_title(reading: Reading, lines: Sequence[SourceLine], found: TypeLine) -> int:
    """Fill type and title; gives the index of the first line after them."""
    line = lines[found.index]
    reading.draft.document_type = found.name
    reading.prove("document_type", line.number, found.name)
    reading.leave_out(line, "document_type", "document_type")
    parts = [found.rest.replace("\n", " ")] if found.rest else []
    used = [line] if found.rest else []
    index = found.index + 1
    is_open_remark = False
    while index < len(lines):
        line = lines[index]
        if not line.text:
            index += 1
        elif is_rule(line.text):
            reading.leave_out(line, "rule", None)
            index += 1
            if parts:
                break
        elif is_open_remark or _KIND.match(line.text):
            reading.leave_out(line, "remark", None)
            is_open_remark = ")" not in line.text and (is_open_remark or "(" in line.text)
            index += 1
        elif _belongs(line, used, parts):
            parts.append(line.text.replace("\n", " "))
            used.append(line)
            index += 1
        else:
            break
    _keep(reading, parts, used)
    return _after_rules(reading, lines, index)


def _after_rules(reading: Reading, lines: Sequence[SourceLine], index: int) -> int:
    """Pass over blank lines and a rule below the title."""
    while index < len(lines) and (not lines[index].text or is_rule(lines[index].text)):
        reading.leave_out(lines[index], "rule", None)
        index += 1
    return index


def _keep(reading: Reading, parts: list[str], used: list[SourceLine]) -> None:
    title = " ".join(part.strip() for part in parts if part.strip()).strip(" *_")
    if title:
        reading.draft.title = title
        reading.prove("title", used[0].number, parts[0].strip(" *_"))
    for line in used:
        reading.leave_out(line, "title", "title")


def _belongs(line: SourceLine, used: list[SourceLine], parts: list[str]) -> bool:
    """Whether the line is (still) part of the title."""
    text = line.text
    if _ADDRESS.match(text) or is_letterhead_line(line):
        return False
    if not parts:
        return _opens_title(line)
    if len(text) > _LONGEST_LINE or sum(map(len, parts)) + len(text) > _LONGEST_TITLE or line.marker:
        return False
    if _is_open(" ".join(parts)) and not _opens_text(text):
        return True
    if read_marker(text) or _BULLET.match(text):
        return False
    first = used[0]
    centred = first.align is Align.CENTRE and line.align is Align.CENTRE
    if first.bold and not line.bold and not (centred and text[-1] not in ".:;"):
        return False
    if (is_capital(text) and not is_capital(first.text)) or line.style_level != first.style_level:
        return False
    if first.align is Align.CENTRE and line.align is not Align.CENTRE:
        return False
    if first.bold and first.align is Align.CENTRE:
        return True
    return not _opens_text(text) and not _SENTENCE.search(text)


def _opens_text(text: str) -> bool:
    """Whether the line begins the preamble; in small letters it can only go on with the title."""
    return bool(OPENER.match(text)) and not text[0].islower()


def _opens_title(line: SourceLine) -> bool:
    """Whether the first line after the type is a title at all, and not the beginning of the text."""
    text = line.text
    if len(text) > _LONGEST_TITLE or line.marker:
        return False
    if line.align is Align.CENTRE or line.bold:
        return True
    marker = read_marker(text)
    return not (marker and marker.sure) and not (OPENER.match(text) and text.rstrip().endswith((";", ":", ".")))


def _is_open(text: str) -> bool:
    """Whether the words so far cannot end a title: an open bracket, a dangling joint."""
    return text.count("(") > text.count(")") or text.rstrip().endswith((",", " và", " của", " –", " -"))


def read_addressees(reading: Reading, lines: Sequence[SourceLine], start: int) -> int:
    """Take "Kính gửi: …" with the lines below it; gives the index of the first line after them."""
    index = start
    while index < len(lines) and not lines[index].text:
        index += 1
    if index >= len(lines) or not (found := _ADDRESS.match(lines[index].text)):
        return start
    _add_addressees(reading, lines[index], lines[index].text[found.end() :])
    index += 1
    while index < len(lines):
        line = lines[index]
        if line.text and (OPENER.match(line.text) or not _is_addressee(line)):
            break
        if line.text:
            _add_addressees(reading, line, line.text)
        index += 1
    return index


def _is_addressee(line: SourceLine) -> bool:
    """A short line with a dash, or set in the middle."""
    listed = _BULLET.match(line.marker or line.text) is not None
    centred = line.align is Align.CENTRE and not line.bold
    return (listed or centred) and len(line.text) < _LONGEST_LINE


def _add_addressees(reading: Reading, line: SourceLine, text: str) -> None:
    for part in text.split("\n"):
        name = _BULLET.sub("", part.strip(), count=1).strip(" ;.,:")
        if name:
            reading.prove(f"addressees/{len(reading.draft.addressees)}", line.number, name)
            reading.draft.addressees.append(name)
    reading.leave_out(line, "addressees", "addressees")
