"""Sign-in sessions: opened, resolved to an actor, closed. Secrets are kept only as hashes."""

import hashlib
import secrets
from datetime import timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session, col, delete, select, update

from app.access.actor import Actor
from app.access.passwords import password_matches
from app.access.standing import Standing, found_with_standing, with_standing
from app.enums import AccountState
from app.errors import NotSignedIn
from app.models.account import Account, LoginSession
from app.models.base import now
from app.prepared import Prepared
from app.rules.vietnamese import nfc

TOKEN_PREFIX = "dh_"  # noqa: S105
TOUCH_AFTER = timedelta(minutes=5)
VISIT_GAP = timedelta(hours=1)
"""Who comes back after so long without a click begins a new visit, as does who signs in."""


def digest(secret: str) -> str:
    """The hash under which a secret is kept (it has 256 random bits, so one SHA-256 is enough)."""
    return hashlib.sha256(secret.encode()).hexdigest()


def fold_login(login: str) -> str:
    """Logins do not tell upper from lower case."""
    return nfc(login).strip().casefold()


def verified_account(session: Session, login: str, password: str) -> Account | None:
    """The active account with this login and password, in the same time whether the login exists or not."""
    account = session.exec(select(Account).where(Account.login == fold_login(login))).first()
    usable = account if account and account.state is AccountState.OPEN else None
    return usable if password_matches(password, usable.password_hash if usable else None) else None


def open_session(
    session: Session, account: Account, *, hours: int, address: str | None, user_agent: str | None
) -> tuple[str, LoginSession]:
    """A new session and its secret, which is shown only now; a new visit begins. Those that ran out are dropped."""
    token = TOKEN_PREFIX + secrets.token_urlsafe(32)
    session.exec(
        delete(LoginSession).where(col(LoginSession.account_id) == account.id, col(LoginSession.expires_at) <= now())
    )
    opened = LoginSession(
        token_hash=digest(token),
        account_id=account.id,
        last_used_at=now(),
        expires_at=now() + timedelta(hours=hours),
        address=address,
        user_agent=(user_agent or "")[:300] or None,
    )
    session.add(opened)
    session.flush()
    _note_visit(session, account.id, gap=timedelta(0))
    return token, opened


def rotate(session: Session, session_id: UUID) -> str:
    """A new secret for an open session, when what it may do changes: one that was fixed or seen before is worthless."""
    token = TOKEN_PREFIX + secrets.token_urlsafe(32)
    session.exec(update(LoginSession).where(col(LoginSession.id) == session_id).values(token_hash=digest(token)))
    return token


def close_others(session: Session, account_id: UUID, kept: UUID) -> int:
    """End all sessions of an account but one; gives how many there were."""
    mine = (col(LoginSession.account_id) == account_id, col(LoginSession.id) != kept)
    return int(session.exec(delete(LoginSession).where(*mine)).rowcount)


def close_all(session: Session, account_id: UUID) -> None:
    """End every session of an account."""
    session.exec(delete(LoginSession).where(col(LoginSession.account_id) == account_id))


def work_in(session: Session, session_id: UUID, organisation_id: UUID) -> None:
    """From now on the session works in this organisation; one that the account leaves is passed over."""
    session.exec(update(LoginSession).where(col(LoginSession.id) == session_id).values(organisation_id=organisation_id))


def close_session(session: Session, session_id: UUID) -> None:
    """End a session; ending one that has ended is no error."""
    session.exec(delete(LoginSession).where(col(LoginSession.id) == session_id))


def close_token(session: Session, token: str) -> None:
    """End the session of a token, whosever it is; one that has ended is no error."""
    session.exec(delete(LoginSession).where(col(LoginSession.token_hash) == digest(token)))


_RESOLVING = Prepared(
    with_standing(
        sa.select(
            col(LoginSession.id),
            col(LoginSession.last_used_at),
            col(LoginSession.expires_at),
            col(LoginSession.organisation_id).label("works_in"),
            col(Account.id).label("account_id"),
            col(Account.full_name),
            col(Account.is_active),
        )
        .join(Account, col(Account.id) == col(LoginSession.account_id))
        .where(col(LoginSession.token_hash) == sa.bindparam("token_hash"))
    )
)
"""Every request begins with this: one query, columns only, built once."""


def resolve(session: Session, token: str, *, idle_minutes: int) -> tuple[Actor, bool]:
    """The actor of a session token, and whether its last use should be noted. Raises NotSignedIn."""
    found = found_with_standing(session, _RESOLVING, digest(token), _acting)
    moment = now()
    if not found or not found.first.is_active or found.first.expires_at <= moment:
        raise NotSignedIn("not_signed_in", "Phiên làm việc đã hết. Hãy đăng nhập lại.")
    unused = moment - found.first.last_used_at
    if unused >= timedelta(minutes=idle_minutes):
        raise NotSignedIn("session_idle", "Phiên làm việc đã hết do lâu không dùng. Hãy đăng nhập lại.")
    if not found.actor:
        raise NotSignedIn("no_membership", "Tài khoản chưa thuộc đơn vị nào. Hãy liên hệ quản trị viên.")
    return found.actor, unused > TOUCH_AFTER


def _acting(first: Any, at: Standing) -> Actor:
    place = first.works_in if first.works_in in at.roles else first.organisation_id
    return Actor(first.account_id, first.full_name, place, at.roles, first.id, names=at.names, lent=at.lent)


def touch(session: Session, session_id: UUID) -> None:
    """Note that a session was used now. Several requests may do so at once: none of them is refused for it."""
    moment = now()
    session.execute(
        update(LoginSession)
        .where(col(LoginSession.id) == session_id, col(LoginSession.last_used_at) < moment)
        .values(last_used_at=moment)
        .execution_options(synchronize_session=False)
    )
    owner = sa.select(col(LoginSession.account_id)).where(col(LoginSession.id) == session_id).scalar_subquery()
    _note_visit(session, owner, gap=VISIT_GAP)


def _note_visit(session: Session, account_id: Any, *, gap: timedelta) -> None:
    """The account was seen now; when that is longer than `gap` after the last time, a new visit begins."""
    moment, seen = now(), col(Account.seen_at)
    session.execute(
        update(Account)
        .where(col(Account.id) == account_id)
        .values(
            visited_at=sa.case((seen < moment - gap, seen), else_=col(Account.visited_at)),
            seen_at=moment,
            updated_at=col(Account.updated_at),
        )
        .execution_options(synchronize_session=False)
    )
