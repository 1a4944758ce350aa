"""Organisation (đơn vị, tổ chức): any body, in a tree with dates. Bodies merge, split and are renamed."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from pydantic import model_validator
from sqlalchemy import Connection, event
from sqlmodel import Field, SQLModel, col

from app.enums import OrganisationKind
from app.models.base import BYTEWISE, Day, Line, OptionalDay, OptionalInt, OptionalLine, PublicShape, Row, Shape, choice
from app.rules.organisation_names import index_words


class Organisation(Row, table=True):
    """A body, with what is said of it today; other days are in `OrganisationState`.

    `path` is its ids from the root down, `/`-separated: a subtree is one range of it. `search_text` holds all names
    that it ever had; the words of it that are worth an index stand in `organisation_word`, kept by the mapper.
    """

    __table_args__ = (
        sa.Index("ix_organisation_sort", "sort_key", "id", "path"),
        sa.Index("ix_organisation_branch", "parent_id", "sort_key", "id"),
        sa.Index("ix_organisation_kind", "kind", "parent_id"),
    )

    name: str
    short_name: str | None = None
    symbol: str | None = None
    code: str | None = Field(default=None, unique=True)
    kind: OrganisationKind = Field(sa_type=choice(OrganisationKind))
    parent_id: UUID | None = Field(default=None, foreign_key="organisation.id")
    path: str = Field(default="", sa_type=BYTEWISE, index=True)
    valid_from: date | None = None
    valid_to: date | None = None
    member_count: int | None = None
    female_count: int | None = None
    minority_count: int | None = None
    territory: str | None = None
    search_text: str = ""
    sort_key: str = Field(default="", sa_type=BYTEWISE)


WORDS = sa.Table(
    "organisation_word",
    SQLModel.metadata,
    sa.Column("word", BYTEWISE, primary_key=True),
    sa.Column("sort_key", BYTEWISE, primary_key=True),
    sa.Column("organisation_id", sa.Uuid(), primary_key=True),
    sa.Column("path", BYTEWISE, nullable=False),
    sqlite_with_rowid=False,
)
"""The words by which bodies are found: a typed beginning of a word is one range of the key.

The bodies with a word stand there in the order of lists, with their place in the tree, so that the first page of a
word that thousands have is read without looking at these.
"""


@event.listens_for(Organisation, "after_insert")
@event.listens_for(Organisation, "after_update")
def _index(_mapper: Any, connection: Connection, body: Organisation) -> None:
    """Keep the words in step with the search text, the order and the place."""
    known = sa.inspect(body).attrs
    changes = [known[name].history for name in ("search_text", "sort_key", "path")]
    if not any(change.has_changes() for change in changes):
        return
    (old_text,), (old_key,) = ([*change.deleted, *change.unchanged] or [""] for change in changes[:2])
    old = {(word, old_key) for word in index_words(old_text or "")}
    new = {(word, body.sort_key) for word in index_words(body.search_text)}
    if changes[2].has_changes():
        forget_words(connection, [(*each, body.id) for each in old])
        old = set()
    forget_words(connection, [(*each, body.id) for each in old - new])
    if new - old:
        # the row knows its place: an object may have been loaded before somebody moved the branch
        path = connection.scalar(sa.select(col(Organisation.path)).where(col(Organisation.id) == body.id))
        same = {"organisation_id": body.id, "path": path}
        connection.execute(WORDS.insert(), [{**same, "word": w, "sort_key": key} for w, key in sorted(new - old)])


@event.listens_for(Organisation, "before_delete")
def _forget(_mapper: Any, connection: Connection, body: Organisation) -> None:
    forget_words(connection, [(word, body.sort_key, body.id) for word in index_words(body.search_text)])


def forget_words(connection: Connection, keys: Sequence[tuple[str, str, UUID]]) -> None:
    """Take rows of `organisation_word` out by their keys."""
    if keys:
        here = sa.and_(
            *(WORDS.c[name] == sa.bindparam(f"old_{name}") for name in ("word", "sort_key", "organisation_id"))
        )
        rows = [{"old_word": word, "old_sort_key": key, "old_organisation_id": one} for word, key, one in sorted(keys)]
        connection.execute(WORDS.delete().where(here), rows)


class OrganisationState(Row, table=True):
    """What was, or will be, said of a body in other days than the present ones; the body itself holds the rest.

    From `since` to `until`, both counted; `date.min` and `date.max` stand for no limit.
    """

    __tablename__ = "organisation_state"
    __table_args__ = (
        sa.UniqueConstraint("organisation_id", "since"),
        sa.Index("ix_organisation_state_branch", "parent_id", "sort_key"),
        sa.Index("ix_organisation_state_days", "until", "since"),
    )

    organisation_id: UUID = Field(foreign_key="organisation.id")
    since: date
    until: date
    name: str
    short_name: str | None = None
    symbol: str | None = None
    kind: OrganisationKind = Field(sa_type=choice(OrganisationKind))
    parent_id: UUID | None = Field(default=None, foreign_key="organisation.id")
    sort_key: str = Field(default="", sa_type=BYTEWISE)


class Succession(Row, table=True):
    """One body followed by another on a day: a rename, a merger (several to one) or a split (one to several)."""

    __table_args__ = (sa.UniqueConstraint("predecessor_id", "successor_id"),)

    predecessor_id: UUID = Field(foreign_key="organisation.id", index=True)
    successor_id: UUID = Field(foreign_key="organisation.id", index=True)
    effective_on: date


class OrganisationFields(Shape):
    """What may be said of a body."""

    name: Line
    short_name: OptionalLine = None
    symbol: OptionalLine = None
    code: OptionalLine = None
    kind: OrganisationKind
    parent_id: UUID | None = None
    valid_from: OptionalDay = None
    valid_to: OptionalDay = None
    member_count: OptionalInt = Field(default=None, ge=0, le=50_000_000)
    female_count: OptionalInt = Field(default=None, ge=0, le=50_000_000)
    minority_count: OptionalInt = Field(default=None, ge=0, le=50_000_000)
    territory: OptionalLine = None

    @model_validator(mode="after")
    def _dates_in_order(self) -> "OrganisationFields":
        if self.valid_from and self.valid_to and self.valid_to < self.valid_from:
            msg = "ngày hết hiệu lực phải sau ngày có hiệu lực"
            raise ValueError(msg)
        return self


class OrganisationCreate(OrganisationFields):
    """A new body."""


class OrganisationUpdate(Shape):
    """A change of a body; what is left out stays."""

    name: Line | None = None
    short_name: OptionalLine = None
    symbol: OptionalLine = None
    code: OptionalLine = None
    kind: OrganisationKind | None = None
    parent_id: UUID | None = None
    valid_from: OptionalDay = None
    valid_to: OptionalDay = None
    member_count: OptionalInt = Field(default=None, ge=0, le=50_000_000)
    female_count: OptionalInt = Field(default=None, ge=0, le=50_000_000)
    minority_count: OptionalInt = Field(default=None, ge=0, le=50_000_000)
    territory: OptionalLine = None


class OrganisationPublic(PublicShape):
    """A body as the JSON face shows it."""

    name: str
    short_name: str | None
    symbol: str | None
    code: str | None
    kind: OrganisationKind
    parent_id: UUID | None
    valid_from: date | None
    valid_to: date | None
    member_count: int | None
    female_count: int | None
    minority_count: int | None
    territory: str | None


class OrganisationNode(OrganisationPublic):
    """A body in the tree: how many stand directly below it, and whether it has ended."""

    unit_count: int
    closed: bool


class SuccessionCreate(Shape):
    """Say that `successor_id` follows this body from a day on."""

    successor_id: UUID
    effective_on: Day


class SuccessionPublic(PublicShape):
    """One link between a body and its successor."""

    predecessor_id: UUID
    successor_id: UUID
    effective_on: date
