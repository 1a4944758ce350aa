"""The parts of a plan as they stand in the database, to be read and not changed: their columns, not the session's rows.

Pages, previews and documents ask for the same few kinds of parts again and again.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session, col

from app.models.part import Part
from app.prepared import Prepared


def part_rows(session: Session, model: type[Part], plan_id: UUID) -> Sequence[Any]:
    """All parts of a kind, in order, each with the model's columns as attributes."""
    return _of_plan(model).rows(session, plan_id=plan_id)


@lru_cache
def _of_plan(model: type[Part]) -> Prepared:
    columns: Sequence[Any] = model.__table__.columns.values()  # type: ignore[attr-defined]
    statement = sa.select(*columns).where(col(model.plan_id) == sa.bindparam("plan_id"))
    return Prepared(statement.order_by(col(model.position), col(model.id)))
