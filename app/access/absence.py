"""Who asked for work that is done after the answer has gone: the account as it stands when the work is done."""

from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session, col

from app.access.actor import Actor
from app.access.standing import standing_of, today, with_standing
from app.errors import Forbidden
from app.models.account import Account

_ASKING = with_standing(
    sa.select(col(Account.id).label("account_id"), col(Account.full_name), col(Account.is_active)).where(
        col(Account.id) == sa.bindparam("account_id")
    )
)


def absent_actor(session: Session, account_id: UUID | None, organisation_id: UUID) -> Actor:
    """The account with the roles that it has now. Raises Forbidden `account_closed` when it may do nothing any more."""
    rows = session.connection().execute(_ASKING, {"account_id": account_id, "today": today()}).all()
    if not rows or not rows[0].is_active:
        raise Forbidden("account_closed", "Tài khoản yêu cầu việc này đã đóng. Hãy làm lại bằng tài khoản khác.")
    at = standing_of(session, rows)
    return Actor(account_id, rows[0].full_name, organisation_id, at.roles, names=at.names, lent=at.lent)
