"""The papers of a plan: Word files, and the preview of each as a page."""

from enum import StrEnum
from html import escape
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Header, Query, Request, Response
from fastapi.responses import HTMLResponse
from sqlmodel import Session

from app.access.actor import Actor
from app.routers.api.route import ApiRoute
from app.routers.byte_ranges import file_answer
from app.services import plan_documents
from app.services.plan_documents import DOCUMENTS, DOCX

router = APIRouter(route_class=ApiRoute, tags=["plan documents"])
DocumentName = StrEnum("DocumentName", {name.upper(): name for name in DOCUMENTS})  # type: ignore[misc]
WordFile = StrEnum("WordFile", {name.upper(): f"{name}.docx" for name in DOCUMENTS})  # type: ignore[misc]
STYLESHEET = "/static/document.css"
BINARY = {"schema": {"type": "string", "format": "binary"}}


@router.get(
    "/plans/{plan_id}/documents/preview.html",
    response_class=HTMLResponse,
    responses={200: {"description": "Một trang HTML", "content": {"text/html": {"schema": {"type": "string"}}}}},
)
def preview_plan_document(
    session: Session,
    actor: Actor,
    plan_id: UUID,
    name: Annotated[DocumentName, Query(description="Văn bản nào")] = DocumentName("plan"),
) -> Response:
    """Bản xem trước khổ A4, cùng nội dung với tệp Word."""
    fragment = plan_documents.preview(session, actor, plan_id, name.value)
    label = escape(DOCUMENTS[name.value])
    head = f'<meta charset="utf-8"><title>{label}</title><link rel="stylesheet" href="{STYLESHEET}">'
    page = f'<!doctype html><html lang="vi"><head>{head}</head><body>{fragment}</body></html>'
    return HTMLResponse(page, headers={"Cache-Control": "private, no-cache"})


@router.get(
    "/plans/{plan_id}/documents/{file}",
    response_class=Response,
    responses={
        200: {"description": "Tệp Word", "content": {DOCX: BINARY}},
        206: {"description": "Một khoảng byte của tệp", "content": {DOCX: BINARY}},
    },
)
def read_plan_document(
    request: Request,
    session: Session,
    actor: Actor,
    plan_id: UUID,
    file: WordFile,
    if_none_match: Annotated[str | None, Header(alias="If-None-Match", max_length=500)] = None,  # noqa: ARG001
    range_: Annotated[str | None, Header(alias="Range", max_length=200)] = None,  # noqa: ARG001 - read by file_answer
) -> Response:
    """Tệp Word: cả kế hoạch, hoặc riêng chương trình, lịch phát sóng, phân công, phân bổ."""
    made = plan_documents.produce(session, actor, plan_id, file.value)
    return file_answer(request, made.data, file_name=made.file_name, media_type=made.media_type)
