"""Checking the event log from its first entry to its last: is it what was written, whole and in order?"""

from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import dataclass
from typing import Any, Final

import sqlalchemy as sa
from sqlmodel import Session, col

from app.models.event_log import EventEntry, EventHead
from app.rules.event_chain import FIELDS, ChainChecker, Fault

BATCH: Final = 2_000
_COLUMNS: Final = tuple(EventEntry.__table__.columns[name] for name in (*FIELDS, "hash"))  # type: ignore[attr-defined]


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in the chain that was noted somewhere else: "the entry `seq` has the hash `hash`"."""

    seq: int
    hash: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """Up to where the log was found right, and the first fault; `fault` None when all of it is."""

    end: Mark
    fault: Fault | None


def log_length(session: Session) -> int:
    """How many entries the log has, by its head."""
    return int(session.execute(sa.select(col(EventHead.seq))).scalar() or 0)


def verify_log(
    session: Session, *, expected: Mark | None = None, seen: Callable[[int], object] | None = None
) -> Verdict:
    """Follow the whole chain, in memory that stays flat; `seen` is told the number of each entry looked at.

    Found are: an entry that was changed, taken out or put in; a tail that was cut off (by the head kept beside the
    log); a log that was written anew from some entry on (by `expected`, a mark that somebody kept elsewhere).
    Must be the first thing done in the transaction.
    """
    if session.get_bind().dialect.name == "postgresql":
        session.connection(execution_options={"isolation_level": "REPEATABLE READ"})  # one state, while others write
    checker, marked = ChainChecker(), expected is None or expected.seq == 0
    with closing(_entries(session, checker)) as entries:
        for fields in entries:
            fault = checker.take(fields, fields["hash"]) if fields else Fault("changed", checker.seq + 1)
            if fault is None and expected and fields["seq"] == expected.seq:
                marked = fields["hash"] == expected.hash
                fault = None if marked else Fault("expected", expected.seq)
            if fault:
                return Verdict(Mark(checker.seq, checker.hash), fault)
            if seen:
                seen(checker.seq)
    fault = _head_fault(session, checker) or (None if marked or not expected else Fault("expected", expected.seq))
    return Verdict(Mark(checker.seq, checker.hash), fault)


def _entries(session: Session, checker: ChainChecker) -> Generator[dict[str, Any]]:
    """All entries in their order; an empty one at the end where a stored value cannot even be read."""
    try:
        yield from _read(session, after=0, batch=BATCH)
    except (ValueError, TypeError):
        try:
            yield from _read(session, after=checker.seq, batch=1)  # so that what was read last is what came before
        except (ValueError, TypeError):
            yield {}


def _read(session: Session, *, after: int, batch: int) -> Generator[dict[str, Any]]:
    statement = sa.select(*_COLUMNS).where(col(EventEntry.seq) > after).order_by(col(EventEntry.seq))
    names = (*FIELDS, "hash")
    with session.connection().execution_options(stream_results=True, yield_per=batch).execute(statement) as rows:
        for row in rows:
            yield dict(zip(names, row, strict=True))


def _head_fault(session: Session, checker: ChainChecker) -> Fault | None:
    """Whether the log ends where its head says."""
    heads = session.execute(sa.select(col(EventHead.seq), col(EventHead.hash))).all()
    if len(heads) != 1:
        return Fault("head", checker.seq)
    seq, stated = heads[0]
    if seq > checker.seq:
        return Fault("tail", checker.seq + 1, seq)
    if seq < checker.seq:
        return Fault("inserted", seq + 1)
    return None if stated == checker.hash else Fault("head", seq)
