"""Importing bodies from a table: upload, look at each row, correct it in place, and only then take them."""

from typing import Annotated, Final
from urllib.parse import urlencode
from uuid import UUID

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response
from sqlmodel import Session
from starlette.datastructures import UploadFile

from app.access.actor import Actor
from app.enums import OrganisationImportState, OrganisationKind, RowDecision, RowVerdict
from app.errors import BadInput
from app.models.organisation_import import OrganisationImportRowNow, OrganisationImportRowUpdate, OrganisationImportTake
from app.routers.dependencies import ActorDep, SessionDep, SettingsDep
from app.routers.language import error_sentence, language_of
from app.routers.web.forms import NOTHING_KEPT, FormDep, Kept, expected_version, on_refusal, parse, text_of
from app.routers.web.pages import attachment, is_fragment_request, page, see_other
from app.routers.web.route import PageRoute
from app.rules.organisation_rows import COLUMNS, SENTENCES
from app.services import organisation_import_sheets as sheets
from app.services import organisation_imports as imports
from app.services.organisation_names import names_of
from app.services.organisations import own_organisations
from app.services.paging import PageQuery

router = APIRouter(prefix="/admin/organisation-imports", include_in_schema=False, route_class=PageRoute)
ADDRESS: Final = "/admin/organisation-imports"
XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
ON_ITS_WAY: Final = (OrganisationImportState.READING, OrganisationImportState.TAKING)
ROWS_SHOWN: Final = 50


def _url(import_id: UUID) -> str:
    return f"{ADDRESS}/{import_id}"


@router.get("")
def list_imports(
    request: Request,
    session: SessionDep,
    actor: ActorDep,
    cursor: Annotated[str | None, Query(max_length=500)] = None,
) -> Response:
    """The way in, and what was imported before."""
    return _list(request, session, actor, cursor=cursor)


def _list(
    request: Request, session: Session, actor: Actor, kept: Kept = NOTHING_KEPT, cursor: str | None = None
) -> Response:
    found = imports.list_imports(session, actor, PageQuery(limit=20, cursor=cursor))
    return page(
        request,
        "organisation_imports/list.html",
        kept=kept,
        found=found,
        names=names_of(session, [row.organisation_id for row in found.items]),
        choices=[(body.id, body.name) for body in own_organisations(session, actor)],
        next_url=f"{ADDRESS}?" + urlencode({"cursor": found.next}) if found.next else None,
    )


@router.get("/template.xlsx")
def show_template(session: SessionDep, actor: ActorDep) -> Response:
    """The empty table."""
    return _sheet(sheets.template(session, actor), "mau-don-vi.xlsx")


def _sheet(content: bytes, name: str) -> Response:
    headers = {"Content-Disposition": attachment(name), "Cache-Control": "private, no-store"}
    return Response(content, media_type=XLSX, headers=headers)


@router.post("")
def upload_table(request: Request, session: SessionDep, actor: ActorDep, form: FormDep) -> Response:
    """Keep the file; a job reads it."""
    on_refusal(request, lambda fresh, kept: _list(request, fresh, actor, kept))
    file = form.get("file")
    if not isinstance(file, UploadFile) or not file.filename:
        raise BadInput("file_missing", "Hãy chọn một tệp .xlsx hoặc .csv.", pointer="/file")
    kept = imports.upload(
        session,
        actor,
        organisation_id=_chosen(form.get("organisation_id")) or actor.organisation_id,
        file_name=file.filename,
        data=file.file.read(),
        store=request.app.state.store,
    )
    return see_other(request, _url(kept.id))


def _chosen(value: object) -> UUID | None:
    try:
        return UUID(str(value))
    except ValueError:
        return None


@router.get("/{import_id}")
def show_import(
    request: Request,
    import_id: UUID,
    session: SessionDep,
    actor: ActorDep,
    show: Annotated[str, Query(max_length=20)] = "",
    edit: Annotated[int | None, Query(ge=0)] = None,
    cursor: Annotated[str | None, Query(max_length=500)] = None,
) -> Response:
    """The rows with what they would do; while a job is at work, how far it is, and then the page anew."""
    found = imports.find_import(session, actor, import_id)
    if is_fragment_request(request) and found.state not in ON_ITS_WAY:
        return see_other(request, _url(import_id))
    return _review(request, session, actor, import_id, show=show, edit=edit, cursor=cursor)


def _review(
    request: Request,
    session: Session,
    actor: Actor,
    import_id: UUID,
    kept: Kept = NOTHING_KEPT,
    *,
    show: str = "",
    edit: int | None = None,
    cursor: str | None = None,
) -> Response:
    found = imports.find_import(session, actor, import_id)
    verdict = RowVerdict(show) if show in set(RowVerdict) else None
    doubtful = True if show == "doubtful" else None
    query = PageQuery(limit=ROWS_SHOWN, cursor=cursor)
    rows = imports.list_rows(session, actor, import_id, query, verdict=verdict, doubtful=doubtful)
    asked = {"show": show, "cursor": rows.next}
    return page(
        request,
        "organisation_imports/review.html",
        block="work" if found.state in ON_ITS_WAY else None,
        kept=kept,
        found=found,
        error=error_sentence(found.error or "", found.error_message or "", language_of(request)),
        on_its_way=found.state in ON_ITS_WAY,
        can_edit=found.state is OrganisationImportState.READY,
        progress=imports.progress_of(session, found),
        name=names_of(session, [found.organisation_id]).get(found.organisation_id, ""),
        rows=rows,
        show=show,
        edit=edit,
        cursor=cursor,
        columns=COLUMNS,
        sentences=SENTENCES,
        kinds=OrganisationKind,
        decisions=RowDecision,
        next_url=f"{_url(import_id)}?" + urlencode({name: text for name, text in asked.items() if text}),
    )


def _keep(request: Request, actor: Actor, import_id: UUID) -> None:
    on_refusal(request, lambda session, kept: _review(request, session, actor, import_id, kept), back=_url(import_id))


def _row_now(session: Session, actor: Actor, import_id: UUID, line: int) -> OrganisationImportRowNow:
    row = imports.find_row(session, actor, import_id, line)
    return OrganisationImportRowNow(version=row.version, decision=row.decision, **row.cells)


@router.post("/{import_id}/rows/{line}")
def correct_row(
    request: Request,
    import_id: UUID,
    line: int,
    session: SessionDep,
    actor: ActorDep,
    settings: SettingsDep,
    form: FormDep,
) -> Response:
    """Save the cells of one row, and what was decided about it."""
    show, cursor = text_of(form, "show"), text_of(form, "cursor")
    on_refusal(
        request,
        lambda fresh, kept: _review(
            request, fresh, actor, import_id, kept, show=show, edit=line, cursor=cursor or None
        ),
        current=lambda fresh: _row_now(fresh, actor, import_id, line),
        back=_url(import_id),
    )
    command = parse(OrganisationImportRowUpdate, form, zone=settings.time_zone)
    imports.correct_row(session, actor, import_id, line, command, expected=expected_version(form))
    asked = {name: text for name, text in {"show": show, "cursor": cursor}.items() if text}
    return see_other(request, f"{_url(import_id)}?{urlencode(asked)}#row-{line}", notice="saved")


@router.post("/{import_id}/take")
def take_import(
    request: Request, import_id: UUID, session: SessionDep, actor: ActorDep, settings: SettingsDep, form: FormDep
) -> Response:
    """Take the rows; a job does it."""
    _keep(request, actor, import_id)
    command = parse(OrganisationImportTake, form, zone=settings.time_zone)
    imports.take_import(session, actor, import_id, command, expected=expected_version(form))
    return see_other(request, _url(import_id))


@router.post("/{import_id}/discard")
def discard_import(request: Request, import_id: UUID, session: SessionDep, actor: ActorDep, form: FormDep) -> Response:
    """Put an import aside."""
    _keep(request, actor, import_id)
    imports.discard_import(session, actor, import_id, expected=expected_version(form))
    return see_other(request, ADDRESS, notice="discarded")


@router.get("/{import_id}/refused.xlsx")
def show_refused(import_id: UUID, session: SessionDep, actor: ActorDep) -> Response:
    """The rows that are wrong or were not taken, as a table."""
    return _sheet(sheets.refused_rows(session, actor, import_id), "dong-khong-nhap.xlsx")
