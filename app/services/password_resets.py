"""Passwords: a forgotten one set anew by a link in a letter, one's own changed."""

import secrets
from datetime import timedelta
from typing import Final

from sqlalchemy import Engine
from sqlmodel import Session, col, select, update

from app.access import pending_sign_ins, sessions, throttle
from app.access.actor import Actor
from app.access.passwords import hash_password, password_matches
from app.database import transaction
from app.enums import SignInStep
from app.errors import BadInput, NotFound
from app.models.account import Account
from app.models.base import now
from app.models.sign_in import PasswordReset
from app.rules.password import check_new_password
from app.services.event_log import record
from app.services.mail import send_later
from app.services.own_account import own_account, require_password, warn_owner
from app.services.sign_in import Entry, Visitor, acting, finish, holder, is_open, onward_of
from app.settings import Settings

LIFE: Final = timedelta(hours=1)
NOBODY: Final = Account(login="khong-co-ai", full_name="Không có ai", email="khong-co-ai@vidu.vn")
"""Whom the decoy is written to, and taken back, when nobody was found."""


def ask_for_reset(session: Session, name: str, *, settings: Settings, visitor: Visitor, language: str) -> None:
    """Send a link to whoever has this login or e-mail address. Nobody learns whether that is somebody.

    The same is written in either case, and taken back when nobody was found or too many letters were asked for, so
    that neither the answer nor its time tells. Raises TooManyRequests `too_many_attempts` by the address alone.
    """
    throttle.check_address(session, visitor.address)
    allowed = throttle.letter_allowed(session, name, visitor.address)
    account = _named(session, name)
    with session.begin_nested() as written:
        _send_link(session, account or NOBODY, settings=settings, language=language)
        if not (account and allowed):
            written.rollback()


def _named(session: Session, name: str) -> Account | None:
    """The one open account with this login, or with this e-mail address, that a letter can be sent to."""
    wanted = sessions.fold_login(name)
    named = select(Account).where((Account.login == wanted) | (Account.email == wanted), col(Account.is_active))
    found = [a for a in session.exec(named.limit(2)).all() if a.email and not a.is_service and is_open(a)]
    exact = [a for a in found if a.login == wanted]
    return exact[0] if exact else found[0] if len(found) == 1 else None


def _send_link(session: Session, account: Account, *, settings: Settings, language: str) -> None:
    secret = secrets.token_urlsafe(32)
    held = account.id if account is not NOBODY else None
    session.add(PasswordReset(account_id=held, token_hash=sessions.digest(secret), expires_at=now() + LIFE))
    values = {
        "name": account.full_name,
        "login": account.login,
        "link": f"{settings.public_url}/password-reset/{secret}",
        "minutes": str(int(LIFE.total_seconds() // 60)),
    }
    assert account.email
    send_later(
        session, to=account.email, template="password_reset", language=account.language or language, values=values
    )


def find_reset(session: Session, secret: str) -> tuple[PasswordReset, Account]:
    """The link that still works, and whose it is. Raises NotFound `reset_link_over`."""
    wanted = select(PasswordReset).where(PasswordReset.token_hash == sessions.digest(secret))
    found = session.exec(wanted.with_for_update()).first()
    account = session.get(Account, found.account_id) if found else None
    if not found or found.used_at or found.expires_at <= now() or not account or not is_open(account):
        raise NotFound(
            "reset_link_over", "Đường dẫn này đã dùng hoặc đã hết hạn. Hãy yêu cầu đặt lại mật khẩu lần nữa."
        )
    return found, account


def reset_password(session: Session, secret: str, password: str, *, visitor: Visitor) -> None:
    """Set the password anew by the link: it and all others end, and so does every session.

    Raises NotFound `reset_link_over`, BadInput by `rules.password`.
    """
    _, account = find_reset(session, secret)
    check_new_password(password, login=account.login, full_name=account.full_name)
    _set(session, account, password)
    sessions.close_all(session, account.id)
    record(session, acting(session, account, visitor), "password.reset", entity="account", entity_id=account.id)
    warn_owner(session, account, "password_reset")


def change_own_password(session: Session, actor: Actor, *, password: str, new_password: str) -> str:
    """Change the actor's password: gives a new secret of this session; all others end.

    Raises BadInput `wrong_password` or by `rules.password`, Forbidden `session_needed`.
    """
    account = own_account(session, actor)
    require_password(account, password)
    check_new_password(new_password, login=account.login, full_name=account.full_name, pointer="/new_password")
    _set(session, account, new_password)
    assert actor.session_id
    sessions.close_others(session, account.id, actor.session_id)
    record(session, actor, "password.changed", entity="account", entity_id=account.id)
    warn_owner(session, account, "password_changed")
    return sessions.rotate(session, actor.session_id)


def replace_temporary(
    engine: Engine, secret: str | None, new_password: str, *, settings: Settings, visitor: Visitor
) -> tuple[Entry, str]:
    """The last step of a sign-in with a password that an administrator chose: the session, and where to go on to.

    Raises NotSignedIn `sign_in_expired`, BadInput `password_same` or by `rules.password`.
    """
    with transaction(engine) as session:
        waiting = pending_sign_ins.find(session, secret, SignInStep.NEW_PASSWORD)
        account, onward = holder(session, waiting), onward_of(waiting)
        check_new_password(new_password, login=account.login, full_name=account.full_name, pointer="/new_password")
        if password_matches(new_password, account.password_hash):
            raise BadInput("password_same", "Mật khẩu mới phải khác mật khẩu được cấp.", pointer="/new_password")
        pending_sign_ins.end(session, waiting)
        _set(session, account, new_password)
        record(session, acting(session, account, visitor), "password.changed", entity="account", entity_id=account.id)
        return finish(session, account, settings=settings, visitor=visitor), onward


def new_password_due(session: Session, secret: str | None) -> str:
    """The login for which a new password is due. Raises NotSignedIn `sign_in_expired`."""
    return holder(session, pending_sign_ins.find(session, secret, SignInStep.NEW_PASSWORD)).login


def _set(session: Session, account: Account, password: str) -> None:
    """The new password; every link that would set another has ended."""
    account.password_hash, account.password_temporary = hash_password(password), False
    open_links = (col(PasswordReset.account_id) == account.id, col(PasswordReset.used_at).is_(None))
    session.exec(update(PasswordReset).where(*open_links).values(used_at=now()))
    session.flush()
