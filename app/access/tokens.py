"""Access tokens (khóa API): made, resolved to an actor, ended. What scripts and other systems sign in with.

`dh_pat_…` belongs to a person, `dh_svc_…` to a service account: secret scanners find both by their prefix, and one
look at a secret tells it from a session's. It has 256 random bits, so one SHA-256 of it is enough to keep.
"""

import re
import secrets
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session, col, update

from app.access.actor import Actor
from app.access.sessions import digest
from app.access.standing import Standing, found_with_standing, with_standing
from app.enums import Permission
from app.errors import Forbidden, NotSignedIn
from app.models.access_token import AccessToken
from app.models.account import Account
from app.models.base import now
from app.prepared import Prepared

PERSONAL = "dh_pat_"
SERVICE = "dh_svc_"
SHAPE = re.compile(r"dh_(?:pat|svc)_[A-Za-z0-9_-]{43}")
ENDING = 4
TOUCH_AFTER = timedelta(minutes=5)


def is_access_token(secret: str) -> bool:
    """Whether this is an access token's secret, not a session's (those are shorter)."""
    return SHAPE.fullmatch(secret) is not None


def make(
    session: Session, account: Account, *, name: str, scopes: list[Permission], expires_at: datetime | None
) -> tuple[str, AccessToken]:
    """A new token of an account, and its secret, which is shown only now."""
    secret = (SERVICE if account.is_service else PERSONAL) + secrets.token_urlsafe(32)
    made = AccessToken(
        account_id=account.id,
        name=name,
        token_hash=digest(secret),
        ending=secret[-ENDING:],
        scopes=sorted(scope.value for scope in scopes),
        expires_at=expires_at,
    )
    session.add(made)
    session.flush()
    return secret, made


_RESOLVING = Prepared(
    with_standing(
        sa.select(
            col(AccessToken.id),
            col(AccessToken.scopes),
            col(AccessToken.last_used_at),
            col(AccessToken.expires_at),
            col(AccessToken.revoked_at),
            col(Account.id).label("account_id"),
            col(Account.full_name),
            col(Account.is_active),
        )
        .join(Account, col(Account.id) == col(AccessToken.account_id))
        .where(col(AccessToken.token_hash) == sa.bindparam("token_hash"))
    )
)


def resolve(session: Session, secret: str) -> tuple[Actor, bool]:
    """The actor of a token, and whether its last use should be noted.

    Raises NotSignedIn: `token_expired`, `token_revoked`, `no_membership`, or `not_signed_in` for one that is none.
    """
    found = found_with_standing(session, _RESOLVING, digest(secret), _acting)
    if not found or not found.first.is_active:
        raise NotSignedIn("not_signed_in", "Khóa API không đúng. Hãy kiểm tra lại khóa.")
    first, moment = found.first, now()
    if first.revoked_at is not None:
        raise NotSignedIn("token_revoked", "Khóa API đã bị thu hồi. Hãy tạo khóa mới.")
    if first.expires_at is not None and first.expires_at <= moment:
        raise NotSignedIn("token_expired", "Khóa API đã hết hạn. Hãy tạo khóa mới.")
    if not found.actor:
        raise NotSignedIn("no_membership", "Tài khoản chưa thuộc đơn vị nào. Hãy liên hệ quản trị viên.")
    return found.actor, first.last_used_at is None or first.last_used_at + TOUCH_AFTER < moment


def _acting(first: Any, at: Standing) -> Actor:
    return Actor(
        first.account_id,
        first.full_name,
        first.organisation_id,
        at.roles,
        scopes=known_scopes(first.scopes),
        token_id=first.id,
        names=at.names,
        lent=at.lent,
    )


def require_session(actor: Actor) -> None:
    """Raise Forbidden `session_needed` for a token: keys, passwords and second factors are a person's own doing."""
    if actor.token_id is not None:
        raise Forbidden("session_needed", "Việc này chỉ làm được khi đã đăng nhập, không làm bằng khóa API.")


def known_scopes(kept: list[str]) -> frozenset[Permission]:
    """The scopes kept with a token; one that this version no longer knows gives no right."""
    return frozenset(Permission(scope) for scope in kept if scope in _SCOPES)


_SCOPES = frozenset(Permission)


def touch(session: Session, token_id: UUID, address: str | None) -> None:
    """Note that a token was used now, and from where. Several requests may do so at once: none is refused for it."""
    moment = now()
    before = col(AccessToken.last_used_at)
    session.execute(
        update(AccessToken)
        .where(col(AccessToken.id) == token_id, sa.or_(before.is_(None), before < moment))
        .values(last_used_at=moment, last_address=address, updated_at=col(AccessToken.updated_at))
        .execution_options(synchronize_session=False)
    )


def end_all(session: Session, account_id: UUID) -> None:
    """End every token of an account, when it is closed."""
    session.execute(
        update(AccessToken)
        .where(col(AccessToken.account_id) == account_id, col(AccessToken.revoked_at).is_(None))
        .values(revoked_at=now())
        .execution_options(synchronize_session=False)
    )
