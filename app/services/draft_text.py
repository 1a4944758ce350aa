"""The text of a confirmed draft: sections whose paragraphs print the facts through fields, word for word."""

from collections import Counter
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from app.documents.draft import DraftSection
from app.enums import SectionContent, SectionRole
from app.models.plan import Plan
from app.models.section import Section
from app.rules.fields import FIELD, fields_in, put_fields, widen_quantity
from app.rules.vietnamese import fold
from app.services import part_rules
from app.services.draft_ties import Taking, Tie
from app.services.plan_fields import canonical

SCHEDULE_COLUMNS = 4
MOST_HEAD_WORDS = 5


def take_text(taking: Taking) -> None:
    """Make the sections of the plan from those of the draft."""
    draft = taking.draft
    position = Counter[SectionRole]()

    def root(section: DraftSection, role: SectionRole, **values: Any) -> Section:
        position[role] += 1
        return _take_section(taking, section, role, None, position[role], **values)

    root(draft.preamble, SectionRole.PREAMBLE)
    for section in draft.sections:
        root(section, SectionRole.BODY)
    root(draft.closing, SectionRole.CLOSING)
    for annex in draft.annexes:
        taken = root(annex.body, SectionRole.ANNEX, reference=annex.reference)
        taken.marker, taken.heading = annex.label, annex.title


def _take_section(
    taking: Taking, draft: DraftSection, role: SectionRole, parent_id: UUID | None, position: int, **values: Any
) -> Section:
    taking.codes["section"] += 1
    section = Section(
        plan_id=taking.plan.id, code=taking.codes["section"], position=position, parent_id=parent_id, role=role,
        level=draft.level, marker=draft.marker, run_in=draft.run_in, **values,
    )  # fmt: skip
    taking.session.add(section)
    taking.session.flush()
    section.heading = _take_heading(taking, section, draft)
    section.paragraphs, section.tables = _take_paragraphs(taking, draft)
    section.content = _content_of(section)
    taking.session.flush()
    for number, child in enumerate(draft.children, start=1):
        _take_section(taking, child, role, section.id, number)
    return section


def _neutral(text: str) -> str:
    """Source words that look like a field are not one."""
    return FIELD.sub(lambda match: match[0].replace("[[", "[ ["), text)


def _take_heading(taking: Taking, section: Section, draft: DraftSection) -> str | None:
    """The heading; where it names the assignees of what stands below it, a field prints them."""
    heading = _neutral(draft.heading) if draft.heading else None
    if not heading:
        return None
    own = _lines_below(draft)
    named = [
        tie
        for tie in taking.ties
        if tie.name.attribute == "ai" and tie.words in heading and not tie.placed and _evidence_near(taking, tie, own)
    ]
    if not named:
        return heading
    longest = max((tie.words for tie in named), key=len)
    named = [tie for tie in named if tie.words == longest]
    for tie in named:
        tie.placed = True
        tie.part.section_id = section.id
        _keep_wording(tie, longest)
    return heading.replace(longest, named[0].name.token, 1)


def _lines_below(draft: DraftSection) -> set[int]:
    found = {line for line in draft.lines if line}
    for child in draft.children:
        found |= _lines_below(child)
    return found


def _evidence_near(taking: Taking, tie: Tie, own: set[int]) -> bool:
    """Whether the assignment's task stands below this heading (or the heading's own line is its evidence)."""
    task = taking.draft.evidence.get(tie.path.rsplit("/assignees", 1)[0] + "/task")
    return not own or tie.paragraph in own or (task is not None and task.paragraph in own)


def _take_paragraphs(taking: Taking, draft: DraftSection) -> tuple[list[str], list[dict[str, Any]]]:
    """Paragraphs with fields in place, and the tables that "[[bangN]]" stands for."""
    texts = [_neutral(text) for text in draft.paragraphs]
    if draft.run_in and draft.heading and texts and texts[0].startswith(draft.heading):
        texts[0] = texts[0][len(draft.heading) :]
    lines = [*draft.lines, *[0] * (len(texts) - len(draft.lines))]
    in_table = {i for table in draft.tables for i in _cells_of(table)}
    blocks = _blocks(taking, texts, lines, in_table)
    starts = {table.first: number for number, table in enumerate(draft.tables, start=1)}
    tables = [_stored_table(taking, table, texts, lines) for table in draft.tables]
    paragraphs: list[str] = []
    for i, text in enumerate(texts):
        if i in blocks:
            paragraphs += [blocks[i]] if blocks[i] not in paragraphs else []
        elif i in starts:
            paragraphs.append(f"[[bang{starts[i]}]]")
        elif i not in in_table:
            paragraphs.append(_with_fields(taking, text, lines[i]))
    kept = [table for number, table in enumerate(tables, start=1) if f"[[bang{number}]]" in paragraphs]
    return _renumbered(paragraphs), kept


def _renumbered(paragraphs: list[str]) -> list[str]:
    """Table lines numbered from 1 again after some tables became blocks."""
    number = 0
    result: list[str] = []
    for text in paragraphs:
        if text.startswith("[[bang") and text.endswith("]]"):
            number += 1
            result.append(f"[[bang{number}]]")
        else:
            result.append(text)
    return result


def _cells_of(table: Any) -> Iterable[int]:
    count = sum(cell.paragraphs for row in table.rows for cell in row)
    return range(table.first, table.first + count)


def _stored_table(taking: Taking, table: Any, texts: list[str], lines: list[int]) -> dict[str, Any]:
    index = table.first
    rows: list[list[dict[str, Any]]] = []
    for row in table.rows:
        cells: list[dict[str, Any]] = []
        for cell in row:
            span = range(index, index + cell.paragraphs)
            paragraphs = [_with_fields(taking, texts[i], lines[i]) for i in span if i < len(texts)]
            cells.append({"paragraphs": paragraphs, "colspan": cell.colspan, "rowspan": cell.rowspan})
            index += cell.paragraphs
        rows.append(cells)
    return {"rows": rows, "header_rows": table.header_rows, "widths_mm": table.widths_mm}


def _blocks(taking: Taking, texts: list[str], lines: list[int], in_table: set[int]) -> dict[int, str]:
    """Paragraph index → block field, for the agenda's lines and the broadcast table's where they stand together."""
    found: dict[int, str] = {}
    agenda = [i for i, line in enumerate(lines) if line in taking.agenda_lines and i not in in_table]
    whole = len({lines[i] for i in agenda}) == len(taking.agenda_lines)
    if agenda and whole and agenda == list(range(agenda[0], agenda[0] + len(agenda))):
        for i in agenda:
            item = taking.agenda_lines[lines[i]]
            start = f"{item.fixed_start:%H:%M}: " if item.fixed_start else ""
            if item not in taking.corrected_items:
                item.wording = {"dong": {"value": f"{start}{item.title}", "text": texts[i]}}
            found[i] = part_rules.AGENDA_BLOCK
    for i in _schedule(taking, texts, lines, in_table):
        found[i] = part_rules.BROADCAST_BLOCK
    return found


def _schedule(taking: Taking, texts: list[str], lines: list[int], in_table: set[int]) -> range:
    """The paragraphs of the broadcast table, when the slots say everything that stands in it; else none."""
    slots = [i for i, line in enumerate(lines) if line in taking.slot_lines]
    if not slots or {lines[i] for i in slots} != taking.slot_lines:
        return range(0)
    first, last = slots[0], slots[-1]
    while first > 0 and (first - 1 in in_table or _is_head_cell(texts[first - 1])):
        first -= 1
    while last + 1 in in_table:
        last += 1
    heads = [text for text in texts[first : slots[0]] if not text.strip(". ").isdigit()]
    said = fold(" ".join(_schedule_words(taking))).split()
    if set(fold(" ".join(texts[slots[0] : last + 1])).split()) - set(said):
        return range(0)
    column = taking.column
    if column is not None and len(heads) == SCHEDULE_COLUMNS:
        column.wording = {**column.wording, "dau": {"value": "", "text": "\n".join(heads)}}
    return range(first, last + 1)


def _is_head_cell(text: str) -> bool:
    """A flattened table's column head or row number: a few words that are no list line and no sentence."""
    return len(text.split()) <= MOST_HEAD_WORDS and text[:1] not in "-+•*" and text[-1:] not in ".;:"


def _schedule_words(taking: Taking) -> Iterable[str]:
    broadcast = taking.draft.broadcast
    for number, slot in enumerate(broadcast.slots if broadcast else (), start=1):
        evidence = taking.draft.evidence.get(f"broadcast/slots/{number - 1}/period")
        yield from (str(number), evidence.text if evidence else "", slot.period, slot.responsible or "", *slot.topics)


def _with_fields(taking: Taking, text: str, line: int) -> str:
    """A paragraph with the fields of the facts that were read in it.

    A task that states a deadline or a quota of its own holds their fields inside its words.
    """
    spans: dict[tuple[int, str], Tie] = {}
    for tie in taking.ties:
        if tie.placed or not line or tie.paragraph != line:
            continue
        start = _offset(taking, tie, text, line)
        if start is not None:
            key = _span(text, start, tie)
            if key in spans:
                tie.placed = True  # two quotas of one body in one line share its name
            else:
                spans[key] = tie
    outer = [key for key, tie in spans.items() if _is_task(tie) and tie.part.task == key[1]]
    inner = {o: {k: t for k, t in spans.items() if k != o and _inside(k, o)} for o in outer}
    for (start, words), within in inner.items():
        spans[start, words].part.task = _placed(words, {(k[0] - start, k[1]): t for k, t in within.items()})
    nested = {key for within in inner.values() for key in within}
    return _placed(text, {key: tie for key, tie in spans.items() if key not in nested})


def _is_task(tie: Tie) -> bool:
    return tie.name.prefix == "nv" and tie.name.attribute == "viec"


def _inside(span: tuple[int, str], outer: tuple[int, str]) -> bool:
    return outer[0] <= span[0] and span[0] + len(span[1]) <= outer[0] + len(outer[1])


def _span(text: str, start: int, tie: Tie) -> tuple[int, str]:
    """Where the words of a tie stand, widened by the words that belong to a quantity."""
    if tie.name.prefix in ("pb", "sl") and not tie.name.attribute:
        return widen_quantity(text, start, tie.words)
    after = text[start + len(tie.words) : start + len(tie.words) + 1]
    return start, tie.words + ("%" if tie.name.prefix == "cc" and after == "%" else "")


def _placed(text: str, spans: dict[tuple[int, str], Tie]) -> str:
    """The text with these spans replaced by their fields; what is placed keeps its wording."""
    by_token = {tie.name.token: (words, tie) for (_, words), tie in spans.items()}
    result, tokens = put_fields(text, [(start, words, tie.name.token) for (start, words), tie in spans.items()])
    for token in tokens:
        words, tie = by_token[token]
        tie.placed = True
        if not _is_task(tie):
            _keep_wording(tie, words)
    return result


def _offset(taking: Taking, tie: Tie, text: str, line: int) -> int | None:
    """Where a fact's words stand in the paragraph, which may be only a part of its source line."""
    source = taking.lines[line - 1] if line <= len(taking.lines) else ""
    shift = source.find(text) if text else -1
    if tie.start is not None and shift >= 0:
        start = tie.start - shift
        if text[start : start + len(tie.words)] == tie.words and start >= 0:
            return start
    start = text.find(tie.words)
    return start if start >= 0 else None


def _keep_wording(tie: Tie, words: str) -> None:
    if not tie.as_read:
        return
    if tie.name.prefix == "sl":
        plan: Plan = tie.part
        value = f"{plan.capacity_minimum}|{plan.capacity_maximum}|{plan.capacity_approximate}"
        plan.wording = {**plan.wording, "sl": {"value": value, "text": words}}
        return
    value = canonical(tie.part, tie.name.prefix, tie.name.attribute)
    tie.part.wording = {**tie.part.wording, tie.name.attribute or "so": {"value": value, "text": words}}


CONTENT_OF_PREFIX = {
    "ct": SectionContent.AGENDA,
    "lps": SectionContent.BROADCAST_SCHEDULE,
    "sk": SectionContent.TIME_AND_PLACE,
    "nv": SectionContent.ASSIGNMENTS,
}


def _content_of(section: Section) -> SectionContent:
    """What a section prints, from the fields in it."""
    if section.role is SectionRole.PREAMBLE:
        return SectionContent.LEGAL_BASES
    names = [name for text in [section.heading or "", *section.paragraphs] for name in fields_in(text)]
    for prefix, content in CONTENT_OF_PREFIX.items():
        if any(name.prefix == prefix for name in names):
            return content
    if any(name.prefix in ("pb", "sl", "cc") for name in names):
        nominating = "điển hình" in (section.heading or "").lower()
        return SectionContent.NOMINATIONS if nominating else SectionContent.PARTICIPANTS
    return SectionContent.PROSE
