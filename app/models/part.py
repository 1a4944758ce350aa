"""What all typed parts of a plan have in common."""

from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Field

from app.models.base import PublicShape, Row


class Part(Row):
    """A typed part of a plan.

    `code` is its short number within the plan, stable for life, by which the text names it ("[[pb3]]");
    `position` is its place in the list; `wording` how an imported text printed its values.
    """

    plan_id: UUID = Field(foreign_key="plan.id", index=True)
    code: int = 0
    position: int = 0
    wording: dict[str, dict[str, str]] = Field(default_factory=dict, sa_type=sa.JSON)


class PartPublic(PublicShape):
    """What every part shows of itself."""

    plan_id: UUID
    code: int
    position: int
