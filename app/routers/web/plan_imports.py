"""Importing a plan: upload or paste, look at what was understood, correct it in place, and only then take it."""

from typing import Annotated
from urllib.parse import urlencode
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import Response
from sqlmodel import Session
from starlette.datastructures import FormData, UploadFile

from app.access.actor import Actor
from app.enums import ImportStatus, Permission, PlanKind
from app.errors import BadInput
from app.models.plan_import import PlanImport, PlanImportConfirm, PlanImportText, PlanImportUpdate
from app.routers.dependencies import ActorDep, SessionDep, SettingsDep
from app.routers.uploads import ReaderDep
from app.routers.web.forms import NOTHING_KEPT, FormDep, Kept, expected_version, on_refusal, parse, text_of
from app.routers.web.import_additions import blanks, with_additions
from app.routers.web.import_facts import corrected, shown_groups
from app.routers.web.pages import page, see_other
from app.routers.web.plans import plan_url
from app.routers.web.route import PageRoute
from app.services import plan_imports
from app.services.paging import PageQuery
from app.services.plan_imports import Understood
from app.services.storage import Store

router = APIRouter(prefix="/imports", include_in_schema=False, route_class=PageRoute)


def _url(import_id: UUID) -> str:
    return f"/imports/{import_id}"


def _store(request: Request) -> Store:
    store: Store = request.app.state.store
    return store


@router.get("")
def list_imports(
    request: Request,
    session: SessionDep,
    actor: ActorDep,
    cursor: Annotated[str | None, Query(max_length=500)] = None,
) -> Response:
    """The two ways in, and what was read before."""
    actor.require(Permission.PLAN_WRITE, actor.organisation_id)
    return _list(request, session, actor, cursor=cursor)


def _list(
    request: Request, session: Session, actor: Actor, kept: Kept = NOTHING_KEPT, cursor: str | None = None
) -> Response:
    found = plan_imports.list_imports(session, actor, PageQuery(limit=20, cursor=cursor))
    next_url = "/imports?" + urlencode({"cursor": found.next}) if found.next else None
    return page(request, "imports/list.html", found=found, next_url=next_url, kept=kept)


def _list_again(request: Request, actor: Actor) -> None:
    """What is refused is said on the page with the two ways in."""
    on_refusal(request, lambda session, kept: _list(request, session, actor, kept))


def file_of(request: Request, reader: ReaderDep, form: FormDep) -> Understood:
    """The uploaded file, read."""
    _list_again(request, reader)
    file = form.get("file")
    if not isinstance(file, UploadFile) or not file.filename:
        raise BadInput("file_missing", "Hãy chọn một tệp .docx hoặc .txt.", pointer="/file")
    return plan_imports.understand(reader, file_name=file.filename, data=file.file.read())


def text_of_form(request: Request, reader: ReaderDep, settings: SettingsDep, form: FormDep) -> Understood:
    """The pasted text, read."""
    _list_again(request, reader)
    command = parse(PlanImportText, form, zone=settings.time_zone)
    return plan_imports.understand(reader, file_name=command.file_name, data=command.text.encode())


@router.post("/file")
def upload_file(
    request: Request, session: SessionDep, actor: ActorDep, read: Annotated[Understood, Depends(file_of)]
) -> Response:
    """Keep an uploaded file that was read."""
    kept = plan_imports.keep(session, actor, read, _store(request))
    return see_other(request, _url(kept.id), notice="read")


@router.post("/text")
def paste_text(
    request: Request, session: SessionDep, actor: ActorDep, read: Annotated[Understood, Depends(text_of_form)]
) -> Response:
    """Keep pasted text that was read."""
    kept = plan_imports.keep(session, actor, read, _store(request))
    return see_other(request, _url(kept.id), notice="read")


@router.get("/{import_id}")
def show_import(request: Request, import_id: UUID, session: SessionDep, actor: ActorDep) -> Response:
    """The source at one side, the facts at the other."""
    return _review(request, session, actor, import_id)


def _review(request: Request, session: Session, actor: Actor, import_id: UUID, kept: Kept = NOTHING_KEPT) -> Response:
    found = plan_imports.find_import(session, actor, import_id)
    left_out = {row["paragraph"]: row for row in found.draft.get("left_out") or []}
    return page(
        request,
        "imports/review.html",
        kept=kept,
        found=found,
        draft=found.draft,
        groups=shown_groups(found.draft),
        blanks={blank.group.path: blank for blank in blanks(found.draft)},
        left_out=left_out,
        waiting=found.status is ImportStatus.READ,
        plan_kinds=PlanKind,
    )


def _keep(request: Request, actor: Actor, import_id: UUID) -> None:
    on_refusal(
        request,
        lambda session, kept: _review(request, session, actor, import_id, kept),
        current=lambda session: plan_imports.find_import(session, actor, import_id),
        back=_url(import_id),
    )


def _save(session: Session, actor: Actor, import_id: UUID, form: FormData) -> PlanImport:
    """The corrections and additions of the form, if there are any."""
    found = plan_imports.find_import(session, actor, import_id)
    added = with_additions(corrected(found.draft, form), form, found.lines)
    expected = expected_version(form)
    if added.draft == found.draft and expected == found.version:
        return found
    command = PlanImportUpdate(draft=added.draft)
    try:
        return plan_imports.correct_import(session, actor, import_id, command, expected=expected)
    except BadInput as error:
        raise added.refused(error) from error


@router.post("/{import_id}")
def correct_import(request: Request, import_id: UUID, session: SessionDep, actor: ActorDep, form: FormDep) -> Response:
    """Save the corrections."""
    _keep(request, actor, import_id)
    _save(session, actor, import_id, form)
    return see_other(request, _url(import_id), notice="saved")


@router.post("/{import_id}/confirm")
def confirm_import(request: Request, import_id: UUID, session: SessionDep, actor: ActorDep, form: FormDep) -> Response:
    """Save the corrections and make the plan, whole or not at all."""
    _keep(request, actor, import_id)
    kept = _save(session, actor, import_id, form)
    kind = text_of(form, "plan_kind")
    command = PlanImportConfirm(kind=PlanKind(kind) if kind in set(PlanKind) else None)
    plan = plan_imports.confirm_import(session, actor, import_id, command, expected=kept.version)
    return see_other(request, plan_url(plan.id), notice="created")


@router.post("/{import_id}/discard")
def discard_import(request: Request, import_id: UUID, session: SessionDep, actor: ActorDep, form: FormDep) -> Response:
    """Put an import aside."""
    _keep(request, actor, import_id)
    plan_imports.discard_import(session, actor, import_id, expected=expected_version(form))
    return see_other(request, "/imports", notice="discarded")
