"""Signing in for programs: a login and password for a token, which goes into the Authorization header."""

from dataclasses import replace
from uuid import UUID

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel
from sqlmodel import Session

from app.access.actor import Actor
from app.enums import Permission, Role, SignInStep
from app.errors import AppError, Forbidden, NotSignedIn
from app.models.account import SessionPublic, SignIn
from app.models.sign_in import LoginSessionPublic, SecondFactorCode, SessionsEnded
from app.routers.api.answers import PREFIX, Expected, ReadingDep, no_content, plain_json, zone
from app.routers.api.lists import ListingDep, list_responses
from app.routers.api.route import ApiRoute
from app.routers.dependencies import engine_of, settings_of
from app.routers.visitors import visitor_of
from app.services import login_sessions
from app.services import sign_in as signing

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
    entry = signing.attempt(
        engine_of(request),
        command.login,
        command.password,
        settings=settings_of(request),
        visitor=replace(visitor_of(request), previous=None),
    )
    return _opened(entry)


def _opened(entry: signing.Entry) -> Response:
    """201 with the token; or 401 saying which step is still due, with the secret that goes with it."""
    if not entry.session:
        raise step_still_due(entry)
    body = {"token": entry.secret, "expires_at": entry.session.expires_at.astimezone(zone())}
    headers = {"Location": f"{PREFIX}/sessions/current", "Cache-Control": "no-store"}
    return plain_json(body, status=201, headers=headers)


def step_still_due(entry: signing.Entry) -> AppError:
    """The refusal that names the next step."""
    if entry.must_set_up:
        return Forbidden(
            "second_factor_setup_required",
            "Vai trò của tài khoản cần mã xác thực thứ hai. Hãy đăng nhập trên trang web để thiết lập.",
        )
    if entry.due is SignInStep.NEW_PASSWORD:
        return Forbidden(
            "password_change_required",
            "Mật khẩu này do quản trị viên cấp. Hãy đăng nhập trên trang web để đặt mật khẩu của mình.",
        )
    return NotSignedIn(
        "second_factor_required",
        "Hãy gửi mã xác thực thứ hai cùng pending_token đến /sessions/second-factor.",
        extra={"pending_token": entry.secret},
    )


@router.post("/sessions/second-factor", status_code=201, response_model=SessionPublic)
def confirm_session(request: Request, command: SecondFactorCode) -> Response:
    """Bước hai: mã xác thực (hoặc mã dự phòng) cùng pending_token của bước một. Sai năm lần thì phải làm lại."""
    visitor = replace(visitor_of(request), previous=None)
    entry, _ = signing.confirm_code(
        engine_of(request), command.pending_token, command.code, settings=settings_of(request), visitor=visitor
    )
    return _opened(entry)


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
    signing.sign_out(session, actor)
    return no_content()


@router.get("/sessions", responses=list_responses(LoginSessionPublic))
def list_own_sessions(session: Session, actor: Actor, listing: ListingDep) -> Response:
    """Các phiên làm việc của người gọi còn hiệu lực, mới nhất trước."""
    return listing.answer(session, LoginSessionPublic, lambda s, query: login_sessions.list_sessions(s, actor, query))


@router.post("/sessions/close-others", response_model=SessionsEnded)
def close_other_sessions(session: Session, actor: Actor) -> Response:
    """Đăng xuất mọi phiên khác của người gọi, giữ phiên này."""
    return plain_json({"ended": login_sessions.end_other_sessions(session, actor)})


@router.get("/sessions/{session_id}", response_model=LoginSessionPublic)
def read_own_session(session: Session, actor: Actor, reading: ReadingDep, session_id: UUID) -> Response:
    """Một phiên của người gọi."""
    return reading.answer(LoginSessionPublic, login_sessions.show_session(session, actor, session_id))


@router.delete("/sessions/{session_id}", status_code=204)
def delete_own_session(session: Session, actor: Actor, session_id: UUID, expected: Expected) -> Response:
    """Đăng xuất một phiên của người gọi."""
    login_sessions.end_session(session, actor, session_id, expected=expected)
    return no_content()
