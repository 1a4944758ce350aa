"""LegalBasis (căn cứ): a document that the plan carries out."""

from datetime import date
from uuid import UUID

from sqlmodel import Field

from app.models.base import OptionalDay, OptionalLine, Shape
from app.models.part import Part, PartPublic


class LegalBasis(Part, table=True):
    """A document that the plan carries out; `basis_plan_id` when that is a plan in the system."""

    __tablename__ = "legal_basis"

    printed: str
    document_type: str | None = None
    reference: str | None = None
    issued_on: date | None = None
    issuer: str | None = None
    basis_plan_id: UUID | None = Field(default=None, foreign_key="plan.id", index=True)


class LegalBasisCreate(Shape):
    """A new legal basis; without `printed` its words are made from the rest."""

    printed: OptionalLine = None
    document_type: OptionalLine = None
    reference: OptionalLine = None
    issued_on: OptionalDay = None
    issuer: OptionalLine = None


class LegalBasisUpdate(LegalBasisCreate):
    """A change of a legal basis; what is left out stays. Emptied words are made anew from the rest."""


class LegalBasisPublic(PartPublic):
    """A legal basis."""

    printed: str
    document_type: str | None
    reference: str | None
    issued_on: date | None
    issuer: str | None
    basis_plan_id: UUID | None
