"""One's own data as a whole, and the erasure of an ended account's."""

from uuid import UUID

from fastapi import APIRouter, Response
from pydantic import BaseModel
from sqlmodel import Session

from app.access.actor import Actor
from app.models.person import PersonErase
from app.routers.api.answers import Expected, no_content, plain_json
from app.routers.api.route import ApiRoute
from app.services import personal_data

router = APIRouter(route_class=ApiRoute, tags=["personal data"])
Rows = list[dict[str, object]]


class AccountExport(BaseModel):
    """Everything held about an account, without secrets."""

    account: dict[str, object]
    memberships: Rows
    delegations: Rows
    invitations: Rows
    sessions: Rows
    tokens: Rows
    passkeys: Rows
    external_identities: Rows
    log: Rows


@router.post("/me/export", response_model=AccountExport)
def export_own_data(session: Session, actor: Actor) -> Response:
    """Mọi dữ liệu đang giữ về tài khoản của người gọi; được ghi vào nhật ký."""
    return plain_json(personal_data.export_own_data(session, actor))


@router.post("/accounts/{account_id}/erase", status_code=204)
def erase_account(
    session: Session, actor: Actor, account_id: UUID, command: PersonErase, expected: Expected
) -> Response:
    """Xóa dữ liệu cá nhân của một tài khoản đã đóng; việc đã làm vẫn còn trong nhật ký."""
    personal_data.erase_account(session, actor, account_id, command, expected=expected)
    return no_content()
