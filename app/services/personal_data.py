"""One person's data as a whole: what is held, given out on request, and what an ended account leaves behind.

The law gives everybody a copy of what is held about them, and its erasure (Law 91/2025/QH15). The log is kept all the
same, as the record of official acts: it names accounts by the name they had.
"""

from typing import Any
from uuid import UUID

from sqlmodel import Session, col, delete, or_, select

from app.access.actor import Actor
from app.access.tokens import require_session
from app.enums import Permission
from app.errors import Conflict, NotFound
from app.models.access_token import AccessToken
from app.models.account import Account, LoginSession, Membership
from app.models.base import Row
from app.models.delegation import Delegation
from app.models.event_log import EventEntry
from app.models.invitation import Invitation
from app.models.person import PersonErase
from app.models.sign_in import ExternalIdentity, Passkey, PasswordReset, PendingSignIn, RecoveryCode
from app.services.event_log import plain, record
from app.services.people import find_sensitive, list_consents_of, note_reading
from app.services.plans import save
from app.services.versions import check_version

ERASED_NAME = "(tài khoản đã xóa dữ liệu)"
SECRET = {"password_hash", "totp_secret", "totp_last_step", "token_hash", "code_hash", "public_key", "credential_id"}
INNER = {"search_text", "sort_key", "version"}
MOST_ENTRIES = 10_000
Held = dict[str, Any]


def _held(row: Row) -> Held:
    """All that a row says, without secrets and what is only for searching."""
    return {name: plain(value) for name, value in row.model_dump().items() if name not in SECRET | INNER}


def export_person(session: Session, actor: Actor, person_id: UUID) -> Held:
    """Everything held about a person of the register, sensitive data too; noted in the log as an export."""
    person = find_sensitive(session, actor, person_id)
    entries = (
        select(EventEntry)
        .where(EventEntry.organisation_id == person.organisation_id, EventEntry.entity_id == person.id)
        .order_by(col(EventEntry.seq))
    )
    held = {
        "person": _held(person),
        "consents": [_held(consent) for consent in list_consents_of(session, person)],
        "log": [_entry(entry) for entry in session.exec(entries.limit(MOST_ENTRIES)).all()],
    }
    note_reading(session, actor, "exported", person=person)
    return held


def _entry(entry: EventEntry) -> Held:
    return {"at": plain(entry.at), "action": entry.action, "by": entry.account_name}


def export_own_data(session: Session, actor: Actor) -> Held:
    """Everything held about the account that asks; noted in the log as an export. Only for the person itself.

    Raises Forbidden `session_needed` for an API key.
    """
    require_session(actor)
    assert actor.account_id
    account = session.get_one(Account, actor.account_id)
    held = _account_data(session, account)
    record(session, actor, "account.exported", entity="account", entity_id=account.id)
    session.flush()
    return held


def _account_data(session: Session, account: Account) -> Held:
    mine = {
        "memberships": (Membership, Membership.account_id),
        "sessions": (LoginSession, LoginSession.account_id),
        "tokens": (AccessToken, AccessToken.account_id),
        "passkeys": (Passkey, Passkey.account_id),
        "external_identities": (ExternalIdentity, ExternalIdentity.account_id),
        "invitations": (Invitation, Invitation.account_id),
    }
    held: Held = {"account": _held(account)}
    for name, (model, owner) in mine.items():
        found: Any = select(model).where(owner == account.id)  # type: ignore[arg-type]
        held[name] = [_held(row) for row in session.exec(found).all()]
    lent = select(Delegation).where(or_(Delegation.giver_id == account.id, Delegation.receiver_id == account.id))
    held["delegations"] = [_held(row) for row in session.exec(lent).all()]
    acts = select(EventEntry).where(EventEntry.account_id == account.id).order_by(col(EventEntry.seq).desc())
    held["log"] = [_entry(entry) for entry in session.exec(acts.limit(MOST_ENTRIES)).all()]
    return held


def erase_account(
    session: Session, actor: Actor, account_id: UUID, command: PersonErase, *, expected: int | None
) -> Account:
    """Empty an account that was closed: name, login, mail, secrets and traces go; its acts stay in the log.

    Raises Conflict `account_open` while it can still be used.
    """
    account = session.get(Account, account_id)
    bodies = session.exec(select(Membership.organisation_id).where(Membership.account_id == account_id)).all()
    reachable = [body for body in bodies if actor.is_member(body)]
    if not account or not reachable:
        raise NotFound("not_found", "Không tìm thấy tài khoản này.")
    for body in bodies:
        actor.require(Permission.PERSON_ERASE, body)
    check_version(account, expected)
    if account.is_active:
        raise Conflict("account_open", "Tài khoản đang dùng được. Hãy đóng tài khoản trước khi xóa dữ liệu.")
    _empty_account(session, account)
    record(
        session, actor, "account.erased", entity="account", entity_id=account.id,
        organisation_id=reachable[0], new={"reason": command.reason},
    )  # fmt: skip
    session.flush()
    return account


def _empty_account(session: Session, account: Account) -> None:
    for owned in (LoginSession, AccessToken, Passkey, RecoveryCode, PasswordReset, PendingSignIn, ExternalIdentity):
        session.exec(delete(owned).where(col(owned.account_id) == account.id))
    for invitation in session.exec(select(Invitation).where(Invitation.account_id == account.id)).all():
        invitation.email, invitation.full_name = "", ERASED_NAME
    for lent in session.exec(select(Delegation).where(Delegation.giver_id == account.id)).all():
        lent.reason = None
    account.full_name, account.login = ERASED_NAME, f"erased-{account.id}"
    account.email = account.password_hash = account.totp_secret = account.totp_since = account.language = None
    account.visited_at = account.totp_last_step = None
    account.search_text = account.sort_key = ""
    save(session)
