"""People's accounts, kept by administrators; and who is calling."""

from datetime import date
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response
from pydantic import BaseModel
from sqlmodel import Session

from app.access.actor import Actor
from app.enums import AccountState, Permission, Role
from app.models.account import AccountMade, AccountNew, AccountPublic, AccountUpdate, HandOver
from app.routers.api.answers import PREFIX, Expected, ReadingDep, dumper, etag_of, plain_json, shown
from app.routers.api.lists import ListingDep, list_responses
from app.routers.api.route import ApiRoute
from app.services import account_closing, account_handover, accounts
from app.services.accounts import AccountFilters

router = APIRouter(route_class=ApiRoute, tags=["accounts"])
UNKEPT = {"Cache-Control": "no-store"}


class OwnMembership(BaseModel):
    """What the caller is, and may do, in one organisation."""

    organisation_id: UUID
    organisation_name: str
    roles: list[Role]
    permissions: list[Permission]


class LentToMe(BaseModel):
    """A colleague's role that the caller may use."""

    organisation_id: UUID
    role: Role
    giver_id: UUID
    giver_name: str
    ends_on: date


class Me(BaseModel):
    """Who is calling, in which bodies, with which rights; `scopes` is null unless a token came with the request."""

    account_id: UUID
    full_name: str
    organisation_id: UUID
    memberships: list[OwnMembership]
    delegations: list[LentToMe]
    scopes: list[Permission] | None


@router.get("/me", response_model=Me)
def read_me(actor: Actor) -> Response:
    """Ai đang gọi, thuộc những đơn vị nào, có quyền gì, đang thay mặt ai."""
    memberships = [
        {
            "organisation_id": place,
            "organisation_name": actor.names.get(place, ""),
            "roles": sorted(roles),
            "permissions": sorted(actor.permissions(place)),
        }
        for place, roles in actor.roles.items()
    ]
    lent = [{name: getattr(one, name) for name in LentToMe.model_fields} for one in actor.lent]
    body = {
        "account_id": actor.account_id,
        "full_name": actor.name,
        "organisation_id": actor.organisation_id,
        "memberships": memberships,
        "delegations": lent,
        "scopes": None if actor.scopes is None else sorted(actor.scopes),
    }
    return plain_json(body, headers=UNKEPT)


@router.get("/accounts", responses=list_responses(AccountPublic) | {404: {}})
def list_accounts(
    session: Session,
    actor: Actor,
    listing: ListingDep,
    q: Annotated[
        str | None, Query(max_length=200, description="Tìm trong họ tên, tên đăng nhập, thư; không cần dấu")
    ] = None,
    organisation_id: Annotated[UUID | None, Query(description="Đơn vị này và các cấp dưới")] = None,
    role: Annotated[Role | None, Query(description="Đang giữ vai trò này")] = None,
    state: AccountState | None = None,
) -> Response:
    """Tài khoản của các đơn vị mà người gọi quản trị và các cấp dưới, theo tên."""
    filters = AccountFilters(q=q, organisation_id=organisation_id, role=role, state=state)
    return listing.answer(session, AccountPublic, lambda s, query: accounts.list_accounts(s, actor, query, filters))


@router.post("/accounts", status_code=201, response_model=AccountMade)
def create_account(session: Session, actor: Actor, command: AccountNew) -> Response:
    """Tài khoản mới với vai trò đầu tiên. `password` chỉ hiện một lần này và phải đổi khi đăng nhập lần đầu."""
    account, password = accounts.add_account(session, actor, command)
    body = dumper(AccountPublic)(account) | {"password": password}
    headers = {"Location": f"{PREFIX}/accounts/{account.id}", "ETag": etag_of(account), **UNKEPT}
    return plain_json(body, status=201, headers=headers)


@router.get("/accounts/{account_id}", response_model=AccountPublic)
def read_account(session: Session, actor: Actor, reading: ReadingDep, account_id: UUID) -> Response:
    """Một tài khoản."""
    return reading.answer(AccountPublic, accounts.find_account(session, actor, account_id))


@router.patch("/accounts/{account_id}", response_model=AccountPublic)
def update_account(
    session: Session, actor: Actor, account_id: UUID, command: AccountUpdate, expected: Expected
) -> Response:
    """Sửa họ tên, thư điện tử (JSON merge patch)."""
    return shown(AccountPublic, accounts.update_account(session, actor, account_id, command, expected=expected))


@router.post("/accounts/{account_id}/close", response_model=AccountPublic)
def close_account(session: Session, actor: Actor, account_id: UUID, expected: Expected) -> Response:
    """Đóng: mọi phiên và khóa truy cập hết hiệu lực ngay. Tài khoản không bao giờ bị xóa."""
    return shown(AccountPublic, account_closing.close_account(session, actor, account_id, expected=expected))


@router.post("/accounts/{account_id}/reopen", response_model=AccountPublic)
def reopen_account(session: Session, actor: Actor, account_id: UUID, expected: Expected) -> Response:
    """Mở lại một tài khoản đã đóng."""
    return shown(AccountPublic, account_closing.reopen_account(session, actor, account_id, expected=expected))


@router.post("/accounts/{account_id}/renew-password", response_model=AccountMade)
def renew_password(session: Session, actor: Actor, account_id: UUID, expected: Expected) -> Response:
    """Cấp mật khẩu tạm; `password` chỉ hiện một lần này."""
    account, password = accounts.renew_password(session, actor, account_id, expected=expected)
    body = dumper(AccountPublic)(account) | {"password": password}
    return plain_json(body, headers={"ETag": etag_of(account), **UNKEPT})


@router.post("/accounts/{account_id}/hand-over", response_model=AccountPublic)
def hand_over_account(
    session: Session, actor: Actor, account_id: UUID, command: HandOver, expected: Expected
) -> Response:
    """Từ một ngày, người nhận (tên đăng nhập) có mọi vai trò của tài khoản này; tài khoản này đóng."""
    account = account_handover.hand_over(session, actor, account_id, command, expected=expected)
    return shown(AccountPublic, account)
