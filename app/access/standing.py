"""Where an account stands on a day: its memberships that are in force, and the roles lent to it.

Every secret that resolves to an actor, a session's or a token's, asks the same: `with_standing` adds the columns to
its query, `standing_of` reads its rows. Lent roles are asked for only when there are some.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any, NamedTuple
from uuid import UUID
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from sqlmodel import Session, col

from app.access.actor import Actor, LentRole
from app.enums import Role
from app.models.account import Account, Membership
from app.models.delegation import Delegation
from app.models.organisation import Organisation
from app.prepared import Prepared
from app.read_session import memory_of
from app.settings import current_settings

DAY = sa.bindparam("today", type_=sa.Date)


@lru_cache(maxsize=4)
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def today() -> date:
    """The present day at the office: memberships and delegations begin and end with its days."""
    return datetime.now(_zone(current_settings().time_zone)).date()


def in_force(of: Any, day: Any) -> sa.ColumnElement[bool]:
    """Whether a membership or delegation counts on a day; both its days count, and one that is not set is no limit."""
    begun = sa.or_(of.starts_on.is_(None), of.starts_on <= day)
    return sa.and_(begun, sa.or_(of.ends_on.is_(None), of.ends_on >= day))


def _lent() -> sa.ColumnElement[bool]:
    theirs = sa.select(col(Delegation.id)).where(
        col(Delegation.receiver_id) == col(Account.id), col(Delegation.revoked_at).is_(None), in_force(Delegation, DAY)
    )
    return sa.exists(theirs.correlate(Account))


def with_standing(statement: Any) -> Any:
    """A query that selects from Account, with its memberships of `:today`: one row each, the oldest first."""
    return (
        statement.add_columns(
            col(Membership.organisation_id),
            col(Membership.role),
            sa.func.coalesce(Organisation.short_name, Organisation.name).label("organisation_name"),
            _lent().label("has_lent"),
        )
        .outerjoin(Membership, sa.and_(col(Membership.account_id) == col(Account.id), in_force(Membership, DAY)))
        .outerjoin(Organisation, col(Organisation.id) == col(Membership.organisation_id))
        .order_by(col(Membership.created_at), col(Membership.id))
    )


_giving: Any = sa.orm.aliased(Membership)
_giver: Any = sa.orm.aliased(Account)
_LENT = Prepared(
    sa.select(
        col(Delegation.organisation_id),
        col(Delegation.role),
        col(Delegation.giver_id),
        _giver.full_name,
        col(Delegation.ends_on),
    )
    .join(_giver, sa.and_(_giver.id == col(Delegation.giver_id), _giver.is_active))
    .join(
        _giving,
        sa.and_(
            _giving.account_id == col(Delegation.giver_id),
            _giving.organisation_id == col(Delegation.organisation_id),
            _giving.role == col(Delegation.role),
            in_force(_giving, DAY),
        ),
    )
    .where(
        col(Delegation.receiver_id) == sa.bindparam("account_id"),
        col(Delegation.revoked_at).is_(None),
        in_force(Delegation, DAY),
    )
    .order_by(col(Delegation.created_at), col(Delegation.id))
)
"""What is lent ends with the giver's own role, and with the giver's account."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Own roles by organisation, the names of these organisations, and lent roles."""

    roles: dict[UUID, frozenset[Role]]
    names: dict[UUID, str]
    lent: tuple[LentRole, ...]


class Found(NamedTuple):
    """Whose a secret is: the first row of the query, and who acts with it; nobody while the account is no member."""

    first: Any
    actor: Actor | None


Acting = Callable[[Any, Standing], Actor]


def found_with_standing(session: Session, resolving: Prepared, token_hash: str, acting: Acting) -> Found | None:
    """What a query of `with_standing` finds under the hash of a secret today, None when it is nobody's.

    `acting` makes the actor of the first row and of where the account stands.

    Remembered while nothing is committed. A secret that is nobody's is looked for each time: nobody fills the memory.
    """
    day = today()
    known: dict[Any, Found] | None = memory_of(session)
    key = (resolving, token_hash, day)
    if known is not None and key in known:
        return known[key]
    rows = resolving.rows(session, token_hash=token_hash, today=day)
    if not rows:
        return None
    member = rows[0].organisation_id is not None
    found = Found(rows[0], acting(rows[0], standing_of(session, rows)) if member else None)
    if known is not None:
        known[key] = found
    return found


def standing_of(session: Session, rows: Sequence[Any]) -> Standing:
    """The standing in the rows of a query of `with_standing`; without any role when the account is no member."""
    roles: dict[UUID, frozenset[Role]] = {}
    names: dict[UUID, str] = {}
    for row in rows:
        if row.organisation_id is not None:
            roles[row.organisation_id] = roles.get(row.organisation_id, frozenset()) | {row.role}
            names[row.organisation_id] = row.organisation_name
    return Standing(roles, names, _lent_to(session, rows[0].account_id, roles) if rows[0].has_lent else ())


def _lent_to(session: Session, account_id: UUID, roles: dict[UUID, frozenset[Role]]) -> tuple[LentRole, ...]:
    """Roles lent by colleagues: only within bodies that the receiver belongs to, and only those not held already."""
    return tuple(
        LentRole(row.organisation_id, row.role, row.giver_id, row.full_name, row.ends_on)
        for row in _LENT.rows(session, account_id=account_id, today=today())
        if row.organisation_id in roles and row.role not in roles[row.organisation_id]
    )
