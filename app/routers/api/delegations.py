"""Delegations: one's own role, lent to a colleague for a period."""

from uuid import UUID

from fastapi import APIRouter, Response
from sqlmodel import Session

from app.access.actor import Actor
from app.models.delegation import DelegationCreate, DelegationPublic
from app.routers.api.answers import Expected, ReadingDep, created, no_content
from app.routers.api.lists import ListingDep, list_responses
from app.routers.api.route import ApiRoute
from app.services import delegations

router = APIRouter(route_class=ApiRoute, tags=["delegations"])


@router.get("/delegations", responses=list_responses(DelegationPublic))
def list_delegations(session: Session, actor: Actor, listing: ListingDep) -> Response:
    """Ủy quyền do người gọi giao hoặc nhận, và trong các đơn vị mà người gọi quản trị; mới nhất trước."""
    return listing.answer(session, DelegationPublic, lambda s, query: delegations.list_delegations(s, actor, query))


@router.post("/delegations", status_code=201, response_model=DelegationPublic)
def create_delegation(session: Session, actor: Actor, command: DelegationCreate) -> Response:
    """Giao một vai trò của mình cho đồng nghiệp cùng đơn vị. Phải tự đăng nhập, không làm bằng khóa truy cập."""
    made = delegations.give(session, actor, command)
    shown = delegations.read_delegation(session, actor, made.id)
    return created(DelegationPublic, shown, f"/delegations/{made.id}")


@router.get("/delegations/{delegation_id}", response_model=DelegationPublic)
def read_delegation(session: Session, actor: Actor, reading: ReadingDep, delegation_id: UUID) -> Response:
    """Một ủy quyền."""
    return reading.answer(DelegationPublic, delegations.read_delegation(session, actor, delegation_id))


@router.delete("/delegations/{delegation_id}", status_code=204)
def delete_delegation(session: Session, actor: Actor, delegation_id: UUID, expected: Expected) -> Response:
    """Thu hồi hoặc trả lại: hết hiệu lực ngay; ủy quyền còn lại trong danh sách."""
    delegations.revoke(session, actor, delegation_id, expected=expected)
    return no_content()
