"""The second factor (TOTP, RFC 6238): set up, confirmed by a code, used, switched off; recovery codes."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlmodel import Session, col, select

from app.access import installation_key, one_time_codes, sessions
from app.access.actor import Actor
from app.enums import Permission
from app.errors import BadInput, Conflict
from app.models.account import Account
from app.models.base import now
from app.services.event_log import record
from app.services.own_account import own_account, require_password, warn_owner
from app.services.reach import require_reach
from app.settings import Settings

ENTITY = "account"


@dataclass(frozen=True, slots=True)
class FactorShown:
    """What the owner's page shows: since when it is on, the secret that waits to be confirmed, codes left."""

    login: str
    since: datetime | None
    secret: str | None
    codes_left: int
    has_password: bool


def show_own(session: Session, actor: Actor, *, settings: Settings) -> FactorShown:
    """The actor's own second factor. Raises Forbidden `session_needed`."""
    account = own_account(session, actor)
    waiting = None if account.totp_since else secret_of(settings, account)
    left = one_time_codes.recovery_codes_left(session, account.id)
    return FactorShown(account.login, account.totp_since, waiting, left, account.password_hash is not None)


def prepare(settings: Settings, account: Account) -> None:
    """Give the account a secret that waits to be confirmed, if it has none. Raises Unavailable without a key."""
    if not account.totp_secret:
        account.totp_secret = installation_key.seal(settings, one_time_codes.new_secret())


def secret_of(settings: Settings, account: Account) -> str | None:
    """The secret that an authenticator is to be set up with; None without one."""
    return installation_key.unseal(settings, account.totp_secret) if account.totp_secret else None


def check_key(session: Session, *, settings: Settings) -> None:
    """Raise Unavailable `secret_key_missing` when secrets are kept that this installation has no key to read."""
    if session.exec(select(Account.id).where(col(Account.totp_secret).is_not(None)).limit(1)).first():
        installation_key.check(settings)


def begin(session: Session, actor: Actor, *, settings: Settings) -> None:
    """Start setting up. Raises Conflict `second_factor_set`, Forbidden `session_needed`."""
    account = own_account(session, actor)
    if account.totp_since:
        raise Conflict("second_factor_set", "Tài khoản đã có mã xác thực thứ hai.")
    prepare(settings, account)
    session.flush()


def confirm_own(session: Session, actor: Actor, code: str, *, settings: Settings) -> tuple[tuple[str, ...], str]:
    """Finish setting up with a code of the authenticator: recovery codes, and a new secret of this session.

    All other sessions end. Raises BadInput `wrong_code`, Conflict `second_factor_set`.
    """
    account = own_account(session, actor)
    if account.totp_since:
        raise Conflict("second_factor_set", "Tài khoản đã có mã xác thực thứ hai.")
    codes = confirm(session, actor, account, code, settings=settings)
    if codes is None:
        raise BadInput(
            "wrong_code", "Mã không đúng. Hãy xem giờ của điện thoại, rồi nhập mã mới nhất.", pointer="/code"
        )
    return codes, _renewed(session, actor)


def confirm(
    session: Session, actor: Actor, account: Account, code: str, *, settings: Settings
) -> tuple[str, ...] | None:
    """From now on the factor counts: gives recovery codes, or None when the code is not the authenticator's."""
    secret = secret_of(settings, account)
    step = one_time_codes.matching_step(secret, _digits(code)) if secret else None
    if step is None:
        return None
    account.totp_since, account.totp_last_step = now(), step
    session.flush()
    codes = one_time_codes.make_recovery_codes(session, account.id)
    record(session, actor, "second_factor.added", entity=ENTITY, entity_id=account.id)
    warn_owner(session, account, "second_factor_added")
    return codes


def accepts(session: Session, actor: Actor, account: Account, code: str, *, settings: Settings) -> bool:
    """Whether this is a code of the authenticator, or a recovery code; either works once."""
    if one_time_codes.is_recovery_code(code):
        return _use_recovery_code(session, actor, account, code)
    secret = secret_of(settings, account)
    step = one_time_codes.matching_step(secret, _digits(code)) if secret and account.totp_since else None
    return step is not None and one_time_codes.use_step(session, account.id, step)


def _use_recovery_code(session: Session, actor: Actor, account: Account, code: str) -> bool:
    if not one_time_codes.use_recovery_code(session, account.id, code):
        return False
    record(session, actor, "recovery_code.used", entity=ENTITY, entity_id=account.id)
    warn_owner(session, account, "recovery_code_used")
    return True


def _digits(code: str) -> str:
    """Authenticators show "123 456"."""
    return "".join(code.split())


def renew_recovery_codes(session: Session, actor: Actor, password: str) -> tuple[str, ...]:
    """New recovery codes; the old ones end. Raises BadInput `wrong_password`, Conflict `second_factor_missing`."""
    account = _with_factor(session, actor)
    require_password(account, password)
    codes = one_time_codes.make_recovery_codes(session, account.id)
    record(session, actor, "recovery_codes.made", entity=ENTITY, entity_id=account.id)
    warn_owner(session, account, "recovery_codes_made")
    return codes


def remove_own(session: Session, actor: Actor, password: str) -> str:
    """Switch the second factor off: gives a new secret of this session; all others end.

    Raises BadInput `wrong_password`, Conflict `second_factor_missing`.
    """
    account = _with_factor(session, actor)
    require_password(account, password)
    _forget(session, account)
    record(session, actor, "second_factor.removed", entity=ENTITY, entity_id=account.id)
    return _renewed(session, actor)


def reset_second_factor(session: Session, actor: Actor, account: Account, organisation_id: UUID) -> None:
    """An administrator frees somebody who lost the authenticator: factor, recovery codes and sessions end.

    `organisation_id` is the body in which the administrator keeps this account. Raises Forbidden without the right,
    Conflict `second_factor_missing`.
    """
    require_reach(session, actor, Permission.ACCOUNT_WRITE, organisation_id)
    if not account.totp_since:
        raise Conflict("second_factor_missing", "Tài khoản này chưa bật mã xác thực thứ hai.")
    _forget(session, account)
    sessions.close_all(session, account.id)
    record(
        session,
        actor,
        "second_factor.reset",
        entity=ENTITY,
        entity_id=account.id,
        organisation_id=organisation_id,
        new={"login": account.login},
    )


def _with_factor(session: Session, actor: Actor) -> Account:
    account = own_account(session, actor)
    if not account.totp_since:
        raise Conflict("second_factor_missing", "Tài khoản chưa bật mã xác thực thứ hai.")
    return account


def _forget(session: Session, account: Account) -> None:
    account.totp_secret = account.totp_since = account.totp_last_step = None
    one_time_codes.forget_recovery_codes(session, account.id)
    session.flush()
    warn_owner(session, account, "second_factor_removed")


def _renewed(session: Session, actor: Actor) -> str:
    assert actor.session_id
    assert actor.account_id
    sessions.close_others(session, actor.account_id, actor.session_id)
    return sessions.rotate(session, actor.session_id)
