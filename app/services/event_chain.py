"""How entries get into the event log: kept with the session, then chained and written just before the commit.

The order of the chain is the order of the commits, without gaps. Whoever writes entries holds the head of the chain
until its commit, so acts run side by side and wait for one another only at their very end. An entry is written in the
transaction of its act: there is never one without the other.
"""

from collections.abc import Sequence
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.orm import SessionTransaction
from sqlmodel import Session, col

from app.models.event_log import EventEntry, EventHead
from app.prepared import Prepared
from app.rules.event_chain import entry_hash
from app.write_room import BEFORE_READING, ActSession

KEPT: Final = "entries of the event log"

_HEAD = Prepared(sa.select(col(EventHead.seq), col(EventHead.hash)).with_for_update())
_APPEND = Prepared(sa.insert(EventEntry))
_MOVE_HEAD = Prepared(
    sa.update(EventHead)
    .values(seq=sa.bindparam("new_seq"), hash=sa.bindparam("new_hash"))
    .where(col(EventHead.seq) == sa.bindparam("old_seq"))
)


def keep(session: Session, fields: dict[str, Any]) -> None:
    """Let an entry be written with the commit; `fields` are those of EventEntry that the chain does not give."""
    session.info.setdefault(KEPT, []).append((session.get_nested_transaction(), fields))
    session.info[BEFORE_READING] = _write_what_is_read


def kept(session: Session) -> Sequence[dict[str, Any]]:
    """The entries of this transaction that are not written yet."""
    return [fields for _, fields in session.info.get(KEPT, ())]


def write_kept(session: Session) -> None:
    """Write the entries kept so far. On PostgreSQL all other acts wait from here on until this transaction ends."""
    entries = kept(session)
    if not entries:
        return
    session.flush()
    seq, previous = first, _ = _head(session)
    for fields in entries:
        seq += 1
        linked = {**fields, "seq": seq, "previous_hash": previous}
        previous = entry_hash(linked)
        _APPEND.run(session, **linked, hash=previous)
    _MOVE_HEAD.run(session, new_seq=seq, new_hash=previous, old_seq=first)
    if isinstance(session, ActSession):
        session.memory()[EventHead] = seq, previous
    session.info[KEPT].clear()


def _head(session: Session) -> tuple[int, str]:
    """Where the chain ends, locked; known already when an act of the same transaction has moved it."""
    if isinstance(session, ActSession) and EventHead in session.memory():
        known: tuple[int, str] = session.memory()[EventHead]
        return known
    head = _HEAD.first(session)
    assert head, "the head of the event log is missing: the database was tampered with"
    return head.seq, head.hash


def _write_what_is_read(session: Session, statement: Any) -> None:
    """Before somebody reads the log in the transaction that adds to it, what it adds is written."""
    if kept(session) and isinstance(statement, sa.Select) and EventEntry.__table__ in statement.get_final_froms():  # type: ignore[attr-defined]
        write_kept(session)


@event.listens_for(Session, "before_commit")
def _write_with_the_commit(session: Session) -> None:
    """The end of a savepoint is not yet the end."""
    if KEPT in session.info and not session.in_nested_transaction():
        write_kept(session)


@event.listens_for(Session, "after_soft_rollback")
def _forget_what_was_undone(session: Session, undone: SessionTransaction) -> None:
    """What a savepoint, or the whole transaction, has undone leaves no entry."""
    if isinstance(session, ActSession):
        session.memory().pop(EventHead, None)  # it may have moved within what was undone
    if KEPT in session.info:
        session.info[KEPT] = [(within, fields) for within, fields in session.info[KEPT] if not _is_in(within, undone)]


def _is_in(within: SessionTransaction | None, undone: SessionTransaction) -> bool:
    """Whether a savepoint is the one undone, or within it; everything is within the whole transaction."""
    if undone.parent is None:
        return True
    while within is not None and within is not undone:
        within = within.parent
    return within is undone
