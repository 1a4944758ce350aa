"""What every table has, and the few column types that both databases share."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from enum import Enum as PyEnum
from functools import lru_cache
from typing import Annotated, Any, TypeVar
from uuid import UUID

import sqlalchemy as sa
from pydantic import AfterValidator, AwareDatetime, BaseModel, BeforeValidator, ConfigDict, StringConstraints
from sqlalchemy.orm import declared_attr
from sqlalchemy.orm.instrumentation import manager_of_class
from sqlmodel import Field, SQLModel
from sqlmodel._compat import SQLModelConfig
from uuid_utils.compat import uuid7

from app.rules.vietnamese import nfc

Date = TypeVar("Date", bound=date)

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}
SQLModel.metadata.naming_convention = NAMING


BYTEWISE = sa.String().with_variant(sa.String(collation="C"), "postgresql")
"""Text that both databases compare byte by byte: sort keys, paths."""


def now() -> datetime:
    """The present moment, aware, in UTC."""
    return datetime.now(UTC)


def choice(kind: type[PyEnum]) -> Any:
    """A column type for one of our enums: its values as text, the same on both databases."""
    return sa.Enum(kind, native_enum=False, length=32, values_callable=lambda members: [m.value for m in members])


class Row(SQLModel):
    """Identity (UUIDv7), moments and version. The version rises with each update and refuses a stale one."""

    model_config = SQLModelConfig(defer_build=True)

    id: UUID = Field(default_factory=uuid7, primary_key=True)
    created_at: datetime = Field(default_factory=now)
    updated_at: datetime = Field(default_factory=now, sa_column_kwargs={"onupdate": now})
    version: int = 1

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805
        """Let the mapper keep and check `version`."""
        return {"version_id_col": cls.__table__.c.version} if hasattr(cls, "__table__") else {}


Kind = TypeVar("Kind", bound=Row)


def new_row(model: type[Kind], /, **values: Any) -> Kind:
    """A new row of a table. SQLModel's own way asks pydantic for each default and watches each value being set.

    For values that are checked already, and names that are the model's.
    """
    constants, factories = _defaults(model)
    moment = now()
    row: Kind = manager_of_class(model).new_instance()
    row.__dict__.update(constants, id=uuid7(), created_at=moment, updated_at=moment)
    row.__dict__.update({name: make() for name, make in factories if name not in values})
    row.__dict__.update(values)
    return row


@lru_cache
def _defaults(model: type[Row]) -> tuple[dict[str, Any], list[tuple[str, Callable[[], Any]]]]:
    """What a row has when nothing is said: values, and makers of values."""
    fields = [(n, f) for n, f in model.model_fields.items() if n not in {"id", "created_at", "updated_at"}]
    made: list[Any] = [(name, field.default_factory) for name, field in fields if field.default_factory]
    return {n: f.get_default() for n, f in fields if not f.default_factory and not f.is_required()}, made


def _clean(value: object) -> object:
    """NFC, no control characters but line breaks and tabs."""
    if isinstance(value, str):
        text = nfc(value.replace("\r\n", "\n"))
        if text.isprintable():
            return text
        return "".join(c for c in text if c in "\n\t" or c.isprintable() or c == "\u00a0")
    return value


def empty_is_none(value: object) -> object:
    """An emptied box of a form says nothing."""
    return None if isinstance(value, str) and not value.strip() else value


Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=1000), BeforeValidator(_clean)]
OptionalLine = Annotated[
    Annotated[str, StringConstraints(strip_whitespace=True, max_length=1000), BeforeValidator(_clean)] | None,
    BeforeValidator(empty_is_none),
]
Text = Annotated[str, StringConstraints(max_length=200_000), BeforeValidator(_clean)]


def plausible(value: Date) -> Date:
    """The day, of a year that a plan can be about. Raises ValueError."""
    if not 1900 <= value.year <= 2200:  # noqa: PLR2004
        msg = "năm phải từ 1900 đến 2200"
        raise ValueError(msg)
    return value


def _written(value: object) -> object:
    """Dates and times are written out; a bare number of seconds is a mistake, not a moment of 1970."""
    if isinstance(value, int | float) or (isinstance(value, str) and NUMBER.fullmatch(value.strip())):
        msg = "hãy viết dạng 2027-01-31, 08:30 hoặc 2027-01-31T08:30:00+07:00"
        raise ValueError(msg)
    return value


NUMBER = re.compile(r"[+-]?\d*\.?\d*(e[+-]?\d+)?", re.IGNORECASE)
Day = Annotated[date, BeforeValidator(_written), AfterValidator(plausible)]
Moment = Annotated[AwareDatetime, BeforeValidator(_written), AfterValidator(plausible)]
OptionalClock = Annotated[time | None, BeforeValidator(_written), BeforeValidator(empty_is_none)]
OptionalMoment = Annotated[
    Annotated[datetime, AfterValidator(plausible)] | None, BeforeValidator(_written), BeforeValidator(empty_is_none)
]
OptionalDay = Annotated[Day | None, BeforeValidator(empty_is_none)]
OptionalInt = Annotated[int | None, BeforeValidator(empty_is_none)]
OptionalFloat = Annotated[float | None, BeforeValidator(empty_is_none)]


class Shape(BaseModel):
    """A Create, Update or Public shape: unknown fields are an error."""

    model_config = ConfigDict(extra="forbid", from_attributes=True, defer_build=True)


class PublicShape(BaseModel):
    """What every resource shows of itself."""

    model_config = ConfigDict(from_attributes=True, defer_build=True)

    id: UUID
    created_at: datetime
    updated_at: datetime
    version: int
