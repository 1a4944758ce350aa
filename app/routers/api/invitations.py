"""Invitations: a letter with a link to an account, or to one more role."""

from uuid import UUID

from fastapi import APIRouter, Request, Response
from sqlmodel import Session

from app.access.actor import Actor
from app.enums import InvitationState
from app.models.invitation import InvitationCreate, InvitationPublic
from app.routers.api.answers import Expected, ReadingDep, created, no_content, shown
from app.routers.api.lists import ListingDep, list_responses
from app.routers.api.route import ApiRoute
from app.routers.dependencies import settings_of
from app.services import invitations

router = APIRouter(route_class=ApiRoute, tags=["invitations"])


@router.get("/invitations", responses=list_responses(InvitationPublic))
def list_invitations(
    session: Session, actor: Actor, listing: ListingDep, state: InvitationState | None = None
) -> Response:
    """Lời mời vào các đơn vị mà người gọi quản trị và các cấp dưới, mới nhất trước."""
    return listing.answer(
        session, InvitationPublic, lambda s, query: invitations.list_invitations(s, actor, query, state=state)
    )


@router.post("/invitations", status_code=201, response_model=InvitationPublic)
def create_invitation(request: Request, session: Session, actor: Actor, command: InvitationCreate) -> Response:
    """Mời một người qua thư. Liên kết chỉ nằm trong thư, dùng một lần, trong 7 ngày."""
    made = invitations.invite(session, actor, command, settings=settings_of(request))
    return created(InvitationPublic, made, f"/invitations/{made.id}")


@router.get("/invitations/{invitation_id}", response_model=InvitationPublic)
def read_invitation(session: Session, actor: Actor, reading: ReadingDep, invitation_id: UUID) -> Response:
    """Một lời mời."""
    return reading.answer(InvitationPublic, invitations.find_invitation(session, actor, invitation_id))


@router.post("/invitations/{invitation_id}/send-again", response_model=InvitationPublic)
def send_invitation_again(
    request: Request, session: Session, actor: Actor, invitation_id: UUID, expected: Expected
) -> Response:
    """Gửi thư mới với liên kết mới; liên kết cũ hết hiệu lực."""
    settings = settings_of(request)
    sent = invitations.send_again(session, actor, invitation_id, expected=expected, settings=settings)
    return shown(InvitationPublic, sent)


@router.delete("/invitations/{invitation_id}", status_code=204)
def delete_invitation(session: Session, actor: Actor, invitation_id: UUID, expected: Expected) -> Response:
    """Thu hồi: liên kết hết hiệu lực; lời mời còn lại trong danh sách."""
    invitations.revoke(session, actor, invitation_id, expected=expected)
    return no_content()
