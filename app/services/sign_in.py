"""Signing in: the password, then a second factor where one is due; signing out."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Engine
from sqlmodel import Session, col, select

from app.access import pending_sign_ins, sessions, throttle
from app.access.actor import Actor
from app.access.standing import in_force, today
from app.access.tokens import require_session
from app.database import transaction
from app.enums import AccountState, Role, SignInStep
from app.errors import BadInput, Forbidden, NotSignedIn
from app.models.account import Account, LoginSession, Membership
from app.models.sign_in import Passkey, PendingSignIn
from app.services import second_factors
from app.services.event_log import record
from app.settings import Settings

WRONG = "Tên đăng nhập hoặc mật khẩu không đúng."
WRONG_CODE = "Mã không đúng hoặc đã dùng. Hãy nhập mã mới nhất."


@dataclass(frozen=True, slots=True)
class Visitor:
    """Where a sign-in comes from. `previous` is the session that the browser came with: it ends with the new one."""

    address: str | None = None
    user_agent: str | None = None
    previous: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """How far a sign-in has come. `secret` is the new session's, or, without one, that of the step still `due`."""

    secret: str
    session: LoginSession | None = None
    due: SignInStep | None = None
    must_set_up: bool = False
    recovery_codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StepDue:
    """What the page of the second step shows. `secret` is that of an authenticator that is still to be set up."""

    login: str
    has_code: bool
    has_passkeys: bool
    secret: str | None
    onward: str


def attempt(
    engine: Engine, login: str, password: str, *, settings: Settings, visitor: Visitor, onward: str = "/"
) -> Entry:
    """Sign in with a password, in transactions of its own, so that a failure is kept and counted.

    `onward` is kept for the page after the second step. Raises TooManyRequests `too_many_attempts`, BadInput
    `wrong_login`, Forbidden `no_membership`.
    """
    with transaction(engine, writing=False) as session:
        throttle.check_throttle(session, login, visitor.address)
        known = sessions.verified_account(session, login, password)
    with transaction(engine) as session:
        account = _unchanged(session, known)
        if account:
            return enter(session, account, settings=settings, visitor=visitor, onward=onward, by_password=True)
        throttle.note_failure(session, login, visitor.address)
    raise BadInput("wrong_login", WRONG, pointer="/password")


def _unchanged(session: Session, known: Account | None) -> Account | None:
    """The account whose password was found right, if that still holds in this transaction."""
    account = session.get(Account, known.id) if known else None
    return account if account and known and account.password_hash == known.password_hash and is_open(account) else None


def nobody_yet(session: Session) -> bool:
    """Whether no account was ever made: a new installation, whose door says how the first one is."""
    return session.exec(select(Account.id).limit(1)).first() is None


def is_open(account: Account) -> bool:
    """Whether somebody can sign in to it."""
    return account.state is AccountState.OPEN


def enter(
    session: Session,
    account: Account,
    *,
    settings: Settings,
    visitor: Visitor,
    onward: str = "/",
    both_factors: bool = False,
    by_password: bool = False,
) -> Entry:
    """Who is known by a first factor goes on: to an open session, or to the next step where one is due.

    `both_factors`: a passkey that checked its holder is already two. `by_password`: one that an administrator chose
    must be replaced, after the second factor. Raises Forbidden `no_membership`.
    """
    acting(session, account, visitor)
    due = account.totp_since or (_roles_today(session, account.id) & settings.second_factor_roles)
    if both_factors or not due:
        return finish(session, account, settings=settings, visitor=visitor, onward=onward, by_password=by_password)
    must_set_up = not account.totp_since and not _passkeys(session, account.id)
    if must_set_up:
        second_factors.prepare(settings, account)
    step, kept = SignInStep.SECOND_FACTOR, {"onward": onward, "by_password": by_password}
    secret = pending_sign_ins.begin(session, step, account_id=account.id, **kept)
    return Entry(secret, due=step, must_set_up=must_set_up)


def _roles_today(session: Session, account_id: UUID) -> frozenset[Role]:
    held: Any = select(Membership.role).where(Membership.account_id == account_id, in_force(Membership, today()))
    return frozenset(session.exec(held).all())


def _passkeys(session: Session, account_id: UUID) -> Sequence[UUID]:
    return session.exec(select(Passkey.id).where(Passkey.account_id == account_id)).all()


def finish(
    session: Session,
    account: Account,
    *,
    settings: Settings,
    visitor: Visitor,
    onward: str = "/",
    by_password: bool = False,
    codes: tuple[str, ...] = (),
) -> Entry:
    """The factors are proven: a session is open, and the one that the browser came with is over.

    Unless the password that opened it was chosen by an administrator: then a new one is due first.
    """
    if by_password and account.password_temporary:
        step = SignInStep.NEW_PASSWORD
        secret = pending_sign_ins.begin(session, step, account_id=account.id, onward=onward)
        return Entry(secret, due=step, recovery_codes=codes)
    if visitor.previous:
        sessions.close_token(session, visitor.previous)
    token, opened = sessions.open_session(
        session, account, hours=settings.session_hours, address=visitor.address, user_agent=visitor.user_agent
    )
    record(session, acting(session, account, visitor), "session.opened", entity="login_session", entity_id=opened.id)
    return Entry(token, opened, recovery_codes=codes)


def acting(session: Session, account: Account, visitor: Visitor) -> Actor:
    """The account as the actor of what it does at the door, in the first organisation that it belongs to."""
    held = select(Membership.organisation_id).where(Membership.account_id == account.id, in_force(Membership, today()))
    place = session.exec(held.order_by(col(Membership.created_at), col(Membership.id)).limit(1)).first()
    if not place:
        raise Forbidden("no_membership", "Tài khoản chưa thuộc đơn vị nào. Hãy liên hệ quản trị viên.")
    return Actor(account.id, account.full_name, place, address=visitor.address)


# --- the second step -------------------------------------------------------------------------------------------------


def step_due(session: Session, secret: str | None, *, settings: Settings) -> StepDue:
    """The second step that waits. Raises NotSignedIn `sign_in_expired`."""
    waiting = pending_sign_ins.find(session, secret, SignInStep.SECOND_FACTOR)
    account = holder(session, waiting)
    has_passkeys = bool(_passkeys(session, account.id))
    to_set_up = None if account.totp_since or has_passkeys else second_factors.secret_of(settings, account)
    return StepDue(account.login, account.totp_since is not None, has_passkeys, to_set_up, onward_of(waiting))


def second_step_taken(
    session: Session, waiting: PendingSignIn, *, settings: Settings, visitor: Visitor, codes: tuple[str, ...] = ()
) -> tuple[Entry, str]:
    """The second factor is proven: what comes next, and where to go on to."""
    account, onward, by_password = holder(session, waiting), onward_of(waiting), waiting.details.get("by_password")
    pending_sign_ins.end(session, waiting)
    entry = finish(
        session,
        account,
        settings=settings,
        visitor=visitor,
        onward=onward,
        by_password=bool(by_password),
        codes=codes,
    )
    return entry, onward


def onward_of(waiting: PendingSignIn) -> str:
    """Where the person was going when the sign-in began."""
    return str(waiting.details.get("onward") or "/")


def holder(session: Session, waiting: PendingSignIn) -> Account:
    """The account whose sign-in waits. Raises NotSignedIn `sign_in_expired` when it was closed meanwhile."""
    account = session.get(Account, waiting.account_id)
    if not account or not is_open(account):
        raise NotSignedIn("sign_in_expired", "Lần đăng nhập này đã hết hạn. Hãy đăng nhập lại từ đầu.")
    return account


def confirm_code(
    engine: Engine, secret: str | None, code: str, *, settings: Settings, visitor: Visitor
) -> tuple[Entry, str]:
    """The second step by a code: the session, and where to go on to. Where a second factor must be set up, it now is.

    In a transaction of its own, so that a wrong code is counted: the fifth ends this sign-in, and each counts as a
    failure of the login. Raises NotSignedIn `sign_in_expired`, TooManyRequests, BadInput `wrong_code`.
    """
    with transaction(engine) as session:
        waiting = pending_sign_ins.find(session, secret, SignInStep.SECOND_FACTOR)
        account = holder(session, waiting)
        throttle.check_throttle(session, account.login, visitor.address)
        actor = acting(session, account, visitor)
        codes: tuple[str, ...] | None = ()
        if account.totp_since or _passkeys(session, account.id):
            fits = second_factors.accepts(session, actor, account, code, settings=settings)
            codes = () if fits else None
        else:
            codes = second_factors.confirm(session, actor, account, code, settings=settings)
        if codes is not None:
            return second_step_taken(session, waiting, settings=settings, visitor=visitor, codes=codes)
        pending_sign_ins.note_failure(session, waiting)
        throttle.note_failure(session, account.login, visitor.address)
    raise BadInput("wrong_code", WRONG_CODE, pointer="/code")


# --- leaving ---------------------------------------------------------------------------------------------------------


def sign_out(session: Session, actor: Actor) -> None:
    """End the actor's session. Raises Forbidden `session_needed` for an API key, which is revoked instead."""
    require_session(actor)
    if actor.session_id:
        sessions.close_session(session, actor.session_id)
        record(session, actor, "session.closed", entity="login_session", entity_id=actor.session_id)
        session.flush()
