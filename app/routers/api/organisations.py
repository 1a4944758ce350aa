"""Organisations: the tree of bodies, with dates and successors."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response
from pydantic import BaseModel
from sqlmodel import Session

from app.access.actor import Actor
from app.enums import OrganisationKind
from app.models.base import Day
from app.models.organisation import (
    OrganisationCreate,
    OrganisationNode,
    OrganisationPublic,
    OrganisationUpdate,
    SuccessionCreate,
    SuccessionPublic,
)
from app.routers.api.answers import Expected, ReadingDep, created, dumper, no_content, plain_json, shown
from app.routers.api.lists import ListingDep, list_responses
from app.routers.api.route import ApiRoute
from app.services import organisation_history, organisation_tree, organisations

router = APIRouter(route_class=ApiRoute, tags=["organisations"])


class Successions(BaseModel):
    """The bodies before and after this one."""

    items: list[SuccessionPublic]


@router.get("/organisations", responses=list_responses(OrganisationPublic))
def list_organisations(
    session: Session,
    actor: Actor,
    listing: ListingDep,
    q: Annotated[str | None, Query(max_length=200, description="Tìm trong tên, ký hiệu, mã; không cần dấu")] = None,
    parent_id: UUID | None = None,
    kind: OrganisationKind | None = None,
    valid_on: Annotated[Day | None, Query(description="Còn hiệu lực vào ngày này")] = None,
) -> Response:
    """Đơn vị của người gọi, các cấp dưới, các cấp trên, và cơ quan ngoài hệ thống."""
    return listing.answer(
        session,
        OrganisationPublic,
        lambda s, query: organisations.list_organisations(
            s, actor, query, q=q, parent_id=parent_id, kind=kind, valid_on=valid_on
        ),
    )


@router.post("/organisations", status_code=201, response_model=OrganisationPublic)
def create_organisation(session: Session, actor: Actor, command: OrganisationCreate) -> Response:
    """Đơn vị mới, trực thuộc một đơn vị mà người gọi quản lý."""
    body = organisations.create_organisation(session, actor, command)
    return created(OrganisationPublic, body, f"/organisations/{body.id}")


@router.get("/organisations/tree", responses=list_responses(OrganisationNode) | {404: {}})
def list_organisation_tree(
    session: Session,
    actor: Actor,
    listing: ListingDep,
    parent_id: Annotated[UUID | None, Query(description="Nhánh của đơn vị này; thiếu thì từ gốc")] = None,
    valid_on: Annotated[Day | None, Query(description="Cây của ngày này")] = None,
) -> Response:
    """Một nhánh của cây đơn vị, kèm số đơn vị trực thuộc của mỗi đơn vị."""
    return listing.answer(
        session,
        OrganisationNode,
        lambda s, query: organisation_tree.branch(s, actor, query, parent_id=parent_id, valid_on=valid_on),
    )


@router.get("/organisations/{organisation_id}", response_model=OrganisationPublic)
def read_organisation(
    session: Session,
    actor: Actor,
    reading: ReadingDep,
    organisation_id: UUID,
    valid_on: Annotated[Day | None, Query(description="Tên gọi và cấp trên của ngày này")] = None,
) -> Response:
    """Một đơn vị, như hiện nay hoặc như vào một ngày."""
    if valid_on:
        return reading.answer(
            OrganisationPublic, organisation_history.on_day(session, actor, organisation_id, valid_on)
        )
    return reading.answer(OrganisationPublic, organisations.find_organisation(session, actor, organisation_id))


@router.patch("/organisations/{organisation_id}", response_model=OrganisationPublic)
def update_organisation(
    session: Session, actor: Actor, organisation_id: UUID, command: OrganisationUpdate, expected: Expected
) -> Response:
    """Sửa thông tin ghi sai (JSON merge patch), không để lại lịch sử; đổi từ một ngày thì dùng rename, move."""
    body = organisations.update_organisation(session, actor, organisation_id, command, expected=expected)
    return shown(OrganisationPublic, body)


@router.delete("/organisations/{organisation_id}", status_code=204)
def delete_organisation(session: Session, actor: Actor, organisation_id: UUID, expected: Expected) -> Response:
    """Xóa một đơn vị chưa được dùng ở đâu."""
    organisations.remove_organisation(session, actor, organisation_id, expected=expected)
    return no_content()


@router.get("/organisations/{organisation_id}/successions", response_model=Successions)
def list_successions(session: Session, actor: Actor, organisation_id: UUID) -> Response:
    """Đơn vị này nối tiếp đơn vị nào, và đơn vị nào nối tiếp nó."""
    dump = dumper(SuccessionPublic)
    found = organisations.list_successions(session, actor, organisation_id)
    return plain_json({"items": [dump(row) for row in found]})


@router.post("/organisations/{organisation_id}/successions", status_code=201, response_model=SuccessionPublic)
def create_succession(session: Session, actor: Actor, organisation_id: UUID, command: SuccessionCreate) -> Response:
    """Một đơn vị khác nối tiếp đơn vị này: đổi tên, hợp nhất (nhiều thành một) hoặc chia tách (một thành nhiều)."""
    link = organisations.add_succession(session, actor, organisation_id, command)
    return created(SuccessionPublic, link, f"/organisations/{organisation_id}/successions")
