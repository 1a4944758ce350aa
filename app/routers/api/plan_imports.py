"""Plan imports: a file or pasted text is read into a draft, corrected, and confirmed into a plan."""

from dataclasses import dataclass
from json import JSONDecodeError
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request, Response
from fastapi.exceptions import RequestValidationError
from pydantic import ValidationError
from sqlmodel import Session
from starlette.datastructures import UploadFile

from app.access.actor import Actor
from app.errors import BadInput, BadRequest, TooLarge, UnsupportedFile
from app.models.plan import PlanPublic
from app.models.plan_import import PlanImportConfirm, PlanImportPublic, PlanImportText, PlanImportUpdate
from app.routers.api.answers import Expected, ReadingDep, created, shown
from app.routers.api.lists import ListingDep, list_responses
from app.routers.api.route import ApiRoute
from app.routers.dependencies import settings_of
from app.routers.uploads import ReaderDep
from app.routers.validation_messages import MALFORMED, WRONG_MEDIA
from app.services import plan_imports
from app.services.plan_imports import Understood

router = APIRouter(route_class=ApiRoute, tags=["plan imports"])
FILE_SCHEMA = {
    "type": "object",
    "required": ["file"],
    "additionalProperties": False,
    "properties": {"file": {"type": "string", "format": "binary", "description": "Tệp .docx, .txt hoặc .html"}},
}
BODY = {
    "required": True,
    "content": {
        "multipart/form-data": {"schema": FILE_SCHEMA},
        "application/json": {"schema": {"x-shape": "PlanImportText"}},
    },
}


@dataclass(frozen=True, slots=True)
class Offered:
    """What was sent to be read: a file's name and bytes; pasted text has a name too."""

    file_name: str
    data: bytes


async def offered_of(request: Request) -> Offered:
    """The file or text in the body. Raises BadInput `file_required`, UnsupportedFile, TooLarge."""
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type == "multipart/form-data":
        return await _file(request)
    if media_type == "application/json":
        text = await _text(request)
        return Offered(text.file_name, text.text.encode())
    raise UnsupportedFile("unsupported_media_type", f"{WRONG_MEDIA} Hoặc gửi tệp dạng multipart/form-data.")


def understood_of(reader: ReaderDep, offered: Annotated[Offered, Depends(offered_of)]) -> Understood:
    """The file, read."""
    return plan_imports.understand(reader, file_name=offered.file_name, data=offered.data)


async def _file(request: Request) -> Offered:
    async with request.form(max_files=1, max_fields=1) as form:
        file = form.get("file")
        if not isinstance(file, UploadFile) or len(form) != 1:
            raise BadInput("file_required", "Hãy gửi đúng một tệp, ở mục “file”.", pointer="/file")
        data = await file.read()
    limit = settings_of(request).max_upload_mib
    if len(data) > limit * 1024 * 1024:
        raise TooLarge("file_too_large", f"Tệp vượt quá {limit} MiB.", pointer="/file")
    return Offered(file.filename or "van-ban", data)


async def _text(request: Request) -> PlanImportText:
    try:
        return PlanImportText.model_validate(await request.json())
    except ValidationError as error:
        located: list[Any] = [{**e, "loc": ("body", *e["loc"])} for e in error.errors()]
        raise RequestValidationError(located) from error
    except (JSONDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise BadRequest("malformed_json", MALFORMED) from error


@router.get("/plan-imports", responses=list_responses(PlanImportPublic))
def list_plan_imports(session: Session, actor: Actor, listing: ListingDep) -> Response:
    """Văn bản đã tải lên, mới nhất trước."""
    return listing.answer(session, PlanImportPublic, lambda s, query: plan_imports.list_imports(s, actor, query))


@router.post("/plan-imports", status_code=201, response_model=PlanImportPublic, openapi_extra={"requestBody": BODY})
def create_plan_import(
    request: Request,
    session: Session,
    actor: Actor,
    read: Annotated[Understood, Depends(understood_of)],
    organisation_id: Annotated[
        UUID | None, Query(description="Cho đơn vị này, nếu người gọi thuộc nhiều đơn vị")
    ] = None,
) -> Response:
    """Đọc một tệp Word hoặc văn bản thành bản nháp có cấu trúc, kèm bằng chứng cho từng dữ kiện."""
    kept = plan_imports.keep(session, actor.working_in(organisation_id), read, request.app.state.store)
    return created(PlanImportPublic, kept, f"/plan-imports/{kept.id}")


@router.get("/plan-imports/{import_id}", response_model=PlanImportPublic)
def read_plan_import(session: Session, actor: Actor, reading: ReadingDep, import_id: UUID) -> Response:
    """Một văn bản đã tải lên với bản nháp đọc được."""
    return reading.answer(PlanImportPublic, plan_imports.find_import(session, actor, import_id))


@router.patch("/plan-imports/{import_id}", response_model=PlanImportPublic)
def update_plan_import(
    session: Session, actor: Actor, import_id: UUID, command: PlanImportUpdate, expected: Expected
) -> Response:
    """Thay bản nháp bằng bản đã sửa, trọn vẹn."""
    kept = plan_imports.correct_import(session, actor, import_id, command, expected=expected)
    return shown(PlanImportPublic, kept)


@router.post("/plan-imports/{import_id}/confirm", status_code=201, response_model=PlanPublic)
def confirm_plan_import(
    session: Session, actor: Actor, import_id: UUID, command: PlanImportConfirm, expected: Expected
) -> Response:
    """Tạo kế hoạch từ bản nháp: trọn vẹn hoặc không gì cả."""
    plan = plan_imports.confirm_import(session, actor, import_id, command, expected=expected)
    return created(PlanPublic, plan, f"/plans/{plan.id}")


@router.post("/plan-imports/{import_id}/discard", response_model=PlanImportPublic)
def discard_plan_import(session: Session, actor: Actor, import_id: UUID, expected: Expected) -> Response:
    """Bỏ bản nháp; tệp vẫn được giữ."""
    kept = plan_imports.discard_import(session, actor, import_id, expected=expected)
    return shown(PlanImportPublic, kept)
