"""Access tokens: one's own, and those of other systems, which administrators keep."""

from uuid import UUID

from fastapi import APIRouter, Response
from sqlmodel import Session

from app.access.actor import Actor
from app.models.access_token import (
    AccessTokenCreate,
    AccessTokenMade,
    AccessTokenPublic,
    ServiceTokenCreate,
    ServiceTokenMade,
    ServiceTokenPublic,
)
from app.routers.api.answers import PREFIX, Expected, dumper, etag_of, no_content, plain_json, shown
from app.routers.api.lists import ListingDep, list_responses
from app.routers.api.route import ApiRoute
from app.services import access_tokens, service_tokens

router = APIRouter(route_class=ApiRoute, tags=["access tokens"])
UNKEPT = {"Cache-Control": "no-store"}


@router.get("/access-tokens", responses=list_responses(AccessTokenPublic))
def list_access_tokens(session: Session, actor: Actor, listing: ListingDep) -> Response:
    """Khóa API của chính người gọi, mới nhất trước; cả khóa đã hết hạn, đã thu hồi."""
    return listing.answer(session, AccessTokenPublic, lambda s, query: access_tokens.list_tokens(s, actor, query))


@router.post("/access-tokens", status_code=201, response_model=AccessTokenMade)
def create_access_token(session: Session, actor: Actor, command: AccessTokenCreate) -> Response:
    """Khóa mới của chính mình; `token` chỉ hiện một lần này. Phải tự đăng nhập, không tạo được bằng khóa khác."""
    secret, made = access_tokens.create_token(session, actor, command)
    body = dumper(AccessTokenPublic)(made) | {"token": secret}
    return plain_json(body, status=201, headers=_made(f"/access-tokens/{made.id}", made))


@router.get("/access-tokens/{token_id}", response_model=AccessTokenPublic)
def read_access_token(session: Session, actor: Actor, token_id: UUID) -> Response:
    """Một khóa của chính mình: phạm vi, hạn, lần dùng gần nhất."""
    return shown(AccessTokenPublic, access_tokens.find_token(session, actor, token_id), headers=UNKEPT)


@router.delete("/access-tokens/{token_id}", status_code=204)
def delete_access_token(session: Session, actor: Actor, token_id: UUID, expected: Expected) -> Response:
    """Thu hồi: khóa hết tác dụng ngay."""
    access_tokens.revoke_token(session, actor, token_id, expected=expected)
    return no_content()


@router.get("/service-tokens", responses=list_responses(ServiceTokenPublic))
def list_service_tokens(session: Session, actor: Actor, listing: ListingDep) -> Response:
    """Khóa của các hệ thống khác, trong các đơn vị mà người gọi quản trị."""
    return listing.answer(
        session, ServiceTokenPublic, lambda s, query: service_tokens.list_service_tokens(s, actor, query)
    )


@router.post("/service-tokens", status_code=201, response_model=ServiceTokenMade)
def create_service_token(session: Session, actor: Actor, command: ServiceTokenCreate) -> Response:
    """Khóa cho một hệ thống khác, kèm tài khoản máy với một vai trò trong một đơn vị; `token` chỉ hiện một lần này."""
    secret, made = service_tokens.create_service_token(session, actor, command)
    body = dumper(ServiceTokenPublic)(made) | {"token": secret}
    return plain_json(body, status=201, headers=_made(f"/service-tokens/{made.id}", made))


@router.get("/service-tokens/{token_id}", response_model=ServiceTokenPublic)
def read_service_token(session: Session, actor: Actor, token_id: UUID) -> Response:
    """Một khóa của hệ thống khác."""
    return shown(ServiceTokenPublic, service_tokens.find_service_token(session, actor, token_id), headers=UNKEPT)


@router.delete("/service-tokens/{token_id}", status_code=204)
def delete_service_token(session: Session, actor: Actor, token_id: UUID, expected: Expected) -> Response:
    """Thu hồi: khóa hết tác dụng ngay, tài khoản máy của khóa bị đóng."""
    service_tokens.revoke_service_token(session, actor, token_id, expected=expected)
    return no_content()


def _made(path: str, made: object) -> dict[str, str]:
    return {"Location": PREFIX + path, "ETag": etag_of(made), **UNKEPT}
