"""The typed parts of a plan: one router made for each kind in `services.part_kinds.PARTS`."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Query, Response
from pydantic import BaseModel
from sqlmodel import Session

from app.access.actor import Actor
from app.models.base import Shape
from app.routers.api.answers import Expected, ReadingDep, created, no_content, shown
from app.routers.api.batches import BatchResult, answer_batch, batch_shape
from app.routers.api.lists import ListingDep, list_responses
from app.routers.api.route import ApiRoute
from app.routers.reads import prompt
from app.services import parts
from app.services.parts import PARTS, PartKind
from app.services.plans import plan_for_change

WITH_LINE = "Xóa cả câu trong văn bản có in nội dung này"


class PartMove(Shape):
    """One place up or down."""

    up: bool


def named(endpoint: Any, name: str, summary: str, **shapes: type[BaseModel]) -> Any:
    """Give a made endpoint its name (the operationId), its sentence, and its body's shape."""
    endpoint.__name__ = endpoint.__qualname__ = name
    endpoint.__doc__ = summary
    endpoint.__annotations__ |= shapes
    return endpoint


def part_router(kind: PartKind) -> APIRouter:
    """All operations on one kind of part."""
    word = f"/{kind.plural.replace('_', '-')}"
    router = APIRouter(route_class=ApiRoute, tags=[kind.plural.replace("_", " ")])
    path = f"/plans/{{plan_id}}{word}"
    _add_reading(router, kind, path)
    _add_writing(router, kind, path)
    _add_batch(router, kind, path)
    return router


def _add_reading(router: APIRouter, kind: PartKind, path: str) -> None:
    @prompt
    def read_all(session: Session, actor: Actor, listing: ListingDep, plan_id: UUID) -> Response:
        return listing.answer(session, kind.public, lambda s, query: parts.list_parts(s, actor, kind, plan_id, query))

    @prompt
    def read_one(session: Session, actor: Actor, reading: ReadingDep, plan_id: UUID, part_id: UUID) -> Response:
        return reading.answer(kind.public, parts.find_part(session, actor, kind, plan_id, part_id))

    router.add_api_route(
        path,
        named(read_all, f"list_{kind.plural}", f"{kind.label}: danh sách theo thứ tự trong kế hoạch."),
        methods=["GET"],
        responses=list_responses(kind.public),
    )
    router.add_api_route(
        f"{path}/{{part_id}}",
        named(read_one, f"read_{kind.noun}", f"{kind.label}: một mục."),
        methods=["GET"],
        response_model=kind.public,
    )


def _add_writing(router: APIRouter, kind: PartKind, path: str) -> None:
    def create(session: Session, actor: Actor, plan_id: UUID, command: BaseModel) -> Response:
        part = parts.add_part(session, actor, kind, plan_id, command)
        return created(kind.public, part, f"{path.format(plan_id=plan_id)}/{part.id}")

    def update(
        session: Session, actor: Actor, plan_id: UUID, part_id: UUID, command: BaseModel, expected: Expected
    ) -> Response:
        return shown(kind.public, parts.change_part(session, actor, kind, plan_id, part_id, command, expected=expected))

    def delete(
        session: Session,
        actor: Actor,
        plan_id: UUID,
        part_id: UUID,
        expected: Expected,
        with_line: Annotated[bool, Query(description=WITH_LINE)] = False,
    ) -> Response:
        parts.remove_part(session, actor, kind, plan_id, part_id, expected=expected, with_line=with_line)
        return no_content()

    def move(session: Session, actor: Actor, plan_id: UUID, part_id: UUID, command: PartMove) -> Response:
        return shown(kind.public, parts.move_part(session, actor, kind, plan_id, part_id, up=command.up))

    label, one = kind.label, f"{path}/{{part_id}}"
    router.add_api_route(
        path,
        named(create, f"create_{kind.noun}", f"{label}: thêm vào kế hoạch còn sửa được.", command=kind.create),
        methods=["POST"],
        status_code=201,
        response_model=kind.public,
    )
    router.add_api_route(
        one,
        named(update, f"update_{kind.noun}", f"{label}: sửa (JSON merge patch).", command=kind.update),
        methods=["PATCH"],
        response_model=kind.public,
    )
    router.add_api_route(
        one, named(delete, f"delete_{kind.noun}", f"{label}: xóa."), methods=["DELETE"], status_code=204
    )
    router.add_api_route(
        f"{one}/move",
        named(move, f"move_{kind.noun}", f"{label}: chuyển lên hoặc xuống một bậc."),
        methods=["POST"],
        response_model=kind.public,
    )


def _add_batch(router: APIRouter, kind: PartKind, path: str) -> None:
    def create_many(
        session: Session,
        actor: Actor,
        plan_id: UUID,
        command: BaseModel,
        partial: Annotated[bool, Query(description="Giữ các dòng đúng dù có dòng sai")] = False,
    ) -> Response:
        def add(row: BaseModel) -> Any:
            return parts.add_part(session, actor, kind, plan_id, row)

        rows: list[Any] = command.items  # type: ignore[attr-defined]
        plan_for_change(session, actor, plan_id)
        return answer_batch(session, rows, kind.create, kind.public, add, partial=partial)

    router.add_api_route(
        f"{path}:batch",
        named(
            create_many,
            f"create_{kind.plural}_batch",
            f"{kind.label}: thêm tới 1.000 mục; mặc định được tất cả hoặc không mục nào.",
            command=batch_shape(kind.create),
        ),
        methods=["POST"],
        status_code=201,
        response_model=BatchResult,
        responses={207: {"model": BatchResult, "description": "Chỉ một số dòng được lưu (partial=true)"}},
    )


def part_routers() -> list[APIRouter]:
    """A router for each kind of part."""
    return [part_router(kind) for kind in PARTS.values()]
