"""PlanDraft: a plan as plain data, the same from `dienhinh read`, from `POST /plan-imports`, and before `compose`.

A fact that the text does not hold is null or an empty list; nothing is invented. `evidence` says for each
fact where it was read: its key is the fact's path with `/` ("number", "allocations/3", "allocations/3/quantity",
"deadlines/0", "signature/signer"). Paragraphs are numbered from 1 through the whole source, table cells included,
blank paragraphs included.
"""

import datetime as dt
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from app.enums import AllocationCategory, CompositionGroup, DeadlinePrecision, ReportPeriod


class DraftShape(BaseModel):
    """Unknown fields are an error, so that a typing mistake is never dropped in silence."""

    model_config = ConfigDict(extra="forbid", defer_build=True)


class Evidence(DraftShape):
    """Where a fact was read. `start` is the offset of `text` in the paragraph's words (None: not literal)."""

    paragraph: int
    text: str
    start: int | None = None


class DraftLegalBasis(DraftShape):
    """A document that the plan carries out (căn cứ). `reference` is without stray spaces: "09/KH-HĐTĐKT"."""

    printed: str
    document_type: str | None = None
    reference: str | None = None
    issued_on: dt.date | None = None
    issuer: str | None = None


class DraftCell(DraftShape):
    """A cell of a table in a section: it takes the next `paragraphs` paragraphs of the section."""

    paragraphs: int = 1
    colspan: int = 1
    rowspan: int = 1


class DraftTable(DraftShape):
    """A table inside a section: `first` is the index in `paragraphs` of its first cell's first paragraph."""

    first: int
    rows: list[list[DraftCell]]
    header_rows: int = 0
    widths_mm: list[float] = Field(default_factory=list)


class DraftSection(DraftShape):
    """A numbered part of the text. Level 1 is the highest used by the scheme "I."; 2 "1."; 3 "1.1"/"a)"; and so on.

    `heading` is null where the numbered line is itself the text (it is then the first of `paragraphs`).
    `run_in` is true where the heading is only the beginning of its line ("1. Thời gian: Dự kiến …",
    "2. Công đoàn cơ sở:"): the whole line after the marker is then `paragraphs[0]`, heading included.
    Bulleted lines are paragraphs that begin with their bullet ("- …"). `lines` gives, for each paragraph,
    the number of the source paragraph it came from (0: none). Table cells' paragraphs stand in `paragraphs`
    too, in reading order, and `tables` says how they are laid out.
    """

    level: int
    marker: str | None = None
    heading: str | None = None
    run_in: bool = False
    paragraphs: list[str] = Field(default_factory=list)
    lines: list[int] = Field(default_factory=list)
    tables: list[DraftTable] = Field(default_factory=list)
    children: list["DraftSection"] = Field(default_factory=list)


class DraftEvent(DraftShape):
    """A moment at a place. `starts_at` is local time: "2020-06-22T15:00" or "2020-06-22" without an hour."""

    starts_at: str | None = None
    ends_at: str | None = None
    tentative: bool = False
    venue: str | None = None


class DraftCapacity(DraftShape):
    """How many delegates in all."""

    minimum: int | None = None
    maximum: int | None = None
    approximate: bool = False


class DraftAllocation(DraftShape):
    """How many of what a body, or each body of a class, sends."""

    organisation: str
    category: AllocationCategory = AllocationCategory.DELEGATE
    minimum: int | None = None
    maximum: int | None = None
    approximate: bool = False
    percent: float | None = None
    per_unit: bool = False
    printed: str = ""


class DraftCompositionTarget(DraftShape):
    """A share to keep; `percent` null means that the text asks for it without a figure."""

    group: CompositionGroup
    percent: float | None = None
    approximate: bool = False
    priority: bool = False
    bound: Literal["at_least", "at_most", "about"] | None = None


class DraftAgendaItem(DraftShape):
    """A line of the order of ceremony. `starts_at` is "HH:MM"."""

    position: int
    title: str
    starts_at: str | None = None
    duration_minutes: int | None = None
    presenter: str | None = None
    day: int = 1


class DraftSlot(DraftShape):
    """One airing: `period` is "YYYY-MM" (or "YYYY-MM-DD")."""

    period: str
    topics: list[str] = Field(default_factory=list)
    responsible: str | None = None
    airs_on: dt.date | None = None


class DraftBroadcast(DraftShape):
    """A recurring programme. `rrule` is RFC 5545; `starts_at` "HH:MM" local time."""

    name: str | None = None
    channel: str | None = None
    rrule: str | None = None
    starts_at: str | None = None
    duration_minutes: int | None = None
    slots: list[DraftSlot] = Field(default_factory=list)


class DraftAssignment(DraftShape):
    """Who does what. `deadline` is an index into `deadlines`."""

    assignees: list[str]
    cooperating: list[str] = Field(default_factory=list)
    task: str = ""
    deadline: int | None = None


class DraftDeadline(DraftShape):
    """A date with its printed words.

    `date` is the printed day (or the last day of the printed period); `inclusive` false means that the day
    itself is already too late ("trước ngày 10/6").

    A recurring deadline ("hằng năm trước ngày 15/11") has `rrule` and the printed day in `date` when a year is known.
    """

    printed: str
    date: dt.date | None = None
    time: str | None = None
    precision: DeadlinePrecision = DeadlinePrecision.DAY
    inclusive: bool = True
    subject: str | None = None
    receiver: str | None = None
    channel: str | None = None
    rrule: str | None = None
    offset_days: int | None = None


class DraftContact(DraftShape):
    """Whom to ask."""

    name: str | None = None
    position: str | None = None
    phone: str | None = None
    email: str | None = None


class DraftSignature(DraftShape):
    """Signing lines in order, and who signed."""

    lines: list[str] = Field(default_factory=list)
    signer: str | None = None


class LeftOut(DraftShape):
    """A line of the source that is in no section, why, and the field that holds its text (null: none)."""

    paragraph: int
    text: str
    reason: str
    kept_in: str | None = None


class DraftWarning(DraftShape):
    """Something that looks wrong: a stable code, a Vietnamese sentence, and where."""

    code: str
    message: str
    paragraph: int | None = None


class DraftAnnex(DraftShape):
    """What follows the signature: "Phụ lục I" with its title and text."""

    label: str
    title: str | None = None
    reference: str | None = None
    body: DraftSection


class PlanDraft(DraftShape):
    """A whole plan as data. `preamble` stands before the first section, `closing` after the last."""

    document_type: str | None = None
    superior_body: str | None = None
    issuing_body: str | None = None
    number: str | None = None
    symbol: str | None = None
    place: str | None = None
    issued_on: dt.date | None = None
    title: str | None = None
    addressees: list[str] = Field(default_factory=list)
    preamble: DraftSection = Field(default_factory=lambda: DraftSection(level=0))
    sections: list[DraftSection] = Field(default_factory=list)
    closing: DraftSection = Field(default_factory=lambda: DraftSection(level=0))
    annexes: list[DraftAnnex] = Field(default_factory=list)
    footnotes: list[str] = Field(default_factory=list)
    legal_bases: list[DraftLegalBasis] = Field(default_factory=list)
    references_in_body: list[str] = Field(default_factory=list)
    events: list[DraftEvent] = Field(default_factory=list)
    event_duration_days: float | None = None
    capacity: DraftCapacity | None = None
    allocations: list[DraftAllocation] = Field(default_factory=list)
    allocations_without_number: list[str] = Field(default_factory=list)
    composition_targets: list[DraftCompositionTarget] = Field(default_factory=list)
    agenda: list[DraftAgendaItem] = Field(default_factory=list)
    broadcast: DraftBroadcast | None = None
    assignments: list[DraftAssignment] = Field(default_factory=list)
    deadlines: list[DraftDeadline] = Field(default_factory=list)
    recurring_reports: list[ReportPeriod] = Field(default_factory=list)
    dossier_parts: list[str] = Field(default_factory=list)
    publication_channels: list[str] = Field(default_factory=list)
    contact: DraftContact = Field(default_factory=DraftContact)
    recipients: list[str] = Field(default_factory=list)
    signature: DraftSignature = Field(default_factory=DraftSignature)
    evidence: dict[str, Evidence] = Field(default_factory=dict)
    left_out: list[LeftOut] = Field(default_factory=list)
    warnings: list[DraftWarning] = Field(default_factory=list)
