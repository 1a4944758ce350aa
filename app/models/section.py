"""Section (mục): a numbered part of the plan's text, in a tree. Its paragraphs hold fields (see `rules.fields`)."""

from typing import Any
from uuid import UUID

import sqlalchemy as sa
from pydantic import Field as ShapeField
from sqlmodel import Field

from app.enums import SectionContent, SectionRole
from app.models.base import OptionalLine, Shape, Text, choice
from app.models.part import Part, PartPublic


class Section(Part, table=True):
    """A part of the text.

    `run_in`: the heading begins its line, and the first paragraph goes on from it (": Dự kiến 1 buổi …").
    `tables` holds the tables that paragraphs "[[bang1]]", "[[bang2]]" print: rows of cells with their paragraphs.
    """

    parent_id: UUID | None = Field(default=None, foreign_key="section.id", index=True)
    role: SectionRole = Field(default=SectionRole.BODY, sa_type=choice(SectionRole))
    level: int = 1
    marker: str | None = None
    heading: str | None = None
    run_in: bool = False
    reference: str | None = None
    content: SectionContent = Field(default=SectionContent.PROSE, sa_type=choice(SectionContent))
    paragraphs: list[str] = Field(default_factory=list, sa_type=sa.JSON)
    tables: list[dict[str, Any]] = Field(default_factory=list, sa_type=sa.JSON)


class SectionCreate(Shape):
    """A new section, last among its siblings unless `position` says otherwise. `text`: one paragraph a line."""

    parent_id: UUID | None = None
    position: int | None = ShapeField(default=None, ge=1)
    marker: OptionalLine = None
    heading: OptionalLine = None
    run_in: bool = False
    content: SectionContent = SectionContent.PROSE
    text: Text = ""


class SectionUpdate(Shape):
    """A change of a section; what is left out stays."""

    position: int | None = ShapeField(default=None, ge=1)
    marker: OptionalLine = None
    heading: OptionalLine = None
    run_in: bool | None = None
    content: SectionContent | None = None
    text: Text | None = None


class SectionPublic(PartPublic):
    """A section; `paragraphs` hold fields ("[[pb3]]"), the preview and the documents print them."""

    parent_id: UUID | None
    role: SectionRole
    level: int
    marker: str | None
    heading: str | None
    run_in: bool
    content: SectionContent
    paragraphs: list[str]
    tables: list[dict[str, Any]]
