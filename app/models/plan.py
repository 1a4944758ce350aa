"""Plan (kế hoạch): the root object. Everything it asks for hangs below it as typed parts."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from pydantic import model_validator
from sqlalchemy import Connection, event
from sqlmodel import Field, SQLModel

from app.enums import PlanKind, PlanStatus, ReportPeriod
from app.models.base import BYTEWISE, Line, OptionalDay, OptionalInt, OptionalLine, PublicShape, Row, Shape, choice
from app.rules.word_index import index_words

ISSUED = (PlanStatus.ISSUED, PlanStatus.AMENDED, PlanStatus.CLOSED)
"""The states in which others than the plan's own body may read it."""
WHAT_IS_ISSUED = "status IN ('issued', 'amended', 'closed')"
"""The same as the databases' indexes say it. A small index holds it in the order of lists; no draft is slowed by it.

The migration says the conditions of indexes to PostgreSQL too; said here, they would load its dialect at every start.
"""


class Plan(Row, table=True):
    """A plan. `number` is given at issue; `look_again` says what a copy or an import wants checked.

    `wording` keeps how an imported text printed plan-level values (see `rules.fields`). The words of `search_text`
    stand in `plan_word`, kept by the mapper.
    """

    __table_args__ = (
        sa.UniqueConstraint("organisation_id", "document_type", "number_year", "number"),
        sa.Index("ix_plan_list", "organisation_id", "updated_at", "id"),
        sa.Index("ix_plan_title", "organisation_id", "sort_key", "id"),
        sa.Index("ix_plan_issued", "updated_at", "id", sqlite_where=sa.text(WHAT_IS_ISSUED)),
        sa.Index("ix_plan_state", "organisation_id", "status", "updated_at"),
    )

    organisation_id: UUID = Field(foreign_key="organisation.id", index=True)
    kind: PlanKind = Field(sa_type=choice(PlanKind))
    status: PlanStatus = Field(default=PlanStatus.DRAFT, sa_type=choice(PlanStatus))
    document_type: str = "KẾ HOẠCH"
    title: str
    number: int | None = None
    number_year: int | None = None
    printed_number: str | None = None
    symbol: str | None = None
    place: str | None = None
    issued_on: date | None = None
    superior_body: str | None = None
    issuing_body: str | None = None
    signature_lines: list[str] = Field(default_factory=list, sa_type=sa.JSON)
    signer: str | None = None
    addressees: list[str] = Field(default_factory=list, sa_type=sa.JSON)
    footnotes: list[str] = Field(default_factory=list, sa_type=sa.JSON)
    capacity_minimum: int | None = None
    capacity_maximum: int | None = None
    capacity_approximate: bool = False
    event_duration_days: float | None = None
    contact_name: str | None = None
    contact_position: str | None = None
    contact_phone: str | None = None
    contact_email: str | None = None
    recurring_reports: list[str] = Field(default_factory=list, sa_type=sa.JSON)
    dossier_parts: list[str] = Field(default_factory=list, sa_type=sa.JSON)
    publication_channels: list[str] = Field(default_factory=list, sa_type=sa.JSON)
    parent_plan_id: UUID | None = Field(default=None, foreign_key="plan.id", index=True)
    amends_id: UUID | None = Field(default=None, foreign_key="plan.id", index=True)
    copied_from_id: UUID | None = Field(default=None, foreign_key="plan.id")
    returned_reason: str | None = None
    look_again: list[dict[str, str]] = Field(default_factory=list, sa_type=sa.JSON)
    wording: dict[str, dict[str, str]] = Field(default_factory=dict, sa_type=sa.JSON)
    submitted_at: datetime | None = None
    decided_at: datetime | None = None
    search_text: str = ""
    sort_key: str = Field(default="", sa_type=BYTEWISE)


PLAN_WORDS = sa.Table(
    "plan_word",
    SQLModel.metadata,
    sa.Column("organisation_id", sa.Uuid(), primary_key=True),
    sa.Column("word", BYTEWISE, primary_key=True),
    sa.Column("plan_id", sa.Uuid(), sa.ForeignKey("plan.id"), primary_key=True),
    sa.Column("issued", sa.Boolean(), nullable=False),
    sa.Index("ix_plan_word_issued", "word", "plan_id", sqlite_where=sa.text("issued")),
    sqlite_with_rowid=False,
)
"""The words by which plans are found, for their own body and, once issued, for the bodies above and below it."""


@event.listens_for(Plan, "after_insert")
@event.listens_for(Plan, "after_update")
def _index(_mapper: Any, connection: Connection, plan: Plan) -> None:
    """Keep the words in step with the search text and the state."""
    attributes = sa.inspect(plan).attrs
    text, status = attributes.search_text.history, attributes.status.history
    if not text.has_changes() and not status.has_changes():
        return
    old = _indexed([*text.unchanged, *text.deleted], [*status.unchanged, *status.deleted])
    new = _indexed([plan.search_text], [plan.status])
    gone, come = old - new, new - old
    if gone:
        here = sa.and_(PLAN_WORDS.c.organisation_id == plan.organisation_id, PLAN_WORDS.c.plan_id == plan.id)
        connection.execute(PLAN_WORDS.delete().where(here, PLAN_WORDS.c.word.in_({word for word, _ in gone})))
    if come:
        same = {"organisation_id": plan.organisation_id, "plan_id": plan.id}
        connection.execute(
            PLAN_WORDS.insert(), [{**same, "word": word, "issued": issued} for word, issued in sorted(come)]
        )


def _indexed(texts: list[str], states: list[PlanStatus]) -> set[tuple[str, bool]]:
    """The words with whether their plan is issued; none of a plan that is new."""
    return {(word, state in ISSUED) for text in texts for state in states for word in index_words(text)}


class NumberSeries(Row, table=True):
    """The last number given by an organisation to a type of document in a calendar year."""

    __tablename__ = "number_series"
    __table_args__ = (sa.UniqueConstraint("organisation_id", "document_type", "year"),)

    organisation_id: UUID = Field(foreign_key="organisation.id")
    document_type: str
    year: int
    last_number: int = 0


class PlanHead(Shape):
    """What stands at the head and foot of the document, and the plan's own figures."""

    document_type: Line = "KẾ HOẠCH"
    symbol: OptionalLine = None
    place: OptionalLine = None
    issued_on: OptionalDay = None
    superior_body: OptionalLine = None
    issuing_body: OptionalLine = None
    signature_lines: list[Line] = Field(default_factory=list, max_length=10)
    signer: OptionalLine = None
    addressees: list[Line] = Field(default_factory=list, max_length=50)
    capacity_minimum: OptionalInt = Field(default=None, ge=0, le=1_000_000)
    capacity_maximum: OptionalInt = Field(default=None, ge=0, le=1_000_000)
    capacity_approximate: bool = False
    contact_name: OptionalLine = None
    contact_position: OptionalLine = None
    contact_phone: OptionalLine = None
    contact_email: OptionalLine = None
    recurring_reports: list[ReportPeriod] = Field(default_factory=list, max_length=10)
    dossier_parts: list[Line] = Field(default_factory=list, max_length=100)
    publication_channels: list[Line] = Field(default_factory=list, max_length=100)

    @model_validator(mode="after")
    def _capacity_in_order(self) -> "PlanHead":
        low, high = self.capacity_minimum, self.capacity_maximum
        if low is not None and high is not None and high < low:
            msg = "quy mô tối đa phải không nhỏ hơn quy mô tối thiểu"
            raise ValueError(msg)
        return self


class PlanCreate(PlanHead):
    """A new plan with the usual sections of its kind. Without `organisation_id` it is the actor's own."""

    kind: PlanKind
    title: Line
    organisation_id: UUID | None = None
    parent_plan_id: UUID | None = None


class PlanUpdate(Shape):
    """A change of a plan's head; what is left out stays."""

    kind: PlanKind | None = None
    title: Line | None = None
    document_type: Line | None = None
    symbol: OptionalLine = None
    place: OptionalLine = None
    issued_on: OptionalDay = None
    superior_body: OptionalLine = None
    issuing_body: OptionalLine = None
    signature_lines: list[Line] | None = Field(default=None, max_length=10)
    signer: OptionalLine = None
    addressees: list[Line] | None = Field(default=None, max_length=50)
    capacity_minimum: OptionalInt = Field(default=None, ge=0, le=1_000_000)
    capacity_maximum: OptionalInt = Field(default=None, ge=0, le=1_000_000)
    capacity_approximate: bool | None = None
    contact_name: OptionalLine = None
    contact_position: OptionalLine = None
    contact_phone: OptionalLine = None
    contact_email: OptionalLine = None
    recurring_reports: list[ReportPeriod] | None = Field(default=None, max_length=10)
    dossier_parts: list[Line] | None = Field(default=None, max_length=100)
    publication_channels: list[Line] | None = Field(default=None, max_length=100)


class PlanCopy(Shape):
    """A new plan from this one: dates move by `shift_days`, or to `first_event_on`; the number is emptied."""

    title: OptionalLine = None
    shift_days: int | None = Field(default=None, ge=-36_600, le=36_600)
    first_event_on: OptionalDay = None


class PlanFromUpper(Shape):
    """A new plan of ours that carries out an upper level's issued plan. `organisation_id`: as in PlanCreate."""

    upper_plan_id: UUID
    organisation_id: UUID | None = None
    kind: PlanKind | None = None
    title: OptionalLine = None


class LookedAt(Shape):
    """A note of `look_again` that needs no further look (`services.look_again.key_of`); without a key all of them."""

    key: Line | None = None


class PlanReturn(Shape):
    """Why a submitted plan goes back to its drafter."""

    reason: Line


class PlanIssue(Shape):
    """The day of issue (today when left out); the year decides the number series."""

    issued_on: OptionalDay = None


class PlanPublic(PublicShape):
    """A plan's head as the JSON face shows it; the parts have addresses of their own."""

    organisation_id: UUID
    kind: PlanKind
    status: PlanStatus
    document_type: str
    title: str
    number: int | None
    printed_number: str | None
    symbol: str | None
    place: str | None
    issued_on: date | None
    superior_body: str | None
    issuing_body: str | None
    signature_lines: list[str]
    signer: str | None
    addressees: list[str]
    capacity_minimum: int | None
    capacity_maximum: int | None
    capacity_approximate: bool
    event_duration_days: float | None
    contact_name: str | None
    contact_position: str | None
    contact_phone: str | None
    contact_email: str | None
    recurring_reports: list[ReportPeriod]
    dossier_parts: list[str]
    publication_channels: list[str]
    parent_plan_id: UUID | None
    amends_id: UUID | None
    copied_from_id: UUID | None
    returned_reason: str | None
    look_again: list[dict[str, str]]


class PlanListed(PublicShape):
    """A plan in a list: what a row needs, no more."""

    organisation_id: UUID
    kind: PlanKind
    status: PlanStatus
    title: str
    number: int | None
    symbol: str | None
    issued_on: date | None
