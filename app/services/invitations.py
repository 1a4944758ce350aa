"""Invitations: a letter with a link by which a person gets an account, or one more role for the account it has.

The link's secret is in the letter alone; here its hash is kept. Nobody who invites is told whether the address has an
account already: that only who holds the letter sees.
"""

import secrets
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from sqlmodel import Session, col, select

from app.access import sessions
from app.access.actor import Actor
from app.access.tokens import require_session
from app.enums import InvitationState, Permission
from app.errors import Conflict, Forbidden, NotFound
from app.models.account import Account, Membership, MembershipCreate
from app.models.base import now
from app.models.invitation import Invitation, InvitationAccept, InvitationCreate, state_of
from app.models.organisation import Organisation
from app.rules.password import check_new_password
from app.rules.vietnamese import fold
from app.services import sign_in
from app.services.accounts import new_account, reached_paths, record_account, said_of
from app.services.event_log import record, snapshot
from app.services.mail import send_later
from app.services.memberships import new_membership
from app.services.paging import Page, PageQuery, keyset_page
from app.services.plans import save
from app.services.reach import below, require_reach
from app.services.versions import check_version
from app.settings import Settings

LIFE = timedelta(days=7)
MISSING = "Không tìm thấy lời mời này."
GONE = "Liên kết này không dùng được nữa: đã dùng, đã thu hồi hoặc quá hạn. Hãy nhờ người mời gửi lại."
LISTED: tuple[Any, ...] = (
    Invitation.id, Invitation.created_at, Invitation.updated_at, Invitation.version, Invitation.email,
    Invitation.full_name, Invitation.organisation_id, col(Organisation.name).label("organisation_name"),
    Invitation.role, Invitation.expires_at, Invitation.accepted_at, Invitation.revoked_at,
)  # fmt: skip


# --- by administrators -----------------------------------------------------------------------------------------------


def list_invitations(
    session: Session, actor: Actor, query: PageQuery, *, state: InvitationState | None = None
) -> Page[Any]:
    """The invitations to bodies that the actor administers, the newest first. Raises Forbidden."""
    paths = reached_paths(session, actor, Permission.ACCOUNT_READ)
    statement = select(*LISTED).join(Organisation, col(Organisation.id) == col(Invitation.organisation_id))
    statement = statement.where(below(paths))
    if state:
        statement = statement.where(_is(state))
    return keyset_page(session, statement, query, keys=[(col(Invitation.id), True)])


def _is(state: InvitationState) -> Any:
    accepted, revoked = col(Invitation.accepted_at).is_not(None), col(Invitation.revoked_at).is_not(None)
    ended = sa.or_(accepted, revoked)
    late = col(Invitation.expires_at) <= now()
    return {
        InvitationState.ACCEPTED: accepted,
        InvitationState.REVOKED: sa.and_(revoked, sa.not_(accepted)),
        InvitationState.EXPIRED: sa.and_(sa.not_(ended), late),
        InvitationState.WAITING: sa.and_(sa.not_(ended), sa.not_(late)),
    }[state]


def find_invitation(session: Session, actor: Actor, invitation_id: UUID) -> Invitation:
    """One invitation. Raises NotFound outside the actor's reach, Forbidden without the right."""
    paths = reached_paths(session, actor, Permission.ACCOUNT_READ)
    wanted = (
        select(Invitation)
        .join(Organisation, col(Organisation.id) == col(Invitation.organisation_id))
        .where(Invitation.id == invitation_id, below(paths))
    )
    found = session.exec(wanted).first()
    if not found:
        raise NotFound("not_found", MISSING)
    return found


def invite(session: Session, actor: Actor, command: InvitationCreate, *, settings: Settings) -> Invitation:
    """Invite somebody to a role in a body; the letter goes out with this transaction.

    Raises NotFound and Forbidden as `require_reach` does, Conflict `invitation_waiting`, BadInput `bad_address`.
    """
    body = require_reach(session, actor, Permission.ACCOUNT_WRITE, command.organisation_id)
    same = select(Invitation.id).where(
        Invitation.email == command.email, Invitation.organisation_id == body.id, Invitation.role == command.role,
        _is(InvitationState.WAITING),
    )  # fmt: skip
    if session.exec(same).first():
        raise Conflict(
            "invitation_waiting", "Đã mời địa chỉ này với vai trò này. Hãy gửi lại lời mời đang chờ.", pointer="/email"
        )
    secret = secrets.token_urlsafe(32)
    row = Invitation(
        **command.model_dump(), token_hash=sessions.digest(secret), expires_at=now() + LIFE,
        invited_by_id=actor.account_id,
    )  # fmt: skip
    session.add(row)
    session.flush()
    _send(session, actor, row, body, secret, settings)
    _note(session, actor, "sent", row, new=_said(row))
    return row


def _send(session: Session, actor: Actor, row: Invitation, body: Organisation, secret: str, settings: Settings) -> None:
    until = row.expires_at.astimezone(ZoneInfo(settings.time_zone))
    values = {
        "name": row.full_name,
        "organisation": body.name,
        "role": row.role.value,
        "inviter": actor.name,
        "link": f"{settings.public_url}/invitations/{secret}",
        "until": f"{until:%H:%M} {until.day}/{until.month}/{until.year}",
    }
    send_later(
        session, to=row.email, template="invitation", language="vi", values=values, organisation_id=row.organisation_id
    )


def _said(row: Invitation) -> dict[str, Any]:
    names = ("email", "full_name", "role", "organisation_id", "expires_at")
    return {name: value for name, value in snapshot(row).items() if name in names}


def _note(session: Session, actor: Actor, action: str, row: Invitation, **values: Any) -> None:
    record(
        session, actor, f"invitation.{action}", entity="invitation", entity_id=row.id,
        organisation_id=row.organisation_id, **values,
    )  # fmt: skip
    session.flush()


def _for_change(session: Session, actor: Actor, invitation_id: UUID, expected: int | None) -> Invitation:
    row = find_invitation(session, actor, invitation_id)
    require_reach(session, actor, Permission.ACCOUNT_WRITE, row.organisation_id)
    check_version(row, expected)
    if row.accepted_at or row.revoked_at:
        raise Conflict("invitation_over", "Lời mời này đã được nhận hoặc đã thu hồi.")
    return row


def send_again(
    session: Session, actor: Actor, invitation_id: UUID, *, expected: int | None, settings: Settings
) -> Invitation:
    """A new letter with a new link, good for another week; the old link ends. Raises Conflict `invitation_over`."""
    row = _for_change(session, actor, invitation_id, expected)
    secret = secrets.token_urlsafe(32)
    row.token_hash, row.expires_at = sessions.digest(secret), now() + LIFE
    save(session)
    _send(session, actor, row, session.get_one(Organisation, row.organisation_id), secret, settings)
    _note(session, actor, "sent_again", row, new={"expires_at": str(row.expires_at)})
    return row


def revoke(session: Session, actor: Actor, invitation_id: UUID, *, expected: int | None) -> Invitation:
    """The link ends. Raises Conflict `invitation_over`."""
    row = _for_change(session, actor, invitation_id, expected)
    row.revoked_at = now()
    save(session)
    _note(session, actor, "revoked", row)
    return row


# --- by who holds the letter -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Opened:
    """What the page of a link shows. `login` is suggested for a new account; None where the address has one."""

    full_name: str
    email: str
    organisation_name: str
    role: str
    login: str | None


def open_letter(session: Session, secret: str) -> Opened:
    """What the link offers. Raises NotFound `invitation_gone`, the same for every link that does not work."""
    row = _alive(session, secret)
    body = session.get_one(Organisation, row.organisation_id)
    login = None if _account_of(session, row) else suggested_login(session, row.full_name)
    return Opened(row.full_name, row.email, body.name, row.role.label, login)


def _alive(session: Session, secret: str, *, locked: bool = False) -> Invitation:
    wanted = select(Invitation).where(Invitation.token_hash == sessions.digest(secret))
    if locked:
        wanted = wanted.with_for_update()
    row = session.exec(wanted).first()
    if not row or state_of(row.expires_at, row.accepted_at, row.revoked_at) is not InvitationState.WAITING:
        raise NotFound("invitation_gone", GONE)
    return row


def _account_of(session: Session, row: Invitation) -> Account | None:
    """The open account with the invited address, if there is one."""
    wanted = select(Account).where(
        Account.email == row.email, col(Account.is_active), col(Account.is_service).is_(False)
    )
    return session.exec(wanted.order_by(col(Account.created_at)).limit(1)).first()


def suggested_login(session: Session, full_name: str) -> str:
    """The given name and the initials of the rest, with a number where that is taken: Nguyễn Văn An → annv."""
    words = fold(full_name).split() or ["taikhoan"]
    wanted = words[-1] + "".join(word[0] for word in words[:-1])
    taken = set(session.exec(select(Account.login).where(col(Account.login).startswith(wanted, autoescape=True))).all())
    return next(name for name in (wanted, *(f"{wanted}{n}" for n in range(2, len(taken) + 3))) if name not in taken)


def accept_as_new(
    session: Session, secret: str, command: InvitationAccept, *, settings: Settings, visitor: sign_in.Visitor
) -> sign_in.Entry:
    """A new account with the invited role; the person is signed in, or asked for the second factor that is due.

    Raises NotFound `invitation_gone`, Conflict `login_taken`, `account_known` for an address that has an account,
    BadInput about the password.
    """
    row = _alive(session, secret, locked=True)
    if _account_of(session, row):
        raise Conflict("account_known", "Địa chỉ này đã có tài khoản. Hãy đăng nhập rồi mở lại liên kết trong thư.")
    check_new_password(command.password, login=command.login, full_name=row.full_name)
    account = new_account(
        session, login=command.login, full_name=row.full_name, email=row.email, password=command.password
    )
    actor = Actor(account.id, account.full_name, row.organisation_id, address=visitor.address)
    record_account(session, actor, "added", account, row.organisation_id, new=said_of(account))
    _take(session, actor, row, account)
    return sign_in.enter(session, account, settings=settings, visitor=visitor)


def accept_signed_in(session: Session, actor: Actor, secret: str) -> Invitation:
    """The invited role for the account that is signed in.

    Raises NotFound `invitation_gone`, Forbidden `invited_another` when the letter went to another address than the
    account's, Conflict `membership_known`.
    """
    require_session(actor)
    row = _alive(session, secret, locked=True)
    account = session.get_one(Account, actor.account_id)
    if account.email and account.email != row.email:
        raise Forbidden(
            "invited_another", "Thư mời gửi tới địa chỉ khác với địa chỉ của tài khoản đang đăng nhập. Hãy đăng xuất."
        )
    _take(session, actor, row, account)
    return row


def _take(session: Session, actor: Actor, row: Invitation, account: Account) -> None:
    body = session.get_one(Organisation, row.organisation_id)
    held = select(Membership).where(
        Membership.account_id == account.id, Membership.organisation_id == body.id, Membership.role == row.role
    )
    known = session.exec(held).first()
    if known:
        known.starts_on = known.ends_on = None
        save(session)
    else:
        command = MembershipCreate(account_id=account.id, organisation_id=body.id, role=row.role)
        new_membership(session, actor, account, body, command)
    row.accepted_at, row.account_id = now(), account.id
    save(session)
    _note(session, actor, "accepted", row)
