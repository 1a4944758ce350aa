"""Recipient (nơi nhận): a line of the distribution list."""

from uuid import UUID

from pydantic import Field as ShapeField
from sqlmodel import Field

from app.models.base import Line, Shape
from app.models.part import Part, PartPublic


class Recipient(Part, table=True):
    """A line as printed, and the body it means where that is known."""

    text: str
    organisation_id: UUID | None = Field(default=None, foreign_key="organisation.id", index=True)


class RecipientCreate(Shape):
    """A new line, last unless `position` says otherwise."""

    text: Line
    position: int | None = ShapeField(default=None, ge=1)
    organisation_id: UUID | None = None


class RecipientUpdate(Shape):
    """A change of a line; what is left out stays."""

    text: Line | None = None
    position: int | None = ShapeField(default=None, ge=1)
    organisation_id: UUID | None = None


class RecipientPublic(PartPublic):
    """A line of the distribution list."""

    text: str
    organisation_id: UUID | None
