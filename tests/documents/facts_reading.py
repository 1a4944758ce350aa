"""Small readings built from an outline, for the tests of facts: "I. …" opens a section, "1. …" one below it."""

import datetime as dt
import re

from app.documents.draft import DraftSection, PlanDraft
from app.documents.interpretation import cues
from app.documents.interpretation.facts import find_facts
from app.documents.interpretation.source import Reading, SourceLine

_HEADING = re.compile(r"(?P<marker>(?P<roman>[IVX]+\.)|(?P<sub>\d+\.\d+\.?)|(?P<number>\d+\.))\s+(?P<text>.*)")


def read(text: str, *, title: str | None = None, issued_on: dt.date | None = None) -> PlanDraft:
    """The facts of `text`, outlined by its numerals; lines before the first numeral are the preamble."""
    lines = tuple(SourceLine(number, line.strip()) for number, line in enumerate(text.strip().split("\n"), start=1))
    draft = PlanDraft(title=title, issued_on=issued_on)
    current = draft.preamble
    stack: list[DraftSection] = []
    for line in lines:
        match = _HEADING.fullmatch(line.text)
        if line.text.startswith("Trên đây") or line.text.startswith("Mọi thông tin"):
            current = draft.closing
        if match:
            current = _open(draft, stack, match, line)
        elif line.text:
            current.paragraphs.append(line.text)
            current.lines.append(line.number)
    reading = Reading(lines, draft)
    cues.prepare()
    find_facts(reading)
    return draft


def bodies(text: str) -> list[str]:
    """Who is responsible for something in `text`, each once."""
    return list(dict.fromkeys(name for one in read(text).assignments for name in one.assignees))


def _open(draft: PlanDraft, stack: list[DraftSection], match: re.Match[str], line: SourceLine) -> DraftSection:
    level = 1 if match["roman"] else 3 if match["sub"] else 2
    words = match["text"]
    head, colon, _ = words.partition(":")
    section = DraftSection(level=level, marker=match["marker"])
    if colon and len(head) < 80:
        section.heading, section.run_in = head, True
        section.paragraphs, section.lines = [words], [line.number]
    elif (len(words) < 160 and not words.endswith(".")) or level == 1:
        section.heading = words
    else:
        section.paragraphs, section.lines = [words], [line.number]
    while stack and stack[-1].level >= level:
        stack.pop()
    (stack[-1].children if stack else draft.sections).append(section)
    stack.append(section)
    return section
