"""OrganisationImport (nhập bảng đơn vị): a table of bodies, looked at row by row before it is taken."""

from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from pydantic import Field as ShapeField
from sqlmodel import Field, SQLModel

from app.enums import OrganisationImportState, RowDecision, RowVerdict
from app.models.base import Line, OptionalLine, PublicShape, Row, Shape, choice

MOST_ROWS_AT_ONCE = 1_000


class OrganisationImport(Row, table=True):
    """A table that came as a file or over the JSON face, for bodies below `organisation_id`.

    The counts are of its last check; `error` is the code of a refusal and `error_message` its sentence; `job_id` is
    the job that reads, checks or takes it. `rows_digest` is of the rows that were taken, as they stand in
    `organisation_import_row`.
    """

    __tablename__ = "organisation_import"

    organisation_id: UUID = Field(foreign_key="organisation.id", index=True)
    account_id: UUID | None = Field(default=None, foreign_key="account.id", index=True)
    state: OrganisationImportState = Field(
        default=OrganisationImportState.READING, sa_type=choice(OrganisationImportState)
    )
    file_name: str
    size: int = 0
    sha256: str | None = None
    storage_key: str | None = None
    job_id: UUID | None = None
    error: str | None = None
    error_message: str | None = None
    unknown_columns: list[str] = Field(default_factory=list, sa_type=sa.JSON)
    total: int = 0
    new_count: int = 0
    changed_count: int = 0
    unchanged_count: int = 0
    wrong_count: int = 0
    doubtful_count: int = 0
    taken_count: int = 0
    left_out_count: int = 0
    taken_at: datetime | None = None
    rows_digest: str | None = None


class OrganisationImportRow(SQLModel, table=True):
    """One row: its cells as text, what it would do, what is wrong with it. `line` is its number in the table."""

    __tablename__ = "organisation_import_row"
    __table_args__ = (
        sa.Index("ix_organisation_import_row_verdict", "import_id", "verdict", "line"),
        sa.Index("ix_organisation_import_row_doubtful", "import_id", "doubtful", "line"),
    )

    import_id: UUID = Field(foreign_key="organisation_import.id", primary_key=True, ondelete="CASCADE")
    line: int = Field(primary_key=True)
    version: int = 1
    cells: dict[str, str] = Field(default_factory=dict, sa_type=sa.JSON)
    verdict: RowVerdict = Field(sa_type=choice(RowVerdict))
    doubtful: bool = False
    twin: str | None = None
    problems: dict[str, str] = Field(default_factory=dict, sa_type=sa.JSON)
    changes: dict[str, Any] = Field(default_factory=dict, sa_type=sa.JSON)
    organisation_id: UUID | None = None
    decision: RowDecision | None = Field(default=None, sa_type=choice(RowDecision))
    taken: bool = False


class OrganisationCells(Shape):
    """The cells of one row, as a person writes them; `parent` is a code or a name."""

    code: OptionalLine = None
    name: OptionalLine = None
    short_name: OptionalLine = None
    symbol: OptionalLine = None
    kind: OptionalLine = None
    parent: OptionalLine = None
    valid_from: OptionalLine = None
    member_count: OptionalLine = None
    female_count: OptionalLine = None
    minority_count: OptionalLine = None
    territory: OptionalLine = None


class OrganisationImportCreate(Shape):
    """A new import over the JSON face; further rows may follow in batches."""

    organisation_id: UUID
    name: Line = "API"
    rows: list[OrganisationCells] = ShapeField(min_length=1, max_length=MOST_ROWS_AT_ONCE)


class OrganisationImportRows(Shape):
    """A further batch of rows."""

    rows: list[OrganisationCells] = ShapeField(min_length=1, max_length=MOST_ROWS_AT_ONCE)


class OrganisationImportTake(Shape):
    """Take the rows: what is wrong or doubtful is either left out or stands in the way."""

    leave_wrong: bool = False
    take_doubtful: bool = False


class OrganisationImportRowUpdate(OrganisationCells):
    """Corrected cells of a row (what is left out stays), and what a person decided about it."""

    decision: RowDecision | None = None


class OrganisationImportRowNow(OrganisationImportRowUpdate):
    """A row as it stands, in the shape in which it is corrected."""

    version: int


class OrganisationImportPublic(PublicShape):
    """An import as the JSON face shows it."""

    organisation_id: UUID
    state: OrganisationImportState
    file_name: str
    size: int
    sha256: str | None
    error: str | None
    error_message: str | None
    unknown_columns: list[str]
    total: int
    new_count: int
    changed_count: int
    unchanged_count: int
    wrong_count: int
    doubtful_count: int
    taken_count: int
    left_out_count: int
    taken_at: datetime | None


class OrganisationImportRowPublic(Shape):
    """One row: `changes` holds the old values of what would change, `problems` codes by column."""

    line: int
    version: int
    cells: dict[str, str]
    verdict: RowVerdict
    doubtful: bool
    twin: str | None
    problems: dict[str, str]
    changes: dict[str, Any]
    organisation_id: UUID | None
    decision: RowDecision | None
    taken: bool
