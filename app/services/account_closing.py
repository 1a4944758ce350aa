"""Accounts end and are opened again. None is ever deleted: the log names it for good."""

from datetime import date
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session, col, select

from app.access import sessions, tokens
from app.access.actor import Actor
from app.access.standing import today
from app.enums import AccountState, Role
from app.errors import Conflict
from app.models.account import Account, Membership
from app.models.base import now
from app.services.accounts import account_for_change, home_of, record_account, require_another, said_of
from app.services.event_log import differences
from app.services.plans import save
from app.services.versions import check_version


def close_account(session: Session, actor: Actor, account_id: UUID, *, expected: int | None) -> Account:
    """Nobody can sign in to it any more: sessions and tokens end at once. Its past stays under its name.

    Raises what `account_for_change` raises, Forbidden `own_account`, Conflict `account_closed`,
    `last_administrator`.
    """
    require_another(actor, account_id)
    account = account_for_change(session, actor, account_id)
    check_version(account, expected)
    if account.state is AccountState.CLOSED:
        raise Conflict("account_closed", "Tài khoản này đã đóng.")
    return _close(session, actor, account, "closed")


def _close(session: Session, actor: Actor, account: Account, action: str) -> Account:
    lock_administrators(session)
    before = said_of(account)
    account.is_active, account.closed_at = False, now()
    save(session)
    require_an_administrator(session)
    sessions.close_all(session, account.id)
    tokens.end_all(session, account.id)
    old, new = differences(before, said_of(account))
    record_account(session, actor, action, account, home_of(session, actor, account), old=old, new=new)
    session.flush()
    return account


def reopen_account(session: Session, actor: Actor, account_id: UUID, *, expected: int | None) -> Account:
    """A closed account is used again, with the memberships that are still in force; its tokens stay ended."""
    require_another(actor, account_id)
    account = account_for_change(session, actor, account_id)
    check_version(account, expected)
    if account.is_active and account.closed_at is None:
        raise Conflict("account_open", "Tài khoản này đang dùng được.")
    before = said_of(account)
    account.is_active, account.closed_at, account.handed_to_id = True, None, None
    save(session)
    old, new = differences(before, said_of(account))
    record_account(session, actor, "reopened", account, home_of(session, actor, account), old=old, new=new)
    session.flush()
    return account


# --- the last administrator ------------------------------------------------------------------------------------------


def lock_administrators(session: Session) -> None:
    """Whoever takes an administrator away queues here: two who remove each other do not both succeed."""
    first = select(Membership.id).where(Membership.role == Role.ADMINISTRATOR).order_by(col(Membership.id)).limit(1)
    session.exec(first.with_for_update()).all()


def require_an_administrator(session: Session, *, day: date | None = None) -> None:
    """Raise Conflict `last_administrator` when nobody would be left who administers for good from `day` (today) on."""
    lasting = (
        select(Membership.id)
        .join(Account, col(Account.id) == col(Membership.account_id))
        .where(
            Membership.role == Role.ADMINISTRATOR,
            col(Membership.ends_on).is_(None),
            sa.or_(col(Membership.starts_on).is_(None), col(Membership.starts_on) <= (day or today())),
            col(Account.is_active),
            col(Account.closed_at).is_(None),
            col(Account.is_service).is_(False),
        )
    )
    if session.exec(lasting.limit(1)).first() is None:
        raise Conflict("last_administrator", "Đây là quản trị viên cuối cùng. Hãy thêm một quản trị viên khác trước.")
