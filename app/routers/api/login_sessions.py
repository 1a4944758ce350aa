"""Signing in for programs: a login and password for a token, which goes into the Authorization header."""

from uuid import UUID

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel
from sqlmodel import Session

from app.access.actor import Actor
from app.enums import Permission, Role
from app.models.account import SessionPublic, SignIn
from app.routers.api.answers import PREFIX, no_content, plain_json, zone
from app.routers.api.route import ApiRoute
from app.routers.dependencies import engine_of, settings_of
from app.services import accounts

router = APIRouter(route_class=ApiRoute, tags=["sessions"])


class MembershipPublic(BaseModel):
    """What the caller is, and may do, in one organisation."""

    organisation_id: UUID
    roles: list[Role]
    permissions: list[Permission]


class SignedIn(BaseModel):
    """Who is calling."""

    account_id: UUID
    full_name: str
    organisation_id: UUID
    memberships: list[MembershipPublic]


@router.post("/sessions", status_code=201, response_model=SessionPublic)
def create_session(request: Request, command: SignIn) -> Response:
    """Đăng nhập. Mã chỉ hiện một lần này; câu trả lời có mã bí mật nên không được giữ theo Idempotency-Key."""
    token, opened = accounts.attempt(
        engine_of(request),
        command.login,
        command.password,
        settings=settings_of(request),
        address=request.client.host if request.client else None,
        user_agent=request.headers.get("user-agent"),
    )
    body = {"token": token, "expires_at": opened.expires_at.astimezone(zone())}
    headers = {"Location": f"{PREFIX}/sessions/current", "Cache-Control": "no-store"}
    return plain_json(body, status=201, headers=headers)


@router.get("/sessions/current", response_model=SignedIn)
def read_current_session(session: Session, actor: Actor) -> Response:  # noqa: ARG001 - the session resolves the actor
    """Ai đang gọi, thuộc đơn vị nào, có quyền gì."""
    memberships = [
        {"organisation_id": place, "roles": sorted(roles), "permissions": sorted(actor.permissions(place))}
        for place, roles in actor.roles.items()
    ]
    body = {
        "account_id": actor.account_id,
        "full_name": actor.name,
        "organisation_id": actor.organisation_id,
        "memberships": memberships,
    }
    return plain_json(body, headers={"Cache-Control": "no-store"})


@router.delete("/sessions/current", status_code=204)
def delete_current_session(session: Session, actor: Actor) -> Response:
    """Đăng xuất; mã này không dùng được nữa."""
    accounts.sign_out(session, actor)
    return no_content()
