"""A table of bodies is taken: whole or not at all, and only if it still does what was looked at.

All that takes long happens before the transaction that writes. That one sees by a fingerprint of the tree that nobody
changed a body meanwhile, and otherwise everything is looked at again.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

import orjson
import sqlalchemy as sa
from sqlmodel import Session
from uuid_utils.compat import uuid7

from app.access.actor import Actor
from app.enums import OrganisationImportState, RowDecision, RowVerdict
from app.errors import AppError, Conflict
from app.models.base import now
from app.models.organisation import Organisation, OrganisationCreate
from app.models.organisation_import import OrganisationImport, OrganisationImportTake
from app.rules.organisation_matching import Finding, Place, Tree, left_out_below
from app.rules.organisation_rows import Row
from app.services.bulk_writes import room_to_write
from app.services.event_log import record
from app.services.organisation_batches import ManyBodies, NewBody, prepare_many, update_many, write_many
from app.services.organisation_import_checks import ROWS, chunks, compared, fingerprint, keep_again, stored_rows

WRITTEN: Final = (RowVerdict.NEW, RowVerdict.CHANGED)


@dataclass(slots=True)
class Taking:
    """What is to be written. `left_out` says why a row is not, by its number; `ids` are those of new bodies."""

    findings: Sequence[Finding]
    tree: Tree
    fingerprint: tuple[Any, ...]
    left_out: dict[int, str]
    ids: dict[int, UUID]
    bodies: list[NewBody]
    ready: ManyBodies | None
    changes: dict[UUID, dict[str, Any]]
    moves: list[tuple[UUID, dict[str, Any]]]


def prepared(session: Session, kept: OrganisationImport, command: OrganisationImportTake) -> Taking:
    """Everything that can be worked out without writing. Raises Conflict `import_outdated`."""
    root = session.get_one(Organisation, kept.organisation_id)
    mark = fingerprint(session, root.path)
    findings, tree = compared(session, root, stored_rows(session, kept.id))
    seen, decisions = _seen(session, kept.id)
    if [(f.verdict, f.match.id if f.match else None) for f in findings] != seen:
        raise outdated()
    left_out = _left_out(findings, decisions, command)
    made = Taking(findings, tree, mark, left_out, {}, [], None, {}, [])
    for number in _taken(made):
        if findings[number].verdict is RowVerdict.NEW:
            made.ids[number] = uuid7()
    for number in _taken(made):
        _add(made, number)
    made.moves = _in_order(made)
    made.ready = prepare_many(session, made.bodies)
    return made


def outdated() -> Conflict:
    """The refusal of a table that would now do something else than what was looked at."""
    return Conflict("import_outdated", "Dữ liệu đơn vị đã thay đổi sau khi bạn xem. Hãy xem lại các dòng rồi nhập.")


def _seen(session: Session, import_id: UUID) -> tuple[list[tuple[RowVerdict, UUID | None]], list[RowDecision | None]]:
    """What was looked at, and decided, row by row. A new body may have got its id by an attempt that was cut off."""
    columns = (ROWS.c.verdict, ROWS.c.organisation_id, ROWS.c.decision)
    found = session.connection().execute(sa.select(*columns).where(ROWS.c.import_id == import_id).order_by(ROWS.c.line))
    rows = found.all()
    seen = [(row.verdict, None if row.verdict is RowVerdict.NEW else row.organisation_id) for row in rows]
    return seen, [row.decision for row in rows]


def _left_out(
    findings: Sequence[Finding], decisions: Sequence[RowDecision | None], command: OrganisationImportTake
) -> dict[int, str]:
    """Why rows that would write something are not taken."""
    reasons: dict[int, str] = {}
    for number, (finding, decision) in enumerate(zip(findings, decisions, strict=True)):
        if finding.problems:
            reasons[number] = next(iter(finding.problems.values()))
        elif decision is RowDecision.LEAVE:
            reasons[number] = "left_out"
        elif finding.twin and decision is not RowDecision.TAKE and not command.take_doubtful:
            reasons[number] = "doubtful"
    parents = {number: finding.parent for number, finding in enumerate(findings)}
    out = {number for number in reasons if findings[number].match is None}
    for number in left_out_below(parents, out):
        reasons.setdefault(number, "parent_left_out")
    return reasons


def _taken(taking: Taking) -> list[int]:
    return [
        number
        for number, finding in enumerate(taking.findings)
        if finding.verdict in WRITTEN and number not in taking.left_out
    ]


def _add(taking: Taking, number: int) -> None:
    finding = taking.findings[number]
    row, parent = finding.row, _id_of(taking, finding.parent)
    if finding.match is None:
        command = OrganisationCreate(parent_id=parent, **row.values)
        taking.bodies.append(NewBody(taking.ids[number], command))
        return
    values = {column: row.values[column] for column in finding.changes if column != "parent"}
    if values:
        taking.changes[finding.match.id] = values


def _id_of(taking: Taking, place: Place | None) -> UUID | None:
    if not isinstance(place, int):
        return place
    match = taking.findings[place].match
    return match.id if match else taking.ids[place]


def _in_order(taking: Taking) -> list[tuple[UUID, dict[str, Any]]]:
    """Bodies that move, those that others move below first: none is ever below itself on the way."""
    moving = {
        finding.match.id: _id_of(taking, finding.parent)
        for number in _taken(taking)
        if (finding := taking.findings[number]).match and "parent" in finding.changes
    }
    ordered: dict[UUID, UUID | None] = {}
    for start in moving:
        way, at = [], start
        while at in moving and at not in ordered and at not in way:
            way.append(at)
            above = _moving_above(moving[at], moving, taking)
            if above is None:
                break
            at = above
        for passed in reversed(way):
            ordered.setdefault(passed, moving[passed])
    return [(one, {"parent_id": parent}) for one, parent in ordered.items()]


def _moving_above(place: UUID | None, moving: dict[UUID, UUID | None], taking: Taking) -> UUID | None:
    """The nearest body at or above `place` that moves too."""
    new = {body.id: body.command.parent_id for body in taking.bodies} if place not in taking.tree.by_id else {}
    while place is not None and place not in moving:
        known = taking.tree.by_id.get(place)
        place = known.parent_id if known else new.get(place)
    return place


# --- writing -------------------------------------------------------------------------------------------------------


def give_ids(session: Session, kept: OrganisationImport, taking: Taking) -> None:
    """Note in the rows which bodies they will make, ahead of the transaction that makes them."""
    mine = sa.update(ROWS).where(ROWS.c.import_id == kept.id, ROWS.c.line == sa.bindparam("at_line"))
    update = mine.values(organisation_id=sa.bindparam("made"))
    rows = [{"at_line": taking.findings[number].row.line, "made": one} for number, one in taking.ids.items()]
    for some in chunks(rows):
        session.connection().execute(update, some)


def still_holds(session: Session, root: Organisation, taking: Taking) -> bool:
    """Whether nobody changed a body since it was worked out."""
    return fingerprint(session, root.path) == taking.fingerprint


def write(session: Session, actor: Actor, kept: OrganisationImport, taking: Taking) -> None:
    """Make and change the bodies, in the session's transaction. Raises Conflict `code_taken`."""
    assert taking.ready
    with room_to_write(session):
        write_many(session, taking.ready)
        update_many(session, taking.changes)
        for one, values in taking.moves:
            update_many(session, {one: values})
        _close(session, actor, kept, taking)


def _close(session: Session, actor: Actor, kept: OrganisationImport, taking: Taking) -> None:
    lines = {taking.findings[number].row.line: why for number, why in taking.left_out.items()}
    mine = ROWS.c.import_id == kept.id
    session.connection().execute(sa.update(ROWS).where(mine, ROWS.c.verdict.in_(WRITTEN)).values(taken=True))
    reasons = [
        {"at_line": taking.findings[number].row.line, "why": taking.findings[number].problems or {"name": why}}
        for number, why in taking.left_out.items()
    ]
    update = sa.update(ROWS).where(mine, ROWS.c.line == sa.bindparam("at_line"))
    for some in chunks(reasons):
        session.connection().execute(update.values(taken=False, problems=sa.bindparam("why")), some)
    taken = [taking.findings[number].row for number in _taken(taking)]
    kept.taken_count, kept.left_out_count = len(taken), len(lines)
    kept.rows_digest, kept.taken_at, kept.state = _digest(taken), now(), OrganisationImportState.TAKEN
    record(
        session, actor, "organisation_import.taken", entity="organisation_import", entity_id=kept.id,
        organisation_id=kept.organisation_id,
        new={
            "new_count": len(taking.bodies), "changed_count": len(taken) - len(taking.bodies),
            "left_out_count": len(lines), "sha256": kept.sha256, "rows_digest": kept.rows_digest,
        },
    )  # fmt: skip
    session.flush()


def _digest(rows: Sequence[Row]) -> str:
    """Of the rows that were taken: with it in the event log, the kept rows cannot be changed unnoticed."""
    made = hashlib.sha256()
    for row in rows:
        made.update(orjson.dumps([row.line, row.cells], option=orjson.OPT_SORT_KEYS | orjson.OPT_APPEND_NEWLINE))
    return made.hexdigest()


def back_to_review(session: Session, kept: OrganisationImport, error: AppError) -> None:
    """Nothing was written: the rows are compared with the tree as it is now, and may be looked at again."""
    root = session.get_one(Organisation, kept.organisation_id)
    findings, tree = compared(session, root, stored_rows(session, kept.id))
    keep_again(session, kept, findings, tree)
    kept.error, kept.error_message = error.code, error.message
    session.flush()
