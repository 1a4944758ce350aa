"""Importing bodies: a table is read by a job, looked at and corrected row by row, and only then taken."""

import hashlib
from typing import Any, Final
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session, col, select

from app.access.actor import Actor
from app.enums import JobKind, OrganisationImportState, Permission, RowVerdict
from app.errors import BadInput, Conflict, NotFound, StaleVersion, VersionRequired
from app.models.base import now
from app.models.job import Job
from app.models.organisation import Organisation
from app.models.organisation_import import (
    OrganisationCells,
    OrganisationImport,
    OrganisationImportCreate,
    OrganisationImportRow,
    OrganisationImportRows,
    OrganisationImportRowUpdate,
    OrganisationImportTake,
)
from app.rules.organisation_rows import cell_text
from app.services.draft_checks import storable
from app.services.event_log import record
from app.services.jobs import enqueue
from app.services.organisation_import_checks import ROWS, check_again
from app.services.organisation_scope import managed
from app.services.paging import Page, PageQuery, keyset_page
from app.services.plans import save
from app.services.reach import below, paths_with, require_reach
from app.services.storage import Store
from app.services.versions import check_version

MISSING: Final = "Không tìm thấy lần nhập này."
AT_ONCE: Final = 1_000
"""So many rows are checked while one waits; more are left to a job."""

S = OrganisationImportState
OPEN: Final = (S.READY, S.READING)


# --- in ------------------------------------------------------------------------------------------------------------


def upload(
    session: Session, actor: Actor, *, organisation_id: UUID, file_name: str, data: bytes, store: Store
) -> OrganisationImport:
    """Keep a file; a job reads it. Raises UnsupportedFile for what is no spreadsheet by its first bytes."""
    managed(session, actor, organisation_id)
    if not data:
        raise BadInput("file_empty", "Tệp không có gì. Hãy chọn tệp khác.", pointer="/file")
    kept = OrganisationImport(
        organisation_id=organisation_id,
        account_id=actor.account_id,
        file_name=storable(file_name)[-200:],
        size=len(data),
        sha256=hashlib.sha256(data).hexdigest(),
        storage_key=store.put(data),
    )
    session.add(kept)
    session.flush()
    _enqueue_reading(session, actor, kept)
    _note(session, actor, kept, "uploaded", {"file_name": kept.file_name, "sha256": kept.sha256})
    return kept


def create_import(session: Session, actor: Actor, command: OrganisationImportCreate) -> OrganisationImport:
    """An import whose rows come over the JSON face."""
    managed(session, actor, command.organisation_id)
    kept = OrganisationImport(
        organisation_id=command.organisation_id,
        account_id=actor.account_id,
        file_name=command.name,
        state=S.READY,
    )
    session.add(kept)
    session.flush()
    _append(session, actor, kept, command.rows)
    _note(session, actor, kept, "uploaded", {"rows": len(command.rows)})
    return kept


def add_rows(
    session: Session, actor: Actor, import_id: UUID, command: OrganisationImportRows, *, expected: int | None
) -> OrganisationImport:
    """A further batch of rows for an import that is not taken yet."""
    kept = open_import(session, actor, import_id, expected=expected)
    _append(session, actor, kept, command.rows)
    _note(session, actor, kept, "extended", {"rows": len(command.rows)})
    return kept


def _append(session: Session, actor: Actor, kept: OrganisationImport, rows: list[OrganisationCells]) -> None:
    last = session.exec(select(sa.func.max(OrganisationImportRow.line)).where(ROWS.c.import_id == kept.id)).one() or 0
    session.add_all(
        OrganisationImportRow(import_id=kept.id, line=line, cells=_cells(row), verdict=RowVerdict.WRONG)
        for line, row in enumerate(rows, last + 1)
    )
    kept.total = last + len(rows)
    session.flush()
    check_soon(session, actor, kept)


def _cells(shape: OrganisationCells) -> dict[str, str]:
    given = shape.model_dump(include=set(OrganisationCells.model_fields))
    return {column: text for column, value in given.items() if (text := cell_text(value))}


def _enqueue_reading(session: Session, actor: Actor, kept: OrganisationImport) -> None:
    kept.state, kept.updated_at = S.READING, now()
    payload = {"import_id": str(kept.id)}
    job = enqueue(session, JobKind.ORGANISATION_IMPORT_READ, payload, actor=actor, organisation_id=kept.organisation_id)
    kept.job_id = job.id
    save(session)


def check_soon(session: Session, actor: Actor, kept: OrganisationImport) -> None:
    """Compare the rows with the tree again: now when they are few, else by a job; one under way sees to it itself."""
    kept.updated_at = now()
    if kept.total <= AT_ONCE and kept.state is S.READY:
        check_again(session, kept)
    elif kept.state is S.READY:
        _enqueue_reading(session, actor, kept)
    save(session)


def _note(
    session: Session, actor: Actor, kept: OrganisationImport, act: str, new: dict[str, Any] | None = None
) -> None:
    record(
        session, actor, f"organisation_import.{act}", entity="organisation_import", entity_id=kept.id,
        organisation_id=kept.organisation_id, new=new,
    )  # fmt: skip
    session.flush()


# --- looking -------------------------------------------------------------------------------------------------------


def list_imports(session: Session, actor: Actor, query: PageQuery) -> Page[OrganisationImport]:
    """The imports into bodies that the actor manages, newest first."""
    actor.require(Permission.ORGANISATION_WRITE, actor.organisation_id)
    reached = select(Organisation.id).where(below(paths_with(session, actor, Permission.ORGANISATION_WRITE)))
    statement = select(OrganisationImport).where(col(OrganisationImport.organisation_id).in_(reached))
    return keyset_page(session, statement, query, keys=[(col(OrganisationImport.id), True)])


def find_import(session: Session, actor: Actor, import_id: UUID, *, locked: bool = False) -> OrganisationImport:
    """One import. Raises NotFound `not_found` for strangers, Forbidden for those who do not manage bodies."""
    statement = select(OrganisationImport).where(OrganisationImport.id == import_id)
    if locked:
        statement = statement.with_for_update().execution_options(populate_existing=True)
    kept = session.exec(statement).first()
    if not kept:
        raise NotFound("not_found", MISSING)
    require_reach(session, actor, Permission.ORGANISATION_WRITE, kept.organisation_id, missing=MISSING)
    return kept


def open_import(session: Session, actor: Actor, import_id: UUID, *, expected: int | None) -> OrganisationImport:
    """An import whose rows may still be changed. Raises Conflict `import_finished`."""
    kept = find_import(session, actor, import_id, locked=True)
    if kept.state not in OPEN or not (kept.total or kept.state is S.READY):
        raise Conflict("import_finished", f"Lần nhập này {kept.state.label.lower()}, không sửa được lúc này.")
    check_version(kept, expected)
    return kept


def list_rows(
    session: Session,
    actor: Actor,
    import_id: UUID,
    query: PageQuery,
    *,
    verdict: RowVerdict | None = None,
    doubtful: bool | None = None,
) -> Page[OrganisationImportRow]:
    """The rows of an import in their order."""
    find_import(session, actor, import_id)
    row = OrganisationImportRow
    statement = select(row).where(row.import_id == import_id)
    if verdict:
        statement = statement.where(row.verdict == verdict)
    if doubtful is not None:
        statement = statement.where(row.doubtful == doubtful)
    return keyset_page(session, statement, query, keys=[(col(row.line), False)])


def progress_of(session: Session, kept: OrganisationImport) -> tuple[int, int]:
    """How far the import's job is: so much of so much; 0 of 0 before it begins and when there is none."""
    job = session.get(Job, kept.job_id) if kept.job_id else None
    return (job.done, job.total) if job else (0, 0)


# --- correcting ----------------------------------------------------------------------------------------------------


def find_row(session: Session, actor: Actor, import_id: UUID, line: int) -> OrganisationImportRow:
    """One row of an import. Raises NotFound."""
    find_import(session, actor, import_id)
    row = session.get(OrganisationImportRow, (import_id, line))
    if not row:
        raise NotFound("not_found", "Không có dòng này trong bảng.")
    return row


def correct_row(
    session: Session,
    actor: Actor,
    import_id: UUID,
    line: int,
    command: OrganisationImportRowUpdate,
    *,
    expected: int | None,
) -> OrganisationImportRow:
    """Correct cells of a row or decide about it; all rows are checked again, since others may name this one."""
    kept = find_import(session, actor, import_id, locked=True)
    row = find_row(session, actor, import_id, line)
    check_row_version(row, expected)
    open_import(session, actor, import_id, expected=kept.version)
    changes = command.model_dump(exclude_unset=True)
    if "decision" in changes:
        row.decision = changes.pop("decision")
    cells = row.cells | {column: cell_text(value) for column, value in changes.items()}
    cells = {column: text for column, text in cells.items() if text}
    changed = cells != row.cells
    row.cells, row.version = cells, row.version + 1
    session.flush()
    if changed:
        check_soon(session, actor, kept)
        session.refresh(row)
    return row


def check_row_version(row: OrganisationImportRow, expected: int | None) -> None:
    """As `check_version`, for rows, which have no id of their own."""
    if expected is None:
        raise VersionRequired("version_required", "Hãy tải lại trang để lấy phiên bản mới nhất rồi lưu lại.")
    if row.version != expected:
        raise StaleVersion(
            "stale_version",
            "Nội dung này vừa được người khác sửa. Hãy xem bản mới, rồi sửa lại trên bản đó.",
            extra={"current": {"line": row.line, "version": row.version, **row.cells}},
        )


# --- ending --------------------------------------------------------------------------------------------------------


def take_import(
    session: Session, actor: Actor, import_id: UUID, command: OrganisationImportTake, *, expected: int | None
) -> OrganisationImport:
    """Let a job make and change the bodies, whole or not at all. Raises Conflict `rows_wrong`, `nothing_to_take`."""
    kept = find_import(session, actor, import_id, locked=True)
    if kept.state is not S.READY:
        raise Conflict("import_finished", f"Lần nhập này {kept.state.label.lower()}, không nhập được lúc này.")
    check_version(kept, expected)
    if kept.wrong_count and not command.leave_wrong:
        raise Conflict("rows_wrong", "Còn dòng sai. Hãy sửa, hoặc chọn bỏ qua các dòng sai.", pointer="/leave_wrong")
    if not kept.new_count + kept.changed_count:
        raise Conflict("nothing_to_take", "Không có dòng mới hay thay đổi nào để nhập.")
    kept.state, kept.error, kept.error_message = S.TAKING, None, None
    payload = {"import_id": str(kept.id), **command.model_dump()}
    job = enqueue(session, JobKind.ORGANISATION_IMPORT_TAKE, payload, actor=actor, organisation_id=kept.organisation_id)
    kept.job_id = job.id
    save(session)
    _note(session, actor, kept, "confirmed", command.model_dump())
    return kept


def discard_import(session: Session, actor: Actor, import_id: UUID, *, expected: int | None) -> OrganisationImport:
    """Put an import aside; its rows go, the file stays kept."""
    kept = find_import(session, actor, import_id, locked=True)
    if kept.state not in {S.READY, S.READING, S.FAILED}:
        raise Conflict("import_finished", f"Lần nhập này {kept.state.label.lower()}, không bỏ được.")
    check_version(kept, expected)
    kept.state = S.DISCARDED
    session.connection().execute(sa.delete(ROWS).where(ROWS.c.import_id == kept.id))
    save(session)
    _note(session, actor, kept, "discarded")
    return kept
