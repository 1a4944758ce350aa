"""The sessions that a person is signed in with: seen, and ended one by one or all but this."""

from uuid import UUID

from sqlmodel import Session, col, select

from app.access import sessions
from app.access.actor import Actor
from app.errors import NotFound
from app.models.account import Account, LoginSession
from app.models.base import now
from app.models.sign_in import LoginSessionPublic
from app.rules.device import device_name
from app.services import accounts
from app.services.event_log import record
from app.services.own_account import own_account
from app.services.paging import Page, PageQuery, keyset_page
from app.services.versions import check_version

ENTITY = "login_session"


def list_sessions(session: Session, actor: Actor, query: PageQuery) -> Page[LoginSessionPublic]:
    """The actor's open sessions, the newest first. Raises Forbidden `session_needed`."""
    return _open_sessions(session, actor, own_account(session, actor).id, query)


def _open_sessions(session: Session, actor: Actor, account_id: UUID, query: PageQuery) -> Page[LoginSessionPublic]:
    theirs = select(LoginSession).where(LoginSession.account_id == account_id, LoginSession.expires_at > now())
    page = keyset_page(session, theirs, query, keys=[(col(LoginSession.id), True)])
    return Page([_shown(row, actor) for row in page.items], page.next, page.total)


def show_session(session: Session, actor: Actor, session_id: UUID) -> LoginSessionPublic:
    """One of the actor's sessions. Raises NotFound, Forbidden `session_needed`."""
    return _shown(_find(session, actor, session_id), actor)


def _shown(row: LoginSession, actor: Actor) -> LoginSessionPublic:
    said = {"device": device_name(row.user_agent), "is_current": row.id == actor.session_id}
    return LoginSessionPublic.model_validate({**row.model_dump(), **said})


def _find(session: Session, actor: Actor, session_id: UUID) -> LoginSession:
    account = own_account(session, actor)
    found = session.get(LoginSession, session_id)
    if not found or found.account_id != account.id:
        raise NotFound("not_found", "Không tìm thấy phiên này. Có thể phiên đã kết thúc.")
    return found


def end_session(session: Session, actor: Actor, session_id: UUID, *, expected: int | None = None) -> bool:
    """Sign one of the actor's sessions out; gives whether it was this one.

    Raises NotFound, VersionRequired, StaleVersion, Forbidden `session_needed`.
    """
    found = _find(session, actor, session_id)
    check_version(found, expected)
    sessions.close_session(session, found.id)
    record(session, actor, "session.closed", entity=ENTITY, entity_id=found.id)
    return found.id == actor.session_id


def end_other_sessions(session: Session, actor: Actor) -> int:
    """Sign all sessions of the actor out but this; gives how many there were. Raises Forbidden `session_needed`."""
    account = own_account(session, actor)
    assert actor.session_id
    ended = sessions.close_others(session, account.id, actor.session_id)
    record(session, actor, "session.others_closed", entity="account", entity_id=account.id, new={"count": ended})
    return ended


# --- of the accounts that an administrator keeps -------------------------------------------------------------------


def list_sessions_of(
    session: Session, actor: Actor, account_id: UUID, query: PageQuery
) -> tuple[Account, Page[LoginSessionPublic]]:
    """An account and where it is signed in. Raises NotFound outside the actor's reach, Forbidden without the right."""
    account = accounts.find_account(session, actor, account_id)
    return account, _open_sessions(session, actor, account.id, query)


def end_sessions_of(session: Session, actor: Actor, account_id: UUID) -> None:
    """Sign an account out everywhere, for example when a telephone was lost. Raises what `account_for_change` does."""
    account = accounts.account_for_change(session, actor, account_id)
    sessions.close_all(session, account.id)
    accounts.record_account(session, actor, "signed_out", account, accounts.home_of(session, actor, account))
