"""Passkeys: added, used at the door alone or as the second step, removed. Each challenge is used once."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from sqlalchemy import Engine
from sqlmodel import Session, col, select

from app.access import passkeys as ceremony
from app.access import pending_sign_ins
from app.access.actor import Actor
from app.access.passkeys import Site
from app.database import transaction
from app.enums import SignInStep
from app.errors import BadInput, Conflict, NotFound
from app.models.account import Account
from app.models.base import now
from app.models.sign_in import Passkey
from app.services.event_log import record
from app.services.own_account import own_account, warn_owner
from app.services.sign_in import Entry, Visitor, enter, holder, is_open, second_step_taken
from app.services.versions import check_version
from app.settings import Settings

MOST: Final = 20
ENTITY: Final = "passkey"


def list_passkeys(session: Session, actor: Actor) -> Sequence[Passkey]:
    """The actor's passkeys, the oldest first; there are at most 20. Raises Forbidden `session_needed`."""
    return _of(session, own_account(session, actor).id)


def _of(session: Session, account_id: UUID) -> Sequence[Passkey]:
    return session.exec(select(Passkey).where(Passkey.account_id == account_id).order_by(col(Passkey.id))).all()


def begin_adding(session: Session, actor: Actor, *, site: Site) -> tuple[str, str]:
    """A secret for the browser, and what its script asks the device with. Raises Conflict `too_many_passkeys`."""
    account = own_account(session, actor)
    kept = _of(session, account.id)
    if len(kept) >= MOST:
        raise Conflict("too_many_passkeys", f"Mỗi tài khoản có nhiều nhất {MOST} khóa đăng nhập. Hãy gỡ bớt.")
    challenge, options = ceremony.asking_to_make(account, kept, site)
    secret = pending_sign_ins.begin(session, SignInStep.PASSKEY, account_id=account.id, challenge=challenge)
    return secret, options


def add_passkey(
    session: Session, actor: Actor, secret: str | None, *, name: str, credential: str, site: Site
) -> Passkey:
    """Keep what the device made. Raises NotSignedIn `sign_in_expired`, BadInput `passkey_refused`, Conflict."""
    account = own_account(session, actor)
    waiting = pending_sign_ins.take(session, secret, SignInStep.PASSKEY)
    if waiting.account_id != account.id:
        raise ceremony.refusal()
    new = ceremony.made(credential, str(waiting.details["challenge"]), site)
    if session.exec(select(Passkey.id).where(Passkey.credential_id == new.credential_id)).first():
        raise Conflict("passkey_known", "Khóa đăng nhập này đã được thêm.")
    passkey = Passkey(
        account_id=account.id,
        name=name,
        credential_id=new.credential_id,
        public_key=new.public_key,
        sign_count=new.sign_count,
        transports=new.transports,
    )
    session.add(passkey)
    session.flush()
    record(session, actor, "passkey.added", entity=ENTITY, entity_id=passkey.id, new={"name": name})
    warn_owner(session, account, "passkey_added")
    return passkey


def remove_passkey(session: Session, actor: Actor, passkey_id: UUID, *, expected: int | None) -> None:
    """It opens nothing any more. Raises NotFound for another's, VersionRequired, StaleVersion."""
    account = own_account(session, actor)
    passkey = session.get(Passkey, passkey_id)
    if not passkey or passkey.account_id != account.id:
        raise NotFound("not_found", "Không tìm thấy khóa đăng nhập này.")
    check_version(passkey, expected)
    session.delete(passkey)
    session.flush()
    record(session, actor, "passkey.removed", entity=ENTITY, entity_id=passkey_id, old={"name": passkey.name})
    warn_owner(session, account, "passkey_removed")


# --- at the door ---------------------------------------------------------------------------------------------------


def begin_alone(session: Session, *, site: Site) -> tuple[str, str]:
    """For somebody who has not said who it is: a secret for the browser, and what its script asks the device with."""
    challenge, options = ceremony.asking_to_use([], site)
    return pending_sign_ins.begin(session, SignInStep.PASSKEY, challenge=challenge), options


def begin_as_second(session: Session, secret: str | None, *, site: Site) -> str:
    """For the second step of a sign-in: what the script asks the device with. Raises NotSignedIn `sign_in_expired`."""
    waiting = pending_sign_ins.find(session, secret, SignInStep.SECOND_FACTOR)
    challenge, options = ceremony.asking_to_use(_of(session, holder(session, waiting).id), site)
    waiting.details = {**waiting.details, "challenge": challenge}
    session.flush()
    return options


def enter_alone(
    engine: Engine, secret: str | None, credential: str, *, site: Site, settings: Settings, visitor: Visitor
) -> Entry:
    """In by a passkey alone. Raises NotSignedIn `sign_in_expired`, BadInput `passkey_refused`, Forbidden."""
    with transaction(engine) as session:
        waiting = pending_sign_ins.take(session, secret, SignInStep.PASSKEY)
        account = _proven(session, credential, waiting.details.get("challenge"), site)
        if account and waiting.account_id is None:
            return enter(session, account, settings=settings, visitor=visitor, both_factors=True)
    raise ceremony.refusal()


def enter_as_second(
    engine: Engine, secret: str | None, credential: str, *, site: Site, settings: Settings, visitor: Visitor
) -> tuple[Entry, str]:
    """The second step by a passkey: the session, and where to go on to; a wrong one counts as a wrong code does.

    Raises NotSignedIn `sign_in_expired`, BadInput `passkey_refused`.
    """
    with transaction(engine) as session:
        waiting = pending_sign_ins.find(session, secret, SignInStep.SECOND_FACTOR)
        account = _proven(session, credential, waiting.details.get("challenge"), site)
        if account and account.id == waiting.account_id:
            return second_step_taken(session, waiting, settings=settings, visitor=visitor)
        waiting.details = {**waiting.details, "challenge": None}
        pending_sign_ins.note_failure(session, waiting)
    raise ceremony.refusal()


def _proven(session: Session, credential: str, challenge: str | None, site: Site) -> Account | None:
    """The open account whose passkey answered this challenge; None when anything about it is wrong."""
    wanted = select(Passkey).where(Passkey.credential_id == ceremony.credential_named(credential))
    passkey = session.exec(wanted.with_for_update()).first()
    account = session.get(Account, passkey.account_id) if passkey else None
    if not passkey or not account or not is_open(account) or not challenge:
        return None
    try:
        passkey.sign_count = ceremony.answered(credential, challenge, passkey, site)
    except BadInput:
        return None
    passkey.last_used_at = now()
    return account
