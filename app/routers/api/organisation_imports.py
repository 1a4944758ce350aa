"""Imports of bodies: a table as a file or as batches of rows, looked at row by row, then taken."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request, Response
from sqlmodel import Session
from starlette.datastructures import UploadFile

from app.access.actor import Actor
from app.enums import RowVerdict
from app.errors import BadInput, TooLarge, UnsupportedFile
from app.models.organisation_import import (
    OrganisationImportCreate,
    OrganisationImportPublic,
    OrganisationImportRowPublic,
    OrganisationImportRows,
    OrganisationImportRowUpdate,
    OrganisationImportTake,
)
from app.routers.api.answers import Expected, ReadingDep, created, shown
from app.routers.api.lists import ListingDep, list_responses
from app.routers.api.route import ApiRoute
from app.routers.dependencies import settings_of
from app.services import organisation_imports as imports

router = APIRouter(route_class=ApiRoute, tags=["organisation imports"])
FILE = {
    "type": "object",
    "required": ["file"],
    "additionalProperties": False,
    "properties": {"file": {"type": "string", "format": "binary", "description": "Tệp .xlsx hoặc .csv"}},
}
BODY = {"required": True, "content": {"multipart/form-data": {"schema": FILE}}}
MISSING = "Hãy gửi đúng một tệp, ở mục “file”."


async def table_of(request: Request) -> tuple[str, bytes]:
    """The name and the bytes of the one file sent. Raises BadInput `file_required`, UnsupportedFile, TooLarge."""
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "multipart/form-data":
        raise UnsupportedFile("unsupported_media_type", "Hãy gửi tệp dạng multipart/form-data.")
    async with request.form(max_files=1, max_fields=1) as form:
        file = form.get("file")
        if not isinstance(file, UploadFile) or len(form) != 1:
            raise BadInput("file_required", MISSING, pointer="/file")
        data = await file.read()
    limit = settings_of(request).max_upload_mib
    if len(data) > limit * 1024 * 1024:
        raise TooLarge("file_too_large", f"Tệp vượt quá {limit} MiB.", pointer="/file")
    return file.filename or "bang", data


@router.get("/organisation-imports", responses=list_responses(OrganisationImportPublic))
def list_organisation_imports(session: Session, actor: Actor, listing: ListingDep) -> Response:
    """Các lần nhập bảng đơn vị, mới nhất trước."""
    return listing.answer(session, OrganisationImportPublic, lambda s, query: imports.list_imports(s, actor, query))


@router.post("/organisation-imports", status_code=201, response_model=OrganisationImportPublic)
def create_organisation_import(session: Session, actor: Actor, command: OrganisationImportCreate) -> Response:
    """Lần nhập mới từ các dòng gửi kèm; có thể gửi thêm dòng theo từng đợt trước khi nhập."""
    kept = imports.create_import(session, actor, command)
    return created(OrganisationImportPublic, kept, f"/organisation-imports/{kept.id}")


@router.post(
    "/organisation-imports/file",
    status_code=201,
    response_model=OrganisationImportPublic,
    openapi_extra={"requestBody": BODY},
)
def upload_organisation_import(
    request: Request,
    session: Session,
    actor: Actor,
    table: Annotated[tuple[str, bytes], Depends(table_of)],
    organisation_id: Annotated[UUID, Query(description="Đơn vị mà các dòng không ghi cấp trên sẽ trực thuộc")],
) -> Response:
    """Lần nhập mới từ một tệp bảng tính; tệp được đọc sau khi trả lời (trạng thái `reading`, rồi `ready`)."""
    name, data = table
    kept = imports.upload(
        session, actor, organisation_id=organisation_id, file_name=name, data=data, store=request.app.state.store
    )
    return created(OrganisationImportPublic, kept, f"/organisation-imports/{kept.id}")


@router.get("/organisation-imports/{import_id}", response_model=OrganisationImportPublic)
def read_organisation_import(session: Session, actor: Actor, reading: ReadingDep, import_id: UUID) -> Response:
    """Một lần nhập, với số dòng theo từng loại."""
    return reading.answer(OrganisationImportPublic, imports.find_import(session, actor, import_id))


@router.post("/organisation-imports/{import_id}/rows", response_model=OrganisationImportPublic)
def add_organisation_import_rows(
    session: Session, actor: Actor, import_id: UUID, command: OrganisationImportRows, expected: Expected
) -> Response:
    """Thêm một đợt dòng vào lần nhập chưa thực hiện."""
    return shown(OrganisationImportPublic, imports.add_rows(session, actor, import_id, command, expected=expected))


@router.get("/organisation-imports/{import_id}/rows", responses=list_responses(OrganisationImportRowPublic))
def list_organisation_import_rows(
    session: Session,
    actor: Actor,
    listing: ListingDep,
    import_id: UUID,
    verdict: RowVerdict | None = None,
    doubtful: bool | None = None,
) -> Response:
    """Các dòng theo thứ tự trong bảng: việc sẽ làm, ô sai, giá trị cũ của ô thay đổi."""
    return listing.answer(
        session,
        OrganisationImportRowPublic,
        lambda s, query: imports.list_rows(s, actor, import_id, query, verdict=verdict, doubtful=doubtful),
    )


@router.get("/organisation-imports/{import_id}/rows/{line}", response_model=OrganisationImportRowPublic)
def read_organisation_import_row(
    session: Session, actor: Actor, reading: ReadingDep, import_id: UUID, line: int
) -> Response:
    """Một dòng."""
    return reading.answer(OrganisationImportRowPublic, imports.find_row(session, actor, import_id, line))


@router.patch("/organisation-imports/{import_id}/rows/{line}", response_model=OrganisationImportRowPublic)
def update_organisation_import_row(
    session: Session,
    actor: Actor,
    import_id: UUID,
    line: int,
    command: OrganisationImportRowUpdate,
    expected: Expected,
) -> Response:
    """Sửa các ô của một dòng (JSON merge patch), hoặc quyết định về dòng đó; cả bảng được so lại."""
    row = imports.correct_row(session, actor, import_id, line, command, expected=expected)
    return shown(OrganisationImportRowPublic, row)


@router.post("/organisation-imports/{import_id}/take", response_model=OrganisationImportPublic)
def take_organisation_import(
    session: Session, actor: Actor, import_id: UUID, command: OrganisationImportTake, expected: Expected
) -> Response:
    """Nhập các dòng: trọn vẹn hoặc không gì cả; làm sau khi trả lời (trạng thái `taking`, rồi `taken`)."""
    return shown(OrganisationImportPublic, imports.take_import(session, actor, import_id, command, expected=expected))


@router.post("/organisation-imports/{import_id}/discard", response_model=OrganisationImportPublic)
def discard_organisation_import(session: Session, actor: Actor, import_id: UUID, expected: Expected) -> Response:
    """Bỏ lần nhập; tệp vẫn được giữ."""
    return shown(OrganisationImportPublic, imports.discard_import(session, actor, import_id, expected=expected))
