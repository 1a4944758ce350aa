"""Importing a plan: a file is kept and read, its draft is looked at and corrected, and only then becomes a plan."""

import hashlib
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from pydantic import ValidationError
from sqlmodel import Session, col, select

from app.access.actor import Actor
from app.documents.draft import PlanDraft
from app.enums import ImportStatus, Permission
from app.errors import BadInput, Conflict, FieldError, NotFound
from app.models.plan import Plan
from app.models.plan_import import PlanImport, PlanImportConfirm, PlanImportText, PlanImportUpdate
from app.rules.plan_kind import guess_kind
from app.services.draft_checks import faults, storable
from app.services.draft_taking import head_values, take_draft
from app.services.event_log import record
from app.services.paging import Page, PageQuery, keyset_page
from app.services.plans import new_plan, save
from app.services.storage import Store
from app.services.versions import check_version

MOST_FAULTS = 50
MISSING = "Không tìm thấy văn bản đã tải lên này."


@dataclass(frozen=True, slots=True)
class Understood:
    """A file that was read: its bytes, its lines and the draft that they make."""

    file_name: str
    data: bytes
    lines: list[str]
    draft: PlanDraft


def understand(actor: Actor, *, file_name: str, data: bytes) -> Understood:
    """Read a file. This takes a while and needs no database: writers are not kept waiting for it."""
    actor.require_somewhere(Permission.PLAN_WRITE)
    from app.documents.interpret import interpret  # the readers are large, and most processes never read a file
    from app.documents.interpretation.source import lines_of
    from app.documents.read_file import read_file

    document = read_file(file_name, data)
    return Understood(file_name, data, [line.text for line in lines_of(document)], interpret(document))


def keep(session: Session, actor: Actor, understood: Understood, store: Store) -> PlanImport:
    """Keep a file that was read, and its draft."""
    actor.require(Permission.PLAN_WRITE, actor.organisation_id)
    assert actor.account_id
    draft = understood.draft.model_dump(mode="json")
    kept = PlanImport(
        organisation_id=actor.organisation_id,
        account_id=actor.account_id,
        file_name=storable(understood.file_name)[-200:],
        size=len(understood.data),
        sha256=hashlib.sha256(understood.data).hexdigest(),
        storage_key=store.put(understood.data),
        lines=understood.lines,
        draft=draft,
        original=draft,
    )
    session.add(kept)
    session.flush()
    _note(session, actor, kept, "read", {"file_name": kept.file_name, "sha256": kept.sha256})
    return kept


def upload(session: Session, actor: Actor, *, file_name: str, data: bytes, store: Store) -> PlanImport:
    """Read a file and keep it. A file that cannot be read is refused before it is kept."""
    return keep(session, actor, understand(actor, file_name=file_name, data=data), store)


def paste(session: Session, actor: Actor, command: PlanImportText, store: Store) -> PlanImport:
    """The same for text pasted into a page."""
    return upload(session, actor, file_name=command.file_name, data=command.text.encode(), store=store)


def _note(session: Session, actor: Actor, kept: PlanImport, act: str, new: dict[str, Any] | None = None) -> None:
    record(
        session, actor, f"plan_import.{act}", entity="plan_import", entity_id=kept.id,
        organisation_id=kept.organisation_id, plan_id=kept.plan_id, new=new,
    )  # fmt: skip
    session.flush()


def list_imports(session: Session, actor: Actor, query: PageQuery) -> Page[PlanImport]:
    """The imports of the actor's organisations, newest first."""
    allowed = actor.places_with(Permission.PLAN_WRITE)
    statement = select(PlanImport).where(col(PlanImport.organisation_id).in_(allowed))
    return keyset_page(session, statement, query, keys=[(col(PlanImport.id), True)])


def find_import(session: Session, actor: Actor, import_id: UUID, *, locked: bool = False) -> PlanImport:
    """One import. Raises NotFound `not_found` for strangers, Forbidden for those who do not write plans."""
    statement = select(PlanImport).where(PlanImport.id == import_id)
    if locked:
        statement = statement.with_for_update().execution_options(populate_existing=True)
    kept = session.exec(statement).first()
    if not kept:
        raise NotFound("not_found", MISSING)
    actor.require(Permission.PLAN_WRITE, kept.organisation_id, missing=MISSING)
    return kept


def _open_import(session: Session, actor: Actor, import_id: UUID, expected: int | None) -> PlanImport:
    """An import that is still waiting to be looked at."""
    kept = find_import(session, actor, import_id, locked=True)
    if kept.status is not ImportStatus.READ:
        raise Conflict("import_finished", f"Văn bản này {kept.status.label.lower()}, không sửa tiếp được.")
    check_version(kept, expected)
    return kept


def correct_import(
    session: Session, actor: Actor, import_id: UUID, command: PlanImportUpdate, *, expected: int | None
) -> PlanImport:
    """Replace the draft by a corrected one."""
    kept = _open_import(session, actor, import_id, expected)
    kept.draft = parsed_draft(command.draft).model_dump(mode="json")
    save(session)
    _note(session, actor, kept, "corrected")
    return kept


def parsed_draft(value: dict[str, Any]) -> PlanDraft:
    """A PlanDraft from JSON. Raises BadInput `bad_draft` with a pointer to each wrong value."""
    try:
        draft = PlanDraft.model_validate(storable(value))
        wrong = faults(draft)
    except ValidationError as error:
        wrong = [FieldError("/draft/" + "/".join(map(str, e["loc"])), e["type"], e["msg"]) for e in error.errors()]
    if wrong:
        raise BadInput(
            "bad_draft", "Bản đọc được sửa chưa đúng dạng. Hãy xem từng mục được chỉ ra.", errors=wrong[:MOST_FAULTS]
        )
    return draft


def confirm_import(
    session: Session, actor: Actor, import_id: UUID, command: PlanImportConfirm, *, expected: int | None
) -> Plan:
    """Make a plan of the draft, whole or not at all."""
    kept = _open_import(session, actor, import_id, expected)
    draft = parsed_draft(kept.draft)
    title = command.title or draft.title
    if not title:
        raise BadInput("title_missing", "Không đọc được trích yếu. Hãy ghi trích yếu của kế hoạch.", pointer="/title")
    values = head_values(draft)
    plan = Plan(organisation_id=kept.organisation_id, kind=command.kind or guess_kind(title), title=title, **values)
    new_plan(session, actor, plan, action="imported")
    take_draft(session, plan, draft, kept.lines, parsed_draft(kept.original))
    kept.status, kept.plan_id = ImportStatus.CONFIRMED, plan.id
    save(session)
    _note(session, actor, kept, "confirmed", {"plan_id": str(plan.id)})
    return plan


def discard_import(session: Session, actor: Actor, import_id: UUID, *, expected: int | None) -> PlanImport:
    """Put an import aside; the file stays kept."""
    kept = _open_import(session, actor, import_id, expected)
    kept.status = ImportStatus.DISCARDED
    save(session)
    _note(session, actor, kept, "discarded")
    return kept
