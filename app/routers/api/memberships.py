"""Who is what in which body, and from when until when."""

from uuid import UUID

from fastapi import APIRouter, Response
from sqlmodel import Session

from app.access.actor import Actor
from app.models.account import MembershipCreate, MembershipPublic, MembershipUpdate
from app.routers.api.answers import Expected, ReadingDep, created, no_content, shown
from app.routers.api.lists import ListingDep, list_responses
from app.routers.api.route import ApiRoute
from app.services import memberships

router = APIRouter(route_class=ApiRoute, tags=["memberships"])


@router.get("/memberships", responses=list_responses(MembershipPublic))
def list_memberships(
    session: Session,
    actor: Actor,
    listing: ListingDep,
    account_id: UUID | None = None,
    organisation_id: UUID | None = None,
) -> Response:
    """Vai trò trong các đơn vị mà người gọi quản trị và các cấp dưới, mới nhất trước; cả vai trò đã kết thúc."""
    return listing.answer(
        session,
        MembershipPublic,
        lambda s, query: memberships.list_memberships(
            s, actor, query, account_id=account_id, organisation_id=organisation_id
        ),
    )


@router.post("/memberships", status_code=201, response_model=MembershipPublic)
def create_membership(session: Session, actor: Actor, command: MembershipCreate) -> Response:
    """Thêm vai trò cho người đã có tài khoản trong phạm vi của người gọi; người khác thì gửi lời mời."""
    made = memberships.add_membership(session, actor, command)
    return created(MembershipPublic, made, f"/memberships/{made.id}")


@router.get("/memberships/{membership_id}", response_model=MembershipPublic)
def read_membership(session: Session, actor: Actor, reading: ReadingDep, membership_id: UUID) -> Response:
    """Một vai trò."""
    return reading.answer(MembershipPublic, memberships.find_membership(session, actor, membership_id))


@router.patch("/memberships/{membership_id}", response_model=MembershipPublic)
def update_membership(
    session: Session, actor: Actor, membership_id: UUID, command: MembershipUpdate, expected: Expected
) -> Response:
    """Đổi ngày bắt đầu, ngày kết thúc (JSON merge patch)."""
    changed = memberships.update_membership(session, actor, membership_id, command, expected=expected)
    return shown(MembershipPublic, changed)


@router.delete("/memberships/{membership_id}", status_code=204)
def delete_membership(session: Session, actor: Actor, membership_id: UUID, expected: Expected) -> Response:
    """Kết thúc ngay: ngày cuối là hôm qua; vai trò chưa qua ngày nào thì mất hẳn."""
    memberships.end_membership(session, actor, membership_id, expected=expected)
    return no_content()
