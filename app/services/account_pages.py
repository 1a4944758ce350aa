"""What the page of an account shows an administrator, in few queries."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlmodel import Session

from app.access.actor import Actor
from app.access.standing import today
from app.enums import AccountState, Permission
from app.errors import AppError
from app.models.account import Account
from app.services import accounts, second_factors
from app.services.memberships import memberships_of


@dataclass(frozen=True, slots=True)
class AccountShown:
    """An account, its roles within reach, who took over, and what this administrator may do with it."""

    account: Account
    state: AccountState
    memberships: list[Any]
    handed_to: Account | None
    is_own: bool
    may_write: bool
    may_change: bool


def may_write(actor: Actor) -> bool:
    """Whether the actor keeps accounts anywhere."""
    return any(actor.can(Permission.ACCOUNT_WRITE, own) for own in actor.roles)


def show(session: Session, actor: Actor, account_id: UUID) -> AccountShown:
    """The page of an account. Raises what `find_account` raises."""
    account = accounts.find_account(session, actor, account_id)
    own = account.id == actor.account_id
    return AccountShown(
        account=account,
        state=account.state,
        memberships=memberships_of(session, actor, [account.id])[account.id],
        handed_to=session.get(Account, account.handed_to_id) if account.handed_to_id else None,
        is_own=own,
        may_write=may_write(actor),
        may_change=may_write(actor) and _changeable(session, actor, account_id),
    )


def _changeable(session: Session, actor: Actor, account_id: UUID) -> bool:
    try:
        accounts.account_for_change(session, actor, account_id)
    except AppError:
        return False
    return True


def is_over(membership: Any) -> bool:
    """Whether a membership's last day has passed."""
    return membership.ends_on is not None and membership.ends_on < today()


def reset_second_factor(session: Session, actor: Actor, account_id: UUID) -> None:
    """Take the second factor away from somebody who lost it. Raises what `account_for_change` raises."""
    accounts.require_another(actor, account_id)
    account = accounts.account_for_change(session, actor, account_id)
    second_factors.reset_second_factor(session, actor, account, accounts.home_of(session, actor, account))
