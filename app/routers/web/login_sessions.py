"""Sessions: a person's own, signed out one by one or all but this; and those of the accounts that one administers."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response

from app.routers.dependencies import ActorDep, SessionDep
from app.routers.web.forms import FormDep, expected_version
from app.routers.web.pages import page, see_other
from app.routers.web.route import PageRoute
from app.services import login_sessions
from app.services.account_pages import may_write
from app.services.paging import PageQuery

router = APIRouter(include_in_schema=False, route_class=PageRoute)
HERE = "/account/sessions"
OF_ACCOUNT = "/admin/accounts/{account_id}/sessions"


@router.get(HERE)
def show_sessions(
    request: Request,
    session: SessionDep,
    actor: ActorDep,
    cursor: Annotated[str | None, Query(max_length=500)] = None,
) -> Response:
    """Where this account is signed in."""
    found = login_sessions.list_sessions(session, actor, PageQuery(limit=50, cursor=cursor))
    return page(request, "account/sessions.html", found=found)


@router.post(HERE + "/close-others")
def close_other_sessions(request: Request, session: SessionDep, actor: ActorDep) -> Response:
    """Sign all out but this one."""
    login_sessions.end_other_sessions(session, actor)
    return see_other(request, HERE, notice="sessions_ended")


@router.post(HERE + "/{session_id}/close")
def close_session(request: Request, session_id: UUID, session: SessionDep, actor: ActorDep, form: FormDep) -> Response:
    """Sign one out; for this one that is the door."""
    was_this = login_sessions.end_session(session, actor, session_id, expected=expected_version(form))
    return see_other(request, "/sign-in" if was_this else HERE, notice="session_ended")


@router.get(OF_ACCOUNT)
def show_sessions_of(
    request: Request,
    account_id: UUID,
    session: SessionDep,
    actor: ActorDep,
    cursor: Annotated[str | None, Query(max_length=500)] = None,
) -> Response:
    """Where somebody's account is signed in."""
    account, found = login_sessions.list_sessions_of(session, actor, account_id, PageQuery(limit=50, cursor=cursor))
    return page(request, "admin/account_sessions.html", account=account, found=found, can_write=may_write(actor))


@router.post(OF_ACCOUNT + "/close-all")
def close_sessions_of(request: Request, account_id: UUID, session: SessionDep, actor: ActorDep) -> Response:
    """Sign it out everywhere."""
    login_sessions.end_sessions_of(session, actor, account_id)
    return see_other(request, OF_ACCOUNT.format(account_id=account_id), notice="sessions_all_ended")
