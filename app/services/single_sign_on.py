"""Single sign-on: who is known at the federation's provider comes in to its account here. No account is made by it."""

import secrets

from sqlalchemy import Engine
from sqlmodel import Session, col, select

from app.access import openid, pending_sign_ins
from app.access.openid import Identity
from app.database import transaction
from app.enums import SignInStep
from app.errors import BadInput, NotFound
from app.models.account import Account
from app.models.base import now
from app.models.sign_in import ExternalIdentity
from app.services.event_log import record
from app.services.own_account import warn_owner
from app.services.sign_in import Entry, Visitor, acting, enter, is_open, onward_of
from app.settings import Settings


def begin(engine: Engine, *, settings: Settings, redirect_uri: str, onward: str) -> tuple[str, str]:
    """A secret for the browser, and the provider's address to send it to.

    Raises NotFound `no_single_sign_on`, Unavailable `provider_unreachable`.
    """
    _require_provider(settings)
    address, kept = openid.where_to_ask(settings, redirect_uri)
    with transaction(engine) as session:
        return pending_sign_ins.begin(session, SignInStep.SINGLE_SIGN_ON, kept=kept, onward=onward), address


def _require_provider(settings: Settings) -> None:
    if not settings.oidc_issuer:
        raise NotFound("no_single_sign_on", "Hệ thống này không dùng đăng nhập một lần.")


def come_back(
    engine: Engine, secret: str | None, *, state: str, code: str, settings: Settings, visitor: Visitor
) -> tuple[Entry, str]:
    """The provider has sent the browser back: the session or the step still due, and where to go on to.

    The network is asked outside of any transaction, and each beginning counts once. Raises NotSignedIn
    `sign_in_expired`, BadInput `single_sign_on_refused` or `no_account_for_identity`, Unavailable, Forbidden.
    """
    _require_provider(settings)
    with transaction(engine) as session:
        waiting = pending_sign_ins.take(session, secret, SignInStep.SINGLE_SIGN_ON)
        kept, onward = dict(waiting.details["kept"]), onward_of(waiting)
    if not code or not secrets.compare_digest(state.encode(), kept["state"].encode()):
        raise openid.refusal()
    identity = openid.who_answered(settings, code=code, kept=kept)
    with transaction(engine) as session:
        account = _known(session, identity) or _linked(session, identity, visitor)
        if account:
            return enter(session, account, settings=settings, visitor=visitor, onward=onward), onward
    raise BadInput(
        "no_account_for_identity",
        "Chưa có tài khoản nào ứng với bạn. Hãy nhờ quản trị viên tạo tài khoản với đúng địa chỉ thư điện tử.",
    )


def _known(session: Session, identity: Identity) -> Account | None:
    """The account that came in by this identity before, unless it was closed."""
    wanted = select(ExternalIdentity).where(
        ExternalIdentity.issuer == identity.issuer, ExternalIdentity.subject == identity.subject
    )
    link = session.exec(wanted).first()
    account = session.get(Account, link.account_id) if link else None
    if not link or not account or not is_open(account):
        return None
    link.last_used_at = now()
    return account


def _linked(session: Session, identity: Identity, visitor: Visitor) -> Account | None:
    """The one open account with the address that the provider verified, from now on tied to this identity."""
    if not identity.email or _is_tied(session, identity):
        return None
    named = select(Account).where(
        Account.email == identity.email, col(Account.is_active), col(Account.is_service).is_(False)
    )
    found = session.exec(named.limit(2)).all()
    if len(found) != 1 or not is_open(found[0]):
        return None
    account = found[0]
    link = ExternalIdentity(account_id=account.id, issuer=identity.issuer, subject=identity.subject, last_used_at=now())
    session.add(link)
    session.flush()
    actor = acting(session, account, visitor)
    record(session, actor, "identity.linked", entity="account", entity_id=account.id, new={"issuer": identity.issuer})
    warn_owner(session, account, "identity_linked")
    return account


def _is_tied(session: Session, identity: Identity) -> bool:
    """An identity whose account was closed does not pass to another with the same address."""
    tied = select(ExternalIdentity.id).where(
        ExternalIdentity.issuer == identity.issuer, ExternalIdentity.subject == identity.subject
    )
    return session.exec(tied).first() is not None
