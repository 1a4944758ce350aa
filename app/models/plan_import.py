"""PlanImport: an uploaded plan, read but not yet taken."""

from typing import Any
from uuid import UUID

import sqlalchemy as sa
from pydantic import Field as ShapeField
from sqlmodel import Field

from app.enums import ImportStatus, PlanKind
from app.models.base import Line, PublicShape, Row, Shape, Text, choice


class PlanImport(Row, table=True):
    """The uploaded file (in storage under `storage_key`), its lines, the draft as read, and as corrected."""

    __tablename__ = "plan_import"

    organisation_id: UUID = Field(foreign_key="organisation.id", index=True)
    account_id: UUID = Field(foreign_key="account.id")
    file_name: str
    size: int
    sha256: str
    storage_key: str
    status: ImportStatus = Field(default=ImportStatus.READ, sa_type=choice(ImportStatus))
    lines: list[str] = Field(default_factory=list, sa_type=sa.JSON)
    draft: dict[str, Any] = Field(default_factory=dict, sa_type=sa.JSON)
    original: dict[str, Any] = Field(default_factory=dict, sa_type=sa.JSON)
    plan_id: UUID | None = Field(default=None, foreign_key="plan.id", index=True)


class PlanImportText(Shape):
    """Text pasted instead of a file."""

    text: Text = ShapeField(min_length=1)
    file_name: Line = "van-ban.txt"


class PlanImportUpdate(Shape):
    """Corrections of the draft before it becomes a plan: a whole corrected draft."""

    draft: dict[str, Any]


class PlanImportConfirm(Shape):
    """Make a plan of the draft. Without `kind` it is guessed from the title."""

    kind: PlanKind | None = None
    title: Line | None = None


class PlanImportPublic(PublicShape):
    """An import with its draft."""

    organisation_id: UUID
    file_name: str
    size: int
    sha256: str
    status: ImportStatus
    draft: dict[str, Any]
    plan_id: UUID | None
