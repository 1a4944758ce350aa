"""Tables of bodies: read, compared, taken, with progress that can be left and found again."""

from datetime import timedelta
from typing import Final
from uuid import UUID

from sqlmodel import Session, select

from app.access.absence import absent_actor
from app.database import transaction
from app.enums import OrganisationImportState, Permission
from app.errors import AppError
from app.models.organisation import Organisation
from app.models.organisation_import import OrganisationImport, OrganisationImportTake
from app.services import jobs
from app.services import organisation_import_checks as checks
from app.services import organisation_import_taking as taking
from app.services.organisation_scope import lock_tree
from app.services.reach import require_reach
from app.worker.work import Kind, NotNow, Work

PAUSES: Final = tuple(timedelta(minutes=m) for m in (1, 5, 30))
TRIES: Final = 5
S = OrganisationImportState


def _id(claim: jobs.Claim) -> UUID:
    return UUID(claim.payload["import_id"])


def _locked(session: Session, claim: jobs.Claim) -> OrganisationImport:
    statement = select(OrganisationImport).where(OrganisationImport.id == _id(claim)).with_for_update()
    return session.exec(statement.execution_options(populate_existing=True)).one()


# --- reading -------------------------------------------------------------------------------------------------------


def read(work: Work) -> None:
    """Read the file, or the rows that are kept already, and compare them with the tree."""
    for _ in range(TRIES):
        if _read_once(work):
            return
    raise NotNow("import_busy")


def _read_once(work: Work) -> bool:
    """False when somebody changed a row meanwhile: then it is done again."""
    with transaction(work.engine, writing=False) as session:
        kept = session.get_one(OrganisationImport, _id(work.claim))
        version, fresh = kept.version, kept.total == 0
        rows = [] if fresh else checks.stored_rows(session, kept.id)
        root = session.get_one(Organisation, kept.organisation_id)
    unknown: tuple[str, ...] = ()
    if fresh:
        assert kept.storage_key
        try:
            rows, unknown = checks.read_table(kept.file_name, work.store.get(kept.storage_key))
        except AppError as error:
            _unreadable(work, error)
            return True
    work.progress(1, 3)
    with transaction(work.engine, writing=False) as session:
        findings, tree = checks.compared(session, root, rows)
    work.progress(2, 3)
    with transaction(work.engine) as session:
        kept = _locked(session, work.claim)
        if kept.state is S.READING:
            if kept.version != version:
                return False
            if fresh:
                kept.unknown_columns = list(unknown)
                checks.keep_new(session, kept, findings, tree)
            else:
                checks.keep_again(session, kept, findings, tree)
        jobs.finish(session, work.claim, {"rows": len(rows)})
    return True


def _unreadable(work: Work, error: AppError) -> None:
    with transaction(work.engine) as session:
        kept = _locked(session, work.claim)
        if kept.state is S.READING:
            kept.state, kept.error, kept.error_message = S.FAILED, error.code, error.message
        jobs.finish(session, work.claim, {"error": error.code})


# --- taking --------------------------------------------------------------------------------------------------------


def take(work: Work) -> None:
    """Make and change the bodies in one transaction; what takes long is done before it."""
    try:
        for _ in range(TRIES):
            if _take_once(work):
                return
    except AppError as error:
        with transaction(work.engine) as session:
            taking.back_to_review(session, _locked(session, work.claim), error)
            jobs.finish(session, work.claim, {"error": error.code})
        return
    raise NotNow("import_busy")


def _take_once(work: Work) -> bool:
    """False when a body was changed while everything was prepared: then it is prepared again."""
    command = OrganisationImportTake.model_validate({k: v for k, v in work.claim.payload.items() if k != "import_id"})
    work.progress(0, 4)
    with transaction(work.engine, writing=False) as session:
        kept = session.get_one(OrganisationImport, _id(work.claim))
        prepared = taking.prepared(session, kept, command)
    work.progress(1, 4)
    with transaction(work.engine) as session:
        taking.give_ids(session, kept, prepared)
    work.progress(2, 4)
    with transaction(work.engine) as session:
        kept = _locked(session, work.claim)
        actor = absent_actor(session, work.claim.account_id, kept.organisation_id)
        root = require_reach(session, actor, Permission.ORGANISATION_WRITE, kept.organisation_id)
        lock_tree(session, root.path)
        if not taking.still_holds(session, root, prepared):
            return False
        taking.write(session, actor, kept, prepared)
        jobs.finish(session, work.claim, {"taken": kept.taken_count, "left_out": kept.left_out_count})
    return True


# --- failing -------------------------------------------------------------------------------------------------------


def reading_failed(session: Session, claim: jobs.Claim, error: str) -> None:
    """The import says so itself."""
    _leave(session, claim, S.READING, S.FAILED, error)


def taking_failed(session: Session, claim: jobs.Claim, error: str) -> None:
    """Nothing was written; the rows may be looked at and taken again."""
    _leave(session, claim, S.TAKING, S.READY, error)


def _leave(
    session: Session, claim: jobs.Claim, was: OrganisationImportState, now: OrganisationImportState, error: str
) -> None:
    kept = _locked(session, claim)
    if kept.state is was:
        kept.state, kept.error, kept.error_message = now, error, jobs.ERRORS.get(error)
        session.flush()


READING: Final = Kind(run=read, pauses=PAUSES, failed=reading_failed)
TAKING: Final = Kind(run=take, pauses=PAUSES, failed=taking_failed)
