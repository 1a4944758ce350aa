"""From a plan as data to the official document in blocks: nothing is invented, nothing is left out."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from app.documents.blocks import (
    Align,
    AnnexHeading,
    Block,
    Document,
    Paragraph,
    Recipients,
    Run,
    SignatureBlock,
    Title,
)
from app.documents.composing.letterhead import citation, letterhead
from app.documents.composing.lists import (
    agenda_section,
    allocation_section,
    assignment_section,
    broadcast_section,
)
from app.documents.composing.sections import section_blocks
from app.documents.draft import DraftAnnex, DraftSection, PlanDraft
from app.documents.style import DocumentStyle

_WIDE_COLUMNS = 8


def compose_plan(draft: PlanDraft, *, style: DocumentStyle) -> Document:
    """The whole plan, from its letterhead to its annexes, printed from the draft's texts alone."""
    blocks = chain(
        _head(draft, style),
        section_blocks(draft.preamble),
        chain.from_iterable(section_blocks(section) for section in draft.sections),
        section_blocks(draft.closing),
        (Recipients(tuple(draft.recipients)), SignatureBlock(tuple(draft.signature.lines), draft.signature.signer)),
        chain.from_iterable(_annex(annex, style) for annex in draft.annexes),
    )
    return Document(tuple(blocks), footnotes=tuple(draft.footnotes), title=draft.title)


def compose_agenda(draft: PlanDraft, *, style: DocumentStyle) -> Document:
    """The order of ceremony as a document of its own (Chương trình)."""
    return _side_document(draft, "CHƯƠNG TRÌNH", draft.title, agenda_section(draft.agenda), style)


def compose_broadcast_month(draft: PlanDraft, *, style: DocumentStyle, month: str | None = None) -> Document:
    """The broadcast schedule (Lịch phát sóng) of one month ("2020-05"), or of all months."""
    return _side_document(draft, "LỊCH PHÁT SÓNG", draft.title, broadcast_section(draft.broadcast, month), style)


def compose_assignments(draft: PlanDraft, *, style: DocumentStyle) -> Document:
    """Who does what until when (Phân công nhiệm vụ)."""
    section = assignment_section(draft.assignments, draft.deadlines)
    return _side_document(draft, "PHÂN CÔNG NHIỆM VỤ", draft.title, section, style)


def compose_allocations(
    draft: PlanDraft, *, style: DocumentStyle, organisations: Sequence[str] | None = None
) -> Document:
    """The allocation table with its sums; `organisations` gives the order of rows (None: as in the draft)."""
    section = allocation_section(draft.allocations, organisations)
    return _side_document(draft, "BẢNG PHÂN BỔ", draft.title, section, style)


def agenda_annex(draft: PlanDraft, *, label: str, style: DocumentStyle) -> DraftAnnex:
    """The order of ceremony as an annex of the plan; `label` is "Phụ lục I"."""
    return _as_annex(draft, label, "CHƯƠNG TRÌNH", agenda_section(draft.agenda), style)


def broadcast_annex(draft: PlanDraft, *, label: str, style: DocumentStyle) -> DraftAnnex:
    """The broadcast schedule as an annex of the plan."""
    return _as_annex(draft, label, "LỊCH PHÁT SÓNG", broadcast_section(draft.broadcast, None), style)


def assignments_annex(draft: PlanDraft, *, label: str, style: DocumentStyle) -> DraftAnnex:
    """The assignment table as an annex of the plan."""
    section = assignment_section(draft.assignments, draft.deadlines)
    return _as_annex(draft, label, "PHÂN CÔNG NHIỆM VỤ", section, style)


def allocations_annex(
    draft: PlanDraft, *, label: str, style: DocumentStyle, organisations: Sequence[str] | None = None
) -> DraftAnnex:
    """The allocation table as an annex of the plan."""
    section = allocation_section(draft.allocations, organisations)
    return _as_annex(draft, label, "BẢNG PHÂN BỔ", section, style)


def _head(draft: PlanDraft, style: DocumentStyle) -> Iterator[Block]:
    yield letterhead(draft, style)
    if draft.document_type or draft.title:
        yield Title(draft.document_type, draft.title)
    yield from _addressees(draft.addressees)


def _addressees(addressees: Sequence[str]) -> Iterator[Paragraph]:
    """One addressee beside "Kính gửi:", several below it (NĐ 30/2020, Phụ lục I, mục II.9)."""
    if len(addressees) == 1:
        yield Paragraph((Run(f"Kính gửi: {addressees[0]}"),), align=Align.CENTRE)
    elif addressees:
        yield Paragraph((Run("Kính gửi:"),), align=Align.CENTRE)
        for index, addressee in enumerate(addressees, start=1):
            end = "." if index == len(addressees) else ";"
            yield Paragraph((Run(f"- {addressee}{end}"),), align=Align.LEFT, indent_mm=_ADDRESSEE_INDENT_MM)


_ADDRESSEE_INDENT_MM = 55.0


def _annex(annex: DraftAnnex, style: DocumentStyle) -> Iterator[Block]:
    yield AnnexHeading(annex.label, annex.title, annex.reference, landscape=_is_wide(annex.body, style))
    yield from section_blocks(annex.body)


def _is_wide(section: DraftSection, style: DocumentStyle) -> bool:
    """Whether a table of the section needs the long side of the page."""
    for table in section.tables:
        columns = max((sum(cell.colspan for cell in row) for row in table.rows), default=0)
        if columns >= _WIDE_COLUMNS or sum(table.widths_mm) > style.text_width_mm + 1:
            return True
    return any(_is_wide(child, style) for child in section.children)


def _side_document(
    draft: PlanDraft, kind: str, subject: str | None, section: DraftSection, style: DocumentStyle
) -> Document:
    """A document printed from one part of the plan, under the plan's own letterhead and signature."""
    reference = Paragraph((Run(f"(Kèm theo {citation(draft, style)})", italic=True),), align=Align.CENTRE)
    blocks = (
        replace(letterhead(draft, style), number_line=None),
        Title(kind, subject),
        reference,
        *section_blocks(section),
        Recipients((), printed=False),
        SignatureBlock(tuple(draft.signature.lines), draft.signature.signer),
    )
    return Document(blocks, title=f"{kind.capitalize()}: {subject}" if subject else kind.capitalize())


def _as_annex(draft: PlanDraft, label: str, title: str, section: DraftSection, style: DocumentStyle) -> DraftAnnex:
    return DraftAnnex(label=label, title=title, reference=f"(Kèm theo {citation(draft, style)})", body=section)
