"""From a document as people write it to a PlanDraft: first how it is built, then what it says.

`interpret` invents nothing: what the text does not hold is null. Nothing of the text is lost either: each line is
in a section, or in `left_out` with the reason and the field that keeps it.
"""

from collections.abc import Sequence

from app.documents.blocks import Document
from app.documents.draft import DraftSection, PlanDraft
from app.documents.interpretation import cues, markers
from app.documents.interpretation.annexes import read_annexes
from app.documents.interpretation.cleaning import letters
from app.documents.interpretation.endings import Ending, find_closing, find_end
from app.documents.interpretation.facts import find_facts
from app.documents.interpretation.flattened import rebuild_schedule
from app.documents.interpretation.legal_bases import find_legal_bases
from app.documents.interpretation.letterhead import is_letterhead_line, is_subject_line, read_letterhead
from app.documents.interpretation.outline import Outline
from app.documents.interpretation.references import references
from app.documents.interpretation.source import Reading, SourceLine, lines_of, tables_of
from app.documents.interpretation.title import find_type, read_addressees, read_title
from app.documents.interpretation.warnings import add_structure_warnings, warn
from app.rules import vietnamese_dates, vietnamese_numbers

_LETTERHEAD_LINES = 30


def interpret(document: Document) -> PlanDraft:
    """Read the blocks that a reader gave (paragraphs and tables) into a plan with evidence and warnings."""
    cues.prepare()
    try:
        reading = read_structure(document)
        find_facts(reading)
        rebuild_schedule(reading)
        for remark in document.remarks:
            warn(reading, "reader_remark", remark)
        add_structure_warnings(reading)
        reading.draft.left_out = [reading.left[number] for number in sorted(reading.left)]
        return reading.draft
    finally:
        _forget()


def _forget() -> None:
    """Drop what was looked up line by line, so that nothing of a plan stays in memory after it was read."""
    for forget in (cues.forget, markers.forget, vietnamese_dates.forget, vietnamese_numbers.forget):
        forget()


def read_structure(document: Document) -> Reading:
    """How the document is built: head, title, sections, end, annexes; no facts yet."""
    reading = Reading(lines=lines_of(document), tables=tables_of(document))
    reading.draft.footnotes = [letters(note).strip() for note in document.footnotes]
    start = _read_head(reading)
    end = find_end(reading.lines, start)
    _read_body(reading, start, end)
    after = end + Ending(reading).read(reading.lines[end:])
    read_annexes(reading, reading.lines[after:])
    find_legal_bases(reading)
    _find_references(reading)
    _account_for_all(reading)
    return reading


def _account_for_all(reading: Reading) -> None:
    """Leave out by name whatever no part above has taken, so that no line is ever lost."""
    held = {found.paragraph for path, found in reading.draft.evidence.items() if path.startswith("sections/")}
    stack = list(reading.draft.sections)
    while stack:
        section = stack.pop()
        held.update(section.lines)
        stack += section.children
    for line in reading.lines:
        if line.number not in held:
            reading.leave_out(line, "unplaced", None)


def _read_head(reading: Reading) -> int:
    """Read letterhead, title and addressees; gives the index of the first line of the text."""
    lines = reading.lines
    found = find_type(lines)
    if found is None:
        start = _letterhead_end(lines)
        subject = read_letterhead(reading, lines[:start])
    else:
        subject = read_letterhead(reading, lines[: found.index])
        start = read_title(reading, lines, found)
    if reading.draft.title is None and subject:
        reading.draft.title = subject
    start = _read_late_letterhead(reading, start)
    return read_addressees(reading, lines, start)


def _letterhead_end(lines: Sequence[SourceLine]) -> int:
    """The index after the last line that only a letterhead can hold, near the beginning."""
    marks = [
        index
        for index, line in enumerate(lines[:_LETTERHEAD_LINES])
        if is_letterhead_line(line) or is_subject_line(line)
    ]
    return marks[-1] + 1 if marks else 0


def _read_late_letterhead(reading: Reading, start: int) -> int:
    """Number or date printed below the title."""
    index = start
    while index < len(reading.lines) and (not reading.lines[index].text or is_letterhead_line(reading.lines[index])):
        index += 1
    read_letterhead(reading, [line for line in reading.lines[start:index] if line.text])
    return index


def _read_body(reading: Reading, start: int, end: int) -> None:
    """Build preamble, sections and closing from the lines of the text."""
    draft, lines = reading.draft, reading.lines
    cut = find_closing(lines, start, end)
    body = Outline(reading, lines[start:cut], draft.preamble).build()
    draft.sections = body.sections
    last = Outline(reading, lines[cut:end], draft.closing).build()
    draft.closing.children = last.sections
    paths = {id(draft.preamble): "preamble", id(draft.closing): "closing"}
    for name, outline in (("sections", body), ("closing/children", last)):
        for number, section in enumerate(outline.sections):
            _prove(reading, outline, section, f"{name}/{number}", paths)
    for name, section in (("preamble", draft.preamble), ("closing", draft.closing)):
        for index, number in enumerate(section.lines):
            if number:
                reading.leave_out(reading.line(number), name, f"{name}/paragraphs/{index}")
    for line, section in (*body.joined, *last.joined):
        reading.leave_out(line, "joined", paths.get(id(section)))
    for line in lines[cut:end]:
        if line.number not in reading.left:
            reading.leave_out(line, "closing", "closing")


def _prove(reading: Reading, outline: Outline, section: DraftSection, path: str, paths: dict[int, str]) -> None:
    """Record where the section and those below it begin, and by which path each is reached."""
    paths[id(section)] = path
    line = outline.heading_lines[id(section)]
    reading.prove(path, line.number, section.heading or line.text or line.printed)
    for index, child in enumerate(section.children):
        _prove(reading, outline, child, f"{path}/children/{index}", paths)


def _find_references(reading: Reading) -> None:
    """Numbers and signs of other documents in the sections and the closing."""
    draft = reading.draft
    known = {basis.reference for basis in draft.legal_bases}
    stack = [draft.closing, *reversed(draft.sections)]
    while stack:
        section = stack.pop()
        stack += reversed(section.children)
        for text, line in zip(section.paragraphs, section.lines, strict=True):
            for found in references(text):
                if found.text not in known:
                    known.add(found.text)
                    if line:
                        reading.prove(
                            f"references_in_body/{len(draft.references_in_body)}", line, text[found.start : found.end]
                        )
                    draft.references_in_body.append(found.text)
