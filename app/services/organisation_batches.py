"""Many bodies made or corrected in one transaction, without a query for each: for imports of tens of thousands.

Rights are asked for beforehand (`managed_ids`), and the caller writes the event log. A correction is one of today's
facts, as `update_organisation` makes it; a body that gets another parent is moved by itself, since it takes a whole
subtree along.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any, TypeVar
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select

from app.access.actor import Actor
from app.enums import Permission
from app.errors import BadInput, Conflict
from app.models.allocation import Allocation
from app.models.base import now
from app.models.organisation import WORDS, Organisation, OrganisationCreate, OrganisationState, forget_words
from app.models.plan import Plan
from app.rules.organisation_names import index_words, search_text
from app.rules.vietnamese import sort_key
from app.services.bulk_writes import Bulk, made_ready
from app.services.organisation_facts import facts_of
from app.services.organisation_history import refresh
from app.services.organisation_names import UNISSUED, names_follow
from app.services.organisation_scope import ids_in

CHUNK = 2_000
T = TypeVar("T")
TABLE: sa.Table = Organisation.__table__  # type: ignore[attr-defined]
SEARCHED = ("name", "short_name", "symbol", "code", "territory")


@dataclass(frozen=True, slots=True)
class NewBody:
    """A body to be made; its `parent_id` may be that of another one of the same batch."""

    id: UUID
    command: OrganisationCreate


def _chunks(items: Iterable[T]) -> Iterator[list[T]]:
    """Lists of at most CHUNK: no database takes any number of parameters."""
    listed = list(items)
    for start in range(0, len(listed), CHUNK):
        yield listed[start : start + CHUNK]


def managed_ids(session: Session, actor: Actor, ids: Iterable[UUID]) -> set[UUID]:
    """Those of the bodies that the actor may manage: below one where it has the right. Unknown ones are left out."""
    own = {str(body) for body in actor.roles if actor.can(Permission.ORGANISATION_WRITE, body)}
    found: set[UUID] = set()
    for part in _chunks(set(ids)):
        rows = session.exec(select(Organisation.id, Organisation.path).where(col(Organisation.id).in_(part))).all()
        found |= {one for one, path in rows if own.intersection(ids_in(path))}
    return found


@dataclass(frozen=True, slots=True)
class ManyBodies:
    """New bodies and the words that they are found by, as the driver takes them."""

    bodies: Bulk
    words: Bulk


def create_many(session: Session, bodies: Sequence[NewBody]) -> None:
    """Make bodies, parents before children whatever their order.

    Raises BadInput `unknown_organisation` for a parent that is nowhere, Conflict `code_taken`.
    """
    write_many(session, prepare_many(session, bodies))


def prepare_many(session: Session, bodies: Sequence[NewBody]) -> ManyBodies:
    """What takes long of `create_many` and needs no writing transaction; the tree must still be the same then.

    Raises BadInput `unknown_organisation` for a parent that is nowhere.
    """
    rows = [{"id": body.id, **body.command.model_dump()} for body in bodies]
    _give_paths(session, rows)
    moment = now()
    for row in rows:
        text = search_text(row[name] for name in SEARCHED)
        row |= {
            "created_at": moment, "updated_at": moment, "version": 1, "search_text": text,
            "sort_key": sort_key(row["name"]),
        }  # fmt: skip
    words = [_word(row, word) for row in rows for word in index_words(row["search_text"])]
    words.sort(key=itemgetter("word", "sort_key"))  # the order of their key, in which they are written fastest
    dialect = session.connection().dialect
    return ManyBodies(made_ready(dialect, sa.insert(TABLE), rows), made_ready(dialect, WORDS.insert(), words))


def write_many(session: Session, made: ManyBodies) -> None:
    """Write prepared bodies. Raises Conflict `code_taken`."""
    try:
        with session.begin_nested():
            made.bodies.write(session)
            made.words.write(session)
    except IntegrityError:
        raise code_taken() from None


def _word(row: Mapping[str, Any], word: str) -> dict[str, Any]:
    return {"word": word, "sort_key": row["sort_key"], "organisation_id": row["id"], "path": row["path"]}


def _write(session: Session, statement: Any, rows: Sequence[dict[str, Any]]) -> None:
    try:
        with session.begin_nested():
            for part in _chunks(rows):
                session.connection().execute(statement, part)
    except IntegrityError:
        raise code_taken() from None


def code_taken() -> Conflict:
    """The refusal of a code that another body has."""
    return Conflict("code_taken", "Có mã đơn vị đã được đơn vị khác dùng. Hãy chọn mã khác.")


def _give_paths(session: Session, rows: list[dict[str, Any]]) -> None:
    """The path of each row, and the rows in the order in which they may be written."""
    paths = _paths(session, {row["parent_id"] for row in rows if row["parent_id"]})
    waiting = list(rows)
    ordered: list[dict[str, Any]] = []
    while waiting:
        left = []
        for row in waiting:
            above = paths.get(row["parent_id"]) if row["parent_id"] else "/"
            if above is None:
                left.append(row)
                continue
            row["path"] = paths[row["id"]] = f"{above}{row['id']}/"
            ordered.append(row)
        if len(left) == len(waiting):
            raise BadInput("unknown_organisation", "Không có đơn vị cấp trên này. Hãy chọn lại.", pointer="/parent_id")
        waiting = left
    rows[:] = ordered


def _paths(session: Session, ids: Iterable[UUID]) -> dict[UUID, str]:
    found: dict[UUID, str] = {}
    for part in _chunks(ids):
        found |= dict(
            session.exec(select(Organisation.id, Organisation.path).where(col(Organisation.id).in_(part))).all()
        )
    return found


def update_many(session: Session, changes: Mapping[UUID, Mapping[str, Any]]) -> None:
    """Correct bodies: for each the fields that change. Their versions rise. Raises Conflict `code_taken`."""
    moved = {one for one, values in changes.items() if "parent_id" in values}
    for part in _chunks(changes):
        rows = session.exec(select(Organisation).where(col(Organisation.id).in_(part))).all()
        followed = _followed(session, [row.id for row in rows])
        former = _former_names(session, [row.id for row in rows])
        _change_rows(session, [row for row in rows if row.id not in moved | followed], changes, former)
        for row in rows:
            if row.id in moved | followed:
                _change_one(session, row, changes[row.id])


def _change_one(session: Session, body: Organisation, values: Mapping[str, Any]) -> None:
    before = facts_of(body)
    for name, value in values.items():
        setattr(body, name, value)
    refresh(session, body)
    session.flush()
    names_follow(session, body, before, facts_of(body))


def _change_rows(
    session: Session,
    rows: Sequence[Organisation],
    changes: Mapping[UUID, Mapping[str, Any]],
    former: Mapping[UUID, list[str]],
) -> None:
    written, gone, come = [], [], []
    moment = now()
    for row in rows:
        values = row.model_dump() | dict(changes[row.id])
        text = search_text([*(values[name] for name in SEARCHED), *former.get(row.id, ())])
        values |= {"search_text": text, "sort_key": sort_key(values["name"]), "updated_at": moment}
        old = {(word, row.sort_key) for word in index_words(row.search_text)}
        new = {(word, values["sort_key"]) for word in index_words(text)}
        gone += [(*each, row.id) for each in old - new]
        come += [_word(values, word) for word, _ in new - old]
        written.append({**values, "one": row.id, "version": row.version + 1})
        session.expunge(row)
    if not written:
        return
    names = [name for name in written[0] if name not in {"id", "one", "created_at", "path", "parent_id"}]
    update = sa.update(TABLE).where(TABLE.c.id == sa.bindparam("one")).values({n: sa.bindparam(n) for n in names})
    _write(session, update, [{name: row[name] for name in (*names, "one")} for row in written])
    forget_words(session.connection(), gone)
    _write(session, WORDS.insert(), come)


def _former_names(session: Session, ids: Sequence[UUID]) -> dict[UUID, list[str]]:
    state = OrganisationState
    found: dict[UUID, list[str]] = {}
    statement = select(state.organisation_id, state.name, state.short_name, state.symbol)
    for one, *names in session.exec(statement.where(col(state.organisation_id).in_(ids))).all():
        found.setdefault(one, []).extend(name for name in names if name)
    return found


def _followed(session: Session, ids: Sequence[UUID]) -> set[UUID]:
    """The bodies whose names stand in plans that are not issued yet: own, allocated to, or as the superior."""
    unissued = col(Plan.status).in_(UNISSUED)
    own = sa.select(col(Plan.organisation_id)).where(unissued, col(Plan.organisation_id).in_(ids))
    above = sa.select(col(Organisation.parent_id)).join(Plan, col(Plan.organisation_id) == col(Organisation.id))
    above = above.where(unissued, col(Organisation.parent_id).in_(ids))
    named = sa.select(col(Allocation.organisation_id)).join(Plan, col(Plan.id) == col(Allocation.plan_id))
    named = named.where(unissued, col(Allocation.organisation_id).in_(ids))
    return set(session.connection().execute(sa.union(own, above, named)).scalars())
